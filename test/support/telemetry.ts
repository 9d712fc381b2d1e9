/** OpenTelemetry as an application sets it up, with what was recorded at hand. */
import { context, metrics, propagation, type Span, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { type DataPoint, type Histogram, MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

class Reader extends MetricReader {
  protected override async onForceFlush(): Promise<void> {}
  protected override async onShutdown(): Promise<void> {}
}

export type Point = DataPoint<Histogram>;

export interface Recording extends Disposable {
  /** Spans that have ended, in that order. */
  readonly spans: readonly ReadableSpan[];
  /** All that was recorded, as text. */
  text(): Promise<string>;
  /** The points of a histogram. */
  points(name: string): Promise<Point[]>;
  /** Resolves when that many spans have ended. */
  ended(count: number): Promise<void>;
  /** Runs work in a span of the application. */
  within<T>(work: (span: Span) => Promise<T>): Promise<T>;
}

/** Registers providers until it is disposed. */
export function record(): Recording {
  const exporter = new InMemorySpanExporter();
  const waiting = new Set<() => void>();
  const tell = { onStart() {}, forceFlush: async () => {}, shutdown: async () => {} };
  const onEnd = () => waiting.forEach((wake) => wake());
  const spanProcessors = [new SimpleSpanProcessor(exporter), { ...tell, onEnd }];
  const reader = new Reader();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator({
    inject(current, carrier, setter) {
      const { traceId, spanId } = trace.getSpanContext(current)!;
      setter.set(carrier, "traceparent", `00-${traceId}-${spanId}-01`);
    },
    extract: (current) => current,
    fields: () => ["traceparent"],
  });
  const collected = async () => (await reader.collect()).resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  const plain = (span: ReadableSpan) => [span.name, span.attributes, span.events, span.status, span.links];
  return {
    get spans() {
      return exporter.getFinishedSpans();
    },
    text: async () => JSON.stringify([exporter.getFinishedSpans().map(plain), await collected()]),
    points: async (name) => {
      const metric = (await collected()).find(({ descriptor }) => descriptor.name === name);
      return (metric?.dataPoints ?? []) as Point[];
    },
    async ended(count) {
      while (exporter.getFinishedSpans().length < count) {
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    within: (work) =>
      trace.getTracer("app").startActiveSpan("work", async (span) => work(span).finally(() => span.end())),
    [Symbol.dispose]() {
      for (const api of [trace, metrics, context, propagation]) api.disable();
    },
  };
}
