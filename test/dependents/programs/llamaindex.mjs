import { Anthropic } from "@llamaindex/anthropic";
import { tool } from "@llamaindex/core/tools";
import { z } from "zod";
import { all, apiKey, model, question, report, tooHot, weatherQuestion } from "./steps.mjs";

const llm = (options) => new Anthropic({ model, apiKey, maxTokens: 200, maxRetries: 0, ...options });
const shown = ({ message, delta, options }) => ({ message, delta, options });
const tools = [
  tool(() => "sunny", {
    name: "get_weather",
    description: "The weather of a city",
    parameters: z.object({ city: z.string() }),
  }),
];

await report({
  chat: async () => shown(await llm().chat({ messages: question })),
  stream: async () => (await all(await llm().chat({ messages: question, stream: true }))).map(shown),
  tool: async () => shown(await llm().chat({ messages: weatherQuestion, tools })),
  "tool, streamed": async () =>
    (await all(await llm().chat({ messages: weatherQuestion, tools, stream: true }))).map(shown),
  error: async () => shown(await llm({ temperature: tooHot }).chat({ messages: question })),
});
