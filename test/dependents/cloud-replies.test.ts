/** What the cloud clients make of replies, beside the official ones: the same value, and the same error, but for what is meant to differ. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chunk, exception, frame } from "../platforms/frames.js";
import { frames, MESSAGE } from "../support/event-streams.js";
import { type Cloud, made, type Maker, type Pair, PAIRS } from "./cloud-pairs.js";

beforeEach(() => vi.stubEnv("ANTHROPIC_API_KEY", "canary"));
afterEach(() => vi.unstubAllEnvs());

const PARAMS = { model: "claude-test", max_tokens: 9, messages: [{ role: "user" as const, content: "Hi" }] };
const MESSAGE_REPLY = {
  ...{ id: "msg_1", type: "message", role: "assistant", model: "m", stop_reason: "end_turn", stop_sequence: null },
  content: [{ type: "text", text: "Grüße" }],
  usage: { input_tokens: 3, output_tokens: 1 },
  "amazon-bedrock-invocationMetrics": { inputTokenCount: 3 },
};
const PAGE = { data: [{ id: "a", type: "model" }], has_more: false, first_id: "a", last_id: "a" };

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What the message of an error has to say. */
  readonly said?: string;
}

const apiError = (type: string, message: string) => ({ type: "error", error: { type, message } });
const google = (code: number, status: string, message: string) => ({ error: { code, message, status } });
/** What any platform may answer. */
const REPLIES: Readonly<Record<string, Reply>> = {
  "a message": { body: MESSAGE_REPLY },
  "a message with rate limits": {
    body: MESSAGE_REPLY,
    headers: { "anthropic-ratelimit-requests-remaining": "7" },
  },
  "no content": { body: null, status: 204 },
  "an error of the API": { body: apiError("permission_error", "no"), status: 403, said: "permission_error: no" },
  "an overload": { body: apiError("overloaded_error", "busy"), status: 529, said: "overloaded_error: busy" },
  "an error with details": {
    body: { type: "error", error: { type: "invalid_request_error", message: "m", details: { error_code: "c" } } },
    status: 400,
    said: "m",
  },
  "an error of a gateway": { body: "gone", headers: { "content-type": "text/plain" }, status: 502, said: "502" },
  "an error that is no JSON": { body: "{", status: 500, said: "500" },
  "an error without a body": { body: null, status: 401, said: "no body" },
  "an error of Azure": { body: { error: { code: "DeploymentNotFound", message: "none" } }, status: 404, said: "none" },
  "an error of Google": { body: google(429, "RESOURCE_EXHAUSTED", "Quota"), status: 429, said: "Quota" },
  "an error of Google in an array": { body: [google(404, "NOT_FOUND", "None")], status: 404, said: "None" },
  "an empty array": { body: [], status: 400, said: "400" },
};
const AWS_REPLIES: Readonly<Record<string, Reply>> = {
  "an error of AWS": {
    ...{ body: { message: "The token is invalid" }, status: 403, said: "AccessDenied: The token is invalid" },
    headers: { "x-amzn-errortype": "AccessDenied:http://x" },
  },
  "an error of AWS, in capitals": { body: { Message: "Too many" }, status: 429, said: "Too many" },
  "an error of AWS with its type": {
    ...{ body: { __type: "com.amazon#ValidationException", message: "Bad model" }, status: 400 },
    said: "ValidationException: Bad model (model claude-test)",
  },
};
/** Their text alone stays an error of text; an error of AWS says what it says where others do, and an array is its first. */
const ERROR_DIFFERS: Readonly<Record<string, object>> = {
  "an error of a gateway": { error: "gone" },
  "an error that is no JSON": { error: "{" },
  "an error of Google in an array": { error: google(404, "NOT_FOUND", "None") },
  "an error of AWS": {
    ...{
      type: "AccessDenied",
      error: { message: "The token is invalid", ...apiError("AccessDenied", "The token is invalid") },
    },
  },
  "an error of AWS, in capitals": { error: { Message: "Too many", type: "error", error: { message: "Too many" } } },
  "an error of AWS with its type": {
    type: "ValidationException",
    error: {
      ...{ __type: "com.amazon#ValidationException", message: "Bad model" },
      ...apiError("ValidationException", "Bad model (model claude-test)"),
    },
  },
};

const respond = ({ body, status = 200, headers }: Reply): Response =>
  new Response(typeof body === "string" || body === null ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "request-id": "req_1", ...headers },
  });

interface Outcome {
  readonly value?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
type Call = (client: Cloud) => PromiseLike<unknown>;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What a client made of a reply; of an error without its words, which differ. */
async function outcomeOf(Client: Maker, one: Pair, reply: () => Response, call: Call): Promise<Outcome> {
  const client = made(Client, one, async () => reply());
  try {
    return { value: plain(await call(client)) };
  } catch (thrown) {
    const { status, type, message, requestID, error } = thrown as Record<string, unknown>;
    const name = (thrown as object).constructor.name;
    return {
      error: plain({ name, status, type, requestID, error }) as object as Outcome["error"] & {},
      message: String(message),
    };
  }
}

const create: Call = (client) => client.messages.create(PARAMS);
const withResponse: Call = async (client) => {
  const { data, request_id: id, response } = await client.messages.create(PARAMS).withResponse();
  return [data, id, response.status, response.headers.get("anthropic-ratelimit-requests-remaining")];
};
const page: Call = async (client) => {
  const { data, has_more: more } = await client.models.list();
  return [data, more];
};

describe.each(PAIRS)("$name", (one) => {
  const isAws = /^(bedrock|mantle|aws)/.test(one.name);
  const replies = { ...REPLIES, ...(isAws && AWS_REPLIES) };

  test.each(Object.entries(replies))("%s", async (name, reply) => {
    for (const call of [create, withResponse]) {
      const want = await outcomeOf(one.theirs, one, () => respond(reply), call);
      const got = await outcomeOf(one.ours, one, () => respond(reply), call);
      const differs = ERROR_DIFFERS[name];
      expect([got.value, got.error]).toEqual([want.value, differs ? { ...want.error, ...differs } : want.error]);
      expect(got.error === undefined).toBe(reply.said === undefined);
      if (reply.said !== undefined) expect(got.message).toContain(reply.said);
    }
  });
});

describe.each(PAIRS.filter(({ name }) => /^(aws|google)/.test(name)))("$name", (one) => {
  test("a page, and an error instead", async () => {
    for (const reply of [{ body: PAGE }, { body: apiError("not_found_error", "no"), status: 404 }]) {
      const want = await outcomeOf(one.theirs, one, () => respond(reply), page);
      const got = await outcomeOf(one.ours, one, () => respond(reply), page);
      expect([got.value, got.error]).toEqual([want.value, want.error]);
    }
  });
});

const BODIES = {
  events: { type: "text/event-stream", of: (events: readonly object[]) => frames(events as typeof MESSAGE) },
  frames: {
    type: "application/vnd.amazon.eventstream",
    of: (events: readonly object[]) => Buffer.concat(events.map(chunk)) as Uint8Array<ArrayBuffer>,
  },
};
const bodyOf = ({ name }: Pair) => BODIES[name.startsWith("bedrock") ? "frames" : "events"];
const streamed =
  (one: Pair, body: BodyInit, headers: object = {}) =>
  () =>
    new Response(body, { headers: { "content-type": bodyOf(one).type, "request-id": "req_1", ...headers } });

const iterated: Call = async (client) => {
  const events: unknown[] = [];
  for await (const event of await client.messages.create({ ...PARAMS, stream: true })) events.push(event);
  return events;
};
const finalMessage: Call = (client) => client.messages.stream(PARAMS).finalMessage();
const betaMessage: Call = (client) => client.beta.messages.stream({ ...PARAMS, betas: ["b"] }).finalMessage();

describe.each(PAIRS)("$name, streams", (one) => {
  test.each(Object.entries({ iterated, finalMessage, betaMessage }))("%s", async (_, call) => {
    const reply = streamed(one, bodyOf(one).of(MESSAGE));
    const want = await outcomeOf(one.theirs, one, reply, call);
    expect(JSON.stringify(want.value).length).toBeGreaterThan(100);
    expect(await outcomeOf(one.ours, one, reply, call)).toEqual(want);
  });

  // Officially the error in a stream has no status, and is of no class of its own.
  test("an error in a stream has its type, and the class and the status that go with it", async () => {
    const reply = streamed(one, bodyOf(one).of([...MESSAGE.slice(0, 3), apiError("overloaded_error", "busy")]));
    const want = await outcomeOf(one.theirs, one, reply, iterated);
    const got = await outcomeOf(one.ours, one, reply, iterated);
    expect(got.error).toEqual({ ...want.error, name: "OverloadedError", status: 529 });
    expect(got.message).toContain("overloaded_error: busy");
  });
});

describe("an exception in a stream of Bedrock", () => {
  const one = PAIRS[0]!;
  const begun = Buffer.concat(MESSAGE.slice(0, 3).map(chunk));
  test.each([
    ["throttlingException", "RateLimitError", 429],
    ["validationException", "BadRequestError", 400],
    ["modelStreamErrorException", "APIError", 424],
    ["modelTimeoutException", "RequestTimeoutError", 408],
    ["internalServerException", "InternalServerError", 500],
    ["serviceUnavailableException", "ServiceUnavailableError", 503],
  ])("%s", async (type, name, status) => {
    for (const end of [
      exception(type, "why"),
      frame({ ":message-type": "error", ":error-code": type, ":error-message": "why" }, ""),
    ]) {
      const reply = streamed(one, Buffer.concat([begun, end]) as Uint8Array<ArrayBuffer>);
      const want = await outcomeOf(one.theirs, one, reply, iterated);
      const got = await outcomeOf(one.ours, one, reply, iterated);
      expect(got.error).toEqual({ ...want.error, name, status });
      expect(got.message).toContain(`${type}: why`);
    }
  });
});
