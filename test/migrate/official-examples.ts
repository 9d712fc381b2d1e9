/**
 * `make official-examples DIR=<a checkout>`: the examples of the official package, before and after `claude-openapi migrate`
 * of the package that would be published. Fails when one that compiled does not compile any more.
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
import { install, root } from "../package/installed.js";

const [checkout] = process.argv.slice(2);
const examples = checkout === undefined ? "" : join(checkout, "examples");
if (checkout === undefined || !existsSync(examples)) {
  console.error("make official-examples DIR=<a checkout of the official TypeScript SDK, with its examples folder>");
  process.exit(2);
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
  for (const name of ["zod"]) {
    const from = join(root, "node_modules", name);
    if (existsSync(from)) symlinkSync(from, join(folder, "node_modules", name));
  }
  for (const name of ["ts-morph", "@ts-morph", "code-block-writer"]) {
    symlinkSync(join(root, "node_modules", name), join(installed.folder, "node_modules", name));
  }
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const before = compiled(folder, files);
  const bin = join(installed.folder, "node_modules/.bin/claude-openapi");
  try {
    execFileSync(bin, ["migrate", folder, "--write"], { stdio: ["ignore", "inherit", "inherit"] });
  } catch (error) {
    // 1 says that something is left to do by hand, which it has printed.
    if ((error as { status: number }).status !== 1) throw error;
  }
  const after = compiled(folder, files);
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
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  installed.remove();
  rmSync(folder, { recursive: true, force: true });
}
