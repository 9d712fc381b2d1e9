/** The methods of some rows, without a client around them. */
import type { ClientOptions, RouteGroup, RouteTree } from "../contract/index.js";
import { compile } from "../request/request.js";
import { API_VERSION } from "../base/version.js";
import { invoker, rowKind, type Kinds } from "./invoke.js";
import { connect } from "./connect.js";
import { groupOf, isRow } from "../request/rows.js";

interface Methods {
  [name: string]: Methods | ((...args: unknown[]) => unknown);
}

/**
 * The methods of some rows: `resource<Messages>(routes.messages, { apiKey })`. Lists, uploads and results of batches are methods of
 * a resource that is given what carries them out, and of no other: `resource<Files>(routes.files, { apiKey }, { pages, forms })`.
 * Throws as `new Claude()` does.
 */
export function resource<T extends object>(
  routes: RouteTree,
  options: ClientOptions & { readonly apiVersion?: string } = {},
  kinds: Partial<Kinds> = {},
): T {
  const invoke = invoker(connect(options, options.apiVersion ?? API_VERSION), kinds);
  const methodsOf = (tree: RouteTree, above?: RouteGroup): Methods => {
    const group = groupOf(tree, above);
    const methods: Methods = {};
    for (const [name, node] of Object.entries(tree)) {
      if (name === "/") continue;
      if (!isRow(node)) methods[name] = methodsOf(node as RouteTree, group);
      else {
        const route = compile(node, group);
        const kind = rowKind(route);
        if (!kind || kinds[kind]) methods[name] = (...args) => invoke(route, args);
      }
    }
    return methods;
  };
  return methodsOf(routes) as T;
}
