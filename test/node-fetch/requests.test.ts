/** What arrives at a server is what arrives from Node's own `fetch`: method, path, headers, body, and what is refused. */
import type { IncomingHttpHeaders } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { SEED } from "../support/fault-script.js";
import { json, serve, type TestServer } from "../support/server.js";
import { type Fetch, type Init, outcome } from "./sides.js";

let server: TestServer;
beforeAll(async () => {
  server = await serve((request, response) => {
    const [, status, location] = /^\/redirect\/(\d+)\/(.*)$/.exec(request.url) ?? [];
    if (status) response.writeHead(Number(status), { location: decodeURIComponent(location!) }).end("elsewhere");
    else json(response, 200, {});
  });
});
afterAll(() => server.close());
const own = nodeFetch({ proxy: false });
afterAll(() => own.close());

/** What the two say of themselves. */
const HABITS = ["user-agent", "accept-language", "sec-fetch-mode", "accept-encoding", "connection", "host"];

interface Arrived {
  readonly came: object;
  readonly requests: readonly { method: string; url: string; headers: IncomingHttpHeaders; body: string }[];
}

async function arrived(fetch: Fetch, path: string, init: Init | undefined): Promise<Arrived> {
  const before = server.requests.length;
  const came = await outcome(fetch, server.baseURL + path, init ?? {}, "text");
  const requests = server.requests.slice(before).map(({ method, url, headers, body }) => {
    const shown = Object.entries(headers).filter(([name]) => !HABITS.includes(name));
    // The boundary of a form is made up.
    const text = body.toString("hex").replace(/(formdata-undici-\d+)/g, "");
    return { method, url, headers: Object.fromEntries(shown) as IncomingHttpHeaders, body: text };
  });
  return { came, requests };
}

const both = async (path: string, init: () => Init | undefined): Promise<[Arrived, Arrived]> => [
  await arrived(own as Fetch, path, init()),
  await arrived(fetch, path, init()),
];

const bytes = new Uint8Array([0, 1, 128, 255]);
async function* chunks(): AsyncGenerator<Uint8Array> {
  yield bytes;
  yield bytes.slice(1);
}
const BODIES: Record<string, () => Init["body"] | AsyncIterable<Uint8Array>> = {
  none: () => undefined,
  null: () => null,
  text: () => "héllo \ud800",
  "no text": () => "",
  bytes: () => bytes,
  "a part of bytes": () => new Uint8Array(bytes.buffer, 1, 2),
  "an ArrayBuffer": () => bytes.buffer.slice(1),
  "a DataView": () => new DataView(bytes.buffer, 2),
  "a Blob": () => new Blob([bytes, "x"]),
  "a Blob with a type": () => new Blob(["x"], { type: "text/x-y" }),
  "an empty Blob": () => new Blob([]),
  "a File": () => new File(["x"], "x.txt", { type: "text/plain" }),
  "a URLSearchParams": () => new URLSearchParams({ a: "b ü", c: "&" }),
  "a ReadableStream": () => new Blob([bytes]).stream(),
  "an async iterable": () => chunks(),
  "an object": () => ({ toString: () => "odd" }) as never,
};

describe("a body", () => {
  for (const [name, body] of Object.entries(BODIES)) {
    test.each(["POST", "put", "PATCH", "DELETE", "PROPFIND"])(`${name}: %s`, async (method) => {
      const [ours, theirs] = await both(
        "/a?b=c#d",
        () => ({ method, body: body() as Init["body"], duplex: "half" }) as Init,
      );
      expect(ours.came).toEqual(theirs.came);
      expect(ours.requests).toEqual(theirs.requests);
      expect(ours.requests).toHaveLength(1);
    });
  }

  test("a form, whose parts are read as they are sent", async () => {
    const form = () => {
      const data = new FormData();
      data.append("a", "1");
      data.append("f", new File([bytes], "f.bin"));
      return data;
    };
    await own(server.baseURL, { method: "POST", body: form() });
    const { headers, body } = server.requests.at(-1)!;
    const read = await new Response(body as never, {
      headers: { "content-type": headers["content-type"]! },
    }).formData();
    expect(headers["transfer-encoding"]).toBe("chunked");
    expect([...read].map(([name, value]) => [name, typeof value === "string" ? value : value.name])).toEqual([
      ["a", "1"],
      ["f", "f.bin"],
    ]);
  });

  test("with a length that the caller knows", async () => {
    const init = (length: string) => () =>
      ({ method: "POST", body: chunks(), duplex: "half", headers: { "content-length": length } }) as never;
    const [ours, theirs] = await both("/", init("7"));
    expect(ours).toEqual(theirs);
    expect(ours.requests[0]!.headers["content-length"]).toBe("7");
    for (const wrong of ["6", "8"]) {
      const came = await outcome(own as Fetch, server.baseURL, init(wrong)(), "text");
      expect(came).toMatchObject({ error: { message: "fetch failed", code: "ERR_HTTP_CONTENT_LENGTH_MISMATCH" } });
    }
  });

  // Over both of which Node's own fetch falls: it ends the body at an empty chunk, and has given the bytes away.
  test("with an empty chunk in the middle; of bytes, after a redirect", async () => {
    const pieces = async function* () {
      yield* [bytes, new Uint8Array(), bytes];
    };
    await own(server.baseURL, { method: "POST", body: pieces(), duplex: "half" } as never);
    expect(server.requests.at(-1)!.body).toHaveLength(8);
    await own(`${server.baseURL}/redirect/307/%2Fthere`, { method: "PUT", body: bytes });
    expect(server.requests.at(-1)).toMatchObject({ url: "/there", body: Buffer.from(bytes) });
  });

  test("bytes are those of the moment of the call", async () => {
    const changing = new Uint8Array([1, 2, 3]);
    const sent = own(server.baseURL, { method: "POST", body: changing });
    changing.fill(0);
    await sent;
    expect([...server.requests.at(-1)!.body]).toEqual([1, 2, 3]);
  });
});

const name = fc.stringMatching(/^x-[a-zA-Z0-9!#$%&'*+.^_`|~-]{1,8}$/);
const value = fc.stringMatching(/^[ \t]{0,2}[!-~\xa1-\xff][ -~\xa1-\xff]{0,12}[ \t]{0,2}$/);
const headers = fc.array(fc.tuple(fc.oneof(name, fc.constantFrom("Accept", "cookie", "content-type")), value), {
  maxLength: 6,
});
const form = fc.constantFrom("pairs", "object", "Headers");
const part = fc.stringMatching(/^[ -~]{0,8}$/);

test("any headers and any path", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(headers, form, part, part, fc.constantFrom("", "text ü"), async (pairs, as, path, query, body) => {
      const unique = Object.fromEntries(pairs);
      const given = as === "pairs" ? pairs : as === "object" ? unique : new Headers(pairs);
      const search = query.replaceAll("#", "");
      // Of an empty query some versions of the global fetch keep the mark.
      const to = `/${path.replace(/[?#]/g, "")}${search && `?${search}`}`;
      const [ours, theirs] = await both(to, () => ({ method: "POST", headers: given, body }) as Init);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 100, seed: SEED },
  );
});

describe("what is refused", () => {
  const REFUSED: Record<string, readonly [url: string, init: () => Init]> = {
    "no URL": ["nowhere", () => ({})],
    "a URL with a password": ["http://a:b@127.0.0.1", () => ({})],
    "another scheme": ["ftp://a", () => ({})],
    "GET with a body": ["http://127.0.0.1", () => ({ body: "x" })],
    CONNECT: ["http://127.0.0.1", () => ({ method: "CONNECT" })],
    trace: ["http://127.0.0.1", () => ({ method: "trace" })],
    "no method": ["http://127.0.0.1", () => ({ method: "a b" })],
    "a header with a line end": ["http://127.0.0.1", () => ({ headers: { a: "b\r\nc: d" } })],
    "a header with a zero": ["http://127.0.0.1", () => ({ headers: { a: "b\0c" } })],
    "a header of no latin letter": ["http://127.0.0.1", () => ({ headers: { a: "“" } })],
    "a name that is none": ["http://127.0.0.1", () => ({ headers: { "a b": "c" } })],
    "a stream without duplex": ["http://127.0.0.1", () => ({ method: "POST", body: new Blob(["x"]).stream() })],
    "a stream that was read": ["http://127.0.0.1", () => ({ method: "POST", body: read(), duplex: "half" })],
    "transfer-encoding": ["http://127.0.0.1:1", () => ({ headers: { "transfer-encoding": "chunked" } })],
    upgrade: ["http://127.0.0.1:1", () => ({ headers: { upgrade: "websocket" } })],
    expect: ["http://127.0.0.1:1", () => ({ headers: { expect: "100-continue" } })],
  };
  function read(): ReadableStream<Uint8Array> {
    const stream = new Blob(["x"]).stream();
    void stream.cancel();
    return stream;
  }

  test.each(Object.entries(REFUSED))("%s", async (_, [url, init]) => {
    const ours = await outcome(own as Fetch, url, init(), "text");
    const theirs = await outcome(fetch, url, init(), "text");
    expect(ours.error?.name).toBe("TypeError");
    expect(theirs.error?.name).toBe("TypeError");
  });

  test("options of Node's own fetch that would be lost", async () => {
    const init = { dispatcher: {} } as Init;
    await expect(own(server.baseURL, init)).rejects.toThrow("nodeFetch has no dispatcher");
  });
});

test("a Request, alone and with what replaces its parts", async () => {
  const request = () => new Request(`${server.baseURL}/r`, { method: "POST", body: "x", headers: { "x-a": "1" } });
  for (const init of [{}, { method: "PUT" }, { headers: { "x-b": "2" } }, { body: "other" }] as Init[]) {
    await own(request(), init);
    const ours = server.requests.at(-1)!;
    await fetch(request(), init);
    const theirs = server.requests.at(-1)!;
    expect([ours.method, ours.body, ours.headers["x-a"], ours.headers["x-b"]]).toEqual([
      theirs.method,
      theirs.body,
      theirs.headers["x-a"],
      theirs.headers["x-b"],
    ]);
  }
});

describe("a redirect", () => {
  const STATUSES = [300, 301, 302, 303, 304, 307, 308];
  const LOCATIONS = ["/there", "there?x", "//127.0.0.1:1/", "ftp://a", "http://", "/there#new"];
  const INITS: Record<string, () => Init> = {
    GET: () => ({ headers: { authorization: "a", "x-other": "b" } }),
    HEAD: () => ({ method: "HEAD" }),
    POST: () => ({ method: "POST", body: "x", headers: { "content-language": "en" } }),
    PUT: () => ({ method: "PUT", body: "x" }),
    "a stream": () => ({ method: "POST", body: new Blob(["x"]).stream(), duplex: "half" }),
  };

  test.each(Object.entries(INITS))("of %s", async (_, init) => {
    for (const redirect of ["follow", "manual", "error"] as const) {
      for (const status of STATUSES) {
        for (const location of LOCATIONS) {
          const path = `/redirect/${status}/${encodeURIComponent(location)}`;
          const [ours, theirs] = await both(path, () => ({ ...init(), redirect }));
          const shown = [redirect, status, location];
          expect([...shown, ours.requests]).toEqual([...shown, theirs.requests]);
          expect([...shown, stable(ours.came)]).toEqual([...shown, stable(theirs.came)]);
        }
      }
    }
  });

  /** The codes of causes are those of undici there. */
  const stable = (came: { error?: { name: string; message: string } }) => ({ ...came, error: came.error?.name });

  test("goes on twenty times", async () => {
    const to = (hops: number): string => (hops ? `/redirect/302/${encodeURIComponent(to(hops - 1))}` : "/there");
    expect(await outcome(own as Fetch, server.baseURL + to(6), {}, "text")).toMatchObject({
      status: 200,
      redirected: true,
    });
    const around = await serve((_, response) => void response.writeHead(302, { location: "/" }).end());
    await using _ = around;
    expect(await outcome(own as Fetch, around.baseURL, {}, "text")).toMatchObject({
      error: { message: "fetch failed" },
    });
    expect(around.requests).toHaveLength(21);
  });

  test("takes no credential to another origin", async () => {
    await using other = await serve((_, response) => json(response, 200, {}));
    const secret = { authorization: "a", cookie: "b", "x-api-key": "c", "x-other": "d" };
    await own(`${server.baseURL}/redirect/307/${encodeURIComponent(`${other.baseURL}/x`)}`, {
      method: "POST",
      body: "y",
      headers: secret,
    });
    expect(other.requests[0]!.headers).toMatchObject({ "x-other": "d", host: other.baseURL.slice(7) });
    for (const name_ of ["authorization", "cookie", "x-api-key"])
      expect(other.requests[0]!.headers).not.toHaveProperty(name_);
  });
});
