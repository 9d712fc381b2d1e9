/** `#runtime` in Node, Deno and Bun: what reads files is loaded when a client needs it, and Node's fetch has quirks. */
import { runtimeFetch } from "../send/runtime-fetch.js";
import { together } from "../send/together.js";
import type * as chain from "./find.js";

export const load = (): Promise<typeof chain> => import("./find.js");

/** What the chain of a request has besides, before its body is opened and next to `fetch`. */
export const quirks = [together, runtimeFetch] as const;
