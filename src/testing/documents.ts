import { createDocument, type Document, type OpenApi } from "./document.js";
import { createRoutes, type Routes } from "./routes.js";
import { createChecker, type Checker } from "./validation.js";

/** A document, ready to answer: its operations, where they are, and what is valid. */
export interface Served {
  readonly document: Document;
  readonly routes: Routes;
  readonly check: Checker;
}

/** The documents that are served, by API version. */
export interface Documents {
  /** Known versions, oldest first. */
  versions(): Promise<readonly string[]>;
  load(version: string): Promise<Served>;
  /** What a caller without beta values may rely on; undefined where there is no document for it. */
  loadStable(version: string): Promise<Served> | undefined;
}

/** Where the documents are, seen from this file: the build keeps the layout of the sources. */
const FOLDER = "../../generated/openapi/";
const NAME = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** The documents that ship with the package: each is read, and compiled, once in a process, however many local APIs there are. */
export function shippedDocuments(): Documents {
  return {
    async versions() {
      const { readdir } = await import("node:fs/promises");
      const names = await readdir(new URL(FOLDER, import.meta.url));
      return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
    },
    load: loadShipped,
    loadStable: (version) => loadShipped(`${version}.stable`),
  };
}

const shipped = new Map<string, Promise<Served>>();

function loadShipped(name: string): Promise<Served> {
  const served = shipped.get(name) ?? readShipped(name).then((root) => serve(createDocument(root)));
  shipped.set(name, served);
  return served;
}

async function readShipped(name: string): Promise<OpenApi> {
  const { readFile } = await import("node:fs/promises");
  return JSON.parse(await readFile(new URL(`${FOLDER}${name}.json`, import.meta.url), "utf8")) as OpenApi;
}

/** Makes a document ready to answer. */
export async function serve(document: Document): Promise<Served> {
  return { document, routes: createRoutes(document.operations), check: await createChecker(document) };
}

const given = new WeakMap<OpenApi, Promise<Served>>();

/** Documents that the caller brings; the version is `info.version`. */
export function givenDocuments(documents: readonly OpenApi[]): Documents {
  const byVersion = new Map(documents.map((document) => [document.info.version, document]));
  const load = async (version: string): Promise<Served> => {
    const root = byVersion.get(version);
    if (!root) throw new Error(`No document of version ${version}`);
    const served = given.get(root) ?? serve(createDocument(root));
    given.set(root, served);
    return served;
  };
  return {
    versions: async () => [...byVersion.keys()].sort(),
    load,
    loadStable: () => undefined,
  };
}
