/** Our client and the official one of each API version, by the same constructor options. */
import Official from "@anthropic-ai/sdk";
import Official2023 from "anthropic-sdk-2023";
import Claude from "../../src/2026-10-21.js";
import Claude2023 from "../../src/2023-06-01.js";
import type { Version } from "./versions.js";

interface Options {
  apiKey: string;
  maxRetries: number;
  fetch: typeof fetch;
}
type Make = (options: Options) => object;

export const clients: Record<Version, { ours: Make; official: Make }> = {
  "2026-10-21": { ours: (options) => new Claude(options), official: (options) => new Official(options) },
  "2023-06-01": { ours: (options) => new Claude2023(options), official: (options) => new Official2023(options) },
};

interface Module {
  readonly default: object;
}

/** The modules themselves, as a program imports them. */
export const modules: Record<Version, () => Promise<{ ours: Module; official: Module }>> = {
  "2026-10-21": async () => ({
    ours: await import("../../src/2026-10-21.js"),
    official: await import("@anthropic-ai/sdk"),
  }),
  "2023-06-01": async () => ({
    ours: await import("../../src/2023-06-01.js"),
    official: await import("anthropic-sdk-2023"),
  }),
};

/** The method behind an accessor, bound; undefined when there is none. */
export function methodOf(client: object, accessor: string): ((...args: readonly unknown[]) => unknown) | undefined {
  const names = accessor.split(".");
  const last = names.pop()!;
  const owner = names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], client);
  const method = (owner as Record<string, unknown> | undefined)?.[last];
  return typeof method === "function" ? method.bind(owner) : undefined;
}
