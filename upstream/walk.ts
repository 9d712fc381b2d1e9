/** Lays a schema of an official source beside ours, down to the last property, and says what differs. Pure. */
import type { Fragment } from "./facts.js";
import { type Alternative, type At, type Dialect, type Shape, objectOf, shapeOf } from "./shape.js";

/** `missing`: they have it and we do not. */
export type Relation = "missing" | "extra" | "differs";

export interface Difference {
  /** `maxLength missing`, `property extra`, … */
  readonly kind: `${string} ${Relation}`;
  /** Where in our document. */
  readonly place: string;
  readonly theirs?: unknown;
  readonly ours?: unknown;
}

export interface Sides {
  readonly theirs: Dialect;
  readonly ours: Dialect;
  /** Their schemas say bounds, formats and defaults, and integers from numbers. */
  readonly exact: boolean;
  found(difference: Difference): void;
}

export const KEYWORDS = `format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minItems maxItems uniqueItems minProperties maxProperties`.split(/\s+/);

const placesOf = (at: At): string => [at, ...(at.also ?? []), ...(at.and ?? [])].map((one) => one.place).join(" ");

/** @param seen Pairs that were compared already; what refers to itself ends there. */
export function compareSchemas(sides: Sides, theirs: At, ours: At, seen: Set<string>): void {
  const pair = `${placesOf(theirs)} | ${placesOf(ours)}`;
  if (seen.has(pair)) return;
  seen.add(pair);
  const [one, other] = [shapeOf(sides.theirs, theirs), shapeOf(sides.ours, ours)];
  compareUse(sides, one, other);
  if (one.alternatives.length === 0 || other.alternatives.length === 0) {
    compareAny(sides, one, other);
    return;
  }
  for (const kind of ["string", "number", "boolean"] as const) {
    const [their, our] = [one, other].map((shape) => shape.alternatives.find((found) => found.kind === kind));
    if (their && our) comparePlain(sides, their, our);
  }
  compareKinds(sides, one, other);
  const [lists, ourLists] = [one, other].map((shape) => shape.alternatives.find((found) => found.kind === "array"));
  if (lists && ourLists) compareLists(sides, lists, ourLists, seen);
  compareObjects(sides, one, other, seen);
}

/** What stands where the schema is used: null, and a default. */
function compareUse(sides: Sides, one: Shape, other: Shape): void {
  const isAny = (shape: Shape) => shape.alternatives.length === 0 && !shape.nullable;
  if (one.nullable !== other.nullable && !isAny(one) && !isAny(other))
    sides.found({ kind: one.nullable ? "nullable missing" : "nullable extra", place: other.place });
  if (!sides.exact) return;
  const factOf = (shape: Shape, key: string) =>
    shape.use[key] ?? shape.alternatives.find((found) => key in found.facts)?.facts[key];
  const isConstant = one.alternatives.length === 1 && one.alternatives[0]!.values?.length === 1;
  // The default of a constant is the constant.
  for (const key of isConstant ? ["deprecated"] : ["deprecated", "default"])
    compareKeyword(sides, key, factOf(one, key), factOf(other, key), other.place);
}

function compareAny(sides: Sides, one: Shape, other: Shape): void {
  const kinds = (shape: Shape) =>
    [...new Set(shape.alternatives.map((found) => found.kind))].sort().join(", ") || "any";
  if (kinds(one) === kinds(other)) return;
  const relation = other.alternatives.length === 0 ? "missing" : "extra";
  sides.found({ kind: `type ${relation}`, place: other.place, theirs: kinds(one), ours: kinds(other) });
}

function compareKinds(sides: Sides, one: Shape, other: Shape): void {
  const kinds = (shape: Shape) => new Set(shape.alternatives.map((found) => found.kind));
  const [their, our] = [kinds(one), kinds(other)];
  for (const kind of their)
    if (!our.has(kind))
      sides.found({ kind: "type missing", place: other.place, theirs: kind, ours: [...our].join(", ") });
  for (const kind of our)
    if (!their.has(kind))
      sides.found({ kind: "type extra", place: other.place, theirs: [...their].join(", "), ours: kind });
}

function compareKeyword(sides: Sides, key: string, theirs: unknown, ours: unknown, place: string): void {
  if (JSON.stringify(theirs) === JSON.stringify(ours)) return;
  const relation = ours === undefined ? "missing" : theirs === undefined ? "extra" : "differs";
  sides.found({ kind: `${key} ${relation}`, place, theirs, ours });
}

function compareFacts(sides: Sides, their: Alternative, our: Alternative): void {
  if (!sides.exact) return;
  for (const key of KEYWORDS) compareKeyword(sides, key, their.facts[key], our.facts[key], our.place);
}

function comparePlain(sides: Sides, their: Alternative, our: Alternative): void {
  compareFacts(sides, their, our);
  if (sides.exact && their.integer !== our.integer)
    sides.found({ kind: their.integer ? "integer missing" : "integer extra", place: our.place });
  if (!their.values && !our.values) return;
  if (!their.values || !our.values) {
    const relation = our.values ? "extra" : "missing";
    sides.found({ kind: `values ${relation}`, place: our.place, theirs: their.values, ours: our.values });
    return;
  }
  for (const value of their.values)
    if (!our.values.includes(value)) sides.found({ kind: "value missing", place: our.place, theirs: value });
  for (const value of our.values)
    if (!their.values.includes(value)) sides.found({ kind: "value extra", place: our.place, ours: value });
}

function compareLists(sides: Sides, their: Alternative, our: Alternative, seen: Set<string>): void {
  compareFacts(sides, their, our);
  if (their.items && our.items) compareSchemas(sides, their.items, our.items, seen);
}

/** Objects of a union are paired by the constant that tells them apart; those that nothing tells apart are one. */
function compareObjects(sides: Sides, one: Shape, other: Shape, seen: Set<string>): void {
  const objects = (shape: Shape) => shape.alternatives.filter((found) => found.kind === "object");
  const [their, our] = [objects(one), objects(other)];
  if (their.length === 0 || our.length === 0) return;
  const tag = their.length + our.length > 2 ? tagOf(sides, their, our) : undefined;
  if (tag === undefined) {
    compareProperties(sides, objectOf(their), objectOf(our), seen);
    return;
  }
  const groups = [groupBy(sides.theirs, their, tag), groupBy(sides.ours, our, tag)] as const;
  for (const value of groups[0].keys())
    if (!groups[1].has(value)) sides.found({ kind: "member missing", place: other.place, theirs: { [tag]: value } });
  for (const [value, mine] of groups[1]) {
    const found = groups[0].get(value);
    if (found) compareProperties(sides, objectOf(found), objectOf(mine), seen);
    else sides.found({ kind: "member extra", place: other.place, ours: { [tag]: value } });
  }
}

const constantsOf = (dialect: Dialect, object: Alternative, name: string): readonly unknown[] | undefined => {
  const at = object.properties?.get(name);
  const [only, ...others] = at ? shapeOf(dialect, at).alternatives : [];
  // A list that others may extend tells objects apart only where it says their type.
  return others.length === 0 && (!only?.open || name === "type") ? only?.values : undefined;
};

/** The property that is a constant in every object of both, another one in each; a type may stand twice. */
function tagOf(sides: Sides, their: readonly Alternative[], our: readonly Alternative[]): string | undefined {
  const names = [...(their[0]!.properties?.keys() ?? [])].sort((one) => (one === "type" ? -1 : 0));
  const tells = (dialect: Dialect, objects: readonly Alternative[], name: string) => {
    const values = objects.map((object) => constantsOf(dialect, object, name));
    const all = values.flatMap((list) => list ?? []);
    return values.every((list) => list !== undefined) && (name === "type" || new Set(all).size === all.length);
  };
  return names.find((name) => tells(sides.theirs, their, name) && tells(sides.ours, our, name));
}

function groupBy(dialect: Dialect, objects: readonly Alternative[], tag: string): Map<unknown, Alternative[]> {
  const groups = new Map<unknown, Alternative[]>();
  for (const object of objects)
    for (const value of constantsOf(dialect, object, tag) ?? [])
      groups.set(value, [...(groups.get(value) ?? []), object]);
  return groups;
}

/** Also for what is an object by its places only: the params of a call. */
export function compareProperties(sides: Sides, their: Alternative, our: Alternative, seen: Set<string>): void {
  compareFacts(sides, their, our);
  // Parts of a form that are a list have brackets on the wire.
  const properties = new Map([...our.properties!].map(([name, at]) => [name.replace(/\[\]$/, ""), at]));
  for (const [name, at] of their.properties!) {
    const mine = properties.get(name);
    if (!mine) {
      sides.found({
        kind: "property missing",
        place: `${our.place}/properties/${name}`,
        theirs: summary(sides.theirs, at),
      });
      continue;
    }
    const [required, ours] = [their.required!.has(name), our.required!.has(name) || our.required!.has(`${name}[]`)];
    if (required !== ours) sides.found({ kind: required ? "required missing" : "required extra", place: mine.place });
    compareSchemas(sides, at, mine, seen);
  }
  for (const [name, at] of properties)
    if (!their.properties!.has(name))
      sides.found({ kind: "property extra", place: at.place, ours: summary(sides.ours, at) });
  if (their.rest && our.rest) compareSchemas(sides, their.rest, our.rest, seen);
  else if (their.rest && Object.keys(their.rest.schema).length > 0)
    sides.found({ kind: "map missing", place: our.place, theirs: summary(sides.theirs, their.rest) });
}

/** A schema in a word or two. */
export function summary(dialect: Dialect, at: At): string {
  const { $ref } = at.schema as { $ref?: string } & Fragment;
  if ($ref !== undefined) return $ref.split(/[/#]/).at(-1)!;
  const { alternatives, nullable } = shapeOf(dialect, at);
  const kinds = [...new Set(alternatives.map((found) => (found.integer ? "integer" : found.kind)))];
  return [...(kinds.length > 0 ? kinds : ["any"]), ...(nullable ? ["null"] : [])].join(" | ");
}
