/**
 * Writes `generated/` from `spec/`: load → model → names and checks → emit → write.
 *
 *   tsx codegen/main.ts            write
 *   tsx codegen/main.ts --check    exit 1 when `generated/` is stale
 *   tsx codegen/main.ts --lint     only look for problems, with every rule of redocly on every view
 *   tsx codegen/main.ts --draft    missing descriptions are counted, not refused
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cutView, versions } from "../spec/views.js";
import type { Extras } from "./emit/all.js";
import type { Output } from "./emit/write.js";
import { lint } from "./lint.js";
import { load } from "./load.js";
import { modelOf } from "./model.js";
import type { Problem } from "./names.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface Settings {
  /** Folder of the source. */
  readonly spec: string;
  readonly extras: Extras;
  /** Oldest first; the source's own when absent. */
  readonly versions?: readonly string[];
  /** Which of redocly's rules run on the documents; `house`, all but those on examples, when absent. */
  readonly lint?: "all" | "house" | "none";
}

/** The files of `generated/`, or the problems that stand in the way. Problems of a draft come with the files. */
export async function generate(settings: Settings): Promise<{ outputs: Output[]; problems: Problem[] }> {
  const loading = load(settings.spec);
  // The compilers take a second to load, which the bundle takes as well, in a process of its own.
  const [{ checkModel, checkSource }, { checkExamples }, { checkCompat, emitCode, emitDocuments }, { finish }] =
    await Promise.all([
      import("./check.js"),
      import("./check-examples.js"),
      import("./emit/all.js"),
      import("./emit/write.js"),
    ]);
  const source = await loading;
  const view = (version: string, stage: "stable" | "full") => cutView(source.document, { version, stage });
  const models = [...(settings.versions ?? versions)].reverse().map((version) => {
    const views = { stable: view(version, "stable"), full: view(version, "full") };
    return modelOf(version, views, settings.extras.official);
  });
  const documents = emitDocuments(models);
  const linting = settings.lint === "none" ? [] : lint(source, documents, settings.lint === "all");
  const problems = [...checkSource(source), ...models.flatMap((model) => checkModel(source, model))];
  problems.push(...checkCompat(models, settings.extras.helpers, settings.extras.compat));
  const blocked = problems.some((problem) => !problem.draft);
  if (blocked) return { outputs: [], problems: unique([...problems, ...(await linting)]) };
  const code = emitCode(source, models, settings.extras);
  problems.push(...checkExamples(source, models), ...(await linting));
  const outputs = await Promise.all([...documents, ...code].map(finish));
  return { outputs, problems: unique(problems) };
}

const unique = (problems: readonly Problem[]) => [
  ...new Map(problems.map((p) => [`${p.where} ${p.message}`, p])).values(),
];

async function main(flags: readonly string[]): Promise<number> {
  const json = async (name: string) => JSON.parse(await readFile(join(ROOT, "codegen", `${name}.json`), "utf8"));
  const [helpers, compat, official] = await Promise.all(["helpers", "compat", "official-methods"].map(json));
  const extras = { helpers, compat, official };
  const { outputs, problems } = await generate({
    spec: join(ROOT, "spec"),
    extras,
    lint: flags.includes("--lint") ? "all" : "house",
  });
  const isDraft = flags.includes("--draft");
  const refused = problems.filter((problem) => !(isDraft && problem.draft));
  for (const { where, message } of refused) process.stderr.write(`${where}  ${message}\n`);
  if (refused.length < problems.length)
    process.stderr.write(`draft: ${problems.length - refused.length} descriptions are missing\n`);
  if (refused.length > 0) return 1;
  if (flags.includes("--lint")) return 0;
  const { write } = await import("./emit/write.js");
  const changed = await write(join(ROOT, "generated"), outputs, flags.includes("--check"));
  if (!flags.includes("--check")) process.stdout.write(`${outputs.length} files, ${changed.length} changed\n`);
  else if (changed.length > 0) {
    process.stderr.write(`generated/ is stale (${changed.join(", ")}): run make generate\n`);
    return 1;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
