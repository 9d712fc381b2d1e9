/** The rows of a tree. */
import type { Route, RouteGroup, RouteTree } from "../contract/index.js";
import type { CompiledRoute } from "./request.js";

/** Carries out a row with the arguments of a call. */
export type Invoke = (route: CompiledRoute, args: readonly unknown[]) => unknown;

/** Whether a node of a tree is a row. */
export const isRow = (node: RouteTree[string]): node is string & Route => typeof node === "string" || "on" in node;

/** What the rows of a tree have in common, with what they have from the trees around it. */
export function groupOf({ "/": own }: RouteTree, above?: RouteGroup): RouteGroup | undefined {
  if (own === undefined) return above;
  const { on, ...more } = typeof own === "string" ? { on: own } : own;
  return { ...above, ...more, on: `${above?.on ?? ""}${on}` };
}
