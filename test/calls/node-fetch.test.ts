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
