/** A path parameter arrives as it was given, on its own route, or nothing is sent. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resource } from "../../src/core.js";
import { ArgumentError } from "../../src/index.js";
import { clientOf, KEY, settled } from "../support/calls.js";
import { json, SEED } from "../support/fault-script.js";
import { faultServer, type FaultServer } from "../support/fault-server.js";

let server: FaultServer;
beforeAll(async () => {
  server = await faultServer(json({ id: "x" }, { keep: true }));
});
afterAll(() => server[Symbol.asyncDispose]());

const nasty = fc.constantFrom(
  ..."/ \\ ? # % & = ; : @ . .. ... ./ ../ ..\\ %2e %2e%2e %2E%2e. .%2e %252e%252e %2f ..%2f %5c %00 %ff %".split(" "),
  ..." \t \n \r \0 \u2028 \uFEFF \u00A0 ． ․ 。 // /../ /./ /v1/files ..; ;/.. {id} {model_id} [id] é 🤔 \uD800".split(
    " ",
  ),
  "",
  " ",
);
const value = fc.oneof(
  nasty,
  fc.array(nasty, { maxLength: 5 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.tuple(nasty, fc.string({ maxLength: 5 }), nasty).map((parts) => parts.join("")),
);

type Caller = (value: string) => PromiseLike<unknown>;
const routes: [string, string, (client: ReturnType<typeof clientOf>) => Caller][] = [
  ["GET", "/v1/models/*", (client) => (id) => client.models.retrieve(id)],
  ["DELETE", "/v1/files/*", (client) => (id) => client.files.delete(id)],
  ["GET", "/v1/files/*/content", (client) => async (id) => (await client.files.download(id)).text()],
  ["POST", "/v1/messages/batches/*/cancel", (client) => (id) => client.messages.batches.cancel(id)],
  [
    "GET",
    "/v1/vaults/*/credentials/c",
    ({ baseURL }) =>
      (id) =>
        vaults(baseURL).get("c", { vault_id: id }),
  ],
  [
    "GET",
    "/v1/vaults/v/credentials/*",
    ({ baseURL }) =>
      (id) =>
        vaults(baseURL).get(id, { vault_id: "v" }),
  ],
];
const vaults = (baseURL: string) =>
  resource<{ get(id: string, params: object): PromiseLike<unknown> }>(
    { get: "GET /v1/vaults/{vault_id}/credentials/{credential_id}" },
    { apiKey: KEY, baseURL, maxRetries: 0 },
  );

// @promise Requests: A path parameter that is missing, empty, `.` or `..` in any encoding, with `;` behind it too, is
//   refused before anything is sent; any other arrives as itself and reaches no other route
test.each(routes)(
  `%s %s: any string is refused or arrives as itself (seed ${SEED})`,
  async (method, template, make) => {
    const call = make(clientOf(server));
    const [before = "", behind = ""] = template.split("*");
    let arrived = 0;
    const property = fc.asyncProperty(value, async (given) => {
      const count = server.requests.length;
      const { error } = await settled(() => call(given));
      const sent = server.requests.slice(count);
      if (error !== undefined) {
        expect(error).toBeInstanceOf(ArgumentError);
        expect(sent).toHaveLength(0);
        // Nothing harmless is refused.
        const plain =
          !/\p{Surrogate}/u.test(given) &&
          given.trim() !== "" &&
          !/^(\.|%(25)*2e)+((;|%(25)*3b).*)?$/is.test(given.trim());
        expect(plain, JSON.stringify(given)).toBe(false);
        return;
      }
      arrived++;
      expect(sent).toHaveLength(1);
      const { path } = sent[0]!;
      expect(sent[0]!.method).toBe(method);
      expect(path.startsWith(before) && path.endsWith(behind), path).toBe(true);
      const segment = path.slice(before.length, path.length - behind.length);
      expect(segment).not.toMatch(/[/?#\\]/);
      expect(decodeURIComponent(segment)).toBe(given);
      expect(new URL(path, "http://x").pathname).toBe(path);
    });
    await fc.assert(property, { seed: SEED, numRuns: 250 });
    expect(arrived).toBeGreaterThan(50);
  },
);

// @promise Requests: A path parameter that is…
test.each([
  "",
  " ",
  ".",
  "..",
  "%2e",
  "%2E%2e",
  ".%2e",
  "%252e%252e",
  "..;",
  "..;/x",
  "%2e.%3Bx",
  undefined,
  null,
  {},
  [],
  true,
])("%j is refused before anything is sent", async (given) => {
  const count = server.requests.length;
  for (const [, , make] of routes) {
    const { error } = await settled(() => make(clientOf(server))(given as string));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error?.attempts).toBe(0);
  }
  expect(server.requests).toHaveLength(count);
});

// @promise Requests: Header values with CR, LF or NUL are refused before anything is sent
test("header values with CR, LF or NUL are refused before anything is sent", async () => {
  const count = server.requests.length;
  for (const bad of ["a\r\nx-injected: 1", "a\nb", "a\rb", "a\0b", "😀"]) {
    const calls = [
      () => clientOf(server).models.retrieve("m", {}, { headers: { "x-mine": bad } }),
      () => clientOf(server, { defaultHeaders: { "x-mine": bad } }).models.retrieve("m"),
      () => clientOf(server).beta.models.retrieve("m", { betas: [bad] }),
    ];
    for (const call of calls) {
      const { error } = await settled(async () => call());
      expect(error).toBeInstanceOf(ArgumentError);
      expect(error?.message).not.toContain(bad);
    }
  }
  expect(server.requests).toHaveLength(count);
});
