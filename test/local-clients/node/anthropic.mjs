/** The official SDK: text, a stream, tools, pages, files, an error. */
import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({ apiKey: "local", baseURL: process.env.BASE_URL, maxRetries: 0 });
const ask = (content, more = {}) => ({
  model: "claude-sonnet-5-5",
  max_tokens: 500,
  messages: [{ role: "user", content }],
  ...more,
});
const say = (name, value) => console.log(JSON.stringify([name, value]));

const chat = await client.messages.create(ask("Name a river"));
say("chat", [chat.stop_reason, chat.content[0].text.includes("Name a river"), chat.usage.output_tokens > 0]);

const stream = client.messages.stream(ask("Name a lake"));
say("stream", (await stream.finalText()).includes("Name a lake"));

const tools = [
  {
    name: "get_weather",
    input_schema: { type: "object", properties: { place: { type: "string" } }, required: ["place"] },
  },
];
const called = await client.messages.create(ask("Use get_weather for Lima", { tools }));
say(
  "tools",
  called.content.filter(({ type }) => type === "tool_use").map(({ name, input }) => [name, input]),
);

let models = 0;
for await (const model of client.models.list({ limit: 5 })) models += model.id ? 1 : 0;
say("pages", models > 10);

const file = await client.files.upload({ file: new File(["abc"], "a.txt", { type: "text/plain" }) });
say("files", [file.size_bytes, await (await client.files.download(file.id)).text()]);

const failed = await client.messages.create({ ...ask("Hi"), model: "claude-none" }).catch((error) => error);
say("error", [failed.status, failed.constructor.name]);
