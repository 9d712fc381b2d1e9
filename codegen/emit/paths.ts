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
  const uploads = text.includes("Uploadable") ? 'import type { Uploadable } from "../../src/contract.js";\n' : "";
  return [
    `${uploads}import type { ${[...names].sort().join(", ")} } from "../types/${version}.beta.js";`,
    "",
    `/** Every path of API version ${version}, beta included, as openapi-fetch wants it. */`,
    `export interface paths ${text}`,
  ].join("\n");
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
