/** Webhooks: what is let in, what is refused and why, and that others who follow Standard Webhooks agree. */
import Anthropic from "@anthropic-ai/sdk";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, expectTypeOf, onTestFinished, test } from "vitest";
import { ClaudeError } from "../../src/errors/errors.js";
import {
  parseUnverified,
  sign,
  unwrap,
  verify,
  type VerifyOptions,
  type WebhookEvent,
  WebhookVerificationError,
} from "../../src/webhooks/webhooks.js";
import { bytes } from "../support/random.js";
import { rejection } from "../support/observed.js";

const secretOf = (seed: number) => `whsec_${Buffer.from(bytes(32, seed)).toString("base64")}`;
const [KEY, OTHER, THIRD] = [secretOf(1), secretOf(2), secretOf(3)];
const EVENT = {
  id: "whe_1",
  type: "event",
  created_at: "2026-11-20T12:00:00Z",
  data: { type: "session.status_idled", id: "sesn_1", organization_id: "org_1", workspace_id: "wrkspc_1" },
} as const;
const BODY = JSON.stringify(EVENT);
const thrown = (run: () => unknown) => rejection((async () => run())());
const refusal = async (run: () => unknown) => (await thrown(run))["reason"];
const AT = 1_793_610_867;
const at = (seconds: number) => () => seconds * 1000 + 999;

describe("what is let in", () => {
  // @promise Webhooks: A webhook is let in as it was signed, as text or bytes, with headers of any kind, and typed
  test("a signed event, as text, bytes, a Buffer and an ArrayBuffer", async () => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    expect(await unwrap(body, { headers, key: KEY })).toEqual(EVENT);
    const raw = new TextEncoder().encode(body);
    for (const form of [raw, Buffer.from(raw), raw.buffer as ArrayBuffer]) {
      expect(await unwrap(form, { headers, key: KEY })).toEqual(EVENT);
    }
  });

  // @promise Webhooks: A webhook is let in as it…
  test("headers of fetch, of Node and of a framework, in any case", async () => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
    const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
    const forms = [new Headers(headers), upper, lists, new Map(Object.entries(headers)) as unknown as Headers];
    for (const form of forms) expect(await unwrap(body, { headers: form, key: KEY })).toEqual(EVENT);
  });

  // @promise Webhooks: Secrets can be rotated: any of several may fit, of the options or of the environment
  test("under any of several secrets, and with any of several signatures", async () => {
    const old = await sign(EVENT, { secret: KEY });
    await verify(old.body, { headers: old.headers, key: [OTHER, KEY] });
    await verify(old.body, { headers: old.headers, key: [KEY, OTHER] });
    const both = await sign(EVENT, { secret: [OTHER, KEY] });
    expect(both.headers["webhook-signature"].split(" ")).toHaveLength(2);
    for (const key of [KEY, OTHER]) await verify(both.body, { headers: both.headers, key });
    expect(await refusal(() => verify(both.body, { headers: both.headers, key: THIRD }))).toBe("no_match");
    const split = { ...both.headers, "webhook-signature": ["v2,x", ...both.headers["webhook-signature"].split(" ")] };
    await verify(both.body, { headers: split, key: KEY });
  });

  // @promise Webhooks: Secrets can be rotated: any…
  test("the secret of the environment, or two while they are rotated", async () => {
    const before = process.env["ANTHROPIC_WEBHOOK_SIGNING_KEY"];
    onTestFinished(() => {
      delete process.env["ANTHROPIC_WEBHOOK_SIGNING_KEY"];
      if (before !== undefined) process.env["ANTHROPIC_WEBHOOK_SIGNING_KEY"] = before;
    });
    const { headers, body } = await sign(EVENT, { secret: KEY });
    delete process.env["ANTHROPIC_WEBHOOK_SIGNING_KEY"];
    expect(await refusal(() => unwrap(body, { headers }))).toBe("bad_secret");
    for (const value of [KEY, `${OTHER} ${KEY}\n`]) {
      process.env["ANTHROPIC_WEBHOOK_SIGNING_KEY"] = value;
      expect(await unwrap(body, { headers })).toEqual(EVENT);
    }
    expect(await refusal(() => unwrap(body, { headers, key: null }))).toBe("bad_secret");
  });

  // @promise Webhooks: An event that this version does not know comes as plain data
  test("events that this version does not know, and whatever they hold, as plain data", async () => {
    const text = '{"type":"event","__proto__":{"admin":true},"data":{"type":"moon.risen","constructor":1}}';
    const { headers, body } = await sign(text, { secret: KEY });
    const event = (await unwrap(body, { headers, key: KEY })) as unknown as Record<string, unknown>;
    expect(event["data"]).toEqual({ type: "moon.risen", constructor: 1 });
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(event["admin"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  // @promise Webhooks: A webhook is let in as it…
  test("is typed: the event narrows by the type of its data", async () => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    const event = await unwrap(body, { headers, key: KEY });
    expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
    if (event.data.type === "vault_credential.archived") expectTypeOf(event.data.vault_id).toEqualTypeOf<string>();
    expect(event.data.type).toBe("session.status_idled");
  });
});

test("nothing is waited for: a webhook that is refused throws at once", () => {
  const { headers, body } = sign(EVENT, { secret: KEY });
  expect(unwrap(body, { headers, key: KEY }).data.type).toBe("session.status_idled");
  expect(() => unwrap(body, { headers, key: OTHER })).toThrow(WebhookVerificationError);
});

describe("the timestamp", () => {
  const signed = () => sign(EVENT, { secret: KEY, timestamp: AT });
  const check = async (options: Partial<VerifyOptions>, change: object = {}) => {
    const { headers, body } = await signed();
    return verify(body, { headers: { ...headers, ...change }, key: KEY, ...options });
  };

  // @promise Webhooks: The timestamp may be off by the tolerance and not by a second more
  test("may be off by the tolerance and not by a second more", async () => {
    await check({ now: at(AT + 300) });
    await check({ now: at(AT - 300) });
    expect(await refusal(() => check({ now: at(AT + 301) }))).toBe("too_old");
    expect(await refusal(() => check({ now: at(AT - 301) }))).toBe("too_new");
  });

  // @promise Webhooks: The timestamp may be off…
  test("has the tolerance that is asked for", async () => {
    await check({ now: at(AT), tolerance: 0 });
    await check({ now: at(AT + 3600), tolerance: 3600 });
    expect(await refusal(() => check({ now: at(AT + 1), tolerance: 0 }))).toBe("too_old");
    expect(await refusal(() => check({ now: at(AT - 1), tolerance: 0 }))).toBe("too_new");
    for (const tolerance of [-1, NaN]) {
      expect((await thrown(() => check({ tolerance }))).name).toBe("ArgumentError");
    }
    expect(await refusal(() => check({ now: () => NaN }))).toBe("too_new");
  });

  // @promise Webhooks: The timestamp may be off…
  test.each(["", " ", "x", "1e9", "0x10", "-5", "+5", "05", "1.5", "9".repeat(16), "NaN", "Infinity", `${AT} `])(
    "is not %j",
    async (timestamp) => {
      const wanted = timestamp === "" ? "missing_header" : "bad_timestamp";
      expect(await refusal(() => check({ now: at(AT) }, { "webhook-timestamp": timestamp }))).toBe(wanted);
    },
  );

  test("can be signed as a date", async () => {
    const { headers } = await sign(EVENT, { secret: KEY, timestamp: new Date(AT * 1000 + 900) });
    expect(headers["webhook-timestamp"]).toBe(String(AT));
  });
});

describe("what is refused", () => {
  // @promise Webhooks: Any other body, id, timestamp…
  test.each(["webhook-id", "webhook-timestamp", "webhook-signature"] as const)("without %s", async (name) => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    const { [name]: _, ...rest } = headers;
    const error = await thrown(() => verify(body, { headers: rest, key: KEY }));
    expect(error).toMatchObject({ reason: "missing_header", message: expect.stringContaining(name) });
  });

  // @promise Webhooks: Any other body, id, timestamp…
  test("ids and timestamps that come twice, however they are written", async () => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    for (const more of [{ "Webhook-Id": "whe_2" }, { "webhook-timestamp": [headers["webhook-timestamp"], "1"] }]) {
      expect(await refusal(() => verify(body, { headers: { ...headers, ...more }, key: KEY }))).toBe("bad_header");
    }
  });

  // @promise Webhooks: Any other body, id, timestamp…
  test("signatures that begin or end as one that fits", async () => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    const fits = headers["webhook-signature"];
    for (const text of [
      `${fits}=`,
      fits.slice(0, -1),
      ` ${fits}=`,
      `v1,${fits}`,
      fits.slice(3),
      `v1a${fits.slice(2)}`,
      "v1,",
    ]) {
      const near = { ...headers, "webhook-signature": text };
      expect(await refusal(() => verify(body, { headers: near, key: KEY }))).toBe("no_match");
    }
  });

  // @promise Webhooks: Any other body, id, timestamp…
  test("what was signed, cut at other places", async () => {
    const later = String(AT + 60);
    const { headers } = await sign(`${later}.{}`, { secret: KEY, id: "whe", timestamp: AT });
    const moved = { ...headers, "webhook-id": `whe.${AT}`, "webhook-timestamp": later };
    expect(await refusal(() => verify("{}", { headers: moved, key: KEY, now: at(AT) }))).toBe("bad_header");
    expect((await thrown(() => sign("{}", { secret: KEY, id: "a.b" }))).name).toBe("ArgumentError");
  });

  test.each([
    ["nothing", ""],
    ["only a prefix", "whsec_"],
    ["no base64", "whsec_%%%"],
    ["a number", 5 as unknown as string],
    ["one bad among good", [KEY, "whsec_!"]],
    ["no secret at all", []],
  ])("secrets that are %s", async (_, key) => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    expect(await refusal(() => verify(body, { headers, key }))).toBe("bad_secret");
    expect(await refusal(() => sign(EVENT, { secret: key }))).toBe("bad_secret");
  });

  // @promise Webhooks: A body above its bound, or one that was parsed before, is refused
  test("bodies above the bound, counted in bytes", async () => {
    const text = JSON.stringify({ text: "ä".repeat(10) });
    const { headers, body } = await sign(text, { secret: KEY });
    const size = Buffer.byteLength(text);
    await verify(body, { headers, key: KEY, maxBytes: size });
    for (const form of [body, Buffer.from(body)]) {
      expect(await refusal(() => verify(form, { headers, key: KEY, maxBytes: size - 1 }))).toBe("too_large");
    }
    const large = await sign("x".repeat(1_048_577), { secret: KEY });
    expect(await refusal(() => verify(large.body, { headers: large.headers, key: KEY }))).toBe("too_large");
  });

  // @promise Webhooks: A body above its bound, or…
  test("bodies that were parsed before, or are no JSON objects", async () => {
    const { headers } = await sign(EVENT, { secret: KEY });
    expect(await refusal(() => unwrap(EVENT as unknown as string, { headers, key: KEY }))).toBe("bad_body");
    for (const text of ["", "no", "5", "null", "[]", '{"a":']) {
      const signed = await sign(text, { secret: KEY });
      expect(await refusal(() => unwrap(text, { headers: signed.headers, key: KEY }))).toBe("bad_body");
      expect(() => parseUnverified(text)).toThrow(WebhookVerificationError);
    }
    expect(parseUnverified(Buffer.from(BODY))).toEqual(EVENT);
  });

  test("calls without headers", async () => {
    expect((await thrown(() => unwrap(BODY, undefined as unknown as VerifyOptions))).name).toBe("ArgumentError");
    expect((await thrown(() => unwrap(BODY, {} as VerifyOptions))).name).toBe("ArgumentError");
  });

  // @promise Webhooks: The error has a reason, and neither secret nor body
  test("with an error of this package that holds neither secret nor body", async () => {
    const canary = '{"card":"4111-canary"}';
    const bad = "whsec_canary-%";
    const { headers } = await sign(canary, { secret: KEY });
    const text = await sign("canary", { secret: KEY });
    const attempts = [
      () => verify(canary, { headers, key: OTHER }),
      () => verify(canary, { headers, key: bad }),
      () => unwrap(text.body, { headers: text.headers, key: KEY }),
      () => verify(canary, { headers: { ...headers, "webhook-timestamp": "canary" }, key: KEY }),
    ];
    for (const attempt of attempts) {
      const error = await thrown(() => attempt());
      expect(error).toBeInstanceOf(ClaudeError);
      expect(WebhookVerificationError.isInstance(error)).toBe(true);
      expect(error.name).toBe("WebhookVerificationError");
      const told = [JSON.stringify(error), error.message, String(error.stack).split("\n")[0]].join();
      expect(told).not.toContain("canary");
      expect(told).not.toContain(OTHER.slice(6, 16));
      expect(error.cause).toBeUndefined();
    }
  });
});

describe("properties", () => {
  const now = at(AT);
  const idOf = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);

  // @promise Webhooks: A webhook is let in as it…
  test("any bytes are let in as they were signed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), idOf, async (body, id) => {
        const { headers } = await sign(body, { secret: KEY, id, timestamp: AT });
        await verify(body, { headers, key: KEY, now });
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  // @promise Webhooks: Any other body, id, timestamp, signature or secret is refused
  test("any change of body, id, timestamp or signature is refused", async () => {
    const change = fc.record({
      where: fc.constantFrom("body", "webhook-id", "webhook-timestamp", "webhook-signature"),
      how: fc.constantFrom("flip", "cut", "add"),
      position: fc.nat(),
      bit: fc.integer({ min: 0, max: 6 }),
    });
    const changed = (from: Uint8Array, { how, position, bit }: { how: string; position: number; bit: number }) => {
      const index = position % from.length;
      if (how === "cut") return from.filter((_, one) => one !== index);
      if (how === "add") return Uint8Array.from([...from.slice(0, index), 0x30 + bit, ...from.slice(index)]);
      return from.map((byte, one) => (one === index ? byte ^ (1 << bit) : byte));
    };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), idOf, change, async (body, id, how) => {
        const { headers } = await sign(body, { secret: KEY, id, timestamp: AT });
        const { where } = how;
        const name = where as keyof typeof headers;
        const before = where === "body" ? body : Buffer.from(headers[name]);
        const after = changed(before, how);
        fc.pre(Buffer.compare(before, after) !== 0);
        const altered = where === "body" ? headers : { ...headers, [where]: Buffer.from(after).toString() };
        const error = await thrown(() => verify(where === "body" ? after : body, { headers: altered, key: KEY, now }));
        expect(error).toBeInstanceOf(WebhookVerificationError);
      }),
      { seed: 2, numRuns: 600 },
    );
  });

  // @promise Webhooks: Any other body, id, timestamp…
  test("no other secret fits", async () => {
    const key = fc
      .uint8Array({ minLength: 1, maxLength: 64 })
      .map((raw) => `whsec_${Buffer.from(raw).toString("base64")}`);
    await fc.assert(
      fc.asyncProperty(key, key, async (one, other) => {
        fc.pre(one !== other);
        const { headers, body } = await sign(EVENT, { secret: one });
        await verify(body, { headers, key: one });
        expect(await refusal(() => verify(body, { headers, key: other }))).toBe("no_match");
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

// @promise Webhooks: `standardwebhooks` and the official SDK let in what is signed here, and refuse what is refused
//   here
describe("others agree", () => {
  const theirs = new Webhook(KEY);
  const official = new Anthropic({ apiKey: "key", webhookKey: KEY });

  test("standardwebhooks lets in what we sign, and we what it signs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const ours = await sign(text, { secret: KEY });
        expect(theirs.verify(ours.body, ours.headers)).toEqual(JSON.parse(text));
        const date = new Date();
        const headers = {
          "webhook-id": "msg_1",
          "webhook-timestamp": String(Math.floor(date.getTime() / 1000)),
          "webhook-signature": theirs.sign("msg_1", date, text),
        };
        await verify(text, { headers, key: KEY });
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test("the official SDK lets in what we sign, and gives the same event", async () => {
    const { headers, body } = await sign(EVENT, { secret: [OTHER, KEY] });
    expect(official.beta.webhooks.unwrap(body, { headers })).toEqual(await unwrap(body, { headers, key: KEY }));
    expect(official.beta.webhooks.unwrap(body, { headers, key: KEY })).toEqual(EVENT);
    expect(official.beta.webhooks.parseUnverified(body)).toEqual(parseUnverified(body));
  });

  test("the official SDK refuses what we refuse", async () => {
    const { headers, body } = await sign(EVENT, { secret: KEY });
    const old = await sign(EVENT, { secret: KEY, timestamp: Math.floor(Date.now() / 1000) - 302 });
    const cases: [string, Record<string, string>, string][] = [
      [`${body} `, headers, "no_match"],
      [body, { ...headers, "webhook-id": "whe_2" }, "no_match"],
      [old.body, old.headers, "too_old"],
      [body, { "webhook-id": "whe_1" }, "missing_header"],
    ];
    for (const [text, given, reason] of cases) {
      expect(() => official.beta.webhooks.unwrap(text, { headers: given })).toThrow();
      expect(await refusal(() => unwrap(text, { headers: given, key: KEY }))).toBe(reason);
    }
  });
});
