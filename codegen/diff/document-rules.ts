/** Rules of what stands at the top of a document. */
import { METHODS, type OpenApiDocument } from "../document.js";
import type { Fields, NodeKind, Pair, Walk } from "./changes.js";
import { each } from "./operation-rules.js";

const SECTIONS: Readonly<Record<string, NodeKind>> = {
  ...{ schemas: "schema", parameters: "parameter", headers: "header", responses: "response", requestBodies: "body" },
  securitySchemes: "scheme",
};

export const documentRules = {
  paths: (walk: Walk, pair: Pair) => operations(walk, pair, "paths"),
  webhooks: (walk: Walk, pair: Pair) => operations(walk, pair, "webhooks"),

  info(walk: Walk, pair: Pair): void {
    const [left, right] = [pair.left, pair.right].map((node) => (node["info"] ?? {}) as Fields);
    walk.visit("info", { ...pair, where: "info", left: left!, right: right! });
  },

  servers(walk: Walk, pair: Pair): void {
    const [was, is] = [pair.left, pair.right].map(
      (node) => new Map(((node["servers"] ?? []) as { url: string }[]).map((server) => [server.url, server])),
    );
    const where = (url: string) => `server ${url}`;
    each(walk, was!, is!, where, (url, left, right) => {
      // The address is what they are known by.
      const [{ url: _, ...before }, { url: __, ...after }] = [left, right];
      walk.visit("server", { ...pair, where: where(url), left: before, right: after });
    });
  },

  /** Each alternative by its schemes and scopes; an operation without one of its own has that of the document. */
  security(walk: Walk, { left, right, where }: Pair): void {
    if (!("security" in left || "security" in right)) return;
    const [was, is] = [alternatives(left, walk.old), alternatives(right, walk.now)];
    for (const one of was) if (!is.includes(one)) walk.note("major", where, `takes no ${one} now`);
    for (const one of is) if (!was.includes(one)) walk.note("minor", where, `takes ${one}`);
  },

  /** Runs last: what no operation has led to is compared as a request. */
  components(walk: Walk, pair: Pair): void {
    const [left, right] = [pair.left, pair.right].map((node) => (node["components"] ?? {}) as Fields);
    walk.visit("components", { ...pair, where: "components", left: left!, right: right! });
  },

  sections(walk: Walk, pair: Pair): void {
    const [left, right] = [pair.left, pair.right] as Record<string, Fields>[];
    for (const [section, kind] of Object.entries(SECTIONS)) {
      const [was, is] = [left![section] ?? {}, right![section] ?? {}];
      for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
        component(walk, pair, `${section}/${name}`, kind, was[name] as Fields, is[name] as Fields);
    }
  },
};

/** Types of generated clients have the names of schemas; the other names are the document's own. */
function component(walk: Walk, pair: Pair, name: string, kind: NodeKind, left?: Fields, right?: Fields): void {
  const where = `components ${name}`;
  const isNamed = kind === "schema" || kind === "scheme";
  if (left && right) {
    if (!walk.isReached(`#/components/${name}`)) walk.visit(kind, { ...pair, where, left, right });
  } else if (isNamed) walk.note(left ? "major" : "minor", where, left ? "is gone" : "is new");
}

const alternatives = (node: Fields, document: OpenApiDocument): string[] => {
  const security = (node["security"] ?? (document as unknown as Fields)["security"] ?? []) as Record<
    string,
    string[]
  >[];
  if (security.length === 0) return ["call without credentials"];
  return security.map((all) => {
    const parts = Object.entries(all).map(([scheme, scopes]) => [scheme, ...[...scopes].sort()].join(" "));
    return parts.sort().join(" and ") || "call without credentials";
  });
};

function operations(walk: Walk, pair: Pair, section: "paths" | "webhooks"): void {
  const [was, is] = [itemsOf(walk.old, section), itemsOf(walk.now, section)];
  for (const [route, left] of was.items) {
    const right = is.items.get(route);
    if (right) walk.visit("item", { ...pair, where: left.path, left: left.rest, right: right.rest });
  }
  const direction = section === "paths" ? "request" : "response";
  const where = (key: string) => (was.calls.get(key) ?? is.calls.get(key))!.where;
  each(walk, was.calls, is.calls, where, (_, left, right) =>
    walk.visit("operation", {
      where: left.where,
      direction,
      events: section === "webhooks",
      left: left.operation,
      right: right.operation,
    }),
  );
}

/** The operations of a section by method and route, where the names in a path do not count. */
function itemsOf(document: OpenApiDocument, section: "paths" | "webhooks") {
  const items = new Map<string, { path: string; rest: Fields }>();
  const calls = new Map<string, { where: string; operation: Fields }>();
  for (const [path, item] of Object.entries(document[section] ?? {})) {
    const route = path.replaceAll(/{[^}]+}/g, "{}");
    const { parameters: shared = [], ...rest } = item as Record<string, Fields> & { parameters?: unknown[] };
    items.set(route, { path, rest: Object.fromEntries(Object.entries(rest).filter(([key]) => !isMethod(key))) });
    for (const method of METHODS.filter((one) => item[one])) {
      const name = `${method.toUpperCase()} ${path}`;
      const own = ((item[method] as Fields)["parameters"] ?? []) as unknown[];
      calls.set(`${method} ${route}`, {
        where: section === "paths" ? name : `webhook ${name}`,
        operation: { ...(item[method] as Fields), parameters: [...shared, ...own], path },
      });
    }
  }
  return { items, calls };
}

const isMethod = (key: string) => (METHODS as readonly string[]).includes(key);
