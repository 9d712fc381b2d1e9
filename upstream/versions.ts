/** The pinned versions of the official sources, by API version. */
import { readFileSync, writeFileSync } from "node:fs";

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
  /** An older SDK, from which the replay starts. */
  readonly replay: { readonly sdk: string };
};

const FILE = new URL("versions.json", import.meta.url);

export const versions = JSON.parse(readFileSync(FILE, "utf8")) as Versions;

/** Pins other versions for the API version that is still developed; the older one stays as it is. */
export function pin(pinned: Pick<Pin, "sdk" | "document">): void {
  const raised: Versions = { ...versions, "2026-10-21": { ...versions["2026-10-21"], ...pinned } };
  const lines = Object.entries(raised).map(
    ([name, row]) =>
      `  "${name}": ${JSON.stringify(row)
        .replace(/([{,:])"/g, '$1 "')
        .replace("}", " }")
        .replace(/":"/g, '": "')}`,
  );
  writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
}
