/** Calls that both clients make: arguments, and what the API answers. Paged replies follow the cursor that was sent. */
import type { Sent } from "./observed.js";

export interface Case {
  /** Without `beta.`; both namespaces are called. */
  readonly accessor: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly reply: (sent: Sent, nth: number) => Response;
}

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: {
      "content-type": "application/json",
      "request-id": "req_011",
      ...(init.headers as Record<string, string>),
    },
  });

const messages = [{ role: "user", content: "Hello — “world” 🌍" }];
const create = { model: "claude-opus-5-5", max_tokens: 64, messages };
const message = {
  id: "msg_01",
  type: "message",
  role: "assistant",
  model: "claude-opus-5-5",
  content: [{ type: "text", text: "Hi 🌍", citations: null }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 8, output_tokens: 3 },
};

const events: [string, unknown][] = [
  ["message_start", { type: "message_start", message: { ...message, content: [], stop_reason: null } }],
  ["ping", { type: "ping" }],
  ["content_block_start", { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } }],
  ["content_block_delta", { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hi " } }],
  ["content_block_delta", { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "🌍" } }],
  ["content_block_stop", { type: "content_block_stop", index: 0 }],
  [
    "message_delta",
    { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 3 } },
  ],
  ["message_stop", { type: "message_stop" }],
];
const stream = () =>
  new Response(events.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream; charset=utf-8", "request-id": "req_012" },
  });

/** Two pages by `after_id`, as the API cuts them. */
const pagesById = (items: { id: string }[]) => (sent: Sent) => {
  const after = new Map(sent.query).get("after_id");
  const from = after ? items.findIndex((item) => item.id === after) + 1 : 0;
  const data = items.slice(from, from + 2);
  return json({
    data,
    has_more: from + 2 < items.length,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
  });
};

/** Two pages by `page` and `next_page`. */
const pagesByCursor = (items: unknown[]) => (sent: Sent) => {
  const from = Number(new Map(sent.query).get("page") ?? 0);
  return json({ data: items.slice(from, from + 2), next_page: from + 2 < items.length ? String(from + 2) : null });
};

const model = (id: string) => ({ id, type: "model", display_name: id, created_at: "2026-01-01T00:00:00Z" });
const file = (id: string) => ({
  id,
  type: "file",
  filename: "notes.txt",
  mime_type: "text/plain",
  size_bytes: 5,
  created_at: "2026-01-01T00:00:00Z",
  downloadable: true,
});
const batch = (id: string, ended = true) => ({
  id,
  type: "message_batch",
  processing_status: ended ? "ended" : "in_progress",
  request_counts: { processing: 0, succeeded: 1, errored: 0, canceled: 0, expired: 0 },
  created_at: "2026-01-01T00:00:00Z",
  expires_at: "2026-01-02T00:00:00Z",
  ended_at: ended ? "2026-01-01T01:00:00Z" : null,
  archived_at: null,
  cancel_initiated_at: null,
  results_url: ended ? `https://api.anthropic.com/v1/messages/batches/${id}/results` : null,
});
const lines = ["a", "b"].map((id) => JSON.stringify({ custom_id: id, result: { type: "succeeded", message } }));

export const cases: readonly Case[] = [
  { accessor: "messages.create", name: "plain", args: [create], reply: () => json(message) },
  {
    accessor: "messages.create",
    name: "tools, system, metadata",
    args: [
      {
        ...create,
        system: [{ type: "text", text: "Be brief", cache_control: { type: "ephemeral" } }],
        tools: [{ name: "weather", input_schema: { type: "object", properties: { city: { type: "string" } } } }],
        tool_choice: { type: "auto" },
        metadata: { user_id: "u1" },
        stop_sequences: ["END"],
      },
    ],
    reply: () => json(message),
  },
  { accessor: "messages.create", name: "stream", args: [{ ...create, stream: true }], reply: stream },
  {
    accessor: "messages.create",
    name: "workspace",
    args: [{ ...create, workspace_id: "wrkspc_1" }],
    reply: () => json(message),
  },
  {
    accessor: "messages.create",
    name: "request options",
    args: [create, { headers: { "x-mine": "1" }, query: { trace: "on" } }],
    reply: () => json(message),
  },
  {
    accessor: "messages.countTokens",
    name: "plain",
    args: [{ model: "claude-opus-5-5", messages }],
    reply: () => json({ input_tokens: 12 }),
  },
  {
    accessor: "messages.batches.create",
    name: "plain",
    args: [{ requests: [{ custom_id: "a", params: create }] }],
    reply: () => json(batch("msgbatch_1", false)),
  },
  {
    accessor: "messages.batches.retrieve",
    name: "plain",
    args: ["msgbatch_1"],
    reply: () => json(batch("msgbatch_1")),
  },
  {
    accessor: "messages.batches.list",
    name: "two pages",
    args: [{ limit: 2 }],
    reply: pagesById([batch("msgbatch_1"), batch("msgbatch_2"), batch("msgbatch_3")]),
  },
  {
    accessor: "messages.batches.cancel",
    name: "plain",
    args: ["msgbatch_1"],
    reply: () => json(batch("msgbatch_1", false)),
  },
  {
    accessor: "messages.batches.delete",
    name: "plain",
    args: ["msgbatch_1"],
    reply: () => json({ id: "msgbatch_1", type: "message_batch_deleted" }),
  },
  {
    accessor: "messages.batches.results",
    name: "two lines",
    args: ["msgbatch_1"],
    reply: (sent) =>
      sent.path.endsWith("/results")
        ? new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "application/binary" } })
        : json(batch("msgbatch_1")),
  },
  { accessor: "models.list", name: "no params", args: [], reply: pagesById(["a", "b", "c"].map(model)) },
  {
    accessor: "models.list",
    name: "limit and cursor",
    args: [{ limit: 2, after_id: "a" }],
    reply: pagesById(["a", "b", "c"].map(model)),
  },
  {
    accessor: "models.retrieve",
    name: "plain",
    args: ["claude-opus-5-5"],
    reply: () => json(model("claude-opus-5-5")),
  },
  {
    accessor: "models.retrieve",
    name: "an id that needs encoding",
    args: ["a b/c?d#é"],
    reply: () => json(model("x")),
  },
  {
    accessor: "files.upload",
    name: "a File",
    args: [{ file: new File(["hello"], "notes.txt", { type: "text/plain" }) }],
    reply: () => json(file("file_1")),
  },
  { accessor: "files.list", name: "two pages", args: [{ limit: 2 }], reply: pagesByCursor(["1", "2", "3"].map(file)) },
  { accessor: "files.list", name: "by ids", args: [{ ids: ["file_1", "file_2"] }], reply: pagesByCursor([file("1")]) },
  { accessor: "files.retrieveMetadata", name: "plain", args: ["file_1"], reply: () => json(file("file_1")) },
  {
    accessor: "files.delete",
    name: "plain",
    args: ["file_1"],
    reply: () => json({ id: "file_1", type: "file_deleted" }),
  },
  {
    accessor: "files.download",
    name: "bytes",
    args: ["file_1"],
    reply: () =>
      new Response(new Uint8Array([0, 1, 254, 255]), { headers: { "content-type": "application/octet-stream" } }),
  },
  {
    accessor: "completions.create",
    name: "plain",
    args: [{ model: "claude-2.1", max_tokens_to_sample: 16, prompt: "\n\nHuman: Hi\n\nAssistant:" }],
    reply: () =>
      json({ id: "compl_1", type: "completion", completion: " Hi", stop_reason: "stop_sequence", model: "claude-2.1" }),
  },
];

/** Answers that are errors: status and body. The client makes one attempt. */
export const failures: readonly [status: number, type: string][] = [
  [400, "invalid_request_error"],
  [401, "authentication_error"],
  [403, "permission_error"],
  [404, "not_found_error"],
  [409, "conflict_error"],
  [422, "invalid_request_error"],
  [429, "rate_limit_error"],
  [500, "api_error"],
  [529, "overloaded_error"],
];

export const failure = (status: number, type: string) =>
  json(
    { type: "error", error: { type, message: "no" }, request_id: "req_013" },
    { status, headers: { "x-should-retry": "false" } },
  );
