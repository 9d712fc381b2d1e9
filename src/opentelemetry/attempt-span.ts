/** A span around each attempt, for applications that have no instrumentation of their HTTP client. */
import type { Context, Span } from "@opentelemetry/api";
import { maskOf } from "../base/redaction.js";
import type { Policy } from "../send/context.js";
import { errorType, headAttributes, maskedAttributes } from "./attributes.js";
import type { Sink } from "./call-record.js";

/** A span from the request to the head of its response, below the span of the call. */
export function attemptSpan(sink: Sink, parent: Context): Policy {
  const { context, trace, SpanKind, SpanStatusCode } = sink.api;
  const guard = (step: () => void) => {
    try {
      step();
    } catch (error) {
      sink.broken(error);
    }
  };
  return async (request, next, about) => {
    const { attempt } = about;
    let span: Span | undefined;
    guard(() => {
      const { origin, pathname, hostname } = new URL(request.url);
      const attributes = {
        "http.request.method": request.method,
        // A query can say more than an address should.
        "url.full": `${origin}${pathname}`,
        "server.address": hostname,
        ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
      };
      span = sink.tracer().startSpan(request.method, { kind: SpanKind.CLIENT, attributes }, parent);
    });
    const failed = (type: string) => {
      span?.setAttribute("error.type", type);
      span?.setStatus({ code: SpanStatusCode.ERROR });
    };
    try {
      const response = await context.with(span ? trace.setSpan(parent, span) : parent, () => next(request, about));
      guard(() => {
        span?.setAttributes(
          maskedAttributes(headAttributes(response.status, response.headers), maskOf(about.carriers)),
        );
        if (!response.ok) failed(String(response.status));
      });
      return response;
    } catch (error) {
      guard(() => failed(errorType(error)));
      throw error;
    } finally {
      guard(() => span?.end());
    }
  };
}
