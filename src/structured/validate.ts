/** What of a value does not fit a JSON Schema. */
import { isRecord } from "../base/properties.js";
import type { Issue } from "./error.js";
import { isOfType } from "./restore.js";
import { type JSONSchema, keywordsOf, type Subschema } from "./json-schema.js";

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * The issues of a value: types, `enum`, `const`, bounds, patterns, properties, items, unions and `$ref` into `$defs`. Keywords
 * that are not known say nothing.
 */
export const issuesOf = (schema: JSONSchema, value: unknown): Issue[] => check(schema, value, [], schema);

function check(given: Subschema, value: unknown, path: Path, root: JSONSchema): Issue[] {
  if (given === false) return [{ message: "Nothing is allowed here", path }];
  const schema = keywordsOf(given);
  const { $ref, type } = schema;
  const referenced = typeof $ref === "string" ? check(definition($ref, root), value, path, root) : [];
  const types = [(type as string | string[] | undefined) ?? []].flat();
  if (types.length > 0 && !types.some((one) => isOfType(one, value)))
    return [...referenced, { message: `Expected ${types.join(" or ")}, got ${kindOf(value)}`, path }];
  return [
    ...referenced,
    ...literals(schema, value, path),
    ...BOUNDS.flatMap(([keyword, holds]) => {
      const bound: unknown = schema[keyword];
      return bound === undefined || holds(value, bound as never)
        ? []
        : [{ message: `${keyword} is ${String(bound)}`, path }];
    }),
    ...unions(schema, value, path, root),
    ...(Array.isArray(value)
      ? items(schema, value, path, root)
      : isRecord(value)
        ? keys(schema, value, path, root)
        : []),
  ];
}

function definition(ref: string, root: JSONSchema): Subschema {
  if (ref === "#") return root;
  const [, group, name = ""] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(ref) ?? [];
  const schemas = group === undefined ? undefined : (root[group] as Record<string, Subschema> | undefined);
  return schemas?.[decodeURIComponent(name)] ?? {};
}

function literals(schema: JSONSchema, value: unknown, path: Path): Issue[] {
  const listed =
    schema["const"] === undefined ? (schema["enum"] as unknown[] | undefined) : [schema["const"] as unknown];
  const text = JSON.stringify(value);
  if (!listed || listed.some((one) => JSON.stringify(one) === text)) return [];
  return [{ message: `Expected ${listed.map((one) => JSON.stringify(one)).join(" or ")}`, path }];
}

const onText = (holds: (length: number, bound: number) => boolean) => (value: unknown, bound: number) =>
  typeof value !== "string" || holds([...value].length, bound);
const onNumber = (holds: (value: number, bound: number) => boolean) => (value: unknown, bound: number) =>
  typeof value !== "number" || holds(value, bound);
const onList = (holds: (length: number, bound: number) => boolean) => (value: unknown, bound: number) =>
  !Array.isArray(value) || holds(value.length, bound);
const least = (value: number, bound: number) => value >= bound;
const most = (value: number, bound: number) => value <= bound;

const BOUNDS: readonly (readonly [string, (value: unknown, bound: never) => boolean])[] = [
  ["minLength", onText(least)],
  ["maxLength", onText(most)],
  ["pattern", (value: unknown, bound: string) => typeof value !== "string" || new RegExp(bound, "u").test(value)],
  ["minimum", onNumber(least)],
  ["maximum", onNumber(most)],
  ["exclusiveMinimum", onNumber((value, bound) => value > bound)],
  ["exclusiveMaximum", onNumber((value, bound) => value < bound)],
  ["minItems", onList(least)],
  ["maxItems", onList(most)],
];

function unions(schema: JSONSchema, value: unknown, path: Path, root: JSONSchema): Issue[] {
  const all = ((schema["allOf"] as Subschema[] | undefined) ?? []).flatMap((one) => check(one, value, path, root));
  const union = (schema["anyOf"] ?? schema["oneOf"]) as Subschema[] | undefined;
  const each = union?.map((one) => check(one, value, path, root)) ?? [];
  // Of the member that comes closest: the one with the fewest issues.
  const closest = [...each].sort((a, b) => a.length - b.length)[0] ?? [];
  return [...all, ...closest];
}

function items({ items: rest, prefixItems = [] }: JSONSchema, value: unknown[], path: Path, root: JSONSchema): Issue[] {
  return value.flatMap((item, at) => {
    const schema = ((prefixItems as Subschema[])[at] ?? rest) as Subschema | undefined;
    return schema === undefined ? [] : check(schema, item, [...path, at], root);
  });
}

function keys(schema: JSONSchema, value: Fields, path: Path, root: JSONSchema): Issue[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = properties as Record<string, Subschema>;
  const missing = (required as string[]).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => ({ message: "Required, and missing", path: [...path, name] })),
    ...Object.entries(value).flatMap(([name, one]) => {
      if (Object.hasOwn(known, name)) return check(known[name]!, one, [...path, name], root);
      if (additionalProperties === false) return [{ message: "No such property", path: [...path, name] }];
      return additionalProperties === undefined
        ? []
        : check(additionalProperties as Subschema, one, [...path, name], root);
    }),
  ];
}

const kindOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
