/** Paths that a caller gives whole: they lead below the base URL, or nowhere. */
import { ArgumentError } from "../errors/errors.js";

const ELSEWHERE = /^\s*([a-z][\w+.-]*:|[\\/]{2})|[\0-\x1f]|\.\./i;

/** A path, and the query behind it. One that could lead elsewhere is refused. */
export function pathBelow(text: string): { readonly path: string; readonly search: string | undefined } {
  const [, path = "", search] = /^([^?#]*)\??([^#]*)/.exec(text)!;
  if (ELSEWHERE.test(withoutEncoding(path)))
    throw new ArgumentError("path has to be below the base URL: no host and no `..`");
  return { path: path.replace(/^\/?/, "/"), search };
}

/** Dots, and what may follow or separate them, as they are, however often they are percent-encoded. */
export function withoutEncoding(text: string): string {
  const next = text.replace(/%25/g, "%").replace(/%(2[ef]|5c|3b)/gi, decodeURIComponent);
  return next === text ? text : withoutEncoding(next);
}
