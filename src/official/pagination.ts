/** Lists, under their official names. */
import type { FinalRequestOptions } from "../contract/index.js";
import { AbstractPage } from "../pages/page.js";

export { AbstractPage, BidirectionalPageCursor, Page, PageCursor, ReportPageCursor } from "../pages/page.js";
export { PagePromise } from "../pages/pages.js";

/** A page of a list that is paged by tokens; no operation has one. */
export class TokenPage<Item> extends AbstractPage<Item> implements TokenPageResponse<Item> {
  declare readonly data: Item[];
  declare readonly has_more: boolean;
  declare readonly next_page: string | null;
}

/** What the request of another page has. */
export type PageRequestOptions = Pick<FinalRequestOptions, "query" | "headers" | "body" | "path" | "method">;

export interface PageParams {
  after_id?: string;
  before_id?: string;
  limit?: number;
}

export interface PageResponse<Item> {
  data: Item[];
  has_more: boolean;
  first_id: string | null;
  last_id: string | null;
}

export interface PageCursorParams {
  limit?: number;
  page?: string | null;
}

export interface PageCursorResponse<Item> {
  data: Item[];
  next_page: string | null;
}

export interface BidirectionalPageCursorParams extends PageCursorParams {}

export interface BidirectionalPageCursorResponse<Item> extends PageCursorResponse<Item> {
  prev_page: string | null;
}

export interface ReportPageCursorParams {
  page?: string | null;
}

export interface ReportPageCursorResponse<Item> extends PageCursorResponse<Item> {
  has_more: boolean;
}

export interface TokenPageParams {
  limit?: number;
  page_token?: string;
}

export interface TokenPageResponse<Item> extends PageCursorResponse<Item> {
  has_more: boolean;
}
