/** The pairs that the parity suite compares: an API version and the official package that speaks it. */
export const versions = {
  "2026-10-21": "@anthropic-ai/sdk",
  "2023-06-01": "anthropic-sdk-2023",
} as const;

export type Version = keyof typeof versions;

/** One method of the official client, as committed in `accessors.json`. */
export interface Accessor {
  readonly accessor: string;
  readonly method: string;
  readonly route: string;
  /** How many path parameters are positional: the last one, or none. */
  readonly positional: number;
  readonly paramsType?: string;
  readonly paramsOptional?: boolean;
  readonly body?: "multipart";
  readonly page?: string;
  readonly stream?: "sse" | "jsonl";
  readonly binary?: boolean;
  readonly versions: readonly Version[];
}
