/** What a message has used, and what that costs by a table of the caller's. */
import { ArgumentError } from "../errors/errors.js";

/** Tokens by what they are charged as. The whole input is all of them but `output`. */
export interface TokenCounts {
  /** Neither read from the prompt cache nor written to it. */
  readonly input: number;
  readonly cacheRead: number;
  /** Written to the prompt cache, for five minutes. */
  readonly cacheWrite: number;
  /** Written to the prompt cache, for one hour. */
  readonly cacheWrite1h: number;
  /** Thinking included. */
  readonly output: number;
}

/** Prices of a model, in any currency, for a million tokens. */
export type ModelPrices = { readonly [Kind in keyof TokenCounts]?: number } & {
  /** For one search of the web. */
  readonly webSearch?: number;
};

/** One run of a model: what prices can depend on. */
export interface ModelRun {
  readonly model: string;
  readonly tokens: TokenCounts;
  /** Searches of the web; those of a message are with its first run. */
  readonly webSearches: number;
  /** `standard`, `priority` or `batch`. */
  readonly tier: string | null;
  /** `standard` or `fast`. */
  readonly speed: string | null;
}

/** Prices by model, or a function that gives those of a run. */
export type PriceTable = Readonly<Record<string, ModelPrices>> | ((run: ModelRun) => ModelPrices | undefined);

/** What a message has used, run by run. */
export interface Cost {
  /** In the currency of the table. */
  readonly total: number;
  readonly tokens: TokenCounts;
  readonly runs: readonly (ModelRun & { readonly cost: number })[];
}

interface Counters {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_input_tokens?: number | null;
  readonly cache_creation_input_tokens?: number | null;
  readonly cache_creation?: { readonly ephemeral_1h_input_tokens: number } | null;
}

/** A message, as far as its cost depends on it. */
export interface Used {
  readonly model: string;
  readonly usage: Counters & {
    readonly iterations?: readonly (Counters & { readonly model?: string | null })[] | null;
    readonly server_tool_use?: { readonly web_search_requests: number } | null;
    readonly service_tier?: string | null;
    readonly speed?: string | null;
  };
}

const KINDS = ["input", "cacheRead", "cacheWrite", "cacheWrite1h", "output"] as const;
const MILLION = 1_000_000;

function countsOf(counters: Counters): TokenCounts {
  const written = counters.cache_creation_input_tokens ?? 0;
  const cacheWrite1h = counters.cache_creation?.ephemeral_1h_input_tokens ?? 0;
  return {
    input: counters.input_tokens,
    cacheRead: counters.cache_read_input_tokens ?? 0,
    cacheWrite: written - cacheWrite1h,
    cacheWrite1h,
    output: counters.output_tokens,
  };
}

/** The runs of models behind a message. The counters of the message itself leave out those of compaction, and mix models. */
function runsOf({ model, usage }: Used): ModelRun[] {
  const { iterations, server_tool_use: tools, service_tier: tier = null, speed = null } = usage;
  const steps = iterations?.length ? iterations : [{ ...usage, model }];
  return steps.map((step, at) => ({
    ...{ model: step.model ?? model, tokens: countsOf(step), tier, speed },
    webSearches: at === 0 ? (tools?.web_search_requests ?? 0) : 0,
  }));
}

const sum = (all: readonly TokenCounts[]): TokenCounts =>
  Object.fromEntries(KINDS.map((kind) => [kind, all.reduce((total, { [kind]: n }) => total + n, 0)])) as unknown as {
    [Kind in keyof TokenCounts]: number;
  };

/** The tokens of a message, over all its runs: also of those that compacted, advised or declined. */
export const tokensOfMessage = (message: Used): TokenCounts => sum(runsOf(message).map(({ tokens }) => tokens));

/** The price of a thing of which there is some. */
function priced(count: number, price: number | undefined, what: string): number {
  if (count === 0) return 0;
  if (price === undefined) throw new ArgumentError(`The table of prices has none for ${what}`);
  return count * price;
}

function costOfRun(run: ModelRun, table: PriceTable): number {
  const { model, tokens, webSearches } = run;
  const own = (name: string) => (Object.hasOwn(table, name) ? (table as Record<string, ModelPrices>)[name] : undefined);
  // A table says `claude-haiku-4-5`, and a message may have the name with its date.
  const prices = typeof table === "function" ? table(run) : (own(model) ?? own(model.replace(/-\d{8}$/, "")));
  if (!prices) throw new ArgumentError(`The table of prices has no model ${JSON.stringify(model)}`);
  const parts = KINDS.map((kind) => priced(tokens[kind], prices[kind], `${kind} of ${model}`) / MILLION);
  return parts.reduce((total, part) => total + part, priced(webSearches, prices.webSearch, `webSearch of ${model}`));
}

/**
 * What a message has used and what it costs, each run of a model by the prices of that model: a fallback, an advisor or a
 * compaction included. Throws `ArgumentError` where the table lacks a price that is needed; one that is missing is never taken to be 0.
 */
export function costOfMessage(message: Used, prices: PriceTable): Cost {
  const runs = runsOf(message).map((run) => ({ ...run, cost: costOfRun(run, prices) }));
  return { total: runs.reduce((total, { cost }) => total + cost, 0), tokens: sum(runs.map((run) => run.tokens)), runs };
}
