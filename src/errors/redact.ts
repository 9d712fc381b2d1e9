/** Errors as they may leave the client. */
import { isRecord } from "../base/properties.js";
import type { Mask } from "../base/redaction.js";
import { linksOf } from "./connection-error.js";
import { ClaudeError } from "./errors.js";

/** What had arrived is the caller's own data, and the cause comes after. */
const LEFT = ["cause", "partial"];

/**
 * Makes secrets unreadable in an error of ours, its headers, ids and body, and in the texts of what caused it: servers,
 * and functions that send requests, repeat what they were sent.
 */
export function redact(error: unknown, mask: Mask): void {
  for (const link of linksOf(error) as Record<string, unknown>[]) {
    for (const name of link instanceof ClaudeError ? Object.getOwnPropertyNames(link) : ["message", "stack"]) {
      if (LEFT.includes(name)) continue;
      try {
        const value = link[name];
        const shown = redactedValue(value, mask);
        if (shown !== value) link[name] = shown;
      } catch {
        // A getter of somebody else's, or nesting that cannot be written.
      }
    }
  }
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
