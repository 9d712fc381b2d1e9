/** What official packages offer beside the API that ours does not. Names of subpaths have their own table, `codegen/exports.json`. */
import type { Meant } from "./meant.js";

export const unoffered: readonly Meant[] = [
  {
    kind: /^environment missing$/,
    theirs: /^ANTHROPIC_OPEN_TELEMETRY(_\w+)?$/,
    why: "spans are asked for in code, by the option or by instrument(client): no variable makes a program record",
  },
];
