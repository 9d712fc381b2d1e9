/** The clocks of Node's own fetch do not end a call: those of the call do. */
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../support/server.js";
import { clientOf, PARAMS, REPLY, settled } from "../support/calls.js";

interface Agent {
  close(): Promise<void>;
}
const GLOBAL = Symbol.for("undici.globalDispatcher.1");
const globals = globalThis as unknown as Record<symbol, Agent>;
let before: Agent;

// Node's limits are five minutes; here they are as short as its timers allow, about a second.
beforeAll(async () => {
  await fetch("data:,");
  before = globals[GLOBAL]!;
  const Short = before.constructor as new (options: object) => Agent;
  globals[GLOBAL] = new Short({ headersTimeout: 100, bodyTimeout: 100 });
});
afterAll(async () => {
  await globals[GLOBAL]!.close();
  globals[GLOBAL] = before;
});

/** Answers in part, and goes on when a plain fetch of the same has given up. */
async function patient(start: (response: ServerResponse) => void, rest: string) {
  const waiting: ServerResponse[] = [];
  const server = await serve((request, response) => {
    response.setHeader("content-type", request.url.includes("files") ? "text/plain" : "application/json");
    start(response);
    if (request.method === "GET" && request.url === "/plain") return;
    waiting.push(response);
  });
  const release = async () => {
    const plain = fetch(`${server.baseURL}/plain`).then((response) => response.text());
    const error = (await plain.catch((thrown: unknown) => thrown)) as { cause?: { code?: string } };
    for (const response of waiting) response.end(rest);
    return error.cause?.code;
  };
  return { ...server, release };
}

// @promise Time: The five-minute limits of Node's own `fetch` are lifted: the clocks here are the only ones, unless the
//   caller brings a dispatcher
describe("where a plain fetch gives up", () => {
  test("a call waits for its headers", async () => {
    await using server = await patient(() => {}, JSON.stringify(REPLY));
    const call = settled(() => clientOf(server).messages.create(PARAMS));
    expect(await server.release()).toBe("UND_ERR_HEADERS_TIMEOUT");
    expect(await call).toMatchObject({ value: { id: REPLY.id } });
  });

  test("a download waits for its bytes", async () => {
    await using server = await patient((response) => void response.write("slow "), "and whole");
    const call = settled(async () => (await clientOf(server).files.download("f")).text());
    expect(await server.release()).toBe("UND_ERR_BODY_TIMEOUT");
    expect(await call).toMatchObject({ value: "slow and whole" });
  });

  test("a dispatcher of the caller keeps its clocks", async () => {
    await using server = await patient(() => {}, "{}");
    const dispatcher = globals[GLOBAL];
    const call = settled(() => clientOf(server).messages.create(PARAMS, { fetchOptions: { dispatcher } }));
    await server.release();
    expect(await call).toMatchObject({ error: { name: "APIConnectionTimeoutError", clock: undefined } });
  });
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  return { promise: new Promise<void>((done) => (resolve = done)), resolve: () => resolve() };
}

describe("where a connection can be seen", () => {
  /** Asks once before, so that it is known. */
  const known = async (answer: (url: string, response: ServerResponse) => void) => {
    const server = await serve((request, response) => {
      response.setHeader("content-type", "application/json");
      if (request.url === "/v1/models/known" || request.url === "/there") response.end(JSON.stringify(REPLY));
      else answer(request.url, response);
    });
    const client = clientOf(server, { maxRetries: 0 });
    await client.models.retrieve("known");
    return { ...server, client, sent: () => server.requests.slice(1).map(({ method, url }) => `${method} ${url}`) };
  };

  test.each([303, 307])("a %d is followed within the origin, and nothing is sent twice", async (status) => {
    await using server = await known((_, response) => response.writeHead(status, { location: "/there" }).end());
    await expect(server.client.messages.create(PARAMS)).resolves.toMatchObject({ id: REPLY.id });
    expect(server.sent()).toEqual(["POST /v1/messages", `${status === 303 ? "GET" : "POST"} /there`]);
  });

  test("a redirect to another origin is refused, and one that leads nowhere is an error", async () => {
    await using server = await known((url, response) =>
      response.writeHead(302, url.endsWith("away") ? { location: "http://127.0.0.1:9/" } : {}).end(),
    );
    const away = await settled(() => server.client.models.retrieve("away"));
    expect(away.error?.message).toContain("a redirect to http://127.0.0.1:9");
    expect((await settled(() => server.client.models.retrieve("nowhere"))).error).toMatchObject({ status: 302 });
    expect(server.sent()).toEqual(["GET /v1/models/away", "GET /v1/models/nowhere"]);
  });

  test("an abort closes it, before and after the headers", async () => {
    const [head, body] = [deferred(), deferred()];
    await using server = await known((url, response) => {
      if (url.endsWith("body")) response.write("{");
      response.on("close", () => (url.endsWith("body") ? body : head).resolve());
    });
    for (const [id, closed] of [
      ["head", head],
      ["body", body],
    ] as const) {
      const { error } = await settled(() => server.client.models.retrieve(id, {}, { timeout: 100 }));
      expect(error).toMatchObject({ clock: "timeout" });
      await closed.promise;
    }
  });
});

test("a global fetch that leaves our dispatcher out gets a signal, and redirects to follow itself by hand", async () => {
  await using server = await serve(
    (_, response) => void response.setHeader("content-type", "application/json").end("{}"),
  );
  const inits: RequestInit[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    inits.push(init ?? {});
    const { dispatcher: _, ...rest } = init as RequestInit & { dispatcher?: unknown };
    return original(input, rest);
  };
  try {
    for (const id of ["a", "b"]) await clientOf(server).models.retrieve(id);
  } finally {
    globalThis.fetch = original;
  }
  const plain = { redirect: "manual", signal: expect.any(AbortSignal) };
  expect(inits).toEqual([expect.objectContaining(plain), expect.objectContaining(plain)]);
});
