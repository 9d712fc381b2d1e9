/**
 * Rows as text, which is a third of what they take as objects: JSON whose heads are short.
 * `models:/v1/},list</,"page":"id"},retrieve</*}}` has the two rows of `models`, whose paths begin with `/v1/models`. A head
 * is a name, a sign, and a path in which `*` is a param and a segment without a text is the name in snake case.
 */
import type { RouteTree } from "./index.js";

/** What the sign of a head stands for, as JSON up to the path: the rows of a resource, or one row. */
export const SIGNS: Readonly<Record<string, string>> = {
  ":": '{"/":{"on":"',
  "=": '{"page":"cursor","on":"GET ',
  "<": '{"on":"GET ',
  ">": '{"on":"POST ',
  "~": '{"on":"DELETE ',
};

/** `apiKeys` → `/api_keys` */
export const segmentOf = (name: string): string => `/${name.replace(/[A-Z]+/g, (word) => `_${word.toLowerCase()}`)}`;

/** The rows of a resource. */
export function routesOf(text: string): RouteTree {
  const json = text.replace(/(\w+)([:=<>~])([\w/*-]*)/g, (_, name: string, sign: string, path: string) => {
    const whole = path.replace(/\/(?=\/|$)/, segmentOf(name)).replace(/\*(\w*)/g, "{$1}");
    return `"${name}":${SIGNS[sign]}${whole}"`;
  });
  const [tree] = Object.values(JSON.parse(`{${json}}`) as Record<string, RouteTree>);
  return tree!;
}

/** A tree of resources: what is text is read when its resource is first asked for. */
export function treeOf(...parts: (string | RouteTree)[]): RouteTree {
  const tree: Record<string, unknown> = {};
  for (const part of parts) {
    if (typeof part !== "string") Object.assign(tree, part);
    else {
      const name = part.slice(0, part.indexOf(":"));
      let rows: RouteTree | undefined;
      Object.defineProperty(tree, name, { get: () => (rows ??= routesOf(part)), enumerable: true });
    }
  }
  return tree as RouteTree;
}
