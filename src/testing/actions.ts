import { conform, iso, type ValidCall } from "./call.js";
import { createdValue, freshSecret, isSecret, shownAs } from "./created.js";
import { parentOf } from "./document.js";
import { afterChange } from "./effects.js";
import { cancelJob } from "./jobs.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { retrieveOf, sameSchema } from "./neighbours.js";
import { addTo, placedExample, type Place } from "./places.js";
import { knownValues, propertiesOf, requiredOf, enumValuesOf } from "./shape.js";
import type { StoredResource } from "./store.js";

/**
 * `POST …/{id}/<verb>`: changes the state of the resource as the verb says, and answers with the resource, with a new one
 * of another collection, or with what else the document shows.
 */
export function act(call: ValidCall, { row, template }: Place & { readonly row: StoredResource }): JsonObject {
  const { document, operation } = call;
  const verb = operation.path.slice(operation.path.lastIndexOf("/") + 1);
  if (row.job && verb === "cancel") return cancelJob(call, row);
  const schema = operation.json?.schema;
  const own = retrieveOf(document, parentOf(template))?.json?.schema;
  const before = JSON.stringify(row.value);
  changeState(call, row, verb, propertiesOf(document, own));
  if (JSON.stringify(row.value) !== before) afterChange(call, row);
  if (sameSchema(document, schema, own)) return row.value;
  const other = document.operations.find(
    (one) => one.kind === "retrieve" && one.path !== template && sameSchema(document, one.json?.schema, schema),
  );
  const collection = other && parentOf(other.path);
  if (collection !== undefined && !collection.includes("{")) return addTo(call, collection, made(call, row)).value;
  return said(call, row, template, verb);
}

/** A resource of another collection, with what this one says in the properties that both have. */
function made(call: ValidCall, row: StoredResource): JsonObject {
  const { type: _, ...shared } = row.value;
  for (const name of Object.keys(shared)) if (name === "id" || /_at$|^status$/.test(name)) delete shared[name];
  const value = createdValue({ ...call, body: { ...shared, ...call.body } });
  for (const name of Object.keys(value)) {
    const started = name.endsWith("_id") && value[name] !== call.params[name] ? start(call, row, name) : undefined;
    if (started !== undefined) value[name] = started;
  }
  return value;
}

/** Creates what a property names, e.g. the session of a run, where this resource says all that its creation asks for. */
function start(call: ValidCall, row: StoredResource, property: string): string | undefined {
  const { document } = call;
  const type = property.replace(/_id$/, "");
  const operation = document.operations.find(
    (one) =>
      one.kind === "create" &&
      !one.path.includes("{") &&
      enumValuesOf(document, propertiesOf(document, one.json?.schema)["type"])?.includes(type) === true,
  );
  const asked = propertiesOf(document, operation?.body?.schema);
  const missing = requiredOf(document, operation?.body?.schema ?? {}).filter((name) => !(name in row.value));
  if (!operation || missing.length > 0) return undefined;
  const body = Object.fromEntries(Object.entries(row.value).filter(([name]) => Object.hasOwn(asked, name)));
  const reply = call.run(operation, { ...body, ...call.params });
  const id = reply instanceof Promise || reply.kind !== "json" ? undefined : reply.value?.["id"];
  return isText(id) ? id : undefined;
}

/** Sets the time that is named like the verb, and the state; `unpause` takes back what `pause` set. */
function changeState(
  call: ValidCall,
  row: StoredResource,
  verb: string,
  properties: ReturnType<typeof propertiesOf>,
): void {
  const inverse = /^un(.+)$/.exec(verb)?.[1];
  const stem = (inverse ?? verb).replace(/[ey]$/, "");
  const time = Object.keys(row.value).find((name) => name.startsWith(stem) && name.endsWith("_at"));
  if (time !== undefined) row.value[time] = inverse === undefined ? iso(call) : null;
  if (time !== undefined && stem === "redact") blank(row.value);
  for (const name of ["status", "state"]) {
    const known = knownValues(call.document, properties[name] ?? {});
    const state = known.find((value) => value.startsWith(stem) && value.endsWith("ed"));
    if (state === undefined) continue;
    const back = known.find((value) => value === "active") ?? known.find((value) => value !== state);
    row.value[name] = inverse === undefined ? state : (back ?? state);
    if (Object.hasOwn(properties, "resolved_at")) row.value["resolved_at"] = iso(call);
  }
  if (Object.hasOwn(properties, "updated_at")) row.value["updated_at"] = iso(call);
}

/** Takes the content out of a resource that stays on record. */
function blank(value: JsonObject): void {
  for (const name of Object.keys(value)) if (/^(content|path)/.test(name)) value[name] = null;
}

const FRESH = /^(rotate|regenerate|reset|renew)/;

/** What the document shows, about this resource; a secret stays the same until an action makes a new one. */
function said(call: ValidCall, row: StoredResource, template: string, verb: string): JsonObject {
  const { document, operation } = call;
  const schema = operation.json?.schema;
  const properties = propertiesOf(document, schema);
  const example = placedExample(call, operation, properties);
  const value = { ...example };
  const source: JsonObject = { ...row.value, ...call.body };
  for (const [name, property] of Object.entries(properties)) {
    const given = source[name];
    const shown = given === undefined || name === "type" ? undefined : shownAs(call, property, given, example[name]);
    const old = example[name];
    if (isSecret(name, property) && isText(old)) {
      const kept = FRESH.test(verb) ? undefined : row.value[name];
      value[name] = row.value[name] = kept ?? freshSecret(call, old);
    } else if (shown !== undefined) value[name] = shown;
    else if (name.endsWith("_at") && isText(old)) value[name] = iso(call);
    else if (isObject(old) && sameSchema(document, property, retrieveOf(document, parentOf(template))?.json?.schema))
      value[name] = row.value;
  }
  return conform(call, schema, value);
}
