/** The blocks of a message: which is which, and those that most programs are after. */

/** Whatever says of itself what it is: a block, an event, a delta. */
export interface Typed {
  readonly type: string;
}

/** A message, or whatever has its content. */
export interface WithContent<Block extends Typed = Typed> {
  readonly content: readonly Block[];
}

/** Of a union, the members of a type. */
export type OfType<Member extends Typed, Type extends string> = Extract<Member, { readonly type: Type }>;

/** Narrows a member of a union to one type. */
type Guard<Type extends string> = <Member extends Typed>(member: Member) => member is OfType<Member, Type>;

const guard =
  <Type extends string>(type: Type): Guard<Type> =>
  <Member extends Typed>(member: Member): member is OfType<Member, Type> =>
    member.type === type;

export const isTextBlock: Guard<"text"> = guard("text");
export const isThinkingBlock: Guard<"thinking"> = guard("thinking");
export const isRedactedThinkingBlock: Guard<"redacted_thinking"> = guard("redacted_thinking");
export const isToolUseBlock: Guard<"tool_use"> = guard("tool_use");
export const isServerToolUseBlock: Guard<"server_tool_use"> = guard("server_tool_use");
export const isWebSearchToolResultBlock: Guard<"web_search_tool_result"> = guard("web_search_tool_result");
export const isWebFetchToolResultBlock: Guard<"web_fetch_tool_result"> = guard("web_fetch_tool_result");
export const isCodeExecutionToolResultBlock: Guard<"code_execution_tool_result"> = guard("code_execution_tool_result");
export const isBashCodeExecutionToolResultBlock: Guard<"bash_code_execution_tool_result"> = guard(
  "bash_code_execution_tool_result",
);
export const isTextEditorCodeExecutionToolResultBlock: Guard<"text_editor_code_execution_tool_result"> = guard(
  "text_editor_code_execution_tool_result",
);
export const isToolSearchToolResultBlock: Guard<"tool_search_tool_result"> = guard("tool_search_tool_result");
export const isContainerUploadBlock: Guard<"container_upload"> = guard("container_upload");
export const isAdvisorToolResultBlock: Guard<"advisor_tool_result"> = guard("advisor_tool_result");
export const isMCPToolUseBlock: Guard<"mcp_tool_use"> = guard("mcp_tool_use");
export const isMCPToolResultBlock: Guard<"mcp_tool_result"> = guard("mcp_tool_result");
export const isMCPToolListingBlock: Guard<"mcp_tool_listing"> = guard("mcp_tool_listing");
export const isCompactionBlock: Guard<"compaction"> = guard("compaction");
export const isFallbackBlock: Guard<"fallback"> = guard("fallback");

/** The text of a message, of which there can be several blocks: one answer, with nothing put between them. `""` without any. */
export const textOfBlocks = ({ content }: WithContent): string =>
  content.map((block) => (block.type === "text" ? (block as Typed & { readonly text: string }).text : "")).join("");

/** The calls of tools in a message that the program has to answer, in the model's order; those of server tools are not among them. */
export const toolUses = <Block extends Typed>({ content }: WithContent<Block>): OfType<Block, "tool_use">[] =>
  content.filter(guard("tool_use") as (block: Block) => block is OfType<Block, "tool_use">);

/** What is done with each member of a union, and with one of a type that is not known yet. */
export type Cases<Member extends Typed, Result> = {
  readonly [Type in Member["type"]]?: (member: OfType<Member, Type>) => Result;
} & { readonly otherwise: (member: Typed) => Result };

/** The case of a block, an event or a delta by its type; `otherwise` takes what has none, types of tomorrow included. */
export function match<Member extends Typed, Result>(member: Member, cases: Cases<Member, Result>): Result {
  const own = Object.hasOwn(cases, member.type) && member.type !== "otherwise";
  const take = own ? (cases as unknown as Record<string, (given: Member) => Result>)[member.type] : undefined;
  return (take ?? cases.otherwise)(member);
}

/**
 * For the end of a `switch` over a type: a program that has left a member out does not compile. A member that only a later
 * version of the API has comes through at run time, as the value that it is, and is no reason to fail.
 */
export const exhaustive = (member: never): Typed => member;
