// What a call costs, in a process of its own: `call-subject.mjs <ours|official|fetch> <own|one|flight|construct> <url>`.
// Prints the microseconds of one: of CPU, for constructing of the wall.
const [subject, what, url] = process.argv.slice(2);
const baseURL = `${url}/call`;
const params = { model: "claude-opus-5-5", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };
const headers = { "content-type": "application/json", "x-api-key": "key", "anthropic-version": "2026-10-21" };
const answer = JSON.stringify({
  id: "msg_01",
  type: "message",
  role: "assistant",
  model: "claude-opus-5-5",
  content: [{ type: "text", text: "Hello", citations: null }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 8, output_tokens: 3 },
});
const stub = async () =>
  new Response(answer, { headers: { "content-type": "application/json", "request-id": "req_1" } });
const send = what === "own" ? stub : undefined;

async function subjectOf() {
  if (subject === "fetch") {
    const post = send ?? fetch;
    const init = () => ({ method: "POST", headers, body: JSON.stringify(params) });
    return { call: async () => (await post(`${baseURL}/v1/messages`, init())).json(), construct() {} };
  }
  const { default: Claude } = await import(subject === "ours" ? "../../dist/esm/index.js" : "@anthropic-ai/sdk");
  const client = new Claude({ apiKey: "key", baseURL, ...(send && { fetch: send }) });
  return { call: () => client.messages.create(params), construct: () => new Claude({ apiKey: "key" }) };
}

const { call, construct } = await subjectOf();
const repeat = async (times) => {
  for (let n = 0; n < times; n++) await call();
};
const work = {
  own: (times) => repeat(times),
  one: (times) => repeat(times),
  flight: (times) => Promise.all(Array.from({ length: 64 }, () => repeat(times / 64))),
  construct: (times) => {
    for (let n = 0; n < times; n++) construct();
  },
}[what];
const [warm, times] = { own: [4000, 16_000], one: [400, 2000], flight: [1280, 6400], construct: [400, 4000] }[what];

await work(warm);
globalThis.gc?.();
const [before, started] = [process.cpuUsage(), performance.now()];
await work(times);
const [{ user, system }, ms] = [process.cpuUsage(before), performance.now() - started];
console.log(JSON.stringify({ cpu: (what === "construct" ? ms * 1000 : user + system) / times }));
