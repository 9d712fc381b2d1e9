/** Paths that a caller gives whole: they lead below the base URL, or nowhere. */
import { ArgumentError } from "../errors/errors.js";
import { withoutEncoding } from "./percent-encoding.js";

const ELSEWHERE = /^\s*([a-z][\w+.-]*:|[\\/]{2})|[\0-\x1f]|\.\./i;

/** A path, and the query behind it. One that could lead elsewhere is refused. */
export function pathBelow(text: string): { readonly path: string; readonly search: string | undefined } {
  const [, path = "", search] = /^([^?#]*)\??([^#]*)/.exec(text)!;
  if (ELSEWHERE.test(withoutEncoding(path)))
    throw new ArgumentError("path has to be below the base URL: no host and no `..`");
  return { path: path.replace(/^\/?/, "/"), search };
}
