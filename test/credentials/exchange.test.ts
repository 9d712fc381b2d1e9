/** The token endpoint, good and bad, over real HTTP. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { AccessTokenProvider } from "../../src/contract/index.js";
import { fromFederation, type FederationOptions, WorkloadIdentityError } from "../../src/credentials/index.js";
import { retryable } from "../../src/send/retryable.js";
import { createLocalApi } from "../../src/testing/index.js";
import { json, type Script } from "../support/fault-script.js";
import { faultServer, refusingURL } from "../support/fault-server.js";
import { rejection } from "../support/observed.js";

const ASSERTION = `eyJhbGciOiJSUzI1NiJ9.canary-assertion-${"x".repeat(60)}.signature`;
const IDENTITY = {
  identityToken: ASSERTION,
  federationRuleId: "fdrl_1",
  organizationId: "5f0f0f0f-0000-4000-8000-000000000000",
};
const TOKEN = { access_token: "canary-access-token", token_type: "Bearer", expires_in: 3600 };
const at = (baseURL: string, more: Partial<FederationOptions> = {}) =>
  fromFederation({ ...IDENTITY, baseURL, now: () => 1000, ...more });
const refusal = async (provider: AccessTokenProvider) => {
  const error = (await rejection(provider())) as unknown as WorkloadIdentityError;
  expect(error).toBeInstanceOf(WorkloadIdentityError);
  const shown = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.stack, error.message];
  expect(shown.join("\n")).not.toMatch(/canary|eyJ/);
  return error;
};

// @promise Auth: Tokens are exchanged over https or on this machine only, without redirects, within a time and a size
test("sends the grant of RFC 7523 as JSON, with the betas", async () => {
  await using server = await faultServer(json(TOKEN));
  const more = { serviceAccountId: "svac_1", workspaceId: "wrkspc_1" };
  expect(await at(`${server.baseURL}/`, more)()).toEqual({ token: "canary-access-token", expiresAt: 4600 });
  const { method, path, headers, body } = server.requests[0]!;
  expect(`${method} ${path}`).toBe("POST /v1/oauth/token");
  expect(headers).toMatchObject({
    "content-type": "application/json",
    "anthropic-beta": "oauth-2025-04-20,oidc-federation-2026-04-01",
    "user-agent": expect.stringMatching(/^claude-openapi\//),
  });
  expect(JSON.parse(body.toString())).toEqual({
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    assertion: ASSERTION,
    federation_rule_id: "fdrl_1",
    organization_id: IDENTITY.organizationId,
    service_account_id: "svac_1",
    workspace_id: "wrkspc_1",
  });
});

test("gets a token from the local API", async () => {
  const server = await createLocalApi().listen();
  try {
    const { token, expiresAt } = await at(server.url, { now: undefined })();
    expect(token).toEqual(expect.any(String));
    expect(expiresAt).toBeGreaterThan(Date.now() / 1000);
  } finally {
    await server.close();
  }
});

// @promise Auth: Tokens are exchanged over…
test.each([
  ["http://api.example", /https/],
  ["http://127.0.0.1.evil.example", /https/],
  ["http://127.0.0.2", /https/],
  ["ftp://localhost", /https/],
  ["https://user:canary@api.example", /user name/],
  ["nonsense", /URL/],
])("%s is no place for a secret: nothing is sent", async (baseURL, why) => {
  let sent = 0;
  const fetch = async () => (sent++, Response.json(TOKEN));
  expect((await refusal(at(baseURL, { fetch }))).message).toMatch(why);
  expect(sent).toBe(0);
});

// @promise Auth: Tokens are exchanged over…
test.each(["https://api.example", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"])(
  "%s is one",
  async (baseURL) => {
    const urls: string[] = [];
    const fetch = async (url: unknown) => (urls.push(String(url)), Response.json(TOKEN));
    await at(baseURL, { fetch })();
    expect(urls).toEqual([`${baseURL}/v1/oauth/token`]);
  },
);

test("an identity token of 16 KiB is sent, one byte more is not", async () => {
  await using server = await faultServer(json(TOKEN));
  await at(server.baseURL, { identityToken: "a".repeat(16 * 1024) })();
  const error = await refusal(at(server.baseURL, { identityToken: "a".repeat(16 * 1024 + 1) }));
  expect(error.message).toMatch(/16385 bytes.*16384/);
  await refusal(at(server.baseURL, { identityToken: () => "" }));
  expect(server.requests).toHaveLength(1);
});

describe("an endpoint that", () => {
  // @promise Auth: Tokens are exchanged over…
  test.each([301, 302, 303, 307, 308])("redirects with %d is not followed", async (status) => {
    await using other = await faultServer(json(TOKEN));
    await using server = await faultServer({ status, headers: { location: `${other.baseURL}/v1/oauth/token` } });
    const error = await refusal(at(server.baseURL));
    expect([error.statusCode, error.message.includes("redirects")]).toEqual([status, true]);
    expect([server.requests.length, other.requests.length]).toEqual([1, 0]);
  });

  // @promise Auth: Tokens are exchanged over…
  test.each<[string, Script, number | null, RegExp]>([
    ["has no token", json({ token_type: "Bearer", expires_in: 1 }), 200, /access_token/],
    ["has an empty token", json({ ...TOKEN, access_token: "" }), 200, /access_token/],
    ["has a token that no header can carry", json({ ...TOKEN, access_token: "canary\r\nx: y" }), 200, /access_token/],
    ["has another kind of token", json({ ...TOKEN, token_type: "mac" }), 200, /token_type/],
    ["has no lifetime", json({ ...TOKEN, expires_in: undefined }), 200, /expires_in/],
    ["has a lifetime that is no number", json({ ...TOKEN, expires_in: "soon" }), 200, /expires_in/],
    ["has null for a lifetime", json({ ...TOKEN, expires_in: null }), 200, /expires_in/],
    ["says null", json(null), 200, /JSON object/],
    ["says HTML", { headers: { "content-type": "text/html" }, body: "<html>canary</html>" }, 200, /JSON object/],
    ["says nothing", { body: "" }, 200, /JSON object/],
    ["breaks off", { ...json(TOKEN), fault: { at: "body", byte: 9, do: "fin" } }, null, /No token from http/],
    ["hangs up", { fault: { at: "head", do: "reset" } }, null, /No token from http/],
    [
      "says more than a MiB",
      { body: ["{", ...Array.from({ length: 80 }, () => " ".repeat(65_536)), "}"] },
      200,
      /JSON object/,
    ],
  ])("%s is an error of its own", async (_, script, status, message) => {
    await using server = await faultServer(script);
    const error = await refusal(at(server.baseURL));
    expect(error.statusCode).toBe(status);
    expect(error.message).toMatch(message);
  });

  // @promise Auth: No token, assertion or refresh…
  test("repeats what it was sent does not bring it into the error", async () => {
    await using server = await faultServer(
      json(
        {
          error: "invalid_grant",
          error_description: `bad assertion ${ASSERTION} or ${ASSERTION.slice(0, 70)}`,
          assertion: ASSERTION,
          access_token: "canary-access-token",
        },
        { status: 400, headers: { "request-id": "req_7" } },
      ),
    );
    const error = await refusal(at(server.baseURL));
    expect(error).toMatchObject({
      statusCode: 400,
      requestId: "req_7",
      body: { error: "invalid_grant", error_description: "bad assertion *** or ***" },
    });
    expect(error.message).toContain("invalid_grant");
    expect(error.message.length).toBeLessThan(600);
  });

  test("refuses the assertion says where to look", async () => {
    const body = { type: "error", error: { type: "authentication_error", message: "Authentication failed" } };
    await using server = await faultServer(json(body, { status: 401 }));
    const error = await refusal(at(server.baseURL));
    expect(error.message).toMatch(
      /401: authentication_error: Authentication failed.*rule.*ANTHROPIC_WORKSPACE_ID.*req_1/,
    );
    expect((await refusal(at(server.baseURL, { workspaceId: "w" }))).message).not.toContain("ANTHROPIC_WORKSPACE_ID");
  });

  test.each<[string, Script, boolean]>([
    ["503", { status: 503 }, true],
    ["429", { status: 429 }, true],
    ["400", { status: 400 }, false],
    ["401", { status: 401 }, false],
    ["reset", { fault: { at: "head", do: "reset" } }, true],
  ])("fails with %s: worth another try: %o", async (_, script, again) => {
    await using server = await faultServer(script);
    expect(retryable(await refusal(at(server.baseURL)))).toBe(again);
  });

  // @promise Auth: Tokens are exchanged over…
  test.each<[string, Script]>([
    ["before the head", { fault: { at: "head", do: "stall" } }],
    ["in the body", { ...json(TOKEN), fault: { at: "body", byte: 5, do: "stall" } }],
    ["in an error body", { ...json(TOKEN), status: 500, fault: { at: "body", byte: 5, do: "stall" } }],
  ])("stalls %s is left after the timeout, and its socket closed", async (_, script) => {
    await using server = await faultServer(script);
    const error = await refusal(at(server.baseURL, { timeout: 60 }));
    expect(error.message).toMatch(/Timed out/);
    await server.quiet();
  });

  test("nobody listens at", async () => {
    expect((await refusal(at(await refusingURL()))).message).toMatch(/ECONNREFUSED/);
  });
});
