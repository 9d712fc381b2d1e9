/** Output that is not what was asked for. */
import { ClaudeError } from "../errors/errors.js";

/** One thing that does not fit. */
export interface Issue {
  readonly message: string;
  /** Where it is in the value. */
  readonly path: readonly PropertyKey[];
}

interface About {
  readonly issues?: readonly Issue[] | undefined;
  readonly cause?: unknown;
  readonly partial?: unknown;
}

/**
 * The text of a message, or the input of a tool, is not what the schema describes. `issues` says what does not fit; with a
 * message, all of it is in `partial`, with its `stop_reason` and `usage`.
 */
export class StructuredOutputError extends ClaudeError {
  static override readonly kind: string = "StructuredOutputError";
  readonly issues: readonly Issue[];

  constructor(message: string, { issues = [], cause, partial }: About = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.issues = issues;
    if (partial !== undefined) this.partial = partial;
  }

  /** The error of these issues, the first of which are in its message. */
  static of(what: string, issues: readonly Issue[], cause?: unknown): StructuredOutputError {
    return new StructuredOutputError(`${what}:${listOf(issues)}`, { issues, cause });
  }
}

const SHOWN = 5;

function listOf(issues: readonly Issue[]): string {
  const shown = issues.slice(0, SHOWN).map(({ message, path }) => {
    const place = path.map(String).join(".");
    return `\n  - ${place ? `${place}: ` : ""}${message}`;
  });
  const more = issues.length > SHOWN ? [`\n  ... and ${issues.length - SHOWN} more issue(s)`] : [];
  return [...shown, ...more].join("");
}
