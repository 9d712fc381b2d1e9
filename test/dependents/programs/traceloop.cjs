const { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } = require("@opentelemetry/sdk-trace-base");
const { AnthropicInstrumentation } = require("@traceloop/instrumentation-anthropic");

const exporter = new InMemorySpanExporter();
const instrumentation = new AnthropicInstrumentation();
instrumentation.setTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
// Patched as it is loaded.
const { Anthropic } = require("@anthropic-ai/sdk");

const client = new Anthropic({ maxRetries: 0 });
const spans = () =>
  exporter.getFinishedSpans().map(({ name, attributes, status }) => ({ name, attributes, failed: status.code === 2 }));

void Promise.all([import("./calls.mjs"), import("./steps.mjs")]).then(([{ stepsOf }, { report }]) =>
  report({ ...stepsOf(() => client), spans }),
);
