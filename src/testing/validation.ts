import type { ErrorObject } from "ajv/dist/2020.js";

import type { Document, Schema } from "./document.js";
import { isObject } from "./json.js";
import { isNullable, isObjectSchema, members, propertiesOf, requiredOf, enumValuesOf } from "./shape.js";

/** Checks a value; the answer is one line that names the field, or undefined when the value is valid. */
export type Check = (value: unknown, at?: string) => string | undefined;

/** Compiles schemas of one document, each at most once. */
export type Checker = (schema: Schema) => Check;

const ROOT = "https://claude-openapi.invalid/document";

/** Base64 of any length: by the usual pattern, which has a group to repeat, megabytes overflow the stack. */
const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.endsWith("=") ? text.replace(/==?$/, "") : text);

/** Makes the checker of a document; its schemas are taken in when the first is asked for. */
export async function createChecker(document: Document): Promise<Checker> {
  const { Ajv2020, formats } = await import("./libraries.js");
  // Its types describe the CommonJS default export, which Node and bundlers hand over in two ways.
  const addFormats = ("default" in formats ? formats.default : formats) as unknown as (target: unknown) => void;
  const make = (): InstanceType<typeof Ajv2020> => {
    const made = new Ajv2020({
      strict: false,
      validateSchema: false,
      logger: false,
      unicodeRegExp: false,
      // Compiling takes longer than validating ever will here.
      code: { optimize: false },
      inlineRefs: false,
    });
    addFormats(made);
    made.addFormat("byte", isBase64);
    made.addSchema(rewrite(document, { components: { schemas: document.schemas } }) as object, ROOT);
    return made;
  };
  let ajv: InstanceType<typeof Ajv2020> | undefined;
  const cache = new WeakMap<Schema, Check>();
  return (schema) => {
    const known = cache.get(schema);
    if (known) return known;
    ajv ??= make();
    const validate = ajv.compile(rewrite(document, schema) as object);
    const check: Check = (value, at = "") => (validate(value) ? undefined : describe(validate.errors ?? [], at));
    cache.set(schema, check);
    return check;
  };
}

/**
 * A copy in which references are absolute and a union whose members can be told apart is a chain of `if`/`then`, so
 * that a wrong value is reported by the member it belongs to and not by all of them.
 */
function rewrite(document: Document, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(document, item));
  if (!isObject(node)) return node;
  const schema = node as Schema;
  const key = Array.isArray(schema.oneOf) ? "oneOf" : Array.isArray(schema.anyOf) ? "anyOf" : undefined;
  const choice = key && chain(document, schema);
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === "$ref" && typeof value === "string") copy[name] = value.startsWith("#") ? ROOT + value : value;
    else if (name === "discriminator" || (choice && name === key)) continue;
    else copy[name] = rewrite(document, value);
  }
  if (!choice) return copy;
  return Array.isArray(copy["allOf"])
    ? { ...copy, allOf: [...(copy["allOf"] as unknown[]), choice] }
    : { ...copy, allOf: [choice] };
}

function chain(document: Document, schema: Schema): object | undefined {
  const direct = schema.oneOf ?? schema.anyOf ?? [];
  const branches = direct.map((member) => ({ member, parts: members(document, member) ?? [document.deref(member)] }));
  const objects = branches.filter(({ parts }) => parts.every(isObjectSchema));
  const others = branches.filter((branch) => !objects.includes(branch));
  if (others.some(({ parts }) => parts.some((part) => isObjectSchema(part) || part.type === undefined)))
    return undefined;
  const types = others.map(({ parts }) => parts.flatMap((part) => part.type ?? []));
  if (new Set(types.flat()).size !== types.reduce((sum, list) => sum + new Set(list).size, 0)) return undefined;
  const cases = others.map(({ member }, at) => ({
    if: { type: [...new Set(types[at])] },
    then: rewrite(document, member),
  }));
  if (objects.length > 0) {
    const tagged = objectCase(document, objects, schema.discriminator?.propertyName);
    if (!tagged) return undefined;
    cases.push({ if: { type: ["object"] }, then: tagged });
  }
  const allowed = [...new Set([...types.flat(), ...(objects.length > 0 ? ["object"] : [])])];
  return fold(cases, { type: allowed });
}

const fold = (cases: readonly { if: unknown; then: unknown }[], last: unknown): object =>
  cases.reduceRight<unknown>((rest, entry) => ({ ...entry, else: rest }), last) as object;

interface Branch {
  readonly member: Schema;
  readonly parts: readonly Schema[];
}

/** @param tag Name of the property that tells them apart, where the document says it; else the first that does. */
function objectCase(document: Document, branches: readonly Branch[], tag: string | undefined): unknown {
  const only = branches[0];
  if (only && branches.length === 1) return rewrite(document, only.member);
  const names = Object.keys(propertiesOf(document, only?.parts[0]));
  for (const name of [...new Set(tag === undefined ? names : [tag, ...names])]) {
    const tags = branches.map(({ parts }) => {
      const values = parts.map((part) => enumValuesOf(document, propertiesOf(document, part)[name]));
      return values.every((value) => value !== undefined) ? values.flat() : undefined;
    });
    const known = tags.flatMap((tag) => tag ?? []);
    const open = branches.filter((_, at) => tags[at] === undefined);
    if (known.length === 0 || new Set(known).size !== known.length || open.length > 1) continue;
    const untagged = branches.filter(({ parts }) => parts.some((part) => !requiredOf(document, part).includes(name)));
    if (untagged.length > 1) continue;
    const cases: { if: unknown; then: unknown }[] = branches.flatMap(({ member }, at) => {
      const values = tags[at];
      return values
        ? [{ if: { required: [name], properties: { [name]: { enum: values } } }, then: rewrite(document, member) }]
        : [];
    });
    for (const branch of untagged.filter((branch) => !open.includes(branch)))
      cases.push({ if: { not: { required: [name] } }, then: rewrite(document, branch.member) });
    const fallback = open[0];
    return fold(
      cases,
      fallback ? rewrite(document, fallback.member) : { required: [name], properties: { [name]: { enum: known } } },
    );
  }
  return undefined;
}

/** What the API says of a bound in words of its own, by place and keyword. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  "/messages minItems": "messages: at least one message is required",
};

const QUIET = new Set(["if", "anyOf", "oneOf", "allOf"]);

/** One line for the error that says most: the deepest one, types of the same place taken together. */
function describe(errors: readonly ErrorObject[], at: string): string {
  const told = errors.filter((error) => !QUIET.has(error.keyword));
  const depth = (error: ErrorObject): number =>
    error.instancePath.split("/").length + (error.keyword === "type" ? 0 : 0.5);
  const [best] = [...told].sort((a, b) => depth(b) - depth(a));
  if (!best) return `${at || "body"}: Invalid value`;
  const own = OWN_WORDS[`${at}${best.instancePath} ${best.keyword}`];
  if (own !== undefined) return own;
  const path = best.instancePath.split("/").slice(1).map(unescape);
  const params = best.params as Readonly<Record<string, unknown>>;
  const named = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  if (typeof named === "string") path.push(named);
  const where = [at, ...path].filter((part) => part !== "").join(".") || "body";
  const same = told.filter((error) => error.keyword === "type" && error.instancePath === best.instancePath);
  return `${where}: ${best.keyword === "type" ? expected(same) : sentence(best, params)}`;
}

const unescape = (part: string): string => part.replace(/~1/g, "/").replace(/~0/g, "~");

function expected(errors: readonly ErrorObject[]): string {
  const names = errors.flatMap((error) => (error.params as { type: string | string[] }).type);
  return `Input should be a valid ${orList([...new Set(names)])}`;
}

const orList = (names: readonly unknown[]): string =>
  names.length < 2 ? String(names[0]) : `${names.slice(0, -1).join(", ")} or ${String(names.at(-1))}`;

function sentence(error: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  const quote = (value: unknown): string => (typeof value === "string" ? `'${value}'` : JSON.stringify(value));
  const limit = String(params["limit"]);
  switch (error.keyword) {
    case "required":
      return "Field required";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "Extra inputs are not permitted";
    case "enum":
      return `Input should be ${orList([...new Set(params["allowedValues"] as unknown[])].map(quote))}`;
    case "const":
      return `Input should be ${quote(params["allowedValue"])}`;
    case "minimum":
      return `Input should be greater than or equal to ${limit}`;
    case "maximum":
      return `Input should be less than or equal to ${limit}`;
    case "minLength":
      return `String should have at least ${limit} characters`;
    case "maxLength":
      return `String should have at most ${limit} characters`;
    case "minItems":
      return `List should have at least ${limit} items`;
    case "maxItems":
      return `List should have at most ${limit} items`;
    case "pattern":
      return `String should match pattern ${quote(params["pattern"])}`;
    case "format":
      return `Input should be a valid ${String(params["format"])}`;
    case "false schema":
      return "Extra inputs are not permitted";
    default:
      return error.message ?? "Invalid value";
  }
}

/** Types that a text from the query, a path or a header may stand for. */
export function typesOf(document: Document, schema: Schema): string[] {
  const parts = members(document, schema) ?? [document.deref(schema)];
  const types = parts.flatMap((part) => part.type ?? (isObjectSchema(part) ? "object" : []));
  return isNullable(document, schema) ? types.filter((type) => type !== "null") : types;
}
