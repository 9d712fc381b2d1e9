/** Whether a generator made a method for every operation: two files of one name, or one that was left out, make no noise. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the methods of a generated client are. */
export interface Methods {
  /** Of the generated files, below the folder of the language. */
  readonly files: RegExp;
  /** Finds the name of each method in such a file, as its first group; absent: each file is a method of its name. */
  readonly name?: RegExp;
}

/** A name in one spelling: languages write the same words differently. */
const normal = (name: string) => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/**
 * The operations, by id, for which there is no method.
 *
 * @param folder Of the language, with the generated files in it.
 */
export function withoutMethod(ids: readonly string[], folder: string, { files, name }: Methods): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => files.test(path));
  const namesIn = (path: string) =>
    name
      ? Array.from(readFileSync(join(folder, path), "utf8").matchAll(name), ([, found]) => found!)
      : [path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "")];
  const made = new Set(paths.flatMap(namesIn).map(normal));
  return ids.filter((id) => !made.has(normal(id)));
}
