/** Telling of bytes on their way. */

/** Bytes sent or received so far. */
export interface Progress {
  readonly loaded: number;
  /** The whole, when it is known. */
  readonly total?: number | undefined;
}

/** Tells of progress. That is for show: a mistake in showing it does not end the call. */
export function tell(told: ((progress: Progress) => void) | undefined, progress: Progress): void {
  try {
    told?.(progress);
  } catch {}
}
