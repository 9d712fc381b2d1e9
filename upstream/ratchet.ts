/** How many differences of each kind are still open: the numbers may fall, and none may rise. */
import { readFileSync, writeFileSync } from "node:fs";
import { type Finding, countsOf } from "./findings.js";
import { API_VERSIONS } from "./versions.js";

type Counts = Record<string, Record<string, number>>;

const FILE = new URL("ratchet.json", import.meta.url);

export const readRatchet = (): Counts => JSON.parse(readFileSync(FILE, "utf8")) as Counts;

export const openCounts = (open: readonly Finding[]): Counts =>
  Object.fromEntries(API_VERSIONS.map((version) => [version, countsOf(open, version)]));

/** Kinds of which there are more than there may be. */
export function risen(open: readonly Finding[], allowed = readRatchet()): string[] {
  return Object.entries(openCounts(open)).flatMap(([version, counts]) =>
    Object.entries(counts)
      .filter(([kind, count]) => count > (allowed[version]?.[kind] ?? 0))
      .map(([kind, count]) => `${version} ${kind}: ${count}, and ${allowed[version]?.[kind] ?? 0} may be`),
  );
}

/** Writes the numbers of now where they are lower; throws where one has risen. */
export function lower(open: readonly Finding[]): void {
  const worse = risen(open);
  if (worse.length > 0) throw new Error(`The ratchet only falls.\n${worse.join("\n")}`);
  writeFileSync(FILE, `${JSON.stringify(openCounts(open), undefined, 2)}\n`);
}
