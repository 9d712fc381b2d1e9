/** What the search knows of a page: the guides whole, of the newest reference names and descriptions, of the others nothing. */
import { SEARCH_END } from "./html.js";
import { viewNames } from "./views.js";

const HEAD = /^---\n[^]*?\n---\n/;

export function searchSource(source: string, path: string): string {
  const [view = "", section] = path.split("/");
  if (!/^\d/.test(view)) return source.replace(HEAD, "");
  if (view !== viewNames[0]) return "";
  const call = /^title: "([\w.]+): /m.exec(source)?.[1];
  const text = source.replace(HEAD, "").split(SEARCH_END)[0] ?? "";
  if (section === "types")
    return text
      .split("\n")
      .filter((line) => line.startsWith("#"))
      .join("\n\n");
  return call === undefined ? text : text.replace(/^# (.*?)( \{#top\})$/m, `# ${call}: $1$2`);
}
