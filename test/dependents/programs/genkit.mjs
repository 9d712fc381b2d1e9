import { anthropic } from "@genkit-ai/anthropic";
import { genkit, z } from "genkit";
import { all, apiKey, model, report, tooHot } from "./steps.mjs";

const ai = genkit({ plugins: [anthropic({ apiKey })], model: anthropic.model(model) });
const weather = ai.defineTool(
  { name: "get_weather", description: "The weather of a city", inputSchema: z.object({ city: z.string() }) },
  async () => "sunny",
);
const shown = ({ text, toolRequests, usage, finishReason }) => ({
  text,
  toolRequests,
  usage: { input: usage?.inputTokens, output: usage?.outputTokens },
  finishReason,
});
const prompt = "Name a prime number.";
async function streamed(request) {
  const { stream, response } = ai.generateStream(request);
  return [(await all(stream)).map(({ text }) => text), shown(await response)];
}

await report({
  chat: async () => shown(await ai.generate({ prompt })),
  stream: () => streamed({ prompt }),
  tool: async () => shown(await ai.generate({ prompt: "Ask get_weather about Lima.", tools: [weather] })),
  "beta surface": async () => shown(await ai.generate({ prompt, config: { apiVersion: "beta" } })),
  "beta surface, streamed": () => streamed({ prompt, config: { apiVersion: "beta" } }),
  error: async () => shown(await ai.generate({ prompt, config: { temperature: tooHot } })),
});
