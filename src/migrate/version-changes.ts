/**
 * What API version 2026-10-21 changes in programs that were written for 2023-06-01, as data. The names are those of the
 * official SDK 0.137.0, whose types 1.x still has unless they are listed here.
 */

interface Described {
  /** What is different, said of the code that it is found in. */
  readonly what: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

/** A param that is refused: in the arguments of such a call, or in an object that has such properties beside it. */
export interface ParamChange extends Described {
  readonly kind: "param";
  readonly name: string;
  readonly calls: readonly string[];
  readonly beside: readonly string[];
}

/** A property that results of a resource no longer have. */
export interface FieldChange extends Described {
  readonly kind: "field";
  readonly name: string;
  /** The resource, as the last part of its accessor. */
  readonly resource: string;
}

/** A content block that is refused in the turns of a role. */
export interface BlockChange extends Described {
  readonly kind: "block";
  readonly role: "user" | "assistant";
  readonly type: string;
  /** Only if it has this property, and something in it. */
  readonly filled?: string;
  /** Blocks of the turn whose own content counts, too. */
  readonly inside?: string;
}

/** A resource that is gone, and where the same words mean something else. */
export interface ResourceChange extends Described {
  readonly kind: "resource";
  readonly accessor: string;
  readonly unlessAfter: string;
}

/** Names that the package no longer exports. */
export interface NameChange extends Described {
  readonly kind: "name";
  readonly names: readonly string[];
}

/** Types that an interface could extend, and that are unions now. */
export interface UnionChange extends Described {
  readonly kind: "union";
  readonly names: readonly string[];
}

/** Options of a client that exclude one another. */
export interface OptionsChange extends Described {
  readonly kind: "options";
  readonly names: readonly string[];
}

/** A header that the program sets itself. */
export interface HeaderChange extends Described {
  readonly kind: "header";
  readonly name: string;
}

/** One difference between the API versions. */
export type VersionChange =
  ParamChange | FieldChange | BlockChange | ResourceChange | NameChange | UnionChange | OptionsChange | HeaderChange;

const MESSAGE_CALLS = [
  ...["create", "stream", "parse", "countTokens", "toolRunner"].map((method) => `messages.${method}`),
  "messages.batches.create",
];
const MESSAGE_PARAMS = ["messages", "model", "max_tokens"];

const sampling = (name: string): ParamChange => ({
  kind: "param",
  name,
  calls: MESSAGE_CALLS,
  beside: MESSAGE_PARAMS,
  what: `${name} is refused with 400, whatever its value`,
  remedy: "Leave it out, and say in the prompt how varied the answers should be.",
});

/** Every difference that a program can meet; those that only add something are left out. */
export const VERSION_CHANGES: readonly VersionChange[] = [
  sampling("temperature"),
  sampling("top_k"),
  sampling("top_p"),
  {
    kind: "block",
    role: "assistant",
    type: "document",
    what: "a document block in an assistant turn is refused with 400",
    remedy: "Put the document in a user turn.",
  },
  {
    kind: "block",
    role: "user",
    type: "text",
    filled: "citations",
    inside: "search_result",
    what: "citations on text of a user turn are refused with 400",
    remedy: "Send the text without citations; they belong to what the model wrote.",
  },
  {
    kind: "resource",
    accessor: "completions.create",
    unlessAfter: "chat",
    what: "completions are gone",
    remedy: "Call messages.create with the prompt as a user turn.",
  },
  {
    kind: "name",
    names: ["HUMAN_PROMPT", "AI_PROMPT"],
    what: "the prompt marks of completions are gone",
    remedy: "Give messages with roles in place of a prompt with marks.",
  },
  {
    kind: "name",
    names: [
      "Completion",
      "Completions",
      "CompletionCreateParams",
      "CompletionCreateParamsBase",
      "CompletionCreateParamsNonStreaming",
      "CompletionCreateParamsStreaming",
    ],
    what: "the types of completions are gone",
    remedy: "Use Message and MessageCreateParams.",
  },
  {
    kind: "name",
    names: ["RBACGroupDeleteResponse", "MemberRemoveResponse"],
    what: "the type has another name",
    remedy: "Use the type that the method returns: Awaited<ReturnType<…>> of it names it.",
  },
  {
    kind: "union",
    names: ["MessageParam", "BetaMessageParam"],
    what: "the type is a union by role, which an interface cannot extend",
    remedy:
      "Extend the member of one role, such as UserMessageParam, or write a type with & in place of the interface.",
  },
  {
    kind: "param",
    name: "betas",
    calls: ["models.retrieve", "models.list"],
    beside: [],
    what: "models take no betas",
    remedy: "Leave it out, or call beta.models.",
  },
  {
    kind: "field",
    name: "workspace_id",
    resource: "apiKeys",
    what: "an API key has no workspace_id",
    remedy: "If this is an API key, read its scope.",
  },
  {
    kind: "field",
    name: "group_type",
    resource: "rateLimits",
    what: "a rate limit has no group_type",
    remedy: "If this is a rate limit, read group.type.",
  },
  {
    kind: "field",
    name: "name",
    resource: "rbacRoles",
    what: "an RBAC role has no name",
    remedy: "If this is an RBAC role, read display_name.",
  },
  {
    kind: "field",
    name: "product",
    resource: "projects",
    what: "a row of project analytics has no product",
    remedy: "If this is such a row, it is of chat, the one product that the list has.",
  },
  {
    kind: "options",
    names: ["apiKey", "authToken"],
    what: "a client takes one credential, and refuses two",
    remedy: "Give the one that should be used.",
  },
  {
    kind: "header",
    name: "anthropic-version",
    what: "the client sends the API version that its types are of",
    remedy: "Leave the header out, and choose the version by the import.",
  },
];
