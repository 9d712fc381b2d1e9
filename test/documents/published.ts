/** The published documents, and the tools of others that read them. */
import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "../../codegen/document.js";
import { versions } from "../../spec/views.js";

export const views = versions.flatMap((version) => [version, `${version}.stable`]);

export const publishedFile = (view: string): string =>
  new URL(`../../generated/openapi/${view}.json`, import.meta.url).pathname;

export const readPublished = (view: string) => JSON.parse(readFileSync(publishedFile(view), "utf8")) as OpenApiDocument;

/** A file of a tool, which `make document-tools` installs. */
export const toolFile = (path: string): string => new URL(`tools/node_modules/${path}`, import.meta.url).pathname;
