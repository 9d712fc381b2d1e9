import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import Claude from "../../src/2026-10-21.js";
import { type ClaudeError } from "../../src/errors/errors.js";
import { parseError, StructuredOutputError } from "../../src/structured/index.js";
import { zodOutputFormat } from "../../src/structured/zod.js";
import { type Reply, replies, type ReplyServer, text } from "../support/replies.js";

const FORMAT = zodOutputFormat(z.object({ n: z.number() }));
const PARAMS = { model: "m", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }] };
const ASKED = { ...PARAMS, output_config: { format: FORMAT } };
const RIGHT = { content: [text('{"n":7}')] };
const CUT = { content: [text('{"n":')], stop_reason: "max_tokens" };
const REFUSED = { content: [text("I will not.")], stop_reason: "refusal" };
const WRONG = { content: [text('{"n":"seven"}')] };

let server: ReplyServer | undefined;
afterEach(async () => server?.close());

async function client(...list: (Reply | number)[]): Promise<Claude> {
  server = await replies(list);
  return new Claude({ apiKey: "k", baseURL: server.baseURL, maxRetries: 0 });
}

/** Each way to a parsed message. */
const WAYS: readonly (readonly [string, (claude: Claude, params: typeof ASKED) => Promise<unknown>])[] = [
  ["messages.parse", async (claude, params) => claude.messages.parse(params)],
  ["beta.messages.parse", async (claude, params) => claude.beta.messages.parse(params)],
  ["messages.stream", (claude, params) => claude.messages.stream(params).finalMessage()],
  ["beta.messages.stream", (claude, params) => claude.beta.messages.stream(params).finalMessage()],
];
type Parsed = Claude.Message & { parsed_output: unknown };

describe.each(WAYS)("%s", (_, run) => {
  test("parses the text", async () => {
    const message = (await run(await client(RIGHT), ASKED)) as Parsed;
    expect(message).toMatchObject({ ...RIGHT, stop_reason: "end_turn", parsed_output: { n: 7 } });
    expect(message.content[0]).toHaveProperty("parsed_output", { n: 7 });
    // What can be sent back is as it came.
    expect(JSON.stringify(message.content)).toBe(JSON.stringify(RIGHT.content));
    expect(server!.sent[0]!.body["output_config"]).toEqual({ format: { type: "json_schema", schema: FORMAT.schema } });
  });

  // @promise Structured output: A refusal, a cut and a text that does not fit lose nothing: the message comes back with `parsed_output: null` or in the error
  test.each([CUT, REFUSED])("of an answer that was cut or refused nothing is lost: %j", async (reply) => {
    const message = (await run(await client(reply), ASKED)) as Parsed;
    expect(message).toMatchObject({ ...reply, parsed_output: null, usage: { output_tokens: 5 } });
    expect(parseError(message)).toBeInstanceOf(StructuredOutputError);
    expect(Object.keys(message)).not.toContain("parse_error");
  });

  // @promise Structured output: A refusal…
  test("a complete answer that does not fit is an error that has it", async () => {
    const failure = await run(await client(WRONG), ASKED).catch((error: unknown) => error as ClaudeError);
    expect(failure).toBeInstanceOf(StructuredOutputError);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/^Failed to parse structured output: .*\n {2}- n: /) as string,
      issues: [{ path: ["n"] }],
      partial: { ...WRONG, stop_reason: "end_turn", usage: { output_tokens: 5 } },
    });
  });

  test("prose beside the answer does no harm, before it or after it", async () => {
    const content = [text("Here it is:"), text('{"n":7}'), text("Anything else?")];
    expect(await run(await client({ content }), ASKED)).toMatchObject({ content, parsed_output: { n: 7 } });
  });

  test("a tool call has no output yet", async () => {
    const content = [text("Let me see."), { type: "tool_use", id: "t", name: "x", input: {} }];
    expect(await run(await client({ content }), ASKED)).toMatchObject({ stop_reason: "tool_use", parsed_output: null });
  });

  test("without text, and without a format, there is no output", async () => {
    expect(await run(await client({ content: [] }), ASKED)).toMatchObject({ content: [], parsed_output: null });
    await server!.close();
    const message = await run(await client(RIGHT), PARAMS as never);
    expect(message).toMatchObject({ ...RIGHT, parsed_output: null });
  });

  test("an answer that is null has been parsed", async () => {
    const params = { ...PARAMS, output_config: { format: zodOutputFormat(z.null()) } };
    const message = (await run(await client({ content: [text("null")] }), params as never)) as Parsed;
    expect(message.parsed_output).toBeNull();
    expect(parseError(message)).toBeUndefined();
  });

  test("what the server refuses is its error", async () => {
    await expect(run(await client(400), ASKED)).rejects.toMatchObject({ status: 400 });
  });
});

describe("parse", () => {
  // @promise Structured output: `messages.parse()` gives a call: the response and its ids are at hand
  test("gives a call: the response and its ids are at hand", async () => {
    const claude = await client(RIGHT, RIGHT, RIGHT);
    const { data, response, request_id: id } = await claude.messages.parse(ASKED).withResponse();
    expect([data.parsed_output, response.status, id]).toEqual([{ n: 7 }, 200, "req_1"]);
    expect((await claude.beta.messages.parse(ASKED))._request_id).toBe("req_2");
    expect(await (await claude.messages.parse(ASKED).asResponse()).json()).toMatchObject(RIGHT);
  });

  test("a format without a parser is parsed as JSON", async () => {
    const { type, schema } = FORMAT;
    const claude = await client(RIGHT);
    const message = await claude.messages.parse({ ...PARAMS, output_config: { format: { type, schema } } });
    expect(message.parsed_output).toEqual({ n: 7 });
  });

  test("asks for its beta in the beta namespace alone, beside those of the caller", async () => {
    const claude = await client(RIGHT, RIGHT);
    await claude.beta.messages.parse({ ...ASKED, betas: ["other-1"] });
    await claude.messages.parse(ASKED);
    expect(server!.sent.map(({ betas }) => betas)).toEqual(["other-1,structured-outputs-2025-12-15", undefined]);
  });

  test("takes the older place of the format, and not both", async () => {
    const claude = await client(RIGHT, RIGHT);
    const message = await claude.beta.messages.parse({ ...PARAMS, output_format: FORMAT });
    expect(message.parsed_output).toEqual({ n: 7 });
    const stream = claude.beta.messages.stream({ ...PARAMS, output_format: FORMAT, output_config: { effort: "low" } });
    expect((await stream.finalMessage()).parsed_output).toEqual({ n: 7 });
    expect(server!.sent[1]!.body).toMatchObject({ output_config: { format: { type: "json_schema" }, effort: "low" } });
    expect(server!.sent[1]!.body).not.toHaveProperty("output_format");
    const both = { ...ASKED, output_format: FORMAT };
    expect(() => claude.beta.messages.parse(both)).toThrow(/Both output_format and output_config\.format/);
    expect(() => claude.beta.messages.stream(both)).toThrow(/Both output_format and output_config\.format/);
  });

  test("the older name of the output of a block gives it, with a warning", async () => {
    const warn = vi.fn();
    server = await replies([RIGHT]);
    const logger = { ...console, warn };
    const claude = new Claude({ apiKey: "k", baseURL: server.baseURL, logger });
    const { content } = await claude.beta.messages.parse(ASKED);
    expect(warn).not.toHaveBeenCalled();
    expect((content[0] as unknown as { parsed: unknown }).parsed).toEqual({ n: 7 });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe("stream", () => {
  test("listeners and iterators get all events, and the message parsed", async () => {
    const claude = await client(RIGHT);
    const stream = claude.messages.stream(ASKED);
    const told: unknown[] = [];
    stream.on("message", ({ parsed_output: output }) => told.push(output));
    const types: string[] = [];
    for await (const { type } of stream) types.push(type);
    expect(types.at(-1)).toBe("message_stop");
    expect(told).toEqual([{ n: 7 }]);
    expect(stream.messages.at(-1)).toBe(stream.receivedMessages[0]);
  });

  test("a text that does not fit is the stream's error, after its events", async () => {
    const claude = await client(WRONG);
    const stream = claude.messages.stream(ASKED);
    const types: string[] = [];
    const reading = (async () => {
      for await (const { type } of stream) types.push(type);
    })();
    await expect(reading).rejects.toBeInstanceOf(StructuredOutputError);
    expect(types.at(-1)).toBe("message_stop");
    expect(stream.errored).toBe(true);
  });
});
