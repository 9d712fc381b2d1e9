/** A plan for a server of one content that breaks, resumes, starts over and changes its content. */
import type { Script } from "./fault-script.js";
import type { Plan } from "./fault-server.js";

/** What one request gets. */
export interface Turn {
  readonly content: Uint8Array;
  /** Default: a strong one of the content; null: none. */
  readonly etag?: string | null;
  readonly lastModified?: string;
  /** Honours `Range`. Default true. */
  readonly ranges?: boolean;
  /** Bytes of the body after which the connection breaks. */
  readonly cut?: number;
  /** What the connection does there. Default `fin`. */
  readonly how?: "fin" | "stall";
  /** Default `length`. */
  readonly framing?: "length" | "chunked";
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const tagOf = (content: Uint8Array): string =>
  `"${content.length}-${content.reduce((sum, byte) => (sum * 31 + byte) | 0, 7)}"`;

/** Answers from a content, or from the part of it that was asked for. The last turn is repeated. */
export const ranges =
  (turns: readonly Turn[]): Plan =>
  ({ headers }, nth) =>
    answer(headers, turns[Math.min(nth, turns.length) - 1]!);

function answer(asked: Readonly<Record<string, string>>, turn: Turn): Script {
  const { content, cut = Infinity, how = "fin", framing = "length", lastModified, status } = turn;
  const etag = turn.etag === undefined ? tagOf(content) : turn.etag;
  const from = Number(/^bytes=(\d+)-$/.exec(asked["range"] ?? "")?.[1] ?? 0);
  const condition = asked["if-range"];
  const matches = condition === undefined || condition === etag || condition === lastModified;
  const partial = turn.ranges !== false && asked["range"] !== undefined && matches;
  const head = {
    // A date of the content counts when it is older than that of the answer.
    date: new Date().toUTCString(),
    // What is retried is retried at once.
    "retry-after-ms": "1",
    ...(etag !== null && { etag }),
    ...(lastModified && { "last-modified": lastModified }),
  };
  if (status !== undefined) return { status, headers: { ...head, ...turn.headers } };
  if (partial && from >= content.length)
    return { status: 416, headers: { ...head, "content-range": `bytes */${content.length}` } };
  const body = partial ? content.subarray(from) : content;
  return {
    status: partial ? 206 : 200,
    headers: {
      ...head,
      ...(partial && { "content-range": `bytes ${from}-${content.length - 1}/${content.length}` }),
      ...turn.headers,
    },
    body,
    framing,
    keep: true,
    fault: cut < body.length ? { at: "body", byte: cut, do: how } : undefined,
  };
}
