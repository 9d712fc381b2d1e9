import { iso, type ValidCall } from "./call.js";
import { createdValue } from "./created.js";
import { fillPath, parentOf, type DocumentOperation } from "./document.js";
import { sha256 } from "./digest.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";
import { historyOf, logsOf, recordsOf, takesOf } from "./links.js";
import { itemTemplate } from "./neighbours.js";
import { addTo, collectionAt } from "./places.js";
import { propertiesOf } from "./shape.js";
import { findRow, type StoredResource } from "./store.js";
import { bidFarewell, storeEvents } from "./turns.js";

/** Path of the collection of the resource that an operation is about. */
function collectionOf({ document, operation }: ValidCall): string {
  if (operation.kind === "create" || operation.kind === "list") return operation.path;
  const parts = operation.path.split("/");
  while (parts.length > 0 && lastParam(parts.join("/")) === undefined) parts.pop();
  const item = parts.join("/");
  return document.find("GET", item) || lastParam(operation.path) !== undefined ? parentOf(item) : operation.path;
}

/** Parameters of the resource itself, where a call has only those of its collection. */
function paramsOf(call: ValidCall, row: StoredResource): Readonly<Record<string, string>> {
  const name = lastParam(itemTemplate(call.document, collectionOf(call)) ?? "");
  return name === undefined ? call.params : { ...call.params, [name]: row.id };
}

/** What else happens when a resource is created. */
export function afterCreate(call: ValidCall, row: StoredResource): void {
  digest(row.value);
  remember(call, row, "created");
  addFirstThread(call, row);
  addFirstVersion(call, row);
  addEmbedded(call, row);
  syncParent(call);
  enqueue(call, row);
  const events = call.body["initial_events"];
  if (Array.isArray(events))
    storeEvents(
      { ...call, params: paramsOf(call, row) },
      itemTemplate(call.document, call.operation.path) ?? "",
      row,
      events.filter(isObject),
    );
}

/** What else happens when a resource is changed. */
export function afterChange(call: ValidCall, row: StoredResource): void {
  digest(row.value);
  remember(call, row, "modified");
  syncParent(call);
}

/** What else happens when a resource is deleted: nobody listens to it any more. */
export function afterDelete(call: ValidCall, row: StoredResource): void {
  remember(call, row, "deleted");
  syncParent(call);
  bidFarewell(call, row);
  call.store.hush(fillPath(call.operation.path, call.params));
}

/** Keeps the state in the history of the resource, or a record of the change beside it. */
function remember(call: ValidCall, row: StoredResource, change: "created" | "modified" | "deleted"): void {
  const { document } = call;
  const collection = collectionOf(call);
  const history = historyOf(document, collection);
  if (history && change !== "deleted") {
    const { version } = row.value;
    if (typeof version === "number") row.value["version"] = change === "created" ? 1 : version + 1;
    const states = collectionAt(call, history.path, paramsOf(call, row));
    call.store.add(states, structuredClone(row.value), `${row.id}@${String(row.value["version"] ?? states.size)}`);
  }
  const records = recordsOf(document, collection);
  if (records) record(call, row, records, change);
}

function record(call: ValidCall, row: StoredResource, records: DocumentOperation, change: string): void {
  const properties = propertiesOf(call.document, records.json?.schema);
  const { id: _, type, ...shared } = row.value;
  const value = createdValue({ ...call, body: { ...shared, operation: change } }, records);
  if (isText(type)) value[`${type}_id`] = row.id;
  if (Object.hasOwn(properties, "created_at")) value["created_at"] = iso(call);
  const added = addTo(call, parentOf(records.path), value);
  if (isText(value["type"])) row.value[`${value["type"]}_id`] = added.id;
}

/** What a resource says of its content. */
function digest(value: JsonObject): void {
  const { content } = value;
  if (!isText(content) || !("content_sha256" in value)) return;
  value["content_sha256"] = sha256(content);
  if ("content_size_bytes" in value) value["content_size_bytes"] = new TextEncoder().encode(content).length;
}

/** A resource whose parts have logs of their own has one part from the start. */
function addFirstThread(call: ValidCall, row: StoredResource): void {
  const { document } = call;
  for (const { list } of logsOf(document)) {
    const part = parentOf(list.path);
    const retrieve = document.find("GET", part);
    if (parentOf(parentOf(part)) !== itemTemplate(document, call.operation.path) || !retrieve) continue;
    const params = paramsOf(call, row);
    const { id: _, type: __, ...shared } = row.value;
    addTo(call, parentOf(part), createdValue({ ...call, params, body: shared }, retrieve), params);
  }
}

/** What is uploaded makes the first version of the resource, or the next one of that above it. */
function addFirstVersion(call: ValidCall, row: StoredResource): void {
  const { document, operation } = call;
  if (!operation.body?.form) return;
  const item = itemTemplate(document, operation.path);
  const child = document.operations.find(
    (one) => one.kind === "create" && one.body?.form && parentOf(one.path) === item,
  );
  if (child) {
    const params = paramsOf(call, row);
    const version = addTo(call, child.path, createdValue({ ...call, params }, child), params);
    if (row.files) version.files = row.files;
    nameLatest(row, child.path, version);
  }
  const above = parentOf(operation.path);
  const name = lastParam(above);
  const parent = name === undefined ? undefined : findRow(collectionAt(call, parentOf(above)), call.params[name] ?? "");
  if (parent) nameLatest(parent, operation.path, row);
}

function nameLatest(parent: StoredResource, path: string, { id }: StoredResource): void {
  const noun = path.slice(path.lastIndexOf("/") + 1).replace(/s$/, "");
  for (const name of [`latest_${noun}_id`, `latest_${noun}`]) if (name in parent.value) parent.value[name] = id;
}

/** The objects that a resource lists are resources below it. */
function addEmbedded(call: ValidCall, row: StoredResource): void {
  const item = itemTemplate(call.document, call.operation.path);
  for (const [name, items] of Object.entries(row.value)) {
    if (!Array.isArray(items) || call.document.find("POST", `${item}/${name}`)?.kind !== "create") continue;
    for (const value of items.filter(isObject)) addTo(call, `${item}/${name}`, value, paramsOf(call, row));
  }
}

/** The list in the resource above follows the resources below it. */
function syncParent(call: ValidCall): void {
  const path = collectionOf(call);
  const above = parentOf(path);
  const name = lastParam(above);
  const parent = name === undefined ? undefined : findRow(collectionAt(call, parentOf(above)), call.params[name] ?? "");
  const property = path.slice(path.lastIndexOf("/") + 1);
  if (!parent || !Array.isArray(parent.value[property])) return;
  const live = [...collectionAt(call, path).values()].filter((row) => !row.deleted);
  parent.value[property] = live.map((row) => row.value);
}

/** Puts work into the queue of what the resource names, where the queue is for such resources. */
function enqueue(call: ValidCall, row: StoredResource): void {
  const { document } = call;
  for (const take of takesOf(document)) {
    const queue = parentOf(take.path);
    const name = lastParam(parentOf(queue));
    const owner = name === undefined ? undefined : row.value[name];
    const item = itemTemplate(document, queue);
    const retrieve = item === undefined ? undefined : document.find("GET", item);
    const { id, type } = row.value;
    const data = propertiesOf(document, retrieve?.json?.schema)["data"];
    if (name === undefined || !isText(owner) || !retrieve || !data || !isText(id) || !isText(type)) continue;
    if (call.check(data)({ id, type }) !== undefined) continue;
    const params = { ...call.params, [name]: owner };
    const value: JsonObject = {
      ...createdValue({ ...call, params, body: {} }, retrieve),
      data: { id, type },
      metadata: {},
    };
    addTo(call, queue, value, params);
    call.store.feed(fillPath(queue, params)).tell(value);
  }
}
