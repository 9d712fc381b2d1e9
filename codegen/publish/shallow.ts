/** Publishes a union with `x-shallow` as its base, as `spec/extensions.md` says under "Open and closed". */
import type { OpenApiDocument, SchemaObject } from "../document.js";

/**
 * Where one of many forms may stand in every answer, readers that unfold a document, and generators that write a class
 * for each place, do not come to an end. The base is what all forms have; they are known forms of it.
 */
export function shallow(document: OpenApiDocument): OpenApiDocument {
  for (const schema of Object.values(document.components?.schemas ?? {}))
    if (schema["x-shallow"] === true) flatten(schema);
  return document;
}

function flatten(schema: SchemaObject): void {
  const { propertyName, mapping = {} } = schema.discriminator!;
  const forms = schema.oneOf ?? schema.anyOf ?? [];
  for (const key of ["x-shallow", "oneOf", "anyOf", "discriminator"]) delete schema[key];
  Object.assign(schema, {
    type: "object",
    required: [propertyName],
    properties: {
      [propertyName]: {
        type: "string",
        description: "Which of the known forms it is, or another one.",
        enum: Object.keys(mapping),
      },
    },
    additionalProperties: true,
    "x-known-forms": forms,
  });
}
