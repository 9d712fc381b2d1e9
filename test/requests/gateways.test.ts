/** What is configured where a gateway stands between: betas of several sources, keys and addresses with slips in them. */
import { afterEach, describe, expect, test, vi } from "vitest";
import Claude, { ArgumentError } from "../../src/index.js";
import { clientOf, GOOD, PARAMS } from "../support/calls.js";
import { faultServer } from "../support/fault-server.js";

afterEach(() => void vi.unstubAllEnvs());

test("betas of client, call and params are united, each once; null removes those before it", async () => {
  await using server = await faultServer(GOOD);
  const client = clientOf(server, { defaultHeaders: { "anthropic-beta": "a-1, b-2" } });
  const params = { ...PARAMS, betas: ["c-3", "a-1"] };
  await client.beta.messages.create(params, { headers: { "Anthropic-Beta": "d-4,b-2" } });
  await client.beta.messages.create(params, { headers: { "anthropic-beta": null } });
  await client.messages.create(PARAMS);
  expect(server.requests.map(({ headers }) => headers["anthropic-beta"])).toEqual([
    "a-1,b-2,c-3,d-4",
    undefined,
    "a-1,b-2",
  ]);
});

test("a key is sent without the space around it", async () => {
  await using server = await faultServer(GOOD);
  await clientOf(server, { apiKey: " key-1\r\n" }).messages.create(PARAMS);
  await clientOf(server, { apiKey: async () => "key-2\n" }).messages.create(PARAMS);
  expect(server.requests.map(({ headers }) => headers["x-api-key"])).toEqual(["key-1", "key-2"]);
});

describe("a base URL that is none", () => {
  test.each([
    ["localhost:4010", "did you mean http://localhost:4010?"],
    ["127.0.0.1:4010/v1", "did you mean http://127.0.0.1:4010/v1?"],
    ["gateway.example/anthropic", "did you mean https://gateway.example/anthropic?"],
    ["ftp://gateway.example", 'got "ftp://gateway.example"'],
  ])("%s: the message shows it, where it came from, and what is likely meant", (baseURL, meant) => {
    for (const source of ["baseURL", "ANTHROPIC_BASE_URL"]) {
      if (source !== "baseURL") vi.stubEnv(source, baseURL);
      const make = () => new Claude({ apiKey: "k", ...(source === "baseURL" && { baseURL }) });
      expect(make).toThrow(ArgumentError);
      expect(make).toThrow(`${source} has to be`);
      expect(make).toThrow(`got "${baseURL}"`);
      expect(make).toThrow(meant);
    }
  });

  test("that holds a password is not shown", () => {
    const make = () => new Claude({ apiKey: "k", baseURL: "https://user:canary@gateway.example" });
    expect(make).toThrow(ArgumentError);
    expect(make).not.toThrow(/canary/);
  });
});
