/** What one turn of the event loop asks for while other calls are under way is sent together, at its end. */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { APIUserAbortError, type ClientOptions } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { clientOf, failure, GOOD, PARAMS, REPLY } from "../support/calls.js";
import { type FaultServer, faultServer } from "../support/fault-server.js";

const over = nodeFetch({ proxy: false });
afterAll(() => over.close());
afterEach(() => void vi.useRealTimers());
/** With the channel on which each tells of a request that it begins. */
const OVER: [string, ClientOptions, string][] = [
  ["fetch", { fetch: undefined }, "undici:request:create"],
  ["nodeFetch", { fetch: over }, "http.client.request.start"],
];
const who = new AsyncLocalStorage<string>();
const THREE = ["a", "b", "c"];

/** A server that holds its first answer until it is told to give it. */
async function holding(): Promise<FaultServer & { release(): void }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const server = await faultServer(async (_, nth) => {
    if (nth === 1) await held;
    return { ...GOOD, keep: true };
  });
  return { ...server, release };
}

/** The order of what is noted and of the requests that begin, each with who asked for it. */
function order(channel: string) {
  const noted: string[] = [];
  const sent = () => void noted.push(`sent for ${who.getStore()}`);
  subscribe(channel, sent);
  return { noted, [Symbol.dispose]: () => void unsubscribe(channel, sent) };
}

describe.each(OVER)("over %s", (_, options, channel) => {
  const call = (client: ReturnType<typeof clientOf>, name: string, signal?: AbortSignal) =>
    who.run(name, () => client.messages.create(PARAMS, { signal }).withResponse());

  /** A client with one call under way. */
  const busy = async (server: FaultServer) => {
    const client = clientOf(server, options);
    const first = call(client, "first");
    await server.request(1);
    return { client, first };
  };

  test("a call by itself is sent in the turn that makes it", async () => {
    await using server = await faultServer({ ...GOOD, keep: true });
    const client = clientOf(server, options);
    await call(client, "first");
    using seen = order(channel);
    setImmediate(() => seen.noted.push("end of the turn"));
    const made = call(client, "a");
    await turn();
    await made;
    expect(seen.noted).toEqual(["sent for a", "end of the turn"]);
  });

  // @promise Requests: While other calls are under way, what one turn of the event loop asks for is sent together at its end; a single call, and one with a `fetch` of others, is sent at once
  test("beside others a call is sent at the end of the turn, each in its own context", async () => {
    await using server = await holding();
    const { client, first } = await busy(server);
    using seen = order(channel);
    setImmediate(() => {
      seen.noted.push("end of the turn");
      setImmediate(() => seen.noted.push("end of the next"));
    });
    const made = THREE.map((name) => call(client, name));
    await turn();
    await turn();
    server.release();
    await Promise.all([first, ...made]);
    expect(seen.noted).toEqual(["end of the turn", ...THREE.map((name) => `sent for ${name}`), "end of the next"]);
    // With nothing else under way it is as before.
    setImmediate(() => seen.noted.push("end of the last"));
    const last = call(client, "last");
    await turn();
    await last;
    expect(seen.noted.slice(-2)).toEqual(["sent for last", "end of the last"]);
  });

  test("what is aborted until then is not sent", async () => {
    await using server = await holding();
    const { client, first } = await busy(server);
    using seen = order(channel);
    const controller = new AbortController();
    const failed = failure(call(client, "a", controller.signal));
    await Promise.resolve();
    controller.abort(new Error("enough"));
    expect(await failed).toBeInstanceOf(APIUserAbortError);
    await turn();
    server.release();
    await first;
    expect(seen.noted).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test("the timers of a test hold nothing back", async () => {
    await using server = await holding();
    const { client, first } = await busy(server);
    vi.useFakeTimers();
    const made = THREE.map((name) => call(client, name));
    await Promise.all(made);
    server.release();
    await first;
    expect(server.requests).toHaveLength(4);
  });
});

test("a `fetch` of others is called in the turn of the call", async () => {
  const noted: string[] = [];
  let answer = () => {};
  const held = new Promise<Response>((resolve) => (answer = () => resolve(Response.json(REPLY))));
  const others = async () => {
    noted.push("called");
    return (await held).clone();
  };
  const client = clientOf({ baseURL: "http://127.0.0.1" }, { fetch: others });
  setImmediate(() => noted.push("end of the turn"));
  const made = [client.messages.create(PARAMS), client.messages.create(PARAMS)];
  await turn();
  answer();
  await Promise.all(made);
  expect(noted).toEqual(["called", "called", "end of the turn"]);
});
