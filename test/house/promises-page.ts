/** Writes `docs/promises.md`: `make promises`. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { pageOf, promisesOf, readMarks } from "./promises.js";

export const PAGE = "docs/promises.md";
export const ROOT = new URL("../../", import.meta.url);

/** The files with tests, as Git knows them: the tools of some have folders of packages beside them. */
export const testFiles = (): string[] => {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "test"];
  // While a merge is open, a file is listed once for each side.
  const files = new Set(execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n"));
  return [...files].filter((file) => /\.test(-d)?\.ts$/.test(file) && existsSync(new URL(file, ROOT)));
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { promises, problems } = promisesOf(readMarks(testFiles(), ROOT));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  writeFileSync(new URL(PAGE, ROOT), pageOf(promises, PAGE));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
