/** `/docs` of the local API: the files of a built site, and how to get one. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readFlags } from "../../src/testing/flags.js";
import { createLocalApi, type Listening } from "../../src/testing/index.js";

const folder = mkdtempSync(join(tmpdir(), "docs-"));
const site = join(folder, "site");
const FILES = {
  "index.html": "<p>start",
  "404.html": "<p>none",
  "2026-10-21/messages/messages.create.html": "<p>create",
  "2026-10-21/messages/index.html": "<p>messages",
  "assets/app.123.js": "1",
  "assets/style.css": "p{}",
  "guides/pictures/clocks.svg": "<svg/>",
};
const HIDDEN = "what nobody may read";
let server: Listening;
let bare: Listening;

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(site, file, ".."), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  writeFileSync(join(folder, "secret.html"), HIDDEN);
  symlinkSync(join(folder, "secret.html"), join(site, "link.html"));
  [server, bare] = await Promise.all([createLocalApi().listen({ docs: site }), createLocalApi().listen()]);
});
afterAll(async () => {
  await Promise.all([server?.close(), bare?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a path as it is, which `fetch` would make plain first. */
const raw = (path: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { port } = server;
    const asked = request({ host: "127.0.0.1", port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => void (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on("error", reject).end();
  });

test.each([
  ["/docs/", "<p>start", "text/html; charset=utf-8"],
  ["/docs/2026-10-21/messages/", "<p>messages", "text/html; charset=utf-8"],
  ["/docs/2026-10-21/messages/messages.create", "<p>create", "text/html; charset=utf-8"],
  ["/docs/2026-10-21/messages/messages.create.html?q=1", "<p>create", "text/html; charset=utf-8"],
  ["/docs/assets/app.123.js", "1", "text/javascript; charset=utf-8"],
  ["/docs/assets/style.css", "p{}", "text/css; charset=utf-8"],
  ["/docs/guides/pictures/clocks.svg", "<svg/>", "image/svg+xml"],
])("%s is the file that a static host finds", async (path, text, type) => {
  const response = await fetch(server.url + path);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([200, type, text]);
  expect(response.headers.get("cache-control")).toBe(
    path.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache",
  );
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'/);
});

test("the folder itself leads to its start, and what is not there is a page that says so", async () => {
  const response = await fetch(`${server.url}/docs`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([308, "/docs/"]);
  const missing = await fetch(`${server.url}/docs/2026-10-21/no.such`);
  expect([missing.status, await missing.text()]).toEqual([404, "<p>none"]);
  rmSync(join(site, "404.html"));
  const bare = await fetch(`${server.url}/docs/2026-10-21/no.such`);
  expect([bare.status, await bare.text()]).toEqual([404, expect.stringContaining('<a href="/docs/">')]);
});

test("nothing beside the folder is served, by whatever path, and no path is a failure", async () => {
  for (const path of [
    "/docs/link",
    "/docs/..%2fsecret",
    "/docs/%2e%2e/secret.html",
    "/docs/..%5csecret",
    "/docs/%00",
    "/docs/%",
  ])
    expect((await raw(path)).text).not.toContain(HIDDEN);
  const part = fc.constantFrom(
    "..",
    "%2e%2e",
    "%2f",
    "/",
    "%5c",
    "\\",
    "secret",
    ".html",
    "link",
    "%00",
    "assets",
    "%",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
      const { status, text } = await raw(`/docs/${parts.join("")}`);
      expect([200, 404, 308, 400]).toContain(status);
      expect(text).not.toContain(HIDDEN);
    }),
    { seed: 15, numRuns: 150 },
  );
});

test("without a site it says how to get one", async () => {
  const response = await fetch(`${bare.url}/docs/`);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("claude-openapi-docs")]);
});

test("the site of the package is found from where the program runs", async () => {
  const from = join(folder, "program");
  const installed = join(from, "node_modules/claude-openapi-docs");
  mkdirSync(join(installed, "dist"), { recursive: true });
  writeFileSync(join(installed, "package.json"), '{ "name": "claude-openapi-docs" }');
  writeFileSync(join(installed, "dist/index.html"), "<p>installed");
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(from);
  try {
    expect(await (await fetch(`${bare.url}/docs/`)).text()).toBe("<p>installed");
  } finally {
    cwd.mockRestore();
  }
});

test("a folder that is no site is refused at the start, with what it lacks", async () => {
  const api = createLocalApi();
  await expect(api.listen({ docs: folder })).rejects.toThrow(/^docs .*: no index\.html is in it; .* \(make docs\)$/);
  await expect(api.listen({ docs: join(folder, "none") })).rejects.toThrow(TypeError);
  expect(readFlags(["--docs", "site/dist"]).listen.docs).toBe("site/dist");
});
