/**
 * Answers a question with tools, and shows each call as it runs:
 *
 *   ANTHROPIC_API_KEY=… tsx examples/tools.ts "How warm is it in Ulm? Use weather."
 */
import Claude from "claude-openapi";
import { text } from "claude-openapi/messages";
import { ToolError } from "claude-openapi/tools";
import { zodTool } from "claude-openapi/tools/zod";
import * as z from "zod";

const [content = "How warm is it in Ulm? Use weather."] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-haiku-4-5";

const weather = zodTool({
  name: "weather",
  description: "The temperature in a city, in degrees Celsius",
  inputSchema: z.object({ city: z.string().describe("Name of the city") }),
  async run({ city }, context) {
    context?.signal?.throwIfAborted();
    if (city === "") throw new ToolError("Name a city");
    return `${city}: 7 °C`;
  },
});

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort("interrupted"));

const runner = new Claude().messages.toolRunner(
  { model, max_tokens: 1024, max_iterations: 10, messages: [{ role: "user", content }], tools: [weather] },
  {
    signal: interrupted.signal,
    onToolCall: ({ toolUse }) => console.log(`→ ${toolUse.name}`),
    onToolResult: ({ toolUse, isError }) => console.log(`← ${toolUse.name}${isError ? " failed" : ""}`),
  },
);
for await (const message of runner) if (text(message) !== "") console.log(text(message));
