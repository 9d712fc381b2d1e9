/** Loads what agents at work do. */
import type * as work from "./late.js";

export const loadWork = (): Promise<typeof work> => import("./late.js");
