/** What `messages` and `beta.messages` offer besides their rows. What does the work is loaded when it is used. */
import { hide } from "../base/hidden.js";
import type { Logger, RequestOptions } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import {
  type EventLike,
  type MessageCreator,
  type MessageLike,
  MessageStream,
} from "../message-stream/message-stream.js";
import type { Call } from "../send/call.js";
import type { Formatted } from "../structured/parse.js";
import {
  type BetaMessageThreadCreateParams,
  type BetaMessageThreadRequestOptions,
  MessageThread,
} from "../threads/message-thread.js";
import { ToolRunner } from "../tools/runner.js";
import type { ToolRunnerOptions } from "../tools/state.js";

/** Params, as far as these methods look into them. */
interface Params extends Formatted {
  readonly messages?: readonly unknown[];
  readonly betas?: readonly string[];
}

/** A resource of messages. */
interface Owner extends MessageCreator<EventLike> {
  readonly _client?: { readonly logger: Logger };
}

interface Parsing {
  readonly _client?: { readonly logger: Logger };
  create(params: never, options?: RequestOptions): Call<MessageLike>;
}

const parser = () => import("../structured/parse.js");

/** The params as the API takes them now: `output_format` is the older name of `output_config.format`. */
function renamed<P extends Params>(params: P): P {
  const { output_format: format, ...others } = params;
  if (format == null) return params;
  if (params.output_config?.format != null)
    throw new ArgumentError("Both output_format and output_config.format: use output_config.format");
  return { ...others, output_config: { ...params.output_config, format } } as P;
}

/** A message without a format to parse it by. */
function unparsed(message: MessageLike): MessageLike {
  for (const block of message.content) if ("text" in block) hide(block, "parsed_output", null);
  return Object.assign(message, { parsed_output: null });
}

/** The methods of a namespace; `beta` is what `parse` asks for. */
const offered = (beta?: string) => ({
  parse(this: Parsing, params: Params, options?: RequestOptions): unknown {
    const asked = renamed(params);
    const call = this.create((beta ? { ...asked, betas: [...(params.betas ?? []), beta] } : asked) as never, options);
    const parsed = call._thenUnwrap(async (message) => (await parser()).parseMessage(message, asked, this._client));
    // Of the call that is sent: its body is unread as long as nobody asks for the message.
    hide(parsed, "asResponse", () => call.asResponse());
    return parsed;
  },
  stream(this: Owner, params: Params, options?: RequestOptions): unknown {
    const asked = renamed(params);
    const { parse } = (asked.output_config?.format ?? {}) as { parse?: unknown };
    const finish = async () => {
      if (parse === undefined) return unparsed;
      const { parseMessage } = await parser();
      return (message: MessageLike) => parseMessage(message, asked, this._client);
    };
    return MessageStream.createMessage(this, asked, options, finish);
  },
  toolRunner(this: object, params: object, options?: ToolRunnerOptions): unknown {
    return new ToolRunner(this, params, options);
  },
});

export const messageMethods: object = offered();
export const betaMessageMethods: object = {
  ...offered("structured-outputs-2025-12-15"),
  thread(this: object, params: BetaMessageThreadCreateParams, options?: BetaMessageThreadRequestOptions): unknown {
    return new MessageThread(this, params, options);
  },
};
