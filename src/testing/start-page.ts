import type { RequestEntry } from "./journal.js";
import { escapeHtml, pageOf } from "./page-style.js";

/** What the start page says. */
export interface StartFacts {
  readonly origin: string;
  readonly versions: readonly { readonly version: string; readonly operations: number }[];
  /** What arrived; undefined where that is not for everybody. */
  readonly requests: readonly RequestEntry[] | undefined;
}

const SHOWN = 12;

/** What a person sees at `/`: what this is, how it is called, what arrived last. */
export function startPage({ origin, versions, requests }: StartFacts): string {
  const newest = versions.at(-1)?.version ?? "";
  const curl = `curl ${origin}/v1/messages \\
  -H 'x-api-key: any' -H 'anthropic-version: ${newest}' -H 'content-type: application/json' \\
  -d '{"model":"claude-sonnet-5-5","max_tokens":100,"messages":[{"role":"user","content":"Name a river"}]}'`;
  const rows = versions.map(({ version, operations }) => {
    const name = escapeHtml(version);
    return `<tr><td><code>${name}</code></td><td>${operations}</td><td><a href="/documents/${name}.json">document</a></td><td><a href="/reference/${name}">reference</a></td></tr>`;
  });
  return pageOf(
    "Claude API, local",
    `<h1>Claude API, local</h1>
<p class="soft">The Claude API on this machine, with made-up answers: no key, no network, no model.</p>
<h2>Call it</h2>
<pre id="curl">${escapeHtml(curl)}</pre>
<p>Or point a program at it: <code>ANTHROPIC_BASE_URL=${escapeHtml(origin)} ANTHROPIC_API_KEY=any</code></p>
<h2>API versions</h2>
<div class="scroll"><table id="versions"><tr><th>version</th><th>operations</th><th>OpenAPI</th><th>browse</th></tr>${rows.join("")}</table></div>
<p>All of it, with guides: <a href="/docs/">the reference</a>.</p>
<h2>Orders</h2>
<p>Script the next replies, read what arrived, move the clock: <a href="/_local/openapi.json">document</a>,
<a href="/reference/orders">reference</a>, <a href="/_local/health">health</a>.</p>
${requests === undefined ? "" : `<h2>What arrived last</h2>\n${lastOf(requests)}`}`,
  );
}

function lastOf(requests: readonly RequestEntry[]): string {
  if (requests.length === 0) return '<p class="soft">Nothing yet.</p>';
  const rows = requests.slice(-SHOWN).reverse().map(rowOf).join("");
  return `<div class="scroll"><table id="requests"><tr><th>status</th><th>request</th><th>operation</th><th>id</th></tr>${rows}</table></div>`;
}

function rowOf({ status, method, path, operation = "", id }: RequestEntry): string {
  const kind = status >= 400 ? "bad" : "good";
  const request = escapeHtml(`${method} ${path}`.slice(0, 120));
  return `<tr><td class="${kind}">${status}</td><td><code>${request}</code></td><td>${escapeHtml(operation)}</td><td><code>${escapeHtml(id)}</code></td></tr>`;
}
