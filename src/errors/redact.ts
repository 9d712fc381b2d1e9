/** Errors as they may leave the client. */
import { isRecord } from "../base/properties.js";
import type { Mask } from "../base/redaction.js";
import { ClaudeError } from "./errors.js";

/** What had arrived is the caller's own data, and the cause comes after. */
const LEFT = ["cause", "partial"];
const DEEPEST_CAUSE = 9;

/**
 * Makes secrets unreadable in an error of ours, its headers, ids and body, and in the texts of what caused it: servers,
 * and functions that send requests, repeat what they were sent.
 */
export function redact(error: unknown, mask: Mask, depth: number = 0): void {
  if (!(error instanceof Error) || depth > DEEPEST_CAUSE) return;
  const own = error instanceof ClaudeError;
  for (const name of own ? Object.getOwnPropertyNames(error) : ["message", "stack"]) {
    if (LEFT.includes(name)) continue;
    try {
      const value = Reflect.get(error, name) as unknown;
      const shown = redactedValue(value, mask);
      if (shown !== value) Reflect.set(error, name, shown);
    } catch {
      // A getter of somebody else's, or nesting that cannot be written.
    }
  }
  redact(error.cause, mask, depth + 1);
}

function redactedValue(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return mask(value);
  if (value instanceof Headers) {
    const shown = [...value].map(([name, text]) => [name, mask(text)] as [string, string]);
    return shown.some(([name, text]) => value.get(name) !== text) ? new Headers(shown) : value;
  }
  if (!isRecord(value)) return value;
  const json = JSON.stringify(value);
  const shown = mask(json);
  return shown === json ? value : JSON.parse(shown);
}
