/** Walks the API on BASE_URL with the generated client; prints one line for each thing it saw. */
import assert from "node:assert/strict";
import { createClient } from "./generated/client/index.js";
import { messagesCreate, modelsList, modelsRetrieve } from "./generated/sdk.gen.js";
import type {
  KnownContentBlock,
  KnownRawContentBlockDelta,
  KnownRawMessageStreamEvent,
  Message,
  MessageCreateRequest,
  RawMessageStreamEvent,
} from "./generated/types.gen.js";

const client = createClient({
  baseUrl: process.env["BASE_URL"],
  auth: ({ type }) => (type === "apiKey" ? "local" : undefined),
});
const headers = { "anthropic-version": "2026-10-21" } as const;

const question: MessageCreateRequest = {
  model: "claude-sonnet-5-5",
  max_tokens: 64,
  messages: [{ role: "user", content: "Name three rivers." }],
};

async function ask(): Promise<Message> {
  const { data } = await messagesCreate({ client, headers, body: question, throwOnError: true });
  return data;
}

/** The text of a streamed message: the client reads events, its methods do so only where there is no JSON. */
async function stream(): Promise<string> {
  let text = "";
  const body: MessageCreateRequest = { ...question, stream: true };
  const { stream: events } = await client.sse.post<Record<200, RawMessageStreamEvent>>({
    url: "/v1/messages",
    security: [{ name: "x-api-key", type: "apiKey" }],
    headers: { ...headers, accept: "text/event-stream", "content-type": "application/json" },
    body,
    // What is not thrown is tried again without end.
    onSseError: (error) => {
      throw error;
    },
  });
  for await (const event of events as AsyncIterable<KnownRawMessageStreamEvent>) {
    if (event.type === "message_stop") return text;
    if (event.type !== "content_block_delta") continue;
    const delta = event.delta as KnownRawContentBlockDelta;
    if (delta.type === "text_delta") text += delta.text;
  }
  assert.fail(`no message_stop after ${text}`);
}

const message = await ask();
const block = message.content[0] as KnownContentBlock;
assert(block.type === "text" && block.text.length > 0);
console.log("message", message.role, message.stop_reason);

let models = 0;
let pages = 0;
for (let last: string | undefined, more = true; more; pages += 1) {
  const { data: page } = await modelsList({ client, headers, query: { limit: 2, after_id: last }, throwOnError: true });
  models += page.data.length;
  last = page.last_id ?? undefined;
  more = page.has_more;
}
console.log("models", models, "pages", pages);

const missing = await modelsRetrieve({ client, headers, path: { model_id: "no-such-model" } });
assert(missing.error);
console.log("error", missing.response?.status, missing.error.error.type);

const { content, stop_reason } = await ask();
const unknown = content[1];
assert(unknown);
console.log("unknown", unknown.type, "shape" in unknown && unknown.shape, stop_reason);

console.log("stream", await stream());
