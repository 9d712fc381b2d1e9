/** Lists: one implementation over a table of page styles, forward and, where the API can, backward. */
import { Call, type Outcome, type Wish } from "./call.js";
import type { PageStyle } from "./contract.js";
import { PageError } from "./errors.js";
import { setOwn } from "./partial-json.js";

type Params = Readonly<Record<string, unknown>>;

/** Field of the response that holds a cursor, and the param of the request that takes it. */
interface Step {
  readonly from: string;
  readonly to: string;
}

interface Style {
  readonly next: Step;
  readonly previous?: Step;
  /** The field that says whether there is more in the direction of the request. */
  readonly more?: string;
  /** Fields of the response that are null when they are absent. */
  readonly fields: readonly string[];
}

const FORWARD: Step = { from: "next_page", to: "page" };

const STYLES: Readonly<Record<PageStyle, Style>> = {
  id: {
    next: { from: "last_id", to: "after_id" },
    previous: { from: "first_id", to: "before_id" },
    more: "has_more",
    fields: ["first_id", "last_id"],
  },
  cursor: { next: FORWARD, fields: ["next_page"] },
  both: { next: FORWARD, previous: { from: "prev_page", to: "page" }, fields: ["next_page", "prev_page"] },
  report: { next: FORWARD, more: "has_more", fields: ["next_page", "data_refreshed_at"] },
};

/** A list call that can be repeated with other params: same route, same options. */
export interface List {
  readonly style: PageStyle;
  readonly params: Params;
  readonly send: (params: Params, wish?: Wish) => Promise<Outcome<unknown>>;
}

/** Where a page is in a walk over its list. */
interface Place {
  readonly list: List;
  /** Pages from the first one that was asked for; negative before it. */
  readonly position: number;
  /** The position that each cursor leads to, for all pages of the walk. */
  readonly led: Map<string, number>;
  /** The first request asked for what is before an id, so that the next page is the one before. */
  readonly backward: boolean;
}

/** How many items at most. */
export interface ItemOptions {
  /** Items, not pages. Default: all. */
  readonly limit?: number | undefined;
}

/** A page of a list. Iterating it gives its items and those of the pages after it. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  declare readonly data: Item[];
  readonly #place: Place;

  /** Throws `PageError` when the body has no list. */
  constructor(body: unknown, place: Place) {
    this.#place = place;
    const { fields, more } = STYLES[place.list.style];
    if (typeof body !== "object" || body === null || !Array.isArray((body as Params)["data"])) {
      throw new PageError("The page has no list of data.");
    }
    for (const [key, value] of Object.entries(body)) if (!(key in AbstractPage.prototype)) setOwn(this, key, value);
    for (const key of fields) if (!Object.hasOwn(this, key)) setOwn(this, key, null);
    // Reports may leave it out, and then their cursor says it.
    if (more && !Object.hasOwn(this, more))
      setOwn(this, more, place.list.style === "report" && this.#cursor(FORWARD) !== null);
  }

  /** The items of this page. */
  getPaginatedItems(): Item[] {
    return this.data;
  }

  hasNextPage(): boolean {
    return this.#has(1);
  }

  /** True where the API can go back and this is not the first page. */
  hasPreviousPage(): boolean {
    return this.#has(-1);
  }

  /** The next page; with `before_id` in the request that is the one before. Throws `PageError` when there is none. */
  getNextPage(): Promise<this> {
    return this.#get(1);
  }

  /** The page before in this walk. Throws `PageError` when there is none, or when the API cannot go back. */
  getPreviousPage(): Promise<this> {
    return this.#get(-1);
  }

  /** Params that continue after this page, to be kept and passed to the list call later; null at the end. */
  get cursor(): Readonly<Record<string, string>> | null {
    const step = this.#step(1);
    const cursor = this.#has(1) ? this.#cursor(step) : null;
    return step && cursor !== null ? { [step.to]: cursor } : null;
  }

  /** This page and those after it. */
  async *iterPages(): AsyncGenerator<this, void, undefined> {
    yield* this.#walk(1);
  }

  /** Items from this page on, at most `limit`; no page is requested that is not needed. */
  async *items({ limit = Infinity }: ItemOptions = {}): AsyncGenerator<Item, void, undefined> {
    let left = limit;
    if (left <= 0) return;
    for await (const page of this.#walk(1)) {
      for (const item of page.data) {
        yield item;
        if (--left <= 0) return;
      }
    }
  }

  /** The first `count` items from this page on. */
  take(count: number): AsyncGenerator<Item, void, undefined> {
    return this.items({ limit: count });
  }

  /** Items from this page on, at most `limit`. */
  async toArray(options?: ItemOptions): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this.items(options)) items.push(item);
    return items;
  }

  /** Items in strict reverse order, from the last one of this page back to the first one of the list. */
  async *reverse(): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.#walk(this.#place.backward ? 1 : -1)) yield* page.data.toReversed();
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  async *#walk(direction: 1 | -1): AsyncGenerator<this, void, undefined> {
    if (direction === -1) this.#checkPrevious();
    yield this;
    for (let page = await this.#after(direction); page; page = await page.#after(direction)) yield page;
  }

  async #after(direction: 1 | -1): Promise<this | undefined> {
    return this.#has(direction) ? this.#get(direction) : undefined;
  }

  /** 1 is onward in this walk, -1 back. */
  #step(direction: 1 | -1): Step | undefined {
    const { next, previous } = STYLES[this.#place.list.style];
    return (direction === 1) !== this.#place.backward ? next : previous;
  }

  #cursor(step: Step | undefined): string | null {
    const value = step && (this as unknown as Params)[step.from];
    return typeof value === "string" && value !== "" ? value : null;
  }

  #has(direction: 1 | -1): boolean {
    const step = this.#step(direction);
    if (step === undefined) return false;
    const { more, previous } = STYLES[this.#place.list.style];
    const cursor = this.#cursor(step);
    if (more === undefined) return cursor !== null;
    const { params } = this.#place.list;
    const goesBack = previous !== undefined && params[previous.to] != null;
    // `has_more` is about the direction that was asked for; on the other side is where the request came from.
    if (goesBack === (step === previous)) return (this as unknown as Params)[more] === true;
    const came = goesBack || params[STYLES[this.#place.list.style].next.to] != null;
    return came && cursor !== null;
  }

  #checkPrevious(): void {
    if (this.#step(-1) === undefined) throw new PageError("The API cannot go back in this list.");
  }

  async #get(direction: 1 | -1): Promise<this> {
    if (direction === -1) this.#checkPrevious();
    if (!this.#has(direction)) {
      throw new PageError(`There is no ${direction === 1 ? "next" : "previous"} page.`);
    }
    const step = this.#step(direction)!;
    const cursor = this.#cursor(step);
    if (cursor === null) throw new PageError(`The list has more, and ${step.from} does not say where.`);
    const { list, led } = this.#place;
    const position = this.#place.position + direction;
    const key = `${step.to}=${cursor}`;
    if ((led.get(key) ?? position) !== position)
      throw new PageError(`The list repeats itself: ${step.from} came before.`);
    led.set(key, position);
    const params: Record<string, unknown> = { ...list.params };
    for (const { to } of this.#steps()) delete params[to];
    params[step.to] = cursor;
    const { data } = await list.send(params);
    const type = this.constructor as new (body: unknown, place: Place) => this;
    return new type(await data(), { ...this.#place, list: { ...list, params }, position });
  }

  #steps(): Step[] {
    const { next, previous } = STYLES[this.#place.list.style];
    return previous ? [next, previous] : [next];
  }
}

/** A page of a list that is paged by ids: `after_id` and `before_id`. */
export class Page<Item> extends AbstractPage<Item> {
  declare readonly has_more: boolean;
  declare readonly first_id: string | null;
  declare readonly last_id: string | null;
}

/** A page of a list that is paged by an opaque cursor, forward. */
export class PageCursor<Item> extends AbstractPage<Item> {
  declare readonly next_page: string | null;
}

/** A page of a list that is paged by opaque cursors, both ways. */
export class BidirectionalPageCursor<Item> extends AbstractPage<Item> {
  declare readonly next_page: string | null;
  declare readonly prev_page: string | null;
}

/** A page of a report. */
export class ReportPageCursor<Item> extends AbstractPage<Item> {
  declare readonly has_more: boolean;
  declare readonly next_page: string | null;
  declare readonly data_refreshed_at: string | null;
}

const CLASSES = { id: Page, cursor: PageCursor, both: BidirectionalPageCursor, report: ReportPageCursor };

/** The promise of a first page, and all items of the list: `for await (const model of client.models.list())`. */
export class PagePromise<P extends AbstractPage<Item>, Item = P["data"][number]>
  extends Call<P>
  implements AsyncIterable<Item>
{
  /** Items of the list, at most `limit`. */
  async *items(options?: ItemOptions): AsyncGenerator<Item, void, undefined> {
    yield* (await this.#first()).items(options);
  }

  /** The first `count` items. */
  take(count: number): AsyncGenerator<Item, void, undefined> {
    return this.items({ limit: count });
  }

  async toArray(options?: ItemOptions): Promise<Item[]> {
    return (await this.#first()).toArray(options);
  }

  async *iterPages(): AsyncGenerator<P, void, undefined> {
    yield* (await this.#first()).iterPages();
  }

  /** Items in strict reverse order, from the last one of the first page: with `before_id`, all before it. */
  async *reverse(): AsyncGenerator<Item, void, undefined> {
    yield* (await this.#first()).reverse();
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  async #first(): Promise<P> {
    return (await this) as P;
  }
}

/** Sends a list call. */
export function pages<P extends AbstractPage<unknown>>(list: List): PagePromise<P, P["data"][number]> {
  const { previous } = STYLES[list.style];
  const backward = list.style === "id" && previous !== undefined && list.params[previous.to] != null;
  const type = CLASSES[list.style] as unknown as new (body: unknown, place: Place) => P;
  return new PagePromise<P, P["data"][number]>(async (wish) => {
    const { response, data } = await list.send(list.params, wish);
    const place: Place = { list, position: 0, led: new Map(), backward };
    return { response, data: async () => new type(await data(), place) };
  });
}
