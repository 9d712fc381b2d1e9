/** How many letters have to be put in, taken out or changed to make one text of another. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let other = 1; other <= to.length; other++) {
      const change = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1);
      next.push(Math.min((row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that is most like another; undefined when none is. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const given = name.slice(0, 100);
  const ranked = names.map((known) => ({ known, edits: editDistance(given, known) })).sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits < given.length / 2 ? best.known : undefined;
}
