import { describe, expect, test } from "vitest";
import { APIConnectionError, APIResponseError, APIUserAbortError, LimitError } from "../../src/errors/errors.js";
import { JSONLDecoder, type LineOptions } from "../../src/stream/lines.js";
import { cut, drain, encode, Source } from "../support/event-streams.js";

const decode = (text: string, size = 1 << 20, options?: LineOptions) =>
  new JSONLDecoder<unknown>(new Source(cut(encode(text), [size])), new AbortController(), options);

const GIVEN: [name: string, text: string, want: unknown[]][] = [
  ["lines", '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ["CRLF and blank lines", '\r\n{"a":1}\r\n\n  \n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
  ["a last line without an end", '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ["a BOM", '\uFEFF{"a":1}\n', [{ a: 1 }]],
  ["UTF-8", '{"a":"日本🤔"}\n', [{ a: "日本🤔" }]],
  ["nothing", "", []],
];

describe("JSONLDecoder", () => {
  test.each(GIVEN)("%s, in any chunking", async (_name, text, want) => {
    for (const size of [1, 2, 3, 1000])
      expect(await drain(decode(text, size))).toEqual({ values: want, error: undefined });
  });

  // @promise Uploads and downloads: A broken line of results is an error that names the line, after the lines before it
  test("a broken line is named after the lines before it, without its text", async () => {
    const { values, error } = await drain(decode('{"a":1}\n\n{"secret\n{"a":3}\n', 5));
    expect(values).toEqual([{ a: 1 }]);
    expect(error).toBeInstanceOf(APIResponseError);
    expect(error).toMatchObject({ line: 3 });
    expect(String(error)).not.toContain("secret");
  });

  test("a last line that is cut is an error", async () => {
    const { values, error } = await drain(decode('{"a":1}\n{"a":'));
    expect(values).toEqual([{ a: 1 }]);
    expect(error).toBeInstanceOf(APIResponseError);
    expect(error).toMatchObject({ line: 2 });
  });

  test.each([
    [1, '"\n'],
    [10, '"\n'],
    [1000, '"\n'],
    [1000, ""],
  ])("a line above its bound throws (chunks of %d, end %j)", async (size, end) => {
    const { values, error } = await drain(decode(`{"a":1}\n"${"x".repeat(200)}${end}`, size, { maxLineBytes: 100 }));
    expect(values).toEqual([{ a: 1 }]);
    expect(error).toBeInstanceOf(LimitError);
  });

  test("`__proto__` is data", async () => {
    const { values } = await drain(decode('{"__proto__":{"polluted":1}}\n'));
    expect(Object.keys(values[0] as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("leaving the loop closes the connection, and what follows is not read", async () => {
    const source = new Source(['{"a":1}\n', '{"a":2}\n'], "hang");
    const lines = new JSONLDecoder<unknown>(source, new AbortController());
    for await (const _ of lines) break;
    expect(source).toMatchObject({ closed: true, pulls: 1 });
    expect(lines.controller.signal.aborted).toBe(true);
  });

  test("can be iterated once; a failure is thrown again", async () => {
    const whole = decode('{"a":1}\n');
    await drain(whole);
    expect((await drain(whole)).error).toMatchObject({ message: expect.stringContaining("once") });
    const broken = decode("{\n");
    const { error } = await drain(broken);
    expect((await drain(broken)).error).toBe(error);
  });

  test("a lost connection and an abort are typed", async () => {
    const cause = new TypeError("terminated");
    const lost = new JSONLDecoder<unknown>(new Source(['{"a":1}\n{"a"'], cause), new AbortController());
    const { values, error } = await drain(lost);
    expect(values).toEqual([{ a: 1 }]);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ cause });
    const controller = new AbortController();
    const waiting = drain(new JSONLDecoder<unknown>(new Source([], "hang"), controller));
    controller.abort("enough");
    expect((await waiting).error).toBeInstanceOf(APIUserAbortError);
    expect((await waiting).error).toMatchObject({ cause: "enough" });
  });

  test("reads a response", async () => {
    const lines = JSONLDecoder.fromResponse(new Response('{"a":1}\n{"a":2}\n'), new AbortController());
    expect((await drain(lines)).values).toEqual([{ a: 1 }, { a: 2 }]);
  });
});
