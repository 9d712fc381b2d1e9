import { describe, expect, test } from "vitest";
import type { PageStyle } from "../../src/contract/index.js";
import { PageError } from "../../src/errors/errors.js";
import {
  type AbstractPage,
  BidirectionalPageCursor,
  Page,
  PageCursor,
  ReportPageCursor,
} from "../../src/pages/page.js";
import { type PagePromise, pages } from "../../src/pages/pages.js";
import { drain } from "../support/event-streams.js";
import { listServer } from "../support/lists.js";

interface Item {
  readonly id: string;
}
type Params = Record<string, unknown>;

const ids = (items: readonly Item[]) => items.map(({ id }) => Number(id));
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

function list<P extends AbstractPage<Item> = Page<Item>>(style: PageStyle, count: number, params: Params = {}) {
  const server = listServer(style, count);
  return { server, call: pages<P>({ style, params, send: server.send }) as PagePromise<P, Item> };
}

/** A list that answers with these bodies in turn. */
function scripted(style: PageStyle, bodies: readonly unknown[], params: Params = {}) {
  let at = 0;
  const send = async () => {
    const body = bodies[at++];
    const response = new Response();
    return { response, asResponse: () => response, data: () => body };
  };
  return pages<Page<Item>>({ style, params, send }) as PagePromise<Page<Item>, Item>;
}

describe.each<[PageStyle, abstract new (...args: never[]) => object]>([
  ["id", Page],
  ["cursor", PageCursor],
  ["both", BidirectionalPageCursor],
  ["report", ReportPageCursor],
])("style %s", (style, type) => {
  test("gives all items, from the promise and from the page", async () => {
    expect(ids((await drain(list(style, 7, { limit: 3 }).call)).values)).toEqual(upTo(7));
    const first = await list(style, 7, { limit: 3 }).call;
    expect(first).toBeInstanceOf(type);
    expect(ids(first.getPaginatedItems())).toEqual(upTo(3));
    expect(ids((await drain(first)).values)).toEqual(upTo(7));
  });

  test("gives pages, and keeps the params", async () => {
    const { server, call } = list(style, 7, { limit: 3, filter: "x" });
    const sizes: number[] = [];
    for await (const page of call.iterPages()) sizes.push(page.data.length);
    expect(sizes).toEqual([3, 3, 1]);
    expect(server.requests.every(({ limit, filter }) => limit === 3 && filter === "x")).toBe(true);
  });

  test("goes page by page, and says when there is none", async () => {
    const first = await list(style, 4, { limit: 3 }).call;
    expect(first.hasNextPage()).toBe(true);
    expect(first.hasPreviousPage()).toBe(false);
    const second = await first.getNextPage();
    expect(second).toBeInstanceOf(type);
    expect(ids(second.data)).toEqual([3]);
    expect(second.hasNextPage()).toBe(false);
    expect(second.cursor).toBeNull();
    await expect(second.getNextPage()).rejects.toBeInstanceOf(PageError);
    expect(ids((await first.getNextPage()).data)).toEqual([3]);
  });

  // @promise Pages: A list can be limited, collected, and resumed from a cursor
  test("takes no more than asked for, and requests no more", async () => {
    const { server, call } = list(style, 100, { limit: 3 });
    expect(ids(await call.toArray({ limit: 6 }))).toEqual(upTo(6));
    expect(server.requests).toHaveLength(2);
    const other = list(style, 100, { limit: 3 });
    expect(ids((await drain(other.call.take(2))).values)).toEqual(upTo(2));
    expect(other.server.requests).toHaveLength(1);
    expect(await list(style, 3).call.toArray({ limit: 0 })).toEqual([]);
  });

  test("an empty list", async () => {
    const page = await list(style, 0).call;
    expect([page.hasNextPage(), page.hasPreviousPage(), page.cursor]).toEqual([false, false, null]);
    expect(await page.toArray()).toEqual([]);
  });

  test.each([{}, { data: null }, { data: {} }, null, "x"])("%j is no page", async (body) => {
    await expect(scripted(style, [body])).rejects.toBeInstanceOf(PageError);
  });
});

describe.each<[PageStyle]>([["id"], ["both"], ["cursor"], ["report"]])("style %s, backward", (style) => {
  async function last() {
    let page = await list<Page<Item>>(style, 7, { limit: 3 }).call;
    while (page.hasNextPage()) page = await page.getNextPage();
    return page;
  }

  // @promise Pages: Backward page by page in…
  test("goes back page by page, and forward again", async () => {
    const end = await last();
    const middle = await end.getPreviousPage();
    expect(ids(middle.data)).toEqual([3, 4, 5]);
    expect(middle.hasNextPage()).toBe(true);
    expect(ids((await middle.getNextPage()).data)).toEqual([6]);
    const first = await middle.getPreviousPage();
    expect(ids(first.data)).toEqual([0, 1, 2]);
    expect(first.hasPreviousPage()).toBe(false);
    await expect(first.getPreviousPage()).rejects.toBeInstanceOf(PageError);
  });
});

// @promise Pages: Backward page by page in…
describe.each<[PageStyle]>([["cursor"], ["report"]])("style %s, which has cursors for onward only", (style) => {
  test("goes back over the pages of the walk, as they are now", async () => {
    const { server, call } = list<Page<Item>>(style, 7, { limit: 3 });
    const third = await (await (await call).getNextPage()).getNextPage();
    await (await third.getPreviousPage()).getPreviousPage();
    expect(server.requests.map(({ page }) => page)).toEqual([undefined, "at-3", "at-6", "at-3", undefined]);
  });

  test("does not go beyond where the walk began, and gives no list in reverse that is short", async () => {
    const second = await list(style, 7, { limit: 3, page: "at-3" }).call;
    expect(second.hasPreviousPage()).toBe(false);
    await expect(second.getPreviousPage()).rejects.toThrow(/beyond where the walk began/);
    const third = await second.getNextPage();
    expect(ids((await third.getPreviousPage()).data)).toEqual([3, 4, 5]);
    const reversed = await drain(third.reverse());
    expect(reversed.values).toEqual([]);
    expect(reversed.error).toBeInstanceOf(PageError);
  });
});

describe("before_id in the request", () => {
  test("goes backward page by page, each in the order of the list", async () => {
    expect(ids(await list("id", 9, { limit: 3, before_id: "8" }).call.toArray())).toEqual([5, 6, 7, 2, 3, 4, 0, 1]);
  });

  test("reverse gives all items before it, the nearest first", async () => {
    expect(ids((await drain(list("id", 9, { limit: 3, before_id: "8" }).call.reverse())).values)).toEqual(
      upTo(8).reverse(),
    );
  });

  test("the previous page is the one after", async () => {
    const page = await list("id", 9, { limit: 3, before_id: "5" }).call;
    expect(ids(page.data)).toEqual([2, 3, 4]);
    expect(ids((await page.getPreviousPage()).data)).toEqual([5, 6, 7]);
  });
});

test("a cursor without a character is none", async () => {
  const page = await scripted("cursor", [{ data: [{ id: "1" }], next_page: "" }]);
  expect([page.hasNextPage(), page.cursor]).toEqual([false, null]);
  expect(ids(await page.toArray())).toEqual([1]);
});

test("fields of the body are the fields of the page, and none replaces a method", async () => {
  const body = JSON.parse('{"data":[],"extra":1,"items":2,"__proto__":{"x":1},"constructor":3}') as object;
  const page = await scripted("cursor", [body]);
  expect(JSON.parse(JSON.stringify(page))).toEqual({ data: [], extra: 1, next_page: null });
  expect(page).toBeInstanceOf(PageCursor);
  expect(await page.toArray()).toEqual([]);
});

test("withResponse gives the first page with its response", async () => {
  const { data, request_id } = await list("id", 3).call.withResponse();
  expect(ids(data.data)).toEqual(upTo(3));
  expect(request_id).toBe("req_1");
});
