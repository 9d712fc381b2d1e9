/** Calls of lists. Their pages are loaded with the first of them. */
import { Call } from "../send/call.js";
import type { AbstractPage, ItemOptions, List } from "./page.js";

export type * from "./page.js";

/** The promise of a first page, and all items of the list: `for await (const model of client.models.list())`. */
export class PagePromise<P extends AbstractPage<Item>, Item = P["data"][number]>
  extends Call<P>
  implements AsyncIterable<Item>
{
  async *iterPages(): AsyncGenerator<P, void, undefined> {
    yield* ((await this) as P).iterPages();
  }

  /** Items of the list, at most `limit`. */
  async *items(options?: ItemOptions): AsyncGenerator<Item, void, undefined> {
    yield* ((await this) as P).items(options) as AsyncIterable<Item>;
  }

  /** The first `count` items. */
  take(count: number): AsyncGenerator<Item, void, undefined> {
    return this.items({ limit: count });
  }

  async toArray(options?: ItemOptions): Promise<Item[]> {
    return ((await this) as P).toArray(options) as Promise<Item[]>;
  }

  /** Items in strict reverse order, from the last one of the first page: with `before_id`, all before it. */
  async *reverse(): AsyncGenerator<Item, void, undefined> {
    yield* ((await this) as P).reverse() as AsyncIterable<Item>;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }
}

/** Sends a list call. */
export function pages<P extends AbstractPage<unknown>>(list: List): PagePromise<P, P["data"][number]> {
  return new PagePromise<P, P["data"][number]>(async (caller) => {
    const [outcome, { firstPage }] = await Promise.all([list.send(list.params, caller), import("./page.js")]);
    const { response } = outcome;
    const data = async () => firstPage(list, await outcome.data()) as P;
    return { response, asResponse: () => outcome.asResponse(), data };
  });
}
