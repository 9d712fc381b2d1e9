/** Replacements within a text, and what they look like as a unified diff. */

/** Replaces what stands from `start` to `end`, which is within one line. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CONTEXT = 3;

/** The text with its edits; everything between them is left as it is, byte by byte. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let from = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => a.start - b.start);

interface Line {
  readonly old: string;
  /** What stands in its place: a line, several, or none. */
  readonly now: readonly string[];
}

/** A unified diff that `patch -p1` and `git apply` take; empty when there are no edits. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text, inOrder(edits));
  const changed = lines.flatMap((line, at) => (line.now.length === 1 && line.now[0] === line.old ? [] : [at]));
  if (changed.length === 0) return "";
  let result = `--- a/${path}\n+++ b/${path}\n`;
  let shift = 0;
  for (let first = 0; first < changed.length;) {
    let last = first;
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * CONTEXT) last++;
    const from = Math.max(0, changed[first]! - CONTEXT);
    const hunk = lines.slice(from, changed[last]! + CONTEXT + 1);
    const added = hunk.reduce((sum, { now }) => sum + now.length, 0);
    result += `@@ -${from + 1},${hunk.length} +${from + 1 + shift},${added} @@\n${hunkBody(hunk)}`;
    shift += added - hunk.length;
    first = last + 1;
  }
  return result;
}

/** Lines with their ends, the last one as it is. */
const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function linesOf(text: string, edits: readonly TextEdit[]): Line[] {
  let start = 0;
  let next = 0;
  return splitLines(text).map((old) => {
    const own: TextEdit[] = [];
    while (next < edits.length && edits[next]!.start < start + old.length) own.push(edits[next++]!);
    const shifted = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    start += old.length;
    return { old, now: own.length === 0 ? [old] : splitLines(applyEdits(old, shifted)) };
  });
}

function hunkBody(hunk: readonly Line[]): string {
  const print = (sign: string, line: string): string =>
    line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
  const result: string[] = [];
  let added: string[] = [];
  for (const { old, now } of hunk) {
    if (now[0] === old) {
      result.push(...added.map((line) => print("+", line)), print(" ", old));
      added = now.slice(1);
    } else {
      result.push(print("-", old));
      added.push(...now);
    }
  }
  return [...result, ...added.map((line) => print("+", line))].join("");
}
