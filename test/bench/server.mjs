// The other process of the benches: answers from bytes that were made before the first request.
// The first word of the path names the scenario, so that a client is pointed at one by its base URL.
import { createServer } from "node:http";
import { once } from "node:events";

const message = {
  id: "msg_01",
  type: "message",
  role: "assistant",
  model: "claude-opus-5-5",
  content: [{ type: "text", text: "Hello", citations: null }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 8, output_tokens: 3 },
};
const sse = (data) => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
const head = (block) =>
  sse({ type: "message_start", message: { ...message, content: [], stop_reason: null } }) +
  sse({ type: "content_block_start", index: 0, content_block: block });
const tail =
  sse({ type: "content_block_stop", index: 0 }) +
  sse({ type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 3 } }) +
  sse({ type: "message_stop" });

const text = (count, value) => [
  head({ type: "text", text: "" }),
  sse({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: value } }),
  count,
  tail,
];

/** A tool input of `count` deltas that together are one JSON array of small strings. */
function* toolInput(count) {
  const delta = (partial_json) =>
    sse({ type: "content_block_delta", index: 0, delta: { type: "input_json_delta", partial_json } });
  yield head({ type: "tool_use", id: "toolu_1", name: "write", input: {} });
  yield delta('{"rows":["first"');
  for (let n = 0; n < count - 2; n++) yield delta(`,"row ${n % 1000}"`);
  yield delta("]}");
  yield tail;
}

function* repeated([first, one, count, last]) {
  yield first;
  for (let n = 0; n < count; n++) yield one;
  yield last;
}

const line = (bytes) => {
  const empty = {
    custom_id: "a",
    result: { type: "succeeded", message: { ...message, content: [{ type: "text", text: "" }] } },
  };
  const fill = Math.max(0, bytes - JSON.stringify(empty).length - 1);
  empty.result.message.content[0].text = "word ".repeat(Math.ceil(fill / 5)).slice(0, fill);
  return `${JSON.stringify(empty)}\n`;
};

/** A TLS record, which is what a client of the real API gets at most in one read. */
const CHUNK = 16_384;

/** Makes the chunks of a body once. */
function chunksOf(parts) {
  const chunks = [];
  let pending = [];
  let size = 0;
  const flush = () => {
    if (size > 0) chunks.push(Buffer.from(pending.join("")));
    pending = [];
    size = 0;
  };
  for (const part of parts) {
    if (part.length > CHUNK) {
      flush();
      for (let at = 0; at < part.length; at += CHUNK) chunks.push(Buffer.from(part.slice(at, at + CHUNK)));
      continue;
    }
    pending.push(part);
    size += part.length;
    if (size > CHUNK) flush();
  }
  flush();
  return chunks;
}

const count = (scenario) => Number(scenario.split("-")[1] ?? 1);
const body = {
  call: () => [JSON.stringify(message)],
  flight: () => [JSON.stringify(message)],
  first: () => [JSON.stringify(message)],
  upload: () => [JSON.stringify({ id: "file_1", type: "file" })],
  events: (n) => repeated(text(n, "word ")),
  tool: (n) => toolInput(n),
  short: () => repeated(text(6, "word ")),
  single: (n) => repeated(text(n, "word ")),
  large: (n) => repeated(text(n, "word ".repeat(209_715))),
  crlf: (n) =>
    repeated(
      text(n, "word ".repeat(209_715)).map((one) => (typeof one === "string" ? one.replaceAll("\n", "\r\n") : one)),
    ),
  small: (n) => Array(n).fill(line(1_024)),
  big: (n) => Array(n).fill(line(1_048_576)),
};
const made = new Map();
const chunksFor = (scenario) => {
  const kind = scenario.split("-")[0];
  const joined =
    kind === "short" || kind === "single" ? (parts) => Array.from(parts, (one) => Buffer.from(one)) : chunksOf;
  if (!made.has(scenario)) made.set(scenario, joined(body[kind](count(scenario))));
  return made.get(scenario);
};

const megabyte = Buffer.alloc(1_000_000, "a");

const server = createServer(async (request, response) => {
  const scenario = request.url.split("/")[1];
  const kind = scenario.split("-")[0];
  // Drained without a promise for every chunk, so that the client is what is measured.
  await once(request.resume(), "end");
  if (kind === "download") {
    response.setHeader("content-length", count(scenario) * megabyte.length);
    for (let n = 0; n < count(scenario); n++) if (!response.write(megabyte)) await once(response, "drain");
    return void response.end();
  }
  const isResults = request.url.endsWith("/results");
  if ((kind === "small" || kind === "big") && !isResults) {
    const results_url = `http://${request.headers.host}/${scenario}/v1/messages/batches/b/results`;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id: "b", type: "message_batch", processing_status: "ended", results_url }));
    return;
  }
  const type = ["call", "flight", "first", "upload"].includes(kind)
    ? "application/json"
    : isResults
      ? "application/binary"
      : "text/event-stream; charset=utf-8";
  response.setHeader("content-type", type);
  for (const chunk of chunksFor(scenario)) if (!response.write(chunk)) await once(response, "drain");
  response.end();
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.on("disconnect", () => process.exit());
