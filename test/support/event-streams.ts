/** Event streams as bytes and as responses. */

export interface TestEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `event: …` and `data: …`, as the API writes them. */
export const frame = (event: TestEvent): string => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

export const frames = (events: readonly TestEvent[]): string => events.map(frame).join("");

/** A message with thinking, text, a citation and a tool call. */
export const MESSAGE: readonly TestEvent[] = [
  {
    type: "message_start",
    message: {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "claude-test",
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 7, output_tokens: 1 },
    },
  },
  { type: "content_block_start", index: 0, content_block: { type: "thinking", thinking: "", signature: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: "Let me " } },
  { type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: "see. 🤔" } },
  { type: "content_block_delta", index: 0, delta: { type: "signature_delta", signature: "sig" } },
  { type: "content_block_stop", index: 0 },
  { type: "content_block_start", index: 1, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 1, delta: { type: "text_delta", text: "Grüße, " } },
  { type: "content_block_delta", index: 1, delta: { type: "text_delta", text: "Welt" } },
  { type: "content_block_delta", index: 1, delta: { type: "citations_delta", citation: { cited_text: "W" } } },
  { type: "content_block_stop", index: 1 },
  { type: "content_block_start", index: 2, content_block: { type: "tool_use", id: "t_1", name: "get", input: {} } },
  { type: "content_block_delta", index: 2, delta: { type: "input_json_delta", partial_json: "" } },
  { type: "content_block_delta", index: 2, delta: { type: "input_json_delta", partial_json: '{"city": "Ber' } },
  { type: "content_block_delta", index: 2, delta: { type: "input_json_delta", partial_json: 'lin", "days": [1, 2]}' } },
  { type: "content_block_stop", index: 2 },
  { type: "message_delta", delta: { stop_reason: "tool_use", stop_sequence: null }, usage: { output_tokens: 30 } },
  { type: "message_stop" },
];

export const FINAL = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "claude-test",
  content: [
    { type: "thinking", thinking: "Let me see. 🤔", signature: "sig" },
    { type: "text", text: "Grüße, Welt", citations: [{ cited_text: "W" }] },
    { type: "tool_use", id: "t_1", name: "get", input: { city: "Berlin", days: [1, 2] } },
  ],
  stop_reason: "tool_use",
  stop_sequence: null,
  usage: { input_tokens: 7, output_tokens: 30 },
};

/**
 * A source of bytes that records that it was closed, which ends a read that waits. `then` is what comes after the chunks:
 * the end, an error, nothing.
 */
export class Source implements AsyncIterator<Uint8Array> {
  closed = false;
  pulls = 0;
  readonly #chunks: Uint8Array[];
  readonly #then: "end" | "hang" | Error;
  #end: (result: IteratorResult<Uint8Array>) => void = () => {};

  constructor(chunks: readonly (string | Uint8Array)[], then: "end" | "hang" | Error = "end") {
    this.#chunks = chunks.map((chunk) => (typeof chunk === "string" ? encode(chunk) : chunk));
    this.#then = then;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    this.pulls++;
    const value = this.#chunks.shift();
    if (value) return { done: false, value };
    if (this.#then === "hang") return new Promise((resolve) => (this.#end = resolve));
    if (this.#then instanceof Error) throw this.#then;
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    this.closed = true;
    this.#end({ done: true, value: undefined });
    return { done: true, value: undefined };
  }
}

/** The bytes cut into chunks of these sizes, used in turn. */
export function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? bytes.length);
    chunks.push(bytes.slice(at, (at += size)));
  }
  return chunks;
}

export const sseResponse = (body: BodyInit | null, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { "content-type": "text/event-stream", "request-id": "req_1", ...headers } });

/** What an iteration gave, and what it threw. */
export async function drain<T>(values: AsyncIterable<T>): Promise<{ values: T[]; error: unknown }> {
  const seen: T[] = [];
  try {
    for await (const value of values) seen.push(value);
    return { values: seen, error: undefined };
  } catch (error) {
    return { values: seen, error };
  }
}

/** The same as a message stream gives it. */
export const FINAL_PARSED = { ...FINAL, parsed_output: null };
