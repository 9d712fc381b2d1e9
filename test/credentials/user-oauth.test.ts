/** Logins: their file, their refresh, and several processes that share them. */
import { chmod, readFile, stat } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { fromFederation, fromUserOAuth, type UserOAuthOptions } from "../../src/credentials/index.js";
import { userOAuth } from "../../src/credentials/user-oauth.js";
import type { StoredTokens, TokenStore } from "../../src/credentials/store.js";
import { json as answer } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { json, serve } from "../support/server.js";
import { rejection } from "../support/observed.js";
import { folder } from "../support/profiles.js";

const NOW = 1_800_000_000;
const stored = (left: number | null, more: object = {}) => ({
  type: "oauth_token",
  access_token: "old",
  ...(left !== null && { expires_at: NOW + left }),
  refresh_token: "refresh-1",
  account_email: "a@b.example",
  ...more,
});

/** An endpoint that hands out refresh tokens which are good for once. */
async function endpoint(more: object = {}) {
  let number = 1;
  return serve((request, response) => {
    const { refresh_token: used } = JSON.parse(request.body.toString()) as { refresh_token?: string };
    if (used !== undefined && used !== `refresh-${number}`) return json(response, 400, { error: "invalid_grant" });
    number++;
    const token = { access_token: `new-${number}`, token_type: "bearer", expires_in: 3600 };
    json(response, 200, { ...token, ...(used !== undefined && { refresh_token: `refresh-${number}` }), ...more });
  });
}
const read = async (path: string) => JSON.parse(await readFile(path, "utf8")) as StoredTokens;
const provider = (path: string, baseURL: string, more: Partial<UserOAuthOptions> = {}) =>
  fromUserOAuth({ credentialsPath: path, clientId: "client_1", baseURL, now: () => NOW, ...more });

test.each([null, 31, 3600])("a token with %s seconds left is served as it is", async (left) => {
  await using home = await folder({ "t.json": stored(left) });
  await using server = await endpoint();
  const expiresAt = left === null ? null : NOW + left;
  expect(await provider(home.at("t.json"), server.baseURL)()).toEqual({ token: "old", expiresAt });
  expect(server.requests).toHaveLength(0);
});

test.each([30, 0, -1e6])("one with %d seconds left is refreshed and stored", async (left) => {
  await using home = await folder({ "t.json": stored(left) });
  await using server = await endpoint();
  expect(await provider(home.at("t.json"), server.baseURL)()).toEqual({ token: "new-2", expiresAt: NOW + 3600 });
  const [request] = server.requests;
  expect(`${request!.method} ${request!.url}`).toBe("POST /v1/oauth/token");
  expect(request!.headers["anthropic-beta"]).toBe("oauth-2025-04-20");
  expect(JSON.parse(request!.body.toString())).toEqual({
    grant_type: "refresh_token",
    refresh_token: "refresh-1",
    client_id: "client_1",
  });
  expect(await read(home.at("t.json"))).toEqual({
    version: "1.0",
    type: "oauth_token",
    access_token: "new-2",
    expires_at: NOW + 3600,
    refresh_token: "refresh-2",
    account_email: "a@b.example",
  });
  expect((await stat(home.at("t.json"))).mode & 0o777).toBe(0o600);
});

test("a refresh token stays when the endpoint gives no other", async () => {
  await using home = await folder({ "t.json": stored(0) });
  await using server = await endpoint({ refresh_token: undefined });
  await provider(home.at("t.json"), server.baseURL)();
  expect((await read(home.at("t.json"))).refresh_token).toBe("refresh-1");
});

test("a token that was served is refreshed when it is asked for again shortly before its end", async () => {
  await using home = await folder({ "t.json": stored(100) });
  await using server = await endpoint();
  const login = provider(home.at("t.json"), server.baseURL);
  expect((await login()).token).toBe("old");
  expect((await login()).token).toBe("new-2");
});

test("a token that was turned down is refreshed, unless another process did it", async () => {
  await using home = await folder({ "t.json": stored(3600) });
  await using server = await endpoint();
  const [one, two] = [provider(home.at("t.json"), server.baseURL), provider(home.at("t.json"), server.baseURL)];
  await Promise.all([one(), two()]);
  expect((await one({ forceRefresh: true })).token).toBe("new-2");
  expect((await two({ forceRefresh: true })).token).toBe("new-2");
  expect(server.requests).toHaveLength(1);
});

// @promise Auth: However many calls wait…
test("two refreshes at once in one process use the refresh token once", async () => {
  await using home = await folder({ "t.json": stored(0) });
  await using server = await endpoint();
  const login = provider(home.at("t.json"), server.baseURL);
  const both = await Promise.all([login(), login({ forceRefresh: true })]);
  expect(both.map(({ token }) => token)).toEqual(["new-2", "new-3"]);
});

// @promise Auth: Processes that refresh at…
test("who comes second with a used refresh token takes what the first stored", async () => {
  await using home = await folder({ "t.json": stored(0) });
  await using server = await endpoint();
  const other = provider(home.at("t.json"), server.baseURL);
  // Between reading and asking, another process refreshes.
  const fetch: typeof globalThis.fetch = async (url, init) => {
    await other();
    return globalThis.fetch(url, init);
  };
  const late = provider(home.at("t.json"), server.baseURL, { fetch });
  expect((await late()).token).toBe("new-2");
  expect(server.requests).toHaveLength(2);
});

// @promise Auth: Processes that refresh at…
test("two processes that refresh at the same time leave a whole file, of the last", async () => {
  await using home = await folder({ "t.json": stored(0) });
  const number = vi.fn<() => void>();
  await using server = await serve((_, response) => {
    number();
    const nth = number.mock.calls.length;
    json(response, 200, { access_token: `new-${nth}`, expires_in: 3600, refresh_token: `refresh-${nth}` });
  });
  const all = await Promise.all(Array.from({ length: 8 }, () => provider(home.at("t.json"), server.baseURL)()));
  const { access_token: token, refresh_token: refresh } = await read(home.at("t.json"));
  expect(all.map((one) => one.token)).toContain(token);
  expect(refresh).toBe(token!.replace("new", "refresh"));
});

test.each<[string, object, Partial<UserOAuthOptions>, RegExp]>([
  ["without a client", stored(0), { clientId: "" }, /no client_id/],
  ["without a refresh token", stored(0, { refresh_token: undefined }), {}, /no refresh_token/],
  ["without an access token", stored(0, { access_token: "" }), {}, /no access_token/],
])("a login %s cannot be refreshed", async (_, content, more, message) => {
  await using home = await folder({ "t.json": content });
  const error = await rejection(provider(home.at("t.json"), "https://api.example", more)());
  expect([error.name, message.test(error.message)]).toEqual(["WorkloadIdentityError", true]);
});

test("a missing, open or broken file is an error that names it", async () => {
  await using home = await folder({ "broken.json": "{canary", "open.json": stored(3600) });
  await chmod(home.at("open.json"), 0o644);
  for (const name of ["missing.json", "broken.json", "open.json"]) {
    const error = await rejection(provider(home.at(name), "https://api.example")());
    expect([error.name, error.message.includes(home.at(name))]).toEqual(["WorkloadIdentityError", true]);
    expect(error.message).not.toContain("canary");
  }
});

// @promise Auth: No token, assertion or refresh…
test("a refresh that fails leaves the file, and the refresh token out of the error", async () => {
  const content = stored(0, { refresh_token: "canary-refresh-token" });
  await using home = await folder({ "t.json": content });
  await using server = await faultServer(
    answer({ error: "invalid_grant", error_description: "canary-refresh-token is used up" }, { status: 400 }),
  );
  const error = await rejection(provider(home.at("t.json"), server.baseURL)());
  expect(error.message).toMatch(/400: invalid_grant: \*\*\* is used up/);
  expect(JSON.stringify(error) + String(error.stack)).not.toContain("canary");
  expect(await read(home.at("t.json"))).toEqual(content);
});

test("tokens that cannot be stored live on in memory, with a warning", async () => {
  await using server = await endpoint();
  const content: StoredTokens = stored(0);
  const store: TokenStore = {
    name: "a read-only place",
    read: async () => content,
    write: () => Promise.reject(new Error("EROFS")),
  };
  const warn = vi.fn();
  let now = NOW;
  const login = userOAuth({ store, clientId: "client_1", warn }, { baseURL: server.baseURL, now: () => now });
  expect((await login()).token).toBe("new-2");
  expect((await login()).token).toBe("new-2");
  now += 3600;
  expect((await login()).token).toBe("new-3");
  expect(server.requests.map(({ body }) => (JSON.parse(body.toString()) as StoredTokens).refresh_token)).toEqual([
    "refresh-1",
    "refresh-2",
  ]);
  expect(warn).toHaveBeenCalledTimes(2);
  expect(warn.mock.calls[0]![0]).toMatch(/a read-only place.*EROFS/);
});

const federate = (path: string, baseURL: string, onCacheWriteError?: (error: unknown) => void) =>
  fromFederation({
    identityToken: "jwt",
    federationRuleId: "fdrl_1",
    organizationId: "org_1",
    credentialsPath: path,
    baseURL,
    now: () => NOW,
    onCacheWriteError,
  });

test("federated tokens are kept in a file for other processes", async () => {
  await using home = await folder();
  await using server = await endpoint();
  const path = home.at("credentials/p.json");
  expect((await federate(path, server.baseURL)()).token).toBe("new-2");
  const next = federate(path, server.baseURL);
  expect((await next()).token).toBe("new-2");
  expect(server.requests).toHaveLength(1);
  expect((await next({ forceRefresh: true })).token).toBe("new-3");
  expect(await read(path)).toMatchObject({ access_token: "new-3", type: "oauth_token", version: "1.0" });
});

test("a file that cannot be used does not stop federation, one that others can read does", async () => {
  await using home = await folder({ "broken.json": "{", "folder/x": "", "open.json": stored(3600) });
  await chmod(home.at("open.json"), 0o644);
  await chmod(home.at("folder"), 0o700);
  await using server = await endpoint();
  const problem = vi.fn();
  expect((await federate(home.at("broken.json"), server.baseURL, problem)()).token).toBe("new-2");
  expect((await federate(home.at("folder"), server.baseURL, problem)()).token).toBe("new-3");
  expect(problem).toHaveBeenCalledTimes(3);
  await expect(federate(home.at("open.json"), server.baseURL)()).rejects.toThrow(/chmod 600/);
});
