/** Why a run ends at once, without another word to the session. */
import { ClaudeError } from "../errors/errors.js";

/** The work may be somebody else's by now: what is not answered yet is theirs to answer. */
export class LeaseLostError extends ClaudeError {
  static override readonly kind: string = "LeaseLostError";
}
