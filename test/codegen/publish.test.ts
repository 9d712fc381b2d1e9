/** What the published documents say for those who know nothing of our extensions. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  operationsIn,
  resolveRef,
  walkSchema,
  type ParameterObject,
  type SchemaObject,
} from "../../codegen/document.js";
import { loadSpec } from "../../codegen/load.js";
import { publish } from "../../codegen/publish/chain.js";
import { eventsOf } from "../../codegen/publish/values.js";
import manifest from "../../package.json" with { type: "json" };
import { cutView, versions } from "../../spec/views.js";
import { readPublished, views } from "../documents/published.js";

describe.each(views)("%s", (view) => {
  const document = readPublished(view);
  const operations = operationsIn(document);
  const parametersOf = ({ operation, shared }: (typeof operations)[number]) =>
    [...shared, ...(operation.parameters ?? [])].map((node) => resolveRef<ParameterObject>(document, node));

  test("an operation that implies beta values names them as example, and requires them where it is not there without", () => {
    const stable = new Set(
      operationsIn(readPublished(`${view.replace(".stable", "")}.stable`)).map(
        ({ method, path }) => `${method} ${path}`,
      ),
    );
    const implied = operations.filter(({ operation }) => operation["x-beta"] && operation["x-beta"].length > 0);
    expect(implied.length > 0).toBe(!view.endsWith(".stable"));
    for (const one of implied) {
      const value = (one.operation["x-beta"] as string[]).join(",");
      expect(one.operation.description).toContain(`anthropic-beta: ${value}`);
      const header = parametersOf(one).find(({ name }) => name === "anthropic-beta");
      expect([one.operation.operationId, header]).toEqual([
        one.operation.operationId,
        expect.objectContaining({ example: value }),
      ]);
      expect([one.operation.operationId, header?.required ?? false]).toEqual([
        one.operation.operationId,
        !stable.has(`${one.method} ${one.path}`),
      ]);
    }
  });

  test("an operation that there is not without a beta value has it as default, and in its samples", () => {
    const needy = operations.filter(({ operation }) => operation.description?.includes("In beta: send `"));
    expect(needy.length > 0).toBe(!view.endsWith(".stable"));
    for (const one of needy) {
      const { operationId: id, ["x-beta"]: values } = one.operation;
      const value = (values as string[]).join(",");
      const header = parametersOf(one).find(({ name }) => name === "anthropic-beta");
      expect([id, header?.schema?.default]).toEqual([id, value]);
      const { "x-codeSamples": samples } = one.operation as { "x-codeSamples"?: { lang: string; source: string }[] };
      const sources = samples!.filter(({ lang }) => lang !== "TypeScript");
      expect([id, sources.map(({ source }) => source.includes(value))]).toEqual([id, [true, true]]);
    }
  });

  test("no parameter can be null, and what only parameters and known lists have is closed", () => {
    const seen = operations.flatMap((one) => parametersOf(one)).filter(({ in: place }) => place === "query");
    expect(seen.length).toBeGreaterThan(100);
    for (const { name, schema } of seen)
      walkSchema(schema ?? {}, name, (node) => {
        expect([name, [node.type].flat()]).not.toEqual([name, expect.arrayContaining(["null"])]);
        expect([name, node.enum ?? []]).not.toEqual([name, expect.arrayContaining([null])]);
      });
  });

  test("every known value is in the description", () => {
    let lists = 0;
    for (const [name, root] of Object.entries(document.components!.schemas!))
      walkSchema(root, name, (schema: SchemaObject, at) => {
        for (const value of schema["x-known-values"] ?? []) {
          lists++;
          if (!schema.description?.includes(`\`${value}\``)) expect.fail(`${at} does not say ${value}`);
        }
      });
    expect(lists).toBeGreaterThan(100);
  });

  test("every event of a stream is named where the stream is, and what a line is where lines are", () => {
    let streams = 0;
    for (const { operation } of operations)
      for (const response of Object.values(operation.responses ?? {}))
        for (const [type, media] of Object.entries(response.content ?? {})) {
          if (!/event-stream|jsonl/.test(type)) continue;
          streams++;
          expect(response.description).toContain(type);
          for (const event of eventsOf(document, media.schema!)) expect(response.description).toContain(`\`${event}\``);
        }
    expect(streams).toBeGreaterThan(2);
  });

  test("says which view of which release it is, and where its guide is", () => {
    expect(document.info).toMatchObject({ version: view.slice(0, 10), "x-release": manifest.version });
    expect(document).toHaveProperty("externalDocs.url");
  });
});

test("the four have titles of their own", () => {
  expect(new Set(views.map((view) => readPublished(view).info.title)).size).toBe(views.length);
});

test("the views that are published stay as they are", async () => {
  const source = await loadSpec(fileURLToPath(new URL("fixture", import.meta.url)));
  expect(source.problems).toEqual([]);
  const given = new Map(
    versions.flatMap((version) => [
      [version, cutView(source.document, { version, stage: "full" })] as const,
      [`${version}.stable`, cutView(source.document, { version, stage: "stable" })] as const,
    ]),
  );
  const before = structuredClone(given);
  const { published, problems } = publish(source, given, "1.2.3");
  expect(problems).toEqual([]);
  expect(given).toEqual(before);
  expect([...published.keys()]).toEqual([...given.keys()]);
});
