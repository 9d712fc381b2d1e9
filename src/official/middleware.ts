/** What a middleware is, and what it is given. */
export type { APIRequest, Middleware, MiddlewareContext, MiddlewareNext } from "../contract/index.js";
