import type { ValidCall } from "./call.js";
import { exampleOf, fillPath, parentOf, type Document, type DocumentOperation, type Schema } from "./document.js";
import type { JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";
import { itemTemplate, pathKeyOf, keysOf } from "./neighbours.js";
import { notFound } from "./problem.js";
import { seedsOf } from "./seeds.js";
import { propertiesOf } from "./shape.js";
import { findRow, type Collection, type StoredResource } from "./store.js";

/** A resource and where it is. */
export interface Place {
  /** Path of the resource with its parameters, e.g. `/v1/files/{file_id}`. */
  readonly template: string;
  readonly id: string;
  /** Undefined when there is none with this id. */
  readonly row: StoredResource | undefined;
}

/** The collection at a path of the document, with the parameters of the call or others. */
export function collectionAt(call: ValidCall, template: string, params = call.params): Collection {
  const own = Object.fromEntries(Object.entries(params).filter(([name]) => template.includes(`{${name}}`)));
  return call.store.collection(fillPath(template, own), () => seedsOf(call.document, template, own, call.clock.now()));
}

export function addTo(call: ValidCall, template: string, value: JsonObject, params = call.params): StoredResource {
  const key = pathKeyOf(itemTemplate(call.document, template), value);
  return call.store.add(collectionAt(call, template, params), value, key);
}

/**
 * The nearest resource that the path names.
 * @throws Problem 404 when one on the way is not there, or that one, unless the operation may add it.
 */
export function placeOf(call: ValidCall): Place | undefined {
  const { document, operation, params } = call;
  const parts = operation.path.split("/");
  let place: Place | undefined;
  for (let end = 1; end <= parts.length; end++) {
    const template = parts.slice(0, end).join("/");
    const name = lastParam(template);
    if (name === undefined || !isKept(document, template)) continue;
    const id = params[name] ?? "";
    const collection = collectionAt(call, parentOf(template));
    const named = (): StoredResource | undefined =>
      [...collection.values()].find((row) => !row.deleted && keysOf(template, row.value).includes(id));
    const mayAdd = operation.kind === "put" && template === operation.path;
    place = {
      template,
      id,
      row: findRow(collection, id) ?? named() ?? (call.anyId && !mayAdd ? supposed(call, template, id) : undefined),
    };
    if (!place.row && !mayAdd) throw notFound(`No object found with ${name} '${id}'`);
  }
  return place;
}

/** A resource that nobody created, as the document shows one, alone or in a list. */
function supposed(call: ValidCall, template: string, id: string): StoredResource {
  const { document, params } = call;
  const retrieve = document.find("GET", template);
  const list = document.find("GET", parentOf(template));
  const page = list && exampleOf(document, list.json);
  const [first] = page && list && Array.isArray(page[list.items]) ? (page[list.items] as JsonObject[]) : [];
  const shown = retrieve
    ? placedExample(call, retrieve, propertiesOf(document, retrieve.json?.schema))
    : { ...first, ...Object.fromEntries(Object.entries(params).filter(([name]) => first && name in first)) };
  const value = { ...shown, ...("id" in shown && { id }) };
  return call.store.add(collectionAt(call, parentOf(template), params), value, id);
}

/** Whether the resources of a template are kept: something is done with them, and they can be retrieved or listed. */
const isKept = (document: Document, template: string): boolean =>
  document.operations.some(({ path }) => path === template) &&
  (document.find("GET", template)?.kind === "retrieve" || document.find("GET", parentOf(template))?.kind === "list");

/** The resource with this id, in whatever collection it is. */
export function findAnywhere(call: ValidCall, id: string): StoredResource | undefined {
  for (const collection of call.store.collections.values()) {
    const row = collection.get(id);
    if (row && !row.deleted && row.value["id"] === id) return row;
  }
  return undefined;
}

/** The example of a reply, with the parameters of the path in the properties that are named like them. */
export function placedExample(
  call: ValidCall,
  operation: DocumentOperation,
  properties: Readonly<Record<string, Schema>>,
): JsonObject {
  const value = exampleOf(call.document, operation.json) ?? {};
  for (const [name, id] of Object.entries(call.params))
    if (Object.hasOwn(properties, name) && call.check(properties[name] ?? {})(id) === undefined) value[name] = id;
  return value;
}
