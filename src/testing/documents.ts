import type { OpenApi } from "./document.js";

/** The documents that are served, by API version. */
export interface Documents {
  /** Known versions, oldest first. */
  versions(): Promise<readonly string[]>;
  load(version: string): Promise<OpenApi>;
}

/** Where the documents are, seen from this file: the build keeps the layout of the sources. */
const FOLDER = "../../generated/openapi/";
const NAME = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** The documents that ship with the package. */
export function shippedDocuments(): Documents {
  return {
    async versions() {
      const { readdir } = await import("node:fs/promises");
      const names = await readdir(new URL(FOLDER, import.meta.url));
      return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
    },
    load(version) {
      const document = shipped.get(version) ?? readShipped(version);
      shipped.set(version, document);
      return document;
    },
  };
}

/** A document is read, and its schemas are compiled, once in a process, however many local APIs there are. */
const shipped = new Map<string, Promise<OpenApi>>();

async function readShipped(version: string): Promise<OpenApi> {
  const { readFile } = await import("node:fs/promises");
  return JSON.parse(await readFile(new URL(`${FOLDER}${version}.json`, import.meta.url), "utf8")) as OpenApi;
}

/** Documents that the caller brings; the version is `info.version`. */
export function givenDocuments(documents: readonly OpenApi[]): Documents {
  const byVersion = new Map(documents.map((document) => [document.info.version, document]));
  return {
    versions: async () => [...byVersion.keys()].sort(),
    load: async (version) => byVersion.get(version) ?? Promise.reject(new Error(`No document of version ${version}`)),
  };
}
