/** Keeps the clients of a process under the rate limits of the API, before a 429 does. */
import type { Pacer } from "../contract/index.js";
import { memoryStore } from "./memory.js";
import { pacing, type PacerOptions } from "./options.js";
import { createQueue } from "./queue.js";

export type { PacedRequest, Pacer } from "../contract/index.js";
export { PacerError } from "./errors.js";
export type { PacerLimits, PacerOptions } from "./options.js";

/**
 * A pacer for `new Claude({ pacer })`; clients of the same organisation share one. Before each attempt, retries included, it
 * takes one request and a guess of the tokens from the buckets of the model class, and waits, first in, first out, while
 * there is no room. Throws `ArgumentError` when an option makes no sense.
 */
export function createPacer(options: PacerOptions = {}): Pacer {
  const { rules, ...bounds } = pacing(options);
  return createQueue(memoryStore(rules), bounds);
}
