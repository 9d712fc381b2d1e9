/** The client metrics of the GenAI conventions, with the bucket boundaries that they advise. */
import type { Histogram, Meter } from "@opentelemetry/api";

const SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const TOKENS = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864];

export interface Instruments {
  /** `gen_ai.client.operation.duration`: seconds of a call with its retries, of a stream to its end. */
  readonly duration: Histogram;
  /** `gen_ai.client.token.usage`: tokens by `gen_ai.token.type`. */
  readonly tokens: Histogram;
  /** `gen_ai.client.operation.time_to_first_chunk`: seconds to the first content of a stream. */
  readonly firstChunk: Histogram;
  /** `gen_ai.client.operation.time_per_output_chunk`: seconds between two deltas of a stream. */
  readonly nextChunk: Histogram;
}

/** The instruments of a meter. */
export function instrumentsOf(meter: Meter): Instruments {
  const histogram = (name: string, unit: string, description: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(`gen_ai.client.${name}`, { unit, description, advice: { explicitBucketBoundaries } });
  return {
    duration: histogram("operation.duration", "s", "Duration of a call.", SECONDS),
    tokens: histogram("token.usage", "{token}", "Tokens of a call, by type.", TOKENS),
    firstChunk: histogram("operation.time_to_first_chunk", "s", "Time to the first chunk of a stream.", SECONDS),
    nextChunk: histogram("operation.time_per_output_chunk", "s", "Time between the chunks of a stream.", SECONDS),
  };
}
