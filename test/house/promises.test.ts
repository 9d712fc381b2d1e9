/** The page of promises is what the marks above the tests give, and each mark stands above a test that runs. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGE, ROOT, testFiles } from "./promises-page.js";
import { marksIn, pageOf, promisesOf, readMarks, SECTIONS } from "./promises.js";

const { promises, problems } = promisesOf(readMarks(testFiles(), ROOT));

test("every mark is of a section, is written once, and stands above a test that runs", () => {
  expect(problems).toEqual([]);
});

test("the page is what `make promises` gives", () => {
  expect(readFileSync(new URL(PAGE, ROOT), "utf8")).toBe(pageOf(promises, PAGE));
});

/** A mark that is none of this file. */
const mark = (text: string) => `// @${"promise"} ${text}`;
const read = (source: string) => promisesOf(marksIn("test/x.test.ts", source));
const tests = (source: string) =>
  read(source).promises.map((one) => [one.promise, one.tests.map(({ title }) => title)]);
/** Problems of a source, less that it promises nothing of other sections. */
const wrong = (source: string) => read(source).problems.filter((one) => !one.endsWith("nothing is promised"));

test("a mark is for the test or the group below it, and may stand again by its beginning", () => {
  const source = `
    ${mark("Time: a is b,")}
    //   and c
    test("plain", () => {});
    describe.concurrent.each(ROWS)("group %s", () => {
      ${mark("Time: a is…")}
      ${mark('Pages: "d" | e')}
      for (const a of B)
        test(\`\${a}: one\`, { timeout: 1 }, () => {});
      ${mark("Errors: f")}
      describe("inner", () => {
        test.skipIf(x).each([1])("\`x\` is %j", () => {});
      });
    });`;
  expect(wrong(source)).toEqual([]);
  expect(tests(source)).toEqual([
    ["a is b, and c", ["plain", "group %s > ${a}: one"]],
    ['"d" | e', ["group %s > ${a}: one"]],
    ["f", ["group %s > inner"]],
  ]);
  expect(pageOf(read(source).promises, "docs/page.md")).toContain(
    '| "d" \\| e | [`group %s > ${a}: one`](../test/x.test.ts) |\n',
  );
});

test.each([
  ["no test", `${mark("Time: a")}\nconst x = 1;\n`, "stands above no test"],
  ["a gap", `${mark("Time: a")}\nconst x = 1;\n\ntest("t", f);`, "stands above no test"],
  ["an empty group", `${mark("Time: a")}\ndescribe("t", () => {});`, "stands above a group without tests"],
  ["a test with skip", `${mark("Time: a")}\ntest.skip("t", f);`, "stands above a test with skip"],
  ["one in a group with only", `describe.only("d", () => {\n${mark("Time: a")}\ntest("t", f); });`, "with only"],
  ["an unknown section", `${mark("Tyme: a")}\ntest("t", f);`, "is in no section: Tyme"],
  ["no promise", `${mark("Time: a…")}\ntest("t", f);`, "is the beginning of no promise"],
  ["a promise of another section", `${mark("Time: a…")}\n${mark("Pages: a")}\ntest("t", f);`, "of no promise"],
  ["several", `${mark("Time: a b")}\n${mark("Time: a c")}\n${mark("Time: a…")}\ntest("t", f);`, "of several promises"],
])("a mark with %s is a problem", (_, source, problem) => {
  expect(wrong(source)).toHaveLength(1);
  expect(wrong(source)[0]).toContain(problem);
});

test("so is a promise that is made twice, and a section without one", () => {
  const twice = `${mark("Time: a")}\n${mark("Time: a")}\ntest("t", f);`;
  expect(wrong(twice)).toEqual(['test/x.test.ts:1 "a" is promised twice', 'test/x.test.ts:2 "a" is promised twice']);
  expect(read(twice).problems).toHaveLength(2 + Object.keys(SECTIONS).length - 1);
});
