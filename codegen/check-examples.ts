/** Every example must be valid against its schema, in each view that has it. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { RequestOrResponse, OpenApiDocument, Example, MediaType } from "./document.js";
import { escape, operationsIn, resolve, schemaName, walkSchema, webhooksIn } from "./document.js";
import type { SpecSource } from "./load.js";
import { same, type TextsByName } from "./same.js";
import { onceForAll, type SpecProblem } from "./problems.js";

/** Validators of a document, by pointer to a component schema or into one. */
type ValidatorOf = (pointer: string) => ValidateFunction;

/** For one document after the other; a component that means the same in several of them is compiled once. */
function compiler(): (document: OpenApiDocument) => ValidatorOf {
  const ajv = new Ajv2020({
    ...{ strict: false, addUsedSchema: false, validateSchema: false, inlineRefs: false },
    code: { optimize: false },
  });
  addFormats.default(ajv);
  const known: { readonly id: string; readonly parts: TextsByName }[] = [];
  const compiled = new Map<string, ValidateFunction>();
  return (document) => {
    const parts = partsOf(document);
    const owners = new Map<string, string>();
    for (const other of known)
      for (const name of same(parts, other.parts)) if (!owners.has(name)) owners.set(name, other.id);
    const id = String(known.length);
    const uri = (name: string) => `https://schemas.invalid/${owners.get(name) ?? id}/${name}`;
    for (const [name, { text }] of parts)
      if (!owners.has(name))
        ajv.addSchema(JSON.parse(text.replace(REF, (_, ref: string) => `"${uri(ref)}"`)), uri(name));
    known.push({ id, parts });
    return (pointer) => {
      const [name = "", ...inside] = pointer.slice(COMPONENTS.length).split("/");
      const target = [`${uri(name)}#`, ...inside].join("/");
      const made = compiled.get(target) ?? ajv.compile({ $ref: target });
      compiled.set(target, made);
      return made;
    };
  };
}

const COMPONENTS = "#/components/schemas/";
const REF = /"#\/components\/schemas\/([^"/]+)"/g;

const partsOf = (document: OpenApiDocument): TextsByName =>
  new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
      const text = JSON.stringify(schema);
      return [name, { text, refs: [...text.matchAll(REF)].map((match) => match[1]!) }];
    }),
  );

export const validatorOf = (document: OpenApiDocument): ValidatorOf => compiler()(document);

/** Of the closed views, by name. */
export function checkExamples(source: SpecSource, views: ReadonlyMap<string, OpenApiDocument>): SpecProblem[] {
  const validators = compiler();
  const problems = [...views].flatMap(([view, document]) =>
    examplesOf(source, document, validators(document)).map((problem) => ({ ...problem, view })),
  );
  return onceForAll(problems, views.size);
}

function examplesOf(source: SpecSource, document: OpenApiDocument, validator: ValidatorOf): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const check = (value: unknown, schemaPointer: string, at: string, what: string) => {
    const validate = validator(schemaPointer);
    if (validate(value)) return;
    const [error] = validate.errors ?? [];
    const message = `${what} is not valid: ${error?.instancePath || "it"} ${error?.message ?? ""}`;
    problems.push({ where: source.locate(at, document), message });
  };
  const media = (content: Record<string, MediaType>, pointer: string) => {
    for (const [name, type] of Object.entries(content)) {
      if (schemaName(type.schema) === undefined || /octet-stream|multipart/.test(name)) continue;
      const at = `${pointer}/content/${escape(name)}`;
      const schemaPointer = type.schema!.$ref!;
      if (type.example !== undefined) check(type.example, schemaPointer, `${at}/example`, "the example");
      for (const [key, example] of Object.entries(type.examples ?? {}))
        for (const value of valuesOf(resolve<Example>(document, example).value, name))
          check(value, schemaPointer, example.$ref ?? `${at}/examples/${key}`, `the example ${key}`);
    }
  };
  for (const { operation, pointer } of [...operationsIn(document), ...webhooksIn(document)]) {
    if (operation.requestBody)
      media(resolve<RequestOrResponse>(document, operation.requestBody).content ?? {}, `${pointer}/requestBody`);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      media(
        resolve<RequestOrResponse>(document, response).content ?? {},
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
