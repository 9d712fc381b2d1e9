/** Puts files into `generated/`: header, format, write if changed, delete what is stale. */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { format } from "./format.js";

export interface Output {
  readonly path: string;
  readonly text: string;
}

const HEADER = "Generated from spec/ by `make generate`. Do not edit.";

/** The file as it is written: with its header, formatted. JSON is printed by `JSON.stringify` and left alone. */
export async function finish({ path, text }: Output): Promise<Output> {
  if (path.endsWith(".json")) return { path, text: `${text}\n` };
  const header = path.endsWith(".md") ? `<!-- ${HEADER} -->` : `// ${HEADER}`;
  return { path, text: await format(path, `${header}\n\n${text}\n`) };
}

/** Writes what differs and deletes what is not in the list; gives the paths that changed. With `check`, only looks. */
export async function write(folder: string, outputs: readonly Output[], check: boolean): Promise<string[]> {
  const wanted = new Map(outputs.map(({ path, text }) => [path, text]));
  const present = (await list(folder)).filter((path) => !wanted.has(path));
  const changed: string[] = [];
  for (const [path, text] of wanted) {
    const target = join(folder, path);
    const old = await readFile(target, "utf8").catch(() => undefined);
    if (old === text) continue;
    changed.push(path);
    if (check) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  for (const path of present) if (!check) await rm(join(folder, path));
  return [...changed, ...present];
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) =>
    path
      .slice(folder.length + 1)
      .split(sep)
      .join("/"),
  );
}
