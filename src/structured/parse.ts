/** A message with what its text says, by the format that asked for it. Loaded when a message is parsed. */
import { hide } from "../base/hidden.js";
import type { Logger } from "../contract/index.js";
import type { MessageLike } from "../message-stream/message-stream.js";
import { type Issue, StructuredOutputError } from "./error.js";

/** Params, as far as their output format is looked for. */
export interface Formatted {
  readonly output_format?: unknown;
  readonly output_config?: { readonly format?: unknown } | null | undefined;
}

interface Format {
  readonly type?: unknown;
  readonly parse?: (content: string) => unknown;
}

/** The output format of params; `output_format` is its older place in the beta namespace. */
export const formatIn = (params: Formatted | null | undefined): Format | undefined =>
  (params?.output_format ?? params?.output_config?.format ?? undefined) as Format | undefined;

/** A parsed message, as far as it differs. */
export type Parsed<M> = M & { parsed_output: unknown };

/** A text block after its text was looked at. */
type Read = { readonly value: unknown } | { readonly error: unknown };

/**
 * A copy of a message, with `parsed_output`: what the first text block that fits the format says, else null; on each text block
 * its own, where it does not show. An answer that was complete and does not fit throws `StructuredOutputError`, with the message
 * in `partial`; of one that was cut or refused the error is where `parseError` finds it.
 */
export function parseMessage<M extends MessageLike>(
  message: M,
  params: Formatted | null,
  { logger }: { readonly logger?: Logger | undefined } = {},
): Parsed<M> {
  const format = formatIn(params);
  const reads: Read[] = [];
  const content = message.content.map((block) => {
    if ((block as { type?: unknown }).type !== "text") return block;
    const read = readText(format, (block as unknown as { text: string }).text);
    reads.push(read);
    return withOutput(block, "value" in read ? read.value : null, logger);
  });
  const first = reads.find((read) => "value" in read && read.value !== null) ?? reads.find((read) => "value" in read);
  const parsed = { ...message, content, parsed_output: first && "value" in first ? first.value : null };
  if (first || reads.length === 0) return parsed;
  const failure = failureOf((reads[0] as { error: unknown }).error, message);
  const { stop_reason: stop } = message as { stop_reason?: unknown };
  if (stop === "end_turn") throw failure;
  hide(parsed, "parse_error", failure);
  return parsed;
}

/** What does not fit in a message that was cut or refused, and is not what was asked for; undefined for any other. */
export function parseError(message: object): StructuredOutputError | undefined {
  return (message as { parse_error?: StructuredOutputError }).parse_error;
}

function readText(format: Format | undefined, text: string): Read {
  if (format?.type !== "json_schema") return { value: null };
  try {
    return { value: format.parse ? format.parse(text) : JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

function failureOf(cause: unknown, partial: MessageLike): StructuredOutputError {
  const { issues, message = String(cause) } = cause as { issues?: readonly Issue[]; message?: string };
  return new StructuredOutputError(`Failed to parse structured output: ${message}`, { issues, cause, partial });
}

const DEPRECATED = "The `parsed` property on `text` blocks is deprecated: use `parsed_output`.";

/** A block with its output, where it does not show: the block can be sent back as it is. */
function withOutput(block: object, output: unknown, logger: Logger | undefined): object {
  const copy = { ...block };
  hide(copy, "parsed_output", output);
  if (!logger) return copy;
  return Object.defineProperty(copy, "parsed", {
    configurable: true,
    get() {
      logger.warn(DEPRECATED);
      return output;
    },
  });
}

/** Whether the format of params makes something of a text. */
export const canParse = (params: Formatted | null): boolean => typeof formatIn(params)?.parse === "function";
