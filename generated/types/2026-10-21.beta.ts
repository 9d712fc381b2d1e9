// Generated from spec/ by `make generate`. Do not edit.

import type { Uploadable } from "../../src/contract.js";
import type {
  AnthropicBeta,
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
  EffortLevel,
  ToolChoiceAuto,
  ToolChoiceAny,
  ToolChoiceTool,
  ToolChoiceNone,
  ToolChoice,
  ThinkingConfigDisabled,
  ThinkingConfigBetweenTools,
  JSONOutputFormat,
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
  WebSearchToolResultErrorObject,
  WebSearchResultBlock,
  WebSearchToolResultBlockContent,
  WebFetchToolResultErrorBlock,
  CitationsConfig,
  DocumentBlock,
  WebFetchBlock,
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
  CacheMissModelChanged,
  CacheMissSystemChanged,
  CacheMissToolsChanged,
  CacheMissMessagesChanged,
  CacheMissPreviousMessageNotFound,
  CacheMissUnavailable,
  CacheMissReason,
  Diagnostics,
  CacheCreation,
  OutputTokensDetails,
  ServerToolUsage,
  RawMessageStopEvent,
  TextDelta,
  InputJSONDelta,
  CitationsDelta,
  SignatureDelta,
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
  ErrorType,
  ErrorCode,
  OtherErrorObject,
  OtherErrorResponse,
  MessageBatchRequestCounts,
  MessageBatch,
  MessageBatchList,
  DeletedMessageBatch,
  MessageBatchErroredResult,
  MessageBatchCanceledResult,
  MessageBatchExpiredResult,
  CapabilitySupport,
  ContextManagementCapability,
  EffortCapability,
  ServerToolsCapability,
  ThinkingTypes,
  ThinkingCapability,
  ModelLine,
  FileUploadRequest,
  DeletedFile,
  FileContent,
  AnalyticsProjectGroupBy,
  AnalyticsOrder,
  AnalyticsUser,
  AnalyticsProjectActivity,
  AnalyticsProjectActivityList,
  AnalyticsArtifactGroupBy,
  AnalyticsArtifactActivity,
  AnalyticsArtifactActivityList,
  AnalyticsConnectorGroupBy,
  AnalyticsConnectorChatMetrics,
  AnalyticsConnectorClaudeCodeMetrics,
  AnalyticsConnectorCoworkMetrics,
  AnalyticsConnectorOfficeProductMetrics,
  AnalyticsConnectorOfficeMetrics,
  AnalyticsConnectorChatCoworkUnifiedChatMetrics,
  AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
  AnalyticsConnectorChatCoworkUnifiedMetrics,
  AnalyticsConnectorActivity,
  AnalyticsConnectorActivityList,
  AnalyticsPluginGroupBy,
  AnalyticsPluginClaudeCodeMetrics,
  AnalyticsPluginCoworkMetrics,
  AnalyticsPluginChatCoworkUnifiedMetrics,
  AnalyticsPluginActivity,
  AnalyticsPluginActivityList,
  AnalyticsSkillGroupBy,
  AnalyticsSkillChatMetrics,
  AnalyticsSkillClaudeCodeMetrics,
  AnalyticsSkillCoworkMetrics,
  AnalyticsSkillOfficeProductMetrics,
  AnalyticsSkillOfficeMetrics,
  AnalyticsSkillChatCoworkUnifiedChatMetrics,
  AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
  AnalyticsSkillChatCoworkUnifiedMetrics,
  AnalyticsSkillActivity,
  AnalyticsSkillActivityList,
  AnalyticsSingleDayActivitySummary,
  AnalyticsSingleDayActivitySummaryList,
  AnalyticsUserGroupBy,
  AnalyticsChatMetrics,
  AnalyticsLinesOfCode,
  AnalyticsCoreCodeMetrics,
  AnalyticsToolActionCounts,
  AnalyticsToolActions,
  AnalyticsClaudeCodeMetrics,
  AnalyticsCoworkMetrics,
  AnalyticsDesignMetrics,
  AnalyticsOfficeProductMetrics,
  AnalyticsOfficeMetrics,
  AnalyticsScienceMetrics,
  AnalyticsChatCoworkUnifiedChatMetrics,
  AnalyticsChatCoworkUnifiedSessionsMetrics,
  AnalyticsChatCoworkUnifiedMetrics,
  AnalyticsClaudeTagMetrics,
  AnalyticsUserActivity,
  AnalyticsUserActivityList,
  APIKeyCreatedBy,
  APIKeyUserActor,
  APIKeyServiceAccountActor,
  APIKeyOrganizationScope,
  APIKeyWorkspaceScope,
  APIKey,
  APIKeyList,
  APIKeyUpdateRequest,
  ComplianceSettingsStateEnabled,
  ComplianceSettingsStateDisabled,
  ComplianceSettingsState,
  ComplianceSettingsInfo,
  ComplianceSettingsStateEnabledParam,
  ComplianceSettingsStateDisabledParam,
  ComplianceSettingsStateParam,
  ComplianceSettingUpdateRequest,
  ExternalKeyAttachedAttachment,
  ExternalKeyUnattachedAttachment,
  GCPExternalKeyConfig,
  AzureExternalKeyConfig,
  AzureExternalKeyConfigParam,
  ExternalKeyDeleteResponse,
  ExternalKeyValidateResponse,
  JWKSDiscovery,
  JWKSExplicitURL,
  JWKSInline,
  FederationIssuerPollStatus,
  FederationIssuer,
  FederationIssuerList,
  FederationIssuerCreateRequest,
  FederationIssuerUpdateRequest,
  FederationRuleMatch,
  ServiceAccountTarget,
  FederationRuleWorkspace,
  FederationRuleWorkspaceList,
  FederationRuleWorkspaceAddRequest,
  FederationRuleWorkspaceRemoveResponse,
  OrganizationRole,
  OrganizationInvite,
  OrganizationInviteList,
  InviteCreateRequest,
  InviteDeleteResponse,
  OrganizationInfo,
  OrganizationRateLimitModelGroup,
  OrganizationRateLimitBatchGroup,
  OrganizationRateLimitTokenCountGroup,
  OrganizationRateLimitFilesGroup,
  OrganizationRateLimitSkillsGroup,
  OrganizationRateLimitWebSearchGroup,
  OrganizationRateLimitValue,
  OrganizationRateLimit,
  OrganizationRateLimitList,
  RBACGroup,
  RBACGroupList,
  RBACGroupCreateRequest,
  RBACGroupUpdateRequest,
  DeletedRBACGroup,
  RBACGroupMember,
  RBACGroupMemberList,
  RBACGroupMemberAddRequest,
  DeletedRBACGroupMember,
  RBACRoleSourceBuiltIn,
  RBACRoleSourceCustom,
  RBACRoleSource,
  RBACRole,
  RBACRoleList,
  RBACOrganizationPermissionResource,
  RBACConnectorToolPermissionResource,
  RBACConnectorScopePermissionResource,
  RBACConnectorPermissionResource,
  RBACAllConnectorsPermissionResource,
  RBACRolePermission,
  RBACRolePermissionList,
  ServiceAccount,
  ServiceAccountList,
  ServiceAccountCreateRequest,
  ServiceAccountUpdateRequest,
  WorkspaceRole,
  ServiceAccountWorkspaceMember,
  ServiceAccountWorkspaceMemberList,
  NoBillingWorkspaceRole,
  ServiceAccountWorkspaceAddRequest,
  ServiceAccountWorkspaceRemoveResponse,
  SpendLimitIncreaseRequestStatus,
  SpendLimitUserActor,
  SpendLimitScopedAPIKeyActor,
  SpendLimitIncreaseRequestActor,
  SpendLimitPeriod,
  SpendLimitIncreaseRequestResolvedBy,
  SpendLimitUserScope,
  SpendLimitSeatTierScope,
  SpendLimitRBACGroupScope,
  SpendLimitOrganizationServiceScope,
  SpendLimitOrganizationScope,
  SpendLimitWorkspaceScope,
  SpendLimitUsageTierScope,
  SpendSummary,
  SpendLimitIncreaseRequest,
  SpendLimitIncreaseRequestList,
  SpendLimitIncreaseRequestApproveRequest,
  SpendLimit,
  SpendLimitIncreaseRequestApproveResponse,
  SpendLimitIncreaseRequestDenyRequest,
  SpendSummaryList,
  OrganizationUser,
  OrganizationUserList,
  UserUpdateRequest,
  UserRemoveResponse,
  AllowedInferenceGeo,
  DataResidency,
  Workspace,
  WorkspaceList,
  DataResidencyCreateConfig,
  WorkspaceCreateRequest,
  DataResidencyUpdateConfig,
  WorkspaceUpdateRequest,
  WorkspaceMember,
  WorkspaceMemberList,
  WorkspaceMemberAddRequest,
  WorkspaceMemberUpdateRequest,
  WorkspaceMemberRemoveResponse,
  WorkspaceRateLimitWorkspaceSource,
  WorkspaceRateLimitOrganizationSource,
  WorkspaceRateLimitValue,
  WorkspaceRateLimit,
  WorkspaceRateLimitList,
  WorkspaceRateLimitType,
  WorkspaceRateLimitUpdateValue,
  WorkspaceRateLimitUpdateRequest,
  WorkspaceServiceAccountAddRequest,
  WorkspaceServiceAccountUpdateRequest,
  WorkspaceServiceAccountRemoveResponse,
  SkillSource,
  Skill,
  SkillList,
  SkillCreateRequest,
  DeletedSkill,
  SkillVersion,
  SkillVersionList,
  SkillVersionCreateRequest,
  DeletedSkillVersion,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserProfileAccessType,
  UserProfileExternalUserAccountStatus,
  UserProfileExternalUserEntityType,
  UserProfileExternalUserDetails,
  UserProfileExternalUserDetailsParams,
  DeletedUserProfile,
  UserProfileEnrollEndUserAction,
  UserProfileActionURLCreateRequest,
  UserProfileActionURL,
  UsageReportCacheCreation,
  UsageReportServerToolUse,
  MessagesUsageReportResult,
  MessagesUsageReportBucket,
  MessagesUsageReport,
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
  ClaudeCodeUsageReport,
  CostReportResult,
  CostReportBucket,
  CostReport,
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
  ChatCompletionCreateRequest,
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
  ComplianceActivity,
  ComplianceActivityList,
  ComplianceArtifact,
  ComplianceArtifactContent,
  ComplianceUser,
  ComplianceChat,
  ComplianceChatList,
  ComplianceDeletedChat,
  ComplianceChatTextBlock,
  ComplianceChatToolUseBlock,
  ComplianceToolResultText,
  ComplianceChatToolResultBlock,
  ComplianceChatContentBlock,
  ComplianceChatArtifact,
  ComplianceChatFileReference,
  ComplianceGeneratedFileReference,
  ComplianceChatMessage,
  ComplianceChatMessageList,
  ComplianceChatFile,
  ComplianceDeletedFile,
  ComplianceFileContent,
  ComplianceGeneratedFile,
  ComplianceCodeArtifactVersion,
  ComplianceCodeArtifact,
  ComplianceCodeArtifactList,
  ComplianceDeletedCodeArtifact,
  ComplianceProject,
  ComplianceProjectList,
  ComplianceProjectDetails,
  ComplianceDeletedProject,
  ComplianceProjectDocument,
  ComplianceDeletedProjectDocument,
  ComplianceProjectDocumentMetadata,
  ComplianceProjectFileReference,
  ComplianceProjectDocumentReference,
  ComplianceProjectAttachment,
  ComplianceProjectAttachmentList,
  ComplianceProjectRole,
  ComplianceProjectUserCollaborator,
  ComplianceProjectGroupCollaborator,
  ComplianceProjectOrganizationCollaborator,
  ComplianceProjectOrganizationRoleCollaborator,
  ComplianceProjectCollaborator,
  ComplianceProjectCollaboratorList,
  ComplianceSessionUser,
  ComplianceLocalSession,
  ComplianceLocalSessionList,
  ComplianceSessionTextBlock,
  ComplianceSessionToolUseBlock,
  ComplianceSessionToolResultBlock,
  ComplianceSessionContentBlock,
  ComplianceContentUnavailable,
  ComplianceClientAsserted,
  ComplianceSyntheticMarker,
  ComplianceProvenance,
  ComplianceLocalSessionMessage,
  ComplianceLocalSessionMessageList,
  ComplianceRemoteSession,
  ComplianceRemoteSessionList,
  ComplianceRemoteSessionMessage,
  ComplianceRemoteSessionMessageList,
  ComplianceGroup,
  ComplianceGroupList,
  ComplianceGroupMember,
  ComplianceGroupMemberList,
  ComplianceOrganization,
  ComplianceOrganizationList,
  ComplianceRole,
  ComplianceRoleList,
  ComplianceRolePermission,
  ComplianceRolePermissionList,
  ComplianceOrganizationUser,
  ComplianceOrganizationUserList,
  ComplianceAPIKey,
  ComplianceBooleanSetting,
  ComplianceIntegerSetting,
  ComplianceStringSetting,
  ComplianceStringListSetting,
  ComplianceProvisioningModeSetting,
  ComplianceFixedRetention,
  ComplianceIndefiniteRetention,
  ComplianceRetention,
  ComplianceDataRetentionSetting,
  ComplianceSetting,
  ComplianceOrganizationSettings,
  OAuthJWTBearerGrant,
  OAuthRefreshTokenGrant,
  OAuthTokenCreateRequest,
  OAuthAccessToken,
} from "./2026-10-21.js";

export type BetaAnthropicBeta = AnthropicBeta;
export type BetaModel = Model;
export type BetaCacheControlEphemeral = CacheControlEphemeral;
export type BetaCitationCharLocationParam = CitationCharLocationParam;
export type BetaCitationPageLocationParam = CitationPageLocationParam;
export type BetaCitationContentBlockLocationParam = CitationContentBlockLocationParam;
export type BetaCitationWebSearchResultLocationParam = CitationWebSearchResultLocationParam;
export type BetaCitationSearchResultLocationParam = CitationSearchResultLocationParam;
export type BetaTextCitationParam = TextCitationParam;
export type BetaTextBlockParam = TextBlockParam;
export type BetaBase64ImageSource = Base64ImageSource;
export type BetaURLImageSource = URLImageSource;
export type BetaFileImageSource = FileImageSource;
export type BetaImageTransformationsParam = ImageTransformationsParam;
export type BetaImageBlockParam = ImageBlockParam;
export type BetaBase64PDFSource = Base64PDFSource;
export type BetaPlainTextSource = PlainTextSource;
export type BetaContentBlockSourceContent = ContentBlockSourceContent;
export type BetaContentBlockSource = ContentBlockSource;
export type BetaURLPDFSource = URLPDFSource;
export type BetaFileDocumentSource = FileDocumentSource;
export type BetaCitationsConfigParam = CitationsConfigParam;
export type BetaDocumentBlockParam = DocumentBlockParam;
export type BetaSearchResultBlockParam = SearchResultBlockParam;
export type BetaThinkingBlockParam = ThinkingBlockParam;
export type BetaRedactedThinkingBlockParam = RedactedThinkingBlockParam;
export type BetaDirectCaller = DirectCaller;
export type BetaServerToolCaller = ServerToolCaller;
export type BetaServerToolCaller20260120 = ServerToolCaller20260120;
export type BetaToolUseCaller = ToolUseCaller;
export type BetaToolUseBlockParam = ToolUseBlockParam;
export type BetaToolReferenceBlockParam = ToolReferenceBlockParam;
export type BetaBrowserStateTabEntry = BrowserStateTabEntry;
export type BetaBrowserStateChangeTabOpened = BrowserStateChangeTabOpened;
export type BetaBrowserStateChangeDownloadStarted = BrowserStateChangeDownloadStarted;
export type BetaBrowserStateChangeDownloadCompleted = BrowserStateChangeDownloadCompleted;
export type BetaBrowserStateChangeDownloadFailed = BrowserStateChangeDownloadFailed;
export type BetaBrowserStateChange = BrowserStateChange;
export type BetaBrowserStateBlockParam = BrowserStateBlockParam;
export type BetaToolResultContentBlockParam = ToolResultContentBlockParam;
export type BetaToolResultBlockParam = ToolResultBlockParam;
export type BetaWebSearchResultBlockParam = WebSearchResultBlockParam;
export type BetaWebSearchToolResultErrorCode = WebSearchToolResultErrorCode;
export type BetaWebSearchToolRequestErrorObject = WebSearchToolRequestErrorObject;
export type BetaWebSearchToolResultBlockParamContent = WebSearchToolResultBlockParamContent;
export type BetaWebSearchToolResultBlockParam = WebSearchToolResultBlockParam;
export type BetaWebFetchToolResultErrorCode = WebFetchToolResultErrorCode;
export type BetaWebFetchToolResultErrorBlockParam = WebFetchToolResultErrorBlockParam;
export type BetaWebFetchBlockParam = WebFetchBlockParam;
export type BetaWebFetchToolResultBlockParam = WebFetchToolResultBlockParam;
export type BetaCodeExecutionToolResultErrorCode = CodeExecutionToolResultErrorCode;
export type BetaCodeExecutionToolResultErrorParam = CodeExecutionToolResultErrorParam;
export type BetaCodeExecutionOutputBlockParam = CodeExecutionOutputBlockParam;
export type BetaCodeExecutionResultBlockParam = CodeExecutionResultBlockParam;
export type BetaEncryptedCodeExecutionResultBlockParam = EncryptedCodeExecutionResultBlockParam;
export type BetaCodeExecutionToolResultBlockParamContent = CodeExecutionToolResultBlockParamContent;
export type BetaCodeExecutionToolResultBlockParam = CodeExecutionToolResultBlockParam;
export type BetaBashCodeExecutionToolResultErrorCode = BashCodeExecutionToolResultErrorCode;
export type BetaBashCodeExecutionToolResultErrorParam = BashCodeExecutionToolResultErrorParam;
export type BetaBashCodeExecutionOutputBlockParam = BashCodeExecutionOutputBlockParam;
export type BetaBashCodeExecutionResultBlockParam = BashCodeExecutionResultBlockParam;
export type BetaBashCodeExecutionToolResultBlockParam = BashCodeExecutionToolResultBlockParam;
export type BetaTextEditorCodeExecutionToolResultErrorCode = TextEditorCodeExecutionToolResultErrorCode;
export type BetaTextEditorCodeExecutionToolResultErrorParam = TextEditorCodeExecutionToolResultErrorParam;
export type BetaTextEditorCodeExecutionViewResultBlockParam = TextEditorCodeExecutionViewResultBlockParam;
export type BetaTextEditorCodeExecutionCreateResultBlockParam = TextEditorCodeExecutionCreateResultBlockParam;
export type BetaTextEditorCodeExecutionStrReplaceResultBlockParam = TextEditorCodeExecutionStrReplaceResultBlockParam;
export type BetaTextEditorCodeExecutionToolResultBlockParam = TextEditorCodeExecutionToolResultBlockParam;
export type BetaToolSearchToolResultErrorCode = ToolSearchToolResultErrorCode;
export type BetaToolSearchToolResultErrorParam = ToolSearchToolResultErrorParam;
export type BetaToolSearchToolSearchResultBlockParam = ToolSearchToolSearchResultBlockParam;
export type BetaToolSearchToolResultBlockParam = ToolSearchToolResultBlockParam;
export type BetaContainerUploadBlockParam = ContainerUploadBlockParam;
export type BetaAllowedCaller = AllowedCaller;
export type BetaToolBash20250124 = ToolBash20250124;
export type BetaBrowserTypeConfig = BrowserTypeConfig;
export type BetaBrowserCloseTabConfig = BrowserCloseTabConfig;
export type BetaBrowserDoubleClickConfig = BrowserDoubleClickConfig;
export type BetaBrowserFileUploadConfig = BrowserFileUploadConfig;
export type BetaBrowserFindConfig = BrowserFindConfig;
export type BetaBrowserFormInputConfig = BrowserFormInputConfig;
export type BetaBrowserGetPageTextConfig = BrowserGetPageTextConfig;
export type BetaBrowserHoldKeyConfig = BrowserHoldKeyConfig;
export type BetaBrowserHoverConfig = BrowserHoverConfig;
export type BetaBrowserJavascriptExecConfig = BrowserJavascriptExecConfig;
export type BetaBrowserKeyConfig = BrowserKeyConfig;
export type BetaBrowserLeftClickConfig = BrowserLeftClickConfig;
export type BetaBrowserLeftClickDragConfig = BrowserLeftClickDragConfig;
export type BetaBrowserLeftMouseDownConfig = BrowserLeftMouseDownConfig;
export type BetaBrowserLeftMouseUpConfig = BrowserLeftMouseUpConfig;
export type BetaBrowserListTabsConfig = BrowserListTabsConfig;
export type BetaBrowserMiddleClickConfig = BrowserMiddleClickConfig;
export type BetaBrowserMouseMoveConfig = BrowserMouseMoveConfig;
export type BetaBrowserNavigateConfig = BrowserNavigateConfig;
export type BetaBrowserNewTabConfig = BrowserNewTabConfig;
export type BetaBrowserReadConsoleConfig = BrowserReadConsoleConfig;
export type BetaBrowserReadNetworkConfig = BrowserReadNetworkConfig;
export type BetaBrowserReadPageConfig = BrowserReadPageConfig;
export type BetaBrowserRightClickConfig = BrowserRightClickConfig;
export type BetaBrowserScreenshotConfig = BrowserScreenshotConfig;
export type BetaBrowserScrollConfig = BrowserScrollConfig;
export type BetaBrowserScrollToConfig = BrowserScrollToConfig;
export type BetaBrowserSwitchTabConfig = BrowserSwitchTabConfig;
export type BetaBrowserTripleClickConfig = BrowserTripleClickConfig;
export type BetaBrowserWaitConfig = BrowserWaitConfig;
export type BetaBrowserZoomConfig = BrowserZoomConfig;
export type BetaBrowserToolsetConfigs = BrowserToolsetConfigs;
export type BetaBrowserToolset20260801 = BrowserToolset20260801;
export type BetaMemoryTool20250818 = MemoryTool20250818;
export type BetaComputerTypeConfig = ComputerTypeConfig;
export type BetaComputerCursorPositionConfig = ComputerCursorPositionConfig;
export type BetaComputerDoubleClickConfig = ComputerDoubleClickConfig;
export type BetaComputerHoldKeyConfig = ComputerHoldKeyConfig;
export type BetaComputerKeyConfig = ComputerKeyConfig;
export type BetaComputerLeftClickConfig = ComputerLeftClickConfig;
export type BetaComputerLeftClickDragConfig = ComputerLeftClickDragConfig;
export type BetaComputerLeftMouseDownConfig = ComputerLeftMouseDownConfig;
export type BetaComputerLeftMouseUpConfig = ComputerLeftMouseUpConfig;
export type BetaComputerMiddleClickConfig = ComputerMiddleClickConfig;
export type BetaComputerMouseMoveConfig = ComputerMouseMoveConfig;
export type BetaComputerRightClickConfig = ComputerRightClickConfig;
export type BetaComputerScreenshotConfig = ComputerScreenshotConfig;
export type BetaComputerScrollConfig = ComputerScrollConfig;
export type BetaComputerTripleClickConfig = ComputerTripleClickConfig;
export type BetaComputerWaitConfig = ComputerWaitConfig;
export type BetaComputerZoomConfig = ComputerZoomConfig;
export type BetaComputerToolsetConfigs = ComputerToolsetConfigs;
export type BetaComputerToolset20260801 = ComputerToolset20260801;
export type BetaToolTextEditor20250124 = ToolTextEditor20250124;
export type BetaToolTextEditor20250429 = ToolTextEditor20250429;
export type BetaToolTextEditor20250728 = ToolTextEditor20250728;
export type BetaCodeExecutionTool20250522 = CodeExecutionTool20250522;
export type BetaCodeExecutionTool20250825 = CodeExecutionTool20250825;
export type BetaCodeExecutionTool20260120 = CodeExecutionTool20260120;
export type BetaCodeExecutionTool20260521 = CodeExecutionTool20260521;
export type BetaUserLocation = UserLocation;
export type BetaWebSearchTool20250305 = WebSearchTool20250305;
export type BetaWebFetchURLSourceAll = WebFetchURLSourceAll;
export type BetaWebFetchURLSourceNone = WebFetchURLSourceNone;
export type BetaWebFetchURLSourceToolReference = WebFetchURLSourceToolReference;
export type BetaWebFetchURLSourceOnly = WebFetchURLSourceOnly;
export type BetaWebFetchURLSourceExcept = WebFetchURLSourceExcept;
export type BetaWebFetchURLSources = WebFetchURLSources;
export type BetaWebFetchTool20250910 = WebFetchTool20250910;
export type BetaWebSearchTool20260209 = WebSearchTool20260209;
export type BetaWebFetchTool20260209 = WebFetchTool20260209;
export type BetaWebFetchTool20260309 = WebFetchTool20260309;
export type BetaWebSearchTool20260318 = WebSearchTool20260318;
export type BetaWebFetchTool20260318 = WebFetchTool20260318;
export type BetaToolSearchToolBm25_20251119 = ToolSearchToolBm25_20251119;
export type BetaToolSearchToolRegex20251119 = ToolSearchToolRegex20251119;
export type BetaEffortLevel = EffortLevel;
export type BetaToolChoiceAuto = ToolChoiceAuto;
export type BetaToolChoiceAny = ToolChoiceAny;
export type BetaToolChoiceTool = ToolChoiceTool;
export type BetaToolChoiceNone = ToolChoiceNone;
export type BetaToolChoice = ToolChoice;
export type BetaThinkingConfigDisabled = ThinkingConfigDisabled;
export type BetaThinkingConfigBetweenTools = ThinkingConfigBetweenTools;
export type BetaJSONOutputFormat = JSONOutputFormat;
export type BetaSkillParams = SkillParams;
export type BetaContainerParams = ContainerParams;
export type BetaMessageCreateParamsContainer = MessageCreateParamsContainer;
export type BetaDiagnosticsParam = DiagnosticsParam;
export type BetaMetadata = Metadata;
export type BetaContainerSkill = ContainerSkill;
export type BetaContainer = Container;
export type BetaCitationCharLocation = CitationCharLocation;
export type BetaCitationPageLocation = CitationPageLocation;
export type BetaCitationContentBlockLocation = CitationContentBlockLocation;
export type BetaCitationsWebSearchResultLocation = CitationsWebSearchResultLocation;
export type BetaCitationsSearchResultLocation = CitationsSearchResultLocation;
export type BetaTextCitation = TextCitation;
export type BetaTextBlock = TextBlock;
export type BetaThinkingBlock = ThinkingBlock;
export type BetaRedactedThinkingBlock = RedactedThinkingBlock;
export type BetaBrowserNavigateInput = BrowserNavigateInput;
export type BetaBrowserListTabsInput = BrowserListTabsInput;
export type BetaBrowserNewTabInput = BrowserNewTabInput;
export type BetaBrowserSwitchTabInput = BrowserSwitchTabInput;
export type BetaBrowserCloseTabInput = BrowserCloseTabInput;
export type BetaBrowserReadPageFilter = BrowserReadPageFilter;
export type BetaBrowserReadPageInput = BrowserReadPageInput;
export type BetaBrowserGetPageTextInput = BrowserGetPageTextInput;
export type BetaBrowserReadConsoleInput = BrowserReadConsoleInput;
export type BetaBrowserReadNetworkInput = BrowserReadNetworkInput;
export type BetaBrowserFindInput = BrowserFindInput;
export type BetaBrowserRefTarget = BrowserRefTarget;
export type BetaBrowserFormInputValue = BrowserFormInputValue;
export type BetaBrowserFormInputInput = BrowserFormInputInput;
export type BetaBrowserFileUploadInput = BrowserFileUploadInput;
export type BetaBrowserScrollToInput = BrowserScrollToInput;
export type BetaBrowserScreenshotInput = BrowserScreenshotInput;
export type BetaBrowserZoomInput = BrowserZoomInput;
export type BetaBrowserCoordinateTarget = BrowserCoordinateTarget;
export type BetaBrowserClickTarget = BrowserClickTarget;
export type BetaBrowserLeftClickInput = BrowserLeftClickInput;
export type BetaBrowserRightClickInput = BrowserRightClickInput;
export type BetaBrowserMiddleClickInput = BrowserMiddleClickInput;
export type BetaBrowserDoubleClickInput = BrowserDoubleClickInput;
export type BetaBrowserTripleClickInput = BrowserTripleClickInput;
export type BetaBrowserHoverInput = BrowserHoverInput;
export type BetaBrowserLeftClickDragInput = BrowserLeftClickDragInput;
export type BetaBrowserLeftMouseDownInput = BrowserLeftMouseDownInput;
export type BetaBrowserLeftMouseUpInput = BrowserLeftMouseUpInput;
export type BetaBrowserMouseMoveInput = BrowserMouseMoveInput;
export type BetaBrowserScrollDirection = BrowserScrollDirection;
export type BetaBrowserScrollInput = BrowserScrollInput;
export type BetaBrowserTypeInput = BrowserTypeInput;
export type BetaBrowserKeyInput = BrowserKeyInput;
export type BetaBrowserHoldKeyInput = BrowserHoldKeyInput;
export type BetaBrowserWaitInput = BrowserWaitInput;
export type BetaBrowserJavascriptExecInput = BrowserJavascriptExecInput;
export type BetaBrowserMemberInput = BrowserMemberInput;
export type BetaComputerKeyInput = ComputerKeyInput;
export type BetaComputerHoldKeyInput = ComputerHoldKeyInput;
export type BetaComputerTypeInput = ComputerTypeInput;
export type BetaComputerCursorPositionInput = ComputerCursorPositionInput;
export type BetaComputerMouseMoveInput = ComputerMouseMoveInput;
export type BetaComputerLeftMouseDownInput = ComputerLeftMouseDownInput;
export type BetaComputerLeftMouseUpInput = ComputerLeftMouseUpInput;
export type BetaComputerLeftClickInput = ComputerLeftClickInput;
export type BetaComputerLeftClickDragInput = ComputerLeftClickDragInput;
export type BetaComputerRightClickInput = ComputerRightClickInput;
export type BetaComputerMiddleClickInput = ComputerMiddleClickInput;
export type BetaComputerDoubleClickInput = ComputerDoubleClickInput;
export type BetaComputerTripleClickInput = ComputerTripleClickInput;
export type BetaComputerScrollDirection = ComputerScrollDirection;
export type BetaComputerScrollInput = ComputerScrollInput;
export type BetaComputerWaitInput = ComputerWaitInput;
export type BetaComputerScreenshotInput = ComputerScreenshotInput;
export type BetaComputerZoomInput = ComputerZoomInput;
export type BetaComputerMemberInput = ComputerMemberInput;
export type BetaBrowserMemberName = BrowserMemberName;
export type BetaComputerMemberName = ComputerMemberName;
export type BetaWebSearchToolResultErrorObject = WebSearchToolResultErrorObject;
export type BetaWebSearchResultBlock = WebSearchResultBlock;
export type BetaWebSearchToolResultBlockContent = WebSearchToolResultBlockContent;
export type BetaWebFetchToolResultErrorBlock = WebFetchToolResultErrorBlock;
export type BetaCitationsConfig = CitationsConfig;
export type BetaDocumentBlock = DocumentBlock;
export type BetaWebFetchBlock = WebFetchBlock;
export type BetaCodeExecutionToolResultErrorObject = CodeExecutionToolResultErrorObject;
export type BetaCodeExecutionOutputBlock = CodeExecutionOutputBlock;
export type BetaCodeExecutionResultBlock = CodeExecutionResultBlock;
export type BetaEncryptedCodeExecutionResultBlock = EncryptedCodeExecutionResultBlock;
export type BetaCodeExecutionToolResultBlockContent = CodeExecutionToolResultBlockContent;
export type BetaCodeExecutionToolResultBlock = CodeExecutionToolResultBlock;
export type BetaBashCodeExecutionToolResultErrorObject = BashCodeExecutionToolResultErrorObject;
export type BetaBashCodeExecutionOutputBlock = BashCodeExecutionOutputBlock;
export type BetaBashCodeExecutionResultBlock = BashCodeExecutionResultBlock;
export type BetaBashCodeExecutionToolResultBlock = BashCodeExecutionToolResultBlock;
export type BetaTextEditorCodeExecutionToolResultErrorObject = TextEditorCodeExecutionToolResultErrorObject;
export type BetaTextEditorCodeExecutionViewResultBlock = TextEditorCodeExecutionViewResultBlock;
export type BetaTextEditorCodeExecutionCreateResultBlock = TextEditorCodeExecutionCreateResultBlock;
export type BetaTextEditorCodeExecutionStrReplaceResultBlock = TextEditorCodeExecutionStrReplaceResultBlock;
export type BetaTextEditorCodeExecutionToolResultBlock = TextEditorCodeExecutionToolResultBlock;
export type BetaToolSearchToolResultErrorObject = ToolSearchToolResultErrorObject;
export type BetaToolReferenceBlock = ToolReferenceBlock;
export type BetaToolSearchToolSearchResultBlock = ToolSearchToolSearchResultBlock;
export type BetaToolSearchToolResultBlock = ToolSearchToolResultBlock;
export type BetaContainerUploadBlock = ContainerUploadBlock;
export type BetaCacheMissModelChanged = CacheMissModelChanged;
export type BetaCacheMissSystemChanged = CacheMissSystemChanged;
export type BetaCacheMissToolsChanged = CacheMissToolsChanged;
export type BetaCacheMissMessagesChanged = CacheMissMessagesChanged;
export type BetaCacheMissPreviousMessageNotFound = CacheMissPreviousMessageNotFound;
export type BetaCacheMissUnavailable = CacheMissUnavailable;
export type BetaCacheMissReason = CacheMissReason;
export type BetaDiagnostics = Diagnostics;
export type BetaCacheCreation = CacheCreation;
export type BetaOutputTokensDetails = OutputTokensDetails;
export type BetaServerToolUsage = ServerToolUsage;
export type BetaRawMessageStopEvent = RawMessageStopEvent;
export type BetaTextDelta = TextDelta;
export type BetaInputJSONDelta = InputJSONDelta;
export type BetaCitationsDelta = CitationsDelta;
export type BetaSignatureDelta = SignatureDelta;
export type BetaRawContentBlockStopEvent = RawContentBlockStopEvent;
export type BetaPingEvent = PingEvent;
export type BetaAvailableToolsLimitExceededErrorDetails = AvailableToolsLimitExceededErrorDetails;
export type BetaClaudeCodeKeyCreatorNotMemberErrorDetails = ClaudeCodeKeyCreatorNotMemberErrorDetails;
export type BetaClaudeCodeVersionTooOldErrorDetails = ClaudeCodeVersionTooOldErrorDetails;
export type BetaCMEKKeyDisabledErrorDetails = CMEKKeyDisabledErrorDetails;
export type BetaCMEKKeyNetworkBlockedErrorDetails = CMEKKeyNetworkBlockedErrorDetails;
export type BetaCompactionBlockAmbiguousErrorDetails = CompactionBlockAmbiguousErrorDetails;
export type BetaCompactionBlockMisplacedErrorDetails = CompactionBlockMisplacedErrorDetails;
export type BetaCompactionContentMismatchErrorDetails = CompactionContentMismatchErrorDetails;
export type BetaCompactionIncompleteTurnErrorDetails = CompactionIncompleteTurnErrorDetails;
export type BetaCompactionNothingToSummarizeErrorDetails = CompactionNothingToSummarizeErrorDetails;
export type BetaCompactionSignatureInvalidErrorDetails = CompactionSignatureInvalidErrorDetails;
export type BetaCompactionTooManyToolReferencesErrorDetails = CompactionTooManyToolReferencesErrorDetails;
export type BetaCompactionToolChangesMismatchErrorDetails = CompactionToolChangesMismatchErrorDetails;
export type BetaOrganizationOnHoldErrorDetails = OrganizationOnHoldErrorDetails;
export type BetaRequestBodyEncodingInvalidErrorDetails = RequestBodyEncodingInvalidErrorDetails;
export type BetaRequestBodyEncodingUnsupportedErrorDetails = RequestBodyEncodingUnsupportedErrorDetails;
export type BetaThreadAlreadyContinuedErrorDetails = ThreadAlreadyContinuedErrorDetails;
export type BetaThreadContinueInFlightErrorDetails = ThreadContinueInFlightErrorDetails;
export type BetaThreadFingerprintMismatchErrorDetails = ThreadFingerprintMismatchErrorDetails;
export type BetaThreadUnsupportedFeatureName = ThreadUnsupportedFeatureName;
export type BetaThreadUnsupportedRequestErrorDetails = ThreadUnsupportedRequestErrorDetails;
export type BetaToolNameConflictErrorDetails = ToolNameConflictErrorDetails;
export type BetaToolReferenceUnresolvedErrorDetails = ToolReferenceUnresolvedErrorDetails;
export type BetaUserProfileRequiredErrorDetails = UserProfileRequiredErrorDetails;
export type BetaLinkedOrganizationBillingUnavailableErrorDetails = LinkedOrganizationBillingUnavailableErrorDetails;
export type BetaLinkedOrganizationSpendLimitReachedErrorDetails = LinkedOrganizationSpendLimitReachedErrorDetails;
export type BetaUserProfileBillingNotAuthorizedErrorDetails = UserProfileBillingNotAuthorizedErrorDetails;
export type BetaUserProfileNotBillableErrorDetails = UserProfileNotBillableErrorDetails;
export type BetaThreadNotFoundErrorDetails = ThreadNotFoundErrorDetails;
export type BetaSkillReadBlockedUndecryptableErrorDetails = SkillReadBlockedUndecryptableErrorDetails;
export type BetaRequestBodyTooLargeAfterDecodingErrorDetails = RequestBodyTooLargeAfterDecodingErrorDetails;
export type BetaContractSpendLimitReachedErrorDetails = ContractSpendLimitReachedErrorDetails;
export type BetaEnforcedSpendLimitReachedErrorDetails = EnforcedSpendLimitReachedErrorDetails;
export type BetaRampLimitExceededErrorDetails = RampLimitExceededErrorDetails;
export type BetaCMEKKeyUnreachableErrorDetails = CMEKKeyUnreachableErrorDetails;
export type BetaCompactionUnavailableErrorDetails = CompactionUnavailableErrorDetails;
export type BetaStorageQuotaExceededErrorDetails = StorageQuotaExceededErrorDetails;
export type BetaFileNotDownloadableErrorDetails = FileNotDownloadableErrorDetails;
export type BetaFileExpiredErrorDetails = FileExpiredErrorDetails;
export type BetaCMEKContextUnavailableErrorDetails = CMEKContextUnavailableErrorDetails;
export type BetaOrgAPIKeyLimitExceededErrorDetails = OrgAPIKeyLimitExceededErrorDetails;
export type BetaWorkspaceAPIKeyLimitExceededErrorDetails = WorkspaceAPIKeyLimitExceededErrorDetails;
export type BetaSandboxEgressRestrictedErrorDetails = SandboxEgressRestrictedErrorDetails;
export type BetaUserProfileNotFoundErrorDetails = UserProfileNotFoundErrorDetails;
export type BetaExternalKeyInWorkspacePolicyErrorDetails = ExternalKeyInWorkspacePolicyErrorDetails;
export type BetaAlreadyMemberErrorDetails = AlreadyMemberErrorDetails;
export type BetaCannotInviteEmailsWithUnverifiedDomainsErrorDetails =
  CannotInviteEmailsWithUnverifiedDomainsErrorDetails;
export type BetaEmailDomainNotAllowedErrorDetails = EmailDomainNotAllowedErrorDetails;
export type BetaInviteAlreadyExistsErrorDetails = InviteAlreadyExistsErrorDetails;
export type BetaOrgMemberLimitExceededErrorDetails = OrgMemberLimitExceededErrorDetails;
export type BetaRBACGroupGrantsOwnerAccessErrorDetails = RBACGroupGrantsOwnerAccessErrorDetails;
export type BetaRBACGroupOwnerAccessUnconfirmedErrorDetails = RBACGroupOwnerAccessUnconfirmedErrorDetails;
export type BetaCannotRemoveLastMemberErrorDetails = CannotRemoveLastMemberErrorDetails;
export type BetaConcurrentMembershipChangeErrorDetails = ConcurrentMembershipChangeErrorDetails;
export type BetaExternalKeyValidationFailedErrorDetails = ExternalKeyValidationFailedErrorDetails;
export type BetaExternalKeyValidationTimedOutErrorDetails = ExternalKeyValidationTimedOutErrorDetails;
export type BetaKeyProfileMismatchErrorDetails = KeyProfileMismatchErrorDetails;
export type BetaWorkspacePolicyField = WorkspacePolicyField;
export type BetaWorkspacePolicyViolationErrorDetails = WorkspacePolicyViolationErrorDetails;
export type BetaExternalKeyChangedErrorDetails = ExternalKeyChangedErrorDetails;
export type BetaWorkspaceMemberLimitExceededErrorDetails = WorkspaceMemberLimitExceededErrorDetails;
export type BetaOrganizationTypeNotSupportedErrorDetails = OrganizationTypeNotSupportedErrorDetails;
export type BetaParentOrganizationRequiredErrorDetails = ParentOrganizationRequiredErrorDetails;
export type BetaRBACRoleNotFoundErrorDetails = RBACRoleNotFoundErrorDetails;
export type BetaEnvironmentCreateDisabledErrorDetails = EnvironmentCreateDisabledErrorDetails;
export type BetaEnvironmentArchivedErrorDetails = EnvironmentArchivedErrorDetails;
export type BetaInvalidConfigTypeChangeErrorDetails = InvalidConfigTypeChangeErrorDetails;
export type BetaEnvironmentUpdateDisabledErrorDetails = EnvironmentUpdateDisabledErrorDetails;
export type BetaWorkLeaseState = WorkLeaseState;
export type BetaHeartbeatPreconditionFailedErrorDetails = HeartbeatPreconditionFailedErrorDetails;
export type BetaInvalidMetadataErrorDetails = InvalidMetadataErrorDetails;
export type BetaCannotSignOutPrimaryOwnerErrorDetails = CannotSignOutPrimaryOwnerErrorDetails;
export type BetaCannotSignOutSelfErrorDetails = CannotSignOutSelfErrorDetails;
export type BetaOrganizationNotEnrolledInBetaErrorDetails = OrganizationNotEnrolledInBetaErrorDetails;
export type BetaCannotSignOutManagedMemberErrorDetails = CannotSignOutManagedMemberErrorDetails;
export type BetaCannotSignOutMembershipAdminErrorDetails = CannotSignOutMembershipAdminErrorDetails;
export type BetaCannotSignOutOwnerErrorDetails = CannotSignOutOwnerErrorDetails;
export type BetaCannotSignOutPrivilegedMemberErrorDetails = CannotSignOutPrivilegedMemberErrorDetails;
export type BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails = SpendLimitsAdminAPIWritesNotEnabledErrorDetails;
export type BetaUnsupportedCharsetErrorDetails = UnsupportedCharsetErrorDetails;
export type BetaPluginNameTakenErrorDetails = PluginNameTakenErrorDetails;
export type BetaSkillNameTakenErrorDetails = SkillNameTakenErrorDetails;
export type BetaRegistrationPendingErrorDetails = RegistrationPendingErrorDetails;
export type BetaScanFailedErrorDetails = ScanFailedErrorDetails;
export type BetaScanPendingErrorDetails = ScanPendingErrorDetails;
export type BetaSlackChannelSetUpSettingsRefusedErrorDetails = SlackChannelSetUpSettingsRefusedErrorDetails;
export type BetaAPIKeyScopeMissingErrorDetails = APIKeyScopeMissingErrorDetails;
export type BetaClaudeTagWritesNotEnabledErrorDetails = ClaudeTagWritesNotEnabledErrorDetails;
export type BetaComplianceConfigurationRestrictedErrorDetails = ComplianceConfigurationRestrictedErrorDetails;
export type BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails = OrganizationLevelScopedAPIKeyRequiredErrorDetails;
export type BetaEnvironmentNotFoundErrorDetails = EnvironmentNotFoundErrorDetails;
export type BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails = SlackChannelSetUpEnvironmentNotFoundErrorDetails;
export type BetaSlackChannelSetUpSettingsConflictErrorDetails = SlackChannelSetUpSettingsConflictErrorDetails;
export type BetaBundleAttachmentNotSupportedErrorDetails = BundleAttachmentNotSupportedErrorDetails;
export type BetaBundleOnCallErrorDetails = BundleOnCallErrorDetails;
export type BetaErrorDetails = ErrorDetails;
export type BetaInvalidRequestErrorObject = InvalidRequestErrorObject;
export type BetaAuthenticationErrorObject = AuthenticationErrorObject;
export type BetaBillingErrorObject = BillingErrorObject;
export type BetaPermissionErrorObject = PermissionErrorObject;
export type BetaNotFoundErrorObject = NotFoundErrorObject;
export type BetaRateLimitErrorObject = RateLimitErrorObject;
export type BetaGatewayTimeoutErrorObject = GatewayTimeoutErrorObject;
export type BetaAPIErrorObject = APIErrorObject;
export type BetaOverloadedErrorObject = OverloadedErrorObject;
export type BetaErrorObject = ErrorObject;
export type BetaErrorResponse = ErrorResponse;
export type BetaErrorType = ErrorType;
export type BetaErrorCode = ErrorCode;
export type BetaOtherErrorObject = OtherErrorObject;
export type BetaOtherErrorResponse = OtherErrorResponse;
export type BetaMessageBatchRequestCounts = MessageBatchRequestCounts;
export type BetaMessageBatch = MessageBatch;
export type BetaMessageBatchList = MessageBatchList;
export type BetaDeletedMessageBatch = DeletedMessageBatch;
export type BetaMessageBatchErroredResult = MessageBatchErroredResult;
export type BetaMessageBatchCanceledResult = MessageBatchCanceledResult;
export type BetaMessageBatchExpiredResult = MessageBatchExpiredResult;
export type BetaCapabilitySupport = CapabilitySupport;
export type BetaContextManagementCapability = ContextManagementCapability;
export type BetaEffortCapability = EffortCapability;
export type BetaServerToolsCapability = ServerToolsCapability;
export type BetaThinkingTypes = ThinkingTypes;
export type BetaThinkingCapability = ThinkingCapability;
export type BetaModelLine = ModelLine;
export type BetaFileUploadRequest = FileUploadRequest;
export type BetaDeletedFile = DeletedFile;
export type BetaFileContent = FileContent;
export type BetaAnalyticsProjectGroupBy = AnalyticsProjectGroupBy;
export type BetaAnalyticsOrder = AnalyticsOrder;
export type BetaAnalyticsUser = AnalyticsUser;
export type BetaAnalyticsProjectActivity = AnalyticsProjectActivity;
export type BetaAnalyticsProjectActivityList = AnalyticsProjectActivityList;
export type BetaAnalyticsArtifactGroupBy = AnalyticsArtifactGroupBy;
export type BetaAnalyticsArtifactActivity = AnalyticsArtifactActivity;
export type BetaAnalyticsArtifactActivityList = AnalyticsArtifactActivityList;
export type BetaAnalyticsConnectorGroupBy = AnalyticsConnectorGroupBy;
export type BetaAnalyticsConnectorChatMetrics = AnalyticsConnectorChatMetrics;
export type BetaAnalyticsConnectorClaudeCodeMetrics = AnalyticsConnectorClaudeCodeMetrics;
export type BetaAnalyticsConnectorCoworkMetrics = AnalyticsConnectorCoworkMetrics;
export type BetaAnalyticsConnectorOfficeProductMetrics = AnalyticsConnectorOfficeProductMetrics;
export type BetaAnalyticsConnectorOfficeMetrics = AnalyticsConnectorOfficeMetrics;
export type BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics = AnalyticsConnectorChatCoworkUnifiedChatMetrics;
export type BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics = AnalyticsConnectorChatCoworkUnifiedSessionsMetrics;
export type BetaAnalyticsConnectorChatCoworkUnifiedMetrics = AnalyticsConnectorChatCoworkUnifiedMetrics;
export type BetaAnalyticsConnectorActivity = AnalyticsConnectorActivity;
export type BetaAnalyticsConnectorActivityList = AnalyticsConnectorActivityList;
export type BetaAnalyticsPluginGroupBy = AnalyticsPluginGroupBy;
export type BetaAnalyticsPluginClaudeCodeMetrics = AnalyticsPluginClaudeCodeMetrics;
export type BetaAnalyticsPluginCoworkMetrics = AnalyticsPluginCoworkMetrics;
export type BetaAnalyticsPluginChatCoworkUnifiedMetrics = AnalyticsPluginChatCoworkUnifiedMetrics;
export type BetaAnalyticsPluginActivity = AnalyticsPluginActivity;
export type BetaAnalyticsPluginActivityList = AnalyticsPluginActivityList;
export type BetaAnalyticsSkillGroupBy = AnalyticsSkillGroupBy;
export type BetaAnalyticsSkillChatMetrics = AnalyticsSkillChatMetrics;
export type BetaAnalyticsSkillClaudeCodeMetrics = AnalyticsSkillClaudeCodeMetrics;
export type BetaAnalyticsSkillCoworkMetrics = AnalyticsSkillCoworkMetrics;
export type BetaAnalyticsSkillOfficeProductMetrics = AnalyticsSkillOfficeProductMetrics;
export type BetaAnalyticsSkillOfficeMetrics = AnalyticsSkillOfficeMetrics;
export type BetaAnalyticsSkillChatCoworkUnifiedChatMetrics = AnalyticsSkillChatCoworkUnifiedChatMetrics;
export type BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics = AnalyticsSkillChatCoworkUnifiedSessionsMetrics;
export type BetaAnalyticsSkillChatCoworkUnifiedMetrics = AnalyticsSkillChatCoworkUnifiedMetrics;
export type BetaAnalyticsSkillActivity = AnalyticsSkillActivity;
export type BetaAnalyticsSkillActivityList = AnalyticsSkillActivityList;
export type BetaAnalyticsSingleDayActivitySummary = AnalyticsSingleDayActivitySummary;
export type BetaAnalyticsSingleDayActivitySummaryList = AnalyticsSingleDayActivitySummaryList;
export type BetaAnalyticsUserGroupBy = AnalyticsUserGroupBy;
export type BetaAnalyticsChatMetrics = AnalyticsChatMetrics;
export type BetaAnalyticsLinesOfCode = AnalyticsLinesOfCode;
export type BetaAnalyticsCoreCodeMetrics = AnalyticsCoreCodeMetrics;
export type BetaAnalyticsToolActionCounts = AnalyticsToolActionCounts;
export type BetaAnalyticsToolActions = AnalyticsToolActions;
export type BetaAnalyticsClaudeCodeMetrics = AnalyticsClaudeCodeMetrics;
export type BetaAnalyticsCoworkMetrics = AnalyticsCoworkMetrics;
export type BetaAnalyticsDesignMetrics = AnalyticsDesignMetrics;
export type BetaAnalyticsOfficeProductMetrics = AnalyticsOfficeProductMetrics;
export type BetaAnalyticsOfficeMetrics = AnalyticsOfficeMetrics;
export type BetaAnalyticsScienceMetrics = AnalyticsScienceMetrics;
export type BetaAnalyticsChatCoworkUnifiedChatMetrics = AnalyticsChatCoworkUnifiedChatMetrics;
export type BetaAnalyticsChatCoworkUnifiedSessionsMetrics = AnalyticsChatCoworkUnifiedSessionsMetrics;
export type BetaAnalyticsChatCoworkUnifiedMetrics = AnalyticsChatCoworkUnifiedMetrics;
export type BetaAnalyticsClaudeTagMetrics = AnalyticsClaudeTagMetrics;
export type BetaAnalyticsUserActivity = AnalyticsUserActivity;
export type BetaAnalyticsUserActivityList = AnalyticsUserActivityList;
export type BetaAPIKeyCreatedBy = APIKeyCreatedBy;
export type BetaAPIKeyUserActor = APIKeyUserActor;
export type BetaAPIKeyServiceAccountActor = APIKeyServiceAccountActor;
export type BetaAPIKeyOrganizationScope = APIKeyOrganizationScope;
export type BetaAPIKeyWorkspaceScope = APIKeyWorkspaceScope;
export type BetaAPIKey = APIKey;
export type BetaAPIKeyList = APIKeyList;
export type BetaAPIKeyUpdateRequest = APIKeyUpdateRequest;
export type BetaComplianceSettingsStateEnabled = ComplianceSettingsStateEnabled;
export type BetaComplianceSettingsStateDisabled = ComplianceSettingsStateDisabled;
export type BetaComplianceSettingsState = ComplianceSettingsState;
export type BetaComplianceSettingsInfo = ComplianceSettingsInfo;
export type BetaComplianceSettingsStateEnabledParam = ComplianceSettingsStateEnabledParam;
export type BetaComplianceSettingsStateDisabledParam = ComplianceSettingsStateDisabledParam;
export type BetaComplianceSettingsStateParam = ComplianceSettingsStateParam;
export type BetaComplianceSettingUpdateRequest = ComplianceSettingUpdateRequest;
export type BetaExternalKeyAttachedAttachment = ExternalKeyAttachedAttachment;
export type BetaExternalKeyUnattachedAttachment = ExternalKeyUnattachedAttachment;
export type BetaGCPExternalKeyConfig = GCPExternalKeyConfig;
export type BetaAzureExternalKeyConfig = AzureExternalKeyConfig;
export type BetaAzureExternalKeyConfigParam = AzureExternalKeyConfigParam;
export type BetaExternalKeyDeleteResponse = ExternalKeyDeleteResponse;
export type BetaExternalKeyValidateResponse = ExternalKeyValidateResponse;
export type BetaJWKSDiscovery = JWKSDiscovery;
export type BetaJWKSExplicitURL = JWKSExplicitURL;
export type BetaJWKSInline = JWKSInline;
export type BetaFederationIssuerPollStatus = FederationIssuerPollStatus;
export type BetaFederationIssuer = FederationIssuer;
export type BetaFederationIssuerList = FederationIssuerList;
export type BetaFederationIssuerCreateRequest = FederationIssuerCreateRequest;
export type BetaFederationIssuerUpdateRequest = FederationIssuerUpdateRequest;
export type BetaFederationRuleMatch = FederationRuleMatch;
export type BetaServiceAccountTarget = ServiceAccountTarget;
export type BetaFederationRuleWorkspace = FederationRuleWorkspace;
export type BetaFederationRuleWorkspaceList = FederationRuleWorkspaceList;
export type BetaFederationRuleWorkspaceAddRequest = FederationRuleWorkspaceAddRequest;
export type BetaFederationRuleWorkspaceRemoveResponse = FederationRuleWorkspaceRemoveResponse;
export type BetaOrganizationRole = OrganizationRole;
export type BetaOrganizationInvite = OrganizationInvite;
export type BetaOrganizationInviteList = OrganizationInviteList;
export type BetaInviteCreateRequest = InviteCreateRequest;
export type BetaInviteDeleteResponse = InviteDeleteResponse;
export type BetaOrganizationInfo = OrganizationInfo;
export type BetaOrganizationRateLimitModelGroup = OrganizationRateLimitModelGroup;
export type BetaOrganizationRateLimitBatchGroup = OrganizationRateLimitBatchGroup;
export type BetaOrganizationRateLimitTokenCountGroup = OrganizationRateLimitTokenCountGroup;
export type BetaOrganizationRateLimitFilesGroup = OrganizationRateLimitFilesGroup;
export type BetaOrganizationRateLimitSkillsGroup = OrganizationRateLimitSkillsGroup;
export type BetaOrganizationRateLimitWebSearchGroup = OrganizationRateLimitWebSearchGroup;
export type BetaOrganizationRateLimitValue = OrganizationRateLimitValue;
export type BetaOrganizationRateLimit = OrganizationRateLimit;
export type BetaOrganizationRateLimitList = OrganizationRateLimitList;
export type BetaRBACGroup = RBACGroup;
export type BetaRBACGroupList = RBACGroupList;
export type BetaRBACGroupCreateRequest = RBACGroupCreateRequest;
export type BetaRBACGroupUpdateRequest = RBACGroupUpdateRequest;
export type BetaDeletedRBACGroup = DeletedRBACGroup;
export type BetaRBACGroupMember = RBACGroupMember;
export type BetaRBACGroupMemberList = RBACGroupMemberList;
export type BetaRBACGroupMemberAddRequest = RBACGroupMemberAddRequest;
export type BetaDeletedRBACGroupMember = DeletedRBACGroupMember;
export type BetaRBACRoleSourceBuiltIn = RBACRoleSourceBuiltIn;
export type BetaRBACRoleSourceCustom = RBACRoleSourceCustom;
export type BetaRBACRoleSource = RBACRoleSource;
export type BetaRBACRole = RBACRole;
export type BetaRBACRoleList = RBACRoleList;
export type BetaRBACOrganizationPermissionResource = RBACOrganizationPermissionResource;
export type BetaRBACConnectorToolPermissionResource = RBACConnectorToolPermissionResource;
export type BetaRBACConnectorScopePermissionResource = RBACConnectorScopePermissionResource;
export type BetaRBACConnectorPermissionResource = RBACConnectorPermissionResource;
export type BetaRBACAllConnectorsPermissionResource = RBACAllConnectorsPermissionResource;
export type BetaRBACRolePermission = RBACRolePermission;
export type BetaRBACRolePermissionList = RBACRolePermissionList;
export type BetaServiceAccount = ServiceAccount;
export type BetaServiceAccountList = ServiceAccountList;
export type BetaServiceAccountCreateRequest = ServiceAccountCreateRequest;
export type BetaServiceAccountUpdateRequest = ServiceAccountUpdateRequest;
export type BetaWorkspaceRole = WorkspaceRole;
export type BetaServiceAccountWorkspaceMember = ServiceAccountWorkspaceMember;
export type BetaServiceAccountWorkspaceMemberList = ServiceAccountWorkspaceMemberList;
export type BetaNoBillingWorkspaceRole = NoBillingWorkspaceRole;
export type BetaServiceAccountWorkspaceAddRequest = ServiceAccountWorkspaceAddRequest;
export type BetaServiceAccountWorkspaceRemoveResponse = ServiceAccountWorkspaceRemoveResponse;
export type BetaSpendLimitIncreaseRequestStatus = SpendLimitIncreaseRequestStatus;
export type BetaSpendLimitUserActor = SpendLimitUserActor;
export type BetaSpendLimitScopedAPIKeyActor = SpendLimitScopedAPIKeyActor;
export type BetaSpendLimitIncreaseRequestActor = SpendLimitIncreaseRequestActor;
export type BetaSpendLimitPeriod = SpendLimitPeriod;
export type BetaSpendLimitIncreaseRequestResolvedBy = SpendLimitIncreaseRequestResolvedBy;
export type BetaSpendLimitUserScope = SpendLimitUserScope;
export type BetaSpendLimitSeatTierScope = SpendLimitSeatTierScope;
export type BetaSpendLimitRBACGroupScope = SpendLimitRBACGroupScope;
export type BetaSpendLimitOrganizationServiceScope = SpendLimitOrganizationServiceScope;
export type BetaSpendLimitOrganizationScope = SpendLimitOrganizationScope;
export type BetaSpendLimitWorkspaceScope = SpendLimitWorkspaceScope;
export type BetaSpendLimitUsageTierScope = SpendLimitUsageTierScope;
export type BetaSpendSummary = SpendSummary;
export type BetaSpendLimitIncreaseRequest = SpendLimitIncreaseRequest;
export type BetaSpendLimitIncreaseRequestList = SpendLimitIncreaseRequestList;
export type BetaSpendLimitIncreaseRequestApproveRequest = SpendLimitIncreaseRequestApproveRequest;
export type BetaSpendLimit = SpendLimit;
export type BetaSpendLimitIncreaseRequestApproveResponse = SpendLimitIncreaseRequestApproveResponse;
export type BetaSpendLimitIncreaseRequestDenyRequest = SpendLimitIncreaseRequestDenyRequest;
export type BetaSpendSummaryList = SpendSummaryList;
export type BetaOrganizationUser = OrganizationUser;
export type BetaOrganizationUserList = OrganizationUserList;
export type BetaUserUpdateRequest = UserUpdateRequest;
export type BetaUserRemoveResponse = UserRemoveResponse;
export type BetaAllowedInferenceGeo = AllowedInferenceGeo;
export type BetaDataResidency = DataResidency;
export type BetaWorkspace = Workspace;
export type BetaWorkspaceList = WorkspaceList;
export type BetaDataResidencyCreateConfig = DataResidencyCreateConfig;
export type BetaWorkspaceCreateRequest = WorkspaceCreateRequest;
export type BetaDataResidencyUpdateConfig = DataResidencyUpdateConfig;
export type BetaWorkspaceUpdateRequest = WorkspaceUpdateRequest;
export type BetaWorkspaceMember = WorkspaceMember;
export type BetaWorkspaceMemberList = WorkspaceMemberList;
export type BetaWorkspaceMemberAddRequest = WorkspaceMemberAddRequest;
export type BetaWorkspaceMemberUpdateRequest = WorkspaceMemberUpdateRequest;
export type BetaWorkspaceMemberRemoveResponse = WorkspaceMemberRemoveResponse;
export type BetaWorkspaceRateLimitWorkspaceSource = WorkspaceRateLimitWorkspaceSource;
export type BetaWorkspaceRateLimitOrganizationSource = WorkspaceRateLimitOrganizationSource;
export type BetaWorkspaceRateLimitValue = WorkspaceRateLimitValue;
export type BetaWorkspaceRateLimit = WorkspaceRateLimit;
export type BetaWorkspaceRateLimitList = WorkspaceRateLimitList;
export type BetaWorkspaceRateLimitType = WorkspaceRateLimitType;
export type BetaWorkspaceRateLimitUpdateValue = WorkspaceRateLimitUpdateValue;
export type BetaWorkspaceRateLimitUpdateRequest = WorkspaceRateLimitUpdateRequest;
export type BetaWorkspaceServiceAccountAddRequest = WorkspaceServiceAccountAddRequest;
export type BetaWorkspaceServiceAccountUpdateRequest = WorkspaceServiceAccountUpdateRequest;
export type BetaWorkspaceServiceAccountRemoveResponse = WorkspaceServiceAccountRemoveResponse;
export type BetaSkillSource = SkillSource;
export type BetaSkill = Skill;
export type BetaSkillList = SkillList;
export type BetaSkillCreateRequest = SkillCreateRequest;
export type BetaDeletedSkill = DeletedSkill;
export type BetaSkillVersion = SkillVersion;
export type BetaSkillVersionList = SkillVersionList;
export type BetaSkillVersionCreateRequest = SkillVersionCreateRequest;
export type BetaDeletedSkillVersion = DeletedSkillVersion;
export type BetaUserProfileListOrder = UserProfileListOrder;
export type BetaUserProfileListOrderBy = UserProfileListOrderBy;
export type BetaUserProfileAccessType = UserProfileAccessType;
export type BetaUserProfileExternalUserAccountStatus = UserProfileExternalUserAccountStatus;
export type BetaUserProfileExternalUserEntityType = UserProfileExternalUserEntityType;
export type BetaUserProfileExternalUserDetails = UserProfileExternalUserDetails;
export type BetaUserProfileExternalUserDetailsParams = UserProfileExternalUserDetailsParams;
export type BetaDeletedUserProfile = DeletedUserProfile;
export type BetaUserProfileEnrollEndUserAction = UserProfileEnrollEndUserAction;
export type BetaUserProfileActionURLCreateRequest = UserProfileActionURLCreateRequest;
export type BetaUserProfileActionURL = UserProfileActionURL;
export type BetaUsageReportCacheCreation = UsageReportCacheCreation;
export type BetaUsageReportServerToolUse = UsageReportServerToolUse;
export type BetaMessagesUsageReportResult = MessagesUsageReportResult;
export type BetaMessagesUsageReportBucket = MessagesUsageReportBucket;
export type BetaMessagesUsageReport = MessagesUsageReport;
export type BetaClaudeCodeUserActor = ClaudeCodeUserActor;
export type BetaClaudeCodeAPIActor = ClaudeCodeAPIActor;
export type BetaClaudeCodeActor = ClaudeCodeActor;
export type BetaClaudeCodeLinesOfCode = ClaudeCodeLinesOfCode;
export type BetaClaudeCodeCoreMetrics = ClaudeCodeCoreMetrics;
export type BetaClaudeCodeEstimatedCost = ClaudeCodeEstimatedCost;
export type BetaClaudeCodeTokens = ClaudeCodeTokens;
export type BetaClaudeCodeModelUsage = ClaudeCodeModelUsage;
export type BetaClaudeCodeToolActions = ClaudeCodeToolActions;
export type BetaClaudeCodeUsageRecord = ClaudeCodeUsageRecord;
export type BetaClaudeCodeUsageReport = ClaudeCodeUsageReport;
export type BetaCostReportResult = CostReportResult;
export type BetaCostReportBucket = CostReportBucket;
export type BetaCostReport = CostReport;
export type BetaChatCompletionTextPart = ChatCompletionTextPart;
export type BetaChatCompletionTextContent = ChatCompletionTextContent;
export type BetaChatCompletionDeveloperMessageParam = ChatCompletionDeveloperMessageParam;
export type BetaChatCompletionSystemMessageParam = ChatCompletionSystemMessageParam;
export type BetaChatCompletionImageURL = ChatCompletionImageURL;
export type BetaChatCompletionImagePart = ChatCompletionImagePart;
export type BetaChatCompletionAudioPart = ChatCompletionAudioPart;
export type BetaChatCompletionFilePart = ChatCompletionFilePart;
export type BetaChatCompletionUserPart = ChatCompletionUserPart;
export type BetaChatCompletionUserContent = ChatCompletionUserContent;
export type BetaChatCompletionUserMessageParam = ChatCompletionUserMessageParam;
export type BetaChatCompletionRefusalPart = ChatCompletionRefusalPart;
export type BetaChatCompletionAssistantPart = ChatCompletionAssistantPart;
export type BetaChatCompletionAssistantContent = ChatCompletionAssistantContent;
export type BetaChatCompletionFunctionCall = ChatCompletionFunctionCall;
export type BetaChatCompletionToolCall = ChatCompletionToolCall;
export type BetaChatCompletionAssistantMessageParam = ChatCompletionAssistantMessageParam;
export type BetaChatCompletionToolMessageParam = ChatCompletionToolMessageParam;
export type BetaChatCompletionFunctionMessageParam = ChatCompletionFunctionMessageParam;
export type BetaChatCompletionMessageParam = ChatCompletionMessageParam;
export type BetaChatCompletionStreamOptions = ChatCompletionStreamOptions;
export type BetaChatCompletionFunction = ChatCompletionFunction;
export type BetaChatCompletionTool = ChatCompletionTool;
export type BetaChatCompletionFunctionName = ChatCompletionFunctionName;
export type BetaChatCompletionNamedToolChoice = ChatCompletionNamedToolChoice;
export type BetaChatCompletionToolChoice = ChatCompletionToolChoice;
export type BetaChatCompletionCreateRequest = ChatCompletionCreateRequest;
export type BetaChatCompletionMessage = ChatCompletionMessage;
export type BetaChatCompletionChoice = ChatCompletionChoice;
export type BetaChatCompletionUsage = ChatCompletionUsage;
export type BetaChatCompletion = ChatCompletion;
export type BetaChatCompletionFunctionCallDelta = ChatCompletionFunctionCallDelta;
export type BetaChatCompletionToolCallDelta = ChatCompletionToolCallDelta;
export type BetaChatCompletionDelta = ChatCompletionDelta;
export type BetaChatCompletionChunkChoice = ChatCompletionChunkChoice;
export type BetaChatCompletionChunk = ChatCompletionChunk;
export type BetaChatCompletionError = ChatCompletionError;
export type BetaChatCompletionErrorResponse = ChatCompletionErrorResponse;
export type BetaComplianceActivityType = ComplianceActivityType;
export type BetaComplianceAPIActor = ComplianceAPIActor;
export type BetaComplianceUserActor = ComplianceUserActor;
export type BetaComplianceUnauthenticatedUserActor = ComplianceUnauthenticatedUserActor;
export type BetaComplianceAnthropicActor = ComplianceAnthropicActor;
export type BetaComplianceSystemActor = ComplianceSystemActor;
export type BetaComplianceAdminAPIKeyActor = ComplianceAdminAPIKeyActor;
export type BetaComplianceServiceAccountActor = ComplianceServiceAccountActor;
export type BetaComplianceDirectorySyncActor = ComplianceDirectorySyncActor;
export type BetaComplianceFederatedIdentityActor = ComplianceFederatedIdentityActor;
export type BetaComplianceAWSProvider = ComplianceAWSProvider;
export type BetaComplianceAzureProvider = ComplianceAzureProvider;
export type BetaComplianceGCPProvider = ComplianceGCPProvider;
export type BetaComplianceOIDCProvider = ComplianceOIDCProvider;
export type BetaComplianceFederatedProvider = ComplianceFederatedProvider;
export type BetaComplianceFederatedActor = ComplianceFederatedActor;
export type BetaComplianceAttestedDeviceActor = ComplianceAttestedDeviceActor;
export type BetaComplianceActor = ComplianceActor;
export type BetaComplianceActivity = ComplianceActivity;
export type BetaComplianceActivityList = ComplianceActivityList;
export type BetaComplianceArtifact = ComplianceArtifact;
export type BetaComplianceArtifactContent = ComplianceArtifactContent;
export type BetaComplianceUser = ComplianceUser;
export type BetaComplianceChat = ComplianceChat;
export type BetaComplianceChatList = ComplianceChatList;
export type BetaComplianceDeletedChat = ComplianceDeletedChat;
export type BetaComplianceChatTextBlock = ComplianceChatTextBlock;
export type BetaComplianceChatToolUseBlock = ComplianceChatToolUseBlock;
export type BetaComplianceToolResultText = ComplianceToolResultText;
export type BetaComplianceChatToolResultBlock = ComplianceChatToolResultBlock;
export type BetaComplianceChatContentBlock = ComplianceChatContentBlock;
export type BetaComplianceChatArtifact = ComplianceChatArtifact;
export type BetaComplianceChatFileReference = ComplianceChatFileReference;
export type BetaComplianceGeneratedFileReference = ComplianceGeneratedFileReference;
export type BetaComplianceChatMessage = ComplianceChatMessage;
export type BetaComplianceChatMessageList = ComplianceChatMessageList;
export type BetaComplianceChatFile = ComplianceChatFile;
export type BetaComplianceDeletedFile = ComplianceDeletedFile;
export type BetaComplianceFileContent = ComplianceFileContent;
export type BetaComplianceGeneratedFile = ComplianceGeneratedFile;
export type BetaComplianceCodeArtifactVersion = ComplianceCodeArtifactVersion;
export type BetaComplianceCodeArtifact = ComplianceCodeArtifact;
export type BetaComplianceCodeArtifactList = ComplianceCodeArtifactList;
export type BetaComplianceDeletedCodeArtifact = ComplianceDeletedCodeArtifact;
export type BetaComplianceProject = ComplianceProject;
export type BetaComplianceProjectList = ComplianceProjectList;
export type BetaComplianceProjectDetails = ComplianceProjectDetails;
export type BetaComplianceDeletedProject = ComplianceDeletedProject;
export type BetaComplianceProjectDocument = ComplianceProjectDocument;
export type BetaComplianceDeletedProjectDocument = ComplianceDeletedProjectDocument;
export type BetaComplianceProjectDocumentMetadata = ComplianceProjectDocumentMetadata;
export type BetaComplianceProjectFileReference = ComplianceProjectFileReference;
export type BetaComplianceProjectDocumentReference = ComplianceProjectDocumentReference;
export type BetaComplianceProjectAttachment = ComplianceProjectAttachment;
export type BetaComplianceProjectAttachmentList = ComplianceProjectAttachmentList;
export type BetaComplianceProjectRole = ComplianceProjectRole;
export type BetaComplianceProjectUserCollaborator = ComplianceProjectUserCollaborator;
export type BetaComplianceProjectGroupCollaborator = ComplianceProjectGroupCollaborator;
export type BetaComplianceProjectOrganizationCollaborator = ComplianceProjectOrganizationCollaborator;
export type BetaComplianceProjectOrganizationRoleCollaborator = ComplianceProjectOrganizationRoleCollaborator;
export type BetaComplianceProjectCollaborator = ComplianceProjectCollaborator;
export type BetaComplianceProjectCollaboratorList = ComplianceProjectCollaboratorList;
export type BetaComplianceSessionUser = ComplianceSessionUser;
export type BetaComplianceLocalSession = ComplianceLocalSession;
export type BetaComplianceLocalSessionList = ComplianceLocalSessionList;
export type BetaComplianceSessionTextBlock = ComplianceSessionTextBlock;
export type BetaComplianceSessionToolUseBlock = ComplianceSessionToolUseBlock;
export type BetaComplianceSessionToolResultBlock = ComplianceSessionToolResultBlock;
export type BetaComplianceSessionContentBlock = ComplianceSessionContentBlock;
export type BetaComplianceContentUnavailable = ComplianceContentUnavailable;
export type BetaComplianceClientAsserted = ComplianceClientAsserted;
export type BetaComplianceSyntheticMarker = ComplianceSyntheticMarker;
export type BetaComplianceProvenance = ComplianceProvenance;
export type BetaComplianceLocalSessionMessage = ComplianceLocalSessionMessage;
export type BetaComplianceLocalSessionMessageList = ComplianceLocalSessionMessageList;
export type BetaComplianceRemoteSession = ComplianceRemoteSession;
export type BetaComplianceRemoteSessionList = ComplianceRemoteSessionList;
export type BetaComplianceRemoteSessionMessage = ComplianceRemoteSessionMessage;
export type BetaComplianceRemoteSessionMessageList = ComplianceRemoteSessionMessageList;
export type BetaComplianceGroup = ComplianceGroup;
export type BetaComplianceGroupList = ComplianceGroupList;
export type BetaComplianceGroupMember = ComplianceGroupMember;
export type BetaComplianceGroupMemberList = ComplianceGroupMemberList;
export type BetaComplianceOrganization = ComplianceOrganization;
export type BetaComplianceOrganizationList = ComplianceOrganizationList;
export type BetaComplianceRole = ComplianceRole;
export type BetaComplianceRoleList = ComplianceRoleList;
export type BetaComplianceRolePermission = ComplianceRolePermission;
export type BetaComplianceRolePermissionList = ComplianceRolePermissionList;
export type BetaComplianceOrganizationUser = ComplianceOrganizationUser;
export type BetaComplianceOrganizationUserList = ComplianceOrganizationUserList;
export type BetaComplianceAPIKey = ComplianceAPIKey;
export type BetaComplianceBooleanSetting = ComplianceBooleanSetting;
export type BetaComplianceIntegerSetting = ComplianceIntegerSetting;
export type BetaComplianceStringSetting = ComplianceStringSetting;
export type BetaComplianceStringListSetting = ComplianceStringListSetting;
export type BetaComplianceProvisioningModeSetting = ComplianceProvisioningModeSetting;
export type BetaComplianceFixedRetention = ComplianceFixedRetention;
export type BetaComplianceIndefiniteRetention = ComplianceIndefiniteRetention;
export type BetaComplianceRetention = ComplianceRetention;
export type BetaComplianceDataRetentionSetting = ComplianceDataRetentionSetting;
export type BetaComplianceSetting = ComplianceSetting;
export type BetaComplianceOrganizationSettings = ComplianceOrganizationSettings;
export type BetaOAuthJWTBearerGrant = OAuthJWTBearerGrant;
export type BetaOAuthRefreshTokenGrant = OAuthRefreshTokenGrant;
export type BetaOAuthTokenCreateRequest = OAuthTokenCreateRequest;
export type BetaOAuthAccessToken = OAuthAccessToken;

/** A `server_tool_use` block of an earlier response, sent back together with its result. */
export interface BetaServerToolUseBlockParam {
  /**
   * Id of the call, as the response gave it.
   * (pattern ^srvtoolu_[a-zA-Z0-9_]+$)
   */
  id: string;
  /** Always `server_tool_use`. */
  type: "server_tool_use";
  /** Arguments of the call. */
  input: unknown;
  /** Name of the tool. */
  name:
    | "web_search"
    | "web_fetch"
    | "code_execution"
    | "bash_code_execution"
    | "text_editor_code_execution"
    | "tool_search_tool_regex"
    | "tool_search_tool_bm25"
    | "advisor";
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Who made the call, as the response gave it. */
  caller?: BetaToolUseCaller;
}

/** An `AdvisorToolResultErrorObject` of an earlier response, sent back as part of the assistant turn. */
export interface BetaAdvisorToolResultErrorParam {
  /** Always `advisor_tool_result_error`. */
  type: "advisor_tool_result_error";
  /** Why there was no advice. */
  error_code:
    | "max_uses_exceeded"
    | "prompt_too_long"
    | "too_many_requests"
    | "overloaded"
    | "unavailable"
    | "execution_time_exceeded"
    | "model_not_found";
}

/** An `AdvisorResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BetaAdvisorResultBlockParam {
  /** Always `advisor_result`. */
  type: "advisor_result";
  /** The advice. */
  text: string;
  /** Why the advisor stopped. */
  stop_reason?: string | null;
}

/** An `AdvisorRedactedResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BetaAdvisorRedactedResultBlockParam {
  /** Always `advisor_redacted_result`. */
  type: "advisor_redacted_result";
  /** Content that only the API can read; send it back unchanged. */
  encrypted_content: string;
  /** Why the advisor stopped. */
  stop_reason?: string | null;
}

/** An `AdvisorToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BetaAdvisorToolResultBlockParam {
  /** Always `advisor_tool_result`. */
  type: "advisor_tool_result";
  /** The advice or the failure, unchanged. */
  content: BetaAdvisorToolResultErrorParam | BetaAdvisorResultBlockParam | BetaAdvisorRedactedResultBlockParam;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
}

/** An `MCPToolUseBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BetaMCPToolUseBlockParam {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `mcp_tool_use`. */
  type: "mcp_tool_use";
  /** Input that the model wrote. */
  input: unknown;
  /** Name of the tool on its server. */
  name: string;
  /** Name of the server, as in `mcp_servers`. */
  server_name: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
}

/** An `MCPToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BetaRequestMCPToolResultBlockParam {
  /** Always `mcp_tool_result`. */
  type: "mcp_tool_result";
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** What the tool returned. */
  content?: string | BetaTextBlockParam[];
  /** Whether the tool failed. */
  is_error?: boolean;
}

/**
 * Names one tool, declared in `tools` or by an earlier `tool_addition`. MCP tools have references of their
 * own.
 */
export interface BetaToolChangeToolReference {
  /** Always `tool_reference`. */
  type: "tool_reference";
  /** Name by which the model calls the tool. */
  name: string;
}

/** Names one tool of an MCP server, in the way that `MCPToolUseBlock` does. */
export interface BetaToolChangeMCPToolReference {
  /** Always `mcp_tool_reference`. */
  type: "mcp_tool_reference";
  /** Name of the tool on its server. */
  name: string;
  /** Name of the server, as in `mcp_servers`. */
  server_name: string;
}

/** Names all tools of an MCP server. */
export interface BetaToolChangeMCPToolsetReference {
  /** Always `mcp_toolset_reference`. */
  type: "mcp_toolset_reference";
  /** Name of the server, as in `mcp_servers`. */
  server_name: string;
}

/** JSON Schema of a tool's input, an object at the top. Takes any other keyword of JSON Schema. */
export interface BetaToolInputSchema {
  /** Always `object`. */
  type: "object";
  /** Schema of each parameter, by name. */
  properties?: unknown;
  /** Parameters that the model always has to give. */
  required?: string[] | readonly string[] | null;
  [key: string]: unknown;
}

/** A tool of the caller's own making. */
export interface BetaTool {
  /** `custom`, the default, or null. */
  type?: "custom" | null;
  /** JSON Schema (draft 2020-12) of the input. */
  input_schema: BetaToolInputSchema;
  /**
   * Name that calls go by; unique among the tools of the request.
   * (pattern ^[a-zA-Z0-9_-]{1,128}$)
   */
  name: string;
  /** Who may call the tool: the model, code that it runs, or both. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to the end of this tool; at most 4 such marks in a request. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** True keeps the tool out of the prompt until a tool search turns it up. */
  defer_loading?: boolean;
  /**
   * What the tool does, when to use it and what its parameters mean. The more it says, the better the model uses
   * the tool.
   */
  description?: string;
  /**
   * True streams the input while it is written instead of buffering it, so that it may be invalid JSON; false
   * never does; null leaves it to the beta header.
   */
  eager_input_streaming?: boolean | null;
  /** Inputs that show the model how to call the tool. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** True makes sure that calls follow the schema. At most 20 such tools in a request. */
  strict?: boolean;
}

/** First version of the shell tool; `ToolBash20250124` follows it. The caller runs the commands. */
export interface BetaToolBash20241022 {
  /** Always `bash_20241022`. */
  type: "bash_20241022";
  /** Always `bash`. */
  name: "bash";
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/**
 * First version of the computer tool; the caller carries out the actions. Needs the beta
 * `computer-use-2024-10-22`.
 */
export interface BetaToolComputerUse20241022 {
  /** Always `computer_20241022`. */
  type: "computer_20241022";
  /** Height of the screen, in pixels. */
  display_height_px: number;
  /** Width of the screen, in pixels. */
  display_width_px: number;
  /** Always `computer`. */
  name: "computer";
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Number of the X11 display, such as 0. */
  display_number?: number | null;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/**
 * Lets the model use a screen, mouse and keyboard; the caller carries out the actions and answers with
 * screenshots. Needs the beta `computer-use-2025-01-24`.
 */
export interface BetaToolComputerUse20250124 {
  /** Always `computer_20250124`. */
  type: "computer_20250124";
  /** Height of the screen, in pixels. */
  display_height_px: number;
  /** Width of the screen, in pixels. */
  display_width_px: number;
  /** Always `computer`. */
  name: "computer";
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Number of the X11 display, such as 0. */
  display_number?: number | null;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** First version of the text editor; the caller edits the files. `ToolTextEditor20250124` follows it. */
export interface BetaToolTextEditor20241022 {
  /** Always `text_editor_20241022`. */
  type: "text_editor_20241022";
  /** Always `str_replace_editor`. */
  name: "str_replace_editor";
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/**
 * Like `ToolComputerUse20250124`, with zoom. Needs the beta `computer-use-2025-11-24`;
 * `ComputerToolset20260801` follows it.
 */
export interface BetaToolComputerUse20251124 {
  /** Always `computer_20251124`. */
  type: "computer_20251124";
  /** Height of the screen, in pixels. */
  display_height_px: number;
  /** Width of the screen, in pixels. */
  display_width_px: number;
  /** Always `computer`. */
  name: "computer";
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Number of the X11 display, such as 0. */
  display_number?: number | null;
  /** Whether the model may ask for an enlarged part of the screen. */
  enable_zoom?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** A tool that the caller runs: each call comes as a `tool_use` block and is answered by a `tool_result` block. */
export type BetaClientToolUnion =
  | BetaTool
  | BetaToolBash20241022
  | BetaToolBash20250124
  | BetaBrowserToolset20260801
  | BetaToolComputerUse20241022
  | BetaMemoryTool20250818
  | BetaToolComputerUse20250124
  | BetaToolTextEditor20241022
  | BetaToolComputerUse20251124
  | BetaComputerToolset20260801
  | BetaToolTextEditor20250124
  | BetaToolTextEditor20250429
  | BetaToolTextEditor20250728;

/**
 * Lets the model ask another model for advice while it answers. The API runs the advisor within the request.
 * Needs the beta `advisor-tool-2026-03-01`.
 */
export interface BetaAdvisorTool20260301 {
  /** Always `advisor_20260301`. */
  type: "advisor_20260301";
  /** Model that gives the advice. */
  model: BetaModel;
  /** Always `advisor`. */
  name: "advisor";
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /**
   * Caches the advisor's own prompt, so that its next call in the conversation reads it at the cache price.
   * Absent: not cached.
   */
  caching?: BetaCacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /**
   * Output limit of one piece of advice, thinking included; the advisor knows it and aims for it. Absent: the
   * limit of its model.
   */
  max_tokens?: number | null;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Settings of one tool of an `MCPToolset`. */
export interface BetaMCPToolConfig {
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Whether the model may use the tool. */
  enabled?: boolean;
}

/** Settings that hold for a tool of an `MCPToolset` without its own. */
export interface BetaMCPToolDefaultConfig {
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Whether the model may use the tools. */
  enabled?: boolean;
}

/** A tool of an MCP server, as an `MCPToolListingBlock` gave it. */
export interface BetaMCPToolParam {
  /** JSON Schema of the input, as the server gives it. */
  input_schema: {
    [key: string]: unknown;
  };
  /** Name on its server, without the server's name. */
  name: string;
  /** Description that the server gives. */
  description?: string | null;
}

/** Offers the tools of one server of `mcp_servers` to the model. The API calls them itself. */
export interface BetaMCPToolset {
  /** Always `mcp_toolset`. */
  type: "mcp_toolset";
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /** Settings by tool name; they win over `default_config`. */
  configs?: {
    [key: string]: BetaMCPToolConfig;
  } | null;
  /** Settings of the tools that `configs` does not name. */
  default_config?: BetaMCPToolDefaultConfig;
  /**
   * Fixed list of tools, taken from an earlier `MCPToolListingBlock`. The server is then not asked for its list,
   * and only these are offered.
   */
  tools?: BetaMCPToolParam[] | null;
}

/** A tool that the model may use: one that the caller runs, or a server tool. */
export type BetaToolUnion =
  | BetaClientToolUnion
  | BetaCodeExecutionTool20250522
  | BetaCodeExecutionTool20250825
  | BetaCodeExecutionTool20260120
  | BetaCodeExecutionTool20260521
  | BetaWebSearchTool20250305
  | BetaWebFetchTool20250910
  | BetaWebSearchTool20260209
  | BetaWebFetchTool20260209
  | BetaWebFetchTool20260309
  | BetaWebSearchTool20260318
  | BetaWebFetchTool20260318
  | BetaAdvisorTool20260301
  | BetaToolSearchToolBm25_20251119
  | BetaToolSearchToolRegex20251119
  | BetaMCPToolset;

/** Defines a tool where it is added. An MCP toolset also needs the beta `mcp-client-2026-09-15`. */
export interface BetaToolChangeToolDefinitionParam {
  /** Always `tool_definition`. */
  type: "tool_definition";
  /** The tool, as in `tools`. */
  definition: BetaToolUnion;
}

/**
 * Offers a tool to the model from this place of `messages` on. Needs the beta
 * `mid-conversation-tool-changes-2026-07-01`.
 */
export interface BetaRequestToolAdditionBlock {
  /** Always `tool_addition`. */
  type: "tool_addition";
  /**
   * A tool or MCP toolset of the request's `tools`. With the beta `inline-tools-2026-09-15` also one defined
   * earlier in `messages`, or a definition.
   */
  tool:
    | BetaToolChangeToolReference
    | BetaToolChangeMCPToolReference
    | BetaToolChangeMCPToolsetReference
    | BetaToolChangeToolDefinitionParam;
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
}

/**
 * Takes a tool away from the model from this place of `messages` on. Needs the beta
 * `mid-conversation-tool-changes-2026-07-01`.
 */
export interface BetaRequestToolRemovalBlock {
  /** Always `tool_removal`. */
  type: "tool_removal";
  /** What to take away: something that `tools` or earlier `messages` declare. */
  tool: BetaToolChangeToolReference | BetaToolChangeMCPToolReference | BetaToolChangeMCPToolsetReference;
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
}

/**
 * Summary that stands in for earlier messages, sent back as it was received. One with null `content` has no
 * effect.
 */
export interface BetaCompactionBlockParam {
  /** Always `compaction`. */
  type: "compaction";
  /** Caches the prompt up to and including this part. */
  cache_control?: BetaCacheControlEphemeral | null;
  /**
   * Summary text; null if the compaction failed. An empty string is refused.
   * (min length 1)
   */
  content?: string | null;
  /** Content that only the API can read; send it back unchanged. */
  encrypted_content?: string | null;
  /** Signature of the summary; send it back unchanged. */
  signature?: string | null;
  /** Tool changes that came with the block; send them back unchanged. */
  tool_changes?: (BetaRequestToolAdditionBlock | BetaRequestToolRemovalBlock)[] | null;
}

/**
 * An `MCPToolListingBlock` of an earlier response, sent back unchanged. The API then takes the tools of the
 * matching `MCPToolset` from it and does not ask the server.
 */
export interface BetaMCPToolListingBlockParam {
  /** Always `mcp_tool_listing`. */
  type: "mcp_tool_listing";
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
  /** Tools of the server, unchanged. */
  tools: BetaMCPToolParam[];
}

/** A model on one side of a fallback. */
export interface BetaFallbackInfoParam {
  /** Id of the model. */
  model: BetaModel;
}

/**
 * A `FallbackBlock` of an earlier response, sent back at the same place of the assistant turn. The model does
 * not see it; without it, or elsewhere, the thinking on its two sides may fail validation and the request is
 * refused.
 */
export interface BetaFallbackBlockParam {
  /** Always `fallback`. */
  type: "fallback";
  /** Model that refused. */
  from: BetaFallbackInfoParam;
  /** Model that took over. */
  to: BetaFallbackInfoParam;
  /** The `trigger` that was received; it is ignored, so any object or null passes. */
  trigger?: unknown;
}

/**
 * A part of a message that is sent. Blocks of a response can be sent back as they are; which ones a message
 * takes depends on its role.
 */
export type BetaContentBlockParam =
  | BetaTextBlockParam
  | BetaImageBlockParam
  | BetaDocumentBlockParam
  | BetaSearchResultBlockParam
  | BetaThinkingBlockParam
  | BetaRedactedThinkingBlockParam
  | BetaToolUseBlockParam
  | BetaToolResultBlockParam
  | BetaServerToolUseBlockParam
  | BetaWebSearchToolResultBlockParam
  | BetaWebFetchToolResultBlockParam
  | BetaAdvisorToolResultBlockParam
  | BetaCodeExecutionToolResultBlockParam
  | BetaBashCodeExecutionToolResultBlockParam
  | BetaTextEditorCodeExecutionToolResultBlockParam
  | BetaToolSearchToolResultBlockParam
  | BetaMCPToolUseBlockParam
  | BetaRequestMCPToolResultBlockParam
  | BetaContainerUploadBlockParam
  | BetaCompactionBlockParam
  | BetaRequestToolAdditionBlock
  | BetaRequestToolRemovalBlock
  | BetaMCPToolListingBlockParam
  | BetaFallbackBlockParam;

/** Content of a message. A string is short for one `text` block. */
export type BetaMessageContentParam = string | BetaContentBlockParam[];

/** A turn of the user, tool results included. */
export interface BetaUserMessageParam {
  /** What the user says. */
  content: BetaMessageContentParam;
  /** Always `user`. */
  role: "user";
}

/**
 * A turn of the model, normally `content` of an earlier response. As the last message it is continued by the
 * answer, where the model allows that; models from 4.6 on do not.
 */
export interface BetaAssistantMessageParam {
  /** What the model said. */
  content: BetaMessageContentParam;
  /** Always `assistant`. */
  role: "assistant";
}

/** Output settings within a conversation, applied per turn. May be empty as long as the message has content. */
export interface BetaSystemMessageOutputConfig {
  /** Effort for the turns concerned. */
  effort?: BetaEffortLevel | null;
}

/** Instructions given in the middle of a conversation; those that hold from the start belong in `system`. */
export interface BetaSystemMessageParam {
  /**
   * The instructions. Under beta also tools that come or go at this point; optional there when `output_config`
   * says something.
   */
  content?: string | (BetaTextBlockParam | BetaRequestToolAdditionBlock | BetaRequestToolRemovalBlock)[];
  /** Always `system`. */
  role: "system";
  /**
   * How long the model sees the text: always (`never` cleared), or until a later `user` message comes
   * (`next_user_message`). Keep the message in `messages` either way.
   * @default "never"
   */
  clear_at?: "next_user_message" | "never" | null;
  /** Output settings that apply per turn; `format` is set for the whole request only. */
  output_config?: BetaSystemMessageOutputConfig | null;
}

/** One turn of the conversation. */
export type BetaMessageParam = BetaUserMessageParam | BetaAssistantMessageParam | BetaSystemMessageParam;

/**
 * `error` refuses the request with a 400. `drop_block` removes the block and goes on without that reasoning;
 * `input_transformations` of the response tells.
 */
export type BetaThinkingPrefixMismatchBehavior = "error" | "drop_block";

/**
 * What to do about thinking blocks in `messages` that were made in another conversation, or before earlier
 * messages were altered.
 */
export interface BetaThinkingBlockBinding {
  /**
   * What happens to such a block.
   * @default "error"
   */
  prefix_mismatch_behavior?: BetaThinkingPrefixMismatchBehavior | null;
}

/** The model thinks, within a budget. Models from 4.7 on refuse it; use `adaptive` there. */
export interface BetaThinkingConfigEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /**
   * Tokens to think with: at least 1024 and fewer than `max_tokens`, which they count towards.
   * (minimum 1024)
   */
  budget_tokens: number;
  /**
   * What the response shows: `summarized` a summary, `omitted` only the signature; `updates` belongs to the beta
   * `thinking-display-updates-2026-08-18`. Models have different defaults.
   */
  display?: ("summarized" | "omitted") | "updates" | null;
  /** What to do about thinking blocks that do not fit the conversation. */
  block_binding?: BetaThinkingBlockBinding | null;
}

/** The amount of thinking is left to the model, none included. Models up to 4.5 refuse it. */
export interface BetaThinkingConfigAdaptive {
  /** Always `adaptive`. */
  type: "adaptive";
  /**
   * What the response shows: `summarized` a summary, `omitted` only the signature; `updates` belongs to the beta
   * `thinking-display-updates-2026-08-18`. Models have different defaults.
   */
  display?: ("summarized" | "omitted") | "updates" | null;
  /** What to do about thinking blocks that do not fit the conversation. */
  block_binding?: BetaThinkingBlockBinding | null;
}

/**
 * How the model thinks. Which types a model takes, and which one applies without the parameter, depends on the
 * model; see `capabilities.thinking` of the model.
 */
export type BetaThinkingConfigParam =
  BetaThinkingConfigEnabled | BetaThinkingConfigDisabled | BetaThinkingConfigBetweenTools | BetaThinkingConfigAdaptive;

/** A number of tokens that the model paces itself by over a whole task. */
export interface BetaTokenTaskBudget {
  /** Always `tokens`. */
  type: "tokens";
  /** Tokens for the whole task. */
  total: number;
  /** Tokens that are left, for callers that shorten the conversation themselves. `total` when left out. */
  remaining?: number | null;
}

/** Effort and form of the answer. */
export interface BetaOutputConfig {
  /** How much work the model puts into the answer. */
  effort?: BetaEffortLevel | null;
  /** Schema that the text of the answer has to follow. */
  format?: BetaJSONOutputFormat | null;
  /** Tokens for a task that spans several requests. */
  task_budget?: BetaTokenTaskBudget | null;
}

/**
 * `self`: the organization that sends the request. `user_profile`: the customer behind the profile named in
 * `anthropic-user-profile-id`; refused, and not billed to the sender, unless that customer has linked an
 * organization and allowed it.
 */
export type BetaBillTo = "self" | "user_profile";

/** Which organization pays. Needs the beta `user-profiles-billing-2026-10-01`. */
export interface BetaBillingPolicy {
  /** Always `billing_policy`. */
  type: "billing_policy";
  /**
   * Who pays.
   * @default "self"
   */
  bill_to?: BetaBillTo;
}

/**
 * Summarizes the conversation instead of answering it. The response holds one signed `CompactionBlock`, which
 * takes the place of the summarized messages at the start of the next request; its stop reason is
 * `compaction`. Needs the beta `compact-2026-09-04`.
 */
export interface BetaCompactionConfig {
  /** Always `summarize`. */
  type: "summarize";
  /** Prompt for the summary, used instead of the API's own. Blank text counts as none. */
  instructions?: string | null;
}

/** An amount of input tokens to free. */
export interface BetaInputTokensClearAtLeast {
  /** Always `input_tokens`. */
  type: "input_tokens";
  /** Number of input tokens. */
  value: number;
}

/** A number of tool calls to keep, counted from the latest. */
export interface BetaToolUsesKeep {
  /** Always `tool_uses`. */
  type: "tool_uses";
  /** Number of tool calls. */
  value: number;
}

/** Met when the prompt reaches a number of input tokens. */
export interface BetaInputTokensTrigger {
  /** Always `input_tokens`. */
  type: "input_tokens";
  /** Number of input tokens. */
  value: number;
}

/** Met when the conversation reaches a number of tool calls. */
export interface BetaToolUsesTrigger {
  /** Always `tool_uses`. */
  type: "tool_uses";
  /** Number of tool calls. */
  value: number;
}

/** Removes the results of old tool calls, oldest first. Needs the beta `context-management-2025-06-27`. */
export interface BetaClearToolUses20250919Edit {
  /** Always `clear_tool_uses_20250919`. */
  type: "clear_tool_uses_20250919";
  /** Least amount worth clearing: if less can be removed, nothing is. */
  clear_at_least?: BetaInputTokensClearAtLeast | null;
  /** Whether the inputs of the cleared calls go too: for all tools (`true`) or for the tools named in the list. */
  clear_tool_inputs?: boolean | string[] | null;
  /** Names of tools whose calls are never cleared. */
  exclude_tools?: string[] | null;
  /** How many of the latest tool calls stay. */
  keep?: BetaToolUsesKeep;
  /** Size of the prompt or number of tool calls from which clearing starts. */
  trigger?: BetaInputTokensTrigger | BetaToolUsesTrigger;
}

/** Keeps the thinking of a number of assistant turns, counted from the latest. */
export interface BetaThinkingTurns {
  /** Always `thinking_turns`. */
  type: "thinking_turns";
  /** Number of assistant turns. */
  value: number;
}

/** Keeps the thinking of every turn; the same as the string `all`. */
export interface BetaAllThinkingTurns {
  /** Always `all`. */
  type: "all";
}

/** Removes the thinking blocks of older assistant turns. Needs the beta `context-management-2025-06-27`. */
export interface BetaClearThinking20251015Edit {
  /** Always `clear_thinking_20251015`. */
  type: "clear_thinking_20251015";
  /** Latest assistant turns whose thinking stays: a number of them, or all. */
  keep?: "all" | BetaThinkingTurns | BetaAllThinkingTurns;
}

/**
 * Replaces older messages with a summary once the prompt is long enough; the summary arrives as a
 * `CompactionBlock`. Needs the beta `compact-2026-01-12`.
 */
export interface BetaCompact20260112Edit {
  /** Always `compact_20260112`. */
  type: "compact_20260112";
  /** Instructions to the model that writes the summary. */
  instructions?: string | null;
  /**
   * Ends the response after the `CompactionBlock`, so that the caller decides how to go on, instead of answering
   * in the same response.
   */
  pause_after_compaction?: boolean;
  /** Prompt size from which compaction starts; 150,000 input tokens if absent. */
  trigger?: BetaInputTokensTrigger | null;
}

/**
 * How the API shortens the prompt before the model reads it. The conversation that the caller keeps stays as
 * it is.
 */
export interface BetaContextManagementConfig {
  /** Edits to make, each when its trigger is met. */
  edits?: (BetaClearToolUses20250919Edit | BetaClearThinking20251015Edit | BetaCompact20260112Edit)[];
}

/**
 * A fallback credit token together with what happens if it cannot be redeemed. Needs the beta
 * `fallback-credit-2026-07-01`; a bare token string means `strict`.
 */
export interface BetaFallbackCreditTokenParam {
  /** The `fallback_credit_token` from the `stop_details` of a refusal; valid for five minutes. */
  token: string;
  /**
   * `strict` answers 400 if the token fails. `best_effort` serves the request at the normal price and tells the
   * outcome in `usage.fallback_credit`; a malformed token, or one next to `fallbacks`, still fails.
   * @default "strict"
   */
  mode?: "strict" | "best_effort";
}

/**
 * One model to fall back on. The other properties apply to this attempt only, are checked against its model,
 * and override those of the request; unknown keys are refused.
 */
export interface BetaFallbackParam {
  /** Model of this attempt. */
  model: BetaModel;
  /** Output limit of this attempt; the request's if null or absent. */
  max_tokens?: number | null;
  /**
   * Output settings of this attempt, merged with the request's property by property: an absent one is inherited
   * where the model supports it, a null one goes back to the model's default. Null as a whole drops all of them.
   */
  output_config?: BetaOutputConfig | null;
  /**
   * Speed of this attempt. If absent, `fast` only where the request asks for it and the model offers it to the
   * organization; null means `standard`.
   */
  speed?: "standard" | "fast" | null;
  /**
   * Thinking of this attempt. If absent, the request's where the model supports it; null means the model's
   * default.
   */
  thinking?: BetaThinkingConfigParam | null;
  [key: string]: unknown;
}

/**
 * Models that the API tries in order when the requested one refuses. `default` leaves the choice to the API
 * and needs the beta `server-side-fallback-2026-07-01`. A list is refused with 400 by models without fallback
 * support, while `default` then has no effect.
 */
export type BetaFallbacksParam = "default" | BetaFallbackParam[];

/** Which tools of the server the model may use. */
export interface BetaRequestMCPServerToolConfiguration {
  /** Names of the tools to offer; all if absent. */
  allowed_tools?: string[] | null;
  /** Whether the server's tools are offered at all. */
  enabled?: boolean | null;
}

/**
 * A remote MCP server that the API connects to during the request. Its tools are offered through an
 * `MCPToolset` of the same name.
 */
export interface BetaRequestMCPServerURLDefinition {
  /** Always `url`. */
  type: "url";
  /** Name that toolsets and calls refer to; unique in the request. */
  name: string;
  /**
   * Address of the server.
   * (format uri)
   */
  url: string;
  /** Token that the API presents to the server. */
  authorization_token?: string | null;
  /** Tool selection of the beta `mcp-client-2025-04-04`; later an `MCPToolset` does this. */
  tool_configuration?: BetaRequestMCPServerToolConfiguration | null;
}

/** Starts a thread from this request, kept under the id of the response. */
export interface BetaThreadCreateParams {
  /** Always `create`. */
  type: "create";
}

/** Goes on with a thread; `messages` holds only what is new. */
export interface BetaThreadContinueParams {
  /** Always `continue`. */
  type: "continue";
  /** Id of the latest response of the thread; each can be continued once. */
  previous_message_id: string;
}

/** A conversation that the server holds. Needs the beta `message-threads-2026-08-12`. */
export type BetaMessageThreadParam = BetaThreadCreateParams | BetaThreadContinueParams;

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
  /** Which organization pays for the request. */
  billing_policy?: BetaBillingPolicy | null;
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
   * Keeps the conversation on the server, so that the next request sends new messages only. The response looks
   * the same.
   */
  thread?: BetaMessageThreadParam | null;
}

/** Shows a file, or lists a directory. */
export interface BetaMemoryTool20250818ViewCommand {
  /** Always `view`. */
  command: "view";
  /** Path below `/memories` of the file or directory. */
  path: string;
  /** First and last line to show, counted from 1; -1 as the last means the end of the file. Only for files. */
  view_range?: number[];
}

/** Writes a new file. */
export interface BetaMemoryTool20250818CreateCommand {
  /** Always `create`. */
  command: "create";
  /** Content of the file. */
  file_text: string;
  /** Path below `/memories` of the file. */
  path: string;
}

/** Replaces a text that occurs exactly once in a file. */
export interface BetaMemoryTool20250818StrReplaceCommand {
  /** Always `str_replace`. */
  command: "str_replace";
  /** Text to put in its place. */
  new_str: string;
  /** Text to replace, to the letter. */
  old_str: string;
  /** Path below `/memories` of the file. */
  path: string;
}

/** Inserts text into a file. */
export interface BetaMemoryTool20250818InsertCommand {
  /** Always `insert`. */
  command: "insert";
  /** Line after which the text goes; 0 is the start of the file. */
  insert_line: number;
  /** Text to insert. */
  insert_text: string;
  /** Path below `/memories` of the file. */
  path: string;
}

/** Deletes a file, or a directory with its content. */
export interface BetaMemoryTool20250818DeleteCommand {
  /** Always `delete`. */
  command: "delete";
  /** Path below `/memories` of the file or directory. */
  path: string;
}

/** Moves a file or directory. */
export interface BetaMemoryTool20250818RenameCommand {
  /** Always `rename`. */
  command: "rename";
  /** Path below `/memories` to move it to. */
  new_path: string;
  /** Path below `/memories` where it is now. */
  old_path: string;
}

/** Input of a call of the memory tool. Paths come from the model: refuse those that lead out of `/memories`. */
export type BetaMemoryTool20250818Command =
  | BetaMemoryTool20250818ViewCommand
  | BetaMemoryTool20250818CreateCommand
  | BetaMemoryTool20250818StrReplaceCommand
  | BetaMemoryTool20250818InsertCommand
  | BetaMemoryTool20250818DeleteCommand
  | BetaMemoryTool20250818RenameCommand;

/**
 * A call of `navigate`, a tool of the browser toolset: opens a URL, or goes back, forward or reloads. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserNavigateToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to go. */
  input: BetaBrowserNavigateInput;
  /** Always `navigate`. */
  name: "navigate";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `list_tabs`, a tool of the browser toolset: lists the open tabs with id, title and URL. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserListTabsToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Always an empty object. */
  input: BetaBrowserListTabsInput;
  /** Always `list_tabs`. */
  name: "list_tabs";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `new_tab`, a tool of the browser toolset: opens an empty tab and gives its id. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BetaBrowserNewTabToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Always an empty object. */
  input: BetaBrowserNewTabInput;
  /** Always `new_tab`. */
  name: "new_tab";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `switch_tab`, a tool of the browser toolset: makes a tab the active one, which calls without
 * `tab_id` mean. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserSwitchTabToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Tab to make active. */
  input: BetaBrowserSwitchTabInput;
  /** Always `switch_tab`. */
  name: "switch_tab";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `close_tab`, a tool of the browser toolset: closes a tab. The caller carries it out and answers
 * with a `tool_result`.
 */
export interface BetaBrowserCloseTabToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Tab to close. */
  input: BetaBrowserCloseTabInput;
  /** Always `close_tab`. */
  name: "close_tab";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `read_page`, a tool of the browser toolset: gives the accessibility tree of a page, with
 * references to its elements such as `ref_7`. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserReadPageToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Part of the page to read. */
  input: BetaBrowserReadPageInput;
  /** Always `read_page`. */
  name: "read_page";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `get_page_text`, a tool of the browser toolset: gives the visible text of a page, its article
 * first. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserGetPageTextToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Tab to read. */
  input: BetaBrowserGetPageTextInput;
  /** Always `get_page_text`. */
  name: "get_page_text";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `read_console`, a tool of the browser toolset: gives the console entries of a tab, one per line.
 * The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserReadConsoleToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Tab to read. */
  input: BetaBrowserReadConsoleInput;
  /** Always `read_console`. */
  name: "read_console";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `read_network`, a tool of the browser toolset: gives the network requests of a tab, one per line.
 * The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserReadNetworkToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Tab to read. */
  input: BetaBrowserReadNetworkInput;
  /** Always `read_network`. */
  name: "read_network";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `find`, a tool of the browser toolset: finds up to 20 elements by a description and gives
 * references to them. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserFindToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** What to find. */
  input: BetaBrowserFindInput;
  /** Always `find`. */
  name: "find";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `form_input`, a tool of the browser toolset: fills in a form element. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BetaBrowserFormInputToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Form element and its new value. */
  input: BetaBrowserFormInputInput;
  /** Always `form_input`. */
  name: "form_input";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `file_upload`, a tool of the browser toolset: puts files into a file input element. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserFileUploadToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** File input element and the files for it. */
  input: BetaBrowserFileUploadInput;
  /** Always `file_upload`. */
  name: "file_upload";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `scroll_to`, a tool of the browser toolset: scrolls until an element is in view. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserScrollToToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Element to bring into view. */
  input: BetaBrowserScrollToInput;
  /** Always `scroll_to`. */
  name: "scroll_to";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `screenshot`, a tool of the browser toolset: takes a picture of the viewport. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BetaBrowserScreenshotToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Tab to take a picture of. */
  input: BetaBrowserScreenshotInput;
  /** Always `screenshot`. */
  name: "screenshot";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `zoom`, a tool of the browser toolset: takes an enlarged picture of a part of the viewport. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserZoomToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Part of the viewport to enlarge. */
  input: BetaBrowserZoomInput;
  /** Always `zoom`. */
  name: "zoom";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_click`, a tool of the browser toolset: clicks with the left mouse button. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BetaBrowserLeftClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaBrowserLeftClickInput;
  /** Always `left_click`. */
  name: "left_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `right_click`, a tool of the browser toolset: clicks with the right mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserRightClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaBrowserRightClickInput;
  /** Always `right_click`. */
  name: "right_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `middle_click`, a tool of the browser toolset: clicks with the middle mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserMiddleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaBrowserMiddleClickInput;
  /** Always `middle_click`. */
  name: "middle_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `double_click`, a tool of the browser toolset: clicks twice with the left mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserDoubleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaBrowserDoubleClickInput;
  /** Always `double_click`. */
  name: "double_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `triple_click`, a tool of the browser toolset: clicks three times with the left mouse button,
 * which mostly selects a line or paragraph. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserTripleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaBrowserTripleClickInput;
  /** Always `triple_click`. */
  name: "triple_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `hover`, a tool of the browser toolset: moves the pointer over a point or element, without a
 * click. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserHoverToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to move the pointer. */
  input: BetaBrowserHoverInput;
  /** Always `hover`. */
  name: "hover";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_click_drag`, a tool of the browser toolset: drags from one point to another with the left
 * mouse button. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserLeftClickDragToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Start and end of the drag. */
  input: BetaBrowserLeftClickDragInput;
  /** Always `left_click_drag`. */
  name: "left_click_drag";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_mouse_down`, a tool of the browser toolset: presses the left mouse button and keeps it down
 * until `left_mouse_up`. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserLeftMouseDownToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to press the button. */
  input: BetaBrowserLeftMouseDownInput;
  /** Always `left_mouse_down`. */
  name: "left_mouse_down";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_mouse_up`, a tool of the browser toolset: releases the left mouse button. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BetaBrowserLeftMouseUpToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to release the button. */
  input: BetaBrowserLeftMouseUpInput;
  /** Always `left_mouse_up`. */
  name: "left_mouse_up";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `mouse_move`, a tool of the browser toolset: moves the pointer to a point, without a click. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserMouseMoveToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to move the pointer. */
  input: BetaBrowserMouseMoveInput;
  /** Always `mouse_move`. */
  name: "mouse_move";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `scroll`, a tool of the browser toolset: turns the mouse wheel at a point. The caller carries it
 * out and answers with a `tool_result`.
 */
export interface BetaBrowserScrollToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where and how far to scroll. */
  input: BetaBrowserScrollInput;
  /** Always `scroll`. */
  name: "scroll";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `type`, a tool of the browser toolset: types text where the focus is. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BetaBrowserTypeToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Text to type. */
  input: BetaBrowserTypeInput;
  /** Always `type`. */
  name: "type";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `key`, a tool of the browser toolset: presses keys. The caller carries it out and answers with a
 * `tool_result`.
 */
export interface BetaBrowserKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Keys to press. */
  input: BetaBrowserKeyInput;
  /** Always `key`. */
  name: "key";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `hold_key`, a tool of the browser toolset: holds keys down for a time. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BetaBrowserHoldKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Keys to hold and for how long. */
  input: BetaBrowserHoldKeyInput;
  /** Always `hold_key`. */
  name: "hold_key";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `wait`, a tool of the browser toolset: does nothing for a time. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface BetaBrowserWaitToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** How long to wait. */
  input: BetaBrowserWaitInput;
  /** Always `wait`. */
  name: "wait";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `javascript_exec`, a tool of the browser toolset: runs JavaScript in the page and gives the value
 * of its last expression. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaBrowserJavascriptExecToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Code to run. */
  input: BetaBrowserJavascriptExecInput;
  /** Always `javascript_exec`. */
  name: "javascript_exec";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of one of the tools of the browser toolset; `name` says which, and `toolset_name` sets it apart from
 * other tools of that name.
 */
export type BetaBrowserToolUseBlock =
  | BetaBrowserNavigateToolUseBlock
  | BetaBrowserListTabsToolUseBlock
  | BetaBrowserNewTabToolUseBlock
  | BetaBrowserSwitchTabToolUseBlock
  | BetaBrowserCloseTabToolUseBlock
  | BetaBrowserReadPageToolUseBlock
  | BetaBrowserGetPageTextToolUseBlock
  | BetaBrowserReadConsoleToolUseBlock
  | BetaBrowserReadNetworkToolUseBlock
  | BetaBrowserFindToolUseBlock
  | BetaBrowserFormInputToolUseBlock
  | BetaBrowserFileUploadToolUseBlock
  | BetaBrowserScrollToToolUseBlock
  | BetaBrowserScreenshotToolUseBlock
  | BetaBrowserZoomToolUseBlock
  | BetaBrowserLeftClickToolUseBlock
  | BetaBrowserRightClickToolUseBlock
  | BetaBrowserMiddleClickToolUseBlock
  | BetaBrowserDoubleClickToolUseBlock
  | BetaBrowserTripleClickToolUseBlock
  | BetaBrowserHoverToolUseBlock
  | BetaBrowserLeftClickDragToolUseBlock
  | BetaBrowserLeftMouseDownToolUseBlock
  | BetaBrowserLeftMouseUpToolUseBlock
  | BetaBrowserMouseMoveToolUseBlock
  | BetaBrowserScrollToolUseBlock
  | BetaBrowserTypeToolUseBlock
  | BetaBrowserKeyToolUseBlock
  | BetaBrowserHoldKeyToolUseBlock
  | BetaBrowserWaitToolUseBlock
  | BetaBrowserJavascriptExecToolUseBlock;

/**
 * A call of `key`, a tool of the computer toolset: presses a key or a combination of keys. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BetaComputerKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Keys to press. */
  input: BetaComputerKeyInput;
  /** Always `key`. */
  name: "key";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `hold_key`, a tool of the computer toolset: holds keys down for a time. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BetaComputerHoldKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Keys to hold and for how long. */
  input: BetaComputerHoldKeyInput;
  /** Always `hold_key`. */
  name: "hold_key";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `type`, a tool of the computer toolset: types text on the keyboard. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface BetaComputerTypeToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Text to type. */
  input: BetaComputerTypeInput;
  /** Always `type`. */
  name: "type";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `cursor_position`, a tool of the computer toolset: asks where the pointer is. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BetaComputerCursorPositionToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Always an empty object. */
  input: BetaComputerCursorPositionInput;
  /** Always `cursor_position`. */
  name: "cursor_position";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `mouse_move`, a tool of the computer toolset: moves the pointer, without a click. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaComputerMouseMoveToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to move the pointer. */
  input: BetaComputerMouseMoveInput;
  /** Always `mouse_move`. */
  name: "mouse_move";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_mouse_down`, a tool of the computer toolset: presses the left mouse button where the pointer
 * is and keeps it down until `left_mouse_up`. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaComputerLeftMouseDownToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Always an empty object. */
  input: BetaComputerLeftMouseDownInput;
  /** Always `left_mouse_down`. */
  name: "left_mouse_down";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_mouse_up`, a tool of the computer toolset: releases the left mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaComputerLeftMouseUpToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Always an empty object. */
  input: BetaComputerLeftMouseUpInput;
  /** Always `left_mouse_up`. */
  name: "left_mouse_up";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_click`, a tool of the computer toolset: clicks with the left mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaComputerLeftClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaComputerLeftClickInput;
  /** Always `left_click`. */
  name: "left_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_click_drag`, a tool of the computer toolset: drags from one point to another with the left
 * mouse button. The caller carries it out and answers with a `tool_result`.
 */
export interface BetaComputerLeftClickDragToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Start and end of the drag. */
  input: BetaComputerLeftClickDragInput;
  /** Always `left_click_drag`. */
  name: "left_click_drag";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `right_click`, a tool of the computer toolset: clicks with the right mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaComputerRightClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaComputerRightClickInput;
  /** Always `right_click`. */
  name: "right_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `middle_click`, a tool of the computer toolset: clicks with the middle mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BetaComputerMiddleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaComputerMiddleClickInput;
  /** Always `middle_click`. */
  name: "middle_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `double_click`, a tool of the computer toolset: clicks twice with the left mouse button. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BetaComputerDoubleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaComputerDoubleClickInput;
  /** Always `double_click`. */
  name: "double_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `triple_click`, a tool of the computer toolset: clicks three times with the left mouse button. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BetaComputerTripleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where to click. */
  input: BetaComputerTripleClickInput;
  /** Always `triple_click`. */
  name: "triple_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `scroll`, a tool of the computer toolset: turns the mouse wheel. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface BetaComputerScrollToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Where and how far to scroll. */
  input: BetaComputerScrollInput;
  /** Always `scroll`. */
  name: "scroll";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `wait`, a tool of the computer toolset: does nothing for a time. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface BetaComputerWaitToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** How long to wait. */
  input: BetaComputerWaitInput;
  /** Always `wait`. */
  name: "wait";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `screenshot`, a tool of the computer toolset: takes a picture of the screen. The caller carries it
 * out and answers with a `tool_result`.
 */
export interface BetaComputerScreenshotToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Always an empty object. */
  input: BetaComputerScreenshotInput;
  /** Always `screenshot`. */
  name: "screenshot";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `zoom`, a tool of the computer toolset: takes an enlarged picture of a part of the screen. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BetaComputerZoomToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** Part of the screen to enlarge. */
  input: BetaComputerZoomInput;
  /** Always `zoom`. */
  name: "zoom";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of one of the tools of the computer toolset; `name` says which, and `toolset_name` sets it apart from
 * other tools of that name.
 */
export type BetaComputerToolUseBlock =
  | BetaComputerKeyToolUseBlock
  | BetaComputerHoldKeyToolUseBlock
  | BetaComputerTypeToolUseBlock
  | BetaComputerCursorPositionToolUseBlock
  | BetaComputerMouseMoveToolUseBlock
  | BetaComputerLeftMouseDownToolUseBlock
  | BetaComputerLeftMouseUpToolUseBlock
  | BetaComputerLeftClickToolUseBlock
  | BetaComputerLeftClickDragToolUseBlock
  | BetaComputerRightClickToolUseBlock
  | BetaComputerMiddleClickToolUseBlock
  | BetaComputerDoubleClickToolUseBlock
  | BetaComputerTripleClickToolUseBlock
  | BetaComputerScrollToolUseBlock
  | BetaComputerWaitToolUseBlock
  | BetaComputerScreenshotToolUseBlock
  | BetaComputerZoomToolUseBlock;

/** The model calls a tool of the caller. Run it and answer with a `tool_result` block in the next user message. */
export interface BetaToolUseBlock {
  /** Id of the call; the `tool_result` names it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or code that runs in the container. */
  caller?: BetaToolUseCaller;
  /**
   * Arguments, as the model wrote them. They follow the input schema of the tool, but only a `strict` tool is
   * sure of it.
   */
  input: unknown;
  /** Name of the tool, or of the member of the toolset. */
  name: string;
  /** The toolset that the tool belongs to, such as `browser`; absent or null for any other tool. */
  toolset_name?: string | null;
}

/** A `tool_use` block, told apart by the toolset and tool that it calls. */
export type BetaToolsetToolUseBlock = BetaBrowserToolUseBlock | BetaComputerToolUseBlock | BetaToolUseBlock;

/**
 * The model calls a tool that the API runs. The result follows in the same message, or in the next one after
 * `pause_turn`.
 */
export interface BetaServerToolUseBlock {
  /** Id of the call; the block with the result names it. */
  id: string;
  /** Always `server_tool_use`. */
  type: "server_tool_use";
  /** Who made the call: the model, or code that runs in the container. */
  caller?: BetaToolUseCaller;
  /** Arguments of the call. */
  input: {
    [key: string]: unknown;
  };
  /** Name of the tool. */
  name:
    | "web_search"
    | "web_fetch"
    | "code_execution"
    | "bash_code_execution"
    | "text_editor_code_execution"
    | "tool_search_tool_regex"
    | "tool_search_tool_bm25"
    | "advisor";
}

/** Answer to a call of the web search tool; made by the API and sent back unchanged. */
export interface BetaWebSearchToolResultBlock {
  /** Always `web_search_tool_result`. */
  type: "web_search_tool_result";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** The results, or why there are none. */
  content: BetaWebSearchToolResultBlockContent;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** Answer to a call of the web fetch tool; made by the API and sent back unchanged. */
export interface BetaWebFetchToolResultBlock {
  /** Always `web_fetch_tool_result`. */
  type: "web_fetch_tool_result";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: BetaToolUseCaller;
  /** The page, or why there is none. */
  content: BetaWebFetchToolResultErrorBlock | BetaWebFetchBlock;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** A call of the advisor that failed; the response itself is still a success. */
export interface BetaAdvisorToolResultErrorObject {
  /** Always `advisor_tool_result_error`. */
  type: "advisor_tool_result_error";
  /** Why there is no advice. The model goes on without it. */
  error_code:
    | "max_uses_exceeded"
    | "prompt_too_long"
    | "too_many_requests"
    | "overloaded"
    | "unavailable"
    | "execution_time_exceeded"
    | "model_not_found";
}

/** Advice as plain text. */
export interface BetaAdvisorResultBlock {
  /** Always `advisor_result`. */
  type: "advisor_result";
  /**
   * Why the advisor stopped, with the values of a message's `stop_reason`; `max_tokens` means that the advice is
   * cut off.
   */
  stop_reason: string | null;
  /** The advice. */
  text: string;
}

/** Advice that only the API can read; it reaches the model when sent back. */
export interface BetaAdvisorRedactedResultBlock {
  /** Always `advisor_redacted_result`. */
  type: "advisor_redacted_result";
  /** Content that only the API can read; send it back unchanged. */
  encrypted_content: string;
  /**
   * Why the advisor stopped, with the values of a message's `stop_reason`; `max_tokens` means that the advice is
   * cut off.
   */
  stop_reason: string | null;
}

/** Answer to a call of the advisor tool; made by the API. */
export interface BetaAdvisorToolResultBlock {
  /** Always `advisor_tool_result`. */
  type: "advisor_tool_result";
  /** The advice, readable or encrypted, or the failure. */
  content: BetaAdvisorToolResultErrorObject | BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlock;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** A call of a tool on an MCP server. The API makes the call; its result follows as an `MCPToolResultBlock`. */
export interface BetaMCPToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `mcp_tool_use`. */
  type: "mcp_tool_use";
  /** Input that the model wrote, in the shape of the tool's schema. */
  input: unknown;
  /** Name of the tool on its server. */
  name: string;
  /** Name of the server, as in `mcp_servers`. */
  server_name: string;
}

/** What the MCP server answered to an `MCPToolUseBlock`. */
export interface BetaMCPToolResultBlock {
  /** Always `mcp_tool_result`. */
  type: "mcp_tool_result";
  /** What the tool returned. */
  content: string | BetaTextBlock[];
  /** Whether the tool failed. */
  is_error: boolean;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** Names one tool in the `tool_changes` of a `CompactionBlock`. */
export interface BetaResponseToolChangeToolReference {
  /** Always `tool_reference`. */
  type: "tool_reference";
  /** Name by which the model calls the tool. */
  name: string;
}

/** Names one MCP tool in the `tool_changes` of a `CompactionBlock`. */
export interface BetaResponseToolChangeMCPToolReference {
  /** Always `mcp_tool_reference`. */
  type: "mcp_tool_reference";
  /** Name of the tool on its server. */
  name: string;
  /** Name of the server, as in `mcp_servers`. */
  server_name: string;
}

/** Names all tools of an MCP server in the `tool_changes` of a `CompactionBlock`. */
export interface BetaResponseToolChangeMCPToolsetReference {
  /** Always `mcp_toolset_reference`. */
  type: "mcp_toolset_reference";
  /** Name of the server, as in `mcp_servers`. */
  server_name: string;
}

/** JSON Schema of a tool's input; further keywords are allowed. */
export interface BetaResponseToolInputSchema {
  /** Always `object`. */
  type: "object";
  /** Schemas of the properties, by name. */
  properties?: {
    [key: string]: unknown;
  } | null;
  /** Names of the required properties. */
  required?: string[] | null;
  [key: string]: unknown;
}

/** A custom tool that the API gives back, as it was sent. */
export interface BetaResponseTool {
  /** `custom`, null or absent; they mean the same. */
  type?: "custom" | null;
  /** JSON Schema of the input. */
  input_schema: BetaResponseToolInputSchema;
  /** Name by which the model calls the tool. */
  name: string;
  /** Who may call the tool. */
  allowed_callers?: BetaAllowedCaller[];
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** What the tool does, for the model. */
  description?: string;
  /**
   * Whether the input streams while it is written, unchecked, instead of in whole values. Null leaves it to the
   * beta values of the request.
   */
  eager_input_streaming?: boolean | null;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** A tool definition that the API gives back, in the form in which it was sent. */
export type BetaResponseToolUnion =
  | BetaResponseTool
  | BetaToolBash20241022
  | BetaToolBash20250124
  | BetaCodeExecutionTool20250522
  | BetaCodeExecutionTool20250825
  | BetaCodeExecutionTool20260120
  | BetaCodeExecutionTool20260521
  | BetaBrowserToolset20260801
  | BetaToolComputerUse20241022
  | BetaMemoryTool20250818
  | BetaToolComputerUse20250124
  | BetaToolTextEditor20241022
  | BetaToolComputerUse20251124
  | BetaComputerToolset20260801
  | BetaToolTextEditor20250124
  | BetaToolTextEditor20250429
  | BetaToolTextEditor20250728
  | BetaWebSearchTool20250305
  | BetaWebFetchTool20250910
  | BetaWebSearchTool20260209
  | BetaWebFetchTool20260209
  | BetaWebFetchTool20260309
  | BetaWebSearchTool20260318
  | BetaWebFetchTool20260318
  | BetaAdvisorTool20260301
  | BetaToolSearchToolBm25_20251119
  | BetaToolSearchToolRegex20251119
  | BetaMCPToolset;

/** Defines a tool in the `tool_changes` of a `CompactionBlock`. */
export interface BetaToolChangeToolDefinition {
  /** Always `tool_definition`. */
  type: "tool_definition";
  /** The tool as it was sent, without `cache_control`. */
  definition: BetaResponseToolUnion;
}

/**
 * A tool that the messages behind a `CompactionBlock` added; part of its `tool_changes`. Send it back
 * unchanged.
 */
export interface BetaResponseToolAdditionBlock {
  /** Always `tool_addition`. */
  type: "tool_addition";
  /** A reference to the tool or MCP toolset, or its definition. */
  tool:
    | BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference
    | BetaToolChangeToolDefinition;
}

/**
 * A tool that the messages behind a `CompactionBlock` took away; part of its `tool_changes`. Send it back
 * unchanged.
 */
export interface BetaResponseToolRemovalBlock {
  /** Always `tool_removal`. */
  type: "tool_removal";
  /** The tool, MCP tool or MCP toolset. */
  tool:
    | BetaResponseToolChangeToolReference
    | BetaResponseToolChangeMCPToolReference
    | BetaResponseToolChangeMCPToolsetReference;
}

/**
 * Summary that stands in for the messages before it. Send it back unchanged; one with null `content` marks a
 * compaction that failed and has no effect.
 */
export interface BetaCompactionBlock {
  /** Always `compaction`. */
  type: "compaction";
  /** Summary text; null if the model wrote no usable one. */
  content: string | null;
  /** Content that only the API can read; send it back unchanged. */
  encrypted_content: string | null;
  /** Signature of the summary; send it back unchanged. */
  signature?: string | null;
  /**
   * Additions and removals that lead from the request's `tools` to the tools in force where the summary ends.
   * Empty if nothing changed; absent if the API did not work it out.
   */
  tool_changes?: (BetaResponseToolAdditionBlock | BetaResponseToolRemovalBlock)[] | null;
}

/** A model on one side of a fallback. */
export interface BetaFallbackInfo {
  /** Id of the model. */
  model: BetaModel;
}

/** The model before refused on policy grounds. */
export interface BetaFallbackRefusalTrigger {
  /** Always `refusal`. */
  type: "refusal";
  /** Policy area of the refusal, with the values of `stop_details.category`; null if it fits none. */
  category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
}

/**
 * Marks where one model refused and the next took over; what follows comes from `to`. There is one per
 * handover and it streams without deltas. Send it back at its place.
 */
export interface BetaFallbackBlock {
  /** Always `fallback`. */
  type: "fallback";
  /** Model that refused: as named in the request, or the full id of a fallback model. */
  from: BetaFallbackInfo;
  /** Model that goes on, by its full id. */
  to: BetaFallbackInfo;
  /** Why `from` stopped. */
  trigger: BetaFallbackRefusalTrigger;
}

/** A tool as its MCP server describes it. */
export interface BetaMCPTool {
  /** JSON Schema of the input, as the server gives it. */
  input_schema: {
    [key: string]: unknown;
  };
  /** Name on its server, without the server's name. */
  name: string;
  /** Description that the server gives. */
  description?: string;
}

/**
 * Tools that an MCP server listed during this response. Send the block back, so that later requests work with
 * the same list without asking the server.
 */
export interface BetaMCPToolListingBlock {
  /** Always `mcp_tool_listing`. */
  type: "mcp_tool_listing";
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
  /** Tools of the server. */
  tools: BetaMCPTool[];
}

/** A part of a message that the model or a server tool produced. The set of types grows. */
export type BetaContentBlock =
  | BetaTextBlock
  | BetaThinkingBlock
  | BetaRedactedThinkingBlock
  | BetaToolUseBlock
  | BetaServerToolUseBlock
  | BetaWebSearchToolResultBlock
  | BetaWebFetchToolResultBlock
  | BetaAdvisorToolResultBlock
  | BetaCodeExecutionToolResultBlock
  | BetaBashCodeExecutionToolResultBlock
  | BetaTextEditorCodeExecutionToolResultBlock
  | BetaToolSearchToolResultBlock
  | BetaMCPToolUseBlock
  | BetaMCPToolResultBlock
  | BetaContainerUploadBlock
  | BetaCompactionBlock
  | BetaFallbackBlock
  | BetaMCPToolListingBlock;

/** What is known about a refusal. Comes with the stop reason `refusal`, in a response with status 200. */
export interface BetaRefusalStopDetails {
  /** Always `refusal`. */
  type: "refusal";
  /**
   * The policy that led to the refusal: `cyber` (attacks, malware), `bio` (biological harm), `frontier_llm`
   * (building competing models), `reasoning_extraction` (repeating the hidden reasoning), `general_harms`
   * (anything else). Harmless work can be caught too. Null when no category fits.
   */
  category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
  /** Reason for people to read; the wording may change. Null when the category has none. */
  explanation: string | null;
  /**
   * Code to send as `fallback_credit_token` with a retry on the fallback model, so that the cache it has to
   * build anew is not charged at full price. Valid for 5 minutes and within the same workspace. Null when the
   * refused model grants no credit.
   */
  fallback_credit_token: string | null;
  /**
   * True when the retry may append the partial answer of this response as a last `assistant` message; false when
   * it has to repeat the request as it was. Null without a token.
   */
  fallback_has_prefill_claim: boolean | null;
  /** Fallback model to retry with, given when the fallback itself was rate limited or overloaded; otherwise null. */
  recommended_model: string | null;
}

/**
 * `end_turn`: the model was done. `max_tokens`: the limit was hit. `stop_sequence`: one of `stop_sequences`
 * was written. `tool_use`: the model waits for tool results. `pause_turn`: a long turn of server tools was
 * interrupted, send it back unchanged to go on. `refusal`: the answer was withheld.
 * `model_context_window_exceeded`: the context window is full. `compaction` (beta): the message holds a
 * summary, not an answer.
 */
export type BetaStopReason =
  | "end_turn"
  | "max_tokens"
  | "stop_sequence"
  | "tool_use"
  | "pause_turn"
  | "refusal"
  | "model_context_window_exceeded"
  | "compaction";

/** The credit was applied: billing treats the conversation as if this model had served it from the start. */
export interface BetaFallbackCreditRedeemed {
  /** Always `redeemed`. */
  type: "redeemed";
}

/** No credit was applied; the response is billed at the normal price. */
export interface BetaFallbackCreditNotApplied {
  /** Always `not_applied`. */
  type: "not_applied";
  /** Why the token did not count. */
  reason:
    | "body_mismatch"
    | "continuation_excluded"
    | "continuation_only"
    | "expired"
    | "invalid_target_model"
    | "not_enabled"
    | "reprice_unavailable"
    | "temporarily_unavailable"
    | "variant_fields_present"
    | "wrong_organization"
    | "wrong_platform"
    | "wrong_workspace";
  /**
   * Request fields to leave out so that the token counts on another try, within its five minutes. Only with the
   * reason `variant_fields_present`.
   */
  remove_to_redeem?: string[] | null;
}

/** What became of the `fallback_credit_token` of the request. */
export interface BetaFallbackCreditUsage {
  /** Whether the credit was applied. */
  status: BetaFallbackCreditRedeemed | BetaFallbackCreditNotApplied;
}

/** A run of the requested model, for instance one round of a loop of server tools. */
export interface BetaMessageIterationUsage {
  /** Always `message`. */
  type: "message";
  /** Tokens written to the prompt cache, split by how long they stay there. */
  cache_creation: BetaCacheCreation | null;
  /** Input tokens this step wrote to the prompt cache. */
  cache_creation_input_tokens: number;
  /** Input tokens this step took from the prompt cache. */
  cache_read_input_tokens: number;
  /** Input tokens of this step that the cache played no part in. */
  input_tokens: number;
  /** The model that ran; may be null. */
  model: BetaModel | null;
  /** Tokens this step generated. */
  output_tokens: number;
}

/** Tokens spent on one compaction; an entry of `usage.iterations`. */
export interface BetaCompactionIterationUsage {
  /** Always `compaction`. */
  type: "compaction";
  /** Tokens written to the cache, by lifetime of the entry. */
  cache_creation: BetaCacheCreation | null;
  /** Input tokens written to the cache. */
  cache_creation_input_tokens: number;
  /** Input tokens that the cache supplied. */
  cache_read_input_tokens: number;
  /** Input tokens neither read from nor written to the cache. */
  input_tokens: number;
  /** Tokens of the summary. */
  output_tokens: number;
}

/** A run of the model behind the advisor tool. */
export interface BetaAdvisorMessageIterationUsage {
  /** Always `advisor_message`. */
  type: "advisor_message";
  /** Tokens written to the prompt cache, split by how long they stay there. */
  cache_creation: BetaCacheCreation | null;
  /** Input tokens this step wrote to the prompt cache. */
  cache_creation_input_tokens: number;
  /** Input tokens this step took from the prompt cache. */
  cache_read_input_tokens: number;
  /** Input tokens of this step that the cache played no part in. */
  input_tokens: number;
  /** The model that gave the advice. */
  model: BetaModel;
  /** Tokens this step generated. */
  output_tokens: number;
}

/**
 * The run of a fallback model that completed the message. Its presence is how to tell that a fallback model
 * answered; runs that declined are `message` entries.
 */
export interface BetaFallbackMessageIterationUsage {
  /** Always `fallback_message`. */
  type: "fallback_message";
  /** Tokens written to the prompt cache, split by how long they stay there. */
  cache_creation: BetaCacheCreation | null;
  /** Input tokens this step wrote to the prompt cache. */
  cache_creation_input_tokens: number;
  /** Input tokens this step took from the prompt cache. */
  cache_read_input_tokens: number;
  /** Input tokens of this step that the cache played no part in. */
  input_tokens: number;
  /** The fallback model. */
  model: BetaModel;
  /** Tokens this step generated. */
  output_tokens: number;
}

/**
 * One entry per model run, in order. The last `message` entry tells how full the context window is. Entries of
 * type `compaction` are the cost of a summary, not the size of what was summarized, and are left out of the
 * totals in `usage`.
 */
export type BetaIterationsUsage = (
  | BetaMessageIterationUsage
  | BetaCompactionIterationUsage
  | BetaAdvisorMessageIterationUsage
  | BetaFallbackMessageIterationUsage
)[];

/**
 * Tokens and tool calls of a message. The whole input is `input_tokens` plus `cache_creation_input_tokens`
 * plus `cache_read_input_tokens`.
 */
export interface BetaUsage {
  /** Tokens written to the prompt cache, split by how long they stay there. */
  cache_creation: BetaCacheCreation | null;
  /** Input tokens that were written to the prompt cache. */
  cache_creation_input_tokens: number | null;
  /** Input tokens that came out of the prompt cache. */
  cache_read_input_tokens: number | null;
  /** Region in which the model ran. */
  inference_geo: string | null;
  /** Input tokens that were neither read from the cache nor written to it. */
  input_tokens: number;
  /** Tokens the model generated, thinking included. */
  output_tokens: number;
  /** Part of `output_tokens` by purpose; for information, the total is what is billed. */
  output_tokens_details: BetaOutputTokensDetails | null;
  /** Calls of server tools, by tool. */
  server_tool_use: BetaServerToolUsage | null;
  /** Capacity that served the request. */
  service_tier: "standard" | "priority" | "batch" | null;
  /** Speed at which the model ran. */
  speed: "standard" | "fast" | null;
  /**
   * What became of the `fallback_credit_token` of the request. Only there when the request carried one, and
   * never in batches.
   */
  fallback_credit: BetaFallbackCreditUsage | null;
  /** Usage step by step, for turns in which the model ran more than once. */
  iterations: BetaIterationsUsage | null;
}

/** Outcome of a `ClearToolUses20250919Edit`. */
export interface BetaClearToolUses20250919EditResponse {
  /** Always `clear_tool_uses_20250919`. */
  type: "clear_tool_uses_20250919";
  /** Input tokens freed. */
  cleared_input_tokens: number;
  /** Tool calls cleared. */
  cleared_tool_uses: number;
}

/** Outcome of a `ClearThinking20251015Edit`. */
export interface BetaClearThinking20251015EditResponse {
  /** Always `clear_thinking_20251015`. */
  type: "clear_thinking_20251015";
  /** Input tokens freed. */
  cleared_input_tokens: number;
  /** Assistant turns that lost their thinking. */
  cleared_thinking_turns: number;
}

/** What context management did to the prompt of this response. */
export interface BetaContextManagementResponse {
  /** Edits that took effect; empty if none did. */
  applied_edits: (BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse)[];
}

/** The block was taken out, and the model did not see it. */
export interface BetaThinkingDroppedInputTransformation {
  /** Always `thinking_dropped`. */
  type: "thinking_dropped";
  /** Where the block was: `messages.{i}.content.{j}`, both counted from 0 in the request. */
  path: string;
  /**
   * The check that failed: the block is bound to another model, another course of the conversation (`prefix`),
   * another organization or another end user. When several failed: organization, end user, model, prefix, in
   * this order.
   */
  reason:
    | "model_binding_mismatch"
    | "prefix_binding_mismatch"
    | "organization_binding_mismatch"
    | "end_user_binding_mismatch";
}

/**
 * The block was left in, as this request is not held to the check. Enforcement would have removed at least
 * these blocks.
 */
export interface BetaThinkingMismatchAllowedInputTransformation {
  /** Always `thinking_mismatch_allowed`. */
  type: "thinking_mismatch_allowed";
  /** Where the block is: `messages.{i}.content.{j}`, both counted from 0 in the request. */
  path: string;
  /** The check that failed; for now always `prefix_binding_mismatch`. */
  reason:
    | "model_binding_mismatch"
    | "prefix_binding_mismatch"
    | "organization_binding_mismatch"
    | "end_user_binding_mismatch";
}

/**
 * What became of a thinking block of the request that did not pass a binding check. More types may come; skip
 * those that are unknown.
 */
export type BetaInputTransformation =
  BetaThinkingDroppedInputTransformation | BetaThinkingMismatchAllowedInputTransformation;

/**
 * What the model answers to one request: always an `assistant` turn, ready to be appended to `messages` of the
 * next request.
 */
export interface BetaMessage {
  /** Id of the message. Treat it as opaque: length and format are not fixed. */
  id: string;
  /** Always `message`. */
  type: "message";
  /** The container that a tool such as code execution ran in; null when none was used. */
  container: BetaContainer | null;
  /** What the model produced, in order. Blocks of kinds unknown to the caller may appear. */
  content: BetaContentBlock[];
  /** Why the prompt cache was missed. Null unless the request asked and something differed from the earlier one. */
  diagnostics: BetaDiagnostics | null;
  /** The model that produced the message; after a fallback it is not the one that was requested. */
  model: BetaModel;
  /** Always `assistant`. */
  role: "assistant";
  /** More about the stop, for now only about a refusal; null for every other stop reason. */
  stop_details: BetaRefusalStopDetails | null;
  /** Why the model stopped. Null only in the `message_start` event of a stream. */
  stop_reason: BetaStopReason | null;
  /** The entry of `stop_sequences` that the model wrote; null when it stopped for another reason. */
  stop_sequence: string | null;
  /**
   * What the request is billed and rate limited by. The counts do not map onto the visible text: an empty answer
   * still has output tokens.
   */
  usage: BetaUsage;
  /** Edits that `context_management` of the request made to the conversation; null when it was not asked for. */
  context_management: BetaContextManagementResponse | null;
  /**
   * Thinking blocks of the request that failed a binding check, in request order. Sent under the beta
   * `thinking-binding-controls-2026-08-01` by models that think; empty when there is nothing to tell. Tokens of
   * removed blocks are not counted.
   */
  input_transformations?: BetaInputTransformation[] | null;
}

/** The first event of a message. */
export interface BetaRawMessageStartEvent {
  /** Always `message_start`. */
  type: "message_start";
  /**
   * The message before any content: `content` is empty, `stop_reason` is null, `usage` holds what is known so
   * far.
   */
  message: BetaMessage;
}

/** What is known about the message only at its end. */
export interface BetaMessageDelta {
  /** The container that was used; null when none was. */
  container: BetaContainer | null;
  /** More about a refusal; null for every other stop reason. */
  stop_details: BetaRefusalStopDetails | null;
  /** Why the model stopped. */
  stop_reason: BetaStopReason | null;
  /** The entry of `stop_sequences` that the model wrote, or null. */
  stop_sequence: string | null;
}

/** Usage of the message up to this event. A count that is null leaves the one in `message_start` as it is. */
export interface BetaMessageDeltaUsage {
  /** Input tokens written to the prompt cache so far. */
  cache_creation_input_tokens: number | null;
  /** Input tokens read from the prompt cache so far. */
  cache_read_input_tokens: number | null;
  /** Input tokens outside the cache so far; grows when server tools bring in results. */
  input_tokens: number | null;
  /** Output tokens so far. */
  output_tokens: number;
  /** Part of `output_tokens` by purpose. */
  output_tokens_details: BetaOutputTokensDetails | null;
  /** Billed calls of server tools so far. */
  server_tool_use: BetaServerToolUsage | null;
  /** What became of the `fallback_credit_token` of the request. Only there when the request carried one. */
  fallback_credit: BetaFallbackCreditUsage | null;
  /** Usage step by step. */
  iterations: BetaIterationsUsage | null;
}

/** Changes to the message as a whole, sent after its last block; usually once. */
export interface BetaRawMessageDeltaEvent {
  /** Always `message_delta`. */
  type: "message_delta";
  /** Values that replace those of the message. */
  delta: BetaMessageDelta;
  /** Totals up to now, not increments. */
  usage: BetaMessageDeltaUsage;
  /** Edits that `context_management` made; null when it was not asked for. */
  context_management: BetaContextManagementResponse | null;
  /**
   * Only there after a fallback in mid-stream: the entries of the model that took over, in place of those in
   * `message_start`.
   */
  input_transformations?: BetaInputTransformation[] | null;
}

/** Opens a block of the message. */
export interface BetaRawContentBlockStartEvent {
  /** Always `content_block_start`. */
  type: "content_block_start";
  /** Position of the block in `content`, from 0. */
  index: number;
  /**
   * The block as it starts. Text, thinking and tool input are empty and grow by deltas; results of server tools
   * and redacted thinking are complete.
   */
  content_block: BetaContentBlock;
}

/**
 * More text of a `thinking` block. Does not occur while thinking is omitted, except to carry
 * `estimated_tokens`.
 */
export interface BetaThinkingDelta {
  /** Always `thinking_delta`. */
  type: "thinking_delta";
  /** Text to append. */
  thinking: string;
  /**
   * Rough number of thinking tokens since the previous count, for a progress display; add them up. Under the
   * beta `thinking-token-count-2026-05-13` only, and null unless thinking is omitted and a count is due. Not
   * what is billed.
   */
  estimated_tokens: number | null;
}

/** The summary of a `compaction` block. */
export interface BetaCompactionContentBlockDelta {
  /** Always `compaction_delta`. */
  type: "compaction_delta";
  /** The summary; null when there is none. */
  content: string | null;
  /** State that only the API can read; send it back unchanged. */
  encrypted_content: string | null;
}

/** An addition to a block; its type follows from the type of the block. */
export type BetaRawContentBlockDelta =
  | BetaTextDelta
  | BetaInputJSONDelta
  | BetaCitationsDelta
  | BetaThinkingDelta
  | BetaSignatureDelta
  | BetaCompactionContentBlockDelta;

/** Adds to an open block. A block may get none. */
export interface BetaRawContentBlockDeltaEvent {
  /** Always `content_block_delta`. */
  type: "content_block_delta";
  /** Position of the block in `content`, from 0. */
  index: number;
  /** What to add. */
  delta: BetaRawContentBlockDelta;
}

/**
 * One event of a streamed message, in this order: `message_start`, then start, deltas and stop of each block,
 * one or more `message_delta`, `message_stop`. `ping` and `error` may come anywhere, and so may types not
 * known yet.
 */
export type BetaRawMessageStreamEvent =
  | BetaRawMessageStartEvent
  | BetaRawMessageDeltaEvent
  | BetaRawMessageStopEvent
  | BetaRawContentBlockStartEvent
  | BetaRawContentBlockDeltaEvent
  | BetaRawContentBlockStopEvent;

/** A tool whose definition is counted. */
export type BetaMessageCountTokensTool =
  | BetaTool
  | BetaToolBash20241022
  | BetaToolBash20250124
  | BetaCodeExecutionTool20250522
  | BetaCodeExecutionTool20250825
  | BetaCodeExecutionTool20260120
  | BetaCodeExecutionTool20260521
  | BetaBrowserToolset20260801
  | BetaToolComputerUse20241022
  | BetaMemoryTool20250818
  | BetaToolComputerUse20250124
  | BetaToolTextEditor20241022
  | BetaToolComputerUse20251124
  | BetaComputerToolset20260801
  | BetaToolTextEditor20250124
  | BetaToolTextEditor20250429
  | BetaToolTextEditor20250728
  | BetaWebSearchTool20250305
  | BetaWebFetchTool20250910
  | BetaWebSearchTool20260209
  | BetaWebFetchTool20260209
  | BetaWebFetchTool20260309
  | BetaWebSearchTool20260318
  | BetaWebFetchTool20260318
  | BetaAdvisorTool20260301
  | BetaToolSearchToolBm25_20251119
  | BetaToolSearchToolRegex20251119
  | BetaMCPToolset;

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
  /** Accepted and ignored: counting costs nothing. */
  billing_policy?: BetaBillingPolicy | null;
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

/** Token count of the prompt as sent; the `input_tokens` beside it counts what the edits leave. */
export interface BetaCountTokensContextManagementResponse {
  /** Input tokens before any edit. */
  original_input_tokens: number;
}

/** The size of a request, had it been sent to `messages.create`. */
export interface BetaMessageTokensCount {
  /** Tokens of the whole prompt, tools included. An estimate: the real count may be slightly different. */
  input_tokens: number;
  /** What `context_management` would have removed; null when it was not asked for. */
  context_management: BetaCountTokensContextManagementResponse | null;
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

/** The request was answered. A refusal counts as an answer. */
export interface BetaMessageBatchSucceededResult {
  /** Always `succeeded`. */
  type: "succeeded";
  /** The answer. */
  message: BetaMessage;
}

/** The outcome of one request. Only `succeeded` is billed. */
export type BetaMessageBatchResult =
  | BetaMessageBatchSucceededResult
  | BetaMessageBatchErroredResult
  | BetaMessageBatchCanceledResult
  | BetaMessageBatchExpiredResult;

/** One line of the results: the outcome of one request. Lines come in any order. */
export interface BetaMessageBatchIndividualResponse {
  /** Id that the request was given. */
  custom_id: string;
  /** What became of the request. */
  result: BetaMessageBatchResult;
}

/** Support for the parameter `compaction`, type by type. */
export interface BetaCompactionCapability {
  /** The type `summarize`. */
  summarize: BetaCapabilitySupport;
  /** True when the model takes `compaction` at all. */
  supported: boolean;
}

/** What a model supports. Every capability that the API knows is listed. */
export interface BetaModelCapabilities {
  /** Message batches. */
  batch: BetaCapabilitySupport;
  /** Citations. */
  citations: BetaCapabilitySupport;
  /** Calls of other tools from code that the model runs. The code execution tool as such is under `server_tools`. */
  code_execution: BetaCapabilitySupport;
  /** Context management and its edits. */
  context_management: BetaContextManagementCapability;
  /** `output_config.effort` and its levels. */
  effort: BetaEffortCapability;
  /** Images as input. */
  image_input: BetaCapabilitySupport;
  /** PDFs as input. */
  pdf_input: BetaCapabilitySupport;
  /** Tools that the API runs. The organization may still have one switched off. */
  server_tools: BetaServerToolsCapability;
  /** `output_config.format` and strict tools. */
  structured_outputs: BetaCapabilitySupport;
  /** Thinking and its types. */
  thinking: BetaThinkingCapability;
  /** The parameter `compaction` and its types; may be null. */
  compaction: BetaCompactionCapability | null;
}

/** A model and what it can do. */
export interface BetaModelInfo {
  /** Id to send as `model`. */
  id: string;
  /** Always `model`. */
  type: "model";
  /** What the model supports; may be null. */
  capabilities: BetaModelCapabilities | null;
  /**
   * When the model was released; a date at the epoch when that is not known.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the model was last deprecated; null while it is active.
   * (format date-time)
   */
  deprecated_at: string | null;
  /** Name for people to read. */
  display_name: string;
  /**
   * `active`: open to all. `deprecated`: works for organizations that use it already, until it retires.
   * `retired`: requests fail, listed for the record.
   */
  lifecycle: "active" | "deprecated" | "retired";
  /** Family of the model. Null when it has none; the id is no guide. */
  line: BetaModelLine | null;
  /** Size of the context window in tokens; may be null. */
  max_input_tokens: number | null;
  /** Largest `max_tokens` that the model takes; may be null. */
  max_tokens: number | null;
  /**
   * When retirement is planned; may be moved, and may lie in the past. Only `lifecycle` says that it has
   * happened. Null when nothing is planned.
   * (format date-time)
   */
  retires_at: string | null;
  /** Models that `fallbacks` may name for this one; empty when it takes no fallbacks. */
  allowed_fallback_models: string[] | null;
}

/** A page of models, newest first. */
export interface BetaModelInfoList {
  /** The models. */
  data: BetaModelInfo[];
  /** Whether there are more in the direction of travel. */
  has_more: boolean;
  /** Id of the first model of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last model of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** What a file belongs to. */
export interface BetaFileScope {
  /** Id of the session. */
  id: string;
  /** Always `session`. */
  type: "session";
}

/** What is known about a file. Everyone in the workspace can see it. */
export interface BetaFileMetadata {
  /** Id of the file. */
  id: string;
  /** Always `file`. */
  type: "file";
  /**
   * When the file was uploaded or made.
   * (format date-time)
   */
  created_at: string;
  /** Name of the file, without a path. */
  filename: string;
  /** Media type; it decides which kind of block can use the file. */
  mime_type: string;
  /** Size in bytes. */
  size_bytes: number;
  /** True for files that a tool or a skill made, false for uploads. */
  downloadable?: boolean;
  /**
   * When the content goes away, leaving the metadata readable for up to 30 days; null for never.
   * (format date-time)
   */
  expires_at?: string | null;
  /** What the file was made in, such as a session; null when there is nothing of the kind. */
  scope?: BetaFileScope | null;
}

/** A page of files, newest first. */
export interface BetaFileMetadataList {
  /** The files. */
  data: BetaFileMetadata[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Runs act as an IAM role in AWS. */
export interface BetaManagedAgentsAWSRoleExecutionIdentity {
  /** Always `aws_role`. */
  type: "aws_role";
  /** ARN of the role. */
  role_arn: string;
}

/** Runs act as a service account that Anthropic manages; the default. */
export interface BetaManagedAgentsServiceAccountExecutionIdentity {
  /** Always `service_account`. */
  type: "service_account";
}

/** Whom runs of an agent act as. */
export type BetaManagedAgentsExecutionIdentity =
  BetaManagedAgentsAWSRoleExecutionIdentity | BetaManagedAgentsServiceAccountExecutionIdentity;

/** A remote MCP server that an agent connects to. */
export interface BetaManagedAgentsMCPServerURLDefinition {
  /** Always `url`. */
  type: "url";
  /** Name that toolsets and events refer to. */
  name: string;
  /**
   * Address of the server.
   * (format uri)
   */
  url: string;
}

/** Id of a model that can drive an agent. */
export type BetaManagedAgentsModel =
  | "claude-fable-5-2"
  | "claude-haiku-5-5"
  | "claude-sonnet-5-5"
  | "claude-opus-5-5"
  | "claude-fable-5-1"
  | "claude-sonnet-5"
  | "claude-fable-5"
  | "claude-opus-5"
  | "claude-opus-4-8"
  | "claude-opus-4-7"
  | "claude-opus-4-6"
  | "claude-sonnet-4-6"
  | "claude-haiku-4-5"
  | "claude-haiku-4-5-20251001"
  | "claude-opus-4-5"
  | "claude-opus-4-5-20251101"
  | "claude-sonnet-4-5"
  | "claude-sonnet-4-5-20250929"
  | (string & {});

/** The least effort: quick answers with little thought. */
export interface BetaManagedAgentsEffortLow {
  /** Always `low`. */
  type: "low";
}

/** Some thought, at a moderate speed. */
export interface BetaManagedAgentsEffortMedium {
  /** Always `medium`. */
  type: "medium";
}

/** Much thought, at the cost of time and tokens. */
export interface BetaManagedAgentsEffortHigh {
  /** Always `high`. */
  type: "high";
}

/** More than `high`. Only some models take it. */
export interface BetaManagedAgentsEffortXhigh {
  /** Always `xhigh`. */
  type: "xhigh";
}

/** As much effort as the model has, whatever it costs. */
export interface BetaManagedAgentsEffortMax {
  /** Always `max`. */
  type: "max";
}

/** A model and how it is run, with the defaults filled in. */
export interface BetaManagedAgentsModelConfig {
  /** Id of the model. */
  id: BetaManagedAgentsModel;
  /** How much work the model puts into an answer. The model's own default if none was set. */
  effort?:
    | BetaManagedAgentsEffortLow
    | BetaManagedAgentsEffortMedium
    | BetaManagedAgentsEffortHigh
    | BetaManagedAgentsEffortXhigh
    | BetaManagedAgentsEffortMax;
  /** Region where the model runs; that of the workspace, `default_inference_geo`, if absent. */
  inference_geo?: string;
  /** Speed of the output; `fast` costs more, and some models do not have it. */
  speed?: "standard" | "fast";
}

/** One exact version of an agent. */
export interface BetaManagedAgentsAgentReference {
  /** Id of the agent. */
  id: string;
  /** Always `agent`. */
  type: "agent";
  /** The version. */
  version: number;
}

/** A model that the main thread may ask for advice in the middle of a turn. */
export interface BetaManagedAgentsAdvisor {
  /** Always `advisor`. */
  type: "advisor";
  /** Id of the model. */
  model: string;
}

/** The older form: a roster of agents that the main thread may start threads for. */
export interface BetaManagedAgentsMultiagentCoordinator {
  /** Always `coordinator`. */
  type: "coordinator";
  /** The roster, each agent in an exact version. */
  agents: (BetaManagedAgentsAgentReference | BetaManagedAgentsAdvisor)[];
}

/** The main thread may ask a model for advice in the middle of a turn. */
export interface BetaManagedAgentsMultiagentAdvisorEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /** Id of the model. */
  model: string;
}

/** No advice. */
export interface BetaManagedAgentsMultiagentAdvisorDisabled {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether the main thread may ask another model for advice. */
export type BetaManagedAgentsMultiagentAdvisor =
  BetaManagedAgentsMultiagentAdvisorEnabled | BetaManagedAgentsMultiagentAdvisorDisabled;

/** The agent may make up other agents. */
export interface BetaManagedAgentsMultiagentInlineAgentsEnabled {
  /** Always `enabled`. */
  type: "enabled";
}

/** Only stored agents may be used. */
export interface BetaManagedAgentsMultiagentInlineAgentsDisabled {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether an agent may make up other agents, which live in one session and are never stored. */
export type BetaManagedAgentsMultiagentInlineAgents =
  BetaManagedAgentsMultiagentInlineAgentsEnabled | BetaManagedAgentsMultiagentInlineAgentsDisabled;

/** The agent may start threads that run other agents. */
export interface BetaManagedAgentsMultiagentSubagentsEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /** Whether the agent may make up agents for its threads. */
  inline_agents: BetaManagedAgentsMultiagentInlineAgents;
  /** Stored agents that it may start, each in an exact version. */
  predefined_agents: BetaManagedAgentsAgentReference[];
}

/** No threads beside the main one. */
export interface BetaManagedAgentsMultiagentSubagentsDisabled {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether the agent may start threads that run other agents. */
export type BetaManagedAgentsMultiagentSubagents =
  BetaManagedAgentsMultiagentSubagentsEnabled | BetaManagedAgentsMultiagentSubagentsDisabled;

/** The agent may plan work and run it in the background, as workflow runs. */
export interface BetaManagedAgentsMultiagentWorkflowsEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /** Whether a plan may make up agents. */
  inline_agents: BetaManagedAgentsMultiagentInlineAgents;
  /** Stored agents that a plan may use, each in an exact version. */
  predefined_agents: BetaManagedAgentsAgentReference[];
}

/** No workflow runs. */
export interface BetaManagedAgentsMultiagentWorkflowsDisabled {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether the agent may plan work and run it in the background. */
export type BetaManagedAgentsMultiagentWorkflows =
  BetaManagedAgentsMultiagentWorkflowsEnabled | BetaManagedAgentsMultiagentWorkflowsDisabled;

/** Advice, subagents and workflows, each switched on or off by itself. */
export interface BetaManagedAgentsMultiagent20261001 {
  /** Always `multiagent_20261001`. */
  type: "multiagent_20261001";
  /** Whether the main thread may ask another model for advice. */
  advisor: BetaManagedAgentsMultiagentAdvisor;
  /** Whether the agent may start threads that run other agents. */
  subagents: BetaManagedAgentsMultiagentSubagents;
  /** Whether the agent may plan work and run it in the background. */
  workflows: BetaManagedAgentsMultiagentWorkflows;
}

/** Other agents and models that an agent may call on, each pinned to a version. */
export type BetaManagedAgentsMultiagent = BetaManagedAgentsMultiagentCoordinator | BetaManagedAgentsMultiagent20261001;

/** A skill that Anthropic offers, in an exact version. */
export interface BetaManagedAgentsAnthropicSkill {
  /** Always `anthropic`. */
  type: "anthropic";
  /** Id of the skill. */
  skill_id: string;
  /** The version, with `latest` resolved. */
  version: string;
}

/** A skill of the workspace, in an exact version. */
export interface BetaManagedAgentsCustomSkill {
  /** Always `custom`. */
  type: "custom";
  /** Id of the skill. */
  skill_id: string;
  /** The version, with `latest` resolved. */
  version: string;
}

/** Calls run at once. */
export interface BetaManagedAgentsAlwaysAllowPolicy {
  /** Always `always_allow`. */
  type: "always_allow";
}

/** Each call waits for a `user.tool_confirmation`; the session is idle until it comes. */
export interface BetaManagedAgentsAlwaysAskPolicy {
  /** Always `always_ask`. */
  type: "always_ask";
}

/**
 * The API judges each call by tool, input and what happened so far: safe ones run, risky ones are denied. One
 * that it cannot judge waits for a confirmation or is denied, the latter for instance when credits or a spend
 * limit are used up.
 */
export interface BetaManagedAgentsAutoPolicy {
  /** Always `auto`. */
  type: "auto";
}

/** Settings of the tool `bash`, which runs commands in a shell, with the defaults filled in. */
export interface BetaManagedAgentsBashToolConfig {
  /** Always `bash`. */
  type: "bash";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `bash`. */
  name: "bash";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** Settings of the tool `edit`, which replaces text within a file, with the defaults filled in. */
export interface BetaManagedAgentsEditToolConfig {
  /** Always `edit`. */
  type: "edit";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `edit`. */
  name: "edit";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** Settings of the tool `read`, which reads files, with the defaults filled in. */
export interface BetaManagedAgentsReadToolConfig {
  /** Always `read`. */
  type: "read";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `read`. */
  name: "read";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** Settings of the tool `write`, which writes whole files, with the defaults filled in. */
export interface BetaManagedAgentsWriteToolConfig {
  /** Always `write`. */
  type: "write";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `write`. */
  name: "write";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** Settings of the tool `glob`, which finds files by name, with the defaults filled in. */
export interface BetaManagedAgentsGlobToolConfig {
  /** Always `glob`. */
  type: "glob";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `glob`. */
  name: "glob";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** Settings of the tool `grep`, which searches the content of files, with the defaults filled in. */
export interface BetaManagedAgentsGrepToolConfig {
  /** Always `grep`. */
  type: "grep";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `grep`. */
  name: "grep";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** The source counts without exception, as it does by default. */
export interface BetaManagedAgentsWebFetchURLSourceAll {
  /** Always `all`. */
  type: "all";
}

/** The source does not count. */
export interface BetaManagedAgentsWebFetchURLSourceNone {
  /** Always `none`. */
  type: "none";
}

/** Names a tool. */
export interface BetaManagedAgentsWebFetchURLSourceToolReference {
  /** Always `tool_reference`. */
  type: "tool_reference";
  /** Name of the tool; case matters. */
  name: string;
}

/** Only results of the named tools count. */
export interface BetaManagedAgentsWebFetchURLSourceOnly {
  /** Always `only`. */
  type: "only";
  /** The tools, 1 to 128 with different names; for none use `none`. */
  tools: BetaManagedAgentsWebFetchURLSourceToolReference[];
}

/** Results of all tools but the named ones count. */
export interface BetaManagedAgentsWebFetchURLSourceExcept {
  /** Always `except`. */
  type: "except";
  /** The tools to leave out, 1 to 128 with different names; to leave out none use `all`. */
  tools: BetaManagedAgentsWebFetchURLSourceToolReference[];
}

/** Tools whose results may supply URLs to fetch. */
export type BetaManagedAgentsWebFetchURLSourceToolFilter =
  | BetaManagedAgentsWebFetchURLSourceAll
  | BetaManagedAgentsWebFetchURLSourceNone
  | BetaManagedAgentsWebFetchURLSourceOnly
  | BetaManagedAgentsWebFetchURLSourceExcept;

/** Whether what users write may supply URLs to fetch. */
export type BetaManagedAgentsWebFetchURLSourceUserInput =
  BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNone;

/** Where a URL must have come up before `web_fetch` may fetch it. Null for a source allows all its URLs. */
export interface BetaManagedAgentsWebFetchURLSources {
  /** Custom tools whose results count; null counts all. */
  client_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | null;
  /** Which results of `web_search` and `web_fetch` count; null counts both. */
  server_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | null;
  /** Whether the text of user messages counts; null counts it. */
  user_input: BetaManagedAgentsWebFetchURLSourceUserInput | null;
}

/** Settings of the tool `web_fetch`, which reads pages and documents of the web, with the defaults filled in. */
export interface BetaManagedAgentsWebFetchToolConfig {
  /** Always `web_fetch`. */
  type: "web_fetch";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `web_fetch`. */
  name: "web_fetch";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
  /** Where a URL must have come up before it may be fetched; null allows every source. */
  url_sources: BetaManagedAgentsWebFetchURLSources | null;
  /** The only domains that may be fetched, subdomains included. */
  allowed_domains?: string[];
  /** Domains that are never fetched, subdomains included. */
  blocked_domains?: string[];
  /** Most tokens of text that one call brings in; null sets no limit. */
  max_content_tokens?: number | null;
}

/** Rough place of the user, which makes search results local. */
export interface BetaManagedAgentsUserLocation {
  /** Always `approximate`. */
  type: "approximate";
  /** Name of the city. */
  city?: string | null;
  /** Country, as two capital letters of ISO 3166-1. */
  country?: string | null;
  /** Name of the region or state. */
  region?: string | null;
  /** Time zone, as an IANA name such as `Europe/Zurich`. */
  timezone?: string | null;
}

/** Settings of the tool `web_search`, with the defaults filled in. */
export interface BetaManagedAgentsWebSearchToolConfig {
  /** Always `web_search`. */
  type: "web_search";
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Always `web_search`. */
  name: "web_search";
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
  /** The only domains that results may come from, subdomains included. */
  allowed_domains?: string[];
  /** Domains that no result comes from, subdomains included. */
  blocked_domains?: string[];
  /** Where searches are made from; null if not set. */
  user_location?: BetaManagedAgentsUserLocation | null;
}

/** Settings of one tool of the toolset, told apart by `type`. */
export type BetaManagedAgentsAgentToolConfig =
  | BetaManagedAgentsBashToolConfig
  | BetaManagedAgentsEditToolConfig
  | BetaManagedAgentsReadToolConfig
  | BetaManagedAgentsWriteToolConfig
  | BetaManagedAgentsGlobToolConfig
  | BetaManagedAgentsGrepToolConfig
  | BetaManagedAgentsWebFetchToolConfig
  | BetaManagedAgentsWebSearchToolConfig;

/** Settings of the tools of the toolset that have none of their own. */
export interface BetaManagedAgentsAgentToolsetDefaultConfig {
  /** Whether the model may use them. */
  enabled: boolean;
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** The tools that come with an agent, with the defaults filled in. */
export interface BetaManagedAgentsAgentToolset20260401 {
  /** Always `agent_toolset_20260401`. */
  type: "agent_toolset_20260401";
  /** Settings of single tools; they win over `default_config`. */
  configs: BetaManagedAgentsAgentToolConfig[];
  /** Settings of the tools that `configs` does not name. */
  default_config: BetaManagedAgentsAgentToolsetDefaultConfig;
}

/** Settings of one tool of an MCP server, with the defaults filled in. */
export interface BetaManagedAgentsMCPToolConfig {
  /** Whether the model may use the tool. */
  enabled: boolean;
  /** Name of the tool on its server. */
  name: string;
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** Settings of the tools of an MCP server that have none of their own. */
export interface BetaManagedAgentsMCPToolsetDefaultConfig {
  /** Whether the model may use them. */
  enabled: boolean;
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy:
    BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy;
}

/** The tools of one MCP server, with the defaults filled in. */
export interface BetaManagedAgentsMCPToolset {
  /** Always `mcp_toolset`. */
  type: "mcp_toolset";
  /** Settings of single tools; they win over `default_config`. */
  configs: BetaManagedAgentsMCPToolConfig[];
  /** Settings of the tools that `configs` does not name. */
  default_config: BetaManagedAgentsMCPToolsetDefaultConfig;
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
}

/** JSON Schema of the input of a custom tool; an object at the top. Other keywords of JSON Schema are kept. */
export interface BetaManagedAgentsCustomToolInputSchema {
  /** Always `object`. */
  type: "object";
  /** Schemas of the arguments by name. */
  properties?: {
    [key: string]: unknown;
  } | null;
  /** Names of the arguments that must be there. */
  required?: string[] | null;
  [key: string]: unknown;
}

/** A tool that the caller runs. */
export interface BetaManagedAgentsCustomTool {
  /** Always `custom`. */
  type: "custom";
  /** What the tool does, as told to the model. */
  description: string;
  /** JSON Schema of the input. */
  input_schema: BetaManagedAgentsCustomToolInputSchema;
  /** Name of the tool. */
  name: string;
}

/**
 * An agent: model, prompt, tools and skills under one id. Each change makes a new version; sessions and
 * deployments are pinned to one.
 */
export interface BetaManagedAgentsAgent {
  /** Id of the agent, `agent_...`. */
  id: string;
  /** Always `agent`. */
  type: "agent";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the agent is for; null if not set. */
  description: string | null;
  /** Whom runs of the agent act as; `service_account` unless a role was named. */
  execution_identity: BetaManagedAgentsExecutionIdentity;
  /** Remote MCP servers that the agent connects to; an `mcp_toolset` of `tools` offers the tools of each. */
  mcp_servers: BetaManagedAgentsMCPServerURLDefinition[];
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Model and how it is run. */
  model: BetaManagedAgentsModelConfig;
  /** Other agents and models that this one may call on; null when it works alone. */
  multiagent: BetaManagedAgentsMultiagent | null;
  /** Name of the agent. */
  name: string;
  /** Skills put into the sandbox. */
  skills: (BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill)[];
  /** System prompt; null if not set. */
  system: string | null;
  /** Tools offered to the model. */
  tools: (BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomTool)[];
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Number of this version. The first is 1, and each change adds one; a change that changes nothing does not. */
  version: number;
}

/** A page of agents, each in its latest version. */
export interface BetaManagedAgentsAgentList {
  /** The items. */
  data: BetaManagedAgentsAgent[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A model and how to run it. On an update it replaces the stored one as a whole, apart from `effort`. */
export interface BetaManagedAgentsModelConfigParams {
  /** Id of the model. */
  id: BetaManagedAgentsModel;
  /**
   * How much work the model puts into an answer, as a word or an object. Left out: the model's own default at
   * creation, the stored level on an update.
   */
  effort?:
    | ("low" | "medium" | "high" | "xhigh" | "max")
    | BetaManagedAgentsEffortLow
    | BetaManagedAgentsEffortMedium
    | BetaManagedAgentsEffortHigh
    | BetaManagedAgentsEffortXhigh
    | BetaManagedAgentsEffortMax
    | null;
  /** Region where the model runs; the `default_inference_geo` of the workspace if null or left out. */
  inference_geo?: string | null;
  /**
   * Speed of the output. `fast` costs more and is refused with a model that does not have it.
   * @default "standard"
   */
  speed?: "standard" | "fast" | null;
}

/** Lets runs act as an IAM role in AWS. */
export interface BetaManagedAgentsAWSRoleExecutionIdentityParams {
  /** Always `aws_role`. */
  type: "aws_role";
  /**
   * ARN of the role.
   * (max length 2048)
   */
  role_arn: string;
}

/** Lets runs act as a service account that Anthropic manages, as they do by default. */
export interface BetaManagedAgentsServiceAccountExecutionIdentityParams {
  /** Always `service_account`. */
  type: "service_account";
}

/** Whom runs of an agent act as. */
export type BetaManagedAgentsExecutionIdentityParams =
  BetaManagedAgentsAWSRoleExecutionIdentityParams | BetaManagedAgentsServiceAccountExecutionIdentityParams;

/** A remote MCP server to connect to. Credentials for it come from the vaults of the session. */
export interface BetaManagedAgentsURLMCPServerParams {
  /** Always `url`. */
  type: "url";
  /**
   * Name that toolsets refer to; no two servers share one.
   * (min length 1, max length 255)
   */
  name: string;
  /**
   * Address of the server.
   * (format uri)
   */
  url: string;
}

/** An agent, in a version of your choice. */
export interface BetaManagedAgentsAgentParams {
  /** Id of the agent. */
  id: string;
  /** Always `agent`. */
  type: "agent";
  /**
   * The version; the latest if left out.
   * (minimum 1)
   */
  version?: number;
}

/** Stands for the agent that this configuration belongs to. */
export interface BetaManagedAgentsMultiagentSelfParams {
  /** Always `self`. */
  type: "self";
}

/**
 * A model that the main thread may ask for advice in the middle of a turn. A roster has at most one, under the
 * name `anthropic.advisor`.
 */
export interface BetaManagedAgentsAdvisorParams {
  /** Always `advisor`. */
  type: "advisor";
  /** Id of a model that may advise the model of the agent. */
  model: string;
}

/** One entry of a roster. A text is the id of an agent, in its latest version. */
export type BetaManagedAgentsMultiagentRosterEntryParams =
  string | BetaManagedAgentsAgentParams | BetaManagedAgentsMultiagentSelfParams | BetaManagedAgentsAdvisorParams;

/**
 * The older form, a roster of agents: the main thread of the session starts a thread for each of them that it
 * puts to work. Use `multiagent_20261001` for new agents.
 */
export interface BetaManagedAgentsMultiagentCoordinatorParams {
  /** Always `coordinator`. */
  type: "coordinator";
  /**
   * The roster. Its agents differ from each other, exist, are not archived and have no `multiagent` of their
   * own; `self` stands in it at most once.
   * (min items 1, max items 20)
   */
  agents: BetaManagedAgentsMultiagentRosterEntryParams[];
}

/** Lets the main thread ask a model for advice in the middle of a turn. */
export interface BetaManagedAgentsMultiagentAdvisorEnabledParams {
  /** Always `enabled`. */
  type: "enabled";
  /** Id of a model that may advise the model of the agent. */
  model: string;
}

/** No advice. */
export interface BetaManagedAgentsMultiagentAdvisorDisabledParams {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether the main thread may ask another model for advice. */
export type BetaManagedAgentsMultiagentAdvisorParams =
  BetaManagedAgentsMultiagentAdvisorEnabledParams | BetaManagedAgentsMultiagentAdvisorDisabledParams;

/** Lets the agent make up other agents. */
export interface BetaManagedAgentsMultiagentInlineAgentsEnabledParams {
  /** Always `enabled`. */
  type: "enabled";
}

/** Restricts the agent to stored agents. */
export interface BetaManagedAgentsMultiagentInlineAgentsDisabledParams {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether an agent may make up other agents, which live in one session and are never stored. */
export type BetaManagedAgentsMultiagentInlineAgentsParams =
  BetaManagedAgentsMultiagentInlineAgentsEnabledParams | BetaManagedAgentsMultiagentInlineAgentsDisabledParams;

/** A stored agent that may be called on. A text is the id of an agent, in its latest version. */
export type BetaManagedAgentsMultiagentPredefinedAgentParams =
  string | BetaManagedAgentsAgentParams | BetaManagedAgentsMultiagentSelfParams;

/**
 * Lets the agent start threads, each with a stored agent or with one that it makes up on the spot. With
 * `inline_agents` disabled at least one stored agent is needed.
 */
export interface BetaManagedAgentsMultiagentSubagentsEnabledParams {
  /** Always `enabled`. */
  type: "enabled";
  /** Whether the agent may make up agents for its threads; on if null or left out. */
  inline_agents?: BetaManagedAgentsMultiagentInlineAgentsParams | null;
  /**
   * Stored agents that it may start; none if null or empty. `workflows` has a list of its own.
   * (max items 20)
   */
  predefined_agents?: BetaManagedAgentsMultiagentPredefinedAgentParams[] | null;
}

/** No threads beside the main one. */
export interface BetaManagedAgentsMultiagentSubagentsDisabledParams {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether the agent may start threads that run other agents. */
export type BetaManagedAgentsMultiagentSubagentsParams =
  BetaManagedAgentsMultiagentSubagentsEnabledParams | BetaManagedAgentsMultiagentSubagentsDisabledParams;

/**
 * Lets the agent write a program, the plan, that puts agents to work in the background; one execution of it is
 * a workflow run. With `inline_agents` disabled at least one stored agent is needed.
 */
export interface BetaManagedAgentsMultiagentWorkflowsEnabledParams {
  /** Always `enabled`. */
  type: "enabled";
  /** Whether a plan may make up agents; on if null or left out. */
  inline_agents?: BetaManagedAgentsMultiagentInlineAgentsParams | null;
  /**
   * Stored agents that a plan may use; none if null or empty. `subagents` has a list of its own.
   * (max items 20)
   */
  predefined_agents?: BetaManagedAgentsMultiagentPredefinedAgentParams[] | null;
}

/** No workflow runs. */
export interface BetaManagedAgentsMultiagentWorkflowsDisabledParams {
  /** Always `disabled`. */
  type: "disabled";
}

/** Whether the agent may plan work and run it in the background. */
export type BetaManagedAgentsMultiagentWorkflowsParams =
  BetaManagedAgentsMultiagentWorkflowsEnabledParams | BetaManagedAgentsMultiagentWorkflowsDisabledParams;

/**
 * Advice, subagents and workflows, each switched on or off by itself. An update of the same type is merged
 * into what is stored, level by level: a key left out stays, null brings back its default, and an object of
 * another `type` or a list replaces the old one.
 */
export interface BetaManagedAgentsMultiagent20261001Params {
  /** Always `multiagent_20261001`. */
  type: "multiagent_20261001";
  /** Whether the main thread may ask another model for advice; off if null or left out. */
  advisor?: BetaManagedAgentsMultiagentAdvisorParams | null;
  /** Whether the agent may start threads that run other agents; on if null or left out. */
  subagents?: BetaManagedAgentsMultiagentSubagentsParams | null;
  /** Whether the agent may plan work for the background (workflow runs); on if null or left out. */
  workflows?: BetaManagedAgentsMultiagentWorkflowsParams | null;
}

/** Other agents and models that an agent may call on. `multiagent_20261001` is the newer form. */
export type BetaManagedAgentsMultiagentParams =
  BetaManagedAgentsMultiagentCoordinatorParams | BetaManagedAgentsMultiagent20261001Params;

/** A skill that Anthropic offers. */
export interface BetaManagedAgentsAnthropicSkillParams {
  /** Always `anthropic`. */
  type: "anthropic";
  /** Id of the skill. */
  skill_id: string;
  /** Version to pin; the latest if null or left out. */
  version?: string | null;
}

/** A skill of the workspace. */
export interface BetaManagedAgentsCustomSkillParams {
  /** Always `custom`. */
  type: "custom";
  /** Id of the skill. */
  skill_id: string;
  /** Version to pin; the latest if null or left out. */
  version?: string | null;
}

/** A skill to put into the sandbox. */
export type BetaManagedAgentsSkillParams = BetaManagedAgentsAnthropicSkillParams | BetaManagedAgentsCustomSkillParams;

/** Settings of the tool `bash`, which runs commands in a shell. */
export interface BetaManagedAgentsBashToolConfigParams {
  /** Always `bash`. */
  type?: "bash";
  /** Always `bash`. */
  name: "bash";
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Settings of the tool `edit`, which replaces text within a file. */
export interface BetaManagedAgentsEditToolConfigParams {
  /** Always `edit`. */
  type?: "edit";
  /** Always `edit`. */
  name: "edit";
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Settings of the tool `read`, which reads files. */
export interface BetaManagedAgentsReadToolConfigParams {
  /** Always `read`. */
  type?: "read";
  /** Always `read`. */
  name: "read";
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Settings of the tool `write`, which writes whole files. */
export interface BetaManagedAgentsWriteToolConfigParams {
  /** Always `write`. */
  type?: "write";
  /** Always `write`. */
  name: "write";
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Settings of the tool `glob`, which finds files by name. */
export interface BetaManagedAgentsGlobToolConfigParams {
  /** Always `glob`. */
  type?: "glob";
  /** Always `glob`. */
  name: "glob";
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Settings of the tool `grep`, which searches the content of files. */
export interface BetaManagedAgentsGrepToolConfigParams {
  /** Always `grep`. */
  type?: "grep";
  /** Always `grep`. */
  name: "grep";
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Short for an object with just this `type`. */
export type BetaManagedAgentsWebFetchURLSourceShorthand = "all" | "none";

/** Tools whose results may supply URLs to fetch, as a word or an object. It is returned as an object. */
export type BetaManagedAgentsWebFetchURLSourceToolFilterParams =
  BetaManagedAgentsWebFetchURLSourceShorthand | BetaManagedAgentsWebFetchURLSourceToolFilter;

/** Whether what users write may supply URLs to fetch, as a word or an object. It is returned as an object. */
export type BetaManagedAgentsWebFetchURLSourceUserInputParams =
  BetaManagedAgentsWebFetchURLSourceShorthand | BetaManagedAgentsWebFetchURLSourceUserInput;

/**
 * Narrows the places where a URL must have come up before `web_fetch` may fetch it: user messages, results of
 * custom tools, results of web tools. Each counts in full by default, and at least one must count.
 */
export interface BetaManagedAgentsWebFetchURLSourcesParams {
  /** Custom tools whose results count. A name stands for a custom tool of the same `tools`. */
  client_tool_results?: BetaManagedAgentsWebFetchURLSourceToolFilterParams | null;
  /** Which results of `web_search` and `web_fetch` count; a list names only these two. */
  server_tool_results?: BetaManagedAgentsWebFetchURLSourceToolFilterParams | null;
  /** Whether the text of user messages counts. */
  user_input?: BetaManagedAgentsWebFetchURLSourceUserInputParams | null;
}

/** Settings of the tool `web_fetch`, which reads pages and documents of the web. */
export interface BetaManagedAgentsWebFetchToolConfigParams {
  /** Always `web_fetch`. */
  type?: "web_fetch";
  /** Always `web_fetch`. */
  name: "web_fetch";
  /**
   * The only domains that may be fetched, subdomains included. Bare host names; not together with
   * `blocked_domains`.
   * (min items 1, max items 64)
   */
  allowed_domains?: string[];
  /**
   * Domains that are never fetched, subdomains included. Bare host names; not together with `allowed_domains`.
   * (min items 1, max items 64)
   */
  blocked_domains?: string[];
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /** Most tokens of text that one call brings in. It does not hold for binary content such as PDF. */
  max_content_tokens?: number | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
  /** Where a URL must have come up before it may be fetched; every source if null or left out. */
  url_sources?: BetaManagedAgentsWebFetchURLSourcesParams | null;
}

/** Settings of the tool `web_search`. */
export interface BetaManagedAgentsWebSearchToolConfigParams {
  /** Always `web_search`. */
  type?: "web_search";
  /** Always `web_search`. */
  name: "web_search";
  /**
   * The only domains that results may come from, subdomains included. Host names, with a path at most; not
   * together with `blocked_domains`.
   * (min items 1, max items 64)
   */
  allowed_domains?: string[];
  /**
   * Domains that no result comes from, subdomains included. Host names, with a path at most; not together with
   * `allowed_domains`.
   * (min items 1, max items 64)
   */
  blocked_domains?: string[];
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
  /** Where searches are made from. */
  user_location?: BetaManagedAgentsUserLocation | null;
}

/** Settings of one tool of the toolset, told apart by `name`. */
export type BetaManagedAgentsAgentToolConfigParams =
  | BetaManagedAgentsBashToolConfigParams
  | BetaManagedAgentsEditToolConfigParams
  | BetaManagedAgentsReadToolConfigParams
  | BetaManagedAgentsWriteToolConfigParams
  | BetaManagedAgentsGlobToolConfigParams
  | BetaManagedAgentsGrepToolConfigParams
  | BetaManagedAgentsWebFetchToolConfigParams
  | BetaManagedAgentsWebSearchToolConfigParams;

/** Settings for the tools of the toolset that have none of their own. */
export interface BetaManagedAgentsAgentToolsetDefaultConfigParams {
  /**
   * Whether the model may use them.
   * @default true
   */
  enabled?: boolean | null;
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** The tools that come with an agent: shell, files, search in files, web. */
export interface BetaManagedAgentsAgentToolset20260401Params {
  /** Always `agent_toolset_20260401`. */
  type: "agent_toolset_20260401";
  /** Settings of single tools; they win over `default_config`. */
  configs?: BetaManagedAgentsAgentToolConfigParams[];
  /** Settings of the tools that `configs` does not name. */
  default_config?: BetaManagedAgentsAgentToolsetDefaultConfigParams | null;
}

/** Settings of one tool of an MCP server. */
export interface BetaManagedAgentsMCPToolConfigParams {
  /**
   * Name of the tool on its server.
   * (min length 1, max length 128)
   */
  name: string;
  /** Whether the model may use the tool; as `default_config` says if null or left out. */
  enabled?: boolean | null;
  /**
   * Whether calls run at once, wait for a confirmation, or are judged one by one; that of `default_config` if
   * null or left out.
   */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Settings for the tools of an MCP server that have none of their own. */
export interface BetaManagedAgentsMCPToolsetDefaultConfigParams {
  /**
   * Whether the model may use them.
   * @default true
   */
  enabled?: boolean | null;
  /** Whether calls run at once, wait for a confirmation, or are judged one by one. */
  permission_policy?:
    (BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | BetaManagedAgentsAutoPolicy) | null;
}

/** Offers the tools of one server of `mcp_servers` to the model. */
export interface BetaManagedAgentsMCPToolsetParams {
  /** Always `mcp_toolset`. */
  type: "mcp_toolset";
  /**
   * Name of the server, as in `mcp_servers`.
   * (min length 1, max length 255)
   */
  mcp_server_name: string;
  /** Settings of single tools; they win over `default_config`. */
  configs?: BetaManagedAgentsMCPToolConfigParams[];
  /** Settings of the tools that `configs` does not name. */
  default_config?: BetaManagedAgentsMCPToolsetDefaultConfigParams | null;
}

/**
 * A tool that the caller runs. Each call comes as an `agent.custom_tool_use` event, and the session is idle
 * until a `user.custom_tool_result` answers it.
 */
export interface BetaManagedAgentsCustomToolParams {
  /** Always `custom`. */
  type: "custom";
  /** What the tool does; the model decides by it when to call. */
  description: string;
  /** JSON Schema of the input. */
  input_schema: BetaManagedAgentsCustomToolInputSchema;
  /**
   * Name of the tool; no two tools share one.
   * (min length 1, max length 128, pattern ^[a-zA-Z0-9_-]+$)
   */
  name: string;
}

/** An agent to be stored as version 1. */
export interface BetaAgentCreateRequest {
  /** Id of a model, or a model with settings. */
  model: BetaManagedAgentsModel | BetaManagedAgentsModelConfigParams;
  /**
   * Name of the agent, for people.
   * (min length 1, max length 256)
   */
  name: string;
  /**
   * What the agent is for.
   * (max length 2048)
   */
  description?: string | null;
  /** Whom runs of the agent act as; a service account that Anthropic manages if null or left out. */
  execution_identity?: BetaManagedAgentsExecutionIdentityParams | null;
  /**
   * Remote MCP servers to connect to, each under a name of its own. Every one needs an `mcp_toolset` in `tools`,
   * or the request is refused.
   * (max items 20)
   */
  mcp_servers?: BetaManagedAgentsURLMCPServerParams[];
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
  /** Other agents and models that this one may call on; it works alone if null or left out. */
  multiagent?: BetaManagedAgentsMultiagentParams | null;
  /** Skills to put into the sandbox. */
  skills?: BetaManagedAgentsSkillParams[];
  /**
   * System prompt.
   * (max length 100000)
   */
  system?: string | null;
  /**
   * Tools to offer to the model; the limit of 256 counts the single tools of all toolsets.
   * (max items 256)
   */
  tools?: (
    BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsCustomToolParams
  )[];
}

/**
 * Changes to an agent, which make its next version. What is left out stays; a list that is given replaces the
 * stored one.
 */
export interface BetaAgentUpdateRequest {
  /**
   * What the agent is for; null or an empty text removes it.
   * (max length 2048)
   */
  description?: string | null;
  /** Whom runs of the agent act as; null goes back to the service account that Anthropic manages. */
  execution_identity?: BetaManagedAgentsExecutionIdentityParams | null;
  /**
   * Remote MCP servers to connect to; null or an empty list removes all. Every one needs an `mcp_toolset` in the
   * resulting `tools`.
   * (max items 20)
   */
  mcp_servers?: BetaManagedAgentsURLMCPServerParams[] | null;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  } | null;
  /** Id of a model, or a model with settings. It cannot be removed. */
  model?: BetaManagedAgentsModel | BetaManagedAgentsModelConfigParams;
  /** Other agents and models that this one may call on; null removes them. */
  multiagent?: BetaManagedAgentsMultiagentParams | null;
  /**
   * Name of the agent, for people. It cannot be removed.
   * (min length 1, max length 256)
   */
  name?: string;
  /** Skills to put into the sandbox; null or an empty list removes all. */
  skills?: BetaManagedAgentsSkillParams[] | null;
  /**
   * System prompt; null or an empty text removes it.
   * (max length 100000)
   */
  system?: string | null;
  /**
   * Tools to offer to the model; null or an empty list removes all. The limit of 256 counts the single tools of
   * all toolsets.
   * (max items 256)
   */
  tools?:
    | (
        | BetaManagedAgentsAgentToolset20260401Params
        | BetaManagedAgentsMCPToolsetParams
        | BetaManagedAgentsCustomToolParams
      )[]
    | null;
  /**
   * The version that the change is based on. If the agent has moved on since, the request is refused; left out,
   * it is applied in any case.
   * (minimum 1)
   */
  version?: number;
}

/** What starts a run: the `schedule`, or a call (`manual`). */
export type BetaManagedAgentsTriggerType = "schedule" | "manual";

/** The environment of the deployment is archived. */
export interface BetaManagedAgentsEnvironmentArchivedRunErrorObject {
  /** Always `environment_archived_error`. */
  type: "environment_archived_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The agent of the deployment is archived. */
export interface BetaManagedAgentsAgentArchivedRunErrorObject {
  /** Always `agent_archived_error`. */
  type: "agent_archived_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The environment of the deployment is gone. */
export interface BetaManagedAgentsEnvironmentNotFoundRunErrorObject {
  /** Always `environment_not_found_error`. */
  type: "environment_not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A vault of the deployment is gone. */
export interface BetaManagedAgentsVaultNotFoundRunErrorObject {
  /** Always `vault_not_found_error`. */
  type: "vault_not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A vault of the deployment is archived. */
export interface BetaManagedAgentsVaultArchivedRunErrorObject {
  /** Always `vault_archived_error`. */
  type: "vault_archived_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A file among the resources of the deployment is gone. */
export interface BetaManagedAgentsFileNotFoundRunErrorObject {
  /** Always `file_not_found_error`. */
  type: "file_not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A memory store among the resources of the deployment is archived. */
export interface BetaManagedAgentsMemoryStoreArchivedRunErrorObject {
  /** Always `memory_store_archived_error`. */
  type: "memory_store_archived_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A skill of the agent is gone. */
export interface BetaManagedAgentsSkillNotFoundRunErrorObject {
  /** Always `skill_not_found_error`. */
  type: "skill_not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** Something that the deployment refers to is gone; what kind of thing is not known. */
export interface BetaManagedAgentsSessionResourceNotFoundRunErrorObject {
  /** Always `session_resource_not_found_error`. */
  type: "session_resource_not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The workspace of the deployment is archived. */
export interface BetaManagedAgentsWorkspaceArchivedRunErrorObject {
  /** Always `workspace_archived_error`. */
  type: "workspace_archived_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The whole organization is disabled, not just this deployment. */
export interface BetaManagedAgentsOrganizationDisabledRunErrorObject {
  /** Always `organization_disabled_error`. */
  type: "organization_disabled_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A rate limit kept the session from being made. The schedule goes on, and the next run may work. */
export interface BetaManagedAgentsSessionRateLimitedRunErrorObject {
  /** Always `session_rate_limited_error`. */
  type: "session_rate_limited_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The session could not be made because the request for it is not valid; a retry does not help. */
export interface BetaManagedAgentsSessionCreationRejectedRunErrorObject {
  /** Always `session_creation_rejected_error`. */
  type: "session_creation_rejected_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** A failure without a type of its own; only `message` says more. */
export interface BetaManagedAgentsUnknownRunErrorObject {
  /** Always `unknown_error`. */
  type: "unknown_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The deployment has resources, but its environment is self-hosted, where they cannot be mounted. */
export interface BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject {
  /** Always `self_hosted_resources_unsupported_error`. */
  type: "self_hosted_resources_unsupported_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The network policy of the environment blocks the host of an MCP server of the agent. */
export interface BetaManagedAgentsMCPEgressBlockedRunErrorObject {
  /** Always `mcp_egress_blocked_error`. */
  type: "mcp_egress_blocked_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The schedule started the run. */
export interface BetaManagedAgentsScheduleTriggerContext {
  /** Always `schedule`. */
  type: "schedule";
  /**
   * The time that the cron expression named, without the small delay that is added to it. A deployment has one
   * run at most for each such time.
   * (format date-time)
   */
  scheduled_at: string;
}

/** A caller started the run. */
export interface BetaManagedAgentsManualTriggerContext {
  /** Always `manual`. */
  type: "manual";
}

/** What started a run. */
export type BetaManagedAgentsTriggerContext =
  BetaManagedAgentsScheduleTriggerContext | BetaManagedAgentsManualTriggerContext;

/**
 * One attempt of a deployment to start a session. It tells whether the session was made, not what became of
 * it, and never changes.
 */
export interface BetaManagedAgentsDeploymentRun {
  /** Id of the run, `drun_...`. */
  id: string;
  /** Always `deployment_run`. */
  type: "deployment_run";
  /** Version of the agent that was in force when the run started. */
  agent: BetaManagedAgentsAgentReference;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the deployment. */
  deployment_id: string;
  /**
   * Why no session was made; null if there is one. An error that will not pass by itself pauses the deployment
   * when its schedule meets it.
   */
  error:
    | (
        | BetaManagedAgentsEnvironmentArchivedRunErrorObject
        | BetaManagedAgentsAgentArchivedRunErrorObject
        | BetaManagedAgentsEnvironmentNotFoundRunErrorObject
        | BetaManagedAgentsVaultNotFoundRunErrorObject
        | BetaManagedAgentsVaultArchivedRunErrorObject
        | BetaManagedAgentsFileNotFoundRunErrorObject
        | BetaManagedAgentsMemoryStoreArchivedRunErrorObject
        | BetaManagedAgentsSkillNotFoundRunErrorObject
        | BetaManagedAgentsSessionResourceNotFoundRunErrorObject
        | BetaManagedAgentsWorkspaceArchivedRunErrorObject
        | BetaManagedAgentsOrganizationDisabledRunErrorObject
        | BetaManagedAgentsSessionRateLimitedRunErrorObject
        | BetaManagedAgentsSessionCreationRejectedRunErrorObject
        | BetaManagedAgentsUnknownRunErrorObject
        | BetaManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject
        | BetaManagedAgentsMCPEgressBlockedRunErrorObject
      )
    | null;
  /** Id of the session. */
  session_id: string | null;
  /** What started the run. */
  trigger_context: BetaManagedAgentsTriggerContext;
}

/** A page of runs of deployments, newest first. */
export interface BetaManagedAgentsDeploymentRunList {
  /** The items. */
  data: BetaManagedAgentsDeploymentRun[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * Whether a deployment starts sessions by itself. A `paused` one can still be run on demand; an archived one
 * is `active` with `archived_at` set.
 */
export type BetaManagedAgentsDeploymentStatus = "active" | "paused";

/** Text of a message or a result. */
export interface BetaManagedAgentsTextBlock {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
}

/** An image given in the event itself. */
export interface BetaManagedAgentsBase64ImageSource {
  /** Always `base64`. */
  type: "base64";
  /** The bytes in base64. */
  data: string;
  /** Media type of the image, such as `image/png`. */
  media_type: string;
}

/** An image that the API fetches. */
export interface BetaManagedAgentsURLImageSource {
  /** Always `url`. */
  type: "url";
  /**
   * Address of the image.
   * (format uri)
   */
  url: string;
}

/** An image that was uploaded as a file. */
export interface BetaManagedAgentsFileImageSource {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
}

/** An image of a message or a result. */
export interface BetaManagedAgentsImageBlock {
  /** Always `image`. */
  type: "image";
  /** Where the image is. */
  source: BetaManagedAgentsBase64ImageSource | BetaManagedAgentsURLImageSource | BetaManagedAgentsFileImageSource;
}

/** A document given in the event itself. */
export interface BetaManagedAgentsBase64DocumentSource {
  /** Always `base64`. */
  type: "base64";
  /** The bytes in base64. */
  data: string;
  /** Media type of the document, such as `application/pdf`. */
  media_type: string;
}

/** A document of plain text, given in the event itself. */
export interface BetaManagedAgentsPlainTextDocumentSource {
  /** Always `text`. */
  type: "text";
  /** The text. */
  data: string;
  /** Always `text/plain`. */
  media_type: "text/plain";
}

/** A document that the API fetches. */
export interface BetaManagedAgentsURLDocumentSource {
  /** Always `url`. */
  type: "url";
  /**
   * Address of the document.
   * (format uri)
   */
  url: string;
}

/** A document that was uploaded as a file. */
export interface BetaManagedAgentsFileDocumentSource {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
}

/** A document of a message or a result. */
export interface BetaManagedAgentsDocumentBlock {
  /** Always `document`. */
  type: "document";
  /** Where the document is. */
  source:
    | BetaManagedAgentsBase64DocumentSource
    | BetaManagedAgentsPlainTextDocumentSource
    | BetaManagedAgentsURLDocumentSource
    | BetaManagedAgentsFileDocumentSource;
  /** What the model should know about the document beside its content. */
  context?: string | null;
  /** Title of the document. */
  title?: string | null;
}

/** Stands where content is withheld under the policy of the model. */
export interface BetaManagedAgentsRedactedBlock {
  /** Always `redacted`. */
  type: "redacted";
}

/** A message to the agent. */
export interface BetaManagedAgentsDeploymentUserMessageEvent {
  /** Always `user.message`. */
  type: "user.message";
  /** What the message says and shows. */
  content: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsRedactedBlock
  )[];
}

/** Criteria of grading, in an uploaded file. */
export interface BetaManagedAgentsFileRubric {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
}

/** Criteria of grading, as text. */
export interface BetaManagedAgentsTextRubric {
  /** Always `text`. */
  type: "text";
  /** The criteria, in plain text or Markdown; the grader reads them as free text. */
  content: string;
}

/** An outcome to work towards; the agent starts at once. */
export interface BetaManagedAgentsDeploymentUserDefineOutcomeEvent {
  /** Always `user.define_outcome`. */
  type: "user.define_outcome";
  /** What the agent is to produce. */
  description: string;
  /** How the outcome is graded: a text, or a file. */
  rubric: BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubric;
  /** Most rounds of grading and revision; 3 unless set, 20 at most. */
  max_iterations?: number | null;
}

/** Text of a system message. */
export interface BetaManagedAgentsSystemContentBlock {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
}

/**
 * Instructions with the rank of a system prompt. They are added to the prompt that the agent has and hold from
 * this turn on.
 */
export interface BetaManagedAgentsDeploymentSystemMessageEvent {
  /** Always `system.message`. */
  type: "system.message";
  /** The instructions. */
  content: BetaManagedAgentsSystemContentBlock[];
}

/** An event that each session of a deployment is sent as soon as it exists. */
export type BetaManagedAgentsDeploymentInitialEvent =
  | BetaManagedAgentsDeploymentUserMessageEvent
  | BetaManagedAgentsDeploymentUserDefineOutcomeEvent
  | BetaManagedAgentsDeploymentSystemMessageEvent;

/** A caller paused the deployment. */
export interface BetaManagedAgentsManualDeploymentPausedReason {
  /** Always `manual`. */
  type: "manual";
}

/** The environment of the deployment is archived. */
export interface BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject {
  /** Always `environment_archived_error`. */
  type: "environment_archived_error";
}

/** The agent of the deployment is archived. */
export interface BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject {
  /** Always `agent_archived_error`. */
  type: "agent_archived_error";
}

/** The environment of the deployment is gone. */
export interface BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject {
  /** Always `environment_not_found_error`. */
  type: "environment_not_found_error";
}

/** A vault of the deployment is gone. */
export interface BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject {
  /** Always `vault_not_found_error`. */
  type: "vault_not_found_error";
}

/** A file among the resources of the deployment is gone. */
export interface BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject {
  /** Always `file_not_found_error`. */
  type: "file_not_found_error";
}

/** Something that the deployment refers to is gone; what kind of thing is not known. */
export interface BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject {
  /** Always `session_resource_not_found_error`. */
  type: "session_resource_not_found_error";
}

/** The workspace of the deployment is archived. */
export interface BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject {
  /** Always `workspace_archived_error`. */
  type: "workspace_archived_error";
}

/** The whole organization is disabled, not just this deployment. */
export interface BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject {
  /** Always `organization_disabled_error`. */
  type: "organization_disabled_error";
}

/** A memory store among the resources of the deployment is archived. */
export interface BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject {
  /** Always `memory_store_archived_error`. */
  type: "memory_store_archived_error";
}

/** A skill of the agent is gone. */
export interface BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject {
  /** Always `skill_not_found_error`. */
  type: "skill_not_found_error";
}

/** A vault of the deployment is archived. */
export interface BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject {
  /** Always `vault_archived_error`. */
  type: "vault_archived_error";
}

/** A failure without a type of its own; the failed run has a message. */
export interface BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject {
  /** Always `unknown_error`. */
  type: "unknown_error";
}

/** The deployment has resources, but its environment is self-hosted, where they cannot be mounted. */
export interface BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject {
  /** Always `self_hosted_resources_unsupported_error`. */
  type: "self_hosted_resources_unsupported_error";
}

/** The network policy of the environment blocks the host of an MCP server of the agent. */
export interface BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject {
  /** Always `mcp_egress_blocked_error`. */
  type: "mcp_egress_blocked_error";
}

/** The error that paused a deployment, with the same `type` as the error of the failed run. */
export type BetaManagedAgentsDeploymentPausedReasonErrorObject =
  | BetaManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject
  | BetaManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject
  | BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject
  | BetaManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject
  | BetaManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject
  | BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject
  | BetaManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject
  | BetaManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject
  | BetaManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject
  | BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject
  | BetaManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject
  | BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject
  | BetaManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject
  | BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject;

/** A scheduled run failed for a reason that will not pass by itself. Put it right, then unpause the deployment. */
export interface BetaManagedAgentsErrorDeploymentPausedReason {
  /** Always `error`. */
  type: "error";
  /** The error of that run. */
  error: BetaManagedAgentsDeploymentPausedReasonErrorObject;
}

/** Why a deployment is paused. */
export type BetaManagedAgentsDeploymentPausedReason =
  BetaManagedAgentsManualDeploymentPausedReason | BetaManagedAgentsErrorDeploymentPausedReason;

/** Checks out a branch. */
export interface BetaManagedAgentsBranchCheckout {
  /** Always `branch`. */
  type: "branch";
  /** Name of the branch. */
  name: string;
}

/** Checks out a commit. */
export interface BetaManagedAgentsCommitCheckout {
  /** Always `commit`. */
  type: "commit";
  /** Hash of the commit, in full. */
  sha: string;
}

/** A GitHub repository that is cloned into the sandbox of each session. Its token is never returned. */
export interface BetaManagedAgentsGitHubRepositoryResourceConfig {
  /** Always `github_repository`. */
  type: "github_repository";
  /**
   * Address of the repository.
   * (format uri)
   */
  url: string;
  /** Branch or commit to check out; the default branch if null. */
  checkout?: (BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout) | null;
  /** Path in the sandbox; `/workspace/` and the name of the repository if null. */
  mount_path?: string | null;
}

/** A file that is mounted into the sandbox of each session. */
export interface BetaManagedAgentsFileResourceConfig {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
  /** Path in the sandbox; `/mnt/session/uploads/` and the id of the file if null. */
  mount_path?: string | null;
}

/** A memory store that is attached to each session. */
export interface BetaManagedAgentsMemoryStoreResourceConfig {
  /** Always `memory_store`. */
  type: "memory_store";
  /** Id of the memory store. */
  memory_store_id: string;
  /** Whether the agent may write to the store; null stands for `read_write`. */
  access?: "read_write" | "read_only" | null;
  /** How the agent is to use the store in these sessions, told in its system prompt. */
  instructions?: string | null;
}

/** A resource for each session of a deployment, without its secrets. */
export type BetaManagedAgentsSessionResourceConfig =
  | BetaManagedAgentsGitHubRepositoryResourceConfig
  | BetaManagedAgentsFileResourceConfig
  | BetaManagedAgentsMemoryStoreResourceConfig;

/** A repeated start, with the times that follow from it. */
export interface BetaManagedAgentsSchedule {
  /** Always `cron`. */
  type: "cron";
  /** The five fields of cron: minute, hour, day of the month, month, day of the week. */
  expression: string;
  /** Time zone of the expression, as an IANA name. */
  timezone: string;
  /**
   * When the schedule last started a run; null before the first. Runs that a caller starts do not count.
   * (format date-time)
   */
  last_run_at?: string | null;
  /**
   * The next times, 5 at most. A run starts then or a little later, since starts are spread out. A paused
   * deployment shows the times that it would have; an archived one has none.
   */
  upcoming_runs_at?: string[];
}

/** Code of a currency, by ISO 4217. */
export type BetaCurrency = "USD";

/** An amount of money. */
export interface BetaMonetaryAmount {
  /**
   * The amount in the smallest unit of the currency, as a whole number in a text, so that nothing is rounded:
   * `"1250"` is 12.50 dollars.
   */
  amount: string;
  /** Currency of the amount. */
  currency: BetaCurrency;
}

/** A limit on what a session may cost. Once the cost reaches it, no further request to a model goes out. */
export interface BetaManagedAgentsBudgetLimit {
  /** Always `limit`. */
  type: "limit";
  /** The limit at list prices. Discounts do not count, so that the real charge is never higher. */
  max_list_cost: BetaMonetaryAmount;
}

/**
 * An agent with all that it takes to run unattended: environment, credentials, resources, first events and, if
 * wanted, a schedule.
 */
export interface BetaManagedAgentsDeployment {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment`. */
  type: "deployment";
  /** The agent that it runs, in an exact version. */
  agent: BetaManagedAgentsAgentReference;
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the deployment does; null if not set. */
  description: string | null;
  /** Id of the environment. */
  environment_id: string;
  /** Events that each session is sent as soon as it exists. */
  initial_events: BetaManagedAgentsDeploymentInitialEvent[];
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Name of the deployment. */
  name: string;
  /** Why it is paused; null while it is not. */
  paused_reason: BetaManagedAgentsDeploymentPausedReason | null;
  /** Resources of each session, without their secrets. */
  resources: BetaManagedAgentsSessionResourceConfig[];
  /** When it starts sessions by itself; null if only on demand. */
  schedule: BetaManagedAgentsSchedule | null;
  /** Whether the schedule is in force. An archived deployment is `active`, too, with `archived_at` set. */
  status: BetaManagedAgentsDeploymentStatus;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Vaults whose credentials the sessions use. */
  vault_ids: string[];
  /** Spending limit of each session; absent or null if there is none. */
  budget?: BetaManagedAgentsBudgetLimit | null;
}

/** A page of deployments, newest first. */
export interface BetaManagedAgentsDeploymentList {
  /** The items. */
  data: BetaManagedAgentsDeployment[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A message to the agent, which starts a turn or joins the one that runs. */
export interface BetaManagedAgentsUserMessageEventParams {
  /** Always `user.message`. */
  type: "user.message";
  /** What the message says and shows. */
  content: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsRedactedBlock
  )[];
}

/** Criteria of grading, in an uploaded file. */
export interface BetaManagedAgentsFileRubricParams {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
}

/** Criteria of grading, as text. */
export interface BetaManagedAgentsTextRubricParams {
  /** Always `text`. */
  type: "text";
  /**
   * The criteria, in plain text or Markdown; the grader reads them as free text.
   * (max length 262144)
   */
  content: string;
}

/** An outcome to work towards. The agent starts at once, and its work is graded and revised until it satisfies. */
export interface BetaManagedAgentsUserDefineOutcomeEventParams {
  /** Always `user.define_outcome`. */
  type: "user.define_outcome";
  /** What the agent is to produce. */
  description: string;
  /** How the outcome is graded: a text, or a file. */
  rubric: BetaManagedAgentsFileRubricParams | BetaManagedAgentsTextRubricParams;
  /**
   * Most rounds of grading and revision.
   * (minimum 1, maximum 20)
   * @default 3
   */
  max_iterations?: number | null;
}

/**
 * Instructions with the rank of a system prompt. They are added to the prompt that the agent has and hold from
 * this turn on. At most one in a request, as the last event and right after a message or a tool result; only
 * some models take it.
 */
export interface BetaManagedAgentsSystemMessageEventParams {
  /** Always `system.message`. */
  type: "system.message";
  /** The instructions. */
  content: BetaManagedAgentsSystemContentBlock[];
}

/** An event to send to each session as soon as it exists. */
export type BetaManagedAgentsDeploymentInitialEventParams =
  | BetaManagedAgentsUserMessageEventParams
  | BetaManagedAgentsUserDefineOutcomeEventParams
  | BetaManagedAgentsSystemMessageEventParams;

/** A GitHub repository to clone into the sandbox. */
export interface BetaManagedAgentsGitHubRepositoryResourceParams {
  /** Always `github_repository`. */
  type: "github_repository";
  /**
   * Address of the repository.
   * (format uri)
   */
  url: string;
  /** Token for GitHub, which a private repository needs. It is never returned. */
  authorization_token?: string;
  /** Branch or commit to check out; the default branch if null or left out. */
  checkout?: (BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout) | null;
  /** Path in the sandbox; `/workspace/` and the name of the repository if null or left out. */
  mount_path?: string | null;
}

/** An uploaded file to mount into the sandbox. */
export interface BetaManagedAgentsFileResourceParams {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
  /** Path in the sandbox; `/mnt/session/uploads/` and the id of the file if null or left out. */
  mount_path?: string | null;
}

/** A memory store to attach to the session. */
export interface BetaManagedAgentsMemoryStoreResourceParam {
  /** Always `memory_store`. */
  type: "memory_store";
  /** Id of the memory store. */
  memory_store_id: string;
  /**
   * Whether the agent may write to the store.
   * @default "read_write"
   */
  access?: "read_write" | "read_only" | null;
  /**
   * How the agent is to use the store here, told in its system prompt.
   * (max length 4096)
   */
  instructions?: string | null;
}

/** A repeated start. */
export interface BetaManagedAgentsScheduleParams {
  /** Always `cron`. */
  type: "cron";
  /**
   * The five fields of cron: minute, hour, day of the month, month, day of the week, where 0 and 7 are Sunday.
   * No seconds, no years, none of `L`, `W`, `#`, `?`, and no shorthand such as `@daily`.
   */
  expression: string;
  /** Time zone of the expression, as an IANA name. */
  timezone: string;
}

/** A deployment to set up; it is active at once. */
export interface BetaDeploymentCreateRequest {
  /** The agent to run. An id alone pins its latest version. An archived agent is refused. */
  agent: string | BetaManagedAgentsAgentParams;
  /** Id of the environment. */
  environment_id: string;
  /**
   * Events to send to each session as soon as it exists.
   * (min items 1, max items 50)
   */
  initial_events: BetaManagedAgentsDeploymentInitialEventParams[];
  /** Name of the deployment, for people. */
  name: string;
  /**
   * Spending limit to put on each session; none if null or left out. The model of the agent must have a public
   * list price. The models of other agents are checked at each start, which fails if one has none.
   */
  budget?: BetaManagedAgentsBudgetLimit | null;
  /** Purpose of the deployment, for people. */
  description?: string | null;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * Repositories, files and memory stores for the sandbox of each session.
   * (max items 500)
   */
  resources?: (
    | BetaManagedAgentsGitHubRepositoryResourceParams
    | BetaManagedAgentsFileResourceParams
    | BetaManagedAgentsMemoryStoreResourceParam
  )[];
  /** When to start sessions by itself; only on demand if null or left out. */
  schedule?: BetaManagedAgentsScheduleParams | null;
  /**
   * Vaults whose credentials the sessions may use.
   * (max items 50)
   */
  vault_ids?: string[];
}

/**
 * Changes to a deployment, for sessions that start later. What is left out stays; a list that is given
 * replaces the stored one.
 */
export interface BetaDeploymentUpdateRequest {
  /** The agent to run. An id alone pins the version that is now the latest. It cannot be removed. */
  agent?: string | BetaManagedAgentsAgentParams;
  /**
   * Spending limit to put on each session; null removes it. The model of the agent must have a public list
   * price. The models of other agents are checked at each start, which fails if one has none.
   */
  budget?: BetaManagedAgentsBudgetLimit | null;
  /** What the deployment does; null or an empty text removes it. */
  description?: string | null;
  /** Id of the environment. */
  environment_id?: string;
  /**
   * Events to send to each session as soon as it exists. They cannot be removed.
   * (min items 1, max items 50)
   */
  initial_events?: BetaManagedAgentsDeploymentInitialEventParams[];
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  } | null;
  /**
   * Name of the deployment, for people. It cannot be removed.
   * (min length 1)
   */
  name?: string;
  /**
   * Repositories, files and memory stores for the sandbox of each session; null or an empty list removes all.
   * (max items 500)
   */
  resources?:
    | (
        | BetaManagedAgentsGitHubRepositoryResourceParams
        | BetaManagedAgentsFileResourceParams
        | BetaManagedAgentsMemoryStoreResourceParam
      )[]
    | null;
  /** When to start sessions by itself; null leaves starts on demand only. */
  schedule?: BetaManagedAgentsScheduleParams | null;
  /**
   * Vaults whose credentials the sessions may use; null or an empty list removes all.
   * (max items 50)
   */
  vault_ids?: string[] | null;
}

/**
 * Where a dream stands. A `pending` one has not begun, a `running` one reads and writes; `completed`, `failed`
 * and `canceled` are final.
 */
export type BetaDreamStatus = "pending" | "running" | "completed" | "failed" | "canceled";

/** Why a dream failed. */
export interface BetaDreamErrorObject {
  /** Code of the failure, such as `timeout` or `internal_error`. */
  type: string;
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The memory store that a dream reads. It stays as it is unless `output_behavior` is `update_existing`. */
export interface BetaDreamMemoryStoreInput {
  /** Always `memory_store`. */
  type: "memory_store";
  /** Id of the memory store. */
  memory_store_id: string;
}

/** The sessions that a dream reads. */
export interface BetaDreamSessionsInput {
  /** Always `sessions`. */
  type: "sessions";
  /** Ids of 1 to 100 different sessions of the same workspace. They are returned sorted. */
  session_ids: string[];
}

/** Something that a dream reads. */
export type BetaDreamInput = BetaDreamMemoryStoreInput | BetaDreamSessionsInput;

/** The model of a dream. */
export interface BetaDreamModelConfig {
  /** Id of the model. */
  id: string;
  /** Speed of the output; dreams know only `standard`. */
  speed?: "standard" | "fast";
}

/** Into a new memory store of the workspace, which starts as a copy of the one that is read. The default. */
export interface BetaOutputBehaviorCreateNew {
  /** Always `create_new`. */
  type: "create_new";
}

/**
 * Into the memory store that is read. The credential needs the right to write to it (403), and one dream at a
 * time may do so (409).
 */
export interface BetaOutputBehaviorUpdateExisting {
  /** Always `update_existing`. */
  type: "update_existing";
  /** Id of the memory store. */
  memory_store_id: string;
}

/** Where a dream writes its result. */
export type BetaOutputBehavior = BetaOutputBehaviorCreateNew | BetaOutputBehaviorUpdateExisting;

/** The memory store that a dream writes to. */
export interface BetaDreamOutput {
  /** Always `memory_store`. */
  type: "memory_store";
  /** Id of the memory store. */
  memory_store_id: string;
}

/** Tokens that a dream has used so far; all 0 while it is `pending`. */
export interface BetaDreamUsage {
  /** Input tokens written to the cache, for 5 minutes or for an hour. */
  cache_creation_input_tokens: number;
  /** Input tokens read from the cache. */
  cache_read_input_tokens: number;
  /** Input tokens beside those of the cache. */
  input_tokens: number;
  /** Tokens that the model wrote. */
  output_tokens: number;
}

/**
 * A job that reads a memory store and past sessions, and writes the store anew in better order. It is a
 * research preview: its shape may change at short notice.
 */
export interface BetaDream {
  /** Id of the dream, `drm_...`. */
  id: string;
  /** Always `dream`. */
  type: "dream";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /**
   * When it completed, failed or was canceled; null before.
   * (format date-time)
   */
  ended_at: string | null;
  /** Why it failed; null unless `status` is `failed`. */
  error: BetaDreamErrorObject | null;
  /** What it reads. */
  inputs: BetaDreamInput[];
  /** What it was told beyond its inputs; null if nothing. */
  instructions: string | null;
  /** Model that does all the work, as an object even if only an id was given. */
  model: BetaDreamModelConfig;
  /** Where it writes: into a new store, which is the default, or into the one it reads. */
  output_behavior: BetaOutputBehavior;
  /**
   * The store with the result, as the only item; empty until the dream has one, and for good if it ends before.
   * The result is complete once `status` is `completed`.
   */
  outputs: BetaDreamOutput[];
  /** Id of the session. */
  session_id: string | null;
  /** Where the dream stands. */
  status: BetaDreamStatus;
  /** Tokens used so far. After a cancel they may still grow. */
  usage: BetaDreamUsage;
}

/** A page of dreams. */
export interface BetaDreamList {
  /** The items. */
  data: BetaDream[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The model for a dream, as an object. */
export interface BetaDreamModelConfigParam {
  /**
   * Id of the model.
   * (min length 1, max length 256)
   */
  id: string;
  /**
   * Speed of the output; only `standard` is accepted.
   * @default "standard"
   */
  speed?: "standard" | "fast" | null;
}

/** A dream to start. */
export interface BetaDreamCreateRequest {
  /**
   * What to read: exactly one memory store and one set of sessions.
   * (max items 2)
   */
  inputs: BetaDreamInput[];
  /** Id of a model, or an object with it. Only some models can dream. */
  model: string | BetaDreamModelConfigParam;
  /**
   * What to look for in the sessions and how to arrange the result.
   * (min length 1, max length 4096)
   */
  instructions?: string | null;
  /** Where to write the result; into a new store if left out. */
  output_behavior?: BetaOutputBehavior;
}

/**
 * Another dream still writes to the memory store that this one is to update (409). Wait until it has ended, or
 * cancel it, then try again; it may need a moment to finish. Its id is in `message` where it is known.
 */
export interface BetaTargetStoreHeldErrorObject {
  /** Always `conflict_error`. */
  type: "conflict_error";
  /** What went wrong, for people to read; the wording may change. */
  message?: string;
}

/** A failure by its kind. New kinds may come. */
export type BetaDreamingErrorObject =
  | BetaInvalidRequestErrorObject
  | BetaAuthenticationErrorObject
  | BetaBillingErrorObject
  | BetaPermissionErrorObject
  | BetaNotFoundErrorObject
  | BetaRateLimitErrorObject
  | BetaGatewayTimeoutErrorObject
  | BetaAPIErrorObject
  | BetaOverloadedErrorObject
  | BetaTargetStoreHeldErrorObject;

/** The body of a failure of the operations on dreams. */
export interface BetaDreamingErrorResponse {
  /** Always `error`. */
  type: "error";
  /** What went wrong. */
  error: BetaDreamingErrorObject;
  /** Id of the request, for support; may be null. */
  request_id: string | null;
}

/** Containers reach any host. */
export interface BetaUnrestrictedNetwork {
  /** Always `unrestricted`. */
  type: "unrestricted";
}

/** Containers reach only what is listed or allowed here. */
export interface BetaLimitedNetwork {
  /** Always `limited`. */
  type: "limited";
  /** Whether the MCP servers of the agent can be reached beside `allowed_hosts`. */
  allow_mcp_servers: boolean;
  /** Whether public package registries can be reached beside `allowed_hosts`. */
  allow_package_managers: boolean;
  /** Hosts that can be reached. */
  allowed_hosts: string[];
}

/** Packages that a container starts with, by package manager. */
export interface BetaPackages {
  /** Always `packages`. */
  type?: "packages";
  /** Packages of Ubuntu. */
  apt: string[];
  /** Crates of Rust. */
  cargo: string[];
  /** Gems of Ruby. */
  gem: string[];
  /** Modules of Go. */
  go: string[];
  /** Packages of Node.js. */
  npm: string[];
  /** Packages of Python. */
  pip: string[];
}

/** Sessions run in containers that Anthropic hosts. */
export interface BetaCloudConfig {
  /** Always `cloud`. */
  type: "cloud";
  /** Hosts that a container can reach. */
  networking: BetaUnrestrictedNetwork | BetaLimitedNetwork;
  /** Packages that a container starts with. */
  packages: BetaPackages;
}

/** Sessions run on machines of your own, where workers poll the queue of the environment. */
export interface BetaSelfHostedConfig {
  /** Always `self_hosted`. */
  type: "self_hosted";
}

/** A place where the tools of sessions run: containers in the cloud, or machines of your own. */
export interface BetaEnvironment {
  /** Id of the environment, `env_...`. */
  id: string;
  /** Always `environment`. */
  type: "environment";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** What kind of environment it is, and its settings. */
  config: BetaCloudConfig | BetaSelfHostedConfig;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the environment is for; null if not set. */
  description: string | null;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Name of the environment. */
  name: string;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Who sees it: everyone in the `organization`, or only the `account` that owns it. */
  scope?: "organization" | "account";
}

/** A page of environments, newest first. */
export interface BetaEnvironmentList {
  /** The items. */
  data: BetaEnvironment[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Restricts containers to what is listed or allowed here. On an update, what is left out stays. */
export interface BetaLimitedNetworkParams {
  /** Always `limited`. */
  type: "limited";
  /** Whether the MCP servers of the agent can be reached beside `allowed_hosts`; not unless set. */
  allow_mcp_servers?: boolean | null;
  /**
   * Whether public package registries can be reached beside `allowed_hosts`; not unless set. Needed for
   * `packages`.
   */
  allow_package_managers?: boolean | null;
  /** Hosts that can be reached. */
  allowed_hosts?: string[] | null;
}

/**
 * Packages to install, by package manager. A version is written as the manager writes it, such as
 * `requests==2.32.0` for `pip`; without one the latest is taken. Names and versions are not checked.
 */
export interface BetaPackagesParams {
  /** Always `packages`. */
  type?: "packages";
  /** Packages of Ubuntu. */
  apt?: string[] | null;
  /** Crates of Rust. */
  cargo?: string[] | null;
  /** Gems of Ruby. */
  gem?: string[] | null;
  /** Modules of Go. */
  go?: string[] | null;
  /** Packages of Node.js. */
  npm?: string[] | null;
  /** Packages of Python. */
  pip?: string[] | null;
}

/** Runs sessions in containers that Anthropic hosts. On an update, what is left out stays. */
export interface BetaCloudConfigParams {
  /** Always `cloud`. */
  type: "cloud";
  /** Hosts that a container can reach. */
  networking?: (BetaUnrestrictedNetwork | BetaLimitedNetworkParams) | null;
  /** Packages that a container starts with. With `limited` networking they need `allow_package_managers`. */
  packages?: BetaPackagesParams | null;
}

/** Runs sessions on machines of your own, where workers poll the queue of the environment. */
export interface BetaSelfHostedConfigParams {
  /** Always `self_hosted`. */
  type: "self_hosted";
}

/** An environment to set up. */
export interface BetaEnvironmentCreateRequest {
  /** Name of the environment, for people. */
  name: string;
  /** What kind of environment it is to be; the kind cannot be changed later. */
  config?: (BetaCloudConfigParams | BetaSelfHostedConfigParams) | null;
  /** What the environment is for. */
  description?: string | null;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * Who sees it: everyone in the `organization`, or only the owning `account`, which organizations of the API
   * cannot choose. The default follows from the kind of organization.
   */
  scope?: "organization" | "account" | null;
}

/** Changes to an environment. What is left out stays. */
export interface BetaEnvironmentUpdateRequest {
  /** New settings; the kind must be the one it has. */
  config?: (BetaCloudConfigParams | BetaSelfHostedConfigParams) | null;
  /** What the environment is for; null removes it, and an empty text is stored as such. */
  description?: string | null;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  };
  /** Name of the environment, for people. */
  name?: string | null;
  /** Who sees it: everyone in the `organization`, or only the `account` that owns it. */
  scope?: "organization" | "account" | null;
}

/** Confirms that an environment is deleted. */
export interface BetaEnvironmentDeleteResponse {
  /** Id of the environment that is gone. */
  id: string;
  /** Always `environment_deleted`. */
  type: "environment_deleted";
}

/** A session to run. */
export interface BetaSessionWorkData {
  /** Id of the session. */
  id: string;
  /** Always `session`. */
  type: "session";
}

/** A check of whether the machine of the worker reaches the services that it needs. */
export interface BetaHealthCheckWorkData {
  /** Id of the check. */
  id: string;
  /** Always `healthcheck`. */
  type?: "healthcheck";
}

/** What `secret` of a work item holds once it is decoded from base64url and JSON. */
export interface BetaWorkSecret {
  /** Token for all calls about the session of this item; sent as a bearer token. */
  sessions_token: string;
  /**
   * Address to send these calls to; the usual one if absent.
   * (format uri)
   */
  api_base_url?: string;
}

/**
 * A task in the queue of a self-hosted environment, made when a session is created or is woken after a long
 * rest. A worker polls for it, acknowledges it, then sends heartbeats until it is done.
 */
export interface BetaSelfHostedWork {
  /** Id of the work item, `work_...`. */
  id: string;
  /** Always `work`. */
  type: "work";
  /**
   * When a worker acknowledged it; null before.
   * (format date-time)
   */
  acknowledged_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What is to be done. */
  data: BetaSessionWorkData | BetaHealthCheckWorkData;
  /** Id of the environment. */
  environment_id: string;
  /**
   * When the last heartbeat came; null before the first.
   * (format date-time)
   */
  latest_heartbeat_at: string | null;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /**
   * Credential for the worker, a `WorkSecret` as JSON in base64url. Only polling returns it; null everywhere
   * else.
   */
  secret: string | null;
  /**
   * When the work began; null before.
   * (format date-time)
   */
  started_at: string | null;
  /** Where the item stands. */
  state: "queued" | "starting" | "active" | "stopping" | "stopped";
  /**
   * When it was told to stop; null if it was not.
   * (format date-time)
   */
  stop_requested_at: string | null;
  /**
   * When it ended; null before.
   * (format date-time)
   */
  stopped_at: string | null;
}

/** A page of work items. */
export interface BetaSelfHostedWorkList {
  /** The items. */
  data: BetaSelfHostedWork[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The next work item, or null if none came in time. */
export type BetaPolledWork = BetaSelfHostedWork | null;

/** State of the queue of an environment. */
export interface BetaSelfHostedWorkQueueStats {
  /** Always `work_queue_stats`. */
  type: "work_queue_stats";
  /** Items that no worker has taken yet. */
  depth: number;
  /**
   * When the oldest item came in, whether taken or not; null if there is none.
   * (format date-time)
   */
  oldest_queued_at: string | null;
  /** Items that were taken but not acknowledged yet. */
  pending: number;
  /** Workers that polled within the last 30 seconds; only those that send their id count. */
  workers_polling: number | null;
}

/** Changes to a work item. */
export interface BetaEnvironmentWorkUpdateRequest {
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata: {
    [key: string]: string | null;
  };
}

/** What a heartbeat brought about. */
export interface BetaSelfHostedWorkHeartbeatResponse {
  /** Always `work_heartbeat`. */
  type: "work_heartbeat";
  /**
   * Time of the last heartbeat on record, in RFC 3339; empty if there is none. The next heartbeat may name it as
   * the one it expects.
   */
  last_heartbeat: string;
  /** Whether the worker keeps the item. */
  lease_extended: boolean;
  /** Where the item stands; at `stopping` the worker must wind up. */
  state: "queued" | "starting" | "active" | "stopping" | "stopped";
  /** Seconds until the item is given up without another heartbeat. */
  ttl_seconds: number;
}

/** How to stop a work item. */
export interface BetaEnvironmentWorkStopRequest {
  /** True stops it at once; otherwise it may wind up first. */
  force?: boolean;
}

/**
 * A collection of memories in a workspace. Attached to a session, it is a folder below `/mnt/memory/` that the
 * agent reads and writes.
 */
export interface BetaManagedAgentsMemoryStore {
  /** Id of the memory store, `memstore_...`. */
  id: string;
  /** Always `memory_store`. */
  type: "memory_store";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the store holds, told to the agent in its system prompt; empty if not set. */
  description: string;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Name of the store; the name of its folder is made from it. */
  name: string;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of memory stores. */
export interface BetaManagedAgentsMemoryStoreList {
  /** The items. */
  data: BetaManagedAgentsMemoryStore[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A memory store to set up. */
export interface BetaMemoryStoreCreateRequest {
  /**
   * Name of the store, without control characters; others may have the same. Its folder below `/mnt/memory/` is
   * the name in lowercase, with a hyphen for whatever is not an ASCII letter or digit.
   * (min length 1, max length 255)
   */
  name: string;
  /**
   * What the store holds, told to the agent in its system prompt.
   * (max length 1024)
   */
  description?: string;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
}

/**
 * The memory is not in the state that the request expects, so nothing was changed (409). Read it again before
 * a new try; its state is not part of the error.
 */
export interface BetaManagedAgentsMemoryPreconditionFailedErrorObject {
  /** Always `memory_precondition_failed_error`. */
  type: "memory_precondition_failed_error";
  /** What went wrong, for people to read; the wording may change. */
  message?: string;
}

/** The path is taken, or lies above or below the path of another memory (409). */
export interface BetaManagedAgentsMemoryPathConflictErrorObject {
  /** Always `memory_path_conflict_error`. */
  type: "memory_path_conflict_error";
  /** Id of the memory in the way; empty if it cannot be told, in which case another try may work. */
  conflicting_memory_id?: string;
  /** Path in the way: the one asked for, or one above or below it. */
  conflicting_path?: string;
  /** What went wrong, for people to read; the wording may change. */
  message?: string;
}

/** The request clashes with the present state or with another request (409). */
export interface BetaManagedAgentsConflictErrorObject {
  /** Always `conflict_error`. */
  type: "conflict_error";
  /** What went wrong, for people to read; the wording may change. */
  message?: string;
}

/** A failure by its kind. New kinds may come. */
export type BetaManagedAgentsErrorObject =
  | BetaInvalidRequestErrorObject
  | BetaAuthenticationErrorObject
  | BetaBillingErrorObject
  | BetaPermissionErrorObject
  | BetaNotFoundErrorObject
  | BetaRateLimitErrorObject
  | BetaGatewayTimeoutErrorObject
  | BetaAPIErrorObject
  | BetaOverloadedErrorObject
  | BetaManagedAgentsMemoryPreconditionFailedErrorObject
  | BetaManagedAgentsMemoryPathConflictErrorObject
  | BetaManagedAgentsConflictErrorObject;

/** The body of a failure of the operations on memory stores. */
export interface BetaManagedAgentsErrorResponse {
  /** Always `error`. */
  type: "error";
  /** What went wrong. */
  error: BetaManagedAgentsErrorObject;
  /** Id of the request, for support; may be null. */
  request_id: string | null;
}

/** Changes to a memory store. What is left out stays. */
export interface BetaMemoryStoreUpdateRequest {
  /**
   * What the store holds; an empty text removes it.
   * (max length 1024)
   */
  description?: string | null;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  } | null;
  /**
   * Name of the store, without control characters. Sessions created from now on get a folder of the new name.
   * (min length 1, max length 255)
   */
  name?: string | null;
}

/** Confirms that a memory store is deleted, with all its memories and versions. */
export interface BetaManagedAgentsDeletedMemoryStore {
  /** Id of the memory store that is gone. */
  id: string;
  /** Always `memory_store_deleted`. */
  type: "memory_store_deleted";
}

/**
 * Whether the content is returned: `full` with it, `basic` with null in its place. `full` is the default when
 * one item is read, `basic` otherwise. A list with `full` has at most 20 items a page.
 */
export type BetaManagedAgentsMemoryView = "basic" | "full";

/** A text at a path of a memory store. Its id stays when the path changes. */
export interface BetaManagedAgentsMemory {
  /** Id of the memory, `mem_...`. */
  id: string;
  /** Always `memory`. */
  type: "memory";
  /**
   * SHA-256 of the content as UTF-8, in 64 lowercase hexadecimal digits, whatever the view. Nothing is
   * normalized, so that it can be computed on either side.
   */
  content_sha256: string;
  /** Size of the content in bytes of UTF-8, whatever the view. */
  content_size_bytes: number;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the memory store. */
  memory_store_id: string;
  /**
   * Id of the version that is in force. A version does not tell by itself whether it is the latest; compare with
   * this.
   */
  memory_version_id: string;
  /** Where it lies in the store; begins with `/` and is unique in it. Case matters. */
  path: string;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** The text, at most 102400 bytes; null with the view `basic`. */
  content?: string | null;
}

/**
 * Stands in a list for all memories below a folder. It is not stored, has no id and counts as one item of the
 * page.
 */
export interface BetaManagedAgentsMemoryPrefix {
  /** Always `memory_prefix`. */
  type: "memory_prefix";
  /** Path of the folder, with `/` at its end. Give it as `path_prefix` to list what is inside. */
  path: string;
}

/** A memory, or a folder with deeper memories when a `depth` was given. */
export type BetaManagedAgentsMemoryListItem = BetaManagedAgentsMemory | BetaManagedAgentsMemoryPrefix;

/** One page of memories. */
export interface BetaManagedAgentsMemoryListItemList {
  /** The items. */
  data: BetaManagedAgentsMemoryListItem[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A memory to write to a path that is free. */
export interface BetaMemoryStoreMemoryCreateRequest {
  /**
   * The text; empty if that is wanted. The limit counts bytes of UTF-8.
   * (max length 102400)
   */
  content: string | null;
  /**
   * Where to put it: `/`, then 1 to 20 names separated by `/`, none of them empty, `.` or `..`. Unicode in form
   * NFC without control or format characters; the limit counts bytes.
   * (max length 1024, pattern ^/)
   */
  path: string;
}

/**
 * State that a memory must be in for an update to take place. It is about the memory itself, also when the
 * path changes.
 */
export interface BetaManagedAgentsPrecondition {
  /** Always `content_sha256`. */
  type: "content_sha256";
  /**
   * SHA-256 that the content must have, as a read returned it or computed over its bytes.
   * (pattern ^[0-9a-f]{64}$)
   */
  content_sha256?: string;
}

/** Changes to a memory: its text, its path, or both. What is left out stays. */
export interface BetaMemoryStoreMemoryUpdateRequest {
  /**
   * The new text. The limit counts bytes of UTF-8.
   * (max length 102400)
   */
  content?: string | null;
  /**
   * The new path, under the rules of creation; the id stays.
   * (max length 1024)
   */
  path?: string | null;
  /** State that the memory must be in; otherwise the request fails with 409. No condition if left out. */
  precondition?: BetaManagedAgentsPrecondition;
}

/** Confirms that a memory is deleted. Its versions can be read as long as they are kept. */
export interface BetaManagedAgentsDeletedMemory {
  /** Id of the memory that is gone. */
  id: string;
  /** Always `memory_deleted`. */
  type: "memory_deleted";
}

/**
 * What a change did to a memory. `modified` covers content and path, by a call or from within a session; an
 * update that alters nothing leaves no version.
 */
export type BetaManagedAgentsMemoryVersionOperation = "created" | "modified" | "deleted";

/**
 * An agent in a session, for example through the folder of a memory store. Who started the session is not
 * told.
 */
export interface BetaManagedAgentsSessionActor {
  /** Always `session_actor`. */
  type: "session_actor";
  /** Id of the session. */
  session_id: string;
}

/** A caller of the API with a key. */
export interface BetaManagedAgentsAPIActor {
  /** Always `api_actor`. */
  type: "api_actor";
  /** Id of the key, not the key itself. */
  api_key_id: string;
}

/** A person, for example in the Console. */
export interface BetaManagedAgentsUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** Id of the user. */
  user_id: string;
}

/** A workload with the credentials of a service account. */
export interface BetaManagedAgentsServiceAccountActor {
  /** Always `service_account_actor`. */
  type: "service_account_actor";
  /** Id of the service account. */
  service_account_id: string;
}

/** Who did something, as recorded at that time. The user, key, account or session may be gone since. */
export type BetaManagedAgentsActor =
  | BetaManagedAgentsSessionActor
  | BetaManagedAgentsAPIActor
  | BetaManagedAgentsUserActor
  | BetaManagedAgentsServiceAccountActor;

/**
 * One change to a memory: what it was changed to, when and by whom. It outlives the memory, is kept for a
 * limited time and never changes except by redaction.
 */
export interface BetaManagedAgentsMemoryVersion {
  /** Id of the version, `memver_...`. */
  id: string;
  /** Always `memory_version`. */
  type: "memory_version";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the memory. */
  memory_id: string;
  /** Id of the memory store. */
  memory_store_id: string;
  /** What the change did. */
  operation: BetaManagedAgentsMemoryVersionOperation;
  /** The text after the change; null with the view `basic`, after a deletion or once redacted. */
  content?: string | null;
  /** SHA-256 of the text, in lowercase hexadecimal; null after a deletion or once redacted. */
  content_sha256?: string | null;
  /** Size of the text in bytes; null after a deletion or once redacted. */
  content_size_bytes?: number | null;
  /**
   * Who made the change; null if not recorded. A change made through the folder of a store counts as the
   * session's, whoever started that session.
   */
  created_by?: BetaManagedAgentsActor;
  /** Path at the time of the change; null once redacted. */
  path?: string | null;
  /**
   * When it was redacted; null if it was not. What the change contained is then null, too.
   * (format date-time)
   */
  redacted_at?: string | null;
  /** Who redacted it; null if it was not. Never a session, since agents cannot redact. */
  redacted_by?: BetaManagedAgentsActor;
}

/** One page of versions of memories. */
export interface BetaManagedAgentsMemoryVersionList {
  /** The items. */
  data: BetaManagedAgentsMemoryVersion[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Kind of identity that usage is attributed to. */
export type BetaAnalyticsActorType = "api_actor" | "federated_actor" | "service_account_actor" | "user_actor";

/**
 * How Claude came to act in Slack: somebody asked (`engaged`), it joined by itself (`proactive`), by schedule,
 * as it watches a channel (`monitoring`), or in direct messages (`dm`).
 */
export type BetaAnalyticsClaudeTagCategory = "dm" | "engaged" | "monitoring" | "proactive" | "scheduled";

/** Size of context that the price depends on. */
export type BetaAnalyticsContextWindow = "0-200k" | "200k-1M";

/** What cost can be broken out by. */
export type BetaAnalyticsCostGroupBy =
  | "actor"
  | "actor_type"
  | "agent_id"
  | "api_key_id"
  | "claude_tag_category"
  | "claude_tag_user_id"
  | "context_window"
  | "cost_type"
  | "deployment_id"
  | "environment_id"
  | "inference_geo"
  | "model"
  | "organization_id"
  | "product"
  | "rbac_group_id"
  | "service_tier"
  | "session_id"
  | "slack_channel_id"
  | "speed"
  | "token_type"
  | "user_profile_id"
  | "workspace_id";

/** Where requests were processed; `not_available` stands for an unknown place. */
export type BetaAnalyticsInferenceGeoFilter = "global" | "not_available" | "us";

/** Direction of the order. */
export type BetaAnalyticsUsageCostSortOrder = "asc" | "desc";

/** What rows of cost can be ordered by. */
export type BetaAnalyticsCostOrderBy = "amount" | "list_amount" | "time";

/**
 * Product that usage comes from. `claude_tag` is Claude in Slack; with Chat and Cowork unified on, both count
 * as `chat_cowork_unified`.
 */
export type BetaAnalyticsUsageCostProductFilter =
  | "chat"
  | "chat_cowork_unified"
  | "claude_code"
  | "claude_console"
  | "claude_design"
  | "claude_in_chrome"
  | "claude_tag"
  | "cowork"
  | "managed_agents_api"
  | "message_batches_api"
  | "messages_api"
  | "office_agent";

/** Service tier that requests were served at. */
export type BetaAnalyticsServiceTier =
  "batch" | "flex" | "flex_discount" | "priority" | "priority_on_demand" | "standard";

/** Speed of inference. */
export type BetaAnalyticsSpeed = "fast" | "standard";

/** Width of a time bucket: a day, an hour or a minute. */
export type BetaAnalyticsTimeBucketWidth = "1d" | "1h" | "1m";

/** The cost in a row. */
export interface BetaAnalyticsCostMetrics {
  /** What was charged, after discounts and before credits, in cents with decimals. */
  amount: string;
  /** Currency of the amounts; always `USD` for now. */
  currency: string;
  /** What it comes to at list prices, in cents with decimals. */
  list_amount: string;
  /**
   * Number of requests, or of runs for code execution. Null when grouped by `cost_type` or `token_type`, which
   * requests cannot be split by.
   */
  requests: number | null;
}

/** A user that usage is attributed to. */
export interface BetaAnalyticsReportUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** True for a deleted account and for a user who has left the organization. `user_id` remains in both cases. */
  deleted: boolean;
  /**
   * Email address, also of a user who has left; null for a deleted account and for service accounts that the
   * system made.
   */
  email_address: string | null;
  /**
   * Name; null when none is set. `Deleted User` for a deleted account, and for a user who has left if the
   * organization hides the names of those.
   */
  name: string | null;
  /** Id of the user. */
  user_id: string;
}

/** A service account that usage is attributed to. */
export interface BetaAnalyticsServiceAccountActor {
  /** Always `service_account_actor`. */
  type: "service_account_actor";
  /** Id of the service account. */
  service_account_id: string;
}

/** AWS vouches for the identity. */
export interface BetaAnalyticsFederatedActorAWSProvider {
  /** Always `aws`. */
  type: "aws";
  /** AWS account that the organization is tied to. */
  account_id: string;
  /** ARN of the calling IAM principal, as signed by AWS. */
  signed_principal: string;
}

/** Azure vouches for the identity. */
export interface BetaAnalyticsFederatedActorAzureProvider {
  /** Always `azure`. */
  type: "azure";
  /** Azure subscription that the organization is tied to. */
  subscription_id: string;
}

/** Google Cloud vouches for the identity. */
export interface BetaAnalyticsFederatedActorGCPProvider {
  /** Always `gcp`. */
  type: "gcp";
  /** Number of the Google Cloud project that the organization is tied to. */
  project_number: string;
}

/** An OIDC issuer vouches for the identity. */
export interface BetaAnalyticsFederatedActorOIDCProvider {
  /** Always `oidc`. */
  type: "oidc";
  /** URL of the issuer. */
  issuer: string | null;
}

/** Who vouches for a federated identity. */
export type BetaAnalyticsFederatedActorProvider =
  | BetaAnalyticsFederatedActorAWSProvider
  | BetaAnalyticsFederatedActorAzureProvider
  | BetaAnalyticsFederatedActorGCPProvider
  | BetaAnalyticsFederatedActorOIDCProvider;

/** An identity of another provider, such as a cloud, that usage is attributed to. */
export interface BetaAnalyticsFederatedActor {
  /** Always `federated_actor`. */
  type: "federated_actor";
  /** Who vouches for the identity. */
  provider: BetaAnalyticsFederatedActorProvider;
  /** Id of the caller at the provider, such as the ARN of an IAM principal, the same for all sessions of a role. */
  subject: string | null;
}

/** An API key that usage is attributed to. */
export interface BetaAnalyticsAPIActor {
  /** Always `api_actor`. */
  type: "api_actor";
  /** Id of the API key. */
  api_key_id: string;
}

/**
 * Who the usage of a row is attributed to: a user if there is one, else a service account, else a federated
 * identity, else an API key.
 */
export type BetaAnalyticsActor =
  BetaAnalyticsReportUserActor | BetaAnalyticsServiceAccountActor | BetaAnalyticsFederatedActor | BetaAnalyticsAPIActor;

/** What a cost is for. */
export type BetaAnalyticsGroupedCostType = "code_execution" | "session_usage" | "tokens" | "web_search";

/** Where requests were processed. */
export type BetaAnalyticsUsageCostInferenceGeo = "global" | "us";

/** Kind of token that a cost is for. */
export type BetaAnalyticsTokenType =
  | "cache_creation.ephemeral_1h_input_tokens"
  | "cache_creation.ephemeral_5m_input_tokens"
  | "cache_read_input_tokens"
  | "output_tokens"
  | "uncached_input_tokens";

/** What a row of cost is about. A dimension that rows are not grouped by is null. */
export interface BetaAnalyticsCostGroup {
  /** Who it is attributed to. Null unless grouped by `actor`, and where nobody can be named. */
  actor: BetaAnalyticsActor | null;
  /** Kind of identity it is attributed to. Null unless grouped by `actor_type`. */
  actor_type: BetaAnalyticsActorType | null;
  /** Id of the agent. */
  agent_id: string | null;
  /**
   * Id of the API key that the requests were made with. Null unless grouped by `api_key_id`, and for requests
   * without one.
   */
  api_key_id: string | null;
  /**
   * How Claude came to act in Slack. Null unless grouped by `claude_tag_category`, and for what is not Claude
   * Tag.
   */
  claude_tag_category: BetaAnalyticsClaudeTagCategory | null;
  /**
   * Id that Slack gives the user. Null unless grouped by `claude_tag_user_id`, and for what no single person
   * caused, so that rows may not add up to the total. Not together with groups.
   */
  claude_tag_user_id: string | null;
  /**
   * Size of context that the price depends on. Null unless grouped by `context_window`, and for what has none,
   * such as code execution.
   */
  context_window: BetaAnalyticsContextWindow | null;
  /** What the cost is for. Null when the row is the total. */
  cost_type: BetaAnalyticsGroupedCostType | null;
  /** Id of the deployment. */
  deployment_id: string | null;
  /** Id of the environment. */
  environment_id: string | null;
  /** Where requests were processed. Null unless grouped by `inference_geo`, and where it is unknown. */
  inference_geo: BetaAnalyticsUsageCostInferenceGeo | null;
  /** Model. Null unless grouped by `model`, and for what no model did, such as code execution. */
  model: string | null;
  /** Id of the organization. */
  organization_id: string | null;
  /**
   * Product that the cost comes from, such as `claude_code` or `claude_tag`. Null unless grouped by `product`,
   * and where it is unknown.
   */
  product: string | null;
  /** Id of the RBAC group. */
  rbac_group_id: string | null;
  /**
   * Service tier of the requests. Null unless grouped by `service_tier`, for what has none, and for Claude
   * Enterprise.
   */
  service_tier: BetaAnalyticsServiceTier | null;
  /** Id of the session. */
  session_id: string | null;
  /**
   * Id that Slack gives the channel. Null unless grouped by `slack_channel_id`, and where no channel is
   * recorded.
   */
  slack_channel_id: string | null;
  /** Speed of inference. Null unless grouped by `speed`. */
  speed: BetaAnalyticsSpeed | null;
  /** Kind of token; null for a cost that is not for tokens. */
  token_type: BetaAnalyticsTokenType | null;
  /**
   * Id of the user profile that the requests named. Null unless grouped by `user_profile_id`, where none was
   * named, and for Claude Enterprise.
   */
  user_profile_id: string | null;
  /** Id of the workspace. */
  workspace_id: string | null;
}

/** One row of cost: a group, over a time bucket or the whole range. */
export interface BetaAnalyticsCostItem {
  /** The cost. */
  cost: BetaAnalyticsCostMetrics;
  /**
   * End of what the row covers, exclusive, in UTC. Without time buckets it is the end of the range, at a full
   * hour.
   * (format date-time)
   */
  ending_at: string;
  /** What the row is about. */
  group: BetaAnalyticsCostGroup;
  /**
   * Start of what the row covers, inclusive, in UTC. Without time buckets it is the start of the range, at a
   * full hour.
   * (format date-time)
   */
  starting_at: string;
}

/** One page of costs. */
export interface BetaAnalyticsCostItemList {
  /** The items. */
  data: BetaAnalyticsCostItem[];
  /** Whether there are more. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * When the data was brought up to date; may be null.
   * (format date-time)
   */
  data_refreshed_at: string | null;
}

/**
 * Product that usage comes from. `claude-tag` is Claude in Slack; with Chat and Cowork unified on, both count
 * as `chat_cowork_unified`.
 */
export type BetaAnalyticsProductFilter =
  | "chat"
  | "chat_cowork_unified"
  | "claude-tag"
  | "claude_code"
  | "claude_design"
  | "claude_in_chrome"
  | "cowork"
  | "office_agent";

/** What a cost is for, in the reports that have no `session_usage`. */
export type BetaAnalyticsCostType = "code_execution" | "tokens" | "web_search";

/** The cost of one group in a time bucket. */
export interface BetaAnalyticsCostBucketedResult {
  /** What was charged, after discounts and before credits, in cents with decimals. */
  amount: string;
  /**
   * How Claude came to act in Slack. Null unless grouped by `claude_tag_category`, and for what is not Claude
   * Tag.
   */
  claude_tag_category: BetaAnalyticsClaudeTagCategory | null;
  /**
   * Id that Slack gives the user. Null unless grouped by `claude_tag_user_id`, and for what no single person
   * caused, so that rows may not add up to the total. Not together with groups.
   */
  claude_tag_user_id: string | null;
  /**
   * Size of context that the price depends on. Null unless grouped by `context_window`, and for what has none,
   * such as code execution.
   */
  context_window: BetaAnalyticsContextWindow | null;
  /** What the cost is for. Null unless grouped by `cost_type`; the amount is then the total. */
  cost_type: BetaAnalyticsCostType | null;
  /** Currency of the amounts; always `USD` for now. */
  currency: string;
  /** Where requests were processed. Null unless grouped by `inference_geo`, and where it is unknown. */
  inference_geo: "global" | "us" | null;
  /** What it comes to at list prices, in cents with decimals. */
  list_amount: string;
  /** Model. Null unless grouped by `model`, and for what no model did, such as code execution. */
  model: string | null;
  /**
   * Product that the cost comes from, such as `claude_code` or `claude-tag`. Null unless grouped by `product`,
   * and where it is unknown.
   */
  product: string | null;
  /** Id of the RBAC group. */
  rbac_group_id: string | null;
  /**
   * Number of requests, or of runs for code execution. Null when grouped by `cost_type` or `token_type`, which
   * requests cannot be split by.
   */
  requests: number | null;
  /**
   * Id that Slack gives the channel. Null unless grouped by `slack_channel_id`, and where no channel is
   * recorded.
   */
  slack_channel_id: string | null;
  /** Speed of inference. Null unless grouped by `speed`. */
  speed: "fast" | "standard" | null;
  /** Kind of token. Null unless grouped by `token_type`, and for a cost that is not for tokens. */
  token_type: BetaAnalyticsTokenType | null;
}

/** The cost of one stretch of time. */
export interface BetaAnalyticsCostReportTimeBucket {
  /**
   * End of the time bucket, exclusive.
   * (format date-time)
   */
  ending_at: string;
  /** One row for each group, or a single one without groups; empty when there was no cost. */
  results: BetaAnalyticsCostBucketedResult[];
  /**
   * Start of the time bucket, inclusive.
   * (format date-time)
   */
  starting_at: string;
}

/** One page of time buckets of cost, the oldest first. */
export interface BetaAnalyticsCostReportTimeBucketList {
  /** The items. */
  data: BetaAnalyticsCostReportTimeBucket[];
  /** Whether there are more. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * When the data was brought up to date; may be null.
   * (format date-time)
   */
  data_refreshed_at: string | null;
}

/** What usage can be broken out by. */
export type BetaAnalyticsUsageGroupBy =
  | "actor"
  | "actor_type"
  | "agent_id"
  | "api_key_id"
  | "claude_tag_category"
  | "claude_tag_user_id"
  | "context_window"
  | "deployment_id"
  | "environment_id"
  | "inference_geo"
  | "model"
  | "organization_id"
  | "product"
  | "rbac_group_id"
  | "service_tier"
  | "session_id"
  | "slack_channel_id"
  | "speed"
  | "user_profile_id"
  | "workspace_id";

/** What rows of usage can be ordered by. */
export type BetaAnalyticsUsageOrderBy =
  "output_tokens" | "requests" | "time" | "total_tokens" | "uncached_input_tokens";

/** What a row of usage is about. A dimension that rows are not grouped by is null. */
export interface BetaAnalyticsUsageGroup {
  /** Who it is attributed to. Null unless grouped by `actor`, and where nobody can be named. */
  actor: BetaAnalyticsActor | null;
  /** Kind of identity it is attributed to. Null unless grouped by `actor_type`. */
  actor_type: BetaAnalyticsActorType | null;
  /** Id of the agent. */
  agent_id: string | null;
  /**
   * Id of the API key that the requests were made with. Null unless grouped by `api_key_id`, and for requests
   * without one.
   */
  api_key_id: string | null;
  /**
   * How Claude came to act in Slack. Null unless grouped by `claude_tag_category`, and for what is not Claude
   * Tag.
   */
  claude_tag_category: BetaAnalyticsClaudeTagCategory | null;
  /**
   * Id that Slack gives the user. Null unless grouped by `claude_tag_user_id`, and for what no single person
   * caused, so that rows may not add up to the total. Not together with groups.
   */
  claude_tag_user_id: string | null;
  /**
   * Size of context that the price depends on. Null unless grouped by `context_window`, and for what has none,
   * such as code execution.
   */
  context_window: BetaAnalyticsContextWindow | null;
  /** Id of the deployment. */
  deployment_id: string | null;
  /** Id of the environment. */
  environment_id: string | null;
  /** Where requests were processed. Null unless grouped by `inference_geo`, and where it is unknown. */
  inference_geo: BetaAnalyticsUsageCostInferenceGeo | null;
  /** Model. Null unless grouped by `model`, and for what no model did, such as code execution. */
  model: string | null;
  /** Id of the organization. */
  organization_id: string | null;
  /**
   * Product that the usage comes from, such as `claude_code` or `claude_tag`. Null unless grouped by `product`,
   * and where it is unknown.
   */
  product: string | null;
  /** Id of the RBAC group. */
  rbac_group_id: string | null;
  /**
   * Service tier of the requests. Null unless grouped by `service_tier`, for what has none, and for Claude
   * Enterprise.
   */
  service_tier: BetaAnalyticsServiceTier | null;
  /** Id of the session. */
  session_id: string | null;
  /**
   * Id that Slack gives the channel. Null unless grouped by `slack_channel_id`, and where no channel is
   * recorded.
   */
  slack_channel_id: string | null;
  /** Speed of inference. Null unless grouped by `speed`. */
  speed: BetaAnalyticsSpeed | null;
  /**
   * Id of the user profile that the requests named. Null unless grouped by `user_profile_id`, where none was
   * named, and for Claude Enterprise.
   */
  user_profile_id: string | null;
  /** Id of the workspace. */
  workspace_id: string | null;
}

/** Use of tools that the API runs. */
export interface BetaAnalyticsServerToolUse {
  /** Number of web searches. */
  web_search_requests: number;
}

/** The tokens and requests in a row. */
export interface BetaAnalyticsUsageMetrics {
  /** Input tokens that were written to the cache, by lifetime. */
  cache_creation: BetaCacheCreation;
  /** Input tokens that were read from the cache. */
  cache_read_input_tokens: number;
  /** Output tokens. */
  output_tokens: number;
  /** Number of requests, or of runs for code execution. */
  requests: number | null;
  /** Use of tools that the API runs. */
  server_tool_use: BetaAnalyticsServerToolUse;
  /** All tokens together; what rows are ordered by unless told otherwise. */
  total_tokens: number;
  /** Input tokens that were neither written to the cache nor read from it. */
  uncached_input_tokens: number;
}

/** One row of usage: a group, over a time bucket or the whole range. */
export interface BetaAnalyticsUsageItem {
  /**
   * End of what the row covers, exclusive, in UTC. Without time buckets it is the end of the range, at a full
   * hour.
   * (format date-time)
   */
  ending_at: string;
  /** What the row is about. */
  group: BetaAnalyticsUsageGroup;
  /**
   * Start of what the row covers, inclusive, in UTC. Without time buckets it is the start of the range, at a
   * full hour.
   * (format date-time)
   */
  starting_at: string;
  /** The tokens. */
  usage: BetaAnalyticsUsageMetrics;
}

/** One page of usage. */
export interface BetaAnalyticsUsageItemList {
  /** The items. */
  data: BetaAnalyticsUsageItem[];
  /** Whether there are more. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * When the data was brought up to date; may be null.
   * (format date-time)
   */
  data_refreshed_at: string | null;
}

/** The usage of one group in a time bucket. */
export interface BetaAnalyticsUsageBucketedResult {
  /** Input tokens that were written to the cache, by lifetime. */
  cache_creation: BetaCacheCreation;
  /** Input tokens that were read from the cache. */
  cache_read_input_tokens: number;
  /**
   * How Claude came to act in Slack. Null unless grouped by `claude_tag_category`, and for what is not Claude
   * Tag.
   */
  claude_tag_category: BetaAnalyticsClaudeTagCategory | null;
  /**
   * Id that Slack gives the user. Null unless grouped by `claude_tag_user_id`, and for what no single person
   * caused, so that rows may not add up to the total. Not together with groups.
   */
  claude_tag_user_id: string | null;
  /**
   * Size of context that the price depends on. Null unless grouped by `context_window`, and for what has none,
   * such as code execution.
   */
  context_window: BetaAnalyticsContextWindow | null;
  /** Where requests were processed. Null unless grouped by `inference_geo`, and where it is unknown. */
  inference_geo: "global" | "us" | null;
  /** Model. Null unless grouped by `model`, and for what no model did, such as code execution. */
  model: string | null;
  /** Output tokens. */
  output_tokens: number;
  /**
   * Product that the usage comes from, such as `claude_code` or `claude-tag`. Null unless grouped by `product`,
   * and where it is unknown.
   */
  product: string | null;
  /** Id of the RBAC group. */
  rbac_group_id: string | null;
  /** Number of requests, or of runs for code execution. */
  requests: number | null;
  /** Use of tools that the API runs. */
  server_tool_use: BetaAnalyticsServerToolUse;
  /**
   * Id that Slack gives the channel. Null unless grouped by `slack_channel_id`, and where no channel is
   * recorded.
   */
  slack_channel_id: string | null;
  /** Speed of inference. Null unless grouped by `speed`. */
  speed: "fast" | "standard" | null;
  /** Input tokens that were neither written to the cache nor read from it. */
  uncached_input_tokens: number;
}

/** The usage of one stretch of time. */
export interface BetaAnalyticsUsageReportTimeBucket {
  /**
   * End of the time bucket, exclusive.
   * (format date-time)
   */
  ending_at: string;
  /** One row for each group, or a single one without groups; empty when there was no usage. */
  results: BetaAnalyticsUsageBucketedResult[];
  /**
   * Start of the time bucket, inclusive.
   * (format date-time)
   */
  starting_at: string;
}

/** One page of time buckets of usage, the oldest first. */
export interface BetaAnalyticsUsageReportTimeBucketList {
  /** The items. */
  data: BetaAnalyticsUsageReportTimeBucket[];
  /** Whether there are more. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * When the data was brought up to date; may be null.
   * (format date-time)
   */
  data_refreshed_at: string | null;
}

/** A user that usage is attributed to, in the reports by user. */
export interface BetaAnalyticsUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** True for a deleted account and for a user who has left the organization. `user_id` remains in both cases. */
  deleted: boolean;
  /**
   * Email address, also of a user who has left; null for a deleted account and for service accounts that the
   * system made.
   */
  email_address: string | null;
  /**
   * Name; null when none is set. `Deleted User` for a deleted account, and for a user who has left if the
   * organization hides the names of those.
   */
  name: string | null;
  /** Id of the user. */
  user_id: string;
}

/** The cost of one user, or of one group within it, over a time bucket or the whole range. */
export interface BetaAnalyticsCostUsersItem {
  /** The user. */
  actor: BetaAnalyticsUserActor;
  /** What was charged, after discounts and before credits, in cents with decimals. */
  amount: string;
  /**
   * How Claude came to act in Slack. Null unless grouped by `claude_tag_category`, and for what is not Claude
   * Tag.
   */
  claude_tag_category: BetaAnalyticsClaudeTagCategory | null;
  /**
   * Id that Slack gives the user. Null unless grouped by `claude_tag_user_id`, and for what no single person
   * caused, so that rows may not add up to the total. Not together with groups.
   */
  claude_tag_user_id: string | null;
  /**
   * Size of context that the price depends on. Null unless grouped by `context_window`, and for what has none,
   * such as code execution.
   */
  context_window: BetaAnalyticsContextWindow | null;
  /** What the cost is for. Null when the row is the total. */
  cost_type: BetaAnalyticsCostType | null;
  /** Currency of the amounts; always `USD` for now. */
  currency: string;
  /**
   * End of the time bucket, exclusive; null without a bucket width.
   * (format date-time)
   */
  ending_at: string | null;
  /** Where requests were processed. Null unless grouped by `inference_geo`, and where it is unknown. */
  inference_geo: "global" | "us" | null;
  /** What it comes to at list prices, in cents with decimals. */
  list_amount: string;
  /** Model. Null unless grouped by `model`, and for what no model did, such as code execution. */
  model: string | null;
  /**
   * Product that the cost comes from, such as `claude_code` or `claude-tag`. Null unless grouped by `product`,
   * and where it is unknown.
   */
  product: string | null;
  /** Id of the RBAC group. */
  rbac_group_id: string | null;
  /**
   * Number of requests, or of runs for code execution. Null when grouped by `cost_type` or `token_type`, which
   * requests cannot be split by.
   */
  requests: number | null;
  /**
   * Id that Slack gives the channel. Null unless grouped by `slack_channel_id`, and where no channel is
   * recorded.
   */
  slack_channel_id: string | null;
  /** Speed of inference. Null unless grouped by `speed`. */
  speed: "fast" | "standard" | null;
  /**
   * Start of the time bucket, inclusive; null without a bucket width, when the row covers the whole range.
   * (format date-time)
   */
  starting_at: string | null;
  /** Kind of token; null for a cost that is not for tokens. */
  token_type: BetaAnalyticsTokenType | null;
}

/** One page of cost by user. */
export interface BetaAnalyticsCostUsersItemList {
  /** The items. */
  data: BetaAnalyticsCostUsersItem[];
  /** Whether there are more. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * When the data was brought up to date; may be null.
   * (format date-time)
   */
  data_refreshed_at: string | null;
}

/** The usage of one user, or of one group within it, over a time bucket or the whole range. */
export interface BetaAnalyticsUsageUsersItem {
  /** The user. */
  actor: BetaAnalyticsUserActor;
  /** Input tokens that were written to the cache, by lifetime. */
  cache_creation: BetaCacheCreation;
  /** Input tokens that were read from the cache. */
  cache_read_input_tokens: number;
  /**
   * How Claude came to act in Slack. Null unless grouped by `claude_tag_category`, and for what is not Claude
   * Tag.
   */
  claude_tag_category: BetaAnalyticsClaudeTagCategory | null;
  /**
   * Id that Slack gives the user. Null unless grouped by `claude_tag_user_id`, and for what no single person
   * caused, so that rows may not add up to the total. Not together with groups.
   */
  claude_tag_user_id: string | null;
  /**
   * Size of context that the price depends on. Null unless grouped by `context_window`, and for what has none,
   * such as code execution.
   */
  context_window: BetaAnalyticsContextWindow | null;
  /**
   * End of the time bucket, exclusive; null without a bucket width.
   * (format date-time)
   */
  ending_at: string | null;
  /** Where requests were processed. Null unless grouped by `inference_geo`, and where it is unknown. */
  inference_geo: "global" | "us" | null;
  /** Model. Null unless grouped by `model`, and for what no model did, such as code execution. */
  model: string | null;
  /** Output tokens. */
  output_tokens: number;
  /**
   * Product that the usage comes from, such as `claude_code` or `claude-tag`. Null unless grouped by `product`,
   * and where it is unknown.
   */
  product: string | null;
  /** Id of the RBAC group. */
  rbac_group_id: string | null;
  /** Number of requests, or of runs for code execution. */
  requests: number | null;
  /** Use of tools that the API runs. */
  server_tool_use: BetaAnalyticsServerToolUse;
  /**
   * Id that Slack gives the channel. Null unless grouped by `slack_channel_id`, and where no channel is
   * recorded.
   */
  slack_channel_id: string | null;
  /** Speed of inference. Null unless grouped by `speed`. */
  speed: "fast" | "standard" | null;
  /**
   * Start of the time bucket, inclusive; null without a bucket width, when the row covers the whole range.
   * (format date-time)
   */
  starting_at: string | null;
  /** All tokens together; what rows are ordered by unless told otherwise. */
  total_tokens: number;
  /** Input tokens that were neither written to the cache nor read from it. */
  uncached_input_tokens: number;
}

/** One page of usage by user. */
export interface BetaAnalyticsUsageUsersItemList {
  /** The items. */
  data: BetaAnalyticsUsageUsersItem[];
  /** Whether there are more. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /**
   * When the data was brought up to date; may be null.
   * (format date-time)
   */
  data_refreshed_at: string | null;
}

/**
 * Connectors, repositories and credentials under one name, which Claude may use where the bundle is attached.
 * It is made in claude.ai; here only `instructions` can change.
 */
export interface BetaClaudeTagBundle {
  /** Id of the bundle, with the prefix `capp_`. */
  id: string;
  /** Always `bundle`. */
  type: "bundle";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the bundle is for; set in claude.ai. */
  description: string | null;
  /** Name of the bundle; set in claude.ai. */
  display_name: string;
  /** Text added to the instructions of each session that may use the bundle; null when there is none. */
  instructions: string | null;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of bundles. */
export interface BetaClaudeTagBundleList {
  /** The items. */
  data: BetaClaudeTagBundle[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Changes to a bundle. */
export interface BetaClaudeTagBundleUpdateRequest {
  /** New instructions, at most 10,000 bytes in UTF-8. Null or an empty string removes them. */
  instructions?: string | null;
}

/** A bundle attached to one Slack channel, and usable only there. */
export interface BetaClaudeTagSlackChannelBundleTarget {
  /** Id of the target, with the prefix `btgt_`. Detaching and attaching the same bundle again gives the same id. */
  id: string;
  /** Always `slack_channel`. */
  type: "slack_channel";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the channel in this API, with the prefix `slch_`; not the id that Slack gives it. */
  slack_channel_id: string;
}

/** A bundle attached to one Slack workspace, and usable in each of its channels. */
export interface BetaClaudeTagSlackWorkspaceBundleTarget {
  /** Id of the target, with the prefix `btgt_`. Detaching and attaching the same bundle again gives the same id. */
  id: string;
  /** Always `slack_workspace`. */
  type: "slack_workspace";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the Slack workspace in this API, with the prefix `slws_`. */
  slack_workspace_id: string;
}

/** Where a bundle is attached, in Slack. */
export type BetaClaudeTagBundleTarget = BetaClaudeTagSlackChannelBundleTarget | BetaClaudeTagSlackWorkspaceBundleTarget;

/** One page of targets of a bundle. */
export interface BetaClaudeTagBundleTargetList {
  /** The items. */
  data: BetaClaudeTagBundleTarget[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Attaches the bundle to one Slack channel. */
export interface BetaClaudeTagSlackChannelBundleTargetCreate {
  /** Always `slack_channel`. */
  type: "slack_channel";
  /** Id of the channel in this API, with the prefix `slch_`; the id that Slack gives it is not accepted. */
  slack_channel_id: string;
}

/** Attaches the bundle to one Slack workspace. */
export interface BetaClaudeTagSlackWorkspaceBundleTargetCreate {
  /** Always `slack_workspace`. */
  type: "slack_workspace";
  /** Id of the Slack workspace in this API, with the prefix `slws_`. */
  slack_workspace_id: string;
}

/** A channel or Slack workspace to attach a bundle to. */
export type BetaClaudeTagBundleTargetCreate =
  BetaClaudeTagSlackChannelBundleTargetCreate | BetaClaudeTagSlackWorkspaceBundleTargetCreate;

/** Where to attach a bundle. */
export interface BetaClaudeTagBundleTargetCreateRequest {
  /** The channel or Slack workspace. */
  target: BetaClaudeTagBundleTargetCreate;
}

/** Says that a bundle is detached. */
export interface BetaClaudeTagDeletedBundleTarget {
  /** Id that the target had. */
  id: string;
  /** Always `bundle_target_deleted`. */
  type: "bundle_target_deleted";
}

/** Claude answers as usual. */
export interface BetaClaudeTagGuestPolicyAllow {
  /** Always `allow`. */
  type: "allow";
}

/** Claude stays silent. */
export interface BetaClaudeTagGuestPolicyRestrict {
  /** Always `restrict`. */
  type: "restrict";
}

/** Claude answers, but may use only bundles that are attached to the channel itself. */
export interface BetaClaudeTagGuestPolicyChannelOnly {
  /** Always `channel_only`. */
  type: "channel_only";
}

/**
 * What Claude does in a channel, for everyone in it, as long as a guest of Slack is there. Channels without
 * guests are not affected.
 */
export type BetaClaudeTagGuestPolicy =
  BetaClaudeTagGuestPolicyAllow | BetaClaudeTagGuestPolicyRestrict | BetaClaudeTagGuestPolicyChannelOnly;

/**
 * Claude follows the conversation and joins when that helps; it pauses by itself when a channel is quiet or
 * busy.
 */
export interface BetaClaudeTagReplyModeAutomatic {
  /** Always `automatic`. */
  type: "automatic";
}

/** Claude answers only when somebody mentions it. */
export interface BetaClaudeTagReplyModeMentionOnly {
  /** Always `mention_only`. */
  type: "mention_only";
}

/** As `automatic`, without the pauses. Not enabled for every channel. */
export interface BetaClaudeTagReplyModeAlwaysAwake {
  /** Always `always_awake`. */
  type: "always_awake";
}

/**
 * Claude answers each new message of the channel in a thread of its own. Not enabled for every channel, and
 * only where Claude was used before.
 */
export interface BetaClaudeTagReplyModeThread {
  /** Always `thread`. */
  type: "thread";
}

/** When Claude speaks up in a channel. */
export type BetaClaudeTagReplyMode =
  | BetaClaudeTagReplyModeAutomatic
  | BetaClaudeTagReplyModeMentionOnly
  | BetaClaudeTagReplyModeAlwaysAwake
  | BetaClaudeTagReplyModeThread;

/**
 * Settings of Claude Tag at one level, such as a channel or a Slack workspace. Null means that the level sets
 * nothing and inherits; with `include_inherited` the inherited values are filled in, so null is left only
 * where no level sets one.
 */
export interface BetaClaudeTagSettings {
  /** Whether Claude is on. The closest level that says so decides. */
  enabled: boolean | null;
  /** Id of the environment. */
  environment_id: string | null;
  /** What Claude does while a guest of Slack is in the channel. The closest level that says so decides. */
  guest_policy: BetaClaudeTagGuestPolicy | null;
  /**
   * Instructions for Claude. They do not override each other: the texts of all levels are joined, the broadest
   * first.
   */
  instructions: string | null;
  /**
   * Model id, or the name of a line of models. The closest level that says so decides; without any, the product
   * chooses.
   */
  model: string | null;
  /**
   * When Claude speaks up. Only channels have one, so it is null on a Slack workspace; a channel without one
   * follows what was chosen in Slack, or else `automatic`.
   */
  reply_mode: BetaClaudeTagReplyMode | null;
}

/**
 * The ids that Slack itself uses for a channel. Other parts of this API do not accept them in place of its
 * own.
 */
export interface BetaClaudeTagSlackChannelIdentifiers {
  /** Id of the channel in Slack; begins with `C` or `G`. */
  channel_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** The channel that was asked for sets the value. */
export interface BetaClaudeTagSlackChannelSettingSource {
  /** Always `slack_channel`. */
  type: "slack_channel";
  /** Id of the channel, with the prefix `slch_`. */
  slack_channel_id: string;
}

/** A Slack workspace of the organization sets the value. */
export interface BetaClaudeTagSlackWorkspaceSettingSource {
  /** Always `slack_workspace`. */
  type: "slack_workspace";
  /** Id of the Slack workspace, with the prefix `slws_`. */
  slack_workspace_id: string;
}

/**
 * The channel that a code channel came out of sets the value. It passes on `instructions` and
 * `environment_id`, nothing else.
 */
export interface BetaClaudeTagSlackParentChannelSettingSource {
  /** Always `slack_parent_channel`. */
  type: "slack_parent_channel";
  /** Id of the parent channel, with the prefix `slch_`. */
  slack_channel_id: string;
}

/** The defaults of the organization for Slack set the value; they have no id. */
export interface BetaClaudeTagSlackDefaultSettingSource {
  /** Always `slack_default`. */
  type: "slack_default";
}

/** No level sets a value, so the built-in one holds. */
export interface BetaClaudeTagDefaultSettingSource {
  /** Always `default`. */
  type: "default";
}

/**
 * The same channel, as set up in another workspace of the Enterprise Grid that it is shared in, sets the
 * value.
 */
export interface BetaClaudeTagSlackGridChannelSettingSource {
  /** Always `slack_grid_channel`. */
  type: "slack_grid_channel";
  /** The ids of Slack for the channel in that other workspace. */
  slack: BetaClaudeTagSlackChannelIdentifiers;
}

/** A level that a setting comes from. */
export type BetaClaudeTagSettingSource =
  | BetaClaudeTagSlackChannelSettingSource
  | BetaClaudeTagSlackWorkspaceSettingSource
  | BetaClaudeTagSlackParentChannelSettingSource
  | BetaClaudeTagSlackDefaultSettingSource
  | BetaClaudeTagDefaultSettingSource
  | BetaClaudeTagSlackGridChannelSettingSource;

/**
 * Tells for each property of `ClaudeTagSettings` which level its value comes from. Where nothing is set, it is
 * null, for `instructions` an empty list; with `include_inherited` the built-in default counts as a level, so
 * nothing is null.
 */
export interface BetaClaudeTagSettingSources {
  /** Where `enabled` comes from. */
  enabled: BetaClaudeTagSettingSource | null;
  /** Id of the environment. */
  environment_id: BetaClaudeTagSettingSource | null;
  /** Where `guest_policy` comes from. */
  guest_policy: BetaClaudeTagSettingSource | null;
  /** All levels whose text is in `instructions`, in the order of the text. */
  instructions: BetaClaudeTagSettingSource[];
  /** Where `model` comes from. */
  model: BetaClaudeTagSettingSource | null;
  /** Where `reply_mode` comes from: the channel itself or, with `include_inherited`, `default`. */
  reply_mode: BetaClaudeTagSettingSource | null;
}

/** A channel that is set up for Claude Tag, with its own settings or, with `include_inherited`, those in force. */
export interface BetaClaudeTagSlackChannel {
  /**
   * Id of the channel in this API, with the prefix `slch_`. Removing the channel and setting it up again gives a
   * new one; the old one stays a 404.
   */
  id: string;
  /** Always `slack_channel`. */
  type: "slack_channel";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** The settings; `sources` tells where each comes from. */
  settings: BetaClaudeTagSettings;
  /** The ids that Slack gives the channel. */
  slack: BetaClaudeTagSlackChannelIdentifiers;
  /** Which level each value in `settings` comes from. */
  sources: BetaClaudeTagSettingSources;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of Slack channels. */
export interface BetaClaudeTagSlackChannelList {
  /** The items. */
  data: BetaClaudeTagSlackChannel[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The first settings of a channel. What is left out or null is not set. */
export interface BetaClaudeTagSettingsCreate {
  /** Whether Claude is on. True turns it on in the channel even if its workspace has it off. */
  enabled?: boolean | null;
  /** Id of the environment. */
  environment_id?: string | null;
  /** What Claude does while a guest of Slack is in the channel. Null clears it. */
  guest_policy?: BetaClaudeTagGuestPolicy | null;
  /**
   * Instructions for Claude, at most 8,192 characters without the blanks around them. Null, or nothing but
   * blanks, clears them.
   */
  instructions?: string | null;
  /** Model id, or the name of a line of models, that the organization may use with Claude Tag. Null clears it. */
  model?: string | null;
  /**
   * When Claude speaks up. Once set it can be replaced but not cleared; `automatic` brings the usual behaviour
   * back.
   */
  reply_mode?: BetaClaudeTagReplyMode | null;
}

/** A channel to set up for Claude Tag. */
export interface BetaClaudeTagSlackChannelCreateRequest {
  /** The ids that Slack gives the channel. Its Slack workspace has to belong to the organization. */
  slack: BetaClaudeTagSlackChannelIdentifiers;
  /** Settings that the channel starts with. */
  settings?: BetaClaudeTagSettingsCreate;
}

/**
 * Changes to the settings of a channel or Slack workspace. What is left out stays; null clears a setting, so
 * that it is inherited again.
 */
export interface BetaClaudeTagSettingsUpdate {
  /** Whether Claude is on. True turns it on in a channel even if its workspace has it off. */
  enabled?: boolean | null;
  /** Id of the environment. */
  environment_id?: string | null;
  /** What Claude does while a guest of Slack is in the channel. Null clears it. */
  guest_policy?: BetaClaudeTagGuestPolicy | null;
  /**
   * New instructions, at most 8,192 characters without the blanks around them. Null, or nothing but blanks,
   * clears them.
   */
  instructions?: string | null;
  /** Model id, or the name of a line of models, that the organization may use with Claude Tag. Null clears it. */
  model?: string | null;
  /**
   * When Claude speaks up. Only for a channel; a Slack workspace refuses a value. Null is refused once a channel
   * has one: send `automatic` instead.
   */
  reply_mode?: BetaClaudeTagReplyMode | null;
}

/** Changes to a channel. */
export interface BetaClaudeTagSlackChannelUpdateRequest {
  /** The settings that change. */
  settings: BetaClaudeTagSettingsUpdate;
}

/** Says that a channel is no longer set up for Claude Tag. */
export interface BetaClaudeTagDeletedSlackChannel {
  /** Id that the channel had. */
  id: string;
  /** Always `slack_channel_deleted`. */
  type: "slack_channel_deleted";
}

/** The id that Slack itself uses for a workspace. Other parts of this API do not accept it in place of its own. */
export interface BetaClaudeTagSlackWorkspaceIdentifiers {
  /** Id of the workspace. */
  workspace_id: string;
}

/**
 * A Slack workspace that is connected directly or through an Enterprise Grid, with its own settings or, with
 * `include_inherited`, those in force.
 */
export interface BetaClaudeTagSlackWorkspace {
  /**
   * Id of the Slack workspace in this API, with the prefix `slws_`. Removing it and setting it up again gives a
   * new one; the old one stays a 404.
   */
  id: string;
  /** Always `slack_workspace`. */
  type: "slack_workspace";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** The settings; `sources` tells where each comes from. */
  settings: BetaClaudeTagSettings;
  /** The id that Slack gives the workspace. */
  slack: BetaClaudeTagSlackWorkspaceIdentifiers;
  /** Which level each value in `settings` comes from. */
  sources: BetaClaudeTagSettingSources;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of Slack workspaces. */
export interface BetaClaudeTagSlackWorkspaceList {
  /** The items. */
  data: BetaClaudeTagSlackWorkspace[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Changes to a Slack workspace. */
export interface BetaClaudeTagSlackWorkspaceUpdateRequest {
  /** The settings that change. */
  settings: BetaClaudeTagSettingsUpdate;
}

/** A key in AWS KMS. */
export interface BetaAWSExternalKeyConfig {
  /** Always `aws`. */
  type: "aws";
  /**
   * ARN of the key. On Claude Platform on AWS an alias is refused, and the organization's own key has to be one
   * of a single region.
   */
  kms_arn: string;
  /** AWS region; taken from `kms_arn` when absent. */
  region?: string | null;
  /**
   * ARN of a role. No longer used.
   * @deprecated
   */
  role_arn?: string | null;
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
  /**
   * The user profile that the key is tied to. Such a key goes only with a workspace of that profile, and one
   * without only with a workspace that has no profile.
   */
  user_profile_id: string | null;
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
  /**
   * User profile of the customer whose key it is. It cannot be set or changed later; leave it out only for a key
   * of your own organization.
   */
  user_profile_id?: string | null;
}

/** Changes to an external key. What is left out stays as it is. */
export interface BetaExternalKeyUpdateRequest {
  /** New name. */
  display_name?: string | null;
  /** Region where the key is used; `us` is the only one. */
  geo?: "us" | null;
  /** New coordinates of the key. */
  provider_config?: (BetaAWSExternalKeyConfig | BetaGCPExternalKeyConfig | BetaAzureExternalKeyConfigParam) | null;
}

/**
 * Says which tokens of an issuer may be exchanged for an access token, what that token may do, and whom it
 * acts as. An access token is for one workspace, of those that the rule is enabled for; the service account
 * has to be a member of it.
 */
export interface BetaFederationRule {
  /** Id of the rule. */
  id: string;
  /** Always `federation_rule`. */
  type: "federation_rule";
  /** Whether the rule holds for all workspaces, later ones included. Then `workspace_ids` has no effect. */
  applies_to_all_workspaces: boolean;
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** Id of the user or service account that archived it. */
  archived_by_actor_id: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the user or service account that made it. */
  created_by_actor_id: string | null;
  /** Free text. */
  description: string | null;
  /** Id of the issuer whose tokens the rule accepts. */
  issuer_id: string;
  /** Name of the issuer, as it is now. */
  issuer_name: string | null;
  /** What a token has to fulfil. */
  match: BetaFederationRuleMatch;
  /** Name of the rule, chosen by an admin. */
  name: string;
  /** OAuth scopes of the access token, with blanks between them. */
  oauth_scope: string;
  /** Whom the access token acts as. */
  target: BetaServiceAccountTarget;
  /**
   * Lifetime of an access token in seconds. It is cut to twice the time that the exchanged token is still valid,
   * but not below 60.
   */
  token_lifetime_seconds: number;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Id of the user or service account that last changed it. */
  updated_by_actor_id: string | null;
  /** Ids of the workspaces that the rule is enabled for. Empty for an older rule that has only `workspace_id`. */
  workspace_ids: string[];
  /** Values to take from the claims, as CEL expressions by name. Not supported yet: always null. */
  attributes: {
    [key: string]: string;
  } | null;
  /** Id of the workspace. */
  workspace_id: string | null;
}

/** One page of federation rules. */
export interface BetaFederationRuleList {
  /** The items. */
  data: BetaFederationRule[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new rule. It needs `workspace_id` or `applies_to_all_workspaces`. */
export interface BetaFederationRuleCreateRequest {
  /** Id of the issuer whose tokens the rule accepts. */
  issuer_id: string;
  /** What a token has to fulfil. */
  match: BetaFederationRuleMatch;
  /**
   * Name of lower-case letters, digits and hyphens. A name that another rule has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name: string;
  /**
   * OAuth scopes of the access token, with blanks between them. A caller with OAuth may set only
   * `workspace:developer` and `workspace:inference`; others take the Console.
   */
  oauth_scope: string;
  /** Whom the access token acts as. */
  target: BetaServiceAccountTarget;
  /** Enables the rule for all workspaces, later ones included. */
  applies_to_all_workspaces?: boolean;
  /** Free text. */
  description?: string | null;
  /**
   * Lifetime of an access token in seconds. It is cut to twice the time that the exchanged token is still valid,
   * but not below 60.
   * (minimum 60, maximum 86400)
   * @default 3600
   */
  token_lifetime_seconds?: number;
  /** Id of the workspace. */
  workspace_id?: string | null;
  /** Not supported yet: anything but an empty map is refused with 400. */
  attributes?: {
    [key: string]: string;
  } | null;
}

/** Changes to a rule. What is left out stays as it is. */
export interface BetaFederationRuleUpdateRequest {
  /**
   * True enables the rule for all workspaces, later ones included. False is refused with 400 when that leaves
   * the rule without a workspace.
   */
  applies_to_all_workspaces?: boolean | null;
  /** New free text; null clears it. */
  description?: string | null;
  /** Replaces the conditions as a whole. */
  match?: BetaFederationRuleMatch | null;
  /**
   * New name of lower-case letters, digits and hyphens. A name that another rule has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name?: string | null;
  /**
   * New OAuth scopes, with blanks between them. A caller with OAuth may set only `workspace:developer` and
   * `workspace:inference`; others take the Console.
   */
  oauth_scope?: string | null;
  /** Replaces whom the access token acts as. */
  target?: BetaServiceAccountTarget | null;
  /**
   * New lifetime of access tokens in seconds. It is cut to twice the time that the exchanged token is still
   * valid, but not below 60.
   * (minimum 60, maximum 86400)
   */
  token_lifetime_seconds?: number | null;
  /** Id of the workspace. */
  workspace_id?: string | null;
  /** Not supported yet: anything but null or an empty map is refused with 400. */
  attributes?: {
    [key: string]: string;
  } | null;
}

/** The organization is the owner. */
export interface BetaPluginOwnerOrganization {
  /** Always `organization`. */
  type: "organization";
}

/** One member is the owner. */
export interface BetaPluginOwnerUser {
  /** Always `user`. */
  type: "user";
  /** Id of the user. */
  user_id: string;
}

/** A collection of plugins, of the organization or of one member, filled by uploads or from a Git repository. */
export interface BetaPluginMarketplace {
  /** Id of the marketplace, with the prefix `marketplace_`. */
  id: string;
  /** Always `plugin_marketplace`. */
  type: "plugin_marketplace";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Setting that holds for each plugin without one of its own; null for the marketplace of a member. */
  default_installation_preference: "auto_install" | "available" | "not_available" | "required" | null;
  /**
   * When the last attempt to synchronize ended, well or not; null for a marketplace without a repository.
   * (format date-time)
   */
  last_sync_ended_at: string | null;
  /**
   * Commit that was last read from the repository, even if its content was then refused; null while none was
   * read.
   */
  last_sync_read_sha: string | null;
  /** Name of the marketplace; it never changes. */
  name: string;
  /** Who has the marketplace: the organization or one member. */
  owner: BetaPluginOwnerOrganization | BetaPluginOwnerUser;
  /**
   * Where the plugins come from: uploads (`manual`) or a connected Git repository, which takes no uploads.
   * `directory` stands for Anthropic's own catalog, which is never listed.
   */
  source: "directory" | "github" | "gitlab" | "manual" | "public_git";
  /** How the last synchronization went; null before the first one, hence always for `manual`. */
  sync_status:
    "failed_auth" | "failed_content" | "failed_limits" | "failed_transient" | "in_progress" | "success" | null;
}

/** One page of plugin marketplaces. */
export interface BetaPluginMarketplaceList {
  /** The items. */
  data: BetaPluginMarketplace[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** An archive of a marketplace to check, without storing anything. */
export interface BetaPluginMarketplaceValidateArchiveRequest {
  /**
   * A ZIP file of the marketplace directory, as a part with a filename, at most 32 MB. Any other form field is
   * refused.
   * (format binary)
   */
  archive: Uploadable;
}

/** A plugin that a synchronization would leave out. */
export interface BetaPluginMarketplaceValidationPluginErrorObject {
  /** Why it would be left out, for people. */
  error: string;
  /** Why it would be left out, as a code to branch on. */
  error_code: string;
  /** Name of the plugin in `marketplace.json`. */
  name: string;
}

/** A part of a plugin that would be left out. */
export interface BetaPluginMarketplaceValidationPluginWarning {
  /** Code of the kind of warning. */
  error_code: string;
  /** The part and the reason, for people. */
  message: string;
}

/** A plugin that a synchronization would take over only in part. */
export interface BetaPluginMarketplaceValidationPluginWarnings {
  /** Name of the plugin in `marketplace.json`. */
  name: string;
  /** The parts that would be left out. */
  warnings: BetaPluginMarketplaceValidationPluginWarning[];
}

/** What a check of a marketplace found. It is not stored, so it cannot be retrieved again. */
export interface BetaPluginMarketplaceValidationReport {
  /** Always `plugin_marketplace_validation_report`. */
  type: "plugin_marketplace_validation_report";
  /**
   * Commit that was checked. For an archive it is what the comment of the archive says, unverified; null without
   * one.
   */
  commit_sha: string | null;
  /** Why nothing could be checked, such as a missing or malformed `marketplace.json`; null when it could. */
  manifest_error: string | null;
  /** Code of `manifest_error` that does not change with its wording; null when there is no error. */
  manifest_error_code: string | null;
  /** The plugins that a synchronization would leave out. */
  plugin_errors: BetaPluginMarketplaceValidationPluginErrorObject[];
  /** The plugins that would come through with parts left out. */
  plugin_warnings: BetaPluginMarketplaceValidationPluginWarnings[];
  /** Branch that was read; null for an archive, a commit, or the default branch when none was named. */
  ref: string | null;
  /** How many plugins `marketplace.json` lists; 0 when it cannot be read. */
  total_plugin_count: number;
  /**
   * Whether all plugins would come through, at least in part: the manifest can be read and there are no
   * `plugin_errors`.
   */
  valid: boolean;
}

/** A repository with a marketplace to check, without storing anything. */
export interface BetaPluginMarketplaceValidateRepositoryRequest {
  /**
   * Public repository on github.com, as an `https` URL of owner and name. If it is private or missing, the
   * report says so; the call does not fail.
   * (max length 2048, format uri)
   */
  repository_url: string;
  /**
   * Branch, or commit as a SHA of 40 characters. Without it, the branch that a synchronization would read.
   * (min length 1, max length 255)
   */
  ref?: string | null;
}

/** Changes to a marketplace of the organization. */
export interface BetaPluginMarketplaceUpdateRequest {
  /** Setting for each plugin without one of its own. Once set it can be replaced but not removed. */
  default_installation_preference: "auto_install" | "available" | "not_available" | "required";
}

/** One thing that a plugin brings along. */
export interface BetaPluginComponent {
  /** Kind of component. */
  type: "agent" | "cli" | "command" | "hook" | "mcp_server" | "skill";
  /** What the component says about itself. MCP servers, hooks and CLIs say nothing, so null. */
  description: string | null;
  /** Name of the component: the key of an MCP server, the event of a hook, the executable of a CLI. */
  name: string;
}

/** Outcome of the scan of a version's content. A completed scan stays shown while a later one runs. */
export interface BetaPluginContentScan {
  /** The verdict; null unless `status` is `completed`. */
  assessment: "fail" | "pass" | "unknown" | "warn" | null;
  /**
   * What led to a bad verdict, such as `credential-exposure`; with the status `errored`, why there is no
   * verdict, such as `scan-did-not-finish`.
   */
  reason: string | null;
  /** Whether the scan runs, is done, or could not run or be read. */
  status: "completed" | "errored" | "processing";
}

/** A member as the maker of a plugin or version. */
export interface BetaPluginUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** Email address; may be null, as for a former member. */
  email_address: string | null;
  /** Id of the user. */
  user_id: string;
}

/** An Admin API key as the maker of a plugin or version. */
export interface BetaPluginAPIActor {
  /** Always `api_actor`. */
  type: "api_actor";
  /** Id of the key. */
  api_key_id: string;
}

/**
 * A plugin of the organization or of a member. Its versions never change; one of them, the served version, is
 * what members get.
 */
export interface BetaPlugin {
  /** Id of the plugin. */
  id: string;
  /** Always `plugin`. */
  type: "plugin";
  /** What the served version has in it; null when it was not listed. */
  components: BetaPluginComponent[] | null;
  /** Scan of the served version; null while there was none. */
  content_scan: BetaPluginContentScan | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Who made the plugin; null when nobody is recorded. */
  created_by: (BetaPluginUserActor | BetaPluginAPIActor) | null;
  /** Description of the served version. */
  description: string | null;
  /** Display name of the served version. */
  display_name: string | null;
  /** Id of the newest version. */
  latest_version_id: string;
  /** `version` in the manifest of the served version, in normal form; null when it has none that can be shown. */
  manifest_version: string | null;
  /** Id of the marketplace that the plugin is in. */
  marketplace_id: string;
  /**
   * Name in lower case, unique in the marketplace. It is fixed, except that a member may rename a plugin of
   * their own.
   */
  name: string;
  /**
   * Setting for all members whose RBAC groups have none, inherited from the marketplace or not; null for a
   * plugin of a member.
   */
  organization_installation_preference: "auto_install" | "available" | "not_available" | "required" | null;
  /** Whether that setting comes from the marketplace; null for a plugin of a member. */
  organization_installation_preference_inherited: boolean | null;
  /** Who has the plugin: the organization or one member. */
  owner: BetaPluginOwnerOrganization | BetaPluginOwnerUser;
  /**
   * How much the served version can do: `remote` with an MCP server or CLI, `privileged` with hooks, settings,
   * tools approved in advance and the like, otherwise `contained`. Null when it is not classified; worked out
   * when the version was stored.
   */
  reach: "contained" | "privileged" | "remote" | null;
  /** Id of the version that members get. */
  served_version_id: string;
  /**
   * Whether the served version was chosen by hand. While it was not, new versions are normally served as they
   * come.
   */
  served_version_pinned: boolean;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of plugins. */
export interface BetaPluginList {
  /** The items. */
  data: BetaPlugin[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new plugin with its first version. */
export interface BetaPluginCreateRequest {
  /**
   * The files, each with its path in the plugin as filename, or one `.zip` or `.plugin` archive.
   * `.claude-plugin/plugin.json` has to be among them.
   */
  files: Uploadable[];
  /**
   * Id of a `manual` marketplace of the organization. Without it, the library of the organization, which comes
   * into being with its first plugin.
   */
  marketplace_id?: string;
  /**
   * What to tell members about the version.
   * (max length 5000)
   */
  release_notes?: string;
}

/** The version to serve. */
export interface BetaPluginUpdateRequest {
  /**
   * Id of the version to serve from now on, with the prefix `pluginver_`; later versions do not replace it.
   * `latest` is not accepted.
   */
  served_version_id: string;
}

/** Says that a plugin is deleted. */
export interface BetaDeletedPlugin {
  /** Id that the plugin had. */
  id: string;
  /** Always `plugin_deleted`. */
  type: "plugin_deleted";
}

/** All members of the organization. */
export interface BetaPluginTargetOrganization {
  /** Always `organization`. */
  type: "organization";
}

/** The members of one RBAC group. */
export interface BetaPluginTargetRBACGroup {
  /** Always `rbac_group`. */
  type: "rbac_group";
  /** Id of the RBAC group. */
  rbac_group_id: string;
}

/** A single member. */
export interface BetaPluginTargetOrganizationMember {
  /** Always `organization_member`. */
  type: "organization_member";
  /** Id of the user. */
  user_id: string;
}

/**
 * How one target gets a plugin of the organization. The plugin and the target together identify it, as there
 * is no id.
 */
export interface BetaPluginInstallationSetting {
  /** Always `plugin_installation_setting`. */
  type: "plugin_installation_setting";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Whether the target gets the plugin, and whether it may opt out. */
  installation_preference: "auto_install" | "available" | "not_available" | "required";
  /** Id of the plugin. */
  plugin_id: string;
  /** Whose setting it is: the organization's or that of one RBAC group. Members have none. */
  target: BetaPluginTargetOrganization | BetaPluginTargetRBACGroup | BetaPluginTargetOrganizationMember;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of installation settings. */
export interface BetaPluginInstallationSettingList {
  /** The items. */
  data: BetaPluginInstallationSetting[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The installation setting for a target. */
export interface BetaPluginInstallationSettingSetRequest {
  /** Whether the target gets the plugin, and whether it may opt out. */
  installation_preference: "auto_install" | "available" | "not_available" | "required";
}

/** Says that an installation setting is removed. */
export interface BetaDeletedPluginInstallationSetting {
  /** Always `plugin_installation_setting_deleted`. */
  type: "plugin_installation_setting_deleted";
  /** Id of the plugin. */
  plugin_id: string;
  /** Whose setting it was. */
  target: BetaPluginTargetOrganization | BetaPluginTargetRBACGroup | BetaPluginTargetOrganizationMember;
}

/**
 * Someone that a member shares a plugin with. Shares are given in claude.ai and only read here; they have no
 * id.
 */
export interface BetaPluginShare {
  /** Always `plugin_share`. */
  type: "plugin_share";
  /**
   * When it was shared; changing the role counts as sharing anew.
   * (format date-time)
   */
  granted_at: string;
  /** Id of the plugin. */
  plugin_id: string;
  /** Whom it is shared with: everyone, one RBAC group or one member. */
  target: BetaPluginTargetOrganization | BetaPluginTargetRBACGroup | BetaPluginTargetOrganizationMember;
}

/** One page of shares. */
export interface BetaPluginShareList {
  /** The items. */
  data: BetaPluginShare[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** One state of a plugin's content; it does not change. */
export interface BetaPluginVersion {
  /** Id of the version. */
  id: string;
  /** Always `plugin_version`. */
  type: "plugin_version";
  /** What the version has in it; null when it was not listed. */
  components: BetaPluginComponent[] | null;
  /** Scan of the version; null while there was none. */
  content_scan: BetaPluginContentScan | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Who uploaded the version; null when nobody is recorded. */
  created_by: (BetaPluginUserActor | BetaPluginAPIActor) | null;
  /**
   * Description in the manifest; null without one. It can be longer than the 500 characters that uploads may
   * have.
   */
  description: string | null;
  /** Display name in the manifest; null without one. */
  display_name: string | null;
  /**
   * `version` in the manifest, without a leading `v`; null when it is absent, does not begin with a digit, or
   * has characters that are not allowed.
   */
  manifest_version: string | null;
  /** Id of the plugin. */
  plugin_id: string;
  /** How much the version can do, as for `Plugin`. */
  reach: "contained" | "privileged" | "remote" | null;
  /** What was told to members at the upload; null when nothing was. */
  release_notes: string | null;
}

/** One page of versions of a plugin. */
export interface BetaPluginVersionList {
  /** The items. */
  data: BetaPluginVersion[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new version of a plugin. */
export interface BetaPluginVersionCreateRequest {
  /**
   * The files, each with its path in the plugin as filename, or one `.zip` or `.plugin` archive.
   * `.claude-plugin/plugin.json` has to be among them.
   */
  files: Uploadable[];
  /**
   * What to tell members about the version.
   * (max length 5000)
   */
  release_notes?: string;
}

/**
 * The ZIP archive of a version, byte for byte as stored.
 * (format binary)
 */
export type BetaPluginVersionContent = Uploadable;

/** One page of spend limits. */
export interface BetaSpendLimitList {
  /** The items. */
  data: BetaSpendLimit[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A limit to set, or to overwrite where the scope and period have one. */
export interface BetaSpendLimitSetRequest {
  /**
   * The cap, as a whole number in minor units: `50000` is 500 US dollars, `0` allows nothing. Null means no
   * limit for this scope and period; other periods keep theirs.
   */
  amount: string | null;
  /**
   * Whom the cap is for: a user in Claude Enterprise, the organization or a workspace in the Console (early
   * access). Other combinations are refused with 400.
   */
  scope: BetaSpendLimitUserScope | BetaSpendLimitOrganizationScope | BetaSpendLimitWorkspaceScope;
  /** The period that the cap is for. */
  period?: BetaSpendLimitPeriod;
}

/** Says that a spend limit is deleted. */
export interface BetaSpendLimitDeleteResponse {
  /** Id that the limit had. */
  id: string;
  /** Always `spend_limit_deleted`. */
  type: "spend_limit_deleted";
}

/**
 * The latest results of delivering to a destination, with some delay. Changing the destination does not reset
 * them.
 */
export interface BetaTelemetryDestinationDeliveryHealth {
  /**
   * What went wrong last, such as `timeout` or `HTTP error (status 503)`; null if nothing ever did. A success
   * afterwards leaves it in place, so compare the times.
   */
  last_error: string | null;
  /**
   * When that was; null if nothing ever went wrong.
   * (format date-time)
   */
  last_error_at: string | null;
  /**
   * When a delivery last succeeded; null if none ever did.
   * (format date-time)
   */
  last_success_at: string | null;
}

/** Spans are delivered. */
export interface BetaTelemetryDestinationStateEnabled {
  /** Always `enabled`. */
  type: "enabled";
}

/** A caller disabled it. */
export interface BetaTelemetryDestinationDisabledReasonCaller {
  /** Always `caller`. */
  type: "caller";
}

/** The API disabled it, as all deliveries failed for a long time. */
export interface BetaTelemetryDestinationDisabledReasonSustainedFailure {
  /** Always `sustained_failure`. */
  type: "sustained_failure";
}

/**
 * The API disabled it, as all deliveries failed for a long time, the last because the host does not exist or
 * its address is not public.
 */
export interface BetaTelemetryDestinationDisabledReasonInvalidAddress {
  /** Always `invalid_address`. */
  type: "invalid_address";
}

/** The API disabled it, as the endpoint answered with a redirect; one is enough. */
export interface BetaTelemetryDestinationDisabledReasonRedirect {
  /** Always `redirect`. */
  type: "redirect";
}

/** Why a destination is disabled. Whatever it is, an update with the state `enabled` turns it on again. */
export type BetaTelemetryDestinationDisabledReason =
  | BetaTelemetryDestinationDisabledReasonCaller
  | BetaTelemetryDestinationDisabledReasonSustainedFailure
  | BetaTelemetryDestinationDisabledReasonInvalidAddress
  | BetaTelemetryDestinationDisabledReasonRedirect;

/** Nothing is delivered. Spans of this time are not sent later. */
export interface BetaTelemetryDestinationStateDisabled {
  /** Always `disabled`. */
  type: "disabled";
  /** Who disabled it: a caller or the API, and why. */
  reason: BetaTelemetryDestinationDisabledReason;
}

/** Whether spans are delivered. The API itself disables a destination that cannot be delivered to. */
export type BetaTelemetryDestinationState =
  BetaTelemetryDestinationStateEnabled | BetaTelemetryDestinationStateDisabled;

/**
 * What spans carry: ids, times, status and token counts (`metadata_only`), or the text of messages and tools
 * too (`content`). Organizations under a restriction such as HIPAA get metadata only.
 */
export type BetaTelemetryDestinationContentMode = "metadata_only" | "content";

/** What a destination gets as traces. */
export interface BetaTelemetryDestinationTraces {
  /** Whether spans carry content or only metadata. */
  content_mode: BetaTelemetryDestinationContentMode;
  /** Whether traces are delivered. The other settings are kept while they are not. */
  enabled: boolean;
  /**
   * Full URL for traces; null for the base URL with `/v1/traces` appended.
   * (format uri)
   */
  endpoint_url: string | null;
  /**
   * Most bytes of prompts, responses and tool data in one span; what is longer is cut. Null for the maximum of
   * the API.
   */
  max_content_bytes: number | null;
}

/** All workspaces, also the default one, archived ones, and those to come. */
export interface BetaTelemetryDestinationWorkspacesAll {
  /** Always `all`. */
  type: "all";
}

/** Only the workspaces on the list. */
export interface BetaTelemetryDestinationWorkspacesInclude {
  /** Always `include`. */
  type: "include";
}

/** All workspaces but those on the list. New ones are covered until they are added to it. */
export interface BetaTelemetryDestinationWorkspacesExclude {
  /** Always `exclude`. */
  type: "exclude";
}

/**
 * Which workspaces a destination covers. The list behind `include` and `exclude` is a resource of its own,
 * with at most 1,000 entries.
 */
export type BetaTelemetryDestinationWorkspaces =
  | BetaTelemetryDestinationWorkspacesAll
  | BetaTelemetryDestinationWorkspacesInclude
  | BetaTelemetryDestinationWorkspacesExclude;

/**
 * An OTLP endpoint over HTTP that the API sends OpenTelemetry spans of workspaces to. A workspace may be
 * covered by several; each gets its spans.
 */
export interface BetaTelemetryDestination {
  /** Id of the destination, with the prefix `tdst_`. */
  id: string;
  /** Always `telemetry_destination`. */
  type: "telemetry_destination";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** How the latest deliveries went. */
  delivery_health: BetaTelemetryDestinationDeliveryHealth;
  /** Name for people; null when there is none. */
  display_name: string | null;
  /**
   * Base URL of the endpoint. `/v1/traces` is appended, unless `traces.endpoint_url` is set.
   * (format uri)
   */
  endpoint_url: string;
  /** Names of the headers sent along. Their values are never returned. */
  header_names: string[];
  /** Whether spans are delivered. */
  state: BetaTelemetryDestinationState;
  /** What is delivered as traces. */
  traces: BetaTelemetryDestinationTraces;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Which workspaces are covered. */
  workspaces: BetaTelemetryDestinationWorkspaces;
}

/** One page of telemetry destinations. */
export interface BetaTelemetryDestinationList {
  /** The items. */
  data: BetaTelemetryDestination[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Covers all workspaces. In an update it empties the list. */
export interface BetaTelemetryDestinationWorkspacesAllParams {
  /** Always `all`. */
  type: "all";
}

/** Covers only the workspaces on the list. */
export interface BetaTelemetryDestinationWorkspacesIncludeParams {
  /** Always `include`. */
  type: "include";
  /**
   * Ids of the workspaces on the list. An update replaces the list; without ids it stays, unless the type
   * changes, which empties it. Archived workspaces cannot be added.
   * (max items 100)
   */
  workspace_ids?: string[];
}

/** Covers all workspaces but those on the list. */
export interface BetaTelemetryDestinationWorkspacesExcludeParams {
  /** Always `exclude`. */
  type: "exclude";
  /**
   * Ids of the workspaces on the list. An update replaces the list; without ids it stays, unless the type
   * changes, which empties it. Archived workspaces cannot be added.
   * (max items 100)
   */
  workspace_ids?: string[];
}

/** Which workspaces a destination is to cover. */
export type BetaTelemetryDestinationWorkspacesParams =
  | BetaTelemetryDestinationWorkspacesAllParams
  | BetaTelemetryDestinationWorkspacesIncludeParams
  | BetaTelemetryDestinationWorkspacesExcludeParams;

/** What a destination is to get as traces. What is left out has its default on creation and stays in an update. */
export interface BetaTelemetryDestinationTracesParams {
  /** Whether spans carry content or only metadata. Null stands for `metadata_only`, the default. */
  content_mode?: BetaTelemetryDestinationContentMode | null;
  /** Whether traces are delivered; true by default. */
  enabled?: boolean;
  /**
   * Full URL for traces, where the path is not `/v1/traces`. Scheme, host and port are those of the base URL;
   * null removes it.
   * (max length 2048, format uri)
   */
  endpoint_url?: string | null;
  /**
   * Most bytes of content in one span. Null leaves only the maximum of the API, which the error for a larger
   * value names.
   * (minimum 1)
   */
  max_content_bytes?: number | null;
}

/** A new telemetry destination. */
export interface BetaTelemetryDestinationCreateRequest {
  /**
   * Base URL of the endpoint: `https`, a hostname, port 443, no query, fragment or credentials. Leave out
   * `/v1/traces`, which is appended.
   * (max length 2048, format uri)
   */
  endpoint_url: string;
  /** Which workspaces to cover. */
  workspaces: BetaTelemetryDestinationWorkspacesParams;
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
  /**
   * Headers to send along, such as `authorization`. Names have at most 128 characters, values 4,096 in printable
   * ASCII, all together 16,384 bytes. Names such as `host`, or with a prefix such as `content-` or `anthropic-`,
   * are refused.
   */
  headers?: {
    [key: string]: string;
  };
  /** What to deliver as traces. Without it, each setting has its default. */
  traces?: BetaTelemetryDestinationTracesParams;
}

/** Delivers spans again. The record of past deliveries stays. */
export interface BetaTelemetryDestinationStateEnabledParams {
  /** Always `enabled`. */
  type: "enabled";
}

/**
 * Stops deliveries. Spans of this time are not sent later; a destination that is disabled already keeps its
 * reason.
 */
export interface BetaTelemetryDestinationStateDisabledParams {
  /** Always `disabled`. */
  type: "disabled";
}

/** State to put a destination into. */
export type BetaTelemetryDestinationStateParams =
  BetaTelemetryDestinationStateEnabledParams | BetaTelemetryDestinationStateDisabledParams;

/** Changes to a telemetry destination. What is left out stays as it is. */
export interface BetaTelemetryDestinationUpdateRequest {
  /**
   * New name; null clears it.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
  /**
   * New base URL. Another host or port removes all headers, so send them along; `traces.endpoint_url` then has
   * to change too.
   * (max length 2048, format uri)
   */
  endpoint_url?: string;
  /**
   * Headers to set or, with null, to remove; others stay. Setting one needs `endpoint_url` in the same request.
   * Stored values that are not sent again count as 4,096 bytes each.
   */
  headers?: {
    [key: string]: string | null;
  } | null;
  /** Whether spans are to be delivered. */
  state?: BetaTelemetryDestinationStateParams;
  /** Changes to what is delivered as traces. Null puts every setting back to its default. */
  traces?: BetaTelemetryDestinationTracesParams | null;
  /**
   * Which workspaces to cover. With more than 750 on the list, changing the type or the ids is refused; remove
   * some one by one first.
   */
  workspaces?: BetaTelemetryDestinationWorkspacesParams;
}

/** Says that a telemetry destination is deleted. */
export interface BetaDeletedTelemetryDestination {
  /** Id that the destination had. */
  id: string;
  /** Always `telemetry_destination_deleted`. */
  type: "telemetry_destination_deleted";
}

/** The destination answered with a status of 200 to 299. */
export interface BetaTelemetryDestinationTestSuccess {
  /** Always `success`. */
  type: "success";
}

/** The span did not arrive. */
export interface BetaTelemetryDestinationTestFailure {
  /** Always `failure`. */
  type: "failure";
  /** Why not, in the form of `delivery_health.last_error`. It never contains what the destination answered. */
  error: string;
}

/** How a test went. */
export type BetaTelemetryDestinationTestResult =
  BetaTelemetryDestinationTestSuccess | BetaTelemetryDestinationTestFailure;

/** Outcome of sending one span to a destination as a test. */
export interface BetaTelemetryDestinationTestResponse {
  /** Always `telemetry_destination_test`. */
  type: "telemetry_destination_test";
  /** How it went. */
  result: BetaTelemetryDestinationTestResult;
}

/**
 * A workspace on the list of a telemetry destination, which covers it under `include` and leaves it out under
 * `exclude`. It has no id of its own.
 */
export interface BetaTelemetryDestinationWorkspace {
  /** Always `telemetry_destination_workspace`. */
  type: "telemetry_destination_workspace";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the destination. */
  telemetry_destination_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** One page of workspaces of a telemetry destination. */
export interface BetaTelemetryDestinationWorkspaceList {
  /** The items. */
  data: BetaTelemetryDestinationWorkspace[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Says that a workspace is no longer on the list of a telemetry destination. */
export interface BetaDeletedTelemetryDestinationWorkspace {
  /** Always `telemetry_destination_workspace_deleted`. */
  type: "telemetry_destination_workspace_deleted";
  /** Id of the destination. */
  telemetry_destination_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** Whether events are delivered to an endpoint. */
export type BetaOrganizationWebhookEndpointState = "disabled" | "enabled";

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
  enabled_events: (
    | "user_profile.enforcement_action_opened"
    | "user_profile.enforcement_action_resolved"
    | "external_key.failed"
    | "external_key.recovered"
    | "user_profile.program_status_updated"
  )[];
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
  enabled_events: (
    | "user_profile.enforcement_action_opened"
    | "user_profile.enforcement_action_resolved"
    | "external_key.failed"
    | "external_key.recovered"
    | "user_profile.program_status_updated"
  )[];
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
  enabled_events: (
    | "user_profile.enforcement_action_opened"
    | "user_profile.enforcement_action_resolved"
    | "external_key.failed"
    | "external_key.recovered"
    | "user_profile.program_status_updated"
  )[];
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
  enabled_events?: (
    | "user_profile.enforcement_action_opened"
    | "user_profile.enforcement_action_resolved"
    | "external_key.failed"
    | "external_key.recovered"
    | "user_profile.program_status_updated"
  )[];
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

/** Says that a webhook endpoint is deleted. */
export interface BetaDeletedOrganizationWebhookEndpoint {
  /** Id that the endpoint had. */
  id: string;
  /** Always `webhook_endpoint_deleted`. */
  type: "webhook_endpoint_deleted";
}

/** The new secret of a webhook endpoint. */
export interface BetaOrganizationWebhookEndpointSigningSecret {
  /** Secret that deliveries are signed with from now on. It is shown only here. */
  signing_secret: string;
}

/**
 * The agent of a thread, as it was when the thread was created. Whom it may call on stands in the agent of the
 * session.
 */
export interface BetaManagedAgentsSessionThreadAgent {
  /** Id of the agent. */
  id: string;
  /** Always `agent`. */
  type: "agent";
  /** What the agent is for; null if not set. */
  description: string | null;
  /** Whom the agent acts as; `service_account` unless a role was named. */
  execution_identity: BetaManagedAgentsExecutionIdentity;
  /** Remote MCP servers that the agent connects to. */
  mcp_servers: BetaManagedAgentsMCPServerURLDefinition[];
  /** Model and how it is run. */
  model: BetaManagedAgentsModelConfig;
  /** Name of the agent. */
  name: string;
  /** Skills put into the sandbox. */
  skills: (BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill)[];
  /** System prompt; null if not set. */
  system: string | null;
  /** Tools offered to the model. */
  tools: (BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomTool)[];
  /** Version of the agent. */
  version: number;
}

/** The older form: a roster of agents that the main thread may start threads for. */
export interface BetaManagedAgentsSessionMultiagentCoordinator {
  /** Always `coordinator`. */
  type: "coordinator";
  /** The roster, each agent with its whole definition. */
  agents: (BetaManagedAgentsSessionThreadAgent | BetaManagedAgentsAdvisor)[];
}

/** The agent may start threads that run other agents. */
export interface BetaManagedAgentsSessionMultiagentSubagentsEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /** Whether the agent may make up agents for its threads. */
  inline_agents: BetaManagedAgentsMultiagentInlineAgents;
  /** Stored agents that it may start, each with its whole definition. */
  predefined_agents: BetaManagedAgentsSessionThreadAgent[];
}

/** Whether the agent may start threads that run other agents. */
export type BetaManagedAgentsSessionMultiagentSubagents =
  BetaManagedAgentsSessionMultiagentSubagentsEnabled | BetaManagedAgentsMultiagentSubagentsDisabled;

/** The agent may plan work and run it in the background, as workflow runs. */
export interface BetaManagedAgentsSessionMultiagentWorkflowsEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /** Whether a plan may make up agents. */
  inline_agents: BetaManagedAgentsMultiagentInlineAgents;
  /** Stored agents that a plan may use, each with its whole definition. */
  predefined_agents: BetaManagedAgentsSessionThreadAgent[];
}

/** Whether the agent may plan work and run it in the background. */
export type BetaManagedAgentsSessionMultiagentWorkflows =
  BetaManagedAgentsSessionMultiagentWorkflowsEnabled | BetaManagedAgentsMultiagentWorkflowsDisabled;

/** Advice, subagents and workflows of a session, as they were when it was created. */
export interface BetaManagedAgentsSessionMultiagent20261001 {
  /** Always `multiagent_20261001`. */
  type: "multiagent_20261001";
  /** Whether the main thread may ask another model for advice. */
  advisor: BetaManagedAgentsMultiagentAdvisor;
  /** Whether the agent may start threads that run other agents. */
  subagents: BetaManagedAgentsSessionMultiagentSubagents;
  /** Whether the agent may plan work and run it in the background. */
  workflows: BetaManagedAgentsSessionMultiagentWorkflows;
}

/**
 * Other agents and models that the agent of a session may call on, copied in full when the session was
 * created.
 */
export type BetaManagedAgentsSessionMultiagent =
  BetaManagedAgentsSessionMultiagentCoordinator | BetaManagedAgentsSessionMultiagent20261001;

/** The agent of a session, copied in full at its creation, so that later versions of the agent do not touch it. */
export interface BetaManagedAgentsSessionAgent {
  /** Id of the agent. */
  id: string;
  /** Always `agent`. */
  type: "agent";
  /** What the agent is for; null if not set. */
  description: string | null;
  /** Whom the agent acts as; `service_account` unless a role was named. */
  execution_identity: BetaManagedAgentsExecutionIdentity;
  /** Remote MCP servers that the agent connects to. */
  mcp_servers: BetaManagedAgentsMCPServerURLDefinition[];
  /** Model and how it is run. */
  model: BetaManagedAgentsModelConfig;
  /** Other agents and models that this one may call on; null when it works alone. */
  multiagent: BetaManagedAgentsSessionMultiagent | null;
  /** Name of the agent. */
  name: string;
  /** Skills put into the sandbox. */
  skills: (BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill)[];
  /** System prompt; null if not set. */
  system: string | null;
  /** Tools offered to the model. */
  tools: (BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomTool)[];
  /** Version of the agent that was copied. */
  version: number;
}

/** How far a session has come with an outcome that was set for it. */
export interface BetaManagedAgentsOutcomeEvaluationResource {
  /** Always `outcome_evaluation`. */
  type: "outcome_evaluation";
  /**
   * When the result became final; null before.
   * (format date-time)
   */
  completed_at: string | null;
  /** What the agent is to produce. */
  description: string;
  /** What the grader said last; null before the first round. */
  explanation: string | null;
  /** Round of grading, counted from 0. */
  iteration: number;
  /** Id of the outcome, `outc_...`. */
  outcome_id: string;
  /**
   * Where it stands: `pending` before work begins, `running` while the agent works or revises, `evaluating`
   * while it is graded; `satisfied`, `max_iterations_reached`, `failed` and `interrupted` are final.
   */
  result: string;
}

/** A GitHub repository in the sandbox of a session. Its token is never returned. */
export interface BetaManagedAgentsGitHubRepositoryResource {
  /** Id of the resource. */
  id: string;
  /** Always `github_repository`. */
  type: "github_repository";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Path in the sandbox. */
  mount_path: string;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * Address of the repository.
   * (format uri)
   */
  url: string;
  /** Branch or commit that is checked out; the default branch if null. */
  checkout?: (BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout) | null;
}

/** A file in the sandbox of a session. */
export interface BetaManagedAgentsFileResource {
  /** Id of the resource. */
  id: string;
  /** Always `file`. */
  type: "file";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the file. */
  file_id: string;
  /** Path in the sandbox. */
  mount_path: string;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** A memory store that is attached to a session. Name and description are those of the moment it was attached. */
export interface BetaManagedAgentsMemoryStoreResource {
  /** Always `memory_store`. */
  type: "memory_store";
  /** Id of the memory store. */
  memory_store_id: string;
  /** Whether the agent may write to the store; null stands for `read_write`. */
  access?: "read_write" | "read_only" | null;
  /** What the store holds, told to the agent in its system prompt; may be empty. */
  description?: string;
  /** How the agent is to use the store in this session, told in its system prompt. */
  instructions?: string | null;
  /** Folder of the store in the sandbox, made from its name. */
  mount_path?: string | null;
  /** Name of the store; later changes of it do not show here. */
  name?: string | null;
}

/** Something that a session can use: a repository, a file or a memory store. */
export type BetaManagedAgentsSessionResource =
  BetaManagedAgentsGitHubRepositoryResource | BetaManagedAgentsFileResource | BetaManagedAgentsMemoryStoreResource;

/** How long a session has been at work. */
export interface BetaManagedAgentsSessionStats {
  /** Seconds of work, summed over all threads; idle time does not count. */
  active_seconds?: number;
  /** Seconds since the session was created, or until its last change once it is terminated. */
  duration_seconds?: number;
}

/** Tokens written to the cache, by lifetime. */
export interface BetaManagedAgentsCacheCreationUsage {
  /** Tokens kept for an hour. */
  ephemeral_1h_input_tokens?: number;
  /** Tokens kept for five minutes. */
  ephemeral_5m_input_tokens?: number;
}

/** Calls of tools that the API runs. */
export interface BetaManagedAgentsServerToolUsage {
  /** Pages and documents fetched. */
  web_fetch_requests?: number;
  /** Searches made. */
  web_search_requests?: number;
}

/** Tokens and cost of a session over all its turns. */
export interface BetaManagedAgentsSessionUsage {
  /**
   * Seconds during which at least one thread was running; the time that is charged. Threads that run side by
   * side count once, unlike in `stats`.
   */
  active_seconds?: number;
  /** Tokens written to the cache, by lifetime. */
  cache_creation?: BetaManagedAgentsCacheCreationUsage;
  /** Input tokens read from the cache. */
  cache_read_input_tokens?: number;
  /** Input tokens of all turns. */
  input_tokens?: number;
  /** Cost at public list prices; absent or null until it is known. */
  list_cost?: BetaMonetaryAmount | null;
  /** Tokens that the model wrote in all turns. */
  output_tokens?: number;
  /** Calls of tools that the API runs; absent or null until they are counted. */
  server_tool_use?: BetaManagedAgentsServerToolUsage | null;
}

/** One run of an agent in an environment: a conversation of events, with the sandbox that belongs to it. */
export interface BetaManagedAgentsSession {
  /** Id of the session, `sesn_...`. */
  id: string;
  /** Always `session`. */
  type: "session";
  /** The agent as it was when the session was created, with what was changed for this session since. */
  agent: BetaManagedAgentsSessionAgent;
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** Spending limit; null if there is none. */
  budget: BetaManagedAgentsBudgetLimit | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the environment. */
  environment_id: string;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** State of each outcome that was set with a `user.define_outcome` event. */
  outcome_evaluations: BetaManagedAgentsOutcomeEvaluationResource[];
  /** Repositories, files and memory stores that the session can use. */
  resources: BetaManagedAgentsSessionResource[];
  /** How long it has been at work. */
  stats: BetaManagedAgentsSessionStats;
  /**
   * What it is doing. A session starts `idle`; it waits for input there, while `rescheduling` means that the API
   * retries after a passing failure. `terminated` is final.
   */
  status: "rescheduling" | "running" | "idle" | "terminated";
  /** Title of the session; null if not set. */
  title: string | null;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Tokens and cost so far. */
  usage: BetaManagedAgentsSessionUsage;
  /** Vaults whose credentials the session uses; empty if none. */
  vault_ids: string[];
  /** Id of the deployment. */
  deployment_id?: string | null;
}

/** A page of sessions. */
export interface BetaManagedAgentsSessionList {
  /** The items. */
  data: BetaManagedAgentsSession[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
  /** Token for `page` of the page before; null on the first one. */
  prev_page: string | null;
}

/**
 * An agent with settings changed for this session. What is given replaces the agent's own as a whole; the
 * agent itself stays as it is.
 */
export interface BetaManagedAgentsAgentWithOverridesParams {
  /** Id of the agent. */
  id: string;
  /** Always `agent_with_overrides`. */
  type: "agent_with_overrides";
  /**
   * Remote MCP servers in place of the agent's; an empty list removes them.
   * (max items 20)
   */
  mcp_servers?: BetaManagedAgentsURLMCPServerParams[];
  /** Model in place of the agent's. */
  model?: BetaManagedAgentsModel | BetaManagedAgentsModelConfigParams;
  /** Skills in place of the agent's; an empty list removes them. */
  skills?: BetaManagedAgentsSkillParams[];
  /**
   * System prompt in place of the agent's; null removes it.
   * (max length 100000)
   */
  system?: string | null;
  /** Tools in place of the agent's; an empty list removes them. */
  tools?: (
    BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsCustomToolParams
  )[];
  /**
   * The version; the latest if left out.
   * (minimum 1)
   */
  version?: number;
}

/** A session to create. It stays idle until it is sent events. */
export interface BetaSessionCreateRequest {
  /**
   * The agent to run. An id alone pins its latest version; an object names a version or changes settings for
   * this session.
   */
  agent: string | BetaManagedAgentsAgentParams | BetaManagedAgentsAgentWithOverridesParams;
  /** Id of the environment. */
  environment_id: string;
  /**
   * Spending limit; none if left out, and none can be set later. Each model that the session can run must have a
   * public list price.
   */
  budget?: BetaManagedAgentsBudgetLimit;
  /**
   * Events to send at once, in this order; the session then starts to work.
   * (max items 50)
   */
  initial_events?: (BetaManagedAgentsUserMessageEventParams | BetaManagedAgentsUserDefineOutcomeEventParams)[];
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * Repositories, files and memory stores for the sandbox.
   * (max items 500)
   */
  resources?: (
    | BetaManagedAgentsGitHubRepositoryResourceParams
    | BetaManagedAgentsFileResourceParams
    | BetaManagedAgentsMemoryStoreResourceParam
  )[];
  /**
   * Title of the session, for people.
   * (max length 500)
   */
  title?: string | null;
  /**
   * Vaults whose credentials the agent may use.
   * (max items 50)
   */
  vault_ids?: string[];
}

/**
 * New tools or MCP servers for the agent of a session. A list replaces the old one as a whole: to add an
 * entry, send the old ones along.
 */
export interface BetaManagedAgentsSessionAgentUpdate {
  /**
   * Remote MCP servers; an empty list removes all.
   * (max items 20)
   */
  mcp_servers?: BetaManagedAgentsURLMCPServerParams[];
  /** Tools; an empty list removes all. */
  tools?: (
    BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsCustomToolParams
  )[];
}

/** Changes to a session. What is left out stays. */
export interface BetaSessionUpdateRequest {
  /** New tools or MCP servers; refused while the session is running. */
  agent?: BetaManagedAgentsSessionAgentUpdate;
  /**
   * A new limit, or null to remove the limit for good. A session without one cannot get one, and a limit at or
   * below the cost so far is refused. Each model that the session can run must have a public list price.
   */
  budget?: BetaManagedAgentsBudgetLimit | null;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  } | null;
  /**
   * Title of the session, for people.
   * (max length 500)
   */
  title?: string | null;
  /**
   * Not possible yet: a request with it is refused.
   * (max items 50)
   */
  vault_ids?: string[];
}

/** Confirms that a session is deleted. */
export interface BetaManagedAgentsDeletedSession {
  /** Id of the session that is gone. */
  id: string;
  /** Always `session_deleted`. */
  type: "session_deleted";
}

/** Type of an event. Events of the stream that are not stored have no type here. */
export type BetaManagedAgentsSessionEventType =
  | "user.message"
  | "user.interrupt"
  | "user.tool_confirmation"
  | "user.custom_tool_result"
  | "agent.custom_tool_use"
  | "agent.message"
  | "agent.thinking"
  | "agent.mcp_tool_use"
  | "agent.mcp_tool_result"
  | "agent.tool_use"
  | "agent.tool_result"
  | "agent.thread_message_received"
  | "agent.thread_message_sent"
  | "agent.thread_context_compacted"
  | "session.error"
  | "session.status_rescheduled"
  | "session.status_running"
  | "session.status_idle"
  | "session.status_terminated"
  | "session.thread_created"
  | "span.outcome_evaluation_start"
  | "span.outcome_evaluation_end"
  | "span.model_request_start"
  | "span.model_request_end"
  | "span.outcome_evaluation_ongoing"
  | "user.define_outcome"
  | "session.thread_status_running"
  | "session.thread_status_idle"
  | "session.thread_status_terminated"
  | "user.tool_result"
  | "session.thread_status_rescheduled"
  | "session.updated"
  | "system.message"
  | "session.usage"
  | "workflow_run.created"
  | "workflow_run.status_running"
  | "workflow_run.status_idle"
  | "workflow_run.status_ended"
  | "workflow_run.error"
  | "workflow_run.phase_started"
  | "workflow_run.phase_ended";

/** The caller sent a message. */
export interface BetaManagedAgentsUserMessageEvent {
  /** Id of the event. */
  id: string;
  /** Always `user.message`. */
  type: "user.message";
  /** What the message says and shows. */
  content: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsRedactedBlock
  )[];
  /**
   * When the session took the event in; null while it waits.
   * (format date-time)
   */
  processed_at?: string | null;
}

/** The caller stopped the agent. */
export interface BetaManagedAgentsUserInterruptEvent {
  /** Id of the event. */
  id: string;
  /** Always `user.interrupt`. */
  type: "user.interrupt";
  /**
   * When the session took the event in; null while it waits.
   * (format date-time)
   */
  processed_at?: string | null;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/** The caller permitted or refused a tool call. */
export interface BetaManagedAgentsUserToolConfirmationEvent {
  /** Id of the event. */
  id: string;
  /** Always `user.tool_confirmation`. */
  type: "user.tool_confirmation";
  /** `allow` if the call may run, `deny` if not. */
  result: "allow" | "deny";
  /** Id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
  tool_use_id: string;
  /** What the agent is told about a refusal. */
  deny_message?: string | null;
  /**
   * When the session took the event in; null while it waits.
   * (format date-time)
   */
  processed_at?: string | null;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/** Whether a finding may be cited. */
export interface BetaManagedAgentsSearchResultCitations {
  /** Whether citations are on. */
  enabled: boolean;
}

/** A part of the text of a finding. */
export interface BetaManagedAgentsSearchResultContent {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
}

/** A finding of a search, as the result of a tool. */
export interface BetaManagedAgentsSearchResultBlock {
  /** Always `search_result`. */
  type: "search_result";
  /** Whether the finding may be cited. */
  citations: BetaManagedAgentsSearchResultCitations;
  /** Text of the finding, in parts that can be cited one by one. */
  content: BetaManagedAgentsSearchResultContent[];
  /** Address that the finding comes from. */
  source: string;
  /** Title of the finding. */
  title: string;
}

/** The caller sent the result of a custom tool. */
export interface BetaManagedAgentsUserCustomToolResultEvent {
  /** Id of the event. */
  id: string;
  /** Always `user.custom_tool_result`. */
  type: "user.custom_tool_result";
  /** Id of the `agent.custom_tool_use` event. */
  custom_tool_use_id: string;
  /** What the tool returned. */
  content?: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
  )[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
  /**
   * When the session took the event in; null while it waits.
   * (format date-time)
   */
  processed_at?: string | null;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/**
 * The agent calls a custom tool. The session goes idle until a `user.custom_tool_result` answers, which may be
 * sent as soon as this event is seen.
 */
export interface BetaManagedAgentsAgentCustomToolUseEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.custom_tool_use`. */
  type: "agent.custom_tool_use";
  /** Arguments of the call. */
  input: {
    [key: string]: unknown;
  };
  /** Name of the tool. */
  name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/** The agent says something. */
export interface BetaManagedAgentsAgentMessageEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.message`. */
  type: "agent.message";
  /** What it says, in blocks of text. */
  content: (BetaManagedAgentsTextBlock | BetaManagedAgentsRedactedBlock)[];
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** The agent is thinking. A sign of progress, without the thoughts. */
export interface BetaManagedAgentsAgentThinkingEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.thinking`. */
  type: "agent.thinking";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/**
 * What becomes of a tool call: it runs (`allow`), waits for a `user.tool_confirmation` (`ask`) or is refused
 * (`deny`).
 */
export type BetaManagedAgentsAgentEvaluatedPermission = "allow" | "ask" | "deny";

/** The policy is `always_allow`, so the call runs. */
export interface BetaManagedAgentsAgentToolEvaluationAlwaysAllow {
  /** Always `always_allow`. */
  type: "always_allow";
}

/** The policy is `always_ask`, so the call waits for a confirmation. */
export interface BetaManagedAgentsAgentToolEvaluationAlwaysAsk {
  /** Always `always_ask`. */
  type: "always_ask";
}

/** The call is held to be safe and runs. */
export interface BetaManagedAgentsAgentAutoEvaluatedPermissionAllow {
  /** Always `allow`. */
  type: "allow";
}

/** The call could not be judged and waits for a confirmation. */
export interface BetaManagedAgentsAgentAutoEvaluatedPermissionAsk {
  /** Always `ask`. */
  type: "ask";
  /** Ground of the judgement, for programs: `indeterminate` today, others may come. */
  reason_code: string;
}

/**
 * The call is held to be risky, or could not be judged for a cause such as a spent credit. It does not run,
 * and the agent gets an error as its result.
 */
export interface BetaManagedAgentsAgentAutoEvaluatedPermissionDeny {
  /** Always `deny`. */
  type: "deny";
  /** Ground of the judgement, for programs: `high_risk` or `indeterminate` today, others may come. */
  reason_code: string;
}

/** How the API judged a call; the same as `evaluated_permission` of the event. New kinds may come. */
export type BetaManagedAgentsAgentAutoEvaluatedPermission =
  | BetaManagedAgentsAgentAutoEvaluatedPermissionAllow
  | BetaManagedAgentsAgentAutoEvaluatedPermissionAsk
  | BetaManagedAgentsAgentAutoEvaluatedPermissionDeny;

/** The policy is `auto`: the API judged this call. */
export interface BetaManagedAgentsAgentToolEvaluationAuto {
  /** Always `auto`. */
  type: "auto";
  /** How it was judged. */
  evaluated_permission: BetaManagedAgentsAgentAutoEvaluatedPermission;
}

/** The policy that decided on a tool call. New policies may come. */
export type BetaManagedAgentsAgentToolEvaluation =
  | BetaManagedAgentsAgentToolEvaluationAlwaysAllow
  | BetaManagedAgentsAgentToolEvaluationAlwaysAsk
  | BetaManagedAgentsAgentToolEvaluationAuto;

/** The agent calls a tool of an MCP server. The API makes the call once it is permitted. */
export interface BetaManagedAgentsAgentMCPToolUseEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.mcp_tool_use`. */
  type: "agent.mcp_tool_use";
  /** Arguments of the call. */
  input: {
    [key: string]: unknown;
  };
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
  /** Name of the tool on its server. */
  name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Whether the call runs, waits for a `user.tool_confirmation` or is refused. */
  evaluated_permission?: BetaManagedAgentsAgentEvaluatedPermission;
  /**
   * The policy that decided so. Absent when the call was refused before any policy came in, for example because
   * the tool is not enabled.
   */
  evaluation?: BetaManagedAgentsAgentToolEvaluation;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/** What an MCP server answered to a call of the agent. */
export interface BetaManagedAgentsAgentMCPToolResultEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.mcp_tool_result`. */
  type: "agent.mcp_tool_result";
  /** Id of the `agent.mcp_tool_use` event that this answers. */
  mcp_tool_use_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** What the tool returned. */
  content?: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
  )[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
}

/** Input of the tool `bash`: either `command`, or `restart` alone. The shell lives on between calls. */
export interface BetaManagedAgentsAgentToolset20260401BashInput {
  /** Command for the shell. */
  command?: string;
  /** True starts a fresh shell in place of running a command. */
  restart?: boolean;
  /** Time for this call, in milliseconds; the limit of the runner if absent or 0. */
  timeout_ms?: number;
}

/**
 * Input of the tool `edit`, which replaces a text within a file. The text must occur exactly once unless
 * `replace_all` is set.
 */
export interface BetaManagedAgentsAgentToolset20260401EditInput {
  /** Path of the file. */
  file_path: string;
  /** Text to put in its place. */
  new_string: string;
  /** Text to look for. */
  old_string: string;
  /** Whether to replace every occurrence. */
  replace_all?: boolean;
}

/** Input of the tool `glob`, which lists the paths that match a pattern, newest first. */
export interface BetaManagedAgentsAgentToolset20260401GlobInput {
  /** Pattern, in which `**` crosses folders. Absolute ones work only where the runner allows it. */
  pattern: string;
  /** Folder to search; the working directory if absent. */
  path?: string;
}

/** Input of the tool `grep`, which returns the lines of files that match a regular expression. */
export interface BetaManagedAgentsAgentToolset20260401GrepInput {
  /** The regular expression. */
  pattern: string;
  /** Folder to search; the working directory if absent. */
  path?: string;
}

/** Input of the tool `read`, which returns the content of a file. */
export interface BetaManagedAgentsAgentToolset20260401ReadInput {
  /** Path of the file, relative to the working directory; absolute where the runner allows it. */
  file_path: string;
  /**
   * First and last line, both included and counted from 1; a last line of 0 or less means the end. The whole
   * file if absent.
   */
  view_range?: number[];
}

/** Input of the tool `write`, which makes a file or overwrites it as a whole. */
export interface BetaManagedAgentsAgentToolset20260401WriteInput {
  /** The new content. */
  content: string;
  /** Path of the file. */
  file_path: string;
}

/**
 * The agent calls a tool of its toolset. It runs in the sandbox; in a self-hosted environment the worker runs
 * it and sends a `user.tool_result`.
 */
export interface BetaManagedAgentsAgentToolUseEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.tool_use`. */
  type: "agent.tool_use";
  /** Arguments of the call. */
  input: {
    [key: string]: unknown;
  };
  /** Name of the tool. */
  name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Whether the call runs, waits for a `user.tool_confirmation` or is refused. */
  evaluated_permission?: BetaManagedAgentsAgentEvaluatedPermission;
  /**
   * The policy that decided so. Absent when the call was refused before any policy came in, for example because
   * the tool is not enabled.
   */
  evaluation?: BetaManagedAgentsAgentToolEvaluation;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/** What a tool of the toolset returned. */
export interface BetaManagedAgentsAgentToolResultEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.tool_result`. */
  type: "agent.tool_result";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the `agent.tool_use` event that this answers. */
  tool_use_id: string;
  /** What the tool returned. */
  content?: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
  )[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
}

/** A message of another agent has come in. It stands in the thread that receives it. */
export interface BetaManagedAgentsAgentThreadMessageReceivedEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.thread_message_received`. */
  type: "agent.thread_message_received";
  /** What the message says and shows. */
  content: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsRedactedBlock
  )[];
  /** Id of the thread that sent it, `sthr_...`. */
  from_session_thread_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Name of the agent that sent it; absent for the main agent. */
  from_agent_name?: string | null;
}

/** A message has gone out to another agent. It stands in the thread that sent it. */
export interface BetaManagedAgentsAgentThreadMessageSentEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.thread_message_sent`. */
  type: "agent.thread_message_sent";
  /** What the message says and shows. */
  content: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsRedactedBlock
  )[];
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread that gets it, `sthr_...`. */
  to_session_thread_id: string;
  /** Name of the agent that gets it; absent for the main agent. */
  to_agent_name?: string | null;
}

/** The earlier part of the conversation was replaced by a summary to make room. */
export interface BetaManagedAgentsAgentThreadContextCompactedEvent {
  /** Id of the event. */
  id: string;
  /** Always `agent.thread_context_compacted`. */
  type: "agent.thread_context_compacted";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** The API tries again by itself; just wait. The same error may come several times, at last as `exhausted`. */
export interface BetaManagedAgentsRetryStatusRetrying {
  /** Always `retrying`. */
  type: "retrying";
}

/** The turn is over, and events that were queued are dropped. The session is idle and takes a new message. */
export interface BetaManagedAgentsRetryStatusExhausted {
  /** Always `exhausted`. */
  type: "exhausted";
}

/** The session cannot go on and becomes `terminated`. */
export interface BetaManagedAgentsRetryStatusTerminal {
  /** Always `terminal`. */
  type: "terminal";
}

/** A failure without a type of its own. */
export interface BetaManagedAgentsUnknownErrorObject {
  /** Always `unknown_error`. */
  type: "unknown_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** The model stayed overloaded through all retries. */
export interface BetaManagedAgentsModelOverloadedErrorObject {
  /** Always `model_overloaded_error`. */
  type: "model_overloaded_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** A request to the model met a rate limit. */
export interface BetaManagedAgentsModelRateLimitedErrorObject {
  /** Always `model_rate_limited_error`. */
  type: "model_rate_limited_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** A request to the model failed for another cause than load or rate. */
export interface BetaManagedAgentsModelRequestFailedErrorObject {
  /** Always `model_request_failed_error`. */
  type: "model_request_failed_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** An MCP server could not be reached. */
export interface BetaManagedAgentsMCPConnectionFailedErrorObject {
  /** Always `mcp_connection_failed_error`. */
  type: "mcp_connection_failed_error";
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** An MCP server did not accept the credential. */
export interface BetaManagedAgentsMCPAuthenticationFailedErrorObject {
  /** Always `mcp_authentication_failed_error`. */
  type: "mcp_authentication_failed_error";
  /** Name of the server, as in `mcp_servers`. */
  mcp_server_name: string;
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/**
 * Credits are used up or a spend limit of the organization or workspace is reached. Retries do not help until
 * that is put right.
 */
export interface BetaManagedAgentsBillingErrorObject {
  /** Always `billing_error`. */
  type: "billing_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/**
 * A credential of the kind `environment_variable` is meant for a host that the network policy of the
 * environment blocks.
 */
export interface BetaManagedAgentsCredentialHostUnreachableErrorObject {
  /** Always `credential_host_unreachable_error`. */
  type: "credential_host_unreachable_error";
  /** Id of the credential. */
  credential_id: string;
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
  /** Id of the vault. */
  vault_id: string;
}

/**
 * The turn used up its rounds of tool calls; no request failed. The thread goes idle with `retries_exhausted`,
 * and one beside the main thread terminates. A new `user.message` starts a new turn.
 */
export interface BetaManagedAgentsToolUseLimitReachedErrorObject {
  /** Always `tool_use_limit_reached_error`. */
  type: "tool_use_limit_reached_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/**
 * The context was summed up again and again with neither message nor tool call in between, so the turn was
 * stopped; no request failed. The thread goes idle with `retries_exhausted`, and one beside the main thread
 * terminates. A new `user.message` starts a new turn.
 */
export interface BetaManagedAgentsCompactionLimitReachedErrorObject {
  /** Always `compaction_limit_reached_error`. */
  type: "compaction_limit_reached_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** Whether the API tries again, the turn is over, or the session is. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** The host of the repository wants credentials, or did not accept those it got. */
export interface BetaManagedAgentsRepositoryAuthenticationErrorObject {
  /** Always `repository_authentication_error`. */
  type: "repository_authentication_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /**
   * Address of the repository; null if it cannot be told.
   * (format uri)
   */
  repository_url: string | null;
  /** Always `retrying`: the session goes on without the repository. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** The host of the repository denies access to it. */
export interface BetaManagedAgentsRepositoryForbiddenErrorObject {
  /** Always `repository_forbidden_error`. */
  type: "repository_forbidden_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /**
   * Address of the repository; null if it cannot be told.
   * (format uri)
   */
  repository_url: string | null;
  /** Always `retrying`: the session goes on without the repository. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** The host does not know the repository. */
export interface BetaManagedAgentsRepositoryNotFoundErrorObject {
  /** Always `repository_not_found_error`. */
  type: "repository_not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /**
   * Address of the repository; null if it cannot be told.
   * (format uri)
   */
  repository_url: string | null;
  /** Always `retrying`: the session goes on without the repository. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** The repository does not have the branch or commit that was asked for. */
export interface BetaManagedAgentsRepositoryCheckoutErrorObject {
  /** Always `repository_checkout_error`. */
  type: "repository_checkout_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /**
   * Address of the repository; null if it cannot be told.
   * (format uri)
   */
  repository_url: string | null;
  /** Always `retrying`: the session goes on without the repository. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
}

/** The repository could not be cloned, for another cause than those with a type of their own. */
export interface BetaManagedAgentsRepositoryCloneErrorObject {
  /** Always `repository_clone_error`. */
  type: "repository_clone_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /**
   * Address of the repository; null if it cannot be told.
   * (format uri)
   */
  repository_url: string | null;
  /** Always `retrying`: the session goes on without the repository. */
  retry_status:
    BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal;
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
    | BetaManagedAgentsToolUseLimitReachedErrorObject
    | BetaManagedAgentsCompactionLimitReachedErrorObject
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

/** A passing failure stopped the session, and the API is about to set it going again. */
export interface BetaManagedAgentsSessionStatusRescheduledEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.status_rescheduled`. */
  type: "session.status_rescheduled";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** The session is running: the agent works. */
export interface BetaManagedAgentsSessionStatusRunningEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.status_running`. */
  type: "session.status_running";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** What a refusal was about. */
export interface BetaManagedAgentsSessionRefusalStopDetails {
  /** Always `refusal`. */
  type: "refusal";
  /** The policy that was touched; null if it has no name. New values may come. */
  category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
  /** Grounds for people; null if there are none. The wording may change. */
  explanation: string | null;
}

/** The agent is done with its turn. The next message starts another. */
export interface BetaManagedAgentsSessionEndTurn {
  /** Always `end_turn`. */
  type: "end_turn";
}

/**
 * The agent waits for answers, such as a tool confirmation or the result of a custom tool. It goes on once all
 * are there.
 */
export interface BetaManagedAgentsSessionRequiresAction {
  /** Always `requires_action`. */
  type: "requires_action";
  /** Ids of the events that wait for an answer. Answers to some bring a new `session.status_idle` with the rest. */
  event_ids: string[];
}

/** Errors ended the turn, or it reached a limit on tool rounds or compactions. */
export interface BetaManagedAgentsSessionRetriesExhausted {
  /** Always `retries_exhausted`. */
  type: "retries_exhausted";
}

/**
 * The cost of the session has reached its budget, or a model without a list price was used, so that the cost
 * is unknown. Raise the budget to go on; where that is refused, remove it.
 */
export interface BetaManagedAgentsSessionBudgetReached {
  /** Always `budget_reached`. */
  type: "budget_reached";
}

/** The response was withheld, for example by a safety classifier, and the turn is over. */
export interface BetaManagedAgentsSessionRefusal {
  /** Always `refusal`. */
  type: "refusal";
}

/** The session is idle: the agent waits for an event of the caller. */
export interface BetaManagedAgentsSessionStatusIdleEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.status_idle`. */
  type: "session.status_idle";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** More about a refusal; null otherwise. */
  stop_details: BetaManagedAgentsSessionRefusalStopDetails | null;
  /** Why the agent stopped, and so what the caller can do next. */
  stop_reason:
    | BetaManagedAgentsSessionEndTurn
    | BetaManagedAgentsSessionRequiresAction
    | BetaManagedAgentsSessionRetriesExhausted
    | BetaManagedAgentsSessionBudgetReached
    | BetaManagedAgentsSessionRefusal;
}

/** The session has ended, by an error or in the normal way. */
export interface BetaManagedAgentsSessionStatusTerminatedEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.status_terminated`. */
  type: "session.status_terminated";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** An agent has started another thread. It stands in the thread that started it. */
export interface BetaManagedAgentsSessionThreadCreatedEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.thread_created`. */
  type: "session.thread_created";
  /** Agent at work in the thread, by name. */
  agent_name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread. */
  session_thread_id: string;
  /** Id of the workflow run. */
  workflow_run_id: string | null;
}

/** A round of grading begins. */
export interface BetaManagedAgentsSpanOutcomeEvaluationStartEvent {
  /** Id of the event. */
  id: string;
  /** Always `span.outcome_evaluation_start`. */
  type: "span.outcome_evaluation_start";
  /** Round of grading, counted from 0. The agent revises its work between two rounds. */
  iteration: number;
  /** Id of the outcome, `outc_...`. */
  outcome_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** Tokens of one request to a model, or of several taken together. */
export interface BetaManagedAgentsSpanModelUsage {
  /** Input tokens written to the cache. */
  cache_creation_input_tokens: number;
  /** Input tokens read from the cache. */
  cache_read_input_tokens: number;
  /** Input tokens beside those of the cache. */
  input_tokens: number;
  /** Tokens that the model wrote. */
  output_tokens: number;
  /** Speed at which the request ran; only where fast mode is in use. */
  speed?: "standard" | "fast" | null;
}

/** A round of grading is over. Only `needs_revision` is followed by another. */
export interface BetaManagedAgentsSpanOutcomeEvaluationEndEvent {
  /** Id of the event. */
  id: string;
  /** Always `span.outcome_evaluation_end`. */
  type: "span.outcome_evaluation_end";
  /** Grounds of the verdict, for people; with `needs_revision` what is missing. */
  explanation: string;
  /** Round of grading, counted from 0. */
  iteration: number;
  /** Id of the `span.outcome_evaluation_start` event of this round. */
  outcome_evaluation_start_id: string;
  /** Id of the outcome, `outc_...`. */
  outcome_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /**
   * The verdict: `satisfied`; `needs_revision`; `max_iterations_reached`, after which the agent has a last word;
   * `failed`, when the rubric does not fit the work; `interrupted` by the caller.
   */
  result: string;
  /** Tokens of all requests of the grader in this round. */
  usage: BetaManagedAgentsSpanModelUsage;
}

/** A request goes out to the model. */
export interface BetaManagedAgentsSpanModelRequestStartEvent {
  /** Id of the event. */
  id: string;
  /** Always `span.model_request_start`. */
  type: "span.model_request_start";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** A request to the model is over. */
export interface BetaManagedAgentsSpanModelRequestEndEvent {
  /** Id of the event. */
  id: string;
  /** Always `span.model_request_end`. */
  type: "span.model_request_end";
  /** Whether it failed. */
  is_error: boolean | null;
  /** Id of the `span.model_request_start` event of this request. */
  model_request_start_id: string;
  /** Tokens of this request. */
  model_usage: BetaManagedAgentsSpanModelUsage;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** A round of grading is still at work. Comes again and again until `span.outcome_evaluation_end`. */
export interface BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent {
  /** Id of the event. */
  id: string;
  /** Always `span.outcome_evaluation_ongoing`. */
  type: "span.outcome_evaluation_ongoing";
  /** Round of grading, counted from 0. */
  iteration: number;
  /** Id of the outcome, `outc_...`. */
  outcome_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/** The caller set an outcome to work towards. */
export interface BetaManagedAgentsUserDefineOutcomeEvent {
  /** Id of the event. */
  id: string;
  /** Always `user.define_outcome`. */
  type: "user.define_outcome";
  /** What the agent is to produce. */
  description: string;
  /** Most rounds of grading and revision; 3 unless set, 20 at most. */
  max_iterations: number | null;
  /** Id of the outcome, `outc_...`; rounds of grading and `outcome_evaluations` of the session name it. */
  outcome_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** How the outcome is graded. A file is returned as its text today, but may come as a file. */
  rubric: BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubric;
}

/** The session is deleted. The stream ends with this event. */
export interface BetaManagedAgentsSessionDeletedEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.deleted`. */
  type: "session.deleted";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
}

/**
 * A thread is running. It stands in the thread itself and, for one beside the main thread, in the main thread,
 * too.
 */
export interface BetaManagedAgentsSessionThreadStatusRunningEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.thread_status_running`. */
  type: "session.thread_status_running";
  /** Agent at work in the thread, by name. */
  agent_name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread. */
  session_thread_id: string;
}

/**
 * A thread is idle and waits for input. It stands in the thread itself and, for one beside the main thread, in
 * the main thread, too.
 */
export interface BetaManagedAgentsSessionThreadStatusIdleEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.thread_status_idle`. */
  type: "session.thread_status_idle";
  /** Agent at work in the thread, by name. */
  agent_name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread. */
  session_thread_id: string;
  /** More about a refusal; null otherwise. */
  stop_details: BetaManagedAgentsSessionRefusalStopDetails | null;
  /** Why the thread stopped, and so what it waits for. */
  stop_reason:
    | BetaManagedAgentsSessionEndTurn
    | BetaManagedAgentsSessionRequiresAction
    | BetaManagedAgentsSessionRetriesExhausted
    | BetaManagedAgentsSessionBudgetReached
    | BetaManagedAgentsSessionRefusal;
}

/**
 * A thread has ended and takes no more input. It stands in the thread itself and, for one beside the main
 * thread, in the main thread, too.
 */
export interface BetaManagedAgentsSessionThreadStatusTerminatedEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.thread_status_terminated`. */
  type: "session.thread_status_terminated";
  /** Agent at work in the thread, by name. */
  agent_name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread. */
  session_thread_id: string;
}

/** The caller ran a tool of the toolset and sent its result; only in self-hosted environments. */
export interface BetaManagedAgentsUserToolResultEvent {
  /** Id of the event. */
  id: string;
  /** Always `user.tool_result`. */
  type: "user.tool_result";
  /** Id of the `agent.tool_use` event. */
  tool_use_id: string;
  /** What the tool returned. */
  content?: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
  )[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
  /**
   * When the session took the event in; null while it waits.
   * (format date-time)
   */
  processed_at?: string | null;
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/**
 * A passing failure stopped a thread, and the API tries again. It stands in the thread itself and, for one
 * beside the main thread, in the main thread, too.
 */
export interface BetaManagedAgentsSessionThreadStatusRescheduledEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.thread_status_rescheduled`. */
  type: "session.thread_status_rescheduled";
  /** Agent at work in the thread, by name. */
  agent_name: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the thread. */
  session_thread_id: string;
}

/** A call changed the session. It has only what changed, and holds from the next turn on. */
export interface BetaManagedAgentsSessionUpdatedEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.updated`. */
  type: "session.updated";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** The agent in full, as it is now; only if its tools or servers changed. */
  agent?: BetaManagedAgentsSessionAgent | null;
  /** The budget as it is now, null if it was removed; only if it changed. */
  budget?: BetaManagedAgentsBudgetLimit | null;
  /** Pairs of your own. */
  metadata?: {
    [key: string]: string;
  };
  /** The title as it is now; only if it changed. */
  title?: string | null;
}

/** The caller added instructions with the rank of a system prompt. */
export interface BetaManagedAgentsSystemMessageEvent {
  /** Id of the event. */
  id: string;
  /** Always `system.message`. */
  type: "system.message";
  /** The instructions. */
  content: BetaManagedAgentsSystemContentBlock[];
  /**
   * When the session took the event in; null while it waits.
   * (format date-time)
   */
  processed_at?: string | null;
}

/** What a session has used and cost up to a moment. */
export interface BetaManagedAgentsSessionUsageSnapshot {
  /**
   * Seconds during which at least one thread was running; the time that is charged. Threads that run side by
   * side count once.
   */
  active_seconds?: number;
  /** Tokens written to the cache, by lifetime. */
  cache_creation?: BetaManagedAgentsCacheCreationUsage;
  /** Input tokens read from the cache. */
  cache_read_input_tokens?: number;
  /** Input tokens of all turns. */
  input_tokens?: number;
  /** Cost of all turns at public list prices. */
  list_cost?: BetaMonetaryAmount;
  /** Tokens that the model wrote in all turns. */
  output_tokens?: number;
  /** Calls of tools that the API runs. */
  server_tool_use?: BetaManagedAgentsServerToolUsage;
}

/** What the session has used and cost so far; sent from time to time. */
export interface BetaManagedAgentsSessionUsageEvent {
  /** Id of the event. */
  id: string;
  /** Always `session.usage`. */
  type: "session.usage";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** The sums at this moment. */
  usage: BetaManagedAgentsSessionUsageSnapshot;
  /** Spending limit at this moment; null if there is none. */
  budget?: BetaManagedAgentsBudgetLimit | null;
}

/** A phase of the plan of a workflow run. */
export interface BetaManagedAgentsWorkflowRunPhase {
  /** Id of the phase. */
  id: string;
  /** What the agent says about the phase; null if nothing. */
  description: string | null;
  /** Name of the phase, in the words of the agent. */
  name: string;
}

/** The agent has started a workflow run, which works in the background. The first of the events of the run. */
export interface BetaManagedAgentsWorkflowRunCreatedEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.created`. */
  type: "workflow_run.created";
  /** What the agent says about the run; null if nothing. */
  description: string | null;
  /** Name that the agent gave to the run, or one that was made up for it. */
  name: string;
  /** What the plan is made of, in order; it may declare nothing. */
  phases: BetaManagedAgentsWorkflowRunPhase[];
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the workflow run. */
  workflow_run_id: string;
}

/** The plan ran to its end, which does not mean that the work succeeded. */
export interface BetaManagedAgentsWorkflowRunResultCompleted {
  /** Always `completed`. */
  type: "completed";
}

/** The run took longer than it may. */
export interface BetaManagedAgentsTimeoutWorkflowRunErrorObject {
  /** Always `timeout_error`. */
  type: "timeout_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The plan, which is a program by the agent, failed or was not accepted. */
export interface BetaManagedAgentsProgramWorkflowRunErrorObject {
  /** Always `program_error`. */
  type: "program_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** Something else went wrong. */
export interface BetaManagedAgentsUnknownWorkflowRunErrorObject {
  /** Always `unknown_error`. */
  type: "unknown_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The run made more threads than it may. */
export interface BetaManagedAgentsThreadLimitWorkflowRunErrorObject {
  /** Always `thread_limit_error`. */
  type: "thread_limit_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** The session has as many open runs as it may, so none was made. Only in `workflow_run.error`. */
export interface BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject {
  /** Always `max_workflow_runs_error`. */
  type: "max_workflow_runs_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
}

/** Why a workflow run did not finish, or did not come about. New types may come. */
export type BetaManagedAgentsWorkflowRunErrorObject =
  | BetaManagedAgentsTimeoutWorkflowRunErrorObject
  | BetaManagedAgentsProgramWorkflowRunErrorObject
  | BetaManagedAgentsUnknownWorkflowRunErrorObject
  | BetaManagedAgentsThreadLimitWorkflowRunErrorObject
  | BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject;

/** The run failed, or ran out of time. */
export interface BetaManagedAgentsWorkflowRunResultErrorObject {
  /** Always `error`. */
  type: "error";
  /** Why it did not finish. */
  error: BetaManagedAgentsWorkflowRunErrorObject;
}

/** Called off by the agent before its end. */
export interface BetaManagedAgentsWorkflowRunResultStopped {
  /** Always `stopped`. */
  type: "stopped";
}

/** Outcome of a workflow run. */
export type BetaManagedAgentsWorkflowRunResult =
  | BetaManagedAgentsWorkflowRunResultCompleted
  | BetaManagedAgentsWorkflowRunResultErrorObject
  | BetaManagedAgentsWorkflowRunResultStopped;

/** A workflow run is over. The last of the events of the run. */
export interface BetaManagedAgentsWorkflowRunStatusEndedEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.status_ended`. */
  type: "workflow_run.status_ended";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** How it ended. */
  result: BetaManagedAgentsWorkflowRunResult;
  /** Id of the workflow run. */
  workflow_run_id: string;
}

/** A workflow run begins a phase of its plan. */
export interface BetaManagedAgentsWorkflowRunPhaseStartedEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.phase_started`. */
  type: "workflow_run.phase_started";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the workflow run. */
  workflow_run_id: string;
  /** Id of the phase, as in `workflow_run.created`. */
  workflow_run_phase_id: string;
}

/**
 * A workflow run has left a phase, whether or not its work is done. Each phase that was started ends before
 * the run does.
 */
export interface BetaManagedAgentsWorkflowRunPhaseEndedEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.phase_ended`. */
  type: "workflow_run.phase_ended";
  /** Id of the `workflow_run.phase_started` event that this closes. */
  phase_started_id: string;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the workflow run. */
  workflow_run_id: string;
  /** Id of the phase, as in `workflow_run.created`. */
  workflow_run_phase_id: string;
}

/** A workflow run is running, for the first time or again. */
export interface BetaManagedAgentsWorkflowRunStatusRunningEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.status_running`. */
  type: "workflow_run.status_running";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the workflow run. */
  workflow_run_id: string;
}

/** A workflow run is idle. It may go on later, or end without running again. */
export interface BetaManagedAgentsWorkflowRunStatusIdleEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.status_idle`. */
  type: "workflow_run.status_idle";
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the workflow run. */
  workflow_run_id: string;
}

/**
 * A workflow run met an error, or could not be made. When an error ends the run, `workflow_run.status_ended`
 * follows with the same one.
 */
export interface BetaManagedAgentsWorkflowRunErrorEvent {
  /** Id of the event. */
  id: string;
  /** Always `workflow_run.error`. */
  type: "workflow_run.error";
  /** What went wrong. */
  error: BetaManagedAgentsWorkflowRunErrorObject;
  /**
   * When it happened.
   * (format date-time)
   */
  processed_at: string;
  /** Id of the workflow run. */
  workflow_run_id: string | null;
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

/** Stops the agent where it is. */
export interface BetaManagedAgentsUserInterruptEventParams {
  /** Always `user.interrupt`. */
  type: "user.interrupt";
  /** Id of the thread. */
  session_thread_id?: string | null;
}

/** Permits or refuses a tool call that waits for it. */
export interface BetaManagedAgentsUserToolConfirmationEventParams {
  /** Always `user.tool_confirmation`. */
  type: "user.tool_confirmation";
  /** `allow` lets the call run, `deny` does not. */
  result: "allow" | "deny";
  /**
   * Id of the `agent.tool_use` or `agent.mcp_tool_use` event; `event_ids` of the stop reason lists those that
   * wait.
   */
  tool_use_id: string;
  /** What to tell the agent about a refusal; only with `deny`. */
  deny_message?: string | null;
}

/** The result of a custom tool that the agent called. */
export interface BetaManagedAgentsUserCustomToolResultEventParams {
  /** Always `user.custom_tool_result`. */
  type: "user.custom_tool_result";
  /** Id of the `agent.custom_tool_use` event; `event_ids` of the stop reason lists those that wait. */
  custom_tool_use_id: string;
  /** What the tool returned. */
  content?: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
  )[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
}

/** The result of a tool of the toolset that the caller ran; only in self-hosted environments. */
export interface BetaManagedAgentsUserToolResultEventParams {
  /** Always `user.tool_result`. */
  type: "user.tool_result";
  /** Id of the `agent.tool_use` event; `event_ids` of the stop reason lists those that wait. */
  tool_use_id: string;
  /** What the tool returned. */
  content?: (
    | BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
  )[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
}

/** An event that a caller can send. */
export type BetaManagedAgentsEventParams =
  | BetaManagedAgentsUserMessageEventParams
  | BetaManagedAgentsUserInterruptEventParams
  | BetaManagedAgentsUserToolConfirmationEventParams
  | BetaManagedAgentsUserCustomToolResultEventParams
  | BetaManagedAgentsUserDefineOutcomeEventParams
  | BetaManagedAgentsUserToolResultEventParams
  | BetaManagedAgentsSystemMessageEventParams;

/** Events to send to a session. */
export interface BetaSessionEventSendRequest {
  /**
   * The events, in the order in which they are to be handled.
   * (min items 1)
   */
  events: BetaManagedAgentsEventParams[];
}

/** The events that were sent, as the session has stored them. */
export interface BetaManagedAgentsSendSessionEvents {
  /** The events, in the order sent. */
  data?: (
    | BetaManagedAgentsUserMessageEvent
    | BetaManagedAgentsUserInterruptEvent
    | BetaManagedAgentsUserToolConfirmationEvent
    | BetaManagedAgentsUserCustomToolResultEvent
    | BetaManagedAgentsUserDefineOutcomeEvent
    | BetaManagedAgentsUserToolResultEvent
    | BetaManagedAgentsSystemMessageEvent
  )[];
}

/** Type of an event of which previews can be streamed. */
export type BetaManagedAgentsDeltaType = "agent.message" | "agent.thinking";

/** An `agent.message` to come. */
export interface BetaManagedAgentsAgentMessagePreview {
  /** Id of the event, and `event_id` of its deltas. */
  id: string;
  /** Always `agent.message`. */
  type: "agent.message";
}

/** An `agent.thinking` to come, without deltas. */
export interface BetaManagedAgentsAgentThinkingPreview {
  /** Id of the event. */
  id: string;
  /** Always `agent.thinking`. */
  type: "agent.thinking";
}

/** Type and id of an event to come. */
export type BetaManagedAgentsStartEventPreview =
  BetaManagedAgentsAgentMessagePreview | BetaManagedAgentsAgentThinkingPreview;

/**
 * A preview begins: an event is being made and will follow in full under the same id. If the request to the
 * model breaks off, its `span.model_request_end` comes in place of it. Only for the kinds in `event_deltas`,
 * and never stored.
 */
export interface BetaManagedAgentsStartEvent {
  /** Always `event_start`. */
  type: "event_start";
  /** Type and id of the event to come. An `agent.message` grows by deltas; an `agent.thinking` has none. */
  event: BetaManagedAgentsStartEventPreview;
}

/** A piece of the `content` of an `agent.message`. */
export interface BetaManagedAgentsDeltaContent {
  /** Always `content_delta`. */
  type: "content_delta";
  /** The piece, in the shape of the block that it belongs to. */
  content: BetaManagedAgentsTextBlock;
  /** Place of the block in `content`. At a new place the piece starts the block; otherwise its text is appended. */
  index?: number;
}

/**
 * A further piece of an event that is being made. Pieces may stop early; the event itself then has all of
 * them, unless the request to the model breaks off. Only for the kinds in `event_deltas`, and never stored.
 */
export interface BetaManagedAgentsDeltaEvent {
  /** Always `event_delta`. */
  type: "event_delta";
  /** The piece. */
  delta: BetaManagedAgentsDeltaContent;
  /** Id of the event, as `event_start` gave it. */
  event_id: string;
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

/** A page of resources of a session. */
export interface BetaManagedAgentsSessionResourceList {
  /** The items. */
  data: BetaManagedAgentsSessionResource[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A file to mount into the sandbox of a session. */
export interface BetaSessionResourceAddRequest {
  /** Id of the file. */
  file_id: string;
  /** Always `file`. */
  type: "file";
  /** Path in the sandbox; `/mnt/session/uploads/` and the id of the file if null or left out. */
  mount_path?: string | null;
}

/** A new token for a resource. Only repositories have one. */
export interface BetaSessionResourceUpdateRequest {
  /** The new token; never returned. */
  authorization_token: string;
}

/** Confirms that a resource is removed from a session. */
export interface BetaManagedAgentsDeleteSessionResource {
  /** Id of the resource that is gone. */
  id: string;
  /** Always `session_resource_deleted`. */
  type: "session_resource_deleted";
}

/**
 * What a thread is doing. `idle` waits for input, `rescheduling` is retried after a passing failure,
 * `terminated` is final.
 */
export type BetaManagedAgentsSessionThreadStatus = "running" | "idle" | "rescheduling" | "terminated";

/**
 * An agent that another agent made up for a thread or a workflow run. It is not stored, so it has neither id
 * nor version.
 */
export interface BetaManagedAgentsInlineAgent {
  /** Always `inline`. */
  type: "inline";
  /** What the agent is for; null if not set. */
  description: string | null;
  /** Whom the agent acts as: the same as the session. */
  execution_identity: BetaManagedAgentsExecutionIdentity;
  /** Remote MCP servers that the agent connects to. */
  mcp_servers: BetaManagedAgentsMCPServerURLDefinition[];
  /** Model and how it is run. */
  model: BetaManagedAgentsModelConfig;
  /** Name that its maker gave to it, or one that was made up. */
  name: string;
  /** Skills put into the sandbox. */
  skills: (BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill)[];
  /** System prompt; null if not set. */
  system: string | null;
  /** Tools offered to the model. */
  tools: (BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomTool)[];
}

/** How long a thread has been at work. */
export interface BetaManagedAgentsSessionThreadStats {
  /** Seconds of work; idle time does not count. */
  active_seconds?: number;
  /** Seconds since the thread was created, or until its last change once it is archived. */
  duration_seconds?: number;
  /** Seconds until it began to run; 0 for all but the main thread. */
  startup_seconds?: number;
}

/** Tokens and cost of a thread over all its turns. */
export interface BetaManagedAgentsSessionThreadUsage {
  /** Seconds of work, as in `stats`; the time that its cost is made of. */
  active_seconds?: number;
  /** Tokens written to the cache, by lifetime. */
  cache_creation?: BetaManagedAgentsCacheCreationUsage;
  /** Input tokens read from the cache. */
  cache_read_input_tokens?: number;
  /** Input tokens of all turns. */
  input_tokens?: number;
  /**
   * Cost at public list prices, rounded to a cent; absent or null until it is known. The threads do not add up
   * to the session exactly, which also pays for its running time. The figure of the session counts for the
   * budget.
   */
  list_cost?: BetaMonetaryAmount | null;
  /** Tokens that the model wrote in all turns. */
  output_tokens?: number;
  /** Calls of tools that the API runs; absent or null until they are counted. */
  server_tool_use?: BetaManagedAgentsServerToolUsage | null;
}

/**
 * A line of work within a session. The main thread is there from the start; others come when the agent puts
 * further agents to work.
 */
export interface BetaManagedAgentsSessionThread {
  /** Id of the thread, `sthr_...`. */
  id: string;
  /** Always `session_thread`. */
  type: "session_thread";
  /** What the thread runs: a stored agent, an agent that another made up, or an advisor. */
  agent: BetaManagedAgentsSessionThreadAgent | BetaManagedAgentsAdvisor | BetaManagedAgentsInlineAgent;
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the thread that started it; null for the main thread. */
  parent_thread_id: string | null;
  /** Id of the session. */
  session_id: string;
  /** How long it has been at work; null before its status first changes. */
  stats: BetaManagedAgentsSessionThreadStats | null;
  /** What it is doing. */
  status: BetaManagedAgentsSessionThreadStatus;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Tokens and cost so far; null until it is first idle. */
  usage: BetaManagedAgentsSessionThreadUsage | null;
  /** Id of the workflow run. */
  workflow_run_id: string | null;
}

/** A page of threads of a session. */
export interface BetaManagedAgentsSessionThreadList {
  /** The items. */
  data: BetaManagedAgentsSessionThread[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

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
 * A zip with the folder of the version.
 * (format binary)
 */
export type BetaSkillVersionContent = Uploadable;

/** A way for the API to MCP servers in a private network, opened from within by a connector. */
export interface BetaTunnel {
  /** Id of the tunnel, `tnl_...`. */
  id: string;
  /** Always `tunnel`. */
  type: "tunnel";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name for people; null if not set. */
  display_name: string | null;
  /**
   * Host name of the tunnel. MCP servers with a subdomain of it are reached through the tunnel. It is never
   * given to another.
   */
  domain: string;
}

/** A page of tunnels, newest first. */
export interface BetaTunnelList {
  /** The items. */
  data: BetaTunnel[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A tunnel to set up. */
export interface BetaTunnelCreateRequest {
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
}

/** Certificate of an authority that the API trusts when it connects through a tunnel. */
export interface BetaTunnelCertificate {
  /** Id of the certificate, `tcrt_...`. */
  id: string;
  /** Always `tunnel_certificate`. */
  type: "tunnel_certificate";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the certificate expires; null if it does not.
   * (format date-time)
   */
  expires_at: string | null;
  /** SHA-256 of the certificate in DER form, in lowercase hexadecimal. */
  fingerprint: string;
  /** Id of the tunnel. */
  tunnel_id: string;
}

/** A page of certificates of a tunnel. */
export interface BetaTunnelCertificateList {
  /** The items. */
  data: BetaTunnelCertificate[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A certificate to add to a tunnel. */
export interface BetaTunnelCertificateCreateRequest {
  /**
   * Certificate of the authority (X.509) in PEM; exactly one, and no private key.
   * (max length 8192)
   */
  ca_certificate_pem: string;
}

/** The secret with which a connector opens a tunnel. */
export interface BetaTunnelToken {
  /** Id of this token; a new one after rotation. */
  id: string;
  /** Always `tunnel_token`. */
  type: "tunnel_token";
  /** The secret. */
  tunnel_token: string;
}

/** Why a token is rotated. */
export interface BetaTunnelRotateTokenRequest {
  /** The reason in your own words, kept for audits. */
  reason?: string | null;
}

/** One grant of a user profile. */
export interface BetaUserProfileTrustGrant {
  /** Whether the grant is given, awaited or refused. */
  status: "active" | "pending" | "rejected";
}

/**
 * Whom a platform serves by means of the API: an end user of its product, or a company that buys access from
 * it. Requests for messages, batches and token counts name it in the header `anthropic-user-profile-id`.
 */
export interface BetaUserProfile {
  /** Id of the profile, with the prefix `uprof_`. */
  id: string;
  /** Always `user_profile`. */
  type: "user_profile";
  /** What the entity is to the platform. Absent with the beta `user-profiles-2026-03-24`. */
  access_type?: BetaUserProfileAccessType;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /**
   * What the platform states about the entity; not verified. Absent with older betas, which have `external_id`
   * instead.
   */
  external_user_details?: BetaUserProfileExternalUserDetails;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Name of the company or person; null until it is stated. */
  name: string | null;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Grants by name; one that is neither active nor in progress is left out. */
  trust_grants: {
    [key: string]: BetaUserProfileTrustGrant;
  };
  /**
   * Id of the entity at the platform. Only with the betas `user-profiles-2026-03-24` and
   * `user-profiles-2026-08-18`; otherwise see `external_user_details.reference_id`.
   */
  external_id?: string | null;
  /**
   * When the entity became a customer of the platform. Only with the beta `user-profiles-2026-08-18`; otherwise
   * see `external_user_details.onboarded_at`.
   * (format date-time)
   */
  external_user_onboarded_at?: string | null;
}

/** One page of user profiles. */
export interface BetaUserProfileList {
  /** The items. */
  data: BetaUserProfile[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new user profile. Everything is optional. */
export interface BetaUserProfileCreateRequest {
  /** What the entity is to the platform; `application` by default. */
  access_type?: BetaUserProfileAccessType;
  /** What the platform states about the entity. Refused with older betas, which take `external_id` instead. */
  external_user_details?: BetaUserProfileExternalUserDetailsParams;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * Name of the company or person.
   * (max length 255)
   */
  name?: string | null;
  /**
   * Id of the entity at the platform; need not be unique. Only with the betas `user-profiles-2026-03-24` and
   * `user-profiles-2026-08-18`.
   * (max length 255)
   */
  external_id?: string | null;
  /**
   * When the entity became a customer of the platform; at most one minute in the future. Only with the beta
   * `user-profiles-2026-08-18`.
   * (format date-time)
   */
  external_user_onboarded_at?: string;
}

/** Changes to a user profile. What is left out stays as it is. */
export interface BetaUserProfileUpdateRequest {
  /** What the entity is to the platform from now on. */
  access_type?: BetaUserProfileAccessType | null;
  /**
   * What the platform states about the entity. What is left out stays; null is refused. Not accepted with the
   * older betas.
   */
  external_user_details?: BetaUserProfileExternalUserDetailsParams;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * New name.
   * (max length 255)
   */
  name?: string | null;
  /**
   * New id of the entity at the platform. Only with the betas `user-profiles-2026-03-24` and
   * `user-profiles-2026-08-18`.
   * (max length 255)
   */
  external_id?: string | null;
  /**
   * When the entity became a customer of the platform; it cannot be cleared. Only with the beta
   * `user-profiles-2026-08-18`.
   * (format date-time)
   */
  external_user_onboarded_at?: string;
}

/** A URL where the entity behind a profile can enroll in a program. */
export interface BetaUserProfileEnrollmentURL {
  /** Always `enrollment_url`. */
  type: "enrollment_url";
  /**
   * When the URL stops working.
   * (format date-time)
   */
  expires_at: string;
  /**
   * The URL to hand on.
   * (format uri)
   */
  url: string;
}

/** A set of credentials, such as those of one user, that sessions can be given. */
export interface BetaManagedAgentsVault {
  /** Id of the vault, `vlt_...`. */
  id: string;
  /** Always `vault`. */
  type: "vault";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name for people. */
  display_name: string;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of vaults. */
export interface BetaManagedAgentsVaultList {
  /** The items. */
  data: BetaManagedAgentsVault[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A vault to set up. */
export interface BetaVaultCreateRequest {
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name: string;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
}

/** Changes to a vault. What is left out stays. */
export interface BetaVaultUpdateRequest {
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  } | null;
}

/** Confirms that a vault is deleted. */
export interface BetaManagedAgentsDeletedVault {
  /** Id of the vault that is gone. */
  id: string;
  /** Always `vault_deleted`. */
  type: "vault_deleted";
}

/** A public client, without a secret. */
export interface BetaManagedAgentsTokenEndpointAuthNoneResponse {
  /** Always `none`. */
  type: "none";
}

/** The client sends its secret by HTTP Basic. */
export interface BetaManagedAgentsTokenEndpointAuthBasicResponse {
  /** Always `client_secret_basic`. */
  type: "client_secret_basic";
}

/** The client sends its secret in the body. */
export interface BetaManagedAgentsTokenEndpointAuthPostResponse {
  /** Always `client_secret_post`. */
  type: "client_secret_post";
}

/** How an OAuth token is refreshed. */
export interface BetaManagedAgentsMCPOAuthRefreshResponse {
  /** Id of the OAuth client. */
  client_id: string;
  /** Address that issues new tokens. */
  token_endpoint: string;
  /** How the client proves itself there. */
  token_endpoint_auth:
    | BetaManagedAgentsTokenEndpointAuthNoneResponse
    | BetaManagedAgentsTokenEndpointAuthBasicResponse
    | BetaManagedAgentsTokenEndpointAuthPostResponse;
  /** Resource indicator of OAuth. */
  resource?: string | null;
  /** Scope to ask for. */
  scope?: string | null;
}

/** An OAuth token for an MCP server. */
export interface BetaManagedAgentsMCPOAuthAuthResponse {
  /** Always `mcp_oauth`. */
  type: "mcp_oauth";
  /**
   * Address of the MCP server.
   * (format uri)
   */
  mcp_server_url: string;
  /**
   * When the access token expires; absent or null if unknown.
   * (format date-time)
   */
  expires_at?: string | null;
  /** How the token is refreshed; absent or null if it cannot be. */
  refresh?: BetaManagedAgentsMCPOAuthRefreshResponse | null;
}

/** A fixed bearer token for an MCP server. */
export interface BetaManagedAgentsStaticBearerAuthResponse {
  /** Always `static_bearer`. */
  type: "static_bearer";
  /**
   * Address of the MCP server.
   * (format uri)
   */
  mcp_server_url: string;
}

/** Parts of a request in which the placeholder is replaced. */
export interface BetaManagedAgentsInjectionLocationResponse {
  /** Whether it is replaced in bodies. */
  body: boolean;
  /** Whether it is replaced in the values of headers. */
  header: boolean;
}

/** The secret may go to every host that the environment can reach. */
export interface BetaManagedAgentsUnrestrictedCredentialNetworkingResponse {
  /** Always `unrestricted`. */
  type: "unrestricted";
}

/** The secret may go to certain hosts only. */
export interface BetaManagedAgentsLimitedCredentialNetworkingResponse {
  /** Always `limited`. */
  type: "limited";
  /** The hosts. `*.example.com` stands for all subdomains, without `example.com` itself. */
  allowed_hosts: string[];
}

/**
 * A secret that the sandbox knows as an environment variable. The variable has a placeholder only; the secret
 * takes its place in requests on their way out.
 */
export interface BetaManagedAgentsEnvironmentVariableAuthResponse {
  /** Always `environment_variable`. */
  type: "environment_variable";
  /** Parts of a request in which the placeholder is replaced. */
  injection_location: BetaManagedAgentsInjectionLocationResponse;
  /** Hosts for which the placeholder is replaced. */
  networking:
    BetaManagedAgentsUnrestrictedCredentialNetworkingResponse | BetaManagedAgentsLimitedCredentialNetworkingResponse;
  /** Name of the variable. */
  secret_name: string;
}

/** A credential in a vault, without its secrets. */
export interface BetaManagedAgentsCredential {
  /** Id of the credential, `vcrd_...`. */
  id: string;
  /** Always `vault_credential`. */
  type: "vault_credential";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** What kind of credential it is, and what it is for. */
  auth:
    | BetaManagedAgentsMCPOAuthAuthResponse
    | BetaManagedAgentsStaticBearerAuthResponse
    | BetaManagedAgentsEnvironmentVariableAuthResponse;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Id of the vault. */
  vault_id: string;
  /** Name for people; null if not set. */
  display_name?: string | null;
}

/** One page of credentials. */
export interface BetaManagedAgentsCredentialList {
  /** The items. */
  data: BetaManagedAgentsCredential[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A public client, without a secret. */
export interface BetaManagedAgentsTokenEndpointAuthNoneParam {
  /** Always `none`. */
  type: "none";
}

/** The client sends its secret by HTTP Basic. */
export interface BetaManagedAgentsTokenEndpointAuthBasicParam {
  /** Always `client_secret_basic`. */
  type: "client_secret_basic";
  /** The secret of the client. */
  client_secret: string;
}

/** The client sends its secret in the body. */
export interface BetaManagedAgentsTokenEndpointAuthPostParam {
  /** Always `client_secret_post`. */
  type: "client_secret_post";
  /** The secret of the client. */
  client_secret: string;
}

/** How to refresh an OAuth token. */
export interface BetaManagedAgentsMCPOAuthRefreshParams {
  /** Id of the OAuth client; it cannot be changed later. */
  client_id: string;
  /** The refresh token. */
  refresh_token: string;
  /** Address that issues new tokens. */
  token_endpoint: string;
  /** How the client proves itself there. */
  token_endpoint_auth:
    | BetaManagedAgentsTokenEndpointAuthNoneParam
    | BetaManagedAgentsTokenEndpointAuthBasicParam
    | BetaManagedAgentsTokenEndpointAuthPostParam;
  /** Resource indicator of OAuth. */
  resource?: string | null;
  /** Scope to ask for. */
  scope?: string | null;
}

/** An OAuth token for an MCP server. */
export interface BetaManagedAgentsMCPOAuthCreateParams {
  /** Always `mcp_oauth`. */
  type: "mcp_oauth";
  /** The access token. */
  access_token: string;
  /**
   * Address of the MCP server; it cannot be changed later.
   * (format uri)
   */
  mcp_server_url: string;
  /**
   * When the access token expires; in the future.
   * (format date-time)
   */
  expires_at?: string | null;
  /** How to refresh the token; leave it out if it cannot be. */
  refresh?: BetaManagedAgentsMCPOAuthRefreshParams | null;
}

/** A fixed bearer token for an MCP server. */
export interface BetaManagedAgentsStaticBearerCreateParams {
  /** Always `static_bearer`. */
  type: "static_bearer";
  /** The token, such as an API key. */
  token: string;
  /**
   * Address of the MCP server; it cannot be changed later.
   * (format uri)
   */
  mcp_server_url: string;
}

/** Lets the secret go to every host that the environment can reach; nothing else holds it back. */
export interface BetaManagedAgentsUnrestrictedCredentialNetworkingParams {
  /** Always `unrestricted`. */
  type: "unrestricted";
}

/** Lets the secret go to certain hosts only. */
export interface BetaManagedAgentsLimitedCredentialNetworkingParams {
  /** Always `limited`. */
  type: "limited";
  /**
   * The hosts: names, IPv4 addresses, or `*.` and a name for its subdomains. No URLs, ports, paths or IPv6
   * addresses.
   * (max items 16)
   */
  allowed_hosts: string[];
}

/** Hosts that a secret may go to. */
export type BetaManagedAgentsCredentialNetworkingParams =
  BetaManagedAgentsUnrestrictedCredentialNetworkingParams | BetaManagedAgentsLimitedCredentialNetworkingParams;

/** Parts of a request in which to replace the placeholder. */
export interface BetaManagedAgentsInjectionLocationParams {
  /** Whether to replace it in bodies. */
  body?: boolean;
  /** Whether to replace it in the values of headers. */
  header?: boolean;
}

/**
 * A secret that the sandbox knows as an environment variable. The variable has a placeholder only; the secret
 * takes its place in requests on their way out.
 */
export interface BetaManagedAgentsEnvironmentVariableCreateParams {
  /** Always `environment_variable`. */
  type: "environment_variable";
  /** Hosts for which to replace the placeholder. */
  networking: BetaManagedAgentsCredentialNetworkingParams;
  /** Name of the variable; it cannot be changed later. */
  secret_name: string;
  /** The secret. */
  secret_value: string;
  /** Parts of a request in which to replace the placeholder. */
  injection_location?: BetaManagedAgentsInjectionLocationParams;
}

/** A credential to store. Its secrets can be replaced, but not read. */
export interface BetaVaultCredentialCreateRequest {
  /** The secret, and what it is for. */
  auth:
    | BetaManagedAgentsMCPOAuthCreateParams
    | BetaManagedAgentsStaticBearerCreateParams
    | BetaManagedAgentsEnvironmentVariableCreateParams;
  /**
   * Name for people.
   * (max length 255)
   */
  display_name?: string | null;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
}

/** A new secret for a client that has one. How it is sent stays as it was, whichever `type` is given here. */
export interface BetaManagedAgentsTokenEndpointAuthBasicUpdateParam {
  /** Always `client_secret_basic`. */
  type: "client_secret_basic";
  /** The new secret of the client. */
  client_secret?: string | null;
}

/** A new secret for a client that has one. How it is sent stays as it was, whichever `type` is given here. */
export interface BetaManagedAgentsTokenEndpointAuthPostUpdateParam {
  /** Always `client_secret_post`. */
  type: "client_secret_post";
  /** The new secret of the client. */
  client_secret?: string | null;
}

/** Changes to how an OAuth token is refreshed. */
export interface BetaManagedAgentsMCPOAuthRefreshUpdateParams {
  /** The new refresh token. */
  refresh_token?: string | null;
  /** Scope to ask for; an empty text removes it. */
  scope?: string | null;
  /** The new secret of the client. */
  token_endpoint_auth?:
    BetaManagedAgentsTokenEndpointAuthBasicUpdateParam | BetaManagedAgentsTokenEndpointAuthPostUpdateParam;
}

/** Changes to an OAuth token. The MCP server cannot be changed. */
export interface BetaManagedAgentsMCPOAuthUpdateParams {
  /** Always `mcp_oauth`. */
  type: "mcp_oauth";
  /** The new access token. */
  access_token?: string | null;
  /**
   * When the access token expires; in the future. Send it along with a new token, which would otherwise inherit
   * the old time.
   * (format date-time)
   */
  expires_at?: string | null;
  /** Changes to how the token is refreshed. */
  refresh?: BetaManagedAgentsMCPOAuthRefreshUpdateParams | null;
}

/** A new bearer token. The MCP server cannot be changed. */
export interface BetaManagedAgentsStaticBearerUpdateParams {
  /** Always `static_bearer`. */
  type: "static_bearer";
  /** The new token. */
  token?: string | null;
}

/**
 * Parts of a request in which to replace the placeholder. What is left out stays; at least one must be on in
 * the end.
 */
export interface BetaManagedAgentsInjectionLocationUpdateParams {
  /** Whether to replace it in bodies. */
  body?: boolean;
  /** Whether to replace it in the values of headers. */
  header?: boolean;
}

/** Changes to a secret in an environment variable. The name of the variable cannot be changed. */
export interface BetaManagedAgentsEnvironmentVariableUpdateParams {
  /** Always `environment_variable`. */
  type: "environment_variable";
  /** Parts of a request in which to replace the placeholder. */
  injection_location?: BetaManagedAgentsInjectionLocationUpdateParams;
  /** Hosts for which to replace the placeholder; they take the place of the old ones as a whole. */
  networking?: BetaManagedAgentsCredentialNetworkingParams | null;
  /** The new secret. */
  secret_value?: string | null;
}

/** Changes to a credential. What is left out stays. */
export interface BetaVaultCredentialUpdateRequest {
  /** New secrets or settings, of the kind that the credential has. */
  auth?:
    | BetaManagedAgentsMCPOAuthUpdateParams
    | BetaManagedAgentsStaticBearerUpdateParams
    | BetaManagedAgentsEnvironmentVariableUpdateParams;
  /**
   * Name for people.
   * (min length 1, max length 255)
   */
  display_name?: string | null;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string | null;
  } | null;
}

/** Confirms that a credential is deleted. */
export interface BetaManagedAgentsDeletedCredential {
  /** Id of the credential that is gone. */
  id: string;
  /** Always `vault_credential_deleted`. */
  type: "vault_credential_deleted";
}

/** An answer that came in during the trial of a credential. */
export interface BetaManagedAgentsRefreshHTTPResponse {
  /** The body, cut if it is long, with secrets removed. */
  body: string;
  /** Whether the body was cut. */
  body_truncated: boolean;
  /** Header `Content-Type` of the answer. */
  content_type: string;
  /** Status of the answer. */
  status_code: number;
}

/** The step at which the trial of a credential failed. */
export interface BetaManagedAgentsMCPProbe {
  /** What the MCP server answered; null if nothing came back, for example after a timeout. */
  http_response: BetaManagedAgentsRefreshHTTPResponse | null;
  /** Method of MCP that failed, such as `initialize` or `tools/list`. */
  method: string;
}

/** How the refresh of a token went during the trial of a credential. */
export interface BetaManagedAgentsRefreshObject {
  /** What the token endpoint answered; only if `status` is `failed`. */
  http_response: BetaManagedAgentsRefreshHTTPResponse | null;
  /**
   * `succeeded` brought a new token, `failed` an error of the endpoint, `connect_error` no connection to it;
   * with `no_refresh_token` there was nothing to try.
   */
  status: "succeeded" | "failed" | "connect_error" | "no_refresh_token";
}

/**
 * Verdict on a credential. An `invalid` one was turned down or has no token, and its user must authorize
 * again; `unknown` means that the trial could not tell, so try again.
 */
export type BetaManagedAgentsCredentialValidationStatus = "valid" | "invalid" | "unknown";

/** Outcome of a trial of a credential at its MCP server. */
export interface BetaManagedAgentsCredentialValidation {
  /** Always `vault_credential_validation`. */
  type: "vault_credential_validation";
  /** Id of the credential. */
  credential_id: string;
  /** Whether it has a refresh token. */
  has_refresh_token: boolean;
  /** The step that failed; null if none did, or if there was no access token to try. */
  mcp_probe: BetaManagedAgentsMCPProbe | null;
  /** How the refresh went; null if none was tried. */
  refresh: BetaManagedAgentsRefreshObject | null;
  /** The verdict. */
  status: BetaManagedAgentsCredentialValidationStatus;
  /**
   * When the trial took place.
   * (format date-time)
   */
  validated_at: string;
  /** Id of the vault. */
  vault_id: string;
}

/** What a prompt is wanted for. */
export interface BetaPromptGenerateRequest {
  /** The task, in plain words. */
  task: string;
  /**
   * The model that the prompt is meant for. For statistics only; null or empty counts as none.
   * (max length 256)
   */
  target_model?: string | null;
}

/** A piece of text. */
export interface BetaPromptTextBlock {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
}

/** A message of a prompt; `messages.create` takes it as it is. */
export interface BetaPromptMessage {
  /** Who speaks; `assistant` for the beginning of the answer. */
  role: "user" | "assistant";
  /** The text, as one string or in blocks. */
  content: string | BetaPromptTextBlock[];
}

/** Tokens of one step. */
export interface BetaPromptUsage {
  /** Input tokens. */
  input_tokens: number;
  /** Output tokens. */
  output_tokens: number;
}

/** Tokens that a prompt tool used, or a list of them, one entry per step; both have been seen. */
export type BetaPromptToolUsage = BetaPromptUsage | BetaPromptUsage[];

/** A prompt that was written for a task. */
export interface BetaPromptGenerateResponse {
  /** The prompt: a message of the user and perhaps the beginning of the answer. */
  messages: BetaPromptMessage[];
  /**
   * The system prompt; empty when all directions are in `messages`, as they are in a generated or improved
   * prompt.
   */
  system: string;
  /** Tokens that the work took. */
  usage: BetaPromptToolUsage;
}

/** A prompt to improve. */
export interface BetaPromptImproveRequest {
  /** The prompt: messages of the user, then a beginning of the answer, if any. Text only. */
  messages: BetaPromptMessage[];
  /** What should become better; without it, common practice decides. */
  feedback?: string | null;
  /** The system prompt to take into account. */
  system?: string | null;
  /**
   * The model that the prompt is meant for. For statistics only; null or empty counts as none.
   * (max length 256)
   */
  target_model?: string | null;
}

/** A prompt that was improved. */
export interface BetaPromptImproveResponse {
  /** The prompt: a message of the user and perhaps the beginning of the answer. */
  messages: BetaPromptMessage[];
  /**
   * The system prompt; empty when all directions are in `messages`, as they are in a generated or improved
   * prompt.
   */
  system: string;
  /** Tokens that the work took. */
  usage: BetaPromptToolUsage;
}

/** A prompt to turn into a template. */
export interface BetaPromptTemplatizeRequest {
  /** The prompt: messages of the user, then a beginning of the answer, if any. Text only. */
  messages: BetaPromptMessage[];
  /** The system prompt to turn into a template as well. */
  system?: string | null;
}

/** A prompt as a template. */
export interface BetaPromptTemplatizeResponse {
  /** The prompt, with variables. */
  messages: BetaPromptMessage[];
  /** The system prompt, with variables; empty when there was none. */
  system: string;
  /** Tokens that the work took. */
  usage: BetaPromptToolUsage;
  /** What stood where a variable is now, by the name of the variable. */
  variable_values: {
    [key: string]: string;
  };
}

/** What a run of a routine should know besides its saved prompt. */
export interface BetaRoutineFireRequest {
  /**
   * Free text, such as an alert, a log line or a diff. It is passed on as it is, whatever its format.
   * (max length 65536)
   */
  text?: string;
}

/** A run of a routine that has begun. */
export interface BetaRoutineFire {
  /** Always `routine_fire`. */
  type: "routine_fire";
  /** Id of the session. */
  claude_code_session_id: string;
  /**
   * Page to watch and continue the session.
   * (format uri)
   */
  claude_code_session_url: string;
}

/** A tunnel as the organization sees it: as under `/v1/tunnels`, with its workspace. */
export interface BetaOrganizationTunnel {
  /** Id of the tunnel. */
  id: string;
  /** Always `tunnel`. */
  type: "tunnel";
  /**
   * When the tunnel was archived; null when it was not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When the tunnel was made.
   * (format date-time)
   */
  created_at: string;
  /** Name for people to read, of 1 to 255 characters, if it has one. */
  display_name: string | null;
  /** Domain of the tunnel. Servers below it are reached through the tunnel; it is never given to another one. */
  domain: string;
  /** The workspace of the tunnel; null for the default one. */
  workspace_id: string | null;
}

/** A page of tunnels, newest first. */
export interface BetaOrganizationTunnelList {
  /** The tunnels. */
  data: BetaOrganizationTunnel[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A session was created. */
export interface BetaWebhookSessionCreatedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.created`. */
  type: "session.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session has become pending. */
export interface BetaWebhookSessionPendingEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.pending`. */
  type: "session.pending";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session is running. */
export interface BetaWebhookSessionRunningEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.running`. */
  type: "session.running";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session has gone idle. */
export interface BetaWebhookSessionIdledEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.idled`. */
  type: "session.idled";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session waits for an answer, such as a tool confirmation or the result of a custom tool. */
export interface BetaWebhookSessionRequiresActionEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.requires_action`. */
  type: "session.requires_action";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session was archived. */
export interface BetaWebhookSessionArchivedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.archived`. */
  type: "session.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session was deleted, so it can no longer be fetched. */
export interface BetaWebhookSessionDeletedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.deleted`. */
  type: "session.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A passing failure stopped a session, and the API tries again. In the stream `session.status_rescheduled`. */
export interface BetaWebhookSessionStatusRescheduledEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.status_rescheduled`. */
  type: "session.status_rescheduled";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session has begun to run; comes each time it does. In the stream `session.status_running`. */
export interface BetaWebhookSessionStatusRunStartedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.status_run_started`. */
  type: "session.status_run_started";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/**
 * A session waits for input, whatever the reason; comes each time it does. In the stream
 * `session.status_idle`.
 */
export interface BetaWebhookSessionStatusIdledEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.status_idled`. */
  type: "session.status_idled";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/**
 * A session has ended, by an error that is final or by being archived. In the stream
 * `session.status_terminated`.
 */
export interface BetaWebhookSessionStatusTerminatedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.status_terminated`. */
  type: "session.status_terminated";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An agent has started another thread. */
export interface BetaWebhookSessionThreadCreatedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.thread_created`. */
  type: "session.thread_created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the thread. */
  session_thread_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A thread of a session waits for input. */
export interface BetaWebhookSessionThreadIdledEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.thread_idled`. */
  type: "session.thread_idled";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the thread. */
  session_thread_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A thread of a session has ended. */
export interface BetaWebhookSessionThreadTerminatedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.thread_terminated`. */
  type: "session.thread_terminated";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the thread. */
  session_thread_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A round of grading of an outcome is over. */
export interface BetaWebhookSessionOutcomeEvaluationEndedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.outcome_evaluation_ended`. */
  type: "session.outcome_evaluation_ended";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A vault was created. */
export interface BetaWebhookVaultCreatedEventData {
  /** Id of the vault. */
  id: string;
  /** Always `vault.created`. */
  type: "vault.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A vault was archived, and its credentials with it. */
export interface BetaWebhookVaultArchivedEventData {
  /** Id of the vault. */
  id: string;
  /** Always `vault.archived`. */
  type: "vault.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A vault was deleted, so it can no longer be fetched. */
export interface BetaWebhookVaultDeletedEventData {
  /** Id of the vault. */
  id: string;
  /** Always `vault.deleted`. */
  type: "vault.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A credential was added to a vault. */
export interface BetaWebhookVaultCredentialCreatedEventData {
  /** Id of the credential. */
  id: string;
  /** Always `vault_credential.created`. */
  type: "vault_credential.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the vault. */
  vault_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A credential was archived. */
export interface BetaWebhookVaultCredentialArchivedEventData {
  /** Id of the credential. */
  id: string;
  /** Always `vault_credential.archived`. */
  type: "vault_credential.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the vault. */
  vault_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A credential was deleted, so it can no longer be fetched. */
export interface BetaWebhookVaultCredentialDeletedEventData {
  /** Id of the credential. */
  id: string;
  /** Always `vault_credential.deleted`. */
  type: "vault_credential.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the vault. */
  vault_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** The OAuth token of a credential could not be refreshed; its user may have to authorize again. */
export interface BetaWebhookVaultCredentialRefreshFailedEventData {
  /** Id of the credential. */
  id: string;
  /** Always `vault_credential.refresh_failed`. */
  type: "vault_credential.refresh_failed";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the vault. */
  vault_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session was changed by a call. */
export interface BetaWebhookSessionUpdatedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.updated`. */
  type: "session.updated";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An agent was created. */
export interface BetaWebhookAgentCreatedEventData {
  /** Id of the agent. */
  id: string;
  /** Always `agent.created`. */
  type: "agent.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An agent was archived. */
export interface BetaWebhookAgentArchivedEventData {
  /** Id of the agent. */
  id: string;
  /** Always `agent.archived`. */
  type: "agent.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An agent was deleted, so it can no longer be fetched. */
export interface BetaWebhookAgentDeletedEventData {
  /** Id of the agent. */
  id: string;
  /** Always `agent.deleted`. */
  type: "agent.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment was paused, by a caller or because of an error; its `paused_reason` tells. */
export interface BetaWebhookDeploymentPausedEventData {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment.paused`. */
  type: "deployment.paused";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A run of a deployment could not make its session; its `error` tells why. */
export interface BetaWebhookDeploymentRunFailedEventData {
  /** Id of the run. */
  id: string;
  /** Always `deployment_run.failed`. */
  type: "deployment_run.failed";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment was created. */
export interface BetaWebhookDeploymentCreatedEventData {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment.created`. */
  type: "deployment.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment was changed. */
export interface BetaWebhookDeploymentUpdatedEventData {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment.updated`. */
  type: "deployment.updated";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment was unpaused. */
export interface BetaWebhookDeploymentUnpausedEventData {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment.unpaused`. */
  type: "deployment.unpaused";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An agent was changed and has a new version. */
export interface BetaWebhookAgentUpdatedEventData {
  /** Id of the agent. */
  id: string;
  /** Always `agent.updated`. */
  type: "agent.updated";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment was archived. */
export interface BetaWebhookDeploymentArchivedEventData {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment.archived`. */
  type: "deployment.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment has started a run. */
export interface BetaWebhookDeploymentRunStartedEventData {
  /** Id of the run. */
  id: string;
  /** Always `deployment_run.started`. */
  type: "deployment_run.started";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A deployment was deleted, so it can no longer be fetched. */
export interface BetaWebhookDeploymentDeletedEventData {
  /** Id of the deployment. */
  id: string;
  /** Always `deployment.deleted`. */
  type: "deployment.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A run of a deployment has made its session. */
export interface BetaWebhookDeploymentRunSucceededEventData {
  /** Id of the run. */
  id: string;
  /** Always `deployment_run.succeeded`. */
  type: "deployment_run.succeeded";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An environment was created. */
export interface BetaWebhookEnvironmentCreatedEventData {
  /** Id of the environment. */
  id: string;
  /** Always `environment.created`. */
  type: "environment.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An environment was changed. */
export interface BetaWebhookEnvironmentUpdatedEventData {
  /** Id of the environment. */
  id: string;
  /** Always `environment.updated`. */
  type: "environment.updated";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An environment was archived. */
export interface BetaWebhookEnvironmentArchivedEventData {
  /** Id of the environment. */
  id: string;
  /** Always `environment.archived`. */
  type: "environment.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** An environment was deleted, so it can no longer be fetched. */
export interface BetaWebhookEnvironmentDeletedEventData {
  /** Id of the environment. */
  id: string;
  /** Always `environment.deleted`. */
  type: "environment.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A memory store was created. */
export interface BetaWebhookMemoryStoreCreatedEventData {
  /** Id of the memory store. */
  id: string;
  /** Always `memory_store.created`. */
  type: "memory_store.created";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A memory store was archived. */
export interface BetaWebhookMemoryStoreArchivedEventData {
  /** Id of the memory store. */
  id: string;
  /** Always `memory_store.archived`. */
  type: "memory_store.archived";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A memory store was deleted, so it can no longer be fetched. */
export interface BetaWebhookMemoryStoreDeletedEventData {
  /** Id of the memory store. */
  id: string;
  /** Always `memory_store.deleted`. */
  type: "memory_store.deleted";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A session has reached its budget and stopped. Comes once for each value of the budget. */
export interface BetaWebhookSessionBudgetReachedEventData {
  /** Id of the session. */
  id: string;
  /** Always `session.budget_reached`. */
  type: "session.budget_reached";
  /** Id of the organization. */
  organization_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** A measure was taken against a user profile. */
export interface BetaWebhookUserProfileEnforcementActionOpenedEventData {
  /** Id of the user profile. */
  id: string;
  /** Always `user_profile.enforcement_action_opened`. */
  type: "user_profile.enforcement_action_opened";
  /** Id of the measure, `enac_...`. */
  enforcement_action_id: string;
  /** Id of the organization. */
  organization_id: string;
}

/** A measure against a user profile was settled. */
export interface BetaWebhookUserProfileEnforcementActionResolvedEventData {
  /** Id of the user profile. */
  id: string;
  /** Always `user_profile.enforcement_action_resolved`. */
  type: "user_profile.enforcement_action_resolved";
  /** Id of the measure, `enac_...`. */
  enforcement_action_id: string;
  /** Id of the organization. */
  organization_id: string;
}

/** The standing of a user profile in a program has changed. */
export interface BetaWebhookUserProfileProgramStatusUpdatedEventData {
  /** Id of the user profile. */
  id: string;
  /** Always `user_profile.program_status_updated`. */
  type: "user_profile.program_status_updated";
  /** Id of the organization. */
  organization_id: string;
}

/** An encryption key of your own has stopped working. */
export interface BetaWebhookExternalKeyFailedEventData {
  /** Id of the external key, `ekey_...`. */
  id: string;
  /** Always `external_key.failed`. */
  type: "external_key.failed";
  /** Id of the organization. */
  organization_id: string;
}

/** An encryption key of your own works again. */
export interface BetaWebhookExternalKeyRecoveredEventData {
  /** Id of the external key, `ekey_...`. */
  id: string;
  /** Always `external_key.recovered`. */
  type: "external_key.recovered";
  /** Id of the organization. */
  organization_id: string;
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
  | BetaWebhookUserProfileEnforcementActionResolvedEventData
  | BetaWebhookUserProfileProgramStatusUpdatedEventData
  | BetaWebhookExternalKeyFailedEventData
  | BetaWebhookExternalKeyRecoveredEventData;

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
