/** Same environment, same files: the official client and ours ask for the same token and send the same credential. */
import { readFile } from "node:fs/promises";
import Official from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import Claude, { type ClientOptions } from "../../src/index.js";
import { type Environment, federated, folder, login, within } from "../support/profiles.js";

interface Row {
  readonly name: string;
  readonly environment?: Environment;
  readonly options?: Pick<ClientOptions, "apiKey" | "authToken" | "credentials" | "config" | "profile" | "baseURL">;
  readonly files?: Readonly<Record<string, unknown>>;
  /** Answers of the API, in their order; 200 when there is none left. */
  readonly answers?: readonly number[];
  readonly betas?: string[];
}

const hour = Math.floor(Date.now() / 1000) + 3600;
const IDENTITY: Environment = {
  ANTHROPIC_FEDERATION_RULE_ID: "fdrl_env",
  ANTHROPIC_ORGANIZATION_ID: "org_env",
  ANTHROPIC_IDENTITY_TOKEN: "jwt-env",
};
const tokens = (more: object = {}) => ({
  type: "oauth_token",
  access_token: "stored",
  expires_at: hour,
  refresh_token: "r1",
  ...more,
});
const federation = federated({}, { identity_token: undefined });
const provider = () => {
  let number = 0;
  return async () => ({ token: `given-${++number}`, expiresAt: null });
};

/** `{folder}` stands for the folder of the profiles. */
const ROWS: Row[] = [
  {
    name: "a key of the environment goes first",
    environment: { ...IDENTITY, ANTHROPIC_AUTH_TOKEN: "token", ANTHROPIC_API_KEY: "key" },
  },
  { name: "then its token", environment: { ...IDENTITY, ANTHROPIC_AUTH_TOKEN: "token" } },
  {
    name: "then the profile it names",
    environment: { ...IDENTITY, ANTHROPIC_PROFILE: "work" },
    files: { "configs/work.json": login(), "credentials/work.json": tokens() },
  },
  {
    name: "then federation",
    environment: IDENTITY,
    files: { "configs/default.json": login(), "credentials/default.json": tokens() },
  },
  {
    name: "federation with every variable",
    environment: {
      ...IDENTITY,
      ANTHROPIC_WORKSPACE_ID: "w",
      ANTHROPIC_SERVICE_ACCOUNT_ID: "svac",
      ANTHROPIC_SCOPE: "s",
      ANTHROPIC_BASE_URL: "https://env.example/",
    },
  },
  {
    name: "federation with a token file",
    environment: { ...IDENTITY, ANTHROPIC_IDENTITY_TOKEN: "not this", ANTHROPIC_IDENTITY_TOKEN_FILE: "{folder}/jwt" },
    files: { jwt: " jwt-file\n" },
  },
  {
    name: "then the active profile",
    files: { active_config: "work\n", "configs/work.json": login(), "credentials/work.json": tokens() },
  },
  {
    name: "then the default profile",
    files: { "configs/default.json": login(), "credentials/default.json": tokens() },
  },
  { name: "nothing", files: {} },
  {
    name: "a null key keeps its variable unread",
    environment: { ANTHROPIC_API_KEY: "key", ANTHROPIC_AUTH_TOKEN: "token" },
    options: { apiKey: null },
  },
  {
    name: "a profile by option goes before the environment",
    environment: { ANTHROPIC_API_KEY: "key", ANTHROPIC_PROFILE: "work" },
    options: { profile: "home" },
    files: { "configs/home.json": login(), "credentials/home.json": tokens({ access_token: "home" }) },
  },
  { name: "a missing profile by option", options: { profile: "nobody" } },
  { name: "a missing profile by variable", environment: { ...IDENTITY, ANTHROPIC_PROFILE: "nobody" } },
  {
    name: "a login that has expired",
    files: { "configs/default.json": login(), "credentials/default.json": tokens({ expires_at: 5 }) },
  },
  {
    name: "a login with a workspace and a base URL",
    files: {
      "configs/default.json": login({ workspace_id: "w", base_url: "https://profile.example/root/" }),
      "credentials/default.json": tokens({ expires_at: 5 }),
    },
  },
  {
    name: "a base URL by variable goes before that of a profile",
    environment: { ANTHROPIC_BASE_URL: "https://env.example" },
    files: {
      "configs/default.json": login({ base_url: "https://profile.example" }),
      "credentials/default.json": tokens({ expires_at: 5 }),
    },
  },
  {
    name: "a base URL by option goes before all",
    options: { baseURL: "https://option.example" },
    environment: { ANTHROPIC_BASE_URL: "https://env.example" },
    files: {
      "configs/default.json": login({ base_url: "https://profile.example" }),
      "credentials/default.json": tokens(),
    },
  },
  {
    name: "a login without client id is used as it is",
    files: {
      "configs/default.json": login({}, { client_id: "" }),
      "credentials/default.json": tokens({ expires_at: undefined }),
    },
  },
  {
    name: "a login without client id that has expired",
    files: {
      "configs/default.json": login({}, { client_id: "" }),
      "credentials/default.json": tokens({ expires_at: 5 }),
    },
  },
  {
    name: "a login with its tokens elsewhere",
    files: {
      "configs/default.json": login({}, { credentials_path: "{folder}/elsewhere.json" }),
      "elsewhere.json": tokens(),
    },
  },
  {
    name: "a profile with federation",
    environment: { ANTHROPIC_IDENTITY_TOKEN: "jwt-env", ANTHROPIC_WORKSPACE_ID: "w" },
    files: { "configs/default.json": federation },
  },
  {
    name: "a profile with federation that has a token stored",
    environment: { ANTHROPIC_IDENTITY_TOKEN: "jwt-env" },
    files: { "configs/default.json": federation, "credentials/default.json": tokens() },
  },
  { name: "a profile with federation without an identity token", files: { "configs/default.json": federation } },
  {
    name: "a config by option",
    environment: { ANTHROPIC_IDENTITY_TOKEN: "jwt-env" },
    options: { config: { ...federation, base_url: "https://config.example" } as NonNullable<ClientOptions["config"]> },
  },
  { name: "a provider", options: { credentials: provider() }, betas: ["one"] },
  { name: "a provider, turned down once", options: { credentials: provider() }, answers: [401] },
  { name: "a provider, turned down twice", options: { credentials: provider() }, answers: [401, 401] },
  {
    name: "a login, turned down once",
    answers: [401],
    files: { "configs/default.json": login(), "credentials/default.json": tokens() },
  },
  {
    name: "federation, turned down once",
    answers: [401],
    environment: { ANTHROPIC_IDENTITY_TOKEN: "jwt-env" },
    files: { "configs/default.json": federation, "credentials/default.json": tokens() },
  },
];

async function run(side: "ours" | "official", row: Row) {
  const place = (value: unknown, path: string) =>
    JSON.parse(JSON.stringify(value ?? {}).replaceAll("{folder}", path)) as Record<string, string>;
  await using home = await folder();
  for (const [file, content] of Object.entries(row.files ?? {}))
    await home.write(file, typeof content === "string" ? content : place(content, home.path));
  const environment = { ...place(row.environment, home.path), ANTHROPIC_CONFIG_DIR: home.path };
  const sent: unknown[] = [];
  const answers = [...(row.answers ?? [])];
  let issued = 0;
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    // Ours sends a key as the API documents it.
    const key = headers.get("x-api-key");
    sent.push({
      url: String(url).replace(/([^:])\/\//, "$1/"),
      method: init.method?.toUpperCase(),
      authorization: key === null ? headers.get("authorization") : `Bearer ${key}`,
      beta: headers.get("anthropic-beta"),
      workspace: headers.get("anthropic-workspace-id"),
      body: typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : undefined,
      redirect: String(url).endsWith("/token") ? init.redirect : undefined,
    });
    if (!String(url).endsWith("/v1/oauth/token")) return Response.json({}, { status: answers.shift() ?? 200 });
    issued++;
    return Response.json({
      access_token: `issued-${issued}`,
      token_type: "Bearer",
      expires_in: 3600,
      refresh_token: `r${issued + 1}`,
    });
  };
  const failed = await within(environment, async () => {
    const logger = { error() {}, warn() {}, info() {}, debug() {} };
    const options = { ...row.options, fetch, logger } as never;
    const client = side === "ours" ? new Claude(options) : new Official(options);
    try {
      for (let turn = 0; turn < 2; turn++)
        await client.beta.models.retrieve("m", row.betas ? { betas: row.betas } : {});
      return false;
    } catch {
      return true;
    }
  });
  const stored = await readFile(home.at("credentials/default.json"), "utf8").catch(() => "{}");
  const { expires_at: end, ...file } = JSON.parse(stored) as { expires_at?: number };
  return { sent, failed, file, renewed: end !== undefined && Math.abs(end - hour) < 60 };
}

describe("on the wire", () => {
  // @promise Auth: The same environment and files give the same token request and the same credential as with the
  //   official client
  test.each(ROWS)("$name", async (row) => {
    const fresh = () => (row.options?.credentials ? { ...row, options: { credentials: provider() } } : row);
    const official = await run("official", fresh());
    expect(await run("ours", fresh())).toEqual(official);
    const useless = ["nothing", "a missing profile", "without an identity", "without client id that has"];
    expect(official.sent.length === 0).toBe(useless.some((part) => row.name.includes(part)));
  });
});
