/**
 * Lets a model look around in a folder, and write nowhere: its tools are confined to that folder, which they may only read.
 *
 *   ANTHROPIC_API_KEY=… tsx examples/agent-toolset.ts . "Which files are there? Use glob."
 */
import { resolve } from "node:path";
import Claude from "claude-openapi";
import { betaGlobTool, betaGrepTool, betaReadTool } from "claude-openapi/agent-toolset";
import { text } from "claude-openapi/messages";

const [folder = ".", content = "Which files are there? Use glob."] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-haiku-4-5";
const context = { workdir: resolve(folder) };

const runner = new Claude().beta.messages.toolRunner(
  {
    ...{ model, max_tokens: 1024, max_iterations: 20, messages: [{ role: "user", content }] },
    tools: [betaGlobTool(context), betaGrepTool(context), betaReadTool(context)],
  },
  {
    onToolResult: ({ toolUse, isError, duration }) =>
      console.log(`${isError ? "✗" : "✓"} ${toolUse.name} ${Math.round(duration)} ms`),
  },
);
console.log(text(await runner.runUntilDone()));
