/** From the params of a call to what goes over the wire: size, kind, and whether it can be sent twice. */
import type { Route } from "./contract.js";
import { ArgumentError, LimitError } from "./errors.js";
import { checkSize, tooLarge } from "./limits.js";
import { need, type Parts } from "./parts.js";

/** A request body. */
export interface Content {
  /** Media type; undefined leaves it to the runtime. */
  readonly type: string | undefined;
  /** Bytes, when they are known. */
  readonly size: number | undefined;
  readonly largest?: { path: string; size: number } | undefined;
  /** Whether `open` can be called again. */
  readonly repeatable: boolean;
  /** The body of one attempt; `counted` is told of every chunk. */
  open(counted?: (bytes: number) => void): BodyInit;
}

/** The body of a call: JSON, or a form where the row says so. */
export function encodeBody(route: Pick<Route, "form" | "max">, body: unknown, parts: Parts): Content | undefined {
  if (body === undefined) return undefined;
  if (!route.form) return encodeJSON(body, route.max);
  const form = need(parts, "forms")(body as object, route.form === "paths");
  if (route.max !== undefined && form.size !== undefined && form.size > route.max) {
    throw tooLarge(form.size, route.max, form.largest);
  }
  return form;
}

/** A value as JSON, if it is not larger than `max` bytes. */
export function encodeJSON(value: unknown, max: number | undefined): Content {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new ArgumentError("The params cannot be written as JSON", { cause });
  }
  if (text === undefined) throw new ArgumentError("The params cannot be written as JSON");
  const json = text;
  checkSize(json, max, value);
  return { type: "application/json", size: undefined, repeatable: true, open: () => json };
}

/** Counts the bytes of an upload; throws at the one that is too much, because nothing said the size before. */
export function meter(max: number | undefined, told: (loaded: number) => void): (bytes: number) => void {
  let loaded = 0;
  return (bytes) => {
    loaded += bytes;
    if (max !== undefined && loaded > max) {
      throw new LimitError(`The request has more than the limit of ${max} bytes`, { limit: max, size: loaded });
    }
    told(loaded);
  };
}
