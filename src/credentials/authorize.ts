/** The credential of an attempt. */
import { late, type Policy } from "../send/context.js";
import { authorized, carried } from "./carriers.js";

const CARRIERS = ["x-api-key", "authorization"];
/** A credential that does not change needs none of it. */
const withFresh = late(async () => (await import("./fresh.js")).withFresh);

/** Adds the credential of the client, unless the caller set or removed one, and completes the URL. */
export const authorize: Policy = (request, next, context) => {
  const { client, asked, removed } = context;
  const { credential } = client;
  const own = CARRIERS.some((name) => name in request.headers || removed.has(name));
  if (asked.open || own) return next(authorized(request, request.headers, context), context);
  const { value } = credential;
  if (typeof value !== "string") return withFresh(request, next, context);
  return next(authorized(request, carried(value, request.headers, context), context), context);
};
