/** The pinned versions of the official sources, by API version. */
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

export const API_VERSIONS = ["2026-10-21", "2023-06-01"] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

export interface Pin {
  /** Version of `@anthropic-ai/sdk`. */
  readonly sdk: string;
  /** Path of the Go module. */
  readonly go: string;
  /** Version of the Go module, whose document is read. */
  readonly document: string;
}

export type Versions = Readonly<Record<ApiVersion, Pin>> & {
  /** Two SDKs between which it is known what changed. */
  readonly replay: { readonly from: string; readonly to: string };
};

const FILE = new URL("versions.json", import.meta.url);

export const versions = JSON.parse(readFileSync(FILE, "utf8")) as Versions;

/** Pins other versions for the API version that is still developed; the older one stays as it is. */
export async function pin(pinned: Pick<Pin, "sdk" | "document">): Promise<Versions> {
  const raised = { ...versions, "2026-10-21": { ...versions["2026-10-21"], ...pinned } };
  const config = await resolveConfig(FILE);
  writeFileSync(FILE, await format(JSON.stringify(raised), { ...config, filepath: FILE.pathname }));
  return raised;
}
