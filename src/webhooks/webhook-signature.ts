/** What Standard Webhooks says of signatures: which headers, which bytes, how they are compared. */
import { ClaudeError } from "../errors/errors.js";
import type { WebhookHeaders } from "../contract/webhook-types.js";
import { hmacSha256, joined } from "./hmac.js";

/** Why a webhook was refused. */
export type WebhookRefusal =
  /** A header is missing or empty. */
  | "missing_header"
  /** A header that there can be one of is there more than once, or the id has a full stop. */
  | "bad_header"
  /** The timestamp is not whole seconds. */
  | "bad_timestamp"
  /** It was signed longer ago than the tolerance. */
  | "too_old"
  /** It was signed further ahead than the tolerance. */
  | "too_new"
  /** No signature is one of the body under one of the secrets. */
  | "no_match"
  /** There is no secret, or one that is not `whsec_` and base64. */
  | "bad_secret"
  /** The body is not the text or the bytes that arrived, or it is signed and not a JSON object. */
  | "bad_body"
  /** The body is larger than the bound. */
  | "too_large";

/** A webhook that is not to be trusted; `reason` says why. Neither secrets nor bodies are in it. */
export class WebhookVerificationError extends ClaudeError {
  static override readonly kind: string = "WebhookVerificationError";
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, message: string) {
    super(message);
    this.reason = reason;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}

/** The values of one header; there should be one, and several signatures may come in several. */
export function valuesOf(headers: WebhookHeaders, name: string): string[] {
  const entries: Iterable<readonly [string, unknown]> =
    typeof (headers as Headers).entries === "function" ? (headers as Headers).entries() : Object.entries(headers);
  return Array.from(entries)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value)
    .filter((value): value is string => typeof value === "string" && value !== "");
}

/** The value of a header that there is one of. */
export function valueOf(headers: WebhookHeaders, name: string): string {
  const [value, ...more] = valuesOf(headers, name);
  if (value === undefined) throw new WebhookVerificationError("missing_header", `The header ${name} is missing`);
  if (more.length > 0) throw new WebhookVerificationError("bad_header", `The header ${name} is there more than once`);
  return value;
}

/** The bytes of a secret: base64 after an optional `whsec_`. */
export function keyOf(secret: unknown): Uint8Array {
  const refused = (what: string) => new WebhookVerificationError("bad_secret", `A secret of webhooks ${what}`);
  if (typeof secret !== "string" || secret.trim() === "") throw refused("is a text that is not empty");
  try {
    const bytes = Uint8Array.from(atob(secret.trim().replace(/^whsec_/, "")), (char) => char.charCodeAt(0));
    if (bytes.length > 0) return bytes;
  } catch {}
  throw refused("is `whsec_` with base64 behind it");
}

/** What is signed: id, timestamp and body, joined by full stops. */
export const signedBytes = (id: string, timestamp: string, body: Uint8Array): Uint8Array =>
  joined(new TextEncoder().encode(`${id}.${timestamp}.`), body);

/** The `v1` signature of bytes under a key: HMAC-SHA-256 in base64. */
export function signature(key: Uint8Array, bytes: Uint8Array): string {
  return `v1,${btoa(String.fromCharCode(...hmacSha256(key, bytes)))}`;
}

/** Whether one text is among others, in a time that tells only of their lengths. */
export function isAmong(text: string, others: readonly string[]): boolean {
  let found = 0;
  for (const other of others) {
    let difference = text.length ^ other.length;
    for (let at = 0; at < text.length; at++) difference |= text.charCodeAt(at) ^ other.charCodeAt(at);
    found |= Number(difference === 0);
  }
  return found === 1;
}
