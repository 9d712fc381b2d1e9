/**
 * `make official-examples DIR=<a checkout>`: the examples of the official package, before and after `claude-openapi migrate`
 * of the package that would be published: they are compiled and run against the local API. Fails when one that compiled does not compile any
 * more, or one does something else.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiled, linkOfficial } from "../package/compiled.js";
import { link } from "../package/examples.js";
import { install, root } from "../package/installed.js";
import { type ExampleOutcome, outcomesOf } from "./example-outcomes.js";

const [checkout] = process.argv.slice(2);
const examples = checkout === undefined ? "" : join(checkout, "examples");
if (checkout === undefined || !existsSync(examples)) {
  console.error("make official-examples DIR=<a checkout of the official TypeScript SDK, with its examples folder>");
  process.exit(2);
}

/** Its lines, in an order of their own: who of several listeners and loops prints first is a matter of how the bytes arrive. */
const linesOf = ({ end, printed }: ExampleOutcome) => [`ends with ${end}`, ...printed.split("\n")].sort();

/** The lines of one outcome that the other does not have. */
function changed(before: ExampleOutcome, after: ExampleOutcome): string {
  const missing = (own: ExampleOutcome, other: ExampleOutcome, sign: string) =>
    linesOf(own).flatMap((line) => (linesOf(other).includes(line) ? [] : [`    ${sign} ${line}`]));
  return [...missing(before, after, "-"), ...missing(after, before, "+")].join("\n");
}

const { version } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")) as { version: string };
const installed = install();
const folder = mkdtempSync(join(tmpdir(), "claude-openapi-examples-"));
try {
  cpSync(examples, folder, { recursive: true });
  const manifest = { type: "module", dependencies: { "@anthropic-ai/sdk": `^${version}` } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  linkOfficial(folder, version.startsWith("0.") ? "anthropic-sdk-2023" : "@anthropic-ai/sdk");
  symlinkSync(installed.package, join(folder, "node_modules/claude-openapi"));
  // Their own dependencies, as far as they are installed here.
  for (const name of ["zod", "@modelcontextprotocol"]) {
    const from = join(root, "node_modules", name);
    if (existsSync(from)) symlinkSync(from, join(folder, "node_modules", name));
  }
  link(installed, ["zod"]);
  for (const name of ["ts-morph", "@ts-morph", "code-block-writer"]) {
    symlinkSync(join(root, "node_modules", name), join(installed.folder, "node_modules", name));
  }
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const before = compiled(folder, files);
  const ranBefore = await outcomesOf(folder, files);
  const bin = join(installed.folder, "node_modules/.bin/claude-openapi");
  try {
    execFileSync(bin, ["migrate", folder, "--write"], { stdio: ["ignore", "inherit", "inherit"] });
  } catch (error) {
    // 1 says that something is left to do by hand, which it has printed.
    if ((error as { status: number }).status !== 1) throw error;
  }
  const after = compiled(folder, files);
  rmSync(join(folder, "node_modules/@anthropic-ai"), { recursive: true });
  const ranAfter = await outcomesOf(folder, files);
  const right = (result: typeof before) => files.filter((file) => result.get(file)!.length === 0);
  const broken = right(before).filter((file) => !right(after).includes(file));
  console.log(
    `\n${files.length} examples of ${version}: ${right(before).length} compiled before, ${right(after).length} after`,
  );
  for (const file of files.filter((file) => !right(before).includes(file))) {
    console.log(`  before  ${file}:${before.get(file)![0]}`);
  }
  for (const file of broken)
    console.log(
      after
        .get(file)!
        .map((line) => `  after   ${file}:${line}`)
        .join("\n"),
    );
  const other = files.filter((file) => linesOf(ranBefore.get(file)!).join() !== linesOf(ranAfter.get(file)!).join());
  const ends = new Map<string, string[]>();
  for (const file of files) {
    const { end } = ranBefore.get(file)!;
    ends.set(end, [...(ends.get(end) ?? []), file]);
  }
  console.log(
    `Run against the local API ${files.length - other.length} of ${files.length} do the same before and after`,
  );
  for (const [end, ended] of ends) console.log(`  ${ended.length} end with ${end}: ${ended.join(" ")}`);
  for (const file of other) console.log(`  ${file}:\n${changed(ranBefore.get(file)!, ranAfter.get(file)!)}`);
  process.exitCode = broken.length + other.length === 0 ? 0 : 1;
} finally {
  installed.remove();
  rmSync(folder, { recursive: true, force: true });
}
