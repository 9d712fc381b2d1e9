/** From the response of an attempt to what the call came to. A body that breaks is a failure of its attempt. */
import { maskOf } from "../base/redaction.js";
import { redact } from "../errors/redact.js";
import type { Policy } from "./context.js";
import { errorOf, receive } from "./response.js";

/** Reads what is wanted of the response; throws the error that it stands for. */
export const receiving: Policy = async (request, next, context) => {
  try {
    const response = await next(request, context);
    const { asked, clocks, options, client, attempt, caller } = context;
    const { expected, end } = asked;
    const { parts } = client;
    const { site } = caller;
    const watch = context.watch!;
    const mask = maskOf(context.carriers);
    const reading = { expected, end, response, watch, limits: clocks, options, parts, attempt, site, mask };
    if (!response.ok) throw await errorOf(reading);
    context.raw = caller.raw;
    context.outcome = await receive(reading, caller.raw);
    return response;
  } catch (error) {
    context.watch?.close();
    redact(error, maskOf(context.carriers));
    throw error;
  }
};
