/** The members of a browser, none of which a driver has unless it overrides it. */
import type { BrowserMemberInput, BrowserMemberName } from "../../generated/types/2026-10-21.js";
import type { Promisable } from "../tools/types.js";
import type { BetaToolsetCallContext as Context } from "./hooks.js";
import type { BrowserInputs as Inputs, BrowserResults } from "./members.js";
import type { BetaBrowserMemberResult } from "./results.js";
import { Toolset } from "./toolset.js";

type Result<Name extends BrowserMemberName> = Promisable<BrowserResults[Name]>;

export abstract class BrowserMembers extends Toolset<BrowserMemberName, BrowserMemberInput, BetaBrowserMemberResult> {
  protected navigate(_context: Context, _input: Inputs["navigate"]): Result<"navigate"> {
    return this.unavailable("navigate");
  }

  protected list_tabs(_context: Context, _input: Inputs["list_tabs"]): Result<"list_tabs"> {
    return this.unavailable("list_tabs");
  }

  protected new_tab(_context: Context, _input: Inputs["new_tab"]): Result<"new_tab"> {
    return this.unavailable("new_tab");
  }

  protected switch_tab(_context: Context, _input: Inputs["switch_tab"]): Result<"switch_tab"> {
    return this.unavailable("switch_tab");
  }

  protected close_tab(_context: Context, _input: Inputs["close_tab"]): Result<"close_tab"> {
    return this.unavailable("close_tab");
  }

  protected read_page(_context: Context, _input: Inputs["read_page"]): Result<"read_page"> {
    return this.unavailable("read_page");
  }

  protected get_page_text(_context: Context, _input: Inputs["get_page_text"]): Result<"get_page_text"> {
    return this.unavailable("get_page_text");
  }

  protected read_console(_context: Context, _input: Inputs["read_console"]): Result<"read_console"> {
    return this.unavailable("read_console");
  }

  protected read_network(_context: Context, _input: Inputs["read_network"]): Result<"read_network"> {
    return this.unavailable("read_network");
  }

  protected find(_context: Context, _input: Inputs["find"]): Result<"find"> {
    return this.unavailable("find");
  }

  protected form_input(_context: Context, _input: Inputs["form_input"]): Result<"form_input"> {
    return this.unavailable("form_input");
  }

  protected file_upload(_context: Context, _input: Inputs["file_upload"]): Result<"file_upload"> {
    return this.unavailable("file_upload");
  }

  protected scroll_to(_context: Context, _input: Inputs["scroll_to"]): Result<"scroll_to"> {
    return this.unavailable("scroll_to");
  }

  protected screenshot(_context: Context, _input: Inputs["screenshot"]): Result<"screenshot"> {
    return this.unavailable("screenshot");
  }

  protected zoom(_context: Context, _input: Inputs["zoom"]): Result<"zoom"> {
    return this.unavailable("zoom");
  }

  protected left_click(_context: Context, _input: Inputs["left_click"]): Result<"left_click"> {
    return this.unavailable("left_click");
  }

  protected right_click(_context: Context, _input: Inputs["right_click"]): Result<"right_click"> {
    return this.unavailable("right_click");
  }

  protected middle_click(_context: Context, _input: Inputs["middle_click"]): Result<"middle_click"> {
    return this.unavailable("middle_click");
  }

  protected double_click(_context: Context, _input: Inputs["double_click"]): Result<"double_click"> {
    return this.unavailable("double_click");
  }

  protected triple_click(_context: Context, _input: Inputs["triple_click"]): Result<"triple_click"> {
    return this.unavailable("triple_click");
  }

  protected hover(_context: Context, _input: Inputs["hover"]): Result<"hover"> {
    return this.unavailable("hover");
  }

  protected left_click_drag(_context: Context, _input: Inputs["left_click_drag"]): Result<"left_click_drag"> {
    return this.unavailable("left_click_drag");
  }

  protected left_mouse_down(_context: Context, _input: Inputs["left_mouse_down"]): Result<"left_mouse_down"> {
    return this.unavailable("left_mouse_down");
  }

  protected left_mouse_up(_context: Context, _input: Inputs["left_mouse_up"]): Result<"left_mouse_up"> {
    return this.unavailable("left_mouse_up");
  }

  protected mouse_move(_context: Context, _input: Inputs["mouse_move"]): Result<"mouse_move"> {
    return this.unavailable("mouse_move");
  }

  protected scroll(_context: Context, _input: Inputs["scroll"]): Result<"scroll"> {
    return this.unavailable("scroll");
  }

  /** The member `type`: that name is a field of the entry. */
  protected type_(_context: Context, _input: Inputs["type"]): Result<"type"> {
    return this.unavailable("type");
  }

  protected key(_context: Context, _input: Inputs["key"]): Result<"key"> {
    return this.unavailable("key");
  }

  protected hold_key(_context: Context, _input: Inputs["hold_key"]): Result<"hold_key"> {
    return this.unavailable("hold_key");
  }

  protected wait(_context: Context, _input: Inputs["wait"]): Result<"wait"> {
    return this.unavailable("wait");
  }

  protected javascript_exec(_context: Context, _input: Inputs["javascript_exec"]): Result<"javascript_exec"> {
    return this.unavailable("javascript_exec");
  }
}
