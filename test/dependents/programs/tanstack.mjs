import { chat, toolDefinition } from "@tanstack/ai";
import { createAnthropicChat } from "@tanstack/ai-anthropic";
import { z } from "zod";
import { all, apiKey, baseURL, model, question, report, tooHot, weatherQuestion } from "./steps.mjs";

const adapter = () => createAnthropicChat(model, apiKey, { baseURL, maxRetries: 0 });
/** Without what differs from run to run. */
const shown = (chunks) =>
  JSON.parse(
    JSON.stringify(chunks, (key, value) =>
      /^(timestamp|runId|threadId|messageId|parentMessageId)$/.test(key) ? undefined : value,
    ),
  );
/** The text of an error is meant to differ. */
const withoutText = (chunk) => ({
  ...chunk,
  message: typeof chunk.message,
  rawEvent: typeof chunk.rawEvent,
  error: chunk.error?.code,
});
const tools = [
  toolDefinition({
    name: "get_weather",
    description: "The weather of a city",
    inputSchema: z.object({ city: z.string() }),
  }).server(() => "sunny"),
];

await report({
  chat: () => chat({ adapter: adapter(), messages: question, stream: false }),
  stream: async () => shown(await all(chat({ adapter: adapter(), messages: question }))),
  tool: async () => shown(await all(chat({ adapter: adapter(), messages: weatherQuestion, tools }))),
  structured: () => chat({ adapter: adapter(), messages: question, outputSchema: z.object({ city: z.string() }) }),
  error: async () =>
    shown(await all(chat({ adapter: adapter(), messages: question, modelOptions: { temperature: tooHot } }))).map(
      withoutText,
    ),
});
