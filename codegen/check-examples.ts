/** Every example must be valid against its schema, in each view that has it. */
import { dereference, type OutputUnit, validate } from "@cfworker/json-schema";
import type { RequestOrResponse, OpenApiDocument, Example, MediaType } from "./document.js";
import { escape, operationsIn, resolveRef, schemaName, walkSchema, webhooksIn } from "./document.js";
import type { SpecSource } from "./load.js";
import { onceForAll, type SpecProblem } from "./problems.js";

/** Why a value is not what the schema at a pointer into the document says; the innermost reason first. */
type ErrorsOf = (pointer: string, value: unknown) => readonly OutputUnit[];

/** Interprets the schemas: most of them meet a value or two, which takes less time than to compile them. */
function errorsIn(document: OpenApiDocument): ErrorsOf {
  const lookup = dereference(schemasOf(document), {}, new URL(BASE));
  const depth = ({ instanceLocation }: OutputUnit) => instanceLocation.split("/").length;
  return (pointer, value) => {
    const schema = lookup[`${BASE}${pointer}`]!;
    const { errors } = validate(value, schema, "2020-12", lookup);
    return errors.sort((a, b) => depth(b) - depth(a));
  };
}

const BASE = "https://schemas.invalid/";

/** A copy without examples: the interpreter writes into what it is given, and takes an id in an example for one of a schema. */
function schemasOf({ components }: OpenApiDocument): object {
  const isExamples = (key: string, value: unknown) => key === "examples" && Array.isArray(value);
  const schemas = JSON.stringify(components?.schemas ?? {}, (key, value) =>
    isExamples(key, value) ? undefined : value,
  );
  return { components: { schemas: JSON.parse(schemas) as object } };
}

/** Whether a value is what the schema at a pointer says. */
export const validatorOf = (document: OpenApiDocument) => {
  const errorsOf = errorsIn(document);
  return (pointer: string) => (value: unknown) => errorsOf(pointer, value).length === 0;
};

/** Of the closed views, by name. */
export function checkExamples(source: SpecSource, views: ReadonlyMap<string, OpenApiDocument>): SpecProblem[] {
  const problems = [...views].flatMap(([view, document]) =>
    examplesOf(source, document).map((problem) => ({ ...problem, view })),
  );
  return onceForAll(problems, views.size);
}

function examplesOf(source: SpecSource, document: OpenApiDocument): SpecProblem[] {
  const errorsOf = errorsIn(document);
  const problems: SpecProblem[] = [];
  const check = (value: unknown, schemaPointer: string, at: string, what: string) => {
    const [error] = errorsOf(schemaPointer, value);
    if (!error) return;
    const message = `${what} is not valid: ${error.instanceLocation.slice(1) || "it"}: ${error.error}`;
    problems.push({ where: source.locate(at, document), message });
  };
  const media = (content: Record<string, MediaType>, pointer: string) => {
    for (const [name, type] of Object.entries(content)) {
      if (schemaName(type.schema) === undefined || /octet-stream|multipart/.test(name)) continue;
      const at = `${pointer}/content/${escape(name)}`;
      const schemaPointer = type.schema!.$ref!;
      if (type.example !== undefined) check(type.example, schemaPointer, `${at}/example`, "the example");
      for (const [key, example] of Object.entries(type.examples ?? {}))
        for (const value of valuesOf(resolveRef<Example>(document, example).value, name))
          check(value, schemaPointer, example.$ref ?? `${at}/examples/${key}`, `the example ${key}`);
    }
  };
  for (const { operation, pointer } of [...operationsIn(document), ...webhooksIn(document)]) {
    if (operation.requestBody)
      media(resolveRef<RequestOrResponse>(document, operation.requestBody).content ?? {}, `${pointer}/requestBody`);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      media(
        resolveRef<RequestOrResponse>(document, response).content ?? {},
        response.$ref ?? `${pointer}/responses/${status}`,
      );
  }
  for (const [name, root] of Object.entries(document.components?.schemas ?? {}))
    walkSchema(root, `#/components/schemas/${escape(name)}`, (schema, at) => {
      for (const value of (schema["examples"] as unknown[] | undefined) ?? []) check(value, at, at, "an example");
      if (schema.default !== undefined) check(schema.default, at, at, "the default");
    });
  return problems;
}

/** The values of an example: a stream or a file of lines holds many, as a list or as the text that is sent. */
function valuesOf(value: unknown, media: string): unknown[] {
  const isEvents = media === "text/event-stream";
  if (!isEvents && !/jsonl|ndjson/.test(media)) return [value];
  if (typeof value !== "string") return Array.isArray(value) ? value : [value];
  const lines = value.split("\n").filter((line) => (isEvents ? line.startsWith("data:") : line.trim() !== ""));
  return lines.map((line) => parsed(isEvents ? line.slice("data:".length) : line));
}

/** What is not JSON stays text, which no schema of a line takes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
