/** The errors that the official package has, under their official names. */
import "../errors/error-status.js";

export * from "../errors/errors.js";
export { ClaudeError as AnthropicError } from "../errors/errors.js";
