/**
 * OpenTelemetry spans and metrics of the calls of a client, as the GenAI semantic conventions describe them.
 *
 * ```ts
 * const client = instrument(new Claude());
 * ```
 */
import {
  type Attributes,
  context,
  createNoopMeter,
  type MeterProvider,
  metrics,
  propagation,
  ProxyTracerProvider,
  trace,
  type TracerProvider,
} from "@opentelemetry/api";
import { type Client, internals } from "../client/client.js";
import { attemptSpan } from "./attempt-span.js";
import { CallRecord, type Sink } from "./call-record.js";
import { observed } from "./observed-stream.js";
import { operationsOf } from "./operations.js";
import type { Outcome, Wish } from "../send/call.js";
import type { Stream } from "../stream/stream.js";
import type { Addressed, Outgoing, Transport } from "../send/transport.js";
import { VERSION } from "../base/version.js";

const SCOPE = "claude-openapi";
const MAX_CONTENT_BYTES = 65_536;

/** What is recorded, and where. */
export interface TelemetryOptions {
  /** Makes the spans. Default: the provider that is registered globally, also one that comes later. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Makes the metrics. Default: the provider that is registered globally, also one that comes later. */
  readonly meterProvider?: MeterProvider | undefined;
  /** Added to each span, e.g. `gen_ai.conversation.id`; a function is asked at each call, in the context of its caller. */
  readonly attributes?: Attributes | (() => Attributes) | undefined;
  /** Sends the context of the span along, as the registered propagator writes it (`traceparent`). Default false. */
  readonly propagate?: boolean | undefined;
  /** Makes a span of each attempt too, where no instrumentation of the HTTP client does. Default false. */
  readonly attemptSpans?: boolean | undefined;
  /** Records prompts and answers on the spans. They can hold anything that your users say. Default false. */
  readonly captureContent?: boolean | undefined;
  /** Bytes of each attribute with content; longer texts in it are cut. Default 65,536. */
  readonly maxContentBytes?: number | undefined;
}

const instrumented = new WeakSet<Transport>();

/**
 * Has every call of a client recorded, and of the copies that `withOptions` makes of it; gives the same client. Without a
 * registered provider next to nothing happens. A client that is instrumented already stays as it is.
 */
export function instrument<C extends Client>(client: C, options: TelemetryOptions = {}): C {
  const { transport, routes } = internals(client);
  if (instrumented.has(transport)) return client;
  instrumented.add(transport);
  const { settings } = transport;
  const operationOf = operationsOf(routes);
  const broken = (error: unknown) => settings.log.debug("could not record telemetry", error);
  const sink = sinkOf(options, broken);
  const begin = (request: Outgoing) =>
    new CallRecord(sink, operationOf(request.method, request.path), request, request.baseURL ?? settings.baseURL);

  const told = (request: Outgoing, record: CallRecord): Outgoing => {
    const middleware = [...(request.options.middleware ?? []), attemptSpan(sink, record.context)];
    return {
      ...request,
      failed: (...failure) => record.attemptFailed(...failure),
      options: options.attemptSpans ? { ...request.options, middleware } : request.options,
    };
  };

  const { send, deliver } = transport;
  transport.send = async <T>(request: Outgoing, wish?: Wish) => {
    if (idle(options)) return send<T>(request, wish);
    const record = begin(request);
    const headers = { ...request.headers, ...(options.propagate && injected(record, broken)) };
    return recorded(record, request, wish, (asked) => send<T>({ ...told(request, record), headers }, asked));
  };
  transport.deliver = async <T>(request: Outgoing, to: Addressed, wish?: Wish) => {
    if (idle(options)) return deliver<T>(request, to, wish);
    const record = begin(request);
    const there = { ...to, headers: { ...to.headers, ...(options.propagate && injected(record, broken)) } };
    return recorded(record, request, wish, (asked) => deliver<T>(told(request, record), there, asked));
  };

  const { withOptions } = client;
  const copy = function (this: C, changes: Parameters<C["withOptions"]>[0]) {
    return instrument(withOptions.call(this, changes) as C, options);
  };
  Object.defineProperty(client, "withOptions", { value: copy, configurable: true, writable: true });
  return client;
}

/** Nobody has registered a provider: then there is nothing to do, and nothing is done. */
function idle({ tracerProvider, meterProvider, propagate }: TelemetryOptions): boolean {
  if (tracerProvider || meterProvider || propagate) return false;
  try {
    const provider = trace.getTracerProvider();
    const traceless = provider instanceof ProxyTracerProvider && provider.getDelegateTracer(SCOPE) === undefined;
    return traceless && metrics.getMeter(SCOPE) === createNoopMeter();
  } catch {
    return false;
  }
}

function sinkOf(
  { tracerProvider, meterProvider, attributes = {}, ...options }: TelemetryOptions,
  broken: Sink["broken"],
): Sink {
  return {
    tracer: () => (tracerProvider ?? trace).getTracer(SCOPE, VERSION),
    meter: () => (meterProvider ?? metrics).getMeter(SCOPE, VERSION),
    attributes: () => (typeof attributes === "function" ? attributes() : attributes),
    maxContentBytes: options.captureContent ? (options.maxContentBytes ?? MAX_CONTENT_BYTES) : 0,
    broken,
  };
}

/** Sends a request and ends its record: with the answer, or where the answer is a stream when that has been read. */
async function recorded<T>(
  record: CallRecord,
  request: Outgoing,
  wish: Wish | undefined,
  send: (wish: Wish) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let raw = false;
  // What the caller wants can change; what the transport was told is what it did.
  const asked: Wish = {
    get raw() {
      return (raw = wish?.raw ?? false);
    },
    ...(wish?.site && { site: wish.site }),
  };
  try {
    const outcome = await context.with(record.context, () => send(asked));
    record.received(outcome.response);
    const { expected } = request;
    if (!raw && expected === "stream") {
      record.opened();
      const stream = observed((await outcome.data()) as Stream<unknown>, record, request.end);
      return { ...outcome, data: () => stream as T };
    }
    if (!raw && (expected === "json" || expected === "any")) record.answered(await outcome.data());
    record.end();
    return outcome;
  } catch (error) {
    record.end(error);
    throw error;
  }
}

function injected(record: CallRecord, broken: Sink["broken"]): Record<string, string> {
  const carrier: Record<string, string> = {};
  try {
    propagation.inject(record.context, carrier);
  } catch (error) {
    broken(error);
  }
  return carrier;
}
