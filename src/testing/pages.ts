import { isObject, type Json, type JsonObject } from "./json.js";
import { badRequest } from "./problem.js";
import type { Collection, StoredResource } from "./store.js";

const PAGING = new Set(["limit", "page", "after_id", "before_id"]);
const DEFAULT_LIMIT = 20;

/**
 * One page of a collection in the fields of its style; no more of the collection is looked at than it takes to fill it.
 * With `anyCursor` one that is unknown leads to the first page.
 * @throws Problem 400 when a cursor is unknown or belongs to other parameters.
 */
export function listPage(style: string, collection: Collection, given: JsonObject, anyCursor = false): JsonObject {
  const query = anyCursor ? withKnownCursors(collection, given) : given;
  const { rows } = collection;
  // Ids ask for those resources on one page.
  const limit = Array.isArray(query["ids"]) ? Infinity : Number(query["limit"] ?? DEFAULT_LIMIT);
  const keep = (row: StoredResource): boolean => !row.deleted && matches(row.value, query);
  const forward = query["order"] === "asc" ? 1 : -1;
  const take: Take = (from, step, count) => {
    const found: StoredResource[] = [];
    for (let at = from; at >= 0 && at < rows.length && found.length < count; at += step) {
      const row = rows[at];
      if (row && keep(row)) found.push(row);
    }
    return found;
  };
  const list = { rows, forward, first: forward > 0 ? 0 : rows.length - 1, limit, take };
  return style === "id" ? idPage(collection, list, query) : tokenPage(style, list, query);
}

/** A query without the cursors that nobody has handed out; of two that are none is left. */
function withKnownCursors(collection: Collection, query: JsonObject): JsonObject {
  const { page, after_id: after, before_id: before, ...rest } = query;
  const isKnown = (id: Json | undefined): id is Json => id !== undefined && collection.has(String(id));
  return {
    ...rest,
    ...(page !== undefined && isCursor(String(page)) && { page }),
    ...(isKnown(after) ? { after_id: after } : isKnown(before) && { before_id: before }),
  };
}

/** Rows from a place on, in steps of 1 or -1, so many at most. */
type Take = (from: number, step: number, count: number) => StoredResource[];

interface List {
  readonly rows: readonly StoredResource[];
  /** The step that leads to the next page. */
  readonly forward: number;
  /** Where the first page begins. */
  readonly first: number;
  readonly limit: number;
  readonly take: Take;
}

/** Where a row is: they stand in their order. */
function placeIn(rows: readonly StoredResource[], order: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle]?.order ?? 0;
    if (found === order) return middle;
    if (found < order) low = middle + 1;
    else high = middle - 1;
  }
  return low;
}

function idPage(collection: Collection, { rows, forward, first, limit, take }: List, query: JsonObject): JsonObject {
  const { after_id: after, before_id: before } = query;
  if (after !== undefined && before !== undefined) throw badRequest("after_id: Cannot be combined with before_id");
  const at = (name: string, id: Json): number => {
    const row = collection.get(String(id));
    if (!row) throw badRequest(`${name}: No object with id '${String(id)}'`);
    return placeIn(rows, row.order);
  };
  const found =
    before === undefined
      ? take(after === undefined ? first : at("after_id", after) + forward, forward, limit + 1)
      : take(at("before_id", before) - forward, -forward, limit + 1);
  const page = found.slice(0, limit);
  if (before !== undefined) page.reverse();
  return {
    data: page.map((row) => row.value),
    has_more: found.length > page.length,
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
  };
}

function tokenPage(style: string, { rows, forward, first, limit, take }: List, query: JsonObject): JsonObject {
  const filters = Object.entries(query).filter(([name]) => !PAGING.has(name));
  const scope = encodeURIComponent(JSON.stringify(filters.sort()));
  const cursor = query["page"] === undefined ? undefined : readCursor(String(query["page"]), scope);
  const place = cursor && placeIn(rows, cursor.order);
  const page =
    cursor?.back === true
      ? take((place ?? 0) - forward, -forward, limit).reverse()
      : take(place === undefined ? first : place + forward, forward, limit);
  const [head, tail] = [page[0], page.at(-1)];
  const isThere = (row: StoredResource | undefined, step: number): boolean =>
    row !== undefined && take(placeIn(rows, row.order) + step, step, 1).length > 0;
  const more = isThere(tail, forward);
  const next = more && tail ? writeCursor({ order: tail.order, scope }) : null;
  const base: JsonObject = { data: page.map((row) => row.value), next_page: next };
  if (style === "report") base["has_more"] = more;
  if (style === "both")
    base["prev_page"] = head && isThere(head, -forward) ? writeCursor({ order: head.order, scope, back: true }) : null;
  return base;
}

interface Cursor {
  readonly order: number;
  readonly scope: string;
  readonly back?: boolean;
}

const writeCursor = (cursor: Cursor): string => `page_${btoa(JSON.stringify(cursor)).replace(/=+$/, "")}`;

function cursorOf(token: string): Cursor | undefined {
  try {
    const cursor = JSON.parse(atob(token.replace(/^page_/, ""))) as Cursor | null;
    return typeof cursor?.order === "number" ? cursor : undefined;
  } catch {
    return undefined;
  }
}

const isCursor = (token: string): boolean => cursorOf(token) !== undefined;

function readCursor(token: string, scope: string): Cursor {
  const cursor = cursorOf(token);
  if (!cursor) throw badRequest("page: Invalid cursor");
  if (cursor.scope !== scope) throw badRequest("page: The cursor does not match the current query parameters");
  return cursor;
}

/** Whether a resource passes the filters that are named like its properties. */
function matches(value: JsonObject, query: JsonObject): boolean {
  if (query["include_archived"] === false && typeof value["archived_at"] === "string") return false;
  return Object.entries(query).every(([name, wanted]) => {
    if (PAGING.has(name)) return true;
    const [, property = name, operator] = /^(\w+)(?:\[|\.)(gte?|lte?)\]?$/.exec(name) ?? [];
    const own = value[property] ?? value[property.replace(/e?s$/, "")] ?? value[property.replace(/s$/, "")];
    if (own === undefined) return true;
    if (operator !== undefined) return compare(own, operator, wanted);
    if (isObject(wanted)) return Object.entries(wanted).every(([inner, limit]) => compare(own, inner, limit));
    return Array.isArray(wanted) ? wanted.includes(own) : own === wanted;
  });
}

function compare(own: Json, operator: string, limit: Json): boolean {
  const [a, b] = [own, limit].map((side) => (typeof side === "string" ? Date.parse(side) : Number(side)));
  if (a === undefined || b === undefined || Number.isNaN(b)) return true;
  switch (operator) {
    case "gt":
      return a > b;
    case "gte":
      return a >= b;
    case "lt":
      return a < b;
    case "lte":
      return a <= b;
    default:
      return true;
  }
}
