import { Anthropic } from "@posthog/ai/anthropic";
import { stepsOf } from "./calls.mjs";
import { apiKey, baseURL, report } from "./steps.mjs";

const events = [];
const posthog = {
  capture({ event, distinctId, properties }) {
    const { $ai_latency: _, $ai_trace_id: __, $ai_time_to_first_token: ___, $ai_error: text, ...kept } = properties;
    // The text of an error is meant to differ.
    events.push({ event, distinctId: typeof distinctId, failed: text !== undefined, kept });
  },
};
const client = new Anthropic({ apiKey, baseURL, posthog, maxRetries: 0 });

await report({
  ...stepsOf(() => client, {
    extra: { posthogDistinctId: "user", posthogTraceId: "trace" },
    without: ["beta", "beta, streamed"],
  }),
  // A stream is told of when it is over.
  events: () => new Promise((resolve) => setImmediate(resolve)).then(() => events),
});
