/** Opens a document for publication, as `spec/extensions.md` says under "Open and closed". */
import type { RequestOrResponse, OpenApiDocument, MediaType, SchemaObject } from "./document.js";
import { operationsIn, resolveRef, schemaName, walkSchema, webhooksIn } from "./document.js";

/** Names of the component schemas that a response, an event, a result line or a webhook can carry. */
export const answered = (document: OpenApiDocument): Set<string> =>
  reach(
    document,
    received(document).flatMap(({ body }) => schemasOf(resolveRef(document, body))),
  );

/** What reaches a caller: responses, and the requests of webhooks. */
const received = (document: OpenApiDocument) => [
  ...operationsIn(document).flatMap(({ operation }) =>
    Object.values(operation.responses ?? {}).map((body) => ({ operation, body })),
  ),
  ...webhooksIn(document).flatMap(({ operation }) =>
    operation.requestBody ? [{ operation, body: operation.requestBody }] : [],
  ),
];

const schemasOf = (body: RequestOrResponse): SchemaObject[] =>
  Object.values(body.content ?? {}).map((media: MediaType) => media.schema ?? {});

function reach(document: OpenApiDocument, roots: readonly SchemaObject[]): Set<string> {
  const names = new Set<string>();
  const queue = [...roots];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    walkSchema(schema, "", (node) => {
      const name = schemaName(node);
      if (name === undefined || names.has(name)) return;
      names.add(name);
      const target = document.components?.schemas?.[name];
      if (target) queue.push(target);
    });
  }
  return names;
}

/**
 * What only a request carries stays closed. A schema that travels both ways is opened: a client that reads it must
 * survive, and the API itself says no to what it does not know.
 */
export function open(document: OpenApiDocument, refuse: Refuse = fail): OpenApiDocument {
  const schemas = document.components?.schemas ?? {};
  for (const name of answered(document)) {
    const schema = schemas[name];
    if (schema) openSchema(schema, `#/components/schemas/${name}`, name, { schemas, refuse });
  }
  for (const { operation, body } of received(document))
    for (const schema of schemasOf(body)) openSchema(schema, "", operation.operationId ?? "", { schemas, refuse });
  return document;
}

/** Told of a component that stands in the way, and of the union that needs its name. */
type Refuse = (taken: string, by: string) => void;

const fail: Refuse = (taken, by) => {
  throw new Error(`${taken} is a name that opening ${by} needs`);
};

interface Opening {
  readonly schemas: Record<string, SchemaObject>;
  readonly refuse: Refuse;
}

function openSchema(root: SchemaObject, pointer: string, owner: string, opening: Opening): void {
  const unions: [SchemaObject, string][] = [];
  walkSchema(root, pointer, (schema, at) => {
    if (schema.enum && schema.enum.every((value) => typeof value === "string" || value === null)) openEnum(schema);
    if (schema.oneOf && !schema.discriminator) loosen(schema);
    for (const key of ["additionalProperties", "unevaluatedProperties"]) if (schema[key] === false) delete schema[key];
    if (schema.discriminator && (schema.oneOf ?? schema.anyOf)) unions.push([schema, unionName(at, owner)]);
  });
  for (const [schema, name] of unions) openUnion(schema, name, opening);
}

function openEnum(schema: SchemaObject): void {
  const values = schema.enum!.filter((value) => value !== null) as string[];
  if (values.length < schema.enum!.length) schema.type = ["string", "null"];
  else schema.type ??= "string";
  schema["x-known-values"] = values;
  delete schema.enum;
}

/** Members that are opened may overlap with the others, so exactly one is more than can be promised. */
function loosen(schema: SchemaObject): void {
  if (schema.oneOf!.filter((member) => member.type !== "null").length < 2) return;
  schema.anyOf = [...(schema.anyOf ?? []), ...schema.oneOf!];
  delete schema.oneOf;
}

/** `Part` for a component, `BookPart` for a union inside `Book.part`. */
function unionName(pointer: string, owner: string): string {
  const keys = pointer
    .split("/")
    .slice(4)
    .filter((key) => !/^(properties|items|oneOf|anyOf|\d+)$/.test(key));
  const pascal = (key: string) => key.replace(/(?:^|[_-])(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${pascal(owner)}${keys.map(pascal).join("")}`;
}

/** The union stays whole under a name of its own, so that clients narrow it and validators follow its discriminator. */
function openUnion(schema: SchemaObject, name: string, { schemas, refuse }: Opening): void {
  const { discriminator, oneOf, anyOf } = schema;
  const members = (oneOf ?? anyOf)!;
  const { propertyName, mapping } = discriminator!;
  const claimed = mapping ? Object.keys(mapping) : members.flatMap((member) => constOf(member, propertyName, schemas));
  for (const taken of [`Known${name}`, `Unknown${name}`]) if (schemas[taken]) refuse(taken, name);
  schemas[`Known${name}`] = {
    description: `A \`${name}\` of a known kind.`,
    ...(oneOf ? { oneOf } : { anyOf }),
    discriminator: discriminator!,
  };
  schemas[`Unknown${name}`] = {
    type: "object",
    description: `A \`${name}\` of a newer kind.`,
    required: [propertyName],
    properties: {
      [propertyName]: { type: "string", not: { enum: claimed }, description: "None of the known values." },
    },
    // Said aloud, because generators drop the other properties otherwise.
    additionalProperties: true,
  };
  for (const key of ["oneOf", "anyOf", "discriminator"]) delete schema[key];
  schema.anyOf = ["Known", "Unknown"].map((kind) => ({ $ref: `#/components/schemas/${kind}${name}` }));
}

function constOf(member: SchemaObject, property: string, schemas: Record<string, SchemaObject>): string[] {
  const target = schemas[schemaName(member) ?? ""] ?? member;
  const value = target.properties?.[property]?.const;
  return typeof value === "string" ? [value] : [];
}
