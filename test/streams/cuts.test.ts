/** A recorded stream that is cut at every byte, in every manner. */
import { expect, test } from "vitest";
import { APIConnectionError, StreamTruncatedError } from "../../src/index.js";
import { frame, frames, type TestEvent } from "../support/event-streams.js";
import { clientOf, drain, type Drained, PARAMS, settled, STREAM } from "../support/calls.js";
import { FULL, json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const start = (index: number, content_block: object): TestEvent => ({
  type: "content_block_start",
  index,
  content_block,
});
const delta = (index: number, change: object): TestEvent => ({ type: "content_block_delta", index, delta: change });
const stop = (index: number): TestEvent => ({ type: "content_block_stop", index });
const usage = { input_tokens: 7, output_tokens: 1 };
const RECORDED: readonly TestEvent[] = [
  { type: "message_start", message: { id: "m", role: "assistant", content: [], stop_reason: null, usage } },
  start(0, { type: "thinking", thinking: "", signature: "" }),
  delta(0, { type: "thinking_delta", thinking: "Hm 🤔" }),
  delta(0, { type: "signature_delta", signature: "sig" }),
  stop(0),
  start(1, { type: "text", text: "" }),
  delta(1, { type: "text_delta", text: "Grü" }),
  delta(1, { type: "text_delta", text: "ße" }),
  delta(1, { type: "citations_delta", citation: { cited_text: "W" } }),
  stop(1),
  start(2, { type: "tool_use", id: "t", name: "get", input: {} }),
  delta(2, { type: "input_json_delta", partial_json: '{"city": "Ber' }),
  delta(2, { type: "input_json_delta", partial_json: 'lin"}' }),
  stop(2),
  { type: "message_delta", delta: { stop_reason: "tool_use" }, usage: { output_tokens: 30 } },
  { type: "message_stop" },
];
const BYTES = Buffer.from(frames(RECORDED));
/** Calls that run at the same time. */
const LANES = 24;

type Block = Record<string, unknown>;

/** What events add up to, written down a second time and as plainly as can be. Tool input: what is complete in it. */
function addUp(events: readonly TestEvent[]): unknown {
  let message: (Block & { content: Block[] }) | undefined;
  let input = "";
  for (const event of structuredClone(events) as (TestEvent & Record<string, Block>)[]) {
    const block = message?.content[event["index"] as unknown as number] ?? {};
    const delta: Block = event["delta"] ?? {};
    if (event.type === "message_start") message = event["message"] as typeof message;
    else if (event.type === "content_block_start") message?.content.push(event["content_block"]!);
    else if (event.type === "message_delta") {
      Object.assign(message!, delta);
      Object.assign(message!["usage"] as Block, event["usage"]);
    } else if (delta["type"] === "input_json_delta") {
      input += String(delta["partial_json"]);
      block["input"] = input.endsWith("}") ? JSON.parse(input) : {};
    } else if (delta["type"] === "citations_delta") {
      block["citations"] = [...((block["citations"] as unknown[]) ?? []), delta["citation"]];
    } else if (event.type === "content_block_delta") {
      for (const key of ["text", "thinking", "signature"]) {
        if (key in delta) block[key] = String(block[key]) + String(delta[key]);
      }
    }
  }
  return message;
}

/** The message after each number of events. */
const SUMS = Array.from({ length: RECORDED.length + 1 }, (_, count) => addUp(RECORDED.slice(0, count)));

/** Events whose bytes are complete in a prefix of the stream. */
function complete(bytes: number): readonly TestEvent[] {
  let left = bytes;
  return RECORDED.filter((event) => (left -= Buffer.byteLength(frame(event))) >= 0);
}

/** Runs work for every number below `count`. */
async function each(count: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

const MANNERS: Record<string, Script & { error: typeof APIConnectionError }> = {
  "a complete answer": { fault: { at: "body", do: "end" }, error: StreamTruncatedError },
  FIN: { fault: { at: "body", do: "fin" }, error: APIConnectionError },
  RST: { fault: { at: "body", do: "reset" }, error: APIConnectionError },
  "FIN without framing": { framing: "close", fault: { at: "body", do: "fin" }, error: StreamTruncatedError },
  "RST after an announced close": {
    headers: { connection: "close" },
    fault: { at: "body", do: "reset" },
    error: APIConnectionError,
  },
};

const NETWORK = ["FIN", "RST"];
const READERS: Record<string, (client: ReturnType<typeof clientOf>, options: object) => Promise<Drained<unknown>>> = {
  "raw stream": (client, options) => drain<unknown>(client.messages.create(STREAM, options)),
  "stream helper": async (client, options) => {
    const stream = client.messages.stream(PARAMS, options);
    const read = await drain<unknown>(stream);
    const final = await settled(() => stream.finalMessage());
    expect(final.error).toBe(read.error);
    if (final.value) expect(final.value).toEqual({ ...(SUMS.at(-1) as object), parsed_output: null });
    return read;
  },
};

for (const [manner, { error: kind, ...script }] of Object.entries(MANNERS)) {
  // @promise Streams: One that ends before it throws, for every way of consuming it, after what had arrived
  test.each(Object.entries(READERS))(`cut by ${manner}: %s`, { timeout: 120_000 }, async (reader, read) => {
    await using server = await faultServer(({ headers }) =>
      sse(BYTES, { ...script, fault: { ...script.fault!, byte: Number(headers["x-cut"]) } }),
    );
    const client = clientOf(server);
    // Every byte for the manners that a network has (a sample for the helper); the others differ from those by the end.
    const [step, from] =
      FULL || (NETWORK.includes(manner) && reader === "raw stream")
        ? [1, 0]
        : NETWORK.includes(manner)
          ? [5, NETWORK.indexOf(manner)]
          : [17, 0];
    await each(Math.floor((BYTES.length - from) / step), async (at) => {
      const cut = at * step + from;
      const events = complete(cut);
      const { values, error } = await read(client, { headers: { "x-cut": String(cut) } });
      expect(error, `byte ${cut}`).toBeInstanceOf(kind);
      // A call that fails before the first content throws at once, and what had arrived is in the error alone.
      expect(values, `byte ${cut}`).toEqual(events.length < 2 ? [] : events);
      expect(error?.partial, `byte ${cut}`).toEqual(SUMS[events.length]);
      if (cut > 0) expect(error?.["requestID"], `byte ${cut}`).toBe("req_1");
    });
    const whole = await read(client, { headers: { "x-cut": String(BYTES.length) } });
    expect(whole).toEqual({ values: RECORDED, error: undefined });
    await server.quiet();
  });
}

// @promise Uploads and downloads: A broken line of results…
test("results of a batch that are cut at any byte never end cleanly, unless a line does", async () => {
  const lines = Array.from({ length: 4 }, (_, at) => ({ custom_id: `${at}`, text: "Grüße 🤔" }));
  const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const ends = new Set<number>([0]);
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 10) ends.add(at).add(at + 1);
  for (const how of ["end", "fin", "reset"] as const) {
    await using server = await faultServer(({ path, headers }) =>
      path === "/results"
        ? { body: bytes, framing: "chunked", fault: { at: "body", byte: Number(headers["x-cut"]), do: how } }
        : json({ id: "b", results_url: `http://${headers["host"]}/results` }),
    );
    await each(bytes.length, async (cut) => {
      const options = { headers: { "x-cut": String(cut) } };
      const { values, error } = await drain<unknown>(clientOf(server).messages.batches.results("b", {}, options));
      const whole = lines.filter((_, at) => bytes.indexOf(10, 0) >= 0 && cut >= lineEnd(bytes, at));
      if (how === "end" && ends.has(cut)) expect(error, `byte ${cut}`).toBeUndefined();
      else
        expect(error, `byte ${cut}`).toMatchObject(how === "end" ? { line: whole.length + 1 } : { status: undefined });
      // The last line counts without its line end only when nothing is missing.
      const given =
        how === "end" && ends.has(cut) && !ends.has(cut - 1) && cut > 0 ? values.slice(0, whole.length) : values;
      expect(given, `byte ${cut}`).toEqual(whole);
    });
  }
});

/** Where the nth line ends, its line end included. */
function lineEnd(bytes: Buffer, nth: number): number {
  let at = -1;
  for (let turn = 0; turn <= nth; turn++) at = bytes.indexOf(10, at + 1);
  return at + 1;
}

// @promise Retries: A connection that is lost…
test("a JSON body that is cut at any byte never gives a value, and breaks are retried", async () => {
  const body = JSON.stringify({ id: "msg_1", content: [{ type: "text", text: "Grüße" }] });
  const length = Buffer.byteLength(body);
  for (const how of ["end", "fin", "reset"] as const) {
    await using server = await faultServer(({ headers }) =>
      json(JSON.parse(body), { framing: "chunked", fault: { at: "body", byte: Number(headers["x-cut"]), do: how } }),
    );
    await each(length, async (cut) => {
      const call = clientOf(server).messages.create(PARAMS, { headers: { "x-cut": String(cut) } });
      const { error } = await settled(() => call);
      if (how === "end") expect(error).toMatchObject({ name: "APIResponseError", status: 200, requestID: "req_1" });
      else expect(error).toBeInstanceOf(APIConnectionError);
    });
  }
});
