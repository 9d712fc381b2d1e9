/** What `coverage.md` says. */
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../codegen/document.js";
import { emitCoverage } from "../../codegen/emit/docs.js";
import { modelOf } from "../../codegen/model.js";

const kind = (value: string) => ({ properties: { type: { const: value } } });
const schemas = {
  Event: { properties: { data: { $ref: "#/components/schemas/EventData" } } },
  EventData: {
    oneOf: [{ $ref: "#/components/schemas/Born" }, { $ref: "#/components/schemas/Lost" }],
    discriminator: { propertyName: "type" },
  },
  ...{ Born: kind("cat.born"), Lost: kind("cat.lost") },
};
const schema = { $ref: "#/components/schemas/Event" };
const stable = {
  paths: {
    "/cats": { get: { operationId: "cats.list", responses: {} } },
    "/dogs": { get: { operationId: "dogs.list", responses: {} } },
    "/mice": { post: { operationId: "mice.create", requestBody: { content: { "text/plain": {} } }, responses: {} } },
    "/owls": { get: { operationId: "owls.list", responses: {} } },
  },
} as unknown as OpenApiDocument;
const full = {
  ...stable,
  webhooks: { told: { post: { requestBody: { content: { "application/json": { schema } } } } } },
  components: { schemas },
} as unknown as OpenApiDocument;
const official = ["cats.list", "beta.cats.list", "beta.owls.list", "bats.list"];
const lines = emitCoverage([modelOf("2026-10-21", { stable, full }, official)], official).split("\n");

test.each([
  ["GET /cats", "yes"],
  ["GET /dogs", "no"],
  ["GET /owls", "beta only"],
])("%s: in the official SDKs %s", (route, want) => {
  expect(lines.find((line) => line.includes(route))?.split(" | ")[4]).toBe(want);
});

test("webhooks with the kinds of their events", () => {
  expect(lines).toContain("- `told` (2026-10-21, beta), 2 kinds: cat.born, cat.lost");
});

test("operations that no suite can run, for want of an example", () => {
  expect(lines).toContain("- no example: POST /mice");
  expect(lines).toContain("Unexplained gaps: 2.");
});

test("methods that nobody has described", () => {
  expect(lines).toContain("- `bats`: list");
});
