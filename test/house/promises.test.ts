/** Every promise in `docs/promises.md` has a test, and every test that it names exists. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { promisesIn, testTitles } from "./promises.js";

const page = new URL("../../docs/promises.md", import.meta.url);
const promises = promisesIn(readFileSync(page, "utf8"));
const titles = new Map<string, string[]>();
const titlesOf = (file: string): string[] => {
  const url = new URL(file, page);
  const known = titles.get(file) ?? (existsSync(url) ? testTitles(readFileSync(url, "utf8")) : []);
  titles.set(file, known);
  return known;
};

test("there are promises of every kind", () => {
  const sections = [
    "Requests",
    "Time",
    "Retries",
    "Streams",
    "Aborts",
    "Pages",
    "Limits",
    "Uploads and downloads",
    "Rate limits",
  ];
  const more = ["Errors", "Response metadata", "Secrets", "Seeing inside", "Auth", "Webhooks", "Runtimes"];
  expect([...new Set(promises.map(({ section }) => section))]).toEqual([...sections, ...more]);
});

test("each has a test, and each test that is named exists", () => {
  const wrong = promises.flatMap(({ promise, tests }) =>
    tests.length === 0
      ? [`${promise}: no test`]
      : tests
          .filter(({ title, file }) => !titlesOf(file).includes(title))
          .map(({ title, file }) => `${file}: ${title}`),
  );
  expect(wrong).toEqual([]);
});

test("none is made twice", () => {
  const texts = promises.map(({ promise }) => promise);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

describe("reading", () => {
  test("a test file: groups, tables, templates", () => {
    const source = `
      test("plain", () => {});
      describe.concurrent.each(ROWS)("group %s", () => {
        for (const a of B) test(\`\${a}: one\`, { timeout: 1 }, () => {});
        describe("inner", () => test.skipIf(x).each([1])("\`x\` is %j", () => {}));
      });
      other("not a test");`;
    expect(testTitles(source)).toEqual(["plain", "group %s > ${a}: one", "group %s > inner > x is %j"]);
  });

  test("a row without a link, and a row with two", () => {
    const text =
      "## One\n\n| Promise | Test |\n| --- | --- |\n| a | none |\n| b | [`t > u`](../x.ts) [`v`](../y.ts) |\n";
    const two = [
      { title: "t > u", file: "../x.ts" },
      { title: "v", file: "../y.ts" },
    ];
    expect(promisesIn(text)).toEqual([
      { section: "One", promise: "a", tests: [] },
      { section: "One", promise: "b", tests: two },
    ]);
  });
});
