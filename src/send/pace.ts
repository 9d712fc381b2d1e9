/** Waiting for room under a rate limit, before the clock of the attempt starts. */
import { type Policy, watchOf } from "./context.js";

/** Asks the pacer for leave, and tells it of the response. */
export const pace: Policy = async (request, next, context) => {
  const { options, asked, client } = context;
  const { method, path, body } = asked;
  const watch = watchOf(context);
  const { signal } = watch;
  const leave = options.pacer!.acquire({ method, path, body, signal, logger: client.log });
  const settle = await watch.race(leave).finally(() => watch.close());
  const response = await next(request, context);
  settle(response);
  return response;
};
