/** Lints the published documents with the house rules of `redocly.yaml`, all in one run. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Output } from "./emit/write.js";
import { redocly, type Source } from "./load.js";
import type { Problem } from "./names.js";

interface Found {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
}

/**
 * Left to `check-examples.ts`, which validates against the closed schemas of each view and takes a quarter of the time;
 * `everyRule` runs them, too.
 */
const SKIPPED = ["no-invalid-media-type-examples", "no-invalid-schema-examples", "no-invalid-parameter-examples"];

/** Warnings count as errors. Each problem names the place in the source that its document was cut from. */
export async function lint(source: Source, documents: readonly Output[], everyRule = false): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "claude-openapi-"));
  try {
    const files = documents.map(({ path }) => join(folder, basename(path)));
    for (const [at, { text }] of documents.entries()) writeFileSync(files[at]!, text);
    const config = join(source.folder || ".", "redocly.yaml");
    const skip = everyRule ? [] : SKIPPED.flatMap((rule) => ["--skip-rule", rule]);
    const args = ["lint", ...files, "--config", config, "--format", "json", "--max-problems", "1000", ...skip];
    const text = await redocly(args).catch((error: Error) => error.message);
    return problemsOf(source, text);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function problemsOf(source: Source, text: string): Problem[] {
  const problems: Problem[] = [];
  for (const part of text.replaceAll("}{\n", "}\n{\n").split(/^(?=\{$)/m)) {
    if (!part.startsWith("{")) continue;
    const end = part.search(/^\}/m);
    const { problems: found } = JSON.parse(part.slice(0, end + 1)) as { problems: Found[] };
    for (const { ruleId, message, location } of found) {
      const [place] = location;
      const view = basename(place?.source.ref ?? "");
      problems.push({ where: source.locate(place?.pointer ?? "#/"), message: `${message} (${ruleId}, in ${view})` });
    }
  }
  if (problems.length === 0 && /failed/.test(text) && !text.includes('"problems"')) throw new Error(text);
  return problems;
}
