/** What Bedrock streams and what it says of errors: the events of the API, cut anywhere, and typed errors. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { AnthropicBedrock } from "../../src/bedrock.js";
import {
  APIConnectionError,
  APIError,
  APIResponseError,
  BadRequestError,
  LimitError,
  OverloadedError,
  PermissionDeniedError,
  RateLimitError,
  RequestTimeoutError,
  ServiceUnavailableError,
  StreamTruncatedError,
  type ClientOptions,
} from "../../src/index.js";
import { drain, failure, PARAMS, STREAM } from "../support/calls.js";
import { MESSAGE } from "../support/event-streams.js";
import { chunk, exception, frame, framed } from "./frames.js";

afterEach(() => vi.restoreAllMocks());

const HEADERS = { "content-type": "application/vnd.amazon.eventstream", "x-amzn-requestid": "aws-1" };
const ALL = Buffer.concat(MESSAGE.map(chunk));
/** A header of each type that a value can have, of zeros. */
const ALL_TYPES = Buffer.concat(
  [0, 0, 1, 2, 4, 8, 2, 2, 8, 16].map((size, type) => Buffer.concat([Buffer.from([1, 65, type]), Buffer.alloc(size)])),
);
const BEGUN = Buffer.concat(MESSAGE.slice(0, 3).map(chunk));

/** A response whose body comes in these pieces. */
function streamed(...pieces: readonly Uint8Array[]): Response {
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      for (const piece of pieces) sink.enqueue(piece);
      sink.close();
    },
  });
  return new Response(body, { headers: HEADERS });
}

const clientOf = (answers: readonly (() => Response)[], options: ClientOptions = {}) => {
  let attempts = 0;
  const fetch = vi.fn(async () => answers[Math.min(attempts++, answers.length - 1)]!());
  const client = new AnthropicBedrock({
    awsRegion: "us-east-1",
    apiKey: "k",
    maxRetries: 0,
    ...(options as object),
    fetch,
  });
  return { client, fetch };
};

const eventsOf = async (...pieces: readonly Uint8Array[]) => {
  const { client } = clientOf([() => streamed(...pieces)]);
  return drain(client.messages.create(STREAM));
};

// @promise Platforms: Event streams of Bedrock are checked frame by frame, and read the same however they are cut
test("frames cut at any byte give the same events", async () => {
  const want = await eventsOf(ALL);
  expect(want.error).toBeUndefined();
  expect(want.values.length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(ALL.length), { maxLength: 12 }), async (places) => {
      const cuts = [0, ...places.toSorted((a, b) => a - b), ALL.length];
      const pieces = cuts.slice(1).map((end, index) => ALL.subarray(cuts[index], end));
      expect(await eventsOf(...pieces)).toEqual(want);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(await eventsOf(...Array.from(ALL, (byte) => Uint8Array.of(byte)))).toEqual(want);
});

test("metrics stay, events without a type and of other kinds go, and the id of AWS is the request id", async () => {
  const stop = { type: "message_stop", "amazon-bedrock-invocationMetrics": { inputTokenCount: 1 } };
  const { client } = clientOf([
    () =>
      streamed(
        chunk({ no: "type" }),
        frame({ ":event-type": "other", ":message-type": "event" }, "{}"),
        Buffer.concat(MESSAGE.slice(0, -1).map(chunk)),
        framed(ALL_TYPES, Buffer.from("{}")),
        chunk(JSON.stringify(stop, null, 2)),
      ),
  ]);
  const { data: stream, request_id: id } = await client.messages.create(STREAM).withResponse();
  const { values, error } = await drain(stream);
  expect(error).toBeUndefined();
  expect(values.at(-1)).toEqual(stop);
  expect(values.length).toBe(MESSAGE.filter(({ type }) => type !== "ping").length);
  expect([id, stream.requestID]).toEqual(["aws-1", "aws-1"]);
});

// @promise Platforms: An error in a stream of Bedrock has class, status and request id, and is retried before the first content
describe("errors in a stream", () => {
  test.each<[string, typeof APIError, number]>([
    ["throttlingException", RateLimitError, 429],
    ["validationException", BadRequestError, 400],
    ["modelTimeoutException", RequestTimeoutError, 408],
    ["modelStreamErrorException", APIError, 424],
    ["internalServerException", APIError, 500],
    ["serviceUnavailableException", ServiceUnavailableError, 503],
    ["somethingNewException", APIError, 500],
  ])("%s", async (type, ErrorClass, status) => {
    const { values, error } = await eventsOf(Buffer.concat([BEGUN, exception(type, "said so")]));
    expect(values.length).toBeGreaterThan(1);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({ status, type, requestID: "aws-1", apiMessage: "said so" });
    expect(error?.partial).toBeDefined();
  });

  test("a frame of an error, and an error of the API in a chunk", async () => {
    const one = await eventsOf(
      BEGUN,
      frame({ ":message-type": "error", ":error-code": "Oops", ":error-message": "m" }, ""),
    );
    expect(one.error).toMatchObject({ status: 500, type: "Oops", apiMessage: "m" });
    const two = await eventsOf(BEGUN, chunk({ type: "error", error: { type: "overloaded_error", message: "m" } }));
    expect(two.error).toBeInstanceOf(OverloadedError);
  });

  test.each([
    ["a checksum", (bytes: Buffer) => bytes.writeUInt8(bytes.at(-1)! ^ 1, bytes.length - 1), APIResponseError],
    ["the payload", (bytes: Buffer) => bytes.writeUInt8(bytes.at(-20)! ^ 1, bytes.length - 20), APIResponseError],
    ["the length", (bytes: Buffer) => bytes.writeUInt32BE(5, 0), APIResponseError],
  ])("%s that is wrong, after what came before it", async (_, spoil, ErrorClass) => {
    const bad = Buffer.from(chunk({ type: "message_stop" }));
    spoil(bad);
    const { values, error } = await eventsOf(Buffer.concat([BEGUN, bad]));
    expect(values.length).toBe(3 - MESSAGE.slice(0, 3).filter(({ type }) => type === "ping").length);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error?.["requestID"]).toBe("aws-1");
  });

  test.each([
    ["a frame", ALL.subarray(0, -3), StreamTruncatedError],
    ["the stream", BEGUN, StreamTruncatedError],
    ["JSON", Buffer.concat([BEGUN, chunk("nope")]), APIResponseError],
    [
      "base64",
      Buffer.concat([BEGUN, frame({ ":event-type": "chunk", ":message-type": "event" }, "{}")]),
      APIResponseError,
    ],
    ["headers", Buffer.concat([BEGUN, framed(Buffer.from([9, 65, 7]), Buffer.from("{}"))]), APIResponseError],
    [
      "headers of no known type",
      Buffer.concat([BEGUN, framed(Buffer.from([1, 65, 77]), Buffer.from(""))]),
      APIResponseError,
    ],
  ])("%s that is cut or broken", async (_, bytes, ErrorClass) => {
    const { values, error } = await eventsOf(bytes);
    expect(values.length).toBeGreaterThan(1);
    expect(error).toBeInstanceOf(ErrorClass);
  });

  test("a frame above the bound is refused by its prelude", async () => {
    const { client } = clientOf([() => streamed(ALL)], { maxEventBytes: 64 });
    expect(await failure(client.messages.create(STREAM))).toBeInstanceOf(LimitError);
  });

  test("before any content it is retried, after it is not", async () => {
    const early = () => streamed(chunk(MESSAGE[0]), exception("throttlingException", "slow down"));
    const { client, fetch } = clientOf([early, () => streamed(ALL)], { maxRetries: 1 });
    const { values, error } = await drain(client.messages.create(STREAM));
    expect([fetch.mock.calls.length, error, values.length > 3]).toEqual([2, undefined, true]);
    const late = clientOf([() => streamed(BEGUN, exception("throttlingException", "slow down"))], { maxRetries: 1 });
    expect((await drain(late.client.messages.create(STREAM))).error).toBeInstanceOf(RateLimitError);
    expect(late.fetch).toHaveBeenCalledTimes(1);
  });

  test("a connection that breaks is a lost connection, and leaving the loop closes it", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (sink) => sink.enqueue(BEGUN),
      pull: (sink) => sink.error(new TypeError("terminated")),
    });
    const one = clientOf([() => new Response(broken, { headers: HEADERS })]);
    expect((await drain(one.client.messages.create(STREAM))).error).toBeInstanceOf(APIConnectionError);
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array>({ start: (sink) => sink.enqueue(BEGUN), cancel });
    const two = clientOf([() => new Response(endless, { headers: HEADERS })]);
    for await (const _ of await two.client.messages.create(STREAM)) break;
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });
});

describe("errors of HTTP", () => {
  const said = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", "x-amzn-requestid": "aws-2", ...headers },
    });

  test.each<[Response, typeof APIError, object]>([
    [
      said(
        403,
        { message: "The security token is invalid." },
        { "x-amzn-errortype": "UnrecognizedClientException:http://x/" },
      ),
      PermissionDeniedError,
      {
        status: 403,
        type: "UnrecognizedClientException",
        apiMessage: "The security token is invalid.",
        requestID: "aws-2",
      },
    ],
    [said(429, { Message: "Too many" }), RateLimitError, { type: null, apiMessage: "Too many" }],
    [
      said(400, { message: "The provided model identifier is invalid." }),
      BadRequestError,
      { apiMessage: "The provided model identifier is invalid. (model claude-test)" },
    ],
    [said(503, "<html>busy</html>"), ServiceUnavailableError, { status: 503, requestID: "aws-2" }],
    [
      said(500, { type: "error", error: { type: "api_error", message: "m" } }),
      APIError,
      { type: "api_error", apiMessage: "m" },
    ],
  ])("%#", async (response, ErrorClass, want) => {
    const { client } = clientOf([() => response]);
    const error = await failure(client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject(want);
  });
});
