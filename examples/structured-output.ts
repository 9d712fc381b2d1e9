/**
 * Reads the orders out of a text, checked and typed:
 *
 *   ANTHROPIC_API_KEY=… tsx examples/structured-output.ts "Two teas for Ada, and a cake for Alan"
 */
import Claude from "claude-openapi";
import { zodOutputFormat } from "claude-openapi/helpers/zod";
import { parseError } from "claude-openapi/structured";
import * as z from "zod";

const [content = "Two teas for Ada, and a cake for Alan"] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-haiku-4-5";

const Orders = z.object({
  orders: z.array(z.object({ name: z.string(), item: z.string(), count: z.int() })),
});

const stream = new Claude().messages.stream({
  model,
  max_tokens: 1024,
  messages: [{ role: "user", content }],
  output_config: { format: zodOutputFormat(Orders) },
});
const message = await stream.finalMessage();
if (!message.parsed_output) throw new Error(`No orders: ${message.stop_reason}`, { cause: parseError(message) });
for (const { name, item, count } of message.parsed_output.orders) console.log(`${count} × ${item} for ${name}`);
