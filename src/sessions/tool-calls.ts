/** What is known of the calls of a session, from its events. Pure but for what it is told. */
import type {
  BetaManagedAgentsAgentCustomToolUseEvent,
  BetaManagedAgentsAgentToolUseEvent,
} from "../../generated/types/2026-10-21.js";
import { LAST_EVENTS, type SessionEventLike } from "./types.js";

/** A call that is for the client to run. */
export type DispatchedToolUseEvent = BetaManagedAgentsAgentToolUseEvent | BetaManagedAgentsAgentCustomToolUseEvent;

/** What became of a call that had to be confirmed. */
export type Verdict = "allow" | "deny" | undefined;

/** A call that can be dealt with now. */
export interface ReadyCall {
  readonly event: DispatchedToolUseEvent;
  readonly confirmation: Verdict;
}

interface LookedAt extends SessionEventLike {
  readonly tool_use_id?: string;
  readonly custom_tool_use_id?: string;
  readonly result?: string;
  readonly session_thread_id?: string | null;
  readonly stop_reason?: { readonly type?: string } | null;
  readonly evaluated_permission?: string;
}

/** Events that do not say that the session goes on. */
const NEUTRAL = new Set(["user.tool_confirmation", "session.thread_status_terminated"]);
const RESULTS = new Set(["user.tool_result", "user.custom_tool_result"]);
const CALLS = new Set(["agent.tool_use", "agent.custom_tool_use"]);

/** The id of the call that an event answers; undefined for any other event. */
export const answeredBy = ({ type, tool_use_id: id, custom_tool_use_id: custom }: LookedAt): string | undefined =>
  RESULTS.has(type) ? (id ?? custom) : undefined;

export class ToolCalls {
  /** Calls in their order that nobody has answered. */
  readonly #open = new Map<string, DispatchedToolUseEvent>();
  readonly #answered = new Set<string>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #terminated = new Set<string>();
  readonly #owned: (name: string) => boolean;
  /** The session waits for nobody, by its last event that says so. */
  idle = false;
  /** The session is over. */
  over = false;

  /** `owned` says which tools are ours. */
  constructor(owned: (name: string) => boolean) {
    this.#owned = owned;
  }

  note(event: LookedAt): void {
    const { type, id = "", session_thread_id: thread } = event;
    if (!NEUTRAL.has(type)) this.idle = type === "session.status_idle" && event.stop_reason?.type !== "requires_action";
    if (LAST_EVENTS.has(type)) this.over = true;
    if (CALLS.has(type) && !this.#answered.has(id)) this.#open.set(id, event as unknown as DispatchedToolUseEvent);
    const answered = answeredBy(event);
    if (answered !== undefined) this.settle(answered);
    if (type === "user.tool_confirmation")
      this.#confirm(event.tool_use_id ?? "", event.result === "allow" ? "allow" : "deny");
    if (type === "session.thread_status_terminated" && thread != null) this.#terminated.add(thread);
  }

  /** Calls that were confirmed come in the order in which they were. */
  #confirm(id: string, verdict: Verdict): void {
    this.#verdicts.set(id, verdict);
    const call = this.#open.get(id);
    if (!call || !this.#open.delete(id)) return;
    this.#open.set(id, call);
  }

  /** Whether a result of a call is known to have arrived. */
  isAnswered(id: string): boolean {
    return this.#answered.has(id);
  }

  /** Nothing is left to be done about a call. */
  settle(id: string): void {
    this.#open.delete(id);
    this.#verdicts.delete(id);
    this.#answered.add(id);
  }

  /** The first call that can be dealt with; those that wait for a confirmation are passed over. */
  next(): ReadyCall | undefined {
    for (const event of this.#open.values()) {
      const { permission, confirmation } = this.#permission(event);
      if (this.#isLost(event)) this.#open.delete(event.id);
      else if (permission !== "ask") return { event, confirmation };
    }
    return undefined;
  }

  /** Whether a call waits for its confirmation. */
  get waits(): boolean {
    return [...this.#open.values()].some(
      (event) => !this.#isLost(event) && this.#permission(event).permission === "ask",
    );
  }

  /** Of a thread that has ended: no result of it is taken any more. */
  #isLost({ session_thread_id: thread }: DispatchedToolUseEvent): boolean {
    return thread != null && this.#terminated.has(thread);
  }

  #permission(event: DispatchedToolUseEvent): { permission: "allow" | "deny" | "ask"; confirmation: Verdict } {
    const { evaluated_permission: asked = "allow" } = event as LookedAt;
    if (asked === "allow" || !this.#owned(event.name)) return { permission: "allow", confirmation: undefined };
    // A permission that is not known is asked for.
    const verdict = asked === "deny" ? "deny" : this.#verdicts.get(event.id);
    return { permission: verdict ?? "ask", confirmation: verdict };
  }
}
