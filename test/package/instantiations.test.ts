/** What structured output costs a consumer's type-check, beyond the schema library itself. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { link } from "./examples.js";
import { install, type Installed, root } from "./installed.js";

const MOST = 5_000;

let installed: Installed;
beforeAll(() => {
  installed = install();
  link(installed, ["zod"]);
});
afterAll(() => installed?.remove());

const SCHEMA = `
import Claude from "claude-openapi";
import * as z from "zod";
const Order = z.object({
  name: z.string(), count: z.int(), tags: z.array(z.enum(["a", "b", "c"])), at: z.object({ street: z.string(), zip: z.string().optional() }),
  lines: z.array(z.discriminatedUnion("type", [z.object({ type: z.literal("x"), n: z.number() }), z.object({ type: z.literal("y"), s: z.string() })])),
});
export type Of = z.infer<typeof Order>;
const claude = new Claude();
const params = { model: "m", max_tokens: 1, messages: [{ role: "user" as const, content: "" }] };
`;

function instantiations(name: string, program: string): number {
  const file = join(installed.folder, `${name}.mts`);
  writeFileSync(file, SCHEMA + program);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];
  const tsc = join(root, "node_modules/.bin/tsc");
  const printed = installed.run(tsc, ...options, "--extendedDiagnostics", file);
  return Number(/^Instantiations:\s+(\d+)/m.exec(printed)?.[1]);
}

// @promise Structured output: A schema costs the type-check 5,000 instantiations at most, beyond those of its own library
test("parse() and stream() with a zod schema, and a tool of one", () => {
  const without = instantiations("without", "export const message = await claude.messages.create(params);");
  const used = instantiations(
    "used",
    `
import { zodOutputFormat } from "claude-openapi/helpers/zod";
import { zodTool } from "claude-openapi/tools/zod";
const output_config = { format: zodOutputFormat(Order) };
export const message = await claude.messages.parse({ ...params, output_config });
export const of: Of | null = message.parsed_output;
export const final = await claude.beta.messages.stream({ ...params, output_config }).finalMessage();
export const tool = zodTool({ name: "t", description: "", inputSchema: Order, run: ({ name }) => name });
`,
  );
  expect(without).toBeGreaterThan(0);
  expect(used - without).toBeGreaterThan(0);
  expect(used - without).toBeLessThanOrEqual(MOST);
});
