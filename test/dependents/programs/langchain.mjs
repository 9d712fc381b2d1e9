import { ChatAnthropic } from "@langchain/anthropic";
import { baseURL, apiKey, all, model, question, report, tooHot, weatherQuestion, weatherSchema } from "./steps.mjs";

const chat = (options) =>
  new ChatAnthropic({ model, apiKey, anthropicApiUrl: baseURL, maxRetries: 0, maxTokens: 200, ...options });
const shown = ({ content, tool_calls, usage_metadata, response_metadata }) => ({
  content,
  tool_calls,
  usage_metadata,
  stop: response_metadata?.stop_reason,
});
const tools = [{ name: "get_weather", description: "The weather of a city", schema: weatherSchema }];

await report({
  chat: async () => shown(await chat().invoke(question)),
  stream: async () => (await all(await chat().stream(question))).map(shown),
  tool: async () => shown(await chat().bindTools(tools).invoke(weatherQuestion)),
  "tool, streamed": async () => (await all(await chat().bindTools(tools).stream(weatherQuestion))).map(shown),
  structured: () =>
    chat().withStructuredOutput(weatherSchema, { name: "weather", method: "jsonSchema" }).invoke(question),
  "structured by a tool": () =>
    chat().withStructuredOutput(weatherSchema, { name: "get_weather" }).invoke(weatherQuestion),
  error: async () => shown(await chat({ temperature: tooHot }).invoke(question)),
});
