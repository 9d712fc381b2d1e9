import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { entryIn, entryOf, INTRODUCTION, withEntry } from "../../codegen/diff/changelog.js";
import { type Change, releaseOf } from "../../codegen/diff/changes.js";
import { diff } from "../../codegen/diff/walk.js";
import type { OpenApiDocument, RawOperation, SchemaObject as Schema } from "../../codegen/document.js";

const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const documentOf = (operation: RawOperation, more: object = {}) =>
  ({
    openapi: "3.1.0",
    info: {},
    paths: { "/x": { post: { operationId: "x.create", ...operation } }, ...more },
  }) as unknown as OpenApiDocument;
const asked = (schema: Schema) => documentOf({ requestBody: json(schema) });
const answered = (schema: Schema) => documentOf({ responses: { 200: json(schema) } });
const hooked = (schema: Schema): OpenApiDocument => ({
  ...documentOf({}),
  webhooks: { told: { post: { requestBody: json(schema) } } },
});
/** The same answer, behind a component. */
const named = (schema: Schema): OpenApiDocument => ({
  ...answered({ anyOf: [{ $ref: "#/components/schemas/Known" }] }),
  components: { schemas: { Known: schema } },
});
const withA = (a: Schema, required: string[] = []): Schema => ({ type: "object", properties: { a }, required });

const none: Schema = { type: "object", properties: {} };
const text: Schema = { type: "string" };
const pick = (...values: string[]): Schema => ({ type: "string", enum: values });

const hint: Schema = { type: "string", "x-known-values": ["a"] };
const union: Schema = { oneOf: [{ type: "integer" }, { type: "null" }] };

const rows: [name: string, old: OpenApiDocument, now: OpenApiDocument, release: string, what: string][] = [
  ["an operation goes", documentOf({}, { "/y": { get: {} } }), documentOf({}), "major", "GET /y is gone"],
  ["an operation comes", documentOf({}), documentOf({}, { "/y": { get: {} } }), "minor", "GET /y is new"],
  ["a union gets a name", answered(union), named(union), "minor", "schemas/Known is new"],
  ["request: values become known", asked(text), asked(hint), "patch", "only words"],
  ["request: known values become all", asked(hint), asked(pick("a")), "major", "takes listed values only"],
  ["a webhook comes", documentOf({}), hooked(none), "minor", "POST told is new"],
  ["a webhook's property goes", hooked(withA(text)), hooked(none), "major", "webhook POST told.a is gone"],
  ["a webhook's value comes", hooked(withA(pick("a"))), hooked(withA(pick("a", "b"))), "minor", "has b"],
  [
    "request: is closed",
    asked(none),
    asked({ ...none, unevaluatedProperties: false }),
    "major",
    "refuses what it does",
  ],
  ["request: is opened", asked({ ...none, additionalProperties: false }), asked(none), "minor", "takes what it does"],
  ["an operation is renamed", documentOf({}), documentOf({ operationId: "x.make" }), "major", "is called x.make"],
  [
    "a credential is asked for",
    documentOf({ security: [] }),
    documentOf({ security: [{ Key: [] }] }),
    "major",
    "takes no call without credentials now",
  ],
  [
    "the items of a page move",
    documentOf({ "x-page-items": "things" }),
    documentOf({}),
    "major",
    "x-page-items is undefined, was things",
  ],
  [
    "a limit falls",
    documentOf({ "x-max-request-bytes": 2 }),
    documentOf({ "x-max-request-bytes": 1 }),
    "major",
    "takes 1 bytes at most",
  ],
  [
    "a limit rises",
    documentOf({ "x-max-request-bytes": 1 }),
    documentOf({ "x-max-request-bytes": 2 }),
    "minor",
    "takes 2 bytes",
  ],
  ["request: a property comes", asked(none), asked(withA(text)), "minor", "request.a is new"],
  [
    "request: a required property comes",
    asked(none),
    asked(withA(text, ["a"])),
    "major",
    "request.a is new and required",
  ],
  ["request: a property becomes required", asked(withA(text)), asked(withA(text, ["a"])), "major", "is required now"],
  ["request: a property becomes optional", asked(withA(text, ["a"])), asked(withA(text)), "minor", "is optional now"],
  ["request: a property goes", asked(withA(text)), asked(none), "major", "request.a is gone"],
  ["request: a value goes", asked(withA(pick("a", "b"))), asked(withA(pick("a"))), "major", "no longer has b"],
  ["request: a value comes", asked(withA(pick("a"))), asked(withA(pick("a", "b"))), "minor", "has b"],
  [
    "request: a type widens",
    asked(withA(text)),
    asked(withA({ type: ["string", "null"] })),
    "minor",
    "may be null now",
  ],
  [
    "request: a type narrows",
    asked(withA({ type: ["string", "null"] })),
    asked(withA(text)),
    "major",
    "is string, was string or null",
  ],
  [
    "request: a limit tightens",
    asked(withA({ ...text, maxLength: 9 })),
    asked(withA({ ...text, maxLength: 5 })),
    "major",
    "maxLength is 5, was 9",
  ],
  [
    "request: a limit loosens",
    asked(withA({ ...text, minLength: 9 })),
    asked(withA({ ...text, minLength: 5 })),
    "minor",
    "minLength is 5, was 9",
  ],
  ["response: a property comes", answered(none), answered(withA(text, ["a"])), "minor", "200.a is new"],
  ["response: a property goes", answered(withA(text)), answered(none), "major", "200.a is gone"],
  [
    "response: a property becomes optional",
    answered(withA(text, ["a"])),
    answered(withA(text)),
    "major",
    "is optional now",
  ],
  ["response: a value comes", answered(withA(pick("a"))), answered(withA(pick("a", "b"))), "minor", "has b"],
  [
    "response: a type widens",
    answered(withA(text)),
    answered(withA({ type: ["string", "null"] })),
    "major",
    "may be null now",
  ],
  [
    "response: a type comes to a union",
    answered({ oneOf: [text, none] }),
    answered({ oneOf: [text, none, { type: "null" }] }),
    "major",
    "may be null now",
  ],
  ["words", answered({ ...text, description: "a" }), answered({ ...text, description: "b" }), "patch", "only words"],
];

test.each(rows)("%s", (_, old, now, release, what) => {
  const changes = diff(old, now);
  expect(releaseOf(changes)).toBe(release);
  expect(changes.map((change) => `${change.where} ${change.what}`).join("\n")).toContain(what);
});

test("nothing", () => {
  expect(releaseOf(diff(asked(text), asked(text)))).toBe("none");
});

test("a schema that refers to itself is followed once", () => {
  const loop = {
    ...answered({ $ref: "#/components/schemas/A" }),
    components: { schemas: { A: { properties: { a: { $ref: "#/components/schemas/A" }, b: text } } } },
  };
  const other = structuredClone(loop) as typeof loop;
  delete (other.components.schemas.A.properties as Record<string, Schema>)["b"];
  expect(diff(loop as unknown as OpenApiDocument, other as unknown as OpenApiDocument)).toEqual([
    { release: "major", where: "POST /x 200.b", what: "is gone" },
  ]);
});

test("the command prints the changes of two files, then the release", async () => {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const files = [asked(none), asked(withA(text))].map(
      (document, at) => [join(folder, `${at}.json`), document] as const,
    );
    for (const [file, document] of files) await writeFile(file, JSON.stringify(document));
    const command = fileURLToPath(new URL("../../codegen/diff/main.ts", import.meta.url));
    const run = (...args: string[]) => promisify(execFile)(process.execPath, ["--import", "tsx", command, ...args]);
    expect((await run(files[0]![0], files[1]![0])).stdout).toBe("minor  POST /x request.a  is new\nrelease: minor\n");
    await expect(run(files[0]![0])).rejects.toMatchObject({ code: 2 });
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe("the changelog of the documents", () => {
  const change = { release: "minor", where: "GET /x", what: "may be max_tokens now" } as const;
  const section = (changes: Change[] | null) => ({ name: "2026-10-21", document: documentOf({}), changes });

  test("an entry has the release that the changes ask for, and a line for each", () => {
    const entry = entryOf("1.2.3", [section([change]), { ...section([]), name: "2023-06-01" }]);
    expect(entry).toBe(
      "## 1.2.3\n\nRelease of the documents: **minor**.\n\n### 2026-10-21\n\nminor:\n\n" +
        "- `GET /x` may be max\\_tokens now\n\n### 2023-06-01\n\nNothing changed.\n",
    );
  });

  test("the first one says what there is", () => {
    expect(entryOf("1.2.3", [section(null)])).toContain(
      "The first release.\n\n### 2026-10-21\n\n1 operations, 0 schemas.",
    );
  });

  test("entries are newest first; one that is made again takes the place of its own", () => {
    const first = withEntry(INTRODUCTION, "1.0.0", entryOf("1.0.0", [section(null)]));
    const second = withEntry(first, "1.1.0", entryOf("1.1.0", [section([change])]));
    expect([...second.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual(["1.1.0", "1.0.0"]);
    expect(withEntry(second, "1.1.0", entryOf("1.1.0", [section([change])]))).toBe(second);
    expect(entryIn(second, "1.0.0")).toBe(entryOf("1.0.0", [section(null)]));
    expect(() => entryIn(second, "2.0.0")).toThrow("run make diff RELEASE=2.0.0");
  });

  test("what is shown with a release fits there, in whole lines", () => {
    const many = Array.from({ length: 9000 }, (_, at) => ({ ...change, where: `GET /${at}` }));
    const shown = entryIn(withEntry("", "1.0.0", entryOf("1.0.0", [section(many)])), "1.0.0");
    expect(shown.length).toBeLessThan(125_000);
    expect(shown).toMatch(/now\n\nThe rest is in CHANGELOG-document\.md\.\n$/);
  });
});
