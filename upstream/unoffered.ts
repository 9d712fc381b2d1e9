/** What official packages offer beside the API that ours does not. Names of subpaths have their own table, `codegen/exports.json`. */
import type { Meant } from "./meant.js";

export const unoffered: readonly Meant[] = [
  {
    kind: /^environment missing$/,
    theirs: /^ANTHROPIC_OPEN_TELEMETRY(_\w+)?$/,
    why: "of the client's own option for spans, which is not here yet",
  },
  {
    kind: /^helper missing$/,
    theirs: /^beta\.messages\.thread$/,
    version: "2026-10-21",
    why: "threads of messages are not here yet",
  },
];
