/** What a middleware knows of its call, and how it reads a response that others read, too. */
import type { Logger, MiddlewareCall, MiddlewareContext } from "../contract/index.js";
import { ClaudeError } from "../errors/errors.js";
import type { StreamOptions } from "../stream/events.js";
import { Stream } from "../stream/stream.js";
import { parsed, withIds } from "./call.js";
import type { Expected } from "./response.js";

/** Of the call, what decides how its responses are read. */
export interface Reads {
  readonly expected: Expected;
  readonly limits?: StreamOptions;
}

/** The context that the middleware of one attempt share. */
export function middlewareContext(
  options: MiddlewareCall,
  { expected, limits }: Reads,
  logger: Logger,
  attempt: number,
): MiddlewareContext {
  const known = new WeakMap<Response, Promise<unknown>>();
  async function parse(response: Response): Promise<unknown> {
    if (isRead(response)) throw new ClaudeError("The body was read before ctx.parse(): read response.clone() instead");
    // Read once each, so everyone is given their own.
    if (expected === "stream" && response.ok)
      return Stream.fromSSEResponse(response.clone(), new AbortController(), limits);
    if (expected === "binary" || expected === "lines") return response;
    return withIds(await parsed(undefined, { response: response.clone() }), response);
  }
  return {
    options,
    logger,
    attempt,
    parse<T>(response: Response): Promise<T> {
      const data = known.get(response) ?? parse(response);
      if (expected !== "stream") known.set(response, data);
      return data as Promise<T>;
    },
  };
}

/** Whether nobody else can read the body. */
export const isRead = ({ bodyUsed, body }: Response): boolean => bodyUsed || body?.locked === true;
