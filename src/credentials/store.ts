/** Access tokens that are kept outside of the process, and the provider of an exchange that keeps them there. */
import type { AccessToken, AccessTokenProvider } from "../contract/index.js";
import { WorkloadIdentityError } from "./errors.js";
import { unixSeconds } from "./exchange.js";

/** The content of `credentials/<profile>.json`; what we do not know in it stays there. */
export interface StoredTokens {
  readonly version?: string;
  readonly type?: string;
  readonly access_token?: string;
  /** Unix seconds; absent: it does not expire. */
  readonly expires_at?: number | null;
  readonly refresh_token?: string;
  readonly [name: string]: unknown;
}

/** A place for tokens. */
export interface TokenStore {
  /** For messages: the path. */
  readonly name: string;
  /** Undefined when there is nothing. Throws `WorkloadIdentityError` when others can get at it. */
  read(): Promise<StoredTokens | undefined>;
  write(tokens: StoredTokens): Promise<void>;
}

/** With no more than this left, a stored token is of no use. */
const LATE_S = 30;
/** With no more than this left, a token that was given out before is not given out again. */
const EARLY_S = 120;

/**
 * Whether a stored token will do. One that was served before will not, when it is about to expire or, after
 * `forceRefresh`, was turned down; a new one in its place comes from another process.
 */
export function usable(
  { access_token: token, expires_at: end }: StoredTokens,
  served: string | undefined,
  forceRefresh: boolean | undefined,
  now: number,
): boolean {
  if (forceRefresh && (served === undefined || token === served)) return false;
  return end == null || end - now > (token === served ? EARLY_S : LATE_S);
}

/** What is written for a new token. */
export function renewed(before: StoredTokens | undefined, { token, expiresAt }: AccessToken): StoredTokens {
  return { ...before, version: "1.0", type: "oauth_token", access_token: token, expires_at: expiresAt ?? null };
}

/** Calls one after the other: two refreshes at once would use one refresh token twice. */
export function serially(provider: AccessTokenProvider): AccessTokenProvider {
  let last: Promise<unknown> = Promise.resolve();
  return (options) => {
    const mine = last.then(() => provider(options));
    last = mine.catch(() => {});
    return mine;
  };
}

/** An exchange whose result is stored and used by other processes too. A store that cannot be used is no reason to fail. */
export function storing(
  ask: AccessTokenProvider,
  store: TokenStore,
  problem: (error: unknown) => void,
  now: () => number = unixSeconds,
): AccessTokenProvider {
  let served: string | undefined;
  return serially(async (options) => {
    let stored: StoredTokens | undefined;
    try {
      stored = await store.read();
    } catch (error) {
      if (error instanceof WorkloadIdentityError) throw error;
      problem(error);
    }
    if (stored?.access_token && usable(stored, served, options?.forceRefresh, now())) {
      served = stored.access_token;
      return { token: served, expiresAt: stored.expires_at ?? null };
    }
    const issued = await ask(options);
    served = issued.token;
    await store.write(renewed(stored, issued)).catch(problem);
    return issued;
  });
}
