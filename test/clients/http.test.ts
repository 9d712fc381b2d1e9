import { afterEach, describe, expect, test } from "vitest";
import { LimitError } from "../../src/errors/errors.js";
import { http } from "../../src/http/http.js";
import Claude from "../../src/index.js";
import { apiError, type Handler, json, serve, type TestServer } from "../support/server.js";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function running(handle: Handler) {
  const server = await serve(handle);
  servers.push(server);
  return { server, api: http(new Claude({ apiKey: "test-key", baseURL: server.baseURL })) };
}

describe("the typed client over paths", () => {
  test("has the credential, the version and the serializers", async () => {
    const { server, api } = await running((_, response) => json(response, 200, { data: [], has_more: false }));
    const { data, error } = await api.GET("/v1/models", { params: { query: { limit: 5 } } });
    expect([data, error]).toEqual([{ data: [], has_more: false }, undefined]);
    expect(server.requests[0]).toMatchObject({
      url: "/v1/models?limit=5",
      headers: { "x-api-key": "test-key", "anthropic-version": "2026-10-21" },
    });
  });

  test("sends bodies as JSON", async () => {
    const { server, api } = await running((_, response) => json(response, 200, {}));
    const body = { model: "m", max_tokens: 1, messages: [] };
    await api.POST("/v1/messages", { body: body as never });
    expect(JSON.parse(server.requests[0]!.body.toString())).toEqual(body);
    expect(server.requests[0]!.headers["content-type"]).toBe("application/json");
  });

  test("retries, and returns the error of the last attempt", async () => {
    const { server, api } = await running((_, response) =>
      json(response, 529, apiError("overloaded_error", "busy"), { "retry-after-ms": "1" }),
    );
    const { error, response } = await api.GET("/v1/models");
    expect(error).toEqual(apiError("overloaded_error", "busy"));
    expect(response.status).toBe(529);
    expect(server.requests.length).toBe(3);
  });

  test("refuses what is too large, and paths that lead elsewhere", async () => {
    const { server, api } = await running((_, response) => json(response, 200, {}));
    const messages = [{ role: "user", content: "x".repeat(34 << 20) }];
    const call = api.POST("/v1/messages", { body: { model: "m", max_tokens: 1, messages } as never });
    await expect(call).rejects.toBeInstanceOf(LimitError);
    await expect(api.GET("/v1/models/{model_id}", { params: { path: { model_id: ".." } } })).rejects.toThrow(
      /model_id/,
    );
    expect(server.requests).toEqual([]);
  });

  test("streams what is not JSON", async () => {
    const { api } = await running((_, response) => void response.writeHead(200).end("bytes"));
    const { data } = await api.GET("/v1/files/{file_id}/content", {
      params: { path: { file_id: "f" } },
      parseAs: "stream",
    });
    await expect(new Response(data as unknown as ReadableStream).text()).resolves.toBe("bytes");
  });
});
