/** Bytes of a stream to the events of the API: what is left out, what is an error, what is the end. */
import { Accumulator } from "./accumulate.js";
import type { Decode, Decoder } from "./body-queue.js";
import type { StreamEnd } from "../contract/index.js";
import { field } from "../errors/base-errors.js";
import { errorFromEvent } from "../errors/error-status.js";
import { APIError, APIResponseError, StreamTruncatedError } from "../errors/errors.js";
import { decodeLabelled, isErrorBody } from "./first-bytes.js";
import { decodeLines } from "./lines.js";
import type { Mask } from "../base/redaction.js";
import { type EventLimits, eventParser } from "./sse.js";

/** How a stream is read. */
export interface StreamOptions extends EventLimits {
  /** How the stream says that it is complete. Without it, a message that has begun must have ended, and no more is known. */
  readonly end?: StreamEnd | undefined;
}

/** Server-sent events; pings and `[DONE]` are left out, an `error` event is thrown. */
export function decodeEvents<T>(options: StreamOptions, headers: Headers, mask: Mask = (text) => text): Decode<T> {
  const decode = decodeMessage<T>(options, headers, (add, finish, isLast) => {
    const last = (options.end as { data?: string } | undefined)?.data;
    let ending = false;
    const parser = eventParser((event, data) => {
      if (data === last) return finish();
      if (event === "ping" || data === "" || data === "[DONE]") return;
      let value: unknown;
      try {
        value = JSON.parse(data);
      } catch {
        // It is undefined then, which is refused as an event; the message of a SyntaxError would quote the data.
      }
      // Cut, or not known to be whole: without its blank line only an event that nothing follows is taken.
      if (ending && (value === undefined || !(isLast(value) || isErrorBody(value)))) return;
      // A stream without `event` fields is read by the type in the data.
      const name = event ?? (value as { type?: unknown } | null | undefined)?.type;
      if (name === "error") throw errorFromEvent(errorIn(mask(data)), headers);
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

function errorIn(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return { error: { message: data } };
  }
}

/** Events as `toReadableStream()` writes them: one JSON object per line. */
export function decodeRelay<T>(options: StreamOptions): Decode<T> {
  return decodeMessage(options, undefined, decodeLines({ maxLineBytes: options.maxEventBytes }));
}

/** Values that are objects, say when they are over, and add up to what an error gives as `partial`. */
function decodeMessage<T>(
  { end }: StreamOptions,
  headers: Headers | undefined,
  decode: (add: (value: T) => void, finish: () => void, isLast: (value: unknown) => boolean) => Decoder,
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
      if (typeof event !== "object" || event === null) {
        const expected = "an event with a JSON object";
        throw new APIResponseError({ expected, received: "something else", headers });
      }
      message.add(event);
      add(event);
      if (end && isLast(event)) finish();
    };
    const inner = decode(take, finish, isLast);
    return {
      feed(chunk) {
        try {
          inner.feed(chunk);
        } catch (error) {
          if (!over) throw error;
        }
      },
      end() {
        let broken: unknown;
        try {
          inner.end?.();
        } catch (error) {
          broken = error;
        }
        if (!over && broken instanceof APIError && broken.status !== undefined) throw broken;
        const whole = end === undefined && (message.message === undefined || message.complete);
        if (!over && !never && !whole) {
          throw new StreamTruncatedError({ message: "The stream ended before its last event.", headers });
        }
        if (broken && !over) throw broken;
      },
      over: () => over,
      partial: () => message.settle(),
    };
  };
}
