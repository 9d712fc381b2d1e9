/** What a browser and a computer have in common as toolsets. */
import type {
  BetaToolUseBlock,
  ToolResultBlockParam,
  ToolResultContentBlockParam,
} from "../../generated/types/2026-10-21.js";
import {
  asToolError,
  ToolsetClosedError,
  ToolsetConfigError,
  ToolsetContractError,
  ToolsetUsageError,
} from "../tools/member-error.js";
import { runMember } from "../tools/run.js";
import { ToolError } from "../tools/tool-error.js";
import type { BetaToolRunContext, Promisable } from "../tools/types.js";
import { CallQueue, throwIfAborted } from "./call-queue.js";
import { type Family, frozen, memberFor, methodOf, type Permissions, permissionsOf } from "./configs.js";
import { ConfirmDeclinedError, ConfirmFailedError, UnavailableMemberError, UnknownMemberError } from "./errors.js";
import type { BetaToolConfigs, BetaToolsetCallContext } from "./hooks.js";
import type { Member } from "./members.js";

/** The content of the result of a call. */
export type BetaToolsetContent = ToolResultContentBlockParam[];

/** What every toolset can be told. */
export interface ToolsetOptions {
  configs?: object | undefined;
  toolConfigs?: BetaToolConfigs | undefined;
}

/** A call on its way. */
export interface MemberCall {
  readonly name: string;
  readonly member: Member;
  readonly context: BetaToolsetCallContext;
  /** A copy, which policies may change. */
  readonly input: Record<string, unknown>;
}

/** What a call came to: what the member gave, or why it did not. */
export type MemberOutcome =
  { readonly call: MemberCall; readonly result: unknown } | { readonly call?: MemberCall; readonly error: ToolError };

export abstract class Toolset<Name extends string, Input, Result> {
  /** What `toolset_name` of its calls is. */
  abstract readonly toolsetName: "browser" | "computer";
  abstract readonly type: string;
  readonly #family: Family;
  readonly #permissions: Permissions;
  readonly #toolConfigs: object | undefined;
  readonly #queue = new CallQueue();
  #isClosed = false;

  /** `base` is the class that drivers extend. Throws `ToolsetConfigError`. */
  constructor(family: Family, base: object, { configs, toolConfigs }: ToolsetOptions) {
    if (toolConfigs && "configs" in toolConfigs)
      throw new ToolsetConfigError("toolConfigs cannot have `configs`: they are an option of their own");
    this.#family = family;
    this.#permissions = permissionsOf(family, this, base, configs);
    this.#toolConfigs = toolConfigs && frozen(JSON.parse(JSON.stringify(toolConfigs)) as object);
  }

  protected get permissions(): Permissions {
    return this.#permissions;
  }

  /** The settings of members as the API is told them; null when there are none. They cannot be changed. */
  get configs(): object | null {
    return this.#permissions.wire ?? null;
  }

  /** The entry in `tools`, a copy. */
  toJSON(): object {
    const { wire } = this.#permissions;
    return JSON.parse(
      JSON.stringify({ ...this.#toolConfigs, type: this.type, ...(wire && { configs: wire }) }),
    ) as object;
  }

  /**
   * Runs a call, for a runner of tools: its content, or a rejection with the `ToolError` that the model is to read. Calls run one by
   * one, so none may wait for another. Rejects with `ToolsetUsageError` for what no model can mend.
   */
  async run(context: BetaToolRunContext, toolUse: BetaToolUseBlock): Promise<BetaToolsetContent> {
    if (this.#isClosed) throw new ToolsetClosedError(`The ${this.toolsetName} toolset is closed`);
    return this.#queue.add(context.signal, async () => {
      throwIfAborted(context.signal);
      return this.answer(await this.#carryOut(context, toolUse), context);
    });
  }

  /** The result of a call, for a loop of one's own. Rejects with `ToolsetUsageError`, never with what the model can be told. */
  async toolResult(toolUse: BetaToolUseBlock): Promise<ToolResultBlockParam> {
    const { toolset_name: family, id, name } = toolUse as BetaToolUseBlock & { toolset_name?: string | null };
    if (family !== this.toolsetName)
      throw new ToolsetContractError(
        `The call ${JSON.stringify(name)} of toolset ${JSON.stringify(family ?? null)} is none of ${this.toolsetName}`,
      );
    const { content, isError } = await runMember(this, toolUse, { toolUse, toolUseBlock: toolUse });
    const result = { type: "tool_result", tool_use_id: id, toolset_name: family, content };
    return { ...result, ...(isError && { is_error: true }) } as ToolResultBlockParam;
  }

  /**
   * Takes no more calls, and waits for those that were taken. A driver that has more to let go of overrides it, and calls this
   * first. A member that closes its toolset must not wait for it.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue.drained();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Runs the method of a member. Overridden, it stands around every member, and serves those that have no method. */
  protected async execute(context: BetaToolsetCallContext, name: Name, input: Input): Promise<Result> {
    if (!Object.hasOwn(this.#family.members, name)) throw new UnknownMemberError(name, this.#family.name);
    type Method = (context: BetaToolsetCallContext, input: Input) => Promisable<Result>;
    return (this as unknown as Record<string, Method>)[methodOf(name)]!(context, input);
  }

  /** What a member does that the driver does not have. */
  protected unavailable(name: Name): never {
    throw new UnavailableMemberError(name, this.#family.name);
  }

  /** What comes before the member runs. Throws the refusal of a call. */
  protected abstract permit(call: MemberCall): Promise<void>;

  /** The content of a result. Throws the `ToolError` of a call that has failed. */
  protected abstract answer(outcome: MemberOutcome, context: BetaToolsetCallContext): Promise<BetaToolsetContent>;

  async #carryOut(context: BetaToolsetCallContext, { name, input }: BetaToolUseBlock): Promise<MemberOutcome> {
    let call: MemberCall | undefined;
    try {
      const member = memberFor(this.#family, this.#permissions, name);
      call = { name, member, context, input: { ...(input as object) } };
      await this.permit(call);
      throwIfAborted(context.signal);
      return { call, result: await this.execute(context, name as Name, call.input as Input) };
    } catch (error) {
      if (ToolsetUsageError.isInstance(error)) throw error;
      return { ...(call && { call }), error: asToolError(error) };
    } finally {
      throwIfAborted(context.signal);
    }
  }
}

/** Asks whether a call may run. Throws the refusal when anything but true comes back. */
export async function confirmed<Context extends { readonly member: string }>(
  confirm: ((context: Context) => Promisable<boolean>) | undefined,
  context: Context,
): Promise<void> {
  if (!confirm) return;
  let answer: unknown;
  try {
    answer = await confirm(context);
  } catch (error) {
    if (error instanceof ToolError || ToolsetUsageError.isInstance(error)) throw error;
    throw new ConfirmFailedError(context.member);
  }
  if (answer !== true) throw new ConfirmDeclinedError(context.member);
}
