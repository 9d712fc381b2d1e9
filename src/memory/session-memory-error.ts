/** Memory stores of a session that are not on this machine. */
import { ClaudeError } from "../errors/errors.js";

/** The memory stores of a session cannot be mounted, so that its agent would work without its memory. */
export class SessionMemoryError extends ClaudeError {
  static override readonly kind: string = "SessionMemoryError";

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
  }
}
