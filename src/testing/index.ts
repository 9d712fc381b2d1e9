export { createLocalApi, type LocalApi, type LocalApiOptions } from "./local-api.js";
export type { OpenApi } from "./document.js";
export type { RequestEntry } from "./journal.js";
export type { Json, JsonObject } from "./json.js";
export type { Listening, ListenOptions } from "./listen.js";
export type { LocalRateLimit as RateLimit } from "./rate-limits.js";
export type { Script, ScriptHandler } from "./script.js";
export type { LocalState as State } from "./state.js";
export type { LocalClock as Clock } from "./store.js";
