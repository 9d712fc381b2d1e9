/** The client and `nodeFetch` know each other: a call makes nothing that only a `fetch` of others needs. */
import { afterEach, expect, test, vi } from "vitest";
import type { Middleware } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { clientOf, failure, GOOD, PARAMS, REPLY, STREAM, TEXT } from "../support/calls.js";
import { child } from "../support/child.js";
import { after, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const CLASSES = ["AbortController", "ReadableStream", "Headers", "Response"] as const;

afterEach(() => vi.unstubAllGlobals());

/** How many instances of each class are made while something runs. */
async function madeBy(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const made: Record<string, number> = {};
  for (const name of CLASSES) {
    const construct = (target: never, args: never, of: never): object => {
      made[name] = (made[name] ?? 0) + 1;
      return Reflect.construct(target, args, of) as object;
    };
    vi.stubGlobal(name, new Proxy(globalThis[name], { construct }));
  }
  await work();
  vi.unstubAllGlobals();
  return made;
}

test("a call makes no signal, no stream and no headers; over another `fetch` it makes them", async () => {
  await using server = await faultServer(GOOD);
  await using own = nodeFetch();
  const client = clientOf(server, { fetch: own });
  expect(await madeBy(() => client.messages.create(PARAMS))).toEqual({});
  const wrapped = clientOf(server, { fetch: (...args) => own(...args) });
  expect(await madeBy(() => wrapped.messages.create(PARAMS))).toMatchObject({ AbortController: 1, Headers: 1 });
});

test("a call does not load Node's own fetch", { timeout: 30_000 }, async () => {
  await using server = await faultServer(GOOD);
  const program = `
    import Claude from "client";
    import { nodeFetch } from "client/node";
    const loaded = () => Symbol.for("undici.globalDispatcher.1") in globalThis;
    const before = loaded();
    const client = new Claude({ apiKey: "k", baseURL: process.argv[2], maxRetries: 0, fetch: nodeFetch() });
    const { id } = await client.messages.create({ model: "m", max_tokens: 16, messages: [{ role: "user", content: "Hi" }] });
    console.log(id, loaded() === before);`;
  expect(await child(program, server.baseURL)).toMatchObject({ stdout: `${REPLY.id} true\n`, stderr: "" });
});

test("what a middleware reads first, or has a stream of, can still be read", async () => {
  await using server = await faultServer(GOOD);
  await using own = nodeFetch();
  const read: unknown[] = [];
  const copying: Middleware = async (request, next) => {
    const response = await next(request);
    read.push(await response.clone().json());
    return response;
  };
  const looking: Middleware = async (request, next) => {
    const response = await next(request);
    read.push(response.body!.locked);
    return response;
  };
  for (const middleware of [copying, looking]) {
    const client = clientOf(server, { fetch: own, middleware: [middleware] });
    expect(await client.messages.create(PARAMS)).toMatchObject(REPLY);
  }
  expect(read).toEqual([REPLY, false]);
});

test("a body is used once it was read, and its response says so", async () => {
  await using server = await faultServer(GOOD);
  await using own = nodeFetch();
  const { response, data } = await clientOf(server, { fetch: own }).messages.create(PARAMS).withResponse();
  expect(data).toMatchObject(REPLY);
  expect(response.bodyUsed).toBe(true);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test("a stream that stalls ends by its clock, one that is left closes its connection", async () => {
  const middle = after(TEXT, "\n\n", 3);
  await using server = await faultServer(sse(TEXT, { fault: { at: "body", byte: middle, do: "stall" } }));
  await using own = nodeFetch();
  const client = clientOf(server, { fetch: own, idleTimeout: 50 });
  const stream = await client.messages.create(STREAM);
  const all = async () => {
    for await (const _ of stream);
  };
  expect(await failure(all())).toMatchObject({ name: "APIConnectionTimeoutError", clock: "idleTimeout" });
  const patient = clientOf(server, { fetch: own });
  for await (const _ of await patient.messages.create(STREAM)) break;
  await vi.waitFor(() => expect(server.open).toBe(0));
});
