/** The methods of some rows, without a client around them. */
import type { ClientOptions, RouteTree } from "../contract/index.js";
import { openStream } from "../stream/stream.js";
import type { Parts } from "../send/parts.js";
import { API_VERSION } from "../base/version.js";
import { invoker } from "./invoke.js";
import { connect } from "./connect.js";
import { rowsOf } from "./rows.js";

interface Methods {
  [name: string]: Methods | ((...args: unknown[]) => unknown);
}

/**
 * The methods of some rows: `resource<Models>(routes.models, { apiKey })`. Lists, uploads and results of batches are parts to add:
 * `resource<Files>(routes.files, { apiKey }, { forms })`. Throws as `new Claude()` does.
 */
export function resource<T extends object>(
  routes: RouteTree,
  options: ClientOptions & { readonly apiVersion?: string } = {},
  parts: Parts = {},
): T {
  const invoke = invoker(connect(options, options.apiVersion ?? API_VERSION, { streams: openStream, ...parts }));
  const methods: Methods = {};
  for (const { accessor, route } of rowsOf(routes)) {
    const names = accessor.split(".");
    const name = names.pop()!;
    const at = names.reduce((inner, key) => (inner[key] ??= {}) as Methods, methods);
    at[name] = (...args) => invoke(route, args);
  }
  return methods as T;
}
