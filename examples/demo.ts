/**
 * The main job in one program: every call below goes through the public client.
 * Without a key it talks to the local API of `claude-openapi/testing`; with `LIVE=1` and `ANTHROPIC_API_KEY` to the real one.
 */
import { setTimeout as sleep } from "node:timers/promises";
import Claude, { toFile } from "claude-openapi";
import { createLocalApi } from "claude-openapi/testing";

const live = process.env.LIVE === "1";
const color = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
const dim = (text: string) => paint(2, text);
const step = (title: string) => console.log(`\n${paint(1, title)}`);
const say = (text: string) => console.log(`  ${text}`);

/** Writes a line that the next call overwrites; on a plain pipe only the last one is kept. */
function progress(text: string, last = false): void {
  if (color) process.stdout.write(`\r\u001b[2K  ${text}${last ? "\n" : ""}`);
  else if (last) say(text);
}

async function connect(): Promise<{ claude: Claude; close: () => Promise<void> }> {
  if (live) return { claude: new Claude(), close: async () => {} };
  const api = createLocalApi({
    eventDelay: 30,
    processing: { polls: 4, duration: 600 },
    rateLimit: { requests: 1_000 },
  });
  const server = await api.listen();
  return { claude: new Claude({ apiKey: "local-key", baseURL: server.url }), close: () => server.close() };
}

const model = process.env.MODEL ?? "claude-haiku-4-5";
const { claude, close } = await connect();
console.log(
  dim(live ? "Talking to the real API." : `Talking to the local API at ${claude.baseURL}; no key, no network.`),
);

try {
  step("1. Create a message");
  const {
    data: message,
    rateLimits,
    request_id,
  } = await claude.messages
    .create({ model, max_tokens: 100, messages: [{ role: "user", content: "Say hello in five words." }] })
    .withResponse();
  for (const block of message.content) if (block.type === "text") say(block.text);
  const left = rateLimits.requests?.remaining;
  say(dim(`${message.usage.output_tokens} tokens out, ${left ?? "?"} requests left, ${request_id}`));

  step("2. Stream one");
  const stream = claude.messages.stream({
    model,
    max_tokens: 200,
    messages: [{ role: "user", content: "Why do streams need an end?" }],
  });
  process.stdout.write("  ");
  for await (const text of stream.textStream) process.stdout.write(text);
  const final = await stream.finalMessage();
  console.log(`\n  ${dim(`stop reason: ${final.stop_reason}`)}`);

  step("3. Count tokens");
  const count = await claude.messages.countTokens({ model, messages: [{ role: "user", content: "How long am I?" }] });
  say(`${count.input_tokens} input tokens`);

  step("4. Walk the models, forward and backward");
  const page = await claude.models.list({ limit: 5 });
  say(`first page:  ${page.data.map((entry) => entry.id).join(", ")}`);
  if (page.hasNextPage()) {
    const next = await page.getNextPage();
    say(`next page:   ${next.data.map((entry) => entry.id).join(", ")}`);
    const back = await next.getPreviousPage();
    say(`and back:    ${back.data.map((entry) => entry.id).join(", ")}`);
  }

  step("5. Upload a file and download it again");
  const bytes = new TextEncoder().encode("row,value\n".repeat(200_000));
  const uploaded = await claude.files.upload(
    { file: await toFile(bytes, "values.csv", { type: "text/csv" }) },
    { onUploadProgress: ({ loaded, total }) => progress(`uploading ${percent(loaded, total)}`) },
  );
  progress(`uploaded ${uploaded.filename}, ${uploaded.size_bytes} bytes, ${uploaded.id}`, true);
  if (uploaded.downloadable) {
    const copy = await (await claude.files.download(uploaded.id)).arrayBuffer();
    say(`downloaded ${copy.byteLength} bytes, equal: ${Buffer.from(copy).equals(Buffer.from(bytes))}`);
  } else {
    say(dim("this API lets only files made by tools be downloaded"));
  }
  await claude.files.delete(uploaded.id);

  step("6. Run a batch");
  let batch = await claude.messages.batches.create({
    requests: ["one", "two", "three"].map((custom_id) => ({
      custom_id,
      params: { model, max_tokens: 50, messages: [{ role: "user" as const, content: `Spell ${custom_id}.` }] },
    })),
  });
  const started = Date.now();
  while (batch.processing_status !== "ended") {
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    progress(`${batch.processing_status}: ${batch.request_counts.processing} processing, ${seconds} s`);
    await sleep(live ? 5_000 : 100);
    batch = await claude.messages.batches.retrieve(batch.id);
  }
  progress(`ended: ${batch.request_counts.succeeded} succeeded, ${batch.request_counts.errored} errored`, true);
  for await (const { custom_id, result } of await claude.messages.batches.results(batch.id)) {
    const text = result.type === "succeeded" ? firstText(result.message.content) : result.type;
    say(`${custom_id}: ${text}`);
  }

  step("7. Meet an error");
  try {
    await claude.models.retrieve("claude-that-never-was");
  } catch (error) {
    if (!(error instanceof Claude.NotFoundError)) throw error;
    say(`${error.name}: ${error.message}`);
    say(dim(`status ${error.status}, type ${error.type}, attempts ${error.attempts}, ${error.requestID}`));
  }
} finally {
  await close();
}

function firstText(content: Claude.ContentBlock[]): string {
  for (const block of content) if (block.type === "text") return block.text;
  return "(no text)";
}

function percent(loaded: number, total: number | undefined): string {
  return total ? `${Math.round((loaded / total) * 100)} %` : `${loaded} bytes`;
}
