/** What a reader does with the site, in a real browser: find an operation, copy a sample, try a call, switch the version. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { escapeHtml } from "../../../site/html.js";
import { operationPath, viewNames, viewOf } from "../../../site/views.js";
import { needed, opened, served, type Served, SITE } from "./served.js";

const CREATE = "/2026-10-21/messages/messages.create";

// @promise The reference: Every operation and type of both API versions, with beta and without, is on a page whose text is there
//   before scripts run; search, samples, links and "Try it" work without a network
test.each(viewNames)("%s: the text of every operation is in its page before any script runs", (name) => {
  const view = viewOf(name);
  const lacking = view.operations.flatMap((one) => {
    const page = readFileSync(join(SITE, `${operationPath(view, one)}.html`), "utf8");
    const html = page.replace(/<script[^]*?<\/script>/g, "").replaceAll("&#39;", "'");
    const wanted = [
      `>${escapeHtml(one.operation.summary ?? "")} <a class="header-anchor"`,
      `<code>${escapeHtml(one.path)}</code>`,
      ...(one.operation["x-error-codes"] ?? []).map((code) => `<code>${code}</code>`),
    ];
    return wanted.filter((text) => !html.includes(text)).map((text) => `${one.id}: ${text}`);
  });
  expect(lacking).toEqual([]);
});

describe("a reader", needed, () => {
  let site: Served;
  beforeAll(async () => void (site = await served()));
  afterAll(() => site?.close());

  // @promise The reference: Every operation and type…
  test("finds messages.create by search", async () => {
    const { page, wrong } = await opened(site, "/");
    await page.keyboard.press("Control+k");
    await page.fill(".VPLocalSearchBox input", "messages.create");
    const first = page.locator(".VPLocalSearchBox .result").first();
    await first.waitFor();
    expect(await first.textContent()).toContain("messages.create: Create a message");
    await first.click();
    await page.waitForURL(`**/docs${CREATE}*`);
    await page.locator("h1:has-text('Create a message')").waitFor();
    expect(wrong).toEqual([]);
  });

  // @promise The reference: Every operation and type…
  test("copies a sample in another language", async () => {
    const { page, wrong } = await opened(site, CREATE, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.click(".vp-code-group label:text-is('curl')");
    await page.hover(".vp-code-group .active");
    await page.click(".vp-code-group .active button.copy");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^curl -X POST 'https:\/\/api\.anthropic\.com\/v1\/messages'/);
    expect(wrong).toEqual([]);
  });

  // @promise The reference: Every operation and type…
  test("tries a call, changes it to a stream, and reads what is refused", async () => {
    const { page, wrong } = await opened(site, CREATE);
    await page.click(".try-it summary");
    const send = async (body?: string) => {
      if (body !== undefined) await page.fill(".try-it textarea", body);
      await page.click(".try-it .send");
      await page.locator(".try-it .send:not([disabled])").waitFor();
      return { status: await page.textContent(".try-it output b"), text: await page.textContent(".try-it output pre") };
    };
    const whole = await send();
    expect(whole).toEqual({ status: "200", text: expect.stringContaining('"stop_reason": "end_turn"') });
    const asked = JSON.parse(await page.inputValue(".try-it textarea")) as object;
    const streamed = await send(JSON.stringify({ ...asked, stream: true }));
    expect(streamed).toEqual({ status: "200", text: expect.stringContaining("event: message_stop") });
    expect(wrong).toEqual([]);
    const refused = await send("{}");
    expect(refused).toEqual({ status: "400", text: expect.stringContaining("invalid_request_error") });
  });

  // @promise The reference: Every operation and type…
  test("fills in a form: the example, a file of their own, several, and a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "form-"));
    mkdirSync(join(folder, "rivers"));
    const files = ["rivers/SKILL.md", "rivers/nile.md"].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, "The Nile is long.");
    const { page, wrong } = await opened(site, "/2026-10-21/files/files.upload");
    /** What came back, and what the local API got: of files their names. */
    const send = async () => {
      await page.click(".try-it .send");
      await page.locator(".try-it .send:not([disabled])").waitFor();
      expect(await page.textContent(".try-it output b")).toBe("200");
      const answer = JSON.parse((await page.textContent(".try-it output pre")) ?? "") as Record<string, unknown>;
      return { answer, got: site.api.requests.at(-1)?.body };
    };
    await page.click(".try-it summary");
    const example = await send();
    expect(example.answer).toMatchObject({ type: "file", filename: "rivers.txt", mime_type: "text/plain" });
    expect(example.got).toEqual({ file: "rivers.txt", expires_in_seconds: 86400 });
    await page.setInputFiles(".try-it input[type=file]", files[0]!);
    await page.fill(".try-it input[name=expires_in_seconds]", "");
    const own = await send();
    expect(own.answer).toMatchObject({ filename: "SKILL.md", size_bytes: "The Nile is long.".length });
    expect(own.got).toEqual({ file: "SKILL.md" });
    await page.click(".try-it button:text-is('Reset')");
    expect((await send()).got).toEqual(example.got);

    await page.click(".VPSidebar .text:text-is('Skills')");
    await page.click('.VPSidebar a[href$="/skills/skills.create"]');
    await page.locator("h1:has-text('Create a skill')").waitFor();
    await page.click(".try-it summary");
    await page.setInputFiles(".try-it input[type=file]", files);
    expect((await send()).got).toEqual({ "files[]": ["SKILL.md", "nile.md"], display_name: "Rivers" });
    await page.check(".try-it .folder input");
    await page.setInputFiles(".try-it input[type=file]", join(folder, "rivers"));
    const { answer, got } = await send();
    expect(answer).toMatchObject({ type: "skill", display_name: "Rivers" });
    expect([...(got as { "files[]": string[] })["files[]"]].sort()).toEqual(["rivers/SKILL.md", "rivers/nile.md"]);
    expect(wrong).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  // @promise The reference: Every operation and type…
  test("switches version and stage, and comes to the same operation by links that can be shared", async () => {
    const { page, wrong } = await opened(site, CREATE);
    const current = () => page.locator(".view-switch [aria-current]").allTextContents();
    /** The address is there before the page is. */
    const shown = (name: string) => page.locator(`.view-switch [aria-current]:text-is("${name}")`).waitFor();
    expect(await current()).toEqual(["2026-10-21", "with beta"]);
    await page.click(".view-switch a:text-is('2023-06-01')");
    await page.waitForURL("**/docs/2023-06-01/messages/messages.create");
    await shown("2023-06-01");
    expect(await current()).toEqual(["2023-06-01", "with beta"]);
    await page.click(".view-switch a:text-is('stable')");
    await page.waitForURL("**/docs/2023-06-01.stable/messages/messages.create");
    await shown("stable");
    expect(await page.textContent(".route")).not.toContain("beta");
    await page.reload({ waitUntil: "networkidle" });
    expect(await current()).toEqual(["2023-06-01", "stable"]);
    expect(wrong).toEqual([]);
  });

  // @promise The reference: Every operation and type…
  test("goes from a property to its type, and back", async () => {
    const { page, wrong } = await opened(site, CREATE);
    await page.click('[id="body.messages"] > .head .type a');
    await page.waitForURL("**/docs/2026-10-21/types/message#MessageParam");
    await page.locator("#MessageParam").waitFor();
    await page.goBack();
    await page.waitForURL(`**/docs${CREATE}`);
    expect(wrong).toEqual([]);
  });

  test("is told where a page is not, and comes back by search or link", async () => {
    const { page, wrong } = await opened(site, "/2026-10-21/messages/nothing");
    expect(wrong.filter((line) => !line.includes("404"))).toEqual([]);
    expect(await page.textContent(".NotFound")).toContain("There is no such page");
    await page.click(".NotFound a");
    await page.locator("h1:has-text('The Claude API')").waitFor();
  });

  // @promise The reference: Every operation and type…
  test("reads it without scripts, with the switch and all links", async () => {
    const { page, wrong } = await opened(site, CREATE, { javaScriptEnabled: false });
    expect(await page.locator("#Errors, #errors").count()).toBe(1);
    await page.click(".view-switch a:text-is('stable')");
    await page.waitForURL("**/docs/2026-10-21.stable/messages/messages.create");
    expect(wrong).toEqual([]);
  });

  const PAGES = [
    "/",
    "/guides/messages",
    "/guides/errors",
    "/2026-10-21/skills/skills.create",
    "/2026-10-21/",
    CREATE,
    "/2026-10-21/types/",
    "/2026-10-21/types/tool",
    "/2026-10-21/compliance/",
  ];

  test.each(["light", "dark"] as const)("can be read at any width: %s", async (colorScheme) => {
    for (const path of PAGES) {
      const { page, wrong } = await opened(site, path, { colorScheme, viewport: { width: 390, height: 800 } });
      const { paper, least, wide } = await page.evaluate(() => {
        const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const light = (color: string) => {
          const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
            const part = value / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = light(
          getComputedStyle(document.documentElement).getPropertyValue("--vp-c-bg").startsWith("#f")
            ? "rgb(255,255,255)"
            : getComputedStyle(document.body).backgroundColor,
        );
        const inks = [".vp-doc p", ".vp-doc a", ".vp-doc .row .type", ".vp-doc .verb", ".vp-doc .bounds"].flatMap(
          (one) => {
            const found = document.querySelector(one);
            return found ? [light(getComputedStyle(found).color)] : [];
          },
        );
        return {
          paper: ground,
          least: Math.min(...inks.map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05))),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect([path, paper > 0.5, wide]).toEqual([path, colorScheme === "light", false]);
      expect([path, least > 4.5]).toEqual([path, true]);
      expect(wrong).toEqual([]);
    }
  });
});
