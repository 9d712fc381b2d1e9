/** What "Try it" sends before a reader changes it: the request of the operation's own example. */
import { type RequestOrResponse, resolveRef } from "../codegen/document.js";
import { requestOf, type SampleRequest } from "../codegen/publish/samples/request.js";
import { propertiesOf } from "./types.js";
import type { Call, FormField } from "./try-call.js";
import type { DocumentedOperation, SiteView } from "./views.js";

export function exampleCall(view: SiteView, one: DocumentedOperation): Call {
  const request = requestOf(view.document, one);
  const url = new URL(request.url);
  return {
    method: request.method,
    path: `${url.pathname}${url.search}`,
    headers: { ...request.headers, "anthropic-version": view.version },
    ...(request.files !== undefined
      ? { form: fieldsOf(view, one, request) }
      : request.body !== undefined && { body: request.body }),
  };
}

/** The properties of a form in the order of its schema, which is that of its rows on the page. */
function fieldsOf({ document }: SiteView, { operation }: DocumentedOperation, request: SampleRequest): FormField[] {
  const { content = {} } = resolveRef<RequestOrResponse>(document, operation.requestBody!);
  const [{ schema = {} } = {}] = Object.values(content);
  const resolve = (one: typeof schema) => resolveRef(document, one);
  const { properties, required } = propertiesOf(resolve(schema), resolve);
  const values = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    isFile: request.files!.has(name),
    isList: resolve(property).items !== undefined,
    isRequired: required.has(name),
    values: [values[name] ?? []]
      .flat()
      .map((value) => (typeof value === "object" ? JSON.stringify(value) : String(value))),
  }));
}
