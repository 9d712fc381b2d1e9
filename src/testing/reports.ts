import { conform, type ValidCall } from "./call.js";
import { exampleOf } from "./document.js";
import { isObject, isText, type Json, type JsonObject } from "./json.js";
import { itemSchema } from "./neighbours.js";
import { badRequest } from "./problem.js";
import { propertiesOf } from "./shape.js";

const WIDTHS: Readonly<Record<string, number>> = { "1m": 60_000, "1h": 3_600_000, "1d": 86_400_000 };
const DEFAULT_LIMITS: Readonly<Record<string, number>> = { "1m": 60, "1h": 24, "1d": 7 };
const PREFIX = "page_";

/** Whether a list is of spans of time that the request chooses. */
export function isReport(call: ValidCall): boolean {
  const { document, operation } = call;
  if (operation.kind !== "list") return false;
  const item = propertiesOf(document, itemSchema(document, operation));
  return (
    "starting_at" in item &&
    "ending_at" in item &&
    operation.parameters.some(({ name }) => /^starting_(at|date)$/.test(name))
  );
}

/**
 * One page of spans from the start that is asked for to the end, or to now; each holds what the document shows, in
 * amounts that differ from span to span and are the same whenever they are asked for.
 * @throws Problem 400 when the times or the cursor make no sense.
 */
export function reportPage(call: ValidCall): JsonObject {
  const { document, operation, query } = call;
  const width = String(query["bucket_width"] ?? query["time_bucket_width"] ?? "1d");
  const step = WIDTHS[width] ?? 86_400_000;
  const start = floor(timeOf(query, "starting"), step);
  const end = Math.max(timeOf(query, "ending") || call.clock.now(), start);
  if (Number.isNaN(start)) throw badRequest("starting_at: Field required");
  const { limit, page, ...filters } = query;
  const scope = encodeURIComponent(JSON.stringify(filters));
  const from = isText(page) ? (readCursor(page, scope, call.anyId) ?? start) : start;
  const count = Number(limit ?? DEFAULT_LIMITS[width] ?? 7);
  const example = exampleOf(document, operation.json) ?? {};
  const examples = Array.isArray(example[operation.items]) ? (example[operation.items] as Json[]).filter(isObject) : [];
  const schema = itemSchema(document, operation);
  const items: JsonObject[] = [];
  for (let at = from; at < end && items.length < count; at += step) {
    const shown = examples.find((one) => !Array.isArray(one["results"]) || one["results"].length > 0) ?? {};
    const factor = 0.5 + (((at / step) * 7919) % 101) / 100;
    const value = { ...(scaled(shown, factor) as JsonObject), starting_at: utc(at), ending_at: utc(at + step) };
    items.push(conform(call, schema, value));
  }
  const after = from + items.length * step;
  const more = items.length > 0 && after < end;
  const next = more ? PREFIX + btoa(JSON.stringify({ after, scope })) : null;
  const value: JsonObject = { ...example, [operation.items]: items, next_page: next };
  if ("has_more" in propertiesOf(document, operation.json?.schema)) value["has_more"] = more;
  if ("data_refreshed_at" in value) value["data_refreshed_at"] = utc(call.clock.now());
  return conform(call, operation.json?.schema, value);
}

const utc = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");
const floor = (time: number, step: number): number => Math.floor(time / step) * step;

function timeOf(query: JsonObject, edge: string): number {
  const given = query[`${edge}_at`] ?? query[`${edge}_date`];
  return isText(given) ? Date.parse(given) : NaN;
}

/** Amounts times a factor; whole ones stay whole, and a share stays one. */
function scaled(value: Json, factor: number): Json {
  if (Array.isArray(value)) return value.map((item) => scaled(item, factor));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, scaled(item, factor)]));
  if (isText(value) && /^\d+\.\d+$/.test(value)) return (Number(value) * factor).toFixed(2);
  if (typeof value !== "number") return value;
  return Number.isInteger(value) ? Math.round(value * factor) : Math.min(value * factor, Math.max(value, 1));
}

/** Where a page begins; undefined for a cursor that nobody has handed out, where such are taken. */
function readCursor(token: string, scope: string, anyCursor: boolean): number | undefined {
  let cursor: { after?: unknown; scope?: unknown } | null;
  try {
    cursor = JSON.parse(atob(token.slice(PREFIX.length))) as typeof cursor;
  } catch {
    cursor = null;
  }
  if (typeof cursor?.after !== "number") {
    if (anyCursor) return undefined;
    throw badRequest("page: Invalid cursor");
  }
  if (cursor.scope !== scope) throw badRequest("page: The cursor does not match the current query parameters");
  return cursor.after;
}
