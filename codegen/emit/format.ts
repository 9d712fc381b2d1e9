/** The house format. */
import { fileURLToPath } from "node:url";
import { format as prettier, resolveConfig } from "prettier";

const options = resolveConfig(fileURLToPath(import.meta.url));

/** The text as it is written under the path. Babel reads the types in a third of the time that TypeScript's own parser takes. */
export async function format(path: string, text: string): Promise<string> {
  const parser = path.endsWith(".ts") ? { parser: "babel-ts" as const } : { filepath: path };
  return prettier(text, { ...(await options), ...parser });
}
