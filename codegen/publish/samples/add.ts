/** Puts code samples on every operation of a published document; the given one stays as it is. */
import { operationsIn, type OpenApiDocument } from "../../document.js";
import { callOf, flat, type ClientOperation, type VersionModel } from "../../model.js";
import { curl, python, typescript } from "./languages.js";
import { requestOf } from "./request.js";

/**
 * @param stable The view of callers without beta values: of an operation that it has, the sample needs no beta.
 * @param model Of the API version of the document.
 * @param subpath Of the package, for the client of that version.
 */
export function withSamples(
  document: OpenApiDocument,
  stable: OpenApiDocument,
  model: VersionModel,
  subpath: string,
): OpenApiDocument {
  const result = structuredClone(document);
  const calls = new Map<string, ClientOperation>();
  // The stable method, where there is one.
  for (const operation of [...flat(model.betaResources), ...flat(model.resources)])
    calls.set(operation.row.on, operation);
  const plain = new Map(operationsIn(stable).map((found) => [found.pointer, found]));
  for (const found of operationsIn(result)) {
    const call = calls.get(`${found.method.toUpperCase()} ${found.path}`);
    if (call === undefined) throw new Error(`no method for ${found.method} ${found.path}`);
    const known = plain.get(found.pointer);
    const request = known ? requestOf(stable, known) : requestOf(result, found);
    const sample = (lang: string, source: string) => ({ lang, source });
    Object.assign(found.operation, {
      "x-codeSamples": [
        sample(
          "TypeScript",
          typescript(request, { name: `client.${callOf(call)}`, positional: call.positional }, subpath),
        ),
        sample("Shell", curl(request)),
        sample("Python", python(request)),
      ],
    });
  }
  return result;
}
