/** Patterns of paths. */
import { ToolError } from "../tools/tool-error.js";

const MOST_ALTERNATIVES = 1000;

/**
 * Whether a path fits, its parts separated by `/`: `*` and `?` stand for characters of one part, `**` for any number of parts, `[a-z]` and `[!a-z]` for
 * one character, `{a,b}` for one of several. What begins with a dot is only found by a pattern that says so. Throws `ToolError` for more than 1,000 alternatives.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = expanded(pattern).map((one) => {
    const parts = one.split("/");
    // At the end `**` stands for something.
    const last = parts.at(-1) === "**" ? SOME : "";
    return new RegExp(
      `^${parts
        .slice(0, last ? -1 : undefined)
        .map(partOf)
        .join("")}${last}$`,
      "su",
    );
  });
  return (path) => alternatives.some((one) => one.test(`/${path}`));
}

const SOME = "(?:/(?!\\.)[^/]+)+";

/** A part of a pattern, with the slash before it. */
function partOf(part: string): string {
  if (part === "**") return "(?:/(?!\\.)[^/]+)*";
  const dotted = part.startsWith(".") || part.startsWith("\\.");
  return `/${dotted ? "" : "(?!\\.)"}(?=[^/])${charactersOf(part)}`;
}

function charactersOf(part: string): string {
  let text = "";
  for (let at = 0; at < part.length; at++) {
    const one = part[at]!;
    const set = one === "[" ? /^\[([!^]?)(\]?[^\]]*)\]/.exec(part.slice(at)) : null;
    if (one === "*") text += "[^/]*";
    else if (one === "?") text += "[^/]";
    else if (set) {
      text += `[${set[1] ? "^/" : ""}${set[2]!.replace(/[\\\][^&~!@#$%|()*+.?{}=<>,:;`"'/]/g, "\\$&").replaceAll("\\:", ":")}]`;
      at += set[0].length - 1;
    } else text += literal(one === "\\" && at + 1 < part.length ? part[++at]! : one);
  }
  return text;
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** What `{a,b}` stands for; braces without a comma stand for themselves. */
function expanded(pattern: string): string[] {
  const done: string[] = [];
  for (const open = [pattern]; open.length > 0;) {
    const one = open.pop()!;
    if (done.length + open.length > MOST_ALTERNATIVES)
      throw new ToolError("glob: the pattern has too many alternatives");
    const braces = innermost(one);
    if (braces) for (const middle of braces.middles.toReversed()) open.push(braces.before + middle + braces.after);
    else done.push(one);
  }
  return done;
}

function innermost(pattern: string): { before: string; middles: string[]; after: string } | undefined {
  const found = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (!found) return undefined;
  return {
    before: pattern.slice(0, found.index),
    middles: found[1]!.split(","),
    after: pattern.slice(found.index + found[0].length),
  };
}
