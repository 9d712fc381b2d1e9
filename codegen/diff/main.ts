/**
 * What changed between two bundled documents, and whether it breaks a program that was made from the old one.
 *
 *   tsx codegen/diff/main.ts OLD.json NEW.json             prints a line per change, then the release class
 *   tsx codegen/diff/main.ts --release 1.15.0 OLD NEW      writes the entry of a release into CHANGELOG-document.md;
 *                                                          OLD and NEW are folders, a document that OLD lacks is new
 *   tsx codegen/diff/main.ts --entry 1.15.0                prints that entry
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { OpenApiDocument } from "../document.js";
import { entryIn, entryOf, INTRODUCTION, type Section, withEntry } from "./changelog.js";
import { releaseOf } from "./changes.js";
import { diff } from "./walk.js";

const CHANGELOG = "CHANGELOG-document.md";
const USAGE = "usage: tsx codegen/diff/main.ts OLD.json NEW.json | --release VERSION OLD NEW | --entry VERSION\n";

const read = async (path: string) => JSON.parse(await readFile(path, "utf8")) as OpenApiDocument;

/** Undefined where there is no such file. */
const readIfThere = (path: string) =>
  readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });

async function print(old: string, now: string): Promise<void> {
  const changes = diff(await read(old), await read(now));
  for (const { release, where, what } of changes) process.stdout.write(`${release}  ${where}  ${what}\n`);
  process.stdout.write(`release: ${releaseOf(changes)}\n`);
}

/** The full documents: the stable ones are cut from them. */
async function writeEntry(release: string, old: string, now: string): Promise<void> {
  const files = (await readdir(now)).filter((file) => /^[\d-]+\.json$/.test(file)).sort();
  const sections: Section[] = [];
  for (const file of files.reverse()) {
    const [before, document] = [await readIfThere(join(old, file)), await read(join(now, file))];
    const changes = before === undefined ? null : diff(JSON.parse(before) as OpenApiDocument, document);
    sections.push({ name: basename(file, ".json"), document, changes });
  }
  const changelog = (await readIfThere(CHANGELOG)) ?? INTRODUCTION;
  await writeFile(CHANGELOG, withEntry(changelog, release, entryOf(release, sections)));
}

const { values, positionals } = parseArgs({
  options: { release: { type: "string" }, entry: { type: "string" } },
  allowPositionals: true,
});
const [old, now] = positionals;
if (values.entry !== undefined) process.stdout.write(entryIn(await readFile(CHANGELOG, "utf8"), values.entry));
else if (old === undefined || now === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (values.release === undefined) await print(old, now);
else await writeEntry(values.release, old, now);
