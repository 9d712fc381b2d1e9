/** Software on the official SDK, with ours in its place by an npm `overrides`: the same outcome by the same requests. */
import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportRow } from "../../codegen/emit/exports.js";
import { manifestOf, type Manifest } from "../../codegen/lines.js";
import { root } from "../package/installed.js";
import { type Ran, run } from "./run.js";
import { official, onOurs, type Tree, onOfficial } from "./trees.js";

/** A program by what it is about, with the subpaths that its software cannot do without. */
const PROGRAMS: Readonly<Record<string, { readonly needs?: readonly string[]; readonly steps: number }>> = {
  langchain: { needs: ["./lib/transform-json-schema"], steps: 7 },
  langsmith: { steps: 10 },
  posthog: { steps: 9 },
  traceloop: { steps: 11 },
  openinference: { steps: 11 },
  braintrust: { steps: 11 },
  genkit: { steps: 6 },
  llamaindex: { steps: 5 },
  tanstack: { steps: 5 },
  "multi-llm": { steps: 5 },
};

/** What official clients add to a path or a message, and ours do not, whoever asks. */
const MEANT: readonly { readonly why: string; readonly without: (text: string) => string }[] = [
  {
    why: "an artefact of old SDKs that the API does not need (spec/decisions.md)",
    without: (text) => text.replaceAll("?beta=true", ""),
  },
  {
    why: "the local API takes who sends `?beta=true` for a beta caller, whose events have it",
    without: (text) => text.replaceAll(',"context_management":null', ""),
  },
  {
    why: "0.x puts it on streamed messages for which no format was asked",
    without: (text) => text.replaceAll(',"parsed_output":null', ""),
  },
];

const comparable = (ran: Ran) =>
  JSON.parse(MEANT.reduce((text, { without }) => without(text), JSON.stringify(ran))) as Ran;

const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));
const later = new Set(
  (read(root, "generated/exports/2023-06-01.json") as ExportRow[])
    .filter((row) => row.later)
    .map(({ subpath }) => subpath),
);

let ours: Tree;
beforeAll(() => {
  ours = onOurs();
});
afterAll(() => ours?.remove());

// @promise Loading: The five official cloud packages run on it by an npm `overrides`
describe("the five official cloud packages", () => {
  test("each client of them sends and gives the same", { timeout: 180_000 }, async () => {
    const theirs = await run(official, "clouds");
    expect(Object.keys(theirs.outcome).length).toBe(78);
    expect((await run(ours.folder, "clouds")).outcome).toEqual(theirs.outcome);
  });
});

describe("both lines in one tree", () => {
  const line = (api: "2023-06-01" | "2026-10-21") => manifestOf(read(root, "package.json") as Manifest, api).version;
  test.each([
    ["", line("2023-06-01")],
    ["@anthropic-ai/bedrock-sdk/node_modules/", line("2026-10-21")],
  ])("node_modules/%s@anthropic-ai/sdk is %s", (above, version) => {
    const { name, version: found } = read(ours.folder, "node_modules", above, "@anthropic-ai/sdk/package.json") as {
      name: string;
      version: string;
    };
    expect([name, found]).toEqual(["claude-openapi", version]);
  });
});

// @promise Loading: Software on the official SDK runs on it by an npm `overrides`: the same outcome by the same requests
describe("the same outcome by the same requests", () => {
  test.for(Object.entries(PROGRAMS))("%s", { timeout: 180_000 }, async ([program, { needs = [], steps }], { skip }) => {
    const missing = needs.filter((subpath) => later.has(subpath));
    skip(missing.length > 0, `${missing.join(", ")} is not there yet (generated/exports)`);
    const theirs = comparable(await run(official, program));
    expect(Object.keys(theirs.outcome).length).toBe(steps);
    expect(theirs.sent.length).toBeGreaterThan(4);
    expect(comparable(await run(ours.folder, program))).toEqual(theirs);
  });
});

/** What is imported for its declarations. */
const DECLARED = [
  ...["@langchain/anthropic", "langsmith/wrappers/anthropic", "@posthog/ai/anthropic", "braintrust", "multi-llm-ts"],
  ...["@traceloop/instrumentation-anthropic", "@arizeai/openinference-instrumentation-anthropic"],
  ...["@genkit-ai/anthropic", "@llamaindex/anthropic", "@tanstack/ai-anthropic"],
  ...["bedrock", "vertex", "foundry", "aws", "google-cloud"].map((cloud) => `@anthropic-ai/${cloud}-sdk`),
];

/** What the compiler says of declarations, libraries included: file, place and code. */
async function complaints(tree: string): Promise<string[]> {
  const file = join(tree, "declarations.mts");
  writeFileSync(file, DECLARED.map((name) => `import "${name}";`).join("\n"));
  const flags = "--noEmit --strict --skipLibCheck false --module nodenext --target es2023 --types node --pretty false";
  const lib = ["--lib", "es2023,dom,dom.iterable,dom.asynciterable"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  try {
    const printed = await new Promise<string>((resolve) => {
      const args = [tsc, ...flags.split(" "), ...lib, file];
      execFile(process.execPath, args, { cwd: tree, maxBuffer: 64 * 1024 * 1024 }, (_, stdout) => resolve(stdout));
    });
    return Array.from(printed.matchAll(/^(\S+\(\d+,\d+\)): error (TS\d+)/gm), ([, place, code]) => `${place} ${code}`);
  } finally {
    rmSync(file, { force: true });
  }
}

// @promise Loading: Software on the official SDK runs on it by an npm `overrides`…
test("declarations compile where they compile with the official SDK", { timeout: 900_000 }, async () => {
  // Beside the repository, whose own packages the compiler would find.
  const beside = onOfficial();
  const known = await complaints(beside.folder);
  beside.remove();
  const found = await complaints(ours.folder);
  // What fails officially too is no business of ours: optional peers that are not installed, and old names.
  expect(known.filter((text) => text.startsWith("node_modules/")).length).toBe(known.length);
  expect(found.filter((text) => !known.includes(text))).toEqual([]);
});
