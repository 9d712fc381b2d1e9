import type { ValidCall } from "./call.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { collectionAt } from "./places.js";
import { Problem } from "./problem.js";
import type { StoredResource } from "./store.js";

/**
 * Compares a resource with what a caller says of it: `expected_…` in the query, a precondition or a version in the body.
 * @throws Problem 409 when it is in another state.
 */
export function checkExpected(call: ValidCall, row: StoredResource): void {
  const { version } = call.body;
  if (typeof version === "number" && typeof row.value["version"] === "number" && version !== row.value["version"])
    throw new Problem(409, `version: The current version is ${row.value["version"]}`);
  for (const [name, wanted] of Object.entries({ ...call.query, ...expectation(call.body["precondition"]) })) {
    const property = /^expected_(.+)$/.exec(name)?.[1];
    if (property === undefined || !(property in row.value) || wanted === row.value[property]) continue;
    throw new Problem(409, `${property}: The resource is in another state`, typed(row.value, "precondition_failed"));
  }
}

/** `{ type: "content_sha256", content_sha256: "…" }` expects that of the property that it names. */
function expectation(condition: unknown): JsonObject {
  if (!isObject(condition) || !isText(condition["type"])) return {};
  const wanted = condition[condition["type"]];
  return wanted === undefined ? {} : { [`expected_${condition["type"]}`]: wanted };
}

/** @throws Problem 409 when another resource of the collection has the path that is asked for. */
export function checkPath(call: ValidCall, collection: string, own?: StoredResource): void {
  const { path } = call.body;
  if (!isText(path)) return;
  for (const row of collectionAt(call, collection).values())
    if (row !== own && !row.deleted && row.value["path"] === path)
      throw new Problem(409, `path: '${path}' is taken`, typed(row.value, "path_conflict"));
}

const typed = ({ type }: JsonObject, what: string): { readonly type?: string } =>
  isText(type) ? { type: `${type}_${what}_error` } : {};
