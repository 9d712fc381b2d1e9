/** What a header can carry. */
import { ArgumentError } from "../errors/errors.js";

/** The text of a header, unless one of these characters is in it; it is not echoed. */
export function sendable(what: string, text: string, never: RegExp): string {
  const at = text.search(never);
  if (at < 0) return text;
  throw new ArgumentError(`${what} has a character at position ${at} that no header can carry`);
}
