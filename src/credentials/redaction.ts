/** What may be told of the body of a token endpoint: an error body can repeat what it was sent, whole or in parts. */
import { field } from "../errors/base-errors.js";
import { createMask } from "../base/redaction.js";

/** The fields of an error body in RFC 6749, section 5.2. */
const FIELDS = ["error", "error_description", "error_uri"] as const;
const MOST_CHARACTERS = 400;
/** What could be a part of a token: long, and not words. */
const TOKEN_LIKE = /[\w.~+/=-]{24,}/g;

/** The fields that an error body may have, without secrets, and one line of them. */
export function describeFailure(
  text: string,
  secrets: readonly string[],
): { body: Record<string, string> | null; summary: string } {
  const mask = createMask(() => secrets);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { body: null, summary: text === "" ? "" : `${text.length} characters that are not JSON` };
  }
  const clean = (value: unknown): string | undefined => {
    if (typeof value !== "string") return undefined;
    return mask(value).replace(TOKEN_LIKE, "***").replace(/\s+/g, " ").slice(0, MOST_CHARACTERS);
  };
  const body: Record<string, string> = {};
  for (const name of FIELDS) {
    const value = clean(field(parsed, name));
    if (value) body[name] = value;
  }
  // The API's own errors have an object there.
  const error = field(parsed, "error");
  const [type, message] = [clean(field(error, "type")), clean(field(error, "message"))];
  if (type) body["error"] = type;
  if (message) body["error_description"] ??= message;
  return { body, summary: [body["error"], body["error_description"]].filter(Boolean).join(": ") };
}
