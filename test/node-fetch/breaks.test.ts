/** Errors are those of Node's own `fetch`, and an abort ends everything at once, whatever is under way. */
import { getEventListeners } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { after, type Fault, type Script } from "../support/fault-script.js";
import { faultServer, refusingURL } from "../support/fault-server.js";
import { type Fetch, outcome, sides } from "./sides.js";

const own = nodeFetch({ proxy: false });
afterAll(() => own.close());
const BODY = "Hello, ".repeat(40);
const chunked: Script = { body: BODY, framing: "chunked", pieces: [10] };
const sized: Script = { body: BODY };
const at = (fault: Fault, script: Script = sized): Script => ({ ...script, fault });

describe("a connection that breaks", () => {
  const FAULTS: Record<string, Script> = {
    "before the headers": at({ at: "head", do: "reset" }),
    "before the headers, in order": at({ at: "head", do: "fin" }),
    "within the headers": at({ at: "head", byte: 12, do: "reset" }),
    "within the headers, in order": at({ at: "head", byte: 12, do: "fin" }),
    "before the body": at({ at: "body", do: "fin" }),
    "within a body of known length": at({ at: "body", byte: 100, do: "reset" }),
    "within a body of known length, in order": at({ at: "body", byte: 100, do: "fin" }),
    "within a chunked body": at({ at: "body", byte: 100, do: "reset" }, chunked),
    "within a chunked body, in order": at({ at: "body", byte: 100, do: "fin" }, chunked),
    "before the last chunk": at({ at: "body", byte: BODY.length, do: "fin" }, chunked),
  };

  test.each(Object.entries(FAULTS))("%s", async (name, script) => {
    await using server = await faultServer(script);
    for (const reading of ["text", "stream"] as const) {
      const [ours, theirs] = await sides(server.baseURL, () => ({ method: "POST", body: "x" }), reading);
      expect(ours.error?.code).toMatch(/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/);
      const known = { ...ours, error: { ...ours.error, code: undefined } };
      expect(known).toEqual({ ...theirs, error: { ...theirs.error, code: undefined } });
      expect(ours.error?.message).toBe(/body|chunk/.test(name) ? "terminated" : "fetch failed");
    }
  });

  // For which Node's own fetch may wait for ever.
  test.each(["reset", "fin"] as const)("at once, by %s", async (how) => {
    await using server = await faultServer(at({ at: "accept", do: how }));
    const came = await outcome(own as Fetch, server.baseURL, { method: "POST", body: "x" }, "text");
    expect(came).toEqual({ error: { name: "TypeError", message: "fetch failed", code: "ECONNRESET" } });
  });

  test("nobody listens; no such host; no HTTP", async () => {
    const [ours, theirs] = await sides(await refusingURL());
    expect(ours).toEqual(theirs);
    expect(ours).toEqual({ error: { name: "TypeError", message: "fetch failed", code: "ECONNREFUSED" } });
    const [lost, theirLost] = await sides("http://no-such-host.invalid");
    expect(lost.error).toMatchObject({ message: "fetch failed", code: theirLost.error?.code });
    await using server = await rawServer((socket) => void socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    const odd = await outcome(own as Fetch, server.url, {}, "text");
    expect(odd.error).toMatchObject({ message: "fetch failed", code: expect.stringMatching(/^HPE_/) as string });
  });

  test("a body whose end nobody told is whole when the connection ends, and not when it breaks", async () => {
    await using server = await faultServer(({ path }) => ({
      body: BODY,
      framing: "close",
      ...(path === "/reset" && { fault: { at: "body", byte: 100, do: "reset" } as const }),
    }));
    expect((await sides(server.baseURL))[0]).toMatchObject({ body: BODY });
    expect((await sides(`${server.baseURL}/reset`))[0]).toMatchObject({ error: { message: "terminated" } });
  });

  test("what had arrived is read before the error", async () => {
    await using server = await faultServer(at({ at: "body", byte: 100, do: "reset" }, chunked));
    const { body } = await own(server.baseURL);
    await server.request(1).then(({ closed }) => closed);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const parts: string[] = [];
    const reading = async () => {
      for await (const part of body!) parts.push(Buffer.from(part).toString());
    };
    await expect(reading()).rejects.toThrow("terminated");
    expect(parts.join("")).toBe(BODY.slice(0, 100));
  });

  test("a source that fails fails the request, and the server does not take it for whole", async () => {
    await using server = await faultServer({ body: "x" });
    const why = new Error("the disk is gone");
    const source = async function* () {
      yield Buffer.from("some");
      throw why;
    };
    const init = () => ({ method: "POST", body: source(), duplex: "half" }) as never;
    const error = (await own(server.baseURL, init()).catch((thrown: unknown) => thrown)) as Error;
    expect([error.message, error.cause]).toEqual(["fetch failed", why]);
    await server.quiet();
    const text = new ReadableStream({ start: (controller) => controller.enqueue("text") });
    const call = own(server.baseURL, { method: "POST", body: text, duplex: "half" } as never);
    await expect(call).rejects.toMatchObject({ cause: { message: "Received non-Uint8Array chunk" } });
  });

  test("a source is not read for a connection that cannot be made", async () => {
    let read = false;
    const source = new ReadableStream({ pull: () => void (read = true) }, { highWaterMark: 0 });
    const call = own(await refusingURL(), { method: "POST", body: source, duplex: "half" } as never);
    await expect(call).rejects.toThrow("fetch failed");
    expect(read).toBe(false);
  });

  test("an answer before the body is sent ends the sending", async () => {
    await using server = await faultServer({
      status: 413,
      body: "too large",
      fault: { at: "upload", byte: 10, do: "answer" },
    });
    let cancelled = false;
    const source = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => void (cancelled = true),
    });
    const response = await own(server.baseURL, { method: "POST", body: source, duplex: "half" } as never);
    expect([response.status, await response.text(), cancelled]).toEqual([413, "too large", true]);
    await server.quiet();
  });
});

/** A server that does with each socket what it is told. */
async function rawServer(work: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    sockets.add(socket);
    socket
      .on("error", () => {})
      .on("close", () => {
        sockets.delete(socket);
        for (const wake of waiting) wake();
      });
    for (const wake of waiting) wake();
    work(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const until = async (count: number) => {
    while (sockets.size !== count) await new Promise<void>((resolve) => waiting.add(resolve));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    until,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("an abort", () => {
  const reason = new Error("enough");
  /** Aborts while a call waits for what `ready` gives, and looks at what is left. */
  async function aborted(call: (signal: AbortSignal) => Promise<unknown>, ready: () => Promise<unknown>) {
    const controller = new AbortController();
    const { signal } = controller;
    const outcome_ = call(signal).then(
      () => "no error",
      (error: unknown) => error,
    );
    await ready();
    controller.abort(reason);
    expect(await outcome_).toBe(reason);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  }
  const endless = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    }) as ReadableStream<Uint8Array>;
  const upload = (signal: AbortSignal, body = endless()) =>
    ({ method: "POST", body, duplex: "half", signal }) as RequestInit;

  test("before it begins: nothing is sent", async () => {
    await using server = await faultServer(sized);
    await expect(own(server.baseURL, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.open).toBe(0);
  });

  test("in the same turn", async () => {
    await using server = await faultServer(sized);
    await aborted(
      (signal) => own(server.baseURL, { signal }),
      async () => {},
    );
    await server.quiet();
    expect(server.requests).toHaveLength(0);
  });

  test("while the name is looked up, and while it connects", async () => {
    let asked = () => {};
    const looking = new Promise<void>((resolve) => (asked = resolve));
    const slow = nodeFetch({ proxy: false, lookup: () => asked() });
    await aborted(
      (signal) => slow("http://anywhere.test", { signal }),
      () => looking,
    );
    await using server = await rawServer((socket) => void socket.resume());
    let found = () => {};
    const connecting = new Promise<void>((resolve) => (found = resolve));
    const quick = nodeFetch({
      proxy: false,
      lookup(_, __, done) {
        done(null, [{ address: "127.0.0.1", family: 4 }]);
        found();
      },
    });
    await aborted(
      (signal) => quick(server.url.replace("127.0.0.1", "anywhere.test"), { signal }),
      () => connecting,
    );
    await Promise.all([slow.close(), quick.close(), server.until(0)]);
  });

  test("during the handshake of TLS", async () => {
    await using server = await rawServer((socket) => void socket.resume());
    await aborted(
      (signal) => own(server.url.replace("http", "https"), { signal }),
      () => server.until(1),
    );
    await server.until(0);
  });

  test("while the body is sent: its source is told", async () => {
    await using server = await rawServer((socket) => void socket.pause().on("readable", () => {}));
    let told: unknown;
    const source = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        cancel: (why) => void (told = why),
      });
    await aborted(
      (signal) => own(server.url, upload(signal, source())),
      () => server.until(1),
    );
    await server.until(0);
    expect(told).toBe(reason);
  });

  test("while a source gives nothing", async () => {
    await using server = await rawServer((socket) => void socket.resume());
    await aborted(
      (signal) => own(server.url, upload(signal, new ReadableStream())),
      () => server.until(1),
    );
    await server.until(0);
  });

  test("before the headers, and within them", async () => {
    for (const byte of [0, 12]) {
      await using server = await faultServer(at({ at: "head", byte, do: "stall" }));
      await aborted(
        (signal) => own(server.baseURL, { signal }),
        () => server.request(1),
      );
      await server.quiet();
    }
  });

  test.each(["text", "json", "arrayBuffer", "blob", "bytes"] as const)("while the body is read by %s", async (how) => {
    await using server = await faultServer(at({ at: "body", byte: 100, do: "stall" }, chunked));
    let reading = () => {};
    const begun = new Promise<void>((resolve) => (reading = resolve));
    const call = async (signal: AbortSignal) => {
      const response = (await own(server.baseURL, { signal })) as Response & { bytes(): Promise<unknown> };
      reading();
      return response[how]();
    };
    await aborted(call, () => begun);
    await server.quiet();
  });

  test("while a stream of the body is read, when it is done with, and when nobody has asked for it", async () => {
    await using server = await faultServer(at({ at: "body", byte: 100, do: "stall" }, chunked));
    for (const reads of [2, 1, 0]) {
      const controller = new AbortController();
      const { signal } = controller;
      const response = await own(server.baseURL, { signal });
      const reader = reads ? response.body!.getReader() : undefined;
      if (reader) await reader.read();
      const next = reads === 2 ? reader!.read().catch((error: unknown) => error) : undefined;
      controller.abort(reason);
      if (next) expect([await next].flatMap((one) => (one === reason ? [] : [one]))).toEqual([]);
      await expect(reader ? reader.read() : response.text()).rejects.toBe(reason);
      expect(getEventListeners(signal, "abort")).toEqual([]);
      await server.quiet();
    }
  });

  test("counts when all has arrived and nothing is read, as officially", async () => {
    await using server = await faultServer(sized);
    for (const fetch_ of [own, fetch]) {
      const controller = new AbortController();
      const response = await fetch_(server.baseURL, { signal: controller.signal });
      await new Promise((resolve) => setTimeout(resolve, 30));
      controller.abort(reason);
      // Of Node's own fetch, in some versions, it is an error without the reason.
      const error = await response.text().catch((thrown: unknown) => thrown);
      if (fetch_ === own) expect(error).toBe(reason);
      else expect(error).toBeInstanceOf(Error);
    }
  });

  test("at any byte of an answer: the reason, or the whole answer", { timeout: 60_000 }, async () => {
    const event = "event: a\ndata: {}\n\n";
    const body = event.repeat(6);
    await using server = await faultServer(({ headers }) => ({
      body,
      framing: "chunked",
      fault: { at: "body", byte: Number(headers["x-byte"]), do: "stall" },
    }));
    for (let byte = 0; byte < after(body, "\n\n", 3); byte++) {
      const controller = new AbortController();
      const { signal } = controller;
      const response = await own(server.baseURL, { signal, headers: { "x-byte": String(byte) } });
      let text = "";
      const reading = (async () => {
        for await (const part of response.body!) {
          text += Buffer.from(part).toString();
          if (text.length === byte) controller.abort(reason);
        }
      })();
      if (byte === 0) controller.abort(reason);
      await expect(reading).rejects.toBe(reason);
      expect([text, getEventListeners(signal, "abort")]).toEqual([body.slice(0, byte), []]);
    }
    await server.quiet();
  });
});

test("cancelling a stream closes its connection", async () => {
  await using server = await faultServer(at({ at: "body", byte: 100, do: "stall" }, chunked));
  const controller = new AbortController();
  const response = await own(server.baseURL, { signal: controller.signal });
  await response.body!.cancel();
  await server.quiet();
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(await outcome(own as Fetch, await refusingURL(), {}, "text")).toMatchObject({
    error: { code: "ECONNREFUSED" },
  });
});
