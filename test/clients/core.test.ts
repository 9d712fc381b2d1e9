import { expect, test } from "vitest";
import { lines, pages, resource } from "../../src/core.js";
import { ArgumentError } from "../../src/errors/errors.js";
import { ROUTES } from "../support/observed.js";

interface Batches {
  results(id: string): Promise<AsyncIterable<unknown>>;
}
interface Models {
  retrieve(id: string): Promise<unknown>;
  list(): AsyncIterable<unknown>;
}

test("one resource has its methods and the behaviour of a client", async () => {
  const urls: string[] = [];
  const models = resource<Models>(
    ROUTES["models"] as never,
    {
      apiKey: "k",
      apiVersion: "2023-06-01",
      fetch: async (url, init) => {
        urls.push(`${String(url)} ${new Headers(init?.headers).get("anthropic-version")}`);
        return Response.json({ data: [{ id: "m" }], has_more: false, first_id: "m", last_id: "m" });
      },
    },
    { pages },
  );
  const items: unknown[] = [];
  for await (const model of models.list()) items.push(model);
  expect(items).toEqual([{ id: "m" }]);
  expect(urls).toEqual(["https://api.anthropic.com/v1/models 2023-06-01"]);
  await expect(models.retrieve("..")).rejects.toBeInstanceOf(ArgumentError);
});

test("methods of other kinds are there when what carries them out is given", async () => {
  const options = {
    apiKey: "k",
    fetch: async (url: unknown) =>
      String(url).endsWith("/b") ? Response.json({ results_url: "/r" }) : new Response('{"n":1}\n'),
  };
  const without = resource<Batches>(ROUTES["batches"] as never, options);
  expect(Object.keys(without)).not.toContain("results");
  const values: unknown[] = [];
  for await (const value of await resource<Batches>(ROUTES["batches"] as never, options, { lines }).results("b")) {
    values.push(value);
  }
  expect(values).toEqual([{ n: 1 }]);
});
