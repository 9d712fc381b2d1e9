/** `#runtime` in Node, Deno and Bun: what reads files is loaded when a client needs it, and Node's fetch has quirks. */
import { runtimeFetch } from "../send/runtime-fetch.js";
import { together } from "../send/together.js";
import type * as chain from "./find.js";

/** What finds credentials that neither option nor variable hold. */
export const findStored: typeof chain.find = async (...asked) => (await import("./find.js")).find(...asked);

/** What the chain of a request has besides, before its body is opened and next to `fetch`. */
export const quirks = [together, runtimeFetch] as const;
