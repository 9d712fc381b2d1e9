/** What a fault server does with a request, as data: an answer, and where and how it goes wrong. */
/** Replays a run: `FAULTS_SEED=7 npx vitest run --project test`. */
export const SEED = Number(process.env["FAULTS_SEED"] ?? 20261021);
/** The long version of what is counted: `FAULTS_FULL=1`. */
export const FULL = process.env["FAULTS_FULL"] === "1";

export interface Fault {
  /** Before the first byte of the request is read; after that many bytes of its body; of the answer's head; of its body. */
  readonly at: "accept" | "upload" | "head" | "body";
  /** Bytes of that part that still go well. Default 0. */
  readonly byte?: number;
  /**
   * `stall`: nothing more, until `until`. `fin`: the socket ends. `reset`: RST. `end`: the framing says that this was all.
   * `corrupt`: that byte has other bits. `answer`: the rest of the request is left unread.
   */
  readonly do: "stall" | "fin" | "reset" | "end" | "corrupt" | "answer";
  readonly until?: Promise<unknown>;
}

export interface Script {
  readonly status?: number;
  /** Added to and winning over what the framing says, so that an answer can be mislabelled. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | Iterable<string | Uint8Array>;
  /** How the end of the body is told. Default: `length`, and `chunked` for what is iterated. */
  readonly framing?: "length" | "chunked" | "close";
  /** Sizes of the pieces that the body is written in, used in turn. */
  readonly pieces?: readonly number[];
  /** Milliseconds between pieces. */
  readonly drip?: number;
  /** The connection can be used again. */
  readonly keep?: boolean;
  readonly fault?: Fault | undefined;
}

export const json = (value: unknown, more: Script = {}): Script => ({
  ...more,
  headers: { "content-type": "application/json", "request-id": "req_1", ...more.headers },
  body: JSON.stringify(value),
});

export const apiError = (status: number, type: string, headers: Record<string, string> = {}): Script =>
  json({ type: "error", error: { type, message: `a ${type}` } }, { status, headers });

/** An event stream; retries, if any, follow at once. */
export const sse = (body: NonNullable<Script["body"]>, more: Script = {}): Script => ({
  framing: "chunked",
  ...more,
  headers: { "content-type": "text/event-stream", "request-id": "req_1", "retry-after-ms": "1", ...more.headers },
  body,
});

/** The byte after the nth occurrence of a mark, e.g. of `\n\n` for events and `\n` for lines. */
export function after(body: string, mark: string, nth: number = 1): number {
  let at = 0;
  for (let turn = 0; turn < nth; turn++) {
    const found = body.indexOf(mark, at);
    if (found < 0) throw new Error(`There are not ${nth} of ${JSON.stringify(mark)}`);
    at = found + mark.length;
  }
  return Buffer.byteLength(body.slice(0, at));
}
