/** Differences from the official sources that are meant, each with its reason. A row that nothing needs fails. */
import type { SourceName } from "./findings.js";
import type { ApiVersion } from "./versions.js";

export interface Meant {
  readonly kind: RegExp;
  readonly pointer?: RegExp;
  /** Of the text, or of the JSON of what is none. */
  readonly theirs?: RegExp;
  readonly ours?: RegExp;
  /** Only where it is no difference of the other version. */
  readonly version?: ApiVersion;
  readonly source?: SourceName;
  readonly why: string;
}

export const meant: readonly Meant[] = [];
