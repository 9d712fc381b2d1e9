/** A browser that the model uses: `browser_toolset_20260801`. */
import type { BrowserToolset20260801, BrowserToolsetConfigs } from "../../generated/types/2026-10-21.js";
import { ToolsetContractError, ToolsetUsageError } from "../tools/member-error.js";
import { BrowserMembers } from "./browser-members.js";
import { checkUpload, checkURL, tabOf } from "./browser-policies.js";
import { BrowserNews } from "./browser-state.js";
import { throwIfAborted } from "./call-queue.js";
import { requireConfirm } from "./configs.js";
import type {
  BetaBrowserState,
  BetaBrowserStateCallable,
  BetaConfirmCallable,
  BetaConfirmContext,
  BetaFilePolicy,
  BetaToolConfigs,
  BetaToolsetCallContext,
  BetaURLPolicy,
} from "./hooks.js";
import { BROWSER } from "./members.js";
import { type BetaToolsetContent, confirmed, type MemberCall, type MemberOutcome } from "./toolset.js";

const FAMILY = { name: "browser", members: BROWSER } as const;

export interface BetaBrowserToolsetOptions {
  /** Settings of members, such as `{ read_console: { enabled: true } }`. */
  configs?: BrowserToolsetConfigs | undefined;
  /** Called before each call that is about to run, after the policies. Needed where `file_upload` or `javascript_exec` is on. */
  confirm?: BetaConfirmCallable | undefined;
  /** The browser after a call: its tabs, and what has changed since the last time. Called once for each call, also for one that fails. */
  browserState: BetaBrowserStateCallable;
  /** Called with the URL of each `navigate`. It does not see where a page leads by itself: that is the driver's to stop. */
  urlPolicy?: BetaURLPolicy | undefined;
  /** Which files may be uploaded; without it none, and no path of a download is shown. `BetaNodeFilePolicy`, or your own. */
  filePolicy?: BetaFilePolicy | undefined;
  /** Fields of the entry in `tools`, such as `cache_control`. */
  toolConfigs?: BetaToolConfigs | undefined;
}

/**
 * The browser toolset. A driver extends it and overrides the members that it has, each of which takes the call's context and its
 * input; the others are turned off. `close()` waits for the calls under way.
 */
export abstract class BetaAbstractBrowserToolset20260801 extends BrowserMembers {
  readonly type = "browser_toolset_20260801";
  readonly toolsetName = "browser";
  readonly #options: BetaBrowserToolsetOptions;
  readonly #news = new BrowserNews();

  /** Throws `ToolsetConfigError` for options that it cannot have. */
  constructor(options: BetaBrowserToolsetOptions) {
    super(FAMILY, BetaAbstractBrowserToolset20260801.prototype, options);
    this.#options = { ...options };
    requireConfirm(FAMILY, this.permissions, options.confirm);
  }

  override get configs(): BrowserToolsetConfigs | null {
    return super.configs;
  }

  override toJSON(): BrowserToolset20260801 {
    return super.toJSON() as BrowserToolset20260801;
  }

  protected override async permit(call: MemberCall): Promise<void> {
    const { urlPolicy, filePolicy, confirm } = this.#options;
    await checkURL(call, urlPolicy);
    await checkUpload(call, filePolicy);
    const named = tabOf(call);
    const tab = this.#news.tabs.find((one) => (named === undefined ? one.active === true : one.tab_id === named));
    const about = { member: call.name, input: call.input, tabId: tab?.tab_id ?? named, tabURL: tab?.url };
    await confirmed(confirm, { ...call.context, ...about } as unknown as BetaConfirmContext);
  }

  protected override async answer(
    outcome: MemberOutcome,
    context: BetaToolsetCallContext,
  ): Promise<BetaToolsetContent> {
    let state: BetaBrowserState;
    try {
      state = await this.#options.browserState(context);
      this.#news.add(state);
    } catch (error) {
      if (ToolsetUsageError.isInstance(error)) throw error;
      throwIfAborted(context.signal);
      // Without it nothing can be answered.
      throw new ToolsetContractError(`browserState has to give a BetaBrowserState: ${String(error)}`, { cause: error });
    }
    return this.#news.answer(outcome, this.#options.filePolicy);
  }
}
