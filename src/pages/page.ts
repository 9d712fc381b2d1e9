/** The pages of a list: one implementation over a table of page styles, forward and, where the API can, backward. Loaded with the first list. */
import type { Caller, Outcome } from "../send/call.js";
import type { PageStyle } from "../contract/index.js";
import { PageError } from "../errors/errors.js";
import { hide } from "../base/hidden.js";
import { isRecord, setOwn } from "../base/properties.js";
import { type Step, type Style, styleOf } from "./page-styles.js";

type Params = Readonly<Record<string, unknown>>;

/** A list call that can be repeated with other params: same route, same options. */
export interface List {
  readonly style: PageStyle;
  /** The property of a page that holds the items. Default `data`. */
  readonly items?: string | undefined;
  readonly params: Params;
  readonly send: (params: Params, caller?: Caller) => Promise<Outcome<unknown>>;
}

/** Where a page is in a walk over its list. */
interface Place extends Omit<List, "style"> {
  readonly style: Style;
  /** Pages from the first one that was asked for; negative before it. */
  readonly position: number;
  /** The position that each cursor leads to, for all pages of the walk. */
  readonly led: Map<string, number>;
  /** The first request asked for what is before an id, so that the next page is the one before. */
  readonly backward: boolean;
  /** The walk began with a cursor: what is before it is not known. */
  readonly midway: boolean;
  /** The page before, where the API has cursors for onward only. */
  readonly from?: Place | undefined;
}

/** 1 is onward in this walk, -1 back. */
type Direction = 1 | -1;

/** How many items at most. */
export interface ItemOptions {
  /** Items, not pages. Default: all. */
  readonly limit?: number | undefined;
}

/** Out of sight, and not private: a proxy of a page is a page. */
const PLACE = Symbol("place");

/** A page of a list. Iterating it gives its items and those of the pages after it. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  declare readonly data: Item[];
  declare readonly [PLACE]: Place;

  /** @internal Throws `PageError` when the body has no list. */
  constructor(body: unknown, place: Place) {
    hide(this, PLACE, place);
    const { next, previous, more, nullable } = place.style;
    const { items = "data" } = place;
    const list = isRecord(body) && body[items];
    if (!Array.isArray(list)) throw new PageError(`The page has no list of ${items}.`);
    const fields: Record<string, unknown> = {};
    for (const name of [next.from, previous?.from, nullable]) if (name) fields[name] = null;
    for (const [name, value] of Object.entries({ ...fields, ...(body as object) })) {
      if (!(name in AbstractPage.prototype)) setOwn(this, name, value);
    }
    // Beside the name on the wire, and not twice in its JSON.
    if (items !== "data") hide(this, "data", list);
    // Reports may leave it out, and then their cursor says it.
    if (more && !Object.hasOwn(this, more)) setOwn(this, more, !previous && cursorAt(this, next) !== null);
  }

  /** The items of this page. */
  getPaginatedItems(): Item[] {
    return this.data;
  }

  hasNextPage(): boolean {
    return leads(this, 1);
  }

  /** True where there is a page before this one that the API, or this walk, can go back to. */
  hasPreviousPage(): boolean {
    return leads(this, -1);
  }

  /** The next page; with `before_id` in the request that is the one before. Throws `PageError` when there is none. */
  getNextPage(): Promise<this> {
    return pageAfter(this, 1);
  }

  /**
   * The page before. Where the API has cursors for onward only, it is the page that this walk came from, requested again.
   * Throws `PageError` when there is none.
   */
  getPreviousPage(): Promise<this> {
    return pageAfter(this, -1);
  }

  /** Params that continue after this page, to be kept and passed to the list call later; null at the end. */
  get cursor(): Readonly<Record<string, string>> | null {
    const step = stepOf(this[PLACE], 1);
    const cursor = leads(this, 1) ? cursorAt(this, step) : null;
    return step && cursor !== null ? { [step.to]: cursor } : null;
  }

  /** This page and those after it. */
  async *iterPages(): AsyncGenerator<this, void, undefined> {
    yield* pagesFrom(this, 1);
  }

  /** Items from this page on, at most `limit`; no page is requested that is not needed. */
  items(options?: ItemOptions): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.iterPages(), options);
  }

  /** The first `count` items from this page on. */
  take(count: number): AsyncGenerator<Item, void, undefined> {
    return this.items({ limit: count });
  }

  /** Items from this page on, at most `limit`. */
  toArray(options?: ItemOptions): Promise<Item[]> {
    return collect(this.items(options));
  }

  /** Items in strict reverse order, from the last one of this page back to the first one of the list. */
  async *reverse(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pagesFrom(this, this[PLACE].backward ? 1 : -1)) yield* page.data.toReversed();
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }
}

type AnyPage = AbstractPage<unknown>;

/** The step that a direction is, if the list can go there. */
const stepOf = ({ style, backward }: Place, direction: Direction): Step | undefined =>
  (direction === 1) !== backward ? style.next : style.previous;

/** The same step. Throws when a walk that began midway cannot go there. */
function checkedStep(place: Place, direction: Direction): Step | undefined {
  const step = stepOf(place, direction);
  if (!step && place.midway) throw new PageError("This list cannot go back beyond where the walk began.");
  return step;
}

function cursorAt(page: object, step: Step | undefined): string | null {
  const value = step && (page as Params)[step.from];
  return typeof value === "string" && value !== "" ? value : null;
}

/** Whether there is a page in a direction. */
function leads(page: AnyPage, direction: Direction): boolean {
  const place = page[PLACE];
  const step = stepOf(place, direction);
  if (!step) return place.from !== undefined;
  const { more, next, previous } = place.style;
  const cursor = cursorAt(page, step) !== null;
  if (!more) return cursor;
  const goesBack = previous !== undefined && place.params[previous.to] != null;
  // `has_more` is about the direction that was asked for; on the other side is where the request came from.
  if (goesBack === (step === previous)) return (page as unknown as Params)[more] === true;
  return cursor && (goesBack || place.params[next.to] != null);
}

async function pageAfter<P extends AnyPage>(page: P, direction: Direction): Promise<P> {
  const place = page[PLACE];
  const { from, led, style } = place;
  if (from && direction === -1) return pageAt(page, from);
  const step = checkedStep(place, direction);
  if (!step || !leads(page, direction))
    throw new PageError(`There is no ${direction === 1 ? "next" : "previous"} page.`);
  const cursor = cursorAt(page, step);
  if (cursor === null) throw new PageError(`The list has more, and ${step.from} does not say where.`);
  const position = place.position + direction;
  const key = `${step.to}=${cursor}`;
  if ((led.get(key) ?? position) !== position)
    throw new PageError(`The list repeats itself: ${step.from} came before.`);
  led.set(key, position);
  const params: Record<string, unknown> = { ...place.params };
  for (const { to } of [style.next, style.previous ?? step]) delete params[to];
  params[step.to] = cursor;
  return pageAt(page, { ...place, params, position, from: style.previous ? undefined : place });
}

/** The page at a place, of the class of one that is there. */
async function pageAt<P extends AnyPage>(page: P, place: Place): Promise<P> {
  const { data } = await place.send(place.params);
  const type = page.constructor as new (body: unknown, place: Place) => P;
  return new type(await data(), place);
}

async function* pagesFrom<P extends AnyPage>(first: P, direction: Direction): AsyncGenerator<P, void, undefined> {
  checkedStep(first[PLACE], direction);
  yield first;
  for (let page = first; leads(page, direction);) yield (page = await pageAfter(page, direction));
}

async function* itemsOf<Item>(
  pages: AsyncIterable<AbstractPage<Item>>,
  { limit = Infinity }: ItemOptions = {},
): AsyncGenerator<Item, void, undefined> {
  let left = limit;
  if (left <= 0) return;
  for await (const page of pages) {
    for (const item of page.data) {
      yield item;
      if (--left <= 0) return;
    }
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
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

/** The first page of a list. Throws `PageError` when the body has none. */
export function firstPage(list: List, body: unknown): AbstractPage<unknown> {
  const [name, style] = styleOf(list.style, body);
  const backward = name === "id" && list.params["before_id"] != null;
  const midway = list.params[style.next.to] != null;
  const place: Place = { ...list, style, position: 0, led: new Map(), backward, midway };
  const type = CLASSES[name] as unknown as new (body: unknown, place: Place) => AbstractPage<unknown>;
  return new type(body, place);
}
