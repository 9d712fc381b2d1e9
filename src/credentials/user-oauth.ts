/** The tokens of an interactive login, refreshed by their refresh token (RFC 6749, section 6). */
import type { AccessToken, AccessTokenProvider } from "../contract/index.js";
import { WorkloadIdentityError } from "./errors.js";
import { exchange, type TokenEndpoint, unixSeconds } from "./exchange.js";
import { renewed, serially, type StoredTokens, type TokenStore, usable } from "./store.js";

const BETAS = "oauth-2025-04-20";

/** Whose login it is. */
export interface UserOAuth {
  readonly store: TokenStore;
  /** The OAuth client that the login was made with; without it tokens are used until they expire. */
  readonly clientId?: string | undefined;
  /** Told when new tokens could not be stored: they live on in this process only. */
  readonly warn?: ((message: string) => void) | undefined;
}

/**
 * A provider of the stored token, which is refreshed shortly before it expires and stored again. Processes that share a
 * store see each other's tokens; the last one that writes wins.
 */
export function userOAuth({ store, clientId, warn }: UserOAuth, endpoint: TokenEndpoint): AccessTokenProvider {
  const now = endpoint.now ?? unixSeconds;
  let served: string | undefined;
  /** Tokens that could not be stored, and the refresh token that is used up by them. */
  let unsaved: { readonly tokens: StoredTokens; readonly used: string } | undefined;

  const read = async (): Promise<StoredTokens> => {
    const stored = await store.read().catch((cause: unknown) => {
      if (cause instanceof WorkloadIdentityError) throw cause;
      throw new WorkloadIdentityError((cause as Error).message, null, null, null, { cause });
    });
    if (!stored) throw new WorkloadIdentityError(`There is no credentials file at ${store.name}`);
    const tokens = unsaved && unsaved.used === stored.refresh_token ? unsaved.tokens : stored;
    if (typeof tokens.access_token !== "string" || !tokens.access_token) {
      throw new WorkloadIdentityError(`The credentials file at ${store.name} has no access_token`);
    }
    return tokens;
  };
  const serve = (tokens: StoredTokens): AccessToken => {
    served = tokens.access_token!;
    return { token: served, expiresAt: tokens.expires_at ?? null };
  };

  return serially(async (options) => {
    const tokens = await read();
    if (usable(tokens, served, options?.forceRefresh, now())) return serve(tokens);
    const { refresh_token: refreshToken } = tokens;
    if (!clientId || !refreshToken) {
      const missing = clientId ? "the file has no refresh_token" : "the profile has no client_id";
      throw new WorkloadIdentityError(
        `The access token at ${store.name} has expired or was turned down, and cannot be refreshed: ${missing}`,
      );
    }
    const fields = { grant_type: "refresh_token", refresh_token: refreshToken, client_id: clientId };
    try {
      const issued = await exchange(endpoint, { fields, betas: BETAS, repeatable: false });
      const next = { ...renewed(tokens, issued), refresh_token: issued.refreshToken ?? refreshToken };
      try {
        await store.write(next);
        unsaved = undefined;
      } catch (error) {
        unsaved = { tokens: next, used: unsaved?.used ?? refreshToken };
        warn?.(
          `New tokens could not be stored at ${store.name} and end with this process: ${(error as Error).message}`,
        );
      }
      return serve(next);
    } catch (error) {
      // Another process may have been faster: the refresh token is used up, and the store has the next one.
      const latest = await read().catch(() => tokens);
      if (latest.refresh_token !== refreshToken && usable(latest, served, false, now())) return serve(latest);
      throw error;
    }
  });
}
