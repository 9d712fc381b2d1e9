/** The option `openTelemetry` of clients and of calls, under its official names. */

/** What makes spans, as `TracerProvider` of `@opentelemetry/api` does: that package is an optional peer. */
export interface SpanSource {
  // oxlint-disable-next-line no-explicit-any -- the tracer of a package that need not be there
  getTracer(name: string, version?: string, options?: any): any;
}

/** Spans and metrics of the calls of a client, as `instrument()` of `claude-openapi/opentelemetry` records them. */
export interface OpenTelemetryOptions {
  /** Makes the spans. Default: the provider that is registered globally, also one that comes later. */
  tracerProvider?: SpanSource | undefined;
  /** Sends the context of the span along, as the registered propagator writes it (`traceparent`). Default true. */
  propagation?: boolean | undefined;
  /** False records nothing. Default true. */
  traces?: boolean | OpenTelemetryTracesOptions | undefined;
}

export interface OpenTelemetryTracesOptions {
  /** False records nothing. Default true. */
  enabled?: boolean | undefined;
  /** `content` records prompts and answers, which can hold anything that your users say. Default `metadata_only`. */
  contentMode?: "metadata_only" | "content" | undefined;
  /** Bytes of each attribute with content; longer texts in it are cut. Default 750,000. */
  maxContentBytes?: number | undefined;
}

/** Of one call. */
export interface OpenTelemetryRequestOptions {
  /** What the span has as `gen_ai.conversation.id`. It is not sent. */
  conversationId?: string | undefined;
}

/** The option of a client with its defaults; it is an option itself. */
export interface ResolvedOpenTelemetryOptions {
  readonly tracerProvider?: SpanSource | undefined;
  readonly propagation: boolean;
  readonly traces: {
    readonly enabled: boolean;
    readonly contentMode: "metadata_only" | "content";
    readonly maxContentBytes: number;
  };
}
