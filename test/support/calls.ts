/** A client of the public entry, calls that the suites make, and what became of them. */
import { expect } from "vitest";
import Claude, { APIConnectionTimeoutError, type ClaudeError, type ClientOptions } from "../../src/index.js";
import { frames, MESSAGE } from "./event-streams.js";
import { json } from "./fault-script.js";
import { overFetch } from "./fetch.js";

export const KEY = "test-key";
export const PARAMS = {
  model: "claude-test",
  max_tokens: 16,
  messages: [{ role: "user" as const, content: "Hi" }],
};
export const STREAM = { ...PARAMS, stream: true as const };
export const TEXT = frames(MESSAGE);
/** Up to and with the first event that has content. */
export const BEGUN = frames(MESSAGE.slice(0, 2));
export const PING = "event: ping\ndata: {}\n\n";
export const REPLY = { id: "msg_1", type: "message", role: "assistant", content: [{ type: "text", text: "Hello" }] };
export const GOOD = json(REPLY);

/** A client that does not retry. */
export const clientOf = ({ baseURL }: { baseURL: string }, options: ClientOptions = {}): Claude =>
  new Claude({ apiKey: KEY, baseURL, maxRetries: 0, ...overFetch, ...options });

export interface Settled<T> {
  readonly value: T | undefined;
  readonly error: (ClaudeError & Record<string, unknown>) | undefined;
  readonly ms: number;
}

/** What a promise came to, and when. */
export async function settled<T>(work: () => PromiseLike<T>): Promise<Settled<T>> {
  const start = performance.now();
  try {
    const value = await work();
    return { value, error: undefined, ms: performance.now() - start };
  } catch (error) {
    return { value: undefined, error: error as Settled<T>["error"], ms: performance.now() - start };
  }
}

/** The error of a promise. */
export async function failure(work: PromiseLike<unknown>): Promise<ClaudeError & Record<string, unknown>> {
  const { error } = await settled(() => work);
  if (error === undefined) throw new Error("The promise was not rejected");
  return error;
}

export interface Drained<T> {
  readonly values: T[];
  readonly error: (ClaudeError & Record<string, unknown>) | undefined;
}

/** What an iteration gave, and what it or the call that made it threw. */
export async function drain<T>(source: AsyncIterable<T> | PromiseLike<AsyncIterable<T>>): Promise<Drained<T>> {
  const values: T[] = [];
  const { error } = await settled(async () => {
    for await (const value of await source) values.push(value);
  });
  return { values, error };
}

/** Timers are late on a busy machine, and never early; what a test tells them from takes 30 seconds or more. */
export const LATE_MS = 5000;

export function expectTimeout({ error, ms }: Settled<unknown>, clock: string, timeoutMs: number): void {
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect({ clock: error?.["clock"], timeoutMs: error?.["timeoutMs"] }).toEqual({ clock, timeoutMs });
  expect(error?.message).toContain(`${timeoutMs} ms`);
  expect(ms).toBeGreaterThanOrEqual(timeoutMs - 2);
  expect(ms).toBeLessThan(timeoutMs + LATE_MS);
}
