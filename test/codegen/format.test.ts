/** The house format. */
import { expect, test } from "vitest";
import { format } from "../../codegen/emit/format.js";

const long = `export type Long = ${"Abcdefghi | ".repeat(7)}Z;\n`;
const longer = `export type Long = ${"Abcdefghi | ".repeat(9)}Z;\n`;
const rows = [
  ["a.ts", "interface A{b:string}", "interface A {\n  b: string;\n}\n"],
  ["b.md", "|a|\n|-|\n|long|", "| a    |\n| ---- |\n| long |\n"],
  ["c.ts", long, long],
  ["d.ts", longer, `export type Long =\n${"  | Abcdefghi\n".repeat(9)}  | Z;\n`],
] as const;

test.each(rows)("%s comes in the format of its kind, with the options of this project", async (path, given, want) => {
  expect(await format(path, given)).toBe(want);
});

test("what cannot be read is not written", async () => {
  await expect(format("e.ts", "interface {")).rejects.toThrow(/^e\.ts: /);
});
