/** `POST /v1/oauth/token`: from the proof of an identity to an access token (RFC 6749, RFC 7523). */
import type { CallOptions } from "../contract/index.js";
import { attemptClock } from "../send/attempt-clock.js";
import { type CallContext, compose, type Connection, type HttpRequest } from "../send/context.js";
import { clocks } from "../send/clocks.js";
import { contextOf } from "../send/connection.js";
import { fetching } from "../send/fetch.js";
import { middleware } from "../send/middleware.js";
import { bodyIterator, watchedBody } from "../send/read-body.js";
import { RetryableError } from "../errors/errors.js";
import { baseURLOf, trimmedURL } from "../request/base-url.js";
import { mergeHeaders } from "../request/request.js";
import { createBudget } from "../send/retry-budget.js";
import { readBounded } from "../request/limits.js";
import { createLogger, type LeveledLogger } from "../base/logs.js";
import { VERSION } from "../base/version.js";
import { WorkloadIdentityError } from "./errors.js";
import { describeFailure } from "./redaction.js";

const TOKEN_PATH = "/v1/oauth/token";
/** Redirects are not followed. */
const attempt = compose([attemptClock, middleware], fetching);
/** The proof is in the body. */
const NONE = { option: "authToken", value: "" } as const;
const TIMEOUT_MS = 30_000;
const MAX_RESPONSE_BYTES = 1024 * 1024;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Where access tokens are asked for, and how. */
export interface TokenEndpoint extends Pick<CallOptions, "fetch" | "fetchOptions" | "middleware"> {
  /** https, or http on this machine. */
  readonly baseURL: string;
  /** What the middleware is given to write to. Default: the global `console`. */
  readonly log?: LeveledLogger | undefined;
  readonly userAgent?: string | undefined;
  /** Milliseconds for the exchange with its body. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Unix time in seconds. */
  readonly now?: (() => number) | undefined;
}

/** A request for an access token. */
export interface Grant {
  readonly fields: Readonly<Record<string, string>>;
  readonly betas: string;
  /** Added to the message of a 401. */
  readonly hint?: string;
  /** It may be sent again when the answer got lost: a refresh token may be good for once. */
  readonly repeatable: boolean;
}

/** What the endpoint gives. */
export interface Issued {
  readonly token: string;
  /** Unix seconds. */
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
}

/** Unix time in seconds. */
export const unixSeconds = (): number => Date.now() / 1000;

/** Asks for an access token. Redirects are refused; neither proof nor token is in any error. Throws `WorkloadIdentityError`. */
export async function exchange(endpoint: TokenEndpoint, grant: Grant): Promise<Issued> {
  const { now = unixSeconds } = endpoint;
  const url = tokenURL(endpoint.baseURL);
  const again = (cause?: unknown) => ({ cause: grant.repeatable ? new RetryableError(undefined, { cause }) : cause });
  const context = contextFor(endpoint, grant);
  let response: Response;
  let text = "";
  try {
    response = await attempt(requestOf(url, grant, endpoint), context);
    text = await readBounded(bodyIterator(watchedBody(response, context.watch!)), MAX_RESPONSE_BYTES);
  } catch (error) {
    const { message } = context.watch!.explain(error);
    const { origin } = new URL(url);
    throw new WorkloadIdentityError(`No token from ${origin}: ${message}`, null, null, null, again(error));
  } finally {
    context.watch?.close();
  }

  const { status, headers } = response;
  const requestId = headers.get("request-id");
  const refused = (what: string, options?: { cause?: unknown }) => {
    const { body, summary } = describeFailure(text, Object.values(grant.fields));
    const line = [`The token endpoint ${what}`, summary].filter(Boolean).join(": ");
    const hint = status === 401 && grant.hint ? `. ${grant.hint}` : "";
    const id = requestId ? ` (request-id ${requestId})` : "";
    return new WorkloadIdentityError(line + hint + id, status, body, requestId, options);
  };
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw refused(`redirects (status ${status}), which is not followed`);
  }
  if (!response.ok) {
    const passing = status === 408 || status === 429 || status >= 500;
    throw refused(`answered ${status}`, passing ? again() : undefined);
  }
  const issued = parse(text);
  if (!issued) throw refused("gave no JSON object");
  const { access_token: token, token_type: type, expires_in: lifetime, refresh_token: refreshToken } = issued;
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) throw refused("gave no access_token");
  if (type != null && String(type).toLowerCase() !== "bearer") throw refused("gave a token_type that is not Bearer");
  const seconds = typeof lifetime === "string" && lifetime.trim() ? Number(lifetime) : lifetime;
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) throw refused("gave no expires_in");
  return {
    token,
    expiresAt: now() + seconds,
    refreshToken: typeof refreshToken === "string" && refreshToken ? refreshToken : undefined,
  };
}

function requestOf(url: string, { betas, fields }: Grant, { userAgent }: TokenEndpoint): HttpRequest {
  const headers = {
    "content-type": "application/json",
    "anthropic-beta": betas,
    "user-agent": userAgent ?? `claude-openapi/${VERSION}`,
  };
  return { method: "POST", url, headers, init: { body: JSON.stringify(fields) } };
}

/** The state of a call of its own, below the call that needs the token. */
function contextFor(endpoint: TokenEndpoint, { fields }: Grant): CallContext {
  const { baseURL, fetch, fetchOptions, middleware, timeout = TIMEOUT_MS } = endpoint;
  const { log = createLogger(console, undefined, undefined) } = endpoint;
  const options = { fetch, fetchOptions, middleware, timeout };
  const client: Connection = {
    ...{ baseURL, pinned: baseURL, options, log, observers: [], budget: createBudget() },
    ...{ headers: mergeHeaders([]), credential: NONE, observe() {} },
    plan: () => ({ options, clocks: clocks(options), chain: attempt }),
  };
  const asked = { method: "POST", path: TOKEN_PATH, params: {}, query: {}, headers: {}, body: fields, options: {} };
  return contextOf(client, { ...asked, expected: "whole", open: true }, new Set());
}

/** The URL of the endpoint. Throws `WorkloadIdentityError` when no secret may be sent there. */
export function tokenURL(baseURL: string): string {
  const url = baseURLOf(baseURL);
  if (!url) {
    throw new WorkloadIdentityError(
      "The base URL of the token endpoint has to be an http or https URL without user name and password",
    );
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    throw new WorkloadIdentityError(`No credential is sent to ${url.origin}: the token endpoint has to be https`);
  }
  return trimmedURL(baseURL) + TOKEN_PATH;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
