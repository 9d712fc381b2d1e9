import { describe, expect, test } from "vitest";
import type { Document, RawOperation } from "../../codegen/document.js";
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

/** The only operation of a document, as a beta caller sees it. */
function operationOf(path: string, method: string, raw: object) {
  const parameters = [header("anthropic-workspace-id", "workspace_id"), header("anthropic-version")];
  const document = {
    paths: {
      [path]: { [method]: { operationId: "things.make", responses: { 200: media("application/json") }, ...raw } },
      "/other": { get: { operationId: "others.list", parameters, responses: {} } },
    },
    components: { schemas },
  } as unknown as Document;
  return flat(modelOf("2026-10-21", document, document).betaResources)[0]!;
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
    ["with a limit", "/v1/things", "post", { "x-max-request-bytes": 5 }, { on: "POST /v1/things", max: 5 }],
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
  expect(operationOf("/v1/things", "get", {}).paramsName).toBeUndefined();
});

test("x-beta: false has no twin in the beta namespace", () => {
  const raw: RawOperation = { operationId: "things.make", "x-beta": false, responses: {} };
  const document = { paths: { "/x": { get: raw } } } as unknown as Document;
  const model = modelOf("2026-10-21", document, document);
  expect(flat(model.resources)).toHaveLength(1);
  expect(model.betaResources).toEqual([]);
});

test("resources nest as call paths do", () => {
  const get = (operationId: string) => ({ get: { operationId, responses: {} } });
  const document = {
    paths: { "/a": get("a.list"), "/b": get("a.b.c.list"), "/c": get("a.b.list") },
  } as unknown as Document;
  const [a] = modelOf("2026-10-21", document, document).resources;
  expect(a).toMatchObject({
    path: ["a"],
    operations: [{ accessor: ["a", "list"] }],
    children: [{ path: ["a", "b"], children: [{ path: ["a", "b", "c"] }] }],
  });
});
