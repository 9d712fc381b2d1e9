/** What keeps an outage from being asked three times as often. */

/** Retries that are there at once, and as many again every ten seconds. */
const FLOOR = 100;
const PER_MS = FLOOR / 10_000;
/** What each call adds. */
const SHARE = 0.2;
/** With no more calls than this in flight each has all its retries. */
const FEW = 10;
/** How many of those who wait may go for one that got through. */
const FOLLOWERS = 10;

/** How an attempt ended: it got through, it failed, or nobody knows because its caller left. */
export type Ending = "passed" | "failed" | "left";

/** The answer to who asks for a retry. */
type Answer = (granted: boolean) => void;

/**
 * How many retries the clients that share it may make. Where it has run dry, the first retry of a call waits for what
 * becomes of those that were granted: one that gets through takes others along, one that fails has others give up.
 */
export interface RetryBudget {
  /** Calls that have begun and not ended. */
  readonly inFlight: number;
  /** A call begins; to be ended. */
  begin(): void;
  end(): void;
  /** Asks for a retry: answers now, or where it is the first of its call perhaps later. Returns how to ask no longer. */
  take(first: boolean, answer: Answer): () => void;
  /** The attempt of that number is over; `granted` when it was a retry from here. */
  settle(attempt: number, granted: boolean, ending: Ending): void;
}

/** A full budget. `now` is in milliseconds. */
export function createBudget(now: () => number = () => performance.now()): RetryBudget {
  let left = FLOOR;
  let filled = now();
  let inFlight = 0;
  /** Retries that were granted and have not ended. */
  let pending = 0;
  const waiting = new Set<Answer>();

  const fill = (share: number) => {
    const time = now();
    left = Math.min(FLOOR, left + (time - filled) * PER_MS + share);
    filled = time;
  };
  const tell = (answer: Answer, granted: boolean) => {
    if (granted) pending++;
    answer(granted);
  };
  const answerSome = (count: number, granted: boolean) => {
    for (const answer of waiting) {
      if (count-- <= 0) break;
      waiting.delete(answer);
      tell(answer, granted);
    }
  };

  return {
    get inFlight() {
      return inFlight;
    },
    begin: () => void inFlight++,
    end: () => void inFlight--,
    take(first, answer) {
      fill(0);
      // Somebody has to find out whether the API is back.
      if (left >= 1 || inFlight <= FEW || pending === 0) {
        left = Math.max(-1, left - 1);
        tell(answer, true);
      } else if (first) waiting.add(answer);
      else tell(answer, false);
      return () => waiting.delete(answer);
    },
    settle(attempt, granted, ending) {
      if (attempt === 1) fill(SHARE);
      if (granted) pending--;
      if (ending === "passed") answerSome(FOLLOWERS, true);
      else if (granted && ending === "failed") answerSome(Math.ceil(waiting.size / (pending + 1)), false);
      else if (granted && pending === 0) answerSome(1, true);
    },
  };
}
