/** The error of a wait that is not begun. */
import { ClaudeError } from "../errors/base-errors.js";

/** The pacer refuses an attempt: its queue is full, the wait is longer than `maxWait`, or its store does not answer. */
export class PacerError extends ClaudeError {
  static override readonly kind: string = "PacerError";
  /** Milliseconds until there would be room, where that is known. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}
