import { act } from "./actions.js";
import { conform, iso, json, type ValidCall, type Reply } from "./call.js";
import { checkExpected, checkPath } from "./conditions.js";
import { createdValue, shownAs } from "./created.js";
import { fillPath, parentOf } from "./document.js";
import { afterChange, afterCreate, afterDelete } from "./effects.js";
import { advanceJob, jobResults, refuseUnfinished, runsJobs, startJob } from "./jobs.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";
import { historyOf, logsOf } from "./links.js";
import { demandRoom } from "./memory-limit.js";
import { itemSchema } from "./neighbours.js";
import { listPage } from "./pages.js";
import { addTo, collectionAt, placedExample, placeOf, type Place } from "./places.js";
import { notFound } from "./problem.js";
import { answerSingleton } from "./singletons.js";
import { propertiesOf, enumValuesOf, visible } from "./shape.js";
import type { StoredResource } from "./store.js";
import { downloadReply, uploadOf } from "./uploads.js";

/** Replies from the state: what was created is listed, retrieved, changed, deleted. */
export function answerResource(call: ValidCall): Reply | Promise<Reply> {
  const { kind, method } = call.operation;
  const place = placeOf(call);
  if (place?.row?.job) advanceJob(call, place.row);
  if (method !== "GET" && kind !== "delete") demandRoom(call);
  const answered = answerAt(call, place);
  if (place?.row && method !== "GET") call.store.weigh(place.row);
  return answered;
}

function answerAt(call: ValidCall, place: Place | undefined): Reply | Promise<Reply> {
  switch (call.operation.kind) {
    case "list":
      return json(list(call));
    case "create":
      return json(create(call));
    case "retrieve":
      return json(reply(call, stateOf(call, need(place))));
    case "update":
      return json(reply(call, update(call, need(place))));
    case "put":
      return json(reply(call, put(call, place)));
    case "action":
      return json(reply(call, act(call, need(place))));
    case "delete":
      return json(remove(call, need(place)));
    case "result":
      return { kind: "lines", lines: jobResults(need(place).row) };
    case "content":
      return downloadReply(call, place?.row);
    case "other":
      return json(answerSingleton(call, place?.row));
  }
}

type Found = Place & { readonly row: StoredResource };

function need(place: Place | undefined): Found {
  if (!place?.row) throw notFound("Not found");
  return { ...place, row: place.row };
}

/** A resource as this operation shows it. */
function reply(call: ValidCall, value: JsonObject): JsonObject {
  const { document, operation } = call;
  const schema = operation.json?.schema;
  if (!schema) return value;
  const whole = conform(call, schema, value);
  const properties = propertiesOf(document, schema);
  const extra = Object.keys(whole).filter((name) => !Object.hasOwn(properties, name));
  // What replies do not name, e.g. the secret of a creation, is not shown again.
  return extra.length === 0 || Object.keys(properties).length === 0
    ? whole
    : (visible(document, schema, whole) as JsonObject);
}

/** A resource as it is, or as it was in the version that is asked for. */
function stateOf(call: ValidCall, { template, row }: Found): JsonObject {
  const { version } = call.query;
  const history = historyOf(call.document, parentOf(template));
  if (version === undefined || !history) return row.value;
  const found = [...collectionAt(call, history.path).values()].find(({ value }) => value["version"] === version);
  if (!found) throw notFound(`No version ${JSON.stringify(version)} found`);
  return found.value;
}

const PAGING = /^(data|has_more|(first|last)_id|(next|prev)_page)$/;

function list(call: ValidCall): JsonObject {
  const { document, operation } = call;
  const collection = collectionAt(call, operation.path);
  const isLog = logsOf(document).some((log) => log.list === operation);
  const hidesArchived = operation.parameters.some(({ name }) => name === "include_archived");
  const query = { ...(isLog && { order: "asc" }), ...(hidesArchived && { include_archived: false }), ...call.query };
  const { data, ...paging } = listPage(operation.page ?? "cursor", collection, query, call.anyId);
  for (const item of Array.isArray(data) ? data : []) {
    const row = isObject(item) ? collection.get(String(item["id"])) : undefined;
    if (row?.job) advanceJob(call, row);
  }
  const schema = itemSchema(document, operation);
  // A list may show less than the resource, by a type of its own.
  const types = enumValuesOf(document, propertiesOf(document, schema)["type"]) ?? [];
  const own = types.length === 1 && { type: types[0]! };
  const items = (Array.isArray(data) ? data : []).map((item) =>
    schema ? visible(document, schema, conform(call, schema, isObject(item) ? { ...item, ...own } : item)) : item,
  );
  // What a page says beside its items, e.g. whose they are.
  const shown = placedExample(call, operation, propertiesOf(document, operation.json?.schema));
  const beside = Object.entries(shown).filter(([name]) => !PAGING.test(name));
  return conform(call, operation.json?.schema, { ...Object.fromEntries(beside), ...paging, [operation.items]: items });
}

function create(call: ValidCall): JsonObject {
  checkPath(call, call.operation.path);
  const value = createdValue(call);
  const job = runsJobs(call) ? startJob(call, value) : undefined;
  const files = uploadOf(call);
  const row = addTo(call, call.operation.path, value);
  Object.assign(row, { ...(job && { job }), ...(files && { files }) });
  afterCreate(call, row);
  call.store.weigh(row);
  return row.value;
}

function put(call: ValidCall, place: Place | undefined): JsonObject {
  if (place?.row) return update(call, { ...place, row: place.row });
  const value = createdValue(call);
  const row = call.store.add(
    collectionAt(call, parentOf(call.operation.path)),
    value,
    place?.id ?? String(value["id"]),
  );
  return row.value;
}

function update(call: ValidCall, { row, template }: Found): JsonObject {
  const { document, operation } = call;
  const properties = propertiesOf(document, operation.json?.schema);
  checkExpected(call, row);
  checkPath(call, parentOf(template), row);
  const before = JSON.stringify(row.value);
  for (const [name, given] of Object.entries(call.body)) {
    const property = properties[name];
    if (!property) continue;
    const old = row.value[name];
    // A map is merged, and null removes an entry; anything else is replaced.
    const merged: Json = isObject(given) && isObject(old) ? prune({ ...old, ...given }) : given;
    const shown = shownAs(call, property, merged, old) ?? shownAs(call, property, given, old);
    if (shown !== undefined) row.value[name] = shown;
    else if (given === null) delete row.value[name];
  }
  if (JSON.stringify(row.value) !== before) {
    if (Object.hasOwn(properties, "updated_at")) row.value["updated_at"] = iso(call);
    afterChange(call, row);
  }
  return row.value;
}

const prune = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));

function remove(call: ValidCall, { row, id }: Found): JsonObject {
  const { document, operation } = call;
  refuseUnfinished(row);
  checkExpected(call, row);
  row.deleted = true;
  afterDelete(call, row);
  const properties = propertiesOf(document, operation.json?.schema);
  const [type] = enumValuesOf(document, properties["type"]) ?? [];
  const isOpen = Object.keys(properties).length === 0;
  const gone = { ...placedExample(call, operation, properties), ...(isText(type) && { type }) };
  const named = isText(row.value["id"]) ? row.value["id"] : id;
  call.store.prune(fillPath(operation.path, call.params));
  call.store.drop(row);
  return reply(call, isOpen || Object.hasOwn(properties, "id") ? { ...gone, id: named } : gone);
}
