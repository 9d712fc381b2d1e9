/** What a request is called: the names that the GenAI conventions have for it, else its accessor. */
import { rowsOf } from "../request/row-list.js";
import type { RouteTree } from "../contract/index.js";

/** A kind of request. */
export interface Operation {
  /** `gen_ai.operation.name`. */
  readonly name: string;
  /** Path template. */
  readonly template: string | undefined;
  /** A model answers it. */
  readonly inference: boolean;
}

/** Operations that the conventions have a name for. */
const NAMES: Readonly<Record<string, string>> = {
  "POST /v1/messages": "chat",
  "POST /v1/chat/completions": "chat",
  "POST /v1/complete": "text_completion",
  "POST /v1/agents": "create_agent",
  "POST /v1/memory_stores": "create_memory_store",
  "DELETE /v1/memory_stores/{memory_store_id}": "delete_memory_store",
  "POST /v1/memory_stores/{memory_store_id}/memories": "create_memory",
  "POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}": "update_memory",
  "DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}": "delete_memory",
};
const INFERENCE = new Set(["chat", "text_completion"]);

interface Row extends Operation {
  readonly segments: readonly string[];
  readonly method: string;
}

/** Finds the operation of a method and a path, be it a template or one that is filled. */
export type FindOperation = (method: string, path: string) => Operation;

/** Operations of a client's rows, indexed at the first call. Of several accessors of a row the shortest is its name. */
export function operationsOf(routes: RouteTree): FindOperation {
  let index: Map<string, Row> | undefined;
  return (method, path) => {
    index ??= indexed(routes);
    return index.get(`${method} ${path}`) ?? matching(index.values(), method, path) ?? unknown(method);
  };
}

/** A request of no row: `client.get()` and its siblings with a path of their own. */
function unknown(method: string): Operation {
  return { name: method.toLowerCase(), template: undefined, inference: false };
}

function indexed(routes: RouteTree): Map<string, Row> {
  const index = new Map<string, Row>();
  for (const { accessor, route } of rowsOf(routes)) {
    const { on, method, path: template } = route;
    const name = NAMES[on] ?? accessor;
    const known = index.get(on)?.name;
    if (known !== undefined && known.length <= name.length) continue;
    index.set(on, { name, template, method, inference: INFERENCE.has(name), segments: template.split("/") });
  }
  return index;
}

/** The row that a filled path fits, the one with the fewest parameters; a base URL may have put segments before it. */
function matching(rows: Iterable<Row>, method: string, path: string): Row | undefined {
  const given = path.split("/");
  const parameters = ({ segments }: Row) => segments.filter(isParameter).length;
  return Array.from(rows)
    .filter((row) => row.method === method && fits(row.segments.slice(1), given.slice(1 - row.segments.length)))
    .sort((one, other) => parameters(one) - parameters(other))[0];
}

function fits(segments: readonly string[], given: readonly string[]): boolean {
  return segments.length === given.length && segments.every((one, at) => isParameter(one) || one === given[at]);
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
