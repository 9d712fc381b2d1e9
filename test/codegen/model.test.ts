import { describe, expect, test } from "vitest";
import type { OpenApiDocument, RawOperation } from "../../codegen/document.js";
import { flat, modelOf } from "../../codegen/model.js";

const header = (name: string, param?: string) => ({
  name,
  in: "header",
  ...(param && { "x-param": param }),
  schema: { type: "string" },
});
const query = (name: string) => ({ name, in: "query", schema: { type: "string" } });
const inPath = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const media = (name: string, more = {}) => ({
  content: { [name]: { schema: { $ref: "#/components/schemas/Thing" }, ...more } },
});
const schemas = {
  Thing: { type: "object", properties: { id: {}, workspace_id: {} } },
  ThingPage: { type: "object", properties: { data: { type: "array", items: { $ref: "#/components/schemas/Thing" } } } },
};

const modelFrom = (document: OpenApiDocument, official: readonly string[] = []) =>
  modelOf("2026-10-21", { stable: document, full: document }, official);

/** The only operation of a document, as a beta caller sees it. */
function operationOf(path: string, method: string, raw: object) {
  const parameters = [header("anthropic-workspace-id", "workspace_id"), header("anthropic-version")];
  const operation = { operationId: "things.make", parameters, responses: { 200: media("application/json") }, ...raw };
  const document = {
    paths: {
      [path]: { [method]: operation },
    },
    components: { schemas },
  } as unknown as OpenApiDocument;
  return flat(modelFrom(document).betaResources)[0]!;
}

describe("a row", () => {
  const rows: [name: string, path: string, method: string, raw: object, want: object][] = [
    ["with nothing to add", "/v1/things", "get", {}, { on: "GET /v1/things" }],
    [
      "of a list",
      "/v1/things",
      "get",
      {
        "x-page": "id",
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/ThingPage" } } } } },
      },
      { on: "GET /v1/things", page: "id" },
    ],
    ["with beta values", "/v1/things", "get", { "x-beta": ["a"] }, { on: "GET /v1/things", betas: ["a"] }],
    [
      "with a query beside a body",
      "/v1/things",
      "post",
      { parameters: [query("dry_run")], requestBody: { content: {} } },
      { on: "POST /v1/things", query: ["dry_run"] },
    ],
    [
      "with a header param in the query",
      "/v1/things",
      "get",
      { parameters: [query("workspace_id")] },
      { on: "GET /v1/things", query: ["workspace_id"] },
    ],
    [
      "with a header param in the body",
      "/v1/things",
      "post",
      { requestBody: media("application/json") },
      { on: "POST /v1/things", body: ["workspace_id"] },
    ],
    ["without params", "/v1/things", "get", { parameters: [] }, { on: "GET /v1/things", bare: true }],
    [
      "with a header of its own",
      "/v1/things",
      "get",
      { parameters: [header("Anthropic-Worker-ID", "worker_id"), header("anthropic-workspace-id", "workspace_id")] },
      { on: "GET /v1/things", headers: { worker_id: "anthropic-worker-id" } },
    ],
    [
      "of an upload",
      "/v1/things",
      "post",
      { requestBody: { content: { "multipart/form-data": {} } } },
      { on: "POST /v1/things", form: true },
    ],
    [
      "of bytes",
      "/v1/things",
      "get",
      { responses: { 200: media("application/octet-stream") } },
      { on: "GET /v1/things", binary: true },
    ],
    [
      "of lines",
      "/v1/things",
      "get",
      { responses: { 200: media("application/x-jsonl") } },
      { on: "GET /v1/things", lines: true },
    ],
    [
      "of lines behind a URL",
      "/v1/things",
      "get",
      { "x-result-url": "results_url", responses: { 200: media("application/x-jsonl") } },
      { on: "GET /v1/things", lines: "results_url" },
    ],
    [
      "of events",
      "/v1/things",
      "get",
      { responses: { 200: media("text/event-stream", { "x-stream-end": { type: "stop" } }) } },
      { on: "GET /v1/things", end: { type: "stop" } },
    ],
    [
      "of a folder to upload",
      "/v1/things",
      "post",
      {
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: { properties: { "files[]": { type: "array", items: { type: "string", format: "binary" } } } },
            },
          },
        },
      },
      { on: "POST /v1/things", form: "paths" },
    ],
    [
      "of a list whose items are not in data",
      "/v1/things",
      "get",
      { "x-page": "cursor", "x-page-items": "things", responses: { 200: media("application/json") } },
      { on: "GET /v1/things", page: "cursor", items: "things" },
    ],
    [
      "with a header param in one member of a union",
      "/v1/things",
      "post",
      {
        requestBody: {
          content: {
            "application/json": { schema: { oneOf: [{ $ref: "#/components/schemas/Thing" }, { type: "object" }] } },
          },
        },
      },
      { on: "POST /v1/things", body: ["workspace_id"] },
    ],
    ["without a credential", "/v1/things", "get", { security: [] }, { on: "GET /v1/things", open: true }],
    ["with one kind of credential", "/v1/things", "get", { security: [{ Bearer: [] }] }, { on: "GET /v1/things" }],
    [
      "with a limit",
      "/v1/things",
      "post",
      { "x-max-request-bytes": 5, requestBody: { content: {} } },
      { on: "POST /v1/things", max: 5 },
    ],
    [
      "without a body",
      "/v1/things",
      "post",
      { parameters: [header("anthropic-workspace-id", "workspace_id")] },
      { on: "POST /v1/things", body: false },
    ],
  ];
  test.each(rows)("%s", (_, path, method, raw, want) => {
    expect(operationOf(path, method, raw).row).toEqual(want);
  });
});

test("the last path parameter is positional, headers go by the name for callers, lists without brackets", () => {
  const parameters = [
    inPath("a_id"),
    inPath("b_id"),
    query("ids[]"),
    header("anthropic-workspace-id", "workspace_id"),
    header("anthropic-version"),
  ];
  const operation = operationOf("/v1/a/{a_id}/b/{b_id}", "get", { parameters });
  expect(operation.positional).toBe("b_id");
  expect(operation.params.map(({ name }) => name)).toEqual(["a_id", "ids", "workspace_id"]);
  expect(operation.paramsName).toBe("ThingMakeParams");
});

test("an operation without params has no params type", () => {
  const parameters = [header("anthropic-version")];
  expect(operationOf("/v1/things", "get", { parameters }).paramsName).toBeUndefined();
});

test("a method that the official SDKs lack leaves them their short names", () => {
  const get = (operationId: string) => ({ get: { operationId, parameters: [query("q")], responses: {} } });
  const paths = {
    ...{ "/a": get("a.books.list"), "/b": get("b.books.list"), "/c": get("c.pens.list"), "/d": get("d.pens.list") },
    ...{ "/e": get("e.cups.list"), "/f": get("f.jars.list") },
  };
  const { resources, betaResources, paramsNames } = modelFrom({ paths } as unknown as OpenApiDocument, [
    ...["a.books.list", "c.pens.list", "d.pens.list", "x.jars.list"],
  ]);
  const names = (operations: ReturnType<typeof flat>) => operations.map((operation) => paramsNames.get(operation));
  expect(names(flat(resources))).toEqual([
    ...["BookListParams", "BBooksListParams", "CPensListParams", "DPensListParams"],
    ...["CupListParams", "FJarsListParams"],
  ]);
  expect(names(flat(betaResources))).toContain("BetaJarListParams");
});

test("an answer that beta values choose is typed by the shape that needs none", () => {
  const choice = { anyOf: [{ $ref: "#/components/schemas/Old" }, { $ref: "#/components/schemas/Thing" }] };
  const resultWith = (old: object) => {
    const raw: RawOperation = { operationId: "things.make", responses: { 200: media("application/json") } };
    raw.responses!["200"]!.content!["application/json"]!.schema = { $ref: "#/components/schemas/Choice" };
    const document = {
      paths: { "/x": { get: raw } },
      components: { schemas: { ...schemas, Choice: choice, Old: old } },
    };
    return flat(modelFrom(document as unknown as OpenApiDocument).resources)[0]!.result;
  };
  expect(resultWith({ "x-beta": ["old"] })).toEqual({ kind: "json", schema: { $ref: "#/components/schemas/Thing" } });
  expect(resultWith({})).toEqual({ kind: "json", schema: { $ref: "#/components/schemas/Choice" } });
});

test("x-beta: false has no twin in the beta namespace", () => {
  const raw: RawOperation = { operationId: "things.make", "x-beta": false, responses: {} };
  const document = { paths: { "/x": { get: raw } } } as unknown as OpenApiDocument;
  const model = modelFrom(document);
  expect(flat(model.resources)).toHaveLength(1);
  expect(model.betaResources).toEqual([]);
});

test("resources nest as call paths do", () => {
  const get = (operationId: string) => ({ get: { operationId, responses: {} } });
  const document = {
    paths: { "/a": get("a.list"), "/b": get("a.b.c.list"), "/c": get("a.b.list") },
  } as unknown as OpenApiDocument;
  const [a] = modelFrom(document).resources;
  expect(a).toMatchObject({
    path: ["a"],
    operations: [{ accessor: ["a", "list"] }],
    children: [{ path: ["a", "b"], children: [{ path: ["a", "b", "c"] }] }],
  });
});
