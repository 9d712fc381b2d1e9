/** One call as a span and as metrics, from its start to its end. */
import type * as api from "@opentelemetry/api";
import type { Attributes, Context, Meter, Span, Tracer } from "@opentelemetry/api";
import type { Mask } from "../base/redaction.js";
import { text } from "../errors/base-errors.js";
import { APIError, APIUserAbortError } from "../errors/errors.js";
import type { OpenTelemetryRequestOptions } from "../contract/telemetry-types.js";
import type { Asked } from "../send/context.js";
import {
  answerAttributes,
  baseAttributes,
  errorType,
  headAttributes,
  maskedAttributes,
  requestAttributes,
  usageOf,
} from "./attributes.js";
import { answerContent, promptAttributes } from "./content.js";
import { type Instruments, instrumentsOf } from "./metrics.js";
import type { Operation } from "./operations.js";
import { StreamedAnswer } from "./streamed-answer.js";

/** The API of OpenTelemetry, which is an optional peer. */
export type Api = typeof api;

/** Where records go, and how much they hold. */
export interface Sink {
  readonly api: Api;
  readonly tracer: () => Tracer;
  readonly meter: () => Meter;
  /** What the application adds to each span. */
  readonly attributes: () => Attributes;
  /** Bytes of content per attribute; 0 records none. */
  readonly maxContentBytes: number;
  /** Told of what the application's telemetry throws: that never fails a call. */
  readonly broken: (error: unknown) => void;
}

/** What the options of a call say of it; those of a client are there in its place when it has none. */
const conversation = (own: OpenTelemetryRequestOptions | undefined): Attributes =>
  typeof own?.conversationId === "string" ? { "gen_ai.conversation.id": own.conversationId } : {};

const instruments = new WeakMap<Meter, Instruments>();

/** A call that runs. Nothing here throws. */
export class CallRecord {
  /** The context in which the span of the call is the active one. */
  context: Context;
  /** Reads of the consumer that wait for an event. */
  waiting = 0;
  /** Hides the secrets of the request, as soon as there are some. */
  mask: Mask = String;
  readonly #sink: Sink;
  readonly #operation: Operation;
  readonly #base: Attributes = {};
  readonly #started = performance.now();
  #span: Span | undefined;
  #metrics: Instruments | undefined;
  #streamed: StreamedAnswer | undefined;
  #answer: unknown;
  #status: number | undefined;
  #headers: Headers | undefined;
  #resends = 0;
  /** When the last chunk arrived. */
  #chunkAt: number | undefined;
  #ended = false;

  constructor(
    sink: Sink,
    operation: Operation,
    request: Asked,
    baseURL: string,
    own: OpenTelemetryRequestOptions | undefined,
  ) {
    const { context, trace, SpanKind } = sink.api;
    this.context = context.active();
    this.#sink = sink;
    this.#operation = operation;
    let added: Attributes = {};
    this.#guard(() => (added = sink.attributes()));
    this.#guard(() => {
      Object.assign(this.#base, baseAttributes(operation, request.body, baseURL));
      const span = (this.#span = sink.tracer().startSpan(this.#name(request.body), {
        kind: SpanKind.CLIENT,
        attributes: { ...this.#base, ...requestAttributes(operation, request), ...added, ...conversation(own) },
      }));
      this.context = trace.setSpan(this.context, span);
      if (sink.maxContentBytes > 0 && operation.inference && span.isRecording()) {
        span.setAttributes(promptAttributes(request.body, sink.maxContentBytes));
      }
    });
    this.#guard(() => {
      const meter = sink.meter();
      this.#metrics = instruments.get(meter) ?? instrumentsOf(meter);
      instruments.set(meter, this.#metrics);
    });
  }

  /** An attempt failed; `wait` milliseconds later there is another, unless it is undefined. */
  attemptFailed(error: unknown, attempt: number, wait: number | undefined): void {
    if (wait !== undefined) this.#resends++;
    this.#guard(() =>
      this.#span?.addEvent(
        "attempt.failed",
        this.#shown({
          "error.type": errorType(error),
          ...(error instanceof APIError && headAttributes(error.status, error.headers)),
          "http.request.resend_count": attempt - 1,
          ...(wait !== undefined && { "retry.delay": wait / 1000 }),
        }),
      ),
    );
  }

  /** The head of the response is there. */
  received({ status, headers }: Response): void {
    this.#status = status;
    this.#headers = headers;
  }

  /** The whole answer is there. */
  answered(answer: unknown): void {
    this.#answer = answer;
  }

  /** The first content of a stream is there. */
  opened(): void {
    this.#streamed = new StreamedAnswer(this.#span?.isRecording() ? this.#sink.maxContentBytes : 0);
    if (!this.#operation.inference) return;
    const seconds = (performance.now() - this.#started) / 1000;
    this.#guard(() => {
      this.#span?.setAttribute("gen_ai.response.time_to_first_chunk", seconds);
      this.#metrics?.firstChunk.record(seconds, this.#base, this.context);
    });
  }

  /** The consumer gets an event. */
  event(event: unknown): void {
    if (!this.#operation.inference || this.#ended) return;
    this.#guard(() => {
      if (!this.#streamed?.add(event)) return;
      const [before, now] = [this.#chunkAt, performance.now()];
      this.#chunkAt = now;
      if (before !== undefined) this.#metrics?.nextChunk.record((now - before) / 1000, this.#base, this.context);
    });
  }

  /** The call is over, with an error or without; the first end counts. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    const span = this.#span;
    this.#guard(() => {
      const answer = this.#operation.inference ? (this.#streamed ? this.#streamed.value : this.#answer) : undefined;
      const failure: Attributes = error === undefined ? {} : { "error.type": errorType(error) };
      this.#guard(() => this.#measure(answer, failure));
      if (!span?.isRecording()) return;
      const { status = this.#status, headers = this.#headers } = error instanceof APIError ? error : {};
      span.setAttributes(this.#shown({ ...answerAttributes(answer), ...headAttributes(status, headers), ...failure }));
      if (this.#resends > 0) span.setAttribute("http.request.resend_count", this.#resends);
      // That the caller gave up is no fault of the call.
      if (error !== undefined && !(error instanceof APIUserAbortError)) {
        span.setStatus({ code: this.#sink.api.SpanStatusCode.ERROR });
      }
      const max = this.#sink.maxContentBytes;
      if (max > 0 && answer) span.setAttributes(this.#shown(answerContent(answer, max)));
    });
    this.#guard(() => span?.end());
  }

  #name(body: unknown): string {
    const { name } = this.#operation;
    const subject = this.#base["gen_ai.request.model"] ?? (name === "create_agent" ? text(body, "name") : undefined);
    return subject ? `${name} ${String(subject)}` : name;
  }

  #measure(answer: unknown, failure: Attributes): void {
    const model = text(answer, "model");
    const attributes = this.#shown({ ...this.#base, ...(model !== null && { "gen_ai.response.model": model }) });
    const seconds = (performance.now() - this.#started) / 1000;
    this.#metrics?.duration.record(seconds, { ...attributes, ...failure }, this.context);
    for (const [type, count] of Object.entries(usageOf(answer))) {
      if (count === undefined) continue;
      this.#metrics?.tokens.record(count, { ...attributes, "gen_ai.token.type": type }, this.context);
    }
  }

  #shown(attributes: Attributes): Attributes {
    return maskedAttributes(attributes, this.mask);
  }

  #guard(step: () => unknown): void {
    try {
      step();
    } catch (error) {
      this.#sink.broken(error);
    }
  }
}
