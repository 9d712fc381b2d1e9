/** A `fetch` of others: a Node stream for a body, an async iterable, none at all. */
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import Claude, { BadRequestError } from "../../src/index.js";
import { drain, failure, KEY, PARAMS, REPLY, settled, STREAM, TEXT } from "../support/calls.js";
import { apiError, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { GOOD } from "../support/calls.js";
import { MESSAGE } from "../support/event-streams.js";

/** What such a `fetch` makes of a response. */
const BODIES: Readonly<Record<string, (response: Response) => object>> = {
  "a Node stream": (response) => ({ body: Readable.fromWeb(response.body as never) }),
  "an async iterable": (response) => ({
    body: {
      async *[Symbol.asyncIterator]() {
        yield* response.body as unknown as AsyncIterable<Uint8Array>;
      },
    },
  }),
  "no body": (response) => ({ text: () => response.text() }),
};

describe.each(Object.entries(BODIES))("%s", (name, bodyOf) => {
  const clientOf = (baseURL: string) =>
    new Claude({
      apiKey: KEY,
      baseURL,
      maxRetries: 0,
      fetch: async (url, init) => {
        const response = await fetch(url as string, init);
        const { status, ok, headers } = response;
        return { status, ok, headers, url: response.url, ...bodyOf(response) } as unknown as Response;
      },
    });
  const asked = async (script: Script) => {
    const server = await faultServer(script);
    return { server, client: clientOf(server.baseURL) };
  };

  test("streams, JSON, errors, results and downloads are read", async () => {
    const streamed = await asked(sse(TEXT, { pieces: [100] }));
    await using _ = streamed.server;
    expect((await drain(streamed.client.messages.create(STREAM))).values).toEqual(MESSAGE);
    expect((await (await streamed.client.messages.create(STREAM).asResponse()).text()).length).toBe(TEXT.length);
    expect(await (await streamed.client.files.download("f")).text()).toBe(TEXT);
    const plain = await asked(GOOD);
    await using _plain = plain.server;
    expect(await plain.client.messages.create(PARAMS)).toEqual(REPLY);
    const failing = await asked(apiError(400, "invalid_request_error"));
    await using _failing = failing.server;
    const error = await failure(failing.client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error["apiMessage"]).toBe("a invalid_request_error");
  });

  test("a stall ends with its clock, and leaving closes the connection", async () => {
    if (name === "no body") return;
    const byte = TEXT.length / 2;
    const { server, client } = await asked(sse(TEXT, { fault: { at: "body", byte, do: "stall" } }));
    await using _ = server;
    const stalled = await drain(client.messages.create(STREAM, { idleTimeout: 100 }));
    expect(stalled.error).toMatchObject({ clock: "idleTimeout" });
    expect(stalled.values.length).toBeGreaterThan(1);
    for await (const _event of await client.messages.create(STREAM)) break;
    const { error } = await settled(async () => {
      const stream = client.messages.stream(PARAMS);
      for await (const _event of stream) stream.abort();
    });
    expect(error?.name).toBe("APIUserAbortError");
    await server.quiet();
  });
});
