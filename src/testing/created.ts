import { conform, iso, type ValidCall } from "./call.js";
import { exampleOf, type DocumentOperation, type Schema } from "./document.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";
import { itemTemplate } from "./neighbours.js";
import { findAnywhere } from "./places.js";
import { isNullable, knownValues, propertiesOf, enumValuesOf, visible } from "./shape.js";
import { describeUpload } from "./uploads.js";

/** States in which resources begin. */
const FIRST_STATES = ["queued", "pending", "idle", "active", "enabled", "open"];

/**
 * A new resource: what was given, a fresh id, the present time, the state in which such things begin, and nothing else:
 * what nobody gave is null, empty or zero. The example of the document shows what ids and secrets look like.
 */
export function createdValue(call: ValidCall, operation: DocumentOperation = call.operation): JsonObject {
  const { document, body, params } = call;
  const schema = operation.json?.schema;
  const properties = propertiesOf(document, schema);
  const example = exampleOf(document, operation.json) ?? {};
  const value: JsonObject = {};
  for (const [name, property] of Object.entries(properties)) {
    const given = body[name];
    const shown = given === undefined ? undefined : shownAs(call, property, given, example[name]);
    const named = params[name];
    if (named !== undefined && call.check(property)(named) === undefined) value[name] = named;
    else if (shown !== undefined) value[name] = shown;
    else if (!isNullable(document, property)) {
      const own = ofTheServer(call, name, property, example);
      if (own !== undefined) value[name] = own;
    }
  }
  identify(call, operation, properties, example, value);
  return conform(call, schema, describeUpload(call, value));
}

/** What only the server can say of a new resource: times, the first state, secrets, its own address. */
function ofTheServer(call: ValidCall, name: string, property: Schema, example: JsonObject): Json | undefined {
  const old = example[name];
  const format = call.document.deref(property).format;
  if (name === "status" || name === "state") {
    const first = firstState(call, property);
    if (first !== undefined) return first;
  }
  if (!isText(old)) return undefined;
  if (isSecret(name, property)) return freshSecret(call, old);
  if (format === "uri" && !Object.hasOwn(call.body, name)) return `${call.origin}/${call.id("")}`;
  if (format !== "date-time") return undefined;
  const start = isText(example["created_at"]) ? Date.parse(example["created_at"]) : NaN;
  return iso(call, name.startsWith("expire") ? Date.parse(old) - start || 0 : 0);
}

function firstState(call: ValidCall, property: Schema): string | undefined {
  const known = [
    ...knownValues(call.document, property),
    ...(enumValuesOf(call.document, property) ?? []).filter(isText),
  ];
  return FIRST_STATES.find((state) => known.includes(state));
}

/** A fresh id, and a fresh name for the path where that is another property. */
function identify(
  call: ValidCall,
  operation: DocumentOperation,
  properties: Readonly<Record<string, Schema>>,
  example: JsonObject,
  value: JsonObject,
): void {
  const isOpen = Object.keys(properties).length === 0;
  if (isOpen || Object.hasOwn(properties, "id")) value["id"] = call.id(idPrefix(example, value));
  const key = lastParam(itemTemplate(call.document, operation.path) ?? "");
  if (key === undefined || key === "id" || !Object.hasOwn(properties, key) || call.body[key] !== undefined) return;
  const old = example[key];
  if (isText(old)) value[key] = /^\d+$/.test(old) ? digits(call.id(""), old.length) : call.id(prefixOf(old));
}

/** As many digits, made of an id. */
const digits = (id: string, count: number): string =>
  [...id]
    .map((letter) => (letter.codePointAt(0) ?? 0) % 10)
    .join("")
    .padEnd(count, "7")
    .slice(0, count);

function idPrefix(example: JsonObject, value: JsonObject): string {
  const id = example["id"];
  return isText(id) ? prefixOf(id) : `${isText(value["type"]) ? value["type"] : "obj"}_`;
}

/** `msg_` of `msg_01Abc`, `sk-ant-oat01-` of `sk-ant-oat01-example`. */
export const prefixOf = (id: string): string => /^(.*[_-])[^_-]+$/.exec(id)?.[1] ?? "";

/** Whether a property holds what nobody should guess, and nothing that is read. */
export const isSecret = (name: string, schema: Schema): boolean =>
  /(^|_)(token|secret|password)$/.test(name) && schema.contentEncoding === undefined;

/** A secret like another; those of webhooks are in base64. */
export function freshSecret(call: ValidCall, old: string): string {
  const prefix = prefixOf(old);
  const secret = call.id(prefix);
  return prefix === "whsec_" ? prefix + btoa(secret.slice(-20).padEnd(32, secret)) : secret;
}

/**
 * What was given in the shape of the reply: as it is, without what replies do not show; or the resource that it names;
 * or filled up with what the reply has beyond it. Undefined when none of these is valid.
 */
export function shownAs(call: ValidCall, schema: Schema, given: Json, example?: Json): Json | undefined {
  const { document } = call;
  const check = call.check(schema);
  const isValid = (value: Json): boolean => check(value) === undefined;
  const clean = visible(document, schema, given);
  if (isValid(clean)) return clean;
  const named = isText(given) ? given : isObject(given) && isText(given["id"]) ? given["id"] : undefined;
  const row = named === undefined ? undefined : findAnywhere(call, named);
  if (row) {
    const snapshot = visible(document, schema, conform(call, schema, structuredClone(row.value)));
    if (isValid(snapshot)) return snapshot;
  }
  if (isText(given) && isObject(example) && isText(example["id"])) {
    const renamed = { ...example, id: given };
    if (isValid(renamed)) return renamed;
  }
  if (Array.isArray(given)) {
    const { items = {} } = document.deref(schema);
    const first = Array.isArray(example) ? example[0] : undefined;
    const list = given.map((item) => shownAs(call, items, item, first)).filter((item) => item !== undefined);
    return list.length === given.length && isValid(list) ? list : undefined;
  }
  if (!isObject(given)) return undefined;
  const ways = [basis(call, example, given), isObject(example) ? example : {}];
  const filled = ways.map((way) => visible(document, schema, conform(call, schema, { ...way, ...given })));
  return filled.find(isValid);
}

/** What the server adds to an object that was given: a fresh id, and times. */
function basis(call: ValidCall, example: Json | undefined, given: JsonObject): JsonObject {
  if (!isObject(example)) return {};
  const value: JsonObject = {};
  for (const [name, old] of Object.entries(example)) {
    if (!isText(old)) continue;
    if (name === "id" && given["id"] === undefined) value["id"] = call.id(prefixOf(old));
    if (name.endsWith("_at")) value[name] = iso(call);
  }
  return value;
}
