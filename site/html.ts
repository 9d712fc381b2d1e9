/** Pieces of HTML that Markdown lets pass as they are: without blank lines, and closed to the template language of the pages. */
import { escapeHtml, proseHtml } from "../src/testing/page-style.js";

export { escapeHtml, proseHtml };

/** Paragraphs of a description. */
export const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => `<p>${proseHtml(one.replaceAll("\n", " "))}</p>`)
    .join("");

/** A block that a page has as it is. */
export const block = (tag: string, attributes: string, inner: string): string =>
  `<${tag} v-pre${attributes && ` ${attributes}`}>${inner.replace(/\n\s*\n/g, "\n")}</${tag}>`;

export const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

export const badge = (kind: string, text: string): string => `<span class="badge ${kind}">${escapeHtml(text)}</span>`;

export const link = (href: string, inner: string): string => `<a href="${escapeHtml(href)}">${inner}</a>`;

/** A table with a row of headings; cells are HTML. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((cell) => `<th>${cell}</th>`).join("");
  const cellOf = (cell: string) => `<td${/^<code>[^<]*<\/code>$/.test(cell) ? ' class="code"' : ""}>${cell}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("");
  return block("div", 'class="scroll"', `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`);
}

/** A fenced block of code that holds anything. */
export function fence(language: string, source: string, title?: string): string {
  const ticks = "`".repeat(Math.max(3, ...(source.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${ticks}${language}${title === undefined ? "" : ` [${title}]`}\n${source.trimEnd()}\n${ticks}`;
}

/** Fenced blocks behind tabs. */
export const codeGroup = (blocks: readonly string[]): string =>
  blocks.length === 1 ? blocks[0]! : `::: code-group\n${blocks.join("\n")}\n:::`;

/** What a page says of itself to the theme and to the search, as YAML, which JSON is. */
export const frontmatter = (values: Record<string, unknown>): string =>
  `---\n${Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n")}\n---`;

/** What stands before it is what the search knows of a page. */
export const SEARCH_END = "<!-- the search reads no further -->";
