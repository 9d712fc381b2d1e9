/** The results of a batch that has ended, each line once. */
import { APIResponseError } from "../errors/errors.js";
import { MAX_RETRY_DELAY_MS, retryable, retryDelay } from "../send/retryable.js";
import type { Watch } from "../send/watch.js";
import { idSum } from "./chunks.js";
import type { BatchResource, BatchResultLine, BatchRunOptions } from "./types.js";

/** How often in a row reading is taken up again without a line more. */
const MOST_FAILURES = 5;

/**
 * The lines of a batch. After a break they are asked for anew, and those that were given are passed over. Throws
 * `APIResponseError` when they are not the answers to the requests of the digest, after the lines, and what the call throws.
 */
export async function* linesOf<Request, Result extends BatchResultLine>(
  batches: BatchResource<Request, Result>,
  { id, digest }: { readonly id: string; readonly digest: string },
  { signal, requestOptions }: BatchRunOptions<Result>,
  watch: Watch,
): AsyncGenerator<Result, void, undefined> {
  const sum = idSum();
  let given = 0;
  for (let failures = 0; ; failures++) {
    let at = 0;
    try {
      for await (const line of await batches.results(id, null, { ...requestOptions, signal })) {
        if (++at <= given) continue;
        given = at;
        failures = 0;
        sum.add(line.custom_id);
        yield line;
      }
      break;
    } catch (error) {
      const wait = failures < MOST_FAILURES && retryable(error) && retryDelay(error, failures + 1, MAX_RETRY_DELAY_MS);
      if (!wait) throw error;
      await watch.sleep(wait);
    }
  }
  if (sum.digest() !== digest)
    throw new APIResponseError({ expected: `a result for each request of ${id}`, received: "others", line: given });
}
