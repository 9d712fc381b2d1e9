// Generated from spec/ by `make generate`. Do not edit.

import type {
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
} from "./2026-10-21.js";

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

/** Name of a beta, as sent in `anthropic-beta`. One that does not exist or was not granted is a 400. */
export type BetaAnthropicBeta =
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
