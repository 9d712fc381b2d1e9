/**
 * Lets a model read web pages, in a browser of four members: it follows links, and a person is asked before each page.
 *
 *   ANTHROPIC_API_KEY=… tsx examples/browser.ts "What is new on https://example.com?"
 */
import { createInterface } from "node:readline/promises";
import Claude from "claude-openapi";
import {
  BetaAbstractBrowserToolset20260801,
  type BetaToolsetCallContext,
  ToolError,
} from "claude-openapi/helpers/beta/toolsets";
import { text } from "claude-openapi/messages";

const [content = "What is new on https://example.com?"] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-opus-4-8";
const terminal = createInterface({ input: process.stdin, output: process.stderr });

class TextBrowser extends BetaAbstractBrowserToolset20260801 {
  #pages: { url: string; title: string; text: string }[] = [];

  constructor() {
    super({
      browserState: () => ({
        tabs: [{ tab_id: "1", url: this.#page?.url ?? "", title: this.#page?.title ?? "", active: true }],
      }),
      urlPolicy: (_, url) => {
        if (!/^https?:/.test(url)) throw new ToolError("Only http and https");
      },
      confirm: async ({ member, input }) => {
        if (member !== "navigate") return true;
        return (await terminal.question(`Open ${(input as { url: string }).url}? [y/N] `)) === "y";
      },
    });
  }

  get #page() {
    return this.#pages.at(-1);
  }

  protected override async navigate({ signal }: BetaToolsetCallContext, { url }: { url: string }) {
    if (url === "back" && this.#pages.length > 1) {
      this.#pages.pop();
      return this.#page!;
    }
    const response = await fetch(url, { signal: signal ?? null });
    const html = await response.text();
    const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? "";
    const words = html
      .replace(/<(script|style)[^]*?<\/\1>/gi, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
    this.#pages.push({ url: response.url, title, text: words });
    return { url: response.url, title, status: response.status };
  }

  protected override get_page_text() {
    return this.#page?.text ?? "";
  }

  protected override find(_: BetaToolsetCallContext, { query }: { query: string }) {
    const at = this.#page?.text.toLowerCase().indexOf(query.toLowerCase()) ?? -1;
    return at < 0 ? "Nothing found" : this.#page!.text.slice(Math.max(0, at - 200), at + 200);
  }

  protected override list_tabs() {
    return [];
  }
}

const browser = new TextBrowser();
try {
  const runner = new Claude().beta.messages.toolRunner({
    model,
    max_tokens: 4096,
    messages: [{ role: "user", content }],
    tools: [browser],
  });
  for await (const message of runner) console.log(text(message));
} finally {
  terminal.close();
  await browser.close();
}
