import { conform, type ValidCall } from "./call.js";
import { shownAs } from "./created.js";
import { fillPath, parentOf } from "./document.js";
import { isObject, type JsonObject } from "./json.js";
import { placedExample } from "./places.js";
import { generate, propertiesOf } from "./shape.js";
import type { StoredResource } from "./store.js";

/**
 * A reply without an id of its own: what is kept at the path, e.g. settings, starting from the example of the document,
 * with what the request says and, below a resource, with what that says.
 */
export function answerSingleton(call: ValidCall, owner: StoredResource | undefined): JsonObject {
  const { document, operation, params, store } = call;
  const schema = operation.json?.schema;
  const properties = propertiesOf(document, schema);
  const path = fillPath(operation.path, params);
  const [parent, name] = [parentOf(path), path.slice(path.lastIndexOf("/") + 1)];
  const isKept = operation.method !== "GET" && document.find("GET", operation.path) !== undefined;
  const kept = store.collections.get(parent)?.get(name);
  const made = kept?.value ?? placedExample(call, operation, properties);
  const fallback = generate(document, schema ?? {}, { now: () => new Date(call.clock.now()) });
  const value = Object.keys(made).length > 0 || !isObject(fallback) ? { ...made } : fallback;
  const said = { ...owner?.value, ...call.body };
  for (const [property, own] of Object.entries(properties)) {
    const given = said[property];
    const shown = given === undefined ? undefined : shownAs(call, own, given, value[property]);
    if (shown !== undefined) value[property] = shown;
  }
  const whole = conform(call, schema, value);
  if (isKept) store.add(store.collection(parent), whole, name);
  return whole;
}
