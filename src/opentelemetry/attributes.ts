/** What spans and metrics say, from requests, answers and errors. Nothing of it is content or a credential. */
import type { Attributes, AttributeValue } from "@opentelemetry/api";
import { field } from "../errors/base-errors.js";
import { APIError, ClaudeError } from "../errors/errors.js";
import type { Mask } from "../base/redaction.js";
import type { Asked } from "../send/context.js";
import type { Operation } from "./operations.js";

type Kind = "string" | "number" | "strings";

/** Attributes by the path of the property in the body of a request; the first that is there counts. */
const REQUEST: readonly (readonly [attribute: string, kind: Kind, ...paths: string[]])[] = [
  ["gen_ai.request.max_tokens", "number", "max_tokens", "max_completion_tokens", "max_tokens_to_sample"],
  ["gen_ai.request.temperature", "number", "temperature"],
  ["gen_ai.request.top_p", "number", "top_p"],
  ["gen_ai.request.top_k", "number", "top_k"],
  ["gen_ai.request.stop_sequences", "strings", "stop_sequences", "stop"],
  ["gen_ai.request.seed", "number", "seed"],
  ["gen_ai.request.frequency_penalty", "number", "frequency_penalty"],
  ["gen_ai.request.presence_penalty", "number", "presence_penalty"],
  ["gen_ai.request.reasoning.level", "string", "output_config.effort", "reasoning_effort"],
];
/** Attributes by path parameter. */
const PATH_PARAMS: Readonly<Record<string, string>> = {
  session_id: "gen_ai.conversation.id",
  agent_id: "gen_ai.agent.id",
};
/** Attributes by header of a response, under the names that the official SDK gives them. */
const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  "request-id": "anthropic.request.id",
  "anthropic-workspace-id": "anthropic.workspace.id",
};

/** What identifies a call, on its span and on its metrics. */
export function baseAttributes(operation: Operation, body: unknown, baseURL: string): Attributes {
  const { hostname, port, protocol } = new URL(baseURL);
  return {
    "gen_ai.operation.name": operation.name,
    "gen_ai.provider.name": "anthropic",
    // What the conventions called the provider up to 1.36.
    "gen_ai.system": "anthropic",
    ...some("gen_ai.request.model", valueOf(field(body, "model"), "string")),
    "server.address": hostname.replace(/^\[(.*)\]$/, "$1"),
    "server.port": port ? Number(port) : protocol === "http:" ? 80 : 443,
  };
}

/** What else is known before the request is sent. */
export function requestAttributes(operation: Operation, request: Asked): Attributes {
  const { body, method, params, expected } = request;
  const attributes: Attributes = {
    "http.request.method": method,
    ...some("url.template", operation.template),
    ...(expected === "stream" && operation.inference && { "gen_ai.request.stream": true }),
  };
  for (const [name, attribute] of Object.entries(PATH_PARAMS)) {
    Object.assign(attributes, some(attribute, valueOf(field(params, name), "string")));
  }
  for (const [attribute, kind, ...paths] of REQUEST) {
    const values = paths.map((path) => valueOf(path.split(".").reduce(field, body), kind));
    Object.assign(
      attributes,
      some(
        attribute,
        values.find((value) => value !== undefined),
      ),
    );
  }
  const format = field(field(body, "output_config"), "format") ?? field(body, "output_format");
  if (format != null) attributes["gen_ai.output.type"] = "json";
  return attributes;
}

/** Status and headers of a response, or of the error that it became. */
export function headAttributes(status: number | undefined, headers: Headers | undefined): Attributes {
  const attributes: Attributes = { ...some("http.response.status_code", status) };
  for (const [header, attribute] of Object.entries(RESPONSE_HEADERS)) {
    Object.assign(attributes, some(attribute, headers?.get(header) || undefined));
  }
  return attributes;
}

/** Tokens of an answer. */
export interface Usage {
  readonly input: number | undefined;
  readonly output: number | undefined;
}

/** The tokens of an answer: those read from and written to the cache count as input, as the conventions ask. */
export function usageOf(answer: unknown): Usage {
  const usage = field(answer, "usage");
  const count = (name: string) => valueOf(field(usage, name), "number") as number | undefined;
  const fresh = count("input_tokens");
  const cached = (count("cache_read_input_tokens") ?? 0) + (count("cache_creation_input_tokens") ?? 0);
  return {
    input: fresh === undefined ? count("prompt_tokens") : fresh + cached,
    output: count("output_tokens") ?? count("completion_tokens"),
  };
}

/** What an answer of a model says of itself. */
export function answerAttributes(answer: unknown): Attributes {
  const usage = field(answer, "usage");
  const written = valueOf(field(usage, "cache_creation_input_tokens"), "number");
  const { input, output } = usageOf(answer);
  const choices = field(answer, "choices");
  const reasons = Array.isArray(choices)
    ? choices.map((choice) => field(choice, "finish_reason"))
    : [field(answer, "stop_reason")];
  const known = reasons.filter((reason) => typeof reason === "string");
  return {
    ...some("gen_ai.response.id", valueOf(field(answer, "id"), "string")),
    ...some("gen_ai.response.model", valueOf(field(answer, "model"), "string")),
    ...some("gen_ai.response.finish_reasons", known.length > 0 ? known : undefined),
    ...some("gen_ai.usage.input_tokens", input),
    ...some("gen_ai.usage.output_tokens", output),
    ...some("gen_ai.usage.cache_read.input_tokens", valueOf(field(usage, "cache_read_input_tokens"), "number")),
    ...some("gen_ai.usage.cache_write.input_tokens", written),
    // What the conventions called it before.
    ...some("gen_ai.usage.cache_creation.input_tokens", written),
    ...some(
      "gen_ai.usage.reasoning.output_tokens",
      valueOf(field(field(usage, "output_tokens_details"), "thinking_tokens"), "number"),
    ),
  };
}

/** `error.type`: the type that the API gave, else the status, else the name of the class. Never a text from elsewhere. */
export function errorType(error: unknown): string {
  if (error instanceof APIError && error.status !== undefined && error.status >= 400) {
    return error.type !== null && /^[a-z_]{1,64}$/.test(error.type) ? error.type : String(error.status);
  }
  if (error instanceof ClaudeError) return error.name;
  return error instanceof Error && /^\w{1,64}$/.test(error.name) ? error.name : "_OTHER";
}

/** Attributes as they may be shown: what a server says can repeat a secret of the request. */
export function maskedAttributes(attributes: Attributes, mask: Mask): Attributes {
  const shown = (value: unknown): unknown =>
    typeof value === "string" ? mask(value) : Array.isArray(value) ? value.map(shown) : value;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, shown(value)])) as Attributes;
}

function valueOf(value: unknown, kind: Kind): AttributeValue | undefined {
  if (kind !== "strings") return typeof value === kind ? (value as AttributeValue) : undefined;
  const list = typeof value === "string" ? [value] : value;
  return Array.isArray(list) && list.length > 0 && list.every((one) => typeof one === "string") ? list : undefined;
}

function some(name: string, value: AttributeValue | undefined): Attributes {
  return value === undefined ? {} : { [name]: value };
}
