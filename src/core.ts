/** One resource without the rest: a bundle holds only what it uses. */
export { resource } from "./client/resource.js";
export { type ToolInputError, toolInputError } from "./stream/accumulate.js";
export { Call, Call as APIPromise } from "./send/call.js";
export type * from "./contract/index.js";
export * from "./errors/errors.js";
export { encodeForm as forms, fileOf as toFile } from "./request/multipart.js";
export { pages } from "./pages/pages.js";
export type { Kinds } from "./client/invoke.js";
export { lines } from "./send/result-lines.js";
export { Stream } from "./stream/stream.js";
export { VERSION } from "./base/version.js";
