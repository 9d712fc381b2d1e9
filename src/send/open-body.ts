/** The body of an attempt: made anew for each, the same bytes every time. */
import { isStream } from "../base/streams.js";
import { tell } from "../base/progress.js";
import type { Policy } from "./context.js";

/** Opens the content of a request, unless a middleware has set a body of its own. */
export const openBody: Policy = async (request, next, context) => {
  const { content, init, headers } = request;
  const watch = context.watch!;
  // A credential may have taken longer than the attempt had.
  if (watch.ended) throw watch.ended;
  context.carriers = [...context.carriers, request];
  if (!content || init?.body != null) return next(request, context);
  const { limit, options } = context;
  const told = options.onUploadProgress;
  const body = await content.open({ limit, told, failed: (error) => watch.end(error) });
  const sized = content.size !== undefined && isStream(body);
  const sent = sized ? { ...headers, "content-length": String(content.size) } : headers;
  const response = await next({ ...request, headers: sent, init: { ...init, body } }, context);
  // A stream has told of it on its way.
  if (typeof Blob === "function" && body instanceof Blob) tell(told, { loaded: body.size, total: body.size });
  return response;
};
