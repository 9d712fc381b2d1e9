/** TLS with certificates of our own, and ways through proxies. */
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude from "../../src/index.js";
import { nodeFetch, type NodeFetchOptions } from "../../src/node/index.js";
import { serve } from "../support/server.js";
import { skipUnless } from "../support/skip.js";
import { certificates, NO_OPENSSL } from "./certificates.js";
import { proxyServer } from "./proxy-server.js";
import { type Fetch, outcome } from "./sides.js";

const made = NO_OPENSSL ? undefined : certificates();
const { ca, server: own, client } = made ?? ({} as NonNullable<typeof made>);
const secret = (options: NodeFetchOptions = {}) => nodeFetch({ proxy: false, ca, ...options });
const needed = skipUnless(!NO_OPENSSL, `${NO_OPENSSL}`);
afterEach(() => vi.unstubAllEnvs());

/** Answers with the name that was asked for, the client's, and how the connection came to be. */
async function secureServer(options: ServerOptions = {}) {
  let connections = 0;
  const server = createSecureServer({ ...own, ca, ...options }, (request, response) => {
    const socket = request.socket as TLSSocket & { servername?: string };
    const subject = socket.getPeerCertificate().subject as { CN?: string } | undefined;
    const seen = { asked: socket.servername, client: subject?.CN, reused: socket.isSessionReused(), url: request.url };
    let size = 0;
    request.on("data", (bytes: Buffer) => (size += bytes.length));
    request.on("end", () => response.end(JSON.stringify({ ...seen, host: request.headers.host, size })));
  });
  server.on("secureConnection", () => connections++);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://localhost:${port}`,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("TLS", needed, () => {
  test("an authority that is not known is refused, by the code that says so, and taken when it is given", async () => {
    await using server = await secureServer();
    const stranger = nodeFetch({ proxy: false });
    const came = await outcome(stranger as Fetch, server.url, {}, "text");
    expect(came).toEqual(await outcome(fetch, server.url, {}, "text"));
    expect(came.error?.code).toMatch(/SELF_SIGNED|UNABLE_TO/);
    expect((await secret()(server.url)).status).toBe(200);
    expect((await nodeFetch({ proxy: false, rejectUnauthorized: false })(server.url)).status).toBe(200);
  });

  test("a certificate of another host is refused, unless it has the name that is asked for", async () => {
    await using server = await secureServer();
    const wrong = nodeFetch({
      proxy: false,
      ca,
      lookup: (_, __, done) => done(null, [{ address: "127.0.0.1", family: 4 }]),
    });
    const url = `https://other.test:${server.port}`;
    expect(await outcome(wrong as Fetch, url, {}, "text")).toMatchObject({
      error: { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
    });
    const named = secret({
      servername: "api.test",
      lookup: (_, __, done) => done(null, [{ address: "127.0.0.1", family: 4 }]),
    });
    expect(await (await named(url)).json()).toMatchObject({ asked: "api.test", host: `other.test:${server.port}` });
    expect(await (await secret()(`https://127.0.0.1:${server.port}`)).json()).toMatchObject({ asked: false });
  });

  test("a client shows its certificate, as cert and key or as pfx", async () => {
    await using server = await secureServer({ requestCert: true, rejectUnauthorized: true });
    const { cert, key, pfx, passphrase } = client;
    for (const options of [
      { cert, key },
      { pfx, passphrase },
    ]) {
      expect(await (await secret(options)(server.url)).json()).toMatchObject({ client: "client" });
    }
    const error = (await secret()(server.url).catch((thrown: unknown) => thrown)) as Error;
    expect(error.message).toBe("fetch failed");
    expect((await secret({ pfx, passphrase: "wrong" })(server.url).catch(String)) as unknown).toMatch(/TypeError/);
  });

  test("connections are kept, and a new one resumes the session of the one before", async () => {
    await using server = await secureServer();
    const fetch_ = secret();
    for (let turn = 0; turn < 3; turn++) await (await fetch_(server.url)).text();
    expect(server.connections).toBe(1);
    const once = secret({ keepAliveTimeout: 0 });
    const resumed: unknown[] = [];
    for (let turn = 0; turn < 2; turn++)
      resumed.push(((await (await once(server.url)).json()) as { reused: boolean }).reused);
    expect(resumed).toEqual([false, true]);
    expect(server.connections).toBe(3);
  });
});

describe("a proxy for http", () => {
  test("is asked for the whole URL, over one connection, with what its URL says of user and password", async () => {
    await using server = await serve((request, response) => void response.end(request.body));
    await using proxy = await proxyServer({ login: "user:p@ss" });
    const fetch_ = nodeFetch({ proxy: proxy.url.replace("p@ss", "p%40ss") });
    const url = `${server.baseURL.replace("127.0.0.1", "api.test")}/v1?a=b`;
    for (const body of ["one", "two"]) expect(await (await fetch_(url, { method: "POST", body })).text()).toBe(body);
    expect(proxy.asked.map(({ method, target }) => [method, target])).toEqual(
      Array.from({ length: 2 }, () => ["POST", url]),
    );
    expect(proxy.open).toBe(1);
    expect(server.requests[0]!.headers["proxy-authorization"]).toBeUndefined();
    expect(server.requests[0]!.headers.host).toBe(new URL(url).host);
  });

  test("comes from the environment, unless NO_PROXY or the option says none", async () => {
    await using server = await serve((_, response) => void response.end("ok"));
    await using proxy = await proxyServer();
    vi.stubEnv("http_proxy", proxy.url);
    const ask = async (options?: NodeFetchOptions) => {
      const before = proxy.asked.length;
      await (await nodeFetch(options)(server.baseURL)).text();
      return proxy.asked.length - before;
    };
    expect(await ask()).toBe(1);
    expect(await ask({ proxy: false })).toBe(0);
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    expect(await ask()).toBe(0);
    expect(await ask({ proxy: proxy.url })).toBe(1);
  });

  test("that wants a password answers as a server does", async () => {
    await using proxy = await proxyServer({ login: "a:b" });
    const response = await nodeFetch({ proxy: `http://localhost:${proxy.port}` })("http://api.test/");
    expect(response.status).toBe(407);
  });
});

describe("a tunnel", needed, () => {
  const through = (proxy: { url: string }, options: NodeFetchOptions = {}) =>
    nodeFetch({ proxy: proxy.url, ca, ...options });

  test("is asked for once, and TLS goes to the host itself", async () => {
    await using server = await secureServer({ requestCert: true, rejectUnauthorized: true });
    await using proxy = await proxyServer({ login: "user:secret" });
    const fetch_ = through(proxy, { cert: client.cert, key: client.key });
    const url = `https://api.test:${server.port}/x`;
    for (const size of [3, 3_000_000]) {
      const response = await fetch_(url, {
        method: "POST",
        body: new Blob([new Uint8Array(size)]).stream(),
        duplex: "half",
      } as never);
      expect(await response.json()).toMatchObject({ asked: "api.test", client: "client", url: "/x", size });
    }
    expect(proxy.asked).toEqual([
      expect.objectContaining({
        method: "CONNECT",
        target: `api.test:${server.port}`,
        authorization: "Basic dXNlcjpzZWNyZXQ=",
      }),
    ]);
    expect(server.connections).toBe(1);
  });

  test("through a proxy of https", async () => {
    await using server = await secureServer();
    await using proxy = await proxyServer({ tls: own });
    expect(await (await through(proxy)(server.url)).json()).toMatchObject({ asked: "localhost" });
    await using plain = await serve((_, response) => void response.end("ok"));
    expect(await (await through(proxy)(plain.baseURL)).text()).toBe("ok");
    expect(proxy.asked.map(({ method }) => method)).toEqual(["CONNECT", "GET"]);
  });

  test("that is refused says by whom and why, and no password", async () => {
    await using proxy = await proxyServer({ login: "user:secret" });
    const fetch_ = nodeFetch({ proxy: `http://user:wrongsecret@localhost:${proxy.port}`, ca });
    const error = (await fetch_("https://api.test/").catch((thrown: unknown) => thrown)) as Error;
    expect(error).toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ERR_PROXY_TUNNEL" } });
    const message = `The proxy localhost:${proxy.port} refused a connection to api.test:443 with 407`;
    expect((error.cause as Error).message).toBe(message);
    expect(inspect(error, { depth: 9 })).not.toMatch(/wrongsecret|d3Jvbmdz/);
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(...line);
    const logger = { error: log, warn: log, info: log, debug: log };
    const client_ = new Claude({
      apiKey: "k",
      baseURL: "https://api.test",
      fetch: fetch_,
      maxRetries: 1,
      logger,
      logLevel: "debug",
    });
    const lost = await client_.models.retrieve("m").catch((thrown: unknown) => thrown);
    expect(lost).toMatchObject({ name: "APIConnectionError", attempts: 1 });
    expect(inspect([lost, lines], { depth: 9 })).not.toMatch(/wrongsecret|d3Jvbmdz/);
  });

  test("that nobody makes, and one that dies on the way", async () => {
    await using server = await secureServer();
    const lost = async (proxy: { url: string }) =>
      (await outcome(through(proxy) as Fetch, server.url, {}, "text")).error;
    expect(await lost({ url: "http://127.0.0.1:1" })).toMatchObject({ message: "fetch failed", code: "ECONNREFUSED" });
    await using before = await proxyServer({ conduct: { dies: "before" } });
    expect(await lost(before)).toMatchObject({ message: "fetch failed", code: "ECONNRESET" });
    await using within = await proxyServer({ conduct: { dies: 100 } });
    expect(await lost(within)).toMatchObject({ message: "fetch failed", code: "ECONNRESET" });
    await using broken = await proxyServer({ conduct: { status: 502 } });
    expect(await lost(broken)).toMatchObject({ message: "fetch failed", code: "ERR_PROXY_TUNNEL" });
  });

  test("is given up at an abort: while the proxy waits, and during the handshake behind it", async () => {
    for (const conduct of [{ waits: true }, undefined] as const) {
      await using proxy = await proxyServer(conduct && { conduct });
      const silent = await serveNothing();
      await using _ = silent;
      const controller = new AbortController();
      const call = through(proxy)(`https://localhost:${silent.port}`, { signal: controller.signal });
      const failed = call.catch((error: unknown) => error);
      await (conduct ? proxy.until(1) : silent.connected);
      controller.abort("enough");
      expect(await failed).toBe("enough");
      await proxy.quiet();
    }
  });
});

/** A server that takes connections and says nothing. */
async function serveNothing() {
  const { createServer } = await import("node:net");
  let told = () => {};
  const connected = new Promise<void>((resolve) => (told = resolve));
  const server = createServer((socket) => {
    socket.on("error", () => {}).resume();
    told();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connected,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
