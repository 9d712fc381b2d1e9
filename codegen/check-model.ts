/** Rules on what a version offers: names that clash, lists without a page style, unions that cannot be opened. Pure. */
import { type OpenApiDocument, resolveRef, type SchemaObject, schemaName, walkSchema } from "./document.js";
import { pagesOf } from "./emit/resources.js";
import { RUNTIME } from "./emit/runtime.js";
import type { SpecSource } from "./load.js";
import { flat, flatResources, type VersionModel } from "./model.js";
import { collisions, interfaceName, paramTypeName, typeName } from "./names.js";
import { answered } from "./open.js";
import { once, type SpecProblem } from "./problems.js";

type Refuse = (pointer: string, message: string) => void;

/** Rules on the views, before anything is made of them. */
export function checkViews(source: SpecSource, documents: Iterable<OpenApiDocument>): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const document of documents) {
    const refuse: Refuse = (pointer, message) =>
      void problems.push({ where: source.locate(pointer, document), message });
    const names = answered(document);
    for (const [name, root] of Object.entries(document.components?.schemas ?? {}))
      walkSchema(root, `#/components/schemas/${name}`, (schema, at) => {
        for (const member of schema.discriminator ? (schema.oneOf ?? schema.anyOf ?? []) : [])
          if (names.has(name) && resolveRef(document, member).discriminator)
            refuse(at, `a member of this union is a union with a discriminator; write its members out`);
        dangling(document, schema, at, refuse);
      });
  }
  return once(problems);
}

function dangling(document: OpenApiDocument, schema: SchemaObject, pointer: string, refuse: Refuse): void {
  for (const [value, ref] of Object.entries(schema.discriminator?.mapping ?? {})) {
    const target = document.components?.schemas?.[schemaName({ $ref: ref }) ?? ""];
    if (!target) refuse(pointer, `discriminator value ${value} means ${ref}, which this view does not have`);
  }
}

export function checkModel(source: SpecSource, model: VersionModel): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const refuse: Refuse = (pointer, message) => void problems.push({ where: source.locate(pointer), message });
  for (const operation of [...flat(model.resources), ...flat(model.betaResources)]) {
    const name = operation.accessor.join(".");
    if (operation.accessor.at(-1) === "list" && !operation.row.page)
      refuse(operation.pointer, `${name} is a list without x-page`);
    if (operation.result.kind === "page" && !schemaName(operation.result.item))
      refuse(operation.pointer, `the items of the page of ${name} are not a named schema`);
  }
  return once([...problems, ...nameProblems(source, model)]);
}

function nameProblems(source: SpecSource, model: VersionModel): SpecProblem[] {
  const names: [string, string][] = Object.keys(RUNTIME).map((name) => [name, "the runtime"]);
  names.push(["Beta", "the beta namespace"], ["Resources", "the client"]);
  const add = (name: string, pointer: string) => void names.push([name, pointer]);
  for (const name of Object.keys(model.stable.components?.schemas ?? {})) add(name, `#/components/schemas/${name}`);
  for (const name of Object.keys(model.full.components?.schemas ?? {}))
    add(typeName(name, true), `#/components/schemas/${name}`);
  for (const component of Object.keys(model.full.components?.["parameters"] ?? {}))
    for (const beta of [false, true])
      add(typeName(paramTypeName(component), beta), `#/components/parameters/${component}`);
  for (const [operation, name] of model.paramsNames) add(name, operation.pointer);
  const pages = new Map<string, string>();
  for (const [prefix, resources] of [
    ["", model.resources],
    ["Beta", model.betaResources],
  ] as const) {
    for (const { path, operations, children } of flatResources(resources)) {
      const pointer = (operations[0] ?? flat(children)[0])?.pointer ?? "";
      add(`${prefix}${interfaceName(path)}`, pointer);
      for (const name of pagesOf(operations).keys()) pages.set(name, pointer);
      for (const { accessor, pointer: at } of operations)
        if (children.some((child) => child.path.at(-1) === accessor.at(-1)))
          names.push([accessor.join("."), at], [accessor.join("."), at]);
    }
  }
  for (const [name, pointer] of pages) add(name, pointer);
  return collisions(names, (at) => (at.startsWith("#") ? source.locate(at) : at));
}
