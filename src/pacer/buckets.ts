/**
 * The arithmetic of a bucket: pure, in milliseconds of any clock. `script.ts` says the same in Lua, and a test holds the two
 * together.
 */

/** Figures of the four limits: requests, input tokens, output tokens, and both kinds of tokens together. */
export type Four = readonly [requests: number, input: number, output: number, both: number];

/** What does not change while a pacer lives. */
export interface Rules {
  /** Configured limits per minute; 0 where the headers of responses say it. */
  readonly limits: Four;
  /** Seconds of a limit that may be spent at once. */
  readonly burst: number;
}

/** @internal A bucket. */
export interface BucketState {
  /** 1 when a response has come: until then the limit of requests is a guess. */
  told: number;
  /** When it was filled last. After a 429 that lies ahead: until then nothing comes in. */
  at: number;
  readonly limit: number[];
  /** What may be spent; below zero when somebody has been told to wait for it. */
  readonly level: number[];
  /** Learned: input tokens by unit of size, output tokens by request. */
  readonly per: number[];
  /** What was admitted since `since`, when the server had `mark` left: from both is learned. */
  readonly units: number[];
  readonly mark: number[];
  readonly since: number[];
}

/** What a response says; -1 where it says nothing. */
export interface Seen {
  readonly limit: Four;
  readonly remaining: Four;
  /** Milliseconds that a 429 asks to wait. */
  readonly pause: number;
}

/** How many were admitted, and how many milliseconds the last of them has to wait. */
export interface Admission {
  readonly granted: number;
  readonly wait: number;
}

const MINUTE = 60_000;
const INPUT = 1;
const OUTPUT = 2;

/** @internal Figures that the arithmetic has in both languages. */
export const FIGURES = {
  /** The part of a limit that is used: what arrives unevenly, and what was in flight, needs room. */
  used: 0.95,
  /** Requests per minute until the first response tells more, so that a fleet does not start with a flood. */
  firstLimit: 600,
  /** Before anything is learned: four characters make an input token, an answer has two hundred. */
  tokensByUnit: [0, 0.25, 200, 0],
  /** A bucket that is as full as this does not tell what was taken. */
  full: 0.98,
  /** What is learned from one look, and how far it may be from what was thought. */
  weight: 0.5,
  farthest: 4,
  /** A look takes a second, and enough tokens that rounding to thousands does not matter, or half a minute. */
  lookMs: 1000,
  lookTokens: 5000,
  longestLookMs: 30_000,
} as const;

/** @internal A bucket of which nothing is known but the rules. */
export function createBucket(rules: Rules, now: number): BucketState {
  const zeros = () => [0, 0, 0, 0];
  const state = { told: 0, at: now, limit: [...rules.limits], level: zeros(), per: [...FIGURES.tokensByUnit] };
  state.limit[0] ||= FIGURES.firstLimit;
  state.limit.forEach((_, of) => (state.level[of] = room(state, rules, of)));
  return { ...state, units: zeros(), mark: [-1, -1, -1, -1], since: zeros() };
}

/** Per millisecond. */
const rate = ({ limit }: Pick<BucketState, "limit">, of: number) => (limit[of]! * FIGURES.used) / MINUTE;

/** How much fits in; one request always does. */
const room = (state: Pick<BucketState, "limit">, { burst }: Rules, of: number) =>
  Math.max(rate(state, of) * burst * 1000, of === 0 && state.limit[0]! > 0 ? 1 : 0);

/** What a request of that size takes. None takes more than a minute has: it would be refused for ever. */
function costs({ per, limit }: BucketState, size: number): number[] {
  const input = size * per[INPUT]!;
  const output = per[OUTPUT]!;
  return [1, input, output, input + output].map((cost, of) => Math.min(cost, Math.max(1, limit[of]! * FIGURES.used)));
}

function fill(state: BucketState, rules: Rules, now: number): void {
  const elapsed = now - state.at;
  if (elapsed <= 0) return;
  state.at = now;
  for (let of = 0; of < 4; of++)
    state.level[of] = Math.min(room(state, rules, of), state.level[of]! + rate(state, of) * elapsed);
}

/**
 * @internal Admits requests of these sizes, in their order, up to the first that has to wait: it is admitted too, for later. Without
 * sizes it says how long a 429 still holds everybody.
 */
export function reserve(state: BucketState, rules: Rules, now: number, sizes: readonly number[]): Admission {
  fill(state, rules, now);
  const ahead = Math.max(0, state.at - now);
  let wait = ahead;
  let granted = 0;
  for (const size of sizes) {
    granted++;
    const cost = costs(state, size);
    for (let of = 0; of < 4; of++) {
      if (state.limit[of] === 0) continue;
      const missing = Math.min(cost[of]!, room(state, rules, of)) - state.level[of]!;
      if (missing > 0) wait = Math.max(wait, ahead + missing / rate(state, of));
      state.level[of]! -= cost[of]!;
    }
    state.units[INPUT]! += size;
    state.units[OUTPUT]! += 1;
    if (wait > 0) break;
  }
  return { granted, wait };
}

/** @internal Takes back a request of that size which was admitted and not sent. */
export function refund(state: BucketState, rules: Rules, now: number, size: number): void {
  fill(state, rules, now);
  const cost = costs(state, size);
  for (let of = 0; of < 4; of++) {
    if (state.limit[of]! > 0) state.level[of] = Math.min(room(state, rules, of), state.level[of]! + cost[of]!);
  }
  state.units[INPUT] = Math.max(0, state.units[INPUT]! - size);
  state.units[OUTPUT] = Math.max(0, state.units[OUTPUT]! - 1);
}

/** @internal Takes in what a response says. */
export function settle(state: BucketState, rules: Rules, now: number, seen: Seen): void {
  fill(state, rules, now);
  const guessed = state.told === 0 && rules.limits[0] === 0;
  if (guessed && seen.limit[0] < 0) state.limit[0] = 0;
  state.told = 1;
  for (let of = 0; of < 4; of++) {
    const limit = seen.limit[of]!;
    const left = seen.remaining[of]!;
    const configured = rules.limits[of]! > 0;
    if (!configured && limit > 0 && limit !== state.limit[of]) {
      state.limit[of] = limit;
      // At the first look all that was admitted may still be in flight, and not counted in what is left.
      const free = guessed && of === 0 ? left - state.units[OUTPUT]! : state.level[of]!;
      state.level[of] = Math.min(room(state, rules, of), free);
      state.mark[of] = -1;
    }
    if (left < 0) continue;
    // Tokens are guessed here and counted there: with more than half of them left nobody has to wait for a guess.
    if (of > 0 && !configured && left > limit / 2) state.level[of] = room(state, rules, of);
    else state.level[of] = Math.min(state.level[of]!, left);
    if (limit > 0 && (of === INPUT || of === OUTPUT)) learn(state, of, limit, left, now);
  }
  if (seen.pause < 0) return;
  state.at = Math.max(state.at, now + seen.pause);
  for (let of = 0; of < 4; of++) state.level[of] = Math.min(state.level[of]!, 0);
}

/** What the server has counted since the mark, by what was admitted since. A bucket that is full or stands still does not tell. */
function learn(state: BucketState, of: number, limit: number, left: number, now: number): void {
  const { per, units, mark, since } = state;
  const { full, weight, farthest, lookMs, lookTokens, longestLookMs } = FIGURES;
  const elapsed = now - since[of]!;
  if (mark[of]! >= 0) {
    if (units[of] === 0 || elapsed < lookMs) return;
    if (units[of]! * per[of]! < lookTokens && elapsed < longestLookMs) return;
    if (left < limit * full && left !== mark[of]) {
      const counted = (mark[of]! - left + (limit / MINUTE) * elapsed) / units[of]!;
      const sample = Math.min(Math.max(counted, per[of]! / farthest), per[of]! * farthest);
      per[of]! += weight * (sample - per[of]!);
    }
  }
  units[of] = 0;
  mark[of] = left;
  since[of] = now;
}
