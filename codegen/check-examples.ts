/** Every example must be valid against its schema, in each view that has it. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Body, Document, Example, MediaType } from "./document.js";
import { escape, operationsOf, resolve, walkSchema } from "./document.js";
import type { Source } from "./load.js";
import type { VersionModel } from "./model.js";
import type { Problem } from "./names.js";

/** A validator of the component schemas of a document, by pointer into it. */
export function validatorOf(document: Document): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, addUsedSchema: false, validateSchema: false, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema(document, "doc");
  const cache = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = cache.get(pointer);
    if (known) return known;
    const made = ajv.compile({ $ref: `doc${pointer}` });
    cache.set(pointer, made);
    return made;
  };
}

export function checkExamples(source: Source, models: readonly VersionModel[]): Problem[] {
  return models.flatMap((model) => [
    ...examplesOf(source, model.full, `${model.version}`),
    ...examplesOf(source, model.stable, `${model.version}.stable`),
  ]);
}

function examplesOf(source: Source, document: Document, view: string): Problem[] {
  const validator = validatorOf(document);
  const problems: Problem[] = [];
  const check = (value: unknown, schemaPointer: string, at: string, what: string) => {
    const validate = validator(schemaPointer);
    if (validate(value)) return;
    const [error] = validate.errors ?? [];
    problems.push({
      where: source.locate(at),
      message: `${what} is not valid in ${view}: ${error?.instancePath || "it"} ${error?.message ?? ""}`,
    });
  };
  const media = (content: Record<string, MediaType>, pointer: string) => {
    for (const [name, type] of Object.entries(content)) {
      if (!type.schema || /octet-stream|multipart/.test(name)) continue;
      const at = `${pointer}/content/${escape(name)}`;
      const schemaPointer = type.schema.$ref ?? `${at}/schema`;
      if (type.example !== undefined) check(type.example, schemaPointer, `${at}/example`, "the example");
      for (const [key, example] of Object.entries(type.examples ?? {}))
        for (const value of valuesOf(resolve<Example>(document, example).value, name))
          check(value, schemaPointer, example.$ref ?? `${at}/examples/${key}`, `the example ${key}`);
    }
  };
  for (const { operation, pointer } of operationsOf(document)) {
    if (operation.requestBody)
      media(resolve<Body>(document, operation.requestBody).content ?? {}, `${pointer}/requestBody`);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      media(resolve<Body>(document, response).content ?? {}, response.$ref ?? `${pointer}/responses/${status}`);
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
  if (media === "text/event-stream" && typeof value === "string")
    return value
      .split("\n")
      .filter((line) => line.startsWith("data:"))
      .map((line) => JSON.parse(line.slice(5)));
  if (/jsonl|ndjson/.test(media) && typeof value === "string")
    return value
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line));
  return Array.isArray(value) && /event-stream|jsonl|ndjson/.test(media) ? value : [value];
}
