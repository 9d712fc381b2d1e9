/** Paths that a caller gives whole: they lead below the base URL, or nowhere. */
import { ArgumentError } from "../errors/errors.js";

const ELSEWHERE = /^\s*([a-z][a-z\d+.-]*:|[\\/]{2})|[\0-\x1f]/i;

/** A path, and the query behind it, as they are sent. One that could lead elsewhere is refused. */
export function pathBelow(given: unknown): { readonly path: string; readonly search: string } {
  const text = String(given);
  const segments = decoded(text.replace(/[?#].*/s, "")).split(/[\\/]/);
  if (ELSEWHERE.test(text) || segments.some(isDots))
    throw new ArgumentError("path has to lead below the base URL: no scheme, no host, no `..`");
  const { pathname, search } = new URL(`http://x/${text.replace(/^\//, "")}`);
  return { path: pathname, search: search.slice(1) };
}

/** `.` or `..`, however often it is percent-encoded, and whatever parameters follow it. */
export const isDots = (text: string): boolean => /^\.\.?(;.*)?$/s.test(decoded(text).trim());

/** Dots and what separates them, without their percent-encodings. */
function decoded(text: string): string {
  let plain = text;
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replace(/%25/g, "%").replace(/%(2e|2f|5c|3b)/gi, decodeURIComponent);
  }
  return plain;
}
