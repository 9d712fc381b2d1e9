/**
 * Receives webhooks: verifies their signature as Standard Webhooks describes it, and gives the typed event.
 *
 * ```ts
 * const event = unwrap(await request.text(), { headers: request.headers });
 * if (event.data.type === "session.status_idled") console.log(event.data.id);
 * ```
 */
import type { BetaWebhookEvent } from "../../generated/types/2026-10-21.js";
import { environment } from "../credentials/auth.js";
import { ArgumentError } from "../errors/errors.js";
import {
  isAmong,
  keyOf,
  signature,
  signedBytes,
  valueOf,
  valuesOf,
  WebhookVerificationError,
} from "./webhook-signature.js";
import type { VerifyOptions, WebhookBody, WebhookHeaders } from "../contract/webhook-types.js";

export type {
  BetaWebhookEvent as WebhookEvent,
  BetaWebhookEventData as WebhookEventData,
} from "../../generated/types/2026-10-21.js";
export type { VerifyOptions, WebhookBody, WebhookHeaders } from "../contract/webhook-types.js";
export { type WebhookRefusal, WebhookVerificationError } from "./webhook-signature.js";

const MAX_BYTES = 1_048_576;
const TOLERANCE_S = 300;
const KEY_VARIABLE = "ANTHROPIC_WEBHOOK_SIGNING_KEY";

/**
 * Verifies a webhook and parses its body. A type of event that this version does not know is given as it is.
 * Throws `WebhookVerificationError`, and `ArgumentError` for options that make no sense.
 */
export function unwrap(body: WebhookBody, options: VerifyOptions): BetaWebhookEvent {
  verify(body, options);
  return parseUnverified(body);
}

/** Verifies a webhook and leaves its body alone. Throws as `unwrap` does. */
export function verify(body: WebhookBody, options: VerifyOptions): void {
  const { headers, tolerance = TOLERANCE_S, maxBytes = MAX_BYTES, now = Date.now } = options ?? {};
  if (typeof headers !== "object" || headers === null) throw new ArgumentError("Pass the headers of the request");
  if (!(tolerance >= 0)) throw new ArgumentError("tolerance has to be a number of seconds from 0");
  const keys = secretsOf(options.key).map(keyOf);
  const id = valueOf(headers, "webhook-id");
  if (id.includes(".")) throw new WebhookVerificationError("bad_header", "The header webhook-id has a full stop");
  const timestamp = valueOf(headers, "webhook-timestamp");
  checkTime(timestamp, tolerance, now);
  const given = signaturesOf(headers);
  const bytes = signedBytes(id, timestamp, bytesOf(body, maxBytes));
  // All of them, whichever fits: the time tells nothing of the secrets.
  const fits = keys.map((key) => isAmong(signature(key, bytes), given));
  if (!fits.includes(true)) throw new WebhookVerificationError("no_match", "No signature fits the body and a secret");
}

/** The event of a body that was verified elsewhere. Throws `WebhookVerificationError` when it is not a JSON object. */
export function parseUnverified(body: WebhookBody): BetaWebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
  } catch {
    // The message of a SyntaxError quotes the body, which does not belong into an error.
  }
  if (typeof event === "object" && event !== null && !Array.isArray(event)) return event as BetaWebhookEvent;
  throw new WebhookVerificationError("bad_body", "The body is not a JSON object");
}

/** What to sign a webhook with. */
export interface SignOptions {
  /** The signing secret; with several there is one signature of each, as while secrets are rotated. */
  readonly secret: string | readonly string[];
  /** `webhook-id`. Default: a new one. */
  readonly id?: string | undefined;
  /** `webhook-timestamp`, as a date or in seconds since 1970. Default: now. */
  readonly timestamp?: Date | number | undefined;
}

/** A webhook to send to one's own handler. */
export interface SignedWebhook<Body extends WebhookBody = WebhookBody> {
  readonly headers: Record<"content-type" | "webhook-id" | "webhook-timestamp" | "webhook-signature", string>;
  readonly body: Body;
}

/**
 * Signs a webhook as the API does, to test one's own handler: a text or bytes as they are, anything else as JSON.
 * Throws `WebhookVerificationError` for a bad secret and `ArgumentError` for an id with a full stop.
 */
export function sign<Payload>(
  payload: Payload,
  { secret, id = `whe_${crypto.randomUUID().replaceAll("-", "")}`, timestamp = new Date() }: SignOptions,
): SignedWebhook<Payload extends Uint8Array | ArrayBuffer ? Payload : string> {
  const raw = typeof payload === "string" || payload instanceof Uint8Array || payload instanceof ArrayBuffer;
  const body: unknown = raw ? payload : JSON.stringify(payload);
  const seconds = Math.floor(Number(timestamp) / (timestamp instanceof Date ? 1000 : 1));
  if (id === "" || id.includes(".")) throw new ArgumentError("id has to be a text without full stops");
  if (!(seconds >= 0)) throw new ArgumentError("timestamp has to be a date or seconds since 1970");
  const bytes = signedBytes(id, String(seconds), bytesOf(body, Infinity));
  const signatures = secretsOf(secret).map((one) => signature(keyOf(one), bytes));
  return {
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(seconds),
      "webhook-signature": signatures.join(" "),
    },
    body: body as Payload extends Uint8Array | ArrayBuffer ? Payload : string,
  };
}

function secretsOf(key: string | readonly string[] | null | undefined): readonly string[] {
  const given = key === undefined ? environment(KEY_VARIABLE) : key;
  const secrets = typeof given === "string" ? given.trim().split(/\s+/).filter(Boolean) : (given ?? []);
  if (secrets.length > 0) return secrets;
  throw new WebhookVerificationError("bad_secret", `There is no secret: pass \`key\` or set ${KEY_VARIABLE}`);
}

function checkTime(timestamp: string, tolerance: number, now: () => number): void {
  // As many digits as a number can hold, and none that two texts could share.
  if (!/^(0|[1-9]\d{0,14})$/.test(timestamp)) {
    throw new WebhookVerificationError("bad_timestamp", "The header webhook-timestamp is not whole seconds");
  }
  const age = Math.floor(now() / 1000) - Number(timestamp);
  if (age > tolerance) throw new WebhookVerificationError("too_old", `It was signed more than ${tolerance} s ago`);
  if (!(age >= -tolerance))
    throw new WebhookVerificationError("too_new", `It was signed for a time more than ${tolerance} s ahead`);
}

function signaturesOf(headers: WebhookHeaders): string[] {
  const values = valuesOf(headers, "webhook-signature");
  if (values.length > 0) return values.flatMap((value) => value.split(" "));
  throw new WebhookVerificationError("missing_header", "The header webhook-signature is missing");
}

function bytesOf(body: unknown, max: number): Uint8Array {
  const refused = () => new WebhookVerificationError("too_large", `The body is larger than ${max} bytes`);
  // A character has a byte at least: what is surely too large is not encoded.
  if (typeof body === "string" && body.length > max) throw refused();
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const view = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
  if (!(view instanceof Uint8Array)) {
    throw new WebhookVerificationError("bad_body", "Pass the body as it arrived, as a text or bytes, not parsed");
  }
  if (view.byteLength > max) throw refused();
  return view;
}
