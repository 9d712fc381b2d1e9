/** The house format: oxfmt writes what prettier writes, but for some long unions, at a small part of the cost. */
import { readFile } from "node:fs/promises";
import { format as oxfmt } from "oxfmt";

const options = JSON.parse(await readFile(new URL("../../.prettierrc", import.meta.url), "utf8")) as Record<
  string,
  unknown
>;

/** The text as it is written under the path. */
export async function format(path: string, text: string): Promise<string> {
  const { code, errors } = await oxfmt(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return code;
}
