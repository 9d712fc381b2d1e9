/** The credential chain without a client: the functions of `core/credentials` and `lib/credentials`. */
import { readFile, stat } from "node:fs/promises";
import * as core from "@anthropic-ai/sdk/core/credentials";
import * as chain from "@anthropic-ai/sdk/lib/credentials/credential-chain";
import * as identity from "@anthropic-ai/sdk/lib/credentials/identity-token";
import * as oidc from "@anthropic-ai/sdk/lib/credentials/oidc-federation";
import * as cache from "@anthropic-ai/sdk/lib/credentials/token-cache";
import * as types from "@anthropic-ai/sdk/lib/credentials/types";
import * as oauth from "@anthropic-ai/sdk/lib/credentials/user-oauth";
import * as ourChain from "../../../src/official/credential-chain.js";
import * as ourTypes from "../../../src/official/credential-types.js";
import * as ourCore from "../../../src/official/credentials.js";
import { type Environment, federated, folder, type Folder, login, within } from "../../support/profiles.js";
import type { Case } from "../cases.js";
import type { Side } from "../sides.js";

// oxlint-disable-next-line no-explicit-any -- both sides by one type
type Any = any;

const OFFICIAL = { ...core, ...chain, ...identity, ...oidc, ...cache, ...types, ...oauth };
const OURS = { ...ourCore, ...ourChain, ...ourTypes };
/** The functions of a side. Ours are the same for both API versions, and so the newer one is enough. */
const functionsOf = ({ name }: Side): Any => (name === "ours" ? OURS : OFFICIAL);

/** What work came to: the class of its error, with what it says beside its text. */
async function settled(side: Side, work: () => unknown): Promise<unknown> {
  try {
    return { value: (await work()) ?? null };
  } catch (error) {
    const { statusCode, requestId } = error as Any;
    const known = error instanceof side.sdk.AnthropicError;
    const identity = error instanceof functionsOf(side).WorkloadIdentityError;
    return { known, ...(statusCode && { identity, statusCode, requestId }) };
  }
}

/** Runs in a folder of profiles; paths in it are shown without it. */
async function inFolder(
  files: Record<string, unknown>,
  run: (made: Folder) => Promise<unknown>,
  more: Environment = {},
) {
  await using made = await folder(files);
  const seen = await within({ ANTHROPIC_CONFIG_DIR: made.path, ...more }, () => run(made));
  return JSON.parse(JSON.stringify(seen ?? null).replaceAll(made.path, "{folder}")) as unknown;
}

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: unknown;
  readonly beta: string | null;
}

/** A token endpoint that gives one answer after the other, and what it was asked. */
function endpoint(...answers: readonly (() => Response)[]) {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const text = String(init.body);
    const body = text.startsWith("{") ? (JSON.parse(text) as unknown) : Object.fromEntries(new URLSearchParams(text));
    asked.push({ url, method: init.method ?? "GET", body, beta: headers.get("anthropic-beta") });
    return (answers[asked.length - 1] ?? answers.at(-1)!)();
  };
  return { asked, fetch };
}

const issued =
  (more: object = {}, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify({ access_token: "at_1", token_type: "Bearer", expires_in: 600, ...more }), {
      headers: { "content-type": "application/json", "request-id": "req_1" },
      ...init,
    });
const refused = (status: number) =>
  issued(
    { access_token: undefined, error: "invalid_grant", error_description: "no", secret: "s" },
    {
      status,
      headers: { "content-type": "application/json", "request-id": "req_2" },
    },
  );
const BASE = { baseURL: "https://api.test/root" };
/** Seconds until a token ends, as far as a test can tell. */
const soon = (at: number | null) => (at === null ? null : Math.round((at - Date.now() / 1000) / 60));

/** A provider that counts, and says with what it was called. */
function counting(lasts: number | null = 3600) {
  const calls: unknown[] = [];
  const provider = async (options?: object) => {
    calls.push(options ?? null);
    return { token: `t${calls.length}`, expiresAt: lasts === null ? null : Math.floor(Date.now() / 1000) + lasts };
  };
  return { calls, provider };
}

const cases: readonly Case[] = [
  {
    name: "constants of the credential chain",
    run: (side) =>
      Object.entries(functionsOf(side))
        .filter(([, value]) => typeof value !== "function")
        .sort(),
  },
  {
    name: "functions of the credential chain",
    run: (side) =>
      Object.entries(functionsOf(side))
        .filter(([, value]) => typeof value === "function")
        .map(([name]) => name)
        .sort(),
  },
  {
    name: "loadConfig, loadConfigWithSource, loadCredentials, getCredentialsPath: files",
    run: (side) =>
      inFolder(
        {
          active_config: "work\n",
          "configs/work.json": { ...login({ workspace_id: "w" }), version: "1.0" },
          "credentials/work.json": { version: "1.0", type: "oauth_token", access_token: "a", refresh_token: "r" },
          "configs/home.json": federated(),
        },
        async () => {
          const { loadConfig, loadConfigWithSource, loadCredentials, getCredentialsPath } = functionsOf(side);
          const config = await loadConfig();
          return [
            ...[config, await loadConfig("home"), await loadConfigWithSource(), await loadCredentials()],
            ...[
              await getCredentialsPath(config),
              await getCredentialsPath(null),
              await getCredentialsPath(config, "home"),
            ],
            await getCredentialsPath({ authentication: { type: "user_oauth", credentials_path: "/elsewhere.json" } }),
            await settled(side, () => loadConfig("nobody")),
          ];
        },
      ),
  },
  {
    name: "loadConfig: nothing, and federation by variables",
    async run(side) {
      const { loadConfig, loadConfigWithSource, loadCredentials } = functionsOf(side);
      const all = async () => [await loadConfig(), await loadConfigWithSource(), await loadCredentials()];
      const variables = {
        ANTHROPIC_FEDERATION_RULE_ID: "fdrl",
        ANTHROPIC_ORGANIZATION_ID: "o",
        ANTHROPIC_IDENTITY_TOKEN: "jwt",
      };
      return [await inFolder({}, all), await inFolder({}, all, variables)];
    },
  },
  {
    name: "defaultCredentials: of a login, of federation, of nothing",
    async run(side) {
      const { defaultCredentials } = functionsOf(side);
      const server = endpoint(issued());
      const ask = async () => {
        const found = await defaultCredentials({ ...BASE, fetch: server.fetch });
        if (!found) return found;
        const { token, expiresAt } = await found.provider();
        return [token, soon(expiresAt), found.extraHeaders, found.baseURL ?? null];
      };
      const stored = { type: "oauth_token", access_token: "stored", expires_at: Math.floor(Date.now() / 1000) + 3600 };
      const signedIn = { "configs/default.json": login({ workspace_id: "w" }), "credentials/default.json": stored };
      const variables = {
        ANTHROPIC_FEDERATION_RULE_ID: "fdrl",
        ANTHROPIC_ORGANIZATION_ID: "o",
        ANTHROPIC_IDENTITY_TOKEN: "jwt",
      };
      return [await inFolder(signedIn, ask), await inFolder({}, ask, variables), await inFolder({}, ask), server.asked];
    },
  },
  {
    name: "identityTokenFromFile, identityTokenFromValue",
    run: (side) =>
      inFolder({ jwt: " token \n", empty: "\n" }, async ({ at }) => {
        const { identityTokenFromFile, identityTokenFromValue } = functionsOf(side);
        return [
          ...[await identityTokenFromValue("v")(), await identityTokenFromFile(at("jwt"))()],
          ...[
            await settled(side, identityTokenFromFile(at("empty"))),
            await settled(side, identityTokenFromFile(at("none"))),
          ],
        ];
      }),
  },
  {
    name: "oidcFederationProvider: what it asks, and what it makes of the answers",
    async run(side) {
      const all: unknown[] = [];
      for (const answer of [
        issued(),
        issued({ expires_in: undefined }),
        refused(401),
        issued({ token_type: "mac" }),
        issued({}, { status: 500 }),
      ]) {
        const server = endpoint(answer);
        const provider = functionsOf(side).oidcFederationProvider({
          ...{ ...BASE, fetch: server.fetch, identityTokenProvider: () => "jwt" },
          ...{ federationRuleId: "fdrl", organizationId: "o", serviceAccountId: "svac", workspaceId: "w" },
        });
        const asking = async () => {
          const { token, expiresAt } = await provider();
          return [token, soon(expiresAt)];
        };
        all.push([await settled(side, asking), server.asked]);
      }
      return all;
    },
  },
  {
    name: "userOAuthProvider: a token that is good, one that has ended, and one that is refreshed anyhow",
    run: (side) => {
      const stored = (left: number) => ({
        ...{ type: "oauth_token", access_token: "stored", refresh_token: "r1" },
        expires_at: Math.floor(Date.now() / 1000) + left,
      });
      return inFolder(
        { "good.json": stored(3600), "old.json": stored(-5), "same.json": stored(3600) },
        async ({ at }) => {
          const all: unknown[] = [];
          for (const [file, options] of [["good.json"], ["old.json"], ["same.json", { forceRefresh: true }]] as const) {
            const server = endpoint(issued({ refresh_token: "r2" }));
            const provider = functionsOf(side).userOAuthProvider({
              ...BASE,
              credentialsPath: at(file),
              clientId: "c",
              fetch: server.fetch,
            });
            const { token, expiresAt } = await provider(options);
            const { access_token, refresh_token } = JSON.parse(await readFile(at(file), "utf8")) as Any;
            all.push([token, soon(expiresAt), server.asked, access_token, refresh_token]);
          }
          return all;
        },
      );
    },
  },
  {
    name: "TokenCache: one request for all, kept, forced after invalidate()",
    async run(side) {
      const { TokenCache } = functionsOf(side);
      const all: unknown[] = [];
      for (const lasts of [3600, null]) {
        const { calls, provider } = counting(lasts);
        const made = new TokenCache(provider);
        const first = await Promise.all([made.getToken(), made.getToken(), made.getToken()]);
        const kept = await made.getToken();
        made.invalidate();
        const fresh = await made.getToken();
        all.push([first, kept, fresh, calls.map((one) => Boolean((one as Any)?.forceRefresh))]);
      }
      return all;
    },
  },
  {
    name: "TokenCache: what the provider throws, and a refresh in the background that fails",
    async run(side) {
      const { TokenCache } = functionsOf(side);
      const broken = new TokenCache(async () => Promise.reject(new Error("no")));
      const errors = await Promise.all([1, 2].map(() => broken.getToken().catch((error: Error) => error.message)));
      let nth = 0;
      const told: unknown[] = [];
      let heard = () => {};
      const hearing = new Promise<void>((resolve) => (heard = resolve));
      const aging = new TokenCache(
        async () => {
          if (nth++ > 0) throw new Error("refresh");
          return { token: "old", expiresAt: Math.floor(Date.now() / 1000) + 90 };
        },
        (error: Error) => (told.push(error.message), heard()),
      );
      const tokens = [await aging.getToken(), await aging.getToken()];
      await hearing;
      return [errors, tokens, told];
    },
  },
  {
    name: "parseTokenResponse: what is a token and what is none",
    async run(side) {
      const { parseTokenResponse } = functionsOf(side);
      const bodies = [
        '{"access_token":"a","expires_in":5}',
        '{"access_token":"a","token_type":"bearer"}',
        "{}",
        "text",
        "[]",
      ];
      return Promise.all(
        bodies.map((body) =>
          settled(side, async () => {
            const { access_token, expires_in } = await parseTokenResponse(new Response(body), "req_1");
            return [access_token, expires_in];
          }),
        ),
      );
    },
  },
  {
    name: "parseTokenResponse: a token that is a number",
    run: (side) =>
      settled(side, async () => {
        const parsed = await functionsOf(side).parseTokenResponse(new Response('{"access_token":7}'), "req_1");
        return parsed.access_token;
      }),
  },
  {
    name: "the body of an error of the token endpoint",
    run: (side) =>
      functionsOf(side)
        .oidcFederationProvider({
          ...{ ...BASE, fetch: endpoint(refused(401)).fetch, identityTokenProvider: () => "jwt" },
          ...{ federationRuleId: "fdrl", organizationId: "o" },
        })()
        .catch(({ body }: Any) => body),
  },
  {
    name: "redactSensitive: what may be told of a body",
    run: ({ name, ...side }) =>
      [
        { error: "invalid_grant", error_description: "no", error_uri: "u", access_token: "secret" },
        '{"error":"invalid_client","refresh_token":"secret"}',
        ...[null, undefined, {}],
      ].map((body) => functionsOf({ name, ...side } as Side).redactSensitive(body) ?? null),
  },
  {
    name: "requireSecureTokenEndpoint",
    run: async (side) =>
      Promise.all(
        [
          "https://api.test",
          "http://localhost:1",
          "http://127.0.0.1",
          "http://api.test",
          "ftp://api.test",
          "no url",
        ].map((url) => settled(side, () => functionsOf(side).requireSecureTokenEndpoint(url))),
      ),
  },
  {
    name: "checkCredentialsFileSafety, writeCredentialsFileAtomic",
    run: (side) =>
      inFolder({}, async ({ at, write }) => {
        const { checkCredentialsFileSafety, writeCredentialsFileAtomic } = functionsOf(side);
        await writeCredentialsFileAtomic(at("deep/mine.json"), { a: 1 });
        await write("others.json", "{}", 0o644);
        const mode = (await stat(at("deep/mine.json"))).mode & 0o777;
        return [
          JSON.parse(await readFile(at("deep/mine.json"), "utf8")),
          mode,
          await settled(side, () => checkCredentialsFileSafety(at("deep/mine.json"))),
          await settled(side, () => checkCredentialsFileSafety(at("others.json"))),
        ];
      }),
  },
];

export const credentialFunctions: readonly Case[] = cases.map((one) => ({ ...one, version: "2026-10-21" }));
