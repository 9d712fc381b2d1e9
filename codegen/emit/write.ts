/** Puts files into `generated/`: header, format, write if changed, delete what is stale. */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { format } from "prettier";

export interface Output {
  readonly path: string;
  readonly text: string;
}

const OPTIONS = { printWidth: 120 };
const HEADER = "Generated from spec/ by `make generate`. Do not edit.";

/** The file as it is written: with its header, formatted. JSON is printed by `JSON.stringify` and left alone. */
export async function finish({ path, text }: Output): Promise<Output> {
  if (path.endsWith(".json")) return { path, text: `${text}\n` };
  if (path.endsWith(".md"))
    return { path, text: await format(`<!-- ${HEADER} -->\n\n${text}`, { ...OPTIONS, parser: "markdown" }) };
  return { path, text: await formatCode(`// ${HEADER}\n\n${text}\n`) };
}

/**
 * Formats a module block by block (blocks are separated by empty lines), and only blocks that are not plain already:
 * the formatter takes a millisecond a block, and most blocks are interfaces that are printed as it would print them.
 */
export async function formatCode(text: string): Promise<string> {
  const blocks = text.trim().split(/\n\n+(?=export |import |declare |\/)/);
  const done = await Promise.all(
    blocks.map((block) => (isPlain(block) ? block : format(block, { ...OPTIONS, parser: "typescript" }))),
  );
  return `${done.map((block) => block.trim()).join("\n\n")}\n`;
}

/** Lines that the formatter leaves as they are: members, comments, and the aliases of a namespace. */
const PLAIN = [
  /^(?:export interface \w+ \{|declare module "[^"]+" \{|\}|export type \w+ = [\w"| -]+;|\/\/ .*|\/\*\*.*| \*.*)$/,
  /^ {2}(?:[A-Za-z_$][\w$]*\??: [\w<>[\]. |"-]+;|\/\*.*| \*.*)$/,
  /^ +(?:type \w+(?:<Item>)? = [\w.]+(?:<Item>)?;|type \w+ =|[\w.]+;|namespace \w+ \{|\})$/,
];

const isPlain = (block: string) =>
  block.split("\n").every((line) => line.length <= 120 && PLAIN.some((pattern) => pattern.test(line)));

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
