import { expect, test } from "vitest";
import { deprecatedModels } from "../../generated/deprecated-models.js";
import Claude from "../../src/index.js";

const models = Object.keys(deprecatedModels);

function warned() {
  const lines: string[] = [];
  const write = (...args: unknown[]) => void lines.push(args.join(" "));
  const logger = { error: write, warn: write, info: write, debug: write };
  const reply = () => Promise.resolve(Response.json({ type: "message", content: [], usage: {} }));
  const client = new Claude({ apiKey: "key", maxRetries: 0, fetch: reply, logger });
  return { client, lines };
}

const asking = (model: string) => ({ model, max_tokens: 9, messages: [{ role: "user" as const, content: "Hi" }] });

// @promise Seeing inside: A deprecated model is warned of once, through the logger, with the day on which it stops working
test("each deprecated model is warned of once, by whatever call names it first", async () => {
  const { client, lines } = warned();
  expect(models.length).toBeGreaterThan(0);
  for (const model of models) {
    await client.messages.create(asking(model));
    await client.beta.messages.countTokens({ model, messages: [] });
    await client.withOptions({}).messages.create(asking(model));
  }
  expect(lines).toHaveLength(models.length);
  for (const [at, model] of models.entries()) {
    expect(lines[at]).toContain(model);
    expect(lines[at]).toContain(deprecatedModels[model]);
  }
});

test("other models, and names that every object has, are not", async () => {
  const { client, lines } = warned();
  for (const model of ["claude-opus-5-5", "constructor", "__proto__"]) await client.messages.create(asking(model));
  expect(lines).toEqual([]);
});

test("arguments that are missing are told of as ever", async () => {
  const { client } = warned();
  await expect(async () => client.models.retrieve(undefined as never)).rejects.toThrow("model");
});
