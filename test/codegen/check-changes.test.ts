/** The example of a change shows it: what the operation is called, and what was sent. */
import { expect, test } from "vitest";
import { checkChanges } from "../../codegen/check-changes.js";
import type { OpenApiDocument } from "../../codegen/document.js";
import type { SpecSource } from "../../codegen/load.js";

const source = { locate: (pointer: string) => pointer } as SpecSource;
const json = (value: object) => ({ content: { "application/json": { examples: { one: { value } } } } });

/** What is said of an operation with these examples. */
function said(name: string, answer: object, sent?: object): string[] {
  const post = {
    operationId: `books.${name}`,
    ...(sent && { requestBody: json(sent) }),
    responses: { "200": { description: "", ...json(answer) } },
  };
  const document = { openapi: "3.1.0", info: { title: "", version: "" }, paths: { "/books": { post } } };
  return checkChanges(source, [document as OpenApiDocument]).map(({ message }) => message);
}

test.each([
  ["archive", { archived_at: null }, "archived_at: null"],
  ["pause", { status: "active" }, 'status: "active"'],
  ["unpause", { status: "paused" }, 'status: "paused"'],
  ["deny", { status: "approved" }, 'status: "approved"'],
  ["cancel", { processing_status: "in_progress" }, 'processing_status: "in_progress"'],
  ["redact", { content: "The Danube" }, 'content: "The Danube"'],
  ["stop", { state: "queued" }, 'state: "queued"'],
  ["ack", { state: "queued" }, 'state: "queued"'],
])("%s is not shown by %j", (name, answer, has) => {
  expect(said(name, answer)).toEqual([`the example of books.${name} has ${has}: x-shows`]);
});

test.each([
  ["archive", { archived_at: "2026-11-02T09:14:27Z" }],
  ["archive", { id: "b1" }],
  ["cancel", { status: { type: "any" } }],
  ["deny", { status: "denied", resolved_at: "2026-11-02T09:14:27Z" }],
])("%s is shown by %j", (name, answer) => {
  expect(said(name, answer)).toEqual([]);
});

test.each([
  ["another text", { name: "Sea" }, { name: "Lake" }, ["name"]],
  ["null for a value", { colour: null }, { colour: "red" }, ["colour"]],
  ["the same", { name: "Sea", pages: 3 }, { name: "Sea", pages: 3 }, []],
  ["the thing that has the id", { author: "a1" }, { author: { id: "a1", name: "Ada" } }, []],
  ["a thing with another id", { author: "a1" }, { author: { id: "a2" } }, ["author"]],
  ["the next version", { version: 3 }, { version: 4 }, []],
  ["what is not a plain value", { tags: ["a"] }, { tags: ["b"] }, []],
  ["nothing of it", { secret: "s" }, { id: "b1" }, []],
])("what was sent comes back as %s", (_, sent, answer, names) => {
  const messages = names.map((name) => `the examples of books.create send ${name}, and another value comes back`);
  expect(said("create", answer, sent)).toEqual(messages);
});
