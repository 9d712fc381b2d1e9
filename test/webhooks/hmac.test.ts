/** The HMAC of webhooks beside that of Node, and the published vectors. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256 } from "../../src/webhooks/hmac.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
const text = (value: string) => new TextEncoder().encode(value);
const many = (byte: number, count: number) => new Uint8Array(count).fill(byte);

/** RFC 4231, section 4: key, data, HMAC-SHA-256 (the fifth is cut to 128 bits). */
const VECTORS: readonly (readonly [Uint8Array, Uint8Array, string])[] = [
  [many(0x0b, 20), text("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
  [
    text("Jefe"),
    text("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  [many(0xaa, 20), many(0xdd, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
  [
    bytes("0102030405060708090a0b0c0d0e0f10111213141516171819"),
    many(0xcd, 50),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
  [many(0x0c, 20), text("Test With Truncation"), "a3b6167473100ee06e0c796c2955552b"],
  [
    many(0xaa, 131),
    text("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    many(0xaa, 131),
    text(
      "This is a test using a larger than block-size key and a larger than block-size data. " +
        "The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
];

test.each(VECTORS)("RFC 4231, %#", (key, data, mac) => {
  expect(hex(hmacSha256(key, data)).slice(0, mac.length)).toBe(mac);
});

test("any bytes under any key, as node:crypto has them", () => {
  const sized = (maxLength: number) => fc.uint8Array({ maxLength });
  fc.assert(
    fc.property(sized(200), sized(600), (key, data) => {
      expect(hex(hmacSha256(key, data))).toBe(createHmac("sha256", key).update(data).digest("hex"));
    }),
    { seed: 5, numRuns: 400 },
  );
});

test("a body of a megabyte", () => {
  const data = many(0x61, 1_000_003);
  expect(hex(hmacSha256(text("key"), data))).toBe(createHmac("sha256", "key").update(data).digest("hex"));
});
