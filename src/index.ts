/** The client of the newest API version; `claude-openapi/2023-06-01` and its siblings pin one. */
export * from "./2026-10-21.js";
export { default } from "./2026-10-21.js";
