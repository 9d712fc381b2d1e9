/** `#runtime` where there are no files: in browsers and workers. */
import type { Policy } from "../send/context.js";

export const findStored = undefined;

export const quirks: readonly [Policy?, Policy?] = [];
