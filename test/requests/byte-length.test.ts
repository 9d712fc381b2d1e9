import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLength } from "../../src/base/byte-length.js";

test("bytes of a well-formed string are those of UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }),
    { seed: 20261021, numRuns: 2000 },
  );
});
