/** A server of messages that says what it is told to, one reply after the other, as JSON or as events. */
import { serve, type TestServer } from "./server.js";
import { frames, type TestEvent } from "./event-streams.js";

/** A block of a reply. */
export type ReplyBlock = { readonly type: string; readonly [field: string]: unknown };

export interface Reply {
  readonly content: readonly ReplyBlock[];
  readonly stop_reason?: string | null;
  readonly [field: string]: unknown;
}

export interface ReplyServer extends TestServer {
  /** What was sent, without the messages before the last. */
  readonly sent: { readonly body: Record<string, unknown>; readonly betas: string | undefined }[];
}

let ids = 0;

/** The whole message of a reply. */
export const messageOf = (reply: Reply) => ({
  id: `msg_${++ids}`,
  type: "message",
  role: "assistant",
  model: "claude-test",
  stop_sequence: null,
  stop_reason: reply.content.some(({ type }) => type === "tool_use") ? "tool_use" : "end_turn",
  usage: { input_tokens: 3, output_tokens: 5 },
  ...reply,
});

export const text = (words: string): ReplyBlock => ({ type: "text", text: words });
export const call = (id: string, name: string, input: unknown = {}): ReplyBlock => ({
  ...{ type: "tool_use", id, name, input },
});

/** The events of a reply; texts and inputs come in two pieces. */
export function eventsOf(reply: Reply): TestEvent[] {
  const { content, stop_reason, stop_sequence, stop_details, usage, ...message } = {
    stop_details: undefined,
    ...messageOf(reply),
  };
  const start = { ...message, content: [], stop_reason: null, stop_sequence: null, usage };
  return [
    { type: "message_start", message: start },
    ...content.flatMap((block, index) => blockEvents(block, index)),
    {
      type: "message_delta",
      delta: { stop_reason, stop_sequence, ...(stop_details !== undefined && { stop_details }) },
      usage: { output_tokens: usage.output_tokens },
    },
    { type: "message_stop" },
  ];
}

const FIELDS: Readonly<Record<string, readonly [field: string, delta: string, name: string]>> = {
  text: ["text", "text_delta", "text"],
  tool_use: ["input", "input_json_delta", "partial_json"],
};

export function blockEvents(block: ReplyBlock, index: number): TestEvent[] {
  const [field, type, name] = FIELDS[block.type] ?? [];
  const whole = field === undefined ? "" : field === "input" ? inputOf(block) : String(block[field]);
  const empty = field === undefined ? block : { ...block, [field]: field === "input" ? {} : "" };
  const half = Math.ceil(whole.length / 2);
  const pieces = field === undefined ? [] : [whole.slice(0, half), whole.slice(half)].filter((piece) => piece !== "");
  return [
    { type: "content_block_start", index, content_block: empty },
    ...pieces.map((piece) => ({ type: "content_block_delta", index, delta: { type, [name!]: piece } })),
    { type: "content_block_stop", index },
  ];
}

/** Text as input stands for what is no JSON. */
const inputOf = ({ input }: ReplyBlock) => (typeof input === "string" ? input : JSON.stringify(input));

/** Answers with these replies in turn; a number is the status of an error. */
export async function replies(list: readonly (Reply | number)[] | ((body: Record<string, unknown>) => Reply)) {
  const sent: ReplyServer["sent"] = [];
  const server = await serve((request, response, attempt) => {
    const body = JSON.parse(request.body.toString()) as Record<string, unknown>;
    sent.push({ body, betas: request.headers["anthropic-beta"] as string | undefined });
    const reply = typeof list === "function" ? list(body) : (list[attempt - 1] ?? 500);
    const headers = { "request-id": `req_${attempt}` };
    if (typeof reply === "number") {
      response.writeHead(reply, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify({ type: "error", error: { type: "api_error", message: `status ${reply}` } }));
    } else if (body["stream"] === true) {
      response.writeHead(200, { "content-type": "text/event-stream", ...headers });
      response.end(frames(eventsOf(reply)));
    } else {
      response.writeHead(200, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(messageOf(reply)));
    }
  });
  return Object.assign(server, { sent });
}
