import { parentOf, type Document, type DocumentOperation, type Schema } from "./document.js";
import { isText, type JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";

/** The template of the resources in a collection, e.g. `/v1/files/{file_id}` for `/v1/files`. */
export function itemTemplate(document: Document, collection: string): string | undefined {
  return document.operations.find(({ path }) => lastParam(path) !== undefined && parentOf(path) === collection)?.path;
}

/** The operation that shows a resource of a collection. */
export function retrieveOf(document: Document, collection: string): DocumentOperation | undefined {
  const template = itemTemplate(document, collection);
  return template === undefined ? undefined : document.find("GET", template);
}

/** The schema of the items of a list. */
export function itemSchema(document: Document, list: DocumentOperation): Schema | undefined {
  const page = list.json?.schema && document.deref(list.json.schema);
  const items = page?.properties?.[list.items];
  return items && document.deref(items).items;
}

export const sameSchema = (document: Document, a: Schema | undefined, b: Schema | undefined): boolean =>
  a !== undefined && b !== undefined && document.deref(a) === document.deref(b);

/** What a path may call a resource: properties named like the parameter, or like the end of its name, or `id`. */
export function keysOf(template: string | undefined, value: JsonObject): string[] {
  const words = (template === undefined ? undefined : lastParam(template))?.split("_") ?? [];
  const names = [...words.map((_, at) => words.slice(at).join("_")), "id"];
  return names.flatMap((name) => {
    const key = value[name];
    return isText(key) || typeof key === "number" ? [String(key)] : [];
  });
}

/** What a path calls a resource first of all. */
export const pathKeyOf = (template: string | undefined, value: JsonObject): string | undefined =>
  keysOf(template, value)[0];
