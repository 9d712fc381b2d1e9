/** What the model is told of the browser after each call: its tabs, and what has happened since it was told last. */
import type {
  BrowserStateBlockParam,
  BrowserStateChange,
  BrowserStateTabEntry,
} from "../../generated/types/2026-10-21.js";
import { boundedBlocks, cutText, ToolsetUsageError } from "../tools/member-error.js";
import { ToolError } from "../tools/tool-error.js";
import type { BetaBrowserState, BetaDialogDismissed, BetaFilePolicy, BetaNavigationRefused } from "./hooks.js";
import { boundedURL, oneLine } from "./lines.js";
import { contentOf, textBlock } from "./results.js";
import type { BetaToolsetContent, MemberOutcome } from "./toolset.js";

const MOST_DIALOGS = 3;
const LONGEST_MESSAGE = 200;
const LONGEST_KIND = 20;
const REFUSED = "A navigation was refused.";
const NOT_ACTIVE =
  "new_tab opened a tab, but the browser does not report it as the only active tab. Call list_tabs to see the tabs.";

/** A tab as the model reads it. */
const shownTab = (tab: BrowserStateTabEntry): BrowserStateTabEntry => ({
  ...tab,
  url: boundedURL(tab.url),
  title: oneLine(tab.title),
});

type Change = NonNullable<BetaBrowserState["state_changes"]>[number];
const isNotice = (change: Change): change is BetaNavigationRefused | BetaDialogDismissed =>
  change.type === "navigation_refused" || change.type === "dialog_dismissed";

/** What of the browser the model has not been told yet. */
export class BrowserNews {
  /** The tabs of the last report; empty before the first. */
  tabs: readonly BrowserStateTabEntry[] = [];
  #changes: BrowserStateChange[] = [];
  #notices: (BetaNavigationRefused | BetaDialogDismissed)[] = [];

  /** Takes a report. */
  add({ tabs, state_changes: changes = [] }: BetaBrowserState): void {
    this.tabs = tabs.map(shownTab);
    this.#notices.push(...changes.filter(isNotice));
    const all = changes.filter((change): change is BrowserStateChange => !isNotice(change));
    this.#changes = coalesced([...this.#changes, ...all], this.tabs);
  }

  /** The content of a result, with what is new. Throws the error of a call that has failed. */
  async answer(outcome: MemberOutcome, policy: BetaFilePolicy | undefined): Promise<BetaToolsetContent> {
    if ("error" in outcome) throw new ToolError([...boundedBlocks(outcome.error), ...this.#told()]);
    const { call, result } = outcome;
    const opened = call.name === "new_tab" ? (result as BrowserStateTabEntry | undefined)?.tab_id : undefined;
    const active = this.tabs.filter((tab) => tab.active === true);
    // The API takes the result of a new tab only where that tab is the active one.
    if (opened !== undefined && (active.length !== 1 || active[0]!.tab_id !== opened))
      throw new ToolError([textBlock(NOT_ACTIVE), ...this.#told()]);
    const content = contentOf(call.member, call.input, result);
    const { sent, held } = opened === undefined ? { sent: this.#changes, held: [] } : ofNewTab(this.#changes, opened);
    const block = await stateBlock(this.tabs, sent, policy);
    this.#changes = held;
    // A result of tabs is that block and nothing else, so lines wait for the next one.
    return call.member.kind === "tab" ? [block] : [...content, ...this.#told(), block];
  }

  #told(): ReturnType<typeof textBlock>[] {
    const notices = this.#notices;
    this.#notices = [];
    const refused = notices.some(({ type }) => type === "navigation_refused");
    const dialogs = notices.filter((one): one is BetaDialogDismissed => one.type === "dialog_dismissed");
    const lines = dialogs.slice(0, MOST_DIALOGS).map(dialogLine);
    if (dialogs.length > MOST_DIALOGS) lines.push(`${dialogs.length - MOST_DIALOGS} more dialogs were dismissed.`);
    return [...(refused ? [REFUSED] : []), ...lines].map(textBlock);
  }
}

function dialogLine({ kind: given, message = "" }: BetaDialogDismissed): string {
  const kind = cutText(oneLine(given), LONGEST_KIND) || "dialog";
  const article = /^[aeiou]/i.test(kind) ? "An" : "A";
  const line = oneLine(message);
  const shown = cutText(line, LONGEST_MESSAGE);
  const said = line === "" ? "" : ` ${JSON.stringify(shown === line ? line : `${shown}…`)}`;
  return `${article} ${kind === "dialog" ? kind : `${kind} dialog`}${said} was dismissed.`;
}

/** Of each download the last change, and of each tab that is open the first. */
function coalesced(
  changes: readonly BrowserStateChange[],
  tabs: readonly BrowserStateTabEntry[],
): BrowserStateChange[] {
  const open = new Set(tabs.map((tab) => tab.tab_id));
  const last = new Map(changes.map((change, at) => ["download_id" in change ? change.download_id : at, at]));
  return changes.filter((change, at) => {
    if (change.type === "tab_opened") return open.delete(change.tab_id);
    return !("download_id" in change) || last.get(change.download_id) === at;
  });
}

/** The changes that go with the result of a new tab: of tabs only that one, whether or not it was reported. */
function ofNewTab(changes: readonly BrowserStateChange[], tabId: string) {
  const isOther = (change: BrowserStateChange) => change.type === "tab_opened" && change.tab_id !== tabId;
  const sent = changes.filter((change) => !isOther(change));
  if (!sent.some(({ type }) => type === "tab_opened")) sent.push({ type: "tab_opened", tab_id: tabId });
  return { sent, held: changes.filter(isOther) };
}

async function stateBlock(
  tabs: readonly BrowserStateTabEntry[],
  changes: readonly BrowserStateChange[],
  policy: BetaFilePolicy | undefined,
): Promise<BrowserStateBlockParam> {
  const shown = [];
  for (const change of changes) shown.push(await shownChange(change, policy));
  return { type: "browser_state", tabs: [...tabs], ...(shown.length > 0 && { state_changes: shown }) };
}

/** A change as the model reads it; a path of this machine only where the policy shows it. */
async function shownChange(
  change: BrowserStateChange,
  policy: BetaFilePolicy | undefined,
): Promise<BrowserStateChange> {
  if (change.type === "tab_opened") return { ...change };
  const { path, ...rest } = change as typeof change & { path?: string | null };
  const shown = { ...rest, url: boundedURL(rest.url) };
  if (shown.type === "download_failed" && shown.error != null) shown.error = oneLine(String(shown.error));
  if (shown.type !== "download_completed" || typeof path !== "string" || oneLine(path) !== path) return shown;
  return (await isVisible(path, policy)) ? { ...shown, path } : shown;
}

async function isVisible(path: string, policy: BetaFilePolicy | undefined): Promise<boolean> {
  try {
    return (await policy?.isPathVisible(path)) === true;
  } catch (error) {
    if (ToolsetUsageError.isInstance(error)) throw error;
    return false;
  }
}
