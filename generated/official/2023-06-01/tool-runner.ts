// Generated from spec/ by `make generate`. Do not edit.

/** The runner of tools of the beta namespace, with the types of API version 2023-06-01. */
import type { Claude } from "../../../src/2023-06-01.js";
import { ToolRunner } from "../../../src/tools/runner.js";
import type { ToolRunnerOptions } from "../../../src/tools/state.js";
import type { BetaMessageStream } from "./beta-message-stream.js";

export type { ToolRunnerSettings as BetaToolRunnerSettings } from "../../../src/tools/state.js";
export type BetaToolRunnerParams = Claude.Beta.Messages.ToolRunnerParams;
/** Options of its requests, and what is told of its calls. */
export type BetaToolRunnerRequestOptions = ToolRunnerOptions;

type Item<Stream extends boolean> = Stream extends true ? BetaMessageStream : Claude.Beta.BetaMessage;

/** What `client.beta.messages.toolRunner()` gives. */
export type BetaToolRunner<Stream extends boolean> = ToolRunner<
  Claude.Beta.BetaMessage,
  Item<Stream>,
  Claude.Beta.BetaMessageParam,
  BetaToolRunnerParams,
  Claude.Beta.BetaToolUseBlock
>;
export const BetaToolRunner: typeof ToolRunner = ToolRunner;
