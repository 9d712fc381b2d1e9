// One measurement in a process of its own: `subject.mjs <ours|official|fetch> <scenario> <url>`.
// Prints the CPU time of the work, in microseconds, after the same work was done once to warm up.
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

async function sdk(Class) {
  const client = new Class({ apiKey: "key", baseURL, maxRetries: 0 });
  return {
    call: () => client.messages.create(params),
    raw: async () => {
      let events = 0;
      for await (const _ of await client.messages.create({ ...params, stream: true })) events++;
      return events;
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
  fetch: raw,
};
const actions = await load[subject]();
const action = actions[process.argv[5] ?? { call: "call", small: "results", big: "results" }[kind] ?? "raw"];
const times = kind === "call" ? Number(size) : 1;
const warm = kind === "call" ? 200 : 1;

for (let n = 0; n < warm; n++) await action();
globalThis.gc?.();
const before = process.cpuUsage();
const started = performance.now();
for (let n = 0; n < times; n++) await action();
const ms = performance.now() - started;
const used = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: used.user + used.system, ms }));
