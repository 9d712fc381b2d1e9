import { describe, expect, test } from "vitest";
import { Call } from "../../src/send/call.js";
import { createClient, observe, rejection } from "../support/observed.js";

const headers = {
  "request-id": "req_1",
  "anthropic-workspace-id": "wrk_1",
  "anthropic-ratelimit-requests-limit": "50",
  "anthropic-ratelimit-requests-remaining": "49",
  "anthropic-ratelimit-requests-reset": "2026-11-20T00:00:00Z",
  "anthropic-priority-input-tokens-limit": "7",
};
const answering = () => observe(() => Response.json({ id: "m" }, { headers }));

describe("a call", () => {
  test("is a promise that has started", async () => {
    const { client, sent } = answering();
    const call = client.models.retrieve("m");
    expect(call).toBeInstanceOf(Promise);
    expect(call).toBeInstanceOf(Call);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent.length).toBe(1);
    await expect(Promise.all([call, call.then((data) => data), call.finally(() => {})])).resolves.toHaveLength(3);
    expect(sent.length).toBe(1);
  });

  // @promise Response metadata: The ids are on the data, where they do not show
  test("puts the ids on the data, where they do not show", async () => {
    const data = await answering().client.models.retrieve("m");
    expect([data["_request_id"], data["_workspace_id"]]).toEqual(["req_1", "wrk_1"]);
    expect(Object.keys(data)).toEqual(["id"]);
    expect(JSON.stringify(data)).toBe('{"id":"m"}');
  });

  test("withResponse has data, response, ids and rate limits", async () => {
    const result = await answering().client.models.retrieve("m").withResponse();
    expect(result).toMatchObject({ data: { id: "m" }, request_id: "req_1", workspace_id: "wrk_1" });
    expect(result.response.status).toBe(200);
    expect(result.rateLimits.requests).toEqual({ limit: 50, remaining: 49, reset: new Date("2026-11-20T00:00:00Z") });
    expect(result.rateLimits.priorityInputTokens?.limit).toBe(7);
    expect(result.rateLimits.tokens).toBeUndefined();
  });

  // @promise Response metadata: `asResponse()` leaves the body to the caller
  test("asResponse leaves the body to the caller", async () => {
    const response = await answering().client.models.retrieve("m").asResponse();
    expect(response.bodyUsed).toBe(false);
    await expect(response.json()).resolves.toEqual({ id: "m" });
  });

  test("asResponse and data can both be asked for", async () => {
    const call = answering().client.models.retrieve("m");
    const [response, data] = await Promise.all([call.asResponse(), call]);
    expect([response.status, data]).toEqual([200, { id: "m" }]);
    const later = answering().client.models.retrieve("m");
    await later.asResponse();
    await expect(later).resolves.toEqual({ id: "m" });
  });

  test("keeps the caller's own line on the stack of its error", async () => {
    const client = createClient({ fetch: async () => Response.json({}, { status: 400 }) });
    async function theCallersOwnFunction() {
      return client.models.retrieve("m").then((data) => data);
    }
    expect((await rejection(theCallersOwnFunction())).stack).toMatch(/theCallersOwnFunction.*call\.test\.ts/);
  });

  test("that fails unheard is reported as any promise is", async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => unhandled.push(error);
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection").on("unhandledRejection", listen);
    const { client } = observe(() => Response.json({}, { status: 400 }));
    client.models.retrieve("m");
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listen);
    for (const other of others) process.on("unhandledRejection", other);
    expect(unhandled).toEqual([expect.objectContaining({ status: 400 })]);
  });
});
