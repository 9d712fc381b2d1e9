import { conform, iso, type ValidCall } from "./call.js";
import { createdValue, freshSecret, isSecret, shownAs } from "./created.js";
import { parentOf } from "./document.js";
import { afterChange } from "./effects.js";
import type { Effect } from "./effects-table.js";
import { cancelJob } from "./jobs.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { retrieveOf, sameSchema } from "./neighbours.js";
import { addTo, placedExample, type Place } from "./places.js";
import { propertiesOf, requiredOf } from "./shape.js";
import type { StoredResource } from "./store.js";

/** What a path with a verb does to the resource before it, as the table of effects says. */
export function act(call: ValidCall, { row, template }: Place & { readonly row: StoredResource }): JsonObject {
  const { document, operation } = call;
  const effect = operation.effect ?? { does: "show" };
  const own = retrieveOf(document, parentOf(template))?.json?.schema;
  if (effect.does === "cancel job") return cancelJob(call, row);
  if (effect.does === "make") return addTo(call, effect.at, made(call, row, effect.starts ?? {})).value;
  if (effect.does === "change") {
    change(call, row, effect);
    row.value = conform(call, own, row.value);
    afterChange(call, row);
  }
  if (sameSchema(document, operation.json?.schema, own)) return row.value;
  return said(call, row, template, effect.does === "secret" && effect.fresh);
}

function change(call: ValidCall, row: StoredResource, effect: Extract<Effect, { does: "change" }>): void {
  const { value } = row;
  for (const name of effect.stamps ?? []) value[name] = iso(call);
  for (const name of effect.clears ?? []) value[name] = null;
  const taken = Object.entries(call.body).filter(([name]) => effect.takes === true && name in value);
  Object.assign(value, structuredClone(effect.sets ?? {}), Object.fromEntries(taken));
  if ("updated_at" in value) value["updated_at"] = iso(call);
}

/** A resource of another collection, with what this one says in the properties that both have. */
function made(call: ValidCall, row: StoredResource, starts: Readonly<Record<string, string>>): JsonObject {
  const { type: _, id: __, status: ___, ...shared } = row.value;
  const kept = Object.entries(shared).filter(([name]) => !name.endsWith("_at"));
  const value = createdValue({ ...call, body: { ...Object.fromEntries(kept), ...call.body } });
  for (const [property, collection] of Object.entries(starts)) {
    const started = start(call, row, collection);
    if (started !== undefined) value[property] = started;
  }
  return value;
}

/** Creates a resource of a collection, where this resource says all that its creation asks for. */
function start(call: ValidCall, row: StoredResource, collection: string): string | undefined {
  const { document } = call;
  const operation = document.find("POST", collection);
  const asked = propertiesOf(document, operation?.body?.schema);
  const missing = requiredOf(document, operation?.body?.schema ?? {}).filter((name) => !(name in row.value));
  if (!operation || missing.length > 0) return undefined;
  const body = Object.fromEntries(Object.entries(row.value).filter(([name]) => Object.hasOwn(asked, name)));
  const reply = call.run(operation, { ...body, ...call.params });
  const id = reply instanceof Promise || reply.kind !== "json" ? undefined : reply.value?.["id"];
  return isText(id) ? id : undefined;
}

/** What the document shows, about this resource; a secret stays the same unless it is to be a fresh one. */
function said(call: ValidCall, row: StoredResource, template: string, isFresh: boolean): JsonObject {
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
      const kept = isFresh ? undefined : row.value[name];
      value[name] = row.value[name] = kept ?? freshSecret(call, old);
    } else if (shown !== undefined) value[name] = shown;
    else if (name.endsWith("_at") && isText(old)) value[name] = iso(call);
    else if (isObject(old) && sameSchema(document, property, retrieveOf(document, parentOf(template))?.json?.schema))
      value[name] = row.value;
  }
  return conform(call, schema, value);
}
