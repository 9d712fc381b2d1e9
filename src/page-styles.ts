/** How each style of list is paged, as data. */
import type { PageStyle } from "./contract.js";

/** Field of the response that holds a cursor, and the param of the request that takes it. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

export interface Style {
  readonly next: Step;
  readonly previous?: Step;
  /** The field that says whether there is more in the direction of the request. */
  readonly more?: string;
  /** A field besides the cursors that is null when it is absent. */
  readonly nullable?: string;
}

const FORWARD: Step = { from: "next_page", to: "page" };

export const STYLES: Readonly<Record<PageStyle, Style>> = {
  id: {
    next: { from: "last_id", to: "after_id" },
    previous: { from: "first_id", to: "before_id" },
    more: "has_more",
  },
  cursor: { next: FORWARD },
  both: { next: FORWARD, previous: { from: "prev_page", to: "page" } },
  report: { next: FORWARD, more: "has_more", nullable: "data_refreshed_at" },
};

/**
 * The style of a page of a list. Some lists page by cursor, and by id under older beta values: the page says which of
 * the two it is.
 */
export function styleOf(style: PageStyle, body: unknown): PageStyle {
  const isObject = typeof body === "object" && body !== null;
  return isObject && "last_id" in body && !("next_page" in body) ? "id" : style;
}
