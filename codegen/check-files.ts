/** Rules on the files of the source as they are written: size, schemas that nothing uses, keys that nobody described. Pure. */
import { escape } from "./document.js";
import type { Source } from "./load.js";
import type { Problem } from "./names.js";

const MAX_LINES = 800;

export const checkFiles = (source: Source): Problem[] => [
  ...orphans(source),
  ...tooLong(source),
  ...unwritten(source),
  ...undocumentedKeys(source),
];

/** Schemas in the files that nothing refers to: the bundle drops them and nobody would lint them. */
function orphans({ files, document, folder }: Source): Problem[] {
  const problems: Problem[] = [];
  for (const [file, lines] of files) {
    let section = "";
    for (const [at, line] of lines.entries()) {
      const [, indent, key] = /^( {0,2})([\w.-]+):(?:\s|$)/.exec(line) ?? [];
      if (key === undefined) continue;
      if (indent === "") section = key;
      else if (indent === "  " && section === "schemas" && !document.components?.schemas?.[key])
        problems.push({ where: `${folder}/${file}:${at + 1}`, message: `nothing refers to the schema ${key}` });
    }
  }
  return problems;
}

const tooLong = ({ files, folder }: Source): Problem[] =>
  [...files]
    .filter(([, lines]) => lines.length > MAX_LINES + 1)
    .map(([file, lines]) => ({
      where: `${folder}/${file}:${MAX_LINES + 1}`,
      message: `${lines.length - 1} lines; ${MAX_LINES} is the most`,
    }));

/** Marks that `make upstream ARGS=--stubs` leaves where a person has to write. */
const unwritten = ({ files, folder }: Source): Problem[] =>
  [...files].flatMap(([file, lines]) =>
    [...lines.entries()]
      .filter(([, line]) => line.includes("<write>"))
      .map(([at]) => ({ where: `${folder}/${file}:${at + 1}`, message: "<write> is left of a stub: write it" })),
  );

/** Keys below which the keys are names, not keywords. */
const MAPS = new Set([
  "paths",
  "webhooks",
  "properties",
  "responses",
  "content",
  "headers",
  "examples",
  "schemas",
  "parameters",
  "securitySchemes",
]);
const DATA = new Set(["example", "default", "const", "enum", "value"]);

/** Extension keys, wherever they stand, that `extensions.md` does not describe. */
function undocumentedKeys({ document, extensions, locate }: Source): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: unknown, pointer: string, isMap: boolean): void => {
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      const at = `${pointer}/${escape(key)}`;
      if (!isMap && key.startsWith("x-") && !extensions!.has(key))
        problems.push({ where: locate(at), message: `${key} is not in extensions.md` });
      if (isMap || !DATA.has(key)) visit(value, at, !isMap && MAPS.has(key) && !Array.isArray(value));
    }
  };
  if (extensions) visit(document, "#", false);
  return problems;
}
