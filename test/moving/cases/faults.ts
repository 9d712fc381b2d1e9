/** What becomes of calls that fail, are given up or end too early. */
import type { Case } from "../cases.js";
import { EVENTS, events, json, PARAMS, settled, type Side } from "../sides.js";

const failing = (status: number, headers: object = {}) =>
  json(
    { type: "error", error: { type: "api_error", message: "broken" } },
    { status, headers: { "retry-after-ms": "1", ...headers } },
  );

async function attempts(side: Side, reply: () => Response, maxRetries: number): Promise<unknown> {
  const result = await settled(side, () => side.client({ maxRetries }, reply).models.retrieve("m"));
  return [result, side.sent.length];
}

export const faults: readonly Case[] = [
  ...[400, 404, 408, 409, 429, 500, 529].map((status) => ({
    name: `${status}: its class and its attempts`,
    run: (side: Side) => attempts(side, () => failing(status), 2),
  })),
  {
    name: "x-should-retry",
    async run(side) {
      const never = await attempts(side, () => failing(500, { "x-should-retry": "false" }), 2);
      return [never, await attempts(side, () => failing(400, { "x-should-retry": "true" }), 1)];
    },
  },
  {
    name: "a lost connection",
    async run(side) {
      const lost = () => {
        throw new TypeError("fetch failed");
      };
      return attempts(side, lost, 0);
    },
  },
  {
    name: "the text of an error",
    run: ({ client }) =>
      client({}, () => failing(400))
        .models.retrieve("m")
        .catch(({ message }: Error) => message),
  },
  {
    name: "the error of a caller who gives up",
    async run(side) {
      const reason = new Error("enough");
      const signal = AbortSignal.abort(reason);
      const error = await side
        .client()
        .models.retrieve("m", {}, { signal })
        .catch((caught: unknown) => caught);
      return [error instanceof side.sdk.APIUserAbortError, error.cause === reason];
    },
  },
  {
    name: "a stream that ends before its last event",
    run: (side) =>
      settled(side, async () => {
        const seen: string[] = [];
        const made = side.client({}, () => events(EVENTS.slice(0, 3)));
        for await (const { type } of await made.messages.create({ ...PARAMS, stream: true })) seen.push(type);
        return seen;
      }),
  },
  {
    name: "a page of HTML with status 200",
    run: (side) =>
      settled(side, () =>
        side
          .client({}, () => new Response("<html>", { headers: { "content-type": "text/html" } }))
          .models.retrieve("m"),
      ),
  },
];
