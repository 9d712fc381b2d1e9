/** Lists of numbered items, as the API pages them in each style. */
import type { PageStyle } from "../../src/contract/index.js";

type Params = Readonly<Record<string, unknown>>;

/** A list of `count` items with the ids "0", "1", …; `requests` has the params of each request. */
export function listServer(style: PageStyle, count: number) {
  const requests: Params[] = [];
  const items = Array.from({ length: count }, (_, at) => ({ id: String(at) }));
  const answer = (params: Params): object => {
    const limit = typeof params["limit"] === "number" ? params["limit"] : 20;
    if (style === "id") return byId(params, limit);
    const from = params["page"] == null ? 0 : Number(String(params["page"]).slice("at-".length));
    const data = items.slice(Math.max(0, from), from + limit);
    const next_page = from + limit < count ? `at-${from + limit}` : null;
    if (style === "cursor") return { data, next_page };
    if (style === "report") return { data, next_page, has_more: next_page !== null };
    return { data, next_page, prev_page: from > 0 ? `at-${from - limit}` : null };
  };
  const byId = (params: Params, limit: number): object => {
    const before = params["before_id"] == null ? undefined : Number(params["before_id"]);
    const from = before === undefined ? Number(params["after_id"] ?? -1) + 1 : Math.max(0, before - limit);
    const to = before ?? Math.min(count, from + limit);
    const data = items.slice(from, to);
    const has_more = before === undefined ? to < count : from > 0;
    return { data, has_more, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
  };
  const send = async (params: Params) => {
    requests.push(params);
    const response = new Response(null, { headers: { "request-id": "req_1" } });
    return { response, asResponse: () => response, data: () => answer(params) };
  };
  return { requests, send };
}
