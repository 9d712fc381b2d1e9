/** What means the same in two lots of texts that refer to each other. Pure. */

/** Texts by name, with the names that each refers to. */
export type TextsByName = ReadonlyMap<string, { readonly text: string; readonly refs: readonly string[] }>;

/** Names that mean the same on both sides: the same text, and everything that they refer to means the same. */
export function same(left: TextsByName, right: TextsByName): Set<string> {
  const names = new Set([...left.keys()].filter((name) => left.get(name)!.text === right.get(name)?.text));
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const name of names) if (!left.get(name)!.refs.every((ref) => names.has(ref))) names.delete(name);
  }
  return names;
}
