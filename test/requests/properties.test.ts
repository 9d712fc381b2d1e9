import fc from "fast-check";
import { expect, test } from "vitest";
import { ArgumentError } from "../../src/errors/errors.js";
import { encodePath, encodeQuery, mergeHeaders } from "../../src/request/request.js";

const SEED = { seed: 20261021 };
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "E", "5", "f", "?", "#", ";", "a", " ", "\t", "\n"),
  }),
);

// @promise Requests: A path parameter that is…
test("a path parameter is refused or stays in its segment, however it is decoded", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      let path: string;
      try {
        path = encodePath("/v1/files/{file_id}/content", { file_id: value });
      } catch (error) {
        expect(error).toBeInstanceOf(ArgumentError);
        return;
      }
      const url = new URL(path, "https://api.example.com");
      expect(url.origin).toBe("https://api.example.com");
      expect(url.search + url.hash).toBe("");
      const segments = url.pathname.split("/");
      expect(segments.length).toBe(5);
      expect([segments[1], segments[2], segments[4]]).toEqual(["v1", "files", "content"]);
      expect(decodeURIComponent(segments[3]!)).toBe(value);
    }),
    { ...SEED, numRuns: 2000 },
  );
});

// @promise Requests: Lists are `ids[]=a&ids[]=b`, operators…
test("a query is read back as it was written", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.array(fc.string({ unit: "grapheme" }))),
      (query) => {
        const read = new URLSearchParams(encodeQuery(query));
        for (const [name, values] of Object.entries(query)) expect(read.getAll(`${name}[]`)).toEqual(values);
      },
    ),
    SEED,
  );
});

test("merged headers are those that fetch can send, or the value is refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      let merged: Record<string, string>;
      try {
        merged = mergeHeaders([{ "x-any": value }]).headers;
      } catch (error) {
        expect(error).toBeInstanceOf(ArgumentError);
        return;
      }
      expect(() => new Headers(merged)).not.toThrow();
    }),
    { ...SEED, numRuns: 1000 },
  );
});

test("merging is associative", () => {
  const source = fc.dictionary(fc.constantFrom("a", "A", "b", "c"), fc.constantFrom("1", "2", null, undefined));
  fc.assert(
    fc.property(source, source, source, (a, b, c) => {
      expect(mergeHeaders([b, c], mergeHeaders([a]))).toEqual(mergeHeaders([c], mergeHeaders([a, b])));
    }),
    SEED,
  );
});
