/** Our documents beside the committed facts of the pinned official sources, without a network. */
import { describe, expect, test } from "vitest";
import { readDocumentFacts, readSdkFacts } from "../../upstream/facts.js";
import { findingsOf, judge } from "../../upstream/findings.js";
import { ourNames } from "../../upstream/our-names.js";
import { viewsOf } from "../../upstream/ours.js";
import { readPlaces } from "../../upstream/places.js";
import { API_VERSIONS, versions } from "../../upstream/versions.js";

const compared = API_VERSIONS.map((version) => ({
  version,
  views: viewsOf(version),
  sdk: readSdkFacts(versions[version].sdk),
  document: readDocumentFacts(versions[version].document),
}));
const findings = findingsOf(compared, readPlaces(), ourNames());
const judged = judge(findings);

describe("differences from the official sources", () => {
  test("none is open: make upstream ARGS=--offline lists them", () => {
    expect(judged.open.map(({ kind, pointer, theirs, ours }) => ({ kind, pointer, theirs, ours }))).toEqual([]);
  });

  test("every row of the table of what is meant is needed", () => {
    expect(judged.stale.map((row) => row.why)).toEqual([]);
  });

  test("what is in the spec has its file and line", () => {
    const lost = findings.filter(({ pointer, file }) => /^#\/(components\/schemas|paths\/)/.test(pointer) && !file);
    expect(lost.map(({ pointer }) => pointer)).toEqual([]);
  });
});
