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
  BetaFileMetadata,
  BetaAnalyticsUser,
  BetaAnalyticsConnectorChatMetrics,
  BetaAnalyticsConnectorClaudeCodeMetrics,
  BetaAnalyticsConnectorCoworkMetrics,
  BetaAnalyticsConnectorOfficeMetrics,
  BetaAnalyticsConnectorChatCoworkUnifiedMetrics,
  BetaAnalyticsPluginClaudeCodeMetrics,
  BetaAnalyticsPluginCoworkMetrics,
  BetaAnalyticsPluginChatCoworkUnifiedMetrics,
  BetaAnalyticsSkillChatMetrics,
  BetaAnalyticsSkillClaudeCodeMetrics,
  BetaAnalyticsSkillCoworkMetrics,
  BetaAnalyticsSkillOfficeMetrics,
  BetaAnalyticsSkillChatCoworkUnifiedMetrics,
  BetaAnalyticsChatMetrics,
  BetaAnalyticsClaudeCodeMetrics,
  BetaAnalyticsDesignMetrics,
  BetaAnalyticsOfficeMetrics,
  BetaAnalyticsScienceMetrics,
  BetaAnalyticsChatCoworkUnifiedMetrics,
  BetaAPIKeyCreatedBy,
  BetaAPIKeyUserActor,
  BetaAPIKeyServiceAccountActor,
  BetaAPIKeyOrganizationScope,
  BetaAPIKeyWorkspaceScope,
  BetaExternalKeyAttachedAttachment,
  BetaExternalKeyUnattachedAttachment,
  BetaAWSExternalKeyConfig,
  BetaGCPExternalKeyConfig,
  BetaAzureExternalKeyConfig,
  BetaAzureExternalKeyConfigParam,
  BetaOrganizationRateLimitModelGroup,
  BetaOrganizationRateLimitBatchGroup,
  BetaOrganizationRateLimitTokenCountGroup,
  BetaOrganizationRateLimitFilesGroup,
  BetaOrganizationRateLimitSkillsGroup,
  BetaOrganizationRateLimitWebSearchGroup,
  BetaOrganizationRateLimitValue,
  BetaSpendLimitIncreaseRequestStatus,
  BetaSpendLimitIncreaseRequestActor,
  BetaSpendLimitPeriod,
  BetaSpendLimitIncreaseRequestResolvedBy,
  BetaSpendSummary,
  BetaSpendLimit,
  BetaOrganizationWebhookEndpointState,
  BetaWorkspaceRateLimitValue,
  BetaManagedAgentsUserMessageEvent,
  BetaManagedAgentsUserInterruptEvent,
  BetaManagedAgentsUserToolConfirmationEvent,
  BetaManagedAgentsUserCustomToolResultEvent,
  BetaManagedAgentsAgentCustomToolUseEvent,
  BetaManagedAgentsAgentMessageEvent,
  BetaManagedAgentsAgentThinkingEvent,
  BetaManagedAgentsAgentMCPToolUseEvent,
  BetaManagedAgentsAgentMCPToolResultEvent,
  BetaManagedAgentsAgentToolUseEvent,
  BetaManagedAgentsAgentToolResultEvent,
  BetaManagedAgentsAgentThreadMessageReceivedEvent,
  BetaManagedAgentsAgentThreadMessageSentEvent,
  BetaManagedAgentsAgentThreadContextCompactedEvent,
  BetaManagedAgentsUnknownErrorObject,
  BetaManagedAgentsModelOverloadedErrorObject,
  BetaManagedAgentsModelRateLimitedErrorObject,
  BetaManagedAgentsModelRequestFailedErrorObject,
  BetaManagedAgentsMCPConnectionFailedErrorObject,
  BetaManagedAgentsMCPAuthenticationFailedErrorObject,
  BetaManagedAgentsBillingErrorObject,
  BetaManagedAgentsCredentialHostUnreachableErrorObject,
  BetaManagedAgentsRepositoryAuthenticationErrorObject,
  BetaManagedAgentsRepositoryForbiddenErrorObject,
  BetaManagedAgentsRepositoryNotFoundErrorObject,
  BetaManagedAgentsRepositoryCheckoutErrorObject,
  BetaManagedAgentsRepositoryCloneErrorObject,
  BetaManagedAgentsSessionStatusRescheduledEvent,
  BetaManagedAgentsSessionStatusRunningEvent,
  BetaManagedAgentsSessionStatusIdleEvent,
  BetaManagedAgentsSessionStatusTerminatedEvent,
  BetaManagedAgentsSessionThreadCreatedEvent,
  BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
  BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
  BetaManagedAgentsSpanModelRequestStartEvent,
  BetaManagedAgentsSpanModelRequestEndEvent,
  BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
  BetaManagedAgentsUserDefineOutcomeEvent,
  BetaManagedAgentsSessionDeletedEvent,
  BetaManagedAgentsSessionThreadStatusRunningEvent,
  BetaManagedAgentsSessionThreadStatusIdleEvent,
  BetaManagedAgentsSessionThreadStatusTerminatedEvent,
  BetaManagedAgentsUserToolResultEvent,
  BetaManagedAgentsSessionThreadStatusRescheduledEvent,
  BetaManagedAgentsSessionUpdatedEvent,
  BetaManagedAgentsSystemMessageEvent,
  BetaManagedAgentsSessionUsageEvent,
  BetaManagedAgentsWorkflowRunCreatedEvent,
  BetaManagedAgentsWorkflowRunStatusEndedEvent,
  BetaManagedAgentsWorkflowRunPhaseStartedEvent,
  BetaManagedAgentsWorkflowRunPhaseEndedEvent,
  BetaManagedAgentsWorkflowRunStatusRunningEvent,
  BetaManagedAgentsWorkflowRunStatusIdleEvent,
  BetaManagedAgentsWorkflowRunErrorEvent,
  BetaManagedAgentsStartEvent,
  BetaManagedAgentsDeltaEvent,
  BetaSkill,
  BetaSkillVersion,
  BetaWebhookSessionCreatedEventData,
  BetaWebhookSessionPendingEventData,
  BetaWebhookSessionRunningEventData,
  BetaWebhookSessionIdledEventData,
  BetaWebhookSessionRequiresActionEventData,
  BetaWebhookSessionArchivedEventData,
  BetaWebhookSessionDeletedEventData,
  BetaWebhookSessionStatusRescheduledEventData,
  BetaWebhookSessionStatusRunStartedEventData,
  BetaWebhookSessionStatusIdledEventData,
  BetaWebhookSessionStatusTerminatedEventData,
  BetaWebhookSessionThreadCreatedEventData,
  BetaWebhookSessionThreadIdledEventData,
  BetaWebhookSessionThreadTerminatedEventData,
  BetaWebhookSessionOutcomeEvaluationEndedEventData,
  BetaWebhookVaultCreatedEventData,
  BetaWebhookVaultArchivedEventData,
  BetaWebhookVaultDeletedEventData,
  BetaWebhookVaultCredentialCreatedEventData,
  BetaWebhookVaultCredentialArchivedEventData,
  BetaWebhookVaultCredentialDeletedEventData,
  BetaWebhookVaultCredentialRefreshFailedEventData,
  BetaWebhookSessionUpdatedEventData,
  BetaWebhookAgentCreatedEventData,
  BetaWebhookAgentArchivedEventData,
  BetaWebhookAgentDeletedEventData,
  BetaWebhookDeploymentPausedEventData,
  BetaWebhookDeploymentRunFailedEventData,
  BetaWebhookDeploymentCreatedEventData,
  BetaWebhookDeploymentUpdatedEventData,
  BetaWebhookDeploymentUnpausedEventData,
  BetaWebhookAgentUpdatedEventData,
  BetaWebhookDeploymentArchivedEventData,
  BetaWebhookDeploymentRunStartedEventData,
  BetaWebhookDeploymentDeletedEventData,
  BetaWebhookDeploymentRunSucceededEventData,
  BetaWebhookEnvironmentCreatedEventData,
  BetaWebhookEnvironmentUpdatedEventData,
  BetaWebhookEnvironmentArchivedEventData,
  BetaWebhookEnvironmentDeletedEventData,
  BetaWebhookMemoryStoreCreatedEventData,
  BetaWebhookMemoryStoreArchivedEventData,
  BetaWebhookMemoryStoreDeletedEventData,
  BetaWebhookSessionBudgetReachedEventData,
  BetaWebhookUserProfileEnforcementActionOpenedEventData,
  BetaWebhookUserProfileEnforcementActionResolvedEventData,
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
  BetaFileUploadRequest,
  BetaDeletedFile,
  BetaFileContent,
  BetaManagedAgentsAWSRoleExecutionIdentity,
  BetaManagedAgentsServiceAccountExecutionIdentity,
  BetaManagedAgentsExecutionIdentity,
  BetaManagedAgentsMCPServerURLDefinition,
  BetaManagedAgentsModel,
  BetaManagedAgentsEffortLow,
  BetaManagedAgentsEffortMedium,
  BetaManagedAgentsEffortHigh,
  BetaManagedAgentsEffortXhigh,
  BetaManagedAgentsEffortMax,
  BetaManagedAgentsModelConfig,
  BetaManagedAgentsAgentReference,
  BetaManagedAgentsAdvisor,
  BetaManagedAgentsMultiagentCoordinator,
  BetaManagedAgentsMultiagentAdvisorEnabled,
  BetaManagedAgentsMultiagentAdvisorDisabled,
  BetaManagedAgentsMultiagentAdvisor,
  BetaManagedAgentsMultiagentInlineAgentsEnabled,
  BetaManagedAgentsMultiagentInlineAgentsDisabled,
  BetaManagedAgentsMultiagentInlineAgents,
  BetaManagedAgentsMultiagentSubagentsEnabled,
  BetaManagedAgentsMultiagentSubagentsDisabled,
  BetaManagedAgentsMultiagentSubagents,
  BetaManagedAgentsMultiagentWorkflowsEnabled,
  BetaManagedAgentsMultiagentWorkflowsDisabled,
  BetaManagedAgentsMultiagentWorkflows,
  BetaManagedAgentsMultiagent20261001,
  BetaManagedAgentsMultiagent,
  BetaManagedAgentsAnthropicSkill,
  BetaManagedAgentsCustomSkill,
  BetaManagedAgentsAlwaysAllowPolicy,
  BetaManagedAgentsAlwaysAskPolicy,
  BetaManagedAgentsAutoPolicy,
  BetaManagedAgentsBashToolConfig,
  BetaManagedAgentsEditToolConfig,
  BetaManagedAgentsReadToolConfig,
  BetaManagedAgentsWriteToolConfig,
  BetaManagedAgentsGlobToolConfig,
  BetaManagedAgentsGrepToolConfig,
  BetaManagedAgentsWebFetchURLSourceAll,
  BetaManagedAgentsWebFetchURLSourceNone,
  BetaManagedAgentsWebFetchURLSourceToolReference,
  BetaManagedAgentsWebFetchURLSourceOnly,
  BetaManagedAgentsWebFetchURLSourceExcept,
  BetaManagedAgentsWebFetchURLSourceToolFilter,
  BetaManagedAgentsWebFetchURLSourceUserInput,
  BetaManagedAgentsWebFetchURLSources,
  BetaManagedAgentsWebFetchToolConfig,
  BetaManagedAgentsUserLocation,
  BetaManagedAgentsWebSearchToolConfig,
  BetaManagedAgentsAgentToolConfig,
  BetaManagedAgentsAgentToolsetDefaultConfig,
  BetaManagedAgentsAgentToolset20260401,
  BetaManagedAgentsMCPToolConfig,
  BetaManagedAgentsMCPToolsetDefaultConfig,
  BetaManagedAgentsMCPToolset,
  BetaManagedAgentsCustomToolInputSchema,
  BetaManagedAgentsCustomTool,
  BetaManagedAgentsAgent,
  BetaManagedAgentsAgentList,
  BetaManagedAgentsModelConfigParams,
  BetaManagedAgentsAWSRoleExecutionIdentityParams,
  BetaManagedAgentsServiceAccountExecutionIdentityParams,
  BetaManagedAgentsExecutionIdentityParams,
  BetaManagedAgentsURLMCPServerParams,
  BetaManagedAgentsAgentParams,
  BetaManagedAgentsMultiagentSelfParams,
  BetaManagedAgentsAdvisorParams,
  BetaManagedAgentsMultiagentRosterEntryParams,
  BetaManagedAgentsMultiagentCoordinatorParams,
  BetaManagedAgentsMultiagentAdvisorEnabledParams,
  BetaManagedAgentsMultiagentAdvisorDisabledParams,
  BetaManagedAgentsMultiagentAdvisorParams,
  BetaManagedAgentsMultiagentInlineAgentsEnabledParams,
  BetaManagedAgentsMultiagentInlineAgentsDisabledParams,
  BetaManagedAgentsMultiagentInlineAgentsParams,
  BetaManagedAgentsMultiagentPredefinedAgentParams,
  BetaManagedAgentsMultiagentSubagentsEnabledParams,
  BetaManagedAgentsMultiagentSubagentsDisabledParams,
  BetaManagedAgentsMultiagentSubagentsParams,
  BetaManagedAgentsMultiagentWorkflowsEnabledParams,
  BetaManagedAgentsMultiagentWorkflowsDisabledParams,
  BetaManagedAgentsMultiagentWorkflowsParams,
  BetaManagedAgentsMultiagent20261001Params,
  BetaManagedAgentsMultiagentParams,
  BetaManagedAgentsAnthropicSkillParams,
  BetaManagedAgentsCustomSkillParams,
  BetaManagedAgentsSkillParams,
  BetaManagedAgentsBashToolConfigParams,
  BetaManagedAgentsEditToolConfigParams,
  BetaManagedAgentsReadToolConfigParams,
  BetaManagedAgentsWriteToolConfigParams,
  BetaManagedAgentsGlobToolConfigParams,
  BetaManagedAgentsGrepToolConfigParams,
  BetaManagedAgentsWebFetchURLSourceShorthand,
  BetaManagedAgentsWebFetchURLSourceToolFilterParams,
  BetaManagedAgentsWebFetchURLSourceUserInputParams,
  BetaManagedAgentsWebFetchURLSourcesParams,
  BetaManagedAgentsWebFetchToolConfigParams,
  BetaManagedAgentsWebSearchToolConfigParams,
  BetaManagedAgentsAgentToolConfigParams,
  BetaManagedAgentsAgentToolsetDefaultConfigParams,
  BetaManagedAgentsAgentToolset20260401Params,
  BetaManagedAgentsMCPToolConfigParams,
  BetaManagedAgentsMCPToolsetDefaultConfigParams,
  BetaManagedAgentsMCPToolsetParams,
  BetaManagedAgentsCustomToolParams,
  BetaAgentCreateRequest,
  BetaAgentUpdateRequest,
  BetaManagedAgentsTriggerType,
  BetaManagedAgentsEnvironmentArchivedRunErrorObject,
  BetaManagedAgentsAgentArchivedRunErrorObject,
  BetaManagedAgentsEnvironmentNotFoundRunErrorObject,
  BetaManagedAgentsVaultNotFoundRunErrorObject,
  BetaManagedAgentsVaultArchivedRunErrorObject,
  BetaManagedAgentsFileNotFoundRunErrorObject,
  BetaManagedAgentsMemoryStoreArchivedRunErrorObject,
  BetaManagedAgentsSkillNotFoundRunErrorObject,
  BetaManagedAgentsSessionResourceNotFoundRunErrorObject,
  BetaManagedAgentsWorkspaceArchivedRunErrorObject,
  BetaManagedAgentsOrganizationDisabledRunErrorObject,
  BetaManagedAgentsSessionRateLimitedRunErrorObject,
  BetaManagedAgentsSessionCreationRejectedRunErrorObject,
  BetaManagedAgentsUnknownRunErrorObject,
  BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
  BetaManagedAgentsMCPEgressBlockedRunErrorObject,
  BetaManagedAgentsScheduleTriggerContext,
  BetaManagedAgentsManualTriggerContext,
  BetaManagedAgentsTriggerContext,
  BetaManagedAgentsDeploymentRun,
  BetaManagedAgentsDeploymentRunList,
  BetaManagedAgentsDeploymentStatus,
  BetaManagedAgentsTextBlock,
  BetaManagedAgentsBase64ImageSource,
  BetaManagedAgentsURLImageSource,
  BetaManagedAgentsFileImageSource,
  BetaManagedAgentsImageBlock,
  BetaManagedAgentsBase64DocumentSource,
  BetaManagedAgentsPlainTextDocumentSource,
  BetaManagedAgentsURLDocumentSource,
  BetaManagedAgentsFileDocumentSource,
  BetaManagedAgentsDocumentBlock,
  BetaManagedAgentsRedactedBlock,
  BetaManagedAgentsDeploymentUserMessageEvent,
  BetaManagedAgentsFileRubric,
  BetaManagedAgentsTextRubric,
  BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
  BetaManagedAgentsSystemContentBlock,
  BetaManagedAgentsDeploymentSystemMessageEvent,
  BetaManagedAgentsDeploymentInitialEvent,
  BetaManagedAgentsManualDeploymentPausedReason,
  BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
  BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject,
  BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsDeploymentPausedReasonErrorObject,
  BetaManagedAgentsErrorDeploymentPausedReason,
  BetaManagedAgentsDeploymentPausedReason,
  BetaManagedAgentsBranchCheckout,
  BetaManagedAgentsCommitCheckout,
  BetaManagedAgentsGitHubRepositoryResourceConfig,
  BetaManagedAgentsFileResourceConfig,
  BetaManagedAgentsMemoryStoreResourceConfig,
  BetaManagedAgentsSessionResourceConfig,
  BetaManagedAgentsSchedule,
  BetaCurrency,
  BetaMonetaryAmount,
  BetaManagedAgentsBudgetLimit,
  BetaManagedAgentsDeployment,
  BetaManagedAgentsDeploymentList,
  BetaManagedAgentsUserMessageEventParams,
  BetaManagedAgentsFileRubricParams,
  BetaManagedAgentsTextRubricParams,
  BetaManagedAgentsUserDefineOutcomeEventParams,
  BetaManagedAgentsSystemMessageEventParams,
  BetaManagedAgentsDeploymentInitialEventParams,
  BetaManagedAgentsGitHubRepositoryResourceParams,
  BetaManagedAgentsFileResourceParams,
  BetaManagedAgentsMemoryStoreResourceParam,
  BetaManagedAgentsScheduleParams,
  BetaDeploymentCreateRequest,
  BetaDeploymentUpdateRequest,
  BetaDreamStatus,
  BetaDreamErrorObject,
  BetaDreamMemoryStoreInput,
  BetaDreamSessionsInput,
  BetaDreamInput,
  BetaDreamModelConfig,
  BetaOutputBehaviorCreateNew,
  BetaOutputBehaviorUpdateExisting,
  BetaOutputBehavior,
  BetaDreamOutput,
  BetaDreamUsage,
  BetaDream,
  BetaDreamList,
  BetaDreamModelConfigParam,
  BetaDreamCreateRequest,
  BetaTargetStoreHeldErrorObject,
  BetaDreamingErrorObject,
  BetaDreamingErrorResponse,
  BetaUnrestrictedNetwork,
  BetaLimitedNetwork,
  BetaPackages,
  BetaCloudConfig,
  BetaSelfHostedConfig,
  BetaEnvironment,
  BetaEnvironmentList,
  BetaLimitedNetworkParams,
  BetaPackagesParams,
  BetaCloudConfigParams,
  BetaSelfHostedConfigParams,
  BetaEnvironmentCreateRequest,
  BetaEnvironmentUpdateRequest,
  BetaEnvironmentDeleteResponse,
  BetaSessionWorkData,
  BetaHealthCheckWorkData,
  BetaWorkSecret,
  BetaSelfHostedWork,
  BetaSelfHostedWorkList,
  BetaPolledWork,
  BetaSelfHostedWorkQueueStats,
  BetaEnvironmentWorkUpdateRequest,
  BetaSelfHostedWorkHeartbeatResponse,
  BetaEnvironmentWorkStopRequest,
  BetaManagedAgentsMemoryStore,
  BetaManagedAgentsMemoryStoreList,
  BetaMemoryStoreCreateRequest,
  BetaManagedAgentsMemoryPreconditionFailedErrorObject,
  BetaManagedAgentsMemoryPathConflictErrorObject,
  BetaManagedAgentsConflictErrorObject,
  BetaManagedAgentsErrorObject,
  BetaManagedAgentsErrorResponse,
  BetaMemoryStoreUpdateRequest,
  BetaManagedAgentsDeletedMemoryStore,
  BetaManagedAgentsMemoryView,
  BetaManagedAgentsMemory,
  BetaManagedAgentsMemoryPrefix,
  BetaManagedAgentsMemoryListItem,
  BetaManagedAgentsMemoryListItemList,
  BetaMemoryStoreMemoryCreateRequest,
  BetaManagedAgentsPrecondition,
  BetaMemoryStoreMemoryUpdateRequest,
  BetaManagedAgentsDeletedMemory,
  BetaManagedAgentsMemoryVersionOperation,
  BetaManagedAgentsSessionActor,
  BetaManagedAgentsAPIActor,
  BetaManagedAgentsUserActor,
  BetaManagedAgentsServiceAccountActor,
  BetaManagedAgentsActor,
  BetaManagedAgentsMemoryVersion,
  BetaManagedAgentsMemoryVersionList,
  BetaAnalyticsProjectGroupBy,
  BetaAnalyticsOrder,
  BetaAnalyticsUser,
  BetaAnalyticsArtifactGroupBy,
  BetaAnalyticsArtifactActivity,
  BetaAnalyticsArtifactActivityList,
  BetaAnalyticsConnectorGroupBy,
  BetaAnalyticsConnectorChatMetrics,
  BetaAnalyticsConnectorClaudeCodeMetrics,
  BetaAnalyticsConnectorCoworkMetrics,
  BetaAnalyticsConnectorOfficeProductMetrics,
  BetaAnalyticsConnectorOfficeMetrics,
  BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics,
  BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
  BetaAnalyticsConnectorChatCoworkUnifiedMetrics,
  BetaAnalyticsClaudeTagCategory,
  BetaAnalyticsContextWindow,
  BetaAnalyticsInferenceGeoFilter,
  BetaAnalyticsTokenType,
  BetaAnalyticsProductFilter,
  BetaAnalyticsCostType,
  BetaAnalyticsCostBucketedResult,
  BetaAnalyticsCostReportTimeBucket,
  BetaAnalyticsCostReportTimeBucketList,
  BetaAnalyticsPluginGroupBy,
  BetaAnalyticsPluginClaudeCodeMetrics,
  BetaAnalyticsPluginCoworkMetrics,
  BetaAnalyticsPluginChatCoworkUnifiedMetrics,
  BetaAnalyticsSkillGroupBy,
  BetaAnalyticsSkillChatMetrics,
  BetaAnalyticsSkillClaudeCodeMetrics,
  BetaAnalyticsSkillCoworkMetrics,
  BetaAnalyticsSkillOfficeProductMetrics,
  BetaAnalyticsSkillOfficeMetrics,
  BetaAnalyticsSkillChatCoworkUnifiedChatMetrics,
  BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics,
  BetaAnalyticsSkillChatCoworkUnifiedMetrics,
  BetaAnalyticsServerToolUse,
  BetaAnalyticsUsageBucketedResult,
  BetaAnalyticsUsageReportTimeBucket,
  BetaAnalyticsUsageReportTimeBucketList,
  BetaAnalyticsUserActor,
  BetaAnalyticsCostUsersItem,
  BetaAnalyticsCostUsersItemList,
  BetaAnalyticsUsageUsersItem,
  BetaAnalyticsUsageUsersItemList,
  BetaAnalyticsUserGroupBy,
  BetaAnalyticsChatMetrics,
  BetaAnalyticsLinesOfCode,
  BetaAnalyticsCoreCodeMetrics,
  BetaAnalyticsToolActionCounts,
  BetaAnalyticsToolActions,
  BetaAnalyticsClaudeCodeMetrics,
  BetaAnalyticsDesignMetrics,
  BetaAnalyticsOfficeProductMetrics,
  BetaAnalyticsOfficeMetrics,
  BetaAnalyticsScienceMetrics,
  BetaAnalyticsChatCoworkUnifiedChatMetrics,
  BetaAnalyticsChatCoworkUnifiedSessionsMetrics,
  BetaAnalyticsChatCoworkUnifiedMetrics,
  BetaAPIKeyCreatedBy,
  BetaAPIKeyUserActor,
  BetaAPIKeyServiceAccountActor,
  BetaAPIKeyOrganizationScope,
  BetaAPIKeyWorkspaceScope,
  BetaAPIKeyUpdateRequest,
  BetaComplianceSettingsStateEnabled,
  BetaComplianceSettingsStateDisabled,
  BetaComplianceSettingsState,
  BetaComplianceSettingsInfo,
  BetaComplianceSettingsStateEnabledParam,
  BetaComplianceSettingsStateDisabledParam,
  BetaComplianceSettingsStateParam,
  BetaComplianceSettingUpdateRequest,
  BetaExternalKeyAttachedAttachment,
  BetaExternalKeyUnattachedAttachment,
  BetaAWSExternalKeyConfig,
  BetaGCPExternalKeyConfig,
  BetaAzureExternalKeyConfig,
  BetaAzureExternalKeyConfigParam,
  BetaExternalKeyUpdateRequest,
  BetaExternalKeyDeleteResponse,
  BetaExternalKeyValidateResponse,
  BetaJWKSDiscovery,
  BetaJWKSExplicitURL,
  BetaJWKSInline,
  BetaFederationIssuerPollStatus,
  BetaFederationIssuer,
  BetaFederationIssuerList,
  BetaFederationIssuerCreateRequest,
  BetaFederationIssuerUpdateRequest,
  BetaFederationRuleMatch,
  BetaServiceAccountTarget,
  BetaFederationRule,
  BetaFederationRuleList,
  BetaFederationRuleCreateRequest,
  BetaFederationRuleUpdateRequest,
  BetaFederationRuleWorkspace,
  BetaFederationRuleWorkspaceList,
  BetaFederationRuleWorkspaceAddRequest,
  BetaFederationRuleWorkspaceRemoveResponse,
  BetaOrganizationRole,
  BetaOrganizationInvite,
  BetaOrganizationInviteList,
  BetaInviteCreateRequest,
  BetaInviteDeleteResponse,
  BetaOrganizationInfo,
  BetaPluginOwnerOrganization,
  BetaPluginOwnerUser,
  BetaPluginMarketplace,
  BetaPluginMarketplaceList,
  BetaPluginMarketplaceValidateArchiveRequest,
  BetaPluginMarketplaceValidationPluginErrorObject,
  BetaPluginMarketplaceValidationPluginWarning,
  BetaPluginMarketplaceValidationPluginWarnings,
  BetaPluginMarketplaceValidationReport,
  BetaPluginMarketplaceValidateRepositoryRequest,
  BetaPluginMarketplaceUpdateRequest,
  BetaPluginComponent,
  BetaPluginContentScan,
  BetaPluginUserActor,
  BetaPluginAPIActor,
  BetaPlugin,
  BetaPluginList,
  BetaPluginCreateRequest,
  BetaPluginUpdateRequest,
  BetaDeletedPlugin,
  BetaPluginTargetOrganization,
  BetaPluginTargetRBACGroup,
  BetaPluginTargetOrganizationMember,
  BetaPluginInstallationSetting,
  BetaPluginInstallationSettingList,
  BetaPluginInstallationSettingSetRequest,
  BetaDeletedPluginInstallationSetting,
  BetaPluginShare,
  BetaPluginShareList,
  BetaPluginVersion,
  BetaPluginVersionList,
  BetaPluginVersionCreateRequest,
  BetaPluginVersionContent,
  BetaOrganizationRateLimitModelGroup,
  BetaOrganizationRateLimitBatchGroup,
  BetaOrganizationRateLimitTokenCountGroup,
  BetaOrganizationRateLimitFilesGroup,
  BetaOrganizationRateLimitSkillsGroup,
  BetaOrganizationRateLimitWebSearchGroup,
  BetaOrganizationRateLimitValue,
  BetaRBACGroup,
  BetaRBACGroupList,
  BetaRBACGroupCreateRequest,
  BetaRBACGroupUpdateRequest,
  BetaDeletedRBACGroup,
  BetaRBACGroupMember,
  BetaRBACGroupMemberList,
  BetaRBACGroupMemberAddRequest,
  BetaDeletedRBACGroupMember,
  BetaRBACOrganizationPermissionResource,
  BetaRBACConnectorToolPermissionResource,
  BetaRBACConnectorScopePermissionResource,
  BetaRBACConnectorPermissionResource,
  BetaRBACAllConnectorsPermissionResource,
  BetaRBACRolePermission,
  BetaRBACRolePermissionList,
  BetaServiceAccount,
  BetaServiceAccountList,
  BetaServiceAccountCreateRequest,
  BetaServiceAccountUpdateRequest,
  BetaWorkspaceRole,
  BetaServiceAccountWorkspaceMember,
  BetaServiceAccountWorkspaceMemberList,
  BetaNoBillingWorkspaceRole,
  BetaServiceAccountWorkspaceAddRequest,
  BetaServiceAccountWorkspaceRemoveResponse,
  BetaSpendLimitIncreaseRequestStatus,
  BetaSpendLimitUserActor,
  BetaSpendLimitScopedAPIKeyActor,
  BetaSpendLimitIncreaseRequestActor,
  BetaSpendLimitPeriod,
  BetaSpendLimitIncreaseRequestResolvedBy,
  BetaSpendLimitUserScope,
  BetaSpendLimitSeatTierScope,
  BetaSpendLimitRBACGroupScope,
  BetaSpendLimitOrganizationServiceScope,
  BetaSpendLimitOrganizationScope,
  BetaSpendLimitWorkspaceScope,
  BetaSpendLimitUsageTierScope,
  BetaSpendSummary,
  BetaSpendLimitIncreaseRequest,
  BetaSpendLimitIncreaseRequestList,
  BetaSpendLimitIncreaseRequestApproveRequest,
  BetaSpendLimit,
  BetaSpendLimitIncreaseRequestDenyRequest,
  BetaSpendLimitList,
  BetaSpendLimitSetRequest,
  BetaSpendSummaryList,
  BetaSpendLimitDeleteResponse,
  BetaTelemetryDestinationDeliveryHealth,
  BetaTelemetryDestinationStateEnabled,
  BetaTelemetryDestinationDisabledReasonCaller,
  BetaTelemetryDestinationDisabledReasonSustainedFailure,
  BetaTelemetryDestinationDisabledReasonInvalidAddress,
  BetaTelemetryDestinationDisabledReasonRedirect,
  BetaTelemetryDestinationDisabledReason,
  BetaTelemetryDestinationStateDisabled,
  BetaTelemetryDestinationState,
  BetaTelemetryDestinationContentMode,
  BetaTelemetryDestinationTraces,
  BetaTelemetryDestinationWorkspacesAll,
  BetaTelemetryDestinationWorkspacesInclude,
  BetaTelemetryDestinationWorkspacesExclude,
  BetaTelemetryDestinationWorkspaces,
  BetaTelemetryDestination,
  BetaTelemetryDestinationList,
  BetaTelemetryDestinationWorkspacesAllParams,
  BetaTelemetryDestinationWorkspacesIncludeParams,
  BetaTelemetryDestinationWorkspacesExcludeParams,
  BetaTelemetryDestinationWorkspacesParams,
  BetaTelemetryDestinationTracesParams,
  BetaTelemetryDestinationCreateRequest,
  BetaTelemetryDestinationStateEnabledParams,
  BetaTelemetryDestinationStateDisabledParams,
  BetaTelemetryDestinationStateParams,
  BetaTelemetryDestinationUpdateRequest,
  BetaDeletedTelemetryDestination,
  BetaTelemetryDestinationTestSuccess,
  BetaTelemetryDestinationTestFailure,
  BetaTelemetryDestinationTestResult,
  BetaTelemetryDestinationTestResponse,
  BetaTelemetryDestinationWorkspace,
  BetaTelemetryDestinationWorkspaceList,
  BetaDeletedTelemetryDestinationWorkspace,
  BetaOrganizationUser,
  BetaOrganizationUserList,
  BetaUserUpdateRequest,
  BetaUserRemoveResponse,
  BetaOrganizationWebhookEndpointState,
  BetaDeletedOrganizationWebhookEndpoint,
  BetaOrganizationWebhookEndpointSigningSecret,
  BetaAllowedInferenceGeo,
  BetaDataResidency,
  BetaDataResidencyCreateConfig,
  BetaDataResidencyUpdateConfig,
  BetaWorkspaceMember,
  BetaWorkspaceMemberList,
  BetaWorkspaceMemberAddRequest,
  BetaWorkspaceMemberUpdateRequest,
  BetaWorkspaceMemberRemoveResponse,
  BetaWorkspaceRateLimitWorkspaceSource,
  BetaWorkspaceRateLimitOrganizationSource,
  BetaWorkspaceRateLimitValue,
  BetaWorkspaceRateLimitMeasure,
  BetaWorkspaceRateLimitUpdateValue,
  BetaWorkspaceRateLimitUpdateRequest,
  BetaWorkspaceServiceAccountAddRequest,
  BetaWorkspaceServiceAccountUpdateRequest,
  BetaWorkspaceServiceAccountRemoveResponse,
  BetaManagedAgentsSessionThreadAgent,
  BetaManagedAgentsSessionMultiagentCoordinator,
  BetaManagedAgentsSessionMultiagentSubagentsEnabled,
  BetaManagedAgentsSessionMultiagentSubagents,
  BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
  BetaManagedAgentsSessionMultiagentWorkflows,
  BetaManagedAgentsSessionMultiagent20261001,
  BetaManagedAgentsSessionMultiagent,
  BetaManagedAgentsSessionAgent,
  BetaManagedAgentsOutcomeEvaluationResource,
  BetaManagedAgentsGitHubRepositoryResource,
  BetaManagedAgentsFileResource,
  BetaManagedAgentsMemoryStoreResource,
  BetaManagedAgentsSessionResource,
  BetaManagedAgentsSessionStats,
  BetaManagedAgentsCacheCreationUsage,
  BetaManagedAgentsServerToolUsage,
  BetaManagedAgentsSessionUsage,
  BetaManagedAgentsSession,
  BetaManagedAgentsSessionList,
  BetaManagedAgentsAgentWithOverridesParams,
  BetaSessionCreateRequest,
  BetaManagedAgentsSessionAgentUpdate,
  BetaSessionUpdateRequest,
  BetaManagedAgentsDeletedSession,
  BetaManagedAgentsSessionEventType,
  BetaManagedAgentsUserMessageEvent,
  BetaManagedAgentsUserInterruptEvent,
  BetaManagedAgentsUserToolConfirmationEvent,
  BetaManagedAgentsSearchResultCitations,
  BetaManagedAgentsSearchResultContent,
  BetaManagedAgentsSearchResultBlock,
  BetaManagedAgentsUserCustomToolResultEvent,
  BetaManagedAgentsAgentCustomToolUseEvent,
  BetaManagedAgentsAgentMessageEvent,
  BetaManagedAgentsAgentThinkingEvent,
  BetaManagedAgentsAgentEvaluatedPermission,
  BetaManagedAgentsAgentToolEvaluationAlwaysAllow,
  BetaManagedAgentsAgentToolEvaluationAlwaysAsk,
  BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
  BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
  BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
  BetaManagedAgentsAgentAutoEvaluatedPermission,
  BetaManagedAgentsAgentToolEvaluationAuto,
  BetaManagedAgentsAgentToolEvaluation,
  BetaManagedAgentsAgentMCPToolUseEvent,
  BetaManagedAgentsAgentMCPToolResultEvent,
  BetaManagedAgentsAgentToolset20260401BashInput,
  BetaManagedAgentsAgentToolset20260401EditInput,
  BetaManagedAgentsAgentToolset20260401GlobInput,
  BetaManagedAgentsAgentToolset20260401GrepInput,
  BetaManagedAgentsAgentToolset20260401ReadInput,
  BetaManagedAgentsAgentToolset20260401WriteInput,
  BetaManagedAgentsAgentToolUseEvent,
  BetaManagedAgentsAgentToolResultEvent,
  BetaManagedAgentsAgentThreadMessageReceivedEvent,
  BetaManagedAgentsAgentThreadMessageSentEvent,
  BetaManagedAgentsAgentThreadContextCompactedEvent,
  BetaManagedAgentsRetryStatusRetrying,
  BetaManagedAgentsRetryStatusExhausted,
  BetaManagedAgentsRetryStatusTerminal,
  BetaManagedAgentsUnknownErrorObject,
  BetaManagedAgentsModelOverloadedErrorObject,
  BetaManagedAgentsModelRateLimitedErrorObject,
  BetaManagedAgentsModelRequestFailedErrorObject,
  BetaManagedAgentsMCPConnectionFailedErrorObject,
  BetaManagedAgentsMCPAuthenticationFailedErrorObject,
  BetaManagedAgentsBillingErrorObject,
  BetaManagedAgentsCredentialHostUnreachableErrorObject,
  BetaManagedAgentsRepositoryAuthenticationErrorObject,
  BetaManagedAgentsRepositoryForbiddenErrorObject,
  BetaManagedAgentsRepositoryNotFoundErrorObject,
  BetaManagedAgentsRepositoryCheckoutErrorObject,
  BetaManagedAgentsRepositoryCloneErrorObject,
  BetaManagedAgentsSessionStatusRescheduledEvent,
  BetaManagedAgentsSessionStatusRunningEvent,
  BetaManagedAgentsSessionRefusalStopDetails,
  BetaManagedAgentsSessionEndTurn,
  BetaManagedAgentsSessionRequiresAction,
  BetaManagedAgentsSessionRetriesExhausted,
  BetaManagedAgentsSessionBudgetReached,
  BetaManagedAgentsSessionRefusal,
  BetaManagedAgentsSessionStatusIdleEvent,
  BetaManagedAgentsSessionStatusTerminatedEvent,
  BetaManagedAgentsSessionThreadCreatedEvent,
  BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
  BetaManagedAgentsSpanModelUsage,
  BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
  BetaManagedAgentsSpanModelRequestStartEvent,
  BetaManagedAgentsSpanModelRequestEndEvent,
  BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
  BetaManagedAgentsUserDefineOutcomeEvent,
  BetaManagedAgentsSessionDeletedEvent,
  BetaManagedAgentsSessionThreadStatusRunningEvent,
  BetaManagedAgentsSessionThreadStatusIdleEvent,
  BetaManagedAgentsSessionThreadStatusTerminatedEvent,
  BetaManagedAgentsUserToolResultEvent,
  BetaManagedAgentsSessionThreadStatusRescheduledEvent,
  BetaManagedAgentsSessionUpdatedEvent,
  BetaManagedAgentsSystemMessageEvent,
  BetaManagedAgentsSessionUsageSnapshot,
  BetaManagedAgentsSessionUsageEvent,
  BetaManagedAgentsWorkflowRunPhase,
  BetaManagedAgentsWorkflowRunCreatedEvent,
  BetaManagedAgentsWorkflowRunResultCompleted,
  BetaManagedAgentsTimeoutWorkflowRunErrorObject,
  BetaManagedAgentsProgramWorkflowRunErrorObject,
  BetaManagedAgentsUnknownWorkflowRunErrorObject,
  BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
  BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
  BetaManagedAgentsWorkflowRunErrorObject,
  BetaManagedAgentsWorkflowRunResultErrorObject,
  BetaManagedAgentsWorkflowRunResultStopped,
  BetaManagedAgentsWorkflowRunResult,
  BetaManagedAgentsWorkflowRunStatusEndedEvent,
  BetaManagedAgentsWorkflowRunPhaseStartedEvent,
  BetaManagedAgentsWorkflowRunPhaseEndedEvent,
  BetaManagedAgentsWorkflowRunStatusRunningEvent,
  BetaManagedAgentsWorkflowRunStatusIdleEvent,
  BetaManagedAgentsWorkflowRunErrorEvent,
  BetaManagedAgentsUserInterruptEventParams,
  BetaManagedAgentsUserToolConfirmationEventParams,
  BetaManagedAgentsUserCustomToolResultEventParams,
  BetaManagedAgentsUserToolResultEventParams,
  BetaManagedAgentsEventParams,
  BetaSessionEventSendRequest,
  BetaManagedAgentsSendSessionEvents,
  BetaManagedAgentsDeltaType,
  BetaManagedAgentsAgentMessagePreview,
  BetaManagedAgentsAgentThinkingPreview,
  BetaManagedAgentsStartEventPreview,
  BetaManagedAgentsStartEvent,
  BetaManagedAgentsDeltaContent,
  BetaManagedAgentsDeltaEvent,
  BetaManagedAgentsSessionResourceList,
  BetaSessionResourceAddRequest,
  BetaSessionResourceUpdateRequest,
  BetaManagedAgentsDeleteSessionResource,
  BetaManagedAgentsSessionThreadStatus,
  BetaManagedAgentsInlineAgent,
  BetaManagedAgentsSessionThreadStats,
  BetaManagedAgentsSessionThreadUsage,
  BetaManagedAgentsSessionThread,
  BetaManagedAgentsSessionThreadList,
  BetaSkillSource,
  BetaSkill,
  BetaSkillCreateRequest,
  BetaDeletedSkill,
  BetaSkillVersion,
  BetaSkillVersionCreateRequest,
  BetaDeletedSkillVersion,
  BetaSkillVersionContent,
  BetaTunnel,
  BetaTunnelList,
  BetaTunnelCreateRequest,
  BetaTunnelCertificate,
  BetaTunnelCertificateList,
  BetaTunnelCertificateCreateRequest,
  BetaTunnelToken,
  BetaTunnelRotateTokenRequest,
  BetaUserProfileListOrder,
  BetaUserProfileListOrderBy,
  BetaUserProfileAccessType,
  BetaUserProfileExternalUserAccountStatus,
  BetaUserProfileExternalUserEntityType,
  BetaUserProfileExternalUserDetails,
  BetaUserProfileTrustGrant,
  BetaUserProfile,
  BetaUserProfileList,
  BetaUserProfileExternalUserDetailsParams,
  BetaUserProfileCreateRequest,
  BetaUserProfileUpdateRequest,
  BetaDeletedUserProfile,
  BetaUserProfileEnrollEndUserAction,
  BetaUserProfileActionURLCreateRequest,
  BetaUserProfileActionURL,
  BetaUserProfileEnrollmentURL,
  BetaManagedAgentsVault,
  BetaManagedAgentsVaultList,
  BetaVaultCreateRequest,
  BetaVaultUpdateRequest,
  BetaManagedAgentsDeletedVault,
  BetaManagedAgentsTokenEndpointAuthNoneResponse,
  BetaManagedAgentsTokenEndpointAuthBasicResponse,
  BetaManagedAgentsTokenEndpointAuthPostResponse,
  BetaManagedAgentsMCPOAuthRefreshResponse,
  BetaManagedAgentsMCPOAuthAuthResponse,
  BetaManagedAgentsStaticBearerAuthResponse,
  BetaManagedAgentsInjectionLocationResponse,
  BetaManagedAgentsUnrestrictedCredentialNetworkingResponse,
  BetaManagedAgentsLimitedCredentialNetworkingResponse,
  BetaManagedAgentsEnvironmentVariableAuthResponse,
  BetaManagedAgentsCredential,
  BetaManagedAgentsCredentialList,
  BetaManagedAgentsTokenEndpointAuthNoneParam,
  BetaManagedAgentsTokenEndpointAuthBasicParam,
  BetaManagedAgentsTokenEndpointAuthPostParam,
  BetaManagedAgentsMCPOAuthRefreshParams,
  BetaManagedAgentsMCPOAuthCreateParams,
  BetaManagedAgentsStaticBearerCreateParams,
  BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
  BetaManagedAgentsLimitedCredentialNetworkingParams,
  BetaManagedAgentsCredentialNetworkingParams,
  BetaManagedAgentsInjectionLocationParams,
  BetaManagedAgentsEnvironmentVariableCreateParams,
  BetaVaultCredentialCreateRequest,
  BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
  BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
  BetaManagedAgentsMCPOAuthRefreshUpdateParams,
  BetaManagedAgentsMCPOAuthUpdateParams,
  BetaManagedAgentsStaticBearerUpdateParams,
  BetaManagedAgentsInjectionLocationUpdateParams,
  BetaManagedAgentsEnvironmentVariableUpdateParams,
  BetaVaultCredentialUpdateRequest,
  BetaManagedAgentsDeletedCredential,
  BetaManagedAgentsRefreshHTTPResponse,
  BetaManagedAgentsMCPProbe,
  BetaManagedAgentsRefreshObject,
  BetaManagedAgentsCredentialValidationStatus,
  BetaManagedAgentsCredentialValidation,
  BetaUsageReportCacheCreation,
  BetaUsageReportServerToolUse,
  BetaMessagesUsageReportResult,
  BetaMessagesUsageReportBucket,
  BetaMessagesUsageReport,
  BetaClaudeCodeUserActor,
  BetaClaudeCodeAPIActor,
  BetaClaudeCodeActor,
  BetaClaudeCodeLinesOfCode,
  BetaClaudeCodeCoreMetrics,
  BetaClaudeCodeEstimatedCost,
  BetaClaudeCodeTokens,
  BetaClaudeCodeModelUsage,
  BetaClaudeCodeToolActions,
  BetaClaudeCodeUsageRecord,
  BetaClaudeCodeUsageReport,
  BetaCostReportResult,
  BetaCostReportBucket,
  BetaCostReport,
  BetaChatCompletionTextPart,
  BetaChatCompletionTextContent,
  BetaChatCompletionDeveloperMessageParam,
  BetaChatCompletionSystemMessageParam,
  BetaChatCompletionImageURL,
  BetaChatCompletionImagePart,
  BetaChatCompletionAudioPart,
  BetaChatCompletionFilePart,
  BetaChatCompletionUserPart,
  BetaChatCompletionUserContent,
  BetaChatCompletionUserMessageParam,
  BetaChatCompletionRefusalPart,
  BetaChatCompletionAssistantPart,
  BetaChatCompletionAssistantContent,
  BetaChatCompletionFunctionCall,
  BetaChatCompletionToolCall,
  BetaChatCompletionAssistantMessageParam,
  BetaChatCompletionToolMessageParam,
  BetaChatCompletionFunctionMessageParam,
  BetaChatCompletionMessageParam,
  BetaChatCompletionStreamOptions,
  BetaChatCompletionFunction,
  BetaChatCompletionTool,
  BetaChatCompletionFunctionName,
  BetaChatCompletionNamedToolChoice,
  BetaChatCompletionToolChoice,
  BetaChatCompletionCreateRequest,
  BetaChatCompletionMessage,
  BetaChatCompletionChoice,
  BetaChatCompletionUsage,
  BetaChatCompletion,
  BetaChatCompletionFunctionCallDelta,
  BetaChatCompletionToolCallDelta,
  BetaChatCompletionDelta,
  BetaChatCompletionChunkChoice,
  BetaChatCompletionChunk,
  BetaChatCompletionError,
  BetaChatCompletionErrorResponse,
  BetaComplianceActivityType,
  BetaComplianceAPIActor,
  BetaComplianceUserActor,
  BetaComplianceUnauthenticatedUserActor,
  BetaComplianceAnthropicActor,
  BetaComplianceSystemActor,
  BetaComplianceAdminAPIKeyActor,
  BetaComplianceServiceAccountActor,
  BetaComplianceDirectorySyncActor,
  BetaComplianceFederatedIdentityActor,
  BetaComplianceAWSProvider,
  BetaComplianceAzureProvider,
  BetaComplianceGCPProvider,
  BetaComplianceOIDCProvider,
  BetaComplianceFederatedProvider,
  BetaComplianceFederatedActor,
  BetaComplianceAttestedDeviceActor,
  BetaComplianceActor,
  BetaComplianceActivity,
  BetaComplianceActivityList,
  BetaComplianceArtifact,
  BetaComplianceArtifactContent,
  BetaComplianceUser,
  BetaComplianceChat,
  BetaComplianceChatList,
  BetaComplianceDeletedChat,
  BetaComplianceChatTextBlock,
  BetaComplianceChatToolUseBlock,
  BetaComplianceToolResultText,
  BetaComplianceChatToolResultBlock,
  BetaComplianceChatContentBlock,
  BetaComplianceChatArtifact,
  BetaComplianceChatFileReference,
  BetaComplianceGeneratedFileReference,
  BetaComplianceChatMessage,
  BetaComplianceChatMessageList,
  BetaComplianceChatFile,
  BetaComplianceDeletedFile,
  BetaComplianceFileContent,
  BetaComplianceGeneratedFile,
  BetaComplianceCodeArtifactVersion,
  BetaComplianceCodeArtifact,
  BetaComplianceCodeArtifactList,
  BetaComplianceDeletedCodeArtifact,
  BetaComplianceProject,
  BetaComplianceProjectList,
  BetaComplianceProjectDetails,
  BetaComplianceDeletedProject,
  BetaComplianceProjectDocument,
  BetaComplianceDeletedProjectDocument,
  BetaComplianceProjectDocumentMetadata,
  BetaComplianceProjectFileReference,
  BetaComplianceProjectDocumentReference,
  BetaComplianceProjectAttachment,
  BetaComplianceProjectAttachmentList,
  BetaComplianceProjectRole,
  BetaComplianceProjectUserCollaborator,
  BetaComplianceProjectGroupCollaborator,
  BetaComplianceProjectOrganizationCollaborator,
  BetaComplianceProjectOrganizationRoleCollaborator,
  BetaComplianceProjectCollaborator,
  BetaComplianceProjectCollaboratorList,
  BetaComplianceSessionUser,
  BetaComplianceLocalSession,
  BetaComplianceLocalSessionList,
  BetaComplianceSessionTextBlock,
  BetaComplianceSessionToolUseBlock,
  BetaComplianceSessionToolResultBlock,
  BetaComplianceSessionContentBlock,
  BetaComplianceContentUnavailable,
  BetaComplianceClientAsserted,
  BetaComplianceSyntheticMarker,
  BetaComplianceProvenance,
  BetaComplianceLocalSessionMessage,
  BetaComplianceLocalSessionMessageList,
  BetaComplianceRemoteSession,
  BetaComplianceRemoteSessionList,
  BetaComplianceRemoteSessionMessage,
  BetaComplianceRemoteSessionMessageList,
  BetaComplianceGroup,
  BetaComplianceGroupList,
  BetaComplianceGroupMember,
  BetaComplianceGroupMemberList,
  BetaComplianceOrganization,
  BetaComplianceOrganizationList,
  BetaComplianceRole,
  BetaComplianceRoleList,
  BetaComplianceRolePermission,
  BetaComplianceRolePermissionList,
  BetaComplianceOrganizationUser,
  BetaComplianceOrganizationUserList,
  BetaComplianceAPIKey,
  BetaComplianceBooleanSetting,
  BetaComplianceIntegerSetting,
  BetaComplianceStringSetting,
  BetaComplianceStringListSetting,
  BetaComplianceProvisioningModeSetting,
  BetaComplianceFixedRetention,
  BetaComplianceIndefiniteRetention,
  BetaComplianceRetention,
  BetaComplianceDataRetentionSetting,
  BetaComplianceSetting,
  BetaComplianceOrganizationSettings,
  BetaOAuthJWTBearerGrant,
  BetaOAuthRefreshTokenGrant,
  BetaOAuthTokenCreateRequest,
  BetaOAuthAccessToken,
  BetaPromptGenerateRequest,
  BetaPromptTextBlock,
  BetaPromptMessage,
  BetaPromptUsage,
  BetaPromptToolUsage,
  BetaPromptGenerateResponse,
  BetaPromptImproveRequest,
  BetaPromptImproveResponse,
  BetaPromptTemplatizeRequest,
  BetaPromptTemplatizeResponse,
  BetaRoutineFireRequest,
  BetaRoutineFire,
  BetaOrganizationTunnel,
  BetaOrganizationTunnelList,
  BetaWebhookSessionCreatedEventData,
  BetaWebhookSessionPendingEventData,
  BetaWebhookSessionRunningEventData,
  BetaWebhookSessionIdledEventData,
  BetaWebhookSessionRequiresActionEventData,
  BetaWebhookSessionArchivedEventData,
  BetaWebhookSessionDeletedEventData,
  BetaWebhookSessionStatusRescheduledEventData,
  BetaWebhookSessionStatusRunStartedEventData,
  BetaWebhookSessionStatusIdledEventData,
  BetaWebhookSessionStatusTerminatedEventData,
  BetaWebhookSessionThreadCreatedEventData,
  BetaWebhookSessionThreadIdledEventData,
  BetaWebhookSessionThreadTerminatedEventData,
  BetaWebhookSessionOutcomeEvaluationEndedEventData,
  BetaWebhookVaultCreatedEventData,
  BetaWebhookVaultArchivedEventData,
  BetaWebhookVaultDeletedEventData,
  BetaWebhookVaultCredentialCreatedEventData,
  BetaWebhookVaultCredentialArchivedEventData,
  BetaWebhookVaultCredentialDeletedEventData,
  BetaWebhookVaultCredentialRefreshFailedEventData,
  BetaWebhookSessionUpdatedEventData,
  BetaWebhookAgentCreatedEventData,
  BetaWebhookAgentArchivedEventData,
  BetaWebhookAgentDeletedEventData,
  BetaWebhookDeploymentPausedEventData,
  BetaWebhookDeploymentRunFailedEventData,
  BetaWebhookDeploymentCreatedEventData,
  BetaWebhookDeploymentUpdatedEventData,
  BetaWebhookDeploymentUnpausedEventData,
  BetaWebhookAgentUpdatedEventData,
  BetaWebhookDeploymentArchivedEventData,
  BetaWebhookDeploymentRunStartedEventData,
  BetaWebhookDeploymentDeletedEventData,
  BetaWebhookDeploymentRunSucceededEventData,
  BetaWebhookEnvironmentCreatedEventData,
  BetaWebhookEnvironmentUpdatedEventData,
  BetaWebhookEnvironmentArchivedEventData,
  BetaWebhookEnvironmentDeletedEventData,
  BetaWebhookMemoryStoreCreatedEventData,
  BetaWebhookMemoryStoreArchivedEventData,
  BetaWebhookMemoryStoreDeletedEventData,
  BetaWebhookSessionBudgetReachedEventData,
  BetaWebhookUserProfileEnforcementActionOpenedEventData,
  BetaWebhookUserProfileEnforcementActionResolvedEventData,
} from "./2026-10-21.beta.js";
export type {
  ErrorType as BetaErrorType,
  OtherErrorObject as BetaOtherErrorObject,
  OtherErrorResponse as BetaOtherErrorResponse,
  CompletionCreateRequest as BetaCompletionCreateRequest,
  Completion as BetaCompletion,
  Workspace as BetaWorkspace,
  WorkspaceList as BetaWorkspaceList,
  WorkspaceCreateRequest as BetaWorkspaceCreateRequest,
  WorkspaceUpdateRequest as BetaWorkspaceUpdateRequest,
} from "./2023-06-01.js";

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

/** A page of files, newest first. */
export interface BetaFileMetadataList {
  /** The files. */
  data: BetaFileMetadata[];
  /** Token for `page` of the next request; null on the last page. */
  next_page?: string | null;
  /**
   * With the beta value `files-api-2025-04-14`, whether there are more in the direction of travel.
   * @deprecated
   */
  has_more?: boolean;
  /**
   * With the beta value `files-api-2025-04-14`, id of the first file of this page; null when it is empty.
   * @deprecated
   */
  first_id?: string | null;
  /**
   * With the beta value `files-api-2025-04-14`, id of the last file of this page; null when it is empty.
   * @deprecated
   */
  last_id?: string | null;
}

/** Activity in one project of claude.ai, on a day or over a range of days. */
export interface BetaAnalyticsProjectActivity {
  /**
   * When it was created.
   * (format date-time)
   */
  created_at?: string | null;
  /** Who made the project; null when that is unknown or the account is gone. */
  created_by?: BetaAnalyticsUser | null;
  /** Number of distinct conversations. Null on a row over several users where it cannot be counted. */
  distinct_conversation_count?: number | null;
  /** Number of distinct users of the project; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /** Number of messages sent. */
  message_count: number;
  /** Id of the project. */
  project_id: string;
  /** Name of the project. */
  project_name: string;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
  /** Product that the row is about. */
  product?: string | null;
}

/** One page of activity by project. */
export interface BetaAnalyticsProjectActivityList {
  /** The items. */
  data: BetaAnalyticsProjectActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Use of one connector, on a day or over a range of days. */
export interface BetaAnalyticsConnectorActivity {
  /** Use in claude.ai. */
  chat_metrics: BetaAnalyticsConnectorChatMetrics;
  /** Use in Claude Code. */
  claude_code_metrics: BetaAnalyticsConnectorClaudeCodeMetrics;
  /**
   * Readable name where `connector_name` is an id; null where it is readable, or the id leads to no name. Not
   * unique.
   */
  connector_display_name?: string | null;
  /** Name of the connector, or an id in its place; the key that rows are sorted by. */
  connector_name: string;
  /** Use in Cowork. */
  cowork_metrics: BetaAnalyticsConnectorCoworkMetrics;
  /** Number of distinct users of the connector; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /**
   * Number of distinct users who used it with a credential of their own. Null as for
   * `managed_auth_distinct_user_count`; a user may count in both.
   */
  individual_auth_distinct_user_count?: number | null;
  /**
   * Number of distinct users who used it with a credential that the organization manages. Null when that is not
   * reported or not known, and for all days before 2026-07-01.
   */
  managed_auth_distinct_user_count?: number | null;
  /** Use in the Office Agent. */
  office_metrics: BetaAnalyticsConnectorOfficeMetrics;
  /**
   * Number of calls of tools that are marked as only reading. With `write_call_count` and
   * `unclassified_call_count` it adds up to all calls that were looked at. Null when that is not reported, and
   * before 2026-05-29.
   */
  read_call_count?: number | null;
  /**
   * Number of calls of tools without a mark that can be trusted; these are common. Null as for
   * `read_call_count`.
   */
  unclassified_call_count?: number | null;
  /** Number of calls of tools that are marked as not only reading. Null as for `read_call_count`. */
  write_call_count?: number | null;
  /** Use with Chat and Cowork unified on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: BetaAnalyticsConnectorChatCoworkUnifiedMetrics | null;
  /** Product that the row is about. Only when grouped by `product`. */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by connector. */
export interface BetaAnalyticsConnectorActivityList {
  /** The items. */
  data: BetaAnalyticsConnectorActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Installs and use of one plugin, on a day or over a range of days. */
export interface BetaAnalyticsPluginActivity {
  /** Use in Claude Code. */
  claude_code_metrics: BetaAnalyticsPluginClaudeCodeMetrics;
  /** Use in Cowork. */
  cowork_metrics: BetaAnalyticsPluginCoworkMetrics;
  /** Number of distinct users who installed or used the plugin; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /** Number of distinct users who installed it; counted anew over a range of days, not summed. */
  install_count: number | null;
  /** Number of times that it was used. */
  invocation_count: number;
  /** Id of the plugin. */
  plugin_id?: string | null;
  /** Name of the plugin. */
  plugin_name: string;
  /** Use with Chat and Cowork unified on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: BetaAnalyticsPluginChatCoworkUnifiedMetrics | null;
  /**
   * Product that the row is about: `cowork`, `claude_code` or `chat_cowork_unified`. Only when grouped by
   * `product`.
   */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by plugin. */
export interface BetaAnalyticsPluginActivityList {
  /** The items. */
  data: BetaAnalyticsPluginActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * Use of one skill, on a day or over a range of days. Only activation by the model or the user counts as use;
 * being installed does not.
 */
export interface BetaAnalyticsSkillActivity {
  /**
   * What the requests that involved the skill come to at list prices, however they were paid for, in the minor
   * unit of `currency`, as a decimal string. Null for chat, before 2026-06-18 for Office, and when spend is not
   * reported.
   */
  attributed_list_price?: string | null;
  /** Use in claude.ai. */
  chat_metrics: BetaAnalyticsSkillChatMetrics;
  /** Use in Claude Code. */
  claude_code_metrics: BetaAnalyticsSkillClaudeCodeMetrics;
  /** Use in Cowork. */
  cowork_metrics: BetaAnalyticsSkillCoworkMetrics;
  /** Currency of the amounts, as an ISO 4217 code; null when both are null. */
  currency?: string | null;
  /** Number of distinct users of the skill; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /**
   * Number of distinct accounts that turned the skill on in claude.ai. Null over a range of days, when grouped
   * or filtered, and when it is not reported.
   */
  enable_count?: number | null;
  /**
   * Share of spend beyond the included seats that is put down to the skill, in the minor unit of `currency`, as
   * a decimal string. An estimate, not for billing; null when spend is not reported.
   */
  estimated_overage_spend?: string | null;
  /** Number of times that the skill was used. */
  invocation_count?: number | null;
  /** Use in the Office Agent. */
  office_metrics: BetaAnalyticsSkillOfficeMetrics;
  /** How the skill is shared in claude.ai. Null when it was used only in other products, or this is not reported. */
  share_status?: "organization" | "private" | "public" | null;
  /**
   * Readable name where `skill_name` is an id; null where it is readable or the name is withheld, as for private
   * skills of members.
   */
  skill_display_name?: string | null;
  /** Name of the skill, or an id in its place. */
  skill_name: string;
  /** Use with Chat and Cowork unified on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: BetaAnalyticsSkillChatCoworkUnifiedMetrics | null;
  /** Product that the row is about. Only when grouped by `product`. */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by skill. */
export interface BetaAnalyticsSkillActivityList {
  /** The items. */
  data: BetaAnalyticsSkillActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Active users, seats and invitations of one day, for the organization or an RBAC group. */
export interface BetaAnalyticsSingleDayActivitySummary {
  /** Number of seats assigned to members. Null for an RBAC group. */
  assigned_seat_count: number | null;
  /** Number of users with activity in Cowork on the day. */
  cowork_daily_active_user_count: number;
  /** Number of users with activity in Cowork in the 30 days up to it. */
  cowork_monthly_active_user_count: number;
  /** Number of users with activity in Cowork in the 7 days up to it. */
  cowork_weekly_active_user_count: number;
  /** Number of users who consumed tokens on the day. */
  daily_active_user_count: number;
  /** Active users on the day, as a percentage of the assigned seats. Null for an RBAC group. */
  daily_adoption_rate: number | null;
  /**
   * End of the day, exclusive: midnight in UTC.
   * (format date-time)
   */
  ending_at: string;
  /** Number of users who consumed tokens in the 30 days up to it. */
  monthly_active_user_count: number;
  /** Active users in the 30 days up to it, as a percentage of the assigned seats. Null for an RBAC group. */
  monthly_adoption_rate: number | null;
  /** Number of invitations not yet answered. Null for an RBAC group. */
  pending_invite_count: number | null;
  /**
   * Start of the day, inclusive: midnight in UTC.
   * (format date-time)
   */
  starting_at: string;
  /** Number of users who consumed tokens in the 7 days up to it. */
  weekly_active_user_count: number;
  /** Active users in the 7 days up to it, as a percentage of the assigned seats. Null for an RBAC group. */
  weekly_adoption_rate: number | null;
  /** Number of users of Chat and Cowork unified on the day. Absent where that is not offered. */
  chat_cowork_unified_daily_active_user_count?: number | null;
  /**
   * Number of users of Chat and Cowork unified in the 28 days up to it, or 30 for an RBAC group. Absent where
   * that is not offered.
   */
  chat_cowork_unified_monthly_active_user_count?: number | null;
  /** Number of users of Chat and Cowork unified in the 7 days up to it. Absent where that is not offered. */
  chat_cowork_unified_weekly_active_user_count?: number | null;
  /** Number of users with activity in claude.ai on the day. Absent while the breakdown by product is not enabled. */
  chat_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in claude.ai in the 30 days up to it. Absent while the breakdown by product is
   * not enabled.
   */
  chat_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in claude.ai in the 7 days up to it. Absent while the breakdown by product is
   * not enabled.
   */
  chat_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Code on the day. Absent while the breakdown by product is not
   * enabled.
   */
  claude_code_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Code in the 30 days up to it. Absent while the breakdown by product
   * is not enabled.
   */
  claude_code_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Code in the 7 days up to it. Absent while the breakdown by product
   * is not enabled.
   */
  claude_code_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Design on the day. Absent while the breakdown by product is not
   * enabled.
   */
  claude_design_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Design in the 30 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  claude_design_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Design in the 7 days up to it. Absent while the breakdown by product
   * is not enabled.
   */
  claude_design_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in the Office Agent on the day. Absent while the breakdown by product is not
   * enabled.
   */
  office_agent_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in the Office Agent in the 30 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  office_agent_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in the Office Agent in the 7 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  office_agent_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Science on the day. Absent while the breakdown by product is not
   * enabled.
   */
  science_daily_active_user_count?: number | null;
  /**
   * Number of users whose seats include Claude Science, whether or not the organization has it on. Null for an
   * RBAC group. Absent while the breakdown by product is not enabled.
   */
  science_entitled_user_count?: number | null;
  /**
   * Number of users with activity in Claude Science in the 30 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  science_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Science in the 7 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  science_weekly_active_user_count?: number | null;
}

/** All days of the range, on one page. */
export interface BetaAnalyticsSingleDayActivitySummaryList {
  /** The items. */
  data: BetaAnalyticsSingleDayActivitySummary[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Activity in Cowork. */
export interface BetaAnalyticsCoworkMetrics {
  /** Number of actions by tools that were completed. */
  action_count: number;
  /** Number of artifacts made, each counted when it is first saved; 0 before 2026-08-17. */
  artifacts_created_count: number;
  /** Number of calls of connectors. */
  connectors_used_count: number;
  /** Number of turns of Dispatch, the agent in the background, that were completed. */
  dispatch_turn_count: number;
  /**
   * Number of distinct connectors used. Over a range of days it is an estimate, typically within 2%; null on a
   * row over several users where it cannot be counted.
   */
  distinct_connectors_used_count: number | null;
  /**
   * Number of distinct plugins used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted, and while use of plugins is not reported for the
   * organization.
   */
  distinct_plugins_used_count?: number | null;
  /**
   * Number of distinct sessions. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_session_count: number | null;
  /**
   * Number of distinct skills used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_skills_used_count: number | null;
  /** Number of Edit calls that succeeded. Null while edits of files are not reported for the organization. */
  edit_tool_count?: number | null;
  /**
   * Number of edits of files that succeeded, by Edit, MultiEdit, Write or NotebookEdit. Null while edits of
   * files are not reported for the organization.
   */
  file_edit_count?: number | null;
  /** Number of messages sent. */
  message_count: number;
  /** Number of MultiEdit calls that succeeded. Null while edits of files are not reported for the organization. */
  multi_edit_tool_count?: number | null;
  /**
   * Number of NotebookEdit calls that succeeded. Null while edits of files are not reported for the
   * organization.
   */
  notebook_edit_tool_count?: number | null;
  /** Number of calls of plugins. Null while use of plugins is not reported for the organization. */
  plugins_used_count?: number | null;
  /**
   * Number of distinct sessions with an edit of a file that succeeded. Over a range of days it is an estimate,
   * typically within 2%; null on a row over several users where it cannot be counted, and while edits of files
   * are not reported for the organization.
   */
  sessions_with_file_edits_count?: number | null;
  /** Number of uses of skills. */
  skills_used_count: number;
  /** Number of Write calls that succeeded. Null while edits of files are not reported for the organization. */
  write_tool_count?: number | null;
}

/** Activity of one user, or of an RBAC group, on a day or over a range of days. */
export interface BetaAnalyticsUserActivity {
  /** Activity in claude.ai. */
  chat_metrics: BetaAnalyticsChatMetrics;
  /** Activity in Claude Code. */
  claude_code_metrics: BetaAnalyticsClaudeCodeMetrics;
  /** Activity in Cowork. */
  cowork_metrics: BetaAnalyticsCoworkMetrics;
  /** Activity in Claude Design. */
  design_metrics: BetaAnalyticsDesignMetrics;
  /**
   * Number of distinct active users in the group; null on a row of one user. Counted anew over a range of days,
   * not summed.
   */
  distinct_user_count?: number | null;
  /** Activity in the Office Agent. */
  office_metrics: BetaAnalyticsOfficeMetrics;
  /** Activity in Claude Science. */
  science_metrics: BetaAnalyticsScienceMetrics;
  /** The user; null on a row over several users. */
  user?: BetaAnalyticsUser | null;
  /** Number of web searches. */
  web_search_count: number;
  /** Activity while Chat and Cowork unified was on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: BetaAnalyticsChatCoworkUnifiedMetrics | null;
  /**
   * Last day in UTC with activity, within the range and the filters.
   * (format date)
   */
  last_activity_date?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
}

/** One page of activity by user. */
export interface BetaAnalyticsUserActivityList {
  /** The items. */
  data: BetaAnalyticsUserActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * An API key of the organization. The secret is never part of it; keys are made in the Console, not through
 * the API.
 */
export interface BetaAPIKey {
  /** Id of the API key. */
  id: string;
  /** Always `api_key`. */
  type: "api_key";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Who made the key; null when nobody is recorded, as for old keys and keys that the system made. */
  created_by: BetaAPIKeyCreatedBy | null;
  /**
   * When the key expires; null when it never does.
   * (format date-time)
   */
  expires_at: string | null;
  /** Name of the key. */
  name: string;
  /** A few characters of the secret, to recognise the key by. */
  partial_key_hint: string | null;
  /** The user or service account that requests with the key act as; null when the key stands for itself. */
  principal: (BetaAPIKeyUserActor | BetaAPIKeyServiceAccountActor) | null;
  /**
   * Whether the key belongs to a workspace or to the whole organization. Only a key with a `principal` can have
   * the organization as its scope.
   */
  scope: BetaAPIKeyOrganizationScope | BetaAPIKeyWorkspaceScope;
  /** Whether the key works. Only `active` keys do; `expired` is set by the API once `expires_at` has passed. */
  status: "active" | "archived" | "expired" | "inactive";
  /**
   * Id of the workspace.
   * @deprecated
   */
  workspace_id: string | null;
}

/** One page of API keys. */
export interface BetaAPIKeyList {
  /** The items. */
  data: BetaAPIKey[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/**
 * The coordinates of an encryption key that the customer keeps in a cloud. Workspaces refer to it; while one
 * does, its provider data is as good as fixed, because stored data can be read only with it.
 */
export interface BetaExternalKey {
  /** Id of the external key, with the prefix `ekey_`; on Claude Platform on AWS it can be the ARN of a KMS key. */
  id: string;
  /** Always `external_key`. */
  type: "external_key";
  /**
   * Whether a workspace encrypts with the key. Archived workspaces count, deleted ones do not; only an
   * `unattached` key can be deleted.
   */
  attachment: BetaExternalKeyAttachedAttachment | BetaExternalKeyUnattachedAttachment;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name for people; null when there is none. */
  display_name: string | null;
  /** Region where the key is used. */
  geo: string;
  /** Which cloud has the key, and how to reach it. */
  provider_config: BetaAWSExternalKeyConfig | BetaGCPExternalKeyConfig | BetaAzureExternalKeyConfig;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of external keys. */
export interface BetaExternalKeyList {
  /** The items. */
  data: BetaExternalKey[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new external key. */
export interface BetaExternalKeyCreateRequest {
  /** Which cloud has the key, and how to reach it. */
  provider_config: BetaAWSExternalKeyConfig | BetaGCPExternalKeyConfig | BetaAzureExternalKeyConfigParam;
  /** Name for people. */
  display_name?: string | null;
  /** Always `us`. */
  geo?: "us";
}

/** The limits that the organization has for one group: a family of models, or one part of the API. */
export interface BetaOrganizationRateLimit {
  /**
   * Id of the entry, which differs between organizations. It is the `rate_limit_id` when the limits of a
   * workspace are set.
   */
  id: string;
  /** Always `rate_limit`. */
  type: "rate_limit";
  /** What the limits are for. */
  group:
    | BetaOrganizationRateLimitModelGroup
    | BetaOrganizationRateLimitBatchGroup
    | BetaOrganizationRateLimitTokenCountGroup
    | BetaOrganizationRateLimitFilesGroup
    | BetaOrganizationRateLimitSkillsGroup
    | BetaOrganizationRateLimitWebSearchGroup;
  /** The limits, one for each thing that is counted. */
  limits: BetaOrganizationRateLimitValue[];
  /**
   * Ids and aliases of the models that the limits are for, as far as the organization has access; null unless
   * the group is a `model_group`.
   */
  models: string[] | null;
  /**
   * Kind of the group; same as `group.type`.
   * @deprecated
   */
  group_type: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search";
}

/** One page of rate limits. */
export interface BetaOrganizationRateLimitList {
  /** The items. */
  data: BetaOrganizationRateLimit[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * A set of permissions that RBAC groups can be given. Roles are managed in the admin settings and only read
 * here.
 */
export interface BetaRBACRole {
  /** Id of the role. */
  id: string;
  /** Always `rbac_role`. */
  type: "rbac_role";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name of the role. That of a built-in role may change, so keep the id to refer to it. */
  display_name: string;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * Name of the role; same as `display_name`.
   * @deprecated
   */
  name: string;
}

/** One page of RBAC roles. */
export interface BetaRBACRoleList {
  /** The items. */
  data: BetaRBACRole[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The request, approved, with the limit that was set. */
export interface BetaSpendLimitIncreaseRequestApproveResponse {
  /** Id of the request. */
  id: string;
  /** Always `spend_limit_increase_request`. */
  type: "spend_limit_increase_request";
  /** Who asked. */
  actor: BetaSpendLimitIncreaseRequestActor;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Period of the limit that was in the way. */
  period: BetaSpendLimitPeriod;
  /**
   * When it was approved.
   * (format date-time)
   */
  resolved_at: string | null;
  /** Who approved it. */
  resolved_by: BetaSpendLimitIncreaseRequestResolvedBy | null;
  /** The limit that was set. */
  spend_limit: BetaSpendLimit;
  /** The limit and spend of the member. */
  spend_summary: BetaSpendSummary | null;
  /** Always `approved` here. */
  status: BetaSpendLimitIncreaseRequestStatus;
}

/** A URL that events of the organization are delivered to. Endpoints of workspaces are separate. */
export interface BetaOrganizationWebhookEndpoint {
  /** Id of the endpoint. */
  id: string;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Notes; an empty string when there are none. */
  description: string;
  /** Why the API disabled the endpoint. An empty string when it is enabled, or a caller disabled it. */
  disabled_reason: string;
  /** Types of events that are delivered. */
  enabled_events: ("user_profile.enforcement_action_opened" | "user_profile.enforcement_action_resolved")[];
  /** Short name; an empty string when there is none. */
  name: string;
  /** Whether events are delivered. */
  state: BetaOrganizationWebhookEndpointState;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * URL that events are posted to.
   * (format uri)
   */
  url: string;
}

/** One page of webhook endpoints. */
export interface BetaOrganizationWebhookEndpointList {
  /** The items. */
  data: BetaOrganizationWebhookEndpoint[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** A new webhook endpoint. */
export interface BetaWebhookCreateRequest {
  /**
   * Types of events to deliver.
   * (min items 1)
   */
  enabled_events: ("user_profile.enforcement_action_opened" | "user_profile.enforcement_action_resolved")[];
  /**
   * URL that events are posted to; it has to be `https`.
   * (format uri)
   */
  url: string;
  /** Notes. */
  description?: string;
  /** Short name. */
  name?: string;
}

/** A webhook endpoint just after its creation, with the secret. */
export interface BetaNewOrganizationWebhookEndpoint {
  /** Id of the endpoint. */
  id: string;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Notes; an empty string when there are none. */
  description: string;
  /** Why the API disabled the endpoint; an empty string on a new one. */
  disabled_reason: string;
  /** Types of events that are delivered. */
  enabled_events: ("user_profile.enforcement_action_opened" | "user_profile.enforcement_action_resolved")[];
  /** Short name; an empty string when there is none. */
  name: string;
  /**
   * Secret that deliveries are signed with, with the prefix `whsec_`. It is shown only here; a lost one has to
   * be regenerated.
   */
  signing_secret: string;
  /** Whether events are delivered. */
  state: BetaOrganizationWebhookEndpointState;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * URL that events are posted to.
   * (format uri)
   */
  url: string;
}

/** Changes to a webhook endpoint. What is left out stays as it is. */
export interface BetaWebhookUpdateRequest {
  /** New notes. */
  description?: string;
  /** Types of events to deliver, in place of those so far. An empty list changes nothing. */
  enabled_events?: ("user_profile.enforcement_action_opened" | "user_profile.enforcement_action_resolved")[];
  /** New short name. */
  name?: string;
  /** Stops deliveries or resumes them. Events that occur in between are lost; resuming clears `disabled_reason`. */
  state?: "disabled" | "enabled";
  /**
   * New URL; it has to be `https`.
   * (format uri)
   */
  url?: string;
}

/** The limits that a workspace has for one group: a family of models, or one part of the API. */
export interface BetaWorkspaceRateLimit {
  /** Always `workspace_rate_limit`. */
  type: "workspace_rate_limit";
  /** What the limits are for. */
  group:
    | BetaOrganizationRateLimitModelGroup
    | BetaOrganizationRateLimitBatchGroup
    | BetaOrganizationRateLimitTokenCountGroup
    | BetaOrganizationRateLimitFilesGroup
    | BetaOrganizationRateLimitSkillsGroup
    | BetaOrganizationRateLimitWebSearchGroup;
  /**
   * The limits that are set for the workspace and, with `include_inherited`, those that come from the
   * organization.
   */
  limits: BetaWorkspaceRateLimitValue[];
  /**
   * Ids and aliases of the models that the limits are for, as far as the workspace has access; null unless the
   * group is a `model_group`.
   */
  models: string[] | null;
  /** Id of the organization's entry for the same group. */
  rate_limit_id: string;
  /** Id of the workspace. */
  workspace_id: string;
  /**
   * Kind of the group; same as `group.type`.
   * @deprecated
   */
  group_type: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search";
}

/** One page of rate limits of a workspace. */
export interface BetaWorkspaceRateLimitList {
  /** The items. */
  data: BetaWorkspaceRateLimit[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Something went wrong while the session worked. `retry_status` of the error tells what follows. */
export interface BetaManagedAgentsSessionErrorEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.error`. */
  type: "session.error";
  /** What went wrong. New kinds may come; `retry_status` and `message` do for any of them. */
  error:
    | BetaManagedAgentsUnknownErrorObject
    | BetaManagedAgentsModelOverloadedErrorObject
    | BetaManagedAgentsModelRateLimitedErrorObject
    | BetaManagedAgentsModelRequestFailedErrorObject
    | BetaManagedAgentsMCPConnectionFailedErrorObject
    | BetaManagedAgentsMCPAuthenticationFailedErrorObject
    | BetaManagedAgentsBillingErrorObject
    | BetaManagedAgentsCredentialHostUnreachableErrorObject
    | BetaManagedAgentsRepositoryAuthenticationErrorObject
    | BetaManagedAgentsRepositoryForbiddenErrorObject
    | BetaManagedAgentsRepositoryNotFoundErrorObject
    | BetaManagedAgentsRepositoryCheckoutErrorObject
    | BetaManagedAgentsRepositoryCloneErrorObject;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/**
 * Something that happened in a session: sent by the caller (`user.*`, `system.message`), done by the agent
 * (`agent.*`), or told by the API (`session.*`, `span.*`, `workflow_run.*`). New types may come.
 */
export type BetaManagedAgentsSessionEvent =
  | BetaManagedAgentsUserMessageEvent
  | BetaManagedAgentsUserInterruptEvent
  | BetaManagedAgentsUserToolConfirmationEvent
  | BetaManagedAgentsUserCustomToolResultEvent
  | BetaManagedAgentsAgentCustomToolUseEvent
  | BetaManagedAgentsAgentMessageEvent
  | BetaManagedAgentsAgentThinkingEvent
  | BetaManagedAgentsAgentMCPToolUseEvent
  | BetaManagedAgentsAgentMCPToolResultEvent
  | BetaManagedAgentsAgentToolUseEvent
  | BetaManagedAgentsAgentToolResultEvent
  | BetaManagedAgentsAgentThreadMessageReceivedEvent
  | BetaManagedAgentsAgentThreadMessageSentEvent
  | BetaManagedAgentsAgentThreadContextCompactedEvent
  | BetaManagedAgentsSessionErrorEvent
  | BetaManagedAgentsSessionStatusRescheduledEvent
  | BetaManagedAgentsSessionStatusRunningEvent
  | BetaManagedAgentsSessionStatusIdleEvent
  | BetaManagedAgentsSessionStatusTerminatedEvent
  | BetaManagedAgentsSessionThreadCreatedEvent
  | BetaManagedAgentsSpanOutcomeEvaluationStartEvent
  | BetaManagedAgentsSpanOutcomeEvaluationEndEvent
  | BetaManagedAgentsSpanModelRequestStartEvent
  | BetaManagedAgentsSpanModelRequestEndEvent
  | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
  | BetaManagedAgentsUserDefineOutcomeEvent
  | BetaManagedAgentsSessionDeletedEvent
  | BetaManagedAgentsSessionThreadStatusRunningEvent
  | BetaManagedAgentsSessionThreadStatusIdleEvent
  | BetaManagedAgentsSessionThreadStatusTerminatedEvent
  | BetaManagedAgentsUserToolResultEvent
  | BetaManagedAgentsSessionThreadStatusRescheduledEvent
  | BetaManagedAgentsSessionUpdatedEvent
  | BetaManagedAgentsSystemMessageEvent
  | BetaManagedAgentsSessionUsageEvent
  | BetaManagedAgentsWorkflowRunCreatedEvent
  | BetaManagedAgentsWorkflowRunStatusEndedEvent
  | BetaManagedAgentsWorkflowRunPhaseStartedEvent
  | BetaManagedAgentsWorkflowRunPhaseEndedEvent
  | BetaManagedAgentsWorkflowRunStatusRunningEvent
  | BetaManagedAgentsWorkflowRunStatusIdleEvent
  | BetaManagedAgentsWorkflowRunErrorEvent;

/** A page of events. */
export interface BetaManagedAgentsSessionEventList {
  /** The items. */
  data: BetaManagedAgentsSessionEvent[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * An event of the stream of a session. Beside the events that are stored it may be a preview (`event_start`,
 * `event_delta`).
 */
export type BetaManagedAgentsStreamSessionEvents =
  | BetaManagedAgentsUserMessageEvent
  | BetaManagedAgentsUserInterruptEvent
  | BetaManagedAgentsUserToolConfirmationEvent
  | BetaManagedAgentsUserCustomToolResultEvent
  | BetaManagedAgentsAgentCustomToolUseEvent
  | BetaManagedAgentsAgentMessageEvent
  | BetaManagedAgentsAgentThinkingEvent
  | BetaManagedAgentsAgentMCPToolUseEvent
  | BetaManagedAgentsAgentMCPToolResultEvent
  | BetaManagedAgentsAgentToolUseEvent
  | BetaManagedAgentsAgentToolResultEvent
  | BetaManagedAgentsAgentThreadMessageReceivedEvent
  | BetaManagedAgentsAgentThreadMessageSentEvent
  | BetaManagedAgentsAgentThreadContextCompactedEvent
  | BetaManagedAgentsSessionErrorEvent
  | BetaManagedAgentsSessionStatusRescheduledEvent
  | BetaManagedAgentsSessionStatusRunningEvent
  | BetaManagedAgentsSessionStatusIdleEvent
  | BetaManagedAgentsSessionStatusTerminatedEvent
  | BetaManagedAgentsSessionThreadCreatedEvent
  | BetaManagedAgentsSpanOutcomeEvaluationStartEvent
  | BetaManagedAgentsSpanOutcomeEvaluationEndEvent
  | BetaManagedAgentsSpanModelRequestStartEvent
  | BetaManagedAgentsSpanModelRequestEndEvent
  | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
  | BetaManagedAgentsUserDefineOutcomeEvent
  | BetaManagedAgentsSessionDeletedEvent
  | BetaManagedAgentsSessionThreadStatusRunningEvent
  | BetaManagedAgentsSessionThreadStatusIdleEvent
  | BetaManagedAgentsSessionThreadStatusTerminatedEvent
  | BetaManagedAgentsUserToolResultEvent
  | BetaManagedAgentsSessionThreadStatusRescheduledEvent
  | BetaManagedAgentsSessionUpdatedEvent
  | BetaManagedAgentsStartEvent
  | BetaManagedAgentsDeltaEvent
  | BetaManagedAgentsSystemMessageEvent
  | BetaManagedAgentsSessionUsageEvent
  | BetaManagedAgentsWorkflowRunCreatedEvent
  | BetaManagedAgentsWorkflowRunStatusEndedEvent
  | BetaManagedAgentsWorkflowRunPhaseStartedEvent
  | BetaManagedAgentsWorkflowRunPhaseEndedEvent
  | BetaManagedAgentsWorkflowRunStatusRunningEvent
  | BetaManagedAgentsWorkflowRunStatusIdleEvent
  | BetaManagedAgentsWorkflowRunErrorEvent;

/**
 * An event of the stream of one thread. Beside the events that are stored it may be a preview (`event_start`,
 * `event_delta`).
 */
export type BetaManagedAgentsStreamSessionThreadEvents =
  | BetaManagedAgentsUserMessageEvent
  | BetaManagedAgentsUserInterruptEvent
  | BetaManagedAgentsUserToolConfirmationEvent
  | BetaManagedAgentsUserCustomToolResultEvent
  | BetaManagedAgentsAgentCustomToolUseEvent
  | BetaManagedAgentsAgentMessageEvent
  | BetaManagedAgentsAgentThinkingEvent
  | BetaManagedAgentsAgentMCPToolUseEvent
  | BetaManagedAgentsAgentMCPToolResultEvent
  | BetaManagedAgentsAgentToolUseEvent
  | BetaManagedAgentsAgentToolResultEvent
  | BetaManagedAgentsAgentThreadMessageReceivedEvent
  | BetaManagedAgentsAgentThreadMessageSentEvent
  | BetaManagedAgentsAgentThreadContextCompactedEvent
  | BetaManagedAgentsSessionErrorEvent
  | BetaManagedAgentsSessionStatusRescheduledEvent
  | BetaManagedAgentsSessionStatusRunningEvent
  | BetaManagedAgentsSessionStatusIdleEvent
  | BetaManagedAgentsSessionStatusTerminatedEvent
  | BetaManagedAgentsSessionThreadCreatedEvent
  | BetaManagedAgentsSpanOutcomeEvaluationStartEvent
  | BetaManagedAgentsSpanOutcomeEvaluationEndEvent
  | BetaManagedAgentsSpanModelRequestStartEvent
  | BetaManagedAgentsSpanModelRequestEndEvent
  | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
  | BetaManagedAgentsUserDefineOutcomeEvent
  | BetaManagedAgentsSessionDeletedEvent
  | BetaManagedAgentsSessionThreadStatusRunningEvent
  | BetaManagedAgentsSessionThreadStatusIdleEvent
  | BetaManagedAgentsSessionThreadStatusTerminatedEvent
  | BetaManagedAgentsUserToolResultEvent
  | BetaManagedAgentsSessionThreadStatusRescheduledEvent
  | BetaManagedAgentsSessionUpdatedEvent
  | BetaManagedAgentsStartEvent
  | BetaManagedAgentsDeltaEvent
  | BetaManagedAgentsSystemMessageEvent
  | BetaManagedAgentsSessionUsageEvent
  | BetaManagedAgentsWorkflowRunCreatedEvent
  | BetaManagedAgentsWorkflowRunStatusEndedEvent
  | BetaManagedAgentsWorkflowRunPhaseStartedEvent
  | BetaManagedAgentsWorkflowRunPhaseEndedEvent
  | BetaManagedAgentsWorkflowRunStatusRunningEvent
  | BetaManagedAgentsWorkflowRunStatusIdleEvent
  | BetaManagedAgentsWorkflowRunErrorEvent;

/** A page of skills. */
export interface BetaSkillList {
  /** The items. */
  data: BetaSkill[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * With the beta value `skills-2025-10-02`, whether there are more.
   * @deprecated
   */
  has_more?: boolean;
}

/** A page of versions of a skill, newest first. */
export interface BetaSkillVersionList {
  /** The items. */
  data: BetaSkillVersion[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * With the beta value `skills-2025-10-02`, whether there are more.
   * @deprecated
   */
  has_more?: boolean;
}

/** What happened to what, told apart by `type`. New types may come. */
export type BetaWebhookEventData =
  | BetaWebhookSessionCreatedEventData
  | BetaWebhookSessionPendingEventData
  | BetaWebhookSessionRunningEventData
  | BetaWebhookSessionIdledEventData
  | BetaWebhookSessionRequiresActionEventData
  | BetaWebhookSessionArchivedEventData
  | BetaWebhookSessionDeletedEventData
  | BetaWebhookSessionStatusRescheduledEventData
  | BetaWebhookSessionStatusRunStartedEventData
  | BetaWebhookSessionStatusIdledEventData
  | BetaWebhookSessionStatusTerminatedEventData
  | BetaWebhookSessionThreadCreatedEventData
  | BetaWebhookSessionThreadIdledEventData
  | BetaWebhookSessionThreadTerminatedEventData
  | BetaWebhookSessionOutcomeEvaluationEndedEventData
  | BetaWebhookVaultCreatedEventData
  | BetaWebhookVaultArchivedEventData
  | BetaWebhookVaultDeletedEventData
  | BetaWebhookVaultCredentialCreatedEventData
  | BetaWebhookVaultCredentialArchivedEventData
  | BetaWebhookVaultCredentialDeletedEventData
  | BetaWebhookVaultCredentialRefreshFailedEventData
  | BetaWebhookSessionUpdatedEventData
  | BetaWebhookAgentCreatedEventData
  | BetaWebhookAgentArchivedEventData
  | BetaWebhookAgentDeletedEventData
  | BetaWebhookDeploymentPausedEventData
  | BetaWebhookDeploymentRunFailedEventData
  | BetaWebhookDeploymentCreatedEventData
  | BetaWebhookDeploymentUpdatedEventData
  | BetaWebhookDeploymentUnpausedEventData
  | BetaWebhookAgentUpdatedEventData
  | BetaWebhookDeploymentArchivedEventData
  | BetaWebhookDeploymentRunStartedEventData
  | BetaWebhookDeploymentDeletedEventData
  | BetaWebhookDeploymentRunSucceededEventData
  | BetaWebhookEnvironmentCreatedEventData
  | BetaWebhookEnvironmentUpdatedEventData
  | BetaWebhookEnvironmentArchivedEventData
  | BetaWebhookEnvironmentDeletedEventData
  | BetaWebhookMemoryStoreCreatedEventData
  | BetaWebhookMemoryStoreArchivedEventData
  | BetaWebhookMemoryStoreDeletedEventData
  | BetaWebhookSessionBudgetReachedEventData
  | BetaWebhookUserProfileEnforcementActionOpenedEventData
  | BetaWebhookUserProfileEnforcementActionResolvedEventData;

/**
 * Something that happened, sent to a webhook endpoint. It may come twice, with the same `id`, and out of
 * order.
 */
export interface BetaWebhookEvent {
  /** Id of the event. */
  id: string;
  /** Always `event`. */
  type: "event";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What happened to what. Fetch the thing itself for its state. */
  data: BetaWebhookEventData;
}
