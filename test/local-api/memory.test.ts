/** What is kept is bounded by bytes: resources with their files first, then the requests that arrived. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject, type LocalApi } from "../../src/testing/index.js";
import { weightOf } from "../../src/testing/memory-limit.js";
import { createStore } from "../../src/testing/store.js";
import { settled } from "../support/calls.js";

const SEED = 20_261_130;
const MB = 1024 * 1024;
const BETAS = "managed-agents-2026-04-01,agent-memory-2026-07-22";
const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21", "anthropic-beta": BETAS };
const ask = (content: unknown) => ({
  model: "claude-sonnet-5-5",
  max_tokens: 20,
  messages: [{ role: "user", content }],
});

async function send(api: LocalApi, method: string, path: string, body?: object | FormData) {
  const response = await api.fetch(`https://local${path}`, {
    method,
    headers: HEADERS,
    ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const json = (await response.json()) as JsonObject & { error?: { type: string; message: string; details?: object } };
  return { status: response.status, body: json, error: json.error };
}

function form(name: string, size: number, field = "file"): FormData {
  const data = new FormData();
  data.append(field, new File([Buffer.alloc(size, "r")], name));
  return data;
}

describe("a budget of bytes", () => {
  // @promise The local API: What is kept is bounded by bytes (`memoryBytes`, `--memory`): the oldest requests go first, and
  //   what there is no room for is refused before it is read
  test("holds files up to it, refuses the next by the code of the API, and takes it once one is deleted", async () => {
    const api = createLocalApi({ memoryBytes: 4 * MB, validateReplies: true });
    const upload = (name: string, size = MB) => send(api, "POST", "/v1/files", form(name, size));
    const ids: unknown[] = [];
    for (const name of ["a", "b", "c"]) ids.push((await upload(name)).body["id"]);
    const told = await upload("d");
    expect([told.status, told.error?.type, told.error?.details]).toEqual([
      400,
      "invalid_request_error",
      { error_code: "storage_quota_exceeded" },
    ]);
    expect(told.error?.message).toMatch(/^The local API keeps 4194304 bytes at most, and 3\d{6} of them are taken: /);
    // Of one that has no chance no more is read than there is room for.
    expect((await upload("huge", 40 * MB)).error?.details).toEqual({ error_code: "storage_quota_exceeded" });
    // What keeps nothing is answered.
    expect((await send(api, "POST", "/v1/messages", ask("Hi"))).status).toBe(200);
    expect((await send(api, "DELETE", `/v1/files/${String(ids[0])}`)).status).toBe(200);
    expect((await upload("d")).status).toBe(200);
    expect((await send(api, "GET", "/v1/files")).body["data"]).toHaveLength(3);
    for (const id of ids.slice(1)) await send(api, "DELETE", `/v1/files/${String(id)}`);
    for (let at = 0; at < 20; at++) {
      const { status, body } = await upload(`f${at}`);
      expect([at, status]).toEqual([at, 200]);
      await send(api, "DELETE", `/v1/files/${String(body["id"])}`);
    }
    expect((await upload("e", 3 * MB)).status).toBe(400);
    api.reset();
    expect((await upload("e", 3 * MB)).status).toBe(200);
  });

  test("is one for all: batches and memories are refused with 413, and leave nothing behind", async () => {
    const api = createLocalApi({ memoryBytes: MB, validateReplies: true });
    const { body: store } = await send(api, "POST", "/v1/memory_stores", { name: "rivers" });
    const memories = `/v1/memory_stores/${String(store["id"])}/memories`;
    const write = (at: number) => send(api, "POST", memories, { path: `/${at}.md`, content: "r".repeat(90_000) });
    let [written, last] = [0, await write(0)];
    while (last.status === 200) last = await write(++written);
    expect([written > 2, last.status, last.error?.type]).toEqual([true, 413, "request_too_large"]);
    const { body: listed } = await send(api, "GET", `${memories}?limit=100`);
    expect(listed["data"]).toHaveLength(written);
    const requests = Array.from({ length: 300 }, (_, at) => ({ custom_id: `r${at}`, params: ask("Hi") }));
    expect((await send(api, "POST", "/v1/messages/batches", { requests })).status).toBe(413);
    expect((await send(api, "GET", "/v1/messages/batches")).body["data"]).toEqual([]);
    // The store goes with all that is below it.
    expect((await send(api, "DELETE", `/v1/memory_stores/${String(store["id"])}`)).status).toBe(200);
    expect((await send(api, "POST", "/v1/messages/batches", { requests })).status).toBe(200);
  });

  test("a skill goes with the files of its versions", async () => {
    const api = createLocalApi({ memoryBytes: 4 * MB });
    const make = () => {
      const data = form("rivers/data.bin", MB, "files[]");
      data.append("files[]", new File(["---\nname: rivers\ndescription: About rivers\n---\n"], "rivers/SKILL.md"));
      return send(api, "POST", "/v1/skills", data);
    };
    for (let at = 0; at < 10; at++) {
      const { status, body } = await make();
      expect([at, status]).toEqual([at, 200]);
      const { body: versions } = await send(api, "GET", `/v1/skills/${String(body["id"])}/versions`);
      for (const { id } of versions["data"] as JsonObject[])
        await send(api, "DELETE", `/v1/skills/${String(body["id"])}/versions/${String(id)}`);
      await send(api, "DELETE", `/v1/skills/${String(body["id"])}`);
    }
  });

  test("requests make room for resources, the oldest first", async () => {
    const api = createLocalApi({ memoryBytes: 4 * MB });
    const message = () => send(api, "POST", "/v1/messages", ask("x".repeat(500_000)));
    for (let at = 0; at < 10; at++) await message();
    const before = api.requests.length;
    expect(before).toBeGreaterThan(5);
    expect((await send(api, "POST", "/v1/files", form("a", 3 * MB))).status).toBe(200);
    await message();
    expect(api.requests.length).toBeLessThan(4);
    expect(api.requests.at(-1)?.operation).toBe("messages.create");
    const kept = createLocalApi({ journalBytes: 4 * MB });
    // 2 bytes of text each, and far more in memory.
    const nested = `{"a":[${"{},".repeat(400_000)}{}]}`;
    for (let at = 0; at < 4; at++)
      await settled(() => kept.fetch("https://local/v1/messages", { method: "POST", headers: HEADERS, body: nested }));
    expect(kept.requests.length).toBe(1);
  });

  test(`what is held is the sum of the rows, whatever happens to them (seed ${SEED})`, () => {
    const step = fc.tuple(fc.constantFrom("add", "drop", "change", "prune", "clear"), fc.nat(5), fc.string());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const store = createStore();
        for (const [what, at, text] of steps) {
          const collection = store.collection(at % 2 ? "/v1/a" : "/v1/a/x/b");
          const row = collection.get(String(at));
          if (what === "add") store.add(collection, { text }, String(at));
          if (what === "drop" && row) store.drop(row);
          if (what === "change" && row && !row.deleted) {
            row.value = { ...row.value, [text]: text };
            store.weigh(row);
          }
          if (what === "prune") store.prune("/v1/a/x");
          if (what === "clear") store.clear();
        }
        const rows = [...store.collections.values()].flatMap((collection) => collection.rows);
        expect(store.held).toBe(rows.reduce((sum, one) => sum + weightOf(one), 0));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("a process", () => {
  /** The long version: `TRANSFER_FULL=1`. */
  const BODIES = process.env["TRANSFER_FULL"] === "1" ? 1_000 : 6;
  const MOST = 800 * MB;

  // @promise The local API: It takes a thousand bodies of 32 MB in bounded memory; `make soak` sends them all
  test(`takes ${BODIES} bodies of 32 MB in bounded memory`, { timeout: 1_800_000 }, async () => {
    const program = fileURLToPath(new URL("fixtures/served.ts", import.meta.url));
    const child = fork(program, { execArgv: ["--import", "tsx"] });
    try {
      const [{ url }] = (await once(child, "message")) as [{ url: string }];
      const source = { type: "base64", media_type: "application/pdf", data: "" };
      const filled = (content: unknown, hole: string) => {
        const frame = JSON.stringify(ask(content));
        return frame.replace(hole, hole.replace('""', `"${"x".repeat((32 * MB - frame.length) & ~3)}"`));
      };
      // One that is answered, and one that is read whole before it is refused.
      const kinds = [
        { body: filled([{ type: "document", source }], '"data":""'), status: 200 },
        { body: filled("", '"content":""'), status: 400 },
      ];
      for (let at = 0; at < BODIES; at++) {
        const { body, status } = kinds[at % 2]!;
        expect(32 * MB - body.length).toBeLessThan(4);
        const response = await fetch(`${url}/v1/messages`, { method: "POST", headers: HEADERS, body });
        expect([at, response.status, (await response.text()).length > 0]).toEqual([at, status, true]);
      }
      child.send("how much?");
      const [{ maxRSS }] = (await once(child, "message")) as [{ maxRSS: number }];
      expect(maxRSS).toBeLessThan(MOST);
    } finally {
      child.kill();
      await once(child, "exit");
    }
  });
});
