/** How each style of list is paged, as data. */
import type { PageStyle } from "../contract/index.js";

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
 * The style of a page of a list. Some lists page by cursor, and under older beta values by id, or by cursor with
 * `has_more`: the page says which it is.
 */
export function styleOf(style: PageStyle, body: unknown): readonly [name: PageStyle, style: Style] {
  const page = (typeof body === "object" && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const hasId = "last_id" in page;
  if (hasId && !("next_page" in page)) return ["id", STYLES.id];
  const says = style === "cursor" && !hasId && typeof page["has_more"] === "boolean";
  return [style, says ? { ...STYLES.cursor, more: "has_more" } : STYLES[style]];
}
