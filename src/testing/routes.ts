import type { DocumentOperation } from "./document.js";
import { editDistance } from "./edit-distance.js";

/** What is at a path: an operation for each method. */
export interface PathMatch {
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly methods: ReadonlyMap<string, DocumentOperation>;
}

/** Finds what is at the path of a request. */
export interface Routes {
  find(pathname: string): PathMatch | undefined;
  /** The template that is most like a path that nothing is at, with the segments of that path for its parameters. */
  nearest(pathname: string): string | undefined;
}

interface Entry {
  readonly template: string;
  readonly parts: readonly string[];
  readonly methods: Map<string, DocumentOperation>;
}

/** Routes of operations; of two that fit, the one that comes first counts. */
export function createRoutes(operations: readonly DocumentOperation[]): Routes {
  const entries = new Map<string, Entry>();
  for (const operation of operations) {
    const { path: template, method } = operation;
    const entry = entries.get(template) ?? { template, parts: template.split("/"), methods: new Map() };
    entry.methods.set(method, operation);
    entries.set(template, entry);
  }
  const bySize = new Map<number, Entry[]>();
  for (const entry of entries.values())
    bySize.set(entry.parts.length, [...(bySize.get(entry.parts.length) ?? []), entry]);
  return {
    find(pathname) {
      const parts = pathname.split("/");
      const entry = bySize.get(parts.length)?.find((one) => one.parts.every((part, at) => fits(part, parts[at] ?? "")));
      if (!entry) return undefined;
      const named = entry.parts.flatMap((part, at) => {
        const name = nameOf(part);
        return name === undefined ? [] : [[name, decoded(parts[at] ?? "")] as const];
      });
      return { template: entry.template, params: Object.fromEntries(named), methods: entry.methods };
    },
    nearest(pathname) {
      const parts = pathname.slice(0, LONGEST).split("/");
      let best: { readonly path: string; readonly edits: number } | undefined;
      for (const entry of entries.values()) {
        const path = entry.parts.map((part, at) => (nameOf(part) === undefined ? part : (parts[at] ?? part))).join("/");
        const edits = editDistance(parts.join("/"), path);
        if (edits < (best?.edits ?? pathname.length / 2)) best = { path, edits };
      }
      return best?.path;
    },
  };
}

/** More of a path is not compared. */
const LONGEST = 200;

const nameOf = (part: string): string | undefined => /^\{(.+)\}$/.exec(part)?.[1];
const fits = (part: string, given: string): boolean => (nameOf(part) === undefined ? part === given : given !== "");

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
