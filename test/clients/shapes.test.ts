/** Objects as programs wrap them: through a plain `Proxy` and in an heir they do what they do, and no look shows a credential. */
import { inspect } from "node:util";
import Official from "@anthropic-ai/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import Claude from "../../src/index.js";
import { drain } from "../support/event-streams.js";
import { PARAMS, TEXT } from "../support/calls.js";
import { json, serve, type TestServer } from "../support/server.js";

const KEY = "sk-canary-0123456789";
const PAGES = [
  { data: [{ id: "a" }, { id: "b" }], has_more: true, first_id: "a", last_id: "b" },
  { data: [{ id: "c" }], has_more: false, first_id: "c", last_id: "c" },
];
let server: TestServer;
beforeAll(async () => {
  server = await serve(({ url, body }, response) => {
    if (url.startsWith("/v1/models")) return json(response, 200, PAGES[url.includes("after_id=b") ? 1 : 0]);
    if (!body.includes('"stream":true')) return json(response, 200, { id: "it", content: [] });
    response.writeHead(200, { "content-type": "text/event-stream", "request-id": "req_test" });
    response.end(TEXT);
  });
});
afterAll(() => server.close());

// oxlint-disable-next-line no-explicit-any -- one program for two packages, and what a wrapper makes of it
type Any = any;
const clientOf = (Class: Any, options: object = {}): Any =>
  new Class({ apiKey: KEY, baseURL: server.baseURL, maxRetries: 0, ...options });
const WRAPPERS: Readonly<Record<string, <T extends object>(value: T) => T>> = {
  "the object itself": (value) => value,
  "a plain Proxy": (value) => new Proxy(value, {}),
  "Object.create": (value) => Object.create(value) as typeof value,
  "a Proxy of a Proxy": (value) => new Proxy(new Proxy(value, {}), {}),
};

/** What programs do with a stream and with a page, each on a new one. */
const PROGRAMS: Readonly<Record<string, (client: Any, wrap: (value: object) => Any) => Promise<unknown>>> = {
  "a loop over a stream": async (client, wrap) =>
    (await drain(wrap(await client.messages.create({ ...PARAMS, stream: true })))).values,
  "both halves of a stream": async (client, wrap) => {
    const halves = wrap(await client.messages.create({ ...PARAMS, stream: true })).tee();
    return Promise.all(halves.map(async (half: Any) => (await drain(wrap(half))).values));
  },
  "a stream as bytes": async (client, wrap) =>
    new Response(wrap(await client.messages.create({ ...PARAMS, stream: true })).toReadableStream()).text(),
  // The types alone: the official one goes on to write on the events that it gives.
  "a loop over a message stream": async (client, wrap) =>
    (await drain<{ type: string }>(wrap(client.messages.stream(PARAMS)))).values.map(({ type }) => type),
  "the final message": async (client, wrap) => {
    const stream = wrap(client.messages.stream(PARAMS));
    const texts: string[] = [];
    const same = stream.on("text", (text: string) => texts.push(text)) === stream;
    const message = await stream.finalMessage();
    const { ended, errored, aborted, currentMessage, request_id: id } = stream;
    return { same, texts, message, text: await stream.finalText(), ended, errored, aborted, currentMessage, id };
  },
  "the response of a message stream": async (client, wrap) => {
    const { data, request_id: id } = await wrap(client.messages.stream(PARAMS)).withResponse();
    return { id, message: await data.finalMessage() };
  },
  "a page and the next": async (client, wrap) => {
    const page = wrap(await client.models.list());
    const next = wrap(await page.getNextPage());
    return [page.hasNextPage(), page.getPaginatedItems(), [...next.data], next.hasNextPage()];
  },
  "all pages": async (client, wrap) => {
    const pages = [];
    for await (const page of wrap(await client.models.list()).iterPages()) pages.push(page.data);
    return pages;
  },
  "a loop over a page": async (client, wrap) => (await drain(wrap(await client.models.list()))).values,
};

describe.each(Object.keys(PROGRAMS))("%s", (name) => {
  const run = (Class: Any, wrapper: string) => PROGRAMS[name]!(clientOf(Class), WRAPPERS[wrapper]!);

  test("gives what the official one gives", async () => {
    // What structured outputs add to a message stands in their own suite.
    const others = (name: string, value: unknown) => (name === "parsed_output" ? undefined : value);
    const text = (value: unknown) => JSON.parse(JSON.stringify(value, others)) as unknown;
    expect(text(await run(Claude, "the object itself"))).toEqual(text(await run(Official, "the object itself")));
  });

  // @promise Loading: Streams, message streams and pages do through a plain Proxy and in an heir what they do themselves.
  test.each(Object.keys(WRAPPERS).slice(1))("and the same through %s", async (wrapper) => {
    expect(await run(Claude, wrapper)).toEqual(await run(Claude, "the object itself"));
  });
});

test("a stream that was read through a proxy was read", async () => {
  const stream = await clientOf(Claude).messages.create({ ...PARAMS, stream: true });
  expect((await drain(new Proxy(stream, {}))).error).toBeUndefined();
  expect(() => stream[Symbol.asyncIterator]()).toThrow(/consumed before/i);
});

test("what they hold is in no copy", async () => {
  const client = clientOf(Claude);
  const stream = await client.messages.create({ ...PARAMS, stream: true });
  const message = client.messages.stream(PARAMS);
  const page = await client.models.list();
  expect(Reflect.ownKeys({ ...stream }).sort()).toEqual(["controller", "response"]);
  expect(Reflect.ownKeys({ ...message }).sort()).toEqual(["controller", "messages", "receivedMessages"]);
  expect(Reflect.ownKeys({ ...page }).sort()).toEqual(["data", "first_id", "has_more", "last_id"]);
  await stream[Symbol.asyncDispose]();
  await message.done();
});

// @promise Secrets: No inspection shows a credential, whatever is asked of it: hidden properties, what getters give, no custom view.
test("no inspection shows a credential", async () => {
  const client = clientOf(Claude, { webhookKey: `whsec_${KEY}`, defaultHeaders: { "x-other": KEY } });
  const { messages } = client;
  const call = messages.create(PARAMS);
  await call;
  const stream = await messages.create({ ...PARAMS, stream: true });
  const message = messages.stream(PARAMS);
  await message.finalMessage();
  const page = await client.models.list();
  class Mine extends Claude {}
  const things = { client, copy: client.withOptions({ timeout: 1 }), mine: clientOf(Mine), messages };
  const results = { call, stream, message, page };
  // From here every resource leads to the whole client again, at every depth.
  const wrapped = { heir: Object.create(client), proxy: new Proxy(client, {}), spread: { ...client.beta } };
  for (const [name, thing] of Object.entries({ ...things, ...results, ...wrapped })) {
    const depth = name in wrapped ? 3 : 20;
    for (const showHidden of [false, true])
      for (const getters of [false, true])
        for (const customInspect of [false, true]) {
          const text = inspect(thing, { showHidden, getters, customInspect, depth, showProxy: showHidden });
          expect(text.includes(KEY), `${name}, ${JSON.stringify({ showHidden, getters, customInspect })}`).toBe(false);
        }
  }
  await stream[Symbol.asyncDispose]();
  expect([client.apiKey, client.webhookKey, client._options.apiKey]).toEqual([KEY, `whsec_${KEY}`, KEY]);
});
