/**
 * Streams an answer; where one model refuses, another one goes on. With prices, it says what both have cost:
 *
 *   ANTHROPIC_API_KEY=… tsx examples/fallback.ts "A question"
 */
import Claude, { BetaFallbackState, betaRefusalFallbackMiddleware } from "claude-openapi";
import { cost } from "claude-openapi/messages";

const [content = "What is a prime number?"] = process.argv.slice(2);
/** Dollars for a million tokens. */
const prices = {
  "claude-opus-4-8": { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25, cacheWrite1h: 10 },
  "claude-haiku-4-5": { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25, cacheWrite1h: 2 },
};

const claude = new Claude({
  middleware: [
    betaRefusalFallbackMiddleware([{ model: "claude-haiku-4-5" }], {
      onError: ({ message }) => console.error(message),
    }),
  ],
});
/** The model that the conversation has come to. */
const fallbackState = new BetaFallbackState();
const stream = claude.beta.messages.stream(
  { model: "claude-opus-4-8", max_tokens: 1024, messages: [{ role: "user", content }] },
  { fallbackState },
);
for await (const event of stream) {
  if (event.type === "content_block_start" && event.content_block.type === "fallback")
    console.log(`\n[${event.content_block.to.model} goes on]`);
  if (event.type === "content_block_delta" && event.delta.type === "text_delta") process.stdout.write(event.delta.text);
}
const message = await stream.finalMessage();
console.log(`\n${message.model}: ${message.stop_reason}, $${cost(message, prices).total.toFixed(6)}`);
