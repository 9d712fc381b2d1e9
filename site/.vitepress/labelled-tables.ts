/** Tables of the guides, marked as those of the reference are; and each cell knows its heading, for narrow screens. */
import type { MarkdownRenderer } from "vitepress";

export function labelledTables(markdown: MarkdownRenderer): void {
  markdown.renderer.rules["table_open"] = () => '<div class="scroll"><table>';
  markdown.renderer.rules["table_close"] = () => "</table></div>";
  markdown.core.ruler.push("labelled_tables", ({ tokens }) => {
    let [headings, column]: [string[], number] = [[], 0];
    for (const [at, token] of tokens.entries()) {
      if (token.type === "thead_open") headings = [];
      else if (token.type === "th_open") headings.push(plain(tokens[at + 1]?.content));
      else if (token.type === "tr_open") column = 0;
      else if (token.type === "td_open") {
        token.attrSet("data-label", headings[column++] ?? "");
        if (/^`[^`\s]+`$/.test(tokens[at + 1]?.content ?? "")) token.attrSet("class", "code");
      }
    }
  });
}

const plain = (text = ""): string => text.replace(/[`*_]/g, "");
