/** What the walk over two documents finds, and the release that it asks for. */
import type { OpenApiDocument, SchemaObject } from "../document.js";

export type Release = "major" | "minor" | "patch";
/** A request breaks when the API takes less than before, a response when it gives less, or what nobody expects. */
export type Direction = "request" | "response";

export interface Change {
  readonly release: Release;
  /** Where: the operation, then the way into it. */
  readonly where: string;
  readonly what: string;
}

/** An object of OpenAPI, whose keys `rules.ts` lists. */
export type NodeKind =
  | "document"
  | "info"
  | "server"
  | "components"
  | "item"
  | "operation"
  | "parameter"
  | "header"
  | "body"
  | "response"
  | "media"
  | "schema"
  | "scheme";

export type Fields = Readonly<Record<string, unknown>>;

/** Two nodes that stand for one another, and what the walk knows of where they are. */
export interface Pair {
  readonly where: string;
  readonly direction: Direction;
  /** True as long as no union was passed on the way from a stream or a webhook: its members are events. */
  readonly events: boolean;
  readonly left: Fields;
  readonly right: Fields;
}

/** One comparison of two documents. */
export interface Walk {
  readonly old: OpenApiDocument;
  readonly now: OpenApiDocument;
  note(release: Release, where: string, what: string): void;
  /** Compares two objects of a kind, key by key; references are followed, and remembered as reached. */
  visit(kind: NodeKind, pair: Pair): void;
  schema(pair: Pair, left: SchemaObject, right: SchemaObject): void;
  /** True for a reference to a component that the walk has come by. */
  isReached(ref: string): boolean;
}

export const sameJson = (left: unknown, right: unknown): boolean => left === right || text(left) === text(right);

/** As JSON with sorted keys: the order of keys says nothing. */
const text = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** The release that the changes ask for. */
export const releaseOf = (changes: readonly Change[]): Release | "none" =>
  (["major", "minor", "patch"] as const).find((release) => changes.some((change) => change.release === release)) ??
  "none";
