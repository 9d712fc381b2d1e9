// One measurement in a process of its own: `subject.mjs <ours|official|next|fetch> <scenario> <url> [<action>]`.
// Prints the CPU time of the work in microseconds, and its wall time, after the same work was done once to warm up.
const [subject, scenario, url] = process.argv.slice(2);
const [kind, size] = scenario.split("-");
const baseURL = `${url}/${scenario}`;
const params = { model: "claude-opus-5-5", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };
const headers = { "content-type": "application/json", "x-api-key": "key", "anthropic-version": "2026-10-21" };
const post = (body) => fetch(`${baseURL}/v1/messages`, { method: "POST", headers, body: JSON.stringify(body) });

async function raw() {
  const { createParser } = await import("eventsource-parser");
  // What people write: events come out of an async generator, so that they can be iterated as those of a client.
  async function* parsed(response) {
    let ready = [];
    const parser = createParser({ onEvent: (event) => void ready.push(JSON.parse(event.data)) });
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      for (const event of ready) yield event;
      ready = [];
    }
  }
  return {
    call: async () => (await post(params)).json(),
    raw: async () => {
      let events = 0;
      for await (const _ of parsed(await post({ ...params, stream: true }))) events++;
      return events;
    },
    results: async () => {
      const response = await fetch(`${baseURL}/v1/messages/batches/b/results`, { headers });
      let rest = "";
      let lines = 0;
      const decoder = new TextDecoder();
      for await (const chunk of response.body) {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = parts.pop();
        for (const part of parts) void (JSON.parse(part), lines++);
      }
      return lines;
    },
  };
}

/** A `fetch` without a network: one event in each chunk. */
function stub(count) {
  const sse = (data) => new TextEncoder().encode(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`);
  const delta = { type: "text_delta", text: "word " };
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = { id: "msg_1", type: "message", role: "assistant", model: "m", content: [], usage };
  const first = sse({ type: "message_start", message });
  const one = sse({ type: "content_block_delta", index: 0, delta });
  const last = sse({ type: "message_stop" });
  return async () => {
    let sent = 0;
    const pull = (sink) => {
      sink.enqueue(sent === 0 ? first : sent < count ? one : last);
      if (++sent > count) sink.close();
    };
    return new Response(new ReadableStream({ pull }), { headers: { "content-type": "text/event-stream" } });
  };
}

async function sdk(Class) {
  const stubbed = kind === "stubbed" ? { fetch: stub(Number(size)) } : {};
  const client = new Class({ apiKey: "key", baseURL, maxRetries: 0, ...stubbed });
  return {
    call: () => client.messages.create(params),
    raw: async () => {
      let events = 0;
      for await (const _ of await client.messages.create({ ...params, stream: true })) events++;
      return events;
    },
    // Milliseconds to the first event; the rest is read outside of them.
    short: async () => {
      const started = performance.now();
      let ms;
      for await (const _ of await client.messages.create({ ...params, stream: true })) {
        ms ??= performance.now() - started;
      }
      return ms;
    },
    accumulated: async () => (await client.messages.stream(params).finalMessage()).content.length,
    results: async () => {
      let lines = 0;
      for await (const _ of await client.messages.batches.results("b")) lines++;
      return lines;
    },
  };
}

const load = {
  ours: async () => sdk((await import("../../dist/esm/index.js")).default),
  official: async () => sdk((await import("@anthropic-ai/sdk")).default),
  next: async () => sdk((await import("@anthropic-ai/sdk")).default),
  fetch: raw,
};
const DEFAULT = { call: "call", short: "short", small: "results", big: "results" };
const actions = await load[subject]();
const action = actions[process.argv[5] ?? DEFAULT[kind] ?? "raw"];
const repeated = kind === "call" || kind === "short";
const times = repeated ? Number(size) : 1;
const warm = repeated ? 200 : 1;

for (let n = 0; n < warm; n++) await action();
globalThis.gc?.();
const before = process.cpuUsage();
const started = performance.now();
let inside = 0;
for (let n = 0; n < times; n++) {
  const ms = await action();
  if (kind === "short") inside += ms;
}
const ms = inside || performance.now() - started;
const used = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: used.user + used.system, ms }));
