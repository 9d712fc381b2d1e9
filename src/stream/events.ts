/** Bytes of a stream to the events of the API: what is left out, what is an error, what is the end. */
import { isRecord } from "../base/properties.js";
import { Accumulator } from "./accumulate.js";
import type { Decode, Decoder } from "./body-queue.js";
import type { StreamEnd } from "../contract/index.js";
import { field } from "../errors/base-errors.js";
import { errorFromEvent } from "../errors/error-status.js";
import { StreamTruncatedError } from "../errors/errors.js";
import { unexpected } from "../errors/unexpected.js";
import { decodeLabelled, isErrorBody } from "./first-bytes.js";
import { lineReader, MAX_LINE_BYTES } from "./line-bytes.js";
import type { Mask } from "../base/redaction.js";
import { type EventLimits, eventParser } from "./sse.js";

/** How a stream is read. */
export interface StreamOptions extends EventLimits {
  /** How the stream says that it is complete. Without it, a message that has begun must have ended, and no more is known. */
  readonly end?: StreamEnd | undefined;
}

/** What the values of a stream go to. */
interface Sink<T> {
  add(value: T): void;
  /** There is no more. */
  finish(): void;
  /** Whether a value says that it is the last one. */
  isLast(value: unknown): boolean;
}

/** Server-sent events; pings and `[DONE]` are left out, an `error` event is thrown. */
export function decodeEvents<T>(options: StreamOptions, headers: Headers, mask: Mask = (text) => text): Decode<T> {
  const last = (options.end as { data?: string } | undefined)?.data;
  const decode = decodeMessage<T>(options, headers, ({ add, finish, isLast }) => {
    let ending = false;
    const parser = eventParser((event, data) => {
      if (data === last) return finish();
      if (data === "" || data === "[DONE]") return;
      const value = parsed(data) as { type?: unknown } | null | undefined;
      // Cut, or not known to be whole: without its blank line only an event that nothing follows is taken.
      if (ending && !(value && (isLast(value) || isErrorBody(value)))) return;
      // A stream without `event` fields is read by the type in the data.
      const name = event ?? value?.type;
      if (name === "error") throw errorFromEvent(parsed(mask(data)) ?? { error: { message: mask(data) } }, headers);
      if (name !== "ping") add(value as T);
    }, options);
    return {
      feed: parser.feed,
      end() {
        ending = true;
        parser.end();
      },
    };
  });
  return decodeLabelled(decode, headers, mask);
}

/** Events as `toReadableStream()` writes them: one JSON object per line. */
export function decodeRelay<T>(options: StreamOptions): Decode<T> {
  return decodeMessage(options, undefined, ({ add }) =>
    lineReader((text) => {
      // A line that is cut is none.
      for (const line of text.split("\n").slice(0, -1)) if (line.trim()) add(parsed(line) as T);
    }, options.maxEventBytes ?? MAX_LINE_BYTES),
  );
}

/** JSON; undefined when it is none, which is refused as an event: the message of a SyntaxError would quote the data. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Values that are objects, say when they are over, and add up to what an error gives as `partial`. */
function decodeMessage<T>(
  { end }: StreamOptions,
  headers: Headers | undefined,
  decode: (sink: Sink<T>) => Decoder,
): Decode<T> {
  const { type, property, never } = (end ?? { type: "message_stop" }) as {
    type?: string;
    property?: string;
    never?: true;
  };
  const isLast = (event: unknown) =>
    property === undefined ? type !== undefined && field(event, "type") === type : field(event, property) != null;
  return (add) => {
    const message = new Accumulator();
    let over = false;
    const finish = () => void (over = true);
    const take = (event: T) => {
      if (over) return;
      if (!isRecord(event)) throw unexpected("an event with a JSON object", "something else", { headers });
      message.add(event);
      add(event);
      if (end && isLast(event)) finish();
    };
    const inner = decode({ add: take, finish, isLast });
    return {
      feed(chunk) {
        try {
          return inner.feed(chunk);
        } catch (error) {
          if (!over) throw error;
        }
      },
      end() {
        inner.end?.();
        if (!over && !never && (end || (message.message && !message.complete))) {
          throw new StreamTruncatedError({ message: "The stream ended before its last event.", headers });
        }
      },
      over: () => over,
      partial: () => message.settle(),
    };
  };
}
