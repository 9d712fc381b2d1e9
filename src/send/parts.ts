/** Behaviour that not every program needs. A client has all of it; a resource on its own has what it is given. */
import { ArgumentError } from "../errors/errors.js";
import type { checkOptionNames } from "../client/option-names.js";
import type { encodeForm } from "../request/multipart.js";
import type { pages } from "../pages/pages.js";
import type { lines } from "./results.js";
import type { openStream } from "../stream/stream.js";

export interface Parts {
  /** Tells of options that do not exist. */
  readonly names?: typeof checkOptionNames;
  /** Event streams. */
  readonly streams?: typeof openStream;
  /** Lists. */
  readonly pages?: typeof pages;
  /** JSON Lines, for results of batches. */
  readonly lines?: typeof lines;
  /** Uploads. */
  readonly forms?: typeof encodeForm;
}

/** A part, or an error that says which one is missing. */
export function need<K extends keyof Parts>(parts: Parts, name: K): NonNullable<Parts[K]> {
  const part = parts[name];
  if (!part) throw new ArgumentError(`This call needs the part \`${name}\`, which this resource was made without`);
  return part;
}
