/** Requests to the local API with plain `fetch`: what has to be there before an operation can be called. */
import { type OpenApi, type Operation, operationsOf } from "./document.js";
import { parametersOf } from "./parameters.js";

export type Item = Readonly<Record<string, unknown>>;

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

/** A beta value that changes nothing but that the caller is not one without. */
const SOME = "oauth-2025-04-20";

/** Calls operations of a document on a server: with beta values, unless the document is for callers without. */
export function plainCaller(document: OpenApi, name: string, base: () => string) {
  const version = name.replace(".stable", "");
  const betasOf = ({ betas }: Operation) => (name === version ? [...betas, SOME] : []);
  const operations = operationsOf(document);

  function send(operation: Operation, ids: Item, example: unknown, query: Item = {}): Promise<Response> {
    const parameters = parametersOf(document, operation);
    const url = new URL(
      operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name]))),
      base(),
    );
    for (const { name, example: value } of parameters.required)
      for (const one of [query[name] ?? value].flat()) url.searchParams.append(name, String(one));
    const headers: Record<string, string> = {
      ...parameters.headers,
      ...(name === version && { "anthropic-beta": betasOf(operation).join(",") }),
      authorization: "Bearer key",
      "anthropic-version": version,
    };
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

  return { accepted, at, idsOf, current };
}
