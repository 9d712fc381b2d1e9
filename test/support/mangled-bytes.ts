/** What may happen to bytes on their way, at random. */
import fc from "fast-check";

export type ByteFault = readonly [kind: "flip" | "drop" | "double" | "swap" | "insert", at: number, size: number];

/** Faults of a few bytes anywhere in a body of that length. */
export const byteFaults = (length: number, most = 3): fc.Arbitrary<readonly ByteFault[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom<ByteFault[0]>("flip", "drop", "double", "swap", "insert"),
      fc.nat(length),
      fc.integer({ min: 1, max: 300 }),
    ),
    { maxLength: most },
  );

/** Lines that proxies add, and bytes that are no text. */
const INSERTED = [
  "\n",
  "\n\n",
  ": ping\n\n",
  "data: [DONE]\n\n",
  'data: {"type":"x"}\n\n',
  "data: {\n\n",
  "event: error\n",
  "\0\xff\xfe",
  "retry: 1\n",
];

/** The bytes after the faults. */
export function mangled(bytes: Uint8Array, faults: readonly ByteFault[]): Uint8Array {
  let given = Buffer.from(bytes);
  for (const [kind, from, size] of faults) {
    const at = from % (given.length + 1);
    const [before, part, behind] = [given.subarray(0, at), given.subarray(at, at + size), given.subarray(at + size)];
    if (kind === "flip" && at < given.length) given[at]! ^= size % 256;
    else if (kind === "drop") given = Buffer.concat([before, behind]);
    else if (kind === "double") given = Buffer.concat([before, part, part, behind]);
    else if (kind === "swap") given = Buffer.concat([before, behind.subarray(0, size), part, behind.subarray(size)]);
    else if (kind === "insert") {
      const text = Buffer.from(INSERTED[size % INSERTED.length]!, "latin1");
      given = Buffer.concat([before, text, given.subarray(at)]);
    }
  }
  return given;
}
