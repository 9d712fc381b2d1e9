/** Rules of operations, and of what they take and answer. */
import {
  type MediaType,
  type ParameterObject,
  type RawOperation,
  type RequestOrResponse,
  resolveRef,
  type SchemaObject,
} from "../document.js";
import { type Direction, type Fields, type Pair, sameJson, type Walk } from "./changes.js";

const flipped = (direction: Direction): Direction => (direction === "request" ? "response" : "request");
const fields = (value: object | undefined): Fields => (value ?? {}) as Fields;

/** Calls back for what both have, and notes what only one has. */
export function each<T>(
  walk: Walk,
  was: ReadonlyMap<string, T>,
  is: ReadonlyMap<string, T>,
  where: (name: string) => string,
  both: (name: string, left: T, right: T) => void,
): void {
  for (const [name, left] of was) {
    const right = is.get(name);
    if (right === undefined) walk.note("major", where(name), "is gone");
    else both(name, left, right);
  }
  for (const name of is.keys()) if (!was.has(name)) walk.note("minor", where(name), "is new");
}

export const operationRules = {
  parameters(walk: Walk, pair: Pair): void {
    const { where, direction } = pair;
    const [was, is] = [byName(walk.old, pair.left), byName(walk.now, pair.right)];
    for (const [name, { node, called }] of was) {
      const other = is.get(name);
      if (other) walk.visit("parameter", { ...pair, where: `${where} ${called}`, left: node, right: other.node });
      else walk.note("major", `${where} ${called}`, "is gone");
    }
    for (const [name, { called, required }] of is) {
      if (was.has(name)) continue;
      const isNeeded = required && direction === "request";
      walk.note(isNeeded ? "major" : "minor", `${where} ${called}`, isNeeded ? "is new and required" : "is new");
    }
  },

  body(walk: Walk, pair: Pair): void {
    const [left, right] = [pair.left, pair.right].map((node) => fields((node as RawOperation).requestBody));
    const where = pair.direction === "request" ? `${pair.where} request` : pair.where;
    walk.visit("body", { ...pair, where, left: left!, right: right! });
  },

  responses(walk: Walk, pair: Pair): void {
    const [was, is] = [pair.left, pair.right].map((node) => (node as RawOperation).responses ?? {});
    for (const status of new Set([...Object.keys(was!), ...Object.keys(is!)])) {
      const where = `${pair.where} ${status}`;
      const [left, right] = [was![status], is![status]];
      if (!left) walk.note("minor", where, "is new");
      else if (!right) walk.note(status.startsWith("2") ? "major" : "minor", where, "is gone");
      else {
        const direction = flipped(pair.direction);
        walk.visit("response", { where, direction, events: false, left: fields(left), right: fields(right) });
      }
    }
  },

  /** A value more is one that callers without a client of ours have to send; none at all is no beta twin. */
  betas(walk: Walk, { left, right, where }: Pair): void {
    const [was, is] = [left["x-beta"], right["x-beta"]];
    if (was !== false && is === false) walk.note("major", where, "has no beta twin now");
    if (was === false && is !== false) walk.note("minor", where, "has a beta twin");
    const [before, after] = [was, is].map((value) => (Array.isArray(value) ? (value as string[]) : []));
    for (const value of after!)
      if (!before!.includes(value)) walk.note("major", where, `needs the beta value ${value}`);
    for (const value of before!) if (!after!.includes(value)) walk.note("minor", where, `needs no ${value} now`);
  },

  limit(walk: Walk, pair: Pair): void {
    const [left = Infinity, right = Infinity] = [pair.left, pair.right].map(
      (node) => node["x-max-request-bytes"] as number | undefined,
    );
    if (right < left) walk.note("major", pair.where, `takes ${right} bytes at most, was ${left}`);
    if (right > left) walk.note("minor", pair.where, `takes ${right} bytes, was ${left}`);
  },

  codes(walk: Walk, { left, right, where }: Pair): void {
    const [was, is] = [left, right].map((node) => (node["x-error-codes"] ?? []) as string[]);
    for (const code of was!) if (!is!.includes(code)) walk.note("minor", where, `no longer fails with ${code}`);
    for (const code of is!) if (!was!.includes(code)) walk.note("minor", where, `may fail with ${code}`);
  },

  content(walk: Walk, pair: Pair): void {
    const [was, is] = [pair.left, pair.right].map(
      (node) => new Map(Object.entries((node as RequestOrResponse).content ?? {})),
    );
    const isFirst = was!.size === 0 && is!.size > 0 && pair.direction === "request";
    if (isFirst) return walk.note("minor", pair.where, "takes a body");
    each<MediaType>(
      walk,
      was!,
      is!,
      (type) => `${pair.where} ${type}`,
      (type, left, right) => {
        const events = pair.events || /event-stream|jsonl/.test(type);
        walk.visit("media", { ...pair, events, left: fields(left), right: fields(right) });
      },
    );
  },

  headers(walk: Walk, pair: Pair): void {
    const [was, is] = [pair.left, pair.right].map(
      (node) =>
        new Map(Object.entries(fields(node["headers"] as object)).map(([name, one]) => [name.toLowerCase(), one])),
    );
    const where = (name: string) => `${pair.where} header ${name}`;
    each(walk, was!, is!, where, (name, left, right) =>
      walk.visit("header", { ...pair, where: where(name), left: left as Fields, right: right as Fields }),
    );
  },

  schema(walk: Walk, pair: Pair): void {
    const [left = {}, right = {}] = [pair.left, pair.right].map((node) => node["schema"] as SchemaObject | undefined);
    walk.schema(pair, left, right);
  },

  /** How lists and objects are written; what is left out has the default of OpenAPI. */
  serialization(walk: Walk, { left, right, where }: Pair): void {
    const [was, is] = [serializationOf(left), serializationOf(right)];
    if (!sameJson(was, is)) walk.note("major", where, `is written as ${is.join(", ")}, was ${was.join(", ")}`);
  },
};

function serializationOf(node: Fields): [string, string] {
  const style = (node["style"] ?? (/query|cookie/.test(String(node["in"])) ? "form" : "simple")) as string;
  return [style, (node["explode"] ?? style === "form") ? "exploded" : "one value"];
}

interface Named {
  readonly node: Fields;
  readonly called: string;
  readonly required: boolean;
}

/** By place and name; those of the path by their turn, because their names are not on the wire. */
function byName(from: Walk["old"], node: Fields): Map<string, Named> {
  const parameters = (node["parameters"] ?? []) as ParameterObject[];
  const turns = [...String(node["path"] ?? "").matchAll(/{([^}]+)}/g)].map(([, name]) => name!);
  return new Map(
    parameters.map((one) => {
      const { in: place, name, required = false } = resolveRef(from, one);
      const turn = place === "path" ? turns.indexOf(name) : -1;
      const key = turn >= 0 ? `path ${turn}` : `${place} ${place === "header" ? name.toLowerCase() : name}`;
      return [key, { node: one as unknown as Fields, called: `${place} ${name}`, required }];
    }),
  );
}
