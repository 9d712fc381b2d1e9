/** Which credential travels, and what can be assigned. */
import type { Case } from "../cases.js";
import { json, settled, type Side } from "../sides.js";

const carried = ({ sent }: Side) => sent.map(({ headers }) => [headers.get("x-api-key"), headers.get("authorization")]);

async function asking(
  side: Side,
  options: object,
  then = (made: ReturnType<Side["client"]>) => made,
): Promise<unknown> {
  const result = await settled(side, async () => {
    const made = then(side.client(options));
    await made.models.retrieve("m");
    return [made.apiKey, made.authToken];
  });
  return [result, carried(side)];
}

export const credentials: readonly Case[] = [
  { name: "the header of a key", run: (side) => asking(side, {}) },
  { name: "a token", run: (side) => asking(side, { apiKey: null, authToken: "token" }) },
  {
    name: "a key and a token, both given",
    version: "2023-06-01",
    run: (side) => asking(side, { authToken: "token" }),
  },
  {
    name: "a key and credentials, both given",
    version: "2023-06-01",
    run: (side) => asking(side, { credentials: async () => ({ token: "t", expiresAt: null }) }),
  },
  {
    name: "two credentials are refused",
    version: "2026-10-21",
    run: ({ client }) => {
      try {
        return client({ authToken: "token" });
      } catch (error) {
        return error instanceof Error;
      }
    },
  },
  {
    name: "a token that is assigned",
    run: (side) => asking(side, { apiKey: null, authToken: "a" }, (made) => ((made.authToken = "b"), made)),
  },
  {
    name: "settings that are assigned, for later calls and copies",
    async run({ client, sent }) {
      const made = client({}, () => json({}, { status: 500, headers: { "retry-after-ms": "1" } }));
      Object.assign(made, { baseURL: "http://other.test/base", maxRetries: 1, timeout: 1234 });
      await made.models.retrieve("m").catch(() => {});
      const copy = made.withOptions({ maxRetries: 0 });
      await copy.models.retrieve("m").catch(() => {});
      return [copy.timeout, copy.baseURL, sent.map(({ url }) => url)];
    },
  },
  {
    name: "a header instead of a credential",
    run: (side) => asking(side, { apiKey: null, defaultHeaders: { authorization: "Bearer mine" } }),
  },
];
