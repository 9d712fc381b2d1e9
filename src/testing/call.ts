import type { Document, DocumentOperation, Schema } from "./document.js";
import type { Input } from "./input.js";
import type { Json, JsonObject } from "./json.js";
import type { Script } from "./script.js";
import { complete } from "./shape.js";
import type { LocalClock, ResourceStore } from "./store.js";
import type { Checker } from "./validation.js";

/** What a behaviour gets: a valid request, and the world it acts on. */
export interface ValidCall extends Input {
  readonly document: Document;
  readonly operation: DocumentOperation;
  readonly check: Checker;
  readonly store: ResourceStore;
  readonly clock: LocalClock;
  /** A fresh id with this prefix, e.g. `file_`. */
  readonly id: (prefix: string) => string;
  /** What was ordered for this request. */
  readonly script: Script;
  /** Whether any model is taken, and any id found. */
  readonly anyModel: boolean;
  readonly anyId: boolean;
  readonly params: Readonly<Record<string, string>>;
  /** Origin of the request, for URLs in replies. */
  readonly origin: string;
  /** When work that takes time is over: after so many looks at it, or milliseconds. */
  readonly processing: { readonly polls: number; readonly duration: number };
  /** Answers another operation of the document as if it had been called. */
  readonly run: (operation: DocumentOperation, body: JsonObject) => Reply | Promise<Reply>;
}

/** What goes back; the transport makes a `Response` of it. */
export type Reply =
  | { readonly kind: "json"; readonly value: JsonObject | null }
  | { readonly kind: "events"; readonly events: Iterable<JsonObject | string>; readonly message: JsonObject }
  | { readonly kind: "feed"; readonly events: AsyncIterable<JsonObject> }
  | { readonly kind: "lines"; readonly lines: Iterable<JsonObject> }
  | { readonly kind: "bytes"; readonly bytes: Blob; readonly type: string; readonly filename: string };

export const json = (value: JsonObject | null): Reply => ({ kind: "json", value });

/** `value` with what `schema` requires beyond it. */
export function conform<T extends Json>(call: ValidCall, schema: Schema | undefined, value: T): T {
  if (!schema) return value;
  return complete(call.document, schema, value, { now: () => new Date(call.clock.now()) }) as T;
}

export const iso = (call: ValidCall, after = 0): string => new Date(call.clock.now() + after).toISOString();
