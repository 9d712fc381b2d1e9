import Anthropic from "@anthropic-ai/sdk";
import { wrapAnthropic } from "langsmith/wrappers/anthropic";
import { stepsOf } from "./calls.mjs";
import { report } from "./steps.mjs";

const runs = [];
/** What the runs are sent with: what is told of them is kept here. */
const client = {
  createRun: async ({ name, run_type, inputs, extra }) =>
    void runs.push({ name, run_type, inputs, metadata: extra?.metadata?.ls_model_name }),
  updateRun: async (_, { outputs, error }) => void runs.push({ outputs, failed: error !== undefined }),
};
const wrapped = wrapAnthropic(new Anthropic({ maxRetries: 0 }), { client, tracingEnabled: true });

await report({ ...stepsOf(() => wrapped, { without: ["with its response"] }), runs: () => runs });
