/** The same for a fleet of processes: the buckets are in Redis, and its clock counts. */
import type { Logger, Pacer } from "../contract/index.js";
import { timer } from "../base/timers.js";
import { ArgumentError } from "../errors/errors.js";
import type { Admission, Seen } from "./buckets.js";
import { PacerError } from "./errors.js";
import { memoryStore } from "./memory.js";
import { pacing, type PacerOptions } from "./options.js";
import { createQueue, type Store } from "./queue.js";
import { bucketScript } from "./script.js";

export type { PacedRequest, Pacer } from "../contract/index.js";
export { PacerError } from "./errors.js";
export type { PacerLimits, PacerOptions } from "./options.js";

/** What a pacer asks of a connected client of Redis; that of the package `redis` has it, cluster and pool too. */
export interface RedisScripts {
  evalSha(sha: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** How a pacer over Redis is tuned. */
export interface RedisPacerOptions extends PacerOptions {
  /** Your connected client. Connecting, listening to its errors and closing it stay with you. */
  readonly client: RedisScripts;
  /** What the names of keys begin with; a fleet shares one by organisation. Default `claude-openapi:pacer:`. */
  readonly prefix?: string | undefined;
  /** Milliseconds that Redis may take for an answer. Default 500. */
  readonly timeout?: number | undefined;
  /**
   * When Redis does not answer: `open` warns and lets each process pace itself, by limits that it has learned, until Redis
   * is back; `closed` refuses with a `PacerError`. Default `open`.
   */
  readonly whenDown?: "open" | "closed" | undefined;
}

/** How long Redis is left alone after a failure, in milliseconds. */
const REST_MS = 1000;

/**
 * A pacer that many processes share over Redis 5 or newer. Each step is one atomic script; Redis is asked two
 * or three times for an attempt, and says how long to wait. Throws `ArgumentError` when an option makes no sense.
 */
export function createRedisPacer(options: RedisPacerOptions): Pacer {
  const { rules, ...bounds } = pacing(options);
  const { client, prefix = "claude-openapi:pacer:", timeout = 500, whenDown = "open" } = options;
  if (typeof client?.evalSha !== "function" || typeof client.eval !== "function")
    throw new ArgumentError("client has to be a connected client of Redis with `evalSha` and `eval`");
  const script = bucketScript();
  const local = memoryStore(rules);
  let sha: Promise<string> | undefined;
  let restsUntil = 0;
  let down = false;

  async function step(name: string, ask: object): Promise<Admission> {
    const run = { keys: [prefix + name], arguments: [JSON.stringify({ ...rules(name), ...ask })] };
    const answer = client.evalSha(await (sha ??= sha1(script)), run).catch((error: unknown) => {
      if (!String(error).includes("NOSCRIPT")) throw error;
      return client.eval(script, run);
    });
    const [granted, wait] = (await within(answer, timeout)) as [unknown, unknown];
    down = false;
    return { granted: Number(granted), wait: Number(wait) };
  }

  function failed(cause: unknown, logger: Logger): void {
    restsUntil = performance.now() + REST_MS;
    if (down) return;
    down = true;
    const why = cause instanceof Error ? cause.message : "?";
    const then = whenDown === "open" ? "this process paces itself until it does" : "attempts are refused";
    logger.warn(`The pacer's Redis does not answer (${why}); ${then}`);
  }

  const tell = (name: string, ask: object, logger: Logger) => {
    if (performance.now() >= restsUntil) step(name, ask).catch((error: unknown) => failed(error, logger));
  };

  const store: Store = {
    async reserve(name, sizes, logger) {
      if (whenDown === "closed" || performance.now() >= restsUntil) {
        try {
          return await step(name, { sizes });
        } catch (cause) {
          failed(cause, logger);
          if (whenDown === "closed") throw new PacerError("The pacer's Redis does not answer", { cause });
        }
      }
      return local.reserve(name, sizes, logger);
    },
    refund: (name, size, logger) => tell(name, { refund: size }, logger),
    settle(name, seen: Seen, logger) {
      local.settle(name, seen, logger);
      tell(name, { seen }, logger);
    },
  };
  return createQueue(store, bounds);
}

/** What Redis knows a script by. */
async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function within<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = timer(ms, () => reject(new Error(`no answer in ${ms} ms`)));
    work.then(resolve, reject).finally(stop);
  });
}
