import { expect, test } from "vitest";
import { LimitError } from "../../src/errors/errors.js";
import { readBounded } from "../../src/request/limits.js";
import { checkSize, largestPart } from "../../src/request/too-large.js";

const check = (value: unknown, limit: number) => checkSize(JSON.stringify(value), { max: limit }, () => value);

// @promise Limits: Every operation with a limit…
test("a request at the limit passes, one byte above does not", () => {
  const value = { a: "é".repeat(10) };
  const size = Buffer.byteLength(JSON.stringify(value));
  expect(() => check(value, size)).not.toThrow();
  expect(() => check(value, size - 1)).toThrow(LimitError);
});

// @promise Limits: A request above its limit…
test("the message has the size, the limit and the largest part, and nothing of its content", () => {
  const value = { messages: [{ content: "a" }, { content: [{ source: { data: "S3CRET".repeat(1 << 18) } }] }] };
  expect(() => check(value, 1 << 20)).toThrow(
    /1\.5 MB \(\d+ bytes\), the limit is 1\.0 MB; the largest part is messages\[1\]\.content\[0\]\.source\.data with 1\.5 MB/,
  );
  expect(() => check(value, 1 << 20)).not.toThrow(/S3CRET/);
});

test("the largest part is found however deep it is", () => {
  let value: unknown = "x".repeat(100);
  for (let depth = 0; depth < 20_000; depth++) value = [value];
  expect(largestPart(value)?.size).toBe(100);
});

test("reading stops at the bound and lets go of the rest", async () => {
  let returned = false;
  const chunks = (async function* () {
    try {
      for (;;) yield new TextEncoder().encode("é".repeat(500));
    } finally {
      returned = true;
    }
  })();
  expect((await readBounded(chunks, 1999)).length).toBe(1000);
  expect(returned).toBe(true);
});
