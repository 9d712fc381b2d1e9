/** The loop of a poller. */
import type { BetaSelfHostedWork } from "../../generated/types/2026-10-21.js";
import { ArgumentError } from "../errors/errors.js";
import { backoff, isFatal, jitter, sleep, spread } from "../sessions/backoff.js";
import { logOf } from "../sessions/client-log.js";
import { iterateOnce } from "../sessions/once.js";
import { copyClientForHelper } from "./helper-client.js";
import type { WorkPoller, WorkPollerOptions } from "./poller.js";
import { stopWork } from "./stop.js";

/** How long the API waits for work. */
export const POLL_BLOCK_MS = 999;
/** Between two looks when there is no work. */
const [SHORTEST_MS, LONGEST_MS] = [1000, 3000];

/** What a poller shows. */
type PollerLike = Pick<WorkPoller, "client" | "environmentId" | "environmentKey"> & {
  readonly workerId?: string | undefined;
};

/** The iteration of a poller. */
export const pollWork = (
  poller: PollerLike,
  options: WorkPollerOptions,
  controller: AbortController,
): AsyncGenerator<BetaSelfHostedWork, void, undefined> =>
  iterateOnce(poller, controller, options.signal, () => poll(poller, options, controller.signal));

/** Asks for work, acknowledges it and hands it out, until the signal is aborted. */
async function* poll(
  { client, environmentId, environmentKey, workerId }: PollerLike,
  options: WorkPollerOptions,
  signal: AbortSignal,
): AsyncGenerator<BetaSelfHostedWork, void, undefined> {
  if (!environmentId || !environmentKey) throw new ArgumentError("environmentId and environmentKey are required");
  const { autoStop = true, drain = false, blockMs = POLL_BLOCK_MS, reclaimOlderThanMs, requestOptions } = options;
  const own = copyClientForHelper(client, { authToken: environmentKey });
  const { work } = own.beta.environments;
  const log = logOf(client);
  const request = { headers: requestOptions?.headers ?? undefined, signal };
  const params = {
    ...(blockMs !== null && { block_ms: blockMs }),
    ...(reclaimOlderThanMs != null && { reclaim_older_than_ms: reclaimOlderThanMs }),
    ...(workerId !== undefined && { "Anthropic-Worker-ID": workerId }),
  };
  for (let failures = 0; !signal.aborted;) {
    let item: BetaSelfHostedWork | null;
    try {
      item = await work.poll(environmentId, params, request);
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (isFatal(error)) throw error;
      const delay = spread(backoff(failures++));
      void log.warn(`No work could be asked for, again in ${Math.round(delay)} ms: ${String(error)}`);
      await sleep(delay, signal);
      continue;
    }
    if (!item) {
      if (drain) return;
      await sleep(jitter(SHORTEST_MS, LONGEST_MS), signal);
      continue;
    }
    const { id } = item;
    try {
      await work.ack(id, { environment_id: item.environment_id }, request);
    } catch (error) {
      if (signal.aborted) return;
      // Whoever has it now, it is not ours; it comes again if nobody has it.
      void log.warn(`Work ${id} could not be acknowledged: ${String(error)}`);
      await sleep(spread(backoff(failures++)), signal);
      continue;
    }
    try {
      yield item;
    } finally {
      if (autoStop) await stopWork(work, item, log, { headers: request.headers });
    }
  }
}
