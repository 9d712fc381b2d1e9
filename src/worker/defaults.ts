/** What holds unless options say otherwise. */

/** How long a runner stays after its session went idle, in milliseconds. */
export const DEFAULT_MAX_IDLE_MS = 60_000;
/** A name for a worker that no other has. */
export const randomWorkerId = (): string => `worker-${Math.random()}`;
/** The beta of managed agents. */
export const MANAGED_AGENTS_BETA = "managed-agents-2026-04-01";
