import type { Paths } from "./document.js";

/** What a request does to the state, read off the method, the path and its neighbours in the document. */
export type Kind =
  "list" | "retrieve" | "create" | "update" | "put" | "delete" | "action" | "result" | "content" | "other";

/** What the document says of an operation besides its place. */
interface Marks {
  readonly page: string | undefined;
  readonly resultUrl: string | undefined;
  /** It answers with neither JSON nor events. */
  readonly raw: boolean;
}

const LAST_PARAM = /\/\{[^/]+\}$/;

/** The name of the parameter that a path ends with; undefined when it ends with a literal. */
export const lastParam = (path: string): string | undefined => /\/\{([^/]+)\}$/.exec(path)?.[1];

export function operationKindOf(paths: Paths, path: string, method: string, marks: Marks): Kind {
  const has = (other: string): boolean => paths[other]?.get !== undefined;
  const own = LAST_PARAM.test(path);
  if (marks.resultUrl !== undefined) return "result";
  if (marks.page !== undefined) return "list";
  if (method === "get") return marks.raw ? "content" : own ? "retrieve" : "other";
  if (method === "delete") return own ? "delete" : "other";
  if (own) return has(path) ? "update" : "put";
  const isCollection = Object.keys(paths).some(
    (other) => LAST_PARAM.test(other) && other.replace(LAST_PARAM, "") === path,
  );
  if (isCollection || paths[path]?.get?.["x-page"] !== undefined) return "create";
  const parent = path.slice(0, path.lastIndexOf("/"));
  return LAST_PARAM.test(parent) && has(parent) && !has(path) ? "action" : "other";
}
