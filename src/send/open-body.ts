/** The body of an attempt: made anew for each, the same bytes every time. */
import { isStream } from "../base/streams.js";
import { tell } from "../base/progress.js";
import { limitOf } from "../request/limits.js";
import type { Policy } from "./context.js";

/** Opens the content of a request, unless a middleware has set a body of its own. */
export const openBody: Policy = async (request, next, context) => {
  const { content } = request;
  const { options, asked } = context;
  const watch = context.watch!;
  // A credential may have taken longer than the attempt had.
  if (watch.ended) throw watch.ended;
  const { url, headers: carried } = request;
  context.carriers = [...context.carriers, { url, headers: carried }];
  if (!content || request.init?.body != null) return next(request, context);
  const { maxRequestBytes, onUploadProgress: told } = options;
  const limit = limitOf(asked.max, maxRequestBytes);
  const body = await content.open({ limit, told, failed: (error) => watch.end(error) });
  const sized = content.size !== undefined && isStream(body);
  const headers = sized ? { ...request.headers, "content-length": String(content.size) } : request.headers;
  const response = await next({ ...request, headers, init: { ...request.init, body } }, context);
  // A stream has told of it on its way.
  if (typeof Blob === "function" && body instanceof Blob) tell(told, { loaded: body.size, total: body.size });
  return response;
};
