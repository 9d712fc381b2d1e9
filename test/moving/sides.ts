/** The official client and ours, side by side: the same scenario over the same replies. */
import Official, { RetryableError } from "@anthropic-ai/sdk";
import Official2023, { RetryableError as RetryableError2023 } from "anthropic-sdk-2023";
import Claude2023 from "../../src/2023-06-01.js";
import Claude from "../../src/2026-10-21.js";
import type { Version } from "../parity/versions.js";

export type Name = "official" | "ours";
type Class = new (...args: never[]) => object;

// oxlint-disable-next-line no-explicit-any -- both clients by one name: what their types say is compared elsewhere
type AnyClient = any;

/** What a scenario is given of a side. */
export interface Side {
  readonly name: Name;
  readonly version: Version;
  /** The class of the client, with the errors on it. */
  readonly sdk: AnyClient;
  readonly RetryableError: new (message?: string) => Error;
  /** A client that is answered by `reply`, and does not retry unless told to. */
  client(options?: object, reply?: Reply): AnyClient;
  /** What it sent. */
  readonly sent: Sent[];
}

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit & Record<string, unknown>;
}

export type Reply = (sent: Sent, nth: number) => Response | Promise<Response>;

const CLASSES: Record<Version, Record<Name, AnyClient>> = {
  "2026-10-21": { official: Official, ours: Claude },
  "2023-06-01": { official: Official2023, ours: Claude2023 },
};
/** What only a module has, and not its class. */
const RETRYABLE = { "2026-10-21": RetryableError, "2023-06-01": RetryableError2023 };
export const VERSIONS = Object.keys(CLASSES) as Version[];

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", "request-id": "req_1", ...(init.headers as object) },
  });
export const MESSAGE = { id: "msg_1", type: "message", role: "assistant", content: [{ type: "text", text: "Hi" }] };
export const PARAMS = { model: "m", max_tokens: 16, messages: [{ role: "user", content: "Hi" }] };
export const EVENTS = [
  { type: "message_start", message: { ...MESSAGE, content: [], usage: { input_tokens: 1, output_tokens: 1 } } },
  { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hi" } },
  { type: "content_block_stop", index: 0 },
  { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 1 } },
  { type: "message_stop" },
];
export const events = (list: readonly { type: string }[] = EVENTS): Response =>
  new Response(list.map((one) => `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream", "request-id": "req_1" },
  });

export function sideOf(name: Name, version: Version): Side {
  const sent: Sent[] = [];
  const sdk = CLASSES[version][name];
  const client = (options: object = {}, reply: Reply = () => json(MESSAGE)) => {
    const fetch = async (input: string, init: Sent["init"] = {}): Promise<Response> => {
      // The official client asks the runtime whether it can send forms.
      if (input.startsWith("data:")) return new Response();
      const { method = "", body } = init;
      const one = { method, url: input, headers: new Headers(init.headers), body: read(body), init };
      sent.push(one);
      return reply(one, sent.length);
    };
    return new (sdk as Class)({ apiKey: "key", baseURL: "http://api.test", maxRetries: 0, fetch, ...options } as never);
  };
  const retryable = name === "ours" ? (sdk as typeof Claude).RetryableError : RETRYABLE[version];
  return { name, version, sdk, RetryableError: retryable, client, sent };
}

function read(body: unknown): unknown {
  try {
    return typeof body === "string" ? JSON.parse(body) : body === undefined ? null : typeof body;
  } catch {
    return body;
  }
}

const ERRORS = [
  ...["AnthropicError", "APIError", "APIConnectionError", "APIConnectionTimeoutError", "APIUserAbortError"],
  ...["RetryableError", "BadRequestError", "RateLimitError", "InternalServerError", "NotFoundError"],
];

/** What work came to: its value, or which errors of that side its error is one of. */
export async function settled(side: Side, work: () => unknown): Promise<unknown> {
  try {
    return { value: (await work()) ?? null };
  } catch (error) {
    const own = error instanceof side.sdk.AnthropicError;
    const of = ERRORS.filter((name) => error instanceof (side.sdk[name] ?? side.RetryableError));
    return { error: own ? of : error instanceof Error ? `${error.name}: ${error.message}` : { thrown: error } };
  }
}
