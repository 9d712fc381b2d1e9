/** Lists in all four styles over the wire: the same items both ways, and never a loop or a silently short list. */
import { describe, expect, test } from "vitest";
import { type PageStyle, pages, resource } from "../../src/core.js";
import { APIConnectionError, PageError, RateLimitError } from "../../src/index.js";
import { listServer } from "../support/lists.js";
import { clientOf, drain, KEY } from "../support/calls.js";
import { apiError, json, type Script } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

interface Item {
  readonly id: string;
}
interface ThingPage extends AsyncIterable<Item> {
  readonly data: Item[];
  readonly cursor: Record<string, string> | null;
  hasNextPage(): boolean;
  hasPreviousPage(): boolean;
  getNextPage(): Promise<ThingPage>;
  getPreviousPage(): Promise<ThingPage>;
  reverse(): AsyncIterable<Item>;
  iterPages(): AsyncIterable<ThingPage>;
}
interface Walk extends PromiseLike<ThingPage>, AsyncIterable<Item> {
  toArray(options?: { limit?: number }): Promise<Item[]>;
  reverse(): AsyncIterable<Item>;
}
interface Things {
  list(params?: object): Walk;
}

const STYLES: readonly PageStyle[] = ["id", "cursor", "both", "report"];
const ROW = "GET /v1/things";
const things = (style: PageStyle, baseURL: string, maxRetries = 0): Things =>
  resource<Things>({ list: { on: ROW, page: style } }, { apiKey: KEY, baseURL, maxRetries }, { pages });
const ids = (items: readonly Item[]) => items.map(({ id }) => Number(id));
const collect = async (items: AsyncIterable<Item>) => ids((await drain(items)).values);

/** A server of a list, and the faults that some of its requests meet first. */
async function serving(style: PageStyle, count: number, fault: (nth: number) => Script | undefined = () => undefined) {
  const { send } = listServer(style, count);
  return faultServer(async ({ path }, nth) => {
    const query = new URL(path, "http://x").searchParams;
    const params = Object.fromEntries(
      [...query].map(([name, value]) => [name, name === "limit" ? Number(value) : value]),
    );
    return fault(nth) ?? json(await (await send(params)).data(), { keep: true });
  });
}

describe.each(STYLES)("style %s", (style) => {
  // @promise Pages: No item is left out or given twice when pages meet faults
  test("an item is never left out or given twice when pages meet faults", async () => {
    const again = { "retry-after-ms": "1" };
    const faults: Script[] = [
      apiError(529, "overloaded_error", again),
      apiError(429, "rate_limit_error", again),
      { ...json({ data: [] }, { headers: again }), fault: { at: "body", byte: 4, do: "fin" } },
    ];
    await using server = await serving(style, 12, (nth) => (nth % 2 ? faults[(nth >> 1) % 3] : undefined));
    expect(await collect(things(style, server.baseURL, 2).list({ limit: 4 }))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  test("a page that fails is an error after the items before it", async () => {
    await using server = await serving(style, 12, (nth) => (nth === 3 ? apiError(429, "rate_limit_error") : undefined));
    const { values, error } = await drain(things(style, server.baseURL).list({ limit: 4 }));
    expect(values).toHaveLength(8);
    expect(error).toBeInstanceOf(RateLimitError);
    await using cut = await serving(style, 12, (nth) =>
      nth === 2 ? json({ data: [] }, { fault: { at: "body", byte: 4, do: "reset" } }) : undefined,
    );
    expect((await drain(things(style, cut.baseURL).list({ limit: 4 }))).error).toBeInstanceOf(APIConnectionError);
  });

  test("leaving the loop sends no more", async () => {
    await using server = await serving(style, 100);
    for await (const { id } of things(style, server.baseURL).list({ limit: 5 })) if (id === "7") break;
    expect(server.requests).toHaveLength(2);
  });

  const more = style === "id" || style === "report" ? { has_more: true } : {};
  const cursor = (value: string | null) =>
    style === "id" ? { last_id: value, first_id: value } : { next_page: value };
  const item = { id: "1" };

  // @promise Pages: A cursor that repeats, more without a cursor and a page without data are errors, after the items
  //   before
  test("a cursor that repeats is an error, after the items", async () => {
    for (const cycle of [1, 2, 3]) {
      await using server = await faultServer((_, nth) =>
        json({ data: [{ id: String(nth) }], ...more, ...cursor(`c${nth % cycle}`) }, { keep: true }),
      );
      const { values, error } = await drain(things(style, server.baseURL).list());
      expect(error).toBeInstanceOf(PageError);
      expect(ids(values)).toEqual(Array.from({ length: cycle + 1 }, (_, at) => at + 1));
      expect(server.requests).toHaveLength(cycle + 1);
    }
  });

  // @promise Pages: A cursor that repeats, more…
  test.each<[string, object]>([
    ["no data", { ...more, ...cursor("a") }],
    ["data that is null", { data: null, ...more }],
    ["data that is an object", { data: {}, ...more }],
    ["a list", [item]],
  ])("a page with %s is an error, after the items", async (_, body) => {
    await using server = await faultServer((__, nth) =>
      json(nth === 1 ? { data: [item], ...more, ...cursor("c1") } : body, { keep: true }),
    );
    const { values, error } = await drain(things(style, server.baseURL).list());
    expect(values).toEqual([item]);
    expect(error).toBeInstanceOf(PageError);
  });

  // @promise Pages: An empty page with a cursor is not the end
  test("an empty page with a cursor is not the end", async () => {
    await using server = await faultServer((_, nth) =>
      nth === 3
        ? json({ data: [item], has_more: false, ...cursor(null) })
        : json({ data: [], ...more, ...cursor(`c${nth}`) }, { keep: true }),
    );
    expect(await collect(things(style, server.baseURL).list())).toEqual([1]);
    expect(server.requests).toHaveLength(3);
  });

  if (style === "id" || style === "report") {
    // @promise Pages: A cursor that repeats, more…
    test("more without a cursor is an error, after the items", async () => {
      for (const data of [[item], []]) {
        await using server = await faultServer(json({ data, ...more, ...cursor(null) }));
        const { values, error } = await drain(things(style, server.baseURL).list());
        expect(values).toEqual(data);
        expect(error).toBeInstanceOf(PageError);
      }
    });
  }
});

test("the lists of the client are of these styles", async () => {
  await using server = await serving("id", 5);
  const client = clientOf(server);
  for (const list of [client.models.list({ limit: 2 }), client.messages.batches.list({ limit: 2 })]) {
    expect((await drain<unknown>(list as AsyncIterable<unknown>)).values).toHaveLength(5);
  }
  await using files = await serving("cursor", 5);
  expect((await drain(clientOf(files).files.list({ limit: 2 }))).values).toHaveLength(5);
});
