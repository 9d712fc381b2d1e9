/** What `withResponse()` says beside the data, for every kind of call of the public client. */
import { expect, test } from "vitest";
import Claude from "../../src/index.js";
import { frames, MESSAGE } from "../support/event-streams.js";

const FAMILIES = {
  requests: "ratelimit-requests",
  tokens: "ratelimit-tokens",
  inputTokens: "ratelimit-input-tokens",
  outputTokens: "ratelimit-output-tokens",
  priorityInputTokens: "priority-input-tokens",
  priorityOutputTokens: "priority-output-tokens",
  fastInputTokens: "fast-input-tokens",
  fastOutputTokens: "fast-output-tokens",
};
const RESET = "2026-11-20T10:00:00Z";
const headers = new Headers({ "request-id": "req_7", "anthropic-workspace-id": "wrkspc_7" });
Object.values(FAMILIES).forEach((family, at) => {
  headers.set(`anthropic-${family}-limit`, String(100 + at));
  headers.set(`anthropic-${family}-remaining`, String(10 + at));
  headers.set(`anthropic-${family}-reset`, RESET);
});

/** Answers in the kind that the request asks for. */
async function fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = String(input);
  const answer = (body: string, type: string) =>
    new Response(body, { headers: new Headers([...headers, ["content-type", type]]) });
  if (String(init.body).includes('"stream":true')) return answer(frames(MESSAGE), "text/event-stream");
  if (url.endsWith("/results")) return answer('{"custom_id":"a"}\n', "application/x-jsonl");
  if (url.endsWith("/content")) return answer("bytes", "application/octet-stream");
  const results_url = "https://api.anthropic.com/v1/messages/batches/b/results";
  return answer(JSON.stringify({ id: "x", data: [{ id: "a" }], has_more: false, results_url }), "application/json");
}

const client = new Claude({ apiKey: "key", fetch });
const PARAMS = { model: "m", max_tokens: 9, messages: [{ role: "user" as const, content: "Hi" }] };

// @promise Response metadata: `withResponse()` gives data, response, request id, workspace id and all rate limits, for
//   every kind of call
test.each([
  ["a call", () => client.messages.create(PARAMS)],
  ["a stream", () => client.messages.create({ ...PARAMS, stream: true })],
  ["a stream helper", () => client.messages.stream(PARAMS)],
  ["a list", () => client.models.list()],
  ["an upload", () => client.files.upload({ file: new File(["x"], "x.txt") })],
  ["a download", () => client.files.download("f")],
  ["results of a batch", () => client.messages.batches.results("b")],
  ["an escape hatch", () => client.get("/v1/things")],
])("%s: data, response, ids and all rate limits", async (_, call) => {
  const { data, response, request_id, workspace_id, rateLimits } = await call().withResponse();
  expect(data).toBeDefined();
  expect([response.status, request_id, workspace_id]).toEqual([200, "req_7", "wrkspc_7"]);
  const expected = Object.keys(FAMILIES).map((family, at) => [
    family,
    { limit: 100 + at, remaining: 10 + at, reset: new Date(RESET) },
  ]);
  expect(rateLimits).toEqual(Object.fromEntries(expected));
});
