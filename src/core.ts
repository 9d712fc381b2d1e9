/** One resource without the rest: a bundle holds only what it uses. */
import { bind, invoker } from "./bind.js";
import { connect } from "./connect.js";
import type { ClientOptions, RouteTree } from "./contract.js";
import type { Parts } from "./parts.js";
import { openStream } from "./stream.js";
import { API_VERSION } from "./version.js";

export { type ToolInputError, toolInputError } from "./accumulate.js";
export { Call, Call as APIPromise } from "./call.js";
export type * from "./contract.js";
export * from "./errors.js";
export { encodeForm as forms } from "./multipart.js";
export { pages } from "./pages.js";
export type { Parts } from "./parts.js";
export { lines } from "./results.js";
export { Stream } from "./stream.js";
export { toFile } from "./uploads.js";
export { VERSION } from "./version.js";

/**
 * The methods of some rows: `resource<Models>(routes.models, { apiKey })`. Lists, uploads and results of batches are parts to add:
 * `resource<Files>(routes.files, { apiKey }, { forms })`. Throws as `new Claude()` does.
 */
export function resource<T extends object>(
  routes: RouteTree,
  options: ClientOptions & { readonly apiVersion?: string } = {},
  parts: Parts = {},
): T {
  const transport = connect(options, options.apiVersion ?? API_VERSION, { streams: openStream, ...parts });
  return bind<T>(routes, invoker(transport));
}
