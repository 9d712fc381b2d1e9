/** Answers through a middleman: the label, the first bytes, the status, what was asked for. */
import { describe, expect, test } from "vitest";
import { APIError, APIResponseError, OverloadedError, StreamTruncatedError } from "../../src/index.js";
import { clientOf, drain, PARAMS, REPLY, settled, STREAM, TEXT } from "../support/calls.js";
import { faultServer } from "../support/fault-server.js";
import { MESSAGE } from "../support/event-streams.js";

const LABELS = ["application/json", "text/event-stream", "text/plain", "", "text/html"] as const;
const BODIES = {
  events: TEXT,
  "events after a comment": `: hello\n\n${TEXT}`,
  "a message": JSON.stringify(REPLY),
  "an error": JSON.stringify({ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }, null, 1),
  markup: "<!doctype html><title>Sign in</title>",
  nothing: "",
};
type BodyName = keyof typeof BODIES;

/** What comes of a body when a stream was asked for, and when JSON was; a page that says so is refused in any case. */
const WANTED: Record<BodyName, { stream: unknown; json: unknown }> = {
  events: { stream: MESSAGE, json: APIResponseError },
  "events after a comment": { stream: MESSAGE, json: APIResponseError },
  "a message": { stream: APIResponseError, json: REPLY },
  "an error": { stream: OverloadedError, json: OverloadedError },
  markup: { stream: APIResponseError, json: APIResponseError },
  nothing: { stream: StreamTruncatedError, json: APIResponseError },
};

const cells = LABELS.flatMap((label) =>
  (Object.keys(BODIES) as BodyName[]).flatMap((body) =>
    (["stream", "json"] as const).map((asked) => ({ label, body, asked, chunked: body.length % 2 === 0 })),
  ),
);

describe.each([200, 529])("status %d", (status) => {
  test.each(cells)("$body as $label, asked for $asked", async ({ label, body, asked }) => {
    const headers = { ...(label && { "content-type": label }), "retry-after-ms": "1" };
    for (const pieces of [[1], [1 << 20]]) {
      await using server = await faultServer({ status, headers, body: BODIES[body], pieces, framing: "chunked" });
      const client = clientOf(server, { maxRetries: 1 });
      const read = async () => {
        if (asked === "json") return client.messages.create(PARAMS);
        const { values, error } = await drain(client.messages.create(STREAM));
        if (error) throw error;
        return values;
      };
      const { value, error } = await settled<unknown>(read);
      const wanted = status === 529 ? OverloadedError : label === "text/html" ? APIResponseError : WANTED[body][asked];
      if (typeof wanted !== "function") {
        expect(error).toBeUndefined();
        expect(value).toEqual(wanted);
        continue;
      }
      expect(error).toBeInstanceOf(wanted);
      expect(error).toBeInstanceOf(APIError);
      expect(String(error)).not.toContain("Sign in");
      if (wanted !== OverloadedError) continue;
      expect(error).toMatchObject({ status: 529, attempts: 2 });
      expect(server.requests).toHaveLength(2);
    }
  });
});

test("JSON in place of events is refused as soon as it is whole, or too long", async () => {
  const stall = { at: "body", do: "stall" } as const;
  for (const body of [JSON.stringify(REPLY), `{"a":"${"x".repeat(2_000_000)}"}`]) {
    await using server = await faultServer({ body, fault: { ...stall, byte: body.length }, framing: "chunked" });
    const { error } = await settled(() => clientOf(server).messages.create(STREAM));
    expect(error).toBeInstanceOf(APIResponseError);
    await server.quiet();
  }
});
