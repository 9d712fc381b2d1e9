/** The reference and the guides at `/docs`: the files of a built site, which is a package of its own. */
import { pageOf } from "./page-style.js";

const PACKAGE = "claude-openapi-docs";
const BASE = "/docs/";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
};

/** Nothing from elsewhere; the pages begin with a script in them, which chooses light or dark before anything is painted. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const isDocsPath = (pathname: string): boolean => pathname === "/docs" || pathname.startsWith(BASE);

/** The answer to a request below `/docs`. `folder` is a built site; by default that of the package, where it is installed. */
export async function docsResponse({ pathname }: URL, folder?: string): Promise<Response> {
  if (pathname === "/docs") return new Response(null, { status: 308, headers: { location: BASE } });
  const site = folder ?? (await installedSite());
  if (site === undefined) return page(200, howToGet());
  const found = await fileOf(site, pathname.slice(BASE.length));
  const { path, content } = found ?? (await fileOf(site, "404.html")) ?? {};
  if (path === undefined)
    return page(404, `<h1>Not here</h1><p><a href="${BASE}">The reference</a> has no such page.</p>`);
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  // What stands in `assets` has the sum of its content in its name.
  const cache = path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache";
  const headers = { "content-type": type, "cache-control": cache, "content-security-policy": POLICY };
  return new Response(content, {
    status: found ? 200 : 404,
    headers: { ...headers, "x-content-type-options": "nosniff" },
  });
}

/** @throws TypeError that says what a folder lacks to be a built site. */
export async function demandSite(folder: string): Promise<void> {
  if (await fileOf(folder, "")) return;
  throw new TypeError(`docs ${folder}: no index.html is in it; the folder of a built site has one (make docs)`);
}

/** The file of a path, as static hosts find it: itself, as a page, as a folder. Undefined for what is not below the folder. */
async function fileOf(
  folder: string,
  asked: string,
): Promise<{ path: string; content: Uint8Array<ArrayBuffer> } | undefined> {
  const [{ readFile, realpath }, { resolve, sep }] = await Promise.all([
    import("node:fs/promises"),
    import("node:path"),
  ]);
  const path = decoded(asked);
  if (path === undefined) return undefined;
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return undefined;
  const candidates = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  for (const candidate of candidates) {
    const file = await realpath(resolve(root, candidate)).catch(() => undefined);
    if (!file?.startsWith(root + sep)) continue;
    const content = await readFile(file).catch(() => undefined);
    if (content) return { path: candidate, content };
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The site in the package of that name, as the program that runs or this package finds it. */
async function installedSite(): Promise<string | undefined> {
  const [{ createRequire }, { dirname, join }] = await Promise.all([import("node:module"), import("node:path")]);
  for (const from of [join(process.cwd(), "program.js"), import.meta.url]) {
    try {
      return join(dirname(createRequire(from).resolve(`${PACKAGE}/package.json`)), "dist");
    } catch {
      // Not installed there.
    }
  }
  return undefined;
}

const howToGet = (): string => `<h1>The reference is a package of its own</h1>
<p>Every operation, type and guide, without a network. Install it beside this one, and this page is it:</p>
<pre>npm install --save-dev ${PACKAGE}</pre>
<p>A site that was built elsewhere is served by <code>serve --docs FOLDER</code>. Without it there are the
<a href="/">documents and a short reference</a>.</p>`;

const page = (status: number, body: string): Response =>
  new Response(pageOf("Claude API reference", body), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    },
  });
