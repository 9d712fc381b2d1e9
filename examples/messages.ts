/**
 * A conversation of several turns with a tool, by hand: what was said, what was called, and what it has cost.
 *
 *   ANTHROPIC_API_KEY=… tsx examples/messages.ts "Hello" "How late is it? Use clock."
 */
import Claude from "claude-openapi";
import { cost, isThinkingBlock, text, toolUses, toParam } from "claude-openapi/messages";

const turns = process.argv.length > 2 ? process.argv.slice(2) : ["Hello", "How late is it? Use clock."];
const model = process.env.MODEL ?? "claude-haiku-4-5";
const dollars = { [model]: { input: 1, cacheRead: 0.1, cacheWrite: 1.25, cacheWrite1h: 2, output: 5 } };

const claude = new Claude();
const clock: Claude.Tool = { name: "clock", description: "The time of day", input_schema: { type: "object" } };
const messages: Claude.MessageParam[] = [];
let spent = 0;

for (const content of turns) {
  messages.push({ role: "user", content });
  for (let calls = 1; calls > 0;) {
    const reply = await claude.messages.create({ model, max_tokens: 1024, messages, tools: [clock] });
    spent += cost(reply, dollars).total;
    messages.push(toParam(reply));

    for (const block of reply.content.filter(isThinkingBlock)) console.log(`(${block.thinking})`);
    if (text(reply) !== "") console.log(text(reply));
    const results = toolUses(reply).map(({ id, name }) => {
      console.log(`→ ${name}`);
      return { type: "tool_result" as const, tool_use_id: id, content: new Date().toLocaleTimeString() };
    });
    if (results.length > 0) messages.push({ role: "user", content: results });
    calls = results.length;
  }
}
console.log(`${messages.length} messages, $${spent.toFixed(4)}`);
