/** A schema of any of the sources as alternatives of plain kinds, so that two of them can be laid side by side. Pure. */
import type { Fragment } from "./facts.js";

/** How a source writes schemas. */
export interface Dialect {
  /** What a `$ref` that stands at a place leads to. */
  resolve(reference: string, place: string): { readonly schema: Fragment; readonly place: string } | undefined;
}

/** A schema where it stands; `also` are further ones, of which a value may fit any, `and` what it must fit, too. */
export interface At {
  readonly schema: Fragment;
  readonly place: string;
  readonly also?: readonly At[];
  readonly and?: readonly At[];
}

export type Kind = "string" | "number" | "boolean" | "array" | "object";

export interface Alternative {
  readonly kind: Kind;
  /** The keywords that say more about the value. */
  readonly facts: Fragment;
  readonly place: string;
  /** Known values of a string, number or boolean. */
  readonly values?: readonly unknown[] | undefined;
  /** Others may come. */
  readonly open?: boolean;
  /** Of a number: only whole ones. */
  readonly integer?: boolean;
  readonly items?: At;
  readonly properties?: ReadonlyMap<string, At>;
  readonly required?: ReadonlySet<string>;
  /** What other properties hold. */
  readonly rest?: At;
}

export interface Shape {
  readonly nullable: boolean;
  readonly place: string;
  /** What is written where the schema is used, not where it is described. */
  readonly use: Fragment;
  /** None: anything. */
  readonly alternatives: readonly Alternative[];
}

type Children = Record<string, Fragment>;
const list = (schema: Fragment, key: string) => (schema[key] ?? []) as readonly Fragment[];

export function shapeOf(dialect: Dialect, at: At): Shape {
  const alone = (one: At) => [one, ...(one.and ?? [])].map((each) => partsOf(dialect, each, 0)).reduce(product);
  const parts = [at, ...(at.also ?? [])].flatMap(alone);
  const alternatives = parts.filter((part) => part !== null);
  return {
    nullable: parts.includes(null),
    place: at.place,
    use: at.schema,
    alternatives: alternatives.some((one) => one.kind === undefined) ? [] : merged(alternatives as Alternative[]),
  };
}

/** `null` stands for null, an alternative without a kind for anything. */
type Part = Alternative | (Omit<Alternative, "kind"> & { readonly kind: undefined }) | null;

/** The forms of a union that is published as its base, which says no more than they do. */
const formsOf = (schema: Fragment) =>
  schema["additionalProperties"] === true && list(schema, "required").length > 0 ? list(schema, "x-known-forms") : [];

/** @param depth Bounds what refers to itself without anything in between. */
function partsOf(dialect: Dialect, { schema, place }: At, depth: number): Part[] {
  if (depth > 20) return [];
  const forms = formsOf(schema);
  if (forms.length > 0) return partsOf(dialect, { schema: { anyOf: forms }, place }, depth);
  const members = (key: "anyOf" | "oneOf" | "allOf") =>
    list(schema, key).map((one, index) => ({ schema: one, place: `${place}/${key}/${index}` }));
  const inner = (one: At) => partsOf(dialect, one, depth + 1);
  const base = ownParts(schema, place);
  const target = typeof schema["$ref"] === "string" ? dialect.resolve(schema["$ref"], place) : undefined;
  const all = [...(target ? [target] : []), ...members("allOf")].map(inner);
  const choice = [...members("anyOf"), ...members("oneOf")].filter(
    (one) => !isCondition(one.schema) && !isUnasked(dialect, one),
  );
  const chosen = choice.flatMap(inner).filter((part) => part === null || !isUnknown(part));
  return [...all, ...(choice.length > 0 ? [chosen] : [])].reduce(product, base);
}

/** A member that only says which properties go together. */
const isCondition = (schema: Fragment) => {
  const keys = Object.keys(schema);
  return keys.length > 0 && keys.every((key) => key === "required" || key === "not");
};

/** A shape that only a beta value selects. */
function isUnasked(dialect: Dialect, { schema, place }: At): boolean {
  const target = typeof schema["$ref"] === "string" ? dialect.resolve(schema["$ref"], place)?.schema : schema;
  return Array.isArray(target?.["x-beta"]);
}

/** The member of an open union that stands for what is not known today. */
const isUnknown = (part: Exclude<Part, null>) =>
  [...(part.properties?.values() ?? [])].some(
    ({ schema }) => list((schema["not"] ?? {}) as Fragment, "enum").length > 0,
  );

/** What a schema says by itself, without what it refers to; no kind: whatever the rest of it says. */
function ownParts(schema: Fragment, place: string): Part[] {
  const types = [schema["type"] ?? []].flat() as string[];
  const values = valuesOf(schema);
  const nullable = types.includes("null") || values?.includes(null);
  const known = values?.filter((value) => value !== null);
  const kinds = types.filter((type) => type !== "null");
  const implied = kinds.length > 0 ? kinds : impliedBy(schema, known);
  const open: Part = { kind: undefined, facts: schema, place };
  const isNullOnly = nullable && implied.length === 0 && !known?.length;
  return [
    ...(isNullOnly
      ? []
      : implied.length === 0
        ? [open]
        : implied.map((kind) => alternativeOf(kind, schema, place, known))),
    ...(nullable ? [null] : []),
  ];
}

function valuesOf(schema: Fragment): readonly unknown[] | undefined {
  if ("const" in schema) return [schema["const"]];
  return (schema["enum"] ?? schema["x-known-values"]) as readonly unknown[] | undefined;
}

function impliedBy(schema: Fragment, values: readonly unknown[] | undefined): string[] {
  if (values && values.length > 0) return [...new Set(values.map((value) => typeof value))];
  if (schema["properties"] ?? schema["additionalProperties"]) return ["object"];
  return schema["items"] ? ["array"] : [];
}

function alternativeOf(
  type: string,
  schema: Fragment,
  place: string,
  known: readonly unknown[] | undefined,
): Alternative {
  const kind = (type === "integer" ? "number" : type) as Kind;
  const values = known?.filter((value) => typeof value === kind);
  const isEither = kind === "boolean" && values?.length === 2;
  const items = schema["items"] as Fragment | undefined;
  const rest = schema["additionalProperties"];
  return {
    kind,
    facts: schema,
    place,
    ...(values && !isEither && { values }),
    ...(schema["open"] || schema["x-known-values"] ? { open: true } : {}),
    ...(kind === "number" && { integer: type === "integer" }),
    ...(kind === "array" && items && { items: { schema: items, place: `${place}/items` } }),
    ...(kind === "object" && {
      properties: new Map(
        Object.entries((schema["properties"] ?? {}) as Children).map(([name, one]) => [
          name,
          { schema: one, place: `${place}/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` },
        ]),
      ),
      required: new Set(list(schema, "required") as unknown as string[]),
      ...(rest !== null &&
        typeof rest === "object" && { rest: { schema: rest as Fragment, place: `${place}/additionalProperties` } }),
    }),
  };
}

/** What fits both: every pair of the two, laid over each other. */
function product(one: readonly Part[], other: readonly Part[]): Part[] {
  return one.flatMap((left) => other.flatMap((right) => overlaid(left, right)));
}

function overlaid(left: Part, right: Part): Part[] {
  if (left === null || right === null) {
    const kept = left ?? right;
    return kept === null || kept.kind === undefined ? [null] : [];
  }
  if (left.kind === undefined && right.kind === undefined)
    return [{ ...right, facts: { ...right.facts, ...left.facts } }];
  if (left.kind === undefined || right.kind === undefined) {
    const [plain, more] = left.kind === undefined ? [right as Alternative, left] : [left, right];
    // What stands beside a reference says more about the use; the place is that of the description.
    return [{ ...plain, facts: { ...plain.facts, ...more.facts } }];
  }
  if (left.kind !== right.kind) return [];
  return [
    {
      ...right,
      ...left,
      facts: { ...right.facts, ...left.facts },
      ...(left.kind === "object" && {
        properties: bothOf(right.properties!, left.properties!),
        required: new Set([...right.required!, ...left.required!]),
        place: left.properties!.size > 0 ? left.place : right.place,
      }),
    },
  ];
}

/** Properties of both; one that both describe has to fit both. */
function bothOf(one: ReadonlyMap<string, At>, other: ReadonlyMap<string, At>): Map<string, At> {
  const all = new Map(one);
  for (const [name, at] of other) {
    const known = all.get(name);
    all.set(name, known ? { ...at, and: [...(at.and ?? []), known] } : at);
  }
  return all;
}

/** At most one alternative of each kind but of objects: enumerations and lists of a union are one. */
function merged(alternatives: readonly Alternative[]): Alternative[] {
  const kinds = new Set(alternatives.map((one) => one.kind));
  return [...kinds].flatMap((kind) => {
    const same = alternatives.filter((one) => one.kind === kind);
    return kind === "object" || same.length === 1 ? same : [unionOf(same)];
  });
}

function unionOf(same: readonly Alternative[]): Alternative {
  const [first] = same as [Alternative, ...Alternative[]];
  const plain = same.find((one) => one.values === undefined) ?? first;
  const all = [...new Set(same.flatMap((one) => one.values ?? []))];
  // True or false is any boolean.
  const values = plain.kind === "boolean" && (all.length === 2 || plain.values === undefined) ? [] : all;
  const items = same.map((one) => one.items).filter((one) => one !== undefined);
  return {
    ...plain,
    values: values.length > 0 ? values : undefined,
    ...(first.integer !== undefined && { integer: same.every((one) => one.integer) }),
    ...(items.length > 0 && {
      items: { ...items[0]!, also: items.slice(1).flatMap((one) => [one, ...(one.also ?? [])]) },
    }),
  };
}

/** Objects that cannot be told apart, as one: the properties of all, required where all require them. */
export function objectOf(objects: readonly Alternative[]): Alternative {
  const [first, ...others] = objects as [Alternative, ...Alternative[]];
  if (others.length === 0) return first;
  const properties = new Map<string, At>();
  for (const [name, one] of objects.flatMap((object) => [...object.properties!])) {
    const known = properties.get(name);
    properties.set(name, known ? { ...known, also: [...(known.also ?? []), one] } : one);
  }
  const required = [...first.required!].filter((name) => others.every((one) => one.required!.has(name)));
  return { ...first, properties, required: new Set(required) };
}
