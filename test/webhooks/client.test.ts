/** Webhooks by a client: the same events and refusals as the official one. */
import Anthropic from "@anthropic-ai/sdk";
import { expect, expectTypeOf, test } from "vitest";
import Claude from "../../src/index.js";
import { sign, WebhookVerificationError, type WebhookEvent } from "../../src/webhooks/webhooks.js";
import { bytes } from "../support/random.js";

const secretOf = (seed: number) => `whsec_${Buffer.from(bytes(32, seed)).toString("base64")}`;
const [KEY, OTHER] = [secretOf(1), secretOf(2)];
const EVENT = {
  id: "whe_1",
  type: "event",
  created_at: "2026-11-20T12:00:00Z",
  data: { type: "session.status_idled", id: "sesn_1", organization_id: "org_1", workspace_id: "wrkspc_1" },
} as const;

test("unwraps at once, by the key of the client or of the call", () => {
  const { headers, body } = sign(EVENT, { secret: KEY });
  const ours = new Claude({ apiKey: "key", webhookKey: KEY });
  const official = new Anthropic({ apiKey: "key", webhookKey: KEY });
  const event = ours.beta.webhooks.unwrap(body, { headers });
  expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
  expect(event).toEqual(official.beta.webhooks.unwrap(body, { headers }));
  expect(ours.beta.webhooks.unwrap(body, { headers: new Headers(headers) })).toEqual(EVENT);
  expect(ours.beta.webhooks.parseUnverified(body)).toEqual(official.beta.webhooks.parseUnverified(body));
  for (const client of [ours, official]) {
    expect(() => client.beta.webhooks.unwrap(body, { headers, key: OTHER })).toThrow();
    expect(() => client.beta.webhooks.unwrap(`${body} `, { headers })).toThrow();
  }
  expect(() => ours.beta.webhooks.unwrap(body, { headers, key: OTHER })).toThrow(WebhookVerificationError);
});

test("takes several keys while they are rotated, and one that is assigned", () => {
  const { headers, body } = sign(EVENT, { secret: KEY });
  const client = new Claude({ apiKey: "key", webhookKey: `${OTHER} ${KEY}` });
  expect(client.beta.webhooks.unwrap(body, { headers })).toEqual(EVENT);
  expect(client.beta.webhooks.unwrap(body, { headers, key: [OTHER, KEY] })).toEqual(EVENT);
  client.webhookKey = OTHER;
  expect(() => client.beta.webhooks.unwrap(body, { headers })).toThrow(WebhookVerificationError);
  expect(client.withOptions({ webhookKey: KEY }).beta.webhooks.unwrap(body, { headers })).toEqual(EVENT);
});

test("refuses without a key", () => {
  const { headers, body } = sign(EVENT, { secret: KEY });
  const client = new Claude({ apiKey: "key" });
  expect(() => client.beta.webhooks.unwrap(body, { headers })).toThrow(/no secret/);
});

test("is a class like any other resource", () => {
  expect(new Claude.Beta.Webhooks(new Claude({ apiKey: "key", webhookKey: KEY }))).toBeInstanceOf(Claude.Beta.Webhooks);
});
