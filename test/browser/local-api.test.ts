/** The pages of the local API in a real browser: what is on them, by day and by night, without a request beyond. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { skipUnless } from "../support/skip.js";
import { findChromium, launch } from "./chromium.js";

const executable = findChromium();
const needed = skipUnless(executable !== undefined, "no Chromium was found: install one, or name it in CHROMIUM");
const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21" };

describe("the pages of the local API", { timeout: 60_000, ...needed }, () => {
  const api = createLocalApi();
  let server: Listening;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const wrong: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([api.listen(), launch(executable!)]);
    page = await browser.newPage();
    page.on("request", (request) => void asked.push(request.url()));
    page.on("console", (line) => void (line.type() === "error" && wrong.push(line.text())));
    page.on("pageerror", (error) => void wrong.push(error.message));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("say what this is, how to call it, the versions, and what arrived last, which is data", async () => {
    await fetch(`${server.url}/v1/models`, { headers: HEADERS });
    await fetch(`${server.url}/v1/<img src=x onerror=alert(1)>`, { headers: HEADERS });
    await page.goto(server.url);
    expect(await page.textContent("h1")).toBe("Claude API, local");
    expect(await page.textContent("#curl")).toContain(`curl ${server.url}/v1/messages`);
    expect(await page.locator("#versions tr").count()).toBe(3);
    const rows = await page.locator("#requests tr").allTextContents();
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^404GET \/v1\/%3Cimg/);
    expect(rows[2]).toMatch(/^200GET \/v1\/modelsmodels\.listreq_01/);
    expect(await page.locator("img").count()).toBe(0);
  });

  test("ask for nothing else, and nothing goes wrong on them", async () => {
    asked.length = 0;
    for (const path of ["/", "/reference/2026-10-21", "/reference/orders"]) await page.goto(`${server.url}${path}`);
    expect(asked).toHaveLength(3);
    expect(wrong).toEqual([]);
  });

  test.each(["light", "dark"] as const)("can be read: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(server.url);
    const colors = await page.evaluate(() => {
      const channels = (color: string) => (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      const light = (color: string) => {
        const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
          const part = value / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = light(getComputedStyle(document.body).backgroundColor);
      const contrast = (selector: string) => {
        const ink = light(getComputedStyle(document.querySelector(selector)!).color);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      };
      return { paper, least: Math.min(...["body", ".soft", "a", "th", ".good", ".bad"].map(contrast)) };
    });
    expect(colors.paper > 0.5).toBe(colorScheme === "light");
    expect(colors.least).toBeGreaterThan(4.5);
    await page.setViewportSize({ width: 390, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(wide).toBe(false);
  });

  test("lead to every operation, with a command that works here", async () => {
    await page.goto(server.url);
    await page.click('a[href="/reference/2026-10-21"]');
    const documents = await (await fetch(`${server.url}/documents/2026-10-21.json`)).json();
    const { paths } = documents as { paths: Record<string, object> };
    const operations = Object.values(paths)
      .flatMap((item) => Object.values(item))
      .filter((one) => "operationId" in one);
    expect(await page.locator("details").count()).toBe(operations.length);
    await page.click('details[id="messages.create"] summary');
    const command = await page.textContent('details[id="messages.create"] pre');
    expect(command).toContain(`'${server.url}/v1/messages'`);
    expect(command).not.toContain("api.anthropic.com");
  });

  test("give JSON to who asks for JSON, and lead on from where people look", async () => {
    const start = await fetch(server.url, { headers: { accept: "application/json" } });
    expect(await start.json()).toMatchObject({
      name: "Claude API, local",
      orders: `${server.url}/_local/openapi.json`,
    });
    for (const [path, to] of [
      ["/docs", "/docs/"],
      ["/openapi.json", "/documents/2026-10-21.json"],
    ] as const) {
      const reply = await fetch(`${server.url}${path}`, { redirect: "manual" });
      expect([reply.status, reply.headers.get("location")]).toEqual([path === "/docs" ? 308 : 302, to]);
    }
    expect((await fetch(`${server.url}/documents/1999-01-01.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/documents/2026-10-21.stable.json`)).status).toBe(200);
  });

  test("show what arrived to nobody where others can call", async () => {
    const open = await api.listen({ host: "0.0.0.0", allowHosts: ["localhost"] });
    const url = open.url.replace("0.0.0.0", "127.0.0.1");
    const text = await (await fetch(url, { headers: { accept: "text/html" } })).text();
    await open.close();
    expect(text).toContain("Call it");
    expect(text).not.toContain("What arrived last");
  });
});
