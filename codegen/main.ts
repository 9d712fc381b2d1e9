/**
 * Writes `generated/` from `spec/`: load → check → cut → check the views → model → emit → write.
 *
 *   tsx codegen/main.ts            write
 *   tsx codegen/main.ts --check    exit 1 when `generated/` is stale
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cutView, versions } from "../spec/views.js";
import { checkChanges } from "./check-changes.js";
import { checkExamples } from "./check-examples.js";
import { checkModel, checkViews } from "./check-model.js";
import { checkFiles } from "./check.js";
import type { OpenApiDocument } from "./document.js";
import { checkNames, emitCode, type WovenData } from "./emit/all.js";
import { upstreamOf } from "./emit/exports.js";
import { finish, type Output, write } from "./emit/write.js";
import { lintSource, lintViews } from "./lint.js";
import { loadSpec } from "./load.js";
import { modelOf } from "./model.js";
import { once, type SpecProblem } from "./problems.js";
import { publish } from "./publish/chain.js";
import { withSamples } from "./publish/samples/add.js";
import { share } from "./publish/shared.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const HELPERS = "codegen/helpers.json";
const COMPAT = "codegen/compat.json";
/** The methods of the official SDKs, which the tests of parity hold to the packages. */
const METHODS = "test/parity/accessors.json";

export interface GenerateOptions {
  /** Folder of the source. */
  readonly spec: string;
  /** Version of the package. */
  readonly release: string;
  readonly extras: WovenData;
}

interface Cut {
  readonly version: string;
  /** As the types see them: closed. */
  readonly stable: OpenApiDocument;
  readonly full: OpenApiDocument;
}

/** The views of a bundle, newest version first. */
const viewsOf = (document: OpenApiDocument): Cut[] =>
  [...versions].reverse().map((version) => ({
    version,
    full: cutView(document, { version, stage: "full" }),
    stable: cutView(document, { version, stage: "stable" }),
  }));

/** By the name of the view. */
const byName = (cuts: readonly Cut[]): ReadonlyMap<string, OpenApiDocument> =>
  new Map(
    cuts.flatMap(({ version, full, stable }) => [[version, full] as const, [`${version}.stable`, stable] as const]),
  );

/** The files of `generated/`, or the problems that stand in the way: those of the first check that finds some. */
export async function generateFiles({
  spec,
  release,
  extras,
}: GenerateOptions): Promise<{ outputs: Output[]; problems: SpecProblem[] }> {
  const stop = (problems: readonly SpecProblem[]) => ({ outputs: [], problems: once(problems) });
  const source = await loadSpec(spec);
  if (source.problems.length > 0) return stop(source.problems);
  const written = [...checkFiles(source), ...(await lintSource(source))];
  if (written.length > 0) return stop(written);

  const cuts = viewsOf(source.document);
  const views = byName(cuts);
  const { published, problems: refused } = publish(source, views, release);
  refused.push(...checkViews(source, views.values()));
  if (refused.length > 0) return stop(refused);
  const linted = [
    ...(await lintViews(source, published)),
    ...checkExamples(source, views),
    ...checkChanges(source, views.values()),
  ];
  if (linted.length > 0) return stop(linted);

  const models = cuts.map(({ version, ...documents }) =>
    modelOf(version, documents, extras.official, extras.helpers.rowless),
  );
  const fileOf = (component: string) => source.fileOf("schemas", component);
  const problems = models.flatMap((model) => checkModel(source, model));
  const inputs = models.map((model) => ({
    ...extras,
    model,
    fileOf,
    declared: extras.upstream?.declared[model.version],
  }));
  const locate = (type: string) => {
    const isStable = source.document.components?.schemas?.[type] !== undefined;
    return source.locate(`#/components/schemas/${isStable ? type : type.replace(/^Beta/, "")}`);
  };
  problems.push(...checkNames(inputs, extras.compat, locate));
  if (problems.length > 0) return stop(problems);
  const newest = models[0]!.version;
  const sampled = (view: string, document: OpenApiDocument) => {
    const model = models.find(({ version }) => view.startsWith(version))!;
    const stable = published.get(`${model.version}.stable`)!;
    return share(withSamples(document, stable, model, model.version === newest ? "" : `/${model.version}`));
  };
  const documents = [...published].map(([view, document]) => ({
    path: `openapi/${view}.json`,
    text: JSON.stringify(sampled(view, document), null, 2),
  }));
  const code = emitCode(source, models, extras);
  const outputs: Output[] = [];
  for (const output of [...documents, ...code]) outputs.push(await finish(output));
  return { outputs, problems: [] };
}

async function main(flags: readonly string[]): Promise<number> {
  const json = async (path: string) => JSON.parse(await readFile(join(ROOT, path), "utf8")) as unknown;
  const [helpers, compat, methods, manifest] = await Promise.all([HELPERS, COMPAT, METHODS, "package.json"].map(json));
  const release = (manifest as { readonly version: string }).version;
  const official = (methods as { readonly accessor: string }[]).map(({ accessor }) => accessor);
  const extras = { helpers, compat, official, upstream: await upstreamOf(ROOT) } as WovenData;
  const { outputs, problems } = await generateFiles({ spec: join(ROOT, "spec"), release, extras });
  for (const { where, message } of problems) process.stderr.write(`${where}  ${message}\n`);
  if (problems.length > 0) return 1;
  const isCheck = flags.includes("--check");
  const changed = await write(join(ROOT, "generated"), outputs, isCheck);
  if (!isCheck) process.stdout.write(`${outputs.length} files, ${changed.length} changed\n`);
  else if (changed.length > 0) {
    process.stderr.write(`generated/ is stale (${changed.join(", ")}): run make generate\n`);
    return 1;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
