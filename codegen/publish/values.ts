/** Says in words what keys of our own say: the known values of an open string, the events of a stream. */
import {
  operationsIn,
  resolveRef,
  type MediaType,
  type OpenApiDocument,
  type ParameterObject,
  type SchemaObject,
  walkSchema,
} from "../document.js";

const code = (text: string) => `\`${text}\``;
const sentence = (text: string | undefined) => (text ?? "").trimEnd().replace(/([^.!?:])$/, "$1.");
const join = (...texts: (string | undefined)[]) => texts.map(sentence).filter(Boolean).join(" ");

/** Readers and generators that pass over `x-known-values` find them in the description. */
export function nameValues(document: OpenApiDocument): OpenApiDocument {
  const { schemas = {}, parameters = {} } = document.components ?? {};
  const roots = [
    ...Object.values(schemas),
    ...Object.values(parameters as Record<string, ParameterObject>).map(({ schema }) => schema),
    ...operationsIn(document).flatMap(({ operation }) => (operation.parameters ?? []).map(({ schema }) => schema)),
  ];
  for (const root of roots)
    if (root)
      walkSchema(root, "", (schema) => {
        const values = schema["x-known-values"];
        const isSaid = (value: string) => schema.description?.includes(code(value));
        if (values && values.length > 0 && !values.every(isSaid))
          schema.description = join(schema.description, `Known values: ${values.map(code).join(", ")}.`);
      });
  return document;
}

/** Says of each stream and each file of lines what one event or one line is. */
export function nameEvents(document: OpenApiDocument): OpenApiDocument {
  for (const { operation } of operationsIn(document))
    for (const response of Object.values(operation.responses ?? {}))
      for (const [type, media] of Object.entries(response.content ?? {}))
        if (media.schema?.$ref && /event-stream|jsonl/.test(type))
          response.description = join(response.description, textOf(document, type, media));
  return document;
}

function textOf(document: OpenApiDocument, type: string, media: MediaType): string {
  const name = code(media.schema!.$ref!.split("/").at(-1)!);
  if (type !== "text/event-stream")
    return `The schema of ${code(type)} is that of one line: each is the JSON of one ${name}.`;
  const names = eventsOf(document, media.schema!);
  return join(
    `The schema of ${code(type)} is that of one event: its \`data\` is the JSON of one ${name}`,
    names.length > 1 ? `Events by \`type\`: ${names.map(code).join(", ")}` : undefined,
    endOf(media["x-stream-end"]),
  );
}

function endOf(end: MediaType["x-stream-end"]): string | undefined {
  if (end === undefined) return undefined;
  if ("type" in end) return `${code(end.type)} ends the stream; one that closes before it is not whole`;
  if ("property" in end) return `The stream ends with the event whose ${code(end.property)} is not null`;
  if ("data" in end) return `The stream ends with ${code(`data: ${end.data}`)}, which is no JSON`;
  return "The stream has no last event: it stays open until one side hangs up";
}

/** The values of the discriminator of a union, and the constants of its known forms. */
export function eventsOf(document: OpenApiDocument, node: SchemaObject): string[] {
  const schema = resolveRef(document, node);
  const members = (schema.anyOf ?? []).flatMap((member) => eventsOf(document, member));
  const forms = ((schema["x-known-forms"] ?? []) as SchemaObject[]).map((form) => resolveRef(document, form));
  const constants = forms.map(({ properties }) => properties?.["type"]?.const);
  const known = constants.filter((value): value is string => typeof value === "string");
  return [...new Set([...Object.keys(schema.discriminator?.mapping ?? {}), ...members, ...known])];
}
