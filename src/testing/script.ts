import type { Json, JsonObject } from "./json.js";
import { isObject, isText } from "./json.js";
import { Problem } from "./problem.js";

/** What to do with the next request of an operation in place of, or on top of, the usual reply. */
export interface Script {
  /** How many requests it serves. Default 1. */
  readonly times?: number;
  /** Serves only requests for this model, or with this text somewhere in the body. */
  readonly when?: { readonly model?: string; readonly text?: string };
  /** Milliseconds before the reply. */
  readonly delay?: number;
  /** Milliseconds between the beginning of a stream and its second event: the time to the first token. */
  readonly firstDelay?: number;
  /** Milliseconds between the events of a stream. */
  readonly eventDelay?: number;
  /** Answers with an error of this status; with `fault: "error"` the status that the error event stands for. */
  readonly status?: number;
  /** `error.type`; by default the one that belongs to the status. */
  readonly type?: string;
  /** `error.message`. */
  readonly message?: string;
  /** `error.details`, e.g. `{ error_code: "file_expired" }`. */
  readonly details?: JsonObject;
  /** Headers on top of the usual ones, e.g. `{ "retry-after": "1" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers 200 with this body: a string as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Text of the answer. */
  readonly text?: string;
  /** Citations of that text. */
  readonly citations?: readonly JsonObject[];
  /** Thoughts before it. */
  readonly thinking?: string;
  /** Tools that the answer calls, all at once. */
  readonly tools?: readonly { readonly name: string; readonly input?: JsonObject; readonly id?: string }[];
  /** Blocks before all of these, as they are, e.g. of a server tool. */
  readonly content?: readonly JsonObject[];
  /** `stop_reason`, e.g. `refusal`, `pause_turn`, `model_context_window_exceeded`. */
  readonly stopReason?: string;
  /** Values of `usage` in place of the counted ones. */
  readonly usage?: JsonObject;
  /**
   * Breaks the reply on its way: `cut` closes the connection, `stall` keeps it open and silent, `error` sends an
   * `error` event and ends the stream.
   */
  readonly fault?: "cut" | "stall" | "error";
  /** Chunks (events, lines, or 64 bytes of JSON) that get through before the fault. Default 0. */
  readonly after?: number;
  /** Bytes that get through before the fault, in place of `after`. */
  readonly afterBytes?: number;
}

/** A reply of your own. */
export type ScriptHandler = (request: Request) => Response | Promise<Response>;

/** A script that waits for its request. */
export interface Pending {
  readonly operation: string;
  readonly script: Script | ScriptHandler;
  left: number;
}

/** Scripts in the order in which they were given. */
export interface Scripts {
  readonly pending: readonly Pending[];
  add(operation: string, script: Script | ScriptHandler): void;
  /** Takes the first script for a request: one for its operation, else one for any. */
  next(operation: string, body: () => Json | undefined): Script | ScriptHandler | undefined;
  clear(): void;
}

/** The operation that stands for any. */
export const ANY = "*";

export function createScripts(): Scripts {
  const pending: Pending[] = [];
  return {
    pending,
    add: (operation, script) =>
      void pending.push({ operation, script, left: typeof script === "function" ? 1 : (script.times ?? 1) }),
    next(operation, body) {
      const find = (name: string): Pending | undefined =>
        pending.find((one) => one.operation === name && fits(one.script, body));
      const found = find(operation) ?? find(ANY);
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) pending.splice(pending.indexOf(found), 1);
      return found.script;
    },
    clear: () => void (pending.length = 0),
  };
}

function fits(script: Script | ScriptHandler, body: () => Json | undefined): boolean {
  const { when } = typeof script === "function" ? {} : script;
  if (!when) return true;
  const value = body();
  if (when.model !== undefined && !(isObject(value) && value["model"] === when.model)) return false;
  return when.text === undefined || contains(value, when.text);
}

function contains(value: Json | undefined, text: string): boolean {
  if (isText(value)) return value.includes(text);
  if (Array.isArray(value)) return value.some((item) => contains(item, text));
  return isObject(value) && Object.values(value).some((item) => contains(item, text));
}

/** The error that a script asks for. */
export function scriptedProblem(script: Script): Problem {
  const { status = 500, type, message = "Scripted error", details, headers } = script;
  return new Problem(status, message, {
    ...(type !== undefined && { type }),
    ...(details && { details }),
    ...(headers && { headers }),
  });
}
