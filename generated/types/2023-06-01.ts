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
  ExternalKeyAttachedAttachment,
  ExternalKeyUnattachedAttachment,
  AWSExternalKeyConfig,
  GCPExternalKeyConfig,
  AzureExternalKeyConfig,
  AzureExternalKeyConfigParam,
  DataResidency,
  DataResidencyCreateConfig,
  DataResidencyUpdateConfig,
  UserProfileAccessType,
  UserProfileExternalUserDetails,
  UserProfilePrograms,
} from "./2026-10-21.js";
export type {
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
  AWSExternalKeyConfig,
  GCPExternalKeyConfig,
  AzureExternalKeyConfig,
  AzureExternalKeyConfigParam,
  ExternalKeyUpdateRequest,
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
  FederationRule,
  FederationRuleList,
  FederationRuleCreateRequest,
  FederationRuleUpdateRequest,
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
  OrganizationUser,
  OrganizationUserList,
  UserUpdateRequest,
  UserRemoveResponse,
  AllowedInferenceGeo,
  DataResidency,
  DataResidencyCreateConfig,
  DataResidencyUpdateConfig,
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
  WorkspaceRateLimitMeasure,
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
  UserProfileCyberRequirements,
  UserProfileProgramStatus,
  UserProfileCyberTier,
  UserProfileCyberProgram,
  UserProfileEfsFeature,
  UserProfileEfsProgram,
  UserProfilePrograms,
  UserProfileExternalUserDetailsParams,
  UserProfileCreateRequest,
  UserProfileUpdateRequest,
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

/**
 * The coordinates of an encryption key that the customer keeps in a cloud. Workspaces refer to it; while one
 * does, its provider data is as good as fixed, because stored data can be read only with it.
 */
export interface ExternalKey {
  /** Id of the external key, with the prefix `ekey_`; on Claude Platform on AWS it can be the ARN of a KMS key. */
  id: string;
  /** Always `external_key`. */
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
  /** Name for people. */
  display_name?: string | null;
  /** Always `us`. */
  geo?: "us";
}

/** A part of the organization with its own members, API keys, limits and stored data. */
export interface Workspace {
  /** Id of the workspace. */
  id: string;
  /** Always `workspace`. */
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
  /** Name of the workspace. */
  name: string;
  /**
   * Where data is stored and requests are processed. Without it, data is kept in `us` and requests are processed
   * anywhere.
   */
  data_residency?: DataResidencyCreateConfig | null;
  /** Color in the Console, as a hexadecimal code. */
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
  /** New color in the Console, as a hexadecimal code. */
  display_color?: string;
  /** Id of an external key to encrypt stored data with. It cannot be detached or replaced later. */
  external_key_id?: string;
  /** New name. */
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
  /** Always `user_profile`. */
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
