/** Toolsets that can be run, and their errors, under their official names. */
import type {
  BetaToolUseBlock,
  BrowserToolset20260801,
  ComputerToolset20260801,
} from "../../generated/types/2026-10-21.js";
import type { BetaToolRunContext, Promisable } from "../tools/types.js";
import type { BetaToolsetContent } from "../toolsets/toolset.js";

export {
  ToolsetClosedError,
  ToolsetConfigError,
  ToolsetContractError,
  ToolsetUsageError,
} from "../tools/member-error.js";
export {
  ConfirmDeclinedError,
  ConfirmFailedError,
  DisabledMemberError,
  InvalidMemberInputError,
  UnavailableMemberError,
  UnknownMemberError,
  UploadRefusedError,
  URLRefusedError,
} from "../toolsets/errors.js";
export type { BetaToolsetContent } from "../toolsets/toolset.js";

/** The entry of a toolset in `tools`. */
export type BetaToolsetParam = BrowserToolset20260801 | ComputerToolset20260801;

/** An entry with what runs its members: one that rejects with a `ToolError` has failed. */
export type BetaRunnableToolset<Entry extends BetaToolsetParam = BetaToolsetParam> = Entry & {
  run: (context: BetaToolRunContext, toolUse: BetaToolUseBlock) => Promisable<BetaToolsetContent>;
  close?: () => Promisable<void>;
};
