/** Which `fetch` the suites of faults and transfers run over: Node's own, or `nodeFetch` with `FETCH=node`. */
import type { ClientOptions } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";

/** The suites run over `nodeFetch`. */
export const OVER_NODE_FETCH: boolean = process.env["FETCH"] === "node";

/** To spread into the options of a client. */
export const overFetch: Pick<ClientOptions, "fetch"> = OVER_NODE_FETCH ? { fetch: nodeFetch() } : {};

/** A module in place of "./client.mjs", for programs of their own; undefined where there is nothing to replace. */
export const overFetchModule: string | undefined = OVER_NODE_FETCH
  ? `import Client from "./client.mjs";
     import { nodeFetch } from "./node.mjs";
     export * from "./client.mjs";
     const fetch = nodeFetch();
     export default class Claude extends Client {
       constructor(options) { super({ fetch, ...options }); }
     }`
  : undefined;
