/** The built site, as the local API serves it, and a browser before it. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createLocalApi, type Listening, type LocalApi } from "../../../src/testing/index.js";
import { findChromium, launch } from "../../browser/chromium.js";
import { skipUnless } from "../../support/skip.js";

/** Where `make docs` leaves it. */
export const SITE = fileURLToPath(new URL("../../../site/dist", import.meta.url));

const executable = findChromium();
export const needed = skipUnless(
  executable !== undefined,
  "no Chromium was found: install one, or name it in CHROMIUM",
);

export interface Served {
  readonly api: LocalApi;
  readonly server: Listening;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function served(): Promise<Served> {
  if (!existsSync(SITE)) throw new Error("site/dist is not there: make docs builds it");
  const api = createLocalApi({ eventDelay: 5 });
  const [server, browser] = await Promise.all([api.listen({ docs: SITE }), launch(executable!)]);
  return {
    api,
    server,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page that keeps what went wrong on it: errors, failed answers, requests to anywhere else. */
export async function opened(
  { server, browser }: Served,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (line) => void (line.type() === "error" && wrong.push(line.text())));
  page.on("pageerror", ({ message }) => void wrong.push(message));
  page.on("response", (one) => void (one.status() >= 400 && wrong.push(`${one.status()} ${one.url()}`)));
  page.on("request", (one) => {
    if (!one.url().startsWith(server.url) && !one.url().startsWith("data:")) wrong.push(`elsewhere: ${one.url()}`);
  });
  await page.goto(`${server.url}/docs${path}`, { waitUntil: "networkidle" });
  return { page, wrong };
}
