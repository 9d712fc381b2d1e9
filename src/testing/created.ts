import { conform, iso, type ValidCall } from "./call.js";
import { exampleOf, type Document, type DocumentOperation, type Schema } from "./document.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";
import { itemTemplate } from "./neighbours.js";
import { findAnywhere } from "./places.js";
import { isNullable, knownValues, members, propertiesOf, requiredOf, enumValuesOf, visible } from "./shape.js";
import { describeUpload } from "./uploads.js";

/** States in which resources begin. */
const FIRST_STATES = ["queued", "pending", "idle", "active", "enabled", "open"];

/** The example of a reply with what was asked in place of what it says, a fresh id and fresh times. */
export function createdValue(call: ValidCall, operation: DocumentOperation = call.operation): JsonObject {
  const { document, body } = call;
  const schema = operation.json?.schema;
  const properties = propertiesOf(document, schema);
  const example = exampleOf(document, operation.json) ?? {};
  const asked = operation === call.operation ? propertiesOf(document, operation.body?.schema) : {};
  const value: JsonObject = { ...example };
  const start = isText(example["created_at"]) ? Date.parse(example["created_at"]) : NaN;
  const now = call.clock.now();
  const at = (after: number): string => new Date(now + after).toISOString();
  for (const [name, property] of Object.entries(properties)) {
    const given = body[name];
    const time = isText(value[name]) && name.endsWith("_at") ? Date.parse(value[name]) : NaN;
    const shown = given === undefined ? undefined : shownAs(call, property, given, example[name]);
    if (shown !== undefined) value[name] = shown;
    else if (Object.hasOwn(asked, name)) {
      if (given === undefined && !isComposed(document, property)) delete value[name];
    } else if (name === "created_at" || name === "updated_at") value[name] = at(0);
    else if (/_(at|id)$/.test(name) && isNullable(document, property)) value[name] = null;
    else if (!Number.isNaN(time)) value[name] = at(time - start || 0);
    else if (name === "status" || name === "state") value[name] = firstState(call, property) ?? value[name] ?? "";
    else if (isSecret(name, property) && isText(value[name])) value[name] = freshSecret(call, value[name]);
    if (call.params[name] !== undefined && call.check(property)(call.params[name]) === undefined)
      value[name] = call.params[name];
  }
  identify(call, operation, properties, example, value);
  return conform(call, schema, describeUpload(call, value));
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

/** Whether an empty value would say nothing: an object that has to have something in it. */
const isComposed = (document: Document, schema: Schema): boolean =>
  !isNullable(document, schema) && (requiredOf(document, schema).length > 0 || members(document, schema) !== undefined);

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
  const filled = visible(document, schema, conform(call, schema, { ...basis(call, example, given), ...given }));
  return isValid(filled) ? filled : undefined;
}

/** What an example says of any object of its kind; of another kind only what all have: a fresh id, and times. */
function basis(call: ValidCall, example: Json | undefined, given: JsonObject): JsonObject {
  if (!isObject(example)) return {};
  const like = given["type"] === undefined || given["type"] === example["type"];
  const entries = Object.entries(example).filter(([name]) => like || name === "id" || name.endsWith("_at"));
  const value: JsonObject = Object.fromEntries(entries);
  if (isText(value["id"]) && given["id"] === undefined) value["id"] = call.id(prefixOf(value["id"]));
  for (const name of Object.keys(value)) if (name.endsWith("_at") && isText(value[name])) value[name] = iso(call);
  return value;
}
