/** Which config is loaded, from which place, and what the environment adds. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadConfig } from "../../src/credentials/index.js";
import { configFolder, loadProfile } from "../../src/credentials/profile.js";
import { type Environment, federated, type Folder, folder, login, within } from "../support/profiles.js";
import { rejection } from "../support/observed.js";

const FEDERATION: Environment = {
  ANTHROPIC_FEDERATION_RULE_ID: "fdrl_env",
  ANTHROPIC_ORGANIZATION_ID: "org_env",
};
const IDENTITY: Environment = { ...FEDERATION, ANTHROPIC_IDENTITY_TOKEN: "jwt" };
const FILES = {
  "configs/default.json": federated({ organization_id: "default" }),
  "configs/work.json": federated({ organization_id: "work" }),
  "configs/home.json": federated({ organization_id: "home" }),
};

afterEach(() => vi.unstubAllEnvs());

describe("the order", () => {
  // @promise Auth: A credential is the option, else a key or token of the environment, else the profile that it names,
  //   else federation, else the active profile; options exclude each other
  test.each<[string, Environment, Record<string, unknown>, string | undefined, string | null]>([
    ["a name goes before everything", { ...IDENTITY, ANTHROPIC_PROFILE: "work" }, FILES, "home", "home"],
    ["a name that does not exist is nothing", { ...IDENTITY, ANTHROPIC_PROFILE: "work" }, FILES, "nobody", null],
    [
      "ANTHROPIC_PROFILE goes before federation variables",
      { ...IDENTITY, ANTHROPIC_PROFILE: "work" },
      FILES,
      undefined,
      "work",
    ],
    [
      "federation variables go before the active profile",
      IDENTITY,
      { ...FILES, active_config: "work" },
      undefined,
      "org_env",
    ],
    [
      "federation variables with a token file, too",
      { ...FEDERATION, ANTHROPIC_IDENTITY_TOKEN_FILE: "/x" },
      FILES,
      undefined,
      "org_env",
    ],
    ["without an identity token they do not", FEDERATION, FILES, undefined, "default"],
    ["without an identity token they come last", FEDERATION, {}, undefined, "org_env"],
    [
      "a rule alone is nothing",
      { ANTHROPIC_FEDERATION_RULE_ID: "r", ANTHROPIC_IDENTITY_TOKEN: "jwt" },
      {},
      undefined,
      null,
    ],
    ["active_config names a profile", {}, { ...FILES, active_config: " work\n" }, undefined, "work"],
    ["an empty active_config is the default", {}, { ...FILES, active_config: "\n" }, undefined, "default"],
    ["an active_config that leads nowhere is nothing", {}, { ...FILES, active_config: "nobody" }, undefined, null],
    ["the default profile", {}, FILES, undefined, "default"],
    ["an empty variable is unset", { ANTHROPIC_PROFILE: "  " }, FILES, undefined, "default"],
    ["nothing at all", {}, {}, undefined, null],
  ])("%s", async (_, environment, files, profile, organization) => {
    await using home = await folder(files);
    const config = await within({ ...environment, ANTHROPIC_CONFIG_DIR: home.path }, () => loadConfig(profile));
    expect(config && config.organization_id).toBe(organization);
  });

  // @promise Auth: A credential is the option…
  test("ANTHROPIC_PROFILE has to exist", async () => {
    await using home = await folder(FILES);
    const environment = { ...IDENTITY, ANTHROPIC_PROFILE: "nobody", ANTHROPIC_CONFIG_DIR: home.path };
    const error = await within(environment, () => rejection(loadConfig()));
    expect(error.message).toMatch(/ANTHROPIC_PROFILE.*nobody/);
  });

  test("a profile has a file for its tokens, the environment has none", async () => {
    await using home = await folder(FILES);
    const loaded = await within({ ANTHROPIC_CONFIG_DIR: home.path }, () => loadProfile("work"));
    expect(loaded?.tokensPath).toBe(home.at("credentials/work.json"));
    const env = await within({ ...IDENTITY, ANTHROPIC_CONFIG_DIR: home.path }, () => loadProfile());
    expect(env?.tokensPath).toBeUndefined();
  });
});

describe("gaps", () => {
  const environment: Environment = {
    ...FEDERATION,
    ANTHROPIC_BASE_URL: "https://env.example",
    ANTHROPIC_WORKSPACE_ID: "workspace_env",
    ANTHROPIC_SCOPE: "scope_env",
    ANTHROPIC_IDENTITY_TOKEN_FILE: "/env",
    ANTHROPIC_SERVICE_ACCOUNT_ID: "svac_env",
  };
  const load = (home: Folder) => within({ ...environment, ANTHROPIC_CONFIG_DIR: home.path }, () => loadConfig("p"));

  test("of a profile are filled from the environment", async () => {
    await using home = await folder({ "configs/p.json": { authentication: { type: "oidc_federation" } } });
    expect(await load(home)).toEqual({
      authentication: {
        type: "oidc_federation",
        federation_rule_id: "fdrl_env",
        service_account_id: "svac_env",
        identity_token: { source: "file", path: "/env" },
        scope: "scope_env",
      },
      organization_id: "org_env",
      workspace_id: "workspace_env",
      base_url: "https://env.example",
    });
  });

  test("are all that the environment fills", async () => {
    const whole = {
      version: "1.0",
      authentication: {
        type: "oidc_federation",
        federation_rule_id: "fdrl_file",
        service_account_id: "svac_file",
        identity_token: { source: "file", path: "/file" },
        scope: "scope_file",
      },
      organization_id: "org_file",
      workspace_id: "workspace_file",
      base_url: "https://file.example",
      later: true,
    };
    await using home = await folder({ "configs/p.json": whole });
    expect(await load(home)).toEqual(whole);
  });

  test("of a login get nothing of federation", async () => {
    await using home = await folder({ "configs/p.json": login() });
    expect(Object.keys((await load(home))!.authentication).sort()).toEqual(["client_id", "scope", "type"]);
  });
});

describe("a profile that is refused", () => {
  test.each(["", ".", "..", "../x", "a/b", "a\\b", "a b", "ä", "x\n"])("by its name: %j", async (profile) => {
    await using home = await folder(FILES);
    const error = await within({ ANTHROPIC_CONFIG_DIR: home.path }, () => rejection(loadConfig(profile)));
    expect(error.name).toBe("ArgumentError");
  });

  test.each<[unknown, RegExp]>([
    ["{nope canary", /not a JSON object/],
    ["[]", /not a JSON object/],
    ["null", /not a JSON object/],
    [{}, /authentication\.type/],
    [{ authentication: null }, /authentication\.type/],
    [{ authentication: { type: "api_key" } }, /authentication\.type/],
    [federated({ organization_id: 7 }), /organization_id has to be a string/],
    [federated({}, { federation_rule_id: {} }), /federation_rule_id has to be a string/],
    [" ".repeat(1024 * 1024 + 1), /more than 1048576 bytes/],
  ])("by its content: %#", async (content, message) => {
    await using home = await folder({ "configs/p.json": content });
    const error = await within({ ANTHROPIC_CONFIG_DIR: home.path }, () => rejection(loadConfig("p")));
    expect(error.name).toBe("ClaudeError");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("canary");
  });

  test("because it cannot be read", async () => {
    await using home = await folder({ "configs/p.json/x": "" });
    const error = await within({ ANTHROPIC_CONFIG_DIR: home.path }, () => rejection(loadConfig("p")));
    expect(error.message).toMatch(/EISDIR/);
  });
});

describe("the folder", () => {
  test.each([
    ["linux", { ANTHROPIC_CONFIG_DIR: "/c", XDG_CONFIG_HOME: "/x", HOME: "/h" }, "/c"],
    ["linux", { XDG_CONFIG_HOME: "/x", HOME: "/h" }, "/x/anthropic"],
    ["darwin", { HOME: "/h" }, "/h/.config/anthropic"],
    ["linux", {}, undefined],
    ["win32", { ANTHROPIC_CONFIG_DIR: "/c", APPDATA: "/a" }, "/c"],
    ["win32", { APPDATA: "/a", USERPROFILE: "/u", HOME: "/h" }, "/a/Anthropic"],
    ["win32", { USERPROFILE: "/u", HOME: "/h" }, "/u/AppData/Roaming/Anthropic"],
    ["win32", { HOME: "/h" }, undefined],
  ])("on %s with %j is %s", (platform, variables: Record<string, string>, expected) => {
    for (const name of ["ANTHROPIC_CONFIG_DIR", "APPDATA", "USERPROFILE", "XDG_CONFIG_HOME", "HOME"])
      vi.stubEnv(name, variables[name] ?? "");
    expect(configFolder(platform)).toBe(expected);
  });

  test("may be missing: federation variables do without", async () => {
    vi.stubEnv("HOME", "");
    vi.stubEnv("XDG_CONFIG_HOME", "");
    expect((await within(IDENTITY, () => loadConfig()))?.organization_id).toBe("org_env");
    expect(await within({}, () => loadConfig())).toBeNull();
    expect((await within({ ANTHROPIC_PROFILE: "p" }, () => rejection(loadConfig()))).message).toMatch(/any folder/);
  });
});
