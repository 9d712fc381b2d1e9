/** CONNECT proxies with and without credentials, through every transport, in front of a server behind TLS. */
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APIConnectionError, type ClientOptions } from "../../src/index.js";
import { clientOf, drain, expectTimeout, KEY, PARAMS, REPLY, settled, STREAM } from "../support/calls.js";
import { MESSAGE } from "../support/event-streams.js";
import { skipUnless } from "../support/skip.js";
import { certificates, NO_OPENSSL } from "../node-fetch/certificates.js";
import { type Conduct, proxyServer } from "../node-fetch/proxy-server.js";
import { type SecureServer, secureServer } from "./secure-server.js";
import { TRANSPORTS } from "./transports.js";

const { ca, server: own } = NO_OPENSSL ? ({} as ReturnType<typeof certificates>) : certificates();
const needed = skipUnless(!NO_OPENSSL, `${NO_OPENSSL}`);
let server: SecureServer;
beforeAll(async () => {
  if (!NO_OPENSSL) server = await secureServer(own);
});
afterAll(() => server?.[Symbol.asyncDispose]());

const LOGIN = "user:proxy-canary";
const clientBehind = (options: ClientOptions) =>
  clientOf({ baseURL: `https://api.test:${server.port}` }, { maxRetries: 1, ...options });

// What the maintainers say to do: https://github.com/anthropics/anthropic-sdk-typescript/issues/828
describe.each(Object.entries(TRANSPORTS))("%s", needed, (name, make) => {
  // @promise Requests: Through a proxy a server is reached by a tunnel, with the name and password of the proxy's URL, which
  //   no server sees; the proxy sees no key
  test.each([
    ["that wants nothing", {}],
    ["that wants a password", { login: LOGIN }],
    // Checked against the server's name instead of its own: https://github.com/anthropics/claude-code/issues/16873
    ["that is reached by TLS itself", { login: LOGIN, tls: own }],
  ])("a proxy %s", async (_case, conduct) => {
    await using proxy = await proxyServer(conduct);
    await using transport = make({ ca, proxy: proxy.url });
    const client = clientBehind(transport.options);
    expect(await client.messages.create(PARAMS)).toEqual(REPLY);
    expect(await drain<unknown>(client.messages.create(STREAM))).toEqual({ values: MESSAGE, error: undefined });
    for (const { method, target, authorization, headers } of proxy.asked) {
      expect([method, target]).toEqual(["CONNECT", `api.test:${server.port}`]);
      expect(authorization !== undefined).toBe("login" in conduct);
      expect(JSON.stringify(headers)).not.toContain(KEY);
    }
  });

  // @promise Secrets: Nor has an error, when a proxy refuses, breaks or waits, its password
  test.each<[string, { login?: string; conduct?: Conduct }]>([
    // https://github.com/anthropics/claude-code/issues/1382
    ["a wrong password", { login: LOGIN }],
    ["refusing", { conduct: { status: 403 } }],
    ["having no way there", { conduct: { status: 502 } }],
  ])("a proxy %s: a typed error without the password", async (title, conduct) => {
    await using proxy = await proxyServer(conduct);
    await using transport = make({ ca, proxy: `http://user:wrong-canary@localhost:${proxy.port}` });
    const { error } = await settled(() => clientBehind(transport.options).messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error!.message).toContain(`https://api.test:${server.port}`);
    expect(inspect(error, { depth: 9 })).not.toMatch(/canary|Y2FuYX/);
    // What undici reports does not say what the proxy answered.
    const attempts = name === "nodeFetch" && title !== "having no way there" ? 1 : 2;
    expect([error!.attempts, proxy.asked.length]).toEqual([attempts, attempts]);
  });

  test("a proxy that waits is ended by the clock of the call", async () => {
    await using proxy = await proxyServer({ conduct: { waits: true } });
    await using transport = make({ ca, proxy: proxy.url });
    const client = clientBehind({ ...transport.options, maxRetries: 0, timeout: 150 });
    expectTimeout(await settled(() => client.messages.create(PARAMS)), "timeout", 150);
  });

  test("a proxy that hangs up is left at once, or with the clock of the call", async () => {
    await using proxy = await proxyServer({ conduct: { dies: "before" } });
    await using transport = make({ ca, proxy: proxy.url });
    const client = clientBehind({ ...transport.options, maxRetries: 0, timeout: 150 });
    const { error } = await settled(() => client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error!.attempts).toBe(1);
    // Undici asks again without end: https://github.com/nodejs/undici/issues/3897
    if (name === "nodeFetch") expect(proxy.asked).toHaveLength(1);
  });

  test("a tunnel that breaks anywhere: what had arrived, then an error", async () => {
    const broken = await Promise.all(
      Array.from({ length: 8 }, async (_, nth) => {
        await using proxy = await proxyServer({ conduct: { dies: 1000 + 400 * nth } });
        await using transport = TRANSPORTS[name]!({ ca, proxy: proxy.url });
        const client = clientBehind({ ...transport.options, maxRetries: 0 });
        const { values, error } = await drain<unknown>(client.messages.create(STREAM));
        expect(values).toEqual(MESSAGE.slice(0, values.length));
        if (values.length < MESSAGE.length) expect(error).toBeInstanceOf(APIConnectionError);
        return values.length > 0 && error !== undefined;
      }),
    );
    expect(broken).toContain(true);
  });
});
