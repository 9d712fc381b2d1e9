import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clients, methodOf, modules } from "./clients.js";
import { missingValues } from "./differences.js";
import { type Accessor, type Version, versions } from "./versions.js";

const accessors = JSON.parse(readFileSync(new URL("accessors.json", import.meta.url), "utf8")) as Accessor[];
const options = { apiKey: "key", maxRetries: 0, fetch };

describe.each(Object.keys(versions) as Version[])("%s", (version) => {
  test.each(accessors.map((row) => [row.accessor, row] as const))("%s", (accessor, row) => {
    const there = row.versions.includes(version);
    expect(methodOf(clients[version].official(options), accessor) !== undefined, "the list is right").toBe(there);
    expect(methodOf(clients[version].ours(options), accessor) !== undefined, "ours").toBe(there);
  });

  test("every value that the official module and its class offer is there, less what is meant", async () => {
    const { ours, official } = await modules[version]();
    const absent = (theirs: object, mine: object) =>
      Object.getOwnPropertyNames(theirs).filter((name) => !(name in mine));
    const classNames = absent(official.default, ours.default).filter((name) => !missingValues.class.test(name));
    expect(absent(official, ours).filter((name) => !missingValues.module.test(name))).toEqual([]);
    expect(classNames).toEqual([]);
  });
});
