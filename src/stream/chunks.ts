/** The bytes of a body, whatever a `fetch` gives for one. */
import { ClaudeError, LimitError } from "../errors/errors.js";

/** Bytes; `return` ends a read that waits. */
export interface Source extends AsyncIterator<Uint8Array> {
  /** Told of the error that the iteration ends with, before it is thrown. */
  failed?(error: ClaudeError): void;
}

/** A response, as far as its body is read; a `fetch` of others may have a Node stream for one, or no `body` at all. */
export interface Readable {
  readonly body?: unknown;
  text?(): Promise<string>;
}

/** What an iterator gives when there is no more. */
export const OVER = { done: true, value: undefined } as const;

/** The chunks of a body as they are; `return` cancels it at once. Throws when there is nothing to read from. */
export function chunksOf(response: Readable): Source {
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
  if (body === null || !response.text) throw new ClaudeError("The response has no body to read from.");
  let text: Promise<string> | undefined;
  return {
    async next() {
      if (text) return OVER;
      return { done: false, value: new TextEncoder().encode(await (text = response.text!())) };
    },
  };
}

/** All of a body as text. `first` is shown the first bytes. Throws `LimitError` above `max` bytes. */
export async function wholeText(chunks: Source, max: number, first: (chunk: Uint8Array) => void): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) break;
    if (size === 0) first(value);
    size += value.byteLength;
    if (size > max) {
      const message = `The response is above the limit of \`maxResponseBytes\`, ${max} bytes`;
      throw new LimitError(message, { limit: max, size, option: "maxResponseBytes" });
    }
    parts.push(value);
  }
  if (parts.length === 1) return new TextDecoder().decode(parts[0]);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return new TextDecoder().decode(whole);
}
