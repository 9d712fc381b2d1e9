/** The rows of a tree as a list. */
import type { RouteGroup, RouteTree } from "../contract/index.js";
import { compile, type CompiledRoute } from "./request.js";
import { groupOf, isRow } from "./rows.js";

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
