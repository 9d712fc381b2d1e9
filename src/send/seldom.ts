/** What few requests need: one file, which the first of them loads. */
export { logAttempts } from "./log-attempts.js";
export { middleware } from "./middleware.js";
export { pace } from "./pace.js";
export { redirectOf } from "./redirects.js";
export { results } from "./results.js";
export { unread, watched } from "./unread.js";
