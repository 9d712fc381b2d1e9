/** The types of a version: every component schema once, and which of them another view or version has as well. */
import type { OpenApiDocument, Parameter, Schema } from "../document.js";
import { paramOf } from "../model.js";
import { paramTypeName, typeName } from "../names.js";
import { declare, type Declaration, named, type Overrides, shown } from "./declare.js";

/** Texts by name, with the names that each refers to. */
export type Parts = ReadonlyMap<string, { readonly text: string; readonly refs: readonly string[] }>;
export type Declarations = ReadonlyMap<string, Declaration>;

/** Of the schemas, and of the parameters that several operations share. `beta`: the names are those of the beta namespace. */
export function declarationsOf(document: OpenApiDocument, beta: boolean, overrides: Overrides): Declarations {
  const schemas = Object.entries({ ...document.components?.schemas, ...paramSchemas(document) });
  return new Map(
    schemas.map(([name, schema]) => [name, declare(name, shown(typeName(name, beta), schema, overrides))]),
  );
}

/** A parameter as an object with one property, for params to extend. */
export function paramSchemas(document: OpenApiDocument): Readonly<Record<string, Schema>> {
  const parameters = (document.components?.["parameters"] ?? {}) as Record<string, Parameter>;
  const made = Object.entries(parameters).flatMap(([component, parameter]) => {
    const param = paramOf(document, parameter);
    if (!param) return [];
    const { name, schema, required } = param;
    return [
      [
        paramTypeName(component),
        { type: "object", properties: { [name]: schema }, ...(required && { required: [name] }) },
      ],
    ];
  });
  return Object.fromEntries(made);
}

/** What the types of a version are made from. */
export interface Declared {
  readonly version: string;
  readonly stable: Declarations;
  readonly full: Declarations;
}

/** Names that mean the same on both sides: the same text, and everything that they refer to means the same. */
export function same(left: Parts, right: Parts): Set<string> {
  const names = new Set([...left.keys()].filter((name) => left.get(name)!.text === right.get(name)?.text));
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const name of names) if (!left.get(name)!.refs.every((ref) => names.has(ref))) names.delete(name);
  }
  return names;
}

/** The types of a version by their flat names: `TextBlock` for stable callers, `BetaTextBlock` in the beta namespace. */
export interface Types {
  /** What the version declares itself, stable types first. */
  readonly texts: ReadonlyMap<string, string>;
  /** Beta names of what means the same as a stable type, with the name of that. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names that mean the same in the newest version. */
  readonly shared: ReadonlySet<string>;
  readonly counts: readonly { readonly declared: number; readonly aliased: number; readonly shared: number }[];
}

/** @param newest The newest version, when this is another. */
export function declaredTypes({ stable, full }: Declared, newest: Declared | undefined): Types {
  const texts = new Map<string, string>();
  const aliases = new Map<string, string>();
  const shared = new Set<string>();
  const equal = same(full, stable);
  const counts = [false, true].map((beta) => {
    const own = beta ? full : stable;
    const known = newest ? same(own, beta ? newest.full : newest.stable) : new Set<string>();
    const before = texts.size;
    for (const [component, { text }] of own) {
      const name = typeName(component, beta);
      if (known.has(component)) shared.add(name);
      if (beta && equal.has(component)) aliases.set(name, component);
      else if (!known.has(component))
        texts.set(
          name,
          named(text, (other) => typeName(other, beta)),
        );
    }
    const declared = texts.size - before;
    return { declared, aliased: own.size - declared - known.size, shared: known.size };
  });
  return { texts, aliases, shared, counts };
}
