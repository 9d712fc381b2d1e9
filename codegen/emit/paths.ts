/** `paths/<version>.ts`: openapi-typescript's `paths` over the hoisted types, for its typed client. */
import { transformPathsObject } from "openapi-typescript";
import ts from "typescript";
import type { RequestOrResponse, OpenApiDocument, Parameter } from "../document.js";
import { operationsIn, resolve } from "../document.js";
import { typeName } from "../names.js";
import { context } from "./declare.js";
import type { VersionFile } from "./version.js";
import { renamed, wordsOf } from "./words.js";

const printer = ts.createPrinter({ removeComments: true });
const source = ts.createSourceFile("paths.ts", "", ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);

/** The paths of a version: the text of each, and the flat names in it. */
type Paths = ReadonlyMap<string, { readonly text: string; readonly names: readonly string[] }>;

/** @param newest The document of the newest version, when this is another: paths that mean the same there refer to it. */
export function emitPaths(
  file: VersionFile,
  full: OpenApiDocument,
  newest: readonly [version: string, OpenApiDocument] | undefined,
): string {
  const { version, types } = file;
  const known: Paths = newest ? pathsOf(newest[1]) : new Map();
  const words = new Set<string>();
  const rows = [...pathsOf(full)].map(([path, { text, names }]) => {
    if (known.get(path)?.text === text && names.every((name) => types.shared.has(name)))
      return `${JSON.stringify(path)}: Newest[${JSON.stringify(path)}];`;
    const local = renamed(text, types.aliases);
    for (const word of wordsOf(local)) words.add(word);
    return local;
  });
  const names = [...file.declared.full.keys()].map((component) => file.nameOf(typeName(component, true)));
  const used = [...new Set(names)].filter((name) => words.has(name));
  return [
    ...(words.has("Uploadable") ? ['import type { Uploadable } from "../../src/contract/index.js";'] : []),
    ...file.importsOf(used, "../types"),
    ...(newest ? [`import type { Answer, paths as Newest } from "./${newest[0]}.js";`] : []),
    "",
    `/** Every path of API version ${version}, beta included, as openapi-fetch wants it. */`,
    `export interface paths {\n${rows.join("\n")}\n}`,
    ...(newest ? [] : ["", ANSWER]),
  ].join("\n");
}

const ANSWER = `/** Nearly every answer. */
export interface Answer<T, Media extends string = "application/json"> {
  headers: { [name: string]: unknown };
  content: { [media in Media]: T };
}`;

function pathsOf(document: OpenApiDocument): Paths {
  const type = transformPathsObject(inline(document).paths as never, context() as never);
  return new Map(
    (type as ts.TypeLiteralNode).members.map((member) => {
      const names = new Set<string>();
      const text = printer
        .printNode(ts.EmitHint.Unspecified, member, source)
        .replace(/components\["schemas"\]\["([^"]+)"\]/g, (_, component: string) => {
          names.add(typeName(component, true));
          return typeName(component, true);
        });
      return [(member.name as ts.StringLiteral).text, { text: short(text), names: [...names] }];
    }),
  );
}

/** Without the members that are never there, and with one name for what nearly all answers are. */
function short(text: string): string {
  return text
    .replace(
      /^ *(?:query|header|path|cookie|requestBody|get|put|post|delete|options|head|patch|trace)\?: never;\n/gm,
      "",
    )
    .replace(/^ {4,8}parameters: \{\s*\};\n/gm, "")
    .replace(
      /\{\s*headers: \{\s*\[name: string\]: unknown;\s*\};\s*content: \{\s*("[^"]+"): ([\w[\]]+);\s*\};\s*\}/g,
      (_, media: string, type: string) => `Answer<${type}${media === '"application/json"' ? "" : `, ${media}`}>`,
    );
}

/** A copy whose operations hold their parameters, bodies and answers themselves, and have no id of their own. */
function inline(document: OpenApiDocument): OpenApiDocument {
  const result = structuredClone(document);
  for (const { operation } of operationsIn(result)) {
    delete operation.operationId;
    operation.parameters = operation.parameters
      ?.map((parameter) => resolve<Parameter>(document, parameter))
      // The client that the paths are for sends it by itself.
      .filter(({ name }) => name !== "anthropic-version");
    if (operation.requestBody) operation.requestBody = resolve<RequestOrResponse>(document, operation.requestBody);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      operation.responses![status] = withoutHeaders(resolve<RequestOrResponse>(document, response));
  }
  return result;
}

const withoutHeaders = ({ description, content }: RequestOrResponse): RequestOrResponse => ({
  ...(description && { description }),
  ...(content && { content }),
});
