/** What every entry exports besides its client. */
export { type ToolInputError, toolInputError } from "./accumulate.js";
export { Call, Call as APIPromise } from "./call.js";
export { Client, Client as BaseAnthropic } from "./client.js";
export type * from "./contract.js";
export * from "./errors.js";
export { ClaudeError as AnthropicError } from "./errors.js";
export { MessageStream } from "./helpers/message-stream.js";
export { JSONLDecoder } from "./lines.js";
export { PagePromise } from "./pages.js";
export { Stream } from "./stream.js";
export { toFile } from "./uploads.js";
export { VERSION } from "./version.js";
