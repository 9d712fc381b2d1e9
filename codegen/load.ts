/** Reads the source with Redocly: one bundle of it, uncut, and where each thing of the bundle stands in the files. */
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import * as redocly from "@redocly/openapi-core";
import type { OpenApiDocument } from "./document.js";
import type { SpecProblem } from "./problems.js";

/** A row of the table `error-codes` in `shared/errors.yaml`. */
export interface ErrorCode {
  readonly status: number;
  /** Name of the schema of `error.details`. */
  readonly details?: string;
}

export interface SpecSource {
  /** The bundle: local references only, marks still there. */
  readonly document: OpenApiDocument;
  /** Why there is no bundle. */
  readonly problems: readonly SpecProblem[];
  /** Every YAML file, by path below the folder of the source; what could not be read is not among them. */
  readonly files: ReadonlyMap<string, redocly.Document>;
  readonly config: redocly.Config;
  readonly errorCodes: Readonly<Record<string, ErrorCode>>;
  /** The file, relative to the folder, of a component, e.g. `("schemas", "Message")`. */
  fileOf(kind: string, name: string): string | undefined;
  /** `file:line` of a pointer into the bundle or, where that is given, into a view of it; as near as the files say it. */
  locate(pointer: string, view?: OpenApiDocument): string;
  /** `file:line` of an object of a file, or of a key of it. */
  locateNode(node: object, key?: string): string;
  /** The same of a line, from 1. */
  lineIn(source: redocly.Source, line: number): string;
}

/** Reads files and nothing else: what generates offline today does so tomorrow. */
export class FileResolver extends redocly.BaseResolver {
  override async loadExternalRef(path: string): Promise<redocly.Source> {
    if (!redocly.isAbsoluteUrl(path)) return super.loadExternalRef(path);
    throw new redocly.ResolveError(new Error(`${path} is not a file of the source`));
  }
}

type Place = Pick<redocly.Location, "source" | "pointer">;

/** @param folder Folder that holds `openapi.yaml` and `redocly.yaml`. */
export async function loadSpec(folder: string): Promise<SpecSource> {
  const config = await redocly.loadConfig({ configPath: join(folder, "redocly.yaml") });
  config.skipDecorators(["spec/view"]);
  const resolver = new FileResolver(config.resolve);
  const { files, problems } = await readFiles(folder, resolver);
  // Before the bundler moves them together.
  const places = placesOf(files.values());
  const { document, found } = await bundleOf(folder, config, resolver);
  const root = files.get("openapi.yaml");
  const start: Place = { source: root?.source ?? new redocly.Source(join(folder, "openapi.yaml"), ""), pointer: "#/" };
  return {
    ...{ document, files, config },
    problems: [
      ...problems,
      ...found.map(({ message, location: [at] }) => ({ where: at ? lineOf(at) : lineOf(start), message })),
    ],
    errorCodes:
      (files.get("shared/errors.yaml")?.parsed as Record<string, SpecSource["errorCodes"]>)?.["error-codes"] ?? {},
    fileOf(kind, name) {
      const place = places.get(document.components?.[kind]?.[name] as object);
      return place && relative(folder, place.source.absoluteRef).split(sep).join("/");
    },
    locate: (pointer, view = document) => lineOf(placeOf(pointer, { places, start, document, view })),
    lineIn: (source, line) => `${shown(source.absoluteRef)}:${line}`,
    locateNode(node, key) {
      const place = places.get(node) ?? start;
      return lineOf(key === undefined ? place : childOf(place, key));
    },
  };
}

async function readFiles(folder: string, resolver: redocly.BaseResolver) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = new Map<string, redocly.Document>();
  const problems: SpecProblem[] = [];
  for (const name of names) {
    if (name === "redocly.yaml") continue;
    const file = await resolver.resolveDocument(null, join(folder, name)).catch((error: Error) => error);
    if (!(file instanceof Error)) files.set(name.split(sep).join("/"), file);
    else
      problems.push({
        where: `${shown(join(folder, name))}:${lineIn(file)}`,
        message: `cannot be read: ${file.message}`,
      });
  }
  return { files, problems };
}

const lineIn = (error: Error) => (error as { line?: number }).line || 1;

async function bundleOf(folder: string, config: redocly.Config, externalRefResolver: redocly.BaseResolver) {
  const ref = join(folder, "openapi.yaml");
  const options = { ref, config, externalRefResolver, componentRenamingConflicts: "error" } as const;
  const nothing = { paths: {} } as OpenApiDocument;
  try {
    const { bundle, problems } = await redocly.bundle(options);
    return { document: bundle.parsed as OpenApiDocument, found: problems };
  } catch (error) {
    const at = {
      source: new redocly.Source(ref, ""),
      pointer: undefined,
      start: { line: lineIn(error as Error), col: 1 },
    };
    return { document: nothing, found: [{ message: (error as Error).message, location: [at] }] };
  }
}

/** Where each object of the files stands: the bundler moves them, and copies none that has a name. */
function placesOf(files: Iterable<redocly.Document>): ReadonlyMap<object, Place> {
  const places = new Map<object, Place>();
  const visit = (node: unknown, place: Place): void => {
    if (node === null || typeof node !== "object" || places.has(node)) return;
    places.set(node, place);
    for (const [key, child] of Object.entries(node)) visit(child, childOf(place, key));
  };
  for (const { source, parsed } of files) visit(parsed, { source, pointer: "#/" });
  return places;
}

const childOf = ({ source, pointer }: Place, key: string): Place => ({
  source,
  pointer: `${pointer === "#/" ? "#" : pointer}/${redocly.escapePointerFragment(key)}`,
});

interface Search {
  readonly places: ReadonlyMap<object, Place>;
  readonly start: Place;
  readonly document: OpenApiDocument;
  readonly view: OpenApiDocument;
}

/** The place of the innermost object on the way that stands in a file, and the rest of the way from there. */
function placeOf(pointer: string, { places, start, document, view }: Search): Place {
  let [place, node, seen] = [start, document as unknown, view as unknown];
  for (const key of pointer.split("/").slice(1).filter(Boolean).map(redocly.unescapePointerFragment)) {
    // What is cut out of a list moves what is behind it.
    if (Array.isArray(node) && node.length !== (seen as unknown[])?.length) break;
    [node, seen] = [childIn(node, key), childIn(seen, key)];
    place = places.get(node as object) ?? childOf(place, key);
  }
  return place;
}

const childIn = (node: unknown, key: string): unknown => (node as Record<string, unknown> | undefined)?.[key];

const shown = (path: string) => relative(process.cwd(), path).split(sep).join("/");

function lineOf(location: redocly.LineColLocationObject | (Place & { readonly reportOnKey?: boolean })): string {
  const { source, start } = redocly.getLineColLocation({ reportOnKey: true, ...location } as redocly.LocationObject);
  return `${shown(source.absoluteRef)}:${start.line || 1}`;
}
