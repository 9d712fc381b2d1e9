/** What drivers give, and what it is to the model. */
import type {
  Base64ImageSource,
  BrowserStateTabEntry,
  ToolResultContentBlockParam,
} from "../../generated/types/2026-10-21.js";
import { wellFormed } from "../tools/member-error.js";
import { boundedURL, oneLine } from "./lines.js";
import type { Member } from "./members.js";

/** Where a navigation has come to. */
export interface BetaBrowserNavigateResult {
  /** After redirects. */
  url: string;
  status?: number | undefined;
  title?: string | undefined;
}

/** A picture of a page or of the screen. */
export interface BetaScreenshotResult {
  /** Base64, without a `data:` before it. */
  data: string;
  /** Default `image/png`. */
  mediaType?: Base64ImageSource["media_type"] | undefined;
}

/** Where the cursor is, in pixels of the screenshot. */
export interface BetaComputerCursorPositionResult {
  x: number;
  y: number;
}

/** Whatever a member of a browser may give. */
export type BetaBrowserMemberResult =
  BetaBrowserNavigateResult | BetaScreenshotResult | BrowserStateTabEntry | BrowserStateTabEntry[] | string | void;

/** Whatever a member of a computer may give. */
export type BetaComputerMemberResult = BetaScreenshotResult | BetaComputerCursorPositionResult | string | void;

export const textBlock = (text: string): { type: "text"; text: string } => ({ type: "text", text });

/** Fields of an input that stand in what is said of an action. */
const FIELDS: Readonly<Record<string, (input: object) => unknown>> = {
  "{ref}": (input) => (input as { target?: { ref?: unknown } }).target?.ref,
};

/** What is said of an action. Replaced in one pass, so that a field is not read for fields again. */
const said = (done: string, input: object): string =>
  done.replace(/\{\w+\}/g, (field) => {
    const value = FIELDS[field]?.(input) ?? (input as Record<string, unknown>)[field.slice(1, -1)];
    return oneLine(String(value ?? ""));
  });

/** The content of the result of a call that went well. */
export function contentOf({ kind, done }: Member, input: object, result: unknown): ToolResultContentBlockParam[] {
  if (kind === "navigate") return [textBlock(landed(result as BetaBrowserNavigateResult))];
  if (kind === "image") {
    const { data, mediaType = "image/png" } = result as BetaScreenshotResult;
    return [{ type: "image", source: { type: "base64", media_type: mediaType, data } }];
  }
  if (kind === "point") {
    const { x, y } = result as BetaComputerCursorPositionResult;
    return [textBlock(`X=${x},Y=${y}`)];
  }
  if (kind === "text") return [textBlock(wellFormed(String(result)) || "(empty)")];
  if (done === undefined) return [];
  const line = typeof result === "string" ? oneLine(result) : "";
  return [said(done, input), ...(line === "" ? [] : [line])].map(textBlock);
}

function landed({ url, title, status }: BetaBrowserNavigateResult): string {
  const named = title == null ? "" : ` — ${oneLine(title)}`;
  return `Navigated to ${boundedURL(url)}${named}${status == null ? "" : ` (HTTP ${status})`}`;
}
