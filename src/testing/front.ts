/** What is at the paths that the API does not have: pages for people, and the documents. */
import { docsResponse, isDocsPath } from "./docs-site.js";
import type { Documents } from "./documents.js";
import type { RequestEntry } from "./journal.js";
import { ordersDocument } from "./orders-document.js";
import { referencePage } from "./reference-page.js";
import { startPage } from "./start-page.js";

const ORDERS_NAME = "orders";

/**
 * The answer to a request for a page or a document; undefined when it is for neither. `requests` are what arrived, where
 * everybody may see that; `docs` is the folder of a built site.
 */
export async function frontOf(
  { method, url, headers }: Request,
  documents: Documents,
  requests: readonly RequestEntry[] | undefined,
  docs?: string,
): Promise<Response | undefined> {
  if (method !== "GET") return undefined;
  const { pathname, origin } = new URL(url);
  if (isDocsPath(pathname)) return docsResponse(new URL(url), docs);
  const names = await documents.versions();
  const newest = names.at(-1) ?? "";
  if (pathname === "/") return start(documents, names, requests, origin, headers);
  if (pathname === "/openapi.json") return see(`/documents/${newest}.json`);
  const [, kind, name = ""] = /^\/(documents|reference)\/([\w.-]+?)(?:\.json)?$/.exec(pathname) ?? [];
  const isKnown = names.includes(name.replace(/\.stable$/, "")) || name === ORDERS_NAME;
  if (kind === undefined || !isKnown) return undefined;
  const root = name === ORDERS_NAME ? ordersDocument : await rootOf(documents, name);
  return root && (kind === "documents" ? Response.json(root) : html(referencePage(root, origin)));
}

async function rootOf(documents: Documents, name: string) {
  const version = name.replace(/\.stable$/, "");
  const served = await (version === name ? documents.load(version) : documents.loadStable(version));
  return served?.document.root;
}

async function start(
  documents: Documents,
  names: readonly string[],
  requests: readonly RequestEntry[] | undefined,
  origin: string,
  headers: Headers,
): Promise<Response> {
  const served = await Promise.all(names.map((name) => documents.load(name)));
  const versions = served.map(({ document }, at) => ({
    version: names[at] ?? "",
    operations: document.operations.length,
  }));
  if (headers.get("accept")?.includes("text/html")) return html(startPage({ origin, versions, requests }));
  return Response.json({
    name: "Claude API, local",
    versions: versions.map((one) => ({ ...one, document: `${origin}/documents/${one.version}.json` })),
    orders: `${origin}/_local/openapi.json`,
    health: `${origin}/_local/health`,
  });
}

const html = (text: string): Response =>
  new Response(text, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      "x-frame-options": "DENY",
    },
  });

const see = (location: string): Response => new Response(null, { status: 302, headers: { location } });
