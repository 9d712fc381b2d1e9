import { conform, json, type Call, type Reply } from "./call.js";
import { exampleOf, examplesOf, fillPath, parentOf, type Document, type Operation } from "./document.js";
import { advanceJob, cancelJob, jobResults, refuseUnfinished, runsJobs, startJob } from "./jobs.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { listPage } from "./pages.js";
import { notFound } from "./problem.js";
import { generate, isNullable, knownValues, propertiesOf, valuesOf } from "./shape.js";
import { findRow, type Collection, type Row } from "./store.js";
import { describeUpload, download, uploadOf } from "./uploads.js";

const LAST_PARAM = /\/\{([^/]+)\}$/;

/** Replies from the state: what was created is listed, retrieved, changed, deleted. */
export function answerResource(call: Call): Reply {
  const { operation } = call;
  const owner = ownerOf(call);
  switch (operation.kind) {
    case "list":
      return list(call);
    case "create":
      return create(call);
    case "retrieve":
      return json(reply(call, need(owner).value));
    case "update":
      return json(reply(call, update(call, need(owner))));
    case "action":
      return json(reply(call, act(call, need(owner))));
    case "delete":
      return json(remove(call, need(owner)));
    case "result":
      return { kind: "lines", lines: jobResults(need(owner)) };
    case "content":
      return download(call, owner);
    case "other":
      return json(singleton(call));
  }
}

function need(row: Row | undefined): Row {
  if (!row) throw notFound("Not found");
  return row;
}

const reply = (call: Call, value: JsonObject): JsonObject => conform(call, call.operation.json?.schema, value);

/** The nearest resource that the path names; every resource on the way has to exist. */
function ownerOf(call: Call): Row | undefined {
  const { document, operation, params } = call;
  const parts = operation.path.split("/");
  let owner: Row | undefined;
  for (let end = 1; end <= parts.length; end++) {
    const template = parts.slice(0, end).join("/");
    const name = LAST_PARAM.exec(template)?.[1];
    const retrieve = document.find("GET", template);
    if (name === undefined || !retrieve?.json) continue;
    const id = params[name] ?? "";
    owner = findRow(collectionAt(call, parentOf(template)), id);
    if (!owner) throw notFound(`No object found with ${name} '${id}'`);
    if (owner.job) advanceJob(call, owner);
  }
  return owner;
}

function collectionAt(call: Call, template: string): Collection {
  const { document } = call;
  return call.store.collection(fillPath(template, call.params), () =>
    document.find("POST", template)?.kind === "create" ? [] : seeds(document, template),
  );
}

/** Resources that nobody creates: the document's examples, and the values it knows for a model-like id. */
function seeds(document: Document, template: string): JsonObject[] {
  const listOp = document.find("GET", template);
  const retrieve = document.operations.find((other) => other.kind === "retrieve" && parentOf(other.path) === template);
  const pages = examplesOf(document, listOp?.json).flatMap((page) =>
    isObject(page) && Array.isArray(page["data"]) ? page["data"] : [],
  );
  const examples = [...examplesOf(document, retrieve?.json), ...pages].filter(isObject);
  const [named, nameless] = [
    examples.filter((item) => isText(item["id"])),
    examples.filter((item) => !isText(item["id"])),
  ];
  const known = knownIds(document, retrieve);
  const dated = new Set(known.filter((id) => /-\d{8}$/.test(id)).map((id) => id.slice(0, -9)));
  const ids = [...new Set([...known.filter((id) => !dated.has(id)), ...named.map((item) => String(item["id"]))])];
  const base = named[0] ?? {};
  const made = ids.map((id, at) => named.find((item) => item["id"] === id) ?? varied(document, retrieve, base, id, at));
  const time = (item: JsonObject): number => (isText(item["created_at"]) ? Date.parse(item["created_at"]) : 0);
  return [...made.sort((a, b) => time(b) - time(a)), ...nameless];
}

/** The values of the schema that is named like the resource's `type`: ids that the API knows. */
function knownIds(document: Document, retrieve: Operation | undefined): readonly string[] {
  const types = valuesOf(document, propertiesOf(document, retrieve?.json?.schema)["type"]) ?? [];
  const name = Object.keys(document.schemas).find((schema) => types.includes(schema.toLowerCase()));
  return (name !== undefined && document.schemas[name]?.["x-known-values"]) || [];
}

function varied(
  document: Document,
  retrieve: Operation | undefined,
  base: JsonObject,
  id: string,
  at: number,
): JsonObject {
  const value = { ...structuredClone(base), id };
  const created = isText(base["created_at"]) ? Date.parse(base["created_at"]) : NaN;
  if (!Number.isNaN(created)) Object.assign(value, { created_at: new Date(created - at * 86_400_000).toISOString() });
  if (isText(base["display_name"])) Object.assign(value, { display_name: title(id) });
  // A property whose known values are parts of ids follows the id.
  for (const [name, property] of Object.entries(propertiesOf(document, retrieve?.json?.schema))) {
    const part = knownValues(document, property).find((known) => id.split("-").includes(known));
    if (part !== undefined) Object.assign(value, { [name]: part });
  }
  return value;
}

const title = (id: string): string =>
  id
    .replace(/-\d{8}$/, "")
    .replace(/(\d)-(?=\d)/g, "$1.")
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

function list(call: Call): Reply {
  const collection = collectionAt(call, call.operation.path);
  for (const row of collection.values()) if (row.job) advanceJob(call, row);
  return json(reply(call, listPage(call.operation.page ?? "cursor", collection, call.query)));
}

function create(call: Call): Reply {
  const value = createdValue(call);
  const job = runsJobs(call) ? startJob(call, value) : undefined;
  const bytes = uploadOf(call);
  const row = call.store.add(collectionAt(call, call.operation.path), value);
  Object.assign(row, { ...(job && { job }), ...(bytes && { bytes }) });
  return json(value);
}

/** Example of the reply, with what was asked in place of what the example says, a fresh id and fresh times. */
function createdValue(call: Call): JsonObject {
  const { document, operation, body } = call;
  const schema = operation.json?.schema;
  const properties = propertiesOf(document, schema);
  const example = exampleOf(document, operation.json) ?? {};
  const asked = propertiesOf(document, operation.body?.schema);
  const value: JsonObject = { ...example };
  const start = isText(example["created_at"]) ? Date.parse(example["created_at"]) : NaN;
  for (const [name, property] of Object.entries(properties)) {
    const given = body[name];
    const time = isText(value[name]) && name.endsWith("_at") ? Date.parse(value[name]) : NaN;
    if (given !== undefined && call.check(property)(given) === undefined) value[name] = given;
    else if (Object.hasOwn(asked, name)) delete value[name];
    else if (name === "created_at" || name === "updated_at") value[name] = iso(call);
    else if (name.endsWith("_at") && isNullable(document, property)) value[name] = null;
    else if (!Number.isNaN(time)) value[name] = iso(call, time - start || 0);
  }
  value["id"] = call.id(idPrefix(example, value));
  return conform(call, schema, describeUpload(call, value));
}

const iso = (call: Call, after = 0): string => new Date(call.clock.now() + after).toISOString();

function idPrefix(example: JsonObject, value: JsonObject): string {
  const id = example["id"];
  const prefix = isText(id) ? /^(.*_)[^_]+$/.exec(id)?.[1] : undefined;
  return prefix ?? `${isText(value["type"]) ? value["type"] : "obj"}_`;
}

function update(call: Call, row: Row): JsonObject {
  const properties = propertiesOf(call.document, call.operation.json?.schema);
  for (const [name, given] of Object.entries(call.body)) {
    const old = row.value[name];
    if (!Object.hasOwn(properties, name)) continue;
    // A map is merged, and null removes an entry; anything else is replaced.
    const merged = isObject(given) && isObject(old) ? prune({ ...old, ...given }) : given;
    row.value[name] = merged;
  }
  if (Object.hasOwn(properties, "updated_at")) row.value["updated_at"] = iso(call);
  return row.value;
}

const prune = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));

/** `POST …/{id}/archive` sets `archived_at`; the same for every verb whose time the resource keeps. */
function act(call: Call, row: Row): JsonObject {
  const verb = call.operation.path.slice(call.operation.path.lastIndexOf("/") + 1);
  if (row.job && verb === "cancel") return cancelJob(call, row);
  const inverse = /^un(.+)$/.exec(verb)?.[1];
  const field = Object.keys(row.value).find(
    (name) => name.startsWith((inverse ?? verb).replace(/e$/, "")) && name.endsWith("_at"),
  );
  if (field !== undefined) row.value[field] = inverse === undefined ? iso(call) : null;
  return row.value;
}

function remove(call: Call, row: Row): JsonObject {
  refuseUnfinished(row);
  row.deleted = true;
  delete row.bytes;
  delete row.job;
  const properties = propertiesOf(call.document, call.operation.json?.schema);
  const [type] = valuesOf(call.document, properties["type"]) ?? [];
  return reply(call, type === undefined ? { id: row.id } : { id: row.id, type });
}

/** An operation without a resource of its own: its example, or the least that its schema allows, with the request echoed. */
function singleton(call: Call): JsonObject {
  const { document, operation, body } = call;
  const schema = operation.json?.schema;
  const made =
    exampleOf(document, operation.json) ?? generate(document, schema ?? {}, { now: () => new Date(call.clock.now()) });
  const value = isObject(made) ? made : {};
  for (const [name, property] of Object.entries(propertiesOf(document, schema))) {
    const given = body[name];
    if (given !== undefined && call.check(property)(given) === undefined) value[name] = given;
  }
  return conform(call, schema, value);
}
