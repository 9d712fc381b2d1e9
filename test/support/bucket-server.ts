/** A server on 127.0.0.1 that limits requests as the API does. */
import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "./random.js";
import { apiError, json, serve } from "./server.js";
import { type BucketLimits, tokenBuckets } from "./token-buckets.js";

export interface BucketServer extends AsyncDisposable {
  readonly baseURL: string;
  /** The part of 429s, and of what would have been let through. */
  result(): { refused: number; throughput: number };
}

export async function bucketServer(limits: BucketLimits): Promise<BucketServer> {
  const random = seeded(7);
  let buckets: ReturnType<typeof tokenBuckets> | undefined;
  const server = await serve(async ({ body }, response) => {
    // Time begins with the first request.
    buckets ??= tokenBuckets(limits, () => performance.now());
    const { accepted, headers } = buckets.enter(body.length / 4);
    if (!accepted) return json(response, 429, apiError("rate_limit_error", "Slow down."), headers);
    await sleep(5 + random() * 30);
    buckets.leave(10);
    const usage = { input_tokens: 10, output_tokens: 10 };
    json(response, 200, { id: "msg_1", type: "message", role: "assistant", content: [], usage }, headers);
  });
  return { baseURL: server.baseURL, result: () => buckets!.result(), [Symbol.asyncDispose]: server.close };
}
