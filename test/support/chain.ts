/** A policy on its own: its context is that of a call of a real client, what is below it is the test's. */
import { connect } from "../../src/client/connect.js";
import type { ClientOptions } from "../../src/contract/index.js";
import { contextOf } from "../../src/send/connection.js";
import type { Asked, CallContext, HttpRequest } from "../../src/send/context.js";
import { Watch } from "../../src/send/watch.js";

export const REQUEST: HttpRequest = { method: "POST", url: "/v1/messages", headers: {} };
export const ASKED: Asked = {
  method: "POST",
  path: "/v1/messages",
  params: {},
  query: {},
  headers: {},
  body: undefined,
  options: {},
  expected: "json",
};

/** The context of a call that begins. */
export function contextWith(options: ClientOptions = {}, asked: Partial<Asked> = {}): CallContext {
  const client = connect({ apiKey: "test-key", ...options }, "2026-10-21");
  return contextOf(client, { ...ASKED, ...asked }, new Set());
}

/** The context of a call whose first attempt runs. */
export function attemptWith(options: ClientOptions = {}, asked: Partial<Asked> = {}): CallContext {
  return Object.assign(contextWith(options, asked), { attempt: 1, watch: new Watch() });
}
