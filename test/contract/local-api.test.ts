/**
 * Every operation × example of the documents against the local API, with plain `fetch` and a validator of its own: the
 * example is accepted, and what comes back is valid. Ids in paths are those of what was created or listed before.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening, type LocalApi } from "../../src/testing/index.js";
import { type OpenApi, type Operation, operationsOf, read, validatorOf } from "./document.js";
import { parametersOf } from "./parameters.js";

type Item = Readonly<Record<string, unknown>>;

/** A multipart body; what the example gives as the content of a file becomes a file. */
function formOf(example: Item, files: ReadonlySet<string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(example)) {
    for (const part of [value].flat()) {
      if (files.has(name))
        form.append(name, new File([String(part)], Array.isArray(value) ? "rivers/SKILL.md" : "rivers.txt"));
      else form.append(name, typeof part === "object" ? JSON.stringify(part) : String(part));
    }
  }
  return form;
}

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

describe.each(["2026-10-21", "2023-06-01"])("%s", (version) => {
  const document: OpenApi = read(version);
  const operations = operationsOf(document);
  const invalid = validatorOf(document);
  let api: LocalApi;
  let server: Listening;
  beforeAll(async () => {
    api = createLocalApi({ validateReplies: true, processing: { polls: 0 } });
    server = await api.listen();
  });
  afterAll(() => server.close());

  function send(operation: Operation, ids: Item, example: unknown, query: Item = {}): Promise<Response> {
    const parameters = parametersOf(document, operation);
    const url = new URL(
      operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name]))),
      server.url,
    );
    for (const { name, example: value } of parameters.required)
      for (const one of [query[name] ?? value].flat()) url.searchParams.append(name, String(one));
    const headers: Record<string, string> = { authorization: "Bearer key", "anthropic-version": version };
    if (operation.sends !== "application/json" && example !== undefined)
      return fetch(url, { method: operation.method, headers, body: formOf(example as Item, parameters.files) });
    if (example !== undefined) headers["content-type"] = "application/json";
    return fetch(url, {
      method: operation.method,
      headers,
      ...(example !== undefined && { body: JSON.stringify(example) }),
    });
  }

  async function accepted(operation: Operation, ids: Item, example: unknown): Promise<Response> {
    const response = await send(operation, ids, example);
    if (!response.ok) throw new Error(`${operation.id} answered ${response.status}: ${await response.text()}`);
    return response;
  }

  const at = (path: string, method: string): Operation | undefined =>
    operations.find((one) => one.path === path && one.method === method);
  const itemsOf = (page: Item): Item[] => Object.values(page).find((value) => Array.isArray(value)) as Item[];

  /** Ids for a path: what is created there, else what is listed there, else what the document shows. */
  async function idsOf(operation: Operation): Promise<{ ids: Item; last: Item | undefined }> {
    const ids: Record<string, unknown> = {};
    let last: Item | undefined;
    for (const name of operation.pathParams) {
      const collection = operation.path.slice(0, operation.path.indexOf(`/{${name}}`));
      const create = at(collection, "POST");
      const list = at(collection, "GET");
      let item: Item | undefined;
      if (create) item = (await (await accepted(create, ids, create.requests[0]!.value)).json()) as Item;
      else if (list)
        item = itemsOf((await (await accepted(list, ids, undefined)).json()) as Item)[0] ?? (await fed(list, ids));
      last = item;
      const known = [item?.[name], item?.["id"], parametersOf(document, operation).path[name]];
      ids[name] = known.find((id) => typeof id === "string");
    }
    return { ids, last };
  }

  /** An example, with what it says of the present state of the resource taken from the resource. */
  function current(example: unknown, last: Item | undefined): unknown {
    const body = example as Item;
    const condition = body["precondition"] as { readonly type: string } | undefined;
    return {
      ...body,
      ...(typeof last?.["version"] === "number" && "version" in body && { version: last["version"] }),
      ...(condition && { precondition: { ...condition, [condition.type]: last?.[condition.type] } }),
    };
  }

  /** Fills a list that other resources feed: creates those below the same parent, or that name it. */
  async function fed(list: Operation, ids: Item): Promise<Item | undefined> {
    const [parent, id] = Object.entries(ids).at(-1) ?? [];
    for (const other of operations) {
      const body = other.requests[0]?.value as Item | undefined;
      if (
        !body ||
        !parent ||
        other.sends !== "application/json" ||
        !(parent in body || other.pathParams.includes(parent))
      )
        continue;
      if (other.pathParams.some((name) => !(name in ids)) || other.path.endsWith("}")) continue;
      await accepted(other, ids, parent in body ? { ...body, [parent]: id } : body);
      const [item] = itemsOf((await (await accepted(list, ids, undefined)).json()) as Item);
      if (item) return item;
    }
    return undefined;
  }

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
