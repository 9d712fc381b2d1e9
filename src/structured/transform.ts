/** A JSON Schema as the API takes one for structured output. */
import {
  type Form,
  formOf,
  isListed,
  type JSONSchema,
  keywordsOf,
  namedProperties,
  type Subschema,
  typeOf,
} from "./json-schema.js";

export type { JSONSchema };

const FORMATS: ReadonlySet<unknown> = new Set([
  ...["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"],
]);

/** Keywords that a schema keeps beside the parts that its form gives it. */
interface Parts {
  /** What is sent. */
  readonly sent: JSONSchema;
  /** The keywords that `sent` says all of; the others go into the description. */
  readonly said: readonly string[];
  /** Words in front of those others. */
  readonly words?: string;
}

/**
 * The schema as the API takes it: closed objects, and every keyword that the API does not know in the description, where the
 * model reads it. An object with open keys becomes a list of entries `{ key, value }`, and a value without a type its JSON as
 * text; the output formats of this package turn both back. The argument is not changed.
 */
export function transformJSONSchema(jsonSchema: JSONSchema): JSONSchema {
  return transformed(JSON.parse(JSON.stringify(jsonSchema)) as Subschema);
}

/** As `transformJSONSchema`, for a schema that may share parts with the result. */
export function transformed(given: Subschema): JSONSchema {
  const { $defs, ...schema } = keywordsOf(given);
  const definitions = $defs === undefined ? {} : { $defs: each($defs as Record<string, Subschema>) };
  const form = formOf(schema);
  if (form === "reference") return { ...definitions, $ref: schema["$ref"] as unknown };
  const { sent, said, words } = PARTS[form](schema);
  const { type, ...details } = sent;
  const left = Object.entries(schema).filter(([key]) => !KEPT.has(key) && !said.includes(key));
  const [late, early] = [left.filter(([key]) => LATE.has(key)), left.filter(([key]) => !LATE.has(key))];
  const rest = [...early, ...late].map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ");
  const texts = [schema["description"], words, rest && `{${rest}}`].filter((text) => text !== undefined && text !== "");
  const named = schema["title"] === undefined ? {} : { title: schema["title"] as unknown };
  const first = type === undefined ? {} : { type: type as unknown };
  const described = texts.length > 0 ? { description: texts.join("\n\n") } : {};
  return { ...definitions, ...first, ...details, ...described, ...named };
}

/** Last in a description, as officially: the prompt cache would notice. */
const LATE: ReadonlySet<string> = new Set(["format", "minItems"]);

const KEPT: ReadonlySet<string> = new Set(["$schema", "type", "description", "title", "anyOf", "oneOf", "allOf"]);

const each = (schemas: Readonly<Record<string, Subschema>>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, transformed(schema)]));

const PARTS: Readonly<Record<Exclude<Form, "reference">, (schema: JSONSchema) => Parts>> = {
  any: () => ({ sent: { type: "string" }, said: [], words: "Any JSON value, written as JSON text." }),
  mixed: (schema) => ({ sent: { anyOf: alternatives(schema).map(transformed) }, said: Object.keys(schema) }),
  record: recordParts,
  plain: plainParts,
};

/** A schema for each of several types, with the keywords that are about it. */
export function alternatives(schema: JSONSchema): JSONSchema[] {
  const keywords = Object.entries(schema).filter(([key]) => !["type", "description", "title"].includes(key));
  return (schema["type"] as readonly string[]).map((one) => {
    const own = keywords.filter(([key]) => (TYPE_OF[key] ?? one) === one);
    return { type: one, ...Object.fromEntries(own) };
  });
}

/** What a keyword is about; absent: any type. */
const TYPE_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    object: "properties required additionalProperties propertyNames patternProperties minProperties maxProperties",
    array: "items prefixItems minItems maxItems uniqueItems contains",
    string: "format pattern minLength maxLength",
  }).flatMap(([type, keywords]) => keywords.split(" ").map((keyword) => [keyword, type])),
);

function recordParts({ propertyNames = {}, additionalProperties }: JSONSchema): Parts {
  const key = transformed({ ...keywordsOf(propertyNames as Subschema), type: "string" });
  const value = transformed(additionalProperties as Subschema);
  const properties = { key, value };
  const items = { type: "object", properties, additionalProperties: false, required: ["key", "value"] };
  return {
    sent: { type: "array", items },
    said: ["propertyNames", "additionalProperties", "properties"],
    words: "An object with keys of your choice, written as the list of its entries.",
  };
}

function plainParts(schema: JSONSchema): Parts {
  const listed = (["enum", "const"] as const).filter((keyword) => isListed(schema, keyword));
  const literals = Object.fromEntries(listed.map((keyword) => [keyword, schema[keyword] as unknown]));
  const union = (["anyOf", "oneOf", "allOf"] as const).find((keyword) => Array.isArray(schema[keyword]));
  const members = union && (schema[union] as Subschema[]).map(transformed);
  const united = members ? { [union === "oneOf" ? "anyOf" : union!]: members } : {};
  const type = listed.length > 0 ? undefined : typeOf(schema);
  const shape = typeof type === "string" ? SHAPES[type]?.(schema) : undefined;
  return {
    sent: { ...literals, ...united, ...(type !== undefined && !members && { type }), ...shape?.sent },
    said: [...listed, ...(shape?.said ?? [])],
  };
}

const SHAPES: Readonly<Record<string, ((schema: JSONSchema) => Parts) | undefined>> = {
  object: (schema) => {
    const { required, propertyNames, properties: named } = schema;
    const properties = each(namedProperties(schema));
    const isList = !named && propertyNames !== undefined && Object.keys(properties).length > 0;
    return {
      sent: {
        properties,
        additionalProperties: false,
        ...(required !== undefined && { required: required as unknown }),
      },
      said: ["properties", "additionalProperties", "required", ...(isList ? ["propertyNames"] : [])],
    };
  },
  string: ({ format }) => (FORMATS.has(format) ? { sent: { format: format as unknown }, said: ["format"] } : NOTHING),
  array: (schema) => {
    const { items, prefixItems, minItems } = schema;
    const isFew = minItems === 0 || minItems === 1;
    const few = isFew ? { minItems: minItems as unknown } : {};
    const said = isFew ? ["minItems"] : [];
    if (Array.isArray(prefixItems)) return { sent: { ...tupleItems(schema), ...few }, said };
    if (items === undefined || items === false) return { sent: few, said };
    return { sent: { items: transformed(items as Subschema), ...few }, said: [...said, "items"] };
  },
};

const NOTHING: Parts = { sent: {}, said: [] };

/** The API has no positions: each item may be what any of them may be, and the description says which is where. */
function tupleItems({ items, prefixItems }: JSONSchema): JSONSchema {
  const schemas = [...(prefixItems as Subschema[]), ...(items ? [items as Subschema] : [])].map(transformed);
  const unique = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  if (unique.length === 0) return {};
  return { items: unique.length === 1 ? unique[0] : { anyOf: unique } };
}
