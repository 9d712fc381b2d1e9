/** The client of API version 2026-10-21. */
import type { Resources } from "../generated/types/2026-10-21.js";
import { errorClasses } from "../generated/error-classes.js";
import { routes20261021 } from "../generated/rows.js";
import { APIResource } from "./client/api-resource.js";
import { classesOf, Client } from "./client/client.js";
import type { ClientOptions } from "./contract/index.js";
import { addCodeClasses } from "./errors/code-classes.js";

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface Claude extends Resources {}

/** A client of the Claude API, version 2026-10-21. */
export class Claude extends Client {
  static readonly Claude = this;
  static readonly Anthropic = this;
  static readonly default = this;

  /**
   * Every option may be left out. Who calls: `apiKey` (default `ANTHROPIC_API_KEY`), `authToken`, `credentials`, `profile` or `config`.
   * Where: `baseURL`, `platform`, `fetch`. How: `timeout` (600,000 ms for an attempt), `maxRetries` (2), `defaultHeaders`, `middleware`,
   * `logger`. Throws `ArgumentError` when options contradict each other or cannot be sent.
   * @example
   * const client = new Claude({ timeout: 60_000, maxRetries: 5 });
   */
  constructor(options: ClientOptions = {}) {
    super(options, "2026-10-21", routes20261021);
  }
}

Object.defineProperties(Claude, classesOf(routes20261021));
// Below every resource as well: the official namespaces have them there.
addCodeClasses(errorClasses, [Claude, APIResource]);

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
} from "./official/2026-10-21/parser.js";
