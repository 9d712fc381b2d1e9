/** Parameters and examples that stand in several places of a published document. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operationsIn, type OpenApiDocument } from "../../codegen/document.js";
import { isMoved, share as shareInPlace } from "../../codegen/publish/shared.js";
import { readPublished, views } from "../documents/published.js";

/** In a copy, so that what is expected stays as it is written. */
const share: typeof shareInPlace = (document) => shareInPlace(structuredClone(document));
const LONG = "so long that a reference to it is shorter than all that there would be to say of it at each place";
const parameter = (name: string, description = LONG) => ({
  name,
  in: "query",
  description,
  schema: { type: "string" },
});
const answer = (name: string, value: unknown) => ({
  "200": { description: "", content: { "application/json": { examples: { [name]: { value } } } } },
});
const documentOf = (paths: OpenApiDocument["paths"], components: object = {}) =>
  ({ openapi: "3.1.0", info: { title: "", version: "" }, paths, components }) as OpenApiDocument;

test("what is the same goes to components once, under a name that a key may have and that is free", () => {
  const [first, other] = [parameter("created_at[gte]"), parameter("created_at[gte]", `${LONG}, and differently`)];
  const taken = { description: "Another one." };
  const given = documentOf(
    {
      "/a": { parameters: [first], get: { responses: answer("a-page", [LONG]) } },
      "/b": { get: { parameters: [first, other], responses: answer("a-page", [LONG]) } },
      "/c": { get: { parameters: [other], responses: answer("a-page", [LONG, LONG]) } },
    },
    { parameters: { "query-created_at-gte": taken } },
  );
  const { paths, components } = share(given);
  const ref = (at: string) => ({ $ref: `#/components/${at}` });
  expect(paths["/a"]!["parameters"]).toEqual([ref("parameters/query-created_at-gte-2")]);
  expect(paths["/b"]!["get"]).toMatchObject({
    parameters: [ref("parameters/query-created_at-gte-2"), ref("parameters/query-created_at-gte-3")],
    responses: { "200": { content: { "application/json": { examples: { "a-page": ref("examples/a-page") } } } } },
  });
  expect(paths["/c"]!["get"]).toMatchObject({ responses: answer("a-page", [LONG, LONG]) });
  expect(components).toEqual({
    parameters: { "query-created_at-gte": taken, "query-created_at-gte-2": first, "query-created_at-gte-3": other },
    examples: { "a-page": { value: [LONG] } },
  });
});

test("what stands once, or is hardly longer than a reference, stays", () => {
  const short = { name: "a", in: "query" };
  const given = documentOf({
    "/a": { get: { parameters: [short, parameter("b")] } },
    "/b": { get: { parameters: [short] } },
  });
  expect(share(given)).toEqual(given);
});

test("what is there already is referred to, also from one place", () => {
  const components = { parameters: { usual: parameter("a") } };
  const { paths, components: after } = share(
    documentOf({ "/a": { get: { parameters: [parameter("a")] } } }, components),
  );
  expect(paths["/a"]!["get"]).toEqual({ parameters: [{ $ref: "#/components/parameters/usual" }] });
  expect(after).toEqual(components);
});

test.each(views)("no long parameter of %s is said twice", (view) => {
  const document = readPublished(view);
  const said = operationsIn(document)
    .flatMap(({ operation }) => (operation.parameters ?? []).map((one) => JSON.stringify(one)))
    .filter((text) => !text.includes('"$ref":"#/components/parameters/') && text.length >= 100);
  expect(said.length).toBeGreaterThan(50);
  const shared = Object.values(document.components!["parameters"]!).map((one) => JSON.stringify(one));
  expect(said.filter((text, at) => said.indexOf(text) !== at || shared.includes(text))).toEqual([]);
});

test("the spec names no parameter as those that are moved", () => {
  const folder = new URL("../../spec/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  const refs = files.flatMap(
    (file) => readFileSync(new URL(file, folder), "utf8").match(/#\/parameters\/[\w-]+/g) ?? [],
  );
  expect(refs.length).toBeGreaterThan(30);
  expect(refs.filter((ref) => isMoved(ref.replace("#/", "#/components/")))).toEqual([]);
});
