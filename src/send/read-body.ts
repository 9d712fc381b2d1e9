/** Opening the body of a response under the clocks and the abort signal of its attempt. */
import { APIConnectionTimeoutError, APIUserAbortError, ClaudeError } from "../errors/errors.js";
import { BodyIterator } from "../stream/body-iterator.js";
import { chunksOf, OVER, type Source } from "../stream/chunks.js";
import type { OpenResponse } from "../stream/stream.js";
import type { Watch } from "./watch.js";

const AHEAD_BYTES = 256 * 1024;
const DRAIN_MS = 500;

/**
 * The body of a response, to be iterated once: reading ends with the attempt, and the attempt with reading. `idle` is how
 * many milliseconds its consumer waits for bytes; `failed` is told of the error that it ends with.
 */
export function watchedBody(
  response: Response,
  watch: Watch,
  idle: number = Infinity,
  failed?: Source["failed"],
): OpenResponse {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = () => {
    const { reason } = signal;
    watch.end(reason instanceof ClaudeError ? reason : new APIUserAbortError({ cause: reason }));
  };
  signal.addEventListener("abort", ended);
  watch.onEnd = (error) => controller.abort(error instanceof APIUserAbortError ? error.cause : error);
  if (watch.ended) watch.onEnd(watch.ended);
  const chunks = chunksOf(response);
  return {
    response,
    controller,
    ahead: AHEAD_BYTES,
    idle: {
      ms: idle,
      expired: () => watch.end(new APIConnectionTimeoutError({ clock: "idleTimeout", timeoutMs: idle })),
    },
    chunks: {
      next: chunks.next,
      failed,
      // Who wants the connection closed aborts it; who has read what matters leaves it to the next call.
      async return() {
        watch.close();
        if (!signal.aborted) return drained(chunks);
        // A body whose connection was closed is in error by then, which says nothing new.
        await chunks.return?.().catch(() => {});
        return OVER;
      },
    },
  };
}

/** Drops the rest of a body that is about to end as it arrives, so that the connection lives on; closes it else. */
async function drained(chunks: Source): Promise<typeof OVER> {
  // The reader of an ended attempt is already in error; there is nothing left to tell.
  const cancel = () => void chunks.return?.().catch(() => {});
  const late = setTimeout(cancel, DRAIN_MS) as { unref?(): void };
  late.unref?.();
  try {
    for (let left = AHEAD_BYTES; left > 0;) {
      const { done, value } = await chunks.next();
      if (done) return OVER;
      left -= value.byteLength;
    }
    cancel();
  } catch {
    // The attempt was ended meanwhile.
  } finally {
    clearTimeout(late as never);
  }
  return OVER;
}

/** The bytes of a response as they are. */
export function bodyIterator(open: OpenResponse): BodyIterator<Uint8Array> {
  return new BodyIterator<Uint8Array>(open, (add) => ({ feed: add }));
}
