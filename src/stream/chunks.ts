/** The bytes of a body, whatever a `fetch` gives for one. */
import type { ClaudeError } from "../errors/errors.js";

/** Bytes; `return` ends a read that waits. */
export interface Source extends AsyncIterator<Uint8Array> {
  /** Told of the error that the iteration ends with, before it is thrown. */
  failed?(error: ClaudeError): void;
}

/** A response, as far as its body is read; a `fetch` of others may have a Node stream for one, or no `body` at all. */
export interface Readable {
  readonly body?: unknown;
  /** Its chunks without the cost of a stream, from a `fetch` of ours; undefined once there is a stream. */
  chunks?(): Source | undefined;
  text?(): Promise<string>;
}

/** What an iterator gives when there is no more. */
export const OVER = { done: true, value: undefined } as const;

/** The chunks of a body as they are; `return` cancels it at once. Nothing where there is no body. */
export function chunksOf(response: Readable): Source {
  const direct = response.chunks?.();
  if (direct) return direct;
  const body = response.body as Partial<ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>> | null | undefined;
  if (body?.getReader) {
    const reader = body.getReader();
    return {
      next: () => reader.read() as Promise<IteratorResult<Uint8Array>>,
      return: () => reader.cancel().then(() => OVER),
    };
  }
  if (body?.[Symbol.asyncIterator]) {
    const iterator = body[Symbol.asyncIterator]!();
    return {
      next: () => iterator.next(),
      async return() {
        // A Node stream: an iterator's own `return` waits for the read that is pending.
        (body as { destroy?(): void }).destroy?.();
        await iterator.return?.();
        return OVER;
      },
    };
  }
  let text = response.text;
  return {
    async next() {
      if (!text) return OVER;
      const whole = text.call(response);
      text = undefined;
      return { done: false, value: new TextEncoder().encode(await whole) };
    },
  };
}
