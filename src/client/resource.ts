/** The methods of some rows, without a client around them. */
import type { ClientOptions, RouteTree } from "../contract/index.js";
import { openStream } from "../stream/stream.js";
import type { Parts } from "../send/parts.js";
import { API_VERSION } from "../base/version.js";
import { bind } from "./bind.js";
import { invoker } from "./invoke.js";
import { connect } from "./connect.js";

/**
 * The methods of some rows: `resource<Models>(routes.models, { apiKey })`. Lists, uploads and results of batches are parts to add:
 * `resource<Files>(routes.files, { apiKey }, { forms })`. Throws as `new Claude()` does.
 */
export function resource<T extends object>(
  routes: RouteTree,
  options: ClientOptions & { readonly apiVersion?: string } = {},
  parts: Parts = {},
): T {
  const connection = connect(options, options.apiVersion ?? API_VERSION, { streams: openStream, ...parts });
  return bind<T>(routes, invoker(connection));
}
