/** One process of a fleet: `node worker.js <url> <socket of Redis> <workers> <seconds>`. */
import { createClient } from "redis";
import { Claude } from "../../src/index.js";
import { watchStalls } from "../support/stall.js";
import { createRedisPacer } from "../../src/pacer/redis.js";

const [baseURL, path, workers, seconds] = process.argv.slice(2) as [string, string, string, string];
const params = { model: "claude-opus-4-1", max_tokens: 16, messages: [{ role: "user" as const, content: "Hi" }] };

async function main(): Promise<void> {
  const redis = await createClient({ socket: { path, tls: false } })
    .on("error", () => {})
    .connect();
  const pacer = createRedisPacer({ client: redis, timeout: 5000 });
  const claude = new Claude({ apiKey: "key", baseURL, maxRetries: 20, pacer });
  process.send!("ready");
  await new Promise((resolve) => process.once("message", resolve));
  const stalled = watchStalls();
  const end = performance.now() + Number(seconds) * 1000;
  const work = async () => {
    const signal = AbortSignal.timeout(Number(seconds) * 1000);
    while (performance.now() < end) await claude.messages.create(params, { signal }).catch(() => {});
  };
  await Promise.all(Array.from({ length: Number(workers) }, work));
  process.send!(stalled());
  process.disconnect();
  // Those who left give back what they had.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await redis.close();
}

void main();
