/** From rows to methods. */
import type { RouteGroup, RouteTree, Route } from "../contract/index.js";
import { compile, type CompiledRoute } from "../request/request.js";
import { setData } from "../stream/accumulate.js";

/** Carries out a row with the arguments of a call. */
export type Invoke = (route: CompiledRoute, args: readonly unknown[]) => unknown;

/** Methods that are more than a row, by accessor, e.g. `messages`: given the resource, what to add to it. */
export type Additions = Readonly<Record<string, (resource: object) => object>>;

/** Methods for the rows of a tree, resources made when they are first touched. */
export function bind<T extends object>(
  tree: RouteTree,
  invoke: Invoke,
  into: object = {},
  additions: Additions = {},
  at: string = "",
  above?: RouteGroup,
): T {
  const group = groupOf(tree, above);
  for (const [name, node] of Object.entries(tree)) {
    if (name === "/") continue;
    if (isRow(node)) {
      const route = compile(node, group);
      setData(into, name, (...args: unknown[]) => invoke(route, args));
    } else {
      const path = at ? `${at}.${name}` : name;
      Object.defineProperty(into, name, {
        configurable: true,
        get() {
          const value = bind<object>(node as RouteTree, invoke, {}, additions, path, group);
          Object.assign(value, additions[path]?.(value));
          Object.defineProperty(into, name, { value, writable: true });
          return value;
        },
      });
    }
  }
  return into as T;
}

/** Whether a node of a tree is a row. */
const isRow = (node: RouteTree[string]): node is string & Route => typeof node === "string" || "on" in node;

/** What the rows of a tree have in common, with what they have from the trees around it. */
function groupOf({ "/": own }: RouteTree, above?: RouteGroup): RouteGroup | undefined {
  if (own === undefined) return above;
  const { on, ...more } = typeof own === "string" ? { on: own } : own;
  return { ...above, ...more, on: `${above?.on ?? ""}${on}` };
}

/** A row of a tree, with the names that lead to it: `messages.create`. */
export interface Row {
  readonly accessor: string;
  readonly route: CompiledRoute;
}

/** All rows of a tree. */
export function rowsOf(tree: RouteTree, at: string = "", above?: RouteGroup): Row[] {
  const group = groupOf(tree, above);
  return Object.entries(tree).flatMap(([name, node]) => {
    if (name === "/") return [];
    const accessor = at ? `${at}.${name}` : name;
    return isRow(node) ? [{ accessor, route: compile(node, group) }] : rowsOf(node as RouteTree, accessor, group);
  });
}
