/** Formatting in threads. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Formatter, formatter } from "../../codegen/emit/format.js";

let threads: Formatter;
beforeAll(() => void (threads = formatter()));
afterAll(async () => await threads.close());

test("each text comes back as its own, in the format of its kind and with the options of this project", async () => {
  const long = `export type Long = ${"Abcdefghi | ".repeat(7)}Z;\n`;
  expect(long.length).toBeGreaterThan(80);
  const given = [
    ["a.ts", "interface A{b:string}", "interface A {\n  b: string;\n}\n"],
    ["b.md", "|a|\n|-|\n|long|", "| a    |\n| ---- |\n| long |\n"],
    ["c.ts", long, long],
  ] as const;
  expect(await Promise.all(given.map(([path, text]) => threads.format(path, text)))).toEqual(
    given.map(([, , want]) => want),
  );
});

test("what cannot be parsed is refused under its path, and the next text is formatted", async () => {
  await expect(threads.format("wrong.ts", "interface {")).rejects.toThrow("wrong.ts");
  expect(await threads.format("right.ts", "type A=1")).toBe("type A = 1;\n");
});
