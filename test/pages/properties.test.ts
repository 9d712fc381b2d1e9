import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageStyle } from "../../src/contract/index.js";
import { type Page, type PagePromise, pages } from "../../src/pages/pages.js";
import { drain } from "../support/event-streams.js";
import { listServer } from "../support/lists.js";

interface Item {
  readonly id: string;
}

const SEED = 20261021;
const ids = (items: readonly Item[]) => items.map(({ id }) => Number(id));
const first = (style: PageStyle, count: number, params: Record<string, unknown>) =>
  pages<Page<Item>>({ style, params, send: listServer(style, count).send }) as PagePromise<Page<Item>, Item>;

// @promise Pages: All styles of lists go forward…
test("a walk forward gives every item once, for any list, page size and limit", async () => {
  const style = fc.constantFrom<PageStyle>("id", "cursor", "both", "report");
  const sizes = [fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.nat(50)] as const;
  const property = fc.asyncProperty(style, ...sizes, async (style, count, size, limit) => {
    const want = Array.from({ length: Math.min(count, limit) }, (_, at) => at);
    expect(ids(await first(style, count, { limit: size }).toArray({ limit }))).toEqual(want);
  });
  await fc.assert(property, { seed: SEED, numRuns: 300 });
});

// @promise Pages: Backward page by page in every style; where the API has cursors for onward only, over the pages of
//   the walk, and never to a list that is short
test("a walk back from the last page gives the same items in reverse, page by page and item by item", async () => {
  const style = fc.constantFrom<PageStyle>("id", "both");
  const property = fc.asyncProperty(style, fc.nat(40), fc.integer({ min: 1, max: 9 }), async (style, count, size) => {
    const want = Array.from({ length: count }, (_, at) => at);
    let page = await first(style, count, { limit: size });
    while (page.hasNextPage()) page = await page.getNextPage();
    expect(ids((await drain(page.reverse())).values)).toEqual(want.toReversed());
    const back = [ids(page.data)];
    while (page.hasPreviousPage()) back.unshift(ids((page = await page.getPreviousPage()).data));
    expect(back.flat()).toEqual(want);
    expect(ids(await page.toArray())).toEqual(want);
  });
  await fc.assert(property, { seed: SEED, numRuns: 300 });
});
