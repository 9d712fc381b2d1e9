/** `#runtime` where there are no files: in browsers and workers. */
import type { Policy } from "../send/context.js";

export const load = undefined;

export const quirks: readonly [Policy?, Policy?] = [];
