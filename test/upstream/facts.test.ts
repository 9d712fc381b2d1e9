import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accessorsText } from "../../upstream/accessors.js";
import { filesOf, readDocumentFacts, readSdkFacts } from "../../upstream/facts.js";
import { API_VERSIONS, versions } from "../../upstream/versions.js";

const sdks = [
  ...new Set([...API_VERSIONS.map((version) => versions[version].sdk), versions.replay.from, versions.replay.to]),
].map((sdk) => [`sdk-${sdk}`, readSdkFacts(sdk)] as const);
const documents = API_VERSIONS.map((version) => versions[version].document).map(
  (version) => [`document-${version}`, readDocumentFacts(version)] as const,
);

describe.each([...sdks, ...documents])("%s", (source, facts) => {
  test("a line is a fact, and lines are sorted", () => {
    for (const [file, text] of filesOf(source, facts))
      expect(readFileSync(new URL(`../../upstream/facts/${file}`, import.meta.url), "utf8"), file).toBe(text);
  });

  test("no sentence is kept", () => {
    const sentences: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === "string" && / \S+ /.test(value)) sentences.push(value);
      if (value !== null && typeof value === "object") Object.values(value).forEach(visit);
    };
    visit(facts);
    expect(sentences).toEqual([]);
  });
});

test("the list that the parity suite walks is made of the facts of the installed SDKs", async () => {
  const file = new URL("../parity/accessors.json", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(await accessorsText());
});
