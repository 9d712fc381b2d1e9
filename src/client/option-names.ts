/** Names of options, and what is done about one that is none: it is warned of, or refused where it says where to call, and as whom. */
import type { Logger } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";

const CALL =
  "timeout idleTimeout totalTimeout maxRetries maxRetryDelay retryBudget fetch fetchOptions middleware pacer maxLineBytes maxEventBytes maxRequestBytes maxResponseBytes openTelemetry";
/** Of a client; those that come first are refused when they are misspelt. */
const CLIENT = `apiKey authToken baseURL credentials ${CALL} apiKeyHeader config profile webhookKey defaultHeaders defaultQuery platform observers dangerouslyAllowBrowser logger logLevel`;
const REQUEST = `${CALL} headers query signal path method body stream onUploadProgress onDownloadProgress fallbackState idempotencyKey defaultBaseURL`;
const DECISIVE = 4;
const NAMES = { client: CLIENT.split(" "), call: REQUEST.split(" ") };
/** Names that were warned of, not without end. */
const told = new Set<string>();
const MOST_TOLD = 1000;

/** Warns of each name that is no option, once. Throws `ArgumentError` where it must have been meant for a decisive one. */
export function checkOptionNames(options: object, of: keyof typeof NAMES, log: Pick<Logger, "warn">): void {
  for (const name in options) {
    if (NAMES[of].includes(name) || name.startsWith("__") || told.has(of + name)) continue;
    const near = nearest(name, NAMES[of]);
    const meant = near ? `: did you mean ${near.name}?` : "";
    const message = `${name} is no option of a ${of}${meant}`;
    if (near && near.edits < 2 && of === "client" && NAMES.client.indexOf(near.name) < DECISIVE)
      throw new ArgumentError(message);
    if (told.size < MOST_TOLD) told.add(of + name);
    log.warn(message);
  }
}

function nearest(text: string, names: readonly string[]): { name: string; edits: number } | undefined {
  const letters = (word: string) => word.replace(/[_-]/g, "").toLowerCase();
  for (let edits = 0; edits < 4 && edits * 2 < text.length; edits++) {
    const name = names.find((known) => alike(letters(known), letters(text), edits));
    if (name) return { name, edits };
  }
  return undefined;
}

/** Whether a few edits make one word of the other. */
function alike(a: string, b: string, edits: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [rest, other] = [a.slice(same), b.slice(same)];
  const next = (left: number, right: number) => alike(rest.slice(left), other.slice(right), edits - 1);
  return rest === other || (edits > 0 && (next(1, 1) || next(1, 0) || next(0, 1)));
}
