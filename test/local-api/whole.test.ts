import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";

import { createLocalApi, type JsonObject } from "../../src/testing/index.js";

const BETAS = "managed-agents-2026-04-01,agent-memory-2026-07-22,mcp-tunnels-2026-06-22,webhooks-2026-10-07";
const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21", "anthropic-beta": BETAS };
const api = createLocalApi({ validateReplies: true });
beforeEach(() => api.reset());

async function request(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = HEADERS,
): Promise<Response> {
  const form = body instanceof FormData;
  return api.fetch(`https://api.anthropic.com${path}`, {
    method,
    headers: { ...headers, ...(!form && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  });
}
async function send(method: string, path: string, body?: unknown): Promise<JsonObject> {
  return (await (await request(method, path, body)).json()) as JsonObject;
}
/** What a session or a deployment needs. */
async function surroundings(): Promise<{ agent: unknown; environment_id: unknown }> {
  const agent = await send("POST", "/v1/agents", { model: "claude-opus-5-5", name: "any" });
  const environment = await send("POST", "/v1/environments", { name: "any" });
  return { agent: agent["id"], environment_id: environment["id"] };
}
async function upload(name: string): Promise<unknown> {
  const form = new FormData();
  form.append("file", new File([name], name));
  return (await send("POST", "/v1/files", form))["id"];
}
const itemsOf = (page: JsonObject): JsonObject[] => page["data"] as JsonObject[];

describe("versions", () => {
  test("of an agent: each change makes one, the current one has to be named, no change makes none", async () => {
    const { id, version } = await send("POST", "/v1/agents", { model: "claude-opus-5-5", name: "one" });
    expect(version).toBe(1);
    const path = `/v1/agents/${String(id)}`;
    expect(await send("POST", path, { name: "two", version: 1 })).toMatchObject({ version: 2, name: "two" });
    expect((await request("POST", path, { name: "three", version: 1 })).status).toBe(409);
    expect(await send("POST", path, { name: "two", version: 2 })).toMatchObject({ version: 2 });
    expect(await send("GET", `${path}?version=1`)).toMatchObject({ name: "one" });
    expect(itemsOf(await send("GET", `${path}/versions`)).map((one) => one["name"])).toEqual(["two", "one"]);
  });

  test("of a memory: what was written, who holds the digest may write, redaction takes the content", async () => {
    const store = String((await send("POST", "/v1/memory_stores", { name: "notes" }))["id"]);
    const memories = `/v1/memory_stores/${store}/memories`;
    const memory = await send("POST", memories, { path: "/a.md", content: "ünö" });
    expect(memory["content_sha256"]).toBe(createHash("sha256").update("ünö").digest("hex"));
    expect((await request("POST", memories, { path: "/a.md", content: "x" })).status).toBe(409);
    const long = "river ".repeat(100);
    const precondition = { type: "content_sha256", content_sha256: memory["content_sha256"] };
    const changed = await send("POST", `${memories}/${String(memory["id"])}`, { content: long, precondition });
    expect(changed["content_sha256"]).toBe(createHash("sha256").update(long).digest("hex"));
    expect((await request("POST", `${memories}/${String(memory["id"])}`, { content: "z", precondition })).status).toBe(
      409,
    );
    const versions = `/v1/memory_stores/${store}/memory_versions`;
    const [latest] = itemsOf(await send("GET", versions));
    expect([latest!["id"], latest!["operation"]]).toEqual([changed["memory_version_id"], "modified"]);
    const redacted = await send("POST", `${versions}/${String(latest!["id"])}/redact`);
    expect(redacted).toMatchObject({ content: null, redacted_at: expect.any(String) });
  });

  test("of a skill: each upload is one, downloaded as an archive of its files", async () => {
    const form = (...names: string[]): FormData => {
      const data = new FormData();
      for (const name of names) data.append("files[]", new File([`in ${name}`], name));
      return data;
    };
    const skill = await send("POST", "/v1/skills", form("rivers/SKILL.md", "rivers/list.txt"));
    const path = `/v1/skills/${String(skill["id"])}`;
    const [first] = itemsOf(await send("GET", `${path}/versions`));
    expect([first!["id"], first!["skill_id"]]).toEqual([skill["latest_version_id"], skill["id"]]);
    const archive = await request("GET", `${path}/versions/${String(first!["id"])}/content`);
    expect(archive.headers.get("content-type")).toBe("application/zip");
    const text = Buffer.from(await archive.arrayBuffer()).toString("latin1");
    expect(text.startsWith("PK\u0003\u0004")).toBe(true);
    expect(text).toContain("rivers/list.txtin rivers/list.txt");
    const second = await send("POST", `${path}/versions`, form("rivers/SKILL.md"));
    expect((await send("GET", path))["latest_version_id"]).toBe(second["id"]);
  });
});

describe("actions", () => {
  test("set the state that the verb names, and take it back", async () => {
    const body = {
      ...(await surroundings()),
      name: "daily",
      initial_events: [{ type: "user.message", content: [{ type: "text", text: "go" }] }],
    };
    const deployment = await send("POST", "/v1/deployments", body);
    const path = `/v1/deployments/${String(deployment["id"])}`;
    expect((await send("POST", `${path}/pause`))["status"]).toBe("paused");
    expect((await send("POST", `${path}/unpause`))["status"]).toBe("active");
    const run = await send("POST", `${path}/run`);
    expect(run).toMatchObject({ type: "deployment_run", deployment_id: deployment["id"] });
    expect(await send("GET", `/v1/deployment_runs/${String(run["id"])}`)).toEqual(run);
    expect(await send("GET", `/v1/sessions/${String(run["session_id"])}`)).toMatchObject({
      environment_id: body.environment_id,
    });
    expect((await send("POST", `${path}/archive`))["archived_at"]).toEqual(expect.any(String));
    expect(itemsOf(await send("GET", "/v1/deployments"))).toEqual([]);
  });

  test("show the same secret until one makes a new one; no other reply has it", async () => {
    const tunnel = await send("POST", "/v1/tunnels", {});
    const path = `/v1/tunnels/${String(tunnel["id"])}`;
    const reveal = async (): Promise<unknown> => (await send("POST", `${path}/reveal_token`))["tunnel_token"];
    const token = await reveal();
    expect(await reveal()).toBe(token);
    const { tunnel_token: fresh } = await send("POST", `${path}/rotate_token`, {});
    expect(fresh).not.toBe(token);
    expect(await reveal()).toBe(fresh);
    expect(await send("GET", path)).not.toHaveProperty("tunnel_token");
    const hooks = "/v1/organizations/webhooks";
    const wanted = { name: "n", url: "https://example.com/", enabled_events: ["external_key.failed"] };
    const headers = { ...HEADERS, "anthropic-beta": "webhooks-2026-10-07" };
    const hook = (await (await request("POST", hooks, wanted, headers)).json()) as JsonObject;
    expect(hook["signing_secret"]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await send("GET", `/v1/organizations/webhooks/${String(hook["id"])}`)).not.toHaveProperty("signing_secret");
  });

  test("what was sent as a secret is not sent back", async () => {
    const vault = await send("POST", "/v1/vaults", { display_name: "v" });
    const auth = { type: "static_bearer", token: "hush", mcp_server_url: "https://example.com/mcp" };
    const credential = await send("POST", `/v1/vaults/${String(vault["id"])}/credentials`, { auth });
    expect(credential["auth"]).toEqual({ type: "static_bearer", mcp_server_url: "https://example.com/mcp" });
  });
});

describe("reports", () => {
  const path =
    "/v1/organizations/usage_report/messages?starting_at=2026-11-01T00:00:00Z&ending_at=2026-11-10T00:00:00Z";

  test("have a bucket for each day from start to end, page by page, the same whenever they are read", async () => {
    const first = await send("GET", `${path}&limit=5`);
    expect([itemsOf(first).length, first["has_more"]]).toEqual([5, true]);
    const second = await send("GET", `${path}&limit=5&page=${encodeURIComponent(String(first["next_page"]))}`);
    expect([second["has_more"], second["next_page"]]).toEqual([false, null]);
    const all = [...itemsOf(first), ...itemsOf(second)];
    expect(all.map((one) => String(one["starting_at"]).slice(8, 10))).toEqual([
      "01",
      "02",
      "03",
      "04",
      "05",
      "06",
      "07",
      "08",
      "09",
    ]);
    expect(itemsOf(await send("GET", `${path}&limit=9`))).toEqual(all);
    const other = await request("GET", `${path}&models[]=x&page=${encodeURIComponent(String(first["next_page"]))}`);
    expect(other.status).toBe(400);
  });

  test("have buckets of the width that is asked for", async () => {
    const { data } = await send("GET", `${path}&bucket_width=1h&limit=2`);
    expect((data as JsonObject[])[1]).toMatchObject({
      starting_at: "2026-11-01T01:00:00Z",
      ending_at: "2026-11-01T02:00:00Z",
    });
  });
});

describe("the rest", () => {
  test("settings are kept", async () => {
    const path = "/v1/organizations/compliance_settings";
    const { state } = await send("GET", path);
    const wanted = (state as JsonObject)["type"] === "enabled" ? "disabled" : "enabled";
    await send("POST", path, { state: { type: wanted } });
    expect((await send("GET", path))["state"]).toMatchObject({ type: wanted });
  });

  test("chat completions: whole and in chunks say the same", async () => {
    const body = { model: "claude-sonnet-5-5", messages: [{ role: "user", content: "Name a river" }] };
    const [choice] = (await send("POST", "/v1/chat/completions", body))["choices"] as JsonObject[];
    const { content } = choice!["message"] as JsonObject;
    const options = { stream: true, stream_options: { include_usage: true } };
    const response = await request("POST", "/v1/chat/completions", { ...body, ...options });
    const lines = (await response.text()).trim().split("\n\n");
    expect(lines.pop()).toBe("data: [DONE]");
    const chunks = lines.map((line) => JSON.parse(line.slice("data: ".length)) as JsonObject);
    const parts = chunks.flatMap((chunk) => chunk["choices"] as JsonObject[]).map((one) => one["delta"] as JsonObject);
    expect(parts.map((part) => part["content"] ?? "").join("")).toBe(content);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: expect.any(Number) } });
  });

  test("an operation takes the credentials that the document says", async () => {
    const body = { grant_type: "refresh_token", client_id: "c", refresh_token: "r" };
    expect((await request("POST", "/v1/oauth/token", body, {})).status).toBe(200);
    const fire = (headers: Record<string, string>): Promise<Response> =>
      request(
        "POST",
        "/v1/claude_code/routines/trig_1/fire",
        {},
        { "anthropic-version": "2026-10-21", "anthropic-beta": "experimental-cc-routine-2026-04-01", ...headers },
      );
    expect((await fire({ "x-api-key": "key" })).status).toBe(401);
    expect((await fire({ authorization: "Bearer token" })).status).toBe(200);
  });

  test("members are found by the name that their path has for them", async () => {
    const { id } = await send("POST", "/v1/organizations/workspaces", { name: "w" });
    const members = `/v1/organizations/workspaces/${String(id)}/members`;
    await send("POST", members, { user_id: "user_1", workspace_role: "workspace_user" });
    expect(await send("GET", `${members}/user_1`)).toMatchObject({ user_id: "user_1", workspace_id: id });
    expect(await send("DELETE", `${members}/user_1`)).toMatchObject({ user_id: "user_1", workspace_id: id });
    expect((await request("GET", `${members}/user_1`)).status).toBe(404);
  });

  test("what a resource lists is what is below it", async () => {
    const [one, two] = [await upload("one.txt"), await upload("two.txt")];
    const resources = [{ type: "file", file_id: one }];
    const session = await send("POST", "/v1/sessions", { ...(await surroundings()), resources });
    const path = `/v1/sessions/${String(session["id"])}`;
    await send("POST", `${path}/resources`, { type: "file", file_id: two });
    const below = itemsOf(await send("GET", `${path}/resources`));
    expect(below.map((one) => one["file_id"])).toEqual([two, one]);
    await send("DELETE", `${path}/resources/${String(below[0]!["id"])}`);
    expect(((await send("GET", path))["resources"] as JsonObject[]).map((one) => one["file_id"])).toEqual([one]);
  });
});
