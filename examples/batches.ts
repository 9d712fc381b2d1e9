/**
 * Translates the lines of a file through batches. Start it again after a crash, and it goes on where it was:
 *
 *   ANTHROPIC_API_KEY=… tsx examples/batches.ts lines.txt > translated.jsonl
 */
import { open } from "node:fs/promises";
import Claude from "claude-openapi";
import { runBatch } from "claude-openapi/batches";
import { batchState } from "claude-openapi/node";

const [path = "lines.txt"] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-haiku-4-5";

/** A request for each line, read as batches have room for it. */
async function* requests() {
  const file = await open(path);
  let nth = 0;
  for await (const line of file.readLines()) {
    const messages = [{ role: "user" as const, content: `Translate into French: ${line}` }];
    yield { custom_id: `line-${++nth}`, params: { model, max_tokens: 256, messages } };
  }
}

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort("interrupted"));

const run = runBatch(new Claude().messages.batches, requests, {
  state: batchState(`${path}.state`),
  retries: 2,
  signal: interrupted.signal,
  onProgress: ({ submitted, succeeded, open }) =>
    console.error(`${succeeded} of ${submitted} done, ${open} batches in progress`),
});
for await (const { custom_id, result } of run) {
  if (result.type !== "succeeded") console.error(custom_id, result.type);
  else console.log(JSON.stringify({ custom_id, content: result.message.content }));
}
