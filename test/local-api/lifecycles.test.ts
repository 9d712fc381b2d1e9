import { describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject, type LocalApi, type LocalApiOptions } from "../../src/testing/index.js";

const BETAS = "managed-agents-2026-04-01,agent-memory-2026-07-22,mcp-tunnels-2026-06-22,webhooks-2026-10-07";
const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21", "anthropic-beta": BETAS };
const BATCHES = "/v1/messages/batches";
const PARAMS = { model: "claude-opus-5-5", max_tokens: 100, messages: [{ role: "user", content: "Hi" }] };
const create = (options: LocalApiOptions = {}): LocalApi => createLocalApi({ validateReplies: true, ...options });

const raw = (api: LocalApi, method: string, path: string, body?: object): Promise<Response> =>
  api.fetch(path.startsWith("http") ? path : `https://api.anthropic.com${path}`, {
    method,
    headers: HEADERS,
    ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });

const send = async (api: LocalApi, method: string, path: string, body?: object) =>
  (await (await raw(api, method, path, body)).json()) as JsonObject & { data: JsonObject[]; error: JsonObject };

describe("batches", () => {
  const requests = [
    { custom_id: "good", params: PARAMS },
    { custom_id: "bad", params: { ...PARAMS, max_tokens: "many" } },
    { custom_id: "streaming", params: { ...PARAMS, stream: true } },
  ];
  const lines = async (api: LocalApi, url: string): Promise<JsonObject[]> => {
    const response = await raw(api, "GET", url);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-jsonl"]);
    return (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as JsonObject);
  };

  // @promise The local API: Batches are worked on until they have ended, and then have results
  test("are worked on until they have ended, and then have results", async () => {
    const api = create({ processing: { polls: 2, duration: Infinity } });
    const batch = await send(api, "POST", BATCHES, { requests });
    const path = `${BATCHES}/${String(batch["id"])}`;
    expect(batch).toMatchObject({
      type: "message_batch",
      processing_status: "in_progress",
      results_url: null,
      ended_at: null,
      request_counts: { processing: 3, succeeded: 0 },
    });
    expect(await send(api, "GET", `${path}/results`)).toMatchObject({ error: { type: "not_found_error" } });
    expect((await raw(api, "DELETE", path)).status).toBe(400);
    expect((await send(api, "GET", path))["processing_status"]).toBe("in_progress");
    const ended = await send(api, "GET", path);
    expect(ended).toMatchObject({
      processing_status: "ended",
      ended_at: expect.any(String),
      results_url: `https://api.anthropic.com${path}/results`,
      request_counts: { processing: 0, succeeded: 1, errored: 2, canceled: 0, expired: 0 },
    });
    const results = await lines(api, String(ended["results_url"]));
    expect(results.map((line) => [line["custom_id"], (line["result"] as JsonObject)["type"]])).toEqual([
      ["good", "succeeded"],
      ["bad", "errored"],
      ["streaming", "errored"],
    ]);
    expect(results[0]).toMatchObject({ result: { message: { role: "assistant", stop_reason: "end_turn" } } });
    expect(results[1]).toMatchObject({
      result: { error: { type: "error", error: { message: "max_tokens: Input should be a valid integer" } } },
    });
    expect(await send(api, "DELETE", path)).toEqual({ id: batch["id"], type: "message_batch_deleted" });
    expect((await raw(api, "GET", path)).status).toBe(404);
  });

  test("end by the clock as well", async () => {
    const api = create({ processing: { polls: Infinity, duration: 5_000 } });
    await send(api, "POST", BATCHES, { requests });
    expect((await send(api, "GET", BATCHES)).data[0]?.["processing_status"]).toBe("in_progress");
    api.clock.advance(5_000);
    expect((await send(api, "GET", BATCHES)).data[0]?.["processing_status"]).toBe("ended");
  });

  test.each([
    [
      "canceled",
      async (api: LocalApi, path: string) => {
        expect(await send(api, "POST", `${path}/cancel`)).toMatchObject({
          processing_status: "canceling",
          cancel_initiated_at: expect.any(String),
        });
      },
    ],
    ["expired", async (api: LocalApi) => api.clock.advance(24 * 60 * 60 * 1000)],
  ] as const)("can be %s", async (outcome, stop) => {
    const api = create({ processing: { polls: Infinity, duration: Infinity } });
    const path = `${BATCHES}/${String((await send(api, "POST", BATCHES, { requests }))["id"])}`;
    await stop(api, path);
    const ended = await send(api, "GET", path);
    expect(ended).toMatchObject({ processing_status: "ended", request_counts: { [outcome]: 3, processing: 0 } });
    expect((await lines(api, `${path}/results`)).map((line) => line["result"])).toEqual(
      requests.map(() => ({ type: outcome })),
    );
  });

  test("need unique ids and requests of the right shape", async () => {
    const api = create();
    expect((await send(api, "POST", BATCHES, { requests: [requests[0]!, requests[0]!] })).error["message"]).toContain(
      "unique",
    );
    expect((await send(api, "POST", BATCHES, { requests: [{ params: {} }] })).error["message"]).toBe(
      "requests.0.custom_id: Field required",
    );
    expect((await send(api, "GET", BATCHES)).data).toEqual([]);
  });

  test("are paged", async () => {
    const api = create();
    const ids: unknown[] = [];
    for (let at = 0; at < 3; at++) ids.unshift((await send(api, "POST", BATCHES, { requests }))["id"]);
    const page = await send(api, "GET", `${BATCHES}?limit=2`);
    expect([page.data.map((batch) => batch["id"]), page["has_more"], page["last_id"]]).toEqual([
      ids.slice(0, 2),
      true,
      ids[1],
    ]);
  });
});

describe("files", () => {
  const form = (file: File, more: Readonly<Record<string, string>> = {}): FormData => {
    const data = new FormData();
    data.set("file", file);
    for (const [name, value] of Object.entries(more)) data.set(name, value);
    return data;
  };

  // @promise The local API: Files come back byte by byte
  test("come back byte by byte", async () => {
    const api = create();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
    const file = await send(
      api,
      "POST",
      "/v1/files",
      form(new File([bytes], "data ü.bin", { type: "application/x-thing" })),
    );
    expect(file).toMatchObject({
      type: "file",
      filename: "data ü.bin",
      mime_type: "application/x-thing",
      size_bytes: 70_000,
      downloadable: true,
    });
    const path = `/v1/files/${String(file["id"])}`;
    expect(await send(api, "GET", path)).toEqual(file);
    expect((await send(api, "GET", "/v1/files")).data).toEqual([file]);
    const content = await raw(api, "GET", `${path}/content`);
    expect([content.headers.get("content-type"), content.headers.get("content-length")]).toEqual([
      "application/x-thing",
      "70000",
    ]);
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes);
    expect(await send(api, "DELETE", path)).toMatchObject({ id: file["id"], type: "file_deleted" });
    expect((await raw(api, "GET", `${path}/content`)).status).toBe(404);
  });

  test("expire", async () => {
    const api = create();
    const file = await send(api, "POST", "/v1/files", form(new File(["a"], "a.txt"), { expires_in_seconds: "3600" }));
    // The clock goes on between the two.
    const lifetime = Date.parse(String(file["expires_at"])) - Date.parse(String(file["created_at"]));
    expect(Math.round(lifetime / 60_000)).toBe(60);
    api.clock.advance(3_600_000);
    const gone = await send(api, "GET", `/v1/files/${String(file["id"])}/content`);
    expect(gone.error).toMatchObject({ type: "not_found_error", details: { error_code: "file_expired" } });
  });

  test("are listed by id on one page; unknown ids are left out", async () => {
    const api = create();
    const ids: unknown[] = [];
    for (let at = 0; at < 22; at++) {
      ids.unshift((await send(api, "POST", "/v1/files", form(new File(["a"], `${at}.txt`))))["id"]);
    }
    const query = [...ids.slice(1), "file_none"].map((id) => `ids[]=${String(id)}`).join("&");
    expect((await send(api, "GET", `/v1/files?${query}`)).data.map((file) => file["id"])).toEqual(ids.slice(1));
    expect((await send(api, "GET", "/v1/files")).data).toHaveLength(20);
  });

  test("bad uploads name the field", async () => {
    const api = create();
    const message = async (body: object) => (await send(api, "POST", "/v1/files", body)).error["message"];
    expect(await message(new FormData())).toBe("file: Field required");
    const text = new FormData();
    text.set("file", "no file");
    expect(await message(text)).toBe("file: Expected a file with a filename");
    expect(await message(form(new File(["a"], "a|b.txt")))).toContain("file: Filename");
    expect(await message(form(new File(["a"], "a.txt"), { expires_in_seconds: "5" }))).toBe(
      "expires_in_seconds: Input should be greater than or equal to 3600",
    );
    expect(await message({ file: "json" })).toContain("multipart/form-data");
  });
});

describe("models", () => {
  test("are the known ones, newest first, paged both ways; aliases are found", async () => {
    const api = create();
    const all = (await send(api, "GET", "/v1/models?limit=1000")).data;
    const ids = all.map((model) => String(model["id"]));
    expect(ids).toContain("claude-opus-5-5");
    expect(ids).toContain("claude-opus-4-5-20251101");
    expect(ids).not.toContain("claude-opus-4-5");
    expect(all.map((model) => Date.parse(String(model["created_at"])))).toEqual(
      all.map((model) => Date.parse(String(model["created_at"]))).sort((a, b) => b - a),
    );
    const seen: string[] = [];
    for (let after = ""; ; after = `&after_id=${seen.at(-1)}`) {
      const page = await send(api, "GET", `/v1/models?limit=5${after}`);
      seen.push(...page.data.map((model) => String(model["id"])));
      if (!page["has_more"]) break;
    }
    expect(seen).toEqual(ids);
    const back = await send(api, "GET", `/v1/models?limit=2&before_id=${ids[3]}`);
    expect(back.data.map((model) => model["id"])).toEqual(ids.slice(1, 3));
    expect((await send(api, "GET", "/v1/models/claude-opus-4-5"))["id"]).toBe("claude-opus-4-5-20251101");
    expect((await raw(api, "GET", "/v1/models/gpt")).status).toBe(404);
  });
});
