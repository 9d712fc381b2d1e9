/**
 * Removes from a build the declarations that no entry leads to: those of modules that only other modules of the package read.
 *
 *   tsx codegen/unreached.ts dist
 */
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ts } from "ts-morph";

const DECLARATIONS = /\.d\.c?ts$/;

/** The declarations below a folder. */
async function declarationsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && DECLARATIONS.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name));
}

/** Where a relative import of a file of declarations leads. */
const declaredAt = (file: string, specifier: string): string =>
  resolve(dirname(file), specifier.replace(/\.(c?)js$/, ".d.$1ts"));

async function main(dist: string): Promise<void> {
  const left = new Set(await declarationsIn(join(dist, "types")));
  const open = [...(await declarationsIn(join(dist, "esm"))), ...(await declarationsIn(join(dist, "cjs")))];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const { importedFiles } = ts.preProcessFile(await readFile(file, "utf8"), true, true);
    for (const { fileName } of importedFiles) {
      const target = declaredAt(file, fileName);
      if (left.delete(target)) open.push(target);
    }
  }
  await Promise.all([...left].map((file) => rm(file)));
}

await main(process.argv[2]!);
