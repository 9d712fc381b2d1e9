/** `claude-openapi migrate`: what it takes, prints and writes. */
import { realpathSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { TARGET_VERSIONS, planMigration, type TargetVersion, type Migration, type MigrationNote } from "./migrate.js";
import { ownPackage, type OwnPackage } from "./own-package.js";
import type { TsMorph } from "./specifiers.js";
import { applyEdits, unifiedDiff } from "./text-edits.js";

export const MIGRATE_HELP = `claude-openapi migrate: from @anthropic-ai/sdk to claude-openapi

  claude-openapi migrate <folder> [--write] [--api 2023-06-01]

  --write   change the files                 (default: print what would change, as a diff)
  --api     API version to move to           (default: 2023-06-01 for a program on 0.x of the official package, the
                                              version that it speaks; else 2026-10-21)

  Exit code: 0 if nothing is left to do by hand, 1 if something is, 2 if the command was not understood.
`;

/** What to run where the optional peer is missing. */
export const WITH_TS_MORPH = "npx -p ts-morph -p claude-openapi claude-openapi migrate <folder>\n";

const HEADINGS: { readonly [Kind in MigrationNote["kind"]]: string } = {
  unread: "Not understood",
  left: "Imports that stay",
  version: "What API version 2026-10-21 changes",
  mention: "Names in other places",
};

/** Where the command gets the optional peer, and what it moves programs to; given by tests. */
export interface MigrateParts {
  readonly load?: () => Promise<TsMorph>;
  readonly own?: OwnPackage;
}

/** Runs the command; the result is the exit code. */
export async function migrateCommand(
  args: readonly string[],
  write: (text: string) => void,
  { load = () => import("ts-morph"), own = ownPackage() }: MigrateParts = {},
): Promise<number> {
  const usage = readArguments(args);
  if ("help" in usage) {
    write(usage.help);
    return usage.code;
  }
  let morph: TsMorph;
  try {
    morph = await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    write(WITH_TS_MORPH);
    return 1;
  }
  const plan = planMigration(usage.folder, { api: usage.api, own, morph });
  if (usage.write) {
    for (const { path, text, edits } of plan.changes) writeFileSync(join(usage.folder, path), applyEdits(text, edits));
  } else write(plan.changes.map(({ path, text, edits }) => unifiedDiff(path, text, edits)).join(""));
  write(report(plan, usage.write));
  return plan.notes.some(({ problem }) => problem) ? 1 : 0;
}

type Usage =
  | { readonly help: string; readonly code: number }
  | { readonly folder: string; readonly write: boolean; readonly api: TargetVersion | undefined };

function readArguments(args: readonly string[]): Usage {
  const wrong = (what: string): Usage => ({ help: `${what}\n\n${MIGRATE_HELP}`, code: 2 });
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: "boolean", default: false },
        api: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: MIGRATE_HELP, code: 0 };
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return wrong("Name one folder");
  const api = TARGET_VERSIONS.find((version) => version === values.api);
  if (values.api !== undefined && api === undefined) return wrong(`--api is one of ${TARGET_VERSIONS.join(", ")}`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return wrong(`${folder} is no folder`);
  return { folder: realpathSync(folder), write: values.write, api };
}

function report({ changes, notes }: Migration, written: boolean): string {
  const parts = (Object.keys(HEADINGS) as MigrationNote["kind"][]).flatMap((kind) => {
    const rows = notes.filter((note) => note.kind === kind);
    if (rows.length === 0) return [];
    const later = kind === "version" && rows.every(({ problem }) => !problem) ? ", once you move to it" : "";
    const lines = rows.map(({ path, line, text }) => `  ${path}:${line}  ${text}`);
    return [`${HEADINGS[kind]}${later}:\n${lines.join("\n")}\n`];
  });
  return [...parts, `${summary(changes, written)}\n`].join("\n");
}

function summary(changes: Migration["changes"], written: boolean): string {
  if (changes.length === 0) return "Nothing to change.";
  const count = changes.length === 1 ? "1 file" : `${changes.length} files`;
  if (!written) return `${count} would change. Add --write to change them.`;
  const install = changes.some(({ path }) => /(^|\/)package\.json$/.test(path));
  return `${count} changed.${install ? " Now install the dependencies." : ""}`;
}
