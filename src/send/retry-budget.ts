/** What keeps an outage from being asked three times as often. */
const SIZE = 100;

/**
 * How many retries the clients that share it may make: each costs one, and is given back when its call succeeds; a call
 * that succeeds at once adds a fifth. In an outage it runs dry, and the API is not asked three times as often.
 */
export interface RetryBudget {
  /** Takes one retry; false when there is none. */
  take(): boolean;
  /** A call succeeded after that many retries. */
  succeeded(retries: number): void;
}

/** A full budget. */
export function createBudget(size: number = SIZE): RetryBudget {
  let left = size;
  return {
    take: () => left >= 1 && left-- > 0,
    succeeded: (retries) => {
      left = Math.min(size, left + (retries || 0.2));
    },
  };
}
