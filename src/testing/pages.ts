import { isObject, type Json, type JsonObject } from "./json.js";
import { badRequest } from "./problem.js";
import type { Collection, StoredResource } from "./store.js";

const PAGING = new Set(["limit", "page", "after_id", "before_id"]);
const DEFAULT_LIMIT = 20;

/**
 * One page of a collection in the fields of its style.
 * @throws Problem 400 when a cursor is unknown or belongs to other parameters.
 */
export function listPage(style: string, collection: Collection, query: JsonObject): JsonObject {
  const ascending = query["order"] === "asc";
  const rows = [...collection.values()].sort((a, b) => (ascending ? a.order - b.order : b.order - a.order));
  // Ids ask for those resources on one page.
  const limit = Array.isArray(query["ids"]) ? Infinity : Number(query["limit"] ?? DEFAULT_LIMIT);
  const keep = (row: StoredResource): boolean => !row.deleted && matches(row.value, query);
  return style === "id" ? idPage(collection, rows, keep, query, limit) : tokenPage(style, rows, keep, query, limit);
}

type Keep = (row: StoredResource) => boolean;

function idPage(
  collection: Collection,
  rows: StoredResource[],
  keep: Keep,
  query: JsonObject,
  limit: number,
): JsonObject {
  const { after_id: after, before_id: before } = query;
  if (after !== undefined && before !== undefined) throw badRequest("after_id: Cannot be combined with before_id");
  const at = (name: string, id: Json): number => {
    const row = collection.get(String(id));
    if (!row) throw badRequest(`${name}: No object with id '${String(id)}'`);
    return rows.indexOf(row);
  };
  const backward = before !== undefined;
  const rest = backward
    ? rows.slice(0, at("before_id", before)).filter(keep)
    : rows.slice(after === undefined ? 0 : at("after_id", after) + 1).filter(keep);
  const page = backward ? rest.slice(-limit) : rest.slice(0, limit);
  return {
    data: page.map((row) => row.value),
    has_more: rest.length > page.length,
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
  };
}

function tokenPage(style: string, rows: StoredResource[], keep: Keep, query: JsonObject, limit: number): JsonObject {
  const scope = encodeURIComponent(
    JSON.stringify(
      Object.entries(query)
        .filter(([name]) => !PAGING.has(name))
        .sort(),
    ),
  );
  const cursor = query["page"] === undefined ? undefined : readCursor(String(query["page"]), scope);
  const live = rows.filter(keep);
  const start = cursor ? rows.findIndex((row) => row.order === cursor.order) : -1;
  const backward = cursor?.back ?? false;
  const rest = backward ? rows.slice(0, start).filter(keep) : rows.slice(start + 1).filter(keep);
  const page = backward ? rest.slice(-limit) : rest.slice(0, limit);
  const [first, last] = [page[0], page.at(-1)];
  const more = last !== undefined && live.at(-1) !== last;
  const next = more ? writeCursor({ order: last.order, scope }) : null;
  const base: JsonObject = { data: page.map((row) => row.value), next_page: next };
  if (style === "report") base["has_more"] = more;
  if (style === "both")
    base["prev_page"] = first && live[0] !== first ? writeCursor({ order: first.order, scope, back: true }) : null;
  return base;
}

interface Cursor {
  readonly order: number;
  readonly scope: string;
  readonly back?: boolean;
}

const writeCursor = (cursor: Cursor): string => `page_${btoa(JSON.stringify(cursor)).replace(/=+$/, "")}`;

function readCursor(token: string, scope: string): Cursor {
  let cursor: Cursor | undefined;
  try {
    cursor = JSON.parse(atob(token.replace(/^page_/, ""))) as Cursor;
  } catch {
    cursor = undefined;
  }
  if (typeof cursor?.order !== "number") throw badRequest("page: Invalid cursor");
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
