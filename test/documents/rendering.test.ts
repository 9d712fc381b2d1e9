/** Readers of OpenAPI show both full documents in a real browser, whole and within a bound of time. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationsIn } from "../../codegen/document.js";
import { versions } from "../../spec/views.js";
import { findChromium, launch } from "../browser/chromium.js";
import { serve, type TestServer } from "../support/server.js";
import { skipUnless } from "../support/skip.js";
import { readPublished, toolFile } from "./published.js";

const executable = findChromium();
const needed = skipUnless(executable !== undefined, "no Chromium was found: install one, or name it in CHROMIUM");

/** What must be done by then on a busy machine; alone they take a third of it at most. */
const BOUND = 120_000;

interface Reader {
  readonly name: string;
  readonly script: string;
  /** The page, which finds the document at `/document.json`. */
  readonly page: string;
  /** What an operation is on the page. */
  readonly operation: string;
}

const READERS: readonly Reader[] = [
  {
    name: "Redoc",
    script: "redoc/bundles/redoc.standalone.js",
    page: '<redoc spec-url="/document.json"></redoc><script src="/reader.js"></script>',
    operation: '[id*="operation/"]',
  },
  {
    name: "Scalar",
    script: "@scalar/api-reference/dist/browser/standalone.js",
    page:
      '<div id="app"></div><script src="/reader.js"></script>' +
      '<script>Scalar.createApiReference("#app", { url: "/document.json", defaultOpenAllTags: true })</script>',
    operation: '[id*="/tag/"][id*="/v1/"]',
  },
];

describe.each(READERS)("$name", { timeout: BOUND + 30_000, ...needed }, ({ script, page: body, operation }) => {
  let browser: Browser;
  let site: TestServer;
  let view = "";

  beforeAll(async () => {
    const reader = readFileSync(toolFile(script));
    site = await serve(({ url }, response) => {
      const [type, content] =
        url === "/reader.js"
          ? ["text/javascript", reader]
          : url === "/document.json"
            ? ["application/json", JSON.stringify(readPublished(view))]
            : ["text/html", `<!doctype html><link rel="icon" href="data:,"><body>${body}`];
      response.writeHead(200, { "content-type": `${type as string}; charset=utf-8` }).end(content);
    });
    browser = await launch(executable!);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(versions)("shows every operation of %s", async (version) => {
    view = version;
    const page = await browser.newPage();
    const crashed = new Promise<never>((_, reject) => page.once("crash", () => reject(new Error("the tab died"))));
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route(
      (url) => !url.href.startsWith(site.baseURL),
      (route) => route.abort(),
    );
    const count = operationsIn(readPublished(version)).length;
    const shown = (async () => {
      await page.goto(`${site.baseURL}/`);
      await page.waitForFunction(
        ([selector, least]) => document.querySelectorAll(selector as string).length >= (least as number),
        [operation, count] as const,
        { timeout: BOUND, polling: 1_000 },
      );
    })();
    await Promise.race([shown, crashed]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
