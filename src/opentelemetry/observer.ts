/** What records the calls of a client as spans and metrics, as the GenAI semantic conventions describe them. */
import type { Attributes, MeterProvider, TracerProvider } from "@opentelemetry/api";
import { maskOf } from "../base/redaction.js";
import { attemptSpan } from "./attempt-span.js";
import { type Api, CallRecord, type Sink } from "./call-record.js";
import { observed } from "./observed-stream.js";
import { operationsOf } from "./operations.js";
import type { LeveledLogger } from "../base/logs.js";
import type { RouteTree } from "../contract/index.js";
import type { CallContext } from "../send/context.js";
import type { Observer } from "../send/observe.js";
import type { Stream } from "../stream/stream.js";
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

/** Records calls of these rows, and their attempts where those are asked for. */
export function observerOf(
  api: Api,
  options: TelemetryOptions,
  routes: RouteTree,
  log: Pick<LeveledLogger, "debug">,
): Required<Pick<Observer, "call" | "failed">> & Observer {
  const broken = (error: unknown) => log.debug("could not record telemetry", error);
  const sink = sinkOf(api, options, broken);
  const operationOf = operationsOf(routes);
  const records = new WeakMap<CallContext, CallRecord>();
  return {
    call(request, next, about) {
      if (idle(api, options)) return next(request, about);
      const { asked, client } = about;
      const record = new CallRecord(
        sink,
        operationOf(asked.method, asked.path),
        asked,
        asked.baseURL ?? client.baseURL,
        about.options.openTelemetry,
      );
      records.set(about, record);
      const added = options.propagate ? injected(sink, record) : {};
      for (const name of about.removed) delete added[name];
      const headers = { ...added, ...request.headers };
      return recorded(sink, record, about, () => next({ ...request, headers }, about));
    },
    ...(options.attemptSpans && {
      attempt(request, next, about) {
        const record = records.get(about);
        return record ? attemptSpan(sink, record.context)(request, next, about) : next(request, about);
      },
    }),
    failed(error, wait, about) {
      const record = records.get(about);
      if (record) record.mask = maskOf(about.carriers);
      record?.attemptFailed(error, about.attempt, wait);
    },
  };
}

/** Nobody has registered a provider: then there is nothing to do, and nothing is done. */
function idle(
  { trace, metrics, ProxyTracerProvider, createNoopMeter }: Api,
  { tracerProvider, meterProvider, propagate }: TelemetryOptions,
): boolean {
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
  api: Api,
  { tracerProvider, meterProvider, attributes = {}, ...options }: TelemetryOptions,
  broken: Sink["broken"],
): Sink {
  return {
    api,
    tracer: () => (tracerProvider ?? api.trace).getTracer(SCOPE, VERSION),
    meter: () => (meterProvider ?? api.metrics).getMeter(SCOPE, VERSION),
    attributes: () => (typeof attributes === "function" ? attributes() : attributes),
    maxContentBytes: options.captureContent ? (options.maxContentBytes ?? MAX_CONTENT_BYTES) : 0,
    broken,
  };
}

/** Sends a request and ends its record: with the answer, or where the answer is a stream when that has been read. */
async function recorded(
  { api }: Sink,
  record: CallRecord,
  about: CallContext,
  send: () => Promise<Response>,
): Promise<Response> {
  try {
    const response = await api.context.with(record.context, send);
    record.mask = maskOf(about.carriers);
    const { raw, outcome, asked } = about;
    const { expected, end } = asked;
    record.received(response);
    if (!raw && outcome && expected === "stream") {
      record.opened();
      const stream = observed((await outcome.data()) as Stream<unknown>, record, end);
      about.outcome = { response, asResponse: () => outcome.asResponse(), data: () => stream };
      return response;
    }
    if (!raw && outcome && (expected === "json" || expected === "any")) record.answered(await outcome.data());
    record.end();
    return response;
  } catch (error) {
    record.mask = maskOf(about.carriers);
    record.end(error);
    throw error;
  }
}

function injected({ api, broken }: Sink, record: CallRecord): Record<string, string> {
  const carrier: Record<string, string> = {};
  try {
    api.propagation.inject(record.context, carrier);
  } catch (error) {
    broken(error);
  }
  return carrier;
}
