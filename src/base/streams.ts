/** Telling streams and iterables from other bodies, also where a runtime has no streams. */

/** Whether a body is a `ReadableStream`: false where there is no such class, as in jsdom and React Native. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof ReadableStream === "function" && body instanceof ReadableStream;
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
