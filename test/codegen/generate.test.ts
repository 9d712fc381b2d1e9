/** The fixture API, from YAML to files. Run vitest with -u to accept a change that is meant. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "prettier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { write } from "../../codegen/emit/write.js";
import { generateFiles } from "../../codegen/main.js";

const FIXTURE = fileURLToPath(new URL("fixture", import.meta.url));
const VIEWS = fileURLToPath(new URL("../../spec/views.js", import.meta.url));
const extras = {
  helpers: {
    imports: { Reader: "messageStream" },
    types: [
      {
        resource: "books",
        name: "{Beta}BookReadParams",
        type: "{Beta}BookCreateParamsBase",
        doc: "Params of `books.read`.",
      },
    ],
    methods: [
      {
        resource: "books",
        name: "read",
        parameters: [
          ["body", "{Beta}BookReadParams"],
          ["options?", "RequestOptions"],
        ],
        returns: "Reader<{Beta}Book>",
        doc: "Reads a book.",
      },
    ],
    namespace: { imports: { Contract: "contract" }, members: ["type RequestOptions = Contract.RequestOptions"] },
  },
  official: ["books.list", "books.burn", "shelves.list", "shelves.build"],
  compat: {
    names: {
      "*": { "Book.Cover": "Colour", KnownBeta: "BetaKnownBeta" },
      "2023-06-01": { Tome: "Book" },
    },
    types: { "BetaBook.title": { type: "string | readonly string[]", why: "to see one" } },
  },
} as const;

describe("the fixture", async () => {
  const { outputs, problems } = await generateFiles({ spec: FIXTURE, release: "1.2.3", extras });

  test("has no problem", () => {
    expect(problems).toEqual([]);
  });
  test("is in the format of this project", async () => {
    for (const { path, text } of outputs.filter(({ path }) => !path.endsWith(".json")))
      expect([path, await check(text, { filepath: path, printWidth: 120 })]).toEqual([path, true]);
  });
  test.each(outputs.map(({ path, text }) => [path, text] as const))("%s", async (path, text) => {
    await expect(text).toMatchFileSnapshot(`snapshots/${path}.snap`);
  });
});

describe("writing", () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "write-"))));
  afterAll(async () => await rm(folder, { recursive: true }));

  test("writes what differs, deletes what is stale, and only looks when asked to check", async () => {
    expect(
      await write(
        folder,
        [
          { path: "a/b.ts", text: "1\n" },
          { path: "c.ts", text: "2\n" },
        ],
        false,
      ),
    ).toEqual(["a/b.ts", "c.ts"]);
    expect(
      await write(
        folder,
        [
          { path: "a/b.ts", text: "1\n" },
          { path: "c.ts", text: "2\n" },
        ],
        true,
      ),
    ).toEqual([]);
    expect(await write(folder, [{ path: "a/b.ts", text: "3\n" }], true)).toEqual(["a/b.ts", "c.ts"]);
    expect(await readFile(join(folder, "a/b.ts"), "utf8")).toBe("1\n");
    expect(await write(folder, [{ path: "a/b.ts", text: "3\n" }], false)).toEqual(["a/b.ts", "c.ts"]);
    await expect(readFile(join(folder, "c.ts"))).rejects.toThrow("ENOENT");
  });
});

describe("a problem names its file and line", () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "fixture-"))));
  afterAll(async () => await rm(folder, { recursive: true }));

  /** The problems after one line of one file of the fixture was replaced. */
  async function problemsAfter(file: string, line: string | RegExp, replacement: string): Promise<string[]> {
    const copy = await mkdtemp(join(folder, "spec-"));
    await cp(FIXTURE, copy, { recursive: true });
    const config = join(copy, "redocly.yaml");
    await writeFile(config, (await readFile(config, "utf8")).replace("../../../spec/views.js", VIEWS));
    const path = join(copy, file);
    const text = await readFile(path, "utf8");
    expect(text).toMatch(line);
    await writeFile(path, text.replace(line, replacement));
    const { problems } = await generateFiles({ spec: copy, release: "1.2.3", extras });
    return problems.map(
      ({ where, message }) =>
        `${where.slice(where.indexOf(copy.split("/").at(-1)!) + copy.split("/").at(-1)!.length + 1)} ${message}`,
    );
  }

  const cover = { type: "string", why: "there is none" };
  const rows: [name: string, file: string, line: string | RegExp, replacement: string, want: RegExp][] = [
    [
      "an orphan",
      "notes.yaml",
      "schemas:\n",
      "schemas:\n  Lonely: { type: object, description: Alone. }\n",
      /^notes\.yaml:\d+ nothing refers to the schema Lonely/m,
    ],
    [
      "a mark of a stub",
      "pages.yaml",
      "    description: A page of a book.\n",
      "    description: <write>\n",
      /^pages\.yaml:\d+ <write> is left of a stub/m,
    ],
    [
      "an unknown keyword",
      "pages.yaml",
      "    description: A page of a book.\n",
      "    description: A page of a book.\n    nullable: true\n",
      /^pages\.yaml:7\d .*nullable/m,
    ],
    [
      "a required property that is not there",
      "books.yaml",
      "required: [type, scale]",
      "required: [type, scale, colour]",
      /^books\.yaml:1\d\d Required property 'colour' is not defined/m,
    ],
    [
      "no description",
      "books.yaml",
      "scale: { type: number, description: Its scale. }",
      "scale: { type: number }",
      /^books\.yaml:1\d\d property scale has no description/m,
    ],
    [
      "an example that is not valid",
      "books.yaml",
      "value: { title: Sea, colour: red }",
      "value: { title: 7, colour: red }",
      /^books\.yaml:39 the example short is not valid: \/title: Instance type "number" is invalid/m,
    ],
    [
      "a list without a page style",
      "pages.yaml",
      "      x-page: cursor\n",
      "",
      /^pages\.yaml:3 books\.pages\.list is a list without x-page/m,
    ],
    [
      "an unnamed body",
      "notes.yaml",
      'schema: { $ref: "#/schemas/CompletionCreateRequest" }',
      'schema: { oneOf: [{ $ref: "#/schemas/CompletionCreateRequest" }] }',
      /^notes\.yaml:\d+ the schema of a body is a reference to a named one/m,
    ],
    [
      "a bad call path",
      "notes.yaml",
      "operationId: notes.lines",
      "operationId: notes.on",
      /^notes\.yaml:3 operationId notes\.on holds "on"/m,
    ],
    [
      "a name that is taken",
      "notes.yaml",
      /\bCompletion\b/g,
      "Stream",
      /^notes\.yaml:\d+ the type name Stream is taken by the runtime/m,
    ],
    [
      "a stream that ends in no known way",
      "books.yaml",
      /x-stream-end: \{[^}]*\}/,
      "x-stream-end: { event: done }",
      /^books\.yaml:\d+ x-stream-end must be one of type/m,
    ],
    [
      "an example of a webhook that is not valid",
      "notes.yaml",
      "value: { type: note_lost, mood: sad }",
      "value: { type: note_lost, mood: mad }",
      /^notes\.yaml:\d+ the example one is not valid: \/mood: .* \(in 2026-10-21, 2023-06-01\)$/m,
    ],
    [
      "an error code that is not in the table",
      "books.yaml",
      "x-error-codes: [book_lost]",
      "x-error-codes: [book_eaten]",
      /^books\.yaml:\d+ error code book_eaten is not in the table/m,
    ],
    [
      "an unknown key",
      "books.yaml",
      "      x-error-codes: [book_lost]\n",
      "      x-errors: [book_lost]\n",
      /^books\.yaml:\d+ x-errors is not a key that extensions\.md describes/m,
    ],
    [
      "a parameter without an example",
      "pages.yaml",
      ", example: p1",
      "",
      /^pages\.yaml:49 parameter page_id has no example/m,
    ],
    [
      "what goes, and is not deprecated",
      "pages.yaml",
      "description: The image. }",
      "description: The old form of an image. }",
      /^pages\.yaml:\d+ "The old form of" without deprecated/m,
    ],
    [
      "an example that gives back another value than was sent",
      "books.yaml",
      "{ title: Sea, colour: red } }",
      "{ title: Lake, colour: red } }",
      /^books\.yaml:\d+ the examples of books\.create send title, and another value comes back/m,
    ],
    [
      "a tag in no group",
      "openapi.yaml",
      "tags: [notes]",
      "tags: [books]",
      /^openapi\.yaml:\d+ x-tagGroups has not every tag once/m,
    ],
    [
      "the end of what is not deprecated",
      "notes.yaml",
      "      deprecated: true\n",
      "",
      /^notes\.yaml:\d+ completions\.create has an x-sunset, and is not deprecated/m,
    ],
    [
      "items of what is no page",
      "books.yaml",
      "      x-error-codes: [book_lost]\n",
      "      x-page-items: words\n",
      /^books\.yaml:\d+ books\.create has x-page-items without x-page/m,
    ],
    [
      "what redocly finds in a view",
      "openapi.yaml",
      "https://shelf.example",
      "https://shelf.example/",
      /^openapi\.yaml:7 .*\(no-server-trailing-slash\)$/m,
    ],
    [
      "what redocly cannot bundle",
      "books.yaml",
      "#/schemas/BookPage",
      "#/schemas/BookPages",
      /^books\.yaml:\d+ Can't resolve \$ref$/m,
    ],
  ];
  test("official names stand where they are declared, also those that a row with a star means", async () => {
    const declared = ["Colour", "PartOfText", "PartOfSea", "Unknown"].map((name) => ({ file: "books/pages", name }));
    const upstream = {
      declared: { "2026-10-21": declared },
      exports: {},
      errors: [],
      table: { modules: {}, later: {}, names: {} },
      modules: [],
    };
    const made = async (names: Readonly<Record<string, string>>) =>
      await generateFiles({
        spec: FIXTURE,
        release: "1.2.3",
        extras: { ...extras, compat: { names: { "*": names }, types: {} }, upstream },
      });
    const { outputs } = await made({ "PartOf*": "*Part" });
    const types = outputs.find(({ path }) => path === "types/2026-10-21.ts")!.text;
    const [, shown] = /namespace BooksPages \{\n.*\n  export type \{([^}]*)\}/.exec(types)!;
    expect(shown!.split(/[,\s]+/).join(" ")).toMatch(/ Colour TextPart as PartOfText $/);
    const { problems } = await made({ "PartOf*": "*Part", "Gone*": "*Part" });
    expect(problems.map(({ message }) => message)).toEqual(["Gone* makes no difference to any version"]);
  });
  test("a row of compat.json that makes no difference", async () => {
    const names = { "*": { Book: "Book" }, "2023-06-01": { Old: "BetaLeaf", Gone: "Nothing" } };
    const compat = { names, types: { "Book.cover": cover } };
    const { problems } = await generateFiles({ spec: FIXTURE, release: "1.2.3", extras: { ...extras, compat } });
    expect(problems.map(({ where, message }) => `${where} ${message}`)).toEqual([
      "codegen/compat.json Book makes no difference to any version",
      "codegen/compat.json Gone makes no difference to any version",
      "codegen/compat.json Book.cover makes no difference to any version",
    ]);
  });
  test.each(rows)("%s", async (_, file, line, replacement, want) => {
    expect((await problemsAfter(file, line, replacement)).join("\n")).toMatch(want);
  });
});
