import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Case, cases, failure, failures } from "./cases.js";
import { exampleCases } from "./examples.js";
import { clients, methodOf } from "./clients.js";
import { wireDifferences } from "./differences.js";
import { observed, outcome, type Sent } from "./observed.js";
import { type Accessor, type Version, versions } from "./versions.js";

const accessors = JSON.parse(readFileSync(new URL("accessors.json", import.meta.url), "utf8")) as Accessor[];

type Side = "ours" | "official";

async function run(side: Side, version: Version, accessor: string, one: Pick<Case, "args" | "reply">) {
  const wire = observed(one.reply);
  const client = clients[version][side]({ apiKey: "key", maxRetries: 0, fetch: wire.fetch });
  const method = methodOf(client, accessor);
  if (!method) throw new Error(`${side} has no ${accessor}`);
  const result = await outcome(method(...one.args));
  return { sent: wire.sent.map((sent) => wireDifferences(sent, side, version)), result };
}

/** The class of an error and those above it. */
function classNames(error: Error): string[] {
  const names: string[] = [];
  for (
    let at = Object.getPrototypeOf(error) as object;
    at !== Error.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    names.push(at.constructor.name);
  }
  return names;
}

const twins = (one: Case) => [one.accessor, `beta.${one.accessor}`];

describe.each(Object.keys(versions) as Version[])("%s", (version) => {
  const known = (accessor: string) =>
    methodOf(clients[version].official({ apiKey: "key", maxRetries: 0, fetch }), accessor) !== undefined;
  const examples = [...exampleCases(version, "stable"), ...exampleCases(version, "full")];
  const rows = [...cases].flatMap((one) =>
    twins(one)
      .filter(known)
      .map((accessor) => ({ ...one, accessor })),
  );

  test.each(rows.map((row) => [row.accessor, row.name, row] as const))("%s: %s", async (accessor, _, row) => {
    const [ours, official] = [await run("ours", version, accessor, row), await run("official", version, accessor, row)];
    expect(ours.sent).toEqual(official.sent);
    expect(ours.result).toEqual(official.result);
  });

  test("every method of the official client has an example", () => {
    const called = new Set(examples.map(({ accessor }) => accessor));
    const methods = accessors.filter((row) => row.versions.includes(version)).map((row) => row.accessor);
    expect(methods.filter((accessor) => !called.has(accessor))).toEqual([]);
  });

  test.each(examples.filter(({ accessor }) => known(accessor)).map((row) => [row.accessor, row.name, row] as const))(
    "the example of %s: %s",
    async (accessor, _, row) => {
      const [ours, official] = [
        await run("ours", version, accessor, row),
        await run("official", version, accessor, row),
      ];
      expect(ours.sent).toEqual(official.sent);
      expect(ours.result).toEqual(official.result);
    },
  );

  test("betas travel in one header, joined by commas", async () => {
    const row = {
      args: [{ limit: 1, betas: ["one-2026-01-01", "two-2026-01-01"] }],
      reply: cases.find((one) => one.accessor === "models.list")!.reply,
    };
    const [ours, official] = [
      await run("ours", version, "beta.models.list", row),
      await run("official", version, "beta.models.list", row),
    ];
    expect(ours.sent).toEqual(official.sent);
    expect(ours.sent[0]!.headers["anthropic-beta"]).toBe("one-2026-01-01,two-2026-01-01");
  });

  test.each(failures)("%i %s is the same error", async (status, type) => {
    const caught = async (side: Side) => {
      const client = clients[version][side]({
        apiKey: "key",
        maxRetries: 0,
        fetch: observed(() => failure(status, type)).fetch,
      });
      const error = await outcome(methodOf(client, "models.retrieve")!("m")).then(
        () => undefined,
        (reason: unknown) => reason as Error & { status?: number; requestID?: string; error?: unknown; type?: string },
      );
      const { status: code, type: kind, requestID, error: body } = error!;
      return { names: classNames(error!), fields: { status: code, type: kind, requestID, body } };
    };
    const [ours, official] = [await caught("ours"), await caught("official")];
    // A narrower class of ours is still one that the official name catches.
    expect(ours.names).toContain(official.names[0]);
    expect(ours.fields).toEqual(official.fields);
    expect(ours.fields.status).toBe(status);
  });

  test("a lost connection is the same error", async () => {
    const caught = async (side: Side) => {
      const lost = () => Promise.reject(new TypeError("fetch failed"));
      const client = clients[version][side]({ apiKey: "key", maxRetries: 0, fetch: lost });
      return outcome(methodOf(client, "models.retrieve")!("m")).then(
        () => undefined,
        (reason: unknown) => (reason as Error).constructor.name,
      );
    };
    expect(await caught("ours")).toBe(await caught("official"));
  });
});

test("the pairs that are compared send something", () => {
  const sent: Sent = { method: "GET", path: "/", query: [["beta", "true"]], headers: {}, body: undefined };
  expect(wireDifferences(sent, "official", "2023-06-01").query).toEqual([]);
  expect(wireDifferences(sent, "ours", "2023-06-01").query).toEqual([["beta", "true"]]);
});
