/** What a creation answers with: what was given, and nothing of the examples. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { createLocalApi, type OpenApi } from "../../src/testing/index.js";
import { createDocument, examplesOf } from "../../src/testing/document.js";
import { EFFECTS } from "../../src/testing/effects-table.js";
import { generate } from "../../src/testing/shape.js";

const VERSIONS = ["2026-10-21", "2023-06-01"];
const documentOf = (name: string) =>
  createDocument(
    JSON.parse(readFileSync(new URL(`../../generated/openapi/${name}.json`, import.meta.url), "utf8")) as OpenApi,
  );

/** Every text of a value that is more than a word of the vocabulary. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z_]*$/.test(value) || value.length < 4 ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

// @promise The local API: A resource holds what was given and nothing invented
describe.each(VERSIONS)("%s", (version) => {
  const document = documentOf(version);
  const api = createLocalApi({ anyId: true, anyModel: true, validateReplies: true });
  const creates = document.operations.filter(({ kind, body, path }) => {
    // These show other resources as they are, which here are those of the examples.
    return kind === "create" && body && !body.form && !/^\/v1\/(sessions|deployments)$/.test(path);
  });

  test.each(creates.map((operation) => [operation.id, operation] as const))(
    "%s of the least that it takes has no text of an example",
    async (_, operation) => {
      const body = generate(document, operation.body!.schema, { now: () => new Date(0), text: () => "given" });
      const path = operation.path.replace(/\{(\w+)\}/g, "$1_x");
      const headers = {
        authorization: "Bearer key",
        "anthropic-version": version,
        "anthropic-beta": operation.betas.join(",") || "oauth-2025-04-20",
      };
      const response = await api.fetch(`https://local${path}`, { method: "POST", headers, body: JSON.stringify(body) });
      const created: unknown = await response.json();
      expect([response.status, response.status === 200 ? "" : created]).toEqual([200, ""]);
      const shown = new Set(textsOf(examplesOf(document, operation.json)));
      const given = new Set(textsOf(body));
      expect(textsOf(created).filter((text) => shown.has(text) && !given.has(text))).toEqual([]);
    },
  );

  test("a session and a deployment of a bare agent neither", async () => {
    const own = createLocalApi({ validateReplies: true });
    const headers = {
      "x-api-key": "key",
      "anthropic-version": version,
      "anthropic-beta": "managed-agents-2026-04-01",
    };
    const post = async (path: string, body: object) => {
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      return (await (await own.fetch(`https://local${path}`, init)).json()) as Record<string, unknown>;
    };
    const agent = (await post("/v1/agents", { model: "claude-haiku-4-5", name: "bare" }))["id"];
    const environment_id = (await post("/v1/environments", { name: "bare" }))["id"];
    const session = await post("/v1/sessions", { agent, environment_id });
    expect(session).toMatchObject({ status: "idle", resources: [], vault_ids: [], metadata: {} });
    const initial_events = [{ type: "user.message", content: [{ type: "text", text: "go" }] }];
    const deployment = await post("/v1/deployments", { agent, environment_id, name: "bare", initial_events });
    expect(deployment).toMatchObject({ status: "active", description: null, schedule: null });
    for (const [path, value] of [["/v1/sessions", session] as const, ["/v1/deployments", deployment] as const]) {
      const shown = new Set(textsOf(examplesOf(document, document.find("POST", path)?.json)));
      expect(textsOf(value).filter((text) => shown.has(text) && text !== "user.message")).toEqual([]);
    }
    const zeros = [session["usage"], session["stats"]].filter((part) => typeof part === "object" && part !== null);
    const numbers = zeros.flatMap((part) => Object.values(part!)).filter((value) => typeof value === "number");
    expect(numbers.filter((value) => value !== 0)).toEqual([]);
  });
});

describe("what operations do", () => {
  const documents = [...VERSIONS, ...VERSIONS.map((version) => `${version}.stable`)].map(documentOf);
  const operations = documents.flatMap((document) => document.operations);

  test("is declared wherever method and path do not say it", () => {
    const silent = operations.filter(
      ({ kind, effect, stream, json }) =>
        (kind === "action" || kind === "other") &&
        !effect &&
        stream?.["x-stream-end"] === undefined &&
        !(json === undefined && stream),
    );
    expect(new Set(silent.map(({ id }) => id))).toEqual(new Set());
  });

  test("is not declared of what there is not, or does not need it", () => {
    const ids = new Set(operations.map(({ id }) => id));
    expect(Object.keys(EFFECTS).filter((id) => !ids.has(id))).toEqual([]);
    const needless = operations.filter(({ kind, effect }) => effect && kind !== "action" && kind !== "other");
    expect(needless.map(({ id }) => id)).toEqual([]);
  });

  test("names properties that the resource has", () => {
    const changes = documents.flatMap((document) =>
      document.operations.flatMap(({ id, effect, json }) =>
        effect?.does === "change"
          ? [...(effect.stamps ?? []), ...(effect.clears ?? []), ...Object.keys(effect.sets ?? {})].map((name) => ({
              at: `${id} ${name}`,
              has: JSON.stringify(examplesOf(document, json)).includes(`"${name}"`),
            }))
          : [],
      ),
    );
    expect(changes.length).toBeGreaterThan(30);
    const unknown = changes.filter(({ has }) => !has).map(({ at }) => at);
    expect(new Set(unknown)).toEqual(new Set());
  });
});
