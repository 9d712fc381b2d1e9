/** `paths/<version>.ts`: openapi-typescript's `paths` over the hoisted types, for its typed client. */
import { transformPathsObject } from "openapi-typescript";
import ts from "typescript";
import type { Body, Document, Parameter } from "../document.js";
import { operationsOf, resolve } from "../document.js";
import type { VersionModel } from "../model.js";
import { typeName } from "../names.js";
import { context } from "./declare.js";

const printer = ts.createPrinter({ removeComments: true });
const file = ts.createSourceFile("paths.ts", "", ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);

export function emitPaths({ version, full }: VersionModel): string {
  const type = transformPathsObject(inline(full).paths as never, context() as never);
  const names = new Set<string>();
  const text = printer
    .printNode(ts.EmitHint.Unspecified, type as ts.Node, file)
    .replace(/components\["schemas"\]\["([^"]+)"\]/g, (_, component: string) => {
      names.add(typeName(component, true));
      return typeName(component, true);
    });
  const body = short(text);
  const uploads = text.includes("Uploadable") ? 'import type { Uploadable } from "../../src/contract.js";\n' : "";
  return [
    `${uploads}import type { ${[...names].sort().join(", ")} } from "../types/${version}.beta.js";`,
    "",
    `/** Every path of API version ${version}, beta included, as openapi-fetch wants it. */`,
    `export interface paths ${body}`,
    "",
    'interface Answer<T, Media extends string = "application/json"> {',
    "  headers: { [name: string]: unknown };",
    "  content: { [media in Media]: T };",
    "}",
  ].join("\n");
}

/** Without the members that are never there, and with one name for what nearly all answers are. */
function short(text: string): string {
  return text
    .replace(
      /^ *(?:query|header|path|cookie|requestBody|get|put|post|delete|options|head|patch|trace)\?: never;\n/gm,
      "",
    )
    .replace(/^ {8}parameters: \{\s*\};\n/gm, "")
    .replace(
      /\{\s*headers: \{\s*\[name: string\]: unknown;\s*\};\s*content: \{\s*("[^"]+"): ([\w[\]]+);\s*\};\s*\}/g,
      (_, media: string, type: string) => `Answer<${type}${media === '"application/json"' ? "" : `, ${media}`}>`,
    );
}

/** A copy whose operations hold their parameters, bodies and answers themselves, and have no id of their own. */
function inline(document: Document): Document {
  const result = structuredClone(document);
  for (const { operation } of operationsOf(result)) {
    delete operation.operationId;
    operation.parameters = operation.parameters
      ?.map((parameter) => resolve<Parameter>(document, parameter))
      // The client that the paths are for sends it by itself.
      .filter(({ name }) => name !== "anthropic-version");
    if (operation.requestBody) operation.requestBody = resolve<Body>(document, operation.requestBody);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      operation.responses![status] = withoutHeaders(resolve<Body>(document, response));
  }
  return result;
}

const withoutHeaders = ({ description, content }: Body): Body => ({
  ...(description && { description }),
  ...(content && { content }),
});
