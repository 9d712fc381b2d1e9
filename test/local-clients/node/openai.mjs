/** The OpenAI SDK on chat completions: text, a stream, tools, a schema, an error. */
import OpenAI from "openai";

const client = new OpenAI({ apiKey: "local", baseURL: `${process.env.BASE_URL}/v1/`, maxRetries: 0 });
const model = "claude-sonnet-5-5";
const ask = (content, more = {}) => ({ model, messages: [{ role: "user", content }], ...more });
const say = (name, value) => console.log(JSON.stringify([name, value]));

const chat = await client.chat.completions.create(ask("Name a river"));
say("chat", [
  chat.choices[0].finish_reason,
  chat.choices[0].message.content.includes("Name a river"),
  chat.usage.completion_tokens > 0,
]);

let streamed = "";
for await (const chunk of await client.chat.completions.create(ask("Name a lake", { stream: true })))
  streamed += chunk.choices[0]?.delta.content ?? "";
say("stream", streamed.includes("Name a lake"));

const parameters = { type: "object", properties: { place: { type: "string" } }, required: ["place"] };
const tools = [{ type: "function", function: { name: "get_weather", parameters } }];
const called = await client.chat.completions.create(ask("Use get_weather for Lima", { tools }));
say(
  "tools",
  called.choices[0].message.tool_calls.map((one) => [one.function.name, JSON.parse(one.function.arguments)]),
);

const schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
const shaped = await client.chat.completions.create(
  ask("Tell me about Rome", { response_format: { type: "json_schema", json_schema: { name: "city", schema } } }),
);
say("object", JSON.parse(shaped.choices[0].message.content));

const failed = await client.chat.completions.create({ ...ask("Hi"), model: "gpt-none" }).catch((error) => error);
say("error", [failed.status, failed.constructor.name]);
