/** What official packages offer beside the API that ours does not. Names of subpaths have their own table, `codegen/exports.json`. */
import type { Meant } from "./meant.js";

export const unoffered: readonly Meant[] = [
  {
    kind: /^environment missing$/,
    theirs: /^ANTHROPIC_(ENVIRONMENT_(ID|KEY)|SESSION_ID|WORK_(ID|SECRET))$/,
    why: "of workers of environments, which are not here yet",
  },
  {
    kind: /^environment missing$/,
    theirs: /^ANTHROPIC_OPEN_TELEMETRY(_\w+)?$/,
    why: "of the client's own option for spans, which is not here yet",
  },
  {
    kind: /^helper missing$/,
    theirs: /^beta\.(environments\.work\.(poller|worker)|sessions\.events\.toolRunner)$/,
    why: "workers of environments are not here yet",
  },
  {
    kind: /^helper missing$/,
    theirs: /^beta\.messages\.thread$/,
    version: "2026-10-21",
    why: "threads of messages are not here yet",
  },
];
