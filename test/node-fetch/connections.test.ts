/** Connections: kept, shared, limited, made anew when they are stale, and never what keeps a process alive. */
import { getEventListeners } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createRawServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { nodeFetch, type NodeFetchOptions } from "../../src/node/index.js";
import { child } from "../support/child.js";
import { faultServer } from "../support/fault-server.js";

const own = (options: NodeFetchOptions = {}) => nodeFetch({ proxy: false, ...options });
const keep = { keep: true, body: "ok" };

/** A server that counts its connections and answers when it is let. */
async function counting(wait?: (nth: number) => Promise<void>) {
  const sockets = new Set<Socket>();
  let [made, requests, most] = [0, 0, 0];
  const server = createServer(async (request, response) => {
    request.resume();
    await wait?.(++requests);
    const address = request.socket.remoteAddress!;
    response.setHeader("content-length", address.length).end(address);
  });
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket) => {
    made++;
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get seen() {
      return { made, most, open: sockets.size };
    },
    async closed() {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve))));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const text = async (response: Promise<Response>) => (await response).text();

describe("connections", () => {
  test("one serves requests in turn, also after bodies that nobody read", async () => {
    await using server = await counting();
    const fetch_ = own();
    for (let turn = 0; turn < 5; turn++) await text(fetch_(server.url, { method: "POST", body: "x" }));
    await fetch_(server.url);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await text(fetch_(server.url, { method: "HEAD" }));
    await text(fetch_(server.url));
    expect(server.seen.made).toBe(1);
  });

  test("as many at a time as there may be", async () => {
    let [waiting, release] = [0, () => {}];
    const all = new Promise<void>((resolve) => (release = resolve));
    await using server = await counting(async () => {
      if (++waiting === 3) release();
      await all;
    });
    const fetch_ = own({ connections: 3 });
    await Promise.all(Array.from({ length: 9 }, () => text(fetch_(server.url))));
    expect(server.seen).toMatchObject({ made: 3, most: 3 });
  });

  test("none is kept when told so, and none longer than told", async () => {
    await using server = await counting();
    const once = own({ keepAliveTimeout: 0 });
    for (let turn = 0; turn < 2; turn++) await text(once(server.url));
    expect(server.seen.made).toBe(2);
    const short = own({ keepAliveTimeout: 50 });
    await text(short(server.url));
    await server.closed();
    await text(short(server.url));
    expect(server.seen.made).toBe(4);
  });

  test("a slow answer is not cut by the time that idle ones are kept", async () => {
    await using server = await counting(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await text(own({ keepAliveTimeout: 20 })(server.url))).toBe("127.0.0.1");
  });

  test("through a Unix socket, from an address, to one that a lookup gives", async () => {
    const folder = mkdtempSync(join(tmpdir(), "socket-"));
    const socketPath = join(folder, "s");
    const server = createServer((request, response) => response.end(`${request.headers.host} ${request.url}`));
    await new Promise<void>((resolve) => server.listen(socketPath, resolve));
    expect(await text(own({ socketPath })("http://api.test/v1?a"))).toBe("api.test /v1?a");
    const proxied = nodeFetch({ socketPath, proxy: "http://127.0.0.1:1" });
    expect(await text(proxied("http://api.test/"))).toBe("api.test /");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
    await using tcp = await counting();
    expect(await text(own({ localAddress: "127.0.0.2" })(tcp.url))).toBe("127.0.0.2");
    const asked: unknown[] = [];
    const lookup: NodeFetchOptions["lookup"] = (host, options, done) => {
      asked.push(host, options.family);
      // Whoever asks for all of them gets a list.
      if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
      else done(null, "127.0.0.1", 4);
    };
    await text(own({ lookup, family: 4 })(`http://api.test:${tcp.port}`));
    expect(asked).toEqual(["api.test", 4]);
  });
});

describe("a kept connection that the server has closed", () => {
  /** Answers the first request of a connection, and does with the second what it is told. */
  async function stale(second: (socket: Socket) => void) {
    const bodies: string[] = [];
    const server = createRawServer((socket) => {
      let requests = 0;
      socket
        .on("error", () => {})
        .on("data", (bytes) => {
          bodies.push(String(bytes).split("\r\n\r\n")[1] ?? "");
          if (++requests === 1) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
          else second(socket);
        });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const fetch_ = own();
    await text(fetch_(url));
    return {
      bodies,
      send: (init: object) => text(fetch_(url, { method: "POST", ...init })),
      close: () => server.close(),
    };
  }

  test.each(["end", "resetAndDestroy"] as const)("%s: the request is sent again, once", async (how) => {
    const server = await stale((socket) => void socket[how]());
    expect(await server.send({ body: "again" })).toBe("ok");
    expect(server.bodies).toEqual(["", "again", "again"]);
    expect(await server.send({ body: new Blob(["blob"]) })).toBe("ok");
    server.close();
  });

  test("a body that is read once is not, and the error says that the connection is lost", async () => {
    const server = await stale((socket) => void socket.end());
    const body = new Blob(["once"]).stream();
    const error = await server.send({ body, duplex: "half" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    server.close();
  });

  test("not when a byte of an answer was there", async () => {
    const server = await stale((socket) => void socket.end("H"));
    await expect(server.send({ body: "x" })).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(server.bodies).toEqual(["", "x"]);
    server.close();
  });

  test("a fresh connection that breaks is not tried again", async () => {
    await using server = await faultServer({ fault: { at: "head", do: "reset" } });
    await expect(own()(server.baseURL)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(server.requests).toHaveLength(1);
  });
});

describe("closing", () => {
  test("ends what is idle at once, what is busy when it is read, and refuses what comes then", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await using server = await counting(async (nth) => (nth > 1 ? held : undefined));
    const fetch_ = own();
    await text(fetch_(server.url));
    const busy = Array.from({ length: 2 }, () => text(fetch_(server.url)));
    let closed = false;
    const closing = fetch_.close().then(() => (closed = true));
    await expect(fetch_(server.url)).rejects.toMatchObject({ message: "fetch failed" });
    expect(closed).toBe(false);
    release();
    expect(await Promise.all(busy)).toEqual(["127.0.0.1", "127.0.0.1"]);
    await closing;
    await server.closed();
    expect(await fetch_.close()).toBeUndefined();
    await using disposed = own();
    await text(disposed(server.url));
  });
});

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

test(
  "nothing is left of many requests, good and bad: sockets, timers, listeners, memory",
  { timeout: 120_000 },
  async () => {
    const faults = [
      undefined,
      { at: "head", do: "reset" },
      { at: "body", byte: 1, do: "fin" },
      { at: "head", do: "stall" },
    ] as const;
    await using server = await faultServer(({ headers }) => ({ ...keep, fault: faults[Number(headers["x-fault"])] }));
    const fetch_ = own();
    const { signal } = new AbortController();
    const work = async (nth: number) => {
      const fault = nth % faults.length;
      const late = new AbortController();
      // Held by its timer: Node 20 collects an `AbortSignal.timeout()` that only `AbortSignal.any()` knows, and it never fires.
      if (fault === 3) setTimeout(() => late.abort(), 5);
      const one = fault === 3 ? AbortSignal.any([signal, late.signal]) : signal;
      const headers = { "x-fault": String(fault) };
      const call = fetch_(server.baseURL, { method: "POST", body: "x".repeat(100), headers, signal: one });
      await call
        .then(async (response) => void (await (nth % 2 ? response.text() : response.body!.cancel())))
        .catch(() => {});
    };
    const run = async (count: number) => {
      let next = 0;
      const lane = async () => {
        while (next < count) await work(next++);
      };
      await Promise.all(Array.from({ length: 8 }, lane));
      (server.requests as unknown[]).length = 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
      gc();
      gc();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const warnings: string[] = [];
    const onWarning = (warning: Error) => warnings.push(warning.message);
    process.on("warning", onWarning);
    const before = await run(400);
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const early = timers();
    const behind = await run(1600);
    process.off("warning", onWarning);
    expect(behind - before).toBeLessThan(4);
    expect([getEventListeners(signal, "abort").length, warnings]).toEqual([0, []]);
    expect(server.open).toBeLessThanOrEqual(16);
    expect(timers() - early).toBeLessThanOrEqual(4);
    await fetch_.close();
    await server.quiet();
  },
);

test("an upload and a download of 200 MB in constant memory, whoever is slow", { timeout: 120_000 }, async () => {
  const MB = 2 ** 20;
  const piece = Buffer.alloc(MB, 97);
  let received = 0;
  const server = createServer(async (request, response) => {
    request.on("data", (bytes: Buffer) => (received += bytes.length));
    if (request.method === "POST") return void request.on("end", () => response.end());
    for (let sent = 0; sent < 200; sent++) {
      if (!response.write(piece)) await new Promise((resolve) => response.once("drain", resolve));
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const program = `
    import { nodeFetch } from "client/node";
    const fetch = nodeFetch({ proxy: false });
    const url = process.argv[2];
    const pieces = async function* () { for (let count = 0; count < 3200; count++) yield new Uint8Array(65536).fill(98); };
    await (await fetch(url, { method: "POST", body: new Blob(["warm"]) })).text();
    let most = 0;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    const before = process.memoryUsage.rss();
    await (await fetch(url, { method: "POST", body: pieces(), duplex: "half" })).text();
    let read = 0, chunks = 0;
    for await (const chunk of (await fetch(url)).body) {
      read += chunk.byteLength;
      if (++chunks % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    clearInterval(timer);
    console.log(JSON.stringify({ read: read / ${MB}, growth: (most - before) / ${MB} }));`;
  const { stdout, stderr } = await child(program, url, 100_000);
  const { read, growth } = JSON.parse(stdout || "{}") as { read?: number; growth?: number };
  expect({ stderr, read }).toEqual({ stderr: "", read: 200 });
  // Of the 200 of either way; Node 24 lets 90 of what the source has thrown away lie about, and Node 20 half of it.
  expect(growth).toBeLessThan(128);
  expect(received).toBe(200 * MB + 4);
  server.close();
});

const ENDS: Record<string, string> = {
  "an answer that was read": "await (await fetch(url)).text();",
  "an answer that nobody read": "await fetch(url);",
  "a stream that was left": "for await (const _ of (await fetch(url)).body) break;",
  "an abort":
    "const stop = new AbortController(); const call = fetch(url, { signal: stop.signal }); stop.abort(); await call.catch(() => {});",
  "a connection that nobody takes": 'await fetch("http://127.0.0.1:1").catch(() => {});',
};

test.each(Object.entries(ENDS))("a process ends after %s", { timeout: 60_000 }, async (_, last) => {
  await using server = await faultServer(keep);
  const program = `
    import { nodeFetch } from "client/node";
    const [fetch, url] = [nodeFetch({ proxy: false }), process.argv[2]];
    { ${last} }
    const over = performance.now();
    process.on("exit", () => console.log(Math.round(performance.now() - over)));`;
  const { code, stdout, stderr } = await child(program, server.baseURL);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(Number(stdout)).toBeLessThan(3000);
});
