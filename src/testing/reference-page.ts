import type { OpenApi, PathItem, Paths } from "./document.js";
import { escapeHtml, pageOf, proseHtml } from "./page-style.js";

/** What the page reads of an operation besides what the local API does. */
interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly "x-codeSamples"?: readonly { readonly lang: string; readonly source: string }[];
}

interface Row extends Described {
  readonly method: string;
  readonly path: string;
}

/** A document to browse: its operations by tag, each with what it is for and a command that tries it here. */
export function referencePage(root: OpenApi, origin: string): string {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOf(root.paths as Paths)) {
    const [tag = "operations"] = row.tags ?? [];
    groups.set(tag, [...(groups.get(tag) ?? []), row]);
  }
  const title = `${root.info.title ?? "API"} ${root.info.version}`;
  const parts = [...groups].map(([tag, rows]) => {
    const list = rows.map((row) => operationOf(row, origin)).join("");
    return `<h2 id="${escapeHtml(tag)}">${escapeHtml(tag)}</h2>${list}`;
  });
  const index = [...groups.keys()].map((tag) => `<a href="#${escapeHtml(tag)}">${escapeHtml(tag)}</a>`).join(" · ");
  return pageOf(
    title,
    `<p><a href="/">Claude API, local</a></p><h1>${escapeHtml(title)}</h1><p>${index}</p>${parts.join("")}`,
  );
}

function rowsOf(paths: Paths): Row[] {
  return Object.entries(paths).flatMap(([path, item]: [string, PathItem]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      "operationId" in operation ? [{ ...(operation as Described), method: method.toUpperCase(), path }] : [],
    ),
  );
}

function operationOf(row: Row, origin: string): string {
  const { method, path, operationId = "", summary = "", description = "" } = row;
  return (
    `<details id="${escapeHtml(operationId)}"><summary><span class="verb">${method}</span><code>${escapeHtml(path)}</code> ` +
    `<span class="soft">${escapeHtml(summary)}</span></summary><p><code>${escapeHtml(operationId)}</code></p>` +
    `<p>${proseHtml(description)}</p><pre>${escapeHtml(commandOf(row, origin))}</pre></details>`
  );
}

/** The sample of the document, sent here. */
function commandOf({ method, path, "x-codeSamples": samples = [] }: Row, origin: string): string {
  const shell =
    samples.find(({ lang }) => lang === "Shell")?.source ?? `curl -X ${method} 'https://api.anthropic.com${path}'`;
  return shell.replaceAll("https://api.anthropic.com", origin).replaceAll("$ANTHROPIC_API_KEY", "any");
}
