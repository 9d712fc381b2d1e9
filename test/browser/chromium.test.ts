/** A page in a real browser uses the client against the local API, which is of another origin, as the API is. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { serve, type TestServer } from "../support/server.js";
import { skipUnless } from "../support/skip.js";
import { bundled, TARGETS } from "./bundles.js";
import { findChromium, launch } from "./chromium.js";
import type { Runs } from "./page.js";

const executable = findChromium();
const needed = skipUnless(executable !== undefined, "no Chromium was found: install one, or name it in CHROMIUM");

describe("a page in Chromium", { timeout: 30_000, ...needed }, () => {
  // One event after the other: when a connection breaks, a browser drops what it has not handed over yet.
  const api = createLocalApi({ rateLimit: { requests: 1_000 }, validateReplies: true, eventDelay: 5 });
  let listening: Listening;
  let site: TestServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { text: script } = await bundled("test/browser/page.ts", { ...TARGETS["browser"], format: "iife" });
    site = await serve(({ url }, response) => {
      const [status, type, body] =
        url === "/page.js"
          ? [200, "text/javascript", script]
          : [
              200,
              "text/html",
              url === "/" ? '<!doctype html><link rel="icon" href="data:,"><script src="/page.js"></script>' : "",
            ];
      response.writeHead(status as number, { "content-type": `${type as string}; charset=utf-8` }).end(body);
    });
    [listening, browser] = await Promise.all([api.listen(), launch(executable!)]);
    page = await browser.newPage();
    await page.goto(`${site.baseURL}/`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await listening?.close();
    await site?.close();
  });
  beforeEach(() => api.reset());

  type Seen<N extends keyof Runs> = Awaited<ReturnType<Runs[N]>>;
  type Where = "run" | "inWorker";
  /** What one entry of `page.ts` saw, in the page or in its worker. */
  const seen = <N extends keyof Runs>(name: N, where: Where = "run"): Promise<Seen<N>> =>
    page.evaluate(
      async ([name, url, where]) =>
        (globalThis as unknown as { page: Record<string, (name: string, url: string) => unknown> }).page[where]!(
          name,
          url,
        ),
      [name, listening.url, where] as const,
    ) as Promise<Seen<N>>;
  const textOf = (content: readonly unknown[]) => (content[0] as { text: string }).text;

  // @promise Loading: In a browser the client refuses…
  test("the client refuses to start, unless it is allowed", async () => {
    expect(await seen("refusal")).toMatchObject({
      class: "ClaudeError",
      message: expect.stringContaining("dangerouslyAllowBrowser: true"),
    });
    expect(api.requests).toEqual([]);
  });

  test("the local API lets no page in that does not say that it means it", async () => {
    expect(await seen("uninvited")).toMatchObject({ class: "TypeError" });
    expect(api.requests).toEqual([]);
  });

  // @promise Loading: A page creates, streams, lists and uploads, and sees errors, aborts and cuts as Node does; so
  //   does its worker
  test("creates a message, and reads the headers of its response", async () => {
    const { content, request_id, limit, type } = await seen("create");
    expect([type, limit]).toEqual(["message", 1_000]);
    expect(textOf(content)).not.toBe("");
    const [request, ...more] = api.requests;
    expect(more).toEqual([]);
    expect(request_id).toBe(request!.id);
    expect(request!.headers).toMatchObject({
      origin: site.baseURL,
      "anthropic-dangerous-direct-browser-access": "true",
      "x-api-key": "page-key",
    });
  });

  // @promise Loading: A page creates, streams…
  test.each(["run", "inWorker"] as const)("streams a message (%s)", async (where) => {
    const { pieces, content, stop_reason, request_id } = await seen("stream", where);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(textOf(content));
    expect([stop_reason, request_id]).toEqual(["end_turn", api.requests[0]!.id]);
  });

  test("iterates over the events of a stream", async () => {
    const types = await seen("events");
    expect([types[0], types.at(-1)]).toEqual(["message_start", "message_stop"]);
    expect(types).toContain("content_block_delta");
  });

  // @promise Loading: A page creates, streams…
  test("walks a list, forward and backward", async () => {
    const { ids, first, back } = await seen("list");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2);
    expect([first, back]).toEqual([ids.slice(0, 2), ids.slice(0, 2)]);
  });

  // @promise Loading: A page creates, streams…
  test("uploads a file", async () => {
    expect(await seen("upload")).toEqual({
      filename: "table.bin",
      mime_type: "application/x-table",
      size_bytes: 100_000,
    });
  });

  test("uploads what it cannot stream, whole, and tells of it at the end", async () => {
    const { told, sizes } = await seen("uploadWatched");
    expect(sizes).toEqual([100_000, 9]);
    expect(told).toEqual([[expect.any(Number), told[0]![0]]]);
    expect(told[0]![0]).toBeGreaterThan(100_000);
  });

  // @promise Loading: A page creates, streams…
  test("an error has its class, type and request id", async () => {
    expect(await seen("error")).toMatchObject({
      class: "NotFoundError",
      status: 404,
      type: "not_found_error",
      requestID: api.requests[0]!.id,
      attempts: 1,
    });
  });

  test("retries what the server asks to repeat", async () => {
    api.respond("messages.create", { status: 529, headers: { "retry-after-ms": "1" } });
    expect(await seen("retry")).toBe("message");
    expect(api.requests.map(({ status }) => status)).toEqual([529, 200]);
  });

  // @promise Loading: A page creates, streams…
  test("an abort in the middle of a stream rejects with its reason and closes the connection", async () => {
    api.respond("messages.create", { fault: "stall", after: 4 });
    expect(await seen("abort")).toMatchObject({ class: "APIUserAbortError", reason: "enough" });
    await expect.poll(() => api.requests[0]!.disconnected).toBe(true);
  });

  // @promise Loading: A page creates, streams…
  test.each(["run", "inWorker"] as const)(
    "a stream that is cut is an error with what had arrived (%s)",
    async (where) => {
      api.respond("messages.create", { fault: "cut", after: 5 });
      const { class: name, requestID, blocks } = await seen("cut", where);
      expect(["APIConnectionError", "StreamTruncatedError"]).toContain(name);
      expect([requestID, blocks]).toEqual([api.requests[0]!.id, 1]);
    },
  );
});
