/** The poller of work: what it is. What it does is loaded when it begins. */
import type { BetaSelfHostedWork } from "../../generated/types/2026-10-21.js";
import { Abortable } from "./abortable.js";
import { randomWorkerId } from "./defaults.js";
import type { HelperRequestOptions } from "./tool-runner.js";
import type { WorkClient } from "./types.js";

export interface WorkPollerOptions {
  client: WorkClient;
  environmentId: string;
  /** The key of the environment, which all requests of the poller carry. */
  environmentKey: string;
  /** What the API knows this poller by. Default: a random one. */
  workerId?: string | undefined;
  /** Ends the iteration. */
  signal?: AbortSignal | null | undefined;
  /** Stops each item when the loop has done with it. Default true. */
  autoStop?: boolean | undefined;
  /** Ends the iteration when there is no work. Default false. */
  drain?: boolean | undefined;
  /** How long the API may wait for work, in milliseconds. Default 999, which is the most; null not to wait. */
  blockMs?: number | null | undefined;
  /** Takes items over that nobody has acknowledged for so many milliseconds. Default: what the API does. */
  reclaimOlderThanMs?: number | null | undefined;
  requestOptions?: HelperRequestOptions | undefined;
}

/**
 * Work of an environment, acknowledged, one item after the other. Throws what the API refuses, and `ArgumentError` without an environment or its
 * key.
 */
export class WorkPoller extends Abortable<BetaSelfHostedWork> {
  declare readonly client: WorkClient;
  declare readonly environmentId: string;
  declare readonly environmentKey: string;
  declare readonly workerId: string;

  constructor(options: WorkPollerOptions) {
    super({ workerId: randomWorkerId(), ...options }, ({ pollWork }, controller) =>
      pollWork(this, options, controller),
    );
  }
}
