/**
 * Every operation × example of the documents against the local API, with plain `fetch` and a validator of its own: the
 * example is accepted, and what comes back is valid. Ids in paths are those of what was created or listed before.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening, type LocalApi } from "../../src/testing/index.js";
import { type OpenApi, operationsOf, read, validatorOf } from "./document.js";
import { type Item, plainCaller } from "./plain.js";

/** The first `count` values of the `data:` lines of an event stream; fewer when it ends before. */
async function eventsOf(response: Response, count: number): Promise<string[]> {
  const found: string[] = [];
  let rest = "";
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    found.push(...lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice(6)));
    if (found.length >= count) break;
  }
  return found;
}

describe.each(["2026-10-21", "2023-06-01", "2026-10-21.stable", "2023-06-01.stable"])("%s", (version) => {
  const document: OpenApi = read(version);
  const operations = operationsOf(document);
  const invalid = validatorOf(document);
  let api: LocalApi;
  let server: Listening;
  beforeAll(async () => {
    api = createLocalApi({ validateReplies: true, anyId: true, processing: { polls: 0 } });
    server = await api.listen();
  });
  afterAll(() => server.close());

  const { accepted, at, idsOf, current } = plainCaller(document, version, () => server.url);

  const rows = operations.flatMap((operation) =>
    operation.requests.map((request) => [operation.id, request.name, operation, request.value] as const),
  );
  test("there are some", () => expect(rows.length).toBeGreaterThan(15));

  test.each(rows)("%s (%s)", async (_, __, operation, example) => {
    api.reset();
    const { ids, last } = await idsOf(operation);
    const streams =
      (example as { stream?: boolean } | undefined)?.stream === true ||
      operation.replies.every(({ type }) => type === "text/event-stream");
    const reply = operation.replies.find(({ type }) => (type === "text/event-stream") === streams)!;
    const parent = at(operation.path.slice(0, operation.path.lastIndexOf("/")), "GET");
    if (/jsonl/.test(reply.type)) await accepted(parent!, ids, undefined);
    const response = await accepted(operation, ids, example === undefined ? undefined : current(example, last));
    expect(api.requests.at(-1)!.operation).toBe(operation.id);
    const { pointer } = reply;
    expect(response.headers.get("content-type")).toContain(/octet/.test(reply.type) ? "/" : reply.type);
    switch (true) {
      case streams: {
        const feeds = at(operation.path.replace(/(\/threads\/\{\w+\})?(\/events)?\/stream$/, "/events"), "POST");
        if (feeds) await accepted(feeds, ids, feeds.requests[0]!.value);
        const events = (await eventsOf(response, feeds ? 4 : Infinity)).filter((text) => text !== "[DONE]");
        expect(events.length).toBeGreaterThan(2);
        for (const text of events) {
          const event = JSON.parse(text) as Item;
          if (event["type"] !== "ping") expect(invalid(pointer, event)).toBeUndefined();
        }
        break;
      }
      case reply.type === "application/json":
        expect(invalid(pointer, await response.json())).toBeUndefined();
        break;
      case /jsonl/.test(reply.type): {
        const lines = (await response.text()).trim().split("\n");
        for (const line of lines) expect(invalid(pointer, JSON.parse(line))).toBeUndefined();
        break;
      }
      default:
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  });
});
