/** The fixture with one node broken at random: it generates, or says what is wrong and where, each thing once; it never throws. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMap, isPair, isSeq, type Pair, parseDocument, type Document, type Node, visit } from "yaml";
import { generateFiles } from "../../codegen/main.js";

const RUNS = Number(process.env["BROKEN_RUNS"] ?? 50);
const FIXTURE = fileURLToPath(new URL("fixture", import.meta.url));
const VIEWS = fileURLToPath(new URL("../../spec/views.js", import.meta.url));
const NOTHING = { helpers: { imports: {}, types: [], methods: [], namespace: { imports: {}, members: [] } } };
const extras = { ...NOTHING, official: [], compat: { names: {}, types: {} } };

const names = (await readdir(FIXTURE, { recursive: true })).filter((name) => /(?<!redocly)\.yaml$/.test(name)).sort();
const texts = await Promise.all(names.map((name) => readFile(join(FIXTURE, name), "utf8")));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broken-"));
  await cp(FIXTURE, folder, { recursive: true });
  const config = join(folder, "redocly.yaml");
  await writeFile(config, (await readFile(config, "utf8")).replace("../../../spec/views.js", VIEWS));
});
afterAll(async () => await rm(folder, { recursive: true }));

const KINDS = ["delete", "rename", "retype", "duplicate"] as const;
const KEYS = ["other", "Stream", "$ref", "x-page", "x-what", "schemas", "description", "0"];
const VALUES = [null, 7, true, "text", [], {}, ["text"], { text: "text" }, { $ref: "#/schemas/Book" }];

interface Break {
  readonly kind: (typeof KINDS)[number];
  readonly key: string;
  readonly value: unknown;
}

/** Every member of a map or a list, in the order of the file. */
function membersOf(document: Document): { readonly parent: Node; readonly at: number }[] {
  const members: { parent: Node; at: number }[] = [];
  visit(document, {
    Collection: (_, parent) => void members.push(...parent.items.map((_member, at) => ({ parent, at }))),
  });
  return members;
}

function broken(text: string, index: number, { kind, key, value }: Break): string {
  const document = parseDocument(text);
  const members = membersOf(document);
  const { parent, at } = members[index % members.length]!;
  const items: unknown[] = isMap(parent) || isSeq(parent) ? parent.items : [];
  const item = items[at];
  if (kind === "delete") items.splice(at, 1);
  else if (kind === "duplicate") items.splice(at, 0, item);
  else if (!isPair(item)) items[at] = document.createNode(value);
  else if (kind === "rename") (item as Pair).key = document.createNode(key);
  else (item as Pair).value = document.createNode(value);
  return document.toString();
}

const cases = fc.record({
  file: fc.nat(names.length - 1),
  index: fc.nat(2000),
  how: fc.record({
    kind: fc.constantFrom(...KINDS),
    key: fc.constantFrom(...KEYS),
    value: fc.constantFrom(...VALUES),
  }),
});

test("a broken source gives problems with file and line, each once", { timeout: 60_000 }, async () => {
  const property = fc.asyncProperty(cases, async ({ file, index, how }) => {
    const [name, text] = [names[file]!, texts[file]!];
    const path = join(folder, name);
    await writeFile(path, broken(text, index, how));
    try {
      const { outputs, problems } = await generateFiles({ spec: folder, release: "1.2.3", extras });
      expect(problems.filter(({ where, message }) => !/\.yaml:[1-9]\d*$/.test(where) || message === "")).toEqual([]);
      const said = problems.map(({ where, message }) => `${where} ${message}`);
      expect(new Set(said).size).toBe(said.length);
      expect(problems.length > 0).toBe(outputs.length === 0);
    } finally {
      await writeFile(path, text);
    }
  });
  await fc.assert(property, { seed: 8, numRuns: RUNS, endOnFailure: RUNS > 50 });
});
