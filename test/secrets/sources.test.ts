/** A key of every source, which the server repeats in every place and form, and everything that leaves the client. */
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createMask, maskOf } from "../../src/base/redaction.js";
import { redacted } from "../../src/send/log-attempts.js";
import { APIError, type ClientOptions, type RequestOptions } from "../../src/index.js";
import { instrument } from "../../src/opentelemetry.js";
import { createRedisPacer } from "../../src/pacer/redis.js";
import { BEGUN, clientOf, drain, PARAMS, settled, STREAM } from "../support/calls.js";
import { json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { record } from "../support/telemetry.js";

afterEach(() => void vi.unstubAllEnvs());

/** In base64 it has `+` and `/`, in JSON and URLs escapes. */
const KEY = 'warbler>>?/7261"\\~~~???end';

/** Where a key may come from. */
const SOURCES: Record<string, { client?: ClientOptions; call?: RequestOptions; env?: Record<string, string> }> = {
  "the option apiKey": { client: { apiKey: KEY } },
  "the option authToken": { client: { apiKey: null, authToken: KEY } },
  "a function": { client: { apiKey: async () => KEY } },
  credentials: { client: { apiKey: null, credentials: async () => ({ token: KEY }) } },
  defaultHeaders: { client: { defaultHeaders: { "helicone-auth": `Bearer ${KEY}` } } },
  "headers of the call": { call: { headers: { "ocp-apim-subscription-key": KEY } } },
  "a cookie": { call: { headers: { cookie: `a=b; session=${KEY.replace(/"/g, "")}` } } },
  ANTHROPIC_CUSTOM_HEADERS: { env: { ANTHROPIC_CUSTOM_HEADERS: `x-portkey-virtual-key: ${KEY}` } },
  defaultQuery: { client: { defaultQuery: { key: KEY } } },
  "query of the call": { call: { query: { api_key: KEY } } },
  "a middleware": {
    client: {
      middleware: [(request, next) => (request.headers.set("x-functions-key", KEY), next(request))],
    },
  },
};

const base64 = (text: string) => Buffer.from(text).toString("base64");
/** How a server may write it. */
const FORMS: Record<string, (key: string) => string> = {
  plain: (key) => key,
  "percent-encoded": encodeURIComponent,
  "percent-encoded twice": (key) => encodeURIComponent(encodeURIComponent(key)).toLowerCase(),
  base64,
  base64url: (key) => Buffer.from(key).toString("base64url"),
  "base64 behind one character": (key) => base64(`:${key}`),
  "base64 behind two": (key) => base64(`u:${key}`),
};

/** Where a server may repeat it. */
const PLACES: Record<string, (text: string) => Script> = {
  "an error body": (text) => problem(400, { message: `bad ${text}`, type: text, details: { error_code: text } }),
  "text that is an error": (text) => ({ status: 500, headers: { "content-type": "text/plain" }, body: `bad ${text}` }),
  "headers and ids": (text) =>
    problem(429, { message: "no" }, { "request-id": text, "x-echo": text, "anthropic-workspace-id": text }),
  "a model and an id": (text) => json({ id: text, model: text, type: "message", content: [], stop_reason: text }),
  "headers of what is no JSON": (text) => ({ ...json({}), headers: { "request-id": text }, body: "<" }),
  "an error event": (text) => sse(`${BEGUN}event: error\ndata: ${JSON.stringify({ error: { message: text } })}\n\n`),
  "a header of a stream that is cut": (text) => ({
    ...sse(BEGUN),
    headers: { ...sse("").headers, "request-id": text },
  }),
};

const problem = (status: number, error: object, headers: Record<string, string> = {}): Script =>
  json(
    { type: "error", error: { type: "api_error", ...error } },
    { status, headers: { ...headers, "retry-after-ms": "1" } },
  );

/** All that an error shows of itself. */
function shown(error: unknown): string {
  if (error === undefined) return "";
  const { message, stack, headers } = error as APIError;
  const all = inspect(error, { depth: 20, showHidden: true, getters: true, maxStringLength: null });
  return [all, message, stack, JSON.stringify(error), JSON.stringify([...(headers ?? [])])].join("\n");
}

describe.each(Object.entries(SOURCES))("a key from %s", (_, { client: options, call, env = {} }) => {
  test.each(Object.entries(PLACES))(
    "repeated in %s leaves by no error, log or span",
    async (place, script) => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      const key = call?.headers && "cookie" in call.headers ? KEY.replace(/"/g, "") : KEY;
      const forms = Object.values(FORMS).map((form) => form(key));
      await using server = await faultServer(script(forms.join(" ")));
      using recording = record();
      const lines: unknown[] = [];
      const write = (...line: unknown[]) => void lines.push(line);
      const logger = { error: write, warn: write, info: write, debug: write };
      const made = clientOf(server, { logger, logLevel: "debug", maxRetries: 1, ...options });
      const client = instrument(made, { attemptSpans: true, captureContent: true });
      const params = (/event|stream/.test(place) ? STREAM : PARAMS) as typeof PARAMS;
      const errors: unknown[] = [];
      const { value, error } = await settled<unknown>(() => client.messages.create(params, call));
      errors.push(error);
      if (!error && params !== PARAMS) errors.push((await drain(value as AsyncIterable<unknown>)).error);
      const raw = client.messages.create(params, call);
      errors.push((await settled(() => raw.asResponse())).error, (await settled(() => raw)).error);
      const left = [...errors.map(shown), inspect(lines, { depth: 20 }), JSON.stringify(lines), await recording.text()];
      for (const text of forms) {
        // The characters at the ends of base64 are as much of what stands around the key.
        const heart = text.slice(4, -4);
        for (const out of left) {
          expect(out).not.toContain(heart);
          expect(out).not.toContain(JSON.stringify(heart).slice(1, -1));
        }
      }
      if (!place.includes("model")) expect(errors.some((one) => one instanceof APIError)).toBe(true);
      const sent = server.requests.map(({ headers, path }) => [...Object.values(headers), path]);
      expect(decodeURIComponent(String(sent))).toContain("warbler");
    },
    60_000,
  );
});

test("a key that is repeated in an error in place of results leaves by no error", async () => {
  const body = JSON.stringify({
    type: "error",
    error: { type: "api_error", message: KEY, details: { error_code: KEY } },
  });
  await using server = await faultServer(({ path, headers }) =>
    path === "/results"
      ? { body, headers: { "request-id": KEY } }
      : json({ results_url: `http://${headers["host"]}/results` }),
  );
  const logger = { error() {}, warn() {}, info() {}, debug() {} };
  const { error } = await drain(clientOf(server, { apiKey: KEY, logger }).messages.batches.results("b"));
  expect(error).toBeInstanceOf(APIError);
  expect(shown(error)).not.toContain("warbler");
});

test("what a fetch of the caller says of the address is masked, its error stays the cause", async () => {
  const thrown = new Error("");
  const fetch = async (url: unknown) => {
    thrown.message = `request to ${String(url)} failed`;
    throw thrown;
  };
  const client = clientOf({ baseURL: "http://127.0.0.1:1" }, { fetch, defaultQuery: { key: KEY } });
  const { error } = await settled(() => client.messages.create(PARAMS));
  expect(error?.cause).toBe(thrown);
  expect(shown(error)).not.toContain("warbler");
});

test("headers are logged by a list of those that may be shown", () => {
  const hidden = [
    "helicone-auth",
    "ocp-apim-subscription-key",
    "x-portkey-virtual-key",
    "x-functions-key",
    "x-signature",
  ];
  const shownNames = ["anthropic-version", "anthropic-beta", "content-type", "request-id", "retry-after", "user-agent"];
  const headers = Object.fromEntries([...hidden, "x-anything", ...shownNames].map((name) => [name, "value"]));
  expect(redacted(headers, String)).toEqual(
    Object.fromEntries(Object.keys(headers).map((name) => [name, shownNames.includes(name) ? "value" : "***"])),
  );
});

test("a mask hides what is long enough, the longest first, and nothing else", () => {
  const mask = maskOf([
    {
      url: "http://a/?key=abcdefgh&limit=abcd",
      headers: { "x-api-key": "abcdefghij", "x-team": "research", cookie: "a=b" },
    },
  ]);
  expect(mask("abcdefghij abcdefgh abcd research a=b")).toBe("*** *** abcd research a=b");
  expect(createMask(() => [])("anything")).toBe("anything");
  expect(createMask(() => ["a.c+(d"])("abc+(d a.c+(d")).toBe("abc+(d ***");
  expect(createMask(() => ["schlüssel"])('"schl\\u00fcssel" schl%C3%BCssel')).toBe('"***" ***');
});

test("nothing of a key is in what a pacer writes to Redis", async () => {
  await using server = await faultServer(({ path }) => json({ id: path }, { headers: { "request-id": KEY } }));
  const written: unknown[] = [];
  const answer = async (_: string, options: unknown) => (written.push(options), [1, 0]);
  const pacer = createRedisPacer({ client: { evalSha: answer, eval: answer } });
  const options = { apiKey: KEY, pacer, defaultHeaders: { "x-my-key": KEY }, defaultQuery: { key: KEY } };
  await clientOf(server, options).messages.create(PARAMS);
  expect(written.length).toBeGreaterThan(1);
  expect(JSON.stringify(written)).not.toContain("warbler");
});

test("a middleware sees the call, and nothing of the options of the client", async () => {
  await using server = await faultServer(json({}));
  let seen = "";
  const middleware: ClientOptions["middleware"] = [
    (request, next, about) => {
      seen = inspect(about, { depth: 20, showHidden: true, getters: true });
      return next(request);
    },
  ];
  const options = { apiKey: KEY, defaultHeaders: { "x-my-key": KEY }, defaultQuery: { key: KEY }, middleware };
  await clientOf(server, options).messages.create(PARAMS);
  expect(seen).toContain("/v1/messages");
  expect(seen).not.toContain("warbler");
});
