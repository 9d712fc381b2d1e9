/** A recognisable key, token, body and header value go through everything that can show them, and must not come out. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import Claude, {
  APIResponseError,
  ArgumentError,
  type ClaudeError,
  type ClientOptions,
  type LogLevel,
} from "../../src/index.js";
import { BEGUN, clientOf, drain, GOOD, KEY, PARAMS, settled, STREAM, TEXT } from "../support/calls.js";
import { apiError, json, type Script, sse } from "../support/fault-script.js";
import { faultServer, refusingURL } from "../support/fault-server.js";
import { overFetch } from "../support/fetch.js";

const CANARY = {
  apiKey: "sk-canary-key-7261",
  authToken: "canary-token-9153",
  header: "canary-header-4402",
  body: "canary-body-8817",
};
const CREDENTIALS: ClientOptions[] = [
  { apiKey: CANARY.apiKey },
  { apiKey: CANARY.apiKey, apiKeyHeader: "authorization" },
  { apiKey: async () => CANARY.apiKey },
  { apiKey: null, authToken: CANARY.authToken },
];
const SECRET_HEADERS = { "x-goog-api-key": CANARY.header, "proxy-authorization": CANARY.header, cookie: CANARY.header };
const MESSAGES = [{ role: "user" as const, content: CANARY.body }];

/** Everything that a value can show of itself. */
function shown(value: unknown): string {
  const deep = { depth: 20, maxStringLength: null, maxArrayLength: null };
  const { message, stack } = (value ?? {}) as Error;
  const parts = [
    inspect(value),
    inspect(value, { ...deep, showHidden: true }),
    inspect(value, { ...deep, getters: true }),
    inspect(value, { ...deep, getters: true, showHidden: true }),
    JSON.stringify(value),
    message,
    stack,
  ];
  for (let link = value as ClaudeError | undefined; link?.cause; link = link.cause as ClaudeError)
    parts.push(String(link.cause));
  return parts.join("\n");
}
const leaks = (text: string): string[] => Object.values(CANARY).filter((canary) => text.includes(canary));

function logging(logLevel: LogLevel) {
  const lines: string[] = [];
  const write = (...args: unknown[]) =>
    void lines.push(args.map((arg) => (typeof arg === "string" ? arg : shown(arg))).join(" "));
  return { lines, options: { logLevel, logger: { error: write, warn: write, info: write, debug: write } } };
}

const echo = (headers: Readonly<Record<string, string>>) =>
  headers["x-api-key"] ?? headers["authorization"]?.replace("Bearer ", "") ?? "";
const FAULTS: Record<string, Script | ((secret: string) => Script)> = {
  good: GOOD,
  "good stream": sse(TEXT),
  "400": apiError(400, "invalid_request_error"),
  "401 that repeats the credential": (secret) =>
    json({ type: "error", error: { type: "authentication_error", message: `bad key ${secret}` } }, { status: 401 }),
  "500 in HTML that repeats the credential": (secret) => ({
    status: 500,
    headers: { "content-type": "text/html" },
    body: `<html>Authorization: Bearer ${secret} x-api-key: ${secret}</html>`,
  }),
  "502 without a body": { status: 502 },
  "429 with a delay": apiError(429, "rate_limit_error", { "retry-after": "3600" }),
  HTML: { headers: { "content-type": "text/html" }, body: "<html></html>" },
  "not JSON": { ...GOOD, body: "{nope" },
  empty: { ...GOOD, body: "" },
  "no answer": { fault: { at: "head", do: "reset" } },
  stall: { fault: { at: "head", do: "stall" } },
  "cut body": { ...GOOD, fault: { at: "body", byte: 9, do: "fin" } },
  "cut stream": sse(TEXT, { fault: { at: "body", byte: BEGUN.length + 9, do: "fin" } }),
  "stalled stream": sse(TEXT, { fault: { at: "body", byte: BEGUN.length + 9, do: "stall" } }),
  "bad event": sse(`${BEGUN}data: {nope\n\n`),
  "error event": sse(`${BEGUN}event: error\ndata: {"type":"error","error":{"type":"api_error"}}\n\n`),
  "redirect without end": { status: 307, headers: { location: "/v1/messages" } },
};

describe.concurrent.each(["off", "info", "debug"] as const)("log level %s", (logLevel) => {
  // @promise Secrets: No log at any level, no error and no result has a secret
  test.each(Object.entries(FAULTS))("%s: neither log nor error nor result has a secret", async (name, fault) => {
    const clock = name.startsWith("stall") ? 150 : 10_000;
    await using server = await faultServer(({ headers }) =>
      typeof fault === "function" ? fault(echo(headers)) : fault,
    );
    for (const credential of logLevel === "debug" ? CREDENTIALS : CREDENTIALS.slice(0, 1)) {
      const { lines, options } = logging(logLevel);
      const client = new Claude({
        ...overFetch,
        ...credential,
        ...options,
        baseURL: server.baseURL,
        maxRetries: 0,
        timeout: clock,
        idleTimeout: clock,
      });
      const call = { headers: SECRET_HEADERS };
      const params = { ...PARAMS, messages: MESSAGES };
      const results: unknown[] = [client];
      for (const one of [
        () => client.messages.create(params, call),
        () => client.messages.create({ ...params, stream: true }, call),
      ] as (() => PromiseLike<unknown>)[]) {
        const promise = one();
        results.push(shown(promise));
        const { value, error } = await settled(() => promise);
        results.push(promise, value, error);
        if (!value || !(Symbol.asyncIterator in (value as object))) continue;
        results.push((await drain(value as AsyncIterable<unknown>)).error, value);
      }
      const helper = client.messages.stream(params, call);
      const { error } = await settled(() => helper.done());
      results.push(error, helper.response);
      for (const result of results) expect(leaks(shown(result))).toEqual([]);
      // The params of a stream helper are its own; its credential is not.
      expect(leaks(inspect(helper, { depth: 20 })).filter((canary) => canary !== CANARY.body)).toEqual([]);
      expect(leaks(lines.join("\n"))).toEqual([]);
      if (logLevel === "debug") expect(lines.length).toBeGreaterThan(3);
      if (logLevel === "off") expect(lines).toEqual([]);
      expect(server.requests.some(({ headers }) => leaks(JSON.stringify(headers)).length >= 2)).toBe(true);
    }
  });
});

test.each(["", BEGUN])("an error event that repeats the credential, after %j", async (before) => {
  await using server = await faultServer(({ headers, path }) => {
    const error = { type: "authentication_error", message: `bad key ${echo(headers)}` };
    const data = path.endsWith("plain") ? error.message : JSON.stringify({ type: "error", error });
    return sse(`${before}event: error\ndata: ${data}\n\n`);
  });
  const { lines, options } = logging("debug");
  const client = clientOf(server, { apiKey: CANARY.apiKey, ...options });
  for (const call of [
    () => client.messages.create(STREAM),
    () => client.messages.stream(PARAMS),
    () => client.post<AsyncIterable<unknown>>("/plain", { body: {}, stream: true }),
  ]) {
    const { error } = await drain<unknown>(call() as PromiseLike<AsyncIterable<unknown>>);
    expect(error?.["apiMessage"]).toBe("bad key ***");
    expect(leaks(shown(error))).toEqual([]);
  }
  expect(leaks(lines.join("\n"))).toEqual([]);
});

test("an error body that repeats the credential in the escapes of JSON", async () => {
  const apiKey = `${CANARY.apiKey}"\\`;
  await using server = await faultServer(({ headers }) =>
    json({ type: "error", error: { type: "authentication_error", message: `bad ${echo(headers)}` } }, { status: 401 }),
  );
  const { error } = await settled(() => clientOf(server, { apiKey }).messages.create(PARAMS));
  expect(error?.["apiMessage"]).toBe("bad ***");
  expect(leaks(shown(error))).toEqual([]);
});

test("an error body that repeats the credential in escapes that JSON does not need, and one that is cut", async () => {
  const apiKey = `${CANARY.apiKey}/a"`;
  const escaped = JSON.stringify(apiKey).slice(1, -1);
  for (const [written, body] of [
    [escaped.replace("/", "\\/"), (text: string) => `{"error":{"message":"bad ${text}"}}`],
    [escaped, (text: string) => `{"error":{"message":"bad ${text}`],
  ] as const) {
    await using server = await faultServer({ ...GOOD, status: 401, body: body(written) });
    const { error } = await settled(() => clientOf(server, { apiKey }).messages.create(PARAMS));
    expect(JSON.stringify(error?.["error"])).toContain("bad ***");
    expect(leaks(shown(error))).toEqual([]);
  }
});

test("a refused connection", async () => {
  const { lines, options } = logging("debug");
  const client = clientOf({ baseURL: await refusingURL() }, { apiKey: CANARY.apiKey, ...options });
  const { error } = await settled(() =>
    client.messages.create({ ...PARAMS, messages: MESSAGES }, { headers: SECRET_HEADERS }),
  );
  expect(error).toBeDefined();
  expect(leaks(shown(error) + lines.join("\n"))).toEqual([]);
});

describe.each([301, 302, 303, 307, 308])("a redirect by %d", (status) => {
  const to = (location: string): Script => ({ status, headers: { location } });
  const client = (baseURL: string) => clientOf({ baseURL }, { apiKey: CANARY.apiKey, maxRetries: 2 });
  const calls = (baseURL: string) => [
    () => client(baseURL).messages.create({ ...PARAMS, messages: MESSAGES }, { headers: SECRET_HEADERS }),
    () => client(baseURL).messages.create({ ...STREAM, messages: MESSAGES }),
    () =>
      client(baseURL)
        .messages.stream({ ...PARAMS, messages: MESSAGES })
        .done(),
    () => client(baseURL).models.list(),
    () => client(baseURL).files.download("f"),
    () => client(baseURL).files.upload({ file: new File([CANARY.body], "a.txt") }),
  ];

  // @promise Secrets: Redirects are followed within the origin at most; another origin gets nothing
  test("to another origin: nothing gets there, not even a request", async () => {
    await using other = await faultServer(GOOD);
    const elsewhere = [
      `${other.baseURL}/v1/messages`,
      other.baseURL.replace("http:", ""),
      other.baseURL.replace("127.0.0.1", "localhost"),
    ];
    for (const location of elsewhere) {
      await using server = await faultServer(to(location));
      for (const call of calls(server.baseURL)) {
        const { error } = await settled<unknown>(call);
        expect(error).toBeInstanceOf(APIResponseError);
        expect(leaks(shown(error))).toEqual([]);
      }
      expect(server.requests).toHaveLength(6);
    }
    expect(other.requests).toHaveLength(0);
  });

  // @promise Secrets: Redirects are followed within…
  test("by way of its own origin: nothing gets there either", async () => {
    await using other = await faultServer(GOOD);
    await using server = await faultServer(({ path }) => to(path === "/hop" ? `${other.baseURL}/x` : "/hop"));
    expect((await settled<unknown>(calls(server.baseURL)[0]!)).error).toBeInstanceOf(APIResponseError);
    expect(other.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(2);
  });

  // @promise Secrets: Redirects are followed within…
  test("within the origin: is followed, with the credential", async () => {
    await using server = await faultServer(({ path }) => (path === "/moved" ? GOOD : to("/moved")));
    expect(await calls(server.baseURL)[0]!()).toMatchObject({ id: "msg_1" });
    const [, second] = server.requests;
    expect(second?.headers["x-api-key"]).toBe(CANARY.apiKey);
    expect(second?.method).toBe(status === 303 ? "GET" : "POST");
    expect(second?.body.equals(status === 303 ? Buffer.alloc(0) : server.requests[0]!.body)).toBe(true);
  });

  test.each(["http://", "file:///etc/passwd", "javascript:1"])("to %s is refused", async (location) => {
    await using server = await faultServer(to(location));
    expect((await settled<unknown>(calls(server.baseURL)[0]!)).error).toBeInstanceOf(APIResponseError);
    expect(server.requests).toHaveLength(1);
  });
});

// @promise Secrets: A URL that the server names is used only within the origin
test("results_url of another origin is not asked", async () => {
  await using other = await faultServer({ body: "{}\n" });
  const urls = [
    `${other.baseURL}/r`,
    other.baseURL.replace("http:", ""),
    other.baseURL.replace("127.0.0.1", "localhost"),
    "file:///x",
    "http://",
    5,
    {},
  ];
  for (const [at, results_url] of urls.entries()) {
    await using server = await faultServer(json({ id: "b", results_url }));
    const { error } = await settled(() => clientOf(server, { apiKey: CANARY.apiKey }).messages.batches.results("b"));
    // What has a path is asked for at the client's own base URL.
    if (at > 2) expect(error).toBeInstanceOf(APIResponseError);
    expect(leaks(shown(error))).toEqual([]);
    expect(server.requests.map(({ path }) => path).slice(1)).toEqual(at > 2 ? [] : [at === 0 ? "/r" : "/"]);
  }
  expect(other.requests).toHaveLength(0);
});

test("an absolute URL of another origin is refused by the escape hatches", async () => {
  await using other = await faultServer(GOOD);
  const client = clientOf({ baseURL: await refusingURL() }, { apiKey: CANARY.apiKey });
  for (const path of [
    `${other.baseURL}/v1`,
    other.baseURL.replace("http:", ""),
    other.baseURL.replace("http:", "").replaceAll("/", "\\"),
  ]) {
    const { error } = await settled(async () => client.get(path));
    expect(error).toBeDefined();
    expect(other.requests).toHaveLength(0);
  }
});

// @promise Secrets: A key with characters that no header can carry is refused at construction without being echoed
test("a key that no header can carry is refused at construction and not echoed", () => {
  for (const bad of ["x\nx", "x\r\nx: y", "\0", "“", "é", "\u200b"]) {
    for (const options of [{ apiKey: CANARY.apiKey + bad }, { authToken: bad + CANARY.authToken }]) {
      const make = () => new Claude(options);
      expect(make).toThrow(ArgumentError);
      try {
        make();
      } catch (error) {
        expect(leaks(shown(error))).toEqual([]);
      }
    }
  }
});

// @promise Requests: Two credential options are an error at construction; none is an error at the first request that
//   says what to set
test("two credentials are refused; none is refused at the first request, with what to set", async () => {
  expect(() => new Claude({ apiKey: KEY, authToken: "t" })).toThrow(ArgumentError);
  await using server = await faultServer(GOOD);
  const client = new Claude({ ...overFetch, apiKey: null, authToken: null, baseURL: server.baseURL });
  const { error } = await settled(() => client.messages.create(PARAMS));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error?.message).toMatch(/ANTHROPIC_API_KEY/);
  expect(server.requests).toHaveLength(0);
});

// @promise Requests: Every request has exactly…
test("exactly one credential is sent", async () => {
  await using server = await faultServer(GOOD);
  for (const credential of CREDENTIALS)
    await new Claude({ ...overFetch, ...credential, baseURL: server.baseURL }).models.retrieve("m");
  const sent = server.requests.map(({ headers }) => [headers["x-api-key"], headers["authorization"]]);
  expect(sent).toEqual([
    [CANARY.apiKey, undefined],
    [undefined, `Bearer ${CANARY.apiKey}`],
    [CANARY.apiKey, undefined],
    [undefined, `Bearer ${CANARY.authToken}`],
  ]);
});

// @promise Seeing inside: A logger that throws breaks nothing
test("a logger that throws or rejects breaks nothing", async () => {
  await using server = await faultServer((_, nth) =>
    nth % 2 ? apiError(500, "api_error", { "retry-after-ms": "1" }) : GOOD,
  );
  for (const broken of [
    () => {
      throw new Error("logger");
    },
    () => Promise.reject(new Error("logger")),
  ]) {
    const logger = { error: broken, warn: broken, info: broken, debug: broken };
    expect(await clientOf(server, { maxRetries: 1, logger, logLevel: "debug" }).messages.create(PARAMS)).toMatchObject({
      id: "msg_1",
    });
  }
});
