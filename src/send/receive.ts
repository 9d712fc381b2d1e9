/** From the response of an attempt to what the call came to. A body that breaks is a failure of its attempt. */
import { maskOf } from "../base/redaction.js";
import { redact } from "../errors/redact.js";
import type { Outcome } from "./call.js";
import type { CallContext, Policy } from "./context.js";
import { dataOf, errorOf } from "./response.js";

/** Reads what is wanted of the response; throws the error that it stands for. */
export const receiving: Policy = async (request, next, context) => {
  try {
    const response = await next(request, context);
    if (!response.ok) throw await errorOf(response, context);
    context.raw = context.caller.raw;
    context.outcome = await receive(response, context, context.raw);
    return response;
  } catch (error) {
    context.watch?.close();
    redact(error, maskOf(context.carriers));
    throw error;
  }
};

/**
 * What a successful response gives. Its body is opened once, however it is asked for. Unless only the response is wanted,
 * `raw`, the data is read now, a stream up to its first event, so that what fails can be tried again. The watch is closed,
 * or closes with what is given.
 */
async function receive<T>(response: Response, context: CallContext, raw: boolean): Promise<Outcome<T>> {
  if (raw) return (await import("./seldom.js")).unread(response, context);
  let taken: Response | undefined;
  const data = await dataOf(
    response,
    context,
    async () => (taken = (await import("./seldom.js")).watched(response, context)),
  );
  return outcomeOf(taken ?? response, data as T);
}

/** What has been read: in a function of its own, so that a call that is over holds nothing else. */
function outcomeOf<T>(response: Response, data: T): Outcome<T> {
  return { response, asResponse: () => response, data: () => data };
}
