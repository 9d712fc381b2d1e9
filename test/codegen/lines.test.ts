/** The manifests of both lines: the same files, with another version in the lead. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PACKAGES } from "../../codegen/emit/exports.js";
import { LINES, manifestOf, type Manifest } from "../../codegen/lines.js";

const newest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const old = manifestOf(newest, "2023-06-01");
type Targets = string | { readonly [condition: string]: Targets };
const leaves = (node: Targets): string[] => (typeof node === "string" ? [node] : Object.values(node).flatMap(leaves));
const at = (manifest: Manifest, subpath: string) => leaves((manifest.exports as Record<string, Targets>)[subpath]!);

test("the newest line is package.json as it stands", () => expect(manifestOf(newest, "2026-10-21")).toEqual(newest));

test("a version is that of the official line, with our own count of builds behind it", () => {
  for (const line of LINES) {
    const [major, minor] = PACKAGES[line].split(".");
    expect(manifestOf({ ...newest, version: "1.14.7" }, line).version).toBe(`${major}.${minor}.7`);
  }
});

describe("the line of 2023-06-01", () => {
  const led = [".", "./*", "./*.js", "./*.mjs"];

  test("leads to it by its main entry and every official subpath", () => {
    const { main, module, types } = old as unknown as Record<"main" | "module" | "types", string>;
    for (const target of [main, module, types, ...led.flatMap((subpath) => at(old, subpath))]) {
      expect(target).toContain("2023-06-01");
      expect(target).not.toContain("2026-10-21");
    }
  });

  test("leads by its name and by our own subpaths to where the newest does", () => {
    const others = Object.keys(newest.exports).filter((subpath) => !led.includes(subpath));
    expect(others.length).toBeGreaterThan(20);
    for (const subpath of others) expect([subpath, at(old, subpath)]).toEqual([subpath, at(newest, subpath)]);
    expect(Object.keys(old.exports)).toEqual(Object.keys(newest.exports));
  });

  test("is found where only folders are looked at", () => {
    const { "*": paths } = old.typesVersions;
    expect(paths["index"]).toEqual(["./dist/types/names/2023-06-01/index.d.ts"]);
    expect(paths["*.mjs"]).toEqual(["./dist/types/names/2023-06-01/*"]);
    expect(paths["*"]?.at(-1)).toBe("./dist/types/names/2023-06-01/*");
    expect(paths["2026-10-21/*"]).toEqual(newest.typesVersions["*"]["2026-10-21/*"]);
  });

  test("never becomes what an install without a tag gives", () => {
    expect(old["publishConfig"]).toEqual({ tag: "api-2023-06-01" });
    expect(newest["publishConfig"]).toBeUndefined();
  });
});
