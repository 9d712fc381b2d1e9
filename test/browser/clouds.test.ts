/** The clients of the cloud platforms, bundled for places that are not Node, against the local API as each platform serves it. */
import type { BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLOUDS_SEEN, type CloudServers, cloudServers } from "../loading/cloud-servers.js";
import { serve } from "../support/server.js";
import { skipUnless } from "../support/skip.js";
import { bundled, STAND_INS, TARGETS } from "./bundles.js";
import { findChromium, launch } from "./chromium.js";
import { inWorkerScope } from "./worker.js";

const ENTRIES = ["aws", "bedrock", "foundry", "google-cloud", "vertex"];
const alias = {
  ...STAND_INS,
  ...Object.fromEntries(ENTRIES.map((name) => [`claude-openapi/${name}`, `./src/${name}.ts`])),
};
const script = async (target: BuildOptions) =>
  bundled("test/loading/fixtures/clouds.mjs", { ...target, format: "iife", globalName: "program", alias });

let servers: CloudServers;
beforeAll(async () => {
  servers = await cloudServers();
});
afterAll(() => servers?.close());

// @promise Platforms: The clients of all platforms run where there is the web's API and nothing of Node, and in a page
test("sign, call and stream in a worker without anything of Node", async () => {
  const { text, imports } = await script(TARGETS["workerd"]!);
  expect(imports).toEqual([]);
  const program = inWorkerScope<{ clouds(urls: object): Promise<unknown> }>(text);
  expect(await program.clouds(JSON.parse(servers.urls) as object)).toEqual(CLOUDS_SEEN);
});

const executable = findChromium();
const needed = skipUnless(executable !== undefined, "no Chromium was found: install one, or name it in CHROMIUM");

describe("a page in Chromium", { timeout: 60_000, ...needed }, () => {
  // @promise Platforms: The clients of all platforms run where…
  test("signs, calls and streams", async () => {
    const { text } = await script(TARGETS["browser"]!);
    await using site = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<!doctype html>");
    });
    const browser = await launch(executable!);
    try {
      const page = await browser.newPage();
      await page.goto(site.baseURL);
      await page.addScriptTag({ content: text });
      const seen = await page.evaluate(
        async (urls) =>
          (globalThis as unknown as { program: { clouds(urls: object): Promise<unknown> } }).program.clouds(
            JSON.parse(urls) as object,
          ),
        servers.urls,
      );
      expect(seen).toEqual(CLOUDS_SEEN);
    } finally {
      await browser.close();
    }
  });
});
