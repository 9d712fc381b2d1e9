/** What every entry exports besides its client. */
export { type ToolInputError, toolInputError } from "../stream/accumulate.js";
export { Call, Call as APIPromise } from "../send/call.js";
export { Client, Client as BaseAnthropic } from "./client.js";
export type * from "../contract/index.js";
export * from "../errors/errors.js";
export { ClaudeError as AnthropicError } from "../errors/errors.js";
export {
  BetaFallbackState,
  betaRefusalFallbackMiddleware,
  type BetaRefusalFallbackError,
  type BetaRefusalFallbackOptions,
} from "../fallback/refusal-fallback.js";
export { MessageStream } from "../message-stream/message-stream.js";
export { JSONLDecoder } from "../stream/lines.js";
export { PagePromise } from "../pages/pages.js";
export { Stream } from "../stream/stream.js";
export { toFile } from "../request/to-file.js";
export { VERSION } from "../base/version.js";
