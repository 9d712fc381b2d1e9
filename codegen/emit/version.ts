/** `types/<version>.ts`: all types of a version in one file, so that a compiler has no imports among them to keep. */
import { Project } from "ts-morph";
import { type OpenApiDocument, type ParameterObject, type SchemaObject } from "../document.js";
import { paramOf, type VersionModel } from "../model.js";
import { paramTypeName, typeName } from "../names.js";
import { same, type TextsByName } from "../same.js";
import { declare, shown } from "./declare.js";
import type { ErrorClass } from "./error-classes.js";
import type { Declared } from "./exports.js";
import { type Compat, type Names, type NamespaceMembers, namesOf } from "./names.js";
import { claudeText, namesIn, namespaceText } from "./namespaces.js";
import { type Helpers, resourceStatements, rootStatements } from "./resources.js";
import { type Import, importLines, runtimeImports } from "./imports.js";
import { specifierOf } from "./runtime.js";
import { type Statement, statementsOf, written } from "./statements.js";
import type { Output } from "./write.js";

export interface VersionInput {
  readonly model: VersionModel;
  readonly helpers: Helpers;
  readonly compat: Compat;
  /** The source file of a component. */
  readonly fileOf: (component: string) => string | undefined;
  /** The types of the official package of the version, if they are known. */
  readonly declared?: readonly Declared[] | undefined;
  /** The classes of error codes, if the version has them. */
  readonly errors?: readonly ErrorClass[];
}

export interface VersionFile {
  readonly version: string;
  readonly output: Output;
  readonly names: Names;
  /** Where a flat name is declared: the version whose file it is, and what that calls it. */
  readonly placeOf: (name: string) => readonly [version: string, name: string] | undefined;
  /** Whether there is a type of this flat name, here or in the newest version. */
  readonly has: (name: string) => boolean;
  /** What the file calls a flat name: that of a stable type is taken where the beta type means the same. */
  readonly nameOf: (name: string) => string;
  /** Flat names that mean the same in the newest version. */
  readonly shared: ReadonlySet<string>;
  readonly texts: TextsByName;
  /** The import of what the file calls by this name, from it or, where that means the same, from the newest version's. */
  readonly importOf: (name: string, folder: string) => Import;
}

/** The component types of a stage by their flat names. */
interface Stage {
  readonly types: ReadonlyMap<string, Statement>;
  readonly resources: ReadonlyMap<string, Statement>;
}

/** @param newest The newest version, when this is another: what means the same there is taken from there. */
export function emitVersion(input: VersionInput, newest: VersionFile | undefined): VersionFile {
  const { model, helpers } = input;
  const { version } = model;
  const [stable, beta] = stagesOf(input);
  const names = namesOf(input);
  const statements = new Map([...stable.types, ...beta.types, ...stable.resources, ...beta.resources]);
  const texts = textsOf(statements, names.resources);
  const shared = newest ? same(texts, newest.texts) : new Set<string>();
  const aliases = aliasesOf(stable, beta);
  const nameOf = (name: string) => aliases.get(name) ?? name;
  const isOwn = (name: string) => statements.has(name) && !aliases.has(name) && !shared.has(name);
  const own = [...statements.values()].filter(({ name }) => isOwn(name));
  const errors = new Set(input.errors?.map((row) => row.class));
  const isClass = (name: string) => names.resources.has(name) || errors.has(name);
  const placeOf = (name: string) =>
    isOwn(nameOf(name)) ? ([version, nameOf(name)] as const) : newest?.placeOf(nameOf(name));
  const locals = {
    ...{ isClass, nameOf },
    qualified: (name: string) =>
      isOwn(nameOf(name)) || !newest ? `$Types.${nameOf(name)}` : `$Newest.${newest.nameOf(nameOf(name))}`,
  };
  const namespaces = [...names.resources].filter(([name]) => isOwn(name));
  const parts = [
    ...own.map((statement) => written(statement, nameOf)),
    ...namespaces.map(([name, members]) => namespaceText(name, members, locals)),
    claudeText(names, version, helpers, locals),
  ];
  const importOf = (name: string, folder: string): Import => {
    if (isOwn(name) || !newest) return { name, from: `${folder}/${version}.js` };
    const there = newest.nameOf(name);
    return { name: there === name ? name : `${there} as ${name}`, from: `${folder}/${newest.version}.js` };
  };
  const used = new Set([
    ...own.flatMap(({ occurrences }) => occurrences.map(({ name }) => name)),
    ...[names.root, ...namespaces.map(([, members]) => members)].flatMap(namesIn),
  ]);
  const fromNewest = [...new Set([...used].map(nameOf))].filter((name) => shared.has(name));
  const imports = [
    ...importLines(runtimeImports(helpers, (name) => used.has(name) && !isOwn(name))),
    ...Object.entries(helpers.namespace.imports).map(
      ([name, module]) => `import type * as ${name} from "${specifierOf(module, 1)}";`,
    ),
    `import type * as $Types from "./${version}.js";`,
    ...(newest ? [`import type * as $Newest from "./${newest.version}.js";`] : []),
    ...importLines([
      ...[...errors].map((name) => ({ name, from: "../error-codes.js", isClass: true })),
      ...fromNewest.map((name) => ({ ...importOf(name, "."), isClass: isClass(name) })),
    ]),
  ];
  return {
    ...{ version, names, nameOf, placeOf, shared, texts, importOf },
    has: (name) => statements.has(name),
    output: { path: `types/${version}.ts`, text: [imports.join("\n"), ...parts].join("\n\n") },
  };
}

/** The stages of a version as source files: what openapi-typescript makes of the schemas, and what is written by name. */
function stagesOf({ model, helpers, compat }: VersionInput): [Stage, Stage] {
  const project = new Project({ useInMemoryFileSystem: true });
  const [stable, beta] = [false, true].map((isBeta): Stage => {
    const flatName = (component: string) => typeName(component, isBeta);
    const document = isBeta ? model.full : model.stable;
    const schemas = Object.entries({ ...document.components?.schemas, ...paramSchemas(document) });
    const declarations = schemas.map(([component, schema]) => {
      const name = flatName(component);
      return declare(name, shown(name, schema, compat.types));
    });
    const types = statementsOf(project.createSourceFile(`types-${isBeta}.ts`, declarations.join("\n\n")), flatName);
    const structures = [
      ...resourceStatements({ beta: isBeta, model, helpers, types }),
      ...(isBeta ? rootStatements(model) : []),
    ];
    const written = project.createSourceFile(`resources-${isBeta}.ts`, { statements: structures });
    return { types, resources: statementsOf(written, flatName) };
  });
  return [stable!, beta!];
}

/** Parameters that several operations share as objects with one property, for params to extend. */
function paramSchemas(document: OpenApiDocument): Readonly<Record<string, SchemaObject>> {
  const parameters = (document.components?.["parameters"] ?? {}) as Record<string, ParameterObject>;
  const made = Object.entries(parameters).flatMap(([component, parameter]) => {
    const param = paramOf(document, parameter);
    if (!param) return [];
    const { name, schema, required } = param;
    const type = { type: "object", properties: { [name]: schema }, ...(required && { required: [name] }) };
    return [[paramTypeName(component), type]];
  });
  return Object.fromEntries(made);
}

/** Beta names of what means the same as a stable type, with the name of that. */
function aliasesOf(stable: Stage, beta: Stage): Map<string, string> {
  const stableName = (name: string) => (beta.types.has(name) ? name.slice(typeName("", true).length) : name);
  const neutral = ({ types }: Stage, nameOf: (name: string) => string): TextsByName =>
    new Map(
      [...types].map(([name, statement]) => [
        nameOf(name),
        { text: written(statement, nameOf), refs: refsOf(statement, types).map(nameOf) },
      ]),
    );
  const equal = same(
    neutral(beta, stableName),
    neutral(stable, (name) => name),
  );
  return new Map([...equal].map((name) => [typeName(name, true), name]));
}

/** The statements under their flat names, and what their namespaces show. */
function textsOf(
  statements: ReadonlyMap<string, Statement>,
  namespaces: ReadonlyMap<string, NamespaceMembers>,
): TextsByName {
  return new Map(
    [...statements].map(([name, statement]) => {
      const members = [...(namespaces.get(name) ?? [])];
      const text = `${written(statement, (other) => other)}${JSON.stringify(members)}`;
      return [name, { text, refs: [...refsOf(statement, statements), ...members.map(([, type]) => type)] }];
    }),
  );
}

const refsOf = ({ name, occurrences }: Statement, known: ReadonlyMap<string, Statement>) =>
  occurrences.map((occurrence) => occurrence.name).filter((other) => other !== name && known.has(other));
