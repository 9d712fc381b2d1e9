/** The usage of a message that several models have worked on. */

/** Counters of a model's run. */
export type RunUsage = Readonly<Record<string, unknown>>;

/** Counters of the last event, with those of the first where the last has none. */
export function wholeUsage(last: RunUsage | null | undefined, first: RunUsage | null | undefined): RunUsage {
  const given = Object.entries(last ?? {}).filter(([name, value]) => value != null || first?.[name] == null);
  return { ...first, ...Object.fromEntries(given) };
}

/** An entry of `usage.iterations`: `message` for a model that has refused, `fallback_message` for the one that has answered. */
export function runOf(type: "message" | "fallback_message", model: string | undefined, usage: RunUsage | null): object {
  const count = (name: string) => usage?.[name] ?? 0;
  return {
    type,
    model: model ?? "",
    input_tokens: count("input_tokens"),
    output_tokens: count("output_tokens"),
    cache_read_input_tokens: count("cache_read_input_tokens"),
    cache_creation_input_tokens: count("cache_creation_input_tokens"),
    cache_creation: usage?.["cache_creation"] ?? null,
  };
}
