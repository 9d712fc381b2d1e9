/** Access tokens of a provider: kept, refreshed ahead of their end, asked for once however many calls wait. Time is in seconds. */
import { ClaudeError, RetryableError } from "../errors/errors.js";
import type { Tokens } from "./auth.js";
import type { AccessToken, AccessTokenProvider } from "../contract/index.js";

/** With more than this left, a token is served as it is; with less, it is refreshed in the background. */
const EARLY_S = 120;
/** With no more than this left, calls wait for the next token. */
const LATE_S = 30;
/** How long a refresh in the background is left alone after it failed. */
const PAUSE_S = 5;
/** How long a refresh may take: after that it has failed, and the next caller starts another. */
const LONGEST_S = 60;

/** Two clocks: tokens end by the time of day, durations are not to jump with it. */
export interface TokenClocks {
  /** Unix time. */
  now(): number;
  /** Seconds since whenever. */
  elapsed(): number;
}

const CLOCKS: TokenClocks = { now: () => Date.now() / 1000, elapsed: () => performance.now() / 1000 };

/** `failed` is told of every refresh that fails, also when its callers still have a valid token. */
export function createTokens(
  provider: AccessTokenProvider,
  failed: (error: unknown) => void,
  { now, elapsed }: TokenClocks = CLOCKS,
): Tokens {
  let held: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;
  let forceRefresh = false;
  let quietUntil = 0;

  const refresh = () => {
    const asked = Promise.resolve(forceRefresh ? { forceRefresh } : undefined).then(provider);
    const mine: Promise<AccessToken> = bounded(asked).then(
      (token) => {
        // One that was started before a token was turned down may bring the same token again.
        if (pending === mine) [held, pending, forceRefresh] = [token, undefined, false];
        return token;
      },
      (error: unknown) => {
        if (pending === mine) pending = undefined;
        quietUntil = elapsed() + PAUSE_S;
        failed(error);
        throw error;
      },
    );
    return (pending = mine);
  };

  return {
    provider,
    get held() {
      return held;
    },
    async get() {
      const current = held;
      const left = current ? (current.expiresAt ?? Infinity) - now() : 0;
      if (current && (left > EARLY_S || (left > LATE_S && elapsed() < quietUntil))) return current;
      const fresh = pending ?? refresh();
      if (!current || left <= 0) return fresh;
      const either = fresh.catch(() => current);
      return left > LATE_S ? current : either;
    },
    refuse(token) {
      if (held?.token === token) [held, pending, forceRefresh] = [undefined, undefined, true];
    },
  };
}

/** What is asked for, or the error that it took too long. Does not keep the process alive. */
function bounded<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => {
      const message = `The credentials function gave no token within ${LONGEST_S} s`;
      reject(new ClaudeError(message, { cause: new RetryableError() }));
    };
    const limit = setTimeout(late, LONGEST_S * 1000) as { unref?(): void };
    limit.unref?.();
    asked.then(resolve, reject).finally(() => clearTimeout(limit as ReturnType<typeof setTimeout>));
  });
}
