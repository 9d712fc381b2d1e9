// One measurement of a transport in a process of its own: `transport.mjs <client|nodeFetch|official> <scenario> <url>`.
// Prints microseconds of CPU and milliseconds of the work, or of the first reply, and the megabytes that a process grew by.
const [subject, scenario, url] = process.argv.slice(2);
const [kind, size] = scenario.split("-");
const count = Number(size);
const baseURL = `${url}/${scenario}`;
const params = { model: "claude-opus-5-5", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };
const started = performance.now();

async function drained(response) {
  for await (const _ of response.body);
}

async function nodeFetchAlone() {
  const { nodeFetch } = await import("../../dist/esm/node/index.js");
  const fetch = nodeFetch();
  const headers = { "content-type": "application/json", "x-api-key": "key", "anthropic-version": "2026-10-21" };
  const post = (path, body, more) => fetch(baseURL + path, { method: "POST", headers, body, ...more });
  return {
    call: async () => (await post("/v1/messages", JSON.stringify(params))).json(),
    upload: async (body) => (await post("/v1/files", body, { duplex: "half" })).json(),
    download: async () => drained(await fetch(`${baseURL}/v1/files/f/content`)),
  };
}

async function sdk(Class, options = {}) {
  const client = new Class({ apiKey: "key", baseURL, maxRetries: 0, ...options });
  return {
    call: () => client.messages.create(params),
    upload: (body) => client.files.upload({ file: Object.assign(body, { path: "large.bin" }) }),
    download: async () => drained(await client.files.download("f")),
  };
}

const load = {
  nodeFetch: nodeFetchAlone,
  client: async () => {
    const [{ default: Claude }, { nodeFetch }] = await Promise.all([
      import("../../dist/esm/index.js"),
      import("../../dist/esm/node/index.js"),
    ]);
    return sdk(Claude, { fetch: nodeFetch() });
  },
  official: async () => sdk((await import("@anthropic-ai/sdk")).default),
};
const actions = await load[subject]();

async function* bytes() {
  const piece = Buffer.alloc(1_000_000, "a");
  for (let n = 0; n < count; n++) yield Uint8Array.from(piece);
}
/** As many as in the row of the own cost: what a server pays for a call once it runs. */
const WARM = 4000;
const lanes = kind === "flight" ? 64 : 1;
const work = {
  call: (times) => calls(times),
  flight: (times) => calls(times),
  first: () => actions.call(),
  upload: () => actions.upload(bytes()),
  download: () => actions.download(),
}[kind];

async function calls(times) {
  let left = times;
  const lane = async () => {
    while (left-- > 0) await actions.call();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

if (kind === "call" || kind === "flight") await calls(WARM);
if (kind === "download") await work();
if (kind !== "first") globalThis.gc?.();
let most = process.memoryUsage.rss();
const before = { rss: most, cpu: process.cpuUsage(), at: kind === "first" ? started : performance.now() };
const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
await work(count);
clearInterval(look);
const ms = performance.now() - before.at;
const { user, system } = process.cpuUsage(before.cpu);
console.log(
  JSON.stringify({ cpu: user + system, ms, growth: (Math.max(most, process.memoryUsage.rss()) - before.rss) / 1e6 }),
);
process.exit();
