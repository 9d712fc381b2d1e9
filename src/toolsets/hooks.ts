/** What an application says about the calls of a toolset. */
import type {
  BrowserMemberInput,
  BrowserMemberName,
  BrowserStateChange,
  BrowserStateTabEntry,
  CacheControlEphemeral,
  ComputerMemberInput,
  ComputerMemberName,
} from "../../generated/types/2026-10-21.js";
import type { BetaToolUse, Promisable } from "../tools/types.js";

/** What a member is told besides its input. */
export interface BetaToolsetCallContext {
  /** The call; absent where code of your own runs a member without one. */
  toolUse?: BetaToolUse | undefined;
  /** Aborted when the run is, which waits for the member all the same. */
  signal?: AbortSignal | null | undefined;
}

/** What a policy is told of the call that it decides about. */
export interface BetaURLContext {
  /** `navigate`, or `file_upload`. */
  member?: BrowserMemberName | undefined;
  /** The tab that the call names, as the model has written it. */
  tabId?: string | undefined;
  toolUseId?: string | undefined;
}

/** Called before each `navigate` with the URL as the model has written it. Returns nothing to allow it, throws to refuse it. */
export type BetaURLPolicy = (context: BetaURLContext, url: string) => void | Promise<void>;

/** Decides which files may be uploaded, and which paths the model sees. */
export interface BetaFilePolicy {
  /** The paths that the driver is given. Throws a `ToolError` to refuse. */
  resolveUploadPaths(context: BetaURLContext, paths: string[]): Promisable<string[]>;
  /** The ids of documents that the driver is given. Throws a `ToolError` to refuse. */
  resolveUploadDocuments(context: BetaURLContext, documentIds: string[]): Promisable<string[]>;
  /** Whether the model may see where a download is. */
  isPathVisible(path: string): Promisable<boolean>;
}

interface ConfirmContext<Name, Input> extends BetaToolsetCallContext {
  readonly member: Name;
  readonly input: Input;
}

/** The call that `confirm` decides about, and the tab that it is for, as the browser was last reported. */
export interface BetaConfirmContext extends ConfirmContext<BrowserMemberName, BrowserMemberInput> {
  readonly tabURL?: string | undefined;
  readonly tabId?: string | undefined;
}
export type BetaComputerConfirmContext = ConfirmContext<ComputerMemberName, ComputerMemberInput>;

/** Whether a call may run: true, and nothing else, lets it. */
export type BetaConfirmCallable = (context: BetaConfirmContext) => Promisable<boolean>;
export type BetaComputerConfirmCallable = (context: BetaComputerConfirmContext) => Promisable<boolean>;

/** Fields of the toolset's own entry in `tools`. */
export interface BetaToolConfigs {
  cache_control?: CacheControlEphemeral | null;
}

/** A navigation that the driver has stopped; the model is told that there was one. */
export interface BetaNavigationRefused {
  type: "navigation_refused";
}

/** A dialog that a page has opened and the driver has closed. */
export interface BetaDialogDismissed {
  type: "dialog_dismissed";
  /** `alert`, `confirm` or `prompt`, as the browser calls it. */
  kind: string;
  message?: string | undefined;
}

/** A browser after a call: all open tabs, one of them active, and what has changed since the last report. */
export interface BetaBrowserState {
  tabs: BrowserStateTabEntry[];
  state_changes?: (BrowserStateChange | BetaNavigationRefused | BetaDialogDismissed)[] | undefined;
}

export type BetaBrowserStateCallable = (context: BetaToolsetCallContext) => Promisable<BetaBrowserState>;
