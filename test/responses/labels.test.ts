/** Answers through a middleman: the label, the first bytes, the status, what was asked for. */
import { describe, expect, test } from "vitest";
import { APIError, APIResponseError, OverloadedError, StreamTruncatedError } from "../../src/index.js";
import { clientOf, drain, PARAMS, REPLY, settled, STREAM, TEXT } from "../support/calls.js";
import { json, type Script } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { MESSAGE } from "../support/event-streams.js";

const LABELS = ["application/json", "text/event-stream", "text/plain", "", "text/html"] as const;
const OVERLOADED = { type: "error", error: { type: "overloaded_error", message: "Overloaded" } };
const BODIES = {
  events: TEXT,
  "events after a comment": `: hello\n\n${TEXT}`,
  "a message": JSON.stringify(REPLY),
  "an error": JSON.stringify(OVERLOADED, null, 1),
  "an error in one line": JSON.stringify(OVERLOADED),
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
  "an error in one line": { stream: OverloadedError, json: OverloadedError },
  markup: { stream: APIResponseError, json: APIResponseError },
  nothing: { stream: StreamTruncatedError, json: APIResponseError },
};

const cells = LABELS.flatMap((label) =>
  (Object.keys(BODIES) as BodyName[]).flatMap((body) =>
    (["stream", "json"] as const).map((asked, nth) => ({ label, body, asked, kind: label.length + body.length + nth })),
  ),
);

/** How a middleman hands a body on: byte by byte, and for each cell in one way more. */
const BYTES: Script = { framing: "chunked", pieces: [1] };
const KINDS: readonly Script[] = [
  { framing: "chunked", pieces: [1 << 20] },
  { framing: "length" },
  { framing: "close" },
];

// @promise Limits: Where label and first bytes of an answer disagree the bytes decide, whatever the status and however the body travels: an
//   error is that error, a page is refused, and nothing is taken for what it is not
describe.each([200, 529])("status %d", (status) => {
  test.each(cells)("$body as $label, asked for $asked", async ({ label, body, asked, kind }) => {
    const headers = { ...(label && { "content-type": label }), "retry-after-ms": "1" };
    for (const travels of [BYTES, KINDS[kind % KINDS.length]!]) {
      await using server = await faultServer({ status, headers, body: BODIES[body], ...travels });
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

/** What comes of a body when the results of a batch of one request were asked for. */
const RESULTS: Record<BodyName, unknown> = {
  events: APIResponseError,
  "events after a comment": APIResponseError,
  "a message": [REPLY],
  // Over several lines it is none of those that were asked for.
  "an error": APIResponseError,
  "an error in one line": OverloadedError,
  markup: APIResponseError,
  nothing: StreamTruncatedError,
};

describe.each(LABELS)("results of a batch, labelled %s", (label) => {
  test.each(Object.entries(RESULTS))("%s", async (body, wanted) => {
    await using server = await faultServer(({ path, headers }) => {
      if (path !== "/results")
        return json({ id: "b", results_url: `http://${headers["host"]}/results`, request_counts: { succeeded: 1 } });
      return { body: BODIES[body as BodyName], headers: { ...(label && { "content-type": label }) } };
    });
    const { values, error } = await drain<unknown>(clientOf(server).messages.batches.results("b"));
    if (typeof wanted !== "function")
      return void expect({ values, error }).toEqual({ values: wanted, error: undefined });
    expect(values).toEqual([]);
    expect(error).toBeInstanceOf(wanted);
    expect(String(error)).not.toContain("Sign in");
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
