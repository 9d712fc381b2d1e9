/** Lists in all four styles, of any length: the same items both ways. `faults.test.ts` has what goes wrong over the wire. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageStyle } from "../../src/contract/index.js";
import { type Page, type PagePromise, pages } from "../../src/pages/pages.js";
import { drain } from "../support/event-streams.js";
import { SEED } from "../support/fault-script.js";
import { listServer } from "../support/lists.js";

interface Item {
  readonly id: string;
}

const style = fc.constantFrom<PageStyle>("id", "cursor", "both", "report");
const ids = (items: readonly Item[]) => items.map(({ id }) => Number(id));
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const first = (style: PageStyle, count: number, params: Record<string, unknown>) =>
  pages<Page<Item>>({ style, params, send: listServer(style, count).send }) as PagePromise<Page<Item>, Item>;

// @promise Pages: All styles of lists go forward, and their reverse visits the same items
test("a walk forward gives every item once, for any list, page size and limit, in no more requests than it takes", async () => {
  const sizes = [fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.nat(50)] as const;
  const property = fc.asyncProperty(style, ...sizes, async (style, count, size, limit) => {
    const { requests, send } = listServer(style, count);
    const list = pages<Page<Item>>({ style, params: { limit: size }, send }) as PagePromise<Page<Item>, Item>;
    const want = upTo(Math.min(count, limit));
    expect(ids(await list.toArray({ limit }))).toEqual(want);
    expect(requests.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(want.length / size)));
  });
  await fc.assert(property, { seed: SEED, numRuns: 300 });
});

// @promise Pages: A list can be limited, collected…
test("from the cursor of any page it goes on with the next", async () => {
  const property = fc.asyncProperty(style, fc.nat(25), fc.integer({ min: 1, max: 9 }), async (style, count, size) => {
    let page = await first(style, count, { limit: size });
    while (page.hasNextPage()) {
      const next = await page.getNextPage();
      expect(ids((await first(style, count, { limit: size, ...page.cursor })).data)).toEqual(ids(next.data));
      page = next;
    }
    expect(page.cursor).toBeNull();
  });
  await fc.assert(property, { seed: SEED, numRuns: 100 });
});

// @promise Pages: All styles of lists go forward…
// @promise Pages: Backward page by page in every style; where the API has cursors for onward only, over the pages of
//   the walk, and never to a list that is short
test("a walk back from the last page gives the same items in reverse, page by page and item by item", async () => {
  const property = fc.asyncProperty(style, fc.nat(40), fc.integer({ min: 1, max: 9 }), async (style, count, size) => {
    const want = upTo(count);
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
