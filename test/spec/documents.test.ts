/** What the published documents promise; the generator has refused everything that its own rules cover. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lint, loadConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { validatorOf } from "../../codegen/check-examples.js";
import type { RequestOrResponse, OpenApiDocument } from "../../codegen/document.js";
import { operationsIn, resolveRef as resolve } from "../../codegen/document.js";
import { versions } from "../../spec/views.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const pathOf = (view: string) => join(ROOT, "generated/openapi", `${view}.json`);
const read = (view: string) => JSON.parse(readFileSync(pathOf(view), "utf8")) as OpenApiDocument;
const views = versions.flatMap((version) => [version, `${version}.stable`]);
const MARKS = ["x-stage", "x-since", "x-until", "x-optional"];

describe.each(views)("%s", (view) => {
  const document = read(view);
  const text = JSON.stringify(document);
  const schemas = document.components?.schemas ?? {};

  // Seconds of CPU, which are minutes beside other work.
  test("is valid OpenAPI 3.1 under the rules of redocly.yaml", { timeout: 180_000 }, async () => {
    const config = await loadConfig({ configPath: join(ROOT, "spec/redocly.yaml") });
    expect(await lint({ ref: pathOf(view), config })).toEqual([]);
  });

  test("says which API version it describes", () => {
    expect(document.info.version).toBe(view.replace(".stable", ""));
  });

  test("shows no mark", () => {
    for (const mark of MARKS) expect(text).not.toContain(`"${mark}"`);
  });

  test("has an example of every body that a caller sends or gets", () => {
    const bodies = operationsIn(document).flatMap(({ operation }) => [
      ...(operation.requestBody ? [resolve<RequestOrResponse>(document, operation.requestBody)] : []),
      ...Object.entries(operation.responses ?? {})
        .filter(([status]) => status.startsWith("2"))
        .map(([, response]) => resolve<RequestOrResponse>(document, response)),
    ]);
    const media = bodies.flatMap((body) => Object.entries(body.content ?? {}));
    const without = media.filter(
      ([name, { example, examples }]) => !/octet-stream/.test(name) && example === undefined && !examples,
    );
    expect(without).toEqual([]);
  });

  test("says of a 429 how long to wait, and what a success says of the limits", () => {
    const headersOf = (response: RequestOrResponse | undefined): string[] =>
      Object.keys(resolve<RequestOrResponse & { headers?: object }>(document, response ?? {}).headers ?? {});
    const rows = operationsIn(document).map(({ operation: { operationId, responses = {} } }) => {
      const limits = headersOf(responses["200"]).filter((name) => /-(limit|remaining|reset)/.test(name));
      const told = new Set(headersOf(responses["429"]));
      return { operationId, limits, untold: ["retry-after", ...limits].filter((name) => !told.has(name)) };
    });
    expect(rows.filter(({ untold }) => untold.length > 0)).toEqual([]);
    const counted = ({ limits }: (typeof rows)[number]): boolean => limits.length > 0;
    expect(rows.filter(counted).map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(["messages.create", "messages.countTokens", "compliance.activities.list"]),
    );
  });

  test("has no enumeration in what a response carries", () => {
    const message = schemas["StopReason"] ?? {};
    expect(message.enum).toBeUndefined();
    expect(message["x-known-values"]).toContain("end_turn");
  });

  test("counts the tokens of an organization in 64 bits", () => {
    const counts: unknown[] = [];
    const seen = new Set<string>();
    const walk = (node: unknown, key: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { $ref, type, format } = node as { $ref?: string; type?: string | string[]; format?: string };
      if (/^#.components.schemas/.test($ref ?? "") && !seen.has($ref!)) {
        seen.add($ref!);
        walk(schemas[$ref!.split("/").at(-1)!], key);
      }
      if (key.endsWith("_tokens") && [type].flat().includes("integer")) counts.push([key, format]);
      for (const [name, inner] of Object.entries(node)) walk(inner, name);
    };
    for (const { path, operation } of operationsIn(document))
      if (/^.v1.organizations.(analytics|usage_report)/.test(path))
        walk(
          Object.entries(operation.responses!).find(([status]) => status === "200"),
          "",
        );
    expect(counts.length).toBeGreaterThan(4);
    expect(counts.filter((count) => (count as string[])[1] !== "int64")).toEqual([]);
  });

  test("survives a block, an event and a stop reason that it does not know", () => {
    const valid = (name: string, value: unknown) => validatorOf(document)(`#/components/schemas/${name}`)(value);
    expect(valid("ContentBlock", { type: "hologram", depth: 3 })).toBe(true);
    expect(valid("ContentBlock", { type: "text", text: 3 })).toBe(false);
    expect(valid("RawMessageStreamEvent", { type: "message_mood", mood: "good" })).toBe(true);
    expect(valid("StopReason", "sunset")).toBe(true);
  });

  test("closes what only a request carries", () => {
    expect(validatorOf(document)("#/components/schemas/ToolChoice")({ type: "perhaps" })).toBe(false);
  });

  test("refuses a param that it does not have, and one of another version", () => {
    const valid = (name: string, value: unknown) => validatorOf(document)(`#/components/schemas/${name}`)(value);
    const body = { model: "claude-opus-5-5", max_tokens: 1, messages: [{ role: "user", content: "Hi" }] };
    for (const name of ["MessageCreateRequest", "MessageBatchRequestParams"]) {
      expect([name, valid(name, { ...body, stream: false })]).toEqual([name, true]);
      expect([name, valid(name, { ...body, temprature: 1 })]).toEqual([name, false]);
      expect([name, valid(name, { ...body, temperature: 1 })]).toEqual([name, view.startsWith("2023")]);
    }
  });

  if (view.endsWith(".stable"))
    test("has nothing of the beta view", () => {
      expect(text).not.toContain("anthropic-beta:");
      const full = read(view.replace(".stable", ""));
      const routes = (from: OpenApiDocument) => operationsIn(from).map(({ method, path }) => `${method} ${path}`);
      expect(routes(full)).toEqual(expect.arrayContaining(routes(document)));
      expect(text).not.toContain('"x-beta"');
    });
});

test("the page for readers explains every key of our own that is published, and no other", () => {
  const published = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === "object" && node !== null)
      for (const [key, inner] of Object.entries(node)) {
        if (key.startsWith("x-") && !key.startsWith("x-ratelimit-")) published.add(key);
        // What is shown or sent is no part of the description.
        if (!["example", "examples", "default"].includes(key)) walk(inner);
      }
  };
  for (const view of views) walk(read(view));
  const [, page] = readFileSync(join(ROOT, "docs/document.md"), "utf8").split("## Keys of our own");
  const [section] = page!.split("\n## ");
  const explained = Array.from(section!.matchAll(/^\| `(x-[\w-]+)`/gm), ([, key]) => key!);
  expect(explained.sort()).toEqual([...published].sort());
});
