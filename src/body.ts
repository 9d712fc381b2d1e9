/** From the params of a call to what goes over the wire: size, kind, and whether it can be sent twice. */
import type { Progress, Route } from "./contract.js";
import { ArgumentError } from "./errors.js";
import { checkSize, type Part, tooLarge } from "./limits.js";
import { need, type Parts } from "./parts.js";

/** What is to be told of a body on its way. */
export interface Upload {
  /** Largest size in bytes. */
  readonly max?: number | undefined;
  readonly told?: ((progress: Progress) => void) | undefined;
  /** The body is larger than `max`. */
  readonly overflow?: (error: Error) => void;
}

/** A request body. */
export interface Content {
  /** Media type; undefined leaves it to the runtime. */
  readonly type?: string | undefined;
  /** Bytes, when they have to be told because the body is a stream. */
  readonly size?: number | undefined;
  readonly largest?: Part | undefined;
  /** Whether it can be sent once only. */
  readonly once?: boolean;
  /** The body of one attempt. */
  open(upload?: Upload): BodyInit;
}

/** The body of a call: JSON, or a form where the row says so. */
export function encodeBody(route: Pick<Route, "form" | "max">, body: unknown, parts: Parts): Content | undefined {
  if (body === undefined) return undefined;
  if (!route.form) return encodeJSON(body, route.max);
  const form = need(parts, "forms")(body as object, route.form === "paths");
  if (route.max !== undefined && (form.size ?? 0) > route.max) throw tooLarge(form.size!, route.max, form.largest);
  return form;
}

/** A value as JSON, if it is not larger than `max` bytes. */
export function encodeJSON(value: unknown, max?: number): Content {
  let json: string | undefined;
  let cause: unknown;
  try {
    json = JSON.stringify(value);
  } catch (error) {
    cause = error;
  }
  if (json === undefined) throw new ArgumentError("The params cannot be written as JSON", { cause });
  checkSize(json, max, value);
  return { type: "application/json", open: () => json };
}

/** Tells of progress. That is for show: a mistake in showing it does not end the call. */
export function tell(told: ((progress: Progress) => void) | undefined, progress: Progress): void {
  try {
    told?.(progress);
  } catch {}
}
