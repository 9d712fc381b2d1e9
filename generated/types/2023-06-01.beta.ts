// Generated from spec/ by `make generate`. Do not edit.

import type {
  BetaModel,
  BetaCacheControlEphemeral,
  BetaTextBlockParam,
  BetaToolUnion,
  BetaMessageContentParam,
  BetaSystemMessageOutputConfig,
  BetaToolChoice,
  BetaThinkingConfigParam,
  BetaJSONOutputFormat,
  BetaOutputConfig,
  BetaMessageCreateParamsContainer,
  BetaDiagnosticsParam,
  BetaMetadata,
  BetaCompactionConfig,
  BetaContextManagementConfig,
  BetaFallbackCreditTokenParam,
  BetaFallbacksParam,
  BetaRequestMCPServerURLDefinition,
  BetaMessageCountTokensTool,
} from "./2026-10-21.beta.js";
export type {
  BetaAnthropicBeta,
  BetaModel,
  BetaCacheControlEphemeral,
  BetaCitationCharLocationParam,
  BetaCitationPageLocationParam,
  BetaCitationContentBlockLocationParam,
  BetaCitationWebSearchResultLocationParam,
  BetaCitationSearchResultLocationParam,
  BetaTextCitationParam,
  BetaTextBlockParam,
  BetaBase64ImageSource,
  BetaURLImageSource,
  BetaFileImageSource,
  BetaImageTransformationsParam,
  BetaImageBlockParam,
  BetaBase64PDFSource,
  BetaPlainTextSource,
  BetaContentBlockSourceContent,
  BetaContentBlockSource,
  BetaURLPDFSource,
  BetaFileDocumentSource,
  BetaCitationsConfigParam,
  BetaDocumentBlockParam,
  BetaSearchResultBlockParam,
  BetaThinkingBlockParam,
  BetaRedactedThinkingBlockParam,
  BetaDirectCaller,
  BetaServerToolCaller,
  BetaServerToolCaller20260120,
  BetaToolUseCaller,
  BetaToolUseBlockParam,
  BetaToolReferenceBlockParam,
  BetaBrowserStateTabEntry,
  BetaBrowserStateChangeTabOpened,
  BetaBrowserStateChangeDownloadStarted,
  BetaBrowserStateChangeDownloadCompleted,
  BetaBrowserStateChangeDownloadFailed,
  BetaBrowserStateChange,
  BetaBrowserStateBlockParam,
  BetaToolResultContentBlockParam,
  BetaToolResultBlockParam,
  BetaServerToolUseBlockParam,
  BetaWebSearchResultBlockParam,
  BetaWebSearchToolResultErrorCode,
  BetaWebSearchToolRequestErrorObject,
  BetaWebSearchToolResultBlockParamContent,
  BetaWebSearchToolResultBlockParam,
  BetaWebFetchToolResultErrorCode,
  BetaWebFetchToolResultErrorBlockParam,
  BetaWebFetchBlockParam,
  BetaWebFetchToolResultBlockParam,
  BetaAdvisorToolResultErrorParam,
  BetaAdvisorResultBlockParam,
  BetaAdvisorRedactedResultBlockParam,
  BetaAdvisorToolResultBlockParam,
  BetaCodeExecutionToolResultErrorCode,
  BetaCodeExecutionToolResultErrorParam,
  BetaCodeExecutionOutputBlockParam,
  BetaCodeExecutionResultBlockParam,
  BetaEncryptedCodeExecutionResultBlockParam,
  BetaCodeExecutionToolResultBlockParamContent,
  BetaCodeExecutionToolResultBlockParam,
  BetaBashCodeExecutionToolResultErrorCode,
  BetaBashCodeExecutionToolResultErrorParam,
  BetaBashCodeExecutionOutputBlockParam,
  BetaBashCodeExecutionResultBlockParam,
  BetaBashCodeExecutionToolResultBlockParam,
  BetaTextEditorCodeExecutionToolResultErrorCode,
  BetaTextEditorCodeExecutionToolResultErrorParam,
  BetaTextEditorCodeExecutionViewResultBlockParam,
  BetaTextEditorCodeExecutionCreateResultBlockParam,
  BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
  BetaTextEditorCodeExecutionToolResultBlockParam,
  BetaToolSearchToolResultErrorCode,
  BetaToolSearchToolResultErrorParam,
  BetaToolSearchToolSearchResultBlockParam,
  BetaToolSearchToolResultBlockParam,
  BetaMCPToolUseBlockParam,
  BetaRequestMCPToolResultBlockParam,
  BetaContainerUploadBlockParam,
  BetaToolChangeToolReference,
  BetaToolChangeMCPToolReference,
  BetaToolChangeMCPToolsetReference,
  BetaToolInputSchema,
  BetaAllowedCaller,
  BetaTool,
  BetaToolBash20241022,
  BetaToolBash20250124,
  BetaBrowserTypeConfig,
  BetaBrowserCloseTabConfig,
  BetaBrowserDoubleClickConfig,
  BetaBrowserFileUploadConfig,
  BetaBrowserFindConfig,
  BetaBrowserFormInputConfig,
  BetaBrowserGetPageTextConfig,
  BetaBrowserHoldKeyConfig,
  BetaBrowserHoverConfig,
  BetaBrowserJavascriptExecConfig,
  BetaBrowserKeyConfig,
  BetaBrowserLeftClickConfig,
  BetaBrowserLeftClickDragConfig,
  BetaBrowserLeftMouseDownConfig,
  BetaBrowserLeftMouseUpConfig,
  BetaBrowserListTabsConfig,
  BetaBrowserMiddleClickConfig,
  BetaBrowserMouseMoveConfig,
  BetaBrowserNavigateConfig,
  BetaBrowserNewTabConfig,
  BetaBrowserReadConsoleConfig,
  BetaBrowserReadNetworkConfig,
  BetaBrowserReadPageConfig,
  BetaBrowserRightClickConfig,
  BetaBrowserScreenshotConfig,
  BetaBrowserScrollConfig,
  BetaBrowserScrollToConfig,
  BetaBrowserSwitchTabConfig,
  BetaBrowserTripleClickConfig,
  BetaBrowserWaitConfig,
  BetaBrowserZoomConfig,
  BetaBrowserToolsetConfigs,
  BetaBrowserToolset20260801,
  BetaToolComputerUse20241022,
  BetaMemoryTool20250818,
  BetaToolComputerUse20250124,
  BetaToolTextEditor20241022,
  BetaToolComputerUse20251124,
  BetaComputerTypeConfig,
  BetaComputerCursorPositionConfig,
  BetaComputerDoubleClickConfig,
  BetaComputerHoldKeyConfig,
  BetaComputerKeyConfig,
  BetaComputerLeftClickConfig,
  BetaComputerLeftClickDragConfig,
  BetaComputerLeftMouseDownConfig,
  BetaComputerLeftMouseUpConfig,
  BetaComputerMiddleClickConfig,
  BetaComputerMouseMoveConfig,
  BetaComputerRightClickConfig,
  BetaComputerScreenshotConfig,
  BetaComputerScrollConfig,
  BetaComputerTripleClickConfig,
  BetaComputerWaitConfig,
  BetaComputerZoomConfig,
  BetaComputerToolsetConfigs,
  BetaComputerToolset20260801,
  BetaToolTextEditor20250124,
  BetaToolTextEditor20250429,
  BetaToolTextEditor20250728,
  BetaClientToolUnion,
  BetaCodeExecutionTool20250522,
  BetaCodeExecutionTool20250825,
  BetaCodeExecutionTool20260120,
  BetaCodeExecutionTool20260521,
  BetaUserLocation,
  BetaWebSearchTool20250305,
  BetaWebFetchURLSourceAll,
  BetaWebFetchURLSourceNone,
  BetaWebFetchURLSourceToolReference,
  BetaWebFetchURLSourceOnly,
  BetaWebFetchURLSourceExcept,
  BetaWebFetchURLSources,
  BetaWebFetchTool20250910,
  BetaWebSearchTool20260209,
  BetaWebFetchTool20260209,
  BetaWebFetchTool20260309,
  BetaWebSearchTool20260318,
  BetaWebFetchTool20260318,
  BetaAdvisorTool20260301,
  BetaToolSearchToolBm25_20251119,
  BetaToolSearchToolRegex20251119,
  BetaMCPToolConfig,
  BetaMCPToolDefaultConfig,
  BetaMCPToolParam,
  BetaMCPToolset,
  BetaToolUnion,
  BetaToolChangeToolDefinitionParam,
  BetaRequestToolAdditionBlock,
  BetaRequestToolRemovalBlock,
  BetaCompactionBlockParam,
  BetaMCPToolListingBlockParam,
  BetaFallbackInfoParam,
  BetaFallbackBlockParam,
  BetaContentBlockParam,
  BetaMessageContentParam,
  BetaEffortLevel,
  BetaSystemMessageOutputConfig,
  BetaToolChoiceAuto,
  BetaToolChoiceAny,
  BetaToolChoiceTool,
  BetaToolChoiceNone,
  BetaToolChoice,
  BetaThinkingPrefixMismatchBehavior,
  BetaThinkingBlockBinding,
  BetaThinkingConfigEnabled,
  BetaThinkingConfigDisabled,
  BetaThinkingConfigBetweenTools,
  BetaThinkingConfigAdaptive,
  BetaThinkingConfigParam,
  BetaJSONOutputFormat,
  BetaTokenTaskBudget,
  BetaOutputConfig,
  BetaSkillParams,
  BetaContainerParams,
  BetaMessageCreateParamsContainer,
  BetaDiagnosticsParam,
  BetaMetadata,
  BetaCompactionConfig,
  BetaInputTokensClearAtLeast,
  BetaToolUsesKeep,
  BetaInputTokensTrigger,
  BetaToolUsesTrigger,
  BetaClearToolUses20250919Edit,
  BetaThinkingTurns,
  BetaAllThinkingTurns,
  BetaClearThinking20251015Edit,
  BetaCompact20260112Edit,
  BetaContextManagementConfig,
  BetaFallbackCreditTokenParam,
  BetaFallbackParam,
  BetaFallbacksParam,
  BetaRequestMCPServerToolConfiguration,
  BetaRequestMCPServerURLDefinition,
  BetaContainerSkill,
  BetaContainer,
  BetaCitationCharLocation,
  BetaCitationPageLocation,
  BetaCitationContentBlockLocation,
  BetaCitationsWebSearchResultLocation,
  BetaCitationsSearchResultLocation,
  BetaTextCitation,
  BetaTextBlock,
  BetaThinkingBlock,
  BetaRedactedThinkingBlock,
  BetaBrowserNavigateInput,
  BetaBrowserListTabsInput,
  BetaBrowserNewTabInput,
  BetaBrowserSwitchTabInput,
  BetaBrowserCloseTabInput,
  BetaBrowserReadPageFilter,
  BetaBrowserReadPageInput,
  BetaBrowserGetPageTextInput,
  BetaBrowserReadConsoleInput,
  BetaBrowserReadNetworkInput,
  BetaBrowserFindInput,
  BetaBrowserRefTarget,
  BetaBrowserFormInputValue,
  BetaBrowserFormInputInput,
  BetaBrowserFileUploadInput,
  BetaBrowserScrollToInput,
  BetaBrowserScreenshotInput,
  BetaBrowserZoomInput,
  BetaBrowserCoordinateTarget,
  BetaBrowserClickTarget,
  BetaBrowserLeftClickInput,
  BetaBrowserRightClickInput,
  BetaBrowserMiddleClickInput,
  BetaBrowserDoubleClickInput,
  BetaBrowserTripleClickInput,
  BetaBrowserHoverInput,
  BetaBrowserLeftClickDragInput,
  BetaBrowserLeftMouseDownInput,
  BetaBrowserLeftMouseUpInput,
  BetaBrowserMouseMoveInput,
  BetaBrowserScrollDirection,
  BetaBrowserScrollInput,
  BetaBrowserTypeInput,
  BetaBrowserKeyInput,
  BetaBrowserHoldKeyInput,
  BetaBrowserWaitInput,
  BetaBrowserJavascriptExecInput,
  BetaBrowserMemberInput,
  BetaComputerKeyInput,
  BetaComputerHoldKeyInput,
  BetaComputerTypeInput,
  BetaComputerCursorPositionInput,
  BetaComputerMouseMoveInput,
  BetaComputerLeftMouseDownInput,
  BetaComputerLeftMouseUpInput,
  BetaComputerLeftClickInput,
  BetaComputerLeftClickDragInput,
  BetaComputerRightClickInput,
  BetaComputerMiddleClickInput,
  BetaComputerDoubleClickInput,
  BetaComputerTripleClickInput,
  BetaComputerScrollDirection,
  BetaComputerScrollInput,
  BetaComputerWaitInput,
  BetaComputerScreenshotInput,
  BetaComputerZoomInput,
  BetaComputerMemberInput,
  BetaMemoryTool20250818ViewCommand,
  BetaMemoryTool20250818CreateCommand,
  BetaMemoryTool20250818StrReplaceCommand,
  BetaMemoryTool20250818InsertCommand,
  BetaMemoryTool20250818DeleteCommand,
  BetaMemoryTool20250818RenameCommand,
  BetaMemoryTool20250818Command,
  BetaBrowserMemberName,
  BetaComputerMemberName,
  BetaBrowserNavigateToolUseBlock,
  BetaBrowserListTabsToolUseBlock,
  BetaBrowserNewTabToolUseBlock,
  BetaBrowserSwitchTabToolUseBlock,
  BetaBrowserCloseTabToolUseBlock,
  BetaBrowserReadPageToolUseBlock,
  BetaBrowserGetPageTextToolUseBlock,
  BetaBrowserReadConsoleToolUseBlock,
  BetaBrowserReadNetworkToolUseBlock,
  BetaBrowserFindToolUseBlock,
  BetaBrowserFormInputToolUseBlock,
  BetaBrowserFileUploadToolUseBlock,
  BetaBrowserScrollToToolUseBlock,
  BetaBrowserScreenshotToolUseBlock,
  BetaBrowserZoomToolUseBlock,
  BetaBrowserLeftClickToolUseBlock,
  BetaBrowserRightClickToolUseBlock,
  BetaBrowserMiddleClickToolUseBlock,
  BetaBrowserDoubleClickToolUseBlock,
  BetaBrowserTripleClickToolUseBlock,
  BetaBrowserHoverToolUseBlock,
  BetaBrowserLeftClickDragToolUseBlock,
  BetaBrowserLeftMouseDownToolUseBlock,
  BetaBrowserLeftMouseUpToolUseBlock,
  BetaBrowserMouseMoveToolUseBlock,
  BetaBrowserScrollToolUseBlock,
  BetaBrowserTypeToolUseBlock,
  BetaBrowserKeyToolUseBlock,
  BetaBrowserHoldKeyToolUseBlock,
  BetaBrowserWaitToolUseBlock,
  BetaBrowserJavascriptExecToolUseBlock,
  BetaBrowserToolUseBlock,
  BetaComputerKeyToolUseBlock,
  BetaComputerHoldKeyToolUseBlock,
  BetaComputerTypeToolUseBlock,
  BetaComputerCursorPositionToolUseBlock,
  BetaComputerMouseMoveToolUseBlock,
  BetaComputerLeftMouseDownToolUseBlock,
  BetaComputerLeftMouseUpToolUseBlock,
  BetaComputerLeftClickToolUseBlock,
  BetaComputerLeftClickDragToolUseBlock,
  BetaComputerRightClickToolUseBlock,
  BetaComputerMiddleClickToolUseBlock,
  BetaComputerDoubleClickToolUseBlock,
  BetaComputerTripleClickToolUseBlock,
  BetaComputerScrollToolUseBlock,
  BetaComputerWaitToolUseBlock,
  BetaComputerScreenshotToolUseBlock,
  BetaComputerZoomToolUseBlock,
  BetaComputerToolUseBlock,
  BetaToolUseBlock,
  BetaToolsetToolUseBlock,
  BetaServerToolUseBlock,
  BetaWebSearchToolResultErrorObject,
  BetaWebSearchResultBlock,
  BetaWebSearchToolResultBlockContent,
  BetaWebSearchToolResultBlock,
  BetaWebFetchToolResultErrorBlock,
  BetaCitationsConfig,
  BetaDocumentBlock,
  BetaWebFetchBlock,
  BetaWebFetchToolResultBlock,
  BetaAdvisorToolResultErrorObject,
  BetaAdvisorResultBlock,
  BetaAdvisorRedactedResultBlock,
  BetaAdvisorToolResultBlock,
  BetaCodeExecutionToolResultErrorObject,
  BetaCodeExecutionOutputBlock,
  BetaCodeExecutionResultBlock,
  BetaEncryptedCodeExecutionResultBlock,
  BetaCodeExecutionToolResultBlockContent,
  BetaCodeExecutionToolResultBlock,
  BetaBashCodeExecutionToolResultErrorObject,
  BetaBashCodeExecutionOutputBlock,
  BetaBashCodeExecutionResultBlock,
  BetaBashCodeExecutionToolResultBlock,
  BetaTextEditorCodeExecutionToolResultErrorObject,
  BetaTextEditorCodeExecutionViewResultBlock,
  BetaTextEditorCodeExecutionCreateResultBlock,
  BetaTextEditorCodeExecutionStrReplaceResultBlock,
  BetaTextEditorCodeExecutionToolResultBlock,
  BetaToolSearchToolResultErrorObject,
  BetaToolReferenceBlock,
  BetaToolSearchToolSearchResultBlock,
  BetaToolSearchToolResultBlock,
  BetaMCPToolUseBlock,
  BetaMCPToolResultBlock,
  BetaContainerUploadBlock,
  BetaResponseToolChangeToolReference,
  BetaResponseToolChangeMCPToolReference,
  BetaResponseToolChangeMCPToolsetReference,
  BetaResponseToolInputSchema,
  BetaResponseTool,
  BetaResponseToolUnion,
  BetaToolChangeToolDefinition,
  BetaResponseToolAdditionBlock,
  BetaResponseToolRemovalBlock,
  BetaCompactionBlock,
  BetaFallbackInfo,
  BetaFallbackRefusalTrigger,
  BetaFallbackBlock,
  BetaMCPTool,
  BetaMCPToolListingBlock,
  BetaContentBlock,
  BetaCacheMissModelChanged,
  BetaCacheMissSystemChanged,
  BetaCacheMissToolsChanged,
  BetaCacheMissMessagesChanged,
  BetaCacheMissPreviousMessageNotFound,
  BetaCacheMissUnavailable,
  BetaCacheMissReason,
  BetaDiagnostics,
  BetaRefusalStopDetails,
  BetaStopReason,
  BetaCacheCreation,
  BetaOutputTokensDetails,
  BetaServerToolUsage,
  BetaFallbackCreditRedeemed,
  BetaFallbackCreditNotApplied,
  BetaFallbackCreditUsage,
  BetaMessageIterationUsage,
  BetaCompactionIterationUsage,
  BetaAdvisorMessageIterationUsage,
  BetaFallbackMessageIterationUsage,
  BetaIterationsUsage,
  BetaUsage,
  BetaClearToolUses20250919EditResponse,
  BetaClearThinking20251015EditResponse,
  BetaContextManagementResponse,
  BetaThinkingDroppedInputTransformation,
  BetaThinkingMismatchAllowedInputTransformation,
  BetaInputTransformation,
  BetaMessage,
  BetaRawMessageStartEvent,
  BetaMessageDelta,
  BetaMessageDeltaUsage,
  BetaRawMessageDeltaEvent,
  BetaRawMessageStopEvent,
  BetaRawContentBlockStartEvent,
  BetaTextDelta,
  BetaInputJSONDelta,
  BetaCitationsDelta,
  BetaThinkingDelta,
  BetaSignatureDelta,
  BetaCompactionContentBlockDelta,
  BetaRawContentBlockDelta,
  BetaRawContentBlockDeltaEvent,
  BetaRawContentBlockStopEvent,
  BetaPingEvent,
  BetaAvailableToolsLimitExceededErrorDetails,
  BetaClaudeCodeKeyCreatorNotMemberErrorDetails,
  BetaClaudeCodeVersionTooOldErrorDetails,
  BetaCMEKKeyDisabledErrorDetails,
  BetaCMEKKeyNetworkBlockedErrorDetails,
  BetaCompactionBlockAmbiguousErrorDetails,
  BetaCompactionBlockMisplacedErrorDetails,
  BetaCompactionContentMismatchErrorDetails,
  BetaCompactionIncompleteTurnErrorDetails,
  BetaCompactionNothingToSummarizeErrorDetails,
  BetaCompactionSignatureInvalidErrorDetails,
  BetaCompactionTooManyToolReferencesErrorDetails,
  BetaCompactionToolChangesMismatchErrorDetails,
  BetaOrganizationOnHoldErrorDetails,
  BetaRequestBodyEncodingInvalidErrorDetails,
  BetaRequestBodyEncodingUnsupportedErrorDetails,
  BetaThreadAlreadyContinuedErrorDetails,
  BetaThreadContinueInFlightErrorDetails,
  BetaThreadFingerprintMismatchErrorDetails,
  BetaThreadUnsupportedFeatureName,
  BetaThreadUnsupportedRequestErrorDetails,
  BetaToolNameConflictErrorDetails,
  BetaToolReferenceUnresolvedErrorDetails,
  BetaUserProfileRequiredErrorDetails,
  BetaLinkedOrganizationBillingUnavailableErrorDetails,
  BetaLinkedOrganizationSpendLimitReachedErrorDetails,
  BetaUserProfileBillingNotAuthorizedErrorDetails,
  BetaUserProfileNotBillableErrorDetails,
  BetaThreadNotFoundErrorDetails,
  BetaSkillReadBlockedUndecryptableErrorDetails,
  BetaRequestBodyTooLargeAfterDecodingErrorDetails,
  BetaContractSpendLimitReachedErrorDetails,
  BetaEnforcedSpendLimitReachedErrorDetails,
  BetaRampLimitExceededErrorDetails,
  BetaCMEKKeyUnreachableErrorDetails,
  BetaCompactionUnavailableErrorDetails,
  BetaStorageQuotaExceededErrorDetails,
  BetaFileNotDownloadableErrorDetails,
  BetaFileExpiredErrorDetails,
  BetaCMEKContextUnavailableErrorDetails,
  BetaOrgAPIKeyLimitExceededErrorDetails,
  BetaWorkspaceAPIKeyLimitExceededErrorDetails,
  BetaSandboxEgressRestrictedErrorDetails,
  BetaUserProfileNotFoundErrorDetails,
  BetaExternalKeyInWorkspacePolicyErrorDetails,
  BetaAlreadyMemberErrorDetails,
  BetaCannotInviteEmailsWithUnverifiedDomainsErrorDetails,
  BetaEmailDomainNotAllowedErrorDetails,
  BetaInviteAlreadyExistsErrorDetails,
  BetaOrgMemberLimitExceededErrorDetails,
  BetaRBACGroupGrantsOwnerAccessErrorDetails,
  BetaRBACGroupOwnerAccessUnconfirmedErrorDetails,
  BetaCannotRemoveLastMemberErrorDetails,
  BetaConcurrentMembershipChangeErrorDetails,
  BetaExternalKeyValidationFailedErrorDetails,
  BetaExternalKeyValidationTimedOutErrorDetails,
  BetaKeyProfileMismatchErrorDetails,
  BetaWorkspacePolicyField,
  BetaWorkspacePolicyViolationErrorDetails,
  BetaExternalKeyChangedErrorDetails,
  BetaWorkspaceMemberLimitExceededErrorDetails,
  BetaOrganizationTypeNotSupportedErrorDetails,
  BetaParentOrganizationRequiredErrorDetails,
  BetaRBACRoleNotFoundErrorDetails,
  BetaEnvironmentCreateDisabledErrorDetails,
  BetaEnvironmentArchivedErrorDetails,
  BetaInvalidConfigTypeChangeErrorDetails,
  BetaEnvironmentUpdateDisabledErrorDetails,
  BetaWorkLeaseState,
  BetaHeartbeatPreconditionFailedErrorDetails,
  BetaInvalidMetadataErrorDetails,
  BetaCannotSignOutPrimaryOwnerErrorDetails,
  BetaCannotSignOutSelfErrorDetails,
  BetaOrganizationNotEnrolledInBetaErrorDetails,
  BetaCannotSignOutManagedMemberErrorDetails,
  BetaCannotSignOutMembershipAdminErrorDetails,
  BetaCannotSignOutOwnerErrorDetails,
  BetaCannotSignOutPrivilegedMemberErrorDetails,
  BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
  BetaUnsupportedCharsetErrorDetails,
  BetaPluginNameTakenErrorDetails,
  BetaSkillNameTakenErrorDetails,
  BetaRegistrationPendingErrorDetails,
  BetaScanFailedErrorDetails,
  BetaScanPendingErrorDetails,
  BetaSlackChannelSetUpSettingsRefusedErrorDetails,
  BetaAPIKeyScopeMissingErrorDetails,
  BetaClaudeTagWritesNotEnabledErrorDetails,
  BetaComplianceConfigurationRestrictedErrorDetails,
  BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
  BetaEnvironmentNotFoundErrorDetails,
  BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
  BetaSlackChannelSetUpSettingsConflictErrorDetails,
  BetaBundleAttachmentNotSupportedErrorDetails,
  BetaBundleOnCallErrorDetails,
  BetaErrorDetails,
  BetaInvalidRequestErrorObject,
  BetaAuthenticationErrorObject,
  BetaBillingErrorObject,
  BetaPermissionErrorObject,
  BetaNotFoundErrorObject,
  BetaRateLimitErrorObject,
  BetaGatewayTimeoutErrorObject,
  BetaAPIErrorObject,
  BetaOverloadedErrorObject,
  BetaErrorObject,
  BetaErrorResponse,
  BetaRawMessageStreamEvent,
  BetaErrorCode,
  BetaMessageCountTokensTool,
  BetaCountTokensContextManagementResponse,
  BetaMessageTokensCount,
  BetaMessageBatchRequestCounts,
  BetaMessageBatch,
  BetaMessageBatchList,
  BetaDeletedMessageBatch,
  BetaMessageBatchSucceededResult,
  BetaMessageBatchErroredResult,
  BetaMessageBatchCanceledResult,
  BetaMessageBatchExpiredResult,
  BetaMessageBatchResult,
  BetaMessageBatchIndividualResponse,
  BetaCapabilitySupport,
  BetaContextManagementCapability,
  BetaEffortCapability,
  BetaServerToolsCapability,
  BetaThinkingTypes,
  BetaThinkingCapability,
  BetaCompactionCapability,
  BetaModelCapabilities,
  BetaModelLine,
  BetaModelInfo,
  BetaModelInfoList,
  BetaFileScope,
  BetaFileMetadata,
  BetaFileMetadataList,
  BetaFileUploadRequest,
  BetaDeletedFile,
  BetaFileContent,
} from "./2026-10-21.beta.js";
import type {
  ErrorType,
  OtherErrorObject,
  OtherErrorResponse,
  CompletionCreateRequest,
  Completion,
} from "./2023-06-01.js";

export type BetaErrorType = ErrorType;
export type BetaOtherErrorObject = OtherErrorObject;
export type BetaOtherErrorResponse = OtherErrorResponse;
export type BetaCompletionCreateRequest = CompletionCreateRequest;
export type BetaCompletion = Completion;

/** One turn of the conversation. */
export interface BetaMessageParam {
  /** What is said. */
  content: BetaMessageContentParam;
  /** Who says it. `system` adds instructions in the middle of a conversation. */
  role: "user" | "assistant" | "system";
  /**
   * How long a `system` message is shown to the model: `never` cleared, the default, or until a later `user`
   * message. Keep the message in `messages` either way. Other roles may not set it.
   */
  clear_at?: "next_user_message" | "never" | null;
  /** Output settings of a `system` message; they apply per turn. */
  output_config?: BetaSystemMessageOutputConfig | null;
}

/**
 * The conversation so far and how to continue it. The API keeps nothing between requests, except in a
 * `thread`.
 */
export interface BetaMessageCreateRequest {
  /** The model to ask. */
  model: BetaModel;
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
  messages: BetaMessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | BetaTextBlockParam[];
  /** Tools the model may call: those of the caller, run by the caller, and server tools, run by the API. */
  tools?: BetaToolUnion[];
  /** Whether and how the model uses the tools. */
  tool_choice?: BetaToolChoice;
  /**
   * True answers with events as they come, false with one message at the end.
   * @default false
   */
  stream?: boolean;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: BetaThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: BetaOutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: BetaCacheControlEphemeral | null;
  /**
   * Container to work in, by id or with skills to load. A new one is made when it is left out and a tool needs
   * one.
   */
  container?: BetaMessageCreateParamsContainer | null;
  /** Asks for the reason of a prompt cache miss. */
  diagnostics?: BetaDiagnosticsParam | null;
  /** Region in which the model has to run. The default is that of the workspace. */
  inference_geo?: string | null;
  /** Facts about the request that do not reach the model. */
  metadata?: BetaMetadata;
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
   * Turns the request into one for a summary: the response holds a single `compaction` block, which then opens
   * `messages` instead of what it sums up. Not together with `context_management`.
   */
  compaction?: BetaCompactionConfig | null;
  /** Edits that shorten the conversation before the model sees it. Not together with `compaction`. */
  context_management?: BetaContextManagementConfig | null;
  /**
   * The token of a refusal, when this is the retry. The request has to be the refused one, at most with its
   * partial answer appended as an `assistant` message.
   */
  fallback_credit_token?: string | BetaFallbackCreditTokenParam | null;
  /**
   * Models to try in turn when the requested one declines for policy reasons. `default` takes the list that the
   * API keeps for the model, and does nothing for models without one; a list of one's own is then a 400.
   */
  fallbacks?: BetaFallbacksParam | null;
  /**
   * Remote MCP servers whose tools the model may call; at most 20. Each needs an `mcp_toolset` in `tools` under
   * the beta `mcp-client-2025-11-20`.
   * (max items 20)
   */
  mcp_servers?: BetaRequestMCPServerURLDefinition[];
  /** Former place of `output_config.format`; goes away. */
  output_format?: BetaJSONOutputFormat | null;
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

/** A request to be counted, in the form that `messages.create` takes. */
export interface BetaMessageCountTokensRequest {
  /** The model to count for; models differ in how they split text. */
  model: BetaModel;
  /**
   * Turns of the conversation, oldest first, at most 100,000.
   * (max items 100000)
   */
  messages: BetaMessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | BetaTextBlockParam[];
  /** Tools to count. */
  tools?: BetaMessageCountTokensTool[];
  /** Whether and how the model uses the tools. */
  tool_choice?: BetaToolChoice;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: BetaThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: BetaOutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: BetaCacheControlEphemeral | null;
  /**
   * `fast` generates faster, with rate limits of its own. Some models take any value only under the beta
   * `fast-mode-2026-02-01`.
   */
  speed?: "standard" | "fast" | null;
  /** Accepted and ignored: `messages` is counted as it is. */
  compaction?: BetaCompactionConfig | null;
  /** Edits that shorten the conversation before the model sees it. Not together with `compaction`. */
  context_management?: BetaContextManagementConfig | null;
  /**
   * Remote MCP servers whose tools the model may call; at most 20. Each needs an `mcp_toolset` in `tools` under
   * the beta `mcp-client-2025-11-20`.
   * (max items 20)
   */
  mcp_servers?: BetaRequestMCPServerURLDefinition[];
  /** Former place of `output_config.format`; goes away. */
  output_format?: BetaJSONOutputFormat | null;
}

/** What `messages.create` takes, without `stream`, `speed` and a `max_tokens` of 0. */
export type BetaMessageBatchRequestParams = BetaMessageCreateRequest;

/** One request of a batch. */
export interface BetaMessageBatchRequest {
  /**
   * Id of the caller's choice, unique within the batch. Results come in any order and are told apart by it.
   * (pattern ^[a-zA-Z0-9_-]{1,64}$)
   */
  custom_id: string;
  /** The request itself. It is checked only when its turn comes; a mistake shows as an `errored` result. */
  params: BetaMessageBatchRequestParams;
}

/** Requests to be worked off within 24 hours, at half the price. */
export interface BetaMessageBatchCreateRequest {
  /**
   * The requests, at most 100,000 and 256 MB in all.
   * (min items 1, max items 100000)
   */
  requests: BetaMessageBatchRequest[];
}
