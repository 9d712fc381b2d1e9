/** What the site weighs: its bytes, and the CPU time until a page is there, beside the page that Redoc makes of the same document. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needed, served, type Served } from "./served.js";

const root = new URL("../../..", import.meta.url).pathname;
/** Packed as npm packs, in MB. */
const MOST = 14;

test("the package hands on the licences of what is in its scripts", () => {
  const text = readFileSync(join(root, "site/dist/LICENSE.txt"), "utf8");
  expect(text.startsWith(readFileSync(join(root, "LICENSE"), "utf8").trim())).toBe(true);
  for (const name of ["@vue/runtime-core", "@vueuse/core", "mark.js", "minisearch", "vitepress"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
});

test("the package has a bound", () => {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const [packed] = JSON.parse(execFileSync("npm", args, { cwd: join(root, "site"), encoding: "utf8" })) as {
    size: number;
    files: { path: string }[];
  }[];
  console.log(`packed: ${(packed!.size / 1e6).toFixed(1)} MB`);
  expect(packed!.size / 1e6).toBeLessThan(MOST);
  expect(packed!.files.map(({ path }) => path)).toContain("dist/2026-10-21/messages/messages.create.html");
  expect(packed!.files.filter(({ path }) => !/^(dist\/|package\.json$|README)/.test(path))).toEqual([]);
});

describe("CPU time", needed, () => {
  const folder = mkdtempSync(join(tmpdir(), "redoc-"));
  const bundle = readFileSync(join(root, "node_modules/@redocly/cli/lib/chunks/redoc.standalone.js"));
  let site: Served;
  let redoc = "";

  beforeAll(async () => {
    const file = join(folder, "redoc.html");
    const args = ["build-docs", "generated/openapi/2026-10-21.stable.json", "-o", file];
    execFileSync(join(root, "node_modules/.bin/redocly"), args, { cwd: root, stdio: "ignore" });
    redoc = readFileSync(file, "utf8");
    site = await served();
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Seconds that the page's process worked until nothing was left to do. */
  const cost = async (url: string): Promise<number> => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    // Redoc's page asks a host for its script; the program that made the page has the same bytes.
    await page.route("**/*", (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin === site.server.url && pathname !== "/redoc") return route.continue();
      if (pathname === "/redoc") return route.fulfill({ contentType: "text/html", body: redoc });
      if (!pathname.endsWith("/redoc.standalone.js")) return route.abort();
      const headers = { "access-control-allow-origin": "*" };
      return route.fulfill({ contentType: "text/javascript", headers, body: bundle });
    });
    const metrics = await context.newCDPSession(page);
    await metrics.send("Performance.enable");
    const answer = await page.goto(url, { waitUntil: "networkidle" });
    expect([url, answer?.status()]).toEqual([url, 200]);
    await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)));
    const { metrics: values } = await metrics.send("Performance.getMetrics");
    await context.close();
    return values.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };

  // @promise The reference: The page of an operation takes less CPU time to be read than Redoc's page of the stable document
  test("a page is there for less than Redoc's page of the stable document takes", async () => {
    const integrity = `sha384-${createHash("sha384").update(bundle).digest("base64")}`;
    expect(redoc).toContain(integrity);
    const pages = ["/2026-10-21.stable/messages/messages.create", "/2026-10-21/", "/2026-10-21/types/tool"];
    const urls = [`${site.server.url}/redoc`, ...pages.map((path) => `${site.server.url}/docs${path}`)];
    const costs = urls.map((): number[] => []);
    // What else the machine does adds to a round, and takes from none: the least is what the page takes.
    for (let round = 0; round < 3; round++) for (const [at, url] of urls.entries()) costs[at]!.push(await cost(url));
    const [theirs = 0, ...ours] = costs.map((each) => Math.min(...each));
    const ratios = ours.map((one) => one / theirs);
    console.log(`CPU beside Redoc: ${ratios.map((one) => one.toFixed(2)).join(", ")}`);
    expect(Math.max(...ratios)).toBeLessThan(1);
  });
});
