/** Events through a proxy that buffers, splits, joins, relabels and compresses them are the events that were sent. */
import { describe, expect, test } from "vitest";
import { APIConnectionError, APIResponseError } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { clientOf, drain, PARAMS, REPLY, settled, STREAM, TEXT } from "../support/calls.js";
import { FINAL, frames, MESSAGE } from "../support/event-streams.js";
import { json, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { eventProxy, type Habits } from "./event-proxy.js";

const FETCHES = { fetch: {}, nodeFetch: { fetch: nodeFetch({ proxy: false }) } };

const HABITS: Record<string, Habits> = {
  // https://github.com/nginx/nginx/issues/1505
  "holds everything back, and sends it at once": { buffer: true, framing: "length" },
  "splits it, also within characters": { pieces: [1, 2, 3, 5, 7] },
  "joins and splits it without regard to events": { pieces: [700, 13] },
  "tells the end by closing the connection": { pieces: [400], framing: "close" },
  // Which is no coding, and is passed on as it is: https://github.com/mattrobinsonsre/terrapod/pull/71
  "names no coding": { headers: { "content-encoding": "none" } },
  "compresses with gzip, event by event": { pieces: [300], coding: "gzip" },
  "compresses with gzip, and holds it back": { buffer: true, coding: "gzip", framing: "length" },
  "compresses with deflate": { pieces: [300], coding: "deflate" },
  // https://github.com/cloudflare/workerd/issues/6432
  "compresses with br, piece by piece": { pieces: [11, 200], coding: "br" },
  // https://github.com/cloudflare/pingora/issues/1013
  "compresses with br, and never ends that": { pieces: [300], coding: "br", unfinished: true },
  "says it is JSON": { headers: { "content-type": "application/json" } },
  "says it is text": { headers: { "content-type": "text/plain; charset=utf-8" }, pieces: [1] },
  "says nothing of it": { headers: { "content-type": undefined } },
  "says it is bytes": { headers: { "content-type": "application/octet-stream" }, coding: "gzip" },
  "ends lines with CRLF": { rewrite: (text) => text.replaceAll("\n", "\r\n"), pieces: [50, 1] },
  "puts a comment before each event": { rewrite: (text) => text.replaceAll("event:", ": keep-alive\n\nevent:") },
  "leaves the names of events out": { rewrite: (text) => text.replaceAll(/event: .*\n/g, "") },
  // The trailing buffer: https://github.com/farion1231/cc-switch/pull/6541
  "leaves the last blank line out": { rewrite: (text) => text.trimEnd(), framing: "length" },
  // https://github.com/BerriAI/litellm/issues/32357
  "begins the message twice": { rewrite: (text) => frames(MESSAGE.slice(0, 1)) + text },
  "adds its own end, as others have it": { rewrite: (text) => `${text}data: [DONE]\n\n` },
};

describe.each(Object.entries(FETCHES))("over %s", (_name, options) => {
  // @promise Streams: So they are through a proxy that buffers, splits, joins, relabels or compresses them
  test.each(Object.entries(HABITS))("a proxy that %s", async (_habit, habits) => {
    await using server = await faultServer(sse(TEXT, { pieces: [64] }));
    await using proxy = await eventProxy(server.baseURL, habits);
    const client = clientOf(proxy, options);
    expect(await client.messages.stream(PARAMS).finalMessage()).toMatchObject(FINAL);
    const { values, error } = await drain<unknown>(client.messages.create(STREAM));
    expect(error).toBeUndefined();
    expect(values.slice(-MESSAGE.length)).toEqual(MESSAGE);
  });

  test.each(["gzip", "br", "deflate"] as const)("JSON in %s is whole, or an error", async (coding) => {
    await using server = await faultServer(json(REPLY));
    await using proxy = await eventProxy(server.baseURL, { coding });
    expect(await clientOf(proxy, options).messages.create(PARAMS)).toEqual(REPLY);
    await using broken = await eventProxy(server.baseURL, {
      coding,
      unfinished: true,
      headers: { "x-should-retry": "false" },
    });
    const { value, error } = await settled(() => clientOf(broken, options).messages.create(PARAMS));
    if (error) expect(error).toBeInstanceOf(APIConnectionError);
    else expect(value).toEqual(REPLY);
  });

  // Clients that asked for events and got a message: https://github.com/BerriAI/litellm/issues/27442
  test("a proxy that answers a stream with a whole message is refused by what it sent", async () => {
    await using server = await faultServer(json(REPLY));
    await using proxy = await eventProxy(server.baseURL, { headers: { "content-type": "text/event-stream" } });
    const { error } = await drain(clientOf(proxy, options).messages.create(STREAM));
    expect(error).toBeInstanceOf(APIResponseError);
    expect(error!.message).toMatch(/Expected text\/event-stream, received application\/json/);
  });

  // Which waited for the end of the connection: https://github.com/earendil-works/pi/issues/5592
  test("a proxy that keeps the connection after the last event keeps nobody", async () => {
    const stalls = sse(TEXT, { fault: { at: "body", byte: Buffer.byteLength(TEXT), do: "stall" } });
    await using server = await faultServer(stalls);
    await using proxy = await eventProxy(server.baseURL, {});
    expect((await drain<unknown>(clientOf(proxy, options).messages.create(STREAM))).values).toEqual(MESSAGE);
  });
});
