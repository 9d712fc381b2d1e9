/** From the response of an attempt to what the call came to. A body that breaks is a failure of its attempt. */
import { maskOf } from "../base/redaction.js";
import { redact } from "../errors/redact.js";
import type { Policy } from "./context.js";
import { errorOf, receive } from "./response.js";

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
