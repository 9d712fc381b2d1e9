/**
 * Every operation × example of the documents, through the public client and a real server: what is sent is the example,
 * what comes back is valid and arrives unchanged. New operations are covered by being in the spec.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import Claude2023 from "../../src/2023-06-01.js";
import { createLocalApi, type Listening, type LocalApi } from "../../src/testing/index.js";
import { type Operation, operationsOf, read, validatorOf } from "./document.js";

const classes = { "2026-10-21": Claude, "2023-06-01": Claude2023 };
type Method = (...args: unknown[]) => unknown;

function methodOf(client: object, accessor: string): Method {
  const names = accessor.split(".");
  const owner = names.slice(0, -1).reduce<object>((at, name) => (at as Record<string, object>)[name]!, client);
  const method = (owner as Record<string, Method | undefined>)[names.at(-1)!];
  if (!method) throw new Error(`the client has no ${accessor}`);
  return method.bind(owner);
}

/** A file where the example has one, because a document can only show its text. */
function bodyOf(operation: Operation, value: unknown): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  const body = { ...(value as Record<string, unknown>) };
  if (operation.sends === "multipart/form-data")
    body["file"] = new File([String(body["file"])], "notes.txt", { type: "text/plain" });
  return body;
}

const ids = (ids: readonly string[]) => (ids.length > 0 ? [ids.at(-1)!] : []);

function argsOf(
  operation: Operation,
  path: Record<string, string>,
  body: Record<string, unknown> | undefined,
): unknown[] {
  const [positional] = ids(operation.pathParams);
  const others = Object.fromEntries(Object.entries(path).filter(([name]) => name !== positional));
  const params = { ...others, ...body };
  return [...(positional ? [path[positional]] : []), ...(Object.keys(params).length > 0 ? [params] : [])];
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
  const invalid = validatorOf(document);
  let api: LocalApi;
  let server: Listening;
  beforeAll(async () => {
    api = createLocalApi({ processing: { polls: 0 } });
    server = await api.listen();
  });
  afterAll(() => server.close());
  beforeEach(() => api.reset());

  const connect = () => new classes[version]({ apiKey: "key", baseURL: server.url, maxRetries: 0 });

  /** Values of the path parameters: of what was just created, else of what a list holds. */
  async function pathOf(operation: Operation, client: object): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const name of operation.pathParams) {
      const collection = operation.path.slice(0, operation.path.indexOf(`/{${name}}`));
      const create = operations.find((one) => one.path === collection && one.method === "POST");
      const list = operations.find((one) => one.path === collection && one.method === "GET");
      const source = create ?? list;
      if (!source) throw new Error(`nothing gives a ${name}`);
      const accessor = stable.has(source.id) ? source.id : `beta.${source.id}`;
      const { value, items } = await everything(
        methodOf(client, accessor)(...argsOf(source, found, create && bodyOf(create, create.requests[0]!.value))),
      );
      found[name] = (create ? (value as { id: string }) : (items![0] as { id: string })).id;
    }
    return found;
  }

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
    const client = connect();
    const path = await pathOf(operation, client);
    if (operation.replies.some((reply) => /jsonl|x-ndjson|application\/binary/.test(reply.type)))
      await ended(client, operation, path);
    const { value, items } = await everything(
      methodOf(client, accessor)(...argsOf(operation, path, bodyOf(operation, example))),
    );

    const sent = api.requests.at(-1)!;
    expect(sent.operation).toBe(operation.id);
    expect(sent.status).toBeLessThan(300);
    if (operation.sends === "application/json") expect(sent.body).toEqual(example);

    const stream = (example as { stream?: boolean } | undefined)?.stream === true;
    const reply =
      operation.replies.find((one) => (one.type === "text/event-stream") === stream) ?? operation.replies[0]!;
    if (stream || (items && reply.type !== "application/json")) {
      expect(items!.length).toBeGreaterThan(0);
      for (const item of items!) expect(invalid(reply.pointer, item)).toBeUndefined();
    } else if (reply.type === "application/json") {
      const page = value as { body?: unknown; data?: unknown };
      expect(items ? Array.isArray(page.data) : invalid(reply.pointer, JSON.parse(JSON.stringify(value)))).toBe(
        items ? true : undefined,
      );
    } else {
      expect((value as ArrayBuffer).byteLength).toBeGreaterThan(0);
    }
  });

  /** Looks at the parent of a result until its background work is over. */
  async function ended(client: object, operation: Operation, path: Record<string, string>): Promise<void> {
    const parent = operations.find(
      (one) => one.method === "GET" && operation.path.startsWith(`${one.path}/`) && one.path.endsWith("}"),
    );
    if (!parent) return;
    for (let look = 0; look < 10; look++) {
      const value = (await methodOf(client, parent.id)(...argsOf(parent, path, undefined))) as {
        processing_status?: string;
      };
      if (value.processing_status === undefined || value.processing_status === "ended") return;
    }
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
    const path = Object.fromEntries(operation.pathParams.map((name) => [name, "id_1"]));
    const request =
      operation.requests.find((one) => !(one.value as { stream?: boolean } | undefined)?.stream) ??
      operation.requests[0]!;
    const value = await methodOf(client, accessor)(...argsOf(operation, path, bodyOf(operation, request.value)));
    expect(JSON.parse(JSON.stringify(value))).toMatchObject(example as object);
  });
});
