// Generated from spec/ by `make generate`. Do not edit.

import type { APIResource } from "../../src/client/api-resource.js";
import type { RequestOptions, Uploadable } from "../../src/contract/index.js";
import type { VerifyOptions, WebhookBody } from "../../src/contract/webhook-types.js";
import type { MessageStream } from "../../src/message-stream/message-stream.js";
import type { Page, PageCursor, PagePromise } from "../../src/pages/pages.js";
import type { Call } from "../../src/send/call.js";
import type { JSONLDecoder } from "../../src/stream/lines.js";
import type { Stream } from "../../src/stream/stream.js";
import type {
  ExtractParsedContentFromBetaParams,
  ExtractParsedContentFromParams,
  ParsedBetaMessage,
  ParsedMessage,
} from "../../src/structured/types.js";
import type { ToolRunner } from "../../src/tools/runner.js";
import type { ToolRunnerOptions, ToolRunnerSettings } from "../../src/tools/state.js";
import type { BetaRunnableTool, RunnableTool, RunnableToolset } from "../../src/tools/types.js";
import type { EnvironmentWorker, EnvironmentWorkerOptions } from "../../src/worker/environment-worker.js";
import type { WorkPoller, WorkPollerOptions } from "../../src/worker/poller.js";
import type { SessionToolRunner, SessionToolRunnerOptions } from "../../src/worker/tool-runner.js";
import type * as $Contract from "../../src/contract/index.js";
import type * as $Pages from "../../src/pages/pages.js";
import type * as $Client from "../../src/client/client.js";
import type * as $Types from "./2023-06-01.js";
import type * as $Newest from "./2026-10-21.js";
import type {
  APIErrorObject,
  APIKey,
  APIKeyCreatedBy,
  APIKeyListParams,
  APIKeyOrganizationScope,
  APIKeyScopeMissingErrorDetails,
  APIKeyServiceAccountActor,
  APIKeyUpdateParams,
  APIKeyUserActor,
  APIKeyWorkspaceScope,
  APIKeysPage,
  AWSExternalKeyConfig,
  ActionURLCreateParams,
  AfterIdParam,
  AllowedCaller,
  AllowedInferenceGeo,
  AlreadyMemberErrorDetails,
  AnalyticsArtifactActivity as BetaAnalyticsArtifactActivity,
  AnalyticsArtifactGroupBy as BetaAnalyticsArtifactGroupBy,
  AnalyticsChatCoworkUnifiedChatMetrics as BetaAnalyticsChatCoworkUnifiedChatMetrics,
  AnalyticsChatCoworkUnifiedMetrics as BetaAnalyticsChatCoworkUnifiedMetrics,
  AnalyticsChatCoworkUnifiedSessionsMetrics as BetaAnalyticsChatCoworkUnifiedSessionsMetrics,
  AnalyticsChatMetrics as BetaAnalyticsChatMetrics,
  AnalyticsClaudeCodeMetrics as BetaAnalyticsClaudeCodeMetrics,
  AnalyticsConnectorChatCoworkUnifiedChatMetrics as BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics,
  AnalyticsConnectorChatCoworkUnifiedMetrics as BetaAnalyticsConnectorChatCoworkUnifiedMetrics,
  AnalyticsConnectorChatCoworkUnifiedSessionsMetrics as BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
  AnalyticsConnectorChatMetrics as BetaAnalyticsConnectorChatMetrics,
  AnalyticsConnectorClaudeCodeMetrics as BetaAnalyticsConnectorClaudeCodeMetrics,
  AnalyticsConnectorCoworkMetrics as BetaAnalyticsConnectorCoworkMetrics,
  AnalyticsConnectorGroupBy as BetaAnalyticsConnectorGroupBy,
  AnalyticsConnectorOfficeMetrics as BetaAnalyticsConnectorOfficeMetrics,
  AnalyticsConnectorOfficeProductMetrics as BetaAnalyticsConnectorOfficeProductMetrics,
  AnalyticsCoreCodeMetrics as BetaAnalyticsCoreCodeMetrics,
  AnalyticsDesignMetrics as BetaAnalyticsDesignMetrics,
  AnalyticsLinesOfCode as BetaAnalyticsLinesOfCode,
  AnalyticsOfficeMetrics as BetaAnalyticsOfficeMetrics,
  AnalyticsOfficeProductMetrics as BetaAnalyticsOfficeProductMetrics,
  AnalyticsOrder as BetaAnalyticsOrder,
  AnalyticsPluginChatCoworkUnifiedMetrics as BetaAnalyticsPluginChatCoworkUnifiedMetrics,
  AnalyticsPluginClaudeCodeMetrics as BetaAnalyticsPluginClaudeCodeMetrics,
  AnalyticsPluginCoworkMetrics as BetaAnalyticsPluginCoworkMetrics,
  AnalyticsPluginGroupBy as BetaAnalyticsPluginGroupBy,
  AnalyticsProjectGroupBy as BetaAnalyticsProjectGroupBy,
  AnalyticsScienceMetrics as BetaAnalyticsScienceMetrics,
  AnalyticsSkillChatCoworkUnifiedChatMetrics as BetaAnalyticsSkillChatCoworkUnifiedChatMetrics,
  AnalyticsSkillChatCoworkUnifiedMetrics as BetaAnalyticsSkillChatCoworkUnifiedMetrics,
  AnalyticsSkillChatCoworkUnifiedSessionsMetrics as BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics,
  AnalyticsSkillChatMetrics as BetaAnalyticsSkillChatMetrics,
  AnalyticsSkillClaudeCodeMetrics as BetaAnalyticsSkillClaudeCodeMetrics,
  AnalyticsSkillCoworkMetrics as BetaAnalyticsSkillCoworkMetrics,
  AnalyticsSkillGroupBy as BetaAnalyticsSkillGroupBy,
  AnalyticsSkillOfficeMetrics as BetaAnalyticsSkillOfficeMetrics,
  AnalyticsSkillOfficeProductMetrics as BetaAnalyticsSkillOfficeProductMetrics,
  AnalyticsToolActionCounts as BetaAnalyticsToolActionCounts,
  AnalyticsToolActions as BetaAnalyticsToolActions,
  AnalyticsUser as BetaAnalyticsUser,
  AnalyticsUserGroupBy as BetaAnalyticsUserGroupBy,
  AnthropicBeta,
  AnthropicUserProfileIdParam,
  AnthropicWorkspaceIdParam,
  ApprovalRequiredErrorDetails,
  AuthenticationErrorObject,
  AuthorizationCheckUnavailableErrorDetails,
  AvailableToolsLimitExceededErrorDetails,
  AzureExternalKeyConfig,
  AzureExternalKeyConfigParam,
  Base64ImageSource,
  Base64PDFSource,
  BashCodeExecutionOutputBlock,
  BashCodeExecutionOutputBlockParam,
  BashCodeExecutionResultBlock,
  BashCodeExecutionResultBlockParam,
  BashCodeExecutionToolResultBlock,
  BashCodeExecutionToolResultBlockParam,
  BashCodeExecutionToolResultErrorCode,
  BashCodeExecutionToolResultErrorObject,
  BashCodeExecutionToolResultErrorParam,
  BatchCancelParams,
  BatchDeleteParams,
  BatchListParams,
  BatchResultsParams,
  BatchRetrieveParams,
  BeforeIdParam,
  BetaAPIKeyListParams,
  BetaAPIKeyUpdateParams,
  BetaAWSExternalKeyConfig,
  BetaActionURLCreateParams,
  BetaAdvisorMessageIterationUsage,
  BetaAdvisorRedactedResultBlock,
  BetaAdvisorRedactedResultBlockParam,
  BetaAdvisorResultBlock,
  BetaAdvisorResultBlockParam,
  BetaAdvisorTool20260301,
  BetaAdvisorToolResultBlock,
  BetaAdvisorToolResultBlockParam,
  BetaAdvisorToolResultErrorObject,
  BetaAdvisorToolResultErrorParam,
  BetaAgentArchiveParams,
  BetaAgentCreateParams,
  BetaAgentListParams,
  BetaAgentRetrieveParams,
  BetaAgentUpdateParams,
  BetaAllThinkingTurns,
  BetaAnalyticsArtifactActivitiesPageCursor,
  BetaAnalyticsClaudeTagCategory,
  BetaAnalyticsContextWindow,
  BetaAnalyticsCostBucketedResult,
  BetaAnalyticsCostReportTimeBucket,
  BetaAnalyticsCostReportTimeBucketsReportPageCursor,
  BetaAnalyticsCostType,
  BetaAnalyticsCostUsersItem,
  BetaAnalyticsCostUsersItemsReportPageCursor,
  BetaAnalyticsInferenceGeoFilter,
  BetaAnalyticsProductFilter,
  BetaAnalyticsServerToolUse,
  BetaAnalyticsTokenType,
  BetaAnalyticsUsageBucketedResult,
  BetaAnalyticsUsageReportTimeBucket,
  BetaAnalyticsUsageReportTimeBucketsReportPageCursor,
  BetaAnalyticsUsageUsersItem,
  BetaAnalyticsUsageUsersItemsReportPageCursor,
  BetaAnalyticsUserActor,
  BetaAnthropicBetaParam,
  BetaArtifactListParams,
  BetaBatchCancelParams,
  BetaBatchDeleteParams,
  BetaBatchListParams,
  BetaBatchResultsParams,
  BetaBatchRetrieveParams,
  BetaBrowserCloseTabToolUseBlock,
  BetaBrowserDoubleClickToolUseBlock,
  BetaBrowserFileUploadToolUseBlock,
  BetaBrowserFindToolUseBlock,
  BetaBrowserFormInputToolUseBlock,
  BetaBrowserGetPageTextToolUseBlock,
  BetaBrowserHoldKeyToolUseBlock,
  BetaBrowserHoverToolUseBlock,
  BetaBrowserJavascriptExecToolUseBlock,
  BetaBrowserKeyToolUseBlock,
  BetaBrowserLeftClickDragToolUseBlock,
  BetaBrowserLeftClickToolUseBlock,
  BetaBrowserLeftMouseDownToolUseBlock,
  BetaBrowserLeftMouseUpToolUseBlock,
  BetaBrowserListTabsToolUseBlock,
  BetaBrowserMiddleClickToolUseBlock,
  BetaBrowserMouseMoveToolUseBlock,
  BetaBrowserNavigateToolUseBlock,
  BetaBrowserNewTabToolUseBlock,
  BetaBrowserReadConsoleToolUseBlock,
  BetaBrowserReadNetworkToolUseBlock,
  BetaBrowserReadPageToolUseBlock,
  BetaBrowserRightClickToolUseBlock,
  BetaBrowserScreenshotToolUseBlock,
  BetaBrowserScrollToToolUseBlock,
  BetaBrowserScrollToolUseBlock,
  BetaBrowserSwitchTabToolUseBlock,
  BetaBrowserToolUseBlock,
  BetaBrowserTripleClickToolUseBlock,
  BetaBrowserTypeToolUseBlock,
  BetaBrowserWaitToolUseBlock,
  BetaBrowserZoomToolUseBlock,
  BetaClearThinking20251015Edit,
  BetaClearThinking20251015EditResponse,
  BetaClearToolUses20250919Edit,
  BetaClearToolUses20250919EditResponse,
  BetaClientToolUnion,
  BetaCloudConfig,
  BetaCloudConfigParams,
  BetaCompact20260112Edit,
  BetaCompactionBlock,
  BetaCompactionBlockParam,
  BetaCompactionCapability,
  BetaCompactionConfig,
  BetaCompactionContentBlockDelta,
  BetaCompactionIterationUsage,
  BetaComputerCursorPositionToolUseBlock,
  BetaComputerDoubleClickToolUseBlock,
  BetaComputerHoldKeyToolUseBlock,
  BetaComputerKeyToolUseBlock,
  BetaComputerLeftClickDragToolUseBlock,
  BetaComputerLeftClickToolUseBlock,
  BetaComputerLeftMouseDownToolUseBlock,
  BetaComputerLeftMouseUpToolUseBlock,
  BetaComputerMiddleClickToolUseBlock,
  BetaComputerMouseMoveToolUseBlock,
  BetaComputerRightClickToolUseBlock,
  BetaComputerScreenshotToolUseBlock,
  BetaComputerScrollToolUseBlock,
  BetaComputerToolUseBlock,
  BetaComputerTripleClickToolUseBlock,
  BetaComputerTypeToolUseBlock,
  BetaComputerWaitToolUseBlock,
  BetaComputerZoomToolUseBlock,
  BetaConnectorListParams,
  BetaContentBlock,
  BetaContentBlockParam,
  BetaContextManagementConfig,
  BetaContextManagementResponse,
  BetaCostReportListParams,
  BetaCountTokensContextManagementResponse,
  BetaCurrency,
  BetaDeletedOrganizationWebhookEndpoint,
  BetaDeletedPlugin,
  BetaDeletedPluginInstallationSetting,
  BetaDeletedTelemetryDestination,
  BetaDeploymentArchiveParams,
  BetaDeploymentCreateParams,
  BetaDeploymentListParams,
  BetaDeploymentPauseParams,
  BetaDeploymentRetrieveParams,
  BetaDeploymentRunListParams,
  BetaDeploymentRunParams,
  BetaDeploymentRunRetrieveParams,
  BetaDeploymentUnpauseParams,
  BetaDeploymentUpdateParams,
  BetaDream,
  BetaDreamArchiveParams,
  BetaDreamCancelParams,
  BetaDreamCreateParams,
  BetaDreamErrorObject,
  BetaDreamInput,
  BetaDreamListParams,
  BetaDreamMemoryStoreInput,
  BetaDreamModelConfig,
  BetaDreamModelConfigParam,
  BetaDreamOutput,
  BetaDreamRetrieveParams,
  BetaDreamSessionsInput,
  BetaDreamStatus,
  BetaDreamUsage,
  BetaDreamingErrorObject,
  BetaDreamingErrorResponse,
  BetaDreamsPageCursor,
  BetaEffectiveListParams,
  BetaEnvironment,
  BetaEnvironmentArchiveParams,
  BetaEnvironmentCreateParams,
  BetaEnvironmentDeleteParams,
  BetaEnvironmentDeleteResponse,
  BetaEnvironmentListParams,
  BetaEnvironmentRetrieveParams,
  BetaEnvironmentUpdateParams,
  BetaEnvironmentWorkStopRequest,
  BetaEnvironmentWorkUpdateRequest,
  BetaEnvironmentsPageCursor,
  BetaEventSendParams,
  BetaExternalKeyListParams,
  BetaExternalKeyUpdateParams,
  BetaFallbackBlock,
  BetaFallbackBlockParam,
  BetaFallbackCreditNotApplied,
  BetaFallbackCreditRedeemed,
  BetaFallbackCreditTokenParam,
  BetaFallbackCreditUsage,
  BetaFallbackInfo,
  BetaFallbackInfoParam,
  BetaFallbackMessageIterationUsage,
  BetaFallbackParam,
  BetaFallbackRefusalTrigger,
  BetaFallbacksParam,
  BetaFileDeleteParams,
  BetaFileDownloadParams,
  BetaFileMetadata,
  BetaFileMetadataList,
  BetaFileMetadataPageCursor,
  BetaFileRetrieveMetadataParams,
  BetaFileScope,
  BetaFileUploadParams,
  BetaHealthCheckWorkData,
  BetaIncreaseRequestApproveParams,
  BetaIncreaseRequestDenyParams,
  BetaIncreaseRequestListParams,
  BetaInputTokensClearAtLeast,
  BetaInputTokensTrigger,
  BetaInputTransformation,
  BetaInstallationSettingListParams,
  BetaInstallationSettingRemoveParams,
  BetaInstallationSettingSetParams,
  BetaInviteCreateParams,
  BetaInviteListParams,
  BetaIterationsUsage,
  BetaLimitedNetwork,
  BetaLimitedNetworkParams,
  BetaMCPTool,
  BetaMCPToolConfig,
  BetaMCPToolDefaultConfig,
  BetaMCPToolListingBlock,
  BetaMCPToolListingBlockParam,
  BetaMCPToolParam,
  BetaMCPToolResultBlock,
  BetaMCPToolUseBlock,
  BetaMCPToolUseBlockParam,
  BetaMCPToolset,
  BetaManagedAgentsAPIActor,
  BetaManagedAgentsAWSRoleExecutionIdentity,
  BetaManagedAgentsAWSRoleExecutionIdentityParams,
  BetaManagedAgentsActor,
  BetaManagedAgentsAdvisor,
  BetaManagedAgentsAdvisorParams,
  BetaManagedAgentsAgent,
  BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsAgentArchivedRunErrorObject,
  BetaManagedAgentsAgentAutoEvaluatedPermission,
  BetaManagedAgentsAgentAutoEvaluatedPermissionAllow,
  BetaManagedAgentsAgentAutoEvaluatedPermissionAsk,
  BetaManagedAgentsAgentAutoEvaluatedPermissionDeny,
  BetaManagedAgentsAgentCustomToolUseEvent,
  BetaManagedAgentsAgentEvaluatedPermission,
  BetaManagedAgentsAgentMCPToolResultEvent,
  BetaManagedAgentsAgentMCPToolUseEvent,
  BetaManagedAgentsAgentMessageEvent,
  BetaManagedAgentsAgentMessagePreview,
  BetaManagedAgentsAgentParams,
  BetaManagedAgentsAgentReference,
  BetaManagedAgentsAgentThinkingEvent,
  BetaManagedAgentsAgentThinkingPreview,
  BetaManagedAgentsAgentThreadContextCompactedEvent,
  BetaManagedAgentsAgentThreadMessageReceivedEvent,
  BetaManagedAgentsAgentThreadMessageSentEvent,
  BetaManagedAgentsAgentToolConfig,
  BetaManagedAgentsAgentToolConfigParams,
  BetaManagedAgentsAgentToolEvaluation,
  BetaManagedAgentsAgentToolEvaluationAlwaysAllow,
  BetaManagedAgentsAgentToolEvaluationAlwaysAsk,
  BetaManagedAgentsAgentToolEvaluationAuto,
  BetaManagedAgentsAgentToolResultEvent,
  BetaManagedAgentsAgentToolUseEvent,
  BetaManagedAgentsAgentToolset20260401,
  BetaManagedAgentsAgentToolset20260401BashInput,
  BetaManagedAgentsAgentToolset20260401EditInput,
  BetaManagedAgentsAgentToolset20260401GlobInput,
  BetaManagedAgentsAgentToolset20260401GrepInput,
  BetaManagedAgentsAgentToolset20260401Params,
  BetaManagedAgentsAgentToolset20260401ReadInput,
  BetaManagedAgentsAgentToolset20260401WriteInput,
  BetaManagedAgentsAgentToolsetDefaultConfig,
  BetaManagedAgentsAgentToolsetDefaultConfigParams,
  BetaManagedAgentsAgentWithOverridesParams,
  BetaManagedAgentsAgentsPageCursor,
  BetaManagedAgentsAlwaysAllowPolicy,
  BetaManagedAgentsAlwaysAskPolicy,
  BetaManagedAgentsAnthropicSkill,
  BetaManagedAgentsAnthropicSkillParams,
  BetaManagedAgentsAutoPolicy,
  BetaManagedAgentsBase64DocumentSource,
  BetaManagedAgentsBase64ImageSource,
  BetaManagedAgentsBashToolConfig,
  BetaManagedAgentsBashToolConfigParams,
  BetaManagedAgentsBillingErrorObject,
  BetaManagedAgentsBranchCheckout,
  BetaManagedAgentsBudgetLimit,
  BetaManagedAgentsCacheCreationUsage,
  BetaManagedAgentsCommitCheckout,
  BetaManagedAgentsConflictErrorObject,
  BetaManagedAgentsCredentialHostUnreachableErrorObject,
  BetaManagedAgentsCustomSkill,
  BetaManagedAgentsCustomSkillParams,
  BetaManagedAgentsCustomTool,
  BetaManagedAgentsCustomToolInputSchema,
  BetaManagedAgentsCustomToolParams,
  BetaManagedAgentsDeleteSessionResource,
  BetaManagedAgentsDeletedMemory,
  BetaManagedAgentsDeletedMemoryStore,
  BetaManagedAgentsDeletedSession,
  BetaManagedAgentsDeletedVault,
  BetaManagedAgentsDeltaContent,
  BetaManagedAgentsDeltaEvent,
  BetaManagedAgentsDeltaType,
  BetaManagedAgentsDeployment,
  BetaManagedAgentsDeploymentInitialEvent,
  BetaManagedAgentsDeploymentInitialEventParams,
  BetaManagedAgentsDeploymentPausedReason,
  BetaManagedAgentsDeploymentPausedReasonErrorObject,
  BetaManagedAgentsDeploymentRun,
  BetaManagedAgentsDeploymentRunsPageCursor,
  BetaManagedAgentsDeploymentStatus,
  BetaManagedAgentsDeploymentSystemMessageEvent,
  BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
  BetaManagedAgentsDeploymentUserMessageEvent,
  BetaManagedAgentsDeploymentsPageCursor,
  BetaManagedAgentsDocumentBlock,
  BetaManagedAgentsEditToolConfig,
  BetaManagedAgentsEditToolConfigParams,
  BetaManagedAgentsEffortHigh,
  BetaManagedAgentsEffortLow,
  BetaManagedAgentsEffortMax,
  BetaManagedAgentsEffortMedium,
  BetaManagedAgentsEffortXhigh,
  BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsEnvironmentArchivedRunErrorObject,
  BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsEnvironmentNotFoundRunErrorObject,
  BetaManagedAgentsErrorDeploymentPausedReason,
  BetaManagedAgentsErrorObject,
  BetaManagedAgentsErrorResponse,
  BetaManagedAgentsEventParams,
  BetaManagedAgentsExecutionIdentity,
  BetaManagedAgentsExecutionIdentityParams,
  BetaManagedAgentsFileDocumentSource,
  BetaManagedAgentsFileImageSource,
  BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsFileNotFoundRunErrorObject,
  BetaManagedAgentsFileResource,
  BetaManagedAgentsFileResourceConfig,
  BetaManagedAgentsFileResourceParams,
  BetaManagedAgentsFileRubric,
  BetaManagedAgentsFileRubricParams,
  BetaManagedAgentsGitHubRepositoryResource,
  BetaManagedAgentsGitHubRepositoryResourceConfig,
  BetaManagedAgentsGitHubRepositoryResourceParams,
  BetaManagedAgentsGlobToolConfig,
  BetaManagedAgentsGlobToolConfigParams,
  BetaManagedAgentsGrepToolConfig,
  BetaManagedAgentsGrepToolConfigParams,
  BetaManagedAgentsImageBlock,
  BetaManagedAgentsInlineAgent,
  BetaManagedAgentsMCPAuthenticationFailedErrorObject,
  BetaManagedAgentsMCPConnectionFailedErrorObject,
  BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsMCPEgressBlockedRunErrorObject,
  BetaManagedAgentsMCPServerURLDefinition,
  BetaManagedAgentsMCPToolConfig,
  BetaManagedAgentsMCPToolConfigParams,
  BetaManagedAgentsMCPToolset,
  BetaManagedAgentsMCPToolsetDefaultConfig,
  BetaManagedAgentsMCPToolsetDefaultConfigParams,
  BetaManagedAgentsMCPToolsetParams,
  BetaManagedAgentsManualDeploymentPausedReason,
  BetaManagedAgentsManualTriggerContext,
  BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
  BetaManagedAgentsMemory,
  BetaManagedAgentsMemoryListItem,
  BetaManagedAgentsMemoryListItemsPageCursor,
  BetaManagedAgentsMemoryPathConflictErrorObject,
  BetaManagedAgentsMemoryPreconditionFailedErrorObject,
  BetaManagedAgentsMemoryPrefix,
  BetaManagedAgentsMemoryStore,
  BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsMemoryStoreArchivedRunErrorObject,
  BetaManagedAgentsMemoryStoreResource,
  BetaManagedAgentsMemoryStoreResourceConfig,
  BetaManagedAgentsMemoryStoreResourceParam,
  BetaManagedAgentsMemoryStoresPageCursor,
  BetaManagedAgentsMemoryVersion,
  BetaManagedAgentsMemoryVersionOperation,
  BetaManagedAgentsMemoryVersionsPageCursor,
  BetaManagedAgentsMemoryView,
  BetaManagedAgentsModel,
  BetaManagedAgentsModelConfig,
  BetaManagedAgentsModelConfigParams,
  BetaManagedAgentsModelOverloadedErrorObject,
  BetaManagedAgentsModelRateLimitedErrorObject,
  BetaManagedAgentsModelRequestFailedErrorObject,
  BetaManagedAgentsMultiagent,
  BetaManagedAgentsMultiagent20261001,
  BetaManagedAgentsMultiagent20261001Params,
  BetaManagedAgentsMultiagentAdvisor,
  BetaManagedAgentsMultiagentAdvisorDisabled,
  BetaManagedAgentsMultiagentAdvisorDisabledParams,
  BetaManagedAgentsMultiagentAdvisorEnabled,
  BetaManagedAgentsMultiagentAdvisorEnabledParams,
  BetaManagedAgentsMultiagentAdvisorParams,
  BetaManagedAgentsMultiagentCoordinator,
  BetaManagedAgentsMultiagentCoordinatorParams,
  BetaManagedAgentsMultiagentInlineAgents,
  BetaManagedAgentsMultiagentInlineAgentsDisabled,
  BetaManagedAgentsMultiagentInlineAgentsDisabledParams,
  BetaManagedAgentsMultiagentInlineAgentsEnabled,
  BetaManagedAgentsMultiagentInlineAgentsEnabledParams,
  BetaManagedAgentsMultiagentInlineAgentsParams,
  BetaManagedAgentsMultiagentParams,
  BetaManagedAgentsMultiagentPredefinedAgentParams,
  BetaManagedAgentsMultiagentRosterEntryParams,
  BetaManagedAgentsMultiagentSelfParams,
  BetaManagedAgentsMultiagentSubagents,
  BetaManagedAgentsMultiagentSubagentsDisabled,
  BetaManagedAgentsMultiagentSubagentsDisabledParams,
  BetaManagedAgentsMultiagentSubagentsEnabled,
  BetaManagedAgentsMultiagentSubagentsEnabledParams,
  BetaManagedAgentsMultiagentSubagentsParams,
  BetaManagedAgentsMultiagentWorkflows,
  BetaManagedAgentsMultiagentWorkflowsDisabled,
  BetaManagedAgentsMultiagentWorkflowsDisabledParams,
  BetaManagedAgentsMultiagentWorkflowsEnabled,
  BetaManagedAgentsMultiagentWorkflowsEnabledParams,
  BetaManagedAgentsMultiagentWorkflowsParams,
  BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
  BetaManagedAgentsOrganizationDisabledRunErrorObject,
  BetaManagedAgentsOutcomeEvaluationResource,
  BetaManagedAgentsPlainTextDocumentSource,
  BetaManagedAgentsPrecondition,
  BetaManagedAgentsProgramWorkflowRunErrorObject,
  BetaManagedAgentsReadToolConfig,
  BetaManagedAgentsReadToolConfigParams,
  BetaManagedAgentsRedactedBlock,
  BetaManagedAgentsRepositoryAuthenticationErrorObject,
  BetaManagedAgentsRepositoryCheckoutErrorObject,
  BetaManagedAgentsRepositoryCloneErrorObject,
  BetaManagedAgentsRepositoryForbiddenErrorObject,
  BetaManagedAgentsRepositoryNotFoundErrorObject,
  BetaManagedAgentsRetryStatusExhausted,
  BetaManagedAgentsRetryStatusRetrying,
  BetaManagedAgentsRetryStatusTerminal,
  BetaManagedAgentsSchedule,
  BetaManagedAgentsScheduleParams,
  BetaManagedAgentsScheduleTriggerContext,
  BetaManagedAgentsSearchResultBlock,
  BetaManagedAgentsSearchResultCitations,
  BetaManagedAgentsSearchResultContent,
  BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
  BetaManagedAgentsSendSessionEvents,
  BetaManagedAgentsServerToolUsage,
  BetaManagedAgentsServiceAccountActor,
  BetaManagedAgentsServiceAccountExecutionIdentity,
  BetaManagedAgentsServiceAccountExecutionIdentityParams,
  BetaManagedAgentsSession,
  BetaManagedAgentsSessionActor,
  BetaManagedAgentsSessionAgent,
  BetaManagedAgentsSessionAgentUpdate,
  BetaManagedAgentsSessionBudgetReached,
  BetaManagedAgentsSessionCreationRejectedRunErrorObject,
  BetaManagedAgentsSessionDeletedEvent,
  BetaManagedAgentsSessionEndTurn,
  BetaManagedAgentsSessionEventType,
  BetaManagedAgentsSessionMultiagent,
  BetaManagedAgentsSessionMultiagent20261001,
  BetaManagedAgentsSessionMultiagentCoordinator,
  BetaManagedAgentsSessionMultiagentSubagents,
  BetaManagedAgentsSessionMultiagentSubagentsEnabled,
  BetaManagedAgentsSessionMultiagentWorkflows,
  BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
  BetaManagedAgentsSessionRateLimitedRunErrorObject,
  BetaManagedAgentsSessionRefusal,
  BetaManagedAgentsSessionRefusalStopDetails,
  BetaManagedAgentsSessionRequiresAction,
  BetaManagedAgentsSessionResource,
  BetaManagedAgentsSessionResourceConfig,
  BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsSessionResourceNotFoundRunErrorObject,
  BetaManagedAgentsSessionResourcesPageCursor,
  BetaManagedAgentsSessionRetriesExhausted,
  BetaManagedAgentsSessionStats,
  BetaManagedAgentsSessionStatusIdleEvent,
  BetaManagedAgentsSessionStatusRescheduledEvent,
  BetaManagedAgentsSessionStatusRunningEvent,
  BetaManagedAgentsSessionStatusTerminatedEvent,
  BetaManagedAgentsSessionThread,
  BetaManagedAgentsSessionThreadAgent,
  BetaManagedAgentsSessionThreadCreatedEvent,
  BetaManagedAgentsSessionThreadStats,
  BetaManagedAgentsSessionThreadStatus,
  BetaManagedAgentsSessionThreadStatusIdleEvent,
  BetaManagedAgentsSessionThreadStatusRescheduledEvent,
  BetaManagedAgentsSessionThreadStatusRunningEvent,
  BetaManagedAgentsSessionThreadStatusTerminatedEvent,
  BetaManagedAgentsSessionThreadUsage,
  BetaManagedAgentsSessionThreadsPageCursor,
  BetaManagedAgentsSessionUpdatedEvent,
  BetaManagedAgentsSessionUsage,
  BetaManagedAgentsSessionUsageEvent,
  BetaManagedAgentsSessionUsageSnapshot,
  BetaManagedAgentsSessionsBidirectionalPageCursor,
  BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsSkillNotFoundRunErrorObject,
  BetaManagedAgentsSkillParams,
  BetaManagedAgentsSpanModelRequestEndEvent,
  BetaManagedAgentsSpanModelRequestStartEvent,
  BetaManagedAgentsSpanModelUsage,
  BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
  BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
  BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
  BetaManagedAgentsStartEvent,
  BetaManagedAgentsStartEventPreview,
  BetaManagedAgentsSystemContentBlock,
  BetaManagedAgentsSystemMessageEvent,
  BetaManagedAgentsSystemMessageEventParams,
  BetaManagedAgentsTextBlock,
  BetaManagedAgentsTextRubric,
  BetaManagedAgentsTextRubricParams,
  BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
  BetaManagedAgentsTimeoutWorkflowRunErrorObject,
  BetaManagedAgentsTriggerContext,
  BetaManagedAgentsTriggerType,
  BetaManagedAgentsURLDocumentSource,
  BetaManagedAgentsURLImageSource,
  BetaManagedAgentsURLMCPServerParams,
  BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject,
  BetaManagedAgentsUnknownErrorObject,
  BetaManagedAgentsUnknownRunErrorObject,
  BetaManagedAgentsUnknownWorkflowRunErrorObject,
  BetaManagedAgentsUserActor,
  BetaManagedAgentsUserCustomToolResultEvent,
  BetaManagedAgentsUserCustomToolResultEventParams,
  BetaManagedAgentsUserDefineOutcomeEvent,
  BetaManagedAgentsUserDefineOutcomeEventParams,
  BetaManagedAgentsUserInterruptEvent,
  BetaManagedAgentsUserInterruptEventParams,
  BetaManagedAgentsUserLocation,
  BetaManagedAgentsUserMessageEvent,
  BetaManagedAgentsUserMessageEventParams,
  BetaManagedAgentsUserToolConfirmationEvent,
  BetaManagedAgentsUserToolConfirmationEventParams,
  BetaManagedAgentsUserToolResultEvent,
  BetaManagedAgentsUserToolResultEventParams,
  BetaManagedAgentsVault,
  BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsVaultArchivedRunErrorObject,
  BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
  BetaManagedAgentsVaultNotFoundRunErrorObject,
  BetaManagedAgentsVaultsPageCursor,
  BetaManagedAgentsWebFetchToolConfig,
  BetaManagedAgentsWebFetchToolConfigParams,
  BetaManagedAgentsWebFetchURLSourceAll,
  BetaManagedAgentsWebFetchURLSourceExcept,
  BetaManagedAgentsWebFetchURLSourceNone,
  BetaManagedAgentsWebFetchURLSourceOnly,
  BetaManagedAgentsWebFetchURLSourceShorthand,
  BetaManagedAgentsWebFetchURLSourceToolFilter,
  BetaManagedAgentsWebFetchURLSourceToolFilterParams,
  BetaManagedAgentsWebFetchURLSourceToolReference,
  BetaManagedAgentsWebFetchURLSourceUserInput,
  BetaManagedAgentsWebFetchURLSourceUserInputParams,
  BetaManagedAgentsWebFetchURLSources,
  BetaManagedAgentsWebFetchURLSourcesParams,
  BetaManagedAgentsWebSearchToolConfig,
  BetaManagedAgentsWebSearchToolConfigParams,
  BetaManagedAgentsWorkflowRunCreatedEvent,
  BetaManagedAgentsWorkflowRunErrorEvent,
  BetaManagedAgentsWorkflowRunErrorObject,
  BetaManagedAgentsWorkflowRunPhase,
  BetaManagedAgentsWorkflowRunPhaseEndedEvent,
  BetaManagedAgentsWorkflowRunPhaseStartedEvent,
  BetaManagedAgentsWorkflowRunResult,
  BetaManagedAgentsWorkflowRunResultCompleted,
  BetaManagedAgentsWorkflowRunResultErrorObject,
  BetaManagedAgentsWorkflowRunResultStopped,
  BetaManagedAgentsWorkflowRunStatusEndedEvent,
  BetaManagedAgentsWorkflowRunStatusIdleEvent,
  BetaManagedAgentsWorkflowRunStatusRunningEvent,
  BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
  BetaManagedAgentsWorkspaceArchivedRunErrorObject,
  BetaManagedAgentsWriteToolConfig,
  BetaManagedAgentsWriteToolConfigParams,
  BetaMemberRetrieveParams,
  BetaMemberUpdateParams,
  BetaMemoryCreateParams,
  BetaMemoryDeleteParams,
  BetaMemoryListParams,
  BetaMemoryRetrieveParams,
  BetaMemoryStoreArchiveParams,
  BetaMemoryStoreCreateParams,
  BetaMemoryStoreDeleteParams,
  BetaMemoryStoreListParams,
  BetaMemoryStoreRetrieveParams,
  BetaMemoryStoreUpdateParams,
  BetaMemoryTool20250818Command,
  BetaMemoryTool20250818CreateCommand,
  BetaMemoryTool20250818DeleteCommand,
  BetaMemoryTool20250818InsertCommand,
  BetaMemoryTool20250818RenameCommand,
  BetaMemoryTool20250818StrReplaceCommand,
  BetaMemoryTool20250818ViewCommand,
  BetaMemoryUpdateParams,
  BetaMemoryVersionListParams,
  BetaMemoryVersionRedactParams,
  BetaMemoryVersionRetrieveParams,
  BetaMessage,
  BetaMessageBatchIndividualResponse,
  BetaMessageBatchResult,
  BetaMessageBatchSucceededResult,
  BetaMessageBatchesPage,
  BetaMessageContentParam,
  BetaMessageCountTokensTool,
  BetaMessageDelta,
  BetaMessageDeltaUsage,
  BetaMessageIterationUsage,
  BetaMessageTokensCount,
  BetaMessagesUsageReportBucket,
  BetaMessagesUsageReportResult,
  BetaModelCapabilities,
  BetaModelInfo,
  BetaModelInfosPage,
  BetaModelListParams,
  BetaModelRetrieveParams,
  BetaMonetaryAmount,
  BetaOrganizationAnalyticsPluginsListParams,
  BetaOrganizationAnalyticsSkillsListParams,
  BetaOrganizationAnalyticsUsersListParams,
  BetaOrganizationInvitesPage,
  BetaOrganizationPluginsListParams,
  BetaOrganizationPluginsVersionsCreateParams,
  BetaOrganizationPluginsVersionsDownloadParams,
  BetaOrganizationPluginsVersionsListParams,
  BetaOrganizationPluginsVersionsRetrieveParams,
  BetaOrganizationRBACGroupsMembersAddParams,
  BetaOrganizationRBACGroupsMembersListParams,
  BetaOrganizationRBACGroupsMembersRemoveParams,
  BetaOrganizationRateLimitsListParams,
  BetaOrganizationServiceAccountsListParams,
  BetaOrganizationServiceAccountsRetrieveParams,
  BetaOrganizationServiceAccountsUpdateParams,
  BetaOrganizationTunnel,
  BetaOrganizationTunnelsArchiveParams,
  BetaOrganizationTunnelsListParams,
  BetaOrganizationTunnelsPageCursor,
  BetaOrganizationTunnelsRetrieveParams,
  BetaOrganizationTunnelsRevealTokenParams,
  BetaOrganizationTunnelsRotateTokenParams,
  BetaOrganizationUsersListParams,
  BetaOrganizationUsersPage,
  BetaOrganizationWebhookEndpointSigningSecret,
  BetaOrganizationWebhookEndpointState,
  BetaOrganizationWorkspacesMembersAddParams,
  BetaOrganizationWorkspacesMembersListParams,
  BetaOrganizationWorkspacesMembersRemoveParams,
  BetaOrganizationWorkspacesRateLimitsListParams,
  BetaOrganizationWorkspacesServiceAccountsListParams,
  BetaOrganizationWorkspacesServiceAccountsRetrieveParams,
  BetaOrganizationWorkspacesServiceAccountsUpdateParams,
  BetaOutputBehavior,
  BetaOutputBehaviorCreateNew,
  BetaOutputBehaviorUpdateExisting,
  BetaOutputConfig,
  BetaPackages,
  BetaPackagesParams,
  BetaPermissionListParams,
  BetaPlugin,
  BetaPluginAPIActor,
  BetaPluginComponent,
  BetaPluginContentScan,
  BetaPluginCreateParams,
  BetaPluginDeleteParams,
  BetaPluginInstallationSetting,
  BetaPluginInstallationSettingsPageCursor,
  BetaPluginMarketplace,
  BetaPluginMarketplaceListParams,
  BetaPluginMarketplaceRetrieveParams,
  BetaPluginMarketplaceUpdateParams,
  BetaPluginMarketplaceValidateArchiveParams,
  BetaPluginMarketplaceValidateRepositoryParams,
  BetaPluginMarketplaceValidationPluginErrorObject,
  BetaPluginMarketplaceValidationPluginWarning,
  BetaPluginMarketplaceValidationPluginWarnings,
  BetaPluginMarketplaceValidationReport,
  BetaPluginMarketplacesPageCursor,
  BetaPluginOwnerOrganization,
  BetaPluginOwnerUser,
  BetaPluginRetrieveParams,
  BetaPluginShare,
  BetaPluginSharesPageCursor,
  BetaPluginTargetOrganization,
  BetaPluginTargetOrganizationMember,
  BetaPluginTargetRBACGroup,
  BetaPluginUpdateParams,
  BetaPluginUserActor,
  BetaPluginVersion,
  BetaPluginVersionContent,
  BetaPluginVersionsPageCursor,
  BetaPluginsPageCursor,
  BetaPolledWork,
  BetaProjectListParams,
  BetaPromptGenerateResponse,
  BetaPromptImproveResponse,
  BetaPromptMessage,
  BetaPromptTemplatizeResponse,
  BetaPromptTextBlock,
  BetaPromptToolGenerateParams,
  BetaPromptToolImproveParams,
  BetaPromptToolTemplatizeParams,
  BetaPromptToolUsage,
  BetaPromptUsage,
  BetaRBACGroupCreateParams,
  BetaRBACGroupMembersPageCursor,
  BetaRBACGroupUpdateParams,
  BetaRBACGroupsPageCursor,
  BetaRBACRoleListParams,
  BetaRBACRolePermissionsPageCursor,
  BetaRateLimitUpdateParams,
  BetaRawContentBlockDelta,
  BetaRawContentBlockDeltaEvent,
  BetaRawContentBlockStartEvent,
  BetaRawMessageStartEvent,
  BetaRawMessageStreamEvent,
  BetaRefusalStopDetails,
  BetaRequestMCPServerToolConfiguration,
  BetaRequestMCPServerURLDefinition,
  BetaRequestMCPToolResultBlockParam,
  BetaRequestToolAdditionBlock,
  BetaRequestToolRemovalBlock,
  BetaResourceAddParams,
  BetaResourceDeleteParams,
  BetaResourceListParams,
  BetaResourceRetrieveParams,
  BetaResourceUpdateParams,
  BetaResponseTool,
  BetaResponseToolAdditionBlock,
  BetaResponseToolChangeMCPToolReference,
  BetaResponseToolChangeMCPToolsetReference,
  BetaResponseToolChangeToolReference,
  BetaResponseToolInputSchema,
  BetaResponseToolRemovalBlock,
  BetaResponseToolUnion,
  BetaRoutineFire,
  BetaSelfHostedConfig,
  BetaSelfHostedConfigParams,
  BetaSelfHostedWork,
  BetaSelfHostedWorkHeartbeatResponse,
  BetaSelfHostedWorkList,
  BetaSelfHostedWorkQueueStats,
  BetaSelfHostedWorksPageCursor,
  BetaServerToolUseBlock,
  BetaServerToolUseBlockParam,
  BetaServiceAccountAddParams,
  BetaServiceAccountArchiveParams,
  BetaServiceAccountCreateParams,
  BetaServiceAccountRemoveParams,
  BetaServiceAccountWorkspaceMembersPageCursor,
  BetaServiceAccountsPageCursor,
  BetaSessionArchiveParams,
  BetaSessionCreateParams,
  BetaSessionDeleteParams,
  BetaSessionListParams,
  BetaSessionRetrieveParams,
  BetaSessionUpdateParams,
  BetaSessionWorkData,
  BetaSessionsEventsListParams,
  BetaSessionsEventsStreamParams,
  BetaSessionsThreadsEventsListParams,
  BetaSessionsThreadsEventsStreamParams,
  BetaShareListParams,
  BetaSkillDeleteParams,
  BetaSkillRetrieveParams,
  BetaSkillVersionContent,
  BetaSkillVersionsPageCursor,
  BetaSkillsListParams,
  BetaSkillsPageCursor,
  BetaSkillsVersionsCreateParams,
  BetaSkillsVersionsDownloadParams,
  BetaSkillsVersionsListParams,
  BetaSkillsVersionsRetrieveParams,
  BetaSpendLimitDeleteResponse,
  BetaSpendLimitIncreaseRequestsPageCursor,
  BetaSpendLimitSetParams,
  BetaSpendLimitsPageCursor,
  BetaSpendSummariesPageCursor,
  BetaStopReason,
  BetaSummaryListParams,
  BetaSystemMessageOutputConfig,
  BetaTargetStoreHeldErrorObject,
  BetaTelemetryDestination,
  BetaTelemetryDestinationContentMode,
  BetaTelemetryDestinationCreateParams,
  BetaTelemetryDestinationDeleteParams,
  BetaTelemetryDestinationDeliveryHealth,
  BetaTelemetryDestinationDisabledReason,
  BetaTelemetryDestinationDisabledReasonCaller,
  BetaTelemetryDestinationDisabledReasonInvalidAddress,
  BetaTelemetryDestinationDisabledReasonRedirect,
  BetaTelemetryDestinationDisabledReasonSustainedFailure,
  BetaTelemetryDestinationListParams,
  BetaTelemetryDestinationRetrieveParams,
  BetaTelemetryDestinationState,
  BetaTelemetryDestinationStateDisabled,
  BetaTelemetryDestinationStateDisabledParams,
  BetaTelemetryDestinationStateEnabled,
  BetaTelemetryDestinationStateEnabledParams,
  BetaTelemetryDestinationStateParams,
  BetaTelemetryDestinationTestFailure,
  BetaTelemetryDestinationTestParams,
  BetaTelemetryDestinationTestResponse,
  BetaTelemetryDestinationTestResult,
  BetaTelemetryDestinationTestSuccess,
  BetaTelemetryDestinationTraces,
  BetaTelemetryDestinationTracesParams,
  BetaTelemetryDestinationUpdateParams,
  BetaTelemetryDestinationWorkspaces,
  BetaTelemetryDestinationWorkspacesAll,
  BetaTelemetryDestinationWorkspacesAllParams,
  BetaTelemetryDestinationWorkspacesExclude,
  BetaTelemetryDestinationWorkspacesExcludeParams,
  BetaTelemetryDestinationWorkspacesInclude,
  BetaTelemetryDestinationWorkspacesIncludeParams,
  BetaTelemetryDestinationWorkspacesParams,
  BetaTelemetryDestinationsPageCursor,
  BetaThinkingBlockBinding,
  BetaThinkingConfigAdaptive,
  BetaThinkingConfigEnabled,
  BetaThinkingConfigParam,
  BetaThinkingDelta,
  BetaThinkingDroppedInputTransformation,
  BetaThinkingMismatchAllowedInputTransformation,
  BetaThinkingPrefixMismatchBehavior,
  BetaThinkingTurns,
  BetaThreadArchiveParams,
  BetaThreadListParams,
  BetaThreadRetrieveParams,
  BetaTokenTaskBudget,
  BetaToolBash20241022,
  BetaToolChangeMCPToolReference,
  BetaToolChangeMCPToolsetReference,
  BetaToolChangeToolDefinition,
  BetaToolChangeToolDefinitionParam,
  BetaToolChangeToolReference,
  BetaToolComputerUse20241022,
  BetaToolComputerUse20250124,
  BetaToolComputerUse20251124,
  BetaToolInputSchema,
  BetaToolTextEditor20241022,
  BetaToolUnion,
  BetaToolUseBlock,
  BetaToolUsesKeep,
  BetaToolUsesTrigger,
  BetaToolsetToolUseBlock,
  BetaTunnel,
  BetaTunnelArchiveParams,
  BetaTunnelCreateParams,
  BetaTunnelListParams,
  BetaTunnelRetrieveParams,
  BetaTunnelRevealTokenParams,
  BetaTunnelRotateTokenParams,
  BetaTunnelToken,
  BetaTunnelsPageCursor,
  BetaUnrestrictedNetwork,
  BetaUsage,
  BetaUsageReportListParams,
  BetaUserCostReportListParams,
  BetaUserProfile,
  BetaUserProfileCreateEnrollmentURLParams,
  BetaUserProfileCreateParams,
  BetaUserProfileDeleteParams,
  BetaUserProfileEnrollmentURL,
  BetaUserProfileListParams,
  BetaUserProfileRetrieveParams,
  BetaUserProfileTrustGrant,
  BetaUserProfileUpdateParams,
  BetaUserProfilesPageCursor,
  BetaUserUpdateParams,
  BetaUserUsageReportListParams,
  BetaVaultArchiveParams,
  BetaVaultCreateParams,
  BetaVaultDeleteParams,
  BetaVaultListParams,
  BetaVaultRetrieveParams,
  BetaVaultUpdateParams,
  BetaVersionDeleteParams,
  BetaWebFetchToolResultBlock,
  BetaWebSearchToolResultBlock,
  BetaWebhookAgentArchivedEventData,
  BetaWebhookAgentCreatedEventData,
  BetaWebhookAgentDeletedEventData,
  BetaWebhookAgentUpdatedEventData,
  BetaWebhookDeleteParams,
  BetaWebhookDeploymentArchivedEventData,
  BetaWebhookDeploymentCreatedEventData,
  BetaWebhookDeploymentDeletedEventData,
  BetaWebhookDeploymentPausedEventData,
  BetaWebhookDeploymentRunFailedEventData,
  BetaWebhookDeploymentRunStartedEventData,
  BetaWebhookDeploymentRunSucceededEventData,
  BetaWebhookDeploymentUnpausedEventData,
  BetaWebhookDeploymentUpdatedEventData,
  BetaWebhookEnvironmentArchivedEventData,
  BetaWebhookEnvironmentCreatedEventData,
  BetaWebhookEnvironmentDeletedEventData,
  BetaWebhookEnvironmentUpdatedEventData,
  BetaWebhookListParams,
  BetaWebhookMemoryStoreArchivedEventData,
  BetaWebhookMemoryStoreCreatedEventData,
  BetaWebhookMemoryStoreDeletedEventData,
  BetaWebhookRegenerateSigningSecretParams,
  BetaWebhookRetrieveParams,
  BetaWebhookSessionArchivedEventData,
  BetaWebhookSessionBudgetReachedEventData,
  BetaWebhookSessionCreatedEventData,
  BetaWebhookSessionDeletedEventData,
  BetaWebhookSessionIdledEventData,
  BetaWebhookSessionOutcomeEvaluationEndedEventData,
  BetaWebhookSessionPendingEventData,
  BetaWebhookSessionRequiresActionEventData,
  BetaWebhookSessionRunningEventData,
  BetaWebhookSessionStatusIdledEventData,
  BetaWebhookSessionStatusRescheduledEventData,
  BetaWebhookSessionStatusRunStartedEventData,
  BetaWebhookSessionStatusTerminatedEventData,
  BetaWebhookSessionThreadCreatedEventData,
  BetaWebhookSessionThreadIdledEventData,
  BetaWebhookSessionThreadTerminatedEventData,
  BetaWebhookSessionUpdatedEventData,
  BetaWebhookUserProfileEnforcementActionOpenedEventData,
  BetaWebhookUserProfileEnforcementActionResolvedEventData,
  BetaWebhookVaultArchivedEventData,
  BetaWebhookVaultCreatedEventData,
  BetaWebhookVaultCredentialArchivedEventData,
  BetaWebhookVaultCredentialCreatedEventData,
  BetaWebhookVaultCredentialDeletedEventData,
  BetaWebhookVaultCredentialRefreshFailedEventData,
  BetaWebhookVaultDeletedEventData,
  BetaWorkAckParams,
  BetaWorkHeartbeatParams,
  BetaWorkListParams,
  BetaWorkPollParams,
  BetaWorkRetrieveParams,
  BetaWorkSecret,
  BetaWorkStatsParams,
  BetaWorkStopParams,
  BetaWorkUpdateParams,
  BetaWorkspaceMembersPage,
  BillingErrorObject,
  BrowserClickTarget,
  BrowserCloseTabConfig,
  BrowserCloseTabInput,
  BrowserCloseTabToolUseBlock,
  BrowserCoordinateTarget,
  BrowserDoubleClickConfig,
  BrowserDoubleClickInput,
  BrowserDoubleClickToolUseBlock,
  BrowserFileUploadConfig,
  BrowserFileUploadInput,
  BrowserFileUploadToolUseBlock,
  BrowserFindConfig,
  BrowserFindInput,
  BrowserFindToolUseBlock,
  BrowserFormInputConfig,
  BrowserFormInputInput,
  BrowserFormInputToolUseBlock,
  BrowserFormInputValue,
  BrowserGetPageTextConfig,
  BrowserGetPageTextInput,
  BrowserGetPageTextToolUseBlock,
  BrowserHoldKeyConfig,
  BrowserHoldKeyInput,
  BrowserHoldKeyToolUseBlock,
  BrowserHoverConfig,
  BrowserHoverInput,
  BrowserHoverToolUseBlock,
  BrowserJavascriptExecConfig,
  BrowserJavascriptExecInput,
  BrowserJavascriptExecToolUseBlock,
  BrowserKeyConfig,
  BrowserKeyInput,
  BrowserKeyToolUseBlock,
  BrowserLeftClickConfig,
  BrowserLeftClickDragConfig,
  BrowserLeftClickDragInput,
  BrowserLeftClickDragToolUseBlock,
  BrowserLeftClickInput,
  BrowserLeftClickToolUseBlock,
  BrowserLeftMouseDownConfig,
  BrowserLeftMouseDownInput,
  BrowserLeftMouseDownToolUseBlock,
  BrowserLeftMouseUpConfig,
  BrowserLeftMouseUpInput,
  BrowserLeftMouseUpToolUseBlock,
  BrowserListTabsConfig,
  BrowserListTabsInput,
  BrowserListTabsToolUseBlock,
  BrowserMemberInput,
  BrowserMemberName,
  BrowserMiddleClickConfig,
  BrowserMiddleClickInput,
  BrowserMiddleClickToolUseBlock,
  BrowserMouseMoveConfig,
  BrowserMouseMoveInput,
  BrowserMouseMoveToolUseBlock,
  BrowserNavigateConfig,
  BrowserNavigateInput,
  BrowserNavigateToolUseBlock,
  BrowserNewTabConfig,
  BrowserNewTabInput,
  BrowserNewTabToolUseBlock,
  BrowserReadConsoleConfig,
  BrowserReadConsoleInput,
  BrowserReadConsoleToolUseBlock,
  BrowserReadNetworkConfig,
  BrowserReadNetworkInput,
  BrowserReadNetworkToolUseBlock,
  BrowserReadPageConfig,
  BrowserReadPageFilter,
  BrowserReadPageInput,
  BrowserReadPageToolUseBlock,
  BrowserRefTarget,
  BrowserRightClickConfig,
  BrowserRightClickInput,
  BrowserRightClickToolUseBlock,
  BrowserScreenshotConfig,
  BrowserScreenshotInput,
  BrowserScreenshotToolUseBlock,
  BrowserScrollConfig,
  BrowserScrollDirection,
  BrowserScrollInput,
  BrowserScrollToConfig,
  BrowserScrollToInput,
  BrowserScrollToToolUseBlock,
  BrowserScrollToolUseBlock,
  BrowserStateBlockParam,
  BrowserStateChange,
  BrowserStateChangeDownloadCompleted,
  BrowserStateChangeDownloadFailed,
  BrowserStateChangeDownloadStarted,
  BrowserStateChangeTabOpened,
  BrowserStateTabEntry,
  BrowserSwitchTabConfig,
  BrowserSwitchTabInput,
  BrowserSwitchTabToolUseBlock,
  BrowserToolUseBlock,
  BrowserToolset20260801,
  BrowserToolsetConfigs,
  BrowserTripleClickConfig,
  BrowserTripleClickInput,
  BrowserTripleClickToolUseBlock,
  BrowserTypeConfig,
  BrowserTypeInput,
  BrowserTypeToolUseBlock,
  BrowserWaitConfig,
  BrowserWaitInput,
  BrowserWaitToolUseBlock,
  BrowserZoomConfig,
  BrowserZoomInput,
  BrowserZoomToolUseBlock,
  BundleAttachmentNotSupportedErrorDetails,
  BundleOnCallErrorDetails,
  CMEKContextUnavailableErrorDetails,
  CMEKFeatureUnsupportedErrorDetails,
  CMEKKeyDisabledErrorDetails,
  CMEKKeyNetworkBlockedErrorDetails,
  CMEKKeyUnreachableErrorDetails,
  CMEKNotApprovedErrorDetails,
  CacheControlEphemeral,
  CacheCreation,
  CacheMissMessagesChanged,
  CacheMissModelChanged,
  CacheMissPreviousMessageNotFound,
  CacheMissReason,
  CacheMissSystemChanged,
  CacheMissToolsChanged,
  CacheMissUnavailable,
  CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
  CannotRemoveLastMemberErrorDetails,
  CannotSignOutManagedMemberErrorDetails,
  CannotSignOutMembershipAdminErrorDetails,
  CannotSignOutOwnerErrorDetails,
  CannotSignOutPrimaryOwnerErrorDetails,
  CannotSignOutPrivilegedMemberErrorDetails,
  CannotSignOutSelfErrorDetails,
  CapabilitySupport,
  ChangeOutcomeUnknownErrorDetails,
  ChatCompletion,
  ChatCompletionAssistantContent,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAssistantPart,
  ChatCompletionAudioPart,
  ChatCompletionChoice,
  ChatCompletionChunk,
  ChatCompletionChunkChoice,
  ChatCompletionCreateRequest,
  ChatCompletionDelta,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionError,
  ChatCompletionErrorResponse,
  ChatCompletionFilePart,
  ChatCompletionFunction,
  ChatCompletionFunctionCall,
  ChatCompletionFunctionCallDelta,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionName,
  ChatCompletionImagePart,
  ChatCompletionImageURL,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionNamedToolChoice,
  ChatCompletionRefusalPart,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTextContent,
  ChatCompletionTextPart,
  ChatCompletionTool,
  ChatCompletionToolCall,
  ChatCompletionToolCallDelta,
  ChatCompletionToolChoice,
  ChatCompletionToolMessageParam,
  ChatCompletionUsage,
  ChatCompletionUserContent,
  ChatCompletionUserMessageParam,
  ChatCompletionUserPart,
  CitationCharLocation,
  CitationCharLocationParam,
  CitationContentBlockLocation,
  CitationContentBlockLocationParam,
  CitationPageLocation,
  CitationPageLocationParam,
  CitationSearchResultLocationParam,
  CitationWebSearchResultLocationParam,
  CitationsConfig,
  CitationsConfigParam,
  CitationsDelta,
  CitationsSearchResultLocation,
  CitationsWebSearchResultLocation,
  ClaudeCodeAPIActor,
  ClaudeCodeActor,
  ClaudeCodeCoreMetrics,
  ClaudeCodeEstimatedCost,
  ClaudeCodeKeyCreatorNotMemberErrorDetails,
  ClaudeCodeLinesOfCode,
  ClaudeCodeModelUsage,
  ClaudeCodeTokens,
  ClaudeCodeToolActions,
  ClaudeCodeUsageRecord,
  ClaudeCodeUsageReport,
  ClaudeCodeUserActor,
  ClaudeCodeVersionTooOldErrorDetails,
  ClaudeTagWritesNotEnabledErrorDetails,
  ClientToolUnion,
  CodeExecutionOutputBlock,
  CodeExecutionOutputBlockParam,
  CodeExecutionResultBlock,
  CodeExecutionResultBlockParam,
  CodeExecutionTool20250522,
  CodeExecutionTool20250825,
  CodeExecutionTool20260120,
  CodeExecutionTool20260521,
  CodeExecutionToolResultBlock,
  CodeExecutionToolResultBlockContent,
  CodeExecutionToolResultBlockParam,
  CodeExecutionToolResultBlockParamContent,
  CodeExecutionToolResultErrorCode,
  CodeExecutionToolResultErrorObject,
  CodeExecutionToolResultErrorParam,
  CompactionBlockAmbiguousErrorDetails,
  CompactionBlockMisplacedErrorDetails,
  CompactionContentMismatchErrorDetails,
  CompactionIncompleteTurnErrorDetails,
  CompactionNothingToSummarizeErrorDetails,
  CompactionSignatureInvalidErrorDetails,
  CompactionTooManyToolReferencesErrorDetails,
  CompactionToolChangesMismatchErrorDetails,
  CompactionUnavailableErrorDetails,
  ComplianceAPIActor,
  ComplianceAPIKey,
  ComplianceAWSProvider,
  ComplianceActivity,
  ComplianceActivityList,
  ComplianceActivityType,
  ComplianceActor,
  ComplianceAdminAPIKeyActor,
  ComplianceAnthropicActor,
  ComplianceArtifact,
  ComplianceArtifactContent,
  ComplianceAttestedDeviceActor,
  ComplianceAzureProvider,
  ComplianceBooleanSetting,
  ComplianceChat,
  ComplianceChatArtifact,
  ComplianceChatContentBlock,
  ComplianceChatFile,
  ComplianceChatFileReference,
  ComplianceChatList,
  ComplianceChatMessage,
  ComplianceChatMessageList,
  ComplianceChatTextBlock,
  ComplianceChatToolResultBlock,
  ComplianceChatToolUseBlock,
  ComplianceClientAsserted,
  ComplianceCodeArtifact,
  ComplianceCodeArtifactList,
  ComplianceCodeArtifactVersion,
  ComplianceConfigurationRestrictedErrorDetails,
  ComplianceContentUnavailable,
  ComplianceDataRetentionSetting,
  ComplianceDeletedChat,
  ComplianceDeletedCodeArtifact,
  ComplianceDeletedFile,
  ComplianceDeletedProject,
  ComplianceDeletedProjectDocument,
  ComplianceDirectorySyncActor,
  ComplianceFederatedActor,
  ComplianceFederatedIdentityActor,
  ComplianceFederatedProvider,
  ComplianceFileContent,
  ComplianceFixedRetention,
  ComplianceGCPProvider,
  ComplianceGeneratedFile,
  ComplianceGeneratedFileReference,
  ComplianceGroup,
  ComplianceGroupList,
  ComplianceGroupMember,
  ComplianceGroupMemberList,
  ComplianceIndefiniteRetention,
  ComplianceIntegerSetting,
  ComplianceLocalSession,
  ComplianceLocalSessionList,
  ComplianceLocalSessionMessage,
  ComplianceLocalSessionMessageList,
  ComplianceOIDCProvider,
  ComplianceOrganization,
  ComplianceOrganizationList,
  ComplianceOrganizationSettings,
  ComplianceOrganizationUser,
  ComplianceOrganizationUserList,
  ComplianceProject,
  ComplianceProjectAttachment,
  ComplianceProjectAttachmentList,
  ComplianceProjectCollaborator,
  ComplianceProjectCollaboratorList,
  ComplianceProjectDetails,
  ComplianceProjectDocument,
  ComplianceProjectDocumentMetadata,
  ComplianceProjectDocumentReference,
  ComplianceProjectFileReference,
  ComplianceProjectGroupCollaborator,
  ComplianceProjectList,
  ComplianceProjectOrganizationCollaborator,
  ComplianceProjectOrganizationRoleCollaborator,
  ComplianceProjectRole,
  ComplianceProjectUserCollaborator,
  ComplianceProvenance,
  ComplianceProvisioningModeSetting,
  ComplianceRemoteSession,
  ComplianceRemoteSessionList,
  ComplianceRemoteSessionMessage,
  ComplianceRemoteSessionMessageList,
  ComplianceRetention,
  ComplianceRole,
  ComplianceRoleList,
  ComplianceRolePermission,
  ComplianceRolePermissionList,
  ComplianceServiceAccountActor,
  ComplianceSessionContentBlock,
  ComplianceSessionTextBlock,
  ComplianceSessionToolResultBlock,
  ComplianceSessionToolUseBlock,
  ComplianceSessionUser,
  ComplianceSetting,
  ComplianceSettingUpdateParams,
  ComplianceSettingUpdateRequest,
  ComplianceSettingsInfo,
  ComplianceSettingsState,
  ComplianceSettingsStateDisabled,
  ComplianceSettingsStateDisabledParam,
  ComplianceSettingsStateEnabled,
  ComplianceSettingsStateEnabledParam,
  ComplianceSettingsStateParam,
  ComplianceStringListSetting,
  ComplianceStringSetting,
  ComplianceSyntheticMarker,
  ComplianceSystemActor,
  ComplianceToolResultText,
  ComplianceUnauthenticatedUserActor,
  ComplianceUser,
  ComplianceUserActor,
  ComputerCursorPositionConfig,
  ComputerCursorPositionInput,
  ComputerCursorPositionToolUseBlock,
  ComputerDoubleClickConfig,
  ComputerDoubleClickInput,
  ComputerDoubleClickToolUseBlock,
  ComputerHoldKeyConfig,
  ComputerHoldKeyInput,
  ComputerHoldKeyToolUseBlock,
  ComputerKeyConfig,
  ComputerKeyInput,
  ComputerKeyToolUseBlock,
  ComputerLeftClickConfig,
  ComputerLeftClickDragConfig,
  ComputerLeftClickDragInput,
  ComputerLeftClickDragToolUseBlock,
  ComputerLeftClickInput,
  ComputerLeftClickToolUseBlock,
  ComputerLeftMouseDownConfig,
  ComputerLeftMouseDownInput,
  ComputerLeftMouseDownToolUseBlock,
  ComputerLeftMouseUpConfig,
  ComputerLeftMouseUpInput,
  ComputerLeftMouseUpToolUseBlock,
  ComputerMemberInput,
  ComputerMemberName,
  ComputerMiddleClickConfig,
  ComputerMiddleClickInput,
  ComputerMiddleClickToolUseBlock,
  ComputerMouseMoveConfig,
  ComputerMouseMoveInput,
  ComputerMouseMoveToolUseBlock,
  ComputerRightClickConfig,
  ComputerRightClickInput,
  ComputerRightClickToolUseBlock,
  ComputerScreenshotConfig,
  ComputerScreenshotInput,
  ComputerScreenshotToolUseBlock,
  ComputerScrollConfig,
  ComputerScrollDirection,
  ComputerScrollInput,
  ComputerScrollToolUseBlock,
  ComputerToolUseBlock,
  ComputerToolset20260801,
  ComputerToolsetConfigs,
  ComputerTripleClickConfig,
  ComputerTripleClickInput,
  ComputerTripleClickToolUseBlock,
  ComputerTypeConfig,
  ComputerTypeInput,
  ComputerTypeToolUseBlock,
  ComputerWaitConfig,
  ComputerWaitInput,
  ComputerWaitToolUseBlock,
  ComputerZoomConfig,
  ComputerZoomInput,
  ComputerZoomToolUseBlock,
  ConcurrentMembershipChangeErrorDetails,
  Container,
  ContainerParams,
  ContainerSkill,
  ContainerUploadBlock,
  ContainerUploadBlockParam,
  ContentBlock,
  ContentBlockParam,
  ContentBlockSource,
  ContentBlockSourceContent,
  ContextManagementCapability,
  ContractSpendLimitReachedErrorDetails,
  CostReport,
  CostReportBucket,
  CostReportBucketsReportPageCursor,
  CostReportListParams,
  CostReportResult,
  DataResidency,
  DataResidencyCreateConfig,
  DataResidencyUpdateConfig,
  DeletedFile,
  DeletedMessageBatch,
  DeletedRBACGroup as BetaDeletedRBACGroup,
  DeletedRBACGroupMember as BetaDeletedRBACGroupMember,
  DeletedSkill,
  DeletedSkillVersion,
  DeletedUserProfile,
  Diagnostics,
  DiagnosticsParam,
  DirectCaller,
  DocumentBlock,
  DocumentBlockParam,
  EffortCapability,
  EffortLevel,
  EmailDomainNotAllowedErrorDetails,
  EncryptedCodeExecutionResultBlock,
  EncryptedCodeExecutionResultBlockParam,
  EnforcedSpendLimitReachedErrorDetails,
  EnvironmentArchivedErrorDetails,
  EnvironmentCreateDisabledErrorDetails,
  EnvironmentNotFoundErrorDetails,
  EnvironmentUpdateDisabledErrorDetails,
  ErrorCode,
  ErrorDetails,
  ErrorObject,
  ErrorResponse,
  ExternalKeyAttachedAttachment,
  ExternalKeyChangedErrorDetails,
  ExternalKeyDeleteResponse,
  ExternalKeyInWorkspacePolicyErrorDetails,
  ExternalKeyListParams,
  ExternalKeyNotFoundErrorDetails,
  ExternalKeyProviderMismatchErrorDetails,
  ExternalKeyUnattachedAttachment,
  ExternalKeyUpdateParams,
  ExternalKeyValidateResponse,
  ExternalKeyValidationFailedErrorDetails,
  ExternalKeyValidationTimedOutErrorDetails,
  ExternalStorageFailedCheck,
  ExternalStorageInUseErrorDetails,
  ExternalStorageInWorkspacePolicyErrorDetails,
  ExternalStorageNotAvailableErrorDetails,
  FileContent,
  FileDeleteParams,
  FileDocumentSource,
  FileDownloadParams,
  FileExpiredErrorDetails,
  FileImageSource,
  FileListParams,
  FileMetadata,
  FileMetadataPageCursor,
  FileNotDownloadableErrorDetails,
  FileRetrieveMetadataParams,
  FileUploadParams,
  GCPExternalKeyConfig,
  GCPProjectControlledByAnotherOrganizationErrorDetails,
  GCPProjectNotVerifiedErrorDetails,
  GatewayTimeoutErrorObject,
  GrantRequiredErrorDetails,
  HeartbeatPreconditionFailedErrorDetails,
  HumanReviewNotAvailableErrorDetails,
  HumanReviewOnWithExternalStorageErrorDetails,
  ImageBlockParam,
  ImageDimensionsTooLargeErrorDetails,
  ImageTransformationsParam,
  InputJSONDelta,
  InvalidConfigTypeChangeErrorDetails,
  InvalidMetadataErrorDetails,
  InvalidRequestErrorObject,
  InvalidStorageARNErrorDetails,
  InviteAlreadyExistsErrorDetails,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
  JSONOutputFormat,
  KeyProfileMismatchErrorDetails,
  LimitAnyParam,
  LimitParam,
  LinkedOrganizationBillingUnavailableErrorDetails,
  LinkedOrganizationSpendLimitReachedErrorDetails,
  MemberRetrieveParams,
  MemberUpdateParams,
  MemoryTool20250818,
  Message,
  MessageBatch,
  MessageBatchCanceledResult,
  MessageBatchErroredResult,
  MessageBatchExpiredResult,
  MessageBatchIndividualResponse,
  MessageBatchRequestCounts,
  MessageBatchResult,
  MessageBatchSucceededResult,
  MessageBatchesPage,
  MessageContentParam,
  MessageCountTokensTool,
  MessageCreateParamsContainer,
  MessageDelta,
  MessageDeltaUsage,
  MessageTokensCount,
  MessagesUsageReportBucket,
  MessagesUsageReportResult,
  Metadata,
  Model,
  ModelCapabilities,
  ModelInfo,
  ModelInfosPage,
  ModelLine,
  NoBillingWorkspaceRole,
  NotFoundErrorObject,
  OAuthAccessToken,
  OAuthJWTBearerGrant,
  OAuthRefreshTokenGrant,
  OAuthTokenCreateRequest,
  OrgAPIKeyLimitExceededErrorDetails,
  OrgMemberLimitExceededErrorDetails,
  OrganizationInfo,
  OrganizationInvite,
  OrganizationInvitesPage,
  OrganizationLevelScopedAPIKeyRequiredErrorDetails,
  OrganizationNotEligibleErrorDetails,
  OrganizationNotEnrolledInBetaErrorDetails,
  OrganizationOnHoldErrorDetails,
  OrganizationRateLimit,
  OrganizationRateLimitBatchGroup,
  OrganizationRateLimitFilesGroup,
  OrganizationRateLimitModelGroup,
  OrganizationRateLimitSkillsGroup,
  OrganizationRateLimitTokenCountGroup,
  OrganizationRateLimitValue,
  OrganizationRateLimitWebSearchGroup,
  OrganizationRateLimitsListParams,
  OrganizationRateLimitsPageCursor,
  OrganizationRole,
  OrganizationServiceAccountsListParams,
  OrganizationServiceAccountsUpdateParams,
  OrganizationTypeNotSupportedErrorDetails,
  OrganizationUser,
  OrganizationUsersPage,
  OrganizationWorkspacesRateLimitsListParams,
  OrganizationWorkspacesServiceAccountsListParams,
  OrganizationWorkspacesServiceAccountsUpdateParams,
  OutputConfig,
  OutputTokensDetails,
  OverloadedErrorObject,
  PageParam,
  ParentOrganizationRequiredErrorDetails,
  PermissionErrorObject,
  PingEvent,
  PlainTextSource,
  PluginNameTakenErrorDetails,
  ProviderNotAllowedErrorDetails,
  RBACAllConnectorsPermissionResource as BetaRBACAllConnectorsPermissionResource,
  RBACConnectorPermissionResource as BetaRBACConnectorPermissionResource,
  RBACConnectorScopePermissionResource as BetaRBACConnectorScopePermissionResource,
  RBACConnectorToolPermissionResource as BetaRBACConnectorToolPermissionResource,
  RBACGroup as BetaRBACGroup,
  RBACGroupGrantsOwnerAccessErrorDetails,
  RBACGroupManagedSettingsNotFoundErrorDetails,
  RBACGroupMember as BetaRBACGroupMember,
  RBACGroupNotFoundErrorDetails,
  RBACGroupOrderLimitExceededErrorDetails,
  RBACGroupOwnerAccessUnconfirmedErrorDetails,
  RBACOrganizationPermissionResource as BetaRBACOrganizationPermissionResource,
  RBACRoleNotFoundErrorDetails,
  RBACRolePermission as BetaRBACRolePermission,
  RampLimitExceededErrorDetails,
  RateLimitErrorObject,
  RateLimitUpdateParams,
  RawContentBlockDelta,
  RawContentBlockDeltaEvent,
  RawContentBlockStartEvent,
  RawContentBlockStopEvent,
  RawMessageDeltaEvent,
  RawMessageStartEvent,
  RawMessageStopEvent,
  RawMessageStreamEvent,
  RedactedThinkingBlock,
  RedactedThinkingBlockParam,
  RefusalStopDetails,
  RegionNotSupportedErrorDetails,
  RegistrationPendingErrorDetails,
  RequestBodyEncodingInvalidErrorDetails,
  RequestBodyEncodingUnsupportedErrorDetails,
  RequestBodyTimeoutErrorDetails,
  RequestBodyTooLargeAfterDecodingErrorDetails,
  SandboxEgressRestrictedErrorDetails,
  ScanFailedErrorDetails,
  ScanPendingErrorDetails,
  SearchResultBlockParam,
  ServerToolCaller,
  ServerToolCaller20260120,
  ServerToolUsage,
  ServerToolUseBlock,
  ServerToolUseBlockParam,
  ServerToolsCapability,
  ServiceAccount,
  ServiceAccountAddParams,
  ServiceAccountCreateParams,
  ServiceAccountRemoveParams,
  ServiceAccountRetrieveParams,
  ServiceAccountWorkspaceMember,
  ServiceAccountWorkspaceMembersPageCursor,
  ServiceAccountsPageCursor,
  SettingsDocumentLimitExceededErrorDetails,
  SettingsHistoryLimitExceededErrorDetails,
  SignatureDelta,
  Skill,
  SkillCreateParams,
  SkillDeleteParams,
  SkillList,
  SkillNameTakenErrorDetails,
  SkillParams,
  SkillReadBlockedUndecryptableErrorDetails,
  SkillRetrieveParams,
  SkillSource,
  SkillVersion,
  SkillVersionList,
  SkillVersionsPageCursor,
  SkillsPageCursor,
  SlackChannelSetUpEnvironmentNotFoundErrorDetails,
  SlackChannelSetUpSettingsConflictErrorDetails,
  SlackChannelSetUpSettingsRefusedErrorDetails,
  SpendLimit as BetaSpendLimit,
  SpendLimitIncreaseRequest as BetaSpendLimitIncreaseRequest,
  SpendLimitIncreaseRequestActor as BetaSpendLimitIncreaseRequestActor,
  SpendLimitIncreaseRequestResolvedBy as BetaSpendLimitIncreaseRequestResolvedBy,
  SpendLimitIncreaseRequestStatus as BetaSpendLimitIncreaseRequestStatus,
  SpendLimitOrganizationScope as BetaSpendLimitOrganizationScope,
  SpendLimitOrganizationServiceScope as BetaSpendLimitOrganizationServiceScope,
  SpendLimitPeriod as BetaSpendLimitPeriod,
  SpendLimitRBACGroupScope as BetaSpendLimitRBACGroupScope,
  SpendLimitScopedAPIKeyActor as BetaSpendLimitScopedAPIKeyActor,
  SpendLimitSeatTierScope as BetaSpendLimitSeatTierScope,
  SpendLimitUsageTierScope as BetaSpendLimitUsageTierScope,
  SpendLimitUserActor as BetaSpendLimitUserActor,
  SpendLimitUserScope as BetaSpendLimitUserScope,
  SpendLimitWorkspaceScope as BetaSpendLimitWorkspaceScope,
  SpendLimitsAdminAPIWritesNotEnabledErrorDetails,
  SpendSummary as BetaSpendSummary,
  StopReason,
  StorageAlreadyRegisteredErrorDetails,
  StorageAttachLimitReachedErrorDetails,
  StorageAttachedDuringArchiveErrorDetails,
  StorageChangedConcurrentlyErrorDetails,
  StorageInUseErrorDetails,
  StorageNotApprovedErrorDetails,
  StorageNotAttachableErrorDetails,
  StorageProfileMismatchErrorDetails,
  StorageProfileStillRequiredErrorDetails,
  StorageQuotaExceededErrorDetails,
  StorageVerificationFailedErrorDetails,
  TextBlock,
  TextBlockParam,
  TextCitation,
  TextCitationParam,
  TextDelta,
  TextEditorCodeExecutionCreateResultBlock,
  TextEditorCodeExecutionCreateResultBlockParam,
  TextEditorCodeExecutionStrReplaceResultBlock,
  TextEditorCodeExecutionStrReplaceResultBlockParam,
  TextEditorCodeExecutionToolResultBlock,
  TextEditorCodeExecutionToolResultBlockParam,
  TextEditorCodeExecutionToolResultErrorCode,
  TextEditorCodeExecutionToolResultErrorObject,
  TextEditorCodeExecutionToolResultErrorParam,
  TextEditorCodeExecutionViewResultBlock,
  TextEditorCodeExecutionViewResultBlockParam,
  ThinkingBlock,
  ThinkingBlockParam,
  ThinkingCapability,
  ThinkingConfigAdaptive,
  ThinkingConfigBetweenTools,
  ThinkingConfigDisabled,
  ThinkingConfigEnabled,
  ThinkingConfigParam,
  ThinkingDelta,
  ThinkingTypes,
  ThreadAlreadyContinuedErrorDetails,
  ThreadContinueInFlightErrorDetails,
  ThreadFingerprintMismatchErrorDetails,
  ThreadNotFoundErrorDetails,
  ThreadUnsupportedFeatureName,
  ThreadUnsupportedRequestErrorDetails,
  ToolBash20250124,
  ToolChoice,
  ToolChoiceAny,
  ToolChoiceAuto,
  ToolChoiceNone,
  ToolChoiceTool,
  ToolInputSchema,
  ToolNameConflictErrorDetails,
  ToolReferenceBlock,
  ToolReferenceBlockParam,
  ToolReferenceUnresolvedErrorDetails,
  ToolResultBlockParam,
  ToolResultContentBlockParam,
  ToolSearchToolBm25_20251119,
  ToolSearchToolRegex20251119,
  ToolSearchToolResultBlock,
  ToolSearchToolResultBlockParam,
  ToolSearchToolResultErrorCode,
  ToolSearchToolResultErrorObject,
  ToolSearchToolResultErrorParam,
  ToolSearchToolSearchResultBlock,
  ToolSearchToolSearchResultBlockParam,
  ToolTextEditor20250124,
  ToolTextEditor20250429,
  ToolTextEditor20250728,
  ToolUnion,
  ToolUseBlock,
  ToolUseBlockParam,
  ToolUseCaller,
  ToolsetToolUseBlock,
  TranscriptsStorageRequiredErrorDetails,
  URLImageSource,
  URLPDFSource,
  UnsupportedCharsetErrorDetails,
  UnsupportedRegionErrorDetails,
  Usage,
  UsageReportCacheCreation,
  UsageReportServerToolUse,
  UserLocation,
  UserProfileAccessType,
  UserProfileActionURL,
  UserProfileBillingNotAuthorizedErrorDetails,
  UserProfileCreateParams,
  UserProfileCyberProgram,
  UserProfileCyberRequirements,
  UserProfileCyberTier,
  UserProfileDeleteParams,
  UserProfileEfsFeature,
  UserProfileEfsProgram,
  UserProfileEnrollEndUserAction,
  UserProfileExternalUserAccountStatus,
  UserProfileExternalUserDetails,
  UserProfileExternalUserDetailsParams,
  UserProfileExternalUserEntityType,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserProfileNotBillableErrorDetails,
  UserProfileNotFoundErrorDetails,
  UserProfileProgramStatus,
  UserProfilePrograms,
  UserProfileRequiredErrorDetails,
  UserProfileRetrieveParams,
  UserProfileUpdateParams,
  UserRemoveResponse,
  UserUpdateParams,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
  WebFetchBlock,
  WebFetchBlockParam,
  WebFetchTool20250910,
  WebFetchTool20260209,
  WebFetchTool20260309,
  WebFetchTool20260318,
  WebFetchToolResultBlock,
  WebFetchToolResultBlockParam,
  WebFetchToolResultErrorBlock,
  WebFetchToolResultErrorBlockParam,
  WebFetchToolResultErrorCode,
  WebFetchURLSourceAll,
  WebFetchURLSourceExcept,
  WebFetchURLSourceNone,
  WebFetchURLSourceOnly,
  WebFetchURLSourceToolReference,
  WebFetchURLSources,
  WebSearchResultBlock,
  WebSearchResultBlockParam,
  WebSearchTool20250305,
  WebSearchTool20260209,
  WebSearchTool20260318,
  WebSearchToolRequestErrorObject,
  WebSearchToolResultBlock,
  WebSearchToolResultBlockContent,
  WebSearchToolResultBlockParam,
  WebSearchToolResultBlockParamContent,
  WebSearchToolResultErrorCode,
  WebSearchToolResultErrorObject,
  WorkLeaseState,
  WorkspaceAPIKeyLimitExceededErrorDetails,
  WorkspaceChangedConcurrentlyErrorDetails,
  WorkspaceChangedConcurrentlyField,
  WorkspaceCreatedIncompleteErrorDetails,
  WorkspaceHumanReviewDisabledErrorDetails,
  WorkspaceMember,
  WorkspaceMemberAddRequest,
  WorkspaceMemberLimitExceededErrorDetails,
  WorkspaceMemberRemoveResponse,
  WorkspaceMembersPage,
  WorkspacePolicyField,
  WorkspacePolicyViolationErrorDetails,
  WorkspaceRateLimit,
  WorkspaceRateLimitMeasure,
  WorkspaceRateLimitOrganizationSource,
  WorkspaceRateLimitUpdateValue,
  WorkspaceRateLimitValue,
  WorkspaceRateLimitWorkspaceSource,
  WorkspaceRateLimitsPageCursor,
  WorkspaceRole,
  WorkspaceServiceAccountRemoveResponse,
} from "./2026-10-21.js";
import {
  BetaAgents,
  BetaClaudeCode,
  BetaDeploymentRuns,
  BetaDeployments,
  BetaDreams,
  BetaMemoryStoresMemoryVersions,
  BetaModels,
  BetaOrganizationAnalyticsArtifacts,
  BetaOrganizationAnalyticsCostReport,
  BetaOrganizationAnalyticsUsageReport,
  BetaOrganizationAnalyticsUserCostReport,
  BetaOrganizationAnalyticsUserUsageReport,
  BetaOrganizationFederation,
  BetaOrganizationInvites,
  BetaOrganizationPluginMarketplaces,
  BetaOrganizationPluginsInstallationSettings,
  BetaOrganizationPluginsShares,
  BetaOrganizationPluginsVersions,
  BetaOrganizationRBACRolesPermissions,
  BetaOrganizationServiceAccounts,
  BetaOrganizationSpendLimitsEffective,
  BetaOrganizationTelemetryDestinations,
  BetaOrganizationTunnels,
  BetaOrganizationUsageReport,
  BetaOrganizationWorkspacesMembers,
  BetaOrganizationWorkspacesServiceAccounts,
  BetaPromptTools,
  BetaSessionsResources,
  BetaSkillsVersions,
  BetaTunnels,
  BetaUserProfilesActionURLs,
  BetaVaults,
  Chat,
  Compliance,
  Oauth,
  OrganizationComplianceSettings,
  OrganizationCostReport,
  OrganizationFederation,
  OrganizationRateLimits,
  OrganizationServiceAccounts,
  OrganizationUsageReport,
  OrganizationWorkspacesRateLimits,
  OrganizationWorkspacesServiceAccounts,
  SkillsVersions,
  UserProfilesActionURLs,
} from "./2026-10-21.js";

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
   * (min items 1, max items 100000)
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
   * (min items 1, max items 100000)
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
   * (min length 1, max length 64, pattern ^[a-zA-Z0-9_-]{1,64}$)
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
  type: "completion";
  /** The text, without the stop sequence; in a stream, what is new. */
  completion: string;
  /** The model that answered. */
  model: Model;
  /** `stop_sequence`, `max_tokens`, or null while the stream goes on. */
  stop_reason: string | null;
}

/**
 * The coordinates of an encryption key that the customer keeps in a cloud. Workspaces refer to it; while one
 * does, its provider data is as good as fixed, because stored data can be read only with it.
 */
export interface ExternalKey {
  /** Id of the external key, with the prefix `ekey_`; on Claude Platform on AWS it can be the ARN of a KMS key. */
  id: string;
  type: "external_key";
  /**
   * Whether a workspace encrypts with the key. Archived workspaces count, deleted ones do not; only an
   * `unattached` key can be deleted.
   */
  attachment: ExternalKeyAttachedAttachment | ExternalKeyUnattachedAttachment;
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
  provider_config: AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of external keys. */
export interface ExternalKeyList {
  /** The items. */
  data: ExternalKey[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new external key. */
export interface ExternalKeyCreateRequest {
  /** Which cloud has the key, and how to reach it. */
  provider_config: AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfigParam;
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
  geo?: "us";
}

/** A part of the organization with its own members, API keys, limits and stored data. */
export interface Workspace {
  /** Id of the workspace. */
  id: string;
  type: "workspace";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * Id under which the data of the workspace is encrypted. The policy of a customer's key in AWS KMS refers to
   * it; on Google Cloud and Azure nothing has to.
   */
  compartment_id: string;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Where data is stored and requests are processed. */
  data_residency: DataResidency;
  /** Color in the Console, as a hexadecimal code. */
  display_color: string;
  /**
   * Id of the customer's key that stored data is encrypted with; null when there is none. Once attached, a key
   * stays.
   */
  external_key_id: string | null;
  /** Name of the workspace. */
  name: string;
  /** Tags, as strings by name. */
  tags: {
    [key: string]: string;
  };
}

/** One page of workspaces. */
export interface WorkspaceList {
  /** The items. */
  data: Workspace[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** A new workspace. */
export interface WorkspaceCreateRequest {
  /**
   * Name of the workspace.
   * (min length 1, max length 255)
   */
  name: string;
  /**
   * Where data is stored and requests are processed. Without it, data is kept in `us` and requests are processed
   * anywhere.
   */
  data_residency?: DataResidencyCreateConfig | null;
  /**
   * Color in the Console, as a hexadecimal code.
   * (max length 7, pattern ^#[0-9A-Fa-f]{6}$)
   */
  display_color?: string | null;
  /** Id of an external key to encrypt stored data with. It cannot be detached or replaced later. */
  external_key_id?: string | null;
  /** Tags, as strings by name. Names must not begin with `anthropic`. */
  tags?: {
    [key: string]: string;
  } | null;
}

/** Changes to a workspace. What is left out stays as it is. */
export interface WorkspaceUpdateRequest {
  /** New rules on where requests are processed. */
  data_residency?: DataResidencyUpdateConfig | null;
  /**
   * New color in the Console, as a hexadecimal code.
   * (max length 7, pattern ^#[0-9A-Fa-f]{6}$)
   */
  display_color?: string;
  /** Id of an external key to encrypt stored data with. It cannot be detached or replaced later. */
  external_key_id?: string;
  /**
   * New name.
   * (min length 1, max length 255)
   */
  name?: string;
  /** Tags, as strings by name. Names must not begin with `anthropic`. */
  tags?: {
    [key: string]: string | null;
  } | null;
}

/**
 * Whom a platform serves by means of the API: an end user of its product, or a company that buys access from
 * it. Requests for messages, batches and token counts name it in the header `anthropic-user-profile-id`.
 */
export interface UserProfile {
  /** Id of the profile, with the prefix `uprof_`. */
  id: string;
  type: "user_profile";
  /** What the entity is to the platform. Absent with the beta `user-profiles-2026-03-24`. */
  access_type: UserProfileAccessType;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /**
   * What the platform states about the entity; not verified. Absent with older betas, which have `external_id`
   * instead.
   */
  external_user_details: UserProfileExternalUserDetails;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Name of the company or person; null until it is stated. */
  name: string | null;
  /**
   * Where the profile stands in programs. Absent with a user-profiles beta up to `user-profiles-2026-09-04`,
   * which has `trust_grants` instead.
   */
  programs: UserProfilePrograms;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of user profiles. */
export interface UserProfileList {
  /** The items. */
  data: UserProfile[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

export interface AnthropicBetaStableParam {
  /**
   * Beta features to turn on for this request, separated by commas.
   * @deprecated
   */
  betas?: AnthropicBeta[];
}

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
   * (min items 1, max items 100000)
   */
  messages: BetaMessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | TextBlockParam[];
  /** Tools the model may call: those of the caller, run by the caller, and server tools, run by the API. */
  tools?: BetaToolUnion[];
  /** Whether and how the model uses the tools. */
  tool_choice?: ToolChoice;
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
  /**
   * Former place of `output_config.format`; goes away.
   * @deprecated
   */
  output_format?: JSONOutputFormat | null;
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
  model: Model;
  /**
   * Turns of the conversation, oldest first, at most 100,000.
   * (min items 1, max items 100000)
   */
  messages: BetaMessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | TextBlockParam[];
  /** Tools to count. */
  tools?: BetaMessageCountTokensTool[];
  /** Whether and how the model uses the tools. */
  tool_choice?: ToolChoice;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: BetaThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: BetaOutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: CacheControlEphemeral | null;
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
  /**
   * Former place of `output_config.format`; goes away.
   * @deprecated
   */
  output_format?: JSONOutputFormat | null;
}

/** What `messages.create` takes, without `stream`, `speed` and a `max_tokens` of 0. */
export type BetaMessageBatchRequestParams = BetaMessageCreateRequest;

/** One request of a batch. */
export interface BetaMessageBatchRequest {
  /**
   * Id of the caller's choice, unique within the batch. Results come in any order and are told apart by it.
   * (min length 1, max length 64, pattern ^[a-zA-Z0-9_-]{1,64}$)
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

/**
 * A page of files for callers who send the beta value `files-api-2025-04-14`, newest first. It pages both
 * ways, with `after_id` and `before_id`.
 * @deprecated
 */
export interface BetaLegacyFileMetadataList {
  /** The files. */
  data: BetaFileMetadata[];
  /** Whether there are more in the direction of travel. */
  has_more: boolean;
  /** Id of the first file of this page, for `before_id` of a request; null when it is empty. */
  first_id: string | null;
  /** Id of the last file of this page, for `after_id` of a request; null when it is empty. */
  last_id: string | null;
}

/**
 * A page of files. With the beta value `files-api-2025-04-14` in the request it is a `LegacyFileMetadataList`,
 * otherwise a `FileMetadataList`.
 */
export type BetaAnyFileMetadataList = BetaLegacyFileMetadataList | BetaFileMetadataList;

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
  type: "api_key";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Who made the key; null when nobody is recorded, as for old keys and keys that the system made. */
  created_by: APIKeyCreatedBy | null;
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
  principal: (APIKeyUserActor | APIKeyServiceAccountActor) | null;
  /**
   * Whether the key belongs to a workspace or to the whole organization. Only a key with a `principal` can have
   * the organization as its scope.
   */
  scope: APIKeyOrganizationScope | APIKeyWorkspaceScope;
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
  type: "external_key";
  /**
   * Whether a workspace encrypts with the key. Archived workspaces count, deleted ones do not; only an
   * `unattached` key can be deleted.
   */
  attachment: ExternalKeyAttachedAttachment | ExternalKeyUnattachedAttachment;
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
  provider_config: BetaAWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig;
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
  provider_config: BetaAWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfigParam;
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
  geo?: "us";
}

/** The limits that the organization has for one group: a family of models, or one part of the API. */
export interface BetaOrganizationRateLimit {
  /**
   * Id of the entry, which differs between organizations. It is the `rate_limit_id` when the limits of a
   * workspace are set.
   */
  id: string;
  type: "rate_limit";
  /** What the limits are for. */
  group:
    | OrganizationRateLimitModelGroup
    | OrganizationRateLimitBatchGroup
    | OrganizationRateLimitTokenCountGroup
    | OrganizationRateLimitFilesGroup
    | OrganizationRateLimitSkillsGroup
    | OrganizationRateLimitWebSearchGroup;
  /** The limits, one for each thing that is counted. */
  limits: OrganizationRateLimitValue[];
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
   * (min length 1, format uri)
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
   * (min length 1, format uri)
   */
  url?: string;
}

/** The limits that a workspace has for one group: a family of models, or one part of the API. */
export interface BetaWorkspaceRateLimit {
  type: "workspace_rate_limit";
  /** What the limits are for. */
  group:
    | OrganizationRateLimitModelGroup
    | OrganizationRateLimitBatchGroup
    | OrganizationRateLimitTokenCountGroup
    | OrganizationRateLimitFilesGroup
    | OrganizationRateLimitSkillsGroup
    | OrganizationRateLimitWebSearchGroup;
  /**
   * The limits that are set for the workspace and, with `include_inherited`, those that come from the
   * organization.
   */
  limits: WorkspaceRateLimitValue[];
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

/**
 * A skill for callers who send the beta value `skills-2025-10-02`. For them it is deleted only after all its
 * versions are; until then the answer is 400.
 * @deprecated
 */
export interface BetaLegacySkill {
  /** Id of the skill. Its form may change. */
  id: string;
  type: "skill";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name for people; the model does not see it. In a `Skill` it is `display_name`. */
  display_title: string | null;
  /** The `version` of the newest version; null when there is none. In a `Skill` it is `latest_version_id`. */
  latest_version: string | null;
  /** The `custom` ones belong to the workspace, those of `anthropic` are offered to all. */
  source: "custom" | "anthropic";
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/**
 * A page of skills for callers who send the beta value `skills-2025-10-02`, with at most 100 items.
 * `next_page` leads forward only.
 * @deprecated
 */
export interface BetaLegacySkillList {
  /** The items. */
  data: BetaLegacySkill[];
  /** Whether there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * A page of skills. With the beta value `skills-2025-10-02` in the request it is a `LegacySkillList`,
 * otherwise a `SkillList`.
 */
export type BetaAnySkillList = BetaLegacySkillList | SkillList;

/** The files of the first version of a skill. */
export interface BetaSkillCreateRequest {
  /**
   * The files, all in one folder with `SKILL.md` at its top, or one zip with that folder. Their names keep the
   * folder.
   * (min items 1)
   */
  files: Uploadable[];
  /**
   * Name for people, on one line; the name in `SKILL.md` if null or left out.
   * (max length 255)
   */
  display_name?: string | null;
  /**
   * With the beta value `skills-2025-10-02`, the name for people in place of `display_name`.
   * @deprecated
   */
  display_title?: string | null;
}

/** A skill. With the beta value `skills-2025-10-02` in the request it is a `LegacySkill`, otherwise a `Skill`. */
export type BetaAnySkill = BetaLegacySkill | Skill;

/**
 * A version of a skill for callers who send the beta value `skills-2025-10-02`.
 * @deprecated
 */
export interface BetaLegacySkillVersion {
  /** Id of the version. Paths have `version` in its place. */
  id: string;
  type: "skill_version";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the skill is for, taken from `SKILL.md`. */
  description: string;
  /** The folder of the files, as it was uploaded. */
  directory: string;
  /** Name of the skill, taken from `SKILL.md`. */
  name: string;
  /** Id of the skill. */
  skill_id: string;
  /**
   * When the version was made, in microseconds since 1970. It stands for the version in paths, and is the `id`
   * in the answer to its deletion.
   */
  version: string;
}

/**
 * A page of versions of a skill for callers who send the beta value `skills-2025-10-02`. `next_page` leads
 * forward only.
 * @deprecated
 */
export interface BetaLegacySkillVersionList {
  /** The items. */
  data: BetaLegacySkillVersion[];
  /** Whether there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * A page of versions. With the beta value `skills-2025-10-02` in the request it is a `LegacySkillVersionList`,
 * otherwise a `SkillVersionList`.
 */
export type BetaAnySkillVersionList = BetaLegacySkillVersionList | SkillVersionList;

/**
 * A version of a skill. With the beta value `skills-2025-10-02` in the request it is a `LegacySkillVersion`,
 * otherwise a `SkillVersion`.
 */
export type BetaAnySkillVersion = BetaLegacySkillVersion | SkillVersion;

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
  type: "event";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What happened to what. Fetch the thing itself for its state. */
  data: BetaWebhookEventData;
}

/** Params of `client.messages.create`. */
export interface MessageCreateParamsBase
  extends MessageCreateRequest, AnthropicWorkspaceIdParam, AnthropicUserProfileIdParam {}

/** The same, for an answer in one piece. */
export interface MessageCreateParamsNonStreaming extends MessageCreateParamsBase {
  stream?: false;
}

/** The same, for an answer as a stream of events. */
export interface MessageCreateParamsStreaming extends MessageCreateParamsBase {
  stream: true;
}

/** Params of `client.messages.create`. */
export type MessageCreateParams = MessageCreateParamsNonStreaming | MessageCreateParamsStreaming;

/** Params of `client.messages.countTokens`. */
export interface MessageCountTokensParams
  extends MessageCountTokensRequest, AnthropicWorkspaceIdParam, AnthropicUserProfileIdParam {}

/** Params of `messages.stream`. */
export type MessageStreamParams = Omit<MessageCreateParamsBase, "output_config"> & {
  output_config?: OutputConfig | null;
};

/** Params of `messages.toolRunner`: those of a message, tools that can be run, and settings of the loop. */
export type ToolRunnerParams = Omit<MessageCreateParamsBase, "tools" | "stream" | "thread" | "compaction"> &
  Omit<ToolRunnerSettings, "stream"> & { tools: (ToolUnion | RunnableTool | RunnableToolset)[]; thread?: false };

/** Conversations, whole or streamed. */
export declare class Messages extends APIResource {
  /** Many message requests at once, processed within a day. */
  batches: MessagesBatches;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old` or 33 more of `ErrorCode`
   * @example
   * const result = await client.messages.create({
   *   model: "claude-sonnet-5-5",
   *   max_tokens: 1024,
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  create(params: MessageCreateParamsNonStreaming, options?: RequestOptions): Call<Message>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old` or 33 more of `ErrorCode`
   * @example
   * const result = await client.messages.create({
   *   model: "claude-sonnet-5-5",
   *   max_tokens: 1024,
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  create(params: MessageCreateParamsStreaming, options?: RequestOptions): Call<Stream<RawMessageStreamEvent>>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old` or 33 more of `ErrorCode`
   * @example
   * const result = await client.messages.create({
   *   model: "claude-sonnet-5-5",
   *   max_tokens: 1024,
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  create(params: MessageCreateParamsBase, options?: RequestOptions): Call<Stream<RawMessageStreamEvent> | Message>;
  /**
   * Count the tokens of a message.
   *
   * Counts what `messages.create` would be charged for as input, tools, images and documents included, without
   * creating anything. Free of charge, with rate limits of its own.
   *
   * `POST /v1/messages/count_tokens`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `compaction_block_ambiguous` or 13 more of `ErrorCode`
   * @example
   * const result = await client.messages.countTokens({
   *   model: "claude-sonnet-5-5",
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  countTokens(params: MessageCountTokensParams, options?: RequestOptions): Call<MessageTokensCount>;
  /**
   * Creates a message and parses its text by the output format of its params, such as that of
   * `zodOutputFormat()`: `parsed_output`. Throws `StructuredOutputError` for a complete answer that does not
   * fit, with the message in `partial`; of one that was cut or refused `parsed_output` is null.
   */
  parse<Params extends MessageCreateParamsNonStreaming>(
    params: Params,
    options?: RequestOptions,
  ): Call<ParsedMessage<ExtractParsedContentFromParams<Params>>>;
  /**
   * Creates a message as a stream with events and an accumulated message; `parsed_output` of the final one is
   * what its format makes of it.
   */
  stream<Params extends MessageStreamParams>(
    body: Params,
    options?: RequestOptions,
  ): MessageStream<
    ParsedMessage<ExtractParsedContentFromParams<Params>>,
    RawMessageStreamEvent,
    MessageParam,
    TextCitation
  >;
  /**
   * Answers the model's calls of tools until it calls none: an async iterable of the messages, or of their
   * streams; awaited, the last message.
   */
  toolRunner(
    body: ToolRunnerParams & { stream?: false },
    options?: ToolRunnerOptions,
  ): ToolRunner<Message, Message, MessageParam, ToolRunnerParams, ToolUseBlock>;
  /**
   * Answers the model's calls of tools until it calls none: an async iterable of the messages, or of their
   * streams; awaited, the last message.
   */
  toolRunner(
    body: ToolRunnerParams & { stream: true },
    options?: ToolRunnerOptions,
  ): ToolRunner<
    Message,
    MessageStream<ParsedMessage<null>, RawMessageStreamEvent, MessageParam, TextCitation>,
    MessageParam,
    ToolRunnerParams,
    ToolUseBlock
  >;
  /**
   * Answers the model's calls of tools until it calls none: an async iterable of the messages, or of their
   * streams; awaited, the last message.
   */
  toolRunner(
    body: ToolRunnerParams & { stream?: boolean },
    options?: ToolRunnerOptions,
  ): ToolRunner<
    Message,
    Message | MessageStream<ParsedMessage<null>, RawMessageStreamEvent, MessageParam, TextCitation>,
    MessageParam,
    ToolRunnerParams,
    ToolUseBlock
  >;
}

/** Params of `client.messages.batches.create`. */
export interface BatchCreateParams
  extends MessageBatchCreateRequest, AnthropicWorkspaceIdParam, AnthropicUserProfileIdParam {}

/** Many message requests at once, processed within a day. */
export declare class MessagesBatches extends APIResource {
  /**
   * List message batches.
   *
   * Newest first. The batches of the whole workspace are listed.
   *
   * `GET /v1/messages/batches`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * for await (const item of client.messages.batches.list()) console.log(item);
   */
  list(params?: BatchListParams | null, options?: RequestOptions): PagePromise<MessageBatchesPage, MessageBatch>;
  /**
   * Create a message batch.
   *
   * Processes many message requests at half the price, within 24 hours. The requests are validated one by one
   * after the batch was accepted; a bad one shows up as an `errored` result.
   *
   * `POST /v1/messages/batches`. Takes at most 256 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold` or 2 more of `ErrorCode`
   */
  create(params: BatchCreateParams, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get a message batch.
   *
   * Poll it until `processing_status` is `ended`; until then the counts of what has finished are zero.
   *
   * `GET /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.messages.batches.retrieve("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d");
   */
  retrieve(messageBatchID: string, params?: BatchRetrieveParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Delete a message batch.
   *
   * Only a batch that has ended can be deleted; cancel a running one first.
   *
   * `DELETE /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.messages.batches.delete("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d");
   */
  delete(
    messageBatchID: string,
    params?: BatchDeleteParams | null,
    options?: RequestOptions,
  ): Call<DeletedMessageBatch>;
  /**
   * Cancel a message batch.
   *
   * Requests that are being processed may still finish; the batch ends once they have. Its results say which
   * ones were canceled.
   *
   * `POST /v1/messages/batches/{message_batch_id}/cancel`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.messages.batches.cancel("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d");
   */
  cancel(messageBatchID: string, params?: BatchCancelParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get the results of a message batch.
   *
   * One JSON object a line, in any order; match them to the requests by `custom_id`. Available once the batch
   * has ended, for 29 days after its creation.
   *
   * `GET /v1/messages/batches/{message_batch_id}/results`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold`
   * @example
   * for await (const item of await client.messages.batches.results("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d")) console.log(item);
   */
  results(
    messageBatchID: string,
    params?: BatchResultsParams | null,
    options?: RequestOptions,
  ): Call<JSONLDecoder<MessageBatchIndividualResponse>>;
}

/** Params of `client.models.list`. */
export interface ModelListParams
  extends AnthropicBetaStableParam, LimitParam, AfterIdParam, BeforeIdParam, AnthropicWorkspaceIdParam {
  /**
   * Only models in one of these stages.
   * (max items 3)
   */
  lifecycle?: ("active" | "deprecated" | "retired")[];
}

/** Params of `client.models.retrieve`. */
export interface ModelRetrieveParams extends AnthropicBetaStableParam, AnthropicWorkspaceIdParam {}

/** The models that a credential may use. */
export declare class Models extends APIResource {
  /**
   * List models.
   *
   * Newest first. Models in every stage of their life are listed unless `lifecycle[]` says otherwise.
   *
   * `GET /v1/models`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * for await (const item of client.models.list()) console.log(item);
   */
  list(params?: ModelListParams | null, options?: RequestOptions): PagePromise<ModelInfosPage, ModelInfo>;
  /**
   * Get a model.
   *
   * Takes an alias as well as an id; the answer carries the id that the alias stands for.
   *
   * `GET /v1/models/{model_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.models.retrieve("claude-sonnet-5-5");
   */
  retrieve(modelID: string, params?: ModelRetrieveParams | null, options?: RequestOptions): Call<ModelInfo>;
}

/** Files that messages and tools refer to by id. */
export declare class Files extends APIResource {
  /**
   * List files.
   *
   * Newest first. The files of the whole workspace are listed, whoever uploaded them.
   *
   * `GET /v1/files`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 1 more of `ErrorCode`
   * @example
   * for await (const item of client.files.list()) console.log(item);
   */
  list(params?: FileListParams | null, options?: RequestOptions): PagePromise<FileMetadataPageCursor, FileMetadata>;
  /**
   * Upload a file.
   *
   * The file is visible to the whole workspace until it is deleted or expires. What it may be used for follows
   * from its type - PDF and text as a document, JPEG, PNG, GIF and WebP as an image, everything else in a
   * container only.
   *
   * `POST /v1/files`. Takes at most 500 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 2 more of `ErrorCode`
   * @example
   * const result = await client.files.upload({
   *   file: new File(["The Nile is long."], "rivers.txt"),
   *   expires_in_seconds: 86400,
   * });
   */
  upload(params: FileUploadParams, options?: RequestOptions): Call<FileMetadata>;
  /**
   * Get the metadata of a file.
   *
   * Readable for up to 30 days after the file has expired.
   *
   * `GET /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 1 more of `ErrorCode`
   * @example
   * const result = await client.files.retrieveMetadata("file_01Hn5mVwqQyRf2GT8b3dKcZp");
   */
  retrieveMetadata(
    fileID: string,
    params?: FileRetrieveMetadataParams | null,
    options?: RequestOptions,
  ): Call<FileMetadata>;
  /**
   * Delete a file.
   *
   * Final. Requests that name the file fail from now on.
   *
   * `DELETE /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 1 more of `ErrorCode`
   * @example
   * const result = await client.files.delete("file_01Hn5mVwqQyRf2GT8b3dKcZp");
   */
  delete(fileID: string, params?: FileDeleteParams | null, options?: RequestOptions): Call<DeletedFile>;
  /**
   * Download a file.
   *
   * Only files that a tool or a skill made can be downloaded; for an uploaded file the answer is 400 with
   * `file_not_downloadable`.
   *
   * `GET /v1/files/{file_id}/content`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 3 more of `ErrorCode`
   * @example
   * const result = await client.files.download("file_01Hn5mVwqQyRf2GT8b3dKcZp");
   */
  download(fileID: string, params?: FileDownloadParams | null, options?: RequestOptions): Call<Response>;
}

/** Params of `client.completions.create`. */
export interface CompletionCreateParamsBase
  extends CompletionCreateRequest, AnthropicBetaStableParam, AnthropicWorkspaceIdParam {}

/** The same, for an answer in one piece. */
export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  stream?: false;
}

/** The same, for an answer as a stream of events. */
export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  stream: true;
}

/** Params of `client.completions.create`. */
export type CompletionCreateParams = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

/** Text completions, the predecessor of messages. */
export declare class Completions extends APIResource {
  /**
   * Create a text completion.
   *
   * The predecessor of messages, kept for old programs. The prompt is one text of alternating turns that begin
   * with `\n\nHuman:` and `\n\nAssistant:`. With `stream` the answer is a stream of completions, each holding
   * the next piece of text; the last one has a stop reason. `ping` and `error` events may come in between.
   *
   * `POST /v1/complete`.
   * @deprecated
   * @example
   * const result = await client.completions.create({
   *   model: "claude-sonnet-4-5-20250929",
   *   max_tokens_to_sample: 256,
   *   prompt: "\n\nHuman: Name three rivers.\n\nAssistant:",
   * });
   */
  create(params: CompletionCreateParamsNonStreaming, options?: RequestOptions): Call<Completion>;
  /**
   * Create a text completion.
   *
   * The predecessor of messages, kept for old programs. The prompt is one text of alternating turns that begin
   * with `\n\nHuman:` and `\n\nAssistant:`. With `stream` the answer is a stream of completions, each holding
   * the next piece of text; the last one has a stop reason. `ping` and `error` events may come in between.
   *
   * `POST /v1/complete`.
   * @deprecated
   * @example
   * const result = await client.completions.create({
   *   model: "claude-sonnet-4-5-20250929",
   *   max_tokens_to_sample: 256,
   *   prompt: "\n\nHuman: Name three rivers.\n\nAssistant:",
   * });
   */
  create(params: CompletionCreateParamsStreaming, options?: RequestOptions): Call<Stream<Completion>>;
  /**
   * Create a text completion.
   *
   * The predecessor of messages, kept for old programs. The prompt is one text of alternating turns that begin
   * with `\n\nHuman:` and `\n\nAssistant:`. With `stream` the answer is a stream of completions, each holding
   * the next piece of text; the last one has a stop reason. `ping` and `error` events may come in between.
   *
   * `POST /v1/complete`.
   * @deprecated
   * @example
   * const result = await client.completions.create({
   *   model: "claude-sonnet-4-5-20250929",
   *   max_tokens_to_sample: 256,
   *   prompt: "\n\nHuman: Name three rivers.\n\nAssistant:",
   * });
   */
  create(params: CompletionCreateParamsBase, options?: RequestOptions): Call<Stream<Completion> | Completion>;
}

/** The organization of a credential. */
export declare class Organization extends APIResource {
  /** The API keys of an organization. */
  apiKeys: OrganizationAPIKeys;
  /** Whether the Compliance API is on. */
  complianceSettings: OrganizationComplianceSettings;
  /** Keys of your own that encrypt the data of workspaces. */
  externalKeys: OrganizationExternalKeys;
  /** Issuers whose tokens are trusted, and the rules by which they are exchanged for access tokens. */
  federation: OrganizationFederation;
  /** Invitations to an organization. */
  invites: OrganizationInvites;
  /** The rate limits of an organization. */
  rateLimits: OrganizationRateLimits;
  /** Identities for workloads. */
  serviceAccounts: OrganizationServiceAccounts;
  /** The members of an organization. Takes 100 requests a minute. */
  users: OrganizationUsers;
  /** Workspaces with their members, service accounts and rate limits. */
  workspaces: OrganizationWorkspaces;
  /** With `messages`, `claudeCode`. */
  usageReport: OrganizationUsageReport;
  /** What an organization used and what it cost. */
  costReport: OrganizationCostReport;
  /**
   * Get the organization.
   *
   * The one that the credential belongs to. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/me`.
   * @example
   * const result = await client.organization.retrieve();
   */
  retrieve(options?: RequestOptions): Call<OrganizationInfo>;
}

/** The API keys of an organization. */
export declare class OrganizationAPIKeys extends APIResource {
  /**
   * List API keys.
   *
   * Keys are created in the Console only. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/api_keys`.
   * @example
   * for await (const item of client.organization.apiKeys.list()) console.log(item);
   */
  list(params?: APIKeyListParams | null, options?: RequestOptions): PagePromise<APIKeysPage, APIKey>;
  /**
   * Get an API key.
   *
   * The secret is never returned, only a hint of it. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/api_keys/{api_key_id}`.
   * @example
   * const result = await client.organization.apiKeys.retrieve("apikey_01Rj2N8SVvo6BePZj99NhmiT");
   */
  retrieve(apiKeyID: string, options?: RequestOptions): Call<APIKey>;
  /**
   * Update an API key.
   *
   * Renames a key or changes its status. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/api_keys/{api_key_id}`.
   * @throws {APIError} with `errorCode` `org_api_key_limit_exceeded`, `workspace_api_key_limit_exceeded`,
   * `sandbox_egress_restricted`
   */
  update(apiKeyID: string, params: APIKeyUpdateParams, options?: RequestOptions): Call<APIKey>;
}

/** Params of `client.organization.externalKeys.create`. */
export interface ExternalKeyCreateParams extends ExternalKeyCreateRequest {}

/** A page of `ExternalKey`. */
export type ExternalKeysPageCursor = PageCursor<ExternalKey>;

/** Keys of your own that encrypt the data of workspaces. */
export declare class OrganizationExternalKeys extends APIResource {
  /**
   * List external keys.
   *
   * Newest first. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/external_keys`.
   * @example
   * for await (const item of client.organization.externalKeys.list()) console.log(item);
   */
  list(
    params?: ExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<ExternalKeysPageCursor, ExternalKey>;
  /**
   * Create an external key.
   *
   * Registers a key in a key management service of yours, with which the data of a workspace can be encrypted.
   * Nothing is tried yet - validate it afterwards. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `POST /v1/organizations/external_keys`.
   * @throws {APIError} with `errorCode` `user_profile_not_found`, `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.externalKeys.create({
   *   provider_config: {
   *     type: "aws",
   *     kms_arn: "arn:aws:kms:us-east-1:123456789012:key/4b825dc6-42cb-6eb9-a060-e54bf8d69288",
   *     region: "us-east-1",
   *   },
   *   display_name: "Rivers",
   *   geo: "us",
   * });
   */
  create(params: ExternalKeyCreateParams, options?: RequestOptions): Call<ExternalKey>;
  /**
   * Get an external key.
   *
   * Holds where the key is, never the key itself. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/external_keys/{external_key_id}`.
   * @example
   * const result = await client.organization.externalKeys.retrieve("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J");
   */
  retrieve(externalKeyID: string, options?: RequestOptions): Call<ExternalKey>;
  /**
   * Update an external key.
   *
   * The name can change at any time; the rest only until a workspace refers to the key, as data is encrypted
   * with it. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.externalKeys.update("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J", {
   *   display_name: "Rivers",
   *   geo: "us",
   *   provider_config: {
   *     type: "aws",
   *     kms_arn: "arn:aws:kms:us-east-1:123456789012:key/4b825dc6-42cb-6eb9-a060-e54bf8d69288",
   *     region: "us-east-1",
   *   },
   * });
   */
  update(externalKeyID: string, params: ExternalKeyUpdateParams, options?: RequestOptions): Call<ExternalKey>;
  /**
   * Delete an external key.
   *
   * Refused as long as a workspace refers to the key. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `DELETE /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.externalKeys.delete("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J");
   */
  delete(externalKeyID: string, options?: RequestOptions): Call<ExternalKeyDeleteResponse>;
  /**
   * Validate an external key.
   *
   * Encrypts and decrypts with the key and waits up to 30 seconds. A failure is reported as the result, with a
   * message. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}/validate`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.externalKeys.validate("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J");
   */
  validate(externalKeyID: string, options?: RequestOptions): Call<ExternalKeyValidateResponse>;
}

/** Invitations to an organization. */
export declare class OrganizationInvites extends APIResource {
  /**
   * List invites.
   *
   * Deleted invites are not listed. Takes an admin key, a key of Claude Enterprise with the scope `read:members`
   * or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/invites`.
   * @example
   * for await (const item of client.organization.invites.list()) console.log(item);
   */
  list(
    params?: InviteListParams | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationInvitesPage, OrganizationInvite>;
  /**
   * Invite someone to the organization.
   *
   * Sends an email; the invite expires after 21 days. Where seats are bought beforehand it takes one, and is
   * refused when none is free. Takes an admin key, a key of Claude Enterprise with the scope `write:members` or
   * an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/invites`.
   * @throws {APIError} with `errorCode` `already_member`, `cannot_invite_emails_with_unverified_domains`,
   * `email_domain_not_allowed` or 5 more of `ErrorCode`
   * @example
   * const result = await client.organization.invites.create({
   *   email: "ada@example.com",
   *   role: "billing",
   *   rbac_group_ids: ["rbac_group_01Cz8kTqWnXm5RvB3sLpYd7F"],
   * });
   */
  create(params: InviteCreateParams, options?: RequestOptions): Call<OrganizationInvite>;
  /**
   * Get an invite.
   *
   * The status says whether it was accepted. Takes an admin key, a key of Claude Enterprise with the scope
   * `read:members` or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/invites/{invite_id}`.
   * @example
   * const result = await client.organization.invites.retrieve("invite_015gWxCN9Hfg2QhZwTK7Mdeu");
   */
  retrieve(inviteID: string, options?: RequestOptions): Call<OrganizationInvite>;
  /**
   * Delete an invite.
   *
   * Only a pending invite can be deleted. Takes an admin key, a key of Claude Enterprise with the scope
   * `write:members` or an OAuth token with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/invites/{invite_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.invites.delete("invite_015gWxCN9Hfg2QhZwTK7Mdeu");
   */
  delete(inviteID: string, options?: RequestOptions): Call<InviteDeleteResponse>;
}

/** Params of `client.organization.users.list`. */
export interface UserListParams extends LimitParam, AfterIdParam, BeforeIdParam {
  /**
   * Only the one with this email address, in any case.
   * (format email)
   */
  email?: string;
  /** Only those with one of these roles. */
  roles?: string[];
}

/** The members of an organization. Takes 100 requests a minute. */
export declare class OrganizationUsers extends APIResource {
  /**
   * List the members of the organization.
   *
   * Everyone with a role in the organization. Takes an admin key, a key of Claude Enterprise with the scope
   * `read:members` or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/users`.
   * @example
   * for await (const item of client.organization.users.list()) console.log(item);
   */
  list(params?: UserListParams | null, options?: RequestOptions): PagePromise<OrganizationUsersPage, OrganizationUser>;
  /**
   * Get a member of the organization.
   *
   * Only the members of the organization of the credential can be read. Takes an admin key, a key of Claude
   * Enterprise with the scope `read:members` or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/users/{user_id}`.
   * @example
   * const result = await client.organization.users.retrieve("user_01WCz1FkmYMm4gnmykNKUu3Q");
   */
  retrieve(userID: string, options?: RequestOptions): Call<OrganizationUser>;
  /**
   * Change the role of a member.
   *
   * The role of an admin cannot be changed, and nobody can be made one. Takes an admin key, a key of Claude
   * Enterprise with the scope `write:members` or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.users.update("user_01WCz1FkmYMm4gnmykNKUu3Q", { role: "billing" });
   */
  update(userID: string, params: UserUpdateParams, options?: RequestOptions): Call<OrganizationUser>;
  /**
   * Remove a member from the organization.
   *
   * Admins cannot be removed this way, nor can the last member. Takes an admin key, a key of Claude Enterprise
   * with the scope `write:members` or an OAuth token with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `cannot_remove_last_member`, `sandbox_egress_restricted`,
   * `concurrent_membership_change`
   * @example
   * const result = await client.organization.users.remove("user_01WCz1FkmYMm4gnmykNKUu3Q");
   */
  remove(userID: string, options?: RequestOptions): Call<UserRemoveResponse>;
}

/** Params of `client.organization.workspaces.list`. */
export interface OrganizationWorkspacesListParams extends LimitParam, AfterIdParam, BeforeIdParam {
  /**
   * Lists archived ones, too.
   * @default false
   */
  include_archived?: boolean;
  /**
   * Lists the default workspace, too.
   * @default false
   */
  include_default?: boolean;
}

/** Params of `client.organization.workspaces.create`. */
export interface WorkspaceCreateParams extends WorkspaceCreateRequest {}

/** Params of `client.organization.workspaces.update`. */
export interface WorkspaceUpdateParams extends WorkspaceUpdateRequest {}

/** A page of `Workspace`. */
export type WorkspacesPage = Page<Workspace>;

/** Workspaces with their members, service accounts and rate limits. */
export declare class OrganizationWorkspaces extends APIResource {
  /**
   * List the members of a workspace. Add a member to a workspace. Get a member of a workspace. Change the role
   * of a member of a workspace. Remove a member from a workspace.
   */
  members: OrganizationWorkspacesMembers;
  /** The rate limits of an organization. */
  rateLimits: OrganizationWorkspacesRateLimits;
  /** Identities for workloads. */
  serviceAccounts: OrganizationWorkspacesServiceAccounts;
  /**
   * List workspaces.
   *
   * Archived workspaces and the default one are left out unless asked for. Takes an admin key or an OAuth token
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces`.
   * @example
   * for await (const item of client.organization.workspaces.list()) console.log(item);
   */
  list(
    params?: OrganizationWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<WorkspacesPage, Workspace>;
  /**
   * Create a workspace.
   *
   * An organization has at most 100 that are not archived. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `POST /v1/organizations/workspaces`.
   * @throws {APIError} with `errorCode` `approval_required`, `authorization_check_unavailable`,
   * `external_key_changed` or 17 more of `ErrorCode`
   * @example
   * const result = await client.organization.workspaces.create({
   *   name: "rivers",
   *   display_color: "#6c5bb9",
   *   external_key_id: null,
   *   tags: { team: "hydrology" },
   * });
   */
  create(params: WorkspaceCreateParams, options?: RequestOptions): Call<Workspace>;
  /**
   * Get a workspace.
   *
   * `archived_at` says whether it is archived. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}`.
   * @example
   * const result = await client.organization.workspaces.retrieve("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ");
   */
  retrieve(workspaceID: string, options?: RequestOptions): Call<Workspace>;
  /**
   * Update a workspace.
   *
   * What is left out stays as it is. Where data is stored cannot be changed. Takes an admin key or an OAuth
   * token with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `approval_required`, `authorization_check_unavailable`,
   * `change_outcome_unknown` or 21 more of `ErrorCode`
   * @example
   * const result = await client.organization.workspaces.update("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ", {
   *   display_color: "#6c5bb9",
   *   external_key_id: "extkey_01Qk8tRnWyXm3ZvB6sLpFd4J",
   *   name: "rivers",
   *   tags: { team: "hydrology" },
   * });
   */
  update(workspaceID: string, params: WorkspaceUpdateParams, options?: RequestOptions): Call<Workspace>;
  /**
   * Archive a workspace.
   *
   * Archived workspaces do not count towards the limit. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`, `storage_attached_during_archive`
   * @example
   * const result = await client.organization.workspaces.archive("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ");
   */
  archive(workspaceID: string, options?: RequestOptions): Call<Workspace>;
}

/** Params of `client.organization.workspaces.members.list`. */
export interface MemberListParams extends LimitParam, AfterIdParam, BeforeIdParam {}

/** Params of `client.organization.workspaces.members.add`. */
export interface MemberAddParams extends WorkspaceMemberAddRequest {}

/** Params of `client.organization.workspaces.members.remove`. */
export interface MemberRemoveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/**
 * List the members of a workspace. Add a member to a workspace. Get a member of a workspace. Change the role
 * of a member of a workspace. Remove a member from a workspace.
 */
export declare class OrganizationWorkspacesMembers extends APIResource {
  /**
   * List the members of a workspace.
   *
   * Users only; service accounts have a list of their own. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/members`.
   */
  list(
    workspaceID: string,
    params?: MemberListParams | null,
    options?: RequestOptions,
  ): PagePromise<WorkspaceMembersPage, WorkspaceMember>;
  /**
   * Add a member to a workspace.
   *
   * The user must be a member of the organization. The role `workspace_billing` cannot be given; it comes from
   * the role in the organization. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/members`.
   * @throws {APIError} with `errorCode` `workspace_member_limit_exceeded`, `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.workspaces.members.add("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ", {
   *   user_id: "user_01WCz1FkmYMm4gnmykNKUu3Q",
   *   workspace_role: "workspace_admin",
   * });
   */
  add(workspaceID: string, params: MemberAddParams, options?: RequestOptions): Call<WorkspaceMember>;
  /**
   * Get a member of a workspace.
   *
   * The role may be given in the workspace or come from the organization. Takes an admin key or an OAuth token
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   */
  retrieve(userID: string, params: MemberRetrieveParams, options?: RequestOptions): Call<WorkspaceMember>;
  /**
   * Change the role of a member of a workspace.
   *
   * The new role replaces the old one. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `workspace_member_limit_exceeded`, `sandbox_egress_restricted`
   * @example
   * const result = await client.organization.workspaces.members.update("user_01WCz1FkmYMm4gnmykNKUu3Q", {
   *   workspace_id: "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ",
   *   workspace_role: "workspace_admin",
   * });
   */
  update(userID: string, params: MemberUpdateParams, options?: RequestOptions): Call<WorkspaceMember>;
  /**
   * Remove a member from a workspace.
   *
   * The user stays a member of the organization. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(userID: string, params: MemberRemoveParams, options?: RequestOptions): Call<WorkspaceMemberRemoveResponse>;
}

/** Params of `client.skills.list`. */
export interface SkillListParams extends LimitParam, PageParam, AnthropicWorkspaceIdParam {
  /** `custom` for skills of the workspace, `anthropic` for those that Anthropic offers. */
  source?: string | null;
}

/** Folders of instructions and scripts that models load when they need them. */
export declare class Skills extends APIResource {
  /**
   * List the versions of a skill. Create a version of a skill. Get a version of a skill. Delete a version of a
   * skill.
   */
  versions: SkillsVersions;
  /**
   * List skills.
   *
   * Those of the workspace and those that Anthropic offers; `source` names one of the two kinds.
   *
   * `GET /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * for await (const item of client.skills.list()) console.log(item);
   */
  list(params?: SkillListParams | null, options?: RequestOptions): PagePromise<SkillsPageCursor, Skill>;
  /**
   * Create a skill.
   *
   * Uploads the files of the first version. All of them lie in one folder with `SKILL.md` at its top, or in one
   * zip file; together at most 30 MB uncompressed.
   *
   * `POST /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 2 more of `ErrorCode`
   * @example
   * const result = await client.skills.create({
   *   files: [new File(["The Nile is long."], "rivers.txt")],
   *   display_name: "Rivers",
   * });
   */
  create(params: SkillCreateParams, options?: RequestOptions): Call<Skill>;
  /**
   * Get a skill.
   *
   * Skills that Anthropic offers have short names as ids.
   *
   * `GET /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.skills.retrieve("skill_01JAbcdefghijklmnopqrstuvw");
   */
  retrieve(skillID: string, params?: SkillRetrieveParams | null, options?: RequestOptions): Call<Skill>;
  /**
   * Delete a skill.
   *
   * Final; its versions go with it.
   *
   * `DELETE /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.skills.delete("skill_01JAbcdefghijklmnopqrstuvw");
   */
  delete(skillID: string, params?: SkillDeleteParams | null, options?: RequestOptions): Call<DeletedSkill>;
}

/** Params of `client.userProfiles.list`. */
export interface UserProfileListParams extends LimitAnyParam, PageParam, AnthropicWorkspaceIdParam {
  /** Direction of the order. */
  order?: UserProfileListOrder;
  /** What to order by. */
  order_by?: UserProfileListOrderBy;
}

/** A page of `UserProfile`. */
export type UserProfilesPageCursor = PageCursor<UserProfile>;

/** End users for whom requests are made. */
export declare class UserProfiles extends APIResource {
  /** Create an action URL. */
  actionURLs: UserProfilesActionURLs;
  /**
   * List user profiles.
   *
   * Those of the workspace, in the order asked for.
   *
   * `GET /v1/user_profiles`.
   * @example
   * for await (const item of client.userProfiles.list()) console.log(item);
   */
  list(
    params?: UserProfileListParams | null,
    options?: RequestOptions,
  ): PagePromise<UserProfilesPageCursor, UserProfile>;
  /**
   * Create a user profile.
   *
   * A user profile stands for one end user of yours, for whom requests are then made by id.
   *
   * `POST /v1/user_profiles`.
   * @example
   * const result = await client.userProfiles.create({
   *   access_type: "application",
   *   external_user_details: {
   *     country: "DE",
   *     email_hash: "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b",
   *     name_hash: "d9b5f58f0b38198293971865a14074f59eba3e82595becbe86ae51f1d9f1f65e",
   *     onboarded_at: "2026-11-02T09:14:27Z",
   *     reference_id: "customer-4711",
   *   },
   *   metadata: { team: "hydrology" },
   *   name: "rivers",
   * });
   */
  create(params: UserProfileCreateParams, options?: RequestOptions): Call<UserProfile>;
  /**
   * Get a user profile.
   *
   * Says, among other things, which programs the profile is enrolled in.
   *
   * `GET /v1/user_profiles/{user_profile_id}`.
   * @example
   * const result = await client.userProfiles.retrieve("uprof_011CZkZCu8hGbp5mYRQgUmz9");
   */
  retrieve(
    userProfileID: string,
    params?: UserProfileRetrieveParams | null,
    options?: RequestOptions,
  ): Call<UserProfile>;
  /**
   * Update a user profile.
   *
   * What is left out stays as it is.
   *
   * `POST /v1/user_profiles/{user_profile_id}`.
   * @example
   * const result = await client.userProfiles.update("uprof_011CZkZCu8hGbp5mYRQgUmz9", {
   *   access_type: "application",
   *   external_user_details: {
   *     country: "DE",
   *     email_hash: "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b",
   *     name_hash: "d9b5f58f0b38198293971865a14074f59eba3e82595becbe86ae51f1d9f1f65e",
   *     onboarded_at: "2026-11-02T09:14:27Z",
   *     reference_id: "customer-4711",
   *   },
   *   metadata: { team: "hydrology" },
   *   name: "rivers",
   * });
   */
  update(userProfileID: string, params: UserProfileUpdateParams, options?: RequestOptions): Call<UserProfile>;
  /**
   * Delete a user profile.
   *
   * Final. Requests that name the profile fail from now on.
   *
   * `DELETE /v1/user_profiles/{user_profile_id}`.
   * @example
   * const result = await client.userProfiles.delete("uprof_011CZkZCu8hGbp5mYRQgUmz9");
   */
  delete(
    userProfileID: string,
    params?: UserProfileDeleteParams | null,
    options?: RequestOptions,
  ): Call<DeletedUserProfile>;
}

/** Params of `client.beta.messages.create`. */
export interface BetaMessageCreateParamsBase
  extends BetaMessageCreateRequest, BetaAnthropicBetaParam, AnthropicWorkspaceIdParam, AnthropicUserProfileIdParam {}

/** The same, for an answer in one piece. */
export interface BetaMessageCreateParamsNonStreaming extends BetaMessageCreateParamsBase {
  stream?: false;
}

/** The same, for an answer as a stream of events. */
export interface BetaMessageCreateParamsStreaming extends BetaMessageCreateParamsBase {
  stream: true;
}

/** Params of `client.beta.messages.create`. */
export type BetaMessageCreateParams = BetaMessageCreateParamsNonStreaming | BetaMessageCreateParamsStreaming;

/** Params of `client.beta.messages.countTokens`. */
export interface BetaMessageCountTokensParams
  extends
    BetaMessageCountTokensRequest,
    BetaAnthropicBetaParam,
    AnthropicWorkspaceIdParam,
    AnthropicUserProfileIdParam {}

/** Params of `beta.messages.stream`. */
export type BetaMessageStreamParams = BetaMessageCreateParamsBase;

/** Params of `messages.toolRunner`: those of a message, tools that can be run, and settings of the loop. */
export type BetaToolRunnerParams = Omit<BetaMessageCreateParamsBase, "tools" | "stream" | "thread" | "compaction"> &
  Omit<ToolRunnerSettings, "stream"> & {
    tools: (BetaToolUnion | BetaRunnableTool | RunnableToolset)[];
    thread?: false;
  };

/** Conversations, whole or streamed. */
export declare class BetaMessages extends APIResource {
  /** Many message requests at once, processed within a day. */
  batches: BetaMessagesBatches;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old` or 33 more of `ErrorCode`
   * @example
   * const result = await client.beta.messages.create({
   *   model: "claude-sonnet-5-5",
   *   max_tokens: 1024,
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  create(params: BetaMessageCreateParamsNonStreaming, options?: RequestOptions): Call<BetaMessage>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old` or 33 more of `ErrorCode`
   * @example
   * const result = await client.beta.messages.create({
   *   model: "claude-sonnet-5-5",
   *   max_tokens: 1024,
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  create(params: BetaMessageCreateParamsStreaming, options?: RequestOptions): Call<Stream<BetaRawMessageStreamEvent>>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old` or 33 more of `ErrorCode`
   * @example
   * const result = await client.beta.messages.create({
   *   model: "claude-sonnet-5-5",
   *   max_tokens: 1024,
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  create(
    params: BetaMessageCreateParamsBase,
    options?: RequestOptions,
  ): Call<Stream<BetaRawMessageStreamEvent> | BetaMessage>;
  /**
   * Count the tokens of a message.
   *
   * Counts what `messages.create` would be charged for as input, tools, images and documents included, without
   * creating anything. Free of charge, with rate limits of its own.
   *
   * `POST /v1/messages/count_tokens`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `compaction_block_ambiguous` or 13 more of `ErrorCode`
   * @example
   * const result = await client.beta.messages.countTokens({
   *   model: "claude-sonnet-5-5",
   *   messages: [{ role: "user", content: "Name three rivers." }],
   * });
   */
  countTokens(params: BetaMessageCountTokensParams, options?: RequestOptions): Call<BetaMessageTokensCount>;
  /**
   * Creates a message and parses its text by the output format of its params, such as that of
   * `zodOutputFormat()`: `parsed_output`. Throws `StructuredOutputError` for a complete answer that does not
   * fit, with the message in `partial`; of one that was cut or refused `parsed_output` is null.
   */
  parse<Params extends BetaMessageCreateParamsNonStreaming>(
    params: Params,
    options?: RequestOptions,
  ): Call<ParsedBetaMessage<ExtractParsedContentFromBetaParams<Params>>>;
  /**
   * Creates a message as a stream with events and an accumulated message; `parsed_output` of the final one is
   * what its format makes of it.
   */
  stream<Params extends BetaMessageStreamParams>(
    body: Params,
    options?: RequestOptions,
  ): MessageStream<
    ParsedBetaMessage<ExtractParsedContentFromBetaParams<Params>>,
    BetaRawMessageStreamEvent,
    BetaMessageParam,
    TextCitation
  >;
  /**
   * Answers the model's calls of tools until it calls none: an async iterable of the messages, or of their
   * streams; awaited, the last message.
   */
  toolRunner(
    body: BetaToolRunnerParams & { stream?: false },
    options?: ToolRunnerOptions,
  ): ToolRunner<BetaMessage, BetaMessage, BetaMessageParam, BetaToolRunnerParams, BetaToolUseBlock>;
  /**
   * Answers the model's calls of tools until it calls none: an async iterable of the messages, or of their
   * streams; awaited, the last message.
   */
  toolRunner(
    body: BetaToolRunnerParams & { stream: true },
    options?: ToolRunnerOptions,
  ): ToolRunner<
    BetaMessage,
    MessageStream<ParsedBetaMessage<null>, BetaRawMessageStreamEvent, BetaMessageParam, TextCitation>,
    BetaMessageParam,
    BetaToolRunnerParams,
    BetaToolUseBlock
  >;
  /**
   * Answers the model's calls of tools until it calls none: an async iterable of the messages, or of their
   * streams; awaited, the last message.
   */
  toolRunner(
    body: BetaToolRunnerParams & { stream?: boolean },
    options?: ToolRunnerOptions,
  ): ToolRunner<
    BetaMessage,
    BetaMessage | MessageStream<ParsedBetaMessage<null>, BetaRawMessageStreamEvent, BetaMessageParam, TextCitation>,
    BetaMessageParam,
    BetaToolRunnerParams,
    BetaToolUseBlock
  >;
}

/** Params of `client.beta.messages.batches.create`. */
export interface BetaBatchCreateParams
  extends
    BetaMessageBatchCreateRequest,
    BetaAnthropicBetaParam,
    AnthropicWorkspaceIdParam,
    AnthropicUserProfileIdParam {}

/** Many message requests at once, processed within a day. */
export declare class BetaMessagesBatches extends APIResource {
  /**
   * List message batches.
   *
   * Newest first. The batches of the whole workspace are listed.
   *
   * `GET /v1/messages/batches`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * for await (const item of client.beta.messages.batches.list()) console.log(item);
   */
  list(
    params?: BetaBatchListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaMessageBatchesPage, MessageBatch>;
  /**
   * Create a message batch.
   *
   * Processes many message requests at half the price, within 24 hours. The requests are validated one by one
   * after the batch was accepted; a bad one shows up as an `errored` result.
   *
   * `POST /v1/messages/batches`. Takes at most 256 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold` or 2 more of `ErrorCode`
   */
  create(params: BetaBatchCreateParams, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get a message batch.
   *
   * Poll it until `processing_status` is `ended`; until then the counts of what has finished are zero.
   *
   * `GET /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.messages.batches.retrieve("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d");
   */
  retrieve(
    messageBatchID: string,
    params?: BetaBatchRetrieveParams | null,
    options?: RequestOptions,
  ): Call<MessageBatch>;
  /**
   * Delete a message batch.
   *
   * Only a batch that has ended can be deleted; cancel a running one first.
   *
   * `DELETE /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.messages.batches.delete("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d");
   */
  delete(
    messageBatchID: string,
    params?: BetaBatchDeleteParams | null,
    options?: RequestOptions,
  ): Call<DeletedMessageBatch>;
  /**
   * Cancel a message batch.
   *
   * Requests that are being processed may still finish; the batch ends once they have. Its results say which
   * ones were canceled.
   *
   * `POST /v1/messages/batches/{message_batch_id}/cancel`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.messages.batches.cancel("msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d");
   */
  cancel(messageBatchID: string, params?: BetaBatchCancelParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get the results of a message batch.
   *
   * One JSON object a line, in any order; match them to the requests by `custom_id`. Available once the batch
   * has ended, for 29 days after its creation.
   *
   * `GET /v1/messages/batches/{message_batch_id}/results`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold`
   */
  results(
    messageBatchID: string,
    params?: BetaBatchResultsParams | null,
    options?: RequestOptions,
  ): Call<JSONLDecoder<BetaMessageBatchIndividualResponse>>;
}

/** Params of `client.beta.files.list`. */
export interface BetaFileListParams extends LimitParam, PageParam, BetaAnthropicBetaParam, AnthropicWorkspaceIdParam {
  /**
   * With the beta value `files-api-2025-04-14`, which pages by id - the page that follows this file.
   * @deprecated
   */
  after_id?: string;
  /**
   * With the beta value `files-api-2025-04-14`, which pages by id - the page that precedes this file.
   * @deprecated
   */
  before_id?: string;
  /**
   * Only these files, on a single page; ids that are unknown are left out without a word. Not together with
   * `page` or `limit`.
   * (max items 100)
   */
  ids?: string[] | null;
  /** Only files of this scope, such as a session. */
  scope_id?: string;
}

/** Files that messages and tools refer to by id. */
export declare class BetaFiles extends APIResource {
  /**
   * List files.
   *
   * Newest first. The files of the whole workspace are listed, whoever uploaded them.
   *
   * `GET /v1/files`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 1 more of `ErrorCode`
   * @example
   * for await (const item of client.beta.files.list()) console.log(item);
   */
  list(
    params?: BetaFileListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaFileMetadataPageCursor, BetaFileMetadata>;
  /**
   * Upload a file.
   *
   * The file is visible to the whole workspace until it is deleted or expires. What it may be used for follows
   * from its type - PDF and text as a document, JPEG, PNG, GIF and WebP as an image, everything else in a
   * container only.
   *
   * `POST /v1/files`. Takes at most 500 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 2 more of `ErrorCode`
   * @example
   * const result = await client.beta.files.upload({
   *   file: new File(["The Nile is long."], "rivers.txt"),
   *   expires_in_seconds: 86400,
   * });
   */
  upload(params: BetaFileUploadParams, options?: RequestOptions): Call<BetaFileMetadata>;
  /**
   * Get the metadata of a file.
   *
   * Readable for up to 30 days after the file has expired.
   *
   * `GET /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 1 more of `ErrorCode`
   * @example
   * const result = await client.beta.files.retrieveMetadata("file_01Hn5mVwqQyRf2GT8b3dKcZp");
   */
  retrieveMetadata(
    fileID: string,
    params?: BetaFileRetrieveMetadataParams | null,
    options?: RequestOptions,
  ): Call<BetaFileMetadata>;
  /**
   * Delete a file.
   *
   * Final. Requests that name the file fail from now on.
   *
   * `DELETE /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 1 more of `ErrorCode`
   * @example
   * const result = await client.beta.files.delete("file_01Hn5mVwqQyRf2GT8b3dKcZp");
   */
  delete(fileID: string, params?: BetaFileDeleteParams | null, options?: RequestOptions): Call<DeletedFile>;
  /**
   * Download a file.
   *
   * Only files that a tool or a skill made can be downloaded; for an uploaded file the answer is 400 with
   * `file_not_downloadable`.
   *
   * `GET /v1/files/{file_id}/content`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 3 more of `ErrorCode`
   * @example
   * const result = await client.beta.files.download("file_01Hn5mVwqQyRf2GT8b3dKcZp");
   */
  download(fileID: string, params?: BetaFileDownloadParams | null, options?: RequestOptions): Call<Response>;
}

/** Where the tools of sessions run, and the work queue of those that you host yourself. */
export declare class BetaEnvironments extends APIResource {
  /**
   * List work items. Take a work item. Get the statistics of a work queue. Get a work item. Update the metadata
   * of a work item. Acknowledge a work item. Extend the lease of a work item. Stop a work item.
   */
  work: BetaEnvironmentsWork;
  /**
   * List environments.
   *
   * Archived environments are left out unless asked for.
   *
   * `GET /v1/environments`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * for await (const item of client.beta.environments.list()) console.log(item);
   */
  list(
    params?: BetaEnvironmentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaEnvironmentsPageCursor, BetaEnvironment>;
  /**
   * Create an environment.
   *
   * An environment is where the tools of a session run - a container in the cloud, or workers of your own that
   * take work from a queue. Its type is fixed at creation.
   *
   * `POST /v1/environments`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`,
   * `environment_create_disabled`
   * @example
   * const result = await client.beta.environments.create({
   *   name: "rivers",
   *   config: { type: "cloud" },
   *   description: "A container with numpy.",
   *   metadata: { team: "hydrology" },
   *   scope: "organization",
   * });
   */
  create(params: BetaEnvironmentCreateParams, options?: RequestOptions): Call<BetaEnvironment>;
  /**
   * Get an environment.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/environments/{environment_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.environments.retrieve("env_011CZkZ9X2dpNyB7HsEFoRfW");
   */
  retrieve(
    environmentID: string,
    params?: BetaEnvironmentRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaEnvironment>;
  /**
   * Update an environment.
   *
   * What is left out stays as it is. The type cannot change, and an archived environment cannot be updated.
   *
   * `POST /v1/environments/{environment_id}`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `environment_archived`,
   * `invalid_config_type_change` or 2 more of `ErrorCode`
   * @example
   * const result = await client.beta.environments.update("env_011CZkZ9X2dpNyB7HsEFoRfW", {
   *   config: { type: "cloud" },
   *   description: "A container with numpy.",
   *   metadata: { team: "hydrology" },
   *   name: "rivers",
   *   scope: "organization",
   * });
   */
  update(environmentID: string, params: BetaEnvironmentUpdateParams, options?: RequestOptions): Call<BetaEnvironment>;
  /**
   * Delete an environment.
   *
   * Sessions cannot be created in it any more.
   *
   * `DELETE /v1/environments/{environment_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.environments.delete("env_011CZkZ9X2dpNyB7HsEFoRfW");
   */
  delete(
    environmentID: string,
    params?: BetaEnvironmentDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaEnvironmentDeleteResponse>;
  /**
   * Archive an environment.
   *
   * New sessions cannot use the environment any more.
   *
   * `POST /v1/environments/{environment_id}/archive`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.environments.archive("env_011CZkZ9X2dpNyB7HsEFoRfW");
   */
  archive(
    environmentID: string,
    params?: BetaEnvironmentArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaEnvironment>;
}

/**
 * List work items. Take a work item. Get the statistics of a work queue. Get a work item. Update the metadata
 * of a work item. Acknowledge a work item. Extend the lease of a work item. Stop a work item.
 */
export declare class BetaEnvironmentsWork extends APIResource {
  /**
   * List work items.
   *
   * Items of the queue of a self-hosted environment. Takes the key of the environment.
   *
   * `GET /v1/environments/{environment_id}/work`.
   * @example
   * for await (const item of client.beta.environments.work.list("env_011CZkZ9X2dpNyB7HsEFoRfW")) console.log(item);
   */
  list(
    environmentID: string,
    params?: BetaWorkListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSelfHostedWorksPageCursor, BetaSelfHostedWork>;
  /**
   * Take a work item.
   *
   * Waits up to `block_ms` for an item of the queue and hands it out; null when there is none. An item that is
   * not acknowledged in time goes back to the queue. The prebuilt workers call this by themselves. Takes the key
   * of the environment, an API key or an OAuth token.
   *
   * `GET /v1/environments/{environment_id}/work/poll`.
   * @example
   * const result = await client.beta.environments.work.poll("env_011CZkZ9X2dpNyB7HsEFoRfW");
   */
  poll(environmentID: string, params?: BetaWorkPollParams | null, options?: RequestOptions): Call<BetaPolledWork>;
  /**
   * Get the statistics of a work queue.
   *
   * How many items wait, how long the oldest has waited, and how many workers poll.
   *
   * `GET /v1/environments/{environment_id}/work/stats`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.environments.work.stats("env_011CZkZ9X2dpNyB7HsEFoRfW");
   */
  stats(
    environmentID: string,
    params?: BetaWorkStatsParams | null,
    options?: RequestOptions,
  ): Call<BetaSelfHostedWorkQueueStats>;
  /**
   * Get a work item.
   *
   * Neither the key of the environment nor the secret of the item is accepted.
   *
   * `GET /v1/environments/{environment_id}/work/{work_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(workID: string, params: BetaWorkRetrieveParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Update the metadata of a work item.
   *
   * Merges the given pairs into the metadata; null removes a key. Neither the key of the environment nor the
   * secret of the item is accepted.
   *
   * `POST /v1/environments/{environment_id}/work/{work_id}`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `invalid_metadata`,
   * `organization_on_hold`
   * @example
   * const result = await client.beta.environments.work.update("work_01Pz7kTqRnXw3YvB9sLpHd5F", {
   *   environment_id: "env_011CZkZ9X2dpNyB7HsEFoRfW",
   *   metadata: { team: "hydrology" },
   * });
   */
  update(workID: string, params: BetaWorkUpdateParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Acknowledge a work item.
   *
   * Moves the item from `queued` to `starting` and out of the queue. The prebuilt workers call this by
   * themselves. Takes the key of the environment, an API key or an OAuth token.
   *
   * `POST /v1/environments/{environment_id}/work/{work_id}/ack`.
   */
  ack(workID: string, params: BetaWorkAckParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Extend the lease of a work item.
   *
   * The first heartbeat claims the lease with the literal `NO_HEARTBEAT`; each later one repeats the
   * `last_heartbeat` of the answer before. Any other value is refused with 412, because another worker holds the
   * lease. The answer also says whether the item is to be stopped. Takes the key of the environment, an API key
   * or an OAuth token.
   *
   * `POST /v1/environments/{environment_id}/work/{work_id}/heartbeat`.
   * @throws {APIError} with `errorCode` `heartbeat_precondition_failed`
   */
  heartbeat(
    workID: string,
    params: BetaWorkHeartbeatParams,
    options?: RequestOptions,
  ): Call<BetaSelfHostedWorkHeartbeatResponse>;
  /**
   * Stop a work item.
   *
   * Asks the worker to finish, or with `force` ends the item at once.
   *
   * `POST /v1/environments/{environment_id}/work/{work_id}/stop`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  stop(workID: string, params: BetaWorkStopParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Work of an environment as an async iterable: each item is acknowledged, and stopped when the loop has done
   * with it.
   */
  poller(options: Omit<WorkPollerOptions, "client">): WorkPoller;
  /**
   * A worker, whose `run()` serves the sessions of an environment on this machine, and `handleItem()` one that
   * was claimed elsewhere.
   */
  worker(options?: Omit<EnvironmentWorkerOptions, "client">): EnvironmentWorker;
}

/** Text that agents keep across sessions, and its history. */
export declare class BetaMemoryStores extends APIResource {
  /** List memories. Create a memory. Get a memory. Update a memory. Delete a memory. */
  memories: BetaMemoryStoresMemories;
  /** List memory versions. Get a memory version. Redact a memory version. */
  memoryVersions: BetaMemoryStoresMemoryVersions;
  /**
   * List memory stores.
   *
   * Archived stores are left out unless asked for.
   *
   * `GET /v1/memory_stores`.
   * @example
   * for await (const item of client.beta.memoryStores.list()) console.log(item);
   */
  list(
    params?: BetaMemoryStoreListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsMemoryStoresPageCursor, BetaManagedAgentsMemoryStore>;
  /**
   * Create a memory store.
   *
   * A memory store keeps text that agents read and write across sessions, as files at paths. It holds at most
   * 2000 memories.
   *
   * `POST /v1/memory_stores`.
   * @example
   * const result = await client.beta.memoryStores.create({
   *   name: "rivers",
   *   description: "Notes about rivers.",
   *   metadata: { team: "hydrology" },
   * });
   */
  create(params: BetaMemoryStoreCreateParams, options?: RequestOptions): Call<BetaManagedAgentsMemoryStore>;
  /**
   * Get a memory store.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/memory_stores/{memory_store_id}`.
   * @example
   * const result = await client.beta.memoryStores.retrieve("memstore_01Rq6kTnWzXm4YvB8sLpGd2H");
   */
  retrieve(
    memoryStoreID: string,
    params?: BetaMemoryStoreRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemoryStore>;
  /**
   * Update a memory store.
   *
   * What is left out stays as it is.
   *
   * `POST /v1/memory_stores/{memory_store_id}`.
   * @example
   * const result = await client.beta.memoryStores.update("memstore_01Rq6kTnWzXm4YvB8sLpGd2H", {
   *   description: "Notes about rivers.",
   *   metadata: { team: "hydrology" },
   *   name: "rivers",
   * });
   */
  update(
    memoryStoreID: string,
    params: BetaMemoryStoreUpdateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemoryStore>;
  /**
   * Delete a memory store.
   *
   * Final; its memories go with it.
   *
   * `DELETE /v1/memory_stores/{memory_store_id}`.
   * @example
   * const result = await client.beta.memoryStores.delete("memstore_01Rq6kTnWzXm4YvB8sLpGd2H");
   */
  delete(
    memoryStoreID: string,
    params?: BetaMemoryStoreDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeletedMemoryStore>;
  /**
   * Archive a memory store.
   *
   * Final. The store cannot be attached to new sessions.
   *
   * `POST /v1/memory_stores/{memory_store_id}/archive`.
   * @example
   * const result = await client.beta.memoryStores.archive("memstore_01Rq6kTnWzXm4YvB8sLpGd2H");
   */
  archive(
    memoryStoreID: string,
    params?: BetaMemoryStoreArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemoryStore>;
}

/** List memories. Create a memory. Get a memory. Update a memory. Delete a memory. */
export declare class BetaMemoryStoresMemories extends APIResource {
  /**
   * List memories.
   *
   * With `depth` deeper memories are folded into prefixes, like folders. With the view `full` a page holds at
   * most 20 items.
   *
   * `GET /v1/memory_stores/{memory_store_id}/memories`.
   */
  list(
    memoryStoreID: string,
    params?: BetaMemoryListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsMemoryListItemsPageCursor, BetaManagedAgentsMemoryListItem>;
  /**
   * Create a memory.
   *
   * Writes a text at a path that is free; one that is taken is refused with 409 and the memory that has it.
   *
   * `POST /v1/memory_stores/{memory_store_id}/memories`.
   * @example
   * const result = await client.beta.memoryStores.memories.create("memstore_01Rq6kTnWzXm4YvB8sLpGd2H", {
   *   content: "The Danube, the Nile and the Mekong.",
   *   path: "/notes/rivers.md",
   * });
   */
  create(
    memoryStoreID: string,
    params: BetaMemoryCreateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemory>;
  /**
   * Get a memory.
   *
   * The content is null unless the view is `full`.
   *
   * `GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
   */
  retrieve(memoryID: string, params: BetaMemoryRetrieveParams, options?: RequestOptions): Call<BetaManagedAgentsMemory>;
  /**
   * Update a memory.
   *
   * Changes content, path or both, each time making a new version. With a precondition only if the content is
   * still what it names; otherwise 409. A path that is taken is refused with 409, too.
   *
   * `POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
   * @example
   * const result = await client.beta.memoryStores.memories.update("mem_01Gk3tRqWzXn8YvB5sLpMd7C", {
   *   memory_store_id: "memstore_01Rq6kTnWzXm4YvB8sLpGd2H",
   *   content: "The Danube, the Nile and the Mekong.",
   *   path: "/notes/rivers.md",
   *   precondition: {
   *     type: "content_sha256",
   *     content_sha256: "4b825dc642cb6eb9a060e54bf8d69288fbee4904b825dc642cb6eb9a060e54bf",
   *   },
   * });
   */
  update(memoryID: string, params: BetaMemoryUpdateParams, options?: RequestOptions): Call<BetaManagedAgentsMemory>;
  /**
   * Delete a memory.
   *
   * With `expected_content_sha256` only if the content is still that one; otherwise 409, and nothing is deleted.
   * The versions stay readable for a while.
   *
   * `DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
   */
  delete(
    memoryID: string,
    params: BetaMemoryDeleteParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeletedMemory>;
}

/** The organization of a credential. */
export declare class BetaOrganization extends APIResource {
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  analytics: BetaOrganizationAnalytics;
  /** The API keys of an organization. */
  apiKeys: BetaOrganizationAPIKeys;
  /** Whether the Compliance API is on. */
  complianceSettings: BetaOrganizationComplianceSettings;
  /** Keys of your own that encrypt the data of workspaces. */
  externalKeys: BetaOrganizationExternalKeys;
  /** Issuers whose tokens are trusted, and the rules by which they are exchanged for access tokens. */
  federation: BetaOrganizationFederation;
  /** Invitations to an organization. */
  invites: BetaOrganizationInvites;
  /** Plugins of an organization, their versions and who gets them, and the marketplaces that they come from. */
  pluginMarketplaces: BetaOrganizationPluginMarketplaces;
  /** Plugins of an organization, their versions and who gets them, and the marketplaces that they come from. */
  plugins: BetaOrganizationPlugins;
  /** The rate limits of an organization. */
  rateLimits: BetaOrganizationRateLimits;
  /** Groups, roles and permissions of Claude Enterprise. */
  rbacGroups: BetaOrganizationRBACGroups;
  /** Groups, roles and permissions of Claude Enterprise. */
  rbacRoles: BetaOrganizationRBACRoles;
  /** Identities for workloads. */
  serviceAccounts: BetaOrganizationServiceAccounts;
  /** How much members, workspaces and organizations may spend. Takes 60 requests a minute. */
  spendLimits: BetaOrganizationSpendLimits;
  /** OpenTelemetry endpoints that traces are sent to. */
  telemetryDestinations: BetaOrganizationTelemetryDestinations;
  /** The members of an organization. Takes 100 requests a minute. */
  users: BetaOrganizationUsers;
  /** Endpoints that events are sent to. */
  webhooks: BetaOrganizationWebhooks;
  /** Workspaces with their members, service accounts and rate limits. */
  workspaces: BetaOrganizationWorkspaces;
  /** With `messages`. */
  usageReport: BetaOrganizationUsageReport;
  /** Ways into a private network for MCP, opened from the inside. */
  tunnels: BetaOrganizationTunnels;
  /**
   * Get the organization.
   *
   * The one that the credential belongs to. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/me`.
   * @example
   * const result = await client.beta.organization.retrieve();
   */
  retrieve(options?: RequestOptions): Call<OrganizationInfo>;
}

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalytics extends APIResource {
  /** With `chat`. */
  apps: BetaOrganizationAnalyticsApps;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  artifacts: BetaOrganizationAnalyticsArtifacts;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  connectors: BetaOrganizationAnalyticsConnectors;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  costReport: BetaOrganizationAnalyticsCostReport;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  plugins: BetaOrganizationAnalyticsPlugins;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  skills: BetaOrganizationAnalyticsSkills;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  summaries: BetaOrganizationAnalyticsSummaries;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  usageReport: BetaOrganizationAnalyticsUsageReport;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  userCostReport: BetaOrganizationAnalyticsUserCostReport;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  userUsageReport: BetaOrganizationAnalyticsUserUsageReport;
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  users: BetaOrganizationAnalyticsUsers;
}

/** With `chat`. */
export declare class BetaOrganizationAnalyticsApps extends APIResource {
  /** Chat completions in OpenAI's format. */
  chat: BetaOrganizationAnalyticsAppsChat;
}

/** Chat completions in OpenAI's format. */
export declare class BetaOrganizationAnalyticsAppsChat extends APIResource {
  /** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
  projects: BetaOrganizationAnalyticsAppsChatProjects;
}

/** A page of `BetaAnalyticsProjectActivity`. */
export type BetaAnalyticsProjectActivitiesPageCursor = PageCursor<BetaAnalyticsProjectActivity>;

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalyticsAppsChatProjects extends APIResource {
  /**
   * List the activity in projects.
   *
   * For each project of claude.ai, on one day or over a range of days. Data is about a day behind. For Claude
   * Enterprise only. Takes a key of Claude Enterprise with the scope `read:analytics`.
   *
   * `GET /v1/organizations/analytics/apps/chat/projects`.
   * @example
   * for await (const item of client.beta.organization.analytics.apps.chat.projects.list()) console.log(item);
   */
  list(
    params?: BetaProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsProjectActivitiesPageCursor, BetaAnalyticsProjectActivity>;
}

/** A page of `BetaAnalyticsConnectorActivity`. */
export type BetaAnalyticsConnectorActivitiesPageCursor = PageCursor<BetaAnalyticsConnectorActivity>;

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalyticsConnectors extends APIResource {
  /**
   * List the use of connectors.
   *
   * For each connector, on one day or over a range of days, under one name however it was set up. Data is about
   * a day behind. For Claude Enterprise only. Takes a key of Claude Enterprise with the scope `read:analytics`.
   *
   * `GET /v1/organizations/analytics/connectors`.
   * @example
   * for await (const item of client.beta.organization.analytics.connectors.list()) console.log(item);
   */
  list(
    params?: BetaConnectorListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsConnectorActivitiesPageCursor, BetaAnalyticsConnectorActivity>;
}

/** A page of `BetaAnalyticsPluginActivity`. */
export type BetaAnalyticsPluginActivitiesPageCursor = PageCursor<BetaAnalyticsPluginActivity>;

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalyticsPlugins extends APIResource {
  /**
   * List the use of plugins.
   *
   * For each plugin, on one day or over a range of days. The name `third-party` collects what came without a
   * name. Data is about a day behind. For Claude Enterprise only. Takes a key of Claude Enterprise with the
   * scope `read:analytics`.
   *
   * `GET /v1/organizations/analytics/plugins`.
   * @example
   * for await (const item of client.beta.organization.analytics.plugins.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationAnalyticsPluginsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsPluginActivitiesPageCursor, BetaAnalyticsPluginActivity>;
}

/** A page of `BetaAnalyticsSkillActivity`. */
export type BetaAnalyticsSkillActivitiesPageCursor = PageCursor<BetaAnalyticsSkillActivity>;

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalyticsSkills extends APIResource {
  /**
   * List the use of skills.
   *
   * For each skill, on one day or over a range of days. Data is about a day behind. For Claude Enterprise only.
   * Takes a key of Claude Enterprise with the scope `read:analytics`.
   *
   * `GET /v1/organizations/analytics/skills`.
   * @example
   * for await (const item of client.beta.organization.analytics.skills.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationAnalyticsSkillsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsSkillActivitiesPageCursor, BetaAnalyticsSkillActivity>;
}

/** A page of `BetaAnalyticsSingleDayActivitySummary`. */
export type BetaAnalyticsSingleDayActivitySummariesPageCursor = PageCursor<BetaAnalyticsSingleDayActivitySummary>;

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalyticsSummaries extends APIResource {
  /**
   * List daily summaries of activity.
   *
   * One entry for each day, all on one page. Data is about a day behind and may be corrected later. For Claude
   * Enterprise only. Takes a key of Claude Enterprise with the scope `read:analytics`.
   *
   * `GET /v1/organizations/analytics/summaries`.
   */
  list(
    params: BetaSummaryListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsSingleDayActivitySummariesPageCursor, BetaAnalyticsSingleDayActivitySummary>;
}

/** A page of `BetaAnalyticsUserActivity`. */
export type BetaAnalyticsUserActivitiesPageCursor = PageCursor<BetaAnalyticsUserActivity>;

/** What is used and what it costs, by user, product, model and more. Takes 60 requests a minute. */
export declare class BetaOrganizationAnalyticsUsers extends APIResource {
  /**
   * List the activity of users.
   *
   * For each user, on one day or over a range of days. Data is about a day behind. For Claude Enterprise only.
   * Takes a key of Claude Enterprise with the scope `read:analytics`.
   *
   * `GET /v1/organizations/analytics/users`.
   * @example
   * for await (const item of client.beta.organization.analytics.users.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationAnalyticsUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsUserActivitiesPageCursor, BetaAnalyticsUserActivity>;
}

/** A page of `BetaAPIKey`. */
export type BetaAPIKeysPage = Page<BetaAPIKey>;

/** The API keys of an organization. */
export declare class BetaOrganizationAPIKeys extends APIResource {
  /**
   * List API keys.
   *
   * Keys are created in the Console only. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/api_keys`.
   * @example
   * for await (const item of client.beta.organization.apiKeys.list()) console.log(item);
   */
  list(params?: BetaAPIKeyListParams | null, options?: RequestOptions): PagePromise<BetaAPIKeysPage, BetaAPIKey>;
  /**
   * Get an API key.
   *
   * The secret is never returned, only a hint of it. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/api_keys/{api_key_id}`.
   * @example
   * const result = await client.beta.organization.apiKeys.retrieve("apikey_01Rj2N8SVvo6BePZj99NhmiT");
   */
  retrieve(apiKeyID: string, options?: RequestOptions): Call<BetaAPIKey>;
  /**
   * Update an API key.
   *
   * Renames a key or changes its status. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/api_keys/{api_key_id}`.
   * @throws {APIError} with `errorCode` `org_api_key_limit_exceeded`, `workspace_api_key_limit_exceeded`,
   * `sandbox_egress_restricted`
   */
  update(apiKeyID: string, params: BetaAPIKeyUpdateParams, options?: RequestOptions): Call<BetaAPIKey>;
}

/** Params of `client.beta.organization.complianceSettings.update`. */
export interface BetaComplianceSettingUpdateParams extends ComplianceSettingUpdateRequest {}

/** Whether the Compliance API is on. */
export declare class BetaOrganizationComplianceSettings extends APIResource {
  /**
   * Get the compliance settings.
   *
   * There is one set of settings in an organization. One that belongs to a parent reads the settings of the
   * parent. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/compliance_settings`.
   * @example
   * const result = await client.beta.organization.complianceSettings.retrieve();
   */
  retrieve(options?: RequestOptions): Call<ComplianceSettingsInfo>;
  /**
   * Update the compliance settings.
   *
   * Turning the Compliance API off also ends the recording of activities. The current value may be sent again
   * and changes nothing. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/compliance_settings`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.complianceSettings.update({ state: { type: "enabled" } });
   */
  update(params: BetaComplianceSettingUpdateParams, options?: RequestOptions): Call<ComplianceSettingsInfo>;
}

/** Params of `client.beta.organization.externalKeys.create`. */
export interface BetaExternalKeyCreateParams extends BetaExternalKeyCreateRequest {}

/** A page of `BetaExternalKey`. */
export type BetaExternalKeysPageCursor = PageCursor<BetaExternalKey>;

/** Keys of your own that encrypt the data of workspaces. */
export declare class BetaOrganizationExternalKeys extends APIResource {
  /**
   * List external keys.
   *
   * Newest first. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/external_keys`.
   * @example
   * for await (const item of client.beta.organization.externalKeys.list()) console.log(item);
   */
  list(
    params?: BetaExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaExternalKeysPageCursor, BetaExternalKey>;
  /**
   * Create an external key.
   *
   * Registers a key in a key management service of yours, with which the data of a workspace can be encrypted.
   * Nothing is tried yet - validate it afterwards. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `POST /v1/organizations/external_keys`.
   * @throws {APIError} with `errorCode` `user_profile_not_found`, `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.externalKeys.create({
   *   provider_config: {
   *     type: "aws",
   *     kms_arn: "arn:aws:kms:us-east-1:123456789012:key/4b825dc6-42cb-6eb9-a060-e54bf8d69288",
   *     region: "us-east-1",
   *     role_arn: "arn:aws:iam::123456789012:role/claude",
   *   },
   *   display_name: "Rivers",
   *   geo: "us",
   * });
   */
  create(params: BetaExternalKeyCreateParams, options?: RequestOptions): Call<BetaExternalKey>;
  /**
   * Get an external key.
   *
   * Holds where the key is, never the key itself. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/external_keys/{external_key_id}`.
   * @example
   * const result = await client.beta.organization.externalKeys.retrieve("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J");
   */
  retrieve(externalKeyID: string, options?: RequestOptions): Call<BetaExternalKey>;
  /**
   * Update an external key.
   *
   * The name can change at any time; the rest only until a workspace refers to the key, as data is encrypted
   * with it. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.externalKeys.update("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J", {
   *   display_name: "Rivers",
   *   geo: "us",
   *   provider_config: {
   *     type: "aws",
   *     kms_arn: "arn:aws:kms:us-east-1:123456789012:key/4b825dc6-42cb-6eb9-a060-e54bf8d69288",
   *     region: "us-east-1",
   *     role_arn: "arn:aws:iam::123456789012:role/claude",
   *   },
   * });
   */
  update(externalKeyID: string, params: BetaExternalKeyUpdateParams, options?: RequestOptions): Call<BetaExternalKey>;
  /**
   * Delete an external key.
   *
   * Refused as long as a workspace refers to the key. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `DELETE /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.externalKeys.delete("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J");
   */
  delete(externalKeyID: string, options?: RequestOptions): Call<ExternalKeyDeleteResponse>;
  /**
   * Validate an external key.
   *
   * Encrypts and decrypts with the key and waits up to 30 seconds. A failure is reported as the result, with a
   * message. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}/validate`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.externalKeys.validate("extkey_01Qk8tRnWyXm3ZvB6sLpFd4J");
   */
  validate(externalKeyID: string, options?: RequestOptions): Call<ExternalKeyValidateResponse>;
}

/** Plugins of an organization, their versions and who gets them, and the marketplaces that they come from. */
export declare class BetaOrganizationPlugins extends APIResource {
  /**
   * List the installation settings of a plugin. Set an installation setting of a plugin. Remove an installation
   * setting of a plugin.
   */
  installationSettings: BetaOrganizationPluginsInstallationSettings;
  /** List the shares of a plugin. */
  shares: BetaOrganizationPluginsShares;
  /**
   * List the versions of a plugin. Create a version of a plugin. Get a version of a plugin. Download a version
   * of a plugin.
   */
  versions: BetaOrganizationPluginsVersions;
  /**
   * List plugins.
   *
   * Newest first, those of the organization and those of its members. For Claude Enterprise only. Takes a key of
   * Claude Enterprise or an admin key.
   *
   * `GET /v1/organizations/plugins`.
   * @example
   * for await (const item of client.beta.organization.plugins.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationPluginsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaPluginsPageCursor, BetaPlugin>;
  /**
   * Create a plugin.
   *
   * Uploads the files of its first version. Name and description come from the manifest; a name that is taken in
   * the marketplace is refused with 409. For Claude Enterprise only. Takes a key of Claude Enterprise or an
   * admin key.
   *
   * `POST /v1/organizations/plugins`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `cmek_key_network_blocked`, `unsupported_charset`
   * or 4 more of `ErrorCode`
   * @example
   * const result = await client.beta.organization.plugins.create({
   *   files: [new File(["The Nile is long."], "rivers.txt")],
   *   marketplace_id: "marketplace_01Bn4tRqKzXm7WvY2sLpJd8H",
   *   release_notes: "Knows more rivers.",
   * });
   */
  create(params: BetaPluginCreateParams, options?: RequestOptions): Call<BetaPlugin>;
  /**
   * Get a plugin.
   *
   * For Claude Enterprise only. Takes a key of Claude Enterprise or an admin key.
   *
   * `GET /v1/organizations/plugins/{plugin_id}`.
   * @example
   * const result = await client.beta.organization.plugins.retrieve("plugin_01Fz7kTqRnXm3WvB6sLpHd9C");
   */
  retrieve(pluginID: string, params?: BetaPluginRetrieveParams | null, options?: RequestOptions): Call<BetaPlugin>;
  /**
   * Choose the version of a plugin that is served.
   *
   * Pins it, so that later uploads are stored and not served; there is no way to unpin. A version that is still
   * being scanned is refused with 409. For Claude Enterprise only. Takes a key of Claude Enterprise or an admin
   * key.
   *
   * `POST /v1/organizations/plugins/{plugin_id}`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `cmek_key_network_blocked`, `scan_failed` or 3 more
   * of `ErrorCode`
   */
  update(pluginID: string, params: BetaPluginUpdateParams, options?: RequestOptions): Call<BetaPlugin>;
  /**
   * Delete a plugin.
   *
   * Final; versions, settings and shares go with it. A plugin that comes from a repository is refused with 400.
   * For Claude Enterprise only. Takes a key of Claude Enterprise or an admin key.
   *
   * `DELETE /v1/organizations/plugins/{plugin_id}`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.plugins.delete("plugin_01Fz7kTqRnXm3WvB6sLpHd9C");
   */
  delete(pluginID: string, params?: BetaPluginDeleteParams | null, options?: RequestOptions): Call<BetaDeletedPlugin>;
}

/** A page of `BetaOrganizationRateLimit`. */
export type BetaOrganizationRateLimitsPageCursor = PageCursor<BetaOrganizationRateLimit>;

/** The rate limits of an organization. */
export declare class BetaOrganizationRateLimits extends APIResource {
  /**
   * List the rate limits of the organization.
   *
   * One entry for each family of models and each part of the API, with all its limits. All on one page when
   * `limit` is left out. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/rate_limits`.
   * @example
   * for await (const item of client.beta.organization.rateLimits.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationRateLimitsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationRateLimitsPageCursor, BetaOrganizationRateLimit>;
}

/** Params of `client.beta.organization.rbacGroups.list`. */
export interface BetaRBACGroupListParams extends LimitParam, PageParam {}

/** Groups, roles and permissions of Claude Enterprise. */
export declare class BetaOrganizationRBACGroups extends APIResource {
  /** List the members of an RBAC group. Add a member to an RBAC group. Remove a member from an RBAC group. */
  members: BetaOrganizationRBACGroupsMembers;
  /**
   * List RBAC groups.
   *
   * Groups of members to which roles are given. For Claude Enterprise only. Takes a key of Claude Enterprise
   * with the scope `read:rbac_groups`.
   *
   * `GET /v1/organizations/rbac_groups`.
   * @example
   * for await (const item of client.beta.organization.rbacGroups.list()) console.log(item);
   */
  list(
    params?: BetaRBACGroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaRBACGroupsPageCursor, BetaRBACGroup>;
  /**
   * Create an RBAC group.
   *
   * Its source is `direct`. For Claude Enterprise only. Takes a key of Claude Enterprise with the scope
   * `write:rbac_groups`.
   *
   * `POST /v1/organizations/rbac_groups`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.rbacGroups.create({ name: "rivers" });
   */
  create(params: BetaRBACGroupCreateParams, options?: RequestOptions): Call<BetaRBACGroup>;
  /**
   * Get an RBAC group.
   *
   * For Claude Enterprise only. Takes a key of Claude Enterprise with the scope `read:rbac_groups`.
   *
   * `GET /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @example
   * const result = await client.beta.organization.rbacGroups.retrieve("rbac_group_01Cz8kTqWnXm5RvB3sLpYd7F");
   */
  retrieve(rbacGroupID: string, options?: RequestOptions): Call<BetaRBACGroup>;
  /**
   * Rename an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only. Takes a key of Claude Enterprise with the scope `write:rbac_groups`.
   *
   * `POST /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(rbacGroupID: string, params: BetaRBACGroupUpdateParams, options?: RequestOptions): Call<BetaRBACGroup>;
  /**
   * Delete an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only. Takes a key of Claude Enterprise with the scope `write:rbac_groups`.
   *
   * `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.rbacGroups.delete("rbac_group_01Cz8kTqWnXm5RvB3sLpYd7F");
   */
  delete(rbacGroupID: string, options?: RequestOptions): Call<BetaDeletedRBACGroup>;
}

/** List the members of an RBAC group. Add a member to an RBAC group. Remove a member from an RBAC group. */
export declare class BetaOrganizationRBACGroupsMembers extends APIResource {
  /**
   * List the members of an RBAC group.
   *
   * For Claude Enterprise only. Takes a key of Claude Enterprise with the scope `read:rbac_groups`.
   *
   * `GET /v1/organizations/rbac_groups/{rbac_group_id}/members`.
   */
  list(
    rbacGroupID: string,
    params?: BetaOrganizationRBACGroupsMembersListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaRBACGroupMembersPageCursor, BetaRBACGroupMember>;
  /**
   * Add a member to an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only. Takes a key of Claude Enterprise with the scope `write:rbac_groups`.
   *
   * `POST /v1/organizations/rbac_groups/{rbac_group_id}/members`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   */
  add(
    rbacGroupID: string,
    params: BetaOrganizationRBACGroupsMembersAddParams,
    options?: RequestOptions,
  ): Call<BetaRBACGroupMember>;
  /**
   * Remove a member from an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only. Takes a key of Claude Enterprise with the scope `write:rbac_groups`.
   *
   * `DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   */
  remove(
    userID: string,
    params: BetaOrganizationRBACGroupsMembersRemoveParams,
    options?: RequestOptions,
  ): Call<BetaDeletedRBACGroupMember>;
}

/** A page of `BetaRBACRole`. */
export type BetaRBACRolesPageCursor = PageCursor<BetaRBACRole>;

/** Groups, roles and permissions of Claude Enterprise. */
export declare class BetaOrganizationRBACRoles extends APIResource {
  /** List the permissions of an RBAC role. */
  permissions: BetaOrganizationRBACRolesPermissions;
  /**
   * List RBAC roles.
   *
   * Roles that come with the product and roles of your own. For Claude Enterprise only. Takes a key of Claude
   * Enterprise with the scope `read:rbac_groups`.
   *
   * `GET /v1/organizations/rbac_roles`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`
   * @example
   * for await (const item of client.beta.organization.rbacRoles.list()) console.log(item);
   */
  list(
    params?: BetaRBACRoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaRBACRolesPageCursor, BetaRBACRole>;
  /**
   * Get an RBAC role.
   *
   * For Claude Enterprise only. Takes a key of Claude Enterprise with the scope `read:rbac_groups`.
   *
   * `GET /v1/organizations/rbac_roles/{rbac_role_id}`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`,
   * `rbac_role_not_found`
   * @example
   * const result = await client.beta.organization.rbacRoles.retrieve("rbac_role_01Dq5tRnKzXw9YvB2sLpMd4J");
   */
  retrieve(rbacRoleID: string, options?: RequestOptions): Call<BetaRBACRole>;
}

/** Params of `client.beta.organization.spendLimits.list`. */
export interface BetaSpendLimitListParams extends LimitParam, PageParam, BetaAnthropicBetaParam {
  /**
   * Only limits of these kinds of scope.
   * (max items 100)
   */
  scope_type?: ("organization" | "organization_service" | "rbac_group" | "seat_tier" | "user" | "workspace")[] | null;
}

/** How much members, workspaces and organizations may spend. Takes 60 requests a minute. */
export declare class BetaOrganizationSpendLimits extends APIResource {
  /**
   * List requests to raise a spend limit. Get a request to raise a spend limit. Approve a request to raise a
   * spend limit. Deny a request to raise a spend limit.
   */
  increaseRequests: BetaOrganizationSpendLimitsIncreaseRequests;
  /** List effective spend limits. */
  effective: BetaOrganizationSpendLimitsEffective;
  /**
   * List spend limits.
   *
   * Newest first for an organization of the Console; for Claude Enterprise by kind of scope, from the
   * organization down to the user. Takes an admin key or a key of Claude Enterprise with the scope
   * `read:spend_limits`.
   *
   * `GET /v1/organizations/spend_limits`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`
   * @example
   * for await (const item of client.beta.organization.spendLimits.list()) console.log(item);
   */
  list(
    params?: BetaSpendLimitListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSpendLimitsPageCursor, BetaSpendLimit>;
  /**
   * Set a spend limit.
   *
   * One limit exists for each scope and period; setting it again overwrites it. Claude Enterprise sets limits of
   * users, an organization of the Console its own and those of workspaces. Takes an admin key or a key of Claude
   * Enterprise with the scope `write:spend_limits`.
   *
   * `POST /v1/organizations/spend_limits`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`, `spend_limits_admin_api_writes_not_enabled`
   * @example
   * const result = await client.beta.organization.spendLimits.set({
   *   amount: "12500",
   *   scope: { type: "user", user_id: "user_01WCz1FkmYMm4gnmykNKUu3Q" },
   *   period: "daily",
   * });
   */
  set(params: BetaSpendLimitSetParams, options?: RequestOptions): Call<BetaSpendLimit>;
  /**
   * Get a spend limit.
   *
   * An amount of null is no limit, `0` allows nothing. Takes an admin key or a key of Claude Enterprise with the
   * scope `read:spend_limits`.
   *
   * `GET /v1/organizations/spend_limits/{spend_limit_id}`.
   * @throws {APIError} with `errorCode` `spend_limits_admin_api_writes_not_enabled`
   * @example
   * const result = await client.beta.organization.spendLimits.retrieve("spndlmt_01Zk6tRqKzXm2WvB9sLpFd8J");
   */
  retrieve(spendLimitID: string, options?: RequestOptions): Call<BetaSpendLimit>;
  /**
   * Delete a spend limit.
   *
   * What is inherited applies again. Limits that come with the plan, or are set in claude.ai, cannot be deleted.
   * Takes an admin key or a key of Claude Enterprise with the scope `write:spend_limits`.
   *
   * `DELETE /v1/organizations/spend_limits/{spend_limit_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`, `spend_limits_admin_api_writes_not_enabled`
   * @example
   * const result = await client.beta.organization.spendLimits.delete("spndlmt_01Zk6tRqKzXm2WvB9sLpFd8J");
   */
  delete(spendLimitID: string, options?: RequestOptions): Call<BetaSpendLimitDeleteResponse>;
}

/**
 * List requests to raise a spend limit. Get a request to raise a spend limit. Approve a request to raise a
 * spend limit. Deny a request to raise a spend limit.
 */
export declare class BetaOrganizationSpendLimitsIncreaseRequests extends APIResource {
  /**
   * List requests to raise a spend limit.
   *
   * Newest first. Requests of people who have left are not listed. Takes an admin key or a key of Claude
   * Enterprise with the scope `read:spend_limits`.
   *
   * `GET /v1/organizations/spend_limit_increase_requests`.
   * @example
   * for await (const item of client.beta.organization.spendLimits.increaseRequests.list()) console.log(item);
   */
  list(
    params?: BetaIncreaseRequestListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSpendLimitIncreaseRequestsPageCursor, BetaSpendLimitIncreaseRequest>;
  /**
   * Get a request to raise a spend limit.
   *
   * While it is pending it shows what the member has spent so far. Takes an admin key or a key of Claude
   * Enterprise with the scope `read:spend_limits`.
   *
   * `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`.
   * @example
   * const result = await client.beta.organization.spendLimits.increaseRequests.retrieve("slir_01Hn2tRqWzXm7YvB4sLpKd6C");
   */
  retrieve(spendLimitIncreaseRequestID: string, options?: RequestOptions): Call<BetaSpendLimitIncreaseRequest>;
  /**
   * Approve a request to raise a spend limit.
   *
   * Sets a limit for the member who asked, and tells them by email unless that is suppressed. Takes an admin key
   * or a key of Claude Enterprise with the scope `write:spend_limits`.
   *
   * `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  approve(
    spendLimitIncreaseRequestID: string,
    params: BetaIncreaseRequestApproveParams,
    options?: RequestOptions,
  ): Call<BetaSpendLimitIncreaseRequestApproveResponse>;
  /**
   * Deny a request to raise a spend limit.
   *
   * A denied request may be denied again; an approved one is refused with 400. The member is told by email
   * unless that is suppressed. Takes an admin key or a key of Claude Enterprise with the scope
   * `write:spend_limits`.
   *
   * `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  deny(
    spendLimitIncreaseRequestID: string,
    params: BetaIncreaseRequestDenyParams,
    options?: RequestOptions,
  ): Call<BetaSpendLimitIncreaseRequest>;
}

/** The members of an organization. Takes 100 requests a minute. */
export declare class BetaOrganizationUsers extends APIResource {
  /**
   * List the members of the organization.
   *
   * Everyone with a role in the organization. Takes an admin key, a key of Claude Enterprise with the scope
   * `read:members` or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/users`.
   * @example
   * for await (const item of client.beta.organization.users.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationUsersPage, OrganizationUser>;
  /**
   * Get a member of the organization.
   *
   * Only the members of the organization of the credential can be read. Takes an admin key, a key of Claude
   * Enterprise with the scope `read:members` or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/users/{user_id}`.
   * @example
   * const result = await client.beta.organization.users.retrieve("user_01WCz1FkmYMm4gnmykNKUu3Q");
   */
  retrieve(userID: string, options?: RequestOptions): Call<OrganizationUser>;
  /**
   * Change the role of a member.
   *
   * The role of an admin cannot be changed, and nobody can be made one. Takes an admin key, a key of Claude
   * Enterprise with the scope `write:members` or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.users.update("user_01WCz1FkmYMm4gnmykNKUu3Q", { role: "billing" });
   */
  update(userID: string, params: BetaUserUpdateParams, options?: RequestOptions): Call<OrganizationUser>;
  /**
   * Remove a member from the organization.
   *
   * Admins cannot be removed this way, nor can the last member. Takes an admin key, a key of Claude Enterprise
   * with the scope `write:members` or an OAuth token with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `cannot_remove_last_member`, `sandbox_egress_restricted`,
   * `concurrent_membership_change`
   * @example
   * const result = await client.beta.organization.users.remove("user_01WCz1FkmYMm4gnmykNKUu3Q");
   */
  remove(userID: string, options?: RequestOptions): Call<UserRemoveResponse>;
}

/** Params of `client.beta.organization.webhooks.create`. */
export interface BetaWebhookCreateParams extends BetaWebhookCreateRequest, BetaAnthropicBetaParam {}

/** Params of `client.beta.organization.webhooks.update`. */
export interface BetaWebhookUpdateParams extends BetaWebhookUpdateRequest, BetaAnthropicBetaParam {}

/** A page of `BetaOrganizationWebhookEndpoint`. */
export type BetaOrganizationWebhookEndpointsPage = Page<BetaOrganizationWebhookEndpoint>;

/** Endpoints that events are sent to. */
export declare class BetaOrganizationWebhooks extends APIResource {
  /**
   * List webhook endpoints.
   *
   * Those of the organization; endpoints of workspaces are not listed. Takes an admin key or an OAuth token with
   * the scope `org:admin`.
   *
   * `GET /v1/organizations/webhooks`.
   * @example
   * for await (const item of client.beta.organization.webhooks.list()) console.log(item);
   */
  list(
    params?: BetaWebhookListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationWebhookEndpointsPage, BetaOrganizationWebhookEndpoint>;
  /**
   * Create a webhook endpoint.
   *
   * The answer holds the signing secret, which is never returned again. An organization has at most 32
   * endpoints. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/webhooks`.
   * @example
   * const result = await client.beta.organization.webhooks.create({
   *   enabled_events: ["user_profile.enforcement_action_opened"],
   *   url: "https://example.com/hooks/claude",
   *   description: "Answers questions about rivers.",
   *   name: "rivers",
   * });
   */
  create(params: BetaWebhookCreateParams, options?: RequestOptions): Call<BetaNewOrganizationWebhookEndpoint>;
  /**
   * Get a webhook endpoint.
   *
   * Without its signing secret. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/webhooks/{webhook_endpoint_id}`.
   * @example
   * const result = await client.beta.organization.webhooks.retrieve("whep_01Tq4tRnKzXm8WvB6sLpJd2C");
   */
  retrieve(
    webhookEndpointID: string,
    params?: BetaWebhookRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaOrganizationWebhookEndpoint>;
  /**
   * Update a webhook endpoint.
   *
   * What is left out stays as it is. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/webhooks/{webhook_endpoint_id}`.
   * @example
   * const result = await client.beta.organization.webhooks.update("whep_01Tq4tRnKzXm8WvB6sLpJd2C", {
   *   description: "Answers questions about rivers.",
   *   enabled_events: ["user_profile.enforcement_action_opened"],
   *   name: "rivers",
   *   state: "disabled",
   *   url: "https://example.com/hooks/claude",
   * });
   */
  update(
    webhookEndpointID: string,
    params: BetaWebhookUpdateParams,
    options?: RequestOptions,
  ): Call<BetaOrganizationWebhookEndpoint>;
  /**
   * Delete a webhook endpoint.
   *
   * Final. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/webhooks/{webhook_endpoint_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.webhooks.delete("whep_01Tq4tRnKzXm8WvB6sLpJd2C");
   */
  delete(
    webhookEndpointID: string,
    params?: BetaWebhookDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaDeletedOrganizationWebhookEndpoint>;
  /**
   * Replace the signing secret of an endpoint.
   *
   * The old secret stops working at once. The new one is returned here and never again. Takes an admin key or an
   * OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.webhooks.regenerateSigningSecret("whep_01Tq4tRnKzXm8WvB6sLpJd2C");
   */
  regenerateSigningSecret(
    webhookEndpointID: string,
    params?: BetaWebhookRegenerateSigningSecretParams | null,
    options?: RequestOptions,
  ): Call<BetaOrganizationWebhookEndpointSigningSecret>;
}

/** Params of `client.beta.organization.workspaces.list`. */
export interface BetaOrganizationWorkspacesListParams extends LimitParam, AfterIdParam, BeforeIdParam {
  /**
   * Lists archived ones, too.
   * @default false
   */
  include_archived?: boolean;
  /**
   * Lists the default workspace, too.
   * @default false
   */
  include_default?: boolean;
}

/** Params of `client.beta.organization.workspaces.create`. */
export interface BetaWorkspaceCreateParams extends WorkspaceCreateRequest, BetaAnthropicBetaParam {}

/** Params of `client.beta.organization.workspaces.update`. */
export interface BetaWorkspaceUpdateParams extends WorkspaceUpdateRequest {}

/** A page of `BetaWorkspace`. */
export type BetaWorkspacesPage = Page<Workspace>;

/** Workspaces with their members, service accounts and rate limits. */
export declare class BetaOrganizationWorkspaces extends APIResource {
  /**
   * List the members of a workspace. Add a member to a workspace. Get a member of a workspace. Change the role
   * of a member of a workspace. Remove a member from a workspace.
   */
  members: BetaOrganizationWorkspacesMembers;
  /** The rate limits of an organization. */
  rateLimits: BetaOrganizationWorkspacesRateLimits;
  /** Identities for workloads. */
  serviceAccounts: BetaOrganizationWorkspacesServiceAccounts;
  /**
   * List workspaces.
   *
   * Archived workspaces and the default one are left out unless asked for. Takes an admin key or an OAuth token
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces`.
   * @example
   * for await (const item of client.beta.organization.workspaces.list()) console.log(item);
   */
  list(
    params?: BetaOrganizationWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaWorkspacesPage, Workspace>;
  /**
   * Create a workspace.
   *
   * An organization has at most 100 that are not archived. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `POST /v1/organizations/workspaces`.
   * @throws {APIError} with `errorCode` `approval_required`, `authorization_check_unavailable`,
   * `external_key_changed` or 17 more of `ErrorCode`
   * @example
   * const result = await client.beta.organization.workspaces.create({
   *   name: "rivers",
   *   display_color: "#6c5bb9",
   *   external_key_id: null,
   *   tags: { team: "hydrology" },
   * });
   */
  create(params: BetaWorkspaceCreateParams, options?: RequestOptions): Call<Workspace>;
  /**
   * Get a workspace.
   *
   * `archived_at` says whether it is archived. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}`.
   * @example
   * const result = await client.beta.organization.workspaces.retrieve("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ");
   */
  retrieve(workspaceID: string, options?: RequestOptions): Call<Workspace>;
  /**
   * Update a workspace.
   *
   * What is left out stays as it is. Where data is stored cannot be changed. Takes an admin key or an OAuth
   * token with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `approval_required`, `authorization_check_unavailable`,
   * `change_outcome_unknown` or 21 more of `ErrorCode`
   * @example
   * const result = await client.beta.organization.workspaces.update("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ", {
   *   display_color: "#6c5bb9",
   *   external_key_id: "extkey_01Qk8tRnWyXm3ZvB6sLpFd4J",
   *   name: "rivers",
   *   tags: { team: "hydrology" },
   * });
   */
  update(workspaceID: string, params: BetaWorkspaceUpdateParams, options?: RequestOptions): Call<Workspace>;
  /**
   * Archive a workspace.
   *
   * Archived workspaces do not count towards the limit. Takes an admin key or an OAuth token with the scope
   * `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`, `storage_attached_during_archive`
   * @example
   * const result = await client.beta.organization.workspaces.archive("wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ");
   */
  archive(workspaceID: string, options?: RequestOptions): Call<Workspace>;
}

/** A page of `BetaWorkspaceRateLimit`. */
export type BetaWorkspaceRateLimitsPageCursor = PageCursor<BetaWorkspaceRateLimit>;

/** The rate limits of an organization. */
export declare class BetaOrganizationWorkspacesRateLimits extends APIResource {
  /**
   * List the rate limits of a workspace.
   *
   * Only what the workspace overrides, unless `include_inherited` asks for all that applies. All on one page
   * when `limit` is left out. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/rate_limits`.
   */
  list(
    workspaceID: string,
    params?: BetaOrganizationWorkspacesRateLimitsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaWorkspaceRateLimitsPageCursor, BetaWorkspaceRateLimit>;
  /**
   * Override rate limits of a workspace.
   *
   * Only the limits that are named change; null takes an override back. A value above that of the organization
   * is stored, but the lower one applies. Takes an admin key or an OAuth token with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   * @example
   * const result = await client.beta.organization.workspaces.rateLimits.update("rl_01Mq4tRnKzXw8YvB5sLpJd2G", {
   *   workspace_id: "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ",
   *   limits: [{ type: "fast_itpmca", value: 4000 }],
   * });
   */
  update(
    rateLimitID: string,
    params: BetaRateLimitUpdateParams,
    options?: RequestOptions,
  ): Call<BetaWorkspaceRateLimit>;
}

/** Runs of agents, with their events, threads and resources. */
export declare class BetaSessions extends APIResource {
  /** List the events of a session. Send events to a session. Stream the events of a session. */
  events: BetaSessionsEvents;
  /**
   * List the resources of a session. Add a resource to a session. Get a resource of a session. Update a resource
   * of a session. Remove a resource from a session.
   */
  resources: BetaSessionsResources;
  /** List the threads of a session. Get a thread of a session. Archive a thread of a session. With `events`. */
  threads: BetaSessionsThreads;
  /**
   * List sessions.
   *
   * Newest first unless `order` says otherwise. A token of a page works only with the order that it was made
   * with. Pages go both ways.
   *
   * `GET /v1/sessions`.
   * @example
   * for await (const item of client.beta.sessions.list()) console.log(item);
   */
  list(
    params?: BetaSessionListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsSessionsBidirectionalPageCursor, BetaManagedAgentsSession>;
  /**
   * Create a session.
   *
   * A session is one run of an agent in an environment. It starts `idle` and works once it is sent events, or at
   * once when `initial_events` has some.
   *
   * `POST /v1/sessions`. Takes at most 32 MiB.
   */
  create(params: BetaSessionCreateParams, options?: RequestOptions): Call<BetaManagedAgentsSession>;
  /**
   * Get a session.
   *
   * The status is `idle`, `running`, `rescheduling` or `terminated`. `archived_at` says whether it is archived.
   *
   * `GET /v1/sessions/{session_id}`.
   * @example
   * const result = await client.beta.sessions.retrieve("sesn_011CZkZAtmR3yMPDzynEDxu7");
   */
  retrieve(
    sessionID: string,
    params?: BetaSessionRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSession>;
  /**
   * Update a session.
   *
   * What is left out stays as it is. An archived session is read-only.
   *
   * `POST /v1/sessions/{session_id}`. Takes at most 32 MiB.
   * @example
   * const result = await client.beta.sessions.update("sesn_011CZkZAtmR3yMPDzynEDxu7", {
   *   agent: { mcp_servers: [], tools: [{ type: "agent_toolset_20260401" }] },
   *   budget: null,
   *   metadata: { team: "hydrology" },
   *   title: "Rivers",
   *   vault_ids: ["vlt_011CZkZDLs7fYzm1hXNPeRjv"],
   * });
   */
  update(sessionID: string, params: BetaSessionUpdateParams, options?: RequestOptions): Call<BetaManagedAgentsSession>;
  /**
   * Delete a session.
   *
   * Final. A session that is running is refused - interrupt it first.
   *
   * `DELETE /v1/sessions/{session_id}`.
   * @example
   * const result = await client.beta.sessions.delete("sesn_011CZkZAtmR3yMPDzynEDxu7");
   */
  delete(
    sessionID: string,
    params?: BetaSessionDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeletedSession>;
  /**
   * Archive a session.
   *
   * Final. The session becomes read-only. One that is running is refused.
   *
   * `POST /v1/sessions/{session_id}/archive`.
   * @example
   * const result = await client.beta.sessions.archive("sesn_011CZkZAtmR3yMPDzynEDxu7");
   */
  archive(
    sessionID: string,
    params?: BetaSessionArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSession>;
}

/** A page of `BetaManagedAgentsSessionEvent`. */
export type BetaManagedAgentsSessionEventsPageCursor = PageCursor<BetaManagedAgentsSessionEvent>;

/** List the events of a session. Send events to a session. Stream the events of a session. */
export declare class BetaSessionsEvents extends APIResource {
  /**
   * List the events of a session.
   *
   * In the order in which the session took them in. The way to catch up after a stream was lost.
   *
   * `GET /v1/sessions/{session_id}/events`.
   * @example
   * for await (const item of client.beta.sessions.events.list("sesn_011CZkZAtmR3yMPDzynEDxu7")) console.log(item);
   */
  list(
    sessionID: string,
    params?: BetaSessionsEventsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsSessionEventsPageCursor, BetaManagedAgentsSessionEvent>;
  /**
   * Send events to a session.
   *
   * Messages, tool results, confirmations, outcomes or an interrupt, in the order given. Events that arrive
   * while the session is running are queued. The answer is the events as stored.
   *
   * `POST /v1/sessions/{session_id}/events`. Takes at most 32 MiB.
   * @example
   * const result = await client.beta.sessions.events.send("sesn_011CZkZAtmR3yMPDzynEDxu7", {
   *   events: [
   *     {
   *       type: "user.message",
   *       content: [{ type: "text", text: "Name three rivers." }],
   *     },
   *   ],
   * });
   */
  send(
    sessionID: string,
    params: BetaEventSendParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSendSessionEvents>;
  /**
   * Stream the events of a session.
   *
   * Delivers what happens from now on; what was before is not repeated. The stream stays open as long as the
   * caller wants. After a break, open a new one, list the events, and drop those that were seen already, by id.
   *
   * `GET /v1/sessions/{session_id}/events/stream`.
   * @example
   * for await (const item of await client.beta.sessions.events.stream("sesn_011CZkZAtmR3yMPDzynEDxu7")) console.log(item);
   */
  stream(
    sessionID: string,
    params?: BetaSessionsEventsStreamParams | null,
    options?: RequestOptions,
  ): Call<Stream<BetaManagedAgentsStreamSessionEvents>>;
  /**
   * Answers the calls of a session's agent with tools of one's own, until the session is over or idle: an async
   * iterable of the calls that were dealt with.
   */
  toolRunner(sessionID: string, options: Omit<SessionToolRunnerOptions, "client">): SessionToolRunner;
}

/** List the threads of a session. Get a thread of a session. Archive a thread of a session. With `events`. */
export declare class BetaSessionsThreads extends APIResource {
  /** List the events of a thread. Stream the events of a thread. */
  events: BetaSessionsThreadsEvents;
  /**
   * List the threads of a session.
   *
   * The main thread and those of the agents that it called. At most 25 run at the same time.
   *
   * `GET /v1/sessions/{session_id}/threads`.
   * @example
   * for await (const item of client.beta.sessions.threads.list("sesn_011CZkZAtmR3yMPDzynEDxu7")) console.log(item);
   */
  list(
    sessionID: string,
    params?: BetaThreadListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsSessionThreadsPageCursor, BetaManagedAgentsSessionThread>;
  /**
   * Get a thread of a session.
   *
   * A thread has the states of a session.
   *
   * `GET /v1/sessions/{session_id}/threads/{thread_id}`.
   */
  retrieve(
    threadID: string,
    params: BetaThreadRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSessionThread>;
  /**
   * Archive a thread of a session.
   *
   * Takes the thread out of use; its statistics stay as they are.
   *
   * `POST /v1/sessions/{session_id}/threads/{thread_id}/archive`.
   */
  archive(
    threadID: string,
    params: BetaThreadArchiveParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSessionThread>;
}

/** List the events of a thread. Stream the events of a thread. */
export declare class BetaSessionsThreadsEvents extends APIResource {
  /**
   * List the events of a thread.
   *
   * The way to catch up after a stream was lost.
   *
   * `GET /v1/sessions/{session_id}/threads/{thread_id}/events`.
   */
  list(
    threadID: string,
    params: BetaSessionsThreadsEventsListParams,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsSessionEventsPageCursor, BetaManagedAgentsSessionEvent>;
  /**
   * Stream the events of a thread.
   *
   * As the stream of the session, for one thread. Delivers what happens from now on and stays open as long as
   * the caller wants.
   *
   * `GET /v1/sessions/{session_id}/threads/{thread_id}/stream`.
   */
  stream(
    threadID: string,
    params: BetaSessionsThreadsEventsStreamParams,
    options?: RequestOptions,
  ): Call<Stream<BetaManagedAgentsStreamSessionThreadEvents>>;
}

/** Params of `client.beta.skills.create`. */
export interface BetaSkillCreateParams
  extends BetaSkillCreateRequest, BetaAnthropicBetaParam, AnthropicWorkspaceIdParam {}

/** Folders of instructions and scripts that models load when they need them. */
export declare class BetaSkills extends APIResource {
  /**
   * List the versions of a skill. Create a version of a skill. Get a version of a skill. Delete a version of a
   * skill. Download a version of a skill.
   */
  versions: BetaSkillsVersions;
  /**
   * List skills.
   *
   * Those of the workspace and those that Anthropic offers; `source` names one of the two kinds.
   *
   * `GET /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * for await (const item of client.beta.skills.list()) console.log(item);
   */
  list(params?: BetaSkillsListParams | null, options?: RequestOptions): PagePromise<BetaSkillsPageCursor, Skill>;
  /**
   * Create a skill.
   *
   * Uploads the files of the first version. All of them lie in one folder with `SKILL.md` at its top, or in one
   * zip file; together at most 30 MB uncompressed.
   *
   * `POST /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked` or 2 more of `ErrorCode`
   * @example
   * const result = await client.beta.skills.create({
   *   files: [new File(["The Nile is long."], "rivers.txt")],
   *   display_name: "Rivers",
   * });
   */
  create(params: BetaSkillCreateParams, options?: RequestOptions): Call<Skill>;
  /**
   * Get a skill.
   *
   * Skills that Anthropic offers have short names as ids.
   *
   * `GET /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.skills.retrieve("skill_01JAbcdefghijklmnopqrstuvw");
   */
  retrieve(skillID: string, params?: BetaSkillRetrieveParams | null, options?: RequestOptions): Call<Skill>;
  /**
   * Delete a skill.
   *
   * Final; its versions go with it.
   *
   * `DELETE /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   * @example
   * const result = await client.beta.skills.delete("skill_01JAbcdefghijklmnopqrstuvw");
   */
  delete(skillID: string, params?: BetaSkillDeleteParams | null, options?: RequestOptions): Call<DeletedSkill>;
}

/** End users for whom requests are made. */
export declare class BetaUserProfiles extends APIResource {
  /** Create an action URL. */
  actionURLs: BetaUserProfilesActionURLs;
  /**
   * List user profiles.
   *
   * Those of the workspace, in the order asked for.
   *
   * `GET /v1/user_profiles`.
   * @example
   * for await (const item of client.beta.userProfiles.list()) console.log(item);
   */
  list(
    params?: BetaUserProfileListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaUserProfilesPageCursor, BetaUserProfile>;
  /**
   * Create a user profile.
   *
   * A user profile stands for one end user of yours, for whom requests are then made by id.
   *
   * `POST /v1/user_profiles`.
   * @example
   * const result = await client.beta.userProfiles.create({
   *   access_type: "application",
   *   external_user_details: {
   *     country: "DE",
   *     email_hash: "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b",
   *     name_hash: "d9b5f58f0b38198293971865a14074f59eba3e82595becbe86ae51f1d9f1f65e",
   *     onboarded_at: "2026-11-02T09:14:27Z",
   *     reference_id: "customer-4711",
   *   },
   *   metadata: { team: "hydrology" },
   *   name: "rivers",
   *   external_id: "customer-4711",
   *   external_user_onboarded_at: "2026-11-02T09:14:27Z",
   * });
   */
  create(params: BetaUserProfileCreateParams, options?: RequestOptions): Call<BetaUserProfile>;
  /**
   * Get a user profile.
   *
   * Says, among other things, which programs the profile is enrolled in.
   *
   * `GET /v1/user_profiles/{user_profile_id}`.
   * @example
   * const result = await client.beta.userProfiles.retrieve("uprof_011CZkZCu8hGbp5mYRQgUmz9");
   */
  retrieve(
    userProfileID: string,
    params?: BetaUserProfileRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaUserProfile>;
  /**
   * Update a user profile.
   *
   * What is left out stays as it is.
   *
   * `POST /v1/user_profiles/{user_profile_id}`.
   * @example
   * const result = await client.beta.userProfiles.update("uprof_011CZkZCu8hGbp5mYRQgUmz9", {
   *   access_type: "application",
   *   external_user_details: {
   *     country: "DE",
   *     email_hash: "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b",
   *     name_hash: "d9b5f58f0b38198293971865a14074f59eba3e82595becbe86ae51f1d9f1f65e",
   *     onboarded_at: "2026-11-02T09:14:27Z",
   *     reference_id: "customer-4711",
   *   },
   *   metadata: { team: "hydrology" },
   *   name: "rivers",
   *   external_id: "customer-4711",
   *   external_user_onboarded_at: "2026-11-02T09:14:27Z",
   * });
   */
  update(userProfileID: string, params: BetaUserProfileUpdateParams, options?: RequestOptions): Call<BetaUserProfile>;
  /**
   * Delete a user profile.
   *
   * Final. Requests that name the profile fail from now on.
   *
   * `DELETE /v1/user_profiles/{user_profile_id}`.
   * @example
   * const result = await client.beta.userProfiles.delete("uprof_011CZkZCu8hGbp5mYRQgUmz9");
   */
  delete(
    userProfileID: string,
    params?: BetaUserProfileDeleteParams | null,
    options?: RequestOptions,
  ): Call<DeletedUserProfile>;
  /**
   * Create an enrollment URL.
   *
   * A link, valid for a short time, where the end user enrolls. Action URLs take its place.
   *
   * `POST /v1/user_profiles/{user_profile_id}/enrollment_url`.
   * @example
   * const result = await client.beta.userProfiles.createEnrollmentURL("uprof_011CZkZCu8hGbp5mYRQgUmz9");
   */
  createEnrollmentURL(
    userProfileID: string,
    params?: BetaUserProfileCreateEnrollmentURLParams | null,
    options?: RequestOptions,
  ): Call<BetaUserProfileEnrollmentURL>;
}

/** Endpoints that events are sent to. */
export declare class BetaWebhooks extends APIResource {
  /**
   * Verifies a webhook as `claude-openapi/webhooks` does, by the key of the client unless the options have one,
   * and parses its body. Throws `WebhookVerificationError`.
   */
  unwrap(body: WebhookBody, options: VerifyOptions): BetaWebhookEvent;
  /**
   * The event of a body that was verified elsewhere. Throws `WebhookVerificationError` when it is not a JSON
   * object.
   */
  parseUnverified(body: WebhookBody): BetaWebhookEvent;
}

/** What takes part in a beta: resources that only callers with a beta value have, and the beta shapes of the others. */
export declare class Beta extends APIResource {
  /** Conversations, whole or streamed. */
  messages: BetaMessages;
  /** The models that a credential may use. */
  models: BetaModels;
  /** Files that messages and tools refer to by id. */
  files: BetaFiles;
  /**
   * Stored configurations of agents that sessions run. An organization may create things of Managed Agents 300
   * times a minute and read them 1200 times.
   */
  agents: BetaAgents;
  /** Agents that start sessions by schedule or on demand. */
  deploymentRuns: BetaDeploymentRuns;
  /** Agents that start sessions by schedule or on demand. */
  deployments: BetaDeployments;
  /** Jobs that rewrite a memory store in the light of past sessions. */
  dreams: BetaDreams;
  /** Where the tools of sessions run, and the work queue of those that you host yourself. */
  environments: BetaEnvironments;
  /** Text that agents keep across sessions, and its history. */
  memoryStores: BetaMemoryStores;
  /** The organization of a credential. */
  organization: BetaOrganization;
  /** Runs of agents, with their events, threads and resources. */
  sessions: BetaSessions;
  /** Folders of instructions and scripts that models load when they need them. */
  skills: BetaSkills;
  /** Ways into a private network for MCP, opened from the inside. */
  tunnels: BetaTunnels;
  /** End users for whom requests are made. */
  userProfiles: BetaUserProfiles;
  /** Credentials for the servers that sessions talk to. */
  vaults: BetaVaults;
  /** Tools that wrote and improved prompts. */
  promptTools: BetaPromptTools;
  /** Claude Code - its routines, and the settings that an organization gives it. */
  claudeCode: BetaClaudeCode;
  /** Endpoints that events are sent to. */
  webhooks: BetaWebhooks;
}

/** What a client offers. */
export interface Resources {
  /** Conversations, whole or streamed. */
  messages: Messages;
  /** The models that a credential may use. */
  models: Models;
  /** Files that messages and tools refer to by id. */
  files: Files;
  /** Text completions, the predecessor of messages. */
  completions: Completions;
  /** The organization of a credential. */
  organization: Organization;
  /** Folders of instructions and scripts that models load when they need them. */
  skills: Skills;
  /** End users for whom requests are made. */
  userProfiles: UserProfiles;
  /** Chat completions in OpenAI's format. */
  chat: Chat;
  /** What an enterprise may see, keep and delete of what its people do. */
  compliance: Compliance;
  /** Access tokens for federated and interactive identities. */
  oauth: Oauth;
  /** What takes part in a beta: resources that only callers with a beta value have, and the beta shapes of the others. */
  beta: Beta;
}

export declare namespace Messages {
  enum $ {}
  export { MessagesBatches as Batches };
  export type {
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
    WebFetchURLSourceAll,
    WebFetchURLSourceNone,
    WebFetchURLSourceToolReference,
    WebFetchURLSourceOnly,
    WebFetchURLSourceExcept,
    WebFetchURLSources,
    WebFetchTool20250910,
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
    MessageParam,
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
    CompactionBlockAmbiguousErrorDetails,
    CompactionBlockMisplacedErrorDetails,
    CompactionContentMismatchErrorDetails,
    CompactionIncompleteTurnErrorDetails,
    CompactionNothingToSummarizeErrorDetails,
    CompactionSignatureInvalidErrorDetails,
    CompactionTooManyToolReferencesErrorDetails,
    CompactionToolChangesMismatchErrorDetails,
    ImageDimensionsTooLargeErrorDetails,
    ThreadAlreadyContinuedErrorDetails,
    ThreadContinueInFlightErrorDetails,
    ThreadFingerprintMismatchErrorDetails,
    ThreadUnsupportedFeatureName,
    ThreadUnsupportedRequestErrorDetails,
    ToolNameConflictErrorDetails,
    ToolReferenceUnresolvedErrorDetails,
    ThreadNotFoundErrorDetails,
    CompactionUnavailableErrorDetails,
    RawMessageStreamEvent,
    MessageCountTokensTool,
    MessageTokensCount,
    MessageCreateParamsBase,
    MessageCreateParamsNonStreaming,
    MessageCreateParamsStreaming,
    MessageCountTokensParams,
    MessageStreamParams,
    ToolRunnerParams,
    BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultError,
    CodeExecutionToolResultErrorObject as CodeExecutionToolResultError,
    Metadata,
    Model,
    BrowserCloseTabToolUseBlock as ResponseBrowserCloseTabToolUseBlock,
    BrowserDoubleClickToolUseBlock as ResponseBrowserDoubleClickToolUseBlock,
    BrowserFileUploadToolUseBlock as ResponseBrowserFileUploadToolUseBlock,
    BrowserFindToolUseBlock as ResponseBrowserFindToolUseBlock,
    BrowserFormInputToolUseBlock as ResponseBrowserFormInputToolUseBlock,
    BrowserGetPageTextToolUseBlock as ResponseBrowserGetPageTextToolUseBlock,
    BrowserHoldKeyToolUseBlock as ResponseBrowserHoldKeyToolUseBlock,
    BrowserHoverToolUseBlock as ResponseBrowserHoverToolUseBlock,
    BrowserJavascriptExecToolUseBlock as ResponseBrowserJavascriptExecToolUseBlock,
    BrowserKeyToolUseBlock as ResponseBrowserKeyToolUseBlock,
    BrowserLeftClickDragToolUseBlock as ResponseBrowserLeftClickDragToolUseBlock,
    BrowserLeftClickToolUseBlock as ResponseBrowserLeftClickToolUseBlock,
    BrowserLeftMouseDownToolUseBlock as ResponseBrowserLeftMouseDownToolUseBlock,
    BrowserLeftMouseUpToolUseBlock as ResponseBrowserLeftMouseUpToolUseBlock,
    BrowserListTabsToolUseBlock as ResponseBrowserListTabsToolUseBlock,
    BrowserMiddleClickToolUseBlock as ResponseBrowserMiddleClickToolUseBlock,
    BrowserMouseMoveToolUseBlock as ResponseBrowserMouseMoveToolUseBlock,
    BrowserNavigateToolUseBlock as ResponseBrowserNavigateToolUseBlock,
    BrowserNewTabToolUseBlock as ResponseBrowserNewTabToolUseBlock,
    BrowserReadConsoleToolUseBlock as ResponseBrowserReadConsoleToolUseBlock,
    BrowserReadNetworkToolUseBlock as ResponseBrowserReadNetworkToolUseBlock,
    BrowserReadPageToolUseBlock as ResponseBrowserReadPageToolUseBlock,
    BrowserRightClickToolUseBlock as ResponseBrowserRightClickToolUseBlock,
    BrowserScreenshotToolUseBlock as ResponseBrowserScreenshotToolUseBlock,
    BrowserScrollToToolUseBlock as ResponseBrowserScrollToToolUseBlock,
    BrowserScrollToolUseBlock as ResponseBrowserScrollToolUseBlock,
    BrowserSwitchTabToolUseBlock as ResponseBrowserSwitchTabToolUseBlock,
    BrowserToolUseBlock as ResponseBrowserToolUseBlock,
    BrowserTripleClickToolUseBlock as ResponseBrowserTripleClickToolUseBlock,
    BrowserTypeToolUseBlock as ResponseBrowserTypeToolUseBlock,
    BrowserWaitToolUseBlock as ResponseBrowserWaitToolUseBlock,
    BrowserZoomToolUseBlock as ResponseBrowserZoomToolUseBlock,
    ComputerCursorPositionToolUseBlock as ResponseComputerCursorPositionToolUseBlock,
    ComputerDoubleClickToolUseBlock as ResponseComputerDoubleClickToolUseBlock,
    ComputerHoldKeyToolUseBlock as ResponseComputerHoldKeyToolUseBlock,
    ComputerKeyToolUseBlock as ResponseComputerKeyToolUseBlock,
    ComputerLeftClickDragToolUseBlock as ResponseComputerLeftClickDragToolUseBlock,
    ComputerLeftClickToolUseBlock as ResponseComputerLeftClickToolUseBlock,
    ComputerLeftMouseDownToolUseBlock as ResponseComputerLeftMouseDownToolUseBlock,
    ComputerLeftMouseUpToolUseBlock as ResponseComputerLeftMouseUpToolUseBlock,
    ComputerMiddleClickToolUseBlock as ResponseComputerMiddleClickToolUseBlock,
    ComputerMouseMoveToolUseBlock as ResponseComputerMouseMoveToolUseBlock,
    ComputerRightClickToolUseBlock as ResponseComputerRightClickToolUseBlock,
    ComputerScreenshotToolUseBlock as ResponseComputerScreenshotToolUseBlock,
    ComputerScrollToolUseBlock as ResponseComputerScrollToolUseBlock,
    ComputerToolUseBlock as ResponseComputerToolUseBlock,
    ComputerTripleClickToolUseBlock as ResponseComputerTripleClickToolUseBlock,
    ComputerTypeToolUseBlock as ResponseComputerTypeToolUseBlock,
    ComputerWaitToolUseBlock as ResponseComputerWaitToolUseBlock,
    ComputerZoomToolUseBlock as ResponseComputerZoomToolUseBlock,
    TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultError,
    ToolSearchToolResultErrorObject as ToolSearchToolResultError,
    WebSearchToolRequestErrorObject as WebSearchToolRequestError,
    WebSearchToolResultErrorObject as WebSearchToolResultError,
    RawContentBlockDeltaEvent as ContentBlockDeltaEvent,
    RawContentBlockStartEvent as ContentBlockStartEvent,
    RawContentBlockStopEvent as ContentBlockStopEvent,
    RawMessageDeltaEvent as MessageDeltaEvent,
    RawMessageStartEvent as MessageStartEvent,
    RawMessageStopEvent as MessageStopEvent,
    RawMessageStreamEvent as MessageStreamEvent,
    ToolsetToolUseBlock as ResponseToolUseBlockUnion,
    MessageBatchRequestCounts,
    MessageBatch,
    MessageBatchRequestParams,
    MessageBatchRequest,
    DeletedMessageBatch,
    MessageBatchSucceededResult,
    MessageBatchErroredResult,
    MessageBatchCanceledResult,
    MessageBatchExpiredResult,
    MessageBatchResult,
    MessageBatchIndividualResponse,
    BatchListParams,
    BatchRetrieveParams,
    BatchDeleteParams,
    BatchCancelParams,
    BatchResultsParams,
    MessageBatchesPage,
  };
  export type MessageCreateParams = $Types.MessageCreateParams;
  export namespace MessageCreateParams {
    export type { MessageCreateParamsNonStreaming, MessageCreateParamsStreaming };
  }
  export type RawMessageDeltaEvent = $Newest.RawMessageDeltaEvent;
  export namespace RawMessageDeltaEvent {
    export type { MessageDelta as Delta };
  }
  export type Tool = $Newest.Tool;
  export namespace Tool {
    export type { ToolInputSchema as InputSchema };
  }
  export type WebSearchTool20250305 = $Newest.WebSearchTool20250305;
  export namespace WebSearchTool20250305 {
    export type { UserLocation };
  }
  export type WebSearchTool20260209 = $Newest.WebSearchTool20260209;
  export namespace WebSearchTool20260209 {
    export type { UserLocation };
  }
  export type BatchCreateParams = $Types.BatchCreateParams;
  export namespace BatchCreateParams {
    export type { MessageBatchRequest as Request };
  }
}

export declare namespace MessagesBatches {
  enum $ {}
  export type {
    MessageBatchRequestCounts,
    MessageBatch,
    MessageBatchRequestParams,
    MessageBatchRequest,
    DeletedMessageBatch,
    MessageBatchSucceededResult,
    MessageBatchErroredResult,
    MessageBatchCanceledResult,
    MessageBatchExpiredResult,
    MessageBatchResult,
    MessageBatchIndividualResponse,
    BatchListParams,
    BatchRetrieveParams,
    BatchDeleteParams,
    BatchCancelParams,
    BatchResultsParams,
    MessageBatchesPage,
  };
  export type BatchCreateParams = $Types.BatchCreateParams;
  export namespace BatchCreateParams {
    export type { MessageBatchRequest as Request };
  }
}

export declare namespace Models {
  enum $ {}
  export type {
    CapabilitySupport,
    ContextManagementCapability,
    EffortCapability,
    ServerToolsCapability,
    ThinkingTypes,
    ThinkingCapability,
    ModelCapabilities,
    ModelLine,
    ModelInfo,
    ModelListParams,
    ModelRetrieveParams,
    ModelInfosPage,
  };
}

export declare namespace Files {
  enum $ {}
  export type {
    StorageQuotaExceededErrorDetails,
    FileNotDownloadableErrorDetails,
    FileExpiredErrorDetails,
    FileMetadata,
    DeletedFile,
    FileContent,
    FileListParams,
    FileUploadParams,
    FileRetrieveMetadataParams,
    FileDeleteParams,
    FileDownloadParams,
    FileMetadataPageCursor,
  };
}

export declare namespace Completions {
  enum $ {}
  export type {
    Completion,
    CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
  };
  export type CompletionCreateParams = $Types.CompletionCreateParams;
  export namespace CompletionCreateParams {
    export type { CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming, Metadata };
  }
}

export declare namespace Organization {
  enum $ {}
  export {
    OrganizationAPIKeys as APIKeys,
    OrganizationComplianceSettings as ComplianceSettings,
    OrganizationExternalKeys as ExternalKeys,
    OrganizationFederation as Federation,
    OrganizationInvites as Invites,
    OrganizationRateLimits as RateLimits,
    OrganizationServiceAccounts as ServiceAccounts,
    OrganizationUsers as Users,
    OrganizationWorkspaces as Workspaces,
    OrganizationUsageReport as UsageReport,
    OrganizationCostReport as CostReport,
  };
  export type {
    ExternalStorageFailedCheck,
    OrganizationRole,
    OrganizationInfo,
    APIKeyCreatedBy,
    APIKeyUserActor,
    APIKeyServiceAccountActor,
    APIKeyOrganizationScope,
    APIKeyWorkspaceScope,
    APIKey,
    APIKeyListParams,
    APIKeyUpdateParams,
    APIKeysPage,
    ComplianceSettingsStateEnabled,
    ComplianceSettingsStateDisabled,
    ComplianceSettingsState,
    ComplianceSettingsInfo,
    ComplianceSettingsStateEnabledParam,
    ComplianceSettingsStateDisabledParam,
    ComplianceSettingsStateParam,
    ComplianceSettingUpdateParams,
    ComplianceSettingsInfo as OrganizationComplianceSettings,
    ExternalKeyAttachedAttachment,
    ExternalKeyUnattachedAttachment,
    AWSExternalKeyConfig,
    GCPExternalKeyConfig,
    AzureExternalKeyConfig,
    ExternalKey,
    AzureExternalKeyConfigParam,
    ExternalKeyDeleteResponse,
    ExternalKeyValidateResponse,
    ExternalKeyListParams,
    ExternalKeyCreateParams,
    ExternalKeyUpdateParams,
    ExternalKeysPageCursor,
    OrganizationInvite,
    InviteDeleteResponse,
    InviteListParams,
    InviteCreateParams,
    OrganizationInvitesPage,
    OrganizationRateLimitModelGroup,
    OrganizationRateLimitBatchGroup,
    OrganizationRateLimitTokenCountGroup,
    OrganizationRateLimitFilesGroup,
    OrganizationRateLimitSkillsGroup,
    OrganizationRateLimitWebSearchGroup,
    OrganizationRateLimitValue,
    OrganizationRateLimit,
    OrganizationRateLimitsListParams as RateLimitListParams,
    OrganizationRateLimitsPageCursor,
    ServiceAccount,
    OrganizationServiceAccountsListParams as ServiceAccountListParams,
    ServiceAccountCreateParams,
    OrganizationServiceAccountsUpdateParams as ServiceAccountUpdateParams,
    ServiceAccountsPageCursor,
    ServiceAccountWorkspaceMember,
    ServiceAccountWorkspaceMembersPageCursor,
    OrganizationUser,
    UserRemoveResponse,
    UserListParams,
    UserUpdateParams,
    OrganizationUsersPage,
    WorkspaceChangedConcurrentlyField,
    WorkspaceRole,
    NoBillingWorkspaceRole,
    AllowedInferenceGeo,
    DataResidency,
    Workspace,
    DataResidencyCreateConfig,
    DataResidencyUpdateConfig,
    OrganizationWorkspacesListParams as WorkspaceListParams,
    WorkspaceCreateParams,
    WorkspaceUpdateParams,
    WorkspacesPage,
    WorkspaceMember,
    WorkspaceMembersPage,
    UsageReportCacheCreation,
    UsageReportServerToolUse,
    MessagesUsageReportResult,
    MessagesUsageReportBucket,
    ClaudeCodeUserActor,
    ClaudeCodeAPIActor,
    ClaudeCodeActor,
    ClaudeCodeLinesOfCode,
    ClaudeCodeCoreMetrics,
    ClaudeCodeEstimatedCost,
    ClaudeCodeTokens,
    ClaudeCodeModelUsage,
    ClaudeCodeToolActions,
    ClaudeCodeUsageRecord,
    CostReportResult,
    CostReportBucket,
    CostReportListParams,
    CostReportBucketsReportPageCursor,
  };
}

export declare namespace OrganizationAPIKeys {
  enum $ {}
  export type {
    APIKeyCreatedBy,
    APIKeyUserActor,
    APIKeyServiceAccountActor,
    APIKeyOrganizationScope,
    APIKeyWorkspaceScope,
    APIKey,
    APIKeyListParams,
    APIKeyUpdateParams,
    APIKeysPage,
  };
}

export declare namespace OrganizationExternalKeys {
  enum $ {}
  export type {
    ExternalKeyAttachedAttachment,
    ExternalKeyUnattachedAttachment,
    AWSExternalKeyConfig,
    GCPExternalKeyConfig,
    AzureExternalKeyConfig,
    ExternalKey,
    AzureExternalKeyConfigParam,
    ExternalKeyDeleteResponse,
    ExternalKeyValidateResponse,
    ExternalKeyListParams,
    ExternalKeyCreateParams,
    ExternalKeyUpdateParams,
    ExternalKeysPageCursor,
  };
}

export declare namespace OrganizationInvites {
  enum $ {}
  export type {
    OrganizationInvite,
    InviteDeleteResponse,
    InviteListParams,
    InviteCreateParams,
    OrganizationInvitesPage,
  };
}

export declare namespace OrganizationUsers {
  enum $ {}
  export type { OrganizationUser, UserRemoveResponse, UserListParams, UserUpdateParams, OrganizationUsersPage };
}

export declare namespace OrganizationWorkspaces {
  enum $ {}
  export {
    OrganizationWorkspacesMembers as Members,
    OrganizationWorkspacesRateLimits as RateLimits,
    OrganizationWorkspacesServiceAccounts as ServiceAccounts,
  };
  export type {
    WorkspaceChangedConcurrentlyField,
    WorkspaceRole,
    NoBillingWorkspaceRole,
    AllowedInferenceGeo,
    DataResidency,
    Workspace,
    DataResidencyCreateConfig,
    DataResidencyUpdateConfig,
    OrganizationWorkspacesListParams as WorkspaceListParams,
    WorkspaceCreateParams,
    WorkspaceUpdateParams,
    WorkspacesPage,
    WorkspaceMember,
    WorkspaceMembersPage,
    WorkspaceMemberRemoveResponse,
    MemberListParams,
    MemberAddParams,
    MemberRetrieveParams,
    MemberUpdateParams,
    MemberRemoveParams,
    WorkspaceMemberRemoveResponse as MemberRemoveResponse,
    WorkspaceRateLimitWorkspaceSource,
    WorkspaceRateLimitOrganizationSource,
    WorkspaceRateLimitValue,
    WorkspaceRateLimit,
    WorkspaceRateLimitMeasure,
    WorkspaceRateLimitUpdateValue,
    OrganizationWorkspacesRateLimitsListParams as RateLimitListParams,
    RateLimitUpdateParams,
    WorkspaceRateLimitsPageCursor,
    WorkspaceRateLimitMeasure as WorkspaceRateLimitType,
    WorkspaceServiceAccountRemoveResponse,
    OrganizationWorkspacesServiceAccountsListParams as ServiceAccountListParams,
    ServiceAccountAddParams,
    ServiceAccountRetrieveParams,
    OrganizationWorkspacesServiceAccountsUpdateParams as ServiceAccountUpdateParams,
    ServiceAccountRemoveParams,
    ServiceAccountWorkspaceMembersPageCursor,
    WorkspaceServiceAccountRemoveResponse as ServiceAccountRemoveResponse,
  };
}

export declare namespace OrganizationWorkspacesMembers {
  enum $ {}
  export type {
    WorkspaceMember,
    WorkspaceMemberRemoveResponse,
    MemberListParams,
    MemberAddParams,
    MemberRetrieveParams,
    MemberUpdateParams,
    MemberRemoveParams,
    WorkspaceMembersPage,
    WorkspaceMemberRemoveResponse as MemberRemoveResponse,
  };
}

export declare namespace Skills {
  enum $ {}
  export { SkillsVersions as Versions };
  export type {
    SkillSource,
    Skill,
    DeletedSkill,
    SkillListParams,
    SkillCreateParams,
    SkillRetrieveParams,
    SkillDeleteParams,
    SkillsPageCursor,
    SkillVersion,
    DeletedSkillVersion,
    VersionListParams,
    VersionCreateParams,
    VersionRetrieveParams,
    VersionDeleteParams,
    SkillVersionsPageCursor,
  };
}

export declare namespace UserProfiles {
  enum $ {}
  export { UserProfilesActionURLs as ActionURLs };
  export type {
    UserProfileListOrder,
    UserProfileListOrderBy,
    UserProfileAccessType,
    UserProfileExternalUserAccountStatus,
    UserProfileExternalUserEntityType,
    UserProfileExternalUserDetails,
    UserProfileCyberRequirements,
    UserProfileProgramStatus,
    UserProfileCyberTier,
    UserProfileCyberProgram,
    UserProfileEfsFeature,
    UserProfileEfsProgram,
    UserProfilePrograms,
    UserProfile,
    UserProfileExternalUserDetailsParams,
    DeletedUserProfile,
    UserProfileEnrollEndUserAction,
    UserProfileActionURL,
    UserProfileListParams,
    UserProfileCreateParams,
    UserProfileRetrieveParams,
    UserProfileUpdateParams,
    UserProfileDeleteParams,
    UserProfilesPageCursor,
    ActionURLCreateParams,
  };
}

export declare namespace Beta {
  enum $ {}
  export {
    BetaMessages as Messages,
    BetaModels as Models,
    BetaFiles as Files,
    BetaAgents as Agents,
    BetaDeploymentRuns as DeploymentRuns,
    BetaDeployments as Deployments,
    BetaDreams as Dreams,
    BetaEnvironments as Environments,
    BetaMemoryStores as MemoryStores,
    BetaOrganization as Organization,
    BetaSessions as Sessions,
    BetaSkills as Skills,
    BetaTunnels as Tunnels,
    BetaUserProfiles as UserProfiles,
    BetaVaults as Vaults,
    BetaPromptTools as PromptTools,
    BetaClaudeCode as ClaudeCode,
    BetaWebhooks as Webhooks,
  };
  export type {
    AnthropicBeta as BetaAnthropicBeta,
    Model as BetaModel,
    Metadata as BetaMetadata,
    ClaudeCodeKeyCreatorNotMemberErrorDetails as BetaClaudeCodeKeyCreatorNotMemberErrorDetails,
    ClaudeCodeVersionTooOldErrorDetails as BetaClaudeCodeVersionTooOldErrorDetails,
    CMEKKeyDisabledErrorDetails as BetaCMEKKeyDisabledErrorDetails,
    CMEKKeyNetworkBlockedErrorDetails as BetaCMEKKeyNetworkBlockedErrorDetails,
    OrganizationOnHoldErrorDetails as BetaOrganizationOnHoldErrorDetails,
    RequestBodyEncodingInvalidErrorDetails as BetaRequestBodyEncodingInvalidErrorDetails,
    RequestBodyEncodingUnsupportedErrorDetails as BetaRequestBodyEncodingUnsupportedErrorDetails,
    UserProfileRequiredErrorDetails as BetaUserProfileRequiredErrorDetails,
    LinkedOrganizationBillingUnavailableErrorDetails as BetaLinkedOrganizationBillingUnavailableErrorDetails,
    LinkedOrganizationSpendLimitReachedErrorDetails as BetaLinkedOrganizationSpendLimitReachedErrorDetails,
    UserProfileBillingNotAuthorizedErrorDetails as BetaUserProfileBillingNotAuthorizedErrorDetails,
    UserProfileNotBillableErrorDetails as BetaUserProfileNotBillableErrorDetails,
    SkillReadBlockedUndecryptableErrorDetails as BetaSkillReadBlockedUndecryptableErrorDetails,
    RequestBodyTooLargeAfterDecodingErrorDetails as BetaRequestBodyTooLargeAfterDecodingErrorDetails,
    ContractSpendLimitReachedErrorDetails as BetaContractSpendLimitReachedErrorDetails,
    EnforcedSpendLimitReachedErrorDetails as BetaEnforcedSpendLimitReachedErrorDetails,
    RampLimitExceededErrorDetails as BetaRampLimitExceededErrorDetails,
    CMEKKeyUnreachableErrorDetails as BetaCMEKKeyUnreachableErrorDetails,
    WorkspaceHumanReviewDisabledErrorDetails as BetaWorkspaceHumanReviewDisabledErrorDetails,
    CMEKContextUnavailableErrorDetails as BetaCMEKContextUnavailableErrorDetails,
    OrgAPIKeyLimitExceededErrorDetails as BetaOrgAPIKeyLimitExceededErrorDetails,
    WorkspaceAPIKeyLimitExceededErrorDetails as BetaWorkspaceAPIKeyLimitExceededErrorDetails,
    SandboxEgressRestrictedErrorDetails as BetaSandboxEgressRestrictedErrorDetails,
    UserProfileNotFoundErrorDetails as BetaUserProfileNotFoundErrorDetails,
    ExternalKeyInWorkspacePolicyErrorDetails as BetaExternalKeyInWorkspacePolicyErrorDetails,
    AlreadyMemberErrorDetails as BetaAlreadyMemberErrorDetails,
    CannotInviteEmailsWithUnverifiedDomainsErrorDetails as BetaCannotInviteEmailsWithUnverifiedDomainsErrorDetails,
    EmailDomainNotAllowedErrorDetails as BetaEmailDomainNotAllowedErrorDetails,
    InviteAlreadyExistsErrorDetails as BetaInviteAlreadyExistsErrorDetails,
    OrgMemberLimitExceededErrorDetails as BetaOrgMemberLimitExceededErrorDetails,
    RBACGroupGrantsOwnerAccessErrorDetails as BetaRBACGroupGrantsOwnerAccessErrorDetails,
    RBACGroupOwnerAccessUnconfirmedErrorDetails as BetaRBACGroupOwnerAccessUnconfirmedErrorDetails,
    CannotRemoveLastMemberErrorDetails as BetaCannotRemoveLastMemberErrorDetails,
    ConcurrentMembershipChangeErrorDetails as BetaConcurrentMembershipChangeErrorDetails,
    ExternalKeyValidationFailedErrorDetails as BetaExternalKeyValidationFailedErrorDetails,
    ExternalKeyValidationTimedOutErrorDetails as BetaExternalKeyValidationTimedOutErrorDetails,
    KeyProfileMismatchErrorDetails as BetaKeyProfileMismatchErrorDetails,
    WorkspacePolicyField as BetaWorkspacePolicyField,
    WorkspacePolicyViolationErrorDetails as BetaWorkspacePolicyViolationErrorDetails,
    ExternalKeyChangedErrorDetails as BetaExternalKeyChangedErrorDetails,
    WorkspaceCreatedIncompleteErrorDetails as BetaWorkspaceCreatedIncompleteErrorDetails,
    StorageProfileMismatchErrorDetails as BetaStorageProfileMismatchErrorDetails,
    ChangeOutcomeUnknownErrorDetails as BetaChangeOutcomeUnknownErrorDetails,
    StorageAttachedDuringArchiveErrorDetails as BetaStorageAttachedDuringArchiveErrorDetails,
    WorkspaceMemberLimitExceededErrorDetails as BetaWorkspaceMemberLimitExceededErrorDetails,
    OrganizationTypeNotSupportedErrorDetails as BetaOrganizationTypeNotSupportedErrorDetails,
    ParentOrganizationRequiredErrorDetails as BetaParentOrganizationRequiredErrorDetails,
    RBACRoleNotFoundErrorDetails as BetaRBACRoleNotFoundErrorDetails,
    EnvironmentCreateDisabledErrorDetails as BetaEnvironmentCreateDisabledErrorDetails,
    EnvironmentArchivedErrorDetails as BetaEnvironmentArchivedErrorDetails,
    InvalidConfigTypeChangeErrorDetails as BetaInvalidConfigTypeChangeErrorDetails,
    EnvironmentUpdateDisabledErrorDetails as BetaEnvironmentUpdateDisabledErrorDetails,
    WorkLeaseState as BetaWorkLeaseState,
    HeartbeatPreconditionFailedErrorDetails as BetaHeartbeatPreconditionFailedErrorDetails,
    InvalidMetadataErrorDetails as BetaInvalidMetadataErrorDetails,
    GrantRequiredErrorDetails as BetaGrantRequiredErrorDetails,
    OrganizationNotEligibleErrorDetails as BetaOrganizationNotEligibleErrorDetails,
    ProviderNotAllowedErrorDetails as BetaProviderNotAllowedErrorDetails,
    UnsupportedRegionErrorDetails as BetaUnsupportedRegionErrorDetails,
    StorageAlreadyRegisteredErrorDetails as BetaStorageAlreadyRegisteredErrorDetails,
    AuthorizationCheckUnavailableErrorDetails as BetaAuthorizationCheckUnavailableErrorDetails,
    InvalidStorageARNErrorDetails as BetaInvalidStorageARNErrorDetails,
    ExternalStorageInUseErrorDetails as BetaExternalStorageInUseErrorDetails,
    ExternalStorageInWorkspacePolicyErrorDetails as BetaExternalStorageInWorkspacePolicyErrorDetails,
    StorageVerificationFailedErrorDetails as BetaStorageVerificationFailedErrorDetails,
    CMEKNotApprovedErrorDetails as BetaCMEKNotApprovedErrorDetails,
    ExternalKeyNotFoundErrorDetails as BetaExternalKeyNotFoundErrorDetails,
    ExternalKeyProviderMismatchErrorDetails as BetaExternalKeyProviderMismatchErrorDetails,
    GCPProjectNotVerifiedErrorDetails as BetaGCPProjectNotVerifiedErrorDetails,
    RegionNotSupportedErrorDetails as BetaRegionNotSupportedErrorDetails,
    StorageNotApprovedErrorDetails as BetaStorageNotApprovedErrorDetails,
    GCPProjectControlledByAnotherOrganizationErrorDetails as BetaGCPProjectControlledByAnotherOrganizationErrorDetails,
    StorageInUseErrorDetails as BetaStorageInUseErrorDetails,
    CannotSignOutPrimaryOwnerErrorDetails as BetaCannotSignOutPrimaryOwnerErrorDetails,
    CannotSignOutSelfErrorDetails as BetaCannotSignOutSelfErrorDetails,
    OrganizationNotEnrolledInBetaErrorDetails as BetaOrganizationNotEnrolledInBetaErrorDetails,
    CannotSignOutManagedMemberErrorDetails as BetaCannotSignOutManagedMemberErrorDetails,
    CannotSignOutMembershipAdminErrorDetails as BetaCannotSignOutMembershipAdminErrorDetails,
    CannotSignOutOwnerErrorDetails as BetaCannotSignOutOwnerErrorDetails,
    CannotSignOutPrivilegedMemberErrorDetails as BetaCannotSignOutPrivilegedMemberErrorDetails,
    ApprovalRequiredErrorDetails as BetaApprovalRequiredErrorDetails,
    ExternalStorageNotAvailableErrorDetails as BetaExternalStorageNotAvailableErrorDetails,
    HumanReviewNotAvailableErrorDetails as BetaHumanReviewNotAvailableErrorDetails,
    HumanReviewOnWithExternalStorageErrorDetails as BetaHumanReviewOnWithExternalStorageErrorDetails,
    StorageNotAttachableErrorDetails as BetaStorageNotAttachableErrorDetails,
    TranscriptsStorageRequiredErrorDetails as BetaTranscriptsStorageRequiredErrorDetails,
    StorageAttachLimitReachedErrorDetails as BetaStorageAttachLimitReachedErrorDetails,
    StorageProfileStillRequiredErrorDetails as BetaStorageProfileStillRequiredErrorDetails,
    StorageChangedConcurrentlyErrorDetails as BetaStorageChangedConcurrentlyErrorDetails,
    WorkspaceChangedConcurrentlyErrorDetails as BetaWorkspaceChangedConcurrentlyErrorDetails,
    SpendLimitsAdminAPIWritesNotEnabledErrorDetails as BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
    UnsupportedCharsetErrorDetails as BetaUnsupportedCharsetErrorDetails,
    PluginNameTakenErrorDetails as BetaPluginNameTakenErrorDetails,
    SkillNameTakenErrorDetails as BetaSkillNameTakenErrorDetails,
    RegistrationPendingErrorDetails as BetaRegistrationPendingErrorDetails,
    ScanFailedErrorDetails as BetaScanFailedErrorDetails,
    ScanPendingErrorDetails as BetaScanPendingErrorDetails,
    RequestBodyTimeoutErrorDetails as BetaRequestBodyTimeoutErrorDetails,
    SettingsDocumentLimitExceededErrorDetails as BetaSettingsDocumentLimitExceededErrorDetails,
    SettingsHistoryLimitExceededErrorDetails as BetaSettingsHistoryLimitExceededErrorDetails,
    CMEKFeatureUnsupportedErrorDetails as BetaCMEKFeatureUnsupportedErrorDetails,
    RBACGroupManagedSettingsNotFoundErrorDetails as BetaRBACGroupManagedSettingsNotFoundErrorDetails,
    RBACGroupOrderLimitExceededErrorDetails as BetaRBACGroupOrderLimitExceededErrorDetails,
    RBACGroupNotFoundErrorDetails as BetaRBACGroupNotFoundErrorDetails,
    SlackChannelSetUpSettingsRefusedErrorDetails as BetaSlackChannelSetUpSettingsRefusedErrorDetails,
    APIKeyScopeMissingErrorDetails as BetaAPIKeyScopeMissingErrorDetails,
    ClaudeTagWritesNotEnabledErrorDetails as BetaClaudeTagWritesNotEnabledErrorDetails,
    ComplianceConfigurationRestrictedErrorDetails as BetaComplianceConfigurationRestrictedErrorDetails,
    OrganizationLevelScopedAPIKeyRequiredErrorDetails as BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
    EnvironmentNotFoundErrorDetails as BetaEnvironmentNotFoundErrorDetails,
    SlackChannelSetUpEnvironmentNotFoundErrorDetails as BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
    SlackChannelSetUpSettingsConflictErrorDetails as BetaSlackChannelSetUpSettingsConflictErrorDetails,
    BundleAttachmentNotSupportedErrorDetails as BetaBundleAttachmentNotSupportedErrorDetails,
    BundleOnCallErrorDetails as BetaBundleOnCallErrorDetails,
    ErrorDetails as BetaErrorDetails,
    InvalidRequestErrorObject as BetaInvalidRequestErrorObject,
    AuthenticationErrorObject as BetaAuthenticationErrorObject,
    BillingErrorObject as BetaBillingErrorObject,
    PermissionErrorObject as BetaPermissionErrorObject,
    NotFoundErrorObject as BetaNotFoundErrorObject,
    RateLimitErrorObject as BetaRateLimitErrorObject,
    GatewayTimeoutErrorObject as BetaGatewayTimeoutErrorObject,
    APIErrorObject as BetaAPIErrorObject,
    OverloadedErrorObject as BetaOverloadedErrorObject,
    ErrorObject as BetaErrorObject,
    ErrorResponse as BetaErrorResponse,
    ErrorType as BetaErrorType,
    ErrorCode as BetaErrorCode,
    OtherErrorObject as BetaOtherErrorObject,
    OtherErrorResponse as BetaOtherErrorResponse,
    CompletionCreateRequest as BetaCompletionCreateRequest,
    Completion as BetaCompletion,
    BetaCurrency,
    BetaMonetaryAmount,
    ChatCompletionTextPart as BetaChatCompletionTextPart,
    ChatCompletionTextContent as BetaChatCompletionTextContent,
    ChatCompletionDeveloperMessageParam as BetaChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam as BetaChatCompletionSystemMessageParam,
    ChatCompletionImageURL as BetaChatCompletionImageURL,
    ChatCompletionImagePart as BetaChatCompletionImagePart,
    ChatCompletionAudioPart as BetaChatCompletionAudioPart,
    ChatCompletionFilePart as BetaChatCompletionFilePart,
    ChatCompletionUserPart as BetaChatCompletionUserPart,
    ChatCompletionUserContent as BetaChatCompletionUserContent,
    ChatCompletionUserMessageParam as BetaChatCompletionUserMessageParam,
    ChatCompletionRefusalPart as BetaChatCompletionRefusalPart,
    ChatCompletionAssistantPart as BetaChatCompletionAssistantPart,
    ChatCompletionAssistantContent as BetaChatCompletionAssistantContent,
    ChatCompletionFunctionCall as BetaChatCompletionFunctionCall,
    ChatCompletionToolCall as BetaChatCompletionToolCall,
    ChatCompletionAssistantMessageParam as BetaChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam as BetaChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam as BetaChatCompletionFunctionMessageParam,
    ChatCompletionMessageParam as BetaChatCompletionMessageParam,
    ChatCompletionStreamOptions as BetaChatCompletionStreamOptions,
    ChatCompletionFunction as BetaChatCompletionFunction,
    ChatCompletionTool as BetaChatCompletionTool,
    ChatCompletionFunctionName as BetaChatCompletionFunctionName,
    ChatCompletionNamedToolChoice as BetaChatCompletionNamedToolChoice,
    ChatCompletionToolChoice as BetaChatCompletionToolChoice,
    ChatCompletionCreateRequest as BetaChatCompletionCreateRequest,
    ChatCompletionMessage as BetaChatCompletionMessage,
    ChatCompletionChoice as BetaChatCompletionChoice,
    ChatCompletionUsage as BetaChatCompletionUsage,
    ChatCompletion as BetaChatCompletion,
    ChatCompletionFunctionCallDelta as BetaChatCompletionFunctionCallDelta,
    ChatCompletionToolCallDelta as BetaChatCompletionToolCallDelta,
    ChatCompletionDelta as BetaChatCompletionDelta,
    ChatCompletionChunkChoice as BetaChatCompletionChunkChoice,
    ChatCompletionChunk as BetaChatCompletionChunk,
    ChatCompletionError as BetaChatCompletionError,
    ChatCompletionErrorResponse as BetaChatCompletionErrorResponse,
    ComplianceActivityType as BetaComplianceActivityType,
    ComplianceAPIActor as BetaComplianceAPIActor,
    ComplianceUserActor as BetaComplianceUserActor,
    ComplianceUnauthenticatedUserActor as BetaComplianceUnauthenticatedUserActor,
    ComplianceAnthropicActor as BetaComplianceAnthropicActor,
    ComplianceSystemActor as BetaComplianceSystemActor,
    ComplianceAdminAPIKeyActor as BetaComplianceAdminAPIKeyActor,
    ComplianceServiceAccountActor as BetaComplianceServiceAccountActor,
    ComplianceDirectorySyncActor as BetaComplianceDirectorySyncActor,
    ComplianceFederatedIdentityActor as BetaComplianceFederatedIdentityActor,
    ComplianceAWSProvider as BetaComplianceAWSProvider,
    ComplianceAzureProvider as BetaComplianceAzureProvider,
    ComplianceGCPProvider as BetaComplianceGCPProvider,
    ComplianceOIDCProvider as BetaComplianceOIDCProvider,
    ComplianceFederatedProvider as BetaComplianceFederatedProvider,
    ComplianceFederatedActor as BetaComplianceFederatedActor,
    ComplianceAttestedDeviceActor as BetaComplianceAttestedDeviceActor,
    ComplianceActor as BetaComplianceActor,
    ComplianceActivity as BetaComplianceActivity,
    ComplianceActivityList as BetaComplianceActivityList,
    ComplianceArtifact as BetaComplianceArtifact,
    ComplianceArtifactContent as BetaComplianceArtifactContent,
    ComplianceUser as BetaComplianceUser,
    ComplianceChat as BetaComplianceChat,
    ComplianceChatList as BetaComplianceChatList,
    ComplianceDeletedChat as BetaComplianceDeletedChat,
    ComplianceChatTextBlock as BetaComplianceChatTextBlock,
    ComplianceChatToolUseBlock as BetaComplianceChatToolUseBlock,
    ComplianceToolResultText as BetaComplianceToolResultText,
    ComplianceChatToolResultBlock as BetaComplianceChatToolResultBlock,
    ComplianceChatContentBlock as BetaComplianceChatContentBlock,
    ComplianceChatArtifact as BetaComplianceChatArtifact,
    ComplianceChatFileReference as BetaComplianceChatFileReference,
    ComplianceGeneratedFileReference as BetaComplianceGeneratedFileReference,
    ComplianceChatMessage as BetaComplianceChatMessage,
    ComplianceChatMessageList as BetaComplianceChatMessageList,
    ComplianceChatFile as BetaComplianceChatFile,
    ComplianceDeletedFile as BetaComplianceDeletedFile,
    ComplianceFileContent as BetaComplianceFileContent,
    ComplianceGeneratedFile as BetaComplianceGeneratedFile,
    ComplianceCodeArtifactVersion as BetaComplianceCodeArtifactVersion,
    ComplianceCodeArtifact as BetaComplianceCodeArtifact,
    ComplianceCodeArtifactList as BetaComplianceCodeArtifactList,
    ComplianceDeletedCodeArtifact as BetaComplianceDeletedCodeArtifact,
    ComplianceProject as BetaComplianceProject,
    ComplianceProjectList as BetaComplianceProjectList,
    ComplianceProjectDetails as BetaComplianceProjectDetails,
    ComplianceDeletedProject as BetaComplianceDeletedProject,
    ComplianceProjectDocument as BetaComplianceProjectDocument,
    ComplianceDeletedProjectDocument as BetaComplianceDeletedProjectDocument,
    ComplianceProjectDocumentMetadata as BetaComplianceProjectDocumentMetadata,
    ComplianceProjectFileReference as BetaComplianceProjectFileReference,
    ComplianceProjectDocumentReference as BetaComplianceProjectDocumentReference,
    ComplianceProjectAttachment as BetaComplianceProjectAttachment,
    ComplianceProjectAttachmentList as BetaComplianceProjectAttachmentList,
    ComplianceProjectRole as BetaComplianceProjectRole,
    ComplianceProjectUserCollaborator as BetaComplianceProjectUserCollaborator,
    ComplianceProjectGroupCollaborator as BetaComplianceProjectGroupCollaborator,
    ComplianceProjectOrganizationCollaborator as BetaComplianceProjectOrganizationCollaborator,
    ComplianceProjectOrganizationRoleCollaborator as BetaComplianceProjectOrganizationRoleCollaborator,
    ComplianceProjectCollaborator as BetaComplianceProjectCollaborator,
    ComplianceProjectCollaboratorList as BetaComplianceProjectCollaboratorList,
    ComplianceSessionUser as BetaComplianceSessionUser,
    ComplianceLocalSession as BetaComplianceLocalSession,
    ComplianceLocalSessionList as BetaComplianceLocalSessionList,
    ComplianceSessionTextBlock as BetaComplianceSessionTextBlock,
    ComplianceSessionToolUseBlock as BetaComplianceSessionToolUseBlock,
    ComplianceSessionToolResultBlock as BetaComplianceSessionToolResultBlock,
    ComplianceSessionContentBlock as BetaComplianceSessionContentBlock,
    ComplianceContentUnavailable as BetaComplianceContentUnavailable,
    ComplianceClientAsserted as BetaComplianceClientAsserted,
    ComplianceSyntheticMarker as BetaComplianceSyntheticMarker,
    ComplianceProvenance as BetaComplianceProvenance,
    ComplianceLocalSessionMessage as BetaComplianceLocalSessionMessage,
    ComplianceLocalSessionMessageList as BetaComplianceLocalSessionMessageList,
    ComplianceRemoteSession as BetaComplianceRemoteSession,
    ComplianceRemoteSessionList as BetaComplianceRemoteSessionList,
    ComplianceRemoteSessionMessage as BetaComplianceRemoteSessionMessage,
    ComplianceRemoteSessionMessageList as BetaComplianceRemoteSessionMessageList,
    ComplianceGroup as BetaComplianceGroup,
    ComplianceGroupList as BetaComplianceGroupList,
    ComplianceGroupMember as BetaComplianceGroupMember,
    ComplianceGroupMemberList as BetaComplianceGroupMemberList,
    ComplianceOrganization as BetaComplianceOrganization,
    ComplianceOrganizationList as BetaComplianceOrganizationList,
    ComplianceRole as BetaComplianceRole,
    ComplianceRoleList as BetaComplianceRoleList,
    ComplianceRolePermission as BetaComplianceRolePermission,
    ComplianceRolePermissionList as BetaComplianceRolePermissionList,
    ComplianceOrganizationUser as BetaComplianceOrganizationUser,
    ComplianceOrganizationUserList as BetaComplianceOrganizationUserList,
    ComplianceAPIKey as BetaComplianceAPIKey,
    ComplianceBooleanSetting as BetaComplianceBooleanSetting,
    ComplianceIntegerSetting as BetaComplianceIntegerSetting,
    ComplianceStringSetting as BetaComplianceStringSetting,
    ComplianceStringListSetting as BetaComplianceStringListSetting,
    ComplianceProvisioningModeSetting as BetaComplianceProvisioningModeSetting,
    ComplianceFixedRetention as BetaComplianceFixedRetention,
    ComplianceIndefiniteRetention as BetaComplianceIndefiniteRetention,
    ComplianceRetention as BetaComplianceRetention,
    ComplianceDataRetentionSetting as BetaComplianceDataRetentionSetting,
    ComplianceSetting as BetaComplianceSetting,
    ComplianceOrganizationSettings as BetaComplianceOrganizationSettings,
    OAuthJWTBearerGrant as BetaOAuthJWTBearerGrant,
    OAuthRefreshTokenGrant as BetaOAuthRefreshTokenGrant,
    OAuthTokenCreateRequest as BetaOAuthTokenCreateRequest,
    OAuthAccessToken as BetaOAuthAccessToken,
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
    BetaWebhookEventData,
    BetaWebhookEvent,
    AnthropicBeta,
    APIErrorObject as BetaAPIError,
    AuthenticationErrorObject as BetaAuthenticationError,
    BillingErrorObject as BetaBillingError,
    ErrorObject as BetaError,
    GatewayTimeoutErrorObject as BetaGatewayTimeoutError,
    InvalidRequestErrorObject as BetaInvalidRequestError,
    NotFoundErrorObject as BetaNotFoundError,
    OverloadedErrorObject as BetaOverloadedError,
    PermissionErrorObject as BetaPermissionError,
    RateLimitErrorObject as BetaRateLimitError,
    CacheControlEphemeral as BetaCacheControlEphemeral,
    CitationCharLocationParam as BetaCitationCharLocationParam,
    CitationPageLocationParam as BetaCitationPageLocationParam,
    CitationContentBlockLocationParam as BetaCitationContentBlockLocationParam,
    CitationWebSearchResultLocationParam as BetaCitationWebSearchResultLocationParam,
    CitationSearchResultLocationParam as BetaCitationSearchResultLocationParam,
    TextCitationParam as BetaTextCitationParam,
    TextBlockParam as BetaTextBlockParam,
    Base64ImageSource as BetaBase64ImageSource,
    URLImageSource as BetaURLImageSource,
    FileImageSource as BetaFileImageSource,
    ImageTransformationsParam as BetaImageTransformationsParam,
    ImageBlockParam as BetaImageBlockParam,
    Base64PDFSource as BetaBase64PDFSource,
    PlainTextSource as BetaPlainTextSource,
    ContentBlockSourceContent as BetaContentBlockSourceContent,
    ContentBlockSource as BetaContentBlockSource,
    URLPDFSource as BetaURLPDFSource,
    FileDocumentSource as BetaFileDocumentSource,
    CitationsConfigParam as BetaCitationsConfigParam,
    DocumentBlockParam as BetaDocumentBlockParam,
    SearchResultBlockParam as BetaSearchResultBlockParam,
    ThinkingBlockParam as BetaThinkingBlockParam,
    RedactedThinkingBlockParam as BetaRedactedThinkingBlockParam,
    DirectCaller as BetaDirectCaller,
    ServerToolCaller as BetaServerToolCaller,
    ServerToolCaller20260120 as BetaServerToolCaller20260120,
    ToolUseCaller as BetaToolUseCaller,
    ToolUseBlockParam as BetaToolUseBlockParam,
    ToolReferenceBlockParam as BetaToolReferenceBlockParam,
    BrowserStateTabEntry as BetaBrowserStateTabEntry,
    BrowserStateChangeTabOpened as BetaBrowserStateChangeTabOpened,
    BrowserStateChangeDownloadStarted as BetaBrowserStateChangeDownloadStarted,
    BrowserStateChangeDownloadCompleted as BetaBrowserStateChangeDownloadCompleted,
    BrowserStateChangeDownloadFailed as BetaBrowserStateChangeDownloadFailed,
    BrowserStateChange as BetaBrowserStateChange,
    BrowserStateBlockParam as BetaBrowserStateBlockParam,
    ToolResultContentBlockParam as BetaToolResultContentBlockParam,
    ToolResultBlockParam as BetaToolResultBlockParam,
    BetaServerToolUseBlockParam,
    WebSearchResultBlockParam as BetaWebSearchResultBlockParam,
    WebSearchToolResultErrorCode as BetaWebSearchToolResultErrorCode,
    WebSearchToolRequestErrorObject as BetaWebSearchToolRequestErrorObject,
    WebSearchToolResultBlockParamContent as BetaWebSearchToolResultBlockParamContent,
    WebSearchToolResultBlockParam as BetaWebSearchToolResultBlockParam,
    WebFetchToolResultErrorCode as BetaWebFetchToolResultErrorCode,
    WebFetchToolResultErrorBlockParam as BetaWebFetchToolResultErrorBlockParam,
    WebFetchBlockParam as BetaWebFetchBlockParam,
    WebFetchToolResultBlockParam as BetaWebFetchToolResultBlockParam,
    BetaAdvisorToolResultErrorParam,
    BetaAdvisorResultBlockParam,
    BetaAdvisorRedactedResultBlockParam,
    BetaAdvisorToolResultBlockParam,
    CodeExecutionToolResultErrorCode as BetaCodeExecutionToolResultErrorCode,
    CodeExecutionToolResultErrorParam as BetaCodeExecutionToolResultErrorParam,
    CodeExecutionOutputBlockParam as BetaCodeExecutionOutputBlockParam,
    CodeExecutionResultBlockParam as BetaCodeExecutionResultBlockParam,
    EncryptedCodeExecutionResultBlockParam as BetaEncryptedCodeExecutionResultBlockParam,
    CodeExecutionToolResultBlockParamContent as BetaCodeExecutionToolResultBlockParamContent,
    CodeExecutionToolResultBlockParam as BetaCodeExecutionToolResultBlockParam,
    BashCodeExecutionToolResultErrorCode as BetaBashCodeExecutionToolResultErrorCode,
    BashCodeExecutionToolResultErrorParam as BetaBashCodeExecutionToolResultErrorParam,
    BashCodeExecutionOutputBlockParam as BetaBashCodeExecutionOutputBlockParam,
    BashCodeExecutionResultBlockParam as BetaBashCodeExecutionResultBlockParam,
    BashCodeExecutionToolResultBlockParam as BetaBashCodeExecutionToolResultBlockParam,
    TextEditorCodeExecutionToolResultErrorCode as BetaTextEditorCodeExecutionToolResultErrorCode,
    TextEditorCodeExecutionToolResultErrorParam as BetaTextEditorCodeExecutionToolResultErrorParam,
    TextEditorCodeExecutionViewResultBlockParam as BetaTextEditorCodeExecutionViewResultBlockParam,
    TextEditorCodeExecutionCreateResultBlockParam as BetaTextEditorCodeExecutionCreateResultBlockParam,
    TextEditorCodeExecutionStrReplaceResultBlockParam as BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    TextEditorCodeExecutionToolResultBlockParam as BetaTextEditorCodeExecutionToolResultBlockParam,
    ToolSearchToolResultErrorCode as BetaToolSearchToolResultErrorCode,
    ToolSearchToolResultErrorParam as BetaToolSearchToolResultErrorParam,
    ToolSearchToolSearchResultBlockParam as BetaToolSearchToolSearchResultBlockParam,
    ToolSearchToolResultBlockParam as BetaToolSearchToolResultBlockParam,
    BetaMCPToolUseBlockParam,
    BetaRequestMCPToolResultBlockParam,
    ContainerUploadBlockParam as BetaContainerUploadBlockParam,
    BetaToolChangeToolReference,
    BetaToolChangeMCPToolReference,
    BetaToolChangeMCPToolsetReference,
    BetaToolInputSchema,
    AllowedCaller as BetaAllowedCaller,
    BetaToolBash20241022,
    ToolBash20250124 as BetaToolBash20250124,
    BrowserTypeConfig as BetaBrowserTypeConfig,
    BrowserCloseTabConfig as BetaBrowserCloseTabConfig,
    BrowserDoubleClickConfig as BetaBrowserDoubleClickConfig,
    BrowserFileUploadConfig as BetaBrowserFileUploadConfig,
    BrowserFindConfig as BetaBrowserFindConfig,
    BrowserFormInputConfig as BetaBrowserFormInputConfig,
    BrowserGetPageTextConfig as BetaBrowserGetPageTextConfig,
    BrowserHoldKeyConfig as BetaBrowserHoldKeyConfig,
    BrowserHoverConfig as BetaBrowserHoverConfig,
    BrowserJavascriptExecConfig as BetaBrowserJavascriptExecConfig,
    BrowserKeyConfig as BetaBrowserKeyConfig,
    BrowserLeftClickConfig as BetaBrowserLeftClickConfig,
    BrowserLeftClickDragConfig as BetaBrowserLeftClickDragConfig,
    BrowserLeftMouseDownConfig as BetaBrowserLeftMouseDownConfig,
    BrowserLeftMouseUpConfig as BetaBrowserLeftMouseUpConfig,
    BrowserListTabsConfig as BetaBrowserListTabsConfig,
    BrowserMiddleClickConfig as BetaBrowserMiddleClickConfig,
    BrowserMouseMoveConfig as BetaBrowserMouseMoveConfig,
    BrowserNavigateConfig as BetaBrowserNavigateConfig,
    BrowserNewTabConfig as BetaBrowserNewTabConfig,
    BrowserReadConsoleConfig as BetaBrowserReadConsoleConfig,
    BrowserReadNetworkConfig as BetaBrowserReadNetworkConfig,
    BrowserReadPageConfig as BetaBrowserReadPageConfig,
    BrowserRightClickConfig as BetaBrowserRightClickConfig,
    BrowserScreenshotConfig as BetaBrowserScreenshotConfig,
    BrowserScrollConfig as BetaBrowserScrollConfig,
    BrowserScrollToConfig as BetaBrowserScrollToConfig,
    BrowserSwitchTabConfig as BetaBrowserSwitchTabConfig,
    BrowserTripleClickConfig as BetaBrowserTripleClickConfig,
    BrowserWaitConfig as BetaBrowserWaitConfig,
    BrowserZoomConfig as BetaBrowserZoomConfig,
    BrowserToolsetConfigs as BetaBrowserToolsetConfigs,
    BrowserToolset20260801 as BetaBrowserToolset20260801,
    BetaToolComputerUse20241022,
    MemoryTool20250818 as BetaMemoryTool20250818,
    BetaToolComputerUse20250124,
    BetaToolTextEditor20241022,
    BetaToolComputerUse20251124,
    ComputerTypeConfig as BetaComputerTypeConfig,
    ComputerCursorPositionConfig as BetaComputerCursorPositionConfig,
    ComputerDoubleClickConfig as BetaComputerDoubleClickConfig,
    ComputerHoldKeyConfig as BetaComputerHoldKeyConfig,
    ComputerKeyConfig as BetaComputerKeyConfig,
    ComputerLeftClickConfig as BetaComputerLeftClickConfig,
    ComputerLeftClickDragConfig as BetaComputerLeftClickDragConfig,
    ComputerLeftMouseDownConfig as BetaComputerLeftMouseDownConfig,
    ComputerLeftMouseUpConfig as BetaComputerLeftMouseUpConfig,
    ComputerMiddleClickConfig as BetaComputerMiddleClickConfig,
    ComputerMouseMoveConfig as BetaComputerMouseMoveConfig,
    ComputerRightClickConfig as BetaComputerRightClickConfig,
    ComputerScreenshotConfig as BetaComputerScreenshotConfig,
    ComputerScrollConfig as BetaComputerScrollConfig,
    ComputerTripleClickConfig as BetaComputerTripleClickConfig,
    ComputerWaitConfig as BetaComputerWaitConfig,
    ComputerZoomConfig as BetaComputerZoomConfig,
    ComputerToolsetConfigs as BetaComputerToolsetConfigs,
    ComputerToolset20260801 as BetaComputerToolset20260801,
    ToolTextEditor20250124 as BetaToolTextEditor20250124,
    ToolTextEditor20250429 as BetaToolTextEditor20250429,
    ToolTextEditor20250728 as BetaToolTextEditor20250728,
    BetaClientToolUnion,
    CodeExecutionTool20250522 as BetaCodeExecutionTool20250522,
    CodeExecutionTool20250825 as BetaCodeExecutionTool20250825,
    CodeExecutionTool20260120 as BetaCodeExecutionTool20260120,
    CodeExecutionTool20260521 as BetaCodeExecutionTool20260521,
    UserLocation as BetaUserLocation,
    WebSearchTool20250305 as BetaWebSearchTool20250305,
    WebFetchURLSourceAll as BetaWebFetchURLSourceAll,
    WebFetchURLSourceNone as BetaWebFetchURLSourceNone,
    WebFetchURLSourceToolReference as BetaWebFetchURLSourceToolReference,
    WebFetchURLSourceOnly as BetaWebFetchURLSourceOnly,
    WebFetchURLSourceExcept as BetaWebFetchURLSourceExcept,
    WebFetchURLSources as BetaWebFetchURLSources,
    WebFetchTool20250910 as BetaWebFetchTool20250910,
    WebSearchTool20260209 as BetaWebSearchTool20260209,
    WebFetchTool20260209 as BetaWebFetchTool20260209,
    WebFetchTool20260309 as BetaWebFetchTool20260309,
    WebSearchTool20260318 as BetaWebSearchTool20260318,
    WebFetchTool20260318 as BetaWebFetchTool20260318,
    BetaAdvisorTool20260301,
    ToolSearchToolBm25_20251119 as BetaToolSearchToolBm25_20251119,
    ToolSearchToolRegex20251119 as BetaToolSearchToolRegex20251119,
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
    EffortLevel as BetaEffortLevel,
    BetaSystemMessageOutputConfig,
    BetaMessageParam,
    ToolChoiceAuto as BetaToolChoiceAuto,
    ToolChoiceAny as BetaToolChoiceAny,
    ToolChoiceTool as BetaToolChoiceTool,
    ToolChoiceNone as BetaToolChoiceNone,
    ToolChoice as BetaToolChoice,
    BetaThinkingPrefixMismatchBehavior,
    BetaThinkingBlockBinding,
    BetaThinkingConfigEnabled,
    ThinkingConfigDisabled as BetaThinkingConfigDisabled,
    ThinkingConfigBetweenTools as BetaThinkingConfigBetweenTools,
    BetaThinkingConfigAdaptive,
    BetaThinkingConfigParam,
    JSONOutputFormat as BetaJSONOutputFormat,
    BetaTokenTaskBudget,
    BetaOutputConfig,
    SkillParams as BetaSkillParams,
    ContainerParams as BetaContainerParams,
    MessageCreateParamsContainer as BetaMessageCreateParamsContainer,
    DiagnosticsParam as BetaDiagnosticsParam,
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
    ContainerSkill as BetaContainerSkill,
    Container as BetaContainer,
    CitationCharLocation as BetaCitationCharLocation,
    CitationPageLocation as BetaCitationPageLocation,
    CitationContentBlockLocation as BetaCitationContentBlockLocation,
    CitationsWebSearchResultLocation as BetaCitationsWebSearchResultLocation,
    CitationsSearchResultLocation as BetaCitationsSearchResultLocation,
    TextCitation as BetaTextCitation,
    TextBlock as BetaTextBlock,
    ThinkingBlock as BetaThinkingBlock,
    RedactedThinkingBlock as BetaRedactedThinkingBlock,
    BrowserNavigateInput as BetaBrowserNavigateInput,
    BrowserListTabsInput as BetaBrowserListTabsInput,
    BrowserNewTabInput as BetaBrowserNewTabInput,
    BrowserSwitchTabInput as BetaBrowserSwitchTabInput,
    BrowserCloseTabInput as BetaBrowserCloseTabInput,
    BrowserReadPageFilter as BetaBrowserReadPageFilter,
    BrowserReadPageInput as BetaBrowserReadPageInput,
    BrowserGetPageTextInput as BetaBrowserGetPageTextInput,
    BrowserReadConsoleInput as BetaBrowserReadConsoleInput,
    BrowserReadNetworkInput as BetaBrowserReadNetworkInput,
    BrowserFindInput as BetaBrowserFindInput,
    BrowserRefTarget as BetaBrowserRefTarget,
    BrowserFormInputValue as BetaBrowserFormInputValue,
    BrowserFormInputInput as BetaBrowserFormInputInput,
    BrowserFileUploadInput as BetaBrowserFileUploadInput,
    BrowserScrollToInput as BetaBrowserScrollToInput,
    BrowserScreenshotInput as BetaBrowserScreenshotInput,
    BrowserZoomInput as BetaBrowserZoomInput,
    BrowserCoordinateTarget as BetaBrowserCoordinateTarget,
    BrowserClickTarget as BetaBrowserClickTarget,
    BrowserLeftClickInput as BetaBrowserLeftClickInput,
    BrowserRightClickInput as BetaBrowserRightClickInput,
    BrowserMiddleClickInput as BetaBrowserMiddleClickInput,
    BrowserDoubleClickInput as BetaBrowserDoubleClickInput,
    BrowserTripleClickInput as BetaBrowserTripleClickInput,
    BrowserHoverInput as BetaBrowserHoverInput,
    BrowserLeftClickDragInput as BetaBrowserLeftClickDragInput,
    BrowserLeftMouseDownInput as BetaBrowserLeftMouseDownInput,
    BrowserLeftMouseUpInput as BetaBrowserLeftMouseUpInput,
    BrowserMouseMoveInput as BetaBrowserMouseMoveInput,
    BrowserScrollDirection as BetaBrowserScrollDirection,
    BrowserScrollInput as BetaBrowserScrollInput,
    BrowserTypeInput as BetaBrowserTypeInput,
    BrowserKeyInput as BetaBrowserKeyInput,
    BrowserHoldKeyInput as BetaBrowserHoldKeyInput,
    BrowserWaitInput as BetaBrowserWaitInput,
    BrowserJavascriptExecInput as BetaBrowserJavascriptExecInput,
    BrowserMemberInput as BetaBrowserMemberInput,
    ComputerKeyInput as BetaComputerKeyInput,
    ComputerHoldKeyInput as BetaComputerHoldKeyInput,
    ComputerTypeInput as BetaComputerTypeInput,
    ComputerCursorPositionInput as BetaComputerCursorPositionInput,
    ComputerMouseMoveInput as BetaComputerMouseMoveInput,
    ComputerLeftMouseDownInput as BetaComputerLeftMouseDownInput,
    ComputerLeftMouseUpInput as BetaComputerLeftMouseUpInput,
    ComputerLeftClickInput as BetaComputerLeftClickInput,
    ComputerLeftClickDragInput as BetaComputerLeftClickDragInput,
    ComputerRightClickInput as BetaComputerRightClickInput,
    ComputerMiddleClickInput as BetaComputerMiddleClickInput,
    ComputerDoubleClickInput as BetaComputerDoubleClickInput,
    ComputerTripleClickInput as BetaComputerTripleClickInput,
    ComputerScrollDirection as BetaComputerScrollDirection,
    ComputerScrollInput as BetaComputerScrollInput,
    ComputerWaitInput as BetaComputerWaitInput,
    ComputerScreenshotInput as BetaComputerScreenshotInput,
    ComputerZoomInput as BetaComputerZoomInput,
    ComputerMemberInput as BetaComputerMemberInput,
    BetaMemoryTool20250818ViewCommand,
    BetaMemoryTool20250818CreateCommand,
    BetaMemoryTool20250818StrReplaceCommand,
    BetaMemoryTool20250818InsertCommand,
    BetaMemoryTool20250818DeleteCommand,
    BetaMemoryTool20250818RenameCommand,
    BetaMemoryTool20250818Command,
    BrowserMemberName as BetaBrowserMemberName,
    ComputerMemberName as BetaComputerMemberName,
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
    WebSearchToolResultErrorObject as BetaWebSearchToolResultErrorObject,
    WebSearchResultBlock as BetaWebSearchResultBlock,
    WebSearchToolResultBlockContent as BetaWebSearchToolResultBlockContent,
    BetaWebSearchToolResultBlock,
    WebFetchToolResultErrorBlock as BetaWebFetchToolResultErrorBlock,
    CitationsConfig as BetaCitationsConfig,
    DocumentBlock as BetaDocumentBlock,
    WebFetchBlock as BetaWebFetchBlock,
    BetaWebFetchToolResultBlock,
    BetaAdvisorToolResultErrorObject,
    BetaAdvisorResultBlock,
    BetaAdvisorRedactedResultBlock,
    BetaAdvisorToolResultBlock,
    CodeExecutionToolResultErrorObject as BetaCodeExecutionToolResultErrorObject,
    CodeExecutionOutputBlock as BetaCodeExecutionOutputBlock,
    CodeExecutionResultBlock as BetaCodeExecutionResultBlock,
    EncryptedCodeExecutionResultBlock as BetaEncryptedCodeExecutionResultBlock,
    CodeExecutionToolResultBlockContent as BetaCodeExecutionToolResultBlockContent,
    CodeExecutionToolResultBlock as BetaCodeExecutionToolResultBlock,
    BashCodeExecutionToolResultErrorObject as BetaBashCodeExecutionToolResultErrorObject,
    BashCodeExecutionOutputBlock as BetaBashCodeExecutionOutputBlock,
    BashCodeExecutionResultBlock as BetaBashCodeExecutionResultBlock,
    BashCodeExecutionToolResultBlock as BetaBashCodeExecutionToolResultBlock,
    TextEditorCodeExecutionToolResultErrorObject as BetaTextEditorCodeExecutionToolResultErrorObject,
    TextEditorCodeExecutionViewResultBlock as BetaTextEditorCodeExecutionViewResultBlock,
    TextEditorCodeExecutionCreateResultBlock as BetaTextEditorCodeExecutionCreateResultBlock,
    TextEditorCodeExecutionStrReplaceResultBlock as BetaTextEditorCodeExecutionStrReplaceResultBlock,
    TextEditorCodeExecutionToolResultBlock as BetaTextEditorCodeExecutionToolResultBlock,
    ToolSearchToolResultErrorObject as BetaToolSearchToolResultErrorObject,
    ToolReferenceBlock as BetaToolReferenceBlock,
    ToolSearchToolSearchResultBlock as BetaToolSearchToolSearchResultBlock,
    ToolSearchToolResultBlock as BetaToolSearchToolResultBlock,
    BetaMCPToolUseBlock,
    BetaMCPToolResultBlock,
    ContainerUploadBlock as BetaContainerUploadBlock,
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
    CacheMissModelChanged as BetaCacheMissModelChanged,
    CacheMissSystemChanged as BetaCacheMissSystemChanged,
    CacheMissToolsChanged as BetaCacheMissToolsChanged,
    CacheMissMessagesChanged as BetaCacheMissMessagesChanged,
    CacheMissPreviousMessageNotFound as BetaCacheMissPreviousMessageNotFound,
    CacheMissUnavailable as BetaCacheMissUnavailable,
    CacheMissReason as BetaCacheMissReason,
    Diagnostics as BetaDiagnostics,
    BetaRefusalStopDetails,
    BetaStopReason,
    CacheCreation as BetaCacheCreation,
    OutputTokensDetails as BetaOutputTokensDetails,
    ServerToolUsage as BetaServerToolUsage,
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
    RawMessageStopEvent as BetaRawMessageStopEvent,
    BetaRawContentBlockStartEvent,
    TextDelta as BetaTextDelta,
    InputJSONDelta as BetaInputJSONDelta,
    CitationsDelta as BetaCitationsDelta,
    BetaThinkingDelta,
    SignatureDelta as BetaSignatureDelta,
    BetaCompactionContentBlockDelta,
    BetaRawContentBlockDelta,
    BetaRawContentBlockDeltaEvent,
    RawContentBlockStopEvent as BetaRawContentBlockStopEvent,
    PingEvent as BetaPingEvent,
    AvailableToolsLimitExceededErrorDetails as BetaAvailableToolsLimitExceededErrorDetails,
    CompactionBlockAmbiguousErrorDetails as BetaCompactionBlockAmbiguousErrorDetails,
    CompactionBlockMisplacedErrorDetails as BetaCompactionBlockMisplacedErrorDetails,
    CompactionContentMismatchErrorDetails as BetaCompactionContentMismatchErrorDetails,
    CompactionIncompleteTurnErrorDetails as BetaCompactionIncompleteTurnErrorDetails,
    CompactionNothingToSummarizeErrorDetails as BetaCompactionNothingToSummarizeErrorDetails,
    CompactionSignatureInvalidErrorDetails as BetaCompactionSignatureInvalidErrorDetails,
    CompactionTooManyToolReferencesErrorDetails as BetaCompactionTooManyToolReferencesErrorDetails,
    CompactionToolChangesMismatchErrorDetails as BetaCompactionToolChangesMismatchErrorDetails,
    ImageDimensionsTooLargeErrorDetails as BetaImageDimensionsTooLargeErrorDetails,
    ThreadAlreadyContinuedErrorDetails as BetaThreadAlreadyContinuedErrorDetails,
    ThreadContinueInFlightErrorDetails as BetaThreadContinueInFlightErrorDetails,
    ThreadFingerprintMismatchErrorDetails as BetaThreadFingerprintMismatchErrorDetails,
    ThreadUnsupportedFeatureName as BetaThreadUnsupportedFeatureName,
    ThreadUnsupportedRequestErrorDetails as BetaThreadUnsupportedRequestErrorDetails,
    ToolNameConflictErrorDetails as BetaToolNameConflictErrorDetails,
    ToolReferenceUnresolvedErrorDetails as BetaToolReferenceUnresolvedErrorDetails,
    ThreadNotFoundErrorDetails as BetaThreadNotFoundErrorDetails,
    CompactionUnavailableErrorDetails as BetaCompactionUnavailableErrorDetails,
    BetaRawMessageStreamEvent,
    BetaMessageCountTokensTool,
    BetaCountTokensContextManagementResponse,
    BetaMessageTokensCount,
    BetaMessageCreateParamsBase as MessageCreateParamsBase,
    BetaMessageCreateParamsNonStreaming as MessageCreateParamsNonStreaming,
    BetaMessageCreateParamsStreaming as MessageCreateParamsStreaming,
    BetaMessageCountTokensParams as MessageCountTokensParams,
    BetaMessageStreamParams as MessageStreamParams,
    BetaToolRunnerParams as ToolRunnerParams,
    BetaAdvisorToolResultErrorObject as BetaAdvisorToolResultError,
    BashCodeExecutionToolResultErrorObject as BetaBashCodeExecutionToolResultError,
    CodeExecutionToolResultErrorObject as BetaCodeExecutionToolResultError,
    BetaMessageStreamParams,
    BetaBrowserCloseTabToolUseBlock as BetaResponseBrowserCloseTabToolUseBlock,
    BetaBrowserDoubleClickToolUseBlock as BetaResponseBrowserDoubleClickToolUseBlock,
    BetaBrowserFileUploadToolUseBlock as BetaResponseBrowserFileUploadToolUseBlock,
    BetaBrowserFindToolUseBlock as BetaResponseBrowserFindToolUseBlock,
    BetaBrowserFormInputToolUseBlock as BetaResponseBrowserFormInputToolUseBlock,
    BetaBrowserGetPageTextToolUseBlock as BetaResponseBrowserGetPageTextToolUseBlock,
    BetaBrowserHoldKeyToolUseBlock as BetaResponseBrowserHoldKeyToolUseBlock,
    BetaBrowserHoverToolUseBlock as BetaResponseBrowserHoverToolUseBlock,
    BetaBrowserJavascriptExecToolUseBlock as BetaResponseBrowserJavascriptExecToolUseBlock,
    BetaBrowserKeyToolUseBlock as BetaResponseBrowserKeyToolUseBlock,
    BetaBrowserLeftClickDragToolUseBlock as BetaResponseBrowserLeftClickDragToolUseBlock,
    BetaBrowserLeftClickToolUseBlock as BetaResponseBrowserLeftClickToolUseBlock,
    BetaBrowserLeftMouseDownToolUseBlock as BetaResponseBrowserLeftMouseDownToolUseBlock,
    BetaBrowserLeftMouseUpToolUseBlock as BetaResponseBrowserLeftMouseUpToolUseBlock,
    BetaBrowserListTabsToolUseBlock as BetaResponseBrowserListTabsToolUseBlock,
    BetaBrowserMiddleClickToolUseBlock as BetaResponseBrowserMiddleClickToolUseBlock,
    BetaBrowserMouseMoveToolUseBlock as BetaResponseBrowserMouseMoveToolUseBlock,
    BetaBrowserNavigateToolUseBlock as BetaResponseBrowserNavigateToolUseBlock,
    BetaBrowserNewTabToolUseBlock as BetaResponseBrowserNewTabToolUseBlock,
    BetaBrowserReadConsoleToolUseBlock as BetaResponseBrowserReadConsoleToolUseBlock,
    BetaBrowserReadNetworkToolUseBlock as BetaResponseBrowserReadNetworkToolUseBlock,
    BetaBrowserReadPageToolUseBlock as BetaResponseBrowserReadPageToolUseBlock,
    BetaBrowserRightClickToolUseBlock as BetaResponseBrowserRightClickToolUseBlock,
    BetaBrowserScreenshotToolUseBlock as BetaResponseBrowserScreenshotToolUseBlock,
    BetaBrowserScrollToToolUseBlock as BetaResponseBrowserScrollToToolUseBlock,
    BetaBrowserScrollToolUseBlock as BetaResponseBrowserScrollToolUseBlock,
    BetaBrowserSwitchTabToolUseBlock as BetaResponseBrowserSwitchTabToolUseBlock,
    BetaBrowserToolUseBlock as BetaResponseBrowserToolUseBlock,
    BetaBrowserTripleClickToolUseBlock as BetaResponseBrowserTripleClickToolUseBlock,
    BetaBrowserTypeToolUseBlock as BetaResponseBrowserTypeToolUseBlock,
    BetaBrowserWaitToolUseBlock as BetaResponseBrowserWaitToolUseBlock,
    BetaBrowserZoomToolUseBlock as BetaResponseBrowserZoomToolUseBlock,
    BetaComputerCursorPositionToolUseBlock as BetaResponseComputerCursorPositionToolUseBlock,
    BetaComputerDoubleClickToolUseBlock as BetaResponseComputerDoubleClickToolUseBlock,
    BetaComputerHoldKeyToolUseBlock as BetaResponseComputerHoldKeyToolUseBlock,
    BetaComputerKeyToolUseBlock as BetaResponseComputerKeyToolUseBlock,
    BetaComputerLeftClickDragToolUseBlock as BetaResponseComputerLeftClickDragToolUseBlock,
    BetaComputerLeftClickToolUseBlock as BetaResponseComputerLeftClickToolUseBlock,
    BetaComputerLeftMouseDownToolUseBlock as BetaResponseComputerLeftMouseDownToolUseBlock,
    BetaComputerLeftMouseUpToolUseBlock as BetaResponseComputerLeftMouseUpToolUseBlock,
    BetaComputerMiddleClickToolUseBlock as BetaResponseComputerMiddleClickToolUseBlock,
    BetaComputerMouseMoveToolUseBlock as BetaResponseComputerMouseMoveToolUseBlock,
    BetaComputerRightClickToolUseBlock as BetaResponseComputerRightClickToolUseBlock,
    BetaComputerScreenshotToolUseBlock as BetaResponseComputerScreenshotToolUseBlock,
    BetaComputerScrollToolUseBlock as BetaResponseComputerScrollToolUseBlock,
    BetaComputerToolUseBlock as BetaResponseComputerToolUseBlock,
    BetaComputerTripleClickToolUseBlock as BetaResponseComputerTripleClickToolUseBlock,
    BetaComputerTypeToolUseBlock as BetaResponseComputerTypeToolUseBlock,
    BetaComputerWaitToolUseBlock as BetaResponseComputerWaitToolUseBlock,
    BetaComputerZoomToolUseBlock as BetaResponseComputerZoomToolUseBlock,
    TextEditorCodeExecutionToolResultErrorObject as BetaTextEditorCodeExecutionToolResultError,
    ToolSearchToolResultErrorObject as BetaToolSearchToolResultError,
    WebSearchToolRequestErrorObject as BetaWebSearchToolRequestError,
    WebSearchToolResultErrorObject as BetaWebSearchToolResultError,
    DocumentBlockParam as BetaBase64PDFBlock,
    CitationsConfig as BetaCitationConfig,
    CitationsSearchResultLocation as BetaCitationSearchResultLocation,
    DocumentBlockParam as BetaRequestDocumentBlock,
    BetaToolsetToolUseBlock as BetaResponseToolUseBlockUnion,
    BetaCompactionConfig as BetaSummarizeCompaction,
    CapabilitySupport as BetaCapabilitySupport,
    ContextManagementCapability as BetaContextManagementCapability,
    EffortCapability as BetaEffortCapability,
    ServerToolsCapability as BetaServerToolsCapability,
    ThinkingTypes as BetaThinkingTypes,
    ThinkingCapability as BetaThinkingCapability,
    BetaCompactionCapability,
    BetaModelCapabilities,
    ModelLine as BetaModelLine,
    BetaModelInfo,
    BetaModelListParams as ModelListParams,
    BetaModelRetrieveParams as ModelRetrieveParams,
    BetaModelInfosPage,
    StorageQuotaExceededErrorDetails as BetaStorageQuotaExceededErrorDetails,
    FileNotDownloadableErrorDetails as BetaFileNotDownloadableErrorDetails,
    FileExpiredErrorDetails as BetaFileExpiredErrorDetails,
    BetaFileScope,
    BetaFileMetadata,
    BetaLegacyFileMetadataList,
    BetaAnyFileMetadataList,
    DeletedFile as BetaDeletedFile,
    FileContent as BetaFileContent,
    BetaFileListParams as FileListParams,
    BetaFileUploadParams as FileUploadParams,
    BetaFileRetrieveMetadataParams as FileRetrieveMetadataParams,
    BetaFileDeleteParams as FileDeleteParams,
    BetaFileDownloadParams as FileDownloadParams,
    BetaFileMetadataPageCursor,
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
    BetaManagedAgentsModelConfigParams,
    BetaManagedAgentsAWSRoleExecutionIdentityParams,
    BetaManagedAgentsServiceAccountExecutionIdentityParams,
    BetaManagedAgentsExecutionIdentityParams,
    BetaManagedAgentsURLMCPServerParams,
    BetaManagedAgentsMultiagentSelfParams,
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
    BetaManagedAgentsSessionThreadAgent,
    BetaManagedAgentsAgentToolset20260401BashInput,
    BetaManagedAgentsAgentToolset20260401EditInput,
    BetaManagedAgentsAgentToolset20260401GlobInput,
    BetaManagedAgentsAgentToolset20260401GrepInput,
    BetaManagedAgentsAgentToolset20260401ReadInput,
    BetaManagedAgentsAgentToolset20260401WriteInput,
    BetaAgentListParams as AgentListParams,
    BetaAgentCreateParams as AgentCreateParams,
    BetaAgentRetrieveParams as AgentRetrieveParams,
    BetaAgentUpdateParams as AgentUpdateParams,
    BetaAgentArchiveParams as AgentArchiveParams,
    BetaManagedAgentsAgentsPageCursor,
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
    BetaDeploymentRunListParams as DeploymentRunListParams,
    BetaDeploymentRunRetrieveParams as DeploymentRunRetrieveParams,
    BetaManagedAgentsDeploymentRunsPageCursor,
    BetaManagedAgentsAgentArchivedRunErrorObject as BetaManagedAgentsAgentArchivedRunError,
    BetaManagedAgentsEnvironmentArchivedRunErrorObject as BetaManagedAgentsEnvironmentArchivedRunError,
    BetaManagedAgentsEnvironmentNotFoundRunErrorObject as BetaManagedAgentsEnvironmentNotFoundRunError,
    BetaManagedAgentsFileNotFoundRunErrorObject as BetaManagedAgentsFileNotFoundRunError,
    BetaManagedAgentsMCPEgressBlockedRunErrorObject as BetaManagedAgentsMCPEgressBlockedRunError,
    BetaManagedAgentsMemoryStoreArchivedRunErrorObject as BetaManagedAgentsMemoryStoreArchivedRunError,
    BetaManagedAgentsOrganizationDisabledRunErrorObject as BetaManagedAgentsOrganizationDisabledRunError,
    BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject as BetaManagedAgentsSelfHostedResourcesUnsupportedRunError,
    BetaManagedAgentsSessionCreationRejectedRunErrorObject as BetaManagedAgentsSessionCreationRejectedRunError,
    BetaManagedAgentsSessionRateLimitedRunErrorObject as BetaManagedAgentsSessionRateLimitedRunError,
    BetaManagedAgentsSessionResourceNotFoundRunErrorObject as BetaManagedAgentsSessionResourceNotFoundRunError,
    BetaManagedAgentsSkillNotFoundRunErrorObject as BetaManagedAgentsSkillNotFoundRunError,
    BetaManagedAgentsUnknownRunErrorObject as BetaManagedAgentsUnknownRunError,
    BetaManagedAgentsVaultArchivedRunErrorObject as BetaManagedAgentsVaultArchivedRunError,
    BetaManagedAgentsVaultNotFoundRunErrorObject as BetaManagedAgentsVaultNotFoundRunError,
    BetaManagedAgentsWorkspaceArchivedRunErrorObject as BetaManagedAgentsWorkspaceArchivedRunError,
    BetaManagedAgentsDeploymentStatus,
    BetaManagedAgentsDeploymentUserMessageEvent,
    BetaManagedAgentsDeploymentUserDefineOutcomeEvent,
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
    BetaManagedAgentsGitHubRepositoryResourceConfig,
    BetaManagedAgentsFileResourceConfig,
    BetaManagedAgentsMemoryStoreResourceConfig,
    BetaManagedAgentsSessionResourceConfig,
    BetaManagedAgentsSchedule,
    BetaManagedAgentsDeployment,
    BetaManagedAgentsDeploymentInitialEventParams,
    BetaManagedAgentsScheduleParams,
    BetaDeploymentListParams as DeploymentListParams,
    BetaDeploymentCreateParams as DeploymentCreateParams,
    BetaDeploymentRetrieveParams as DeploymentRetrieveParams,
    BetaDeploymentUpdateParams as DeploymentUpdateParams,
    BetaDeploymentArchiveParams as DeploymentArchiveParams,
    BetaDeploymentPauseParams as DeploymentPauseParams,
    BetaDeploymentRunParams as DeploymentRunParams,
    BetaDeploymentUnpauseParams as DeploymentUnpauseParams,
    BetaManagedAgentsDeploymentsPageCursor,
    BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsAgentArchivedDeploymentPausedReasonError,
    BetaManagedAgentsDeploymentPausedReasonErrorObject as BetaManagedAgentsDeploymentPausedReasonError,
    BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonError,
    BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError,
    BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsFileNotFoundDeploymentPausedReasonError,
    BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject as BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError,
    BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonError,
    BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject as BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonError,
    BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject as BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonError,
    BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonError,
    BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError,
    BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject as BetaManagedAgentsUnknownDeploymentPausedReasonError,
    BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsVaultArchivedDeploymentPausedReasonError,
    BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject as BetaManagedAgentsVaultNotFoundDeploymentPausedReasonError,
    BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject as BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonError,
    BetaManagedAgentsSchedule as BetaManagedAgentsCronSchedule,
    BetaManagedAgentsScheduleParams as BetaManagedAgentsCronScheduleParams,
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
    BetaDreamModelConfigParam,
    BetaTargetStoreHeldErrorObject,
    BetaDreamingErrorObject,
    BetaDreamingErrorResponse,
    BetaDreamListParams as DreamListParams,
    BetaDreamCreateParams as DreamCreateParams,
    BetaDreamRetrieveParams as DreamRetrieveParams,
    BetaDreamArchiveParams as DreamArchiveParams,
    BetaDreamCancelParams as DreamCancelParams,
    BetaDreamsPageCursor,
    BetaDreamErrorObject as BetaDreamError,
    BetaDreamingErrorObject as BetaDreamingError,
    BetaTargetStoreHeldErrorObject as BetaTargetStoreHeldError,
    BetaDreamOutput as BetaDreamMemoryStoreOutput,
    BetaUnrestrictedNetwork,
    BetaLimitedNetwork,
    BetaPackages,
    BetaCloudConfig,
    BetaSelfHostedConfig,
    BetaEnvironment,
    BetaLimitedNetworkParams,
    BetaPackagesParams,
    BetaCloudConfigParams,
    BetaSelfHostedConfigParams,
    BetaEnvironmentDeleteResponse,
    BetaEnvironmentListParams as EnvironmentListParams,
    BetaEnvironmentCreateParams as EnvironmentCreateParams,
    BetaEnvironmentRetrieveParams as EnvironmentRetrieveParams,
    BetaEnvironmentUpdateParams as EnvironmentUpdateParams,
    BetaEnvironmentDeleteParams as EnvironmentDeleteParams,
    BetaEnvironmentArchiveParams as EnvironmentArchiveParams,
    BetaEnvironmentsPageCursor,
    BetaManagedAgentsMemoryStore,
    BetaManagedAgentsMemoryPreconditionFailedErrorObject,
    BetaManagedAgentsMemoryPathConflictErrorObject,
    BetaManagedAgentsConflictErrorObject,
    BetaManagedAgentsErrorObject,
    BetaManagedAgentsErrorResponse,
    BetaManagedAgentsDeletedMemoryStore,
    BetaMemoryStoreListParams as MemoryStoreListParams,
    BetaMemoryStoreCreateParams as MemoryStoreCreateParams,
    BetaMemoryStoreRetrieveParams as MemoryStoreRetrieveParams,
    BetaMemoryStoreUpdateParams as MemoryStoreUpdateParams,
    BetaMemoryStoreDeleteParams as MemoryStoreDeleteParams,
    BetaMemoryStoreArchiveParams as MemoryStoreArchiveParams,
    BetaManagedAgentsMemoryStoresPageCursor,
    ExternalStorageFailedCheck as BetaExternalStorageFailedCheck,
    OrganizationRole as BetaOrganizationRole,
    OrganizationInfo as BetaOrganizationInfo,
    CostReportResult as BetaCostReportResult,
    CostReportBucket as BetaCostReportBucket,
    CostReport as BetaCostReport,
    OrganizationInfo as BetaOrganization,
    BetaManagedAgentsMultiagent,
    BetaManagedAgentsAgentParams,
    BetaManagedAgentsAdvisorParams,
    BetaManagedAgentsMultiagentRosterEntryParams,
    BetaManagedAgentsMultiagentParams,
    BetaManagedAgentsSystemContentBlock,
    BetaManagedAgentsBranchCheckout,
    BetaManagedAgentsCommitCheckout,
    BetaManagedAgentsBudgetLimit,
    BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam,
    BetaManagedAgentsSessionActor,
    BetaManagedAgentsSessionMultiagentCoordinator,
    BetaManagedAgentsSessionMultiagentSubagentsEnabled,
    BetaManagedAgentsSessionMultiagentSubagents,
    BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
    BetaManagedAgentsSessionMultiagentWorkflows,
    BetaManagedAgentsSessionMultiagent20261001,
    BetaManagedAgentsSessionMultiagent,
    BetaManagedAgentsSessionAgent,
    BetaManagedAgentsOutcomeEvaluationResource,
    BetaManagedAgentsSessionStats,
    BetaManagedAgentsCacheCreationUsage,
    BetaManagedAgentsServerToolUsage,
    BetaManagedAgentsSessionUsage,
    BetaManagedAgentsSession,
    BetaManagedAgentsAgentWithOverridesParams,
    BetaManagedAgentsSessionAgentUpdate,
    BetaManagedAgentsDeletedSession,
    BetaManagedAgentsUserToolResultEvent,
    BetaManagedAgentsSessionUpdatedEvent,
    BetaManagedAgentsSystemMessageEvent,
    BetaManagedAgentsSessionUsageEvent,
    BetaManagedAgentsDeltaType,
    BetaManagedAgentsAgentMessagePreview,
    BetaManagedAgentsAgentThinkingPreview,
    BetaManagedAgentsStartEventPreview,
    BetaManagedAgentsStartEvent,
    BetaManagedAgentsDeltaContent,
    BetaManagedAgentsDeltaEvent,
    BetaSessionListParams as SessionListParams,
    BetaSessionCreateParams as SessionCreateParams,
    BetaSessionRetrieveParams as SessionRetrieveParams,
    BetaSessionUpdateParams as SessionUpdateParams,
    BetaSessionDeleteParams as SessionDeleteParams,
    BetaSessionArchiveParams as SessionArchiveParams,
    BetaManagedAgentsSessionsBidirectionalPageCursor,
    BetaLegacySkill,
    BetaLegacySkillList,
    SkillSource as BetaSkillSource,
    Skill as BetaSkill,
    BetaAnySkillList,
    BetaAnySkill,
    DeletedSkill as BetaDeletedSkill,
    BetaLegacySkillVersion,
    BetaLegacySkillVersionList,
    BetaAnySkillVersionList,
    BetaAnySkillVersion,
    BetaSkillsListParams as SkillListParams,
    BetaSkillCreateParams as SkillCreateParams,
    BetaSkillRetrieveParams as SkillRetrieveParams,
    BetaSkillDeleteParams as SkillDeleteParams,
    BetaSkillsPageCursor,
    BetaTunnel,
    BetaTunnelToken,
    BetaTunnelListParams as TunnelListParams,
    BetaTunnelCreateParams as TunnelCreateParams,
    BetaTunnelRetrieveParams as TunnelRetrieveParams,
    BetaTunnelArchiveParams as TunnelArchiveParams,
    BetaTunnelRevealTokenParams as TunnelRevealTokenParams,
    BetaTunnelRotateTokenParams as TunnelRotateTokenParams,
    BetaTunnelsPageCursor,
    UserProfileListOrder as BetaUserProfileListOrder,
    UserProfileListOrderBy as BetaUserProfileListOrderBy,
    UserProfileAccessType as BetaUserProfileAccessType,
    UserProfileExternalUserAccountStatus as BetaUserProfileExternalUserAccountStatus,
    UserProfileExternalUserEntityType as BetaUserProfileExternalUserEntityType,
    UserProfileExternalUserDetails as BetaUserProfileExternalUserDetails,
    BetaUserProfileTrustGrant,
    BetaUserProfile,
    UserProfileExternalUserDetailsParams as BetaUserProfileExternalUserDetailsParams,
    DeletedUserProfile as BetaDeletedUserProfile,
    UserProfileEnrollEndUserAction as BetaUserProfileEnrollEndUserAction,
    UserProfileActionURL as BetaUserProfileActionURL,
    BetaUserProfileEnrollmentURL,
    BetaUserProfileListParams as UserProfileListParams,
    BetaUserProfileCreateParams as UserProfileCreateParams,
    BetaUserProfileRetrieveParams as UserProfileRetrieveParams,
    BetaUserProfileUpdateParams as UserProfileUpdateParams,
    BetaUserProfileDeleteParams as UserProfileDeleteParams,
    BetaUserProfileCreateEnrollmentURLParams as UserProfileCreateEnrollmentURLParams,
    BetaUserProfilesPageCursor,
    BetaManagedAgentsVault,
    BetaManagedAgentsDeletedVault,
    BetaVaultListParams as VaultListParams,
    BetaVaultCreateParams as VaultCreateParams,
    BetaVaultRetrieveParams as VaultRetrieveParams,
    BetaVaultUpdateParams as VaultUpdateParams,
    BetaVaultDeleteParams as VaultDeleteParams,
    BetaVaultArchiveParams as VaultArchiveParams,
    BetaManagedAgentsVaultsPageCursor,
    BetaPromptTextBlock,
    BetaPromptMessage,
    BetaPromptUsage,
    BetaPromptToolUsage,
    BetaPromptGenerateResponse,
    BetaPromptImproveResponse,
    BetaPromptTemplatizeResponse,
    BetaPromptToolGenerateParams as PromptToolGenerateParams,
    BetaPromptToolImproveParams as PromptToolImproveParams,
    BetaPromptToolTemplatizeParams as PromptToolTemplatizeParams,
    BetaRoutineFire,
    BetaWebhookEvent as UnwrapWebhookEvent,
  };
  export type MessageCreateParams = $Types.BetaMessageCreateParams;
  export namespace MessageCreateParams {
    export type {
      BetaMessageCreateParamsNonStreaming as MessageCreateParamsNonStreaming,
      BetaMessageCreateParamsStreaming as MessageCreateParamsStreaming,
    };
  }
  export type BetaRawMessageDeltaEvent = $Newest.BetaRawMessageDeltaEvent;
  export namespace BetaRawMessageDeltaEvent {
    export type { BetaMessageDelta as Delta };
  }
  export type BetaTool = $Newest.BetaTool;
  export namespace BetaTool {
    export type { BetaToolInputSchema as InputSchema };
  }
}

export declare namespace BetaMessages {
  enum $ {}
  export { BetaMessagesBatches as Batches };
  export type {
    CacheControlEphemeral as BetaCacheControlEphemeral,
    CitationCharLocationParam as BetaCitationCharLocationParam,
    CitationPageLocationParam as BetaCitationPageLocationParam,
    CitationContentBlockLocationParam as BetaCitationContentBlockLocationParam,
    CitationWebSearchResultLocationParam as BetaCitationWebSearchResultLocationParam,
    CitationSearchResultLocationParam as BetaCitationSearchResultLocationParam,
    TextCitationParam as BetaTextCitationParam,
    TextBlockParam as BetaTextBlockParam,
    Base64ImageSource as BetaBase64ImageSource,
    URLImageSource as BetaURLImageSource,
    FileImageSource as BetaFileImageSource,
    ImageTransformationsParam as BetaImageTransformationsParam,
    ImageBlockParam as BetaImageBlockParam,
    Base64PDFSource as BetaBase64PDFSource,
    PlainTextSource as BetaPlainTextSource,
    ContentBlockSourceContent as BetaContentBlockSourceContent,
    ContentBlockSource as BetaContentBlockSource,
    URLPDFSource as BetaURLPDFSource,
    FileDocumentSource as BetaFileDocumentSource,
    CitationsConfigParam as BetaCitationsConfigParam,
    DocumentBlockParam as BetaDocumentBlockParam,
    SearchResultBlockParam as BetaSearchResultBlockParam,
    ThinkingBlockParam as BetaThinkingBlockParam,
    RedactedThinkingBlockParam as BetaRedactedThinkingBlockParam,
    DirectCaller as BetaDirectCaller,
    ServerToolCaller as BetaServerToolCaller,
    ServerToolCaller20260120 as BetaServerToolCaller20260120,
    ToolUseCaller as BetaToolUseCaller,
    ToolUseBlockParam as BetaToolUseBlockParam,
    ToolReferenceBlockParam as BetaToolReferenceBlockParam,
    BrowserStateTabEntry as BetaBrowserStateTabEntry,
    BrowserStateChangeTabOpened as BetaBrowserStateChangeTabOpened,
    BrowserStateChangeDownloadStarted as BetaBrowserStateChangeDownloadStarted,
    BrowserStateChangeDownloadCompleted as BetaBrowserStateChangeDownloadCompleted,
    BrowserStateChangeDownloadFailed as BetaBrowserStateChangeDownloadFailed,
    BrowserStateChange as BetaBrowserStateChange,
    BrowserStateBlockParam as BetaBrowserStateBlockParam,
    ToolResultContentBlockParam as BetaToolResultContentBlockParam,
    ToolResultBlockParam as BetaToolResultBlockParam,
    BetaServerToolUseBlockParam,
    WebSearchResultBlockParam as BetaWebSearchResultBlockParam,
    WebSearchToolResultErrorCode as BetaWebSearchToolResultErrorCode,
    WebSearchToolRequestErrorObject as BetaWebSearchToolRequestErrorObject,
    WebSearchToolResultBlockParamContent as BetaWebSearchToolResultBlockParamContent,
    WebSearchToolResultBlockParam as BetaWebSearchToolResultBlockParam,
    WebFetchToolResultErrorCode as BetaWebFetchToolResultErrorCode,
    WebFetchToolResultErrorBlockParam as BetaWebFetchToolResultErrorBlockParam,
    WebFetchBlockParam as BetaWebFetchBlockParam,
    WebFetchToolResultBlockParam as BetaWebFetchToolResultBlockParam,
    BetaAdvisorToolResultErrorParam,
    BetaAdvisorResultBlockParam,
    BetaAdvisorRedactedResultBlockParam,
    BetaAdvisorToolResultBlockParam,
    CodeExecutionToolResultErrorCode as BetaCodeExecutionToolResultErrorCode,
    CodeExecutionToolResultErrorParam as BetaCodeExecutionToolResultErrorParam,
    CodeExecutionOutputBlockParam as BetaCodeExecutionOutputBlockParam,
    CodeExecutionResultBlockParam as BetaCodeExecutionResultBlockParam,
    EncryptedCodeExecutionResultBlockParam as BetaEncryptedCodeExecutionResultBlockParam,
    CodeExecutionToolResultBlockParamContent as BetaCodeExecutionToolResultBlockParamContent,
    CodeExecutionToolResultBlockParam as BetaCodeExecutionToolResultBlockParam,
    BashCodeExecutionToolResultErrorCode as BetaBashCodeExecutionToolResultErrorCode,
    BashCodeExecutionToolResultErrorParam as BetaBashCodeExecutionToolResultErrorParam,
    BashCodeExecutionOutputBlockParam as BetaBashCodeExecutionOutputBlockParam,
    BashCodeExecutionResultBlockParam as BetaBashCodeExecutionResultBlockParam,
    BashCodeExecutionToolResultBlockParam as BetaBashCodeExecutionToolResultBlockParam,
    TextEditorCodeExecutionToolResultErrorCode as BetaTextEditorCodeExecutionToolResultErrorCode,
    TextEditorCodeExecutionToolResultErrorParam as BetaTextEditorCodeExecutionToolResultErrorParam,
    TextEditorCodeExecutionViewResultBlockParam as BetaTextEditorCodeExecutionViewResultBlockParam,
    TextEditorCodeExecutionCreateResultBlockParam as BetaTextEditorCodeExecutionCreateResultBlockParam,
    TextEditorCodeExecutionStrReplaceResultBlockParam as BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    TextEditorCodeExecutionToolResultBlockParam as BetaTextEditorCodeExecutionToolResultBlockParam,
    ToolSearchToolResultErrorCode as BetaToolSearchToolResultErrorCode,
    ToolSearchToolResultErrorParam as BetaToolSearchToolResultErrorParam,
    ToolSearchToolSearchResultBlockParam as BetaToolSearchToolSearchResultBlockParam,
    ToolSearchToolResultBlockParam as BetaToolSearchToolResultBlockParam,
    BetaMCPToolUseBlockParam,
    BetaRequestMCPToolResultBlockParam,
    ContainerUploadBlockParam as BetaContainerUploadBlockParam,
    BetaToolChangeToolReference,
    BetaToolChangeMCPToolReference,
    BetaToolChangeMCPToolsetReference,
    BetaToolInputSchema,
    AllowedCaller as BetaAllowedCaller,
    BetaToolBash20241022,
    ToolBash20250124 as BetaToolBash20250124,
    BrowserTypeConfig as BetaBrowserTypeConfig,
    BrowserCloseTabConfig as BetaBrowserCloseTabConfig,
    BrowserDoubleClickConfig as BetaBrowserDoubleClickConfig,
    BrowserFileUploadConfig as BetaBrowserFileUploadConfig,
    BrowserFindConfig as BetaBrowserFindConfig,
    BrowserFormInputConfig as BetaBrowserFormInputConfig,
    BrowserGetPageTextConfig as BetaBrowserGetPageTextConfig,
    BrowserHoldKeyConfig as BetaBrowserHoldKeyConfig,
    BrowserHoverConfig as BetaBrowserHoverConfig,
    BrowserJavascriptExecConfig as BetaBrowserJavascriptExecConfig,
    BrowserKeyConfig as BetaBrowserKeyConfig,
    BrowserLeftClickConfig as BetaBrowserLeftClickConfig,
    BrowserLeftClickDragConfig as BetaBrowserLeftClickDragConfig,
    BrowserLeftMouseDownConfig as BetaBrowserLeftMouseDownConfig,
    BrowserLeftMouseUpConfig as BetaBrowserLeftMouseUpConfig,
    BrowserListTabsConfig as BetaBrowserListTabsConfig,
    BrowserMiddleClickConfig as BetaBrowserMiddleClickConfig,
    BrowserMouseMoveConfig as BetaBrowserMouseMoveConfig,
    BrowserNavigateConfig as BetaBrowserNavigateConfig,
    BrowserNewTabConfig as BetaBrowserNewTabConfig,
    BrowserReadConsoleConfig as BetaBrowserReadConsoleConfig,
    BrowserReadNetworkConfig as BetaBrowserReadNetworkConfig,
    BrowserReadPageConfig as BetaBrowserReadPageConfig,
    BrowserRightClickConfig as BetaBrowserRightClickConfig,
    BrowserScreenshotConfig as BetaBrowserScreenshotConfig,
    BrowserScrollConfig as BetaBrowserScrollConfig,
    BrowserScrollToConfig as BetaBrowserScrollToConfig,
    BrowserSwitchTabConfig as BetaBrowserSwitchTabConfig,
    BrowserTripleClickConfig as BetaBrowserTripleClickConfig,
    BrowserWaitConfig as BetaBrowserWaitConfig,
    BrowserZoomConfig as BetaBrowserZoomConfig,
    BrowserToolsetConfigs as BetaBrowserToolsetConfigs,
    BrowserToolset20260801 as BetaBrowserToolset20260801,
    BetaToolComputerUse20241022,
    MemoryTool20250818 as BetaMemoryTool20250818,
    BetaToolComputerUse20250124,
    BetaToolTextEditor20241022,
    BetaToolComputerUse20251124,
    ComputerTypeConfig as BetaComputerTypeConfig,
    ComputerCursorPositionConfig as BetaComputerCursorPositionConfig,
    ComputerDoubleClickConfig as BetaComputerDoubleClickConfig,
    ComputerHoldKeyConfig as BetaComputerHoldKeyConfig,
    ComputerKeyConfig as BetaComputerKeyConfig,
    ComputerLeftClickConfig as BetaComputerLeftClickConfig,
    ComputerLeftClickDragConfig as BetaComputerLeftClickDragConfig,
    ComputerLeftMouseDownConfig as BetaComputerLeftMouseDownConfig,
    ComputerLeftMouseUpConfig as BetaComputerLeftMouseUpConfig,
    ComputerMiddleClickConfig as BetaComputerMiddleClickConfig,
    ComputerMouseMoveConfig as BetaComputerMouseMoveConfig,
    ComputerRightClickConfig as BetaComputerRightClickConfig,
    ComputerScreenshotConfig as BetaComputerScreenshotConfig,
    ComputerScrollConfig as BetaComputerScrollConfig,
    ComputerTripleClickConfig as BetaComputerTripleClickConfig,
    ComputerWaitConfig as BetaComputerWaitConfig,
    ComputerZoomConfig as BetaComputerZoomConfig,
    ComputerToolsetConfigs as BetaComputerToolsetConfigs,
    ComputerToolset20260801 as BetaComputerToolset20260801,
    ToolTextEditor20250124 as BetaToolTextEditor20250124,
    ToolTextEditor20250429 as BetaToolTextEditor20250429,
    ToolTextEditor20250728 as BetaToolTextEditor20250728,
    BetaClientToolUnion,
    CodeExecutionTool20250522 as BetaCodeExecutionTool20250522,
    CodeExecutionTool20250825 as BetaCodeExecutionTool20250825,
    CodeExecutionTool20260120 as BetaCodeExecutionTool20260120,
    CodeExecutionTool20260521 as BetaCodeExecutionTool20260521,
    UserLocation as BetaUserLocation,
    WebSearchTool20250305 as BetaWebSearchTool20250305,
    WebFetchURLSourceAll as BetaWebFetchURLSourceAll,
    WebFetchURLSourceNone as BetaWebFetchURLSourceNone,
    WebFetchURLSourceToolReference as BetaWebFetchURLSourceToolReference,
    WebFetchURLSourceOnly as BetaWebFetchURLSourceOnly,
    WebFetchURLSourceExcept as BetaWebFetchURLSourceExcept,
    WebFetchURLSources as BetaWebFetchURLSources,
    WebFetchTool20250910 as BetaWebFetchTool20250910,
    WebSearchTool20260209 as BetaWebSearchTool20260209,
    WebFetchTool20260209 as BetaWebFetchTool20260209,
    WebFetchTool20260309 as BetaWebFetchTool20260309,
    WebSearchTool20260318 as BetaWebSearchTool20260318,
    WebFetchTool20260318 as BetaWebFetchTool20260318,
    BetaAdvisorTool20260301,
    ToolSearchToolBm25_20251119 as BetaToolSearchToolBm25_20251119,
    ToolSearchToolRegex20251119 as BetaToolSearchToolRegex20251119,
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
    EffortLevel as BetaEffortLevel,
    BetaSystemMessageOutputConfig,
    BetaMessageParam,
    ToolChoiceAuto as BetaToolChoiceAuto,
    ToolChoiceAny as BetaToolChoiceAny,
    ToolChoiceTool as BetaToolChoiceTool,
    ToolChoiceNone as BetaToolChoiceNone,
    ToolChoice as BetaToolChoice,
    BetaThinkingPrefixMismatchBehavior,
    BetaThinkingBlockBinding,
    BetaThinkingConfigEnabled,
    ThinkingConfigDisabled as BetaThinkingConfigDisabled,
    ThinkingConfigBetweenTools as BetaThinkingConfigBetweenTools,
    BetaThinkingConfigAdaptive,
    BetaThinkingConfigParam,
    JSONOutputFormat as BetaJSONOutputFormat,
    BetaTokenTaskBudget,
    BetaOutputConfig,
    SkillParams as BetaSkillParams,
    ContainerParams as BetaContainerParams,
    MessageCreateParamsContainer as BetaMessageCreateParamsContainer,
    DiagnosticsParam as BetaDiagnosticsParam,
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
    ContainerSkill as BetaContainerSkill,
    Container as BetaContainer,
    CitationCharLocation as BetaCitationCharLocation,
    CitationPageLocation as BetaCitationPageLocation,
    CitationContentBlockLocation as BetaCitationContentBlockLocation,
    CitationsWebSearchResultLocation as BetaCitationsWebSearchResultLocation,
    CitationsSearchResultLocation as BetaCitationsSearchResultLocation,
    TextCitation as BetaTextCitation,
    TextBlock as BetaTextBlock,
    ThinkingBlock as BetaThinkingBlock,
    RedactedThinkingBlock as BetaRedactedThinkingBlock,
    BrowserNavigateInput as BetaBrowserNavigateInput,
    BrowserListTabsInput as BetaBrowserListTabsInput,
    BrowserNewTabInput as BetaBrowserNewTabInput,
    BrowserSwitchTabInput as BetaBrowserSwitchTabInput,
    BrowserCloseTabInput as BetaBrowserCloseTabInput,
    BrowserReadPageFilter as BetaBrowserReadPageFilter,
    BrowserReadPageInput as BetaBrowserReadPageInput,
    BrowserGetPageTextInput as BetaBrowserGetPageTextInput,
    BrowserReadConsoleInput as BetaBrowserReadConsoleInput,
    BrowserReadNetworkInput as BetaBrowserReadNetworkInput,
    BrowserFindInput as BetaBrowserFindInput,
    BrowserRefTarget as BetaBrowserRefTarget,
    BrowserFormInputValue as BetaBrowserFormInputValue,
    BrowserFormInputInput as BetaBrowserFormInputInput,
    BrowserFileUploadInput as BetaBrowserFileUploadInput,
    BrowserScrollToInput as BetaBrowserScrollToInput,
    BrowserScreenshotInput as BetaBrowserScreenshotInput,
    BrowserZoomInput as BetaBrowserZoomInput,
    BrowserCoordinateTarget as BetaBrowserCoordinateTarget,
    BrowserClickTarget as BetaBrowserClickTarget,
    BrowserLeftClickInput as BetaBrowserLeftClickInput,
    BrowserRightClickInput as BetaBrowserRightClickInput,
    BrowserMiddleClickInput as BetaBrowserMiddleClickInput,
    BrowserDoubleClickInput as BetaBrowserDoubleClickInput,
    BrowserTripleClickInput as BetaBrowserTripleClickInput,
    BrowserHoverInput as BetaBrowserHoverInput,
    BrowserLeftClickDragInput as BetaBrowserLeftClickDragInput,
    BrowserLeftMouseDownInput as BetaBrowserLeftMouseDownInput,
    BrowserLeftMouseUpInput as BetaBrowserLeftMouseUpInput,
    BrowserMouseMoveInput as BetaBrowserMouseMoveInput,
    BrowserScrollDirection as BetaBrowserScrollDirection,
    BrowserScrollInput as BetaBrowserScrollInput,
    BrowserTypeInput as BetaBrowserTypeInput,
    BrowserKeyInput as BetaBrowserKeyInput,
    BrowserHoldKeyInput as BetaBrowserHoldKeyInput,
    BrowserWaitInput as BetaBrowserWaitInput,
    BrowserJavascriptExecInput as BetaBrowserJavascriptExecInput,
    BrowserMemberInput as BetaBrowserMemberInput,
    ComputerKeyInput as BetaComputerKeyInput,
    ComputerHoldKeyInput as BetaComputerHoldKeyInput,
    ComputerTypeInput as BetaComputerTypeInput,
    ComputerCursorPositionInput as BetaComputerCursorPositionInput,
    ComputerMouseMoveInput as BetaComputerMouseMoveInput,
    ComputerLeftMouseDownInput as BetaComputerLeftMouseDownInput,
    ComputerLeftMouseUpInput as BetaComputerLeftMouseUpInput,
    ComputerLeftClickInput as BetaComputerLeftClickInput,
    ComputerLeftClickDragInput as BetaComputerLeftClickDragInput,
    ComputerRightClickInput as BetaComputerRightClickInput,
    ComputerMiddleClickInput as BetaComputerMiddleClickInput,
    ComputerDoubleClickInput as BetaComputerDoubleClickInput,
    ComputerTripleClickInput as BetaComputerTripleClickInput,
    ComputerScrollDirection as BetaComputerScrollDirection,
    ComputerScrollInput as BetaComputerScrollInput,
    ComputerWaitInput as BetaComputerWaitInput,
    ComputerScreenshotInput as BetaComputerScreenshotInput,
    ComputerZoomInput as BetaComputerZoomInput,
    ComputerMemberInput as BetaComputerMemberInput,
    BetaMemoryTool20250818ViewCommand,
    BetaMemoryTool20250818CreateCommand,
    BetaMemoryTool20250818StrReplaceCommand,
    BetaMemoryTool20250818InsertCommand,
    BetaMemoryTool20250818DeleteCommand,
    BetaMemoryTool20250818RenameCommand,
    BetaMemoryTool20250818Command,
    BrowserMemberName as BetaBrowserMemberName,
    ComputerMemberName as BetaComputerMemberName,
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
    WebSearchToolResultErrorObject as BetaWebSearchToolResultErrorObject,
    WebSearchResultBlock as BetaWebSearchResultBlock,
    WebSearchToolResultBlockContent as BetaWebSearchToolResultBlockContent,
    BetaWebSearchToolResultBlock,
    WebFetchToolResultErrorBlock as BetaWebFetchToolResultErrorBlock,
    CitationsConfig as BetaCitationsConfig,
    DocumentBlock as BetaDocumentBlock,
    WebFetchBlock as BetaWebFetchBlock,
    BetaWebFetchToolResultBlock,
    BetaAdvisorToolResultErrorObject,
    BetaAdvisorResultBlock,
    BetaAdvisorRedactedResultBlock,
    BetaAdvisorToolResultBlock,
    CodeExecutionToolResultErrorObject as BetaCodeExecutionToolResultErrorObject,
    CodeExecutionOutputBlock as BetaCodeExecutionOutputBlock,
    CodeExecutionResultBlock as BetaCodeExecutionResultBlock,
    EncryptedCodeExecutionResultBlock as BetaEncryptedCodeExecutionResultBlock,
    CodeExecutionToolResultBlockContent as BetaCodeExecutionToolResultBlockContent,
    CodeExecutionToolResultBlock as BetaCodeExecutionToolResultBlock,
    BashCodeExecutionToolResultErrorObject as BetaBashCodeExecutionToolResultErrorObject,
    BashCodeExecutionOutputBlock as BetaBashCodeExecutionOutputBlock,
    BashCodeExecutionResultBlock as BetaBashCodeExecutionResultBlock,
    BashCodeExecutionToolResultBlock as BetaBashCodeExecutionToolResultBlock,
    TextEditorCodeExecutionToolResultErrorObject as BetaTextEditorCodeExecutionToolResultErrorObject,
    TextEditorCodeExecutionViewResultBlock as BetaTextEditorCodeExecutionViewResultBlock,
    TextEditorCodeExecutionCreateResultBlock as BetaTextEditorCodeExecutionCreateResultBlock,
    TextEditorCodeExecutionStrReplaceResultBlock as BetaTextEditorCodeExecutionStrReplaceResultBlock,
    TextEditorCodeExecutionToolResultBlock as BetaTextEditorCodeExecutionToolResultBlock,
    ToolSearchToolResultErrorObject as BetaToolSearchToolResultErrorObject,
    ToolReferenceBlock as BetaToolReferenceBlock,
    ToolSearchToolSearchResultBlock as BetaToolSearchToolSearchResultBlock,
    ToolSearchToolResultBlock as BetaToolSearchToolResultBlock,
    BetaMCPToolUseBlock,
    BetaMCPToolResultBlock,
    ContainerUploadBlock as BetaContainerUploadBlock,
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
    CacheMissModelChanged as BetaCacheMissModelChanged,
    CacheMissSystemChanged as BetaCacheMissSystemChanged,
    CacheMissToolsChanged as BetaCacheMissToolsChanged,
    CacheMissMessagesChanged as BetaCacheMissMessagesChanged,
    CacheMissPreviousMessageNotFound as BetaCacheMissPreviousMessageNotFound,
    CacheMissUnavailable as BetaCacheMissUnavailable,
    CacheMissReason as BetaCacheMissReason,
    Diagnostics as BetaDiagnostics,
    BetaRefusalStopDetails,
    BetaStopReason,
    CacheCreation as BetaCacheCreation,
    OutputTokensDetails as BetaOutputTokensDetails,
    ServerToolUsage as BetaServerToolUsage,
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
    RawMessageStopEvent as BetaRawMessageStopEvent,
    BetaRawContentBlockStartEvent,
    TextDelta as BetaTextDelta,
    InputJSONDelta as BetaInputJSONDelta,
    CitationsDelta as BetaCitationsDelta,
    BetaThinkingDelta,
    SignatureDelta as BetaSignatureDelta,
    BetaCompactionContentBlockDelta,
    BetaRawContentBlockDelta,
    BetaRawContentBlockDeltaEvent,
    RawContentBlockStopEvent as BetaRawContentBlockStopEvent,
    PingEvent as BetaPingEvent,
    AvailableToolsLimitExceededErrorDetails as BetaAvailableToolsLimitExceededErrorDetails,
    CompactionBlockAmbiguousErrorDetails as BetaCompactionBlockAmbiguousErrorDetails,
    CompactionBlockMisplacedErrorDetails as BetaCompactionBlockMisplacedErrorDetails,
    CompactionContentMismatchErrorDetails as BetaCompactionContentMismatchErrorDetails,
    CompactionIncompleteTurnErrorDetails as BetaCompactionIncompleteTurnErrorDetails,
    CompactionNothingToSummarizeErrorDetails as BetaCompactionNothingToSummarizeErrorDetails,
    CompactionSignatureInvalidErrorDetails as BetaCompactionSignatureInvalidErrorDetails,
    CompactionTooManyToolReferencesErrorDetails as BetaCompactionTooManyToolReferencesErrorDetails,
    CompactionToolChangesMismatchErrorDetails as BetaCompactionToolChangesMismatchErrorDetails,
    ImageDimensionsTooLargeErrorDetails as BetaImageDimensionsTooLargeErrorDetails,
    ThreadAlreadyContinuedErrorDetails as BetaThreadAlreadyContinuedErrorDetails,
    ThreadContinueInFlightErrorDetails as BetaThreadContinueInFlightErrorDetails,
    ThreadFingerprintMismatchErrorDetails as BetaThreadFingerprintMismatchErrorDetails,
    ThreadUnsupportedFeatureName as BetaThreadUnsupportedFeatureName,
    ThreadUnsupportedRequestErrorDetails as BetaThreadUnsupportedRequestErrorDetails,
    ToolNameConflictErrorDetails as BetaToolNameConflictErrorDetails,
    ToolReferenceUnresolvedErrorDetails as BetaToolReferenceUnresolvedErrorDetails,
    ThreadNotFoundErrorDetails as BetaThreadNotFoundErrorDetails,
    CompactionUnavailableErrorDetails as BetaCompactionUnavailableErrorDetails,
    BetaRawMessageStreamEvent,
    BetaMessageCountTokensTool,
    BetaCountTokensContextManagementResponse,
    BetaMessageTokensCount,
    BetaMessageCreateParamsBase as MessageCreateParamsBase,
    BetaMessageCreateParamsNonStreaming as MessageCreateParamsNonStreaming,
    BetaMessageCreateParamsStreaming as MessageCreateParamsStreaming,
    BetaMessageCountTokensParams as MessageCountTokensParams,
    BetaMessageStreamParams as MessageStreamParams,
    BetaToolRunnerParams as ToolRunnerParams,
    BetaAdvisorToolResultErrorObject as BetaAdvisorToolResultError,
    BashCodeExecutionToolResultErrorObject as BetaBashCodeExecutionToolResultError,
    CodeExecutionToolResultErrorObject as BetaCodeExecutionToolResultError,
    BetaMessageStreamParams,
    Metadata as BetaMetadata,
    BetaBrowserCloseTabToolUseBlock as BetaResponseBrowserCloseTabToolUseBlock,
    BetaBrowserDoubleClickToolUseBlock as BetaResponseBrowserDoubleClickToolUseBlock,
    BetaBrowserFileUploadToolUseBlock as BetaResponseBrowserFileUploadToolUseBlock,
    BetaBrowserFindToolUseBlock as BetaResponseBrowserFindToolUseBlock,
    BetaBrowserFormInputToolUseBlock as BetaResponseBrowserFormInputToolUseBlock,
    BetaBrowserGetPageTextToolUseBlock as BetaResponseBrowserGetPageTextToolUseBlock,
    BetaBrowserHoldKeyToolUseBlock as BetaResponseBrowserHoldKeyToolUseBlock,
    BetaBrowserHoverToolUseBlock as BetaResponseBrowserHoverToolUseBlock,
    BetaBrowserJavascriptExecToolUseBlock as BetaResponseBrowserJavascriptExecToolUseBlock,
    BetaBrowserKeyToolUseBlock as BetaResponseBrowserKeyToolUseBlock,
    BetaBrowserLeftClickDragToolUseBlock as BetaResponseBrowserLeftClickDragToolUseBlock,
    BetaBrowserLeftClickToolUseBlock as BetaResponseBrowserLeftClickToolUseBlock,
    BetaBrowserLeftMouseDownToolUseBlock as BetaResponseBrowserLeftMouseDownToolUseBlock,
    BetaBrowserLeftMouseUpToolUseBlock as BetaResponseBrowserLeftMouseUpToolUseBlock,
    BetaBrowserListTabsToolUseBlock as BetaResponseBrowserListTabsToolUseBlock,
    BetaBrowserMiddleClickToolUseBlock as BetaResponseBrowserMiddleClickToolUseBlock,
    BetaBrowserMouseMoveToolUseBlock as BetaResponseBrowserMouseMoveToolUseBlock,
    BetaBrowserNavigateToolUseBlock as BetaResponseBrowserNavigateToolUseBlock,
    BetaBrowserNewTabToolUseBlock as BetaResponseBrowserNewTabToolUseBlock,
    BetaBrowserReadConsoleToolUseBlock as BetaResponseBrowserReadConsoleToolUseBlock,
    BetaBrowserReadNetworkToolUseBlock as BetaResponseBrowserReadNetworkToolUseBlock,
    BetaBrowserReadPageToolUseBlock as BetaResponseBrowserReadPageToolUseBlock,
    BetaBrowserRightClickToolUseBlock as BetaResponseBrowserRightClickToolUseBlock,
    BetaBrowserScreenshotToolUseBlock as BetaResponseBrowserScreenshotToolUseBlock,
    BetaBrowserScrollToToolUseBlock as BetaResponseBrowserScrollToToolUseBlock,
    BetaBrowserScrollToolUseBlock as BetaResponseBrowserScrollToolUseBlock,
    BetaBrowserSwitchTabToolUseBlock as BetaResponseBrowserSwitchTabToolUseBlock,
    BetaBrowserToolUseBlock as BetaResponseBrowserToolUseBlock,
    BetaBrowserTripleClickToolUseBlock as BetaResponseBrowserTripleClickToolUseBlock,
    BetaBrowserTypeToolUseBlock as BetaResponseBrowserTypeToolUseBlock,
    BetaBrowserWaitToolUseBlock as BetaResponseBrowserWaitToolUseBlock,
    BetaBrowserZoomToolUseBlock as BetaResponseBrowserZoomToolUseBlock,
    BetaComputerCursorPositionToolUseBlock as BetaResponseComputerCursorPositionToolUseBlock,
    BetaComputerDoubleClickToolUseBlock as BetaResponseComputerDoubleClickToolUseBlock,
    BetaComputerHoldKeyToolUseBlock as BetaResponseComputerHoldKeyToolUseBlock,
    BetaComputerKeyToolUseBlock as BetaResponseComputerKeyToolUseBlock,
    BetaComputerLeftClickDragToolUseBlock as BetaResponseComputerLeftClickDragToolUseBlock,
    BetaComputerLeftClickToolUseBlock as BetaResponseComputerLeftClickToolUseBlock,
    BetaComputerLeftMouseDownToolUseBlock as BetaResponseComputerLeftMouseDownToolUseBlock,
    BetaComputerLeftMouseUpToolUseBlock as BetaResponseComputerLeftMouseUpToolUseBlock,
    BetaComputerMiddleClickToolUseBlock as BetaResponseComputerMiddleClickToolUseBlock,
    BetaComputerMouseMoveToolUseBlock as BetaResponseComputerMouseMoveToolUseBlock,
    BetaComputerRightClickToolUseBlock as BetaResponseComputerRightClickToolUseBlock,
    BetaComputerScreenshotToolUseBlock as BetaResponseComputerScreenshotToolUseBlock,
    BetaComputerScrollToolUseBlock as BetaResponseComputerScrollToolUseBlock,
    BetaComputerToolUseBlock as BetaResponseComputerToolUseBlock,
    BetaComputerTripleClickToolUseBlock as BetaResponseComputerTripleClickToolUseBlock,
    BetaComputerTypeToolUseBlock as BetaResponseComputerTypeToolUseBlock,
    BetaComputerWaitToolUseBlock as BetaResponseComputerWaitToolUseBlock,
    BetaComputerZoomToolUseBlock as BetaResponseComputerZoomToolUseBlock,
    TextEditorCodeExecutionToolResultErrorObject as BetaTextEditorCodeExecutionToolResultError,
    ToolSearchToolResultErrorObject as BetaToolSearchToolResultError,
    WebSearchToolRequestErrorObject as BetaWebSearchToolRequestError,
    WebSearchToolResultErrorObject as BetaWebSearchToolResultError,
    DocumentBlockParam as BetaBase64PDFBlock,
    CitationsConfig as BetaCitationConfig,
    CitationsSearchResultLocation as BetaCitationSearchResultLocation,
    DocumentBlockParam as BetaRequestDocumentBlock,
    BetaToolsetToolUseBlock as BetaResponseToolUseBlockUnion,
    BetaCompactionConfig as BetaSummarizeCompaction,
    MessageBatchRequestCounts as BetaMessageBatchRequestCounts,
    MessageBatch as BetaMessageBatch,
    BetaMessageBatchRequestParams,
    BetaMessageBatchRequest,
    DeletedMessageBatch as BetaDeletedMessageBatch,
    BetaMessageBatchSucceededResult,
    MessageBatchErroredResult as BetaMessageBatchErroredResult,
    MessageBatchCanceledResult as BetaMessageBatchCanceledResult,
    MessageBatchExpiredResult as BetaMessageBatchExpiredResult,
    BetaMessageBatchResult,
    BetaMessageBatchIndividualResponse,
    BetaBatchListParams as BatchListParams,
    BetaBatchRetrieveParams as BatchRetrieveParams,
    BetaBatchDeleteParams as BatchDeleteParams,
    BetaBatchCancelParams as BatchCancelParams,
    BetaBatchResultsParams as BatchResultsParams,
    BetaMessageBatchesPage,
  };
  export type MessageCreateParams = $Types.BetaMessageCreateParams;
  export namespace MessageCreateParams {
    export type {
      BetaMessageCreateParamsNonStreaming as MessageCreateParamsNonStreaming,
      BetaMessageCreateParamsStreaming as MessageCreateParamsStreaming,
    };
  }
  export type BetaRawMessageDeltaEvent = $Newest.BetaRawMessageDeltaEvent;
  export namespace BetaRawMessageDeltaEvent {
    export type { BetaMessageDelta as Delta };
  }
  export type BetaTool = $Newest.BetaTool;
  export namespace BetaTool {
    export type { BetaToolInputSchema as InputSchema };
  }
  export type BatchCreateParams = $Types.BetaBatchCreateParams;
  export namespace BatchCreateParams {
    export type Request = $Types.BetaMessageBatchRequest;
    export namespace Request {
      export type { BetaMessageBatchRequestParams as Params };
    }
  }
}

export declare namespace BetaMessagesBatches {
  enum $ {}
  export type {
    MessageBatchRequestCounts as BetaMessageBatchRequestCounts,
    MessageBatch as BetaMessageBatch,
    BetaMessageBatchRequestParams,
    BetaMessageBatchRequest,
    DeletedMessageBatch as BetaDeletedMessageBatch,
    BetaMessageBatchSucceededResult,
    MessageBatchErroredResult as BetaMessageBatchErroredResult,
    MessageBatchCanceledResult as BetaMessageBatchCanceledResult,
    MessageBatchExpiredResult as BetaMessageBatchExpiredResult,
    BetaMessageBatchResult,
    BetaMessageBatchIndividualResponse,
    BetaBatchListParams as BatchListParams,
    BetaBatchRetrieveParams as BatchRetrieveParams,
    BetaBatchDeleteParams as BatchDeleteParams,
    BetaBatchCancelParams as BatchCancelParams,
    BetaBatchResultsParams as BatchResultsParams,
    BetaMessageBatchesPage,
  };
  export type BatchCreateParams = $Types.BetaBatchCreateParams;
  export namespace BatchCreateParams {
    export type Request = $Types.BetaMessageBatchRequest;
    export namespace Request {
      export type { BetaMessageBatchRequestParams as Params };
    }
  }
}

export declare namespace BetaFiles {
  enum $ {}
  export type {
    StorageQuotaExceededErrorDetails as BetaStorageQuotaExceededErrorDetails,
    FileNotDownloadableErrorDetails as BetaFileNotDownloadableErrorDetails,
    FileExpiredErrorDetails as BetaFileExpiredErrorDetails,
    BetaFileScope,
    BetaFileMetadata,
    BetaLegacyFileMetadataList,
    BetaAnyFileMetadataList,
    DeletedFile as BetaDeletedFile,
    FileContent as BetaFileContent,
    BetaFileListParams as FileListParams,
    BetaFileUploadParams as FileUploadParams,
    BetaFileRetrieveMetadataParams as FileRetrieveMetadataParams,
    BetaFileDeleteParams as FileDeleteParams,
    BetaFileDownloadParams as FileDownloadParams,
    BetaFileMetadataPageCursor,
  };
}

export declare namespace BetaEnvironments {
  enum $ {}
  export { BetaEnvironmentsWork as Work };
  export type {
    BetaUnrestrictedNetwork,
    BetaLimitedNetwork,
    BetaPackages,
    BetaCloudConfig,
    BetaSelfHostedConfig,
    BetaEnvironment,
    BetaLimitedNetworkParams,
    BetaPackagesParams,
    BetaCloudConfigParams,
    BetaSelfHostedConfigParams,
    BetaEnvironmentDeleteResponse,
    BetaEnvironmentListParams as EnvironmentListParams,
    BetaEnvironmentCreateParams as EnvironmentCreateParams,
    BetaEnvironmentRetrieveParams as EnvironmentRetrieveParams,
    BetaEnvironmentUpdateParams as EnvironmentUpdateParams,
    BetaEnvironmentDeleteParams as EnvironmentDeleteParams,
    BetaEnvironmentArchiveParams as EnvironmentArchiveParams,
    BetaEnvironmentsPageCursor,
    BetaSessionWorkData,
    BetaHealthCheckWorkData,
    BetaWorkSecret,
    BetaSelfHostedWork,
    BetaPolledWork,
    BetaSelfHostedWorkQueueStats,
    BetaSelfHostedWorkHeartbeatResponse,
    BetaWorkListParams as WorkListParams,
    BetaWorkPollParams as WorkPollParams,
    BetaWorkStatsParams as WorkStatsParams,
    BetaWorkRetrieveParams as WorkRetrieveParams,
    BetaWorkUpdateParams as WorkUpdateParams,
    BetaWorkAckParams as WorkAckParams,
    BetaWorkHeartbeatParams as WorkHeartbeatParams,
    BetaWorkStopParams as WorkStopParams,
    BetaSelfHostedWorksPageCursor,
    BetaSelfHostedWorkList as BetaSelfHostedWorkListResponse,
    BetaEnvironmentWorkStopRequest as BetaSelfHostedWorkStopRequest,
    BetaEnvironmentWorkUpdateRequest as BetaSelfHostedWorkUpdateRequest,
  };
}

export declare namespace BetaEnvironmentsWork {
  enum $ {}
  export type {
    BetaSessionWorkData,
    BetaHealthCheckWorkData,
    BetaWorkSecret,
    BetaSelfHostedWork,
    BetaPolledWork,
    BetaSelfHostedWorkQueueStats,
    BetaSelfHostedWorkHeartbeatResponse,
    BetaWorkListParams as WorkListParams,
    BetaWorkPollParams as WorkPollParams,
    BetaWorkStatsParams as WorkStatsParams,
    BetaWorkRetrieveParams as WorkRetrieveParams,
    BetaWorkUpdateParams as WorkUpdateParams,
    BetaWorkAckParams as WorkAckParams,
    BetaWorkHeartbeatParams as WorkHeartbeatParams,
    BetaWorkStopParams as WorkStopParams,
    BetaSelfHostedWorksPageCursor,
    BetaSelfHostedWorkList as BetaSelfHostedWorkListResponse,
    BetaEnvironmentWorkStopRequest as BetaSelfHostedWorkStopRequest,
    BetaEnvironmentWorkUpdateRequest as BetaSelfHostedWorkUpdateRequest,
  };
}

export declare namespace BetaMemoryStores {
  enum $ {}
  export { BetaMemoryStoresMemories as Memories, BetaMemoryStoresMemoryVersions as MemoryVersions };
  export type {
    BetaManagedAgentsMemoryStore,
    BetaManagedAgentsMemoryPreconditionFailedErrorObject,
    BetaManagedAgentsMemoryPathConflictErrorObject,
    BetaManagedAgentsConflictErrorObject,
    BetaManagedAgentsErrorObject,
    BetaManagedAgentsErrorResponse,
    BetaManagedAgentsDeletedMemoryStore,
    BetaMemoryStoreListParams as MemoryStoreListParams,
    BetaMemoryStoreCreateParams as MemoryStoreCreateParams,
    BetaMemoryStoreRetrieveParams as MemoryStoreRetrieveParams,
    BetaMemoryStoreUpdateParams as MemoryStoreUpdateParams,
    BetaMemoryStoreDeleteParams as MemoryStoreDeleteParams,
    BetaMemoryStoreArchiveParams as MemoryStoreArchiveParams,
    BetaManagedAgentsMemoryStoresPageCursor,
    BetaManagedAgentsMemoryView,
    BetaManagedAgentsMemory,
    BetaManagedAgentsMemoryPrefix,
    BetaManagedAgentsMemoryListItem,
    BetaManagedAgentsPrecondition,
    BetaManagedAgentsDeletedMemory,
    BetaMemoryListParams as MemoryListParams,
    BetaMemoryCreateParams as MemoryCreateParams,
    BetaMemoryRetrieveParams as MemoryRetrieveParams,
    BetaMemoryUpdateParams as MemoryUpdateParams,
    BetaMemoryDeleteParams as MemoryDeleteParams,
    BetaManagedAgentsMemoryListItemsPageCursor,
    BetaManagedAgentsConflictErrorObject as BetaManagedAgentsConflictError,
    BetaManagedAgentsErrorObject as BetaManagedAgentsError,
    BetaManagedAgentsMemoryPathConflictErrorObject as BetaManagedAgentsMemoryPathConflictError,
    BetaManagedAgentsMemoryPreconditionFailedErrorObject as BetaManagedAgentsMemoryPreconditionFailedError,
    BetaManagedAgentsPrecondition as BetaManagedAgentsContentSha256Precondition,
    BetaManagedAgentsMemoryVersionOperation,
    BetaManagedAgentsAPIActor,
    BetaManagedAgentsUserActor,
    BetaManagedAgentsServiceAccountActor,
    BetaManagedAgentsActor,
    BetaManagedAgentsMemoryVersion,
    BetaMemoryVersionListParams as MemoryVersionListParams,
    BetaMemoryVersionRetrieveParams as MemoryVersionRetrieveParams,
    BetaMemoryVersionRedactParams as MemoryVersionRedactParams,
    BetaManagedAgentsMemoryVersionsPageCursor,
    BetaManagedAgentsSessionActor,
  };
}

export declare namespace BetaMemoryStoresMemories {
  enum $ {}
  export type {
    BetaManagedAgentsMemoryView,
    BetaManagedAgentsMemory,
    BetaManagedAgentsMemoryPrefix,
    BetaManagedAgentsMemoryListItem,
    BetaManagedAgentsPrecondition,
    BetaManagedAgentsDeletedMemory,
    BetaMemoryListParams as MemoryListParams,
    BetaMemoryCreateParams as MemoryCreateParams,
    BetaMemoryRetrieveParams as MemoryRetrieveParams,
    BetaMemoryUpdateParams as MemoryUpdateParams,
    BetaMemoryDeleteParams as MemoryDeleteParams,
    BetaManagedAgentsMemoryListItemsPageCursor,
    BetaManagedAgentsConflictErrorObject as BetaManagedAgentsConflictError,
    BetaManagedAgentsErrorObject as BetaManagedAgentsError,
    BetaManagedAgentsMemoryPathConflictErrorObject as BetaManagedAgentsMemoryPathConflictError,
    BetaManagedAgentsMemoryPreconditionFailedErrorObject as BetaManagedAgentsMemoryPreconditionFailedError,
    BetaManagedAgentsPrecondition as BetaManagedAgentsContentSha256Precondition,
  };
}

export declare namespace BetaOrganization {
  enum $ {}
  export {
    BetaOrganizationAnalytics as Analytics,
    BetaOrganizationAPIKeys as APIKeys,
    BetaOrganizationComplianceSettings as ComplianceSettings,
    BetaOrganizationExternalKeys as ExternalKeys,
    BetaOrganizationFederation as Federation,
    BetaOrganizationInvites as Invites,
    BetaOrganizationPluginMarketplaces as PluginMarketplaces,
    BetaOrganizationPlugins as Plugins,
    BetaOrganizationRateLimits as RateLimits,
    BetaOrganizationRBACGroups as RBACGroups,
    BetaOrganizationRBACRoles as RBACRoles,
    BetaOrganizationServiceAccounts as ServiceAccounts,
    BetaOrganizationSpendLimits as SpendLimits,
    BetaOrganizationTelemetryDestinations as TelemetryDestinations,
    BetaOrganizationUsers as Users,
    BetaOrganizationWebhooks as Webhooks,
    BetaOrganizationWorkspaces as Workspaces,
    BetaOrganizationUsageReport as UsageReport,
    BetaOrganizationTunnels as Tunnels,
  };
  export type {
    ExternalStorageFailedCheck as BetaExternalStorageFailedCheck,
    OrganizationRole as BetaOrganizationRole,
    OrganizationInfo as BetaOrganizationInfo,
    CostReportResult as BetaCostReportResult,
    CostReportBucket as BetaCostReportBucket,
    CostReport as BetaCostReport,
    OrganizationInfo as BetaOrganization,
    BetaAnalyticsProjectGroupBy,
    BetaAnalyticsOrder,
    BetaAnalyticsUser,
    BetaAnalyticsProjectActivity,
    BetaAnalyticsArtifactGroupBy,
    BetaAnalyticsArtifactActivity,
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
    BetaAnalyticsSingleDayActivitySummary,
    BetaAnalyticsServerToolUse,
    BetaAnalyticsUsageBucketedResult,
    BetaAnalyticsUsageReportTimeBucket,
    BetaAnalyticsUserActor,
    BetaAnalyticsCostUsersItem,
    BetaAnalyticsUsageUsersItem,
    BetaAnalyticsUserGroupBy,
    BetaAnalyticsChatMetrics,
    BetaAnalyticsLinesOfCode,
    BetaAnalyticsCoreCodeMetrics,
    BetaAnalyticsToolActionCounts,
    BetaAnalyticsToolActions,
    BetaAnalyticsClaudeCodeMetrics,
    BetaAnalyticsCoworkMetrics,
    BetaAnalyticsDesignMetrics,
    BetaAnalyticsOfficeProductMetrics,
    BetaAnalyticsOfficeMetrics,
    BetaAnalyticsScienceMetrics,
    BetaAnalyticsChatCoworkUnifiedChatMetrics,
    BetaAnalyticsChatCoworkUnifiedSessionsMetrics,
    BetaAnalyticsChatCoworkUnifiedMetrics,
    BetaAnalyticsArtifactActivitiesPageCursor,
    BetaAnalyticsConnectorActivitiesPageCursor,
    BetaAnalyticsCostReportTimeBucketsReportPageCursor,
    BetaAnalyticsCostUsersItemsReportPageCursor,
    BetaAnalyticsPluginActivitiesPageCursor,
    BetaAnalyticsProjectActivitiesPageCursor,
    BetaAnalyticsSingleDayActivitySummariesPageCursor,
    BetaAnalyticsSkillActivitiesPageCursor,
    BetaAnalyticsUsageReportTimeBucketsReportPageCursor,
    BetaAnalyticsUsageUsersItemsReportPageCursor,
    BetaAnalyticsUserActivitiesPageCursor,
    APIKeyCreatedBy as BetaAPIKeyCreatedBy,
    APIKeyUserActor as BetaAPIKeyUserActor,
    APIKeyServiceAccountActor as BetaAPIKeyServiceAccountActor,
    APIKeyOrganizationScope as BetaAPIKeyOrganizationScope,
    APIKeyWorkspaceScope as BetaAPIKeyWorkspaceScope,
    BetaAPIKey,
    BetaAPIKeyListParams as APIKeyListParams,
    BetaAPIKeyUpdateParams as APIKeyUpdateParams,
    BetaAPIKeysPage,
    ComplianceSettingsStateEnabled as BetaComplianceSettingsStateEnabled,
    ComplianceSettingsStateDisabled as BetaComplianceSettingsStateDisabled,
    ComplianceSettingsState as BetaComplianceSettingsState,
    ComplianceSettingsInfo as BetaComplianceSettingsInfo,
    ComplianceSettingsStateEnabledParam as BetaComplianceSettingsStateEnabledParam,
    ComplianceSettingsStateDisabledParam as BetaComplianceSettingsStateDisabledParam,
    ComplianceSettingsStateParam as BetaComplianceSettingsStateParam,
    BetaComplianceSettingUpdateParams as ComplianceSettingUpdateParams,
    ComplianceSettingsInfo as BetaComplianceSettings,
    ExternalKeyAttachedAttachment as BetaExternalKeyAttachedAttachment,
    ExternalKeyUnattachedAttachment as BetaExternalKeyUnattachedAttachment,
    BetaAWSExternalKeyConfig,
    GCPExternalKeyConfig as BetaGCPExternalKeyConfig,
    AzureExternalKeyConfig as BetaAzureExternalKeyConfig,
    BetaExternalKey,
    AzureExternalKeyConfigParam as BetaAzureExternalKeyConfigParam,
    ExternalKeyDeleteResponse as BetaExternalKeyDeleteResponse,
    ExternalKeyValidateResponse as BetaExternalKeyValidateResponse,
    BetaExternalKeyListParams as ExternalKeyListParams,
    BetaExternalKeyCreateParams as ExternalKeyCreateParams,
    BetaExternalKeyUpdateParams as ExternalKeyUpdateParams,
    BetaExternalKeysPageCursor,
    ExternalKeyDeleteResponse,
    ExternalKeyValidateResponse,
    OrganizationInvite as BetaOrganizationInvite,
    InviteDeleteResponse as BetaInviteDeleteResponse,
    BetaInviteListParams as InviteListParams,
    BetaInviteCreateParams as InviteCreateParams,
    BetaOrganizationInvitesPage,
    InviteDeleteResponse,
    BetaPluginMarketplace,
    BetaPluginMarketplaceValidationPluginErrorObject,
    BetaPluginMarketplaceValidationPluginWarning,
    BetaPluginMarketplaceValidationPluginWarnings,
    BetaPluginMarketplaceValidationReport,
    BetaPluginMarketplaceListParams as PluginMarketplaceListParams,
    BetaPluginMarketplaceValidateArchiveParams as PluginMarketplaceValidateArchiveParams,
    BetaPluginMarketplaceValidateRepositoryParams as PluginMarketplaceValidateRepositoryParams,
    BetaPluginMarketplaceRetrieveParams as PluginMarketplaceRetrieveParams,
    BetaPluginMarketplaceUpdateParams as PluginMarketplaceUpdateParams,
    BetaPluginMarketplacesPageCursor,
    BetaPluginMarketplaceValidationPluginErrorObject as BetaPluginMarketplaceValidationPluginError,
    BetaPluginOwnerOrganization,
    BetaPluginOwnerUser,
    BetaPluginComponent,
    BetaPluginContentScan,
    BetaPluginUserActor,
    BetaPluginAPIActor,
    BetaPlugin,
    BetaDeletedPlugin,
    BetaPluginTargetOrganization,
    BetaPluginTargetRBACGroup,
    BetaPluginTargetOrganizationMember,
    BetaOrganizationPluginsListParams as PluginListParams,
    BetaPluginCreateParams as PluginCreateParams,
    BetaPluginRetrieveParams as PluginRetrieveParams,
    BetaPluginUpdateParams as PluginUpdateParams,
    BetaPluginDeleteParams as PluginDeleteParams,
    BetaPluginsPageCursor,
    OrganizationRateLimitModelGroup as BetaOrganizationRateLimitModelGroup,
    OrganizationRateLimitBatchGroup as BetaOrganizationRateLimitBatchGroup,
    OrganizationRateLimitTokenCountGroup as BetaOrganizationRateLimitTokenCountGroup,
    OrganizationRateLimitFilesGroup as BetaOrganizationRateLimitFilesGroup,
    OrganizationRateLimitSkillsGroup as BetaOrganizationRateLimitSkillsGroup,
    OrganizationRateLimitWebSearchGroup as BetaOrganizationRateLimitWebSearchGroup,
    OrganizationRateLimitValue as BetaOrganizationRateLimitValue,
    BetaOrganizationRateLimit,
    BetaOrganizationRateLimitsListParams as RateLimitListParams,
    BetaOrganizationRateLimitsPageCursor,
    BetaRBACGroup,
    BetaDeletedRBACGroup,
    BetaRBACGroupListParams as RBACGroupListParams,
    BetaRBACGroupCreateParams as RBACGroupCreateParams,
    BetaRBACGroupUpdateParams as RBACGroupUpdateParams,
    BetaRBACGroupsPageCursor,
    BetaDeletedRBACGroup as RBACGroupDeleteResponse,
    BetaRBACRole,
    BetaRBACRoleListParams as RBACRoleListParams,
    BetaRBACRolesPageCursor,
    ServiceAccount as BetaServiceAccount,
    BetaOrganizationServiceAccountsListParams as ServiceAccountListParams,
    BetaServiceAccountCreateParams as ServiceAccountCreateParams,
    BetaOrganizationServiceAccountsRetrieveParams as ServiceAccountRetrieveParams,
    BetaOrganizationServiceAccountsUpdateParams as ServiceAccountUpdateParams,
    BetaServiceAccountArchiveParams as ServiceAccountArchiveParams,
    BetaServiceAccountsPageCursor,
    ServiceAccountWorkspaceMember as BetaServiceAccountWorkspaceMember,
    BetaServiceAccountWorkspaceMembersPageCursor,
    BetaSpendLimitUserActor,
    BetaSpendLimitScopedAPIKeyActor,
    BetaSpendLimitPeriod,
    BetaSpendLimitUserScope,
    BetaSpendLimitSeatTierScope,
    BetaSpendLimitRBACGroupScope,
    BetaSpendLimitOrganizationServiceScope,
    BetaSpendLimitOrganizationScope,
    BetaSpendLimitWorkspaceScope,
    BetaSpendLimitUsageTierScope,
    BetaSpendLimit,
    BetaSpendLimitDeleteResponse,
    BetaSpendLimitListParams as SpendLimitListParams,
    BetaSpendLimitSetParams as SpendLimitSetParams,
    BetaSpendLimitsPageCursor,
    BetaSpendSummariesPageCursor,
    BetaSpendSummary,
    BetaSpendLimitDeleteResponse as SpendLimitDeleteResponse,
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
    BetaTelemetryDestinationWorkspacesAllParams,
    BetaTelemetryDestinationWorkspacesIncludeParams,
    BetaTelemetryDestinationWorkspacesExcludeParams,
    BetaTelemetryDestinationWorkspacesParams,
    BetaTelemetryDestinationTracesParams,
    BetaTelemetryDestinationStateEnabledParams,
    BetaTelemetryDestinationStateDisabledParams,
    BetaTelemetryDestinationStateParams,
    BetaDeletedTelemetryDestination,
    BetaTelemetryDestinationTestSuccess,
    BetaTelemetryDestinationTestFailure,
    BetaTelemetryDestinationTestResult,
    BetaTelemetryDestinationTestResponse,
    BetaTelemetryDestinationListParams as TelemetryDestinationListParams,
    BetaTelemetryDestinationCreateParams as TelemetryDestinationCreateParams,
    BetaTelemetryDestinationRetrieveParams as TelemetryDestinationRetrieveParams,
    BetaTelemetryDestinationUpdateParams as TelemetryDestinationUpdateParams,
    BetaTelemetryDestinationDeleteParams as TelemetryDestinationDeleteParams,
    BetaTelemetryDestinationTestParams as TelemetryDestinationTestParams,
    BetaTelemetryDestinationsPageCursor,
    OrganizationUser as BetaOrganizationUser,
    UserRemoveResponse as BetaUserRemoveResponse,
    BetaOrganizationUsersListParams as UserListParams,
    BetaUserUpdateParams as UserUpdateParams,
    BetaOrganizationUsersPage,
    UserRemoveResponse,
    BetaOrganizationWebhookEndpointState,
    BetaOrganizationWebhookEndpoint,
    BetaNewOrganizationWebhookEndpoint,
    BetaDeletedOrganizationWebhookEndpoint,
    BetaOrganizationWebhookEndpointSigningSecret,
    BetaWebhookListParams as WebhookListParams,
    BetaWebhookCreateParams as WebhookCreateParams,
    BetaWebhookRetrieveParams as WebhookRetrieveParams,
    BetaWebhookUpdateParams as WebhookUpdateParams,
    BetaWebhookDeleteParams as WebhookDeleteParams,
    BetaWebhookRegenerateSigningSecretParams as WebhookRegenerateSigningSecretParams,
    BetaOrganizationWebhookEndpointsPage,
    WorkspaceChangedConcurrentlyField as BetaWorkspaceChangedConcurrentlyField,
    WorkspaceRole as BetaWorkspaceRole,
    NoBillingWorkspaceRole as BetaNoBillingWorkspaceRole,
    AllowedInferenceGeo as BetaAllowedInferenceGeo,
    DataResidency as BetaDataResidency,
    Workspace as BetaWorkspace,
    DataResidencyCreateConfig as BetaDataResidencyCreateConfig,
    DataResidencyUpdateConfig as BetaDataResidencyUpdateConfig,
    BetaOrganizationWorkspacesListParams as WorkspaceListParams,
    BetaWorkspaceCreateParams as WorkspaceCreateParams,
    BetaWorkspaceUpdateParams as WorkspaceUpdateParams,
    BetaWorkspacesPage,
    WorkspaceMember as BetaWorkspaceMember,
    BetaWorkspaceMembersPage,
    WorkspaceRateLimitMeasure as BetaWorkspaceRateLimitType,
    UsageReportCacheCreation as BetaUsageReportCacheCreation,
    UsageReportServerToolUse as BetaUsageReportServerToolUse,
    BetaMessagesUsageReportResult,
    BetaMessagesUsageReportBucket,
    ClaudeCodeUserActor as BetaClaudeCodeUserActor,
    ClaudeCodeAPIActor as BetaClaudeCodeAPIActor,
    ClaudeCodeActor as BetaClaudeCodeActor,
    ClaudeCodeLinesOfCode as BetaClaudeCodeLinesOfCode,
    ClaudeCodeCoreMetrics as BetaClaudeCodeCoreMetrics,
    ClaudeCodeEstimatedCost as BetaClaudeCodeEstimatedCost,
    ClaudeCodeTokens as BetaClaudeCodeTokens,
    ClaudeCodeModelUsage as BetaClaudeCodeModelUsage,
    ClaudeCodeToolActions as BetaClaudeCodeToolActions,
    ClaudeCodeUsageRecord as BetaClaudeCodeUsageRecord,
    ClaudeCodeUsageReport as BetaClaudeCodeUsageReport,
    BetaOrganizationTunnel,
    BetaOrganizationTunnelsListParams as TunnelListParams,
    BetaOrganizationTunnelsRetrieveParams as TunnelRetrieveParams,
    BetaOrganizationTunnelsArchiveParams as TunnelArchiveParams,
    BetaOrganizationTunnelsRevealTokenParams as TunnelRevealTokenParams,
    BetaOrganizationTunnelsRotateTokenParams as TunnelRotateTokenParams,
    BetaOrganizationTunnelsPageCursor,
  };
  export type BetaAnalyticsConnectorActivity = $Types.BetaAnalyticsConnectorActivity;
  export namespace BetaAnalyticsConnectorActivity {
    export type { BetaAnalyticsConnectorChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
  export type BetaAnalyticsPluginActivity = $Types.BetaAnalyticsPluginActivity;
  export namespace BetaAnalyticsPluginActivity {
    export type { BetaAnalyticsPluginChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
  export type BetaAnalyticsSkillActivity = $Types.BetaAnalyticsSkillActivity;
  export namespace BetaAnalyticsSkillActivity {
    export type { BetaAnalyticsSkillChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
  export type BetaAnalyticsUserActivity = $Types.BetaAnalyticsUserActivity;
  export namespace BetaAnalyticsUserActivity {
    export type { BetaAnalyticsChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
}

export declare namespace BetaOrganizationAnalytics {
  enum $ {}
  export {
    BetaOrganizationAnalyticsApps as Apps,
    BetaOrganizationAnalyticsArtifacts as Artifacts,
    BetaOrganizationAnalyticsConnectors as Connectors,
    BetaOrganizationAnalyticsCostReport as CostReport,
    BetaOrganizationAnalyticsPlugins as Plugins,
    BetaOrganizationAnalyticsSkills as Skills,
    BetaOrganizationAnalyticsSummaries as Summaries,
    BetaOrganizationAnalyticsUsageReport as UsageReport,
    BetaOrganizationAnalyticsUserCostReport as UserCostReport,
    BetaOrganizationAnalyticsUserUsageReport as UserUsageReport,
    BetaOrganizationAnalyticsUsers as Users,
  };
  export type {
    BetaAnalyticsProjectGroupBy,
    BetaAnalyticsOrder,
    BetaAnalyticsUser,
    BetaAnalyticsProjectActivity,
    BetaAnalyticsArtifactGroupBy,
    BetaAnalyticsArtifactActivity,
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
    BetaAnalyticsSingleDayActivitySummary,
    BetaAnalyticsServerToolUse,
    BetaAnalyticsUsageBucketedResult,
    BetaAnalyticsUsageReportTimeBucket,
    BetaAnalyticsUserActor,
    BetaAnalyticsCostUsersItem,
    BetaAnalyticsUsageUsersItem,
    BetaAnalyticsUserGroupBy,
    BetaAnalyticsChatMetrics,
    BetaAnalyticsLinesOfCode,
    BetaAnalyticsCoreCodeMetrics,
    BetaAnalyticsToolActionCounts,
    BetaAnalyticsToolActions,
    BetaAnalyticsClaudeCodeMetrics,
    BetaAnalyticsCoworkMetrics,
    BetaAnalyticsDesignMetrics,
    BetaAnalyticsOfficeProductMetrics,
    BetaAnalyticsOfficeMetrics,
    BetaAnalyticsScienceMetrics,
    BetaAnalyticsChatCoworkUnifiedChatMetrics,
    BetaAnalyticsChatCoworkUnifiedSessionsMetrics,
    BetaAnalyticsChatCoworkUnifiedMetrics,
    BetaAnalyticsArtifactActivitiesPageCursor,
    BetaAnalyticsConnectorActivitiesPageCursor,
    BetaAnalyticsCostReportTimeBucketsReportPageCursor,
    BetaAnalyticsCostUsersItemsReportPageCursor,
    BetaAnalyticsPluginActivitiesPageCursor,
    BetaAnalyticsProjectActivitiesPageCursor,
    BetaAnalyticsSingleDayActivitySummariesPageCursor,
    BetaAnalyticsSkillActivitiesPageCursor,
    BetaAnalyticsUsageReportTimeBucketsReportPageCursor,
    BetaAnalyticsUsageUsersItemsReportPageCursor,
    BetaAnalyticsUserActivitiesPageCursor,
    BetaArtifactListParams as ArtifactListParams,
    BetaConnectorListParams as ConnectorListParams,
    BetaCostReportListParams as CostReportListParams,
    BetaOrganizationAnalyticsPluginsListParams as PluginListParams,
    BetaOrganizationAnalyticsSkillsListParams as SkillListParams,
    BetaSummaryListParams as SummaryListParams,
    BetaUsageReportListParams as UsageReportListParams,
    BetaUserCostReportListParams as UserCostReportListParams,
    BetaUserUsageReportListParams as UserUsageReportListParams,
    BetaOrganizationAnalyticsUsersListParams as UserListParams,
  };
  export type BetaAnalyticsConnectorActivity = $Types.BetaAnalyticsConnectorActivity;
  export namespace BetaAnalyticsConnectorActivity {
    export type { BetaAnalyticsConnectorChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
  export type BetaAnalyticsPluginActivity = $Types.BetaAnalyticsPluginActivity;
  export namespace BetaAnalyticsPluginActivity {
    export type { BetaAnalyticsPluginChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
  export type BetaAnalyticsSkillActivity = $Types.BetaAnalyticsSkillActivity;
  export namespace BetaAnalyticsSkillActivity {
    export type { BetaAnalyticsSkillChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
  export type BetaAnalyticsUserActivity = $Types.BetaAnalyticsUserActivity;
  export namespace BetaAnalyticsUserActivity {
    export type { BetaAnalyticsChatCoworkUnifiedMetrics as ChatCoworkUnifiedMetrics };
  }
}

export declare namespace BetaOrganizationAnalyticsApps {
  enum $ {}
  export { BetaOrganizationAnalyticsAppsChat as Chat };
}

export declare namespace BetaOrganizationAnalyticsAppsChat {
  enum $ {}
  export { BetaOrganizationAnalyticsAppsChatProjects as Projects };
  export type { BetaProjectListParams as ProjectListParams, BetaAnalyticsProjectActivitiesPageCursor };
}

export declare namespace BetaOrganizationAnalyticsAppsChatProjects {
  enum $ {}
  export type { BetaProjectListParams as ProjectListParams, BetaAnalyticsProjectActivitiesPageCursor };
}

export declare namespace BetaOrganizationAnalyticsConnectors {
  enum $ {}
  export type { BetaConnectorListParams as ConnectorListParams, BetaAnalyticsConnectorActivitiesPageCursor };
}

export declare namespace BetaOrganizationAnalyticsPlugins {
  enum $ {}
  export type {
    BetaOrganizationAnalyticsPluginsListParams as PluginListParams,
    BetaAnalyticsPluginActivitiesPageCursor,
  };
}

export declare namespace BetaOrganizationAnalyticsSkills {
  enum $ {}
  export type { BetaOrganizationAnalyticsSkillsListParams as SkillListParams, BetaAnalyticsSkillActivitiesPageCursor };
}

export declare namespace BetaOrganizationAnalyticsSummaries {
  enum $ {}
  export type { BetaSummaryListParams as SummaryListParams, BetaAnalyticsSingleDayActivitySummariesPageCursor };
}

export declare namespace BetaOrganizationAnalyticsUsers {
  enum $ {}
  export type { BetaOrganizationAnalyticsUsersListParams as UserListParams, BetaAnalyticsUserActivitiesPageCursor };
}

export declare namespace BetaOrganizationAPIKeys {
  enum $ {}
  export type {
    APIKeyCreatedBy as BetaAPIKeyCreatedBy,
    APIKeyUserActor as BetaAPIKeyUserActor,
    APIKeyServiceAccountActor as BetaAPIKeyServiceAccountActor,
    APIKeyOrganizationScope as BetaAPIKeyOrganizationScope,
    APIKeyWorkspaceScope as BetaAPIKeyWorkspaceScope,
    BetaAPIKey,
    BetaAPIKeyListParams as APIKeyListParams,
    BetaAPIKeyUpdateParams as APIKeyUpdateParams,
    BetaAPIKeysPage,
  };
}

export declare namespace BetaOrganizationComplianceSettings {
  enum $ {}
  export type {
    ComplianceSettingsStateEnabled as BetaComplianceSettingsStateEnabled,
    ComplianceSettingsStateDisabled as BetaComplianceSettingsStateDisabled,
    ComplianceSettingsState as BetaComplianceSettingsState,
    ComplianceSettingsInfo as BetaComplianceSettingsInfo,
    ComplianceSettingsStateEnabledParam as BetaComplianceSettingsStateEnabledParam,
    ComplianceSettingsStateDisabledParam as BetaComplianceSettingsStateDisabledParam,
    ComplianceSettingsStateParam as BetaComplianceSettingsStateParam,
    BetaComplianceSettingUpdateParams as ComplianceSettingUpdateParams,
    ComplianceSettingsInfo as BetaComplianceSettings,
  };
}

export declare namespace BetaOrganizationExternalKeys {
  enum $ {}
  export type {
    ExternalKeyAttachedAttachment as BetaExternalKeyAttachedAttachment,
    ExternalKeyUnattachedAttachment as BetaExternalKeyUnattachedAttachment,
    BetaAWSExternalKeyConfig,
    GCPExternalKeyConfig as BetaGCPExternalKeyConfig,
    AzureExternalKeyConfig as BetaAzureExternalKeyConfig,
    BetaExternalKey,
    AzureExternalKeyConfigParam as BetaAzureExternalKeyConfigParam,
    ExternalKeyDeleteResponse as BetaExternalKeyDeleteResponse,
    ExternalKeyValidateResponse as BetaExternalKeyValidateResponse,
    BetaExternalKeyListParams as ExternalKeyListParams,
    BetaExternalKeyCreateParams as ExternalKeyCreateParams,
    BetaExternalKeyUpdateParams as ExternalKeyUpdateParams,
    BetaExternalKeysPageCursor,
    ExternalKeyDeleteResponse,
    ExternalKeyValidateResponse,
  };
}

export declare namespace BetaOrganizationPlugins {
  enum $ {}
  export {
    BetaOrganizationPluginsInstallationSettings as InstallationSettings,
    BetaOrganizationPluginsShares as Shares,
    BetaOrganizationPluginsVersions as Versions,
  };
  export type {
    BetaPluginOwnerOrganization,
    BetaPluginOwnerUser,
    BetaPluginComponent,
    BetaPluginContentScan,
    BetaPluginUserActor,
    BetaPluginAPIActor,
    BetaPlugin,
    BetaDeletedPlugin,
    BetaPluginTargetOrganization,
    BetaPluginTargetRBACGroup,
    BetaPluginTargetOrganizationMember,
    BetaOrganizationPluginsListParams as PluginListParams,
    BetaPluginCreateParams as PluginCreateParams,
    BetaPluginRetrieveParams as PluginRetrieveParams,
    BetaPluginUpdateParams as PluginUpdateParams,
    BetaPluginDeleteParams as PluginDeleteParams,
    BetaPluginsPageCursor,
    BetaPluginInstallationSetting,
    BetaDeletedPluginInstallationSetting,
    BetaInstallationSettingListParams as InstallationSettingListParams,
    BetaInstallationSettingSetParams as InstallationSettingSetParams,
    BetaInstallationSettingRemoveParams as InstallationSettingRemoveParams,
    BetaPluginInstallationSettingsPageCursor,
    BetaPluginShare,
    BetaShareListParams as ShareListParams,
    BetaPluginSharesPageCursor,
    BetaPluginVersion,
    BetaPluginVersionContent,
    BetaOrganizationPluginsVersionsListParams as VersionListParams,
    BetaOrganizationPluginsVersionsCreateParams as VersionCreateParams,
    BetaOrganizationPluginsVersionsRetrieveParams as VersionRetrieveParams,
    BetaOrganizationPluginsVersionsDownloadParams as VersionDownloadParams,
    BetaPluginVersionsPageCursor,
  };
}

export declare namespace BetaOrganizationRateLimits {
  enum $ {}
  export type {
    OrganizationRateLimitModelGroup as BetaOrganizationRateLimitModelGroup,
    OrganizationRateLimitBatchGroup as BetaOrganizationRateLimitBatchGroup,
    OrganizationRateLimitTokenCountGroup as BetaOrganizationRateLimitTokenCountGroup,
    OrganizationRateLimitFilesGroup as BetaOrganizationRateLimitFilesGroup,
    OrganizationRateLimitSkillsGroup as BetaOrganizationRateLimitSkillsGroup,
    OrganizationRateLimitWebSearchGroup as BetaOrganizationRateLimitWebSearchGroup,
    OrganizationRateLimitValue as BetaOrganizationRateLimitValue,
    BetaOrganizationRateLimit,
    BetaOrganizationRateLimitsListParams as RateLimitListParams,
    BetaOrganizationRateLimitsPageCursor,
  };
}

export declare namespace BetaOrganizationRBACGroups {
  enum $ {}
  export { BetaOrganizationRBACGroupsMembers as Members };
  export type {
    BetaRBACGroup,
    BetaDeletedRBACGroup,
    BetaRBACGroupListParams as RBACGroupListParams,
    BetaRBACGroupCreateParams as RBACGroupCreateParams,
    BetaRBACGroupUpdateParams as RBACGroupUpdateParams,
    BetaRBACGroupsPageCursor,
    BetaDeletedRBACGroup as RBACGroupDeleteResponse,
    BetaRBACGroupMember,
    BetaDeletedRBACGroupMember,
    BetaOrganizationRBACGroupsMembersListParams as MemberListParams,
    BetaOrganizationRBACGroupsMembersAddParams as MemberAddParams,
    BetaOrganizationRBACGroupsMembersRemoveParams as MemberRemoveParams,
    BetaRBACGroupMembersPageCursor,
    BetaDeletedRBACGroupMember as MemberRemoveResponse,
  };
}

export declare namespace BetaOrganizationRBACGroupsMembers {
  enum $ {}
  export type {
    BetaRBACGroupMember,
    BetaDeletedRBACGroupMember,
    BetaOrganizationRBACGroupsMembersListParams as MemberListParams,
    BetaOrganizationRBACGroupsMembersAddParams as MemberAddParams,
    BetaOrganizationRBACGroupsMembersRemoveParams as MemberRemoveParams,
    BetaRBACGroupMembersPageCursor,
    BetaDeletedRBACGroupMember as MemberRemoveResponse,
  };
}

export declare namespace BetaOrganizationRBACRoles {
  enum $ {}
  export { BetaOrganizationRBACRolesPermissions as Permissions };
  export type {
    BetaRBACRole,
    BetaRBACRoleListParams as RBACRoleListParams,
    BetaRBACRolesPageCursor,
    BetaRBACOrganizationPermissionResource,
    BetaRBACConnectorToolPermissionResource,
    BetaRBACConnectorScopePermissionResource,
    BetaRBACConnectorPermissionResource,
    BetaRBACAllConnectorsPermissionResource,
    BetaRBACRolePermission,
    BetaPermissionListParams as PermissionListParams,
    BetaRBACRolePermissionsPageCursor,
  };
}

export declare namespace BetaOrganizationSpendLimits {
  enum $ {}
  export {
    BetaOrganizationSpendLimitsIncreaseRequests as IncreaseRequests,
    BetaOrganizationSpendLimitsEffective as Effective,
  };
  export type {
    BetaSpendLimitUserActor,
    BetaSpendLimitScopedAPIKeyActor,
    BetaSpendLimitPeriod,
    BetaSpendLimitUserScope,
    BetaSpendLimitSeatTierScope,
    BetaSpendLimitRBACGroupScope,
    BetaSpendLimitOrganizationServiceScope,
    BetaSpendLimitOrganizationScope,
    BetaSpendLimitWorkspaceScope,
    BetaSpendLimitUsageTierScope,
    BetaSpendLimit,
    BetaSpendLimitDeleteResponse,
    BetaSpendLimitListParams as SpendLimitListParams,
    BetaSpendLimitSetParams as SpendLimitSetParams,
    BetaSpendLimitsPageCursor,
    BetaSpendSummariesPageCursor,
    BetaSpendSummary,
    BetaSpendLimitDeleteResponse as SpendLimitDeleteResponse,
    BetaSpendLimitIncreaseRequestStatus,
    BetaSpendLimitIncreaseRequestActor,
    BetaSpendLimitIncreaseRequestResolvedBy,
    BetaSpendLimitIncreaseRequest,
    BetaSpendLimitIncreaseRequestApproveResponse,
    BetaIncreaseRequestListParams as IncreaseRequestListParams,
    BetaIncreaseRequestApproveParams as IncreaseRequestApproveParams,
    BetaIncreaseRequestDenyParams as IncreaseRequestDenyParams,
    BetaSpendLimitIncreaseRequestsPageCursor,
    BetaSpendLimitIncreaseRequestApproveResponse as IncreaseRequestApproveResponse,
    BetaEffectiveListParams as EffectiveListParams,
  };
}

export declare namespace BetaOrganizationSpendLimitsIncreaseRequests {
  enum $ {}
  export type {
    BetaSpendLimitIncreaseRequestStatus,
    BetaSpendLimitIncreaseRequestActor,
    BetaSpendLimitIncreaseRequestResolvedBy,
    BetaSpendLimitIncreaseRequest,
    BetaSpendLimitIncreaseRequestApproveResponse,
    BetaIncreaseRequestListParams as IncreaseRequestListParams,
    BetaIncreaseRequestApproveParams as IncreaseRequestApproveParams,
    BetaIncreaseRequestDenyParams as IncreaseRequestDenyParams,
    BetaSpendLimitIncreaseRequestsPageCursor,
    BetaSpendLimitIncreaseRequestApproveResponse as IncreaseRequestApproveResponse,
  };
}

export declare namespace BetaOrganizationUsers {
  enum $ {}
  export type {
    OrganizationUser as BetaOrganizationUser,
    UserRemoveResponse as BetaUserRemoveResponse,
    BetaOrganizationUsersListParams as UserListParams,
    BetaUserUpdateParams as UserUpdateParams,
    BetaOrganizationUsersPage,
    UserRemoveResponse,
  };
}

export declare namespace BetaOrganizationWebhooks {
  enum $ {}
  export type {
    BetaOrganizationWebhookEndpointState,
    BetaOrganizationWebhookEndpoint,
    BetaNewOrganizationWebhookEndpoint,
    BetaDeletedOrganizationWebhookEndpoint,
    BetaOrganizationWebhookEndpointSigningSecret,
    BetaWebhookListParams as WebhookListParams,
    BetaWebhookCreateParams as WebhookCreateParams,
    BetaWebhookRetrieveParams as WebhookRetrieveParams,
    BetaWebhookUpdateParams as WebhookUpdateParams,
    BetaWebhookDeleteParams as WebhookDeleteParams,
    BetaWebhookRegenerateSigningSecretParams as WebhookRegenerateSigningSecretParams,
    BetaOrganizationWebhookEndpointsPage,
  };
}

export declare namespace BetaOrganizationWorkspaces {
  enum $ {}
  export {
    BetaOrganizationWorkspacesMembers as Members,
    BetaOrganizationWorkspacesRateLimits as RateLimits,
    BetaOrganizationWorkspacesServiceAccounts as ServiceAccounts,
  };
  export type {
    WorkspaceChangedConcurrentlyField as BetaWorkspaceChangedConcurrentlyField,
    WorkspaceRole as BetaWorkspaceRole,
    NoBillingWorkspaceRole as BetaNoBillingWorkspaceRole,
    AllowedInferenceGeo as BetaAllowedInferenceGeo,
    DataResidency as BetaDataResidency,
    Workspace as BetaWorkspace,
    DataResidencyCreateConfig as BetaDataResidencyCreateConfig,
    DataResidencyUpdateConfig as BetaDataResidencyUpdateConfig,
    BetaOrganizationWorkspacesListParams as WorkspaceListParams,
    BetaWorkspaceCreateParams as WorkspaceCreateParams,
    BetaWorkspaceUpdateParams as WorkspaceUpdateParams,
    BetaWorkspacesPage,
    WorkspaceMember as BetaWorkspaceMember,
    BetaWorkspaceMembersPage,
    WorkspaceRateLimitMeasure as BetaWorkspaceRateLimitType,
    WorkspaceMemberRemoveResponse as BetaWorkspaceMemberRemoveResponse,
    BetaOrganizationWorkspacesMembersListParams as MemberListParams,
    BetaOrganizationWorkspacesMembersAddParams as MemberAddParams,
    BetaMemberRetrieveParams as MemberRetrieveParams,
    BetaMemberUpdateParams as MemberUpdateParams,
    BetaOrganizationWorkspacesMembersRemoveParams as MemberRemoveParams,
    WorkspaceMemberRemoveResponse as MemberRemoveResponse,
    WorkspaceRateLimitWorkspaceSource as BetaWorkspaceRateLimitWorkspaceSource,
    WorkspaceRateLimitOrganizationSource as BetaWorkspaceRateLimitOrganizationSource,
    WorkspaceRateLimitValue as BetaWorkspaceRateLimitValue,
    BetaWorkspaceRateLimit,
    WorkspaceRateLimitMeasure as BetaWorkspaceRateLimitMeasure,
    WorkspaceRateLimitUpdateValue as BetaWorkspaceRateLimitUpdateValue,
    BetaOrganizationWorkspacesRateLimitsListParams as RateLimitListParams,
    BetaRateLimitUpdateParams as RateLimitUpdateParams,
    BetaWorkspaceRateLimitsPageCursor,
    WorkspaceServiceAccountRemoveResponse as BetaWorkspaceServiceAccountRemoveResponse,
    BetaOrganizationWorkspacesServiceAccountsListParams as ServiceAccountListParams,
    BetaServiceAccountAddParams as ServiceAccountAddParams,
    BetaOrganizationWorkspacesServiceAccountsRetrieveParams as ServiceAccountRetrieveParams,
    BetaOrganizationWorkspacesServiceAccountsUpdateParams as ServiceAccountUpdateParams,
    BetaServiceAccountRemoveParams as ServiceAccountRemoveParams,
    BetaServiceAccountWorkspaceMembersPageCursor,
    WorkspaceServiceAccountRemoveResponse as ServiceAccountRemoveResponse,
  };
}

export declare namespace BetaOrganizationWorkspacesRateLimits {
  enum $ {}
  export type {
    WorkspaceRateLimitWorkspaceSource as BetaWorkspaceRateLimitWorkspaceSource,
    WorkspaceRateLimitOrganizationSource as BetaWorkspaceRateLimitOrganizationSource,
    WorkspaceRateLimitValue as BetaWorkspaceRateLimitValue,
    BetaWorkspaceRateLimit,
    WorkspaceRateLimitMeasure as BetaWorkspaceRateLimitMeasure,
    WorkspaceRateLimitUpdateValue as BetaWorkspaceRateLimitUpdateValue,
    BetaOrganizationWorkspacesRateLimitsListParams as RateLimitListParams,
    BetaRateLimitUpdateParams as RateLimitUpdateParams,
    BetaWorkspaceRateLimitsPageCursor,
    WorkspaceRateLimitMeasure as BetaWorkspaceRateLimitType,
  };
}

export declare namespace BetaSessions {
  enum $ {}
  export { BetaSessionsEvents as Events, BetaSessionsResources as Resources, BetaSessionsThreads as Threads };
  export type {
    BetaManagedAgentsMultiagent,
    BetaManagedAgentsAgentParams,
    BetaManagedAgentsAdvisorParams,
    BetaManagedAgentsMultiagentRosterEntryParams,
    BetaManagedAgentsMultiagentParams,
    BetaManagedAgentsSystemContentBlock,
    BetaManagedAgentsBranchCheckout,
    BetaManagedAgentsCommitCheckout,
    BetaManagedAgentsBudgetLimit,
    BetaManagedAgentsGitHubRepositoryResourceParams,
    BetaManagedAgentsFileResourceParams,
    BetaManagedAgentsMemoryStoreResourceParam,
    BetaManagedAgentsSessionActor,
    BetaManagedAgentsSessionMultiagentCoordinator,
    BetaManagedAgentsSessionMultiagentSubagentsEnabled,
    BetaManagedAgentsSessionMultiagentSubagents,
    BetaManagedAgentsSessionMultiagentWorkflowsEnabled,
    BetaManagedAgentsSessionMultiagentWorkflows,
    BetaManagedAgentsSessionMultiagent20261001,
    BetaManagedAgentsSessionMultiagent,
    BetaManagedAgentsSessionAgent,
    BetaManagedAgentsOutcomeEvaluationResource,
    BetaManagedAgentsSessionStats,
    BetaManagedAgentsCacheCreationUsage,
    BetaManagedAgentsServerToolUsage,
    BetaManagedAgentsSessionUsage,
    BetaManagedAgentsSession,
    BetaManagedAgentsAgentWithOverridesParams,
    BetaManagedAgentsSessionAgentUpdate,
    BetaManagedAgentsDeletedSession,
    BetaManagedAgentsUserToolResultEvent,
    BetaManagedAgentsSessionUpdatedEvent,
    BetaManagedAgentsSystemMessageEvent,
    BetaManagedAgentsSessionUsageEvent,
    BetaManagedAgentsDeltaType,
    BetaManagedAgentsAgentMessagePreview,
    BetaManagedAgentsAgentThinkingPreview,
    BetaManagedAgentsStartEventPreview,
    BetaManagedAgentsStartEvent,
    BetaManagedAgentsDeltaContent,
    BetaManagedAgentsDeltaEvent,
    BetaSessionListParams as SessionListParams,
    BetaSessionCreateParams as SessionCreateParams,
    BetaSessionRetrieveParams as SessionRetrieveParams,
    BetaSessionUpdateParams as SessionUpdateParams,
    BetaSessionDeleteParams as SessionDeleteParams,
    BetaSessionArchiveParams as SessionArchiveParams,
    BetaManagedAgentsSessionsBidirectionalPageCursor,
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
    BetaManagedAgentsFileRubric,
    BetaManagedAgentsTextRubric,
    BetaManagedAgentsUserMessageEventParams,
    BetaManagedAgentsFileRubricParams,
    BetaManagedAgentsTextRubricParams,
    BetaManagedAgentsUserDefineOutcomeEventParams,
    BetaManagedAgentsSystemMessageEventParams,
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
    BetaManagedAgentsSessionErrorEvent,
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
    BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    BetaManagedAgentsSessionUsageSnapshot,
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
    BetaManagedAgentsSessionEvent,
    BetaManagedAgentsUserInterruptEventParams,
    BetaManagedAgentsUserToolConfirmationEventParams,
    BetaManagedAgentsUserCustomToolResultEventParams,
    BetaManagedAgentsUserToolResultEventParams,
    BetaManagedAgentsEventParams,
    BetaManagedAgentsSendSessionEvents,
    BetaManagedAgentsStreamSessionEvents,
    BetaSessionsEventsListParams as EventListParams,
    BetaEventSendParams as EventSendParams,
    BetaSessionsEventsStreamParams as EventStreamParams,
    BetaManagedAgentsSessionEventsPageCursor,
    BetaManagedAgentsBillingErrorObject as BetaManagedAgentsBillingError,
    BetaManagedAgentsCredentialHostUnreachableErrorObject as BetaManagedAgentsCredentialHostUnreachableError,
    BetaManagedAgentsMCPAuthenticationFailedErrorObject as BetaManagedAgentsMCPAuthenticationFailedError,
    BetaManagedAgentsMCPConnectionFailedErrorObject as BetaManagedAgentsMCPConnectionFailedError,
    BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject as BetaManagedAgentsMaxWorkflowRunsWorkflowRunError,
    BetaManagedAgentsModelOverloadedErrorObject as BetaManagedAgentsModelOverloadedError,
    BetaManagedAgentsModelRateLimitedErrorObject as BetaManagedAgentsModelRateLimitedError,
    BetaManagedAgentsModelRequestFailedErrorObject as BetaManagedAgentsModelRequestFailedError,
    BetaManagedAgentsProgramWorkflowRunErrorObject as BetaManagedAgentsProgramWorkflowRunError,
    BetaManagedAgentsRepositoryAuthenticationErrorObject as BetaManagedAgentsRepositoryAuthenticationError,
    BetaManagedAgentsRepositoryCheckoutErrorObject as BetaManagedAgentsRepositoryCheckoutError,
    BetaManagedAgentsRepositoryCloneErrorObject as BetaManagedAgentsRepositoryCloneError,
    BetaManagedAgentsRepositoryForbiddenErrorObject as BetaManagedAgentsRepositoryForbiddenError,
    BetaManagedAgentsRepositoryNotFoundErrorObject as BetaManagedAgentsRepositoryNotFoundError,
    BetaManagedAgentsThreadLimitWorkflowRunErrorObject as BetaManagedAgentsThreadLimitWorkflowRunError,
    BetaManagedAgentsTimeoutWorkflowRunErrorObject as BetaManagedAgentsTimeoutWorkflowRunError,
    BetaManagedAgentsUnknownErrorObject as BetaManagedAgentsUnknownError,
    BetaManagedAgentsUnknownWorkflowRunErrorObject as BetaManagedAgentsUnknownWorkflowRunError,
    BetaManagedAgentsWorkflowRunErrorObject as BetaManagedAgentsWorkflowRunError,
    BetaManagedAgentsWorkflowRunResultErrorObject as BetaManagedAgentsWorkflowRunResultError,
    BetaManagedAgentsGitHubRepositoryResource,
    BetaManagedAgentsFileResource,
    BetaManagedAgentsMemoryStoreResource,
    BetaManagedAgentsSessionResource,
    BetaManagedAgentsDeleteSessionResource,
    BetaResourceListParams as ResourceListParams,
    BetaResourceAddParams as ResourceAddParams,
    BetaResourceRetrieveParams as ResourceRetrieveParams,
    BetaResourceUpdateParams as ResourceUpdateParams,
    BetaResourceDeleteParams as ResourceDeleteParams,
    BetaManagedAgentsSessionResourcesPageCursor,
    BetaManagedAgentsSessionResource as ResourceRetrieveResponse,
    BetaManagedAgentsSessionResource as ResourceUpdateResponse,
    BetaManagedAgentsSessionThreadStatus,
    BetaManagedAgentsInlineAgent,
    BetaManagedAgentsSessionThreadStats,
    BetaManagedAgentsSessionThreadUsage,
    BetaManagedAgentsSessionThread,
    BetaManagedAgentsStreamSessionThreadEvents,
    BetaThreadListParams as ThreadListParams,
    BetaThreadRetrieveParams as ThreadRetrieveParams,
    BetaThreadArchiveParams as ThreadArchiveParams,
    BetaManagedAgentsSessionThreadsPageCursor,
  };
}

export declare namespace BetaSessionsEvents {
  enum $ {}
  export type {
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
    BetaManagedAgentsFileRubric,
    BetaManagedAgentsTextRubric,
    BetaManagedAgentsUserMessageEventParams,
    BetaManagedAgentsFileRubricParams,
    BetaManagedAgentsTextRubricParams,
    BetaManagedAgentsUserDefineOutcomeEventParams,
    BetaManagedAgentsSystemMessageEventParams,
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
    BetaManagedAgentsSessionErrorEvent,
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
    BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    BetaManagedAgentsSessionUsageSnapshot,
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
    BetaManagedAgentsSessionEvent,
    BetaManagedAgentsUserInterruptEventParams,
    BetaManagedAgentsUserToolConfirmationEventParams,
    BetaManagedAgentsUserCustomToolResultEventParams,
    BetaManagedAgentsUserToolResultEventParams,
    BetaManagedAgentsEventParams,
    BetaManagedAgentsSendSessionEvents,
    BetaManagedAgentsStreamSessionEvents,
    BetaSessionsEventsListParams as EventListParams,
    BetaEventSendParams as EventSendParams,
    BetaSessionsEventsStreamParams as EventStreamParams,
    BetaManagedAgentsSessionEventsPageCursor,
    BetaManagedAgentsBillingErrorObject as BetaManagedAgentsBillingError,
    BetaManagedAgentsCredentialHostUnreachableErrorObject as BetaManagedAgentsCredentialHostUnreachableError,
    BetaManagedAgentsMCPAuthenticationFailedErrorObject as BetaManagedAgentsMCPAuthenticationFailedError,
    BetaManagedAgentsMCPConnectionFailedErrorObject as BetaManagedAgentsMCPConnectionFailedError,
    BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject as BetaManagedAgentsMaxWorkflowRunsWorkflowRunError,
    BetaManagedAgentsModelOverloadedErrorObject as BetaManagedAgentsModelOverloadedError,
    BetaManagedAgentsModelRateLimitedErrorObject as BetaManagedAgentsModelRateLimitedError,
    BetaManagedAgentsModelRequestFailedErrorObject as BetaManagedAgentsModelRequestFailedError,
    BetaManagedAgentsProgramWorkflowRunErrorObject as BetaManagedAgentsProgramWorkflowRunError,
    BetaManagedAgentsRepositoryAuthenticationErrorObject as BetaManagedAgentsRepositoryAuthenticationError,
    BetaManagedAgentsRepositoryCheckoutErrorObject as BetaManagedAgentsRepositoryCheckoutError,
    BetaManagedAgentsRepositoryCloneErrorObject as BetaManagedAgentsRepositoryCloneError,
    BetaManagedAgentsRepositoryForbiddenErrorObject as BetaManagedAgentsRepositoryForbiddenError,
    BetaManagedAgentsRepositoryNotFoundErrorObject as BetaManagedAgentsRepositoryNotFoundError,
    BetaManagedAgentsThreadLimitWorkflowRunErrorObject as BetaManagedAgentsThreadLimitWorkflowRunError,
    BetaManagedAgentsTimeoutWorkflowRunErrorObject as BetaManagedAgentsTimeoutWorkflowRunError,
    BetaManagedAgentsUnknownErrorObject as BetaManagedAgentsUnknownError,
    BetaManagedAgentsUnknownWorkflowRunErrorObject as BetaManagedAgentsUnknownWorkflowRunError,
    BetaManagedAgentsWorkflowRunErrorObject as BetaManagedAgentsWorkflowRunError,
    BetaManagedAgentsWorkflowRunResultErrorObject as BetaManagedAgentsWorkflowRunResultError,
  };
}

export declare namespace BetaSessionsThreads {
  enum $ {}
  export { BetaSessionsThreadsEvents as Events };
  export type {
    BetaManagedAgentsSessionThreadStatus,
    BetaManagedAgentsInlineAgent,
    BetaManagedAgentsSessionThreadStats,
    BetaManagedAgentsSessionThreadUsage,
    BetaManagedAgentsSessionThread,
    BetaManagedAgentsStreamSessionThreadEvents,
    BetaThreadListParams as ThreadListParams,
    BetaThreadRetrieveParams as ThreadRetrieveParams,
    BetaThreadArchiveParams as ThreadArchiveParams,
    BetaManagedAgentsSessionThreadsPageCursor,
    BetaSessionsThreadsEventsListParams as EventListParams,
    BetaSessionsThreadsEventsStreamParams as EventStreamParams,
    BetaManagedAgentsSessionEventsPageCursor,
  };
}

export declare namespace BetaSessionsThreadsEvents {
  enum $ {}
  export type {
    BetaSessionsThreadsEventsListParams as EventListParams,
    BetaSessionsThreadsEventsStreamParams as EventStreamParams,
    BetaManagedAgentsSessionEventsPageCursor,
  };
}

export declare namespace BetaSkills {
  enum $ {}
  export { BetaSkillsVersions as Versions };
  export type {
    BetaLegacySkill,
    BetaLegacySkillList,
    SkillSource as BetaSkillSource,
    Skill as BetaSkill,
    BetaAnySkillList,
    BetaAnySkill,
    DeletedSkill as BetaDeletedSkill,
    BetaLegacySkillVersion,
    BetaLegacySkillVersionList,
    BetaAnySkillVersionList,
    BetaAnySkillVersion,
    BetaSkillsListParams as SkillListParams,
    BetaSkillCreateParams as SkillCreateParams,
    BetaSkillRetrieveParams as SkillRetrieveParams,
    BetaSkillDeleteParams as SkillDeleteParams,
    BetaSkillsPageCursor,
    SkillVersion as BetaSkillVersion,
    DeletedSkillVersion as BetaDeletedSkillVersion,
    BetaSkillVersionContent,
    BetaSkillsVersionsListParams as VersionListParams,
    BetaSkillsVersionsCreateParams as VersionCreateParams,
    BetaSkillsVersionsRetrieveParams as VersionRetrieveParams,
    BetaVersionDeleteParams as VersionDeleteParams,
    BetaSkillsVersionsDownloadParams as VersionDownloadParams,
    BetaSkillVersionsPageCursor,
  };
}

export declare namespace BetaUserProfiles {
  enum $ {}
  export { BetaUserProfilesActionURLs as ActionURLs };
  export type {
    UserProfileListOrder as BetaUserProfileListOrder,
    UserProfileListOrderBy as BetaUserProfileListOrderBy,
    UserProfileAccessType as BetaUserProfileAccessType,
    UserProfileExternalUserAccountStatus as BetaUserProfileExternalUserAccountStatus,
    UserProfileExternalUserEntityType as BetaUserProfileExternalUserEntityType,
    UserProfileExternalUserDetails as BetaUserProfileExternalUserDetails,
    BetaUserProfileTrustGrant,
    BetaUserProfile,
    UserProfileExternalUserDetailsParams as BetaUserProfileExternalUserDetailsParams,
    DeletedUserProfile as BetaDeletedUserProfile,
    UserProfileEnrollEndUserAction as BetaUserProfileEnrollEndUserAction,
    UserProfileActionURL as BetaUserProfileActionURL,
    BetaUserProfileEnrollmentURL,
    BetaUserProfileListParams as UserProfileListParams,
    BetaUserProfileCreateParams as UserProfileCreateParams,
    BetaUserProfileRetrieveParams as UserProfileRetrieveParams,
    BetaUserProfileUpdateParams as UserProfileUpdateParams,
    BetaUserProfileDeleteParams as UserProfileDeleteParams,
    BetaUserProfileCreateEnrollmentURLParams as UserProfileCreateEnrollmentURLParams,
    BetaUserProfilesPageCursor,
    BetaActionURLCreateParams as ActionURLCreateParams,
  };
}

export declare namespace BetaWebhooks {
  enum $ {}
  export type {
    BetaWebhookAgentArchivedEventData,
    BetaWebhookAgentCreatedEventData,
    BetaWebhookAgentDeletedEventData,
    BetaWebhookAgentUpdatedEventData,
    BetaWebhookDeploymentArchivedEventData,
    BetaWebhookDeploymentCreatedEventData,
    BetaWebhookDeploymentDeletedEventData,
    BetaWebhookDeploymentPausedEventData,
    BetaWebhookDeploymentRunFailedEventData,
    BetaWebhookDeploymentRunStartedEventData,
    BetaWebhookDeploymentRunSucceededEventData,
    BetaWebhookDeploymentUnpausedEventData,
    BetaWebhookDeploymentUpdatedEventData,
    BetaWebhookEnvironmentArchivedEventData,
    BetaWebhookEnvironmentCreatedEventData,
    BetaWebhookEnvironmentDeletedEventData,
    BetaWebhookEnvironmentUpdatedEventData,
    BetaWebhookEvent,
    BetaWebhookEventData,
    BetaWebhookMemoryStoreArchivedEventData,
    BetaWebhookMemoryStoreCreatedEventData,
    BetaWebhookMemoryStoreDeletedEventData,
    BetaWebhookSessionArchivedEventData,
    BetaWebhookSessionBudgetReachedEventData,
    BetaWebhookSessionCreatedEventData,
    BetaWebhookSessionDeletedEventData,
    BetaWebhookSessionIdledEventData,
    BetaWebhookSessionOutcomeEvaluationEndedEventData,
    BetaWebhookSessionPendingEventData,
    BetaWebhookSessionRequiresActionEventData,
    BetaWebhookSessionRunningEventData,
    BetaWebhookSessionStatusIdledEventData,
    BetaWebhookSessionStatusRescheduledEventData,
    BetaWebhookSessionStatusRunStartedEventData,
    BetaWebhookSessionStatusTerminatedEventData,
    BetaWebhookSessionThreadCreatedEventData,
    BetaWebhookSessionThreadIdledEventData,
    BetaWebhookSessionThreadTerminatedEventData,
    BetaWebhookSessionUpdatedEventData,
    BetaWebhookUserProfileEnforcementActionOpenedEventData,
    BetaWebhookUserProfileEnforcementActionResolvedEventData,
    BetaWebhookVaultArchivedEventData,
    BetaWebhookVaultCreatedEventData,
    BetaWebhookVaultCredentialArchivedEventData,
    BetaWebhookVaultCredentialCreatedEventData,
    BetaWebhookVaultCredentialDeletedEventData,
    BetaWebhookVaultCredentialRefreshFailedEventData,
    BetaWebhookVaultDeletedEventData,
    BetaWebhookEvent as UnwrapWebhookEvent,
  };
}

declare module "../../src/2023-06-01.js" {
  namespace Claude {
    enum $ {}
    export type RequestOptions = $Contract.RequestOptions;
    export type FinalRequestOptions = $Client.FinalRequestOptions;
    export type ApiKeySetter = () => Promise<string>;
    export type Page<Item> = $Pages.Page<Item>;
    export type PageCursor<Item> = $Pages.PageCursor<Item>;
    export type BidirectionalPageCursor<Item> = $Pages.BidirectionalPageCursor<Item>;
    export type ReportPageCursor<Item> = $Pages.ReportPageCursor<Item>;
    export type PageParams = { after_id?: string; before_id?: string; limit?: number };
    export type PageResponse<Item> = {
      data: Item[];
      has_more: boolean;
      first_id: string | null;
      last_id: string | null;
    };
    export type PageCursorParams = { page?: string | null; limit?: number };
    export type PageCursorResponse<Item> = { data: Item[]; next_page: string | null };
    export type BidirectionalPageCursorParams = PageCursorParams;
    export type BidirectionalPageCursorResponse<Item> = {
      data: Item[];
      next_page: string | null;
      prev_page: string | null;
    };
    export type ReportPageCursorParams = { page?: string | null };
    export type ReportPageCursorResponse<Item> = { data: Item[]; has_more: boolean; next_page: string | null };
    export type TokenPageParams = { page_token?: string; limit?: number };
    export { Messages, Models, Files, Completions, Organization, Skills, UserProfiles, Chat, Compliance, Oauth, Beta };
    export type {
      AnthropicBeta,
      Model,
      Metadata,
      ClaudeCodeKeyCreatorNotMemberErrorDetails,
      ClaudeCodeVersionTooOldErrorDetails,
      CMEKKeyDisabledErrorDetails,
      CMEKKeyNetworkBlockedErrorDetails,
      OrganizationOnHoldErrorDetails,
      RequestBodyEncodingInvalidErrorDetails,
      RequestBodyEncodingUnsupportedErrorDetails,
      UserProfileRequiredErrorDetails,
      LinkedOrganizationBillingUnavailableErrorDetails,
      LinkedOrganizationSpendLimitReachedErrorDetails,
      UserProfileBillingNotAuthorizedErrorDetails,
      UserProfileNotBillableErrorDetails,
      SkillReadBlockedUndecryptableErrorDetails,
      RequestBodyTooLargeAfterDecodingErrorDetails,
      ContractSpendLimitReachedErrorDetails,
      EnforcedSpendLimitReachedErrorDetails,
      RampLimitExceededErrorDetails,
      CMEKKeyUnreachableErrorDetails,
      WorkspaceHumanReviewDisabledErrorDetails,
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
      WorkspaceCreatedIncompleteErrorDetails,
      StorageProfileMismatchErrorDetails,
      ChangeOutcomeUnknownErrorDetails,
      StorageAttachedDuringArchiveErrorDetails,
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
      GrantRequiredErrorDetails,
      OrganizationNotEligibleErrorDetails,
      ProviderNotAllowedErrorDetails,
      UnsupportedRegionErrorDetails,
      StorageAlreadyRegisteredErrorDetails,
      AuthorizationCheckUnavailableErrorDetails,
      InvalidStorageARNErrorDetails,
      ExternalStorageInUseErrorDetails,
      ExternalStorageInWorkspacePolicyErrorDetails,
      StorageVerificationFailedErrorDetails,
      CMEKNotApprovedErrorDetails,
      ExternalKeyNotFoundErrorDetails,
      ExternalKeyProviderMismatchErrorDetails,
      GCPProjectNotVerifiedErrorDetails,
      RegionNotSupportedErrorDetails,
      StorageNotApprovedErrorDetails,
      GCPProjectControlledByAnotherOrganizationErrorDetails,
      StorageInUseErrorDetails,
      CannotSignOutPrimaryOwnerErrorDetails,
      CannotSignOutSelfErrorDetails,
      OrganizationNotEnrolledInBetaErrorDetails,
      CannotSignOutManagedMemberErrorDetails,
      CannotSignOutMembershipAdminErrorDetails,
      CannotSignOutOwnerErrorDetails,
      CannotSignOutPrivilegedMemberErrorDetails,
      ApprovalRequiredErrorDetails,
      ExternalStorageNotAvailableErrorDetails,
      HumanReviewNotAvailableErrorDetails,
      HumanReviewOnWithExternalStorageErrorDetails,
      StorageNotAttachableErrorDetails,
      TranscriptsStorageRequiredErrorDetails,
      StorageAttachLimitReachedErrorDetails,
      StorageProfileStillRequiredErrorDetails,
      StorageChangedConcurrentlyErrorDetails,
      WorkspaceChangedConcurrentlyErrorDetails,
      SpendLimitsAdminAPIWritesNotEnabledErrorDetails,
      UnsupportedCharsetErrorDetails,
      PluginNameTakenErrorDetails,
      SkillNameTakenErrorDetails,
      RegistrationPendingErrorDetails,
      ScanFailedErrorDetails,
      ScanPendingErrorDetails,
      RequestBodyTimeoutErrorDetails,
      SettingsDocumentLimitExceededErrorDetails,
      SettingsHistoryLimitExceededErrorDetails,
      CMEKFeatureUnsupportedErrorDetails,
      RBACGroupManagedSettingsNotFoundErrorDetails,
      RBACGroupOrderLimitExceededErrorDetails,
      RBACGroupNotFoundErrorDetails,
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
      ErrorType,
      ErrorCode,
      OtherErrorObject,
      OtherErrorResponse,
      AuthenticationErrorObject as AuthenticationError,
      BillingErrorObject as BillingError,
      GatewayTimeoutErrorObject as GatewayTimeoutError,
      InvalidRequestErrorObject as InvalidRequestError,
      NotFoundErrorObject as NotFoundError,
      OverloadedErrorObject as OverloadedError,
      PermissionErrorObject as PermissionError,
      RateLimitErrorObject as RateLimitError,
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
      WebFetchURLSourceAll,
      WebFetchURLSourceNone,
      WebFetchURLSourceToolReference,
      WebFetchURLSourceOnly,
      WebFetchURLSourceExcept,
      WebFetchURLSources,
      WebFetchTool20250910,
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
      MessageParam,
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
      CompactionBlockAmbiguousErrorDetails,
      CompactionBlockMisplacedErrorDetails,
      CompactionContentMismatchErrorDetails,
      CompactionIncompleteTurnErrorDetails,
      CompactionNothingToSummarizeErrorDetails,
      CompactionSignatureInvalidErrorDetails,
      CompactionTooManyToolReferencesErrorDetails,
      CompactionToolChangesMismatchErrorDetails,
      ImageDimensionsTooLargeErrorDetails,
      ThreadAlreadyContinuedErrorDetails,
      ThreadContinueInFlightErrorDetails,
      ThreadFingerprintMismatchErrorDetails,
      ThreadUnsupportedFeatureName,
      ThreadUnsupportedRequestErrorDetails,
      ToolNameConflictErrorDetails,
      ToolReferenceUnresolvedErrorDetails,
      ThreadNotFoundErrorDetails,
      CompactionUnavailableErrorDetails,
      RawMessageStreamEvent,
      MessageCountTokensTool,
      MessageTokensCount,
      MessageCreateParamsBase,
      MessageCreateParamsNonStreaming,
      MessageCreateParamsStreaming,
      MessageCountTokensParams,
      MessageStreamParams,
      ToolRunnerParams,
      BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultError,
      CodeExecutionToolResultErrorObject as CodeExecutionToolResultError,
      BrowserCloseTabToolUseBlock as ResponseBrowserCloseTabToolUseBlock,
      BrowserDoubleClickToolUseBlock as ResponseBrowserDoubleClickToolUseBlock,
      BrowserFileUploadToolUseBlock as ResponseBrowserFileUploadToolUseBlock,
      BrowserFindToolUseBlock as ResponseBrowserFindToolUseBlock,
      BrowserFormInputToolUseBlock as ResponseBrowserFormInputToolUseBlock,
      BrowserGetPageTextToolUseBlock as ResponseBrowserGetPageTextToolUseBlock,
      BrowserHoldKeyToolUseBlock as ResponseBrowserHoldKeyToolUseBlock,
      BrowserHoverToolUseBlock as ResponseBrowserHoverToolUseBlock,
      BrowserJavascriptExecToolUseBlock as ResponseBrowserJavascriptExecToolUseBlock,
      BrowserKeyToolUseBlock as ResponseBrowserKeyToolUseBlock,
      BrowserLeftClickDragToolUseBlock as ResponseBrowserLeftClickDragToolUseBlock,
      BrowserLeftClickToolUseBlock as ResponseBrowserLeftClickToolUseBlock,
      BrowserLeftMouseDownToolUseBlock as ResponseBrowserLeftMouseDownToolUseBlock,
      BrowserLeftMouseUpToolUseBlock as ResponseBrowserLeftMouseUpToolUseBlock,
      BrowserListTabsToolUseBlock as ResponseBrowserListTabsToolUseBlock,
      BrowserMiddleClickToolUseBlock as ResponseBrowserMiddleClickToolUseBlock,
      BrowserMouseMoveToolUseBlock as ResponseBrowserMouseMoveToolUseBlock,
      BrowserNavigateToolUseBlock as ResponseBrowserNavigateToolUseBlock,
      BrowserNewTabToolUseBlock as ResponseBrowserNewTabToolUseBlock,
      BrowserReadConsoleToolUseBlock as ResponseBrowserReadConsoleToolUseBlock,
      BrowserReadNetworkToolUseBlock as ResponseBrowserReadNetworkToolUseBlock,
      BrowserReadPageToolUseBlock as ResponseBrowserReadPageToolUseBlock,
      BrowserRightClickToolUseBlock as ResponseBrowserRightClickToolUseBlock,
      BrowserScreenshotToolUseBlock as ResponseBrowserScreenshotToolUseBlock,
      BrowserScrollToToolUseBlock as ResponseBrowserScrollToToolUseBlock,
      BrowserScrollToolUseBlock as ResponseBrowserScrollToolUseBlock,
      BrowserSwitchTabToolUseBlock as ResponseBrowserSwitchTabToolUseBlock,
      BrowserToolUseBlock as ResponseBrowserToolUseBlock,
      BrowserTripleClickToolUseBlock as ResponseBrowserTripleClickToolUseBlock,
      BrowserTypeToolUseBlock as ResponseBrowserTypeToolUseBlock,
      BrowserWaitToolUseBlock as ResponseBrowserWaitToolUseBlock,
      BrowserZoomToolUseBlock as ResponseBrowserZoomToolUseBlock,
      ComputerCursorPositionToolUseBlock as ResponseComputerCursorPositionToolUseBlock,
      ComputerDoubleClickToolUseBlock as ResponseComputerDoubleClickToolUseBlock,
      ComputerHoldKeyToolUseBlock as ResponseComputerHoldKeyToolUseBlock,
      ComputerKeyToolUseBlock as ResponseComputerKeyToolUseBlock,
      ComputerLeftClickDragToolUseBlock as ResponseComputerLeftClickDragToolUseBlock,
      ComputerLeftClickToolUseBlock as ResponseComputerLeftClickToolUseBlock,
      ComputerLeftMouseDownToolUseBlock as ResponseComputerLeftMouseDownToolUseBlock,
      ComputerLeftMouseUpToolUseBlock as ResponseComputerLeftMouseUpToolUseBlock,
      ComputerMiddleClickToolUseBlock as ResponseComputerMiddleClickToolUseBlock,
      ComputerMouseMoveToolUseBlock as ResponseComputerMouseMoveToolUseBlock,
      ComputerRightClickToolUseBlock as ResponseComputerRightClickToolUseBlock,
      ComputerScreenshotToolUseBlock as ResponseComputerScreenshotToolUseBlock,
      ComputerScrollToolUseBlock as ResponseComputerScrollToolUseBlock,
      ComputerToolUseBlock as ResponseComputerToolUseBlock,
      ComputerTripleClickToolUseBlock as ResponseComputerTripleClickToolUseBlock,
      ComputerTypeToolUseBlock as ResponseComputerTypeToolUseBlock,
      ComputerWaitToolUseBlock as ResponseComputerWaitToolUseBlock,
      ComputerZoomToolUseBlock as ResponseComputerZoomToolUseBlock,
      TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultError,
      ToolSearchToolResultErrorObject as ToolSearchToolResultError,
      WebSearchToolRequestErrorObject as WebSearchToolRequestError,
      WebSearchToolResultErrorObject as WebSearchToolResultError,
      RawContentBlockDeltaEvent as ContentBlockDeltaEvent,
      RawContentBlockStartEvent as ContentBlockStartEvent,
      RawContentBlockStopEvent as ContentBlockStopEvent,
      RawMessageDeltaEvent as MessageDeltaEvent,
      RawMessageStartEvent as MessageStartEvent,
      RawMessageStopEvent as MessageStopEvent,
      RawMessageStreamEvent as MessageStreamEvent,
      ToolsetToolUseBlock as ResponseToolUseBlockUnion,
      CapabilitySupport,
      ContextManagementCapability,
      EffortCapability,
      ServerToolsCapability,
      ThinkingTypes,
      ThinkingCapability,
      ModelCapabilities,
      ModelLine,
      ModelInfo,
      ModelListParams,
      ModelRetrieveParams,
      ModelInfosPage,
      StorageQuotaExceededErrorDetails,
      FileNotDownloadableErrorDetails,
      FileExpiredErrorDetails,
      FileMetadata,
      DeletedFile,
      FileContent,
      FileListParams,
      FileUploadParams,
      FileRetrieveMetadataParams,
      FileDeleteParams,
      FileDownloadParams,
      FileMetadataPageCursor,
      Completion,
      CompletionCreateParamsBase,
      CompletionCreateParamsNonStreaming,
      CompletionCreateParamsStreaming,
      ExternalStorageFailedCheck,
      OrganizationRole,
      OrganizationInfo,
      SkillSource,
      Skill,
      DeletedSkill,
      SkillListParams,
      SkillCreateParams,
      SkillRetrieveParams,
      SkillDeleteParams,
      SkillsPageCursor,
      UserProfileListOrder,
      UserProfileListOrderBy,
      UserProfileAccessType,
      UserProfileExternalUserAccountStatus,
      UserProfileExternalUserEntityType,
      UserProfileExternalUserDetails,
      UserProfileCyberRequirements,
      UserProfileProgramStatus,
      UserProfileCyberTier,
      UserProfileCyberProgram,
      UserProfileEfsFeature,
      UserProfileEfsProgram,
      UserProfilePrograms,
      UserProfile,
      UserProfileExternalUserDetailsParams,
      DeletedUserProfile,
      UserProfileEnrollEndUserAction,
      UserProfileActionURL,
      UserProfileListParams,
      UserProfileCreateParams,
      UserProfileRetrieveParams,
      UserProfileUpdateParams,
      UserProfileDeleteParams,
      UserProfilesPageCursor,
      ChatCompletionTextPart,
      ChatCompletionTextContent,
      ChatCompletionDeveloperMessageParam,
      ChatCompletionSystemMessageParam,
      ChatCompletionImageURL,
      ChatCompletionImagePart,
      ChatCompletionAudioPart,
      ChatCompletionFilePart,
      ChatCompletionUserPart,
      ChatCompletionUserContent,
      ChatCompletionUserMessageParam,
      ChatCompletionRefusalPart,
      ChatCompletionAssistantPart,
      ChatCompletionAssistantContent,
      ChatCompletionFunctionCall,
      ChatCompletionToolCall,
      ChatCompletionAssistantMessageParam,
      ChatCompletionToolMessageParam,
      ChatCompletionFunctionMessageParam,
      ChatCompletionMessageParam,
      ChatCompletionStreamOptions,
      ChatCompletionFunction,
      ChatCompletionTool,
      ChatCompletionFunctionName,
      ChatCompletionNamedToolChoice,
      ChatCompletionToolChoice,
      ChatCompletionMessage,
      ChatCompletionChoice,
      ChatCompletionUsage,
      ChatCompletion,
      ChatCompletionFunctionCallDelta,
      ChatCompletionToolCallDelta,
      ChatCompletionDelta,
      ChatCompletionChunkChoice,
      ChatCompletionChunk,
      ChatCompletionError,
      ChatCompletionErrorResponse,
      ComplianceActivityType,
      ComplianceAPIActor,
      ComplianceUserActor,
      ComplianceUnauthenticatedUserActor,
      ComplianceAnthropicActor,
      ComplianceSystemActor,
      ComplianceAdminAPIKeyActor,
      ComplianceServiceAccountActor,
      ComplianceDirectorySyncActor,
      ComplianceFederatedIdentityActor,
      ComplianceAWSProvider,
      ComplianceAzureProvider,
      ComplianceGCPProvider,
      ComplianceOIDCProvider,
      ComplianceFederatedProvider,
      ComplianceFederatedActor,
      ComplianceAttestedDeviceActor,
      ComplianceActor,
      ComplianceUser,
      ComplianceToolResultText,
      OAuthJWTBearerGrant,
      OAuthRefreshTokenGrant,
      OAuthAccessToken,
      AnthropicBeta as BetaAnthropicBeta,
      Model as BetaModel,
      Metadata as BetaMetadata,
      ClaudeCodeKeyCreatorNotMemberErrorDetails as BetaClaudeCodeKeyCreatorNotMemberErrorDetails,
      ClaudeCodeVersionTooOldErrorDetails as BetaClaudeCodeVersionTooOldErrorDetails,
      CMEKKeyDisabledErrorDetails as BetaCMEKKeyDisabledErrorDetails,
      CMEKKeyNetworkBlockedErrorDetails as BetaCMEKKeyNetworkBlockedErrorDetails,
      OrganizationOnHoldErrorDetails as BetaOrganizationOnHoldErrorDetails,
      RequestBodyEncodingInvalidErrorDetails as BetaRequestBodyEncodingInvalidErrorDetails,
      RequestBodyEncodingUnsupportedErrorDetails as BetaRequestBodyEncodingUnsupportedErrorDetails,
      UserProfileRequiredErrorDetails as BetaUserProfileRequiredErrorDetails,
      LinkedOrganizationBillingUnavailableErrorDetails as BetaLinkedOrganizationBillingUnavailableErrorDetails,
      LinkedOrganizationSpendLimitReachedErrorDetails as BetaLinkedOrganizationSpendLimitReachedErrorDetails,
      UserProfileBillingNotAuthorizedErrorDetails as BetaUserProfileBillingNotAuthorizedErrorDetails,
      UserProfileNotBillableErrorDetails as BetaUserProfileNotBillableErrorDetails,
      SkillReadBlockedUndecryptableErrorDetails as BetaSkillReadBlockedUndecryptableErrorDetails,
      RequestBodyTooLargeAfterDecodingErrorDetails as BetaRequestBodyTooLargeAfterDecodingErrorDetails,
      ContractSpendLimitReachedErrorDetails as BetaContractSpendLimitReachedErrorDetails,
      EnforcedSpendLimitReachedErrorDetails as BetaEnforcedSpendLimitReachedErrorDetails,
      RampLimitExceededErrorDetails as BetaRampLimitExceededErrorDetails,
      CMEKKeyUnreachableErrorDetails as BetaCMEKKeyUnreachableErrorDetails,
      WorkspaceHumanReviewDisabledErrorDetails as BetaWorkspaceHumanReviewDisabledErrorDetails,
      CMEKContextUnavailableErrorDetails as BetaCMEKContextUnavailableErrorDetails,
      OrgAPIKeyLimitExceededErrorDetails as BetaOrgAPIKeyLimitExceededErrorDetails,
      WorkspaceAPIKeyLimitExceededErrorDetails as BetaWorkspaceAPIKeyLimitExceededErrorDetails,
      SandboxEgressRestrictedErrorDetails as BetaSandboxEgressRestrictedErrorDetails,
      UserProfileNotFoundErrorDetails as BetaUserProfileNotFoundErrorDetails,
      ExternalKeyInWorkspacePolicyErrorDetails as BetaExternalKeyInWorkspacePolicyErrorDetails,
      AlreadyMemberErrorDetails as BetaAlreadyMemberErrorDetails,
      CannotInviteEmailsWithUnverifiedDomainsErrorDetails as BetaCannotInviteEmailsWithUnverifiedDomainsErrorDetails,
      EmailDomainNotAllowedErrorDetails as BetaEmailDomainNotAllowedErrorDetails,
      InviteAlreadyExistsErrorDetails as BetaInviteAlreadyExistsErrorDetails,
      OrgMemberLimitExceededErrorDetails as BetaOrgMemberLimitExceededErrorDetails,
      RBACGroupGrantsOwnerAccessErrorDetails as BetaRBACGroupGrantsOwnerAccessErrorDetails,
      RBACGroupOwnerAccessUnconfirmedErrorDetails as BetaRBACGroupOwnerAccessUnconfirmedErrorDetails,
      CannotRemoveLastMemberErrorDetails as BetaCannotRemoveLastMemberErrorDetails,
      ConcurrentMembershipChangeErrorDetails as BetaConcurrentMembershipChangeErrorDetails,
      ExternalKeyValidationFailedErrorDetails as BetaExternalKeyValidationFailedErrorDetails,
      ExternalKeyValidationTimedOutErrorDetails as BetaExternalKeyValidationTimedOutErrorDetails,
      KeyProfileMismatchErrorDetails as BetaKeyProfileMismatchErrorDetails,
      WorkspacePolicyField as BetaWorkspacePolicyField,
      WorkspacePolicyViolationErrorDetails as BetaWorkspacePolicyViolationErrorDetails,
      ExternalKeyChangedErrorDetails as BetaExternalKeyChangedErrorDetails,
      WorkspaceCreatedIncompleteErrorDetails as BetaWorkspaceCreatedIncompleteErrorDetails,
      StorageProfileMismatchErrorDetails as BetaStorageProfileMismatchErrorDetails,
      ChangeOutcomeUnknownErrorDetails as BetaChangeOutcomeUnknownErrorDetails,
      StorageAttachedDuringArchiveErrorDetails as BetaStorageAttachedDuringArchiveErrorDetails,
      WorkspaceMemberLimitExceededErrorDetails as BetaWorkspaceMemberLimitExceededErrorDetails,
      OrganizationTypeNotSupportedErrorDetails as BetaOrganizationTypeNotSupportedErrorDetails,
      ParentOrganizationRequiredErrorDetails as BetaParentOrganizationRequiredErrorDetails,
      RBACRoleNotFoundErrorDetails as BetaRBACRoleNotFoundErrorDetails,
      EnvironmentCreateDisabledErrorDetails as BetaEnvironmentCreateDisabledErrorDetails,
      EnvironmentArchivedErrorDetails as BetaEnvironmentArchivedErrorDetails,
      InvalidConfigTypeChangeErrorDetails as BetaInvalidConfigTypeChangeErrorDetails,
      EnvironmentUpdateDisabledErrorDetails as BetaEnvironmentUpdateDisabledErrorDetails,
      WorkLeaseState as BetaWorkLeaseState,
      HeartbeatPreconditionFailedErrorDetails as BetaHeartbeatPreconditionFailedErrorDetails,
      InvalidMetadataErrorDetails as BetaInvalidMetadataErrorDetails,
      GrantRequiredErrorDetails as BetaGrantRequiredErrorDetails,
      OrganizationNotEligibleErrorDetails as BetaOrganizationNotEligibleErrorDetails,
      ProviderNotAllowedErrorDetails as BetaProviderNotAllowedErrorDetails,
      UnsupportedRegionErrorDetails as BetaUnsupportedRegionErrorDetails,
      StorageAlreadyRegisteredErrorDetails as BetaStorageAlreadyRegisteredErrorDetails,
      AuthorizationCheckUnavailableErrorDetails as BetaAuthorizationCheckUnavailableErrorDetails,
      InvalidStorageARNErrorDetails as BetaInvalidStorageARNErrorDetails,
      ExternalStorageInUseErrorDetails as BetaExternalStorageInUseErrorDetails,
      ExternalStorageInWorkspacePolicyErrorDetails as BetaExternalStorageInWorkspacePolicyErrorDetails,
      StorageVerificationFailedErrorDetails as BetaStorageVerificationFailedErrorDetails,
      CMEKNotApprovedErrorDetails as BetaCMEKNotApprovedErrorDetails,
      ExternalKeyNotFoundErrorDetails as BetaExternalKeyNotFoundErrorDetails,
      ExternalKeyProviderMismatchErrorDetails as BetaExternalKeyProviderMismatchErrorDetails,
      GCPProjectNotVerifiedErrorDetails as BetaGCPProjectNotVerifiedErrorDetails,
      RegionNotSupportedErrorDetails as BetaRegionNotSupportedErrorDetails,
      StorageNotApprovedErrorDetails as BetaStorageNotApprovedErrorDetails,
      GCPProjectControlledByAnotherOrganizationErrorDetails as BetaGCPProjectControlledByAnotherOrganizationErrorDetails,
      StorageInUseErrorDetails as BetaStorageInUseErrorDetails,
      CannotSignOutPrimaryOwnerErrorDetails as BetaCannotSignOutPrimaryOwnerErrorDetails,
      CannotSignOutSelfErrorDetails as BetaCannotSignOutSelfErrorDetails,
      OrganizationNotEnrolledInBetaErrorDetails as BetaOrganizationNotEnrolledInBetaErrorDetails,
      CannotSignOutManagedMemberErrorDetails as BetaCannotSignOutManagedMemberErrorDetails,
      CannotSignOutMembershipAdminErrorDetails as BetaCannotSignOutMembershipAdminErrorDetails,
      CannotSignOutOwnerErrorDetails as BetaCannotSignOutOwnerErrorDetails,
      CannotSignOutPrivilegedMemberErrorDetails as BetaCannotSignOutPrivilegedMemberErrorDetails,
      ApprovalRequiredErrorDetails as BetaApprovalRequiredErrorDetails,
      ExternalStorageNotAvailableErrorDetails as BetaExternalStorageNotAvailableErrorDetails,
      HumanReviewNotAvailableErrorDetails as BetaHumanReviewNotAvailableErrorDetails,
      HumanReviewOnWithExternalStorageErrorDetails as BetaHumanReviewOnWithExternalStorageErrorDetails,
      StorageNotAttachableErrorDetails as BetaStorageNotAttachableErrorDetails,
      TranscriptsStorageRequiredErrorDetails as BetaTranscriptsStorageRequiredErrorDetails,
      StorageAttachLimitReachedErrorDetails as BetaStorageAttachLimitReachedErrorDetails,
      StorageProfileStillRequiredErrorDetails as BetaStorageProfileStillRequiredErrorDetails,
      StorageChangedConcurrentlyErrorDetails as BetaStorageChangedConcurrentlyErrorDetails,
      WorkspaceChangedConcurrentlyErrorDetails as BetaWorkspaceChangedConcurrentlyErrorDetails,
      SpendLimitsAdminAPIWritesNotEnabledErrorDetails as BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails,
      UnsupportedCharsetErrorDetails as BetaUnsupportedCharsetErrorDetails,
      PluginNameTakenErrorDetails as BetaPluginNameTakenErrorDetails,
      SkillNameTakenErrorDetails as BetaSkillNameTakenErrorDetails,
      RegistrationPendingErrorDetails as BetaRegistrationPendingErrorDetails,
      ScanFailedErrorDetails as BetaScanFailedErrorDetails,
      ScanPendingErrorDetails as BetaScanPendingErrorDetails,
      RequestBodyTimeoutErrorDetails as BetaRequestBodyTimeoutErrorDetails,
      SettingsDocumentLimitExceededErrorDetails as BetaSettingsDocumentLimitExceededErrorDetails,
      SettingsHistoryLimitExceededErrorDetails as BetaSettingsHistoryLimitExceededErrorDetails,
      CMEKFeatureUnsupportedErrorDetails as BetaCMEKFeatureUnsupportedErrorDetails,
      RBACGroupManagedSettingsNotFoundErrorDetails as BetaRBACGroupManagedSettingsNotFoundErrorDetails,
      RBACGroupOrderLimitExceededErrorDetails as BetaRBACGroupOrderLimitExceededErrorDetails,
      RBACGroupNotFoundErrorDetails as BetaRBACGroupNotFoundErrorDetails,
      SlackChannelSetUpSettingsRefusedErrorDetails as BetaSlackChannelSetUpSettingsRefusedErrorDetails,
      APIKeyScopeMissingErrorDetails as BetaAPIKeyScopeMissingErrorDetails,
      ClaudeTagWritesNotEnabledErrorDetails as BetaClaudeTagWritesNotEnabledErrorDetails,
      ComplianceConfigurationRestrictedErrorDetails as BetaComplianceConfigurationRestrictedErrorDetails,
      OrganizationLevelScopedAPIKeyRequiredErrorDetails as BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
      EnvironmentNotFoundErrorDetails as BetaEnvironmentNotFoundErrorDetails,
      SlackChannelSetUpEnvironmentNotFoundErrorDetails as BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
      SlackChannelSetUpSettingsConflictErrorDetails as BetaSlackChannelSetUpSettingsConflictErrorDetails,
      BundleAttachmentNotSupportedErrorDetails as BetaBundleAttachmentNotSupportedErrorDetails,
      BundleOnCallErrorDetails as BetaBundleOnCallErrorDetails,
      ErrorDetails as BetaErrorDetails,
      InvalidRequestErrorObject as BetaInvalidRequestErrorObject,
      AuthenticationErrorObject as BetaAuthenticationErrorObject,
      BillingErrorObject as BetaBillingErrorObject,
      PermissionErrorObject as BetaPermissionErrorObject,
      NotFoundErrorObject as BetaNotFoundErrorObject,
      RateLimitErrorObject as BetaRateLimitErrorObject,
      GatewayTimeoutErrorObject as BetaGatewayTimeoutErrorObject,
      APIErrorObject as BetaAPIErrorObject,
      OverloadedErrorObject as BetaOverloadedErrorObject,
      ErrorObject as BetaErrorObject,
      ErrorResponse as BetaErrorResponse,
      ErrorType as BetaErrorType,
      ErrorCode as BetaErrorCode,
      OtherErrorObject as BetaOtherErrorObject,
      OtherErrorResponse as BetaOtherErrorResponse,
      CompletionCreateRequest as BetaCompletionCreateRequest,
      Completion as BetaCompletion,
      BetaCurrency,
      BetaMonetaryAmount,
      ChatCompletionTextPart as BetaChatCompletionTextPart,
      ChatCompletionTextContent as BetaChatCompletionTextContent,
      ChatCompletionDeveloperMessageParam as BetaChatCompletionDeveloperMessageParam,
      ChatCompletionSystemMessageParam as BetaChatCompletionSystemMessageParam,
      ChatCompletionImageURL as BetaChatCompletionImageURL,
      ChatCompletionImagePart as BetaChatCompletionImagePart,
      ChatCompletionAudioPart as BetaChatCompletionAudioPart,
      ChatCompletionFilePart as BetaChatCompletionFilePart,
      ChatCompletionUserPart as BetaChatCompletionUserPart,
      ChatCompletionUserContent as BetaChatCompletionUserContent,
      ChatCompletionUserMessageParam as BetaChatCompletionUserMessageParam,
      ChatCompletionRefusalPart as BetaChatCompletionRefusalPart,
      ChatCompletionAssistantPart as BetaChatCompletionAssistantPart,
      ChatCompletionAssistantContent as BetaChatCompletionAssistantContent,
      ChatCompletionFunctionCall as BetaChatCompletionFunctionCall,
      ChatCompletionToolCall as BetaChatCompletionToolCall,
      ChatCompletionAssistantMessageParam as BetaChatCompletionAssistantMessageParam,
      ChatCompletionToolMessageParam as BetaChatCompletionToolMessageParam,
      ChatCompletionFunctionMessageParam as BetaChatCompletionFunctionMessageParam,
      ChatCompletionMessageParam as BetaChatCompletionMessageParam,
      ChatCompletionStreamOptions as BetaChatCompletionStreamOptions,
      ChatCompletionFunction as BetaChatCompletionFunction,
      ChatCompletionTool as BetaChatCompletionTool,
      ChatCompletionFunctionName as BetaChatCompletionFunctionName,
      ChatCompletionNamedToolChoice as BetaChatCompletionNamedToolChoice,
      ChatCompletionToolChoice as BetaChatCompletionToolChoice,
      ChatCompletionCreateRequest as BetaChatCompletionCreateRequest,
      ChatCompletionMessage as BetaChatCompletionMessage,
      ChatCompletionChoice as BetaChatCompletionChoice,
      ChatCompletionUsage as BetaChatCompletionUsage,
      ChatCompletion as BetaChatCompletion,
      ChatCompletionFunctionCallDelta as BetaChatCompletionFunctionCallDelta,
      ChatCompletionToolCallDelta as BetaChatCompletionToolCallDelta,
      ChatCompletionDelta as BetaChatCompletionDelta,
      ChatCompletionChunkChoice as BetaChatCompletionChunkChoice,
      ChatCompletionChunk as BetaChatCompletionChunk,
      ChatCompletionError as BetaChatCompletionError,
      ChatCompletionErrorResponse as BetaChatCompletionErrorResponse,
      ComplianceActivityType as BetaComplianceActivityType,
      ComplianceAPIActor as BetaComplianceAPIActor,
      ComplianceUserActor as BetaComplianceUserActor,
      ComplianceUnauthenticatedUserActor as BetaComplianceUnauthenticatedUserActor,
      ComplianceAnthropicActor as BetaComplianceAnthropicActor,
      ComplianceSystemActor as BetaComplianceSystemActor,
      ComplianceAdminAPIKeyActor as BetaComplianceAdminAPIKeyActor,
      ComplianceServiceAccountActor as BetaComplianceServiceAccountActor,
      ComplianceDirectorySyncActor as BetaComplianceDirectorySyncActor,
      ComplianceFederatedIdentityActor as BetaComplianceFederatedIdentityActor,
      ComplianceAWSProvider as BetaComplianceAWSProvider,
      ComplianceAzureProvider as BetaComplianceAzureProvider,
      ComplianceGCPProvider as BetaComplianceGCPProvider,
      ComplianceOIDCProvider as BetaComplianceOIDCProvider,
      ComplianceFederatedProvider as BetaComplianceFederatedProvider,
      ComplianceFederatedActor as BetaComplianceFederatedActor,
      ComplianceAttestedDeviceActor as BetaComplianceAttestedDeviceActor,
      ComplianceActor as BetaComplianceActor,
      ComplianceActivity as BetaComplianceActivity,
      ComplianceActivityList as BetaComplianceActivityList,
      ComplianceArtifact as BetaComplianceArtifact,
      ComplianceArtifactContent as BetaComplianceArtifactContent,
      ComplianceUser as BetaComplianceUser,
      ComplianceChat as BetaComplianceChat,
      ComplianceChatList as BetaComplianceChatList,
      ComplianceDeletedChat as BetaComplianceDeletedChat,
      ComplianceChatTextBlock as BetaComplianceChatTextBlock,
      ComplianceChatToolUseBlock as BetaComplianceChatToolUseBlock,
      ComplianceToolResultText as BetaComplianceToolResultText,
      ComplianceChatToolResultBlock as BetaComplianceChatToolResultBlock,
      ComplianceChatContentBlock as BetaComplianceChatContentBlock,
      ComplianceChatArtifact as BetaComplianceChatArtifact,
      ComplianceChatFileReference as BetaComplianceChatFileReference,
      ComplianceGeneratedFileReference as BetaComplianceGeneratedFileReference,
      ComplianceChatMessage as BetaComplianceChatMessage,
      ComplianceChatMessageList as BetaComplianceChatMessageList,
      ComplianceChatFile as BetaComplianceChatFile,
      ComplianceDeletedFile as BetaComplianceDeletedFile,
      ComplianceFileContent as BetaComplianceFileContent,
      ComplianceGeneratedFile as BetaComplianceGeneratedFile,
      ComplianceCodeArtifactVersion as BetaComplianceCodeArtifactVersion,
      ComplianceCodeArtifact as BetaComplianceCodeArtifact,
      ComplianceCodeArtifactList as BetaComplianceCodeArtifactList,
      ComplianceDeletedCodeArtifact as BetaComplianceDeletedCodeArtifact,
      ComplianceProject as BetaComplianceProject,
      ComplianceProjectList as BetaComplianceProjectList,
      ComplianceProjectDetails as BetaComplianceProjectDetails,
      ComplianceDeletedProject as BetaComplianceDeletedProject,
      ComplianceProjectDocument as BetaComplianceProjectDocument,
      ComplianceDeletedProjectDocument as BetaComplianceDeletedProjectDocument,
      ComplianceProjectDocumentMetadata as BetaComplianceProjectDocumentMetadata,
      ComplianceProjectFileReference as BetaComplianceProjectFileReference,
      ComplianceProjectDocumentReference as BetaComplianceProjectDocumentReference,
      ComplianceProjectAttachment as BetaComplianceProjectAttachment,
      ComplianceProjectAttachmentList as BetaComplianceProjectAttachmentList,
      ComplianceProjectRole as BetaComplianceProjectRole,
      ComplianceProjectUserCollaborator as BetaComplianceProjectUserCollaborator,
      ComplianceProjectGroupCollaborator as BetaComplianceProjectGroupCollaborator,
      ComplianceProjectOrganizationCollaborator as BetaComplianceProjectOrganizationCollaborator,
      ComplianceProjectOrganizationRoleCollaborator as BetaComplianceProjectOrganizationRoleCollaborator,
      ComplianceProjectCollaborator as BetaComplianceProjectCollaborator,
      ComplianceProjectCollaboratorList as BetaComplianceProjectCollaboratorList,
      ComplianceSessionUser as BetaComplianceSessionUser,
      ComplianceLocalSession as BetaComplianceLocalSession,
      ComplianceLocalSessionList as BetaComplianceLocalSessionList,
      ComplianceSessionTextBlock as BetaComplianceSessionTextBlock,
      ComplianceSessionToolUseBlock as BetaComplianceSessionToolUseBlock,
      ComplianceSessionToolResultBlock as BetaComplianceSessionToolResultBlock,
      ComplianceSessionContentBlock as BetaComplianceSessionContentBlock,
      ComplianceContentUnavailable as BetaComplianceContentUnavailable,
      ComplianceClientAsserted as BetaComplianceClientAsserted,
      ComplianceSyntheticMarker as BetaComplianceSyntheticMarker,
      ComplianceProvenance as BetaComplianceProvenance,
      ComplianceLocalSessionMessage as BetaComplianceLocalSessionMessage,
      ComplianceLocalSessionMessageList as BetaComplianceLocalSessionMessageList,
      ComplianceRemoteSession as BetaComplianceRemoteSession,
      ComplianceRemoteSessionList as BetaComplianceRemoteSessionList,
      ComplianceRemoteSessionMessage as BetaComplianceRemoteSessionMessage,
      ComplianceRemoteSessionMessageList as BetaComplianceRemoteSessionMessageList,
      ComplianceGroup as BetaComplianceGroup,
      ComplianceGroupList as BetaComplianceGroupList,
      ComplianceGroupMember as BetaComplianceGroupMember,
      ComplianceGroupMemberList as BetaComplianceGroupMemberList,
      ComplianceOrganization as BetaComplianceOrganization,
      ComplianceOrganizationList as BetaComplianceOrganizationList,
      ComplianceRole as BetaComplianceRole,
      ComplianceRoleList as BetaComplianceRoleList,
      ComplianceRolePermission as BetaComplianceRolePermission,
      ComplianceRolePermissionList as BetaComplianceRolePermissionList,
      ComplianceOrganizationUser as BetaComplianceOrganizationUser,
      ComplianceOrganizationUserList as BetaComplianceOrganizationUserList,
      ComplianceAPIKey as BetaComplianceAPIKey,
      ComplianceBooleanSetting as BetaComplianceBooleanSetting,
      ComplianceIntegerSetting as BetaComplianceIntegerSetting,
      ComplianceStringSetting as BetaComplianceStringSetting,
      ComplianceStringListSetting as BetaComplianceStringListSetting,
      ComplianceProvisioningModeSetting as BetaComplianceProvisioningModeSetting,
      ComplianceFixedRetention as BetaComplianceFixedRetention,
      ComplianceIndefiniteRetention as BetaComplianceIndefiniteRetention,
      ComplianceRetention as BetaComplianceRetention,
      ComplianceDataRetentionSetting as BetaComplianceDataRetentionSetting,
      ComplianceSetting as BetaComplianceSetting,
      ComplianceOrganizationSettings as BetaComplianceOrganizationSettings,
      OAuthJWTBearerGrant as BetaOAuthJWTBearerGrant,
      OAuthRefreshTokenGrant as BetaOAuthRefreshTokenGrant,
      OAuthTokenCreateRequest as BetaOAuthTokenCreateRequest,
      OAuthAccessToken as BetaOAuthAccessToken,
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
      BetaWebhookEventData,
      BetaWebhookEvent,
      APIErrorObject as BetaAPIError,
      AuthenticationErrorObject as BetaAuthenticationError,
      BillingErrorObject as BetaBillingError,
      ErrorObject as BetaError,
      GatewayTimeoutErrorObject as BetaGatewayTimeoutError,
      InvalidRequestErrorObject as BetaInvalidRequestError,
      NotFoundErrorObject as BetaNotFoundError,
      OverloadedErrorObject as BetaOverloadedError,
      PermissionErrorObject as BetaPermissionError,
      RateLimitErrorObject as BetaRateLimitError,
    };
    export type MessageCreateParams = $Types.MessageCreateParams;
    export namespace MessageCreateParams {
      export type { MessageCreateParamsNonStreaming, MessageCreateParamsStreaming };
    }
    export type RawMessageDeltaEvent = $Newest.RawMessageDeltaEvent;
    export namespace RawMessageDeltaEvent {
      export type { MessageDelta as Delta };
    }
    export type Tool = $Newest.Tool;
    export namespace Tool {
      export type { ToolInputSchema as InputSchema };
    }
    export type WebSearchTool20250305 = $Newest.WebSearchTool20250305;
    export namespace WebSearchTool20250305 {
      export type { UserLocation };
    }
    export type WebSearchTool20260209 = $Newest.WebSearchTool20260209;
    export namespace WebSearchTool20260209 {
      export type { UserLocation };
    }
    export type CompletionCreateParams = $Types.CompletionCreateParams;
    export namespace CompletionCreateParams {
      export type { CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming, Metadata };
    }
  }
}
