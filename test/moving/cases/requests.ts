/** What a call sends, and what a `fetch` of one's own is given. */
import { readFileSync } from "node:fs";
import { methodOf } from "../../parity/clients.js";
import type { Accessor } from "../../parity/versions.js";
import type { Case } from "../cases.js";
import { events, json, MESSAGE, PARAMS, settled, type Sent, type Side } from "../sides.js";

const accessors = JSON.parse(
  readFileSync(new URL("../../parity/accessors.json", import.meta.url), "utf8"),
) as readonly Accessor[];

const pathOf = ({ url }: Sent) => url.slice("http://api.test".length);
const query = ({ url }: Sent) => [...new URL(url).searchParams].sort();

/** A value for every parameter of a path, and for nothing else. */
function withoutParams({ route }: Accessor): unknown[] {
  const names = [...route.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  const others = Object.fromEntries(names.slice(0, -1).map((name) => [name, "x"]));
  return [...(names.length > 0 ? ["id"] : []), others];
}

const bodies: Case = {
  name: "the body of every call without params",
  async run({ client, version, sent }) {
    const seen: Record<string, unknown> = {};
    const rows = accessors.filter(
      (row) => row.versions.includes(version) && row.method !== "GET" && row.body === undefined,
    );
    for (const row of rows) {
      // The one whose param is its body has none to send without.
      if (row.accessor === "beta.organization.claudeTag.bundles.targets.create") continue;
      const count = sent.length;
      await methodOf(client(), row.accessor)!(...withoutParams(row));
      seen[row.accessor] = [sent[count]!.body, sent[count]!.headers.get("content-type")];
    }
    return seen;
  },
};

async function listed({ client, sent }: Side, params: object, options: object): Promise<unknown> {
  const { data } = await client({ defaultQuery: { tenant: "t" } }, () =>
    json({ data: [], has_more: false }),
  ).models.list(params, options);
  return [data, sent.map((one) => [one.method, pathOf(one).split("?")[0], query(one)])];
}

export const requests: readonly Case[] = [
  bodies,
  {
    name: "what a fetch is given",
    async run({ client, sent }) {
      await client({}, () => json(MESSAGE)).messages.create(PARAMS);
      const { url, init } = sent[0]!;
      const { method, headers, signal, body } = init;
      return [url, method, headers instanceof Headers, signal instanceof AbortSignal, typeof body];
    },
  },
  {
    name: "who follows redirects",
    async run({ client, sent }) {
      await client().models.retrieve("m");
      return sent[0]!.init.redirect ?? "follow";
    },
  },
  {
    name: "headers that tell of the program's machine",
    async run({ client, sent }) {
      await client().models.retrieve("m");
      return [...sent[0]!.headers.keys()].filter((name) => name.startsWith("x-stainless"));
    },
  },
  {
    name: "the name of the client",
    async run({ client, sent }) {
      await client().models.retrieve("m");
      return sent[0]!.headers.get("user-agent")!.split("/")[0];
    },
  },
  {
    name: "fetchOptions of client and call",
    async run({ client, sent }) {
      const made = client({ fetchOptions: { cache: "no-store", keepalive: true } });
      await made.models.retrieve("m", {}, { fetchOptions: { keepalive: false, dispatcher: "d" } });
      const { cache, keepalive, dispatcher } = sent[0]!.init;
      return { cache, keepalive, dispatcher };
    },
  },
  {
    name: "fetchOptions that replace what the client sets",
    async run({ client, sent }) {
      await client({ fetchOptions: { headers: { "x-mine": "1" } } }).models.retrieve("m");
      return [sent[0]!.headers.get("x-mine"), sent[0]!.headers.has("anthropic-version")];
    },
  },
  { name: "path of a call", run: (side) => listed(side, { limit: 2 }, { path: "/v9/models" }) },
  { name: "the query of a path", run: (side) => listed(side, { limit: 2 }, { path: "/v9/models?limit=1&a=b" }) },
  {
    name: "path of a call whose body streams",
    async run({ client, sent }) {
      const seen: string[] = [];
      const made = client({}, () => events());
      for await (const { type } of await made.messages.create({ ...PARAMS, stream: true }, { path: "/proxy" }))
        seen.push(type);
      return [seen, pathOf(sent[0]!), sent[0]!.body];
    },
  },
  {
    name: "a path on another host",
    run: (side) =>
      settled(side, () =>
        side
          .client()
          .get("http://other.test/v1/x")
          .then(() => side.sent[0]!.url),
      ),
  },
  {
    name: "buildURL",
    run: ({ client }) =>
      ["/v1/x", "/v1/x?a=1"].flatMap((path) => [
        client().buildURL(path),
        client({ defaultQuery: { t: "1" } }).buildURL(path, { ids: "p" }),
      ]),
  },
  {
    name: "buildRequest",
    async run({ client, sent }) {
      const made = client({ timeout: 5000, defaultHeaders: { "x-team": "a" }, fetchOptions: { keepalive: true } });
      const options = { method: "post", path: "/v1/x", body: { a: 1 }, headers: { "x-b": "2" }, query: { c: "3" } };
      const { req, url, timeout } = await made.buildRequest(options);
      const { method, headers, body, keepalive } = req;
      const names = ["x-team", "x-b", "content-type", "accept", "anthropic-version"];
      return [url, timeout, method, body, keepalive, names.map((name) => headers.get(name)), sent.length];
    },
  },
  {
    name: "betas of the client, the call's headers and its params",
    async run({ client, sent }) {
      const made = client({ defaultHeaders: { "anthropic-beta": "client" } }, () =>
        json({ data: [], has_more: false }),
      );
      await made.beta.models.list({ betas: ["params"] }, { headers: { "anthropic-beta": "call" } });
      return sent[0]!.headers
        .get("anthropic-beta")!
        .split(/\s*,\s*/)
        .sort();
    },
  },
  {
    name: "an option that says where to call, misspelt",
    run: (side) =>
      settled(side, async () => (await side.client({ baseUrl: "http://mine.test" }).get("/x"), side.sent[0]!.url)),
  },
  {
    name: "options that exist officially",
    async run({ client, sent }) {
      const warn: string[] = [];
      const logger = { error() {}, warn: (text: string) => warn.push(text), info() {}, debug() {} };
      const call = { idempotencyKey: "i", fallbackState: {}, openTelemetry: { conversationId: "c" }, timeout: 5000 };
      await client({ logger, logLevel: "warn", webhookKey: null, openTelemetry: false }).models.retrieve("m", {}, call);
      return [sent.length, warn];
    },
  },
  {
    name: "an option that does not exist, in a call",
    async run({ client, sent, version }) {
      const warn: string[] = [];
      const logger = { error() {}, warn: (text: string) => warn.push(text), info() {}, debug() {} };
      await client({ logger }).models.retrieve("m", {}, { [`retries${version}`]: 3 });
      return [sent.length, warn.length];
    },
  },
];
