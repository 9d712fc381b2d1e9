/** The SDK's types as schemas in the form of the spec, with the bounds of the document where the two can be paired. */
import { dialectOf } from "./compare-sdk.js";
import type { DocumentFacts, Fragment, SdkFacts } from "./facts.js";
import { type Alternative, type At, type Dialect, objectOf, shapeOf } from "./shape.js";
import { KEYWORDS } from "./walk.js";

/** What a person has to write. */
export const WRITE = "<write>";

export interface Schemas {
  readonly theirs: Dialect;
  readonly document: Dialect;
  /** The schema of a fragment; `pair` is the same in the document. */
  schemaOf(at: At, pair: At | undefined): Fragment;
  /** Writes a type, and in time those that it refers to; gives its name in the spec. */
  need(name: string, pair?: At): string;
  /** Types that were needed and are new, by `file#name`. */
  readonly written: ReadonlyMap<string, Fragment>;
}

/** `beta/x#BetaThing` → `Thing`. */
export const componentName = (name: string) => name.split("#").at(-1)!.replace(/^Beta/, "").replaceAll(".", "");

/** @param refTo The `$ref` to what there is already for a type; undefined for a new one. */
export function schemasOf(sdk: SdkFacts, facts: DocumentFacts, refTo: (name: string) => string | undefined): Schemas {
  const theirs = dialectOf(sdk);
  const named = new Map(facts.schemas.map((one) => [one.name, one.schema]));
  const document: Dialect = { resolve: (name) => ({ schema: named.get(name) ?? {}, place: name }) };
  const written = new Map<string, Fragment>();

  const need = (name: string, pair?: At): string => {
    const found = theirs.resolve(name, name);
    if (found && !refTo(name) && !written.has(name)) {
      written.set(name, {});
      written.set(name, { description: WRITE, ...schemaOf(found, pair) });
    }
    return refTo(name) ?? `#/schemas/${componentName(name)}`;
  };

  const objectsOf = (pair: At | undefined) =>
    pair ? shapeOf(document, pair).alternatives.filter((one) => one.kind === "object") : [];

  const propertiesOf = (schema: Fragment, place: string, pair: At | undefined) => {
    const objects = objectsOf(pair);
    const same = objects.length > 0 ? objectOf(objects).properties! : new Map<string, At>();
    return Object.fromEntries(
      Object.entries((schema["properties"] ?? {}) as Record<string, Fragment>).map(([name, one]) => [
        name,
        { description: WRITE, ...schemaOf({ schema: one, place }, same.get(name)) },
      ]),
    );
  };

  /** The object of the document that has the constant of a member of a union. */
  const memberOf = (schema: Fragment, place: string, pair: At | undefined): At | undefined => {
    const [mine] = shapeOf(theirs, { schema, place }).alternatives;
    const type = constantOf(theirs, mine);
    const same = objectsOf(pair).find((one) => type !== undefined && constantOf(document, one) === type);
    return same && { schema: same.facts, place: same.place };
  };

  function schemaOf({ schema, place }: At, pair: At | undefined): Fragment {
    if (typeof schema["$ref"] === "string") {
      const { $ref } = schema as { $ref: string };
      return { $ref: need($ref.includes("#") ? $ref : `${place.split("#")[0]}#${$ref}`, pair) };
    }
    const members = schema["anyOf"] as readonly Fragment[] | undefined;
    if (members) return unionOf(members, (one) => schemaOf({ schema: one, place }, memberOf(one, place, pair) ?? pair));
    if (schema["type"] === "object")
      return {
        ...schema,
        ...(schema["properties"] !== undefined && { properties: propertiesOf(schema, place, pair) }),
      };
    const shape = pair && shapeOf(document, pair);
    if (schema["type"] === "array") {
      const list = shape?.alternatives.find((one) => one.kind === "array");
      return {
        ...schema,
        items: schemaOf({ schema: schema["items"] as Fragment, place }, list?.items),
        ...boundsOf(list),
      };
    }
    const plain = shape?.alternatives.find((one) => one.kind === schema["type"]);
    return { ...schema, ...(plain?.integer && { type: "integer" }), ...boundsOf(plain) };
  }

  return { theirs, document, schemaOf, need, written };
}

function constantOf(dialect: Dialect, object: Alternative | undefined): unknown {
  const at = object?.properties?.get("type");
  return at && shapeOf(dialect, at).alternatives[0]?.values?.[0];
}

const boundsOf = (found: Alternative | undefined): Fragment =>
  Object.fromEntries(
    [...KEYWORDS, "default"].filter((key) => found?.facts[key] != null).map((key) => [key, found!.facts[key]]),
  );

/** `X | null` of a plain type is a list of types; what refers is a union, told apart by its type. */
function unionOf(members: readonly Fragment[], write: (member: Fragment) => Fragment): Fragment {
  const rest = members.filter((one) => one["type"] !== "null");
  const isNullable = rest.length < members.length;
  const [only] = rest.map(write);
  if (rest.length === 1 && isNullable && typeof only!["type"] === "string")
    return { ...only, type: [only!["type"], "null"] };
  const all = [...rest.map(write), ...(isNullable ? [{ type: "null" }] : [])];
  const isTagged = rest.length > 1 && rest.every((one) => "$ref" in one);
  return { oneOf: all, ...(isTagged && !isNullable && { discriminator: { propertyName: "type" } }) };
}
