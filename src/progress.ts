/** Telling of bytes on their way. */
import type { Progress } from "./contract.js";

/** Tells of progress. That is for show: a mistake in showing it does not end the call. */
export function tell(told: ((progress: Progress) => void) | undefined, progress: Progress): void {
  try {
    told?.(progress);
  } catch {}
}
