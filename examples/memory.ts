/**
 * A conversation that remembers: what the model notes is in `./memory`, and there when the program is started again.
 *
 *   ANTHROPIC_API_KEY=… tsx examples/memory.ts "My name is Ada."
 */
import Claude from "claude-openapi";
import { text } from "claude-openapi/messages";
import { BetaLocalFilesystemMemoryTool, betaMemoryTool } from "claude-openapi/tools/memory/node";

const [content = "My name is Ada."] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-haiku-4-5";

const memory = await BetaLocalFilesystemMemoryTool.init("./memory");
const reply = await new Claude().beta.messages.toolRunner({
  model,
  max_tokens: 1024,
  system: "Look into your memory first, and note what you learn about the user.",
  messages: [{ role: "user", content }],
  tools: [betaMemoryTool(memory)],
});
console.log(text(reply));
console.log(await memory.view({ command: "view", path: "/memories" }));
