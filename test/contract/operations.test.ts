/**
 * Every operation × example of the documents, through the public client and a real server: what is sent is the example,
 * what comes back is valid and arrives unchanged. New operations are covered by being in the spec.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import Claude2023 from "../../src/2023-06-01.js";
import { createLocalApi, type Listening, type LocalApi } from "../../src/testing/index.js";
import { type OpenApi, type Operation, operationsOf, read, validatorOf } from "./document.js";
import { parametersOf } from "./parameters.js";
import { type Item, plainCaller } from "./plain.js";

const classes = { "2026-10-21": Claude, "2023-06-01": Claude2023 };
type Method = (...args: unknown[]) => unknown;

function methodOf(client: object, accessor: string): Method {
  const names = accessor.split(".");
  const owner = names.slice(0, -1).reduce<object>((at, name) => (at as Record<string, object>)[name]!, client);
  const method = (owner as Record<string, Method | undefined>)[names.at(-1)!];
  if (!method) throw new Error(`the client has no ${accessor}`);
  return method.bind(owner);
}

/** The arguments of a call: the last id of the path, then everything else as params. */
function argsOf(document: OpenApi, operation: Operation, ids: Item, example: unknown): unknown[] {
  const { required, files, wrapped } = parametersOf(document, operation);
  const positional = operation.pathParams.at(-1);
  const others = Object.entries(ids).filter(([name]) => name !== positional);
  const query = required.map(({ name, example: value }) => [name.replace("[]", ""), value] as const);
  const body = wrapped ? [[wrapped, example] as const] : Object.entries((example ?? {}) as Item);
  const fields = body.map(
    ([name, value]) => [name.replace("[]", ""), files.has(name) ? filesOf(value) : value] as const,
  );
  const params = Object.fromEntries([...others, ...query, ...fields]);
  return [...(positional ? [ids[positional]] : []), ...(Object.keys(params).length > 0 ? [params] : [])];
}

/** Files where the example has their texts, because a document can show no more. */
function filesOf(value: unknown): File | File[] {
  const file = (text: unknown, name: string) => new File([String(text)], name, { type: "text/plain" });
  return Array.isArray(value) ? value.map((text) => file(text, "rivers/SKILL.md")) : file(value, "notes.txt");
}

/** Everything that a call gives, read to its end. */
async function everything(call: unknown): Promise<{ value: unknown; items: unknown[] | undefined }> {
  const value = await call;
  if (value instanceof Response) return { value: await value.arrayBuffer(), items: undefined };
  if (typeof value !== "object" || value === null || !(Symbol.asyncIterator in value))
    return { value, items: undefined };
  const items: unknown[] = [];
  for await (const item of value as AsyncIterable<unknown>) items.push(item);
  return { value, items };
}

describe.each(Object.keys(classes) as (keyof typeof classes)[])("%s", (version) => {
  const document = read(version);
  const stable = new Set(operationsOf(read(`${version}.stable`)).map((operation) => operation.id));
  const operations = operationsOf(document);
  const [ofAll, ofStable] = [validatorOf(document), validatorOf(read(`${version}.stable`))];
  let api: LocalApi;
  let server: Listening;
  beforeAll(async () => {
    api = createLocalApi({ anyId: true, processing: { polls: 0 } });
    server = await api.listen();
  });
  afterAll(() => server.close());
  beforeEach(() => api.reset());

  // Bearer, because some operations take no API key.
  const connect = () => new classes[version]({ authToken: "key", baseURL: server.url, maxRetries: 0 });

  const { accepted, at, idsOf, current } = plainCaller(document, version, () => server.url);

  const rows = operations.flatMap((operation) =>
    [
      ...(stable.has(operation.id) ? [operation.id] : []),
      ...(operation.hasBetaTwin ? [`beta.${operation.id}`] : []),
    ].flatMap((accessor) =>
      operation.requests.map((request) => [accessor, request.name, operation, request.value] as const),
    ),
  );
  test("there are some", () => expect(rows.length).toBeGreaterThan(20));

  test.each(rows)("%s (%s)", async (accessor, _, operation, example) => {
    const { ids, last } = await idsOf(operation);
    const parent = at(operation.path.slice(0, operation.path.lastIndexOf("/")), "GET");
    if (operation.replies.some(({ type }) => /jsonl/.test(type))) await accepted(parent!, ids, undefined);
    const body = example === undefined ? undefined : current(example, last);
    const call = methodOf(connect(), accessor)(...argsOf(document, operation, ids, body));

    const streams =
      (example as { stream?: boolean } | undefined)?.stream === true ||
      operation.replies.every(({ type }) => type === "text/event-stream");
    const reply = operation.replies.find(({ type }) => (type === "text/event-stream") === streams)!;
    const feeds = streams && operation.method === "GET" && feedOf(operation);
    const { value, items } = feeds ? await someOf(call, feeds, ids) : await everything(call);

    const sent = api.requests.findLast((request) => request.operation === operation.id)!;
    expect(sent.status).toBeLessThan(300);
    const invalid = "anthropic-beta" in sent.headers || !stable.has(operation.id) ? ofAll : ofStable;
    if (operation.sends === "application/json" && body) expect(sent.body).toEqual(body);
    if (streams || (items && reply.type !== "application/json")) {
      expect(items!.length).toBeGreaterThan(0);
      for (const item of items!) expect(invalid(reply.pointer, item)).toBeUndefined();
    } else if (reply.type === "application/json") {
      const page = value as { data?: unknown };
      expect(items ? Array.isArray(page.data) : invalid(reply.pointer, JSON.parse(JSON.stringify(value)))).toBe(
        items ? true : undefined,
      );
    } else {
      expect((value as ArrayBuffer).byteLength).toBeGreaterThan(0);
    }
  });

  /** The operation that makes an open-ended stream say something. */
  const feedOf = (operation: Operation) =>
    at(operation.path.replace(/(\/threads\/\{\w+\})?(\/events)?\/stream$/, "/events"), "POST");

  /** Four events of a stream that has no end, after it was given something to say. */
  async function someOf(call: unknown, feeds: Operation, ids: Item): Promise<{ value: unknown; items: unknown[] }> {
    const value = (await call) as AsyncIterable<unknown>;
    await accepted(feeds, ids, feeds.requests[0]!.value);
    const items: unknown[] = [];
    for await (const item of value) if (items.push(item) === 4) break;
    return { value, items };
  }

  const replies = operations
    .filter((operation) => stable.has(operation.id))
    .flatMap((operation) =>
      operation.replies
        .filter((reply) => reply.type === "application/json")
        .flatMap((reply) =>
          reply.examples.map((example) => [operation.id, example.name, operation, example.value] as const),
        ),
    );
  test.each(replies)("%s gives the example %s unchanged", async (accessor, _, operation, example) => {
    if (operation.replies.some((reply) => reply.type === "application/binary")) return;
    const client = new classes[version]({ apiKey: "key", maxRetries: 0, fetch: async () => Response.json(example) });
    const ids = Object.fromEntries(operation.pathParams.map((name) => [name, "id_1"]));
    const request =
      operation.requests.find((one) => !(one.value as { stream?: boolean } | undefined)?.stream) ??
      operation.requests[0]!;
    const value = await methodOf(client, accessor)(...argsOf(document, operation, ids, request.value));
    expect(JSON.parse(JSON.stringify(value))).toMatchObject(example as object);
  });
});
