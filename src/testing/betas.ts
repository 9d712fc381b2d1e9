import type { Document, DocumentOperation } from "./document.js";
import { badRequest } from "./problem.js";

/**
 * Values that the API takes and the official declarations do not list: of tokens, of features that need no value any more,
 * and those that published clients send with the tools of a request.
 */
const BEYOND = [
  ...["oauth-2025-04-20", "oidc-federation-2026-04-01"],
  ...["effort-2025-11-24", "fine-grained-tool-streaming-2025-05-14", "search-results-2025-06-09"],
  ...["advanced-tool-use-2025-11-20", "code-execution-2025-08-25", "code-execution-web-tools-2026-02-09"],
  ...["web-fetch-2025-09-10", "mid-conversation-system-2026-04-07", "dangerous-tool-use-2026-09-03"],
];

/** What is let in with another value than the one that the official clients send. */
const ALSO: Readonly<Record<string, string>> = { "agent-memory-2026-07-22": "managed-agents-2026-04-01" };

const known = new WeakMap<Document, ReadonlySet<string>>();

/** The beta values of a request, as they are written. */
export const betasOf = ({ headers }: Request): string[] =>
  (headers.get("anthropic-beta") ?? "").split(",").flatMap((value) => value.trim() || []);

/** The feature of a beta value, without its date. */
const featureOf = (beta: string): string => beta.replace(/-\d{4}-\d{2}-\d{2}$/, "");

/** The values that a document has: in the list of its header, and those that its operations and shapes ask for. */
function valuesOf(document: Document): ReadonlySet<string> {
  const found = known.get(document);
  if (found) return found;
  const listed = new Set<string>();
  for (const { parameters } of document.operations)
    for (const { name, schema } of parameters) {
      if (name !== "anthropic-beta" || !schema) continue;
      // A list, or a text of values with commas between them.
      const own = document.deref(schema);
      for (const value of (own.items ? document.deref(own.items) : own)["x-known-values"] ?? []) listed.add(value);
    }
  const asked = document.operations.flatMap(({ betas, shapes }) => [...betas, ...Object.keys(shapes)]);
  const values = listed.size === 0 ? listed : new Set([...listed, ...asked, ...BEYOND]);
  known.set(document, values);
  return values;
}

/**
 * Refuses beta values that there are not. A document that lists none takes any.
 * @throws Problem 400 that names them.
 */
export function demandKnownBetas(request: Request, document: Document): void {
  const sent = betasOf(request);
  if (sent.length === 0) return;
  const values = valuesOf(document);
  const unknown = values.size === 0 ? [] : sent.filter((value) => !values.has(value));
  if (unknown.length === 0) return;
  const names = unknown.map((value) => `\`${value}\``).join(", ");
  const advice = "Please consult our documentation at docs.claude.com or try again without the header.";
  throw badRequest(`Unexpected value(s) ${names} for the \`anthropic-beta\` header. ${advice}`);
}

/**
 * Demands a beta value for an operation that is not there without; one of another date is taken, too.
 * @throws Problem 400 that names it.
 */
export function demandBeta(request: Request, { betas }: DocumentOperation): void {
  if (betas.length === 0) return;
  const sent = betasOf(request).map(featureOf);
  const taken = betas.flatMap((beta) => [beta, ALSO[beta] ?? beta]);
  if (taken.some((beta) => sent.includes(featureOf(beta)))) return;
  const names = betas.map((beta) => `\`${beta}\``).join(" or ");
  throw badRequest(`this API is in beta: add ${names} to the \`anthropic-beta\` header to use it`);
}
