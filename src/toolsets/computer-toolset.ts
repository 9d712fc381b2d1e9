/** A computer that the model uses: `computer_toolset_20260801`. */
import type {
  ComputerMemberInput,
  ComputerMemberName,
  ComputerToolset20260801,
  ComputerToolsetConfigs,
} from "../../generated/types/2026-10-21.js";
import { boundedBlocks } from "../tools/member-error.js";
import { ToolError } from "../tools/tool-error.js";
import type { Promisable } from "../tools/types.js";
import { requireConfirm } from "./configs.js";
import type { BetaComputerConfirmCallable, BetaComputerConfirmContext, BetaToolConfigs } from "./hooks.js";
import type { BetaToolsetCallContext as Context } from "./hooks.js";
import { COMPUTER, type ComputerInputs, type ComputerResults } from "./members.js";
import { type BetaComputerMemberResult, contentOf } from "./results.js";
import { type BetaToolsetContent, confirmed, type MemberCall, type MemberOutcome, Toolset } from "./toolset.js";

type Inputs = ComputerInputs;
type Result<Name extends ComputerMemberName> = Promisable<ComputerResults[Name]>;
const FAMILY = { name: "computer", members: COMPUTER } as const;

export interface BetaComputerToolsetOptions {
  /** Settings of members, such as `{ wait: { enabled: false } }`. */
  configs?: ComputerToolsetConfigs | undefined;
  /** Called before each call that is about to run. Needed where `type`, `key` or `hold_key` is on. */
  confirm?: BetaComputerConfirmCallable | undefined;
  /** Fields of the entry in `tools`, such as `cache_control`. */
  toolConfigs?: BetaToolConfigs | undefined;
}

/**
 * The computer toolset. A driver extends it and overrides the members that it has, each of which takes the call's context and its
 * input; the others are turned off. Coordinates are pixels of the screenshot. `close()` waits for the calls under way.
 */
export abstract class BetaAbstractComputerToolset20260801 extends Toolset<
  ComputerMemberName,
  ComputerMemberInput,
  BetaComputerMemberResult
> {
  readonly type = "computer_toolset_20260801";
  readonly toolsetName = "computer";
  readonly #confirm: BetaComputerConfirmCallable | undefined;

  /** Throws `ToolsetConfigError` for options that it cannot have. */
  constructor(options: BetaComputerToolsetOptions = {}) {
    super(FAMILY, BetaAbstractComputerToolset20260801.prototype, options);
    this.#confirm = options.confirm;
    requireConfirm(FAMILY, this.permissions, options.confirm);
  }

  override get configs(): ComputerToolsetConfigs | null {
    return super.configs;
  }

  override toJSON(): ComputerToolset20260801 {
    return super.toJSON() as ComputerToolset20260801;
  }

  protected override async permit({ name, context, input }: MemberCall): Promise<void> {
    await confirmed(this.#confirm, { ...context, member: name, input } as unknown as BetaComputerConfirmContext);
  }

  protected override async answer(outcome: MemberOutcome): Promise<BetaToolsetContent> {
    if ("error" in outcome) throw new ToolError(boundedBlocks(outcome.error));
    const { call, result } = outcome;
    return contentOf(call.member, call.input, result);
  }

  protected key(_context: Context, _input: Inputs["key"]): Result<"key"> {
    return this.unavailable("key");
  }

  protected hold_key(_context: Context, _input: Inputs["hold_key"]): Result<"hold_key"> {
    return this.unavailable("hold_key");
  }

  /** The member `type`: that name is a field of the entry. */
  protected type_(_context: Context, _input: Inputs["type"]): Result<"type"> {
    return this.unavailable("type");
  }

  protected cursor_position(_context: Context, _input: Inputs["cursor_position"]): Result<"cursor_position"> {
    return this.unavailable("cursor_position");
  }

  protected mouse_move(_context: Context, _input: Inputs["mouse_move"]): Result<"mouse_move"> {
    return this.unavailable("mouse_move");
  }

  protected left_mouse_down(_context: Context, _input: Inputs["left_mouse_down"]): Result<"left_mouse_down"> {
    return this.unavailable("left_mouse_down");
  }

  protected left_mouse_up(_context: Context, _input: Inputs["left_mouse_up"]): Result<"left_mouse_up"> {
    return this.unavailable("left_mouse_up");
  }

  protected left_click(_context: Context, _input: Inputs["left_click"]): Result<"left_click"> {
    return this.unavailable("left_click");
  }

  protected left_click_drag(_context: Context, _input: Inputs["left_click_drag"]): Result<"left_click_drag"> {
    return this.unavailable("left_click_drag");
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

  protected scroll(_context: Context, _input: Inputs["scroll"]): Result<"scroll"> {
    return this.unavailable("scroll");
  }

  protected wait(_context: Context, _input: Inputs["wait"]): Result<"wait"> {
    return this.unavailable("wait");
  }

  protected screenshot(_context: Context, _input: Inputs["screenshot"]): Result<"screenshot"> {
    return this.unavailable("screenshot");
  }

  protected zoom(_context: Context, _input: Inputs["zoom"]): Result<"zoom"> {
    return this.unavailable("zoom");
  }
}
