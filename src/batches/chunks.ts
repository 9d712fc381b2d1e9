/** Requests of any number, cut into what a batch takes. */
import { ArgumentError, LimitError } from "../errors/errors.js";
import { byteLength } from "../base/byte-length.js";
import type { BatchRequestLike, BatchRequests } from "./types.js";

const ID = /^[a-zA-Z0-9_-]{1,64}$/;
/** Bytes around the requests, each with its comma: `{"requests":[` and `]}`, less the comma that the last one has not. */
const AROUND = 14;

/** Requests of one batch. */
export interface Chunk<Request> {
  readonly requests: Request[];
  readonly count: number;
  readonly digest: string;
}

/** A sum over ids that does not depend on their order: it tells the results of a batch from those of another. */
export function idSum(): { add(id: string): void; digest(): string } {
  let [low, high] = [0, 0];
  return {
    add(id) {
      let [one, two] = [0x811c9dc5, 0x9747b28c];
      for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x5bd1e995);
        two ^= two >>> 13;
      }
      low = (low + one) >>> 0;
      high = (high + two) >>> 0;
    },
    digest: () => `${high.toString(16).padStart(8, "0")}${low.toString(16).padStart(8, "0")}`,
  };
}

/** Begins to go through requests. */
export function iterate<Request>(requests: BatchRequests<Request>): Iterable<Request> | AsyncIterable<Request> {
  return typeof requests === "function" ? requests() : requests;
}

/** Whether requests can be gone through more than once: functions, arrays and other collections, no generators or streams. */
export function repeats<Request>(requests: BatchRequests<Request>): boolean {
  if (typeof requests === "function") return true;
  return Symbol.iterator in requests && (requests[Symbol.iterator]() as unknown) !== requests;
}

/** Cuts chunks off requests, one after the other. */
export interface Cutter<Request> {
  /**
   * The next requests, as many as a batch takes, or exactly `count`, without keeping them unless `keep` says so; undefined
   * when there are no more. Throws `ArgumentError` for an id that the API would refuse or that is there twice, and
   * `LimitError` for a request that no batch takes, before anything of the chunk is sent.
   */
  next(count?: number, keep?: boolean): Promise<Chunk<Request> | undefined>;
  /** Tells the requests that no more of them are needed. */
  close(): Promise<void>;
}

export function cutter<Request extends BatchRequestLike>(
  requests: Iterable<Request> | AsyncIterable<Request>,
  bounds: { readonly maxRequests: number; readonly maxBytes: number },
): Cutter<Request> {
  const iterator = Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]();
  /** Taken off and in no chunk yet. */
  let held: { readonly request: Request } | undefined;
  let position = 0;
  let ended = false;
  const pull = async () => {
    const next = await iterator.next();
    if (next.done) ended = true;
    else position++;
    return next.done ? undefined : { request: next.value };
  };

  return {
    async next(count, keep = true) {
      const chunk: Request[] = [];
      const ids = new Set<string>();
      const sum = idSum();
      let bytes = AROUND;
      while (ids.size < (count ?? bounds.maxRequests)) {
        held ??= ended ? undefined : await pull();
        if (held === undefined) break;
        const { request } = held;
        checkId(request?.custom_id, position, ids);
        if (count === undefined) {
          const size = sizeOf(request, position, bounds.maxBytes) + 1;
          if (bytes + size > bounds.maxBytes && ids.size > 0) break;
          bytes += size;
        }
        ids.add(request.custom_id);
        sum.add(request.custom_id);
        if (keep) chunk.push(request);
        held = undefined;
      }
      return ids.size === 0 ? undefined : { requests: chunk, count: ids.size, digest: sum.digest() };
    },
    async close() {
      if (!ended) await iterator.return?.();
    },
  };
}

function checkId(id: unknown, position: number, ids: ReadonlySet<string>): void {
  if (typeof id !== "string" || !ID.test(id))
    throw new ArgumentError(
      `custom_id of request ${position} has to be 1 to 64 letters, digits, "_" or "-": ${JSON.stringify(id)?.slice(0, 80)}`,
    );
  if (ids.has(id)) throw new ArgumentError(`custom_id of request ${position} is there twice: ${id}`);
}

function sizeOf(request: BatchRequestLike, position: number, limit: number): number {
  const text = JSON.stringify(request);
  const size = byteLength(text);
  if (size + 1 + AROUND <= limit) return size;
  const message = `Request ${position} (${String(request.custom_id)}) has ${size} bytes, and a batch has ${limit} at most`;
  throw new LimitError(message, { size, limit });
}
