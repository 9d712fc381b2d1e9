// Generated from spec/ by `make generate`. Do not edit.

import type {
  Model,
  CacheControlEphemeral,
  TextBlockParam,
  ToolUnion,
  MessageContentParam,
  ToolChoice,
  ThinkingConfigParam,
  OutputConfig,
  MessageCreateParamsContainer,
  DiagnosticsParam,
  Metadata,
  ErrorCode,
  MessageCountTokensTool,
} from "./2026-10-21.js";
export type {
  Model,
  CacheControlEphemeral,
  CitationCharLocationParam,
  CitationPageLocationParam,
  CitationContentBlockLocationParam,
  CitationWebSearchResultLocationParam,
  CitationSearchResultLocationParam,
  TextCitationParam,
  TextBlockParam,
  Base64ImageSource,
  URLImageSource,
  FileImageSource,
  ImageTransformationsParam,
  ImageBlockParam,
  Base64PDFSource,
  PlainTextSource,
  ContentBlockSourceContent,
  ContentBlockSource,
  URLPDFSource,
  FileDocumentSource,
  CitationsConfigParam,
  DocumentBlockParam,
  SearchResultBlockParam,
  ThinkingBlockParam,
  RedactedThinkingBlockParam,
  DirectCaller,
  ServerToolCaller,
  ServerToolCaller20260120,
  ToolUseCaller,
  ToolUseBlockParam,
  ToolReferenceBlockParam,
  BrowserStateTabEntry,
  BrowserStateChangeTabOpened,
  BrowserStateChangeDownloadStarted,
  BrowserStateChangeDownloadCompleted,
  BrowserStateChangeDownloadFailed,
  BrowserStateChange,
  BrowserStateBlockParam,
  ToolResultContentBlockParam,
  ToolResultBlockParam,
  ServerToolUseBlockParam,
  WebSearchResultBlockParam,
  WebSearchToolResultErrorCode,
  WebSearchToolRequestErrorObject,
  WebSearchToolResultBlockParamContent,
  WebSearchToolResultBlockParam,
  WebFetchToolResultErrorCode,
  WebFetchToolResultErrorBlockParam,
  WebFetchBlockParam,
  WebFetchToolResultBlockParam,
  CodeExecutionToolResultErrorCode,
  CodeExecutionToolResultErrorParam,
  CodeExecutionOutputBlockParam,
  CodeExecutionResultBlockParam,
  EncryptedCodeExecutionResultBlockParam,
  CodeExecutionToolResultBlockParamContent,
  CodeExecutionToolResultBlockParam,
  BashCodeExecutionToolResultErrorCode,
  BashCodeExecutionToolResultErrorParam,
  BashCodeExecutionOutputBlockParam,
  BashCodeExecutionResultBlockParam,
  BashCodeExecutionToolResultBlockParam,
  TextEditorCodeExecutionToolResultErrorCode,
  TextEditorCodeExecutionToolResultErrorParam,
  TextEditorCodeExecutionViewResultBlockParam,
  TextEditorCodeExecutionCreateResultBlockParam,
  TextEditorCodeExecutionStrReplaceResultBlockParam,
  TextEditorCodeExecutionToolResultBlockParam,
  ToolSearchToolResultErrorCode,
  ToolSearchToolResultErrorParam,
  ToolSearchToolSearchResultBlockParam,
  ToolSearchToolResultBlockParam,
  ContainerUploadBlockParam,
  ToolInputSchema,
  AllowedCaller,
  Tool,
  ToolBash20250124,
  BrowserTypeConfig,
  BrowserCloseTabConfig,
  BrowserDoubleClickConfig,
  BrowserFileUploadConfig,
  BrowserFindConfig,
  BrowserFormInputConfig,
  BrowserGetPageTextConfig,
  BrowserHoldKeyConfig,
  BrowserHoverConfig,
  BrowserJavascriptExecConfig,
  BrowserKeyConfig,
  BrowserLeftClickConfig,
  BrowserLeftClickDragConfig,
  BrowserLeftMouseDownConfig,
  BrowserLeftMouseUpConfig,
  BrowserListTabsConfig,
  BrowserMiddleClickConfig,
  BrowserMouseMoveConfig,
  BrowserNavigateConfig,
  BrowserNewTabConfig,
  BrowserReadConsoleConfig,
  BrowserReadNetworkConfig,
  BrowserReadPageConfig,
  BrowserRightClickConfig,
  BrowserScreenshotConfig,
  BrowserScrollConfig,
  BrowserScrollToConfig,
  BrowserSwitchTabConfig,
  BrowserTripleClickConfig,
  BrowserWaitConfig,
  BrowserZoomConfig,
  BrowserToolsetConfigs,
  BrowserToolset20260801,
  MemoryTool20250818,
  ComputerTypeConfig,
  ComputerCursorPositionConfig,
  ComputerDoubleClickConfig,
  ComputerHoldKeyConfig,
  ComputerKeyConfig,
  ComputerLeftClickConfig,
  ComputerLeftClickDragConfig,
  ComputerLeftMouseDownConfig,
  ComputerLeftMouseUpConfig,
  ComputerMiddleClickConfig,
  ComputerMouseMoveConfig,
  ComputerRightClickConfig,
  ComputerScreenshotConfig,
  ComputerScrollConfig,
  ComputerTripleClickConfig,
  ComputerWaitConfig,
  ComputerZoomConfig,
  ComputerToolsetConfigs,
  ComputerToolset20260801,
  ToolTextEditor20250124,
  ToolTextEditor20250429,
  ToolTextEditor20250728,
  ClientToolUnion,
  CodeExecutionTool20250522,
  CodeExecutionTool20250825,
  CodeExecutionTool20260120,
  CodeExecutionTool20260521,
  UserLocation,
  WebSearchTool20250305,
  WebFetchURLSourceAll,
  WebFetchURLSourceNone,
  WebFetchURLSourceToolReference,
  WebFetchURLSourceOnly,
  WebFetchURLSourceExcept,
  WebFetchURLSources,
  WebFetchTool20250910,
  WebSearchTool20260209,
  WebFetchTool20260209,
  WebFetchTool20260309,
  WebSearchTool20260318,
  WebFetchTool20260318,
  ToolSearchToolBm25_20251119,
  ToolSearchToolRegex20251119,
  ToolUnion,
  ContentBlockParam,
  MessageContentParam,
  EffortLevel,
  ToolChoiceAuto,
  ToolChoiceAny,
  ToolChoiceTool,
  ToolChoiceNone,
  ToolChoice,
  ThinkingConfigEnabled,
  ThinkingConfigDisabled,
  ThinkingConfigBetweenTools,
  ThinkingConfigAdaptive,
  ThinkingConfigParam,
  JSONOutputFormat,
  OutputConfig,
  SkillParams,
  ContainerParams,
  MessageCreateParamsContainer,
  DiagnosticsParam,
  Metadata,
  ContainerSkill,
  Container,
  CitationCharLocation,
  CitationPageLocation,
  CitationContentBlockLocation,
  CitationsWebSearchResultLocation,
  CitationsSearchResultLocation,
  TextCitation,
  TextBlock,
  ThinkingBlock,
  RedactedThinkingBlock,
  BrowserNavigateInput,
  BrowserListTabsInput,
  BrowserNewTabInput,
  BrowserSwitchTabInput,
  BrowserCloseTabInput,
  BrowserReadPageFilter,
  BrowserReadPageInput,
  BrowserGetPageTextInput,
  BrowserReadConsoleInput,
  BrowserReadNetworkInput,
  BrowserFindInput,
  BrowserRefTarget,
  BrowserFormInputValue,
  BrowserFormInputInput,
  BrowserFileUploadInput,
  BrowserScrollToInput,
  BrowserScreenshotInput,
  BrowserZoomInput,
  BrowserCoordinateTarget,
  BrowserClickTarget,
  BrowserLeftClickInput,
  BrowserRightClickInput,
  BrowserMiddleClickInput,
  BrowserDoubleClickInput,
  BrowserTripleClickInput,
  BrowserHoverInput,
  BrowserLeftClickDragInput,
  BrowserLeftMouseDownInput,
  BrowserLeftMouseUpInput,
  BrowserMouseMoveInput,
  BrowserScrollDirection,
  BrowserScrollInput,
  BrowserTypeInput,
  BrowserKeyInput,
  BrowserHoldKeyInput,
  BrowserWaitInput,
  BrowserJavascriptExecInput,
  BrowserMemberInput,
  ComputerKeyInput,
  ComputerHoldKeyInput,
  ComputerTypeInput,
  ComputerCursorPositionInput,
  ComputerMouseMoveInput,
  ComputerLeftMouseDownInput,
  ComputerLeftMouseUpInput,
  ComputerLeftClickInput,
  ComputerLeftClickDragInput,
  ComputerRightClickInput,
  ComputerMiddleClickInput,
  ComputerDoubleClickInput,
  ComputerTripleClickInput,
  ComputerScrollDirection,
  ComputerScrollInput,
  ComputerWaitInput,
  ComputerScreenshotInput,
  ComputerZoomInput,
  ComputerMemberInput,
  BrowserMemberName,
  ComputerMemberName,
  BrowserNavigateToolUseBlock,
  BrowserListTabsToolUseBlock,
  BrowserNewTabToolUseBlock,
  BrowserSwitchTabToolUseBlock,
  BrowserCloseTabToolUseBlock,
  BrowserReadPageToolUseBlock,
  BrowserGetPageTextToolUseBlock,
  BrowserReadConsoleToolUseBlock,
  BrowserReadNetworkToolUseBlock,
  BrowserFindToolUseBlock,
  BrowserFormInputToolUseBlock,
  BrowserFileUploadToolUseBlock,
  BrowserScrollToToolUseBlock,
  BrowserScreenshotToolUseBlock,
  BrowserZoomToolUseBlock,
  BrowserLeftClickToolUseBlock,
  BrowserRightClickToolUseBlock,
  BrowserMiddleClickToolUseBlock,
  BrowserDoubleClickToolUseBlock,
  BrowserTripleClickToolUseBlock,
  BrowserHoverToolUseBlock,
  BrowserLeftClickDragToolUseBlock,
  BrowserLeftMouseDownToolUseBlock,
  BrowserLeftMouseUpToolUseBlock,
  BrowserMouseMoveToolUseBlock,
  BrowserScrollToolUseBlock,
  BrowserTypeToolUseBlock,
  BrowserKeyToolUseBlock,
  BrowserHoldKeyToolUseBlock,
  BrowserWaitToolUseBlock,
  BrowserJavascriptExecToolUseBlock,
  BrowserToolUseBlock,
  ComputerKeyToolUseBlock,
  ComputerHoldKeyToolUseBlock,
  ComputerTypeToolUseBlock,
  ComputerCursorPositionToolUseBlock,
  ComputerMouseMoveToolUseBlock,
  ComputerLeftMouseDownToolUseBlock,
  ComputerLeftMouseUpToolUseBlock,
  ComputerLeftClickToolUseBlock,
  ComputerLeftClickDragToolUseBlock,
  ComputerRightClickToolUseBlock,
  ComputerMiddleClickToolUseBlock,
  ComputerDoubleClickToolUseBlock,
  ComputerTripleClickToolUseBlock,
  ComputerScrollToolUseBlock,
  ComputerWaitToolUseBlock,
  ComputerScreenshotToolUseBlock,
  ComputerZoomToolUseBlock,
  ComputerToolUseBlock,
  ToolUseBlock,
  ToolsetToolUseBlock,
  ServerToolUseBlock,
  WebSearchToolResultErrorObject,
  WebSearchResultBlock,
  WebSearchToolResultBlockContent,
  WebSearchToolResultBlock,
  WebFetchToolResultErrorBlock,
  CitationsConfig,
  DocumentBlock,
  WebFetchBlock,
  WebFetchToolResultBlock,
  CodeExecutionToolResultErrorObject,
  CodeExecutionOutputBlock,
  CodeExecutionResultBlock,
  EncryptedCodeExecutionResultBlock,
  CodeExecutionToolResultBlockContent,
  CodeExecutionToolResultBlock,
  BashCodeExecutionToolResultErrorObject,
  BashCodeExecutionOutputBlock,
  BashCodeExecutionResultBlock,
  BashCodeExecutionToolResultBlock,
  TextEditorCodeExecutionToolResultErrorObject,
  TextEditorCodeExecutionViewResultBlock,
  TextEditorCodeExecutionCreateResultBlock,
  TextEditorCodeExecutionStrReplaceResultBlock,
  TextEditorCodeExecutionToolResultBlock,
  ToolSearchToolResultErrorObject,
  ToolReferenceBlock,
  ToolSearchToolSearchResultBlock,
  ToolSearchToolResultBlock,
  ContainerUploadBlock,
  ContentBlock,
  CacheMissModelChanged,
  CacheMissSystemChanged,
  CacheMissToolsChanged,
  CacheMissMessagesChanged,
  CacheMissPreviousMessageNotFound,
  CacheMissUnavailable,
  CacheMissReason,
  Diagnostics,
  RefusalStopDetails,
  StopReason,
  CacheCreation,
  OutputTokensDetails,
  ServerToolUsage,
  Usage,
  Message,
  RawMessageStartEvent,
  MessageDelta,
  MessageDeltaUsage,
  RawMessageDeltaEvent,
  RawMessageStopEvent,
  RawContentBlockStartEvent,
  TextDelta,
  InputJSONDelta,
  CitationsDelta,
  ThinkingDelta,
  SignatureDelta,
  RawContentBlockDelta,
  RawContentBlockDeltaEvent,
  RawContentBlockStopEvent,
  PingEvent,
  AvailableToolsLimitExceededErrorDetails,
  ClaudeCodeKeyCreatorNotMemberErrorDetails,
  ClaudeCodeVersionTooOldErrorDetails,
  CMEKKeyDisabledErrorDetails,
  CMEKKeyNetworkBlockedErrorDetails,
  CompactionBlockAmbiguousErrorDetails,
  CompactionBlockMisplacedErrorDetails,
  CompactionContentMismatchErrorDetails,
  CompactionIncompleteTurnErrorDetails,
  CompactionNothingToSummarizeErrorDetails,
  CompactionSignatureInvalidErrorDetails,
  CompactionTooManyToolReferencesErrorDetails,
  CompactionToolChangesMismatchErrorDetails,
  OrganizationOnHoldErrorDetails,
  RequestBodyEncodingInvalidErrorDetails,
  RequestBodyEncodingUnsupportedErrorDetails,
  ThreadAlreadyContinuedErrorDetails,
  ThreadContinueInFlightErrorDetails,
  ThreadFingerprintMismatchErrorDetails,
  ThreadUnsupportedFeatureName,
  ThreadUnsupportedRequestErrorDetails,
  ToolNameConflictErrorDetails,
  ToolReferenceUnresolvedErrorDetails,
  UserProfileRequiredErrorDetails,
  LinkedOrganizationBillingUnavailableErrorDetails,
  LinkedOrganizationSpendLimitReachedErrorDetails,
  UserProfileBillingNotAuthorizedErrorDetails,
  UserProfileNotBillableErrorDetails,
  ThreadNotFoundErrorDetails,
  SkillReadBlockedUndecryptableErrorDetails,
  RequestBodyTooLargeAfterDecodingErrorDetails,
  ContractSpendLimitReachedErrorDetails,
  EnforcedSpendLimitReachedErrorDetails,
  RampLimitExceededErrorDetails,
  CMEKKeyUnreachableErrorDetails,
  CompactionUnavailableErrorDetails,
  StorageQuotaExceededErrorDetails,
  FileNotDownloadableErrorDetails,
  FileExpiredErrorDetails,
  CMEKContextUnavailableErrorDetails,
  OrgAPIKeyLimitExceededErrorDetails,
  WorkspaceAPIKeyLimitExceededErrorDetails,
  SandboxEgressRestrictedErrorDetails,
  UserProfileNotFoundErrorDetails,
  ExternalKeyInWorkspacePolicyErrorDetails,
  AlreadyMemberErrorDetails,
  CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
  EmailDomainNotAllowedErrorDetails,
  InviteAlreadyExistsErrorDetails,
  OrgMemberLimitExceededErrorDetails,
  RBACGroupGrantsOwnerAccessErrorDetails,
  RBACGroupOwnerAccessUnconfirmedErrorDetails,
  CannotRemoveLastMemberErrorDetails,
  ConcurrentMembershipChangeErrorDetails,
  ExternalKeyValidationFailedErrorDetails,
  ExternalKeyValidationTimedOutErrorDetails,
  KeyProfileMismatchErrorDetails,
  WorkspacePolicyField,
  WorkspacePolicyViolationErrorDetails,
  ExternalKeyChangedErrorDetails,
  WorkspaceMemberLimitExceededErrorDetails,
  OrganizationTypeNotSupportedErrorDetails,
  ParentOrganizationRequiredErrorDetails,
  RBACRoleNotFoundErrorDetails,
  EnvironmentCreateDisabledErrorDetails,
  EnvironmentArchivedErrorDetails,
  InvalidConfigTypeChangeErrorDetails,
  EnvironmentUpdateDisabledErrorDetails,
  WorkLeaseState,
  HeartbeatPreconditionFailedErrorDetails,
  InvalidMetadataErrorDetails,
  CannotSignOutPrimaryOwnerErrorDetails,
  CannotSignOutSelfErrorDetails,
  OrganizationNotEnrolledInBetaErrorDetails,
  CannotSignOutManagedMemberErrorDetails,
  CannotSignOutMembershipAdminErrorDetails,
  CannotSignOutOwnerErrorDetails,
  CannotSignOutPrivilegedMemberErrorDetails,
  SpendLimitsAdminAPIWritesNotEnabledErrorDetails,
  UnsupportedCharsetErrorDetails,
  PluginNameTakenErrorDetails,
  SkillNameTakenErrorDetails,
  RegistrationPendingErrorDetails,
  ScanFailedErrorDetails,
  ScanPendingErrorDetails,
  SlackChannelSetUpSettingsRefusedErrorDetails,
  APIKeyScopeMissingErrorDetails,
  ClaudeTagWritesNotEnabledErrorDetails,
  ComplianceConfigurationRestrictedErrorDetails,
  OrganizationLevelScopedAPIKeyRequiredErrorDetails,
  EnvironmentNotFoundErrorDetails,
  SlackChannelSetUpEnvironmentNotFoundErrorDetails,
  SlackChannelSetUpSettingsConflictErrorDetails,
  BundleAttachmentNotSupportedErrorDetails,
  BundleOnCallErrorDetails,
  ErrorDetails,
  InvalidRequestErrorObject,
  AuthenticationErrorObject,
  BillingErrorObject,
  PermissionErrorObject,
  NotFoundErrorObject,
  RateLimitErrorObject,
  GatewayTimeoutErrorObject,
  APIErrorObject,
  OverloadedErrorObject,
  ErrorObject,
  ErrorResponse,
  RawMessageStreamEvent,
  ErrorCode,
  MessageCountTokensTool,
  MessageTokensCount,
  MessageBatchRequestCounts,
  MessageBatch,
  MessageBatchList,
  DeletedMessageBatch,
  MessageBatchSucceededResult,
  MessageBatchErroredResult,
  MessageBatchCanceledResult,
  MessageBatchExpiredResult,
  MessageBatchResult,
  MessageBatchIndividualResponse,
  CapabilitySupport,
  ContextManagementCapability,
  EffortCapability,
  ServerToolsCapability,
  ThinkingTypes,
  ThinkingCapability,
  ModelCapabilities,
  ModelLine,
  ModelInfo,
  ModelInfoList,
  FileMetadata,
  FileMetadataList,
  FileUploadRequest,
  DeletedFile,
  FileContent,
} from "./2026-10-21.js";

/** Name of a beta, as sent in `anthropic-beta`. One that does not exist or was not granted is a 400. */
export type AnthropicBeta =
  | "computer-use-2024-10-22"
  | "computer-use-2025-01-24"
  | "output-128k-2025-02-19"
  | "mcp-client-2025-04-04"
  | "mcp-client-2025-11-20"
  | "dev-full-thinking-2025-05-14"
  | "interleaved-thinking-2025-05-14"
  | "code-execution-2025-05-22"
  | "context-1m-2025-08-07"
  | "context-management-2025-06-27"
  | "model-context-window-exceeded-2025-08-26"
  | "fast-mode-2026-02-01"
  | "output-300k-2026-03-24"
  | "user-profiles-2026-03-24"
  | "user-profiles-2026-08-18"
  | "user-profiles-2026-09-04"
  | "advisor-tool-2026-03-01"
  | "managed-agents-2026-04-01"
  | "dreaming-2026-04-21"
  | "thinking-token-count-2026-05-13"
  | "server-side-fallback-2026-06-01"
  | "server-side-fallback-2026-07-01"
  | "fallback-credit-2026-06-01"
  | "fallback-credit-2026-07-01"
  | "agent-memory-2026-07-22"
  | "mid-conversation-tool-changes-2026-07-01"
  | "compact-2026-01-12"
  | "computer-use-2025-11-24"
  | "mcp-tunnels-2026-06-22"
  | "structured-outputs-2025-11-13"
  | "task-budgets-2026-03-13"
  | "thinking-display-updates-2026-08-18"
  | "mid-conversation-output-config-2026-07-01"
  | "thinking-binding-controls-2026-08-01"
  | "mid-conversation-system-clear-at-2026-08-21"
  | "compact-2026-09-04"
  | "inline-tools-2026-09-15"
  | "mcp-client-2026-09-15"
  | "ce-plugins-2026-09-01"
  | "spend-limit-reads-2026-09-26"
  | "telemetry-destinations-2026-08-11"
  | "webhooks-2026-10-07"
  | "admin-user-sign-out-2026-10-08"
  | "message-threads-2026-08-12"
  | "analytics-usage-cost-2026-08-24"
  | "experimental-claude-tag-2026-10-21"
  | "message-batches-2024-09-24"
  | "prompt-caching-2024-07-31"
  | "pdfs-2024-09-25"
  | "token-counting-2024-11-01"
  | "token-efficient-tools-2025-02-19"
  | "files-api-2025-04-14"
  | "extended-cache-ttl-2025-04-11"
  | "skills-2025-10-02"
  | "cache-diagnosis-2026-04-07"
  | "ce-user-management-2026-07-13"
  | "user-profiles-billing-2026-10-01"
  | (string & {});

/** One turn of the conversation. */
export interface MessageParam {
  /** What is said. */
  content: MessageContentParam;
  /** Who says it. `system` adds instructions in the middle of a conversation. */
  role: "user" | "assistant" | "system";
}

/**
 * The conversation so far and how to continue it. The API keeps nothing between requests, except in a
 * `thread`.
 */
export interface MessageCreateRequest {
  /** The model to ask. */
  model: Model;
  /**
   * Most tokens to generate, thinking included; the model may stop earlier. 0 only fills the prompt cache. The
   * upper bound depends on the model.
   * (minimum 0)
   */
  max_tokens: number;
  /**
   * Turns of the conversation, oldest first, at most 100,000. Neighbours of the same role are joined to one
   * turn.
   * (max items 100000)
   */
  messages: MessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | TextBlockParam[];
  /** Tools the model may call: those of the caller, run by the caller, and server tools, run by the API. */
  tools?: ToolUnion[];
  /** Whether and how the model uses the tools. */
  tool_choice?: ToolChoice;
  /**
   * True answers with events as they come, false with one message at the end.
   * @default false
   */
  stream?: boolean;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: ThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: OutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: CacheControlEphemeral | null;
  /**
   * Container to work in, by id or with skills to load. A new one is made when it is left out and a tool needs
   * one.
   */
  container?: MessageCreateParamsContainer | null;
  /** Asks for the reason of a prompt cache miss. */
  diagnostics?: DiagnosticsParam | null;
  /** Region in which the model has to run. The default is that of the workspace. */
  inference_geo?: string | null;
  /** Facts about the request that do not reach the model. */
  metadata?: Metadata;
  /**
   * `auto` uses priority capacity when there is some, `standard_only` never.
   * @default "auto"
   */
  service_tier?: "auto" | "standard_only";
  /**
   * `fast` generates faster, with rate limits of its own. Some models take any value only under the beta
   * `fast-mode-2026-02-01`.
   */
  speed?: "standard" | "fast" | null;
  /** Texts that end the answer as soon as the model writes one of them; the text itself is left out. */
  stop_sequences?: string[];
  /**
   * Randomness of the answer. Models after Claude Opus 4.6 take 1 only.
   * (minimum 0, maximum 1)
   * @deprecated
   */
  temperature?: number;
  /**
   * Picks each token among this many likeliest ones. Models after Claude Opus 4.6 take no value.
   * (minimum 0)
   * @deprecated
   */
  top_k?: number;
  /**
   * Picks each token among the likeliest that reach this share of probability. Models after Claude Opus 4.6 take
   * 0.99 and above only.
   * (minimum 0, maximum 1)
   * @deprecated
   */
  top_p?: number;
}

/** Broad kind of a failure, mostly tied to the status. */
export type ErrorType =
  | "invalid_request_error"
  | "authentication_error"
  | "billing_error"
  | "permission_error"
  | "not_found_error"
  | "rate_limit_error"
  | "timeout_error"
  | "api_error"
  | "overloaded_error";

/** A failure of any kind. */
export interface OtherErrorObject {
  /** Broad kind of the failure. */
  type: ErrorType | ("conflict_error" | "request_too_large");
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code; some codes bring more properties. */
  details?: {
    /** Code of the cause. */
    error_code: ErrorCode;
  };
}

/** The body of a failure whose type is not tied to its status. */
export interface OtherErrorResponse {
  /** Always `error`. */
  type: "error";
  /** What went wrong. */
  error: OtherErrorObject;
  /** Id of the request, as in the header `request-id`; support asks for it. May be null. */
  request_id: string | null;
}

/** A request to be counted, in the form that `messages.create` takes. */
export interface MessageCountTokensRequest {
  /** The model to count for; models differ in how they split text. */
  model: Model;
  /**
   * Turns of the conversation, oldest first, at most 100,000.
   * (max items 100000)
   */
  messages: MessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | TextBlockParam[];
  /** Tools to count. */
  tools?: MessageCountTokensTool[];
  /** Whether and how the model uses the tools. */
  tool_choice?: ToolChoice;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: ThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: OutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: CacheControlEphemeral | null;
  /**
   * `fast` generates faster, with rate limits of its own. Some models take any value only under the beta
   * `fast-mode-2026-02-01`.
   */
  speed?: "standard" | "fast" | null;
}

/** What `messages.create` takes, without `stream`, `speed` and a `max_tokens` of 0. */
export type MessageBatchRequestParams = MessageCreateRequest & {
  /** Always false; results of a batch come when it has ended. */
  stream?: false;
};

/** One request of a batch. */
export interface MessageBatchRequest {
  /**
   * Id of the caller's choice, unique within the batch. Results come in any order and are told apart by it.
   * (pattern ^[a-zA-Z0-9_-]{1,64}$)
   */
  custom_id: string;
  /** The request itself. It is checked only when its turn comes; a mistake shows as an `errored` result. */
  params: MessageBatchRequestParams;
}

/** Requests to be worked off within 24 hours, at half the price. */
export interface MessageBatchCreateRequest {
  /**
   * The requests, at most 100,000 and 256 MB in all.
   * (min items 1, max items 100000)
   */
  requests: MessageBatchRequest[];
}

/** A prompt for the old Text Completions; `messages.create` takes its place. */
export interface CompletionCreateRequest {
  /** The model to ask. */
  model: Model;
  /**
   * Most tokens to generate; the model may stop earlier.
   * (minimum 1)
   */
  max_tokens_to_sample: number;
  /**
   * The conversation as one text, with a blank line and `Human:` or `Assistant:` before each turn and
   * `Assistant:` at the end.
   * (min length 1)
   */
  prompt: string;
  /**
   * True answers with events as they come.
   * @default false
   */
  stream?: boolean;
  /** Facts about the request that do not reach the model. */
  metadata?: Metadata;
  /** Texts that end the completion, besides the next `Human:` turn, which always does. */
  stop_sequences?: string[];
  /**
   * Randomness of the answer. Models after Claude Opus 4.6 take 1 only.
   * (minimum 0, maximum 1)
   * @default 1
   * @deprecated
   */
  temperature?: number;
  /**
   * Picks each token among this many likeliest ones. Models after Claude Opus 4.6 take no value.
   * (minimum 0)
   * @deprecated
   */
  top_k?: number;
  /**
   * Picks each token among the likeliest that reach this share of probability. Models after Claude Opus 4.6 take
   * 0.99 and above only.
   * (minimum 0, maximum 1)
   * @deprecated
   */
  top_p?: number;
}

/** The answer to a prompt; in a stream, one piece of it. */
export interface Completion {
  /** Id of the completion. */
  id: string;
  /** Always `completion`. */
  type: "completion";
  /** The text, without the stop sequence; in a stream, what is new. */
  completion: string;
  /** The model that answered. */
  model: Model;
  /** `stop_sequence`, `max_tokens`, or null while the stream goes on. */
  stop_reason: string | null;
}
