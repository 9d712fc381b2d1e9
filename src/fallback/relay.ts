/** The events of one model's stream, handed on until it refuses in a way that another model can take up. */
import type { BetaRawMessageDeltaEvent } from "../../generated/types/2026-10-21.js";
import { isRecord } from "../base/properties.js";
import { onAbort } from "../base/timers.js";
import { Accumulator } from "../stream/accumulate.js";
import type { EventLimits, ServerSentEvent } from "../stream/sse.js";
import { Stream } from "../stream/stream.js";
import { frame, type RefusalDetails, refusalDetails } from "./refusal.js";
import type { BetaRefusalFallbackError } from "./refusal-fallback.js";
import { runOf, type RunUsage, wholeUsage } from "./usage.js";

/** A refusal that another model can take up. */
export interface Refusal {
  readonly details: RefusalDetails;
  /** What the model had written. */
  readonly blocks: readonly object[];
  readonly usage: RunUsage;
  /** The model as its stream names it. */
  readonly model: string | undefined;
  /** The number after that of the last block. */
  readonly next: number;
  /** `input_transformations` that nobody has seen yet. */
  readonly transformations: object | undefined;
}

export interface RelayOptions {
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly limits: EventLimits;
  /** Whether there is another model. */
  readonly hasNext: boolean;
  readonly report: (error: BetaRefusalFallbackError) => void;
  /** For a stream that goes on with another: the number of its first block, and the runs before it. Absent: events as they came. */
  readonly onto?: { readonly index: number; readonly iterations: readonly object[]; readonly model: string };
}

interface StreamEvent {
  readonly [field: string]: unknown;
  readonly type?: string;
  readonly index?: number;
  readonly message?: { readonly model?: string; readonly usage?: RunUsage; readonly input_transformations?: unknown };
  readonly delta?: { readonly stop_reason?: string | null; readonly stop_details?: RefusalDetails | null };
  readonly usage?: RunUsage;
}

/** Hands events on as text; gives the refusal that was held back, nothing when the stream is over. */
export async function* relay(
  response: Response,
  options: RelayOptions,
): AsyncGenerator<string, Refusal | undefined, undefined> {
  const { onto, hasNext, report } = options;
  const message = new Accumulator();
  const open = new Set<number>();
  let [next, began]: [number, StreamEvent["message"]] = [onto?.index ?? 0, undefined];
  // Its own: leaving the loop aborts it, and the next model is asked after that.
  const controller = new AbortController();
  onAbort(options.signal, () => controller.abort(options.signal.reason));
  for await (const sent of Stream.rawEvents(response, controller, options.limits)) {
    const event = parsed(sent.data);
    const { type, delta } = event;
    message.add(event);
    if (type === "message_start") began = event.message;
    if (typeof event.index === "number") {
      const index = event.index + (onto?.index ?? 0);
      next = Math.max(next, index + 1);
      if (type === "content_block_start") open.add(index);
      else if (type === "content_block_stop") open.delete(index);
    }
    if (type === "message_delta" && delta?.stop_reason === "refusal") {
      const details = refusalDetails(delta.stop_details);
      if (details?.fallback_credit_token && hasNext) {
        for (const index of open) yield frame({ type: "content_block_stop", index });
        const blocks = (message.settle()?.["content"] ?? []) as object[];
        const usage = wholeUsage(event.usage, began?.usage);
        const transformations = onto && transformationsOf(began);
        return { details, blocks, usage, model: began?.model, next, transformations };
      }
      report(refusalThatStays(details, event as unknown as BetaRawMessageDeltaEvent));
    }
    const text = onto ? moved(event, sent, onto, began) : asSent(sent);
    if (text !== undefined) yield text;
  }
  return undefined;
}

function parsed(data: string): StreamEvent {
  try {
    const value: unknown = JSON.parse(data);
    return isRecord(value) ? (value as StreamEvent) : {};
  } catch {
    // Whoever reads it says what is wrong with it.
    return {};
  }
}

/** An event in the bytes that it came in. */
const asSent = ({ raw }: ServerSentEvent) => `${raw.join("\n")}\n\n`;

const transformationsOf = (began: StreamEvent["message"]) =>
  began && "input_transformations" in began ? { input_transformations: began.input_transformations } : undefined;

/** An event of a stream that goes on with another; undefined for its beginning, which there is one of already. */
function moved(
  event: StreamEvent,
  sent: ServerSentEvent,
  { index, iterations, model }: NonNullable<RelayOptions["onto"]>,
  began: StreamEvent["message"],
): string | undefined {
  const { type } = event;
  if (type === "message_start") return undefined;
  if (type?.startsWith("content_block_")) return frame({ ...event, index: event.index! + index });
  if (type !== "message_delta") return asSent(sent);
  const usage = wholeUsage(event.usage, began?.usage);
  const all = [...iterations, runOf("fallback_message", model, usage)];
  return frame({ ...transformationsOf(began), ...event, usage: { ...usage, iterations: all } });
}

const refusalThatStays = (details: RefusalDetails | null, event: BetaRawMessageDeltaEvent): BetaRefusalFallbackError =>
  details?.fallback_credit_token
    ? { kind: "chain_exhausted", message: "The last model of the chain has refused", event }
    : { kind: "no_credit_token", message: "A refusal without a credit token cannot be taken up in a stream", event };
