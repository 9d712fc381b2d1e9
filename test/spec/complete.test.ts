/** What the preprocessor adds to a small source and what it refuses, as Redocly runs it; and that nothing makes it throw. */
import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import plugin from "../../spec/complete.js";
import { redocly } from "./redocly.js";

const FIXTURE = fileURLToPath(new URL("fixture", import.meta.url));
const config = ["--config", join(FIXTURE, "redocly.yaml")];
const refer = (kind: string, ...names: string[]) => names.map((name) => ({ $ref: `#/components/${kind}/${name}` }));

interface Operation {
  readonly security?: readonly object[];
  readonly description?: string;
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly requestBody?: { readonly required: boolean; readonly content: Record<string, object> };
  readonly responses: Record<string, { readonly headers?: object; readonly content?: Record<string, object> }>;
}
interface Bundle {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly webhooks: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, { readonly discriminator: object }> };
}

describe("a completed operation", () => {
  const out = mkdtempSync(join(tmpdir(), "claude-openapi-"));
  let bundle: Bundle;
  const operation = (path: string, method = "get") => bundle.paths[path]![method]!;
  beforeAll(async () => {
    const file = join(out, "bundle.json");
    await redocly(["bundle", join(FIXTURE, "openapi.yaml"), ...config, "-o", file]);
    bundle = JSON.parse(readFileSync(file, "utf8")) as Bundle;
  });
  afterAll(() => rm(out, { recursive: true }));

  test("has its parameters in order: of the query with the page behind limit, of its kind, headers of its own", () => {
    expect(operation("/v1/books").parameters).toEqual([
      expect.objectContaining({ name: "shelf" }),
      ...refer("parameters", "limit-100", "page"),
      expect.objectContaining({ name: "colour" }),
      ...refer("parameters", "version", "workspace"),
      expect.objectContaining({ name: "reader" }),
    ]);
    expect(operation("/admin/books").parameters).toEqual(refer("parameters", "limit", "page", "version"));
  });
  test("has the parameters of its path, by the table of ids or by its own words", () => {
    const book = { name: "book_id", in: "path", required: true, description: "Which book.", example: "b1" };
    expect(operation("/v1/books/{book_id}/pages/{page_id}", "put").parameters?.slice(0, 2)).toEqual([
      { ...book, schema: { type: "string", minLength: 1 } },
      { name: "page_id", in: "path", required: true, description: "Which page.", schema: { type: "integer" } },
    ]);
  });
  test("has the headers of its kind beside its own", () => {
    const headers = operation("/v1/books").responses["200"]!.headers ?? {};
    expect(Object.keys(headers)).toEqual(["request-id", "etag"]);
    expect(operation("/admin/books").responses["200"]).toEqual({ description: "All books." });
  });
  test("has the errors of its kind, its path, its body and its codes, where it does not have its own", () => {
    const { responses } = operation("/v1/books", "post");
    expect(Object.keys(responses)).toEqual(["200", "401", "409", "413", "429"]);
    expect(responses["429"]).toEqual({ description: "Slower." });
    expect(Object.keys(operation("/v1/books/{book_id}").responses)).toEqual(["200", "401", "404", "429"]);
    expect(Object.keys(operation("/admin/books").responses)).toEqual(["200", "401"]);
    expect(Object.keys(operation("/login", "post").responses)).toEqual(["200", "429"]);
  });
  test("has the credentials of its path, and a sentence that says so", () => {
    expect(operation("/admin/books").security).toEqual([{ Card: ["see"] }, { Key: [] }]);
    expect(operation("/admin/books").description).toBe("Takes a card with the scope `see` or a key.");
    expect(operation("/v1/books")).not.toHaveProperty("security");
  });
  test("shows the change in its example, beside what the example of the schema has", () => {
    const { content } = operation("/admin/books", "post").responses["200"]!;
    const thin = { value: { type: "novel", title: "Sea" } };
    expect(content!["application/json"]).toHaveProperty("examples", { thin });
    expect(operation("/admin/books", "post")).not.toHaveProperty("x-shows");
  });
  test("has the examples of its parameters by their names", () => {
    expect(operation("/admin/books", "post").parameters?.[0]).toHaveProperty("example", "s1");
  });
  test("lacks what x-without takes away, and the mark itself", () => {
    const book = operation("/v1/books/{book_id}");
    expect(book.parameters?.slice(1)).toEqual(refer("parameters", "version"));
    expect(book.responses["200"]!.headers).toBeUndefined();
    expect(book).not.toHaveProperty("x-without");
  });
  test("requires its body unless it says otherwise, a webhook, too", () => {
    expect(operation("/v1/books", "post").requestBody?.required).toBe(true);
    expect(operation("/v1/books/{book_id}/pages/{page_id}", "put").requestBody?.required).toBe(false);
    expect(bundle.webhooks["lost"]!["post"]!.requestBody?.required).toBe(true);
    expect(Object.keys(bundle.webhooks["lost"]!["post"]!.responses)).toEqual(["200"]);
  });
  test("has the examples of its schemas, from its own file or from that of the schema", () => {
    const examples = (name: string) => ({ $ref: `#/components/examples/${name}` });
    const book = { novel: examples("Book.novel"), atlas: examples("Book.atlas") };
    const post = operation("/v1/books", "post");
    expect(post.requestBody?.content["application/json"]).toMatchObject({ examples: book });
    expect(post.responses["200"]!.content!["application/json"]).toMatchObject({ examples: book });
    expect(operation("/v1/books/{book_id}").responses["200"]!.content!["application/json"]).toHaveProperty("examples", {
      rare: examples("rare"),
    });
    const put = operation("/v1/books/{book_id}/pages/{page_id}", "put");
    expect(put.requestBody?.content["text/plain"]).toHaveProperty("examples", { first: examples("Page.first") });
  });
  test("has a mapping for each constant, through unions and references to other files", () => {
    const [novel, reference] = ["#/components/schemas/Novel", "#/components/schemas/Reference"];
    const mapping = { novel, atlas: reference, globe: reference, dictionary: reference };
    expect(bundle.components.schemas["Book"]!.discriminator).toEqual({ propertyName: "type", mapping });
  });
});

test("what follows may not be repeated, and each refusal names its line", async () => {
  const file = join(FIXTURE, "refused.yaml");
  const { stdout } = await redocly(["lint", file, ...config, "--format", "checkstyle"]);
  const found = stdout.matchAll(
    / line="(\d+)" column="\d+" severity="error" message="([^"]*)" source="complete\/source"/g,
  );
  const follows = "follows from the kind of the operation, from its path or from its pages: leave it out";
  expect(Array.from(found, ([, line, message]) => `${line} ${message}`)).toEqual([
    "8 x-without says no reason",
    "8 x-without names beta, which the operation would not have",
    `10 version ${follows}`,
    `11 page ${follows}`,
    `12 book_id ${follows}`,
    `22 request-id ${follows}`,
    `23 404 ${follows}`,
    "26 a body is required unless it says otherwise: leave it out",
    "30 a body whose schema has required properties is required",
    "34 no row of the kinds has the security of the operation",
    "34 shelf_id is not in the table of ids",
    "41 a mapping follows from the constants of the members: leave it out",
    "47 two members of the union have the type a",
    "47 member 2 of the union has no constant type",
  ]);
});

describe("a source that is broken anywhere", () => {
  const table = parse(readFileSync(join(FIXTURE, "shared/kinds.yaml"), "utf8")) as object;
  const { paths, schemas } = parse(readFileSync(join(FIXTURE, "books.yaml"), "utf8")) as Record<string, object>;
  const source = {
    table,
    item: { ...Object.assign({}, ...Object.values(paths!)) },
    schema: (schemas as never)["Book"],
  };
  const pointersOf = (node: unknown): string[][] =>
    node === null || typeof node !== "object"
      ? []
      : Object.entries(node).flatMap(([key, inner]) => [[key], ...pointersOf(inner).map((rest) => [key, ...rest])]);
  const broken = (pointer: readonly string[], value: unknown) => {
    const copy = structuredClone(source) as Record<string, unknown>;
    const parent = pointer.slice(0, -1).reduce<Record<string, unknown>>((node, key) => node[key] as never, copy);
    parent[pointer.at(-1)!] = value;
    return copy as { table: object; item: Record<string, { requestBody?: object }>; schema: object };
  };

  test("never makes it throw", () => {
    const location: object = {
      source: { absoluteRef: "/a.yaml", getLines: () => [] },
      pointer: "#/",
      child: () => location,
    };
    const run = ({ table, item, schema }: ReturnType<typeof broken>) => {
      const resolve = (node: { $ref?: unknown }) =>
        node.$ref === "table" ? { node: table, location } : { node: undefined, location: undefined };
      const context = { report() {}, resolve, location, rawLocation: { pointer: "#/paths/x" }, key: "/v1/{book_id}" };
      const visitor = plugin().preprocessors.oas3.source();
      visitor["Root"]!({ "x-kinds": { $ref: "table" } }, context);
      visitor["PathItem"]!(item, context);
      for (const { requestBody } of Object.values(item ?? {}).filter(
        (node) => node !== null && typeof node === "object",
      ))
        if (requestBody !== null && typeof requestBody === "object") visitor["RequestBody"]!(requestBody, context);
      if (schema !== null && typeof schema === "object") visitor["Schema"]!(schema, context);
    };
    run(structuredClone(source) as never);
    const values = [null, [], {}, "", 7, [null], [{}], { $ref: "lost" }, { $ref: 1 }];
    fc.assert(
      fc.property(fc.constantFrom(...pointersOf(source)), fc.constantFrom<unknown>(...values), (pointer, value) =>
        run(broken(pointer, value)),
      ),
      { seed: 8, numRuns: 2000 },
    );
  });
});
