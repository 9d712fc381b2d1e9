/** The client of API version 2023-06-01. */
import type { Resources } from "../generated/types/2023-06-01.js";
import { routes20230601 } from "../generated/rows.js";
import { classesOf, Client } from "./client/client.js";
import type { ClientOptions } from "./contract/index.js";

/** Begins what the human says, in a prompt of `completions`. */
export const HUMAN_PROMPT = "\\n\\nHuman:";
/** Begins what the model says, in a prompt of `completions`. */
export const AI_PROMPT = "\\n\\nAssistant:";

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface Claude extends Resources {}

/** A client of the Claude API, version 2023-06-01. */
export class Claude extends Client {
  static readonly Claude = this;
  static readonly Anthropic = this;
  static readonly default = this;
  static readonly HUMAN_PROMPT: typeof HUMAN_PROMPT = HUMAN_PROMPT;
  static readonly AI_PROMPT: typeof AI_PROMPT = AI_PROMPT;

  /**
   * Every option may be left out. Who calls: `apiKey` (default `ANTHROPIC_API_KEY`), `authToken`, `credentials`, `profile` or `config`.
   * Where: `baseURL`, `platform`, `fetch`. How: `timeout` (600,000 ms for an attempt), `maxRetries` (2), `defaultHeaders`, `middleware`,
   * `logger`. Throws `ArgumentError` when options contradict each other or cannot be sent.
   * @example
   * const client = new Claude({ timeout: 60_000, maxRetries: 5 });
   */
  constructor(options: ClientOptions = {}) {
    super(options, "2023-06-01", routes20230601);
  }
}

Object.defineProperties(Claude, classesOf(routes20230601));

export { Claude as default, Claude as Anthropic };
/** @internal What `require` gives: the class itself, as the official package does. */
export { Claude as "module.exports" };
export * from "./client/exports.js";
export type {
  AutoParseableOutputFormat,
  ExtractParsedContentFromParams,
  ParseableMessageCreateParams,
  ParsedContentBlock,
  ParsedMessage,
} from "../generated/official/2023-06-01/parser.js";
