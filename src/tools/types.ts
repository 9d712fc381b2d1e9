/** What a tool is that can be run, and what it is given. */
import type {
  BetaClientToolUnion,
  BetaManagedAgentsAgentCustomToolUseEvent,
  BetaManagedAgentsAgentToolUseEvent,
  BetaToolUseBlock,
  ClientToolUnion,
  ToolResultContentBlockParam,
  ToolUseBlock,
} from "../../generated/types/2026-10-21.js";

export type Promisable<T> = T | Promise<T>;

/** What a tool gives: text, or content blocks. */
export type ToolContent = string | ToolResultContentBlockParam[];

/** A call that is being served: a block of a message, or an event of a session. */
export type BetaToolUse =
  BetaToolUseBlock | ToolUseBlock | BetaManagedAgentsAgentToolUseEvent | BetaManagedAgentsAgentCustomToolUseEvent;

/** What a tool is told besides its input. */
export interface BetaToolRunContext {
  toolUse: BetaToolUse;
  /** @deprecated Use `toolUse`. */
  toolUseBlock: BetaToolUse;
  /** Aborted when the runner is aborted or left; the runner waits for `run` to return all the same. */
  signal?: AbortSignal | null | undefined;
}

/** Definitions of tools that run on the client. */
export type BetaClientRunnableToolType = Extract<BetaClientToolUnion, { name: string }>;

/** How a tool runs. */
// oxlint-disable-next-line typescript/no-explicit-any -- tools of any input stand in one list
export interface Running<Input = any> {
  /** Does the work. What it throws becomes an error result: the content of a `ToolError`, else its message. */
  run: (args: Input, context?: BetaToolRunContext) => Promisable<ToolContent>;
  /** The input that `run` takes, of what the model wrote. What it throws becomes an error result. */
  parse: (content: unknown) => Input;
  /** Lets go of what the tool holds; the runner of sessions calls it at its end. */
  close?: () => Promisable<void>;
}

/** A tool of the beta namespace with what runs it. */
// oxlint-disable-next-line typescript/no-explicit-any -- see above
export type BetaRunnableTool<Input = any> = BetaClientRunnableToolType & Running<Input>;
/** A tool of the stable namespace with what runs it. */
// oxlint-disable-next-line typescript/no-explicit-any -- see above
export type RunnableTool<Input = any> = Extract<ClientToolUnion, { name: string }> & Running<Input>;

/** A toolset without a name of its own, whose members are called by `toolset_name` and name. */
export interface RunnableToolset {
  readonly type: `${"browser" | "computer"}_toolset_${string}`;
  /** Runs the member that is called, with its input as the model wrote it. */
  run: (context: BetaToolRunContext, toolUse: BetaToolUseBlock) => Promisable<ToolResultContentBlockParam[]>;
  close?: () => Promise<void>;
}

/** What a run came to. */
export interface RunnableToolOutcome {
  content: ToolContent;
  isError: boolean;
}
