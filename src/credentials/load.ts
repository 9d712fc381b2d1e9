/** `#credentials` in Node, Deno and Bun: what reads files is loaded when a client needs it. */
import type * as chain from "./find.js";

export const load = (): Promise<typeof chain> => import("./find.js");
