/** The beginning and the end of an iteration. */
import { onAbort } from "../base/timers.js";
import { ClaudeError } from "../errors/errors.js";

const begun = new WeakSet<object>();

/** Items of what may begin once; linked to the signal of a caller, and aborted at the end. */
export async function* iterateOnce<Item>(
  owner: object,
  controller: AbortController,
  signal: AbortSignal | null | undefined,
  items: () => AsyncGenerator<Item, void, undefined>,
): AsyncGenerator<Item, void, undefined> {
  if (begun.has(owner)) throw new ClaudeError("This can be iterated once: make another one");
  begun.add(owner);
  const unlink = onAbort(signal, () => controller.abort(signal!.reason));
  try {
    yield* items();
  } finally {
    unlink();
    controller.abort();
  }
}
