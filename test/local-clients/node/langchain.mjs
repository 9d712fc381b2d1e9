/** LangChain: text, a stream, tools, structured output, an error. */
import { ChatAnthropic } from "@langchain/anthropic";
import { z } from "zod";

const connect = (model, more = {}) =>
  new ChatAnthropic({
    model,
    apiKey: "local",
    anthropicApiUrl: process.env.BASE_URL,
    maxRetries: 0,
    maxTokens: 500,
    ...more,
  });
const say = (name, value) => console.log(JSON.stringify([name, value]));
const chat = connect("claude-sonnet-5-5");

const answer = await chat.invoke("Name a river");
say("chat", [
  answer.response_metadata.stop_reason,
  answer.text.includes("Name a river"),
  answer.usage_metadata.output_tokens > 0,
]);

let streamed = "";
for await (const chunk of await chat.stream("Name a lake")) streamed += chunk.text;
say("stream", streamed.includes("Name a lake"));

const schema = z.object({ place: z.string() });
const called = await chat
  .bindTools([{ name: "get_weather", description: "Weather", schema }])
  .invoke("Use get_weather for Lima");
say(
  "tools",
  called.tool_calls.map(({ name, args }) => [name, args]),
);

const structured = chat.withStructuredOutput(z.object({ city: z.string() }), { method: "functionCalling" });
say("object", await structured.invoke("Tell me about Rome"));

const failed = await connect("claude-none")
  .invoke("Hi")
  .catch((error) => error);
say("error", [failed.status, failed.error?.error?.type]);
