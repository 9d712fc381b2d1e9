/** Rules of what a schema takes: types, values, properties. */
import type { SchemaObject } from "../document.js";
import type { Pair, Walk } from "./changes.js";
import { typesTaken } from "./named.js";

export const schemaRules = {
  types: compareTypes,

  values(walk: Walk, { where, direction, events, ...nodes }: Pair): void {
    const [left, right] = [nodes.left as SchemaObject, nodes.right as SchemaObject];
    const [was, is] = [valuesOf(left), valuesOf(right)];
    const isHint = right["x-known-values"] !== undefined;
    const hadHint = left["x-known-values"] !== undefined;
    const note = (breaks: boolean, what: string) => walk.note(breaks ? "major" : "minor", where, what);
    if (is && !isHint && (!was || hadHint)) note(direction === "request", "takes listed values only");
    else if (was && !hadHint && (!is || isHint)) note(false, "takes any value");
    else if (was && !is) note(false, "names no known values now");
    if (!was || !is) return;
    for (const value of was)
      if (!is.includes(value)) note(events || (direction === "request" && !isHint), `no longer has ${value}`);
    for (const value of is) if (!was.includes(value)) note(false, `has ${value}`);
  },

  properties(walk: Walk, pair: Pair): void {
    const { where, direction } = pair;
    const [left, right] = [pair.left as SchemaObject, pair.right as SchemaObject];
    const [was, is] = [left.properties ?? {}, right.properties ?? {}];
    for (const [name, property] of Object.entries(was)) {
      const at = `${where}.${name}`;
      const other = is[name];
      if (other) walk.schema({ ...pair, where: at }, property, other);
      else walk.note("major", at, "is gone");
    }
    for (const name of Object.keys(is)) {
      if (name in was) continue;
      const isNeeded = direction === "request" && right.required?.includes(name);
      walk.note(isNeeded ? "major" : "minor", `${where}.${name}`, isNeeded ? "is new and required" : "is new");
    }
  },

  /** What is required; a property that comes or goes is told by the rule of properties. */
  needed(walk: Walk, { where, direction, ...nodes }: Pair): void {
    const [left, right] = [nodes.left as SchemaObject, nodes.right as SchemaObject];
    const has = (schema: SchemaObject, name: string) => name in (schema.properties ?? {});
    for (const name of new Set([...(left.required ?? []), ...(right.required ?? [])])) {
      if (has(left, name) !== has(right, name)) continue;
      const [was, is] = [left.required?.includes(name), right.required?.includes(name)];
      if (!was && is) walk.note(direction === "request" ? "major" : "minor", `${where}.${name}`, "is required now");
      if (was && !is) walk.note(direction === "request" ? "minor" : "major", `${where}.${name}`, "is optional now");
    }
  },

  /** What is said of properties that are not listed. */
  rest(walk: Walk, pair: Pair): void {
    const { where, direction } = pair;
    const [left, right] = [restOf(pair.left), restOf(pair.right)];
    if (typeof left === "object" && typeof right === "object")
      return walk.schema({ ...pair, where: `${where}.*` }, left, right);
    if (left === right) return;
    const isRequest = direction === "request";
    if (right === false || left === false)
      return walk.note(
        isRequest && right === false ? "major" : "minor",
        where,
        `${right === false ? "refuses" : "takes"} what it does not list`,
      );
    const isFree = right === true;
    walk.note(
      isRequest !== isFree ? "major" : "minor",
      `${where}.*`,
      isFree ? "may be anything now" : "is described now",
    );
  },
};

export function compareTypes(walk: Walk, { where, direction, left, right }: Pair): void {
  const [was, is] = [typesTaken(walk.old, left as SchemaObject), typesTaken(walk.now, right as SchemaObject)];
  if (!was && !is) return;
  if (!was || !is) {
    const breaks = direction === "request" ? was === undefined : is === undefined;
    return walk.note(breaks ? "major" : "minor", where, is ? `is ${is.join(" or ")} only` : "may be of any type now");
  }
  const isInside = (type: string, types: readonly string[]) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const gone = was.filter((type) => !isInside(type, is));
  const fresh = is.filter((type) => !isInside(type, was));
  if (gone.length > 0)
    walk.note(
      direction === "request" || fresh.length > 0 ? "major" : "minor",
      where,
      `is ${is.join(" or ")}, was ${was.join(" or ")}`,
    );
  else if (fresh.length > 0)
    walk.note(direction === "response" ? "major" : "minor", where, `may be ${fresh.join(" or ")} now`);
}

const valuesOf = (schema: SchemaObject): string[] | undefined =>
  "const" in schema ? [String(schema.const)] : (schema.enum?.map(String) ?? schema["x-known-values"]);

function restOf({ additionalProperties, unevaluatedProperties }: Pair["left"]): boolean | SchemaObject {
  const said = (additionalProperties ?? unevaluatedProperties) as boolean | SchemaObject | undefined;
  return said === undefined || (typeof said === "object" && Object.keys(said).length === 0) ? true : said;
}
