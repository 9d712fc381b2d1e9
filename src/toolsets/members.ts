/** The members of the toolsets: what each gives, what the model is told of it, and which the API leaves out unless they are asked for. */
import type {
  BrowserMemberName,
  BrowserToolUseBlock,
  ComputerMemberName,
  ComputerToolUseBlock,
} from "../../generated/types/2026-10-21.js";
import type { BrowserStateTabEntry } from "../../generated/types/2026-10-21.js";
import type { BetaBrowserNavigateResult, BetaComputerCursorPositionResult, BetaScreenshotResult } from "./results.js";

/** What a member gives: `action` nothing but a line of its own, `tab` only what the state of the browser says. */
export type ResultKind = "navigate" | "image" | "text" | "tab" | "point" | "action";

/** How a member is answered; `done` is what is said of an action, with fields of its input. */
export interface Member {
  readonly kind: ResultKind;
  readonly done?: string;
  /** The API leaves it out unless `configs` asks for it. */
  readonly isOff?: true;
  /** A person has to agree to it. */
  readonly asks?: true;
}

export const BROWSER: Readonly<Record<BrowserMemberName, Member>> = {
  navigate: { kind: "navigate" },
  list_tabs: { kind: "tab" },
  new_tab: { kind: "tab" },
  switch_tab: { kind: "tab" },
  close_tab: { kind: "tab" },
  read_page: { kind: "text" },
  get_page_text: { kind: "text" },
  read_console: { kind: "text", isOff: true },
  read_network: { kind: "text", isOff: true },
  find: { kind: "text" },
  form_input: { kind: "action", done: "Set the value of {ref}." },
  file_upload: { kind: "action", done: "Uploaded.", isOff: true, asks: true },
  scroll_to: { kind: "action", done: "Scrolled to {ref}." },
  screenshot: { kind: "image" },
  zoom: { kind: "image" },
  left_click: { kind: "action", done: "Clicked." },
  right_click: { kind: "action", done: "Right-clicked." },
  middle_click: { kind: "action", done: "Middle-clicked." },
  double_click: { kind: "action", done: "Double-clicked." },
  triple_click: { kind: "action", done: "Triple-clicked." },
  hover: { kind: "action", done: "Hovered." },
  left_click_drag: { kind: "action", done: "Dragged." },
  left_mouse_down: { kind: "action", done: "Mouse button pressed." },
  left_mouse_up: { kind: "action", done: "Mouse button released." },
  mouse_move: { kind: "action", done: "Moved the mouse." },
  scroll: { kind: "action", done: "Scrolled {scroll_direction}." },
  type: { kind: "action", done: "Typed." },
  key: { kind: "action", done: "Pressed {text}." },
  hold_key: { kind: "action", done: "Held {text} for {duration}s." },
  wait: { kind: "action", done: "Waited {duration}s." },
  javascript_exec: { kind: "text", isOff: true, asks: true },
};

export const COMPUTER: Readonly<Record<ComputerMemberName, Member>> = {
  key: { kind: "action", done: "Pressed {text}.", asks: true },
  hold_key: { kind: "action", done: "Held {text} for {duration}s.", asks: true },
  type: { kind: "action", done: "Typed.", asks: true },
  cursor_position: { kind: "point" },
  mouse_move: { kind: "action", done: "Moved the mouse." },
  left_mouse_down: { kind: "action", done: "Left mouse button pressed." },
  left_mouse_up: { kind: "action", done: "Left mouse button released." },
  left_click: { kind: "action", done: "Clicked." },
  left_click_drag: { kind: "action", done: "Dragged." },
  right_click: { kind: "action", done: "Right-clicked." },
  middle_click: { kind: "action", done: "Middle-clicked." },
  double_click: { kind: "action", done: "Double-clicked." },
  triple_click: { kind: "action", done: "Triple-clicked." },
  scroll: { kind: "action", done: "Scrolled {scroll_direction}." },
  wait: { kind: "action", done: "Waited {duration}s." },
  screenshot: { kind: "image" },
  zoom: { kind: "image" },
};

/** What the model sends with each member. */
export type BrowserInputs = { [Name in BrowserMemberName]: Extract<BrowserToolUseBlock, { name: Name }>["input"] };
export type ComputerInputs = { [Name in ComputerMemberName]: Extract<ComputerToolUseBlock, { name: Name }>["input"] };

/** What a driver gives for each member; an action may give a line for the model. */
export type BrowserResults = {
  [Name in BrowserMemberName]: Name extends "navigate"
    ? BetaBrowserNavigateResult
    : Name extends "screenshot" | "zoom"
      ? BetaScreenshotResult
      : Name extends "new_tab" | "switch_tab"
        ? BrowserStateTabEntry
        : Name extends "list_tabs"
          ? BrowserStateTabEntry[]
          : Name extends "close_tab"
            ? void
            : Name extends "read_page" | "get_page_text" | "read_console" | "read_network" | "find" | "javascript_exec"
              ? string
              : void | string;
};
export type ComputerResults = {
  [Name in ComputerMemberName]: Name extends "cursor_position"
    ? BetaComputerCursorPositionResult
    : Name extends "screenshot" | "zoom"
      ? BetaScreenshotResult
      : void | string;
};
