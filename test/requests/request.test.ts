import { describe, expect, test } from "vitest";
import { ArgumentError } from "../../src/errors/errors.js";
import { compile, encodePath, encodeQuery, mergeHeaders, prepare } from "../../src/request/request.js";
import type { Route } from "../../src/contract/index.js";

const split = (route: Route, ...args: unknown[]) => prepare(compile(route), args);

describe("arguments", () => {
  test("the last path parameter is positional, the others are in params", () => {
    const request = split({ on: "GET /v1/vaults/{vault_id}/credentials/{id}" }, "c1", { vault_id: "v1", limit: 2 });
    expect(request.params).toEqual({ id: "c1", vault_id: "v1" });
    expect(request.query).toEqual({ limit: 2 });
    expect(request.body).toBeUndefined();
  });

  test("betas, workspace_id and user_profile_id travel as headers", () => {
    const params = { model: "m", betas: ["a", "b"], workspace_id: "w", user_profile_id: "u" };
    const request = split({ on: "POST /v1/messages" }, params);
    expect(request.headers).toEqual({
      "anthropic-beta": "a,b",
      "anthropic-workspace-id": "w",
      "anthropic-user-profile-id": "u",
    });
    expect(request.body).toEqual({ model: "m" });
  });

  test("a row can send them in the query or the body instead", () => {
    const route: Route = { on: "POST /v1/x", query: ["workspace_id"], body: ["user_profile_id"] };
    const request = split(route, { workspace_id: "w", user_profile_id: "u" });
    expect(request.headers).toEqual({});
    expect(request.query).toEqual({ workspace_id: "w" });
    expect(request.body).toEqual({ user_profile_id: "u" });
  });

  test("a row can name the headers of other params, null and undefined left out", () => {
    const route: Route = { on: "POST /v1/x", headers: { worker_id: "anthropic-worker-id", team_id: "x-team" } };
    const request = split(route, { worker_id: "w1", team_id: null, a: 1 });
    expect([request.headers, request.body]).toEqual([{ "anthropic-worker-id": "w1" }, { a: 1 }]);
  });

  test("the row's betas follow the caller's, each once", () => {
    const route: Route = { on: "POST /v1/x", betas: ["row"] };
    expect(split(route, { betas: ["mine", "row"] }).headers).toEqual({ "anthropic-beta": "mine,row" });
    expect(split(route, {}).headers).toEqual({ "anthropic-beta": "row" });
  });

  test("options come last, and follow the path parameter where there are no params", () => {
    expect(split({ on: "GET /v1/models/{id}" }, "m", null, { timeout: 5 }).options).toEqual({ timeout: 5 });
    expect(split({ on: "GET /v1/models/{id}", bare: true }, "m", { timeout: 5 }).options).toEqual({ timeout: 5 });
  });

  test("what has no body sends none, unless a caller adds to it; all else sends at least {}", () => {
    const cancel: Route = { on: "POST /v1/batches/{id}/cancel", body: false };
    expect(split(cancel, "b").body).toBeUndefined();
    expect(split(cancel, "b", { betas: ["x"] }).body).toBeUndefined();
    expect(split(cancel, "b", { reason: "late" }).body).toEqual({ reason: "late" });
    for (const row of ["POST /v1/x", "PUT /v1/x", "PATCH /v1/x"] as const) expect(split({ on: row }).body).toEqual({});
    for (const given of [[], [{}], [null], [{ betas: ["x"] }]])
      expect(split({ on: "POST /v1/x/{id}" }, "x", ...given).body).toEqual({});
  });

  test("a param that is the body may not be missing", () => {
    const route: Route = { on: "POST /v1/x/{id}/targets", payload: "target" };
    for (const given of [[], [{}], [null], [{ target: null }], [{ betas: ["x"] }]])
      expect(() => split(route, "x", ...given)).toThrow(/target is missing, the body of POST/);
  });

  test("__proto__ is a property like any other", () => {
    const request = split({ on: "POST /v1/x" }, JSON.parse('{"__proto__": {"polluted": 1}}'));
    expect(JSON.stringify(request.body)).toBe('{"__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("params that are no object are refused", () => {
    expect(() => split({ on: "POST /v1/x" }, "text")).toThrow(ArgumentError);
  });
});

describe("paths", () => {
  const path = (value: unknown) => encodePath("/v1/files/{file_id}", { file_id: value });

  test.each([undefined, null, {}, [], "", " ", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252e", " .. "])(
    "refuses %j",
    (value) => {
      expect(() => path(value)).toThrow(ArgumentError);
    },
  );

  test("encodes everything else into one segment", () => {
    expect(path("a/b?c#d e")).toBe("/v1/files/a%2Fb%3Fc%23d%20e");
    expect(path("../x")).toBe("/v1/files/..%2Fx");
    expect(path("...")).toBe("/v1/files/...");
  });

  test("refuses half a surrogate pair", () => {
    expect(() => path("\ud800")).toThrow(ArgumentError);
  });

  test("does not take inherited values", () => {
    expect(() => encodePath("/v1/{toString}", {})).toThrow(ArgumentError);
  });
});

test("a list whose name has brackets already gets no more of them", () => {
  expect(encodeQuery({ "ids[]": ["a", "b"] })).toBe("ids[]=a&ids[]=b");
});

test("queries have brackets", () => {
  const query = { ids: ["a", "b"], created_at: { gte: "z&", lt: new Date(0) }, none: undefined, empty: null, n: 1 };
  expect(encodeQuery(query)).toBe(
    "ids[]=a&ids[]=b&created_at[gte]=z%26&created_at[lt]=1970-01-01T00%3A00%3A00.000Z&empty=&n=1",
  );
});

describe("headers", () => {
  test("later sources win whatever the case, null removes", () => {
    const { headers, removed } = mergeHeaders([{ A: "1", B: "2" }, new Headers({ a: "3" }), [["b", null]]]);
    expect(headers).toEqual({ a: "3" });
    expect(removed).toEqual(new Set(["b"]));
  });

  test("a value after null counts again, undefined does nothing", () => {
    const { headers, removed } = mergeHeaders([{ a: null }, { a: "x" }, { a: undefined }]);
    expect(headers).toEqual({ a: "x" });
    expect(removed.size).toBe(0);
  });

  test.each(["a\nb", "a\rb", "a\0b", "ключ"])("refuses %j without showing it", (value) => {
    expect(() => mergeHeaders([{ "x-custom": value }])).toThrow(/x-custom/);
    expect(() => mergeHeaders([{ "x-custom": value }])).not.toThrow(value);
    expect(() => mergeHeaders([{ "x-custom": value }])).toThrow(ArgumentError);
  });

  test("refuses names that are none", () => {
    expect(() => mergeHeaders([{ "a b": "1" }])).toThrow(ArgumentError);
    expect(() => mergeHeaders([{ "a\r\nb": "1" }])).toThrow(ArgumentError);
  });
});
