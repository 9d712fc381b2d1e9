/**
 * A conversation on the command line, of which each turn sends only what is new:
 *
 *   ANTHROPIC_API_KEY=… tsx examples/threads.ts
 */
import { createInterface } from "node:readline/promises";
import Claude from "claude-openapi";

const model = process.env.MODEL ?? "claude-haiku-4-5";
const thread = new Claude().beta.messages.thread({
  model,
  max_tokens: 1024,
  unsupportedRequestBehavior: "continue_unthreaded",
});

const lines = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout, prompt: "> " })
  : ["My name is Ada.", "What is my name?"];
for await (const content of lines) {
  const stream = thread.stream({ role: "user", content });
  for await (const text of stream.textStream) process.stdout.write(text);
  console.log(`\n[${thread.messages.length} messages, at ${thread.previousMessageId ?? "the beginning"}]`);
}
