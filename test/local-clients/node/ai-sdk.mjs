/** The AI SDK of Vercel: text, a stream, tools, an object, an error. */
import { createAnthropic } from "@ai-sdk/anthropic";
import { generateObject, generateText, stepCountIs, streamText, tool } from "ai";
import { z } from "zod";

const anthropic = createAnthropic({ apiKey: "local", baseURL: `${process.env.BASE_URL}/v1` });
const model = anthropic("claude-sonnet-5-5");
const say = (name, value) => console.log(JSON.stringify([name, value]));

const chat = await generateText({ model, prompt: "Name a river" });
say("chat", [chat.finishReason, chat.text.includes("Name a river"), chat.usage.outputTokens > 0]);

const stream = streamText({ model, prompt: "Name a lake" });
let streamed = "";
for await (const part of stream.textStream) streamed += part;
say("stream", [await stream.finishReason, streamed.includes("Name a lake")]);

const weather = tool({
  description: "Weather of a place",
  inputSchema: z.object({ place: z.string() }),
  execute: async ({ place }) => `21 degrees in ${place}`,
});
const looped = await generateText({
  model,
  tools: { get_weather: weather },
  stopWhen: stepCountIs(3),
  prompt: "Use get_weather for Lima",
});
say("tools", [looped.steps.length, looped.text.includes("21 degrees in Lima")]);

const { object } = await generateObject({
  model,
  schema: z.object({ city: z.string() }),
  prompt: "Tell me about Rome",
});
say("object", object);

const failed = await generateText({ model: anthropic("claude-none"), prompt: "Hi", maxRetries: 0 }).catch(
  (error) => error,
);
say("error", [failed.statusCode, failed.message]);
