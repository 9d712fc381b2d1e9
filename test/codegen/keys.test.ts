/** The table of extension keys against the page that describes them. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { KEYS } from "../../codegen/keys.js";

/** Written in the source only: the bundle has what they say, and the generator never sees them. */
const RESOLVED = ["x-kinds", "x-without", "x-shows"];

test("extensions.md describes the keys that the generator understands, and no other", async () => {
  const page = await readFile(new URL("../../spec/extensions.md", import.meta.url), "utf8");
  const described = [...page.matchAll(/^### `(x-[\w-]+)`/gm)].map((match) => match[1]);
  expect([...Object.keys(KEYS), ...RESOLVED].sort()).toEqual(described.sort());
});
