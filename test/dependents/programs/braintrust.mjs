import Anthropic from "@anthropic-ai/sdk";
import { _exportsForTestingOnly as testing, initLogger, wrapAnthropic } from "braintrust";
import { stepsOf } from "./calls.mjs";
import { report } from "./steps.mjs";

await testing.simulateLoginForTests();
const background = testing.useTestBackgroundLogger();
initLogger({ projectName: "dependents", projectId: "p" });
const client = wrapAnthropic(new Anthropic({ maxRetries: 0 }));
const shown = ({ input, output, metadata, metrics, span_attributes, error }) => ({
  input,
  output,
  metadata,
  metrics: Object.fromEntries(Object.entries(metrics ?? {}).filter(([name]) => name.includes("tokens"))),
  span_attributes,
  failed: error !== undefined,
});

await report({ ...stepsOf(() => client), spans: async () => (await background.drain()).map(shown) });
