/** Rules on the files of the source, of which the bundle and so Redocly knows nothing. Pure. */
import type { SpecSource } from "./load.js";
import type { SpecProblem } from "./problems.js";

export const checkFiles = (source: SpecSource): SpecProblem[] => [
  ...orphans(source),
  ...unwritten(source),
  ...checkErrorCodes(source),
  ...checkPaths(source),
];

/** Schemas in the files that nothing refers to: the bundle drops them and nobody would lint them. */
function orphans({ files, document, locateNode }: SpecSource): SpecProblem[] {
  return [...files.values()].flatMap(({ parsed }) => {
    const { schemas } = (parsed ?? {}) as { schemas?: object };
    if (schemas === null || typeof schemas !== "object") return [];
    return Object.keys(schemas)
      .filter((name) => !document.components?.schemas?.[name])
      .map((name) => ({ where: locateNode(schemas, name), message: `nothing refers to the schema ${name}` }));
  });
}

/** Marks that `make upstream ARGS=--stubs` leaves where a person has to write. */
function unwritten({ files, lineIn }: SpecSource): SpecProblem[] {
  return [...files.values()].flatMap(({ source }) =>
    [...source.getLines().entries()]
      .filter(([, line]) => line.includes("<write>"))
      .map(([at]) => ({ where: lineIn(source, at + 1), message: "<write> is left of a stub: write it" })),
  );
}

/** The bundle keeps an extension among the paths as it is, with references that lead nowhere. */
function checkPaths({ document, locate }: SpecSource): SpecProblem[] {
  return Object.keys(document.paths ?? {})
    .filter((path) => !path.startsWith("/"))
    .map((path) => ({ where: locate(`#/paths/${path}`), message: `${path} is not a path: it has to begin with /` }));
}

function checkErrorCodes({ errorCodes, locateNode }: SpecSource): SpecProblem[] {
  const isRow = ({ status, details }: SpecSource["errorCodes"][string]) =>
    Number.isInteger(status) && (details === undefined || typeof details === "string");
  return Object.entries(errorCodes)
    .filter(([, row]) => row === null || typeof row !== "object" || !isRow(row))
    .map(([code]) => ({
      where: locateNode(errorCodes, code),
      message: `error code ${code} has no status, or details that are not the name of a schema`,
    }));
}
