import { internals } from "../../src/client/client.js";
import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { APIUserAbortError, OverloadedError, RetryableError } from "../../src/errors/errors.js";
import type { Middleware, Progress } from "../../src/contract/index.js";
import { createClient, observe, rejection, type TestClient } from "../support/observed.js";
import { apiError, type Handler, json, serve, type TestServer } from "../support/server.js";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function running(handle: Handler, options: object = {}) {
  const server = await serve(handle);
  servers.push(server);
  return { server, client: createClient({ baseURL: server.baseURL, ...options }) };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  return { promise: new Promise<void>((done) => (resolve = done)), resolve: () => resolve() };
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const message = { model: "m", max_tokens: 5, messages: [] };
const quick = { "retry-after-ms": "1" };

describe("a request", () => {
  // @promise Requests: Every request names the API…
  test("has the pinned version, one credential and the params", async () => {
    const { server, client } = await running((_, response) => json(response, 200, { id: "m1" }));
    await expect(client.messages.create({ ...message, betas: ["b"] })).resolves.toEqual({ id: "m1" });
    const [{ method, url, headers, body }] = server.requests as [(typeof server.requests)[0]];
    expect([method, url]).toEqual(["POST", "/v1/messages"]);
    expect(headers).toMatchObject({
      "x-api-key": "test-key",
      "anthropic-version": "2026-10-21",
      "anthropic-beta": "b",
      "content-type": "application/json",
      accept: "application/json",
      "user-agent": expect.stringMatching(/^claude-openapi\/\d/),
    });
    expect(headers["authorization"]).toBeUndefined();
    expect(Object.keys(headers).some((name) => name.startsWith("x-stainless"))).toBe(false);
    expect(JSON.parse(body.toString())).toEqual(message);
  });
});

describe("retries", () => {
  // @promise Retries: Errors say how many attempts were made
  test("the last error says how many attempts were made", async () => {
    const { client } = await running((_, response) => json(response, 529, apiError("overloaded_error", "busy"), quick));
    const error = await rejection(client.messages.create(message));
    expect(error).toBeInstanceOf(OverloadedError);
    expect(error).toMatchObject({ attempts: 3, requestID: "req_test", type: "overloaded_error" });
    expect(error.message).toBe("529 overloaded_error: busy (request-id req_test)");
    await expect(client.messages.create(message, { maxRetries: 0 })).rejects.toMatchObject({ attempts: 1 });
  });

  // @promise Retries: A retry budget that a client shares with its copies keeps an outage from being tripled
  test("copies of a client share the budget", () => {
    const { client } = observe(() => Response.json({}));
    const budgets = [client, client.withOptions({ timeout: 9 })].map((one) => internals(one).connection.budget);
    expect(budgets[1]).toBe(budgets[0]);
  });
});

describe("time", () => {
  // @promise Time: No timer and no listener outlives its call, and the process can exit
  test("no timer and no listener outlives a call", async () => {
    const { client } = await running((_, response, attempt) =>
      attempt === 1 ? json(response, 503, {}, quick) : json(response, attempt % 2 ? 400 : 200, {}),
    );
    const { signal } = new AbortController();
    await client.models.retrieve("m", null, { signal, totalTimeout: 60_000 });
    const before = timers();
    await client.models.retrieve("m", null, { signal, totalTimeout: 60_000 }).catch(() => {});
    await client.models.retrieve("m", null, { signal, timeout: 1_000_000 });
    expect(timers()).toBeLessThanOrEqual(before);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("abort", () => {
  test("ends a call whose fetch ignores the signal", async () => {
    const { client } = observe(() => new Promise<Response>(() => {}));
    const controller = new AbortController();
    const call = client.models.retrieve("m", null, { signal: controller.signal });
    setTimeout(() => controller.abort("late"), 10);
    await expect(call).rejects.toBeInstanceOf(APIUserAbortError);
  });

  // @promise Aborts: It leaves no listener on…
  test("of a call that nobody awaits is no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", listen);
    const { client } = observe(() => new Promise<Response>(() => {}));
    const controller = new AbortController();
    client.models.retrieve("m", null, { signal: controller.signal });
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});

describe("the connection of a stream", () => {
  const event = (type: string) => `event: ${type}\ndata: ${JSON.stringify({ type, message: { content: [] } })}\n\n`;
  const whole = event("message_start") + event("message_stop");
  const begin = (response: ServerResponse) => response.writeHead(200, { "content-type": "text/event-stream" });
  const drain = async (client: TestClient) => {
    const stream = (await client.messages.create({ stream: true })) as unknown as AsyncIterable<unknown>;
    for await (const _ of stream);
  };

  test("serves the next call, also when the response ends a while after the last event", async () => {
    const sockets = new Set<unknown>();
    let ended = deferred();
    const { server, client } = await running((_, response) => {
      sockets.add(response.socket);
      begin(response).write(whole);
      setTimeout(() => response.end(ended.resolve), 10);
    });
    for (let call = 0; call < 4; call++) {
      ended = deferred();
      await drain(client);
      await ended.promise;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect([server.requests.length, sockets.size]).toEqual([4, 1]);
  });

  test.each([
    ["never ends", () => {}],
    ["goes on and on", (response: ServerResponse) => void response.write(event("ping").repeat(20_000))],
  ])("is closed soon when the response %s", async (_, more) => {
    const closed = deferred();
    const { client } = await running((__, response) => {
      response.on("close", () => closed.resolve());
      begin(response).write(whole);
      setImmediate(() => more(response));
    });
    const before = timers();
    await drain(client);
    expect(timers()).toBeLessThanOrEqual(before);
    await closed.promise;
  });
});

describe("redirects", () => {
  test("end", async () => {
    const { server, client } = await running((request, response) => {
      response.writeHead(302, { location: request.url }).end();
    });
    await expect(client.models.retrieve("m")).rejects.toThrow(/redirects/);
    expect(server.requests.length).toBe(6);
  });
});

describe("responses", () => {
  const answer = (body: string, type = "application/json", status = 200) =>
    running((_, response) => void response.writeHead(status, { "content-type": type }).end(body), { maxRetries: 0 });

  test("204 is null", async () => {
    const { client } = await running((_, response) => void response.writeHead(204).end());
    await expect(client.models.retrieve("m")).resolves.toBeNull();
  });

  // @promise Errors: The message is one short…
  // @promise Limits: The body of an error is read up to a bound
  test("an error page is not in the message, and is read up to a bound", async () => {
    const { client } = await answer(`<html>${"x".repeat(3 << 20)}`, "text/html", 502);
    const error = await rejection(client.models.retrieve("m"));
    expect(error.message).toBe("502: a body that is not JSON (text/html)");
    expect((error["error"] as string).length).toBeLessThanOrEqual(1 << 20);
  });

  // @promise Uploads and downloads: Progress grows to the whole…
  test("a download is a stream with progress, and its bytes arrive whole", async () => {
    const { server, client } = await running((_, response) => {
      response.writeHead(200, { "content-length": "300000" }).end(Buffer.alloc(300_000, 7));
    });
    const seen: Progress[] = [];
    const options = { onDownloadProgress: (progress: Progress) => seen.push(progress) };
    const response = (await client.files.download("f1", null, options)) as unknown as Response;
    expect(response.url).toBe(`${server.baseURL}/v1/files/f1/content`);
    expect((await response.arrayBuffer()).byteLength).toBe(300_000);
    expect(seen.at(-1)).toEqual({ loaded: 300_000, total: 300_000 });
    expect(server.requests[0]!.headers.accept).toBe("application/binary");
  });
});

describe("results of a batch", () => {
  const batch =
    (results_url: unknown): Handler =>
    (request, response) =>
      request.url.endsWith("/b1")
        ? json(response, 200, { id: "b1", results_url })
        : void response.writeHead(200).end('{"n":1}\n{"n":2}\n');

  test("are read from the URL that the batch names", async () => {
    const { server, client } = await running(batch("/v1/files/x/lines?sig=a%2Bb&sig=c"));
    const lines: unknown[] = [];
    for await (const line of (await client.batches.results("b1")) as unknown as AsyncIterable<unknown>)
      lines.push(line);
    expect(lines).toEqual([{ n: 1 }, { n: 2 }]);
    expect(server.requests.map(({ url }) => url)).toEqual(["/v1/batches/b1", "/v1/files/x/lines?sig=a%2Bb&sig=c"]);
  });

  test("of a path that the caller gives are named by the batch above it", async () => {
    const { server, client } = await running(batch("/v1/r?sig=a"));
    const options = { path: "/gateway/v1/batches/b1/results" };
    for await (const _ of (await client.batches.results("b1", {}, options)) as unknown as AsyncIterable<unknown>);
    expect(server.requests.map(({ url }) => url)).toEqual(["/gateway/v1/batches/b1", "/v1/r?sig=a"]);
  });

  test("of another origin are read from its path below the client's own base URL", async () => {
    const other = await running((_, response) => json(response, 200, {}));
    const { server } = await running(batch(`${other.server.baseURL}/v1/r?sig=a`));
    const client = createClient({ baseURL: `${server.baseURL}/gateway` });
    const lines: unknown[] = [];
    for await (const line of (await client.batches.results("b1")) as unknown as AsyncIterable<unknown>)
      lines.push(line);
    expect(lines).toEqual([{ n: 1 }, { n: 2 }]);
    expect(server.requests.map(({ url }) => url)).toEqual(["/gateway/v1/batches/b1", "/gateway/v1/r?sig=a"]);
    expect(other.server.requests).toEqual([]);
  });

  test("that are not there yet are a clear error", async () => {
    const { client } = await running(batch(null));
    await expect(client.batches.results("b1")).rejects.toThrow(/no results yet.*b1/);
  });
});

describe("middleware", () => {
  test("is told of the call, and of nothing that only the client was told", async () => {
    const told: unknown[] = [];
    const listening: Middleware = async (request, next, { options }) => {
      told.push(options);
      return next(request);
    };
    const { client } = observe(undefined, { apiKey: "canary", defaultHeaders: { "x-a": "canary" } });
    const options = {
      middleware: [listening],
      headers: { "x-b": "1" },
      query: { q: "2" },
      timeout: 7000,
      maxRetries: 1,
    };
    await client.messages.create({ ...message, betas: ["b"] }, options);
    const about = { method: "post", path: "/v1/messages", query: { q: "2" }, body: message, stream: false };
    expect(told).toEqual([{ ...options, ...about }]);
  });

  // @promise Seeing inside: Middleware runs around each attempt, and its errors arrive as they are
  test("runs around each attempt, the client's outside", async () => {
    const seen: string[] = [];
    const link =
      (name: string): Middleware =>
      async (request, next, { attempt, options }) => {
        seen.push(`${name} ${attempt} ${options.path}`);
        request.headers.set("x-seen", `${request.headers.get("x-seen") ?? ""}${name}`);
        const response = await next(request);
        seen.push(`${name} ${response.status}`);
        return response;
      };
    const { client, sent } = observe(
      (_, attempt) => Response.json({}, { status: attempt === 1 ? 503 : 200, headers: quick }),
      { middleware: [link("a")] },
    );
    await client.models.retrieve("m", null, { middleware: [link("b")] });
    const path = "/v1/models/m";
    expect(seen).toEqual([
      ...[`a 1 ${path}`, `b 1 ${path}`, "b 503", "a 503"],
      ...[`a 2 ${path}`, `b 2 ${path}`, "b 200", "a 200"],
    ]);
    expect(sent[1]!.headers.get("x-seen")).toBe("ab");
  });

  // @promise Seeing inside: Middleware runs around each…
  test("its errors reach the caller as they are, unless they ask for a retry", async () => {
    const own = new TypeError("mine");
    const { client, sent } = observe();
    const failing: Middleware = async () => Promise.reject(own);
    await expect(client.models.retrieve("m", null, { middleware: [failing] })).rejects.toBe(own);
    expect(sent).toEqual([]);
    let tries = 0;
    const flaky: Middleware = async (request, next) => {
      if (++tries === 1) throw new RetryableError();
      return next(request);
    };
    await client.models.retrieve("m", null, { middleware: [flaky] });
    expect(tries).toBe(2);
  });

  test("can read the body and leave it readable", async () => {
    const { client } = observe(() => Response.json({ a: 1 }));
    let parsed: unknown;
    const reading: Middleware = async (request, next, { parse }) => {
      const response = await next(request);
      parsed = await parse(response);
      return response;
    };
    await expect(client.models.retrieve("m", null, { middleware: [reading] })).resolves.toEqual({ a: 1 });
    expect(parsed).toEqual({ a: 1 });
  });
});
