/**
 * Server-sent events from bytes, as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. `id` and
 * `retry` are left out: the API does not resume streams.
 */
import { LF, type LineReader, lineReader, MAX_LINE_BYTES } from "./line-bytes.js";
import { aboveBound } from "../request/limits.js";

/** An event with the lines it was made of, comments included. */
export interface ServerSentEvent {
  /** The `event` field; null when there was none. */
  readonly event: string | null;
  /** The `data` lines, joined by LF. */
  readonly data: string;
  readonly raw: string[];
}

/** Bounds of a stream. */
export interface EventLimits {
  /** The longest line in bytes. Default 64 MiB. */
  readonly maxLineBytes?: number | undefined;
  /** The lines of one event together, in bytes (in characters once decoded). Default 64 MiB. */
  readonly maxEventBytes?: number | undefined;
}

/** `event: ` and a name: what an event may have besides the data. */
const LONGEST_FIELD = 64;

/**
 * Push parser: takes bytes, and calls `onEvent` for each event that they complete, with its lines if they are to be kept.
 * An event that the stream never completes is dropped, unless `end` is called: it hands it on as it is. Throws `LimitError` when a line or an event is too large.
 */
export function eventParser(
  onEvent: (event: string | null, data: string, lines: string[]) => void,
  { maxLineBytes = MAX_LINE_BYTES, maxEventBytes = MAX_LINE_BYTES }: EventLimits = {},
  keepLines = false,
): LineReader {
  const harmless = Math.min(maxLineBytes, maxEventBytes);
  let lines: string[] = [];
  let size = 0;

  const dispatch = () => {
    let event: string | null = null;
    const data: string[] = [];
    for (const line of lines) {
      const [start = "", name] = /^(data|event)(?:: ?|$)/.exec(line) ?? [];
      const value = line.slice(start.length);
      if (name === "data") data.push(value);
      else if (name) event = value;
    }
    if (data.length > 0) onEvent(event || null, data.join("\n"), lines);
    lines = [];
    size = 0;
  };
  const parse = (text: string) => {
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
      end = text.indexOf("\n", start);
      // Only what is asked for at the end has no LF.
      if (end < 0) end = text.length;
      // The form that nearly all events have, `event: …⏎data: …⏎⏎`, needs no look at each line on its own.
      if (text.startsWith("data: ", end + 1) && text.startsWith("event: ", start) && lines.length === 0 && !keepLines) {
        const last = text.indexOf("\n", end + 1);
        if (text.charCodeAt(last + 1) === LF && last - start <= harmless) {
          onEvent(text.slice(start + 7, end) || null, text.slice(end + 7, last), lines);
          end = last + 1;
          continue;
        }
      }
      if (end === start) {
        dispatch();
        continue;
      }
      if (end - start > maxLineBytes) throw aboveBound("line", maxLineBytes, end - start);
      size += end - start;
      if (size > maxEventBytes + LONGEST_FIELD) throw aboveBound("event", maxEventBytes, size);
      lines.push(text.slice(start, end));
    }
  };
  // One `data` line can be the whole event, so the smaller of both bounds is what may be held back.
  const reader = lineReader(parse, Math.min(maxLineBytes, maxEventBytes + LONGEST_FIELD), true);
  return {
    feed: reader.feed,
    end() {
      reader.end();
      dispatch();
    },
  };
}
