/** Changes of every kind, made to a small document that has one of each thing, and what `make diff` says of them. */
import { describe, expect, test } from "vitest";
import { releaseOf } from "../../codegen/diff/changes.js";
import { diff } from "../../codegen/diff/walk.js";
import type { OpenApiDocument } from "../../codegen/document.js";

// oxlint-disable-next-line typescript/no-explicit-any -- taken apart by keys that the tests know
type Json = Record<string, any>;

const pet = (name: string) => ({
  type: "object",
  required: ["type"],
  properties: { type: { const: name, type: "string" } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema, examples: { one: { value: {} } } } });

const base = (): Json => ({
  openapi: "3.1.0",
  info: { title: "API", version: "1", description: "Words." },
  servers: [{ url: "https://api.example.com" }],
  security: [{ Key: [] }, { Bearer: [] }],
  tags: [{ name: "pets", description: "Pets." }],
  paths: {
    "/pets/{pet_id}": {
      post: {
        operationId: "pets.create",
        summary: "Create a pet",
        tags: ["pets"],
        "x-beta": ["pets-1"],
        "x-page": "cursor",
        "x-max-request-bytes": 100,
        "x-error-codes": ["full"],
        parameters: [
          { name: "pet_id", in: "path", required: true, schema: { type: "string" } },
          { name: "ids", in: "query", schema: { type: "array", items: { type: "string" }, maxItems: 9 } },
          { name: "limit", in: "query", schema: { type: "integer", default: 20, minimum: 1, maximum: 100 } },
          { name: "beta", in: "header", required: true, schema: { type: "string", default: "pets-1" } },
        ],
        requestBody: {
          required: true,
          content: json({
            type: "object",
            required: ["name"],
            properties: {
              name: { type: "string", maxLength: 9, description: "Words." },
              kind: { type: "string", enum: ["cat", "dog"] },
              note: { type: ["string", "null"] },
              pet: ref("Pet"),
            },
            additionalProperties: true,
          }),
        },
        responses: {
          "200": {
            description: "The pet.",
            headers: { "request-id": { required: true, schema: { type: "string" } } },
            content: {
              ...json({
                type: "object",
                required: ["id"],
                properties: {
                  id: { type: "string" },
                  count: { type: "integer", format: "int64" },
                  kind: { type: "string", "x-known-values": ["cat", "dog"] },
                  when: { type: "string", format: "date-time" },
                },
              }),
              "text/event-stream": { schema: ref("Event"), "x-stream-end": { type: "stop" } },
            },
          },
          "4XX": { description: "No.", content: json({ type: "object" }) },
        },
      },
    },
  },
  webhooks: {
    told: { post: { requestBody: { content: json({ type: "object", properties: { data: ref("Told") } }) } } },
  },
  components: {
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "x-api-key" },
      Bearer: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Pet: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: {
          propertyName: "type",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Event: { anyOf: [ref("Start"), ref("Stop")], "x-known-forms": [ref("Ping")] },
      Told: { anyOf: [ref("Start"), ref("Stop")] },
      ...{ Cat: pet("cat"), Dog: pet("dog"), Start: pet("start"), Stop: pet("stop"), Ping: pet("ping") },
    },
  },
});

const op = (d: Json) => d["paths"]["/pets/{pet_id}"].post;
const parameter = (d: Json, name: string) => op(d).parameters.find((one: Json) => one["name"] === name);
const sent = (d: Json) => op(d).requestBody.content["application/json"].schema;
const got = (d: Json) => op(d).responses["200"].content["application/json"].schema;
const schemas = (d: Json) => d["components"].schemas;

type Mutation = [name: string, release: string, change: (d: Json) => unknown];

const mutations: Mutation[] = [
  ["Bearer goes for all", "major", (d) => d["security"].pop()],
  ["the header of the scheme is renamed", "major", (d) => (d["components"].securitySchemes.Key.name = "key")],
  ["the server changes", "major", (d) => (d["servers"][0].url = "https://other.example.com")],
  ["a discriminator is renamed", "major", (d) => (schemas(d).Pet.discriminator.propertyName = "kind")],
  [
    "a discriminator is remapped",
    "major",
    (d) => (schemas(d).Pet.discriminator.mapping.cat = "#/components/schemas/Dog"),
  ],
  ["a response header goes", "major", (d) => delete op(d).responses["200"].headers["request-id"]],
  ["an array is not exploded", "major", (d) => (parameter(d, "ids").explode = false)],
  ["another beta value is required", "major", (d) => (parameter(d, "beta").schema.default = "pets-2")],
  ["another beta value is implied", "major", (d) => (op(d)["x-beta"] = ["pets-2"])],
  ["an event goes from a stream", "major", (d) => schemas(d).Event.anyOf.shift()],
  ["a known form goes from a stream", "major", (d) => (schemas(d).Event["x-known-forms"] = [])],
  ["an event goes from a webhook", "major", (d) => schemas(d).Told.anyOf.shift()],
  [
    "a path parameter is renamed",
    "major",
    (d) => {
      d["paths"] = { "/pets/{id}": d["paths"]["/pets/{pet_id}"] };
      d["paths"]["/pets/{id}"].post.parameters[0].name = "id";
    },
  ],
  ["an operation goes", "major", (d) => delete d["paths"]["/pets/{pet_id}"]],
  ["an operation comes", "minor", (d) => (d["paths"]["/new"] = { get: { operationId: "new" } })],
  ["an operation is renamed", "major", (d) => (op(d).operationId = "pets.make")],
  ["an operation is deprecated", "minor", (d) => (op(d).deprecated = true)],
  ["a tag of an operation changes", "major", (d) => (op(d).tags = ["animals"])],
  ["the style of pages changes", "major", (d) => (op(d)["x-page"] = "id")],
  ["the size of a request is limited more", "major", (d) => (op(d)["x-max-request-bytes"] = 50)],
  ["an error code comes", "minor", (d) => op(d)["x-error-codes"].push("late")],
  ["an optional parameter comes", "minor", (d) => op(d).parameters.push({ name: "a", in: "query", schema: {} })],
  [
    "a required parameter comes",
    "major",
    (d) => op(d).parameters.push({ name: "a", in: "query", required: true, schema: {} }),
  ],
  ["a parameter goes", "major", (d) => op(d).parameters.splice(1, 1)],
  ["a parameter is required", "major", (d) => (parameter(d, "limit").required = true)],
  ["a default changes", "major", (d) => (parameter(d, "limit").schema.default = 10)],
  ["a maximum falls", "major", (d) => (parameter(d, "limit").schema.maximum = 50)],
  ["a maximum rises", "minor", (d) => (parameter(d, "limit").schema.maximum = 500)],
  ["a property of a request is required", "major", (d) => sent(d).required.push("kind")],
  ["a property of a request goes", "major", (d) => delete sent(d).properties.kind],
  ["a property of a request comes", "minor", (d) => (sent(d).properties.more = { type: "string" })],
  ["a request takes a value less", "major", (d) => sent(d).properties.kind.enum.pop()],
  ["a request takes a value more", "minor", (d) => sent(d).properties.kind.enum.push("cow")],
  ["a request takes no null", "major", (d) => (sent(d).properties.note.type = "string")],
  ["a request is closed", "major", (d) => (sent(d).additionalProperties = false)],
  ["a property of an answer goes", "major", (d) => delete got(d).properties.count],
  ["a property of an answer is optional", "major", (d) => (got(d).required = [])],
  ["a property of an answer comes", "minor", (d) => (got(d).properties.more = { type: "string" })],
  ["an answer may be null", "major", (d) => (got(d).properties.id.type = ["string", "null"])],
  ["an answer has a value more", "minor", (d) => got(d).properties.kind["x-known-values"].push("cow")],
  ["the format of an answer changes", "major", (d) => (got(d).properties.when.format = "date")],
  ["a description changes", "patch", (d) => (sent(d).properties.name.description = "Other words.")],
];

const document = (change: (d: Json) => unknown = () => undefined) => {
  const result = base();
  change(result);
  return result as unknown as OpenApiDocument;
};

test.each(mutations)("%s: %s", (_, release, change) => {
  expect(releaseOf(diff(document(), document(change)))).toBe(release);
});

test("there are forty-two", () => expect(mutations).toHaveLength(42));

/** Every place of the document, as the way to it. */
function* places(node: unknown, way: string[] = []): Generator<string[]> {
  if (node === null || typeof node !== "object") return;
  for (const key of Object.keys(node)) {
    yield [...way, key];
    yield* places((node as Json)[key], [...way, key]);
  }
}
const parentOf = (d: Json, way: readonly string[]): Json => way.slice(0, -1).reduce((node, key) => node[key], d);
const WORDS = /^(description|summary|title|examples?|tags)$/;

describe("nothing passes for words that is not", () => {
  /** Without these it is no document. */
  const needed = (way: readonly string[]) => way.includes("parameters") && way.at(-1) === "name";
  /** What is left out means the same: the type of constants, and properties that are free. */
  const isImplied = (way: readonly string[]) =>
    way.at(-1) === "additionalProperties" ||
    (/properties (type|kind) type$/.test(way.join(" ")) && !way.includes("200"));
  const ways = [...places(base())].filter((way) => !needed(way));

  test.each(ways.map((way) => [way.join(" > "), way] as const))("without %s", (_, way) => {
    const changes = diff(
      document(),
      document((d) => {
        const parent = parentOf(d, way);
        const key = way.at(-1)!;
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
        // A reference into nothing is no document.
        const leavesNothing = way[0] === "components" && (way.length === 1 || (way[1] === "schemas" && way.length < 4));
        if (leavesNothing) Object.assign(d, { paths: {}, webhooks: {}, components: {} });
      }),
    );
    expect(changes).not.toEqual([]);
    const isWords = changes.every(({ what }) => what === "only words or examples changed");
    expect(isWords).toBe(isImplied(way) || way.some((key, at) => WORDS.test(key) && (key !== "tags" || at === 0)));
  });

  test.each([
    ["document", (d: Json) => d],
    ["components", (d: Json) => d["components"]],
    ["server", (d: Json) => d["servers"][0]],
    ["path", (d: Json) => d["paths"]["/pets/{pet_id}"]],
    ["operation", op],
    ["parameter", (d: Json) => parameter(d, "ids")],
    ["body", (d: Json) => op(d).requestBody],
    ["response", (d: Json) => op(d).responses["200"]],
    ["header", (d: Json) => op(d).responses["200"].headers["request-id"]],
    ["media type", (d: Json) => op(d).requestBody.content["application/json"]],
    ["schema", (d: Json) => schemas(d).Ping],
    ["scheme", (d: Json) => d["components"].securitySchemes.Key],
  ] as const)("a key of a %s that has no rule is unclassified", (_, find) => {
    const changes = diff(
      document(),
      document((d) => (find(d)["x-unheard-of"] = 1)),
    );
    expect(changes).toMatchObject([{ release: "major", what: "x-unheard-of changed (unclassified)" }]);
  });
});
