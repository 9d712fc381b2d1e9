/** The toolsets of browser and computer, under their official names. */
export { ToolError } from "../tools/tool-error.js";
export type { BetaToolRunContext } from "../tools/types.js";
export { BetaAbstractBrowserToolset20260801, type BetaBrowserToolsetOptions } from "../toolsets/browser-toolset.js";
export { BetaAbstractComputerToolset20260801, type BetaComputerToolsetOptions } from "../toolsets/computer-toolset.js";
export type {
  BetaBrowserState,
  BetaBrowserStateCallable,
  BetaComputerConfirmCallable,
  BetaComputerConfirmContext,
  BetaConfirmCallable,
  BetaConfirmContext,
  BetaDialogDismissed,
  BetaFilePolicy,
  BetaNavigationRefused,
  BetaToolConfigs,
  BetaToolsetCallContext,
  BetaURLContext,
  BetaURLPolicy,
} from "../toolsets/hooks.js";
export type {
  BetaBrowserMemberResult,
  BetaBrowserNavigateResult,
  BetaComputerCursorPositionResult,
  BetaComputerMemberResult,
  BetaScreenshotResult,
} from "../toolsets/results.js";
export * from "./runnable-toolset.js";
