/** JSDoc comments from lines of text; the formatter leaves their words alone. */

/** A comment with its newline, or nothing. */
export function comment(lines: readonly string[]): string {
  const body = commentBody(lines);
  return body ? `/*${body}*/\n` : "";
}

/** What stands between the outer `/*` and `*\/` of a comment. */
export function commentBody(lines: readonly string[]): string {
  const text = filled(lines);
  if (text.length < 2) return text.length === 0 ? "" : `* ${text[0]!} `;
  return `*\n${text.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** The same as the `docs` of a ts-morph structure; lines of code behind it stay as they are. */
export const docsOf = (lines: readonly string[], code: readonly string[] = []): string[] =>
  lines.some((line) => line !== "") ? [[...filled(lines), ...code].join("\n")] : [];

/** The lines, each broken where it is longer than a comment should be. */
function filled(lines: readonly string[], width = 108): string[] {
  return lines.flatMap((line) => {
    const result: string[] = [];
    // One character beyond Latin-1 doubles what a compiler needs for the text of the file.
    for (const word of line.replaceAll("…", "...").replaceAll("*/", "*\\/").split(" ")) {
      const last = result.at(-1);
      if (last !== undefined && last.length + word.length < width) result[result.length - 1] = `${last} ${word}`;
      else result.push(word);
    }
    return result;
  });
}
