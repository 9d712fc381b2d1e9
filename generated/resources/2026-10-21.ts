// Generated from spec/ by `make generate`. Do not edit.

import type { Call } from "../../src/call.js";
import type { RequestOptions } from "../../src/contract.js";
import type { MessageStream } from "../../src/helpers/message-stream.js";
import type { JSONLDecoder } from "../../src/lines.js";
import type { BidirectionalPageCursor, Page, PageCursor, PagePromise, ReportPageCursor } from "../../src/pages.js";
import type { Stream } from "../../src/stream.js";
import type {
  BetaAPIKey,
  BetaAPIKeyUpdateRequest,
  BetaAgentCreateRequest,
  BetaAgentUpdateRequest,
  BetaAnalyticsActorType,
  BetaAnalyticsArtifactActivity,
  BetaAnalyticsArtifactGroupBy,
  BetaAnalyticsClaudeTagCategory,
  BetaAnalyticsConnectorActivity,
  BetaAnalyticsConnectorGroupBy,
  BetaAnalyticsContextWindow,
  BetaAnalyticsCostGroupBy,
  BetaAnalyticsCostItem,
  BetaAnalyticsCostOrderBy,
  BetaAnalyticsCostReportTimeBucket,
  BetaAnalyticsCostUsersItem,
  BetaAnalyticsInferenceGeoFilter,
  BetaAnalyticsOrder,
  BetaAnalyticsPluginActivity,
  BetaAnalyticsPluginGroupBy,
  BetaAnalyticsProductFilter,
  BetaAnalyticsProjectActivity,
  BetaAnalyticsProjectGroupBy,
  BetaAnalyticsServiceTier,
  BetaAnalyticsSingleDayActivitySummary,
  BetaAnalyticsSkillActivity,
  BetaAnalyticsSkillGroupBy,
  BetaAnalyticsSpeed,
  BetaAnalyticsTimeBucketWidth,
  BetaAnalyticsUsageCostProductFilter,
  BetaAnalyticsUsageCostSortOrder,
  BetaAnalyticsUsageGroupBy,
  BetaAnalyticsUsageItem,
  BetaAnalyticsUsageOrderBy,
  BetaAnalyticsUsageReportTimeBucket,
  BetaAnalyticsUsageUsersItem,
  BetaAnalyticsUserActivity,
  BetaAnalyticsUserGroupBy,
  BetaAnthropicBeta,
  BetaClaudeTagBundle,
  BetaClaudeTagBundleTarget,
  BetaClaudeTagBundleTargetCreate,
  BetaClaudeTagBundleUpdateRequest,
  BetaClaudeTagDeletedBundleTarget,
  BetaClaudeTagDeletedSlackChannel,
  BetaClaudeTagSlackChannel,
  BetaClaudeTagSlackChannelCreateRequest,
  BetaClaudeTagSlackChannelUpdateRequest,
  BetaClaudeTagSlackWorkspace,
  BetaClaudeTagSlackWorkspaceUpdateRequest,
  BetaComplianceSettingUpdateRequest,
  BetaComplianceSettingsInfo,
  BetaDeletedFile,
  BetaDeletedMessageBatch,
  BetaDeletedOrganizationWebhookEndpoint,
  BetaDeletedPlugin,
  BetaDeletedPluginInstallationSetting,
  BetaDeletedRBACGroup,
  BetaDeletedRBACGroupMember,
  BetaDeletedSkill,
  BetaDeletedSkillVersion,
  BetaDeletedTelemetryDestination,
  BetaDeletedTelemetryDestinationWorkspace,
  BetaDeletedUserProfile,
  BetaDeploymentCreateRequest,
  BetaDeploymentUpdateRequest,
  BetaDream,
  BetaDreamCreateRequest,
  BetaDreamStatus,
  BetaEnvironment,
  BetaEnvironmentCreateRequest,
  BetaEnvironmentDeleteResponse,
  BetaEnvironmentUpdateRequest,
  BetaEnvironmentWorkStopRequest,
  BetaEnvironmentWorkUpdateRequest,
  BetaExternalKey,
  BetaExternalKeyCreateRequest,
  BetaExternalKeyDeleteResponse,
  BetaExternalKeyUpdateRequest,
  BetaExternalKeyValidateResponse,
  BetaFederationIssuer,
  BetaFederationIssuerCreateRequest,
  BetaFederationIssuerUpdateRequest,
  BetaFederationRule,
  BetaFederationRuleCreateRequest,
  BetaFederationRuleUpdateRequest,
  BetaFederationRuleWorkspace,
  BetaFederationRuleWorkspaceAddRequest,
  BetaFederationRuleWorkspaceRemoveResponse,
  BetaFileMetadata,
  BetaFileUploadRequest,
  BetaInviteCreateRequest,
  BetaInviteDeleteResponse,
  BetaManagedAgentsAgent,
  BetaManagedAgentsCredential,
  BetaManagedAgentsCredentialValidation,
  BetaManagedAgentsDeleteSessionResource,
  BetaManagedAgentsDeletedCredential,
  BetaManagedAgentsDeletedMemory,
  BetaManagedAgentsDeletedMemoryStore,
  BetaManagedAgentsDeletedSession,
  BetaManagedAgentsDeletedVault,
  BetaManagedAgentsDeltaType,
  BetaManagedAgentsDeployment,
  BetaManagedAgentsDeploymentRun,
  BetaManagedAgentsDeploymentStatus,
  BetaManagedAgentsFileResource,
  BetaManagedAgentsMemory,
  BetaManagedAgentsMemoryListItem,
  BetaManagedAgentsMemoryStore,
  BetaManagedAgentsMemoryVersion,
  BetaManagedAgentsMemoryVersionOperation,
  BetaManagedAgentsMemoryView,
  BetaManagedAgentsSendSessionEvents,
  BetaManagedAgentsSession,
  BetaManagedAgentsSessionEvent,
  BetaManagedAgentsSessionEventType,
  BetaManagedAgentsSessionResource,
  BetaManagedAgentsSessionThread,
  BetaManagedAgentsSessionThreadStatus,
  BetaManagedAgentsStreamSessionEvents,
  BetaManagedAgentsStreamSessionThreadEvents,
  BetaManagedAgentsTriggerType,
  BetaManagedAgentsVault,
  BetaMemoryStoreCreateRequest,
  BetaMemoryStoreMemoryCreateRequest,
  BetaMemoryStoreMemoryUpdateRequest,
  BetaMemoryStoreUpdateRequest,
  BetaMessage,
  BetaMessageBatch,
  BetaMessageBatchCreateRequest,
  BetaMessageBatchIndividualResponse,
  BetaMessageCountTokensRequest,
  BetaMessageCreateRequest,
  BetaMessageParam,
  BetaMessageTokensCount,
  BetaMessagesUsageReportBucket,
  BetaModelInfo,
  BetaNewOrganizationWebhookEndpoint,
  BetaOrganizationInfo,
  BetaOrganizationInvite,
  BetaOrganizationRateLimit,
  BetaOrganizationTunnel,
  BetaOrganizationUser,
  BetaOrganizationWebhookEndpoint,
  BetaOrganizationWebhookEndpointSigningSecret,
  BetaPlugin,
  BetaPluginCreateRequest,
  BetaPluginInstallationSetting,
  BetaPluginInstallationSettingSetRequest,
  BetaPluginMarketplace,
  BetaPluginMarketplaceUpdateRequest,
  BetaPluginMarketplaceValidateArchiveRequest,
  BetaPluginMarketplaceValidateRepositoryRequest,
  BetaPluginMarketplaceValidationReport,
  BetaPluginShare,
  BetaPluginUpdateRequest,
  BetaPluginVersion,
  BetaPluginVersionCreateRequest,
  BetaPolledWork,
  BetaPromptGenerateRequest,
  BetaPromptGenerateResponse,
  BetaPromptImproveRequest,
  BetaPromptImproveResponse,
  BetaPromptTemplatizeRequest,
  BetaPromptTemplatizeResponse,
  BetaRBACGroup,
  BetaRBACGroupCreateRequest,
  BetaRBACGroupMember,
  BetaRBACGroupMemberAddRequest,
  BetaRBACGroupUpdateRequest,
  BetaRBACRole,
  BetaRBACRolePermission,
  BetaRawMessageStreamEvent,
  BetaRoutineFire,
  BetaRoutineFireRequest,
  BetaSelfHostedWork,
  BetaSelfHostedWorkHeartbeatResponse,
  BetaSelfHostedWorkQueueStats,
  BetaServiceAccount,
  BetaServiceAccountCreateRequest,
  BetaServiceAccountUpdateRequest,
  BetaServiceAccountWorkspaceAddRequest,
  BetaServiceAccountWorkspaceMember,
  BetaServiceAccountWorkspaceRemoveResponse,
  BetaSessionCreateRequest,
  BetaSessionEventSendRequest,
  BetaSessionResourceAddRequest,
  BetaSessionResourceUpdateRequest,
  BetaSessionUpdateRequest,
  BetaSkill,
  BetaSkillCreateRequest,
  BetaSkillVersion,
  BetaSkillVersionCreateRequest,
  BetaSpendLimit,
  BetaSpendLimitDeleteResponse,
  BetaSpendLimitIncreaseRequest,
  BetaSpendLimitIncreaseRequestApproveRequest,
  BetaSpendLimitIncreaseRequestApproveResponse,
  BetaSpendLimitIncreaseRequestDenyRequest,
  BetaSpendLimitIncreaseRequestStatus,
  BetaSpendLimitPeriod,
  BetaSpendLimitSetRequest,
  BetaSpendSummary,
  BetaTelemetryDestination,
  BetaTelemetryDestinationCreateRequest,
  BetaTelemetryDestinationTestResponse,
  BetaTelemetryDestinationUpdateRequest,
  BetaTelemetryDestinationWorkspace,
  BetaTextCitation,
  BetaTunnel,
  BetaTunnelCertificate,
  BetaTunnelCertificateCreateRequest,
  BetaTunnelCreateRequest,
  BetaTunnelRotateTokenRequest,
  BetaTunnelToken,
  BetaUserProfile,
  BetaUserProfileActionURL,
  BetaUserProfileActionURLCreateRequest,
  BetaUserProfileCreateRequest,
  BetaUserProfileEnrollmentURL,
  BetaUserProfileListOrder,
  BetaUserProfileListOrderBy,
  BetaUserProfileUpdateRequest,
  BetaUserRemoveResponse,
  BetaUserUpdateRequest,
  BetaVaultCreateRequest,
  BetaVaultCredentialCreateRequest,
  BetaVaultCredentialUpdateRequest,
  BetaVaultUpdateRequest,
  BetaWebhookCreateRequest,
  BetaWebhookUpdateRequest,
  BetaWorkspace,
  BetaWorkspaceCreateRequest,
  BetaWorkspaceMember,
  BetaWorkspaceMemberAddRequest,
  BetaWorkspaceMemberRemoveResponse,
  BetaWorkspaceMemberUpdateRequest,
  BetaWorkspaceRateLimit,
  BetaWorkspaceRateLimitUpdateRequest,
  BetaWorkspaceServiceAccountAddRequest,
  BetaWorkspaceServiceAccountRemoveResponse,
  BetaWorkspaceServiceAccountUpdateRequest,
  BetaWorkspaceUpdateRequest,
} from "../types/2026-10-21.beta.js";
import type {
  APIKey,
  APIKeyUpdateRequest,
  AnalyticsArtifactActivity,
  AnalyticsArtifactGroupBy,
  AnalyticsConnectorActivity,
  AnalyticsConnectorGroupBy,
  AnalyticsOrder,
  AnalyticsPluginActivity,
  AnalyticsPluginGroupBy,
  AnalyticsProjectActivity,
  AnalyticsProjectGroupBy,
  AnalyticsSingleDayActivitySummary,
  AnalyticsSkillActivity,
  AnalyticsSkillGroupBy,
  AnalyticsUserActivity,
  AnalyticsUserGroupBy,
  AnthropicBeta,
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateRequest,
  ClaudeCodeUsageRecord,
  ComplianceActivity,
  ComplianceActivityType,
  ComplianceArtifact,
  ComplianceChat,
  ComplianceChatFile,
  ComplianceChatMessage,
  ComplianceCodeArtifact,
  ComplianceDeletedChat,
  ComplianceDeletedCodeArtifact,
  ComplianceDeletedFile,
  ComplianceDeletedProject,
  ComplianceDeletedProjectDocument,
  ComplianceGeneratedFile,
  ComplianceGroup,
  ComplianceGroupMember,
  ComplianceLocalSession,
  ComplianceLocalSessionMessage,
  ComplianceOrganization,
  ComplianceOrganizationSettings,
  ComplianceOrganizationUser,
  ComplianceProject,
  ComplianceProjectAttachment,
  ComplianceProjectCollaborator,
  ComplianceProjectDetails,
  ComplianceProjectDocument,
  ComplianceProjectDocumentMetadata,
  ComplianceRemoteSession,
  ComplianceRemoteSessionMessage,
  ComplianceRole,
  ComplianceRolePermission,
  ComplianceSettingUpdateRequest,
  ComplianceSettingsInfo,
  CostReportBucket,
  DeletedFile,
  DeletedMessageBatch,
  DeletedRBACGroup,
  DeletedRBACGroupMember,
  DeletedSkill,
  DeletedSkillVersion,
  DeletedUserProfile,
  ExternalKey,
  ExternalKeyCreateRequest,
  ExternalKeyDeleteResponse,
  ExternalKeyUpdateRequest,
  ExternalKeyValidateResponse,
  FederationIssuer,
  FederationIssuerCreateRequest,
  FederationIssuerUpdateRequest,
  FederationRule,
  FederationRuleCreateRequest,
  FederationRuleUpdateRequest,
  FederationRuleWorkspace,
  FederationRuleWorkspaceAddRequest,
  FederationRuleWorkspaceRemoveResponse,
  FileMetadata,
  FileUploadRequest,
  InviteCreateRequest,
  InviteDeleteResponse,
  Message,
  MessageBatch,
  MessageBatchCreateRequest,
  MessageBatchIndividualResponse,
  MessageCountTokensRequest,
  MessageCreateRequest,
  MessageParam,
  MessageTokensCount,
  MessagesUsageReportBucket,
  ModelInfo,
  OAuthAccessToken,
  OAuthTokenCreateRequest,
  OrganizationInfo,
  OrganizationInvite,
  OrganizationRateLimit,
  OrganizationUser,
  OutputConfig,
  RBACGroup,
  RBACGroupCreateRequest,
  RBACGroupMember,
  RBACGroupMemberAddRequest,
  RBACGroupUpdateRequest,
  RBACRole,
  RBACRolePermission,
  RawMessageStreamEvent,
  ServiceAccount,
  ServiceAccountCreateRequest,
  ServiceAccountUpdateRequest,
  ServiceAccountWorkspaceAddRequest,
  ServiceAccountWorkspaceMember,
  ServiceAccountWorkspaceRemoveResponse,
  Skill,
  SkillCreateRequest,
  SkillVersion,
  SkillVersionCreateRequest,
  SpendLimitIncreaseRequest,
  SpendLimitIncreaseRequestApproveRequest,
  SpendLimitIncreaseRequestApproveResponse,
  SpendLimitIncreaseRequestDenyRequest,
  SpendLimitIncreaseRequestStatus,
  SpendLimitPeriod,
  SpendSummary,
  TextCitation,
  UserProfile,
  UserProfileActionURL,
  UserProfileActionURLCreateRequest,
  UserProfileCreateRequest,
  UserProfileEnforcementStatus,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserProfileUpdateRequest,
  UserRemoveResponse,
  UserUpdateRequest,
  Workspace,
  WorkspaceCreateRequest,
  WorkspaceMember,
  WorkspaceMemberAddRequest,
  WorkspaceMemberRemoveResponse,
  WorkspaceMemberUpdateRequest,
  WorkspaceRateLimit,
  WorkspaceRateLimitUpdateRequest,
  WorkspaceServiceAccountAddRequest,
  WorkspaceServiceAccountRemoveResponse,
  WorkspaceServiceAccountUpdateRequest,
  WorkspaceUpdateRequest,
} from "../types/2026-10-21.js";

/** Params of `client.messages.create`. */
export interface MessageCreateParamsBase extends MessageCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

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
export interface MessageCountTokensParams extends MessageCountTokensRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `messages.stream`. */
export type MessageStreamParams = Omit<MessageCreateParamsBase, "output_config"> & {
  output_config?: OutputConfig | null;
};

/** Operations of `client.messages`. */
export interface Messages {
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
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
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
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
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
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
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
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_nothing_to_summarize`, `compaction_signature_invalid`, `compaction_tool_changes_mismatch`,
   * `organization_on_hold`, `request_body_encoding_invalid`, `request_body_encoding_unsupported`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `request_body_too_large_after_decoding`,
   * `enforced_spend_limit_reached`, `compaction_unavailable`
   */
  countTokens(params: MessageCountTokensParams, options?: RequestOptions): Call<MessageTokensCount>;
  /** Creates a message as a stream with events and an accumulated message. */
  stream(
    body: MessageStreamParams,
    options?: RequestOptions,
  ): MessageStream<Message, RawMessageStreamEvent, MessageParam, TextCitation>;
}

/** Params of `client.messages.batches.list`. */
export interface BatchListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.create`. */
export interface BatchCreateParams extends MessageBatchCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `client.messages.batches.retrieve`. */
export interface BatchRetrieveParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.delete`. */
export interface BatchDeleteParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.cancel`. */
export interface BatchCancelParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.results`. */
export interface BatchResultsParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `MessageBatch`. */
export type MessageBatchesPage = Page<MessageBatch>;

/** Operations of `client.messages.batches`. */
export interface MessagesBatches {
  /**
   * List message batches.
   *
   * Newest first. The batches of the whole workspace are listed.
   *
   * `GET /v1/messages/batches`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
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
   * `organization_on_hold`, `enforced_spend_limit_reached`
   */
  create(params: BatchCreateParams, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get a message batch.
   *
   * Poll it until `processing_status` is `ended`; until then the counts of what has finished are zero.
   *
   * `GET /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(messageBatchID: string, params?: BatchRetrieveParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Delete a message batch.
   *
   * Only a batch that has ended can be deleted; cancel a running one first.
   *
   * `DELETE /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
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
   */
  cancel(messageBatchID: string, params?: BatchCancelParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get the results of a message batch.
   *
   * One JSON object a line, in any order; match them to the requests by `custom_id`. Available once the batch
   * has ended, for 29 days after its creation.
   *
   * `GET /v1/messages/batches/{message_batch_id}/results`.
   */
  results(
    messageBatchID: string,
    params?: BatchResultsParams | null,
    options?: RequestOptions,
  ): Call<JSONLDecoder<MessageBatchIndividualResponse>>;
}

/** Params of `client.models.list`. */
export interface ModelListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only models in one of these stages. */
  lifecycle?: ("active" | "deprecated" | "retired")[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.models.retrieve`. */
export interface ModelRetrieveParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `ModelInfo`. */
export type ModelInfosPage = Page<ModelInfo>;

/** Operations of `client.models`. */
export interface Models {
  /**
   * List models.
   *
   * Newest first. Models in every stage of their life are listed unless `lifecycle[]` says otherwise.
   *
   * `GET /v1/models`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: ModelListParams | null, options?: RequestOptions): PagePromise<ModelInfosPage, ModelInfo>;
  /**
   * Get a model.
   *
   * Takes an alias as well as an id; the answer carries the id that the alias stands for.
   *
   * `GET /v1/models/{model_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(modelID: string, params?: ModelRetrieveParams | null, options?: RequestOptions): Call<ModelInfo>;
}

/** Params of `client.files.list`. */
export interface FileListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only these files, on a single page; ids that are unknown are left out without a word. Not together with
   * `page` or `limit`.
   * (max items 100)
   */
  ids?: string[] | null;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.upload`. */
export interface FileUploadParams extends FileUploadRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.retrieveMetadata`. */
export interface FileRetrieveMetadataParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.delete`. */
export interface FileDeleteParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.download`. */
export interface FileDownloadParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `FileMetadata`. */
export type FileMetadataPageCursor = PageCursor<FileMetadata>;

/** Operations of `client.files`. */
export interface Files {
  /**
   * List files.
   *
   * Newest first. The files of the whole workspace are listed, whoever uploaded them.
   *
   * `GET /v1/files`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
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
   * `cmek_key_network_blocked`, `organization_on_hold`, `storage_quota_exceeded`
   */
  upload(params: FileUploadParams, options?: RequestOptions): Call<FileMetadata>;
  /**
   * Get the metadata of a file.
   *
   * Readable for up to 30 days after the file has expired.
   *
   * `GET /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
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
   * `cmek_key_network_blocked`, `organization_on_hold`
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
   * `cmek_key_network_blocked`, `file_not_downloadable`, `organization_on_hold`, `file_expired`
   */
  download(fileID: string, params?: FileDownloadParams | null, options?: RequestOptions): Call<Response>;
}

/** Operations of `client.organization`. */
export interface Organization {
  analytics: OrganizationAnalytics;
  apiKeys: OrganizationAPIKeys;
  complianceSettings: OrganizationComplianceSettings;
  externalKeys: OrganizationExternalKeys;
  federation: OrganizationFederation;
  invites: OrganizationInvites;
  rateLimits: OrganizationRateLimits;
  rbacGroups: OrganizationRBACGroups;
  rbacRoles: OrganizationRBACRoles;
  serviceAccounts: OrganizationServiceAccounts;
  spendLimits: OrganizationSpendLimits;
  users: OrganizationUsers;
  workspaces: OrganizationWorkspaces;
  usageReport: OrganizationUsageReport;
  costReport: OrganizationCostReport;
  /**
   * Get the organization.
   *
   * The one that the credential belongs to.
   *
   * `GET /v1/organizations/me`.
   */
  retrieve(options?: RequestOptions): Call<OrganizationInfo>;
}

/** Operations of `client.organization.analytics`. */
export interface OrganizationAnalytics {
  apps: OrganizationAnalyticsApps;
  artifacts: OrganizationAnalyticsArtifacts;
  connectors: OrganizationAnalyticsConnectors;
  plugins: OrganizationAnalyticsPlugins;
  skills: OrganizationAnalyticsSkills;
  summaries: OrganizationAnalyticsSummaries;
  users: OrganizationAnalyticsUsers;
}

/** Operations of `client.organization.analytics.apps`. */
export interface OrganizationAnalyticsApps {
  chat: OrganizationAnalyticsAppsChat;
}

/** Operations of `client.organization.analytics.apps.chat`. */
export interface OrganizationAnalyticsAppsChat {
  projects: OrganizationAnalyticsAppsChatProjects;
}

/** Params of `client.organization.analytics.apps.chat.projects.list`. */
export interface ProjectListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: AnalyticsProjectGroupBy[] | null;
  /** Direction of the order. */
  order?: AnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `AnalyticsProjectActivity`. */
export type AnalyticsProjectActivitiesPageCursor = PageCursor<AnalyticsProjectActivity>;

/** Operations of `client.organization.analytics.apps.chat.projects`. */
export interface OrganizationAnalyticsAppsChatProjects {
  /**
   * List the activity in projects.
   *
   * For each project of claude.ai, on one day or over a range of days. Data is about a day behind. For Claude
   * Enterprise only.
   *
   * `GET /v1/organizations/analytics/apps/chat/projects`.
   */
  list(
    params?: ProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<AnalyticsProjectActivitiesPageCursor, AnalyticsProjectActivity>;
}

/** Params of `client.organization.analytics.artifacts.list`. */
export interface ArtifactListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC.
   * (format date)
   */
  date: string;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: AnalyticsArtifactGroupBy[] | null;
}

/** A page of `AnalyticsArtifactActivity`. */
export type AnalyticsArtifactActivitiesPageCursor = PageCursor<AnalyticsArtifactActivity>;

/** Operations of `client.organization.analytics.artifacts`. */
export interface OrganizationAnalyticsArtifacts {
  /**
   * List the activity with artifacts.
   *
   * For each type of artifact, on one day. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/artifacts`.
   */
  list(
    params: ArtifactListParams,
    options?: RequestOptions,
  ): PagePromise<AnalyticsArtifactActivitiesPageCursor, AnalyticsArtifactActivity>;
}

/** Params of `client.organization.analytics.connectors.list`. */
export interface ConnectorListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: AnalyticsConnectorGroupBy[] | null;
  /** Direction of the order. */
  order?: AnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `AnalyticsConnectorActivity`. */
export type AnalyticsConnectorActivitiesPageCursor = PageCursor<AnalyticsConnectorActivity>;

/** Operations of `client.organization.analytics.connectors`. */
export interface OrganizationAnalyticsConnectors {
  /**
   * List the use of connectors.
   *
   * For each connector, on one day or over a range of days, under one name however it was set up. Data is about
   * a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/connectors`.
   */
  list(
    params?: ConnectorListParams | null,
    options?: RequestOptions,
  ): PagePromise<AnalyticsConnectorActivitiesPageCursor, AnalyticsConnectorActivity>;
}

/** Params of `client.organization.analytics.plugins.list`. */
export interface PluginListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: AnalyticsPluginGroupBy[] | null;
  /** Direction of the order. */
  order?: AnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `AnalyticsPluginActivity`. */
export type AnalyticsPluginActivitiesPageCursor = PageCursor<AnalyticsPluginActivity>;

/** Operations of `client.organization.analytics.plugins`. */
export interface OrganizationAnalyticsPlugins {
  /**
   * List the use of plugins.
   *
   * For each plugin, on one day or over a range of days. The name `third-party` collects what came without a
   * name. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/plugins`.
   */
  list(
    params?: PluginListParams | null,
    options?: RequestOptions,
  ): PagePromise<AnalyticsPluginActivitiesPageCursor, AnalyticsPluginActivity>;
}

/** Params of `client.organization.analytics.skills.list`. */
export interface OrganizationAnalyticsSkillsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: AnalyticsSkillGroupBy[] | null;
  /** Direction of the order. */
  order?: AnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `AnalyticsSkillActivity`. */
export type AnalyticsSkillActivitiesPageCursor = PageCursor<AnalyticsSkillActivity>;

/** Operations of `client.organization.analytics.skills`. */
export interface OrganizationAnalyticsSkills {
  /**
   * List the use of skills.
   *
   * For each skill, on one day or over a range of days. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/skills`.
   */
  list(
    params?: OrganizationAnalyticsSkillsListParams | null,
    options?: RequestOptions,
  ): PagePromise<AnalyticsSkillActivitiesPageCursor, AnalyticsSkillActivity>;
}

/** Params of `client.organization.analytics.summaries.list`. */
export interface SummaryListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * First day, in UTC.
   * (format date)
   */
  starting_date: string;
  /**
   * The day after the last one, in UTC. Without it, the day after the latest with data.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
}

/** A page of `AnalyticsSingleDayActivitySummary`. */
export type AnalyticsSingleDayActivitySummariesPageCursor = PageCursor<AnalyticsSingleDayActivitySummary>;

/** Operations of `client.organization.analytics.summaries`. */
export interface OrganizationAnalyticsSummaries {
  /**
   * List daily summaries of activity.
   *
   * One entry for each day, all on one page. Data is about a day behind and may be corrected later. For Claude
   * Enterprise only.
   *
   * `GET /v1/organizations/analytics/summaries`.
   */
  list(
    params: SummaryListParams,
    options?: RequestOptions,
  ): PagePromise<AnalyticsSingleDayActivitySummariesPageCursor, AnalyticsSingleDayActivitySummary>;
}

/** Params of `client.organization.analytics.users.list`. */
export interface OrganizationAnalyticsUsersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: AnalyticsUserGroupBy[] | null;
  /** Direction of the order. */
  order?: AnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `AnalyticsUserActivity`. */
export type AnalyticsUserActivitiesPageCursor = PageCursor<AnalyticsUserActivity>;

/** Operations of `client.organization.analytics.users`. */
export interface OrganizationAnalyticsUsers {
  /**
   * List the activity of users.
   *
   * For each user, on one day or over a range of days. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/users`.
   */
  list(
    params?: OrganizationAnalyticsUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<AnalyticsUserActivitiesPageCursor, AnalyticsUserActivity>;
}

/** Params of `client.organization.apiKeys.list`. */
export interface APIKeyListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only keys that this user created. */
  created_by_user_id?: string | null;
  /** Only keys with this status. */
  status?: "active" | "archived" | "expired" | "inactive" | null;
  /** Only those of this workspace. */
  workspace_id?: string | null;
}

/** Params of `client.organization.apiKeys.update`. */
export interface APIKeyUpdateParams extends APIKeyUpdateRequest {}

/** A page of `APIKey`. */
export type APIKeysPage = Page<APIKey>;

/** Operations of `client.organization.apiKeys`. */
export interface OrganizationAPIKeys {
  /**
   * List API keys.
   *
   * Keys are created in the Console only.
   *
   * `GET /v1/organizations/api_keys`.
   */
  list(params?: APIKeyListParams | null, options?: RequestOptions): PagePromise<APIKeysPage, APIKey>;
  /**
   * Get an API key.
   *
   * The secret is never returned, only a hint of it.
   *
   * `GET /v1/organizations/api_keys/{api_key_id}`.
   */
  retrieve(apiKeyID: string, options?: RequestOptions): Call<APIKey>;
  /**
   * Update an API key.
   *
   * Renames a key or changes its status.
   *
   * `POST /v1/organizations/api_keys/{api_key_id}`.
   * @throws {APIError} with `errorCode` `org_api_key_limit_exceeded`, `workspace_api_key_limit_exceeded`,
   * `sandbox_egress_restricted`
   */
  update(apiKeyID: string, params: APIKeyUpdateParams, options?: RequestOptions): Call<APIKey>;
}

/** Params of `client.organization.complianceSettings.update`. */
export interface ComplianceSettingUpdateParams extends ComplianceSettingUpdateRequest {}

/** Operations of `client.organization.complianceSettings`. */
export interface OrganizationComplianceSettings {
  /**
   * Get the compliance settings.
   *
   * There is one set of settings in an organization. One that belongs to a parent reads the settings of the
   * parent.
   *
   * `GET /v1/organizations/compliance_settings`.
   */
  retrieve(options?: RequestOptions): Call<ComplianceSettingsInfo>;
  /**
   * Update the compliance settings.
   *
   * Turning the Compliance API off also ends the recording of activities. The current value may be sent again
   * and changes nothing.
   *
   * `POST /v1/organizations/compliance_settings`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(params: ComplianceSettingUpdateParams, options?: RequestOptions): Call<ComplianceSettingsInfo>;
}

/** Params of `client.organization.externalKeys.list`. */
export interface ExternalKeyListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.organization.externalKeys.create`. */
export interface ExternalKeyCreateParams extends ExternalKeyCreateRequest {}

/** Params of `client.organization.externalKeys.update`. */
export interface ExternalKeyUpdateParams extends ExternalKeyUpdateRequest {}

/** A page of `ExternalKey`. */
export type ExternalKeysPageCursor = PageCursor<ExternalKey>;

/** Operations of `client.organization.externalKeys`. */
export interface OrganizationExternalKeys {
  /**
   * List external keys.
   *
   * Newest first.
   *
   * `GET /v1/organizations/external_keys`.
   */
  list(
    params?: ExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<ExternalKeysPageCursor, ExternalKey>;
  /**
   * Create an external key.
   *
   * Registers a key in a key management service of yours, with which the data of a workspace can be encrypted.
   * Nothing is tried yet - validate it afterwards.
   *
   * `POST /v1/organizations/external_keys`.
   * @throws {APIError} with `errorCode` `user_profile_not_found`, `sandbox_egress_restricted`
   */
  create(params: ExternalKeyCreateParams, options?: RequestOptions): Call<ExternalKey>;
  /**
   * Get an external key.
   *
   * Holds where the key is, never the key itself.
   *
   * `GET /v1/organizations/external_keys/{external_key_id}`.
   */
  retrieve(externalKeyID: string, options?: RequestOptions): Call<ExternalKey>;
  /**
   * Update an external key.
   *
   * The name can change at any time; the rest only until a workspace refers to the key, as data is encrypted
   * with it.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   */
  update(externalKeyID: string, params: ExternalKeyUpdateParams, options?: RequestOptions): Call<ExternalKey>;
  /**
   * Delete an external key.
   *
   * Refused as long as a workspace refers to the key.
   *
   * `DELETE /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   */
  delete(externalKeyID: string, options?: RequestOptions): Call<ExternalKeyDeleteResponse>;
  /**
   * Validate an external key.
   *
   * Encrypts and decrypts with the key and waits up to 30 seconds. A failure is reported as the result, with a
   * message.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}/validate`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  validate(externalKeyID: string, options?: RequestOptions): Call<ExternalKeyValidateResponse>;
}

/** Operations of `client.organization.federation`. */
export interface OrganizationFederation {
  issuers: OrganizationFederationIssuers;
  rules: OrganizationFederationRules;
}

/** Params of `client.organization.federation.issuers.list`. */
export interface IssuerListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
}

/** Params of `client.organization.federation.issuers.create`. */
export interface IssuerCreateParams extends FederationIssuerCreateRequest {}

/** Params of `client.organization.federation.issuers.update`. */
export interface IssuerUpdateParams extends FederationIssuerUpdateRequest {}

/** A page of `FederationIssuer`. */
export type FederationIssuersPageCursor = PageCursor<FederationIssuer>;

/** Operations of `client.organization.federation.issuers`. */
export interface OrganizationFederationIssuers {
  /**
   * List federation issuers.
   *
   * Archived issuers are left out unless asked for. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_issuers`.
   */
  list(
    params?: IssuerListParams | null,
    options?: RequestOptions,
  ): PagePromise<FederationIssuersPageCursor, FederationIssuer>;
  /**
   * Create a federation issuer.
   *
   * Trusts an OIDC issuer, whose tokens rules can then exchange for access tokens. `jwks` says how its keys are
   * found. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_issuers`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: IssuerCreateParams, options?: RequestOptions): Call<FederationIssuer>;
  /**
   * Get a federation issuer.
   *
   * `archived_at` says whether it is archived. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_issuers/{federation_issuer_id}`.
   */
  retrieve(federationIssuerID: string, options?: RequestOptions): Call<FederationIssuer>;
  /**
   * Update a federation issuer.
   *
   * What is left out stays as it is; `jwks` is replaced as a whole. An archived issuer is refused with 400.
   * Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_issuers/{federation_issuer_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(federationIssuerID: string, params: IssuerUpdateParams, options?: RequestOptions): Call<FederationIssuer>;
  /**
   * Archive a federation issuer.
   *
   * Refused with 400 as long as a rule that is not archived refers to the issuer. A repeated request changes
   * nothing. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(federationIssuerID: string, options?: RequestOptions): Call<FederationIssuer>;
}

/** Params of `client.organization.federation.rules.list`. */
export interface RuleListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Only rules of this issuer. */
  issuer_id?: string | null;
}

/** Params of `client.organization.federation.rules.create`. */
export interface RuleCreateParams extends FederationRuleCreateRequest {}

/** Params of `client.organization.federation.rules.update`. */
export interface RuleUpdateParams extends FederationRuleUpdateRequest {}

/** A page of `FederationRule`. */
export type FederationRulesPageCursor = PageCursor<FederationRule>;

/** Operations of `client.organization.federation.rules`. */
export interface OrganizationFederationRules {
  workspaces: OrganizationFederationRulesWorkspaces;
  /**
   * List federation rules.
   *
   * Archived rules are left out unless asked for. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_rules`.
   */
  list(
    params?: RuleListParams | null,
    options?: RequestOptions,
  ): PagePromise<FederationRulesPageCursor, FederationRule>;
  /**
   * Create a federation rule.
   *
   * Says which tokens of an issuer may be exchanged, for which service account, scope and workspaces. Issuer and
   * service account must exist. A rule for an issuer that many share must pin down who you are. Takes only OAuth
   * tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: RuleCreateParams, options?: RequestOptions): Call<FederationRule>;
  /**
   * Get a federation rule.
   *
   * `archived_at` says whether it is archived. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_rules/{federation_rule_id}`.
   */
  retrieve(federationRuleID: string, options?: RequestOptions): Call<FederationRule>;
  /**
   * Update a federation rule.
   *
   * The issuer cannot change; `match` and `target` are replaced as a whole. An archived rule is refused with
   * 400. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules/{federation_rule_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(federationRuleID: string, params: RuleUpdateParams, options?: RequestOptions): Call<FederationRule>;
  /**
   * Archive a federation rule.
   *
   * Exchanges stop at once; tokens handed out before work until they expire. The workspaces of the rule are
   * cleared. A repeated request changes nothing. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules/{federation_rule_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(federationRuleID: string, options?: RequestOptions): Call<FederationRule>;
}

/** Params of `client.organization.federation.rules.workspaces.list`. */
export interface OrganizationFederationRulesWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.organization.federation.rules.workspaces.add`. */
export interface OrganizationFederationRulesWorkspacesAddParams extends FederationRuleWorkspaceAddRequest {}

/** Params of `client.organization.federation.rules.workspaces.remove`. */
export interface OrganizationFederationRulesWorkspacesRemoveParams {
  /**
   * Id of the rule.
   * (min length 1)
   */
  federation_rule_id: string;
}

/** A page of `FederationRuleWorkspace`. */
export type FederationRuleWorkspacesPageCursor = PageCursor<FederationRuleWorkspace>;

/** Operations of `client.organization.federation.rules.workspaces`. */
export interface OrganizationFederationRulesWorkspaces {
  /**
   * List the workspaces of a federation rule.
   *
   * All on one page, whatever `limit` says. A rule that applies to all workspaces has none here. Takes only
   * OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
   */
  list(
    federationRuleID: string,
    params?: OrganizationFederationRulesWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<FederationRuleWorkspacesPageCursor, FederationRuleWorkspace>;
  /**
   * Enable a federation rule in a workspace.
   *
   * A repeated request returns what is there. Whether the service account is a member of the workspace is only
   * checked at exchange. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  add(
    federationRuleID: string,
    params: OrganizationFederationRulesWorkspacesAddParams,
    options?: RequestOptions,
  ): Call<FederationRuleWorkspace>;
  /**
   * Disable a federation rule in a workspace.
   *
   * Succeeds also when the rule was not enabled there. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    workspaceID: string,
    params: OrganizationFederationRulesWorkspacesRemoveParams,
    options?: RequestOptions,
  ): Call<FederationRuleWorkspaceRemoveResponse>;
}

/** Params of `client.organization.invites.list`. */
export interface InviteListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only the one with this email address, in any case. */
  email?: string;
  /** Only those with one of these roles. */
  roles?: string[];
  /** Only those in one of these states. */
  statuses?: ("accepted" | "expired" | "pending")[];
}

/** Params of `client.organization.invites.create`. */
export interface InviteCreateParams extends InviteCreateRequest {}

/** A page of `OrganizationInvite`. */
export type OrganizationInvitesPage = Page<OrganizationInvite>;

/** Operations of `client.organization.invites`. */
export interface OrganizationInvites {
  /**
   * List invites.
   *
   * Deleted invites are not listed.
   *
   * `GET /v1/organizations/invites`.
   */
  list(
    params?: InviteListParams | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationInvitesPage, OrganizationInvite>;
  /**
   * Invite someone to the organization.
   *
   * Sends an email; the invite expires after 21 days. Where seats are bought beforehand it takes one, and is
   * refused when none is free.
   *
   * `POST /v1/organizations/invites`.
   * @throws {APIError} with `errorCode` `already_member`, `cannot_invite_emails_with_unverified_domains`,
   * `email_domain_not_allowed`, `invite_already_exists`, `org_member_limit_exceeded`,
   * `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`, `sandbox_egress_restricted`
   */
  create(params: InviteCreateParams, options?: RequestOptions): Call<OrganizationInvite>;
  /**
   * Get an invite.
   *
   * The status says whether it was accepted.
   *
   * `GET /v1/organizations/invites/{invite_id}`.
   */
  retrieve(inviteID: string, options?: RequestOptions): Call<OrganizationInvite>;
  /**
   * Delete an invite.
   *
   * Only a pending invite can be deleted.
   *
   * `DELETE /v1/organizations/invites/{invite_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  delete(inviteID: string, options?: RequestOptions): Call<InviteDeleteResponse>;
}

/** Params of `client.organization.rateLimits.list`. */
export interface OrganizationRateLimitsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only entries of this kind. */
  group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
  /** Only the entry with this model, by id or alias. 404 when there is none. */
  model?: string | null;
}

/** A page of `OrganizationRateLimit`. */
export type OrganizationRateLimitsPageCursor = PageCursor<OrganizationRateLimit>;

/** Operations of `client.organization.rateLimits`. */
export interface OrganizationRateLimits {
  /**
   * List the rate limits of the organization.
   *
   * One entry for each family of models and each part of the API, with all its limits. All on one page when
   * `limit` is left out.
   *
   * `GET /v1/organizations/rate_limits`.
   */
  list(
    params?: OrganizationRateLimitsListParams | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationRateLimitsPageCursor, OrganizationRateLimit>;
}

/** Params of `client.organization.rbacGroups.list`. */
export interface RBACGroupListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.organization.rbacGroups.create`. */
export interface RBACGroupCreateParams extends RBACGroupCreateRequest {}

/** Params of `client.organization.rbacGroups.update`. */
export interface RBACGroupUpdateParams extends RBACGroupUpdateRequest {}

/** A page of `RBACGroup`. */
export type RBACGroupsPageCursor = PageCursor<RBACGroup>;

/** Operations of `client.organization.rbacGroups`. */
export interface OrganizationRBACGroups {
  members: OrganizationRBACGroupsMembers;
  /**
   * List RBAC groups.
   *
   * Groups of members to which roles are given. For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_groups`.
   */
  list(params?: RBACGroupListParams | null, options?: RequestOptions): PagePromise<RBACGroupsPageCursor, RBACGroup>;
  /**
   * Create an RBAC group.
   *
   * Its source is `direct`. For Claude Enterprise only.
   *
   * `POST /v1/organizations/rbac_groups`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: RBACGroupCreateParams, options?: RequestOptions): Call<RBACGroup>;
  /**
   * Get an RBAC group.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_groups/{rbac_group_id}`.
   */
  retrieve(rbacGroupID: string, options?: RequestOptions): Call<RBACGroup>;
  /**
   * Rename an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only.
   *
   * `POST /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(rbacGroupID: string, params: RBACGroupUpdateParams, options?: RequestOptions): Call<RBACGroup>;
  /**
   * Delete an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only.
   *
   * `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   */
  delete(rbacGroupID: string, options?: RequestOptions): Call<DeletedRBACGroup>;
}

/** Params of `client.organization.rbacGroups.members.list`. */
export interface OrganizationRBACGroupsMembersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.organization.rbacGroups.members.add`. */
export interface OrganizationRBACGroupsMembersAddParams extends RBACGroupMemberAddRequest {}

/** Params of `client.organization.rbacGroups.members.remove`. */
export interface OrganizationRBACGroupsMembersRemoveParams {
  /**
   * Id of the group.
   * (min length 1)
   */
  rbac_group_id: string;
}

/** A page of `RBACGroupMember`. */
export type RBACGroupMembersPageCursor = PageCursor<RBACGroupMember>;

/** Operations of `client.organization.rbacGroups.members`. */
export interface OrganizationRBACGroupsMembers {
  /**
   * List the members of an RBAC group.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_groups/{rbac_group_id}/members`.
   */
  list(
    rbacGroupID: string,
    params?: OrganizationRBACGroupsMembersListParams | null,
    options?: RequestOptions,
  ): PagePromise<RBACGroupMembersPageCursor, RBACGroupMember>;
  /**
   * Add a member to an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only.
   *
   * `POST /v1/organizations/rbac_groups/{rbac_group_id}/members`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   */
  add(
    rbacGroupID: string,
    params: OrganizationRBACGroupsMembersAddParams,
    options?: RequestOptions,
  ): Call<RBACGroupMember>;
  /**
   * Remove a member from an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only.
   *
   * `DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   */
  remove(
    userID: string,
    params: OrganizationRBACGroupsMembersRemoveParams,
    options?: RequestOptions,
  ): Call<DeletedRBACGroupMember>;
}

/** Params of `client.organization.rbacRoles.list`. */
export interface RBACRoleListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `RBACRole`. */
export type RBACRolesPageCursor = PageCursor<RBACRole>;

/** Operations of `client.organization.rbacRoles`. */
export interface OrganizationRBACRoles {
  permissions: OrganizationRBACRolesPermissions;
  /**
   * List RBAC roles.
   *
   * Roles that come with the product and roles of your own. For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_roles`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`
   */
  list(params?: RBACRoleListParams | null, options?: RequestOptions): PagePromise<RBACRolesPageCursor, RBACRole>;
  /**
   * Get an RBAC role.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_roles/{rbac_role_id}`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`,
   * `rbac_role_not_found`
   */
  retrieve(rbacRoleID: string, options?: RequestOptions): Call<RBACRole>;
}

/** Params of `client.organization.rbacRoles.permissions.list`. */
export interface PermissionListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `RBACRolePermission`. */
export type RBACRolePermissionsPageCursor = PageCursor<RBACRolePermission>;

/** Operations of `client.organization.rbacRoles.permissions`. */
export interface OrganizationRBACRolesPermissions {
  /**
   * List the permissions of an RBAC role.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`,
   * `rbac_role_not_found`
   */
  list(
    rbacRoleID: string,
    params?: PermissionListParams | null,
    options?: RequestOptions,
  ): PagePromise<RBACRolePermissionsPageCursor, RBACRolePermission>;
}

/** Params of `client.organization.serviceAccounts.list`. */
export interface OrganizationServiceAccountsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
}

/** Params of `client.organization.serviceAccounts.create`. */
export interface ServiceAccountCreateParams extends ServiceAccountCreateRequest {}

/** Params of `client.organization.serviceAccounts.update`. */
export interface OrganizationServiceAccountsUpdateParams extends ServiceAccountUpdateRequest {}

/** A page of `ServiceAccount`. */
export type ServiceAccountsPageCursor = PageCursor<ServiceAccount>;

/** Operations of `client.organization.serviceAccounts`. */
export interface OrganizationServiceAccounts {
  workspaces: OrganizationServiceAccountsWorkspaces;
  /**
   * List service accounts.
   *
   * Newest first. Archived ones are left out unless asked for. Takes only OAuth tokens with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/service_accounts`.
   */
  list(
    params?: OrganizationServiceAccountsListParams | null,
    options?: RequestOptions,
  ): PagePromise<ServiceAccountsPageCursor, ServiceAccount>;
  /**
   * Create a service account.
   *
   * An identity for workloads, which federation rules target. Only a person may create one with the role
   * `admin`. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: ServiceAccountCreateParams, options?: RequestOptions): Call<ServiceAccount>;
  /**
   * Get a service account.
   *
   * `archived_at` says whether it is archived. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/service_accounts/{service_account_id}`.
   */
  retrieve(serviceAccountID: string, options?: RequestOptions): Call<ServiceAccount>;
  /**
   * Update a service account.
   *
   * The name cannot change. An archived one is refused with 400, and only a person may give the role `admin`.
   * Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts/{service_account_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(
    serviceAccountID: string,
    params: OrganizationServiceAccountsUpdateParams,
    options?: RequestOptions,
  ): Call<ServiceAccount>;
  /**
   * Archive a service account.
   *
   * Refused with 400 as long as a rule that is not archived targets it. A repeated request changes nothing.
   * Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts/{service_account_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(serviceAccountID: string, options?: RequestOptions): Call<ServiceAccount>;
}

/** Params of `client.organization.serviceAccounts.workspaces.list`. */
export interface OrganizationServiceAccountsWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.organization.serviceAccounts.workspaces.add`. */
export interface OrganizationServiceAccountsWorkspacesAddParams extends ServiceAccountWorkspaceAddRequest {}

/** Params of `client.organization.serviceAccounts.workspaces.remove`. */
export interface OrganizationServiceAccountsWorkspacesRemoveParams {
  /**
   * Id of the service account.
   * (min length 1)
   */
  service_account_id: string;
}

/** A page of `ServiceAccountWorkspaceMember`. */
export type ServiceAccountWorkspaceMembersPageCursor = PageCursor<ServiceAccountWorkspaceMember>;

/** Operations of `client.organization.serviceAccounts.workspaces`. */
export interface OrganizationServiceAccountsWorkspaces {
  /**
   * List the workspaces of a service account.
   *
   * The implicit membership of the default workspace comes first, on top of `limit`. Takes only OAuth tokens
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/service_accounts/{service_account_id}/workspaces`.
   */
  list(
    serviceAccountID: string,
    params?: OrganizationServiceAccountsWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<ServiceAccountWorkspaceMembersPageCursor, ServiceAccountWorkspaceMember>;
  /**
   * Add a service account to one more workspace.
   *
   * The same membership as seen from the workspace. One that is there gets the given role; an archived workspace
   * or service account is refused. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts/{service_account_id}/workspaces`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  add(
    serviceAccountID: string,
    params: OrganizationServiceAccountsWorkspacesAddParams,
    options?: RequestOptions,
  ): Call<ServiceAccountWorkspaceMember>;
  /**
   * Remove a service account from one workspace.
   *
   * The same membership as seen from the workspace. Succeeds also when there was none; the implicit one of the
   * default workspace stays. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    workspaceID: string,
    params: OrganizationServiceAccountsWorkspacesRemoveParams,
    options?: RequestOptions,
  ): Call<ServiceAccountWorkspaceRemoveResponse>;
}

/** Operations of `client.organization.spendLimits`. */
export interface OrganizationSpendLimits {
  increaseRequests: OrganizationSpendLimitsIncreaseRequests;
  effective: OrganizationSpendLimitsEffective;
}

/** Params of `client.organization.spendLimits.increaseRequests.list`. */
export interface IncreaseRequestListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only requests of these members. */
  actor_ids?: string[] | null;
  /** Only requests in one of these states. */
  status?: SpendLimitIncreaseRequestStatus[] | null;
}

/** Params of `client.organization.spendLimits.increaseRequests.approve`. */
export interface IncreaseRequestApproveParams extends SpendLimitIncreaseRequestApproveRequest {}

/** Params of `client.organization.spendLimits.increaseRequests.deny`. */
export interface IncreaseRequestDenyParams extends SpendLimitIncreaseRequestDenyRequest {}

/** A page of `SpendLimitIncreaseRequest`. */
export type SpendLimitIncreaseRequestsPageCursor = PageCursor<SpendLimitIncreaseRequest>;

/** Operations of `client.organization.spendLimits.increaseRequests`. */
export interface OrganizationSpendLimitsIncreaseRequests {
  /**
   * List requests to raise a spend limit.
   *
   * Newest first. Requests of people who have left are not listed.
   *
   * `GET /v1/organizations/spend_limit_increase_requests`.
   */
  list(
    params?: IncreaseRequestListParams | null,
    options?: RequestOptions,
  ): PagePromise<SpendLimitIncreaseRequestsPageCursor, SpendLimitIncreaseRequest>;
  /**
   * Get a request to raise a spend limit.
   *
   * While it is pending it shows what the member has spent so far.
   *
   * `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`.
   */
  retrieve(spendLimitIncreaseRequestID: string, options?: RequestOptions): Call<SpendLimitIncreaseRequest>;
  /**
   * Approve a request to raise a spend limit.
   *
   * Sets a limit for the member who asked, and tells them by email unless that is suppressed.
   *
   * `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  approve(
    spendLimitIncreaseRequestID: string,
    params: IncreaseRequestApproveParams,
    options?: RequestOptions,
  ): Call<SpendLimitIncreaseRequestApproveResponse>;
  /**
   * Deny a request to raise a spend limit.
   *
   * A denied request may be denied again; an approved one is refused with 400. The member is told by email
   * unless that is suppressed.
   *
   * `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  deny(
    spendLimitIncreaseRequestID: string,
    params: IncreaseRequestDenyParams,
    options?: RequestOptions,
  ): Call<SpendLimitIncreaseRequest>;
}

/** Params of `client.organization.spendLimits.effective.list`. */
export interface EffectiveListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only limits of these periods. */
  period?: SpendLimitPeriod[] | null;
  /** Only these users. */
  user_ids?: string[] | null;
}

/** A page of `SpendSummary`. */
export type SpendSummariesPageCursor = PageCursor<SpendSummary>;

/** Operations of `client.organization.spendLimits.effective`. */
export interface OrganizationSpendLimitsEffective {
  /**
   * List effective spend limits.
   *
   * For each member and period the limit that applies, where it comes from, and what is spent so far. The
   * periods of one member are never split between pages. For Claude Enterprise only.
   *
   * `GET /v1/organizations/spend_limits/effective`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`
   */
  list(
    params?: EffectiveListParams | null,
    options?: RequestOptions,
  ): PagePromise<SpendSummariesPageCursor, SpendSummary>;
}

/** Params of `client.organization.users.list`. */
export interface OrganizationUsersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only the one with this email address, in any case. */
  email?: string;
  /** Only those with one of these roles. */
  roles?: string[];
}

/** Params of `client.organization.users.update`. */
export interface UserUpdateParams extends UserUpdateRequest {}

/** A page of `OrganizationUser`. */
export type OrganizationUsersPage = Page<OrganizationUser>;

/** Operations of `client.organization.users`. */
export interface OrganizationUsers {
  /**
   * List the members of the organization.
   *
   * Everyone with a role in the organization.
   *
   * `GET /v1/organizations/users`.
   */
  list(
    params?: OrganizationUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationUsersPage, OrganizationUser>;
  /**
   * Get a member of the organization.
   *
   * Only the members of the organization of the credential can be read.
   *
   * `GET /v1/organizations/users/{user_id}`.
   */
  retrieve(userID: string, options?: RequestOptions): Call<OrganizationUser>;
  /**
   * Change the role of a member.
   *
   * The role of an admin cannot be changed, and nobody can be made one.
   *
   * `POST /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(userID: string, params: UserUpdateParams, options?: RequestOptions): Call<OrganizationUser>;
  /**
   * Remove a member from the organization.
   *
   * Admins cannot be removed this way, nor can the last member.
   *
   * `DELETE /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `cannot_remove_last_member`, `sandbox_egress_restricted`,
   * `concurrent_membership_change`
   */
  remove(userID: string, options?: RequestOptions): Call<UserRemoveResponse>;
}

/** Params of `client.organization.workspaces.list`. */
export interface OrganizationWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Lists the default workspace, too. */
  include_default?: boolean;
  /**
   * Only those with these ids; ids that are unknown are left out.
   * (max items 100)
   */
  ids?: string[];
}

/** Params of `client.organization.workspaces.create`. */
export interface WorkspaceCreateParams extends WorkspaceCreateRequest {}

/** Params of `client.organization.workspaces.update`. */
export interface WorkspaceUpdateParams extends WorkspaceUpdateRequest {}

/** A page of `Workspace`. */
export type WorkspacesPage = Page<Workspace>;

/** Operations of `client.organization.workspaces`. */
export interface OrganizationWorkspaces {
  members: OrganizationWorkspacesMembers;
  rateLimits: OrganizationWorkspacesRateLimits;
  serviceAccounts: OrganizationWorkspacesServiceAccounts;
  /**
   * List workspaces.
   *
   * Archived workspaces and the default one are left out unless asked for.
   *
   * `GET /v1/organizations/workspaces`.
   */
  list(
    params?: OrganizationWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<WorkspacesPage, Workspace>;
  /**
   * Create a workspace.
   *
   * An organization has at most 100 that are not archived.
   *
   * `POST /v1/organizations/workspaces`.
   * @throws {APIError} with `errorCode` `external_key_validation_failed`, `external_key_validation_timed_out`,
   * `key_profile_mismatch`, `user_profile_not_found`, `workspace_policy_violation`, `sandbox_egress_restricted`,
   * `external_key_changed`
   */
  create(params: WorkspaceCreateParams, options?: RequestOptions): Call<Workspace>;
  /**
   * Get a workspace.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}`.
   */
  retrieve(workspaceID: string, options?: RequestOptions): Call<Workspace>;
  /**
   * Update a workspace.
   *
   * What is left out stays as it is. Where data is stored cannot be changed.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `external_key_validation_failed`, `external_key_validation_timed_out`,
   * `key_profile_mismatch`, `user_profile_not_found`, `workspace_policy_violation`, `sandbox_egress_restricted`,
   * `external_key_changed`
   */
  update(workspaceID: string, params: WorkspaceUpdateParams, options?: RequestOptions): Call<Workspace>;
  /**
   * Archive a workspace.
   *
   * Archived workspaces do not count towards the limit.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(workspaceID: string, options?: RequestOptions): Call<Workspace>;
}

/** Params of `client.organization.workspaces.members.list`. */
export interface OrganizationWorkspacesMembersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
}

/** Params of `client.organization.workspaces.members.add`. */
export interface OrganizationWorkspacesMembersAddParams extends WorkspaceMemberAddRequest {}

/** Params of `client.organization.workspaces.members.retrieve`. */
export interface MemberRetrieveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Params of `client.organization.workspaces.members.update`. */
export interface MemberUpdateParams extends WorkspaceMemberUpdateRequest {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Params of `client.organization.workspaces.members.remove`. */
export interface OrganizationWorkspacesMembersRemoveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** A page of `WorkspaceMember`. */
export type WorkspaceMembersPage = Page<WorkspaceMember>;

/** Operations of `client.organization.workspaces.members`. */
export interface OrganizationWorkspacesMembers {
  /**
   * List the members of a workspace.
   *
   * Users only; service accounts have a list of their own.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/members`.
   */
  list(
    workspaceID: string,
    params?: OrganizationWorkspacesMembersListParams | null,
    options?: RequestOptions,
  ): PagePromise<WorkspaceMembersPage, WorkspaceMember>;
  /**
   * Add a member to a workspace.
   *
   * The user must be a member of the organization. The role `workspace_billing` cannot be given; it comes from
   * the role in the organization.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/members`.
   * @throws {APIError} with `errorCode` `workspace_member_limit_exceeded`, `sandbox_egress_restricted`
   */
  add(
    workspaceID: string,
    params: OrganizationWorkspacesMembersAddParams,
    options?: RequestOptions,
  ): Call<WorkspaceMember>;
  /**
   * Get a member of a workspace.
   *
   * The role may be given in the workspace or come from the organization.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   */
  retrieve(userID: string, params: MemberRetrieveParams, options?: RequestOptions): Call<WorkspaceMember>;
  /**
   * Change the role of a member of a workspace.
   *
   * The new role replaces the old one.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `workspace_member_limit_exceeded`, `sandbox_egress_restricted`
   */
  update(userID: string, params: MemberUpdateParams, options?: RequestOptions): Call<WorkspaceMember>;
  /**
   * Remove a member from a workspace.
   *
   * The user stays a member of the organization.
   *
   * `DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    userID: string,
    params: OrganizationWorkspacesMembersRemoveParams,
    options?: RequestOptions,
  ): Call<WorkspaceMemberRemoveResponse>;
}

/** Params of `client.organization.workspaces.rateLimits.list`. */
export interface OrganizationWorkspacesRateLimitsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only entries of this kind. */
  group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
  /** Answers with what applies, not only with what is set at this level. */
  include_inherited?: boolean;
}

/** Params of `client.organization.workspaces.rateLimits.update`. */
export interface RateLimitUpdateParams extends WorkspaceRateLimitUpdateRequest {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** A page of `WorkspaceRateLimit`. */
export type WorkspaceRateLimitsPageCursor = PageCursor<WorkspaceRateLimit>;

/** Operations of `client.organization.workspaces.rateLimits`. */
export interface OrganizationWorkspacesRateLimits {
  /**
   * List the rate limits of a workspace.
   *
   * Only what the workspace overrides, unless `include_inherited` asks for all that applies. All on one page
   * when `limit` is left out.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/rate_limits`.
   */
  list(
    workspaceID: string,
    params?: OrganizationWorkspacesRateLimitsListParams | null,
    options?: RequestOptions,
  ): PagePromise<WorkspaceRateLimitsPageCursor, WorkspaceRateLimit>;
  /**
   * Override rate limits of a workspace.
   *
   * Only the limits that are named change; null takes an override back. A value above that of the organization
   * is stored, but the lower one applies.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(rateLimitID: string, params: RateLimitUpdateParams, options?: RequestOptions): Call<WorkspaceRateLimit>;
}

/** Params of `client.organization.workspaces.serviceAccounts.list`. */
export interface OrganizationWorkspacesServiceAccountsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.organization.workspaces.serviceAccounts.add`. */
export interface ServiceAccountAddParams extends WorkspaceServiceAccountAddRequest {}

/** Params of `client.organization.workspaces.serviceAccounts.retrieve`. */
export interface ServiceAccountRetrieveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Params of `client.organization.workspaces.serviceAccounts.update`. */
export interface OrganizationWorkspacesServiceAccountsUpdateParams extends WorkspaceServiceAccountUpdateRequest {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Params of `client.organization.workspaces.serviceAccounts.remove`. */
export interface ServiceAccountRemoveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Operations of `client.organization.workspaces.serviceAccounts`. */
export interface OrganizationWorkspacesServiceAccounts {
  /**
   * List the service accounts of a workspace.
   *
   * The implicit membership of the default workspace is not listed, nor are archived service accounts. An
   * archived workspace is refused with 400. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/service_accounts`.
   */
  list(
    workspaceID: string,
    params?: OrganizationWorkspacesServiceAccountsListParams | null,
    options?: RequestOptions,
  ): PagePromise<ServiceAccountWorkspaceMembersPageCursor, ServiceAccountWorkspaceMember>;
  /**
   * Add a service account to a workspace.
   *
   * A service account that is a member already gets the given role. An archived workspace or service account is
   * refused. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/service_accounts`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  add(
    workspaceID: string,
    params: ServiceAccountAddParams,
    options?: RequestOptions,
  ): Call<ServiceAccountWorkspaceMember>;
  /**
   * Get a service account of a workspace.
   *
   * In the default workspace the implicit membership is returned when there is no other. Takes only OAuth tokens
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
   */
  retrieve(
    serviceAccountID: string,
    params: ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): Call<ServiceAccountWorkspaceMember>;
  /**
   * Change the role of a service account.
   *
   * Only a membership that was added can be changed, not the implicit one of the default workspace. Takes only
   * OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(
    serviceAccountID: string,
    params: OrganizationWorkspacesServiceAccountsUpdateParams,
    options?: RequestOptions,
  ): Call<ServiceAccountWorkspaceMember>;
  /**
   * Remove a service account from a workspace.
   *
   * Succeeds also when it was no member. The implicit membership of the default workspace stays. Takes only
   * OAuth tokens with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    serviceAccountID: string,
    params: ServiceAccountRemoveParams,
    options?: RequestOptions,
  ): Call<WorkspaceServiceAccountRemoveResponse>;
}

/** Operations of `client.organization.usageReport`. */
export interface OrganizationUsageReport {
  messages: OrganizationUsageReportMessages;
  claudeCode: OrganizationUsageReportClaudeCode;
}

/** Params of `client.organization.usageReport.messages.list`. */
export interface OrganizationUsageReportMessagesListParams {
  /**
   * The first moment to report on. It is moved back to the start of its minute, hour or day in UTC, whichever
   * the buckets are as wide as.
   * (format date-time)
   */
  starting_at: string;
  /**
   * The moment to stop before; buckets that end later are left out. By default, now.
   * (format date-time)
   */
  ending_at?: string;
  /**
   * Width of a bucket, a day, an hour or a minute.
   * @default "1d"
   */
  bucket_width?: "1d" | "1h" | "1m";
  /** What to tell apart; by default one row holds everything. `speed` needs the beta `fast-mode-2026-02-01`. */
  group_by?: (
    | "account_id"
    | "api_key_id"
    | "context_window"
    | "inference_geo"
    | "model"
    | "service_account_id"
    | "service_tier"
    | "workspace_id"
  )[];
  /** Only usage of these user accounts. */
  account_ids?: string[];
  /** Only usage with these API keys. */
  api_key_ids?: string[];
  /** Only usage of these service accounts. */
  service_account_ids?: string[];
  /** Only usage in these workspaces. */
  workspace_ids?: string[];
  /** Only usage of these models. */
  models?: string[];
  /** Only usage in these service tiers. */
  service_tiers?: ("batch" | "flex" | "flex_discount" | "priority" | "priority_on_demand" | "standard")[];
  /** Only requests whose input is of this size, in tokens. */
  context_window?: ("0-200k" | "200k-1M")[];
  /**
   * Only usage where inference ran in these regions; `not_available` is for models that do not let the caller
   * choose.
   */
  inference_geos?: ("global" | "not_available" | "us")[];
  /**
   * Buckets per page: for days 7 unless told and at most 31, for hours 24 and 168, for minutes 60 and 1440.
   * (minimum 1, maximum 1440)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `MessagesUsageReportBucket`. */
export type MessagesUsageReportBucketsReportPageCursor = ReportPageCursor<MessagesUsageReportBucket>;

/** Operations of `client.organization.usageReport.messages`. */
export interface OrganizationUsageReportMessages {
  /**
   * Report the tokens used by messages.
   *
   * Buckets of equal width, oldest first, those without usage included. Within a bucket there is one row for
   * each combination of what `group_by[]` names. A token for the next page works with the same filters only.
   *
   * `GET /v1/organizations/usage_report/messages`.
   */
  list(
    params: OrganizationUsageReportMessagesListParams,
    options?: RequestOptions,
  ): PagePromise<MessagesUsageReportBucketsReportPageCursor, MessagesUsageReportBucket>;
}

/** Params of `client.organization.usageReport.claudeCode.list`. */
export interface ClaudeCodeListParams {
  /**
   * The day, as `YYYY-MM-DD` in UTC.
   * (format date)
   */
  starting_at: string;
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ClaudeCodeUsageRecord`. */
export type ClaudeCodeUsageRecordsReportPageCursor = ReportPageCursor<ClaudeCodeUsageRecord>;

/** Operations of `client.organization.usageReport.claudeCode`. */
export interface OrganizationUsageReportClaudeCode {
  /**
   * Report the use of Claude Code on one day.
   *
   * One row for each person or API key, kind of terminal and place where sessions ran, on one day in UTC. The
   * report lags behind by about an hour.
   *
   * `GET /v1/organizations/usage_report/claude_code`.
   */
  list(
    params: ClaudeCodeListParams,
    options?: RequestOptions,
  ): PagePromise<ClaudeCodeUsageRecordsReportPageCursor, ClaudeCodeUsageRecord>;
}

/** Params of `client.organization.costReport.list`. */
export interface CostReportListParams {
  /**
   * The first moment to report on, moved back to the start of its day in UTC.
   * (format date-time)
   */
  starting_at: string;
  /**
   * The moment to stop before; days that end later are left out. By default, now.
   * (format date-time)
   */
  ending_at?: string;
  /**
   * Width of a bucket; always a day.
   * @default "1d"
   */
  bucket_width?: "1d";
  /**
   * What to tell apart; by default one row holds everything. `description` brings the kind, the model and the
   * tokens of each item along.
   */
  group_by?: ("description" | "workspace_id")[];
  /**
   * Days per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `CostReportBucket`. */
export type CostReportBucketsReportPageCursor = ReportPageCursor<CostReportBucket>;

/** Operations of `client.organization.costReport`. */
export interface OrganizationCostReport {
  /**
   * Report costs by day.
   *
   * One bucket per day in UTC, oldest first, days without costs included. Within a bucket there is one row for
   * each combination of what `group_by[]` names. Costs of the Priority Tier are not part of the report. A token
   * for the next page works with the same filters only.
   *
   * `GET /v1/organizations/cost_report`.
   */
  list(
    params: CostReportListParams,
    options?: RequestOptions,
  ): PagePromise<CostReportBucketsReportPageCursor, CostReportBucket>;
}

/** Params of `client.skills.list`. */
export interface SkillsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** `custom` for skills of the workspace, `anthropic` for those that Anthropic offers. */
  source?: string | null;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.skills.create`. */
export interface SkillCreateParams extends SkillCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.skills.retrieve`. */
export interface SkillRetrieveParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.skills.delete`. */
export interface SkillDeleteParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `Skill`. */
export type SkillsPageCursor = PageCursor<Skill>;

/** Operations of `client.skills`. */
export interface Skills {
  versions: SkillsVersions;
  /**
   * List skills.
   *
   * Those of the workspace and those that Anthropic offers; `source` names one of the two kinds.
   *
   * `GET /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: SkillsListParams | null, options?: RequestOptions): PagePromise<SkillsPageCursor, Skill>;
  /**
   * Create a skill.
   *
   * Uploads the files of the first version. All of them lie in one folder with `SKILL.md` at its top, or in one
   * zip file; together at most 30 MB uncompressed.
   *
   * `POST /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`, `cmek_context_unavailable`
   */
  create(params: SkillCreateParams, options?: RequestOptions): Call<Skill>;
  /**
   * Get a skill.
   *
   * Skills that Anthropic offers have short names as ids.
   *
   * `GET /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(skillID: string, params?: SkillRetrieveParams | null, options?: RequestOptions): Call<Skill>;
  /**
   * Delete a skill.
   *
   * Final; its versions go with it.
   *
   * `DELETE /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(skillID: string, params?: SkillDeleteParams | null, options?: RequestOptions): Call<DeletedSkill>;
}

/** Params of `client.skills.versions.list`. */
export interface VersionListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.skills.versions.create`. */
export interface VersionCreateParams extends SkillVersionCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.skills.versions.retrieve`. */
export interface VersionRetrieveParams {
  /**
   * Id of the skill.
   * (min length 1)
   */
  skill_id: string;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.skills.versions.delete`. */
export interface VersionDeleteParams {
  /**
   * Id of the skill.
   * (min length 1)
   */
  skill_id: string;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `SkillVersion`. */
export type SkillVersionsPageCursor = PageCursor<SkillVersion>;

/** Operations of `client.skills.versions`. */
export interface SkillsVersions {
  /**
   * List the versions of a skill.
   *
   * Each version is a complete set of files.
   *
   * `GET /v1/skills/{skill_id}/versions`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(
    skillID: string,
    params?: VersionListParams | null,
    options?: RequestOptions,
  ): PagePromise<SkillVersionsPageCursor, SkillVersion>;
  /**
   * Create a version of a skill.
   *
   * Uploads a complete set of files; nothing is taken over from the version before. The new version becomes the
   * latest.
   *
   * `POST /v1/skills/{skill_id}/versions`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`, `cmek_context_unavailable`
   */
  create(skillID: string, params: VersionCreateParams, options?: RequestOptions): Call<SkillVersion>;
  /**
   * Get a version of a skill.
   *
   * `latest` stands for the newest version.
   *
   * `GET /v1/skills/{skill_id}/versions/{version}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(version: string, params: VersionRetrieveParams, options?: RequestOptions): Call<SkillVersion>;
  /**
   * Delete a version of a skill.
   *
   * Final. Requests that name the version fail from now on.
   *
   * `DELETE /v1/skills/{skill_id}/versions/{version}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(version: string, params: VersionDeleteParams, options?: RequestOptions): Call<DeletedSkillVersion>;
}

/** Params of `client.userProfiles.list`. */
export interface UserProfileListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Direction of the order. */
  order?: UserProfileListOrder;
  /** What to order by. */
  order_by?: UserProfileListOrderBy;
  /** Only profiles in one of these states. Pages may then hold fewer items than `limit`. */
  enforcement_status?: UserProfileEnforcementStatus[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.userProfiles.create`. */
export interface UserProfileCreateParams extends UserProfileCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.userProfiles.retrieve`. */
export interface UserProfileRetrieveParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.userProfiles.update`. */
export interface UserProfileUpdateParams extends UserProfileUpdateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.userProfiles.delete`. */
export interface UserProfileDeleteParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `UserProfile`. */
export type UserProfilesPageCursor = PageCursor<UserProfile>;

/** Operations of `client.userProfiles`. */
export interface UserProfiles {
  actionURLs: UserProfilesActionURLs;
  /**
   * List user profiles.
   *
   * Those of the workspace, in the order asked for.
   *
   * `GET /v1/user_profiles`.
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
   */
  create(params: UserProfileCreateParams, options?: RequestOptions): Call<UserProfile>;
  /**
   * Get a user profile.
   *
   * Says, among other things, which programs the profile is enrolled in.
   *
   * `GET /v1/user_profiles/{user_profile_id}`.
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
   */
  update(userProfileID: string, params: UserProfileUpdateParams, options?: RequestOptions): Call<UserProfile>;
  /**
   * Delete a user profile.
   *
   * Final. Requests that name the profile fail from now on.
   *
   * `DELETE /v1/user_profiles/{user_profile_id}`.
   */
  delete(
    userProfileID: string,
    params?: UserProfileDeleteParams | null,
    options?: RequestOptions,
  ): Call<DeletedUserProfile>;
}

/** Params of `client.userProfiles.actionURLs.create`. */
export interface ActionURLCreateParams extends UserProfileActionURLCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Operations of `client.userProfiles.actionURLs`. */
export interface UserProfilesActionURLs {
  /**
   * Create an action URL.
   *
   * A link, valid for a short time, where the end user can do what is asked of them.
   *
   * `POST /v1/user_profiles/{user_profile_id}/action_urls`.
   */
  create(userProfileID: string, params: ActionURLCreateParams, options?: RequestOptions): Call<UserProfileActionURL>;
}

/** Operations of `client.chat`. */
export interface Chat {
  completions: ChatCompletions;
}

/** Params of `client.chat.completions.create`. */
export interface ChatCompletionsCreateParamsBase extends ChatCompletionCreateRequest {}

/** The same, for an answer in one piece. */
export interface ChatCompletionsCreateParamsNonStreaming extends ChatCompletionsCreateParamsBase {
  stream?: false;
}

/** The same, for an answer as a stream of events. */
export interface ChatCompletionsCreateParamsStreaming extends ChatCompletionsCreateParamsBase {
  stream: true;
}

/** Params of `client.chat.completions.create`. */
export type ChatCompletionsCreateParams =
  ChatCompletionsCreateParamsNonStreaming | ChatCompletionsCreateParamsStreaming;

/** Operations of `client.chat.completions`. */
export interface ChatCompletions {
  /**
   * Create a chat completion in OpenAI's format.
   *
   * Takes and gives what clients of OpenAI's chat completions know, so that they can try Claude. System and
   * developer messages are joined, wherever they stand, into one system prompt. What the API does not support is
   * ignored without a word, unless its description says otherwise; errors are in OpenAI's format, too.
   * `messages.create` does more and is the one to build on. With `stream` the answer is a stream of chunks
   * without event names; its last data is `[DONE]`, which is not JSON. The rate limits are those of messages.
   *
   * `POST /v1/chat/completions`.
   */
  create(params: ChatCompletionsCreateParamsNonStreaming, options?: RequestOptions): Call<ChatCompletion>;
  /**
   * Create a chat completion in OpenAI's format.
   *
   * Takes and gives what clients of OpenAI's chat completions know, so that they can try Claude. System and
   * developer messages are joined, wherever they stand, into one system prompt. What the API does not support is
   * ignored without a word, unless its description says otherwise; errors are in OpenAI's format, too.
   * `messages.create` does more and is the one to build on. With `stream` the answer is a stream of chunks
   * without event names; its last data is `[DONE]`, which is not JSON. The rate limits are those of messages.
   *
   * `POST /v1/chat/completions`.
   */
  create(params: ChatCompletionsCreateParamsStreaming, options?: RequestOptions): Call<Stream<ChatCompletionChunk>>;
  /**
   * Create a chat completion in OpenAI's format.
   *
   * Takes and gives what clients of OpenAI's chat completions know, so that they can try Claude. System and
   * developer messages are joined, wherever they stand, into one system prompt. What the API does not support is
   * ignored without a word, unless its description says otherwise; errors are in OpenAI's format, too.
   * `messages.create` does more and is the one to build on. With `stream` the answer is a stream of chunks
   * without event names; its last data is `[DONE]`, which is not JSON. The rate limits are those of messages.
   *
   * `POST /v1/chat/completions`.
   */
  create(
    params: ChatCompletionsCreateParamsBase,
    options?: RequestOptions,
  ): Call<Stream<ChatCompletionChunk> | ChatCompletion>;
}

/** Operations of `client.compliance`. */
export interface Compliance {
  activities: ComplianceActivities;
  apps: ComplianceApps;
  groups: ComplianceGroups;
  organizations: ComplianceOrganizations;
}

/** Params of `client.compliance.activities.list`. */
export interface ActivityListParams {
  /** Only activities of these types. Not together with `exclude_activity_types[]`. */
  activity_types?: ComplianceActivityType[];
  /** No activities of these types. Not together with `activity_types[]`. */
  exclude_activity_types?: ComplianceActivityType[];
  /** Only what these users did. */
  actor_ids?: string[];
  /** The same as `actor_ids[]`; given both, the lists are merged. */
  user_ids?: string[];
  /**
   * Only of these organizations, by id or UUID; by default of all that the key may read.
   * (max items 500)
   */
  organization_ids?: string[];
  /**
   * Only what was made after this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gt"?: string;
  /**
   * Only what was made at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gte"?: string;
  /**
   * Only what was made before this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lt"?: string;
  /**
   * Only what was made at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lte"?: string;
  /**
   * Newest first (`desc`) or oldest first. `after_id` and `before_id` follow it.
   * @default "desc"
   */
  order?: "asc" | "desc";
  /**
   * Items per page.
   * (minimum 1, maximum 5000)
   * @default 100
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
}

/** A page of `ComplianceActivity`. */
export type ComplianceActivitiesPage = Page<ComplianceActivity>;

/** Operations of `client.compliance.activities`. */
export interface ComplianceActivities {
  /**
   * List activities.
   *
   * What people, keys and systems did, newest first unless `order` says otherwise; records are kept for six
   * years. A record can be read shortly after the act, not at once, so a reader that goes forward in time should
   * look back a little now and then and drop what it knows by `id`. Needs the scope
   * `read:compliance_activities`. An admin API key may have it, too.
   *
   * `GET /v1/compliance/activities`.
   */
  list(
    params?: ActivityListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceActivitiesPage, ComplianceActivity>;
}

/** Operations of `client.compliance.apps`. */
export interface ComplianceApps {
  artifacts: ComplianceAppsArtifacts;
  chats: ComplianceAppsChats;
  code: ComplianceAppsCode;
  projects: ComplianceAppsProjects;
  sessions: ComplianceAppsSessions;
}

/** Operations of `client.compliance.apps.artifacts`. */
export interface ComplianceAppsArtifacts {
  /**
   * Get the metadata of an artifact version.
   *
   * The hash and the size are those of the text in UTF-8, so known texts can be told without a download. Needs
   * the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/artifacts/{artifact_version_id}`.
   */
  retrieve(artifactVersionID: string, options?: RequestOptions): Call<ComplianceArtifact>;
  /**
   * Download an artifact version.
   *
   * The text of this version, as it is. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/artifacts/{artifact_version_id}/content`.
   */
  download(artifactVersionID: string, options?: RequestOptions): Call<Response>;
}

/** Params of `client.compliance.apps.chats.list`. */
export interface ChatListParams {
  /**
   * Only chats of these users.
   * (max items 10)
   */
  user_ids?: string[];
  /** Only chats of these projects. Needs `user_ids[]`. */
  project_ids?: string[];
  /**
   * Only of these organizations, by id or UUID; by default of all that the key may read.
   * (max items 500)
   */
  organization_ids?: string[];
  /**
   * Only what was made after this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gt"?: string;
  /**
   * Only what was made at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gte"?: string;
  /**
   * Only what was made before this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lt"?: string;
  /**
   * Only what was made at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lte"?: string;
  /**
   * Only what was changed after this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gt"?: string;
  /**
   * Only what was changed at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gte"?: string;
  /**
   * Only what was changed before this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lt"?: string;
  /**
   * Only what was changed at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lte"?: string;
  /**
   * Key of the order. `updated_at` only without `user_ids[]`.
   * @default "created_at"
   */
  order_by?: "created_at" | "updated_at";
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
}

/** A page of `ComplianceChat`. */
export type ComplianceChatsPage = Page<ComplianceChat>;

/** Operations of `client.compliance.apps.chats`. */
export interface ComplianceAppsChats {
  messages: ComplianceAppsChatsMessages;
  files: ComplianceAppsChatsFiles;
  generatedFiles: ComplianceAppsChatsGeneratedFiles;
  /**
   * List chats.
   *
   * Oldest first by `order_by`, then by id; chats that people deleted stay in the list with `deleted_at`.
   * Without `user_ids[]` the list is that of whole organizations: then bounds of time must be on the key of the
   * order, `project_ids[]` is not taken, and pages go forward only. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/chats`.
   */
  list(params?: ChatListParams | null, options?: RequestOptions): PagePromise<ComplianceChatsPage, ComplianceChat>;
  /**
   * Delete a chat.
   *
   * Final, at once, with all of its messages and files. Needs the scope `delete:compliance_user_data`.
   *
   * `DELETE /v1/compliance/apps/chats/{claude_chat_id}`.
   */
  delete(claudeChatID: string, options?: RequestOptions): Call<ComplianceDeletedChat>;
}

/** Params of `client.compliance.apps.chats.messages.list`. */
export interface ComplianceAppsChatsMessagesListParams {
  /**
   * Only what was made after this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gt"?: string;
  /**
   * Only what was made at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gte"?: string;
  /**
   * Only what was made before this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lt"?: string;
  /**
   * Only what was made at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lte"?: string;
  /**
   * Only what was changed after this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gt"?: string;
  /**
   * Only what was changed at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gte"?: string;
  /**
   * Only what was changed before this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lt"?: string;
  /**
   * Only what was changed at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lte"?: string;
  /**
   * Oldest first (`asc`) or newest first.
   * @default "asc"
   */
  order?: "asc" | "desc";
  /**
   * Most characters of the input of each tool call; -1 for all.
   * (minimum -1)
   */
  tool_use_input_max_chars?: number;
  /**
   * Most characters of each text in the result of a tool; -1 for all.
   * (minimum -1)
   */
  tool_result_max_chars?: number;
  /**
   * Messages per page; without it there is one page.
   * (minimum 1, maximum 1000)
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
}

/** A page of `ComplianceChatMessage`. */
export type ComplianceChatMessagesPage = Page<ComplianceChatMessage>;

/** Operations of `client.compliance.apps.chats.messages`. */
export interface ComplianceAppsChatsMessages {
  /**
   * List the messages of a chat.
   *
   * The chat with its messages, oldest first unless `order` says otherwise. Without `limit` all of them come in
   * one answer. Thoughts of the model are left out. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/chats/{claude_chat_id}/messages`.
   */
  list(
    claudeChatID: string,
    params?: ComplianceAppsChatsMessagesListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceChatMessagesPage, ComplianceChatMessage>;
}

/** Operations of `client.compliance.apps.chats.files`. */
export interface ComplianceAppsChatsFiles {
  /**
   * Get the metadata of a file.
   *
   * For files of chats and of projects alike. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/chats/files/{claude_file_id}`.
   */
  retrieve(claudeFileID: string, options?: RequestOptions): Call<ComplianceChatFile>;
  /**
   * Delete a file.
   *
   * Final, at once; for files of chats and of projects alike. Needs the scope `delete:compliance_user_data`.
   *
   * `DELETE /v1/compliance/apps/chats/files/{claude_file_id}`.
   */
  delete(claudeFileID: string, options?: RequestOptions): Call<ComplianceDeletedFile>;
  /**
   * Download a file.
   *
   * As it was uploaded; for files of chats and of projects alike. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/chats/files/{claude_file_id}/content`.
   */
  download(claudeFileID: string, options?: RequestOptions): Call<Response>;
}

/** Operations of `client.compliance.apps.chats.generatedFiles`. */
export interface ComplianceAppsChatsGeneratedFiles {
  /**
   * Get the metadata of a generated file.
   *
   * For files that the model made with tools. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/chats/generated-files/{claude_gen_file_id}`.
   */
  retrieve(claudeGenFileID: string, options?: RequestOptions): Call<ComplianceGeneratedFile>;
  /**
   * Download a generated file.
   *
   * For files that the model made with tools. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/chats/generated-files/{claude_gen_file_id}/content`.
   */
  download(claudeGenFileID: string, options?: RequestOptions): Call<Response>;
}

/** Operations of `client.compliance.apps.code`. */
export interface ComplianceAppsCode {
  artifacts: ComplianceAppsCodeArtifacts;
}

/** Params of `client.compliance.apps.code.artifacts.list`. */
export interface ComplianceAppsCodeArtifactsListParams {
  /**
   * Only artifacts of these users.
   * (max items 200)
   */
  user_ids?: string[];
  /**
   * Only of these organizations, by id or UUID; by default of all that the key may read.
   * (max items 500)
   */
  organization_ids?: string[];
  /**
   * Only what was changed after this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gt"?: string;
  /**
   * Only what was changed at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gte"?: string;
  /**
   * Only what was changed before this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lt"?: string;
  /**
   * Only what was changed at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lte"?: string;
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceCodeArtifact`. */
export type ComplianceCodeArtifactsReportPageCursor = ReportPageCursor<ComplianceCodeArtifact>;

/** Operations of `client.compliance.apps.code.artifacts`. */
export interface ComplianceAppsCodeArtifacts {
  versions: ComplianceAppsCodeArtifactsVersions;
  /**
   * List artifacts of Claude Code.
   *
   * In order of their ids, not of time. A page may be short or empty and still not be the last one. Bounds of
   * time go by an index that lags and that knows nothing about old artifacts; leave them out for a complete
   * list. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/code/artifacts`.
   */
  list(
    params?: ComplianceAppsCodeArtifactsListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceCodeArtifactsReportPageCursor, ComplianceCodeArtifact>;
  /**
   * Delete an artifact of Claude Code.
   *
   * Final, with all versions. The answer says that the deletion has begun; the content goes a little later.
   * Deleting twice is a 404. Needs the scope `delete:compliance_user_data`.
   *
   * `DELETE /v1/compliance/apps/code/artifacts/{artifact_id}`.
   */
  delete(artifactID: string, options?: RequestOptions): Call<ComplianceDeletedCodeArtifact>;
}

/** Params of `client.compliance.apps.code.artifacts.versions.download`. */
export interface VersionDownloadParams {
  /**
   * Id of the artifact.
   * (min length 1)
   */
  artifact_id: string;
}

/** Operations of `client.compliance.apps.code.artifacts.versions`. */
export interface ComplianceAppsCodeArtifactsVersions {
  /**
   * Download a version of a Claude Code artifact.
   *
   * Only the latest twenty versions or so are kept, so a version from an older list may be gone. 503 while its
   * upload is not finished. Content that is too large ends early, with the connection. Needs the scope
   * `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/code/artifacts/{artifact_id}/versions/{version_id}`.
   */
  download(versionID: string, params: VersionDownloadParams, options?: RequestOptions): Call<Response>;
}

/** Params of `client.compliance.apps.projects.list`. */
export interface ComplianceAppsProjectsListParams {
  /** Only projects of these users. */
  user_ids?: string[];
  /**
   * Only of these organizations, by id or UUID; by default of all that the key may read.
   * (max items 500)
   */
  organization_ids?: string[];
  /**
   * Only what was made after this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gt"?: string;
  /**
   * Only what was made at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gte"?: string;
  /**
   * Only what was made before this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lt"?: string;
  /**
   * Only what was made at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lte"?: string;
  /**
   * Only what was changed after this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gt"?: string;
  /**
   * Only what was changed at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.gte"?: string;
  /**
   * Only what was changed before this moment. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lt"?: string;
  /**
   * Only what was changed at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "updated_at.lte"?: string;
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceProject`. */
export type ComplianceProjectsReportPageCursor = ReportPageCursor<ComplianceProject>;

/** Operations of `client.compliance.apps.projects`. */
export interface ComplianceAppsProjects {
  documents: ComplianceAppsProjectsDocuments;
  attachments: ComplianceAppsProjectsAttachments;
  collaborators: ComplianceAppsProjectsCollaborators;
  /**
   * List projects.
   *
   * Oldest first; projects that people deleted stay in the list with `deleted_at`. Needs the scope
   * `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/projects`.
   */
  list(
    params?: ComplianceAppsProjectsListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceProjectsReportPageCursor, ComplianceProject>;
  /**
   * Get a project.
   *
   * With its instructions and the counts of what it holds. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/projects/{project_id}`.
   */
  retrieve(projectID: string, options?: RequestOptions): Call<ComplianceProjectDetails>;
  /**
   * Delete a project.
   *
   * Final, at once, with its documents, files, grants and connected sources. A project that still has chats is a
   * 409; delete those first. Needs the scope `delete:compliance_user_data`.
   *
   * `DELETE /v1/compliance/apps/projects/{project_id}`.
   */
  delete(projectID: string, options?: RequestOptions): Call<ComplianceDeletedProject>;
}

/** Operations of `client.compliance.apps.projects.documents`. */
export interface ComplianceAppsProjectsDocuments {
  /**
   * Get a project document.
   *
   * With its text. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/projects/documents/{document_id}`.
   */
  retrieve(documentID: string, options?: RequestOptions): Call<ComplianceProjectDocument>;
  /**
   * Delete a project document.
   *
   * Final, at once. Needs the scope `delete:compliance_user_data`.
   *
   * `DELETE /v1/compliance/apps/projects/documents/{document_id}`.
   */
  delete(documentID: string, options?: RequestOptions): Call<ComplianceDeletedProjectDocument>;
  /**
   * Get the metadata of a project document.
   *
   * The hash and the size are those of the text in UTF-8, so known texts can be told without a download. Needs
   * the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/projects/documents/{document_id}/metadata`.
   */
  retrieveMetadata(documentID: string, options?: RequestOptions): Call<ComplianceProjectDocumentMetadata>;
}

/** Params of `client.compliance.apps.projects.attachments.list`. */
export interface AttachmentListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceProjectAttachment`. */
export type ComplianceProjectAttachmentsReportPageCursor = ReportPageCursor<ComplianceProjectAttachment>;

/** Operations of `client.compliance.apps.projects.attachments`. */
export interface ComplianceAppsProjectsAttachments {
  /**
   * List the attachments of a project.
   *
   * Files and documents, oldest first. Files are downloaded like those of chats, documents have operations of
   * their own. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/projects/{project_id}/attachments`.
   */
  list(
    projectID: string,
    params?: AttachmentListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceProjectAttachmentsReportPageCursor, ComplianceProjectAttachment>;
}

/** Params of `client.compliance.apps.projects.collaborators.list`. */
export interface CollaboratorListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceProjectCollaborator`. */
export type ComplianceProjectCollaboratorsReportPageCursor = ReportPageCursor<ComplianceProjectCollaborator>;

/** Operations of `client.compliance.apps.projects.collaborators`. */
export interface ComplianceAppsProjectsCollaborators {
  /**
   * List the collaborators of a project.
   *
   * Users, groups, organizations and holders of an organization role that were given a role on the project, the
   * oldest grant first. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/projects/{project_id}/collaborators`.
   */
  list(
    projectID: string,
    params?: CollaboratorListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceProjectCollaboratorsReportPageCursor, ComplianceProjectCollaborator>;
}

/** Operations of `client.compliance.apps.sessions`. */
export interface ComplianceAppsSessions {
  local: ComplianceAppsSessionsLocal;
  remote: ComplianceAppsSessionsRemote;
}

/** Params of `client.compliance.apps.sessions.local.list`. */
export interface LocalListParams {
  /**
   * Only what was made at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gte"?: string;
  /**
   * Only what was made before this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lt"?: string;
  /**
   * Items per page.
   * (minimum 1, maximum 500)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceLocalSession`. */
export type ComplianceLocalSessionsPageCursor = PageCursor<ComplianceLocalSession>;

/** Operations of `client.compliance.apps.sessions.local`. */
export interface ComplianceAppsSessionsLocal {
  messages: ComplianceAppsSessionsLocalMessages;
  /**
   * List local sessions.
   *
   * Sessions on people's own machines, newest first. A walk over the pages should end within 24 hours. 503 when
   * the index or the content cannot be read for now, and 404 on every call while the organization has no local
   * sessions to read. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/sessions/local`.
   */
  list(
    params?: LocalListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceLocalSessionsPageCursor, ComplianceLocalSession>;
  /**
   * Get a local session.
   *
   * 404 once all of it is older than the organization keeps. 503 when the index or the content cannot be read
   * for now, and 404 on every call while the organization has no local sessions to read. Needs the scope
   * `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/sessions/local/{local_session_id}`.
   */
  retrieve(localSessionID: string, options?: RequestOptions): Call<ComplianceLocalSession>;
}

/** Params of `client.compliance.apps.sessions.local.messages.list`. */
export interface ComplianceAppsSessionsLocalMessagesListParams {
  /**
   * Oldest first (`asc`) or newest first. A token for `page` works with the same order only.
   * @default "asc"
   */
  order?: "asc" | "desc";
  /**
   * Most bytes of the input of each tool call; -1 for as many as the API gives, about 1 MiB. Not 0.
   * (minimum -1)
   */
  tool_use_input_max_bytes?: number;
  /**
   * Most bytes of each text in the result of a tool; -1 for as many as the API gives, about 1 MiB. Not 0.
   * (minimum -1)
   */
  tool_result_max_bytes?: number;
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceLocalSessionMessage`. */
export type ComplianceLocalSessionMessagesPageCursor = PageCursor<ComplianceLocalSessionMessage>;

/** Operations of `client.compliance.apps.sessions.local.messages`. */
export interface ComplianceAppsSessionsLocalMessages {
  /**
   * List the messages of a local session.
   *
   * Oldest first unless `order` says otherwise. Thoughts, system prompts and definitions of tools are left out.
   * What is older than the organization keeps is stood for by one message without content; where that border
   * lies is fixed by the first page, and tokens for `page` are refused after 24 hours. 503 when the index or the
   * content cannot be read for now, and 404 on every call while the organization has no local sessions to read.
   * Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/sessions/local/{local_session_id}/messages`.
   */
  list(
    localSessionID: string,
    params?: ComplianceAppsSessionsLocalMessagesListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceLocalSessionMessagesPageCursor, ComplianceLocalSessionMessage>;
}

/** Params of `client.compliance.apps.sessions.remote.list`. */
export interface RemoteListParams {
  /**
   * Only sessions of these users, and none of agents.
   * (max items 10)
   */
  user_ids?: string[];
  /**
   * Only of these organizations, by id or UUID; by default of all that the key may read.
   * (max items 500)
   */
  organization_ids?: string[];
  /**
   * Only what was made after this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gt"?: string;
  /**
   * Only what was made at this moment or later. The time zone has to be there.
   * (format date-time)
   */
  "created_at.gte"?: string;
  /**
   * Only what was made before this moment. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lt"?: string;
  /**
   * Only what was made at this moment or earlier. The time zone has to be there.
   * (format date-time)
   */
  "created_at.lte"?: string;
  /**
   * Items per page.
   * (minimum 1, maximum 500)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceRemoteSession`. */
export type ComplianceRemoteSessionsPageCursor = PageCursor<ComplianceRemoteSession>;

/** Operations of `client.compliance.apps.sessions.remote`. */
export interface ComplianceAppsSessionsRemote {
  messages: ComplianceAppsSessionsRemoteMessages;
  /**
   * List remote sessions.
   *
   * Sessions in Anthropic's cloud, newest first. Besides the common rate limit, remote sessions have one of
   * their own; `retry-after` is then always 1. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/sessions/remote`.
   */
  list(
    params?: RemoteListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceRemoteSessionsPageCursor, ComplianceRemoteSession>;
}

/** Params of `client.compliance.apps.sessions.remote.messages.list`. */
export interface ComplianceAppsSessionsRemoteMessagesListParams {
  /**
   * Oldest first (`asc`) or newest first. A token for `page` works with the same order only.
   * @default "asc"
   */
  order?: "asc" | "desc";
  /**
   * Most bytes of the input of each tool call; -1 for as many as the API gives, about 1 MiB. Not 0.
   * (minimum -1)
   */
  tool_use_input_max_bytes?: number;
  /**
   * Most bytes of each text in the result of a tool; -1 for as many as the API gives, about 1 MiB. Not 0.
   * (minimum -1)
   */
  tool_result_max_bytes?: number;
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceRemoteSessionMessage`. */
export type ComplianceRemoteSessionMessagesPageCursor = PageCursor<ComplianceRemoteSessionMessage>;

/** Operations of `client.compliance.apps.sessions.remote.messages`. */
export interface ComplianceAppsSessionsRemoteMessages {
  /**
   * List the messages of a remote session.
   *
   * In their order, oldest first unless `order` says otherwise; `created_at` is no guide to it. Thoughts and
   * images are left out. 404 while the session is pending and after it was deleted. Needs the scope
   * `read:compliance_user_data`.
   *
   * `GET /v1/compliance/apps/sessions/remote/{claude_remote_session_id}/messages`.
   */
  list(
    claudeRemoteSessionID: string,
    params?: ComplianceAppsSessionsRemoteMessagesListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceRemoteSessionMessagesPageCursor, ComplianceRemoteSessionMessage>;
}

/** Params of `client.compliance.groups.list`. */
export interface GroupListParams {
  /** Only groups whose names begin like this. */
  name_prefix?: string;
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 500
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceGroup`. */
export type ComplianceGroupsReportPageCursor = ReportPageCursor<ComplianceGroup>;

/** Operations of `client.compliance.groups`. */
export interface ComplianceGroups {
  members: ComplianceGroupsMembers;
  /**
   * List groups.
   *
   * All groups of the organizations that the key may read. Needs the scope `read:compliance_org_data`.
   *
   * `GET /v1/compliance/groups`.
   */
  list(
    params?: GroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceGroupsReportPageCursor, ComplianceGroup>;
  /**
   * Get a group.
   *
   * Needs the scope `read:compliance_org_data`.
   *
   * `GET /v1/compliance/groups/{group_id}`.
   */
  retrieve(groupID: string, options?: RequestOptions): Call<ComplianceGroup>;
}

/** Params of `client.compliance.groups.members.list`. */
export interface ComplianceGroupsMembersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 500
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceGroupMember`. */
export type ComplianceGroupMembersReportPageCursor = ReportPageCursor<ComplianceGroupMember>;

/** Operations of `client.compliance.groups.members`. */
export interface ComplianceGroupsMembers {
  /**
   * List the members of a group.
   *
   * Unlike the groups themselves, their members are data of users. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/groups/{group_id}/members`.
   */
  list(
    groupID: string,
    params?: ComplianceGroupsMembersListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceGroupMembersReportPageCursor, ComplianceGroupMember>;
}

/** Params of `client.compliance.organizations.list`. */
export interface OrganizationListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 1000
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceOrganization`. */
export type ComplianceOrganizationsReportPageCursor = ReportPageCursor<ComplianceOrganization>;

/** Operations of `client.compliance.organizations`. */
export interface ComplianceOrganizations {
  roles: ComplianceOrganizationsRoles;
  users: ComplianceOrganizationsUsers;
  settings: ComplianceOrganizationsSettings;
  /**
   * List organizations.
   *
   * The organizations below the parent that the key belongs to, oldest first. Needs the scope
   * `read:compliance_org_data`.
   *
   * `GET /v1/compliance/organizations`.
   */
  list(
    params?: OrganizationListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceOrganizationsReportPageCursor, ComplianceOrganization>;
}

/** Params of `client.compliance.organizations.roles.list`. */
export interface RoleListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 500
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.compliance.organizations.roles.retrieve`. */
export interface RoleRetrieveParams {
  /**
   * UUID of the organization.
   * (format uuid)
   */
  org_uuid: string;
}

/** A page of `ComplianceRole`. */
export type ComplianceRolesReportPageCursor = ReportPageCursor<ComplianceRole>;

/** Operations of `client.compliance.organizations.roles`. */
export interface ComplianceOrganizationsRoles {
  permissions: ComplianceOrganizationsRolesPermissions;
  /**
   * List the roles of an organization.
   *
   * Needs the scope `read:compliance_org_data`.
   *
   * `GET /v1/compliance/organizations/{org_uuid}/roles`.
   */
  list(
    orgUuid: string,
    params?: RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceRolesReportPageCursor, ComplianceRole>;
  /**
   * Get a role of an organization.
   *
   * Needs the scope `read:compliance_org_data`.
   *
   * `GET /v1/compliance/organizations/{org_uuid}/roles/{role_id}`.
   */
  retrieve(roleID: string, params: RoleRetrieveParams, options?: RequestOptions): Call<ComplianceRole>;
}

/** Params of `client.compliance.organizations.roles.permissions.list`. */
export interface ComplianceOrganizationsRolesPermissionsListParams {
  /**
   * UUID of the organization.
   * (format uuid)
   */
  org_uuid: string;
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 500
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceRolePermission`. */
export type ComplianceRolePermissionsReportPageCursor = ReportPageCursor<ComplianceRolePermission>;

/** Operations of `client.compliance.organizations.roles.permissions`. */
export interface ComplianceOrganizationsRolesPermissions {
  /**
   * List the permissions of a role.
   *
   * Needs the scope `read:compliance_org_data`.
   *
   * `GET /v1/compliance/organizations/{org_uuid}/roles/{role_id}/permissions`.
   */
  list(
    roleID: string,
    params: ComplianceOrganizationsRolesPermissionsListParams,
    options?: RequestOptions,
  ): PagePromise<ComplianceRolePermissionsReportPageCursor, ComplianceRolePermission>;
}

/** Params of `client.compliance.organizations.users.list`. */
export interface ComplianceOrganizationsUsersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 500
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `ComplianceOrganizationUser`. */
export type ComplianceOrganizationUsersReportPageCursor = ReportPageCursor<ComplianceOrganizationUser>;

/** Operations of `client.compliance.organizations.users`. */
export interface ComplianceOrganizationsUsers {
  /**
   * List the users of an organization.
   *
   * Those who are members now, in the order in which they joined. Needs the scope `read:compliance_user_data`.
   *
   * `GET /v1/compliance/organizations/{org_uuid}/users`.
   */
  list(
    orgUuid: string,
    params?: ComplianceOrganizationsUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<ComplianceOrganizationUsersReportPageCursor, ComplianceOrganizationUser>;
}

/** Operations of `client.compliance.organizations.settings`. */
export interface ComplianceOrganizationsSettings {
  /**
   * Get the settings of an organization.
   *
   * What is truly in force, policies included; the console may show something else. Settings that administrators
   * cannot change are left out. 404 as well where the settings cannot be read yet. Needs the scope
   * `read:compliance_org_data`.
   *
   * `GET /v1/compliance/organizations/{organization_id}/settings`.
   */
  retrieve(organizationID: string, options?: RequestOptions): Call<ComplianceOrganizationSettings>;
}

/** Operations of `client.oauth`. */
export interface Oauth {
  token: OauthToken;
}

/** Params of `client.oauth.token.create`. */
export type TokenCreateParams = OAuthTokenCreateRequest & {
  /**
   * What the official clients send: `oauth-2025-04-20` and `oidc-federation-2026-04-01` with an identity token,
   * `oauth-2025-04-20` alone with a refresh token.
   */
  betas?: AnthropicBeta[];
};

/** Operations of `client.oauth.token`. */
export interface OauthToken {
  /**
   * Exchange an identity for an access token.
   *
   * Needs no credential: the body is the proof. A signed identity token of a federated issuer gives an access
   * token for a service account; the refresh token of an interactive login gives the next access token of that
   * login. Every identity token that is turned down gets the same 401, whatever the reason; the organization can
   * read the reason in its authentication history.
   *
   * `POST /v1/oauth/token`. Sends no credential.
   */
  create(params: TokenCreateParams, options?: RequestOptions): Call<OAuthAccessToken>;
}

/** Params of `client.beta.messages.create`. */
export interface BetaMessageCreateParamsBase extends BetaMessageCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

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
export interface BetaMessageCountTokensParams extends BetaMessageCountTokensRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `beta.messages.stream`. */
export type BetaMessageStreamParams = BetaMessageCreateParamsBase;

/** Operations of `client.beta.messages`. */
export interface BetaMessages {
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
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
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
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
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
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
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
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_nothing_to_summarize`, `compaction_signature_invalid`, `compaction_tool_changes_mismatch`,
   * `organization_on_hold`, `request_body_encoding_invalid`, `request_body_encoding_unsupported`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `request_body_too_large_after_decoding`,
   * `enforced_spend_limit_reached`, `compaction_unavailable`
   */
  countTokens(params: BetaMessageCountTokensParams, options?: RequestOptions): Call<BetaMessageTokensCount>;
  /** Creates a message as a stream with events and an accumulated message. */
  stream(
    body: BetaMessageStreamParams,
    options?: RequestOptions,
  ): MessageStream<BetaMessage, BetaRawMessageStreamEvent, BetaMessageParam, BetaTextCitation>;
}

/** Params of `client.beta.messages.batches.list`. */
export interface BetaBatchListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.create`. */
export interface BetaBatchCreateParams extends BetaMessageBatchCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `client.beta.messages.batches.retrieve`. */
export interface BetaBatchRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.delete`. */
export interface BetaBatchDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.cancel`. */
export interface BetaBatchCancelParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.results`. */
export interface BetaBatchResultsParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaMessageBatch`. */
export type BetaMessageBatchesPage = Page<BetaMessageBatch>;

/** Operations of `client.beta.messages.batches`. */
export interface BetaMessagesBatches {
  /**
   * List message batches.
   *
   * Newest first. The batches of the whole workspace are listed.
   *
   * `GET /v1/messages/batches`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(
    params?: BetaBatchListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaMessageBatchesPage, BetaMessageBatch>;
  /**
   * Create a message batch.
   *
   * Processes many message requests at half the price, within 24 hours. The requests are validated one by one
   * after the batch was accepted; a bad one shows up as an `errored` result.
   *
   * `POST /v1/messages/batches`. Takes at most 256 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold`, `enforced_spend_limit_reached`
   */
  create(params: BetaBatchCreateParams, options?: RequestOptions): Call<BetaMessageBatch>;
  /**
   * Get a message batch.
   *
   * Poll it until `processing_status` is `ended`; until then the counts of what has finished are zero.
   *
   * `GET /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(
    messageBatchID: string,
    params?: BetaBatchRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaMessageBatch>;
  /**
   * Delete a message batch.
   *
   * Only a batch that has ended can be deleted; cancel a running one first.
   *
   * `DELETE /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(
    messageBatchID: string,
    params?: BetaBatchDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaDeletedMessageBatch>;
  /**
   * Cancel a message batch.
   *
   * Requests that are being processed may still finish; the batch ends once they have. Its results say which
   * ones were canceled.
   *
   * `POST /v1/messages/batches/{message_batch_id}/cancel`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  cancel(
    messageBatchID: string,
    params?: BetaBatchCancelParams | null,
    options?: RequestOptions,
  ): Call<BetaMessageBatch>;
  /**
   * Get the results of a message batch.
   *
   * One JSON object a line, in any order; match them to the requests by `custom_id`. Available once the batch
   * has ended, for 29 days after its creation.
   *
   * `GET /v1/messages/batches/{message_batch_id}/results`.
   */
  results(
    messageBatchID: string,
    params?: BetaBatchResultsParams | null,
    options?: RequestOptions,
  ): Call<JSONLDecoder<BetaMessageBatchIndividualResponse>>;
}

/** Params of `client.beta.models.list`. */
export interface BetaModelListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only models in one of these stages. */
  lifecycle?: ("active" | "deprecated" | "retired")[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.models.retrieve`. */
export interface BetaModelRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaModelInfo`. */
export type BetaModelInfosPage = Page<BetaModelInfo>;

/** Operations of `client.beta.models`. */
export interface BetaModels {
  /**
   * List models.
   *
   * Newest first. Models in every stage of their life are listed unless `lifecycle[]` says otherwise.
   *
   * `GET /v1/models`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: BetaModelListParams | null, options?: RequestOptions): PagePromise<BetaModelInfosPage, BetaModelInfo>;
  /**
   * Get a model.
   *
   * Takes an alias as well as an id; the answer carries the id that the alias stands for.
   *
   * `GET /v1/models/{model_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(modelID: string, params?: BetaModelRetrieveParams | null, options?: RequestOptions): Call<BetaModelInfo>;
}

/** Params of `client.beta.files.list`. */
export interface BetaFileListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only these files, on a single page; ids that are unknown are left out without a word. Not together with
   * `page` or `limit`.
   * (max items 100)
   */
  ids?: string[] | null;
  /** Only files of this scope, such as a session. */
  scope_id?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.upload`. */
export interface BetaFileUploadParams extends BetaFileUploadRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.retrieveMetadata`. */
export interface BetaFileRetrieveMetadataParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.delete`. */
export interface BetaFileDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.download`. */
export interface BetaFileDownloadParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaFileMetadata`. */
export type BetaFileMetadataPageCursor = PageCursor<BetaFileMetadata>;

/** Operations of `client.beta.files`. */
export interface BetaFiles {
  /**
   * List files.
   *
   * Newest first. The files of the whole workspace are listed, whoever uploaded them.
   *
   * `GET /v1/files`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
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
   * `cmek_key_network_blocked`, `organization_on_hold`, `storage_quota_exceeded`
   */
  upload(params: BetaFileUploadParams, options?: RequestOptions): Call<BetaFileMetadata>;
  /**
   * Get the metadata of a file.
   *
   * Readable for up to 30 days after the file has expired.
   *
   * `GET /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
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
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  delete(fileID: string, params?: BetaFileDeleteParams | null, options?: RequestOptions): Call<BetaDeletedFile>;
  /**
   * Download a file.
   *
   * Only files that a tool or a skill made can be downloaded; for an uploaded file the answer is 400 with
   * `file_not_downloadable`.
   *
   * `GET /v1/files/{file_id}/content`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `file_not_downloadable`, `organization_on_hold`, `file_expired`
   */
  download(fileID: string, params?: BetaFileDownloadParams | null, options?: RequestOptions): Call<Response>;
}

/** Params of `client.beta.agents.list`. */
export interface BetaAgentListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.agents.create`. */
export interface BetaAgentCreateParams extends BetaAgentCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.agents.retrieve`. */
export interface BetaAgentRetrieveParams {
  /**
   * The version to get; the newest when left out.
   * (minimum 1)
   */
  version?: number;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.agents.update`. */
export interface BetaAgentUpdateParams extends BetaAgentUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.agents.archive`. */
export interface BetaAgentArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsAgent`. */
export type BetaManagedAgentsAgentsPageCursor = PageCursor<BetaManagedAgentsAgent>;

/** Operations of `client.beta.agents`. */
export interface BetaAgents {
  versions: BetaAgentsVersions;
  /**
   * List agents.
   *
   * Archived agents are left out unless asked for.
   *
   * `GET /v1/agents`.
   */
  list(
    params?: BetaAgentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsAgentsPageCursor, BetaManagedAgentsAgent>;
  /**
   * Create an agent.
   *
   * An agent is a stored configuration - model, system prompt, tools, MCP servers, skills - that sessions run.
   * It starts at version 1.
   *
   * `POST /v1/agents`. Takes at most 32 MiB.
   */
  create(params: BetaAgentCreateParams, options?: RequestOptions): Call<BetaManagedAgentsAgent>;
  /**
   * Get an agent.
   *
   * The newest version unless `version` names another.
   *
   * `GET /v1/agents/{agent_id}`.
   */
  retrieve(
    agentID: string,
    params?: BetaAgentRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsAgent>;
  /**
   * Update an agent.
   *
   * Makes a new version and leaves running sessions on theirs. `version` names the version that the change is
   * based on; when the agent has moved on, nothing is changed. A change that changes nothing makes no version.
   * Lists are replaced as a whole.
   *
   * `POST /v1/agents/{agent_id}`. Takes at most 32 MiB.
   */
  update(agentID: string, params: BetaAgentUpdateParams, options?: RequestOptions): Call<BetaManagedAgentsAgent>;
  /**
   * Archive an agent.
   *
   * New sessions cannot use the agent any more, and a deployment of it fails to start them.
   *
   * `POST /v1/agents/{agent_id}/archive`.
   */
  archive(
    agentID: string,
    params?: BetaAgentArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsAgent>;
}

/** Params of `client.beta.agents.versions.list`. */
export interface BetaAgentsVersionsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Operations of `client.beta.agents.versions`. */
export interface BetaAgentsVersions {
  /**
   * List the versions of an agent.
   *
   * Each item is the whole agent as it was at that version.
   *
   * `GET /v1/agents/{agent_id}/versions`.
   */
  list(
    agentID: string,
    params?: BetaAgentsVersionsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsAgentsPageCursor, BetaManagedAgentsAgent>;
}

/** Params of `client.beta.deploymentRuns.list`. */
export interface BetaDeploymentRunListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only those created after this time.
   * (format date-time)
   */
  "created_at[gt]"?: string;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created before this time.
   * (format date-time)
   */
  "created_at[lt]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Only those of this deployment. */
  deployment_id?: string;
  /** True for runs that failed to start a session, false for those that did not. */
  has_error?: boolean;
  /** Only runs started this way. */
  trigger_type?: BetaManagedAgentsTriggerType;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deploymentRuns.retrieve`. */
export interface BetaDeploymentRunRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsDeploymentRun`. */
export type BetaManagedAgentsDeploymentRunsPageCursor = PageCursor<BetaManagedAgentsDeploymentRun>;

/** Operations of `client.beta.deploymentRuns`. */
export interface BetaDeploymentRuns {
  /**
   * List deployment runs.
   *
   * Across all deployments unless `deployment_id` is given; an id that does not exist gives an empty page.
   *
   * `GET /v1/deployment_runs`.
   */
  list(
    params?: BetaDeploymentRunListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsDeploymentRunsPageCursor, BetaManagedAgentsDeploymentRun>;
  /**
   * Get a deployment run.
   *
   * A run is one attempt of a deployment to start a session. It has either the session or the error that kept it
   * from starting.
   *
   * `GET /v1/deployment_runs/{deployment_run_id}`.
   */
  retrieve(
    deploymentRunID: string,
    params?: BetaDeploymentRunRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeploymentRun>;
}

/** Params of `client.beta.deployments.list`. */
export interface BetaDeploymentListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only those of this agent. */
  agent_id?: string;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Only deployments in this state. Not together with `include_archived`. */
  status?: BetaManagedAgentsDeploymentStatus;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.create`. */
export interface BetaDeploymentCreateParams extends BetaDeploymentCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.retrieve`. */
export interface BetaDeploymentRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.update`. */
export interface BetaDeploymentUpdateParams extends BetaDeploymentUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.archive`. */
export interface BetaDeploymentArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.pause`. */
export interface BetaDeploymentPauseParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.run`. */
export interface BetaDeploymentRunParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.deployments.unpause`. */
export interface BetaDeploymentUnpauseParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsDeployment`. */
export type BetaManagedAgentsDeploymentsPageCursor = PageCursor<BetaManagedAgentsDeployment>;

/** Operations of `client.beta.deployments`. */
export interface BetaDeployments {
  /**
   * List deployments.
   *
   * Archived deployments are left out unless asked for. `status` and `include_archived` cannot be combined.
   *
   * `GET /v1/deployments`.
   */
  list(
    params?: BetaDeploymentListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsDeploymentsPageCursor, BetaManagedAgentsDeployment>;
  /**
   * Create a deployment.
   *
   * A deployment starts sessions of an agent, on a schedule or on demand, each with the same first events. It is
   * active at once. An organization has at most 1000 with a schedule.
   *
   * `POST /v1/deployments`.
   */
  create(params: BetaDeploymentCreateParams, options?: RequestOptions): Call<BetaManagedAgentsDeployment>;
  /**
   * Get a deployment.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/deployments/{deployment_id}`.
   */
  retrieve(
    deploymentID: string,
    params?: BetaDeploymentRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeployment>;
  /**
   * Update a deployment.
   *
   * What is left out stays as it is.
   *
   * `POST /v1/deployments/{deployment_id}`.
   */
  update(
    deploymentID: string,
    params: BetaDeploymentUpdateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeployment>;
  /**
   * Archive a deployment.
   *
   * The schedule stops for good.
   *
   * `POST /v1/deployments/{deployment_id}/archive`.
   */
  archive(
    deploymentID: string,
    params?: BetaDeploymentArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeployment>;
  /**
   * Pause a deployment.
   *
   * Stops the schedule until the deployment is unpaused; sessions that run are not touched. The API pauses a
   * deployment by itself when a run fails for a reason that will not pass.
   *
   * `POST /v1/deployments/{deployment_id}/pause`.
   */
  pause(
    deploymentID: string,
    params?: BetaDeploymentPauseParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeployment>;
  /**
   * Run a deployment now.
   *
   * Starts a session at once, beside the schedule. The run reports whether that worked; a failed start is a run
   * with an error.
   *
   * `POST /v1/deployments/{deployment_id}/run`.
   */
  run(
    deploymentID: string,
    params?: BetaDeploymentRunParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeploymentRun>;
  /**
   * Unpause a deployment.
   *
   * The schedule goes on from its next time.
   *
   * `POST /v1/deployments/{deployment_id}/unpause`.
   */
  unpause(
    deploymentID: string,
    params?: BetaDeploymentUnpauseParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeployment>;
}

/** Params of `client.beta.dreams.list`. */
export interface BetaDreamListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only those created after this time.
   * (format date-time)
   */
  "created_at[gt]"?: string;
  /**
   * Only those created before this time.
   * (format date-time)
   */
  "created_at[lt]"?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Only those in one of these states. */
  statuses?: BetaDreamStatus[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.dreams.create`. */
export interface BetaDreamCreateParams extends BetaDreamCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.dreams.retrieve`. */
export interface BetaDreamRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.dreams.archive`. */
export interface BetaDreamArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.dreams.cancel`. */
export interface BetaDreamCancelParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaDream`. */
export type BetaDreamsPageCursor = PageCursor<BetaDream>;

/** Operations of `client.beta.dreams`. */
export interface BetaDreams {
  /**
   * List dreams.
   *
   * Newest first. Archived dreams are left out unless asked for.
   *
   * `GET /v1/dreams`.
   */
  list(params?: BetaDreamListParams | null, options?: RequestOptions): PagePromise<BetaDreamsPageCursor, BetaDream>;
  /**
   * Create a dream.
   *
   * Starts a job that rewrites a memory store in the light of past sessions. The result goes to a new store
   * unless `output_behavior` says otherwise. The dream is `pending`; poll it until it is `completed`, `failed`
   * or `canceled`.
   *
   * `POST /v1/dreams`.
   */
  create(params: BetaDreamCreateParams, options?: RequestOptions): Call<BetaDream>;
  /**
   * Get a dream.
   *
   * Archived dreams are returned, too.
   *
   * `GET /v1/dreams/{dream_id}`.
   */
  retrieve(dreamID: string, params?: BetaDreamRetrieveParams | null, options?: RequestOptions): Call<BetaDream>;
  /**
   * Archive a dream.
   *
   * Final; hides the dream from lists. One that is `pending` or `running` is refused with 400 - cancel it first.
   * An archived dream is returned as it is.
   *
   * `POST /v1/dreams/{dream_id}/archive`.
   */
  archive(dreamID: string, params?: BetaDreamArchiveParams | null, options?: RequestOptions): Call<BetaDream>;
  /**
   * Cancel a dream.
   *
   * Stops a `pending` or `running` dream, unless it finishes first. A canceled dream is returned as it is; a
   * `completed` or `failed` one is refused with 400. `usage` may still change afterwards.
   *
   * `POST /v1/dreams/{dream_id}/cancel`.
   */
  cancel(dreamID: string, params?: BetaDreamCancelParams | null, options?: RequestOptions): Call<BetaDream>;
}

/** Params of `client.beta.environments.list`. */
export interface BetaEnvironmentListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.create`. */
export interface BetaEnvironmentCreateParams extends BetaEnvironmentCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.retrieve`. */
export interface BetaEnvironmentRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.update`. */
export interface BetaEnvironmentUpdateParams extends BetaEnvironmentUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.delete`. */
export interface BetaEnvironmentDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.archive`. */
export interface BetaEnvironmentArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaEnvironment`. */
export type BetaEnvironmentsPageCursor = PageCursor<BetaEnvironment>;

/** Operations of `client.beta.environments`. */
export interface BetaEnvironments {
  work: BetaEnvironmentsWork;
  /**
   * List environments.
   *
   * Archived environments are left out unless asked for.
   *
   * `GET /v1/environments`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
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
   */
  create(params: BetaEnvironmentCreateParams, options?: RequestOptions): Call<BetaEnvironment>;
  /**
   * Get an environment.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/environments/{environment_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
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
   * `invalid_config_type_change`, `organization_on_hold`, `environment_update_disabled`
   */
  update(environmentID: string, params: BetaEnvironmentUpdateParams, options?: RequestOptions): Call<BetaEnvironment>;
  /**
   * Delete an environment.
   *
   * Sessions cannot be created in it any more.
   *
   * `DELETE /v1/environments/{environment_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
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
   */
  archive(
    environmentID: string,
    params?: BetaEnvironmentArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaEnvironment>;
}

/** Params of `client.beta.environments.work.list`. */
export interface BetaWorkListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.environments.work.poll`. */
export interface BetaWorkPollParams {
  /**
   * Milliseconds to wait for an item; without it, the answer comes at once.
   * (minimum 1, maximum 999)
   */
  block_ms?: number | null;
  /**
   * Milliseconds after which an item that was handed out and not acknowledged is handed out again.
   * @default 5000
   */
  reclaim_older_than_ms?: number | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /** Name of the worker, for the statistics of the queue. */
  "Anthropic-Worker-ID"?: string;
}

/** Params of `client.beta.environments.work.stats`. */
export interface BetaWorkStatsParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.work.retrieve`. */
export interface BetaWorkRetrieveParams {
  /**
   * Id of the environment.
   * (min length 1)
   */
  environment_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.work.update`. */
export interface BetaWorkUpdateParams extends BetaEnvironmentWorkUpdateRequest {
  /**
   * Id of the environment.
   * (min length 1)
   */
  environment_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.environments.work.ack`. */
export interface BetaWorkAckParams {
  /**
   * Id of the environment.
   * (min length 1)
   */
  environment_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.environments.work.heartbeat`. */
export interface BetaWorkHeartbeatParams {
  /**
   * Id of the environment.
   * (min length 1)
   */
  environment_id: string;
  /** Seconds that the lease should last from now. */
  desired_ttl_seconds?: number | null;
  /** `last_heartbeat` of the answer before, unchanged, or `NO_HEARTBEAT` for the first one. */
  expected_last_heartbeat?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.environments.work.stop`. */
export interface BetaWorkStopParams extends BetaEnvironmentWorkStopRequest {
  /**
   * Id of the environment.
   * (min length 1)
   */
  environment_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaSelfHostedWork`. */
export type BetaSelfHostedWorksPageCursor = PageCursor<BetaSelfHostedWork>;

/** Operations of `client.beta.environments.work`. */
export interface BetaEnvironmentsWork {
  /**
   * List work items.
   *
   * Items of the queue of a self-hosted environment. Takes the key of the environment as a bearer token and no
   * API key.
   *
   * `GET /v1/environments/{environment_id}/work`.
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
   * not acknowledged in time goes back to the queue. The prebuilt workers call this by themselves.
   *
   * `GET /v1/environments/{environment_id}/work/poll`.
   */
  poll(environmentID: string, params?: BetaWorkPollParams | null, options?: RequestOptions): Call<BetaPolledWork>;
  /**
   * Get the statistics of a work queue.
   *
   * How many items wait, how long the oldest has waited, and how many workers poll.
   *
   * `GET /v1/environments/{environment_id}/work/stats`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  stats(
    environmentID: string,
    params?: BetaWorkStatsParams | null,
    options?: RequestOptions,
  ): Call<BetaSelfHostedWorkQueueStats>;
  /**
   * Get a work item.
   *
   * Takes an API key; neither the key of the environment nor the secret of the item is accepted.
   *
   * `GET /v1/environments/{environment_id}/work/{work_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(workID: string, params: BetaWorkRetrieveParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Update the metadata of a work item.
   *
   * Merges the given pairs into the metadata; null removes a key. Takes an API key; neither the key of the
   * environment nor the secret of the item is accepted.
   *
   * `POST /v1/environments/{environment_id}/work/{work_id}`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `invalid_metadata`,
   * `organization_on_hold`
   */
  update(workID: string, params: BetaWorkUpdateParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Acknowledge a work item.
   *
   * Moves the item from `queued` to `starting` and out of the queue. The prebuilt workers call this by
   * themselves.
   *
   * `POST /v1/environments/{environment_id}/work/{work_id}/ack`.
   */
  ack(workID: string, params: BetaWorkAckParams, options?: RequestOptions): Call<BetaSelfHostedWork>;
  /**
   * Extend the lease of a work item.
   *
   * The first heartbeat claims the lease with the literal `NO_HEARTBEAT`; each later one repeats the
   * `last_heartbeat` of the answer before. Any other value is refused with 412, because another worker holds the
   * lease. The answer also says whether the item is to be stopped.
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
}

/** Params of `client.beta.memoryStores.list`. */
export interface BetaMemoryStoreListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.create`. */
export interface BetaMemoryStoreCreateParams extends BetaMemoryStoreCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.retrieve`. */
export interface BetaMemoryStoreRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.update`. */
export interface BetaMemoryStoreUpdateParams extends BetaMemoryStoreUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.delete`. */
export interface BetaMemoryStoreDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.archive`. */
export interface BetaMemoryStoreArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsMemoryStore`. */
export type BetaManagedAgentsMemoryStoresPageCursor = PageCursor<BetaManagedAgentsMemoryStore>;

/** Operations of `client.beta.memoryStores`. */
export interface BetaMemoryStores {
  memories: BetaMemoryStoresMemories;
  memoryVersions: BetaMemoryStoresMemoryVersions;
  /**
   * List memory stores.
   *
   * Archived stores are left out unless asked for.
   *
   * `GET /v1/memory_stores`.
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
   */
  create(params: BetaMemoryStoreCreateParams, options?: RequestOptions): Call<BetaManagedAgentsMemoryStore>;
  /**
   * Get a memory store.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/memory_stores/{memory_store_id}`.
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
   */
  archive(
    memoryStoreID: string,
    params?: BetaMemoryStoreArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemoryStore>;
}

/** Params of `client.beta.memoryStores.memories.list`. */
export interface BetaMemoryListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * How many levels below `path_prefix` are listed; what is deeper is folded into prefixes. 0 is all levels.
   * @default 0
   */
  depth?: number;
  /** Only memories below this path. It ends with a slash and matches whole names. */
  path_prefix?: string;
  /** Whether the content comes with it (`full`) or is null (`basic`). */
  view?: BetaManagedAgentsMemoryView;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.memories.create`. */
export interface BetaMemoryCreateParams extends BetaMemoryStoreMemoryCreateRequest {
  /** Whether the content comes with it (`full`) or is null (`basic`). */
  view?: BetaManagedAgentsMemoryView;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.memories.retrieve`. */
export interface BetaMemoryRetrieveParams {
  /**
   * Id of the memory store.
   * (min length 1)
   */
  memory_store_id: string;
  /** Whether the content comes with it (`full`) or is null (`basic`). */
  view?: BetaManagedAgentsMemoryView;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.memories.update`. */
export interface BetaMemoryUpdateParams extends BetaMemoryStoreMemoryUpdateRequest {
  /**
   * Id of the memory store.
   * (min length 1)
   */
  memory_store_id: string;
  /** Whether the content comes with it (`full`) or is null (`basic`). */
  view?: BetaManagedAgentsMemoryView;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.memories.delete`. */
export interface BetaMemoryDeleteParams {
  /**
   * Id of the memory store.
   * (min length 1)
   */
  memory_store_id: string;
  /**
   * Deletes only if the content has this SHA-256, in lowercase hexadecimal.
   * (pattern ^[0-9a-f]{64}$)
   */
  expected_content_sha256?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsMemoryListItem`. */
export type BetaManagedAgentsMemoryListItemsPageCursor = PageCursor<BetaManagedAgentsMemoryListItem>;

/** Operations of `client.beta.memoryStores.memories`. */
export interface BetaMemoryStoresMemories {
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

/** Params of `client.beta.memoryStores.memoryVersions.list`. */
export interface BetaMemoryVersionListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only versions that were written with this API key. */
  api_key_id?: string;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Only versions of this memory, even a deleted one. */
  memory_id?: string;
  /** Only versions that record this kind of change. */
  operation?: BetaManagedAgentsMemoryVersionOperation;
  /** Only versions that this service account wrote. */
  service_account_id?: string;
  /** Only versions that this session wrote. */
  session_id?: string;
  /** Whether the content comes with it (`full`) or is null (`basic`). */
  view?: BetaManagedAgentsMemoryView;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.memoryVersions.retrieve`. */
export interface BetaMemoryVersionRetrieveParams {
  /**
   * Id of the memory store.
   * (min length 1)
   */
  memory_store_id: string;
  /** Whether the content comes with it (`full`) or is null (`basic`). */
  view?: BetaManagedAgentsMemoryView;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.memoryStores.memoryVersions.redact`. */
export interface BetaMemoryVersionRedactParams {
  /**
   * Id of the memory store.
   * (min length 1)
   */
  memory_store_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsMemoryVersion`. */
export type BetaManagedAgentsMemoryVersionsPageCursor = PageCursor<BetaManagedAgentsMemoryVersion>;

/** Operations of `client.beta.memoryStores.memoryVersions`. */
export interface BetaMemoryStoresMemoryVersions {
  /**
   * List memory versions.
   *
   * Of all memories of the store or of one. Versions are kept for 30 days, the latest of each memory for as long
   * as the memory.
   *
   * `GET /v1/memory_stores/{memory_store_id}/memory_versions`.
   */
  list(
    memoryStoreID: string,
    params?: BetaMemoryVersionListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsMemoryVersionsPageCursor, BetaManagedAgentsMemoryVersion>;
  /**
   * Get a memory version.
   *
   * The content is null unless the view is `full`. A redacted version has neither content nor path, size and
   * hash.
   *
   * `GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}`.
   */
  retrieve(
    memoryVersionID: string,
    params: BetaMemoryVersionRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemoryVersion>;
  /**
   * Redact a memory version.
   *
   * Final. Content, path, size and hash of the version become null; the record that there was a change stays.
   *
   * `POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact`.
   */
  redact(
    memoryVersionID: string,
    params: BetaMemoryVersionRedactParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsMemoryVersion>;
}

/** Operations of `client.beta.organization`. */
export interface BetaOrganization {
  analytics: BetaOrganizationAnalytics;
  apiKeys: BetaOrganizationAPIKeys;
  claudeTag: BetaOrganizationClaudeTag;
  complianceSettings: BetaOrganizationComplianceSettings;
  externalKeys: BetaOrganizationExternalKeys;
  federation: BetaOrganizationFederation;
  invites: BetaOrganizationInvites;
  pluginMarketplaces: BetaOrganizationPluginMarketplaces;
  plugins: BetaOrganizationPlugins;
  rateLimits: BetaOrganizationRateLimits;
  rbacGroups: BetaOrganizationRBACGroups;
  rbacRoles: BetaOrganizationRBACRoles;
  serviceAccounts: BetaOrganizationServiceAccounts;
  spendLimits: BetaOrganizationSpendLimits;
  telemetryDestinations: BetaOrganizationTelemetryDestinations;
  users: BetaOrganizationUsers;
  webhooks: BetaOrganizationWebhooks;
  workspaces: BetaOrganizationWorkspaces;
  usageReport: BetaOrganizationUsageReport;
  tunnels: BetaOrganizationTunnels;
  /**
   * Get the organization.
   *
   * The one that the credential belongs to.
   *
   * `GET /v1/organizations/me`.
   */
  retrieve(options?: RequestOptions): Call<BetaOrganizationInfo>;
}

/** Operations of `client.beta.organization.analytics`. */
export interface BetaOrganizationAnalytics {
  apps: BetaOrganizationAnalyticsApps;
  artifacts: BetaOrganizationAnalyticsArtifacts;
  connectors: BetaOrganizationAnalyticsConnectors;
  cost: BetaOrganizationAnalyticsCost;
  costReport: BetaOrganizationAnalyticsCostReport;
  plugins: BetaOrganizationAnalyticsPlugins;
  skills: BetaOrganizationAnalyticsSkills;
  summaries: BetaOrganizationAnalyticsSummaries;
  usage: BetaOrganizationAnalyticsUsage;
  usageReport: BetaOrganizationAnalyticsUsageReport;
  userCostReport: BetaOrganizationAnalyticsUserCostReport;
  userUsageReport: BetaOrganizationAnalyticsUserUsageReport;
  users: BetaOrganizationAnalyticsUsers;
}

/** Operations of `client.beta.organization.analytics.apps`. */
export interface BetaOrganizationAnalyticsApps {
  chat: BetaOrganizationAnalyticsAppsChat;
}

/** Operations of `client.beta.organization.analytics.apps.chat`. */
export interface BetaOrganizationAnalyticsAppsChat {
  projects: BetaOrganizationAnalyticsAppsChatProjects;
}

/** Params of `client.beta.organization.analytics.apps.chat.projects.list`. */
export interface BetaProjectListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsProjectGroupBy[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `BetaAnalyticsProjectActivity`. */
export type BetaAnalyticsProjectActivitiesPageCursor = PageCursor<BetaAnalyticsProjectActivity>;

/** Operations of `client.beta.organization.analytics.apps.chat.projects`. */
export interface BetaOrganizationAnalyticsAppsChatProjects {
  /**
   * List the activity in projects.
   *
   * For each project of claude.ai, on one day or over a range of days. Data is about a day behind. For Claude
   * Enterprise only.
   *
   * `GET /v1/organizations/analytics/apps/chat/projects`.
   */
  list(
    params?: BetaProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsProjectActivitiesPageCursor, BetaAnalyticsProjectActivity>;
}

/** Params of `client.beta.organization.analytics.artifacts.list`. */
export interface BetaArtifactListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC.
   * (format date)
   */
  date: string;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsArtifactGroupBy[] | null;
}

/** A page of `BetaAnalyticsArtifactActivity`. */
export type BetaAnalyticsArtifactActivitiesPageCursor = PageCursor<BetaAnalyticsArtifactActivity>;

/** Operations of `client.beta.organization.analytics.artifacts`. */
export interface BetaOrganizationAnalyticsArtifacts {
  /**
   * List the activity with artifacts.
   *
   * For each type of artifact, on one day. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/artifacts`.
   */
  list(
    params: BetaArtifactListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsArtifactActivitiesPageCursor, BetaAnalyticsArtifactActivity>;
}

/** Params of `client.beta.organization.analytics.connectors.list`. */
export interface BetaConnectorListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsConnectorGroupBy[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `BetaAnalyticsConnectorActivity`. */
export type BetaAnalyticsConnectorActivitiesPageCursor = PageCursor<BetaAnalyticsConnectorActivity>;

/** Operations of `client.beta.organization.analytics.connectors`. */
export interface BetaOrganizationAnalyticsConnectors {
  /**
   * List the use of connectors.
   *
   * For each connector, on one day or over a range of days, under one name however it was set up. Data is about
   * a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/connectors`.
   */
  list(
    params?: BetaConnectorListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsConnectorActivitiesPageCursor, BetaAnalyticsConnectorActivity>;
}

/** Params of `client.beta.organization.analytics.cost.list`. */
export interface BetaCostListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Start of the range, inclusive; at most 365 days ago.
   * (format date-time)
   */
  starting_at: string;
  /** Only what belongs to these users, service accounts or API keys, by id. */
  actor_ids?: string[] | null;
  /** Only what belongs to these kinds of identity. */
  actor_types?: BetaAnalyticsActorType[] | null;
  /** Only sessions of these agents. */
  agent_ids?: string[] | null;
  /** Only requests made with these API keys. An empty value stands for requests made without one. */
  api_key_ids?: string[] | null;
  /** Only use of Claude Tag of these categories. */
  claude_tag_categories?: BetaAnalyticsClaudeTagCategory[] | null;
  /** Only use of Claude Tag by these users, by their Slack ids. */
  claude_tag_user_ids?: string[] | null;
  /** Only requests of these sizes of context. */
  context_windows?: BetaAnalyticsContextWindow[] | null;
  /** Only sessions that these deployments started. */
  deployment_ids?: string[] | null;
  /**
   * End of the range, exclusive.
   * (format date-time)
   */
  ending_at?: string | null;
  /** Only sessions in these environments. */
  environment_ids?: string[] | null;
  /** Leaves out users that were deleted. Not without `group_by[]=actor`. */
  exclude_deleted_users?: boolean;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsCostGroupBy[] | null;
  /** Only requests processed in these places; `not_available` stands for an unknown one. */
  inference_geos?: BetaAnalyticsInferenceGeoFilter[] | null;
  /** Only these models. */
  models?: string[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsUsageCostSortOrder;
  /** What to order by. */
  order_by?: BetaAnalyticsCostOrderBy;
  /** Only these child organizations, for keys of a parent organization. */
  organization_ids?: string[] | null;
  /** Only these products. */
  products?: BetaAnalyticsUsageCostProductFilter[] | null;
  /** Only users that were in one of these groups on the day. */
  rbac_group_ids?: string[] | null;
  /** Only these service tiers. */
  service_tiers?: BetaAnalyticsServiceTier[] | null;
  /** Only these sessions. */
  session_ids?: string[] | null;
  /** Only these Slack channels, by the ids that Slack gives them. */
  slack_channel_ids?: string[] | null;
  /** Only these speeds. */
  speeds?: BetaAnalyticsSpeed[] | null;
  /** Width of a time bucket; rows are then given for each of them. */
  time_bucket_width?: BetaAnalyticsTimeBucketWidth | null;
  /** Only these user profiles. */
  user_profile_ids?: string[] | null;
  /** Only those of one of these workspaces. */
  workspace_ids?: string[] | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaAnalyticsCostItem`. */
export type BetaAnalyticsCostItemsReportPageCursor = ReportPageCursor<BetaAnalyticsCostItem>;

/** Operations of `client.beta.organization.analytics.cost`. */
export interface BetaOrganizationAnalyticsCost {
  /**
   * List cost.
   *
   * One row for each combination of what `group_by[]` names, and for each time bucket when there is a width;
   * without either, one row in all. Amounts are in USD. Takes a key with `read:analytics` or an Admin key.
   *
   * `GET /v1/organizations/analytics/cost`.
   */
  list(
    params: BetaCostListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsCostItemsReportPageCursor, BetaAnalyticsCostItem>;
}

/** Params of `client.beta.organization.analytics.costReport.list`. */
export interface BetaCostReportListParams {
  /**
   * Time buckets per page. By day 7, at most 31; by hour 24, at most 168; by minute 60, at most 256.
   * (minimum 1, maximum 256)
   */
  limit?: number | null;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Start of the range, inclusive; at most 365 days ago.
   * (format date-time)
   */
  starting_at: string;
  /** Width of a time bucket. */
  bucket_width?: "1d" | "1h" | "1m";
  /** Only use of Claude Tag of these categories. */
  claude_tag_categories?: BetaAnalyticsClaudeTagCategory[] | null;
  /** Only use of Claude Tag by these users, by their Slack ids. */
  claude_tag_user_ids?: string[] | null;
  /** Only requests of these sizes of context. */
  context_windows?: BetaAnalyticsContextWindow[] | null;
  /**
   * End of the range, exclusive.
   * (format date-time)
   */
  ending_at?: string | null;
  /** Dimensions to break the rows out by. */
  group_by?:
    | (
        | "claude_tag_category"
        | "claude_tag_user_id"
        | "context_window"
        | "cost_type"
        | "inference_geo"
        | "model"
        | "product"
        | "rbac_group_id"
        | "slack_channel_id"
        | "speed"
        | "token_type"
      )[]
    | null;
  /** Only requests processed in these places; `not_available` stands for an unknown one. */
  inference_geos?: BetaAnalyticsInferenceGeoFilter[] | null;
  /** Only these models. */
  models?: string[] | null;
  /** Only these products. */
  products?: BetaAnalyticsProductFilter[] | null;
  /** Only users that were in one of these groups on the day. */
  rbac_group_ids?: string[] | null;
  /** Only these Slack channels, by the ids that Slack gives them. */
  slack_channel_ids?: string[] | null;
  /** Only these speeds. */
  speeds?: ("fast" | "standard")[] | null;
  /** Only these users. */
  user_ids?: string[] | null;
}

/** A page of `BetaAnalyticsCostReportTimeBucket`. */
export type BetaAnalyticsCostReportTimeBucketsReportPageCursor = ReportPageCursor<BetaAnalyticsCostReportTimeBucket>;

/** Operations of `client.beta.organization.analytics.costReport`. */
export interface BetaOrganizationAnalyticsCostReport {
  /**
   * Report cost over time.
   *
   * The older report, by minute, hour or day; new programs list the cost instead. A bucket holds its 100 largest
   * groups at most. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/cost_report`.
   */
  list(
    params: BetaCostReportListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsCostReportTimeBucketsReportPageCursor, BetaAnalyticsCostReportTimeBucket>;
}

/** Params of `client.beta.organization.analytics.plugins.list`. */
export interface BetaOrganizationAnalyticsPluginsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsPluginGroupBy[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `BetaAnalyticsPluginActivity`. */
export type BetaAnalyticsPluginActivitiesPageCursor = PageCursor<BetaAnalyticsPluginActivity>;

/** Operations of `client.beta.organization.analytics.plugins`. */
export interface BetaOrganizationAnalyticsPlugins {
  /**
   * List the use of plugins.
   *
   * For each plugin, on one day or over a range of days. The name `third-party` collects what came without a
   * name. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/plugins`.
   */
  list(
    params?: BetaOrganizationAnalyticsPluginsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsPluginActivitiesPageCursor, BetaAnalyticsPluginActivity>;
}

/** Params of `client.beta.organization.analytics.skills.list`. */
export interface BetaOrganizationAnalyticsSkillsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsSkillGroupBy[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `BetaAnalyticsSkillActivity`. */
export type BetaAnalyticsSkillActivitiesPageCursor = PageCursor<BetaAnalyticsSkillActivity>;

/** Operations of `client.beta.organization.analytics.skills`. */
export interface BetaOrganizationAnalyticsSkills {
  /**
   * List the use of skills.
   *
   * For each skill, on one day or over a range of days. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/skills`.
   */
  list(
    params?: BetaOrganizationAnalyticsSkillsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsSkillActivitiesPageCursor, BetaAnalyticsSkillActivity>;
}

/** Params of `client.beta.organization.analytics.summaries.list`. */
export interface BetaSummaryListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * First day, in UTC.
   * (format date)
   */
  starting_date: string;
  /**
   * The day after the last one, in UTC. Without it, the day after the latest with data.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
}

/** A page of `BetaAnalyticsSingleDayActivitySummary`. */
export type BetaAnalyticsSingleDayActivitySummariesPageCursor = PageCursor<BetaAnalyticsSingleDayActivitySummary>;

/** Operations of `client.beta.organization.analytics.summaries`. */
export interface BetaOrganizationAnalyticsSummaries {
  /**
   * List daily summaries of activity.
   *
   * One entry for each day, all on one page. Data is about a day behind and may be corrected later. For Claude
   * Enterprise only.
   *
   * `GET /v1/organizations/analytics/summaries`.
   */
  list(
    params: BetaSummaryListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsSingleDayActivitySummariesPageCursor, BetaAnalyticsSingleDayActivitySummary>;
}

/** Params of `client.beta.organization.analytics.usage.list`. */
export interface BetaUsageListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Start of the range, inclusive; at most 365 days ago.
   * (format date-time)
   */
  starting_at: string;
  /** Only what belongs to these users, service accounts or API keys, by id. */
  actor_ids?: string[] | null;
  /** Only what belongs to these kinds of identity. */
  actor_types?: BetaAnalyticsActorType[] | null;
  /** Only sessions of these agents. */
  agent_ids?: string[] | null;
  /** Only requests made with these API keys. An empty value stands for requests made without one. */
  api_key_ids?: string[] | null;
  /** Only use of Claude Tag of these categories. */
  claude_tag_categories?: BetaAnalyticsClaudeTagCategory[] | null;
  /** Only use of Claude Tag by these users, by their Slack ids. */
  claude_tag_user_ids?: string[] | null;
  /** Only requests of these sizes of context. */
  context_windows?: BetaAnalyticsContextWindow[] | null;
  /** Only sessions that these deployments started. */
  deployment_ids?: string[] | null;
  /**
   * End of the range, exclusive.
   * (format date-time)
   */
  ending_at?: string | null;
  /** Only sessions in these environments. */
  environment_ids?: string[] | null;
  /** Leaves out users that were deleted. Not without `group_by[]=actor`. */
  exclude_deleted_users?: boolean;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsUsageGroupBy[] | null;
  /** Only requests processed in these places; `not_available` stands for an unknown one. */
  inference_geos?: BetaAnalyticsInferenceGeoFilter[] | null;
  /** Only these models. */
  models?: string[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsUsageCostSortOrder;
  /** What to order by. */
  order_by?: BetaAnalyticsUsageOrderBy;
  /** Only these child organizations, for keys of a parent organization. */
  organization_ids?: string[] | null;
  /** Only these products. */
  products?: BetaAnalyticsUsageCostProductFilter[] | null;
  /** Only users that were in one of these groups on the day. */
  rbac_group_ids?: string[] | null;
  /** Only these service tiers. */
  service_tiers?: BetaAnalyticsServiceTier[] | null;
  /** Only these sessions. */
  session_ids?: string[] | null;
  /** Only these Slack channels, by the ids that Slack gives them. */
  slack_channel_ids?: string[] | null;
  /** Only these speeds. */
  speeds?: BetaAnalyticsSpeed[] | null;
  /** Width of a time bucket; rows are then given for each of them. */
  time_bucket_width?: BetaAnalyticsTimeBucketWidth | null;
  /** Only these user profiles. */
  user_profile_ids?: string[] | null;
  /** Only those of one of these workspaces. */
  workspace_ids?: string[] | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaAnalyticsUsageItem`. */
export type BetaAnalyticsUsageItemsReportPageCursor = ReportPageCursor<BetaAnalyticsUsageItem>;

/** Operations of `client.beta.organization.analytics.usage`. */
export interface BetaOrganizationAnalyticsUsage {
  /**
   * List token usage.
   *
   * One row for each combination of what `group_by[]` names, and for each time bucket when there is a width;
   * without either, one row in all. Takes a key with `read:analytics` or an Admin key.
   *
   * `GET /v1/organizations/analytics/usage`.
   */
  list(
    params: BetaUsageListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsUsageItemsReportPageCursor, BetaAnalyticsUsageItem>;
}

/** Params of `client.beta.organization.analytics.usageReport.list`. */
export interface BetaUsageReportListParams {
  /**
   * Time buckets per page. By day 7, at most 31; by hour 24, at most 168; by minute 60, at most 256.
   * (minimum 1, maximum 256)
   */
  limit?: number | null;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Start of the range, inclusive; at most 365 days ago.
   * (format date-time)
   */
  starting_at: string;
  /** Width of a time bucket. */
  bucket_width?: "1d" | "1h" | "1m";
  /** Only use of Claude Tag of these categories. */
  claude_tag_categories?: BetaAnalyticsClaudeTagCategory[] | null;
  /** Only use of Claude Tag by these users, by their Slack ids. */
  claude_tag_user_ids?: string[] | null;
  /** Only requests of these sizes of context. */
  context_windows?: BetaAnalyticsContextWindow[] | null;
  /**
   * End of the range, exclusive.
   * (format date-time)
   */
  ending_at?: string | null;
  /** Dimensions to break the rows out by. */
  group_by?:
    | (
        | "claude_tag_category"
        | "claude_tag_user_id"
        | "context_window"
        | "inference_geo"
        | "model"
        | "product"
        | "rbac_group_id"
        | "slack_channel_id"
        | "speed"
      )[]
    | null;
  /** Only requests processed in these places; `not_available` stands for an unknown one. */
  inference_geos?: BetaAnalyticsInferenceGeoFilter[] | null;
  /** Only these models. */
  models?: string[] | null;
  /** Only these products. */
  products?: BetaAnalyticsProductFilter[] | null;
  /** Only users that were in one of these groups on the day. */
  rbac_group_ids?: string[] | null;
  /** Only these Slack channels, by the ids that Slack gives them. */
  slack_channel_ids?: string[] | null;
  /** Only these speeds. */
  speeds?: ("fast" | "standard")[] | null;
  /** Only these users. */
  user_ids?: string[] | null;
}

/** A page of `BetaAnalyticsUsageReportTimeBucket`. */
export type BetaAnalyticsUsageReportTimeBucketsReportPageCursor = ReportPageCursor<BetaAnalyticsUsageReportTimeBucket>;

/** Operations of `client.beta.organization.analytics.usageReport`. */
export interface BetaOrganizationAnalyticsUsageReport {
  /**
   * Report token usage over time.
   *
   * The older report, by minute, hour or day; new programs list the usage instead. A bucket holds its 100
   * largest groups at most. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/usage_report`.
   */
  list(
    params: BetaUsageReportListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsUsageReportTimeBucketsReportPageCursor, BetaAnalyticsUsageReportTimeBucket>;
}

/** Params of `client.beta.organization.analytics.userCostReport.list`. */
export interface BetaUserCostReportListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Start of the range, inclusive; at most 365 days ago.
   * (format date-time)
   */
  starting_at: string;
  /** Width of a time bucket. */
  bucket_width?: "1d" | "1h" | "1m" | null;
  /** Only use of Claude Tag of these categories. */
  claude_tag_categories?: BetaAnalyticsClaudeTagCategory[] | null;
  /** Only use of Claude Tag by these users, by their Slack ids. */
  claude_tag_user_ids?: string[] | null;
  /** Only requests of these sizes of context. */
  context_windows?: BetaAnalyticsContextWindow[] | null;
  /**
   * End of the range, exclusive.
   * (format date-time)
   */
  ending_at?: string | null;
  /** Leaves out users that were deleted. Not without `group_by[]=actor`. */
  exclude_deleted_users?: boolean;
  /** Dimensions to break the rows out by. */
  group_by?:
    | (
        | "claude_tag_category"
        | "claude_tag_user_id"
        | "context_window"
        | "cost_type"
        | "inference_geo"
        | "model"
        | "product"
        | "rbac_group_id"
        | "slack_channel_id"
        | "speed"
        | "token_type"
      )[]
    | null;
  /** Only requests processed in these places; `not_available` stands for an unknown one. */
  inference_geos?: BetaAnalyticsInferenceGeoFilter[] | null;
  /** Only these models. */
  models?: string[] | null;
  /** Direction of the order. */
  order?: "asc" | "desc";
  /** What to order by. */
  order_by?: "amount" | "list_amount";
  /** Only these products. */
  products?: BetaAnalyticsProductFilter[] | null;
  /** Only users that were in one of these groups on the day. */
  rbac_group_ids?: string[] | null;
  /** Only these Slack channels, by the ids that Slack gives them. */
  slack_channel_ids?: string[] | null;
  /** Only these speeds. */
  speeds?: ("fast" | "standard")[] | null;
  /** Only these users. */
  user_ids?: string[] | null;
}

/** A page of `BetaAnalyticsCostUsersItem`. */
export type BetaAnalyticsCostUsersItemsReportPageCursor = ReportPageCursor<BetaAnalyticsCostUsersItem>;

/** Operations of `client.beta.organization.analytics.userCostReport`. */
export interface BetaOrganizationAnalyticsUserCostReport {
  /**
   * Report cost by user.
   *
   * The older report, largest users first; new programs list the cost instead. What belongs to no user is left
   * out. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/user_cost_report`.
   */
  list(
    params: BetaUserCostReportListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsCostUsersItemsReportPageCursor, BetaAnalyticsCostUsersItem>;
}

/** Params of `client.beta.organization.analytics.userUsageReport.list`. */
export interface BetaUserUsageReportListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Start of the range, inclusive; at most 365 days ago.
   * (format date-time)
   */
  starting_at: string;
  /** Width of a time bucket. */
  bucket_width?: "1d" | "1h" | "1m" | null;
  /** Only use of Claude Tag of these categories. */
  claude_tag_categories?: BetaAnalyticsClaudeTagCategory[] | null;
  /** Only use of Claude Tag by these users, by their Slack ids. */
  claude_tag_user_ids?: string[] | null;
  /** Only requests of these sizes of context. */
  context_windows?: BetaAnalyticsContextWindow[] | null;
  /**
   * End of the range, exclusive.
   * (format date-time)
   */
  ending_at?: string | null;
  /** Leaves out users that were deleted. Not without `group_by[]=actor`. */
  exclude_deleted_users?: boolean;
  /** Dimensions to break the rows out by. */
  group_by?:
    | (
        | "claude_tag_category"
        | "claude_tag_user_id"
        | "context_window"
        | "inference_geo"
        | "model"
        | "product"
        | "rbac_group_id"
        | "slack_channel_id"
        | "speed"
      )[]
    | null;
  /** Only requests processed in these places; `not_available` stands for an unknown one. */
  inference_geos?: BetaAnalyticsInferenceGeoFilter[] | null;
  /** Only these models. */
  models?: string[] | null;
  /** Direction of the order. */
  order?: "asc" | "desc";
  /** What to order by. */
  order_by?: "output_tokens" | "requests" | "total_tokens" | "uncached_input_tokens";
  /** Only these products. */
  products?: BetaAnalyticsProductFilter[] | null;
  /** Only users that were in one of these groups on the day. */
  rbac_group_ids?: string[] | null;
  /** Only these Slack channels, by the ids that Slack gives them. */
  slack_channel_ids?: string[] | null;
  /** Only these speeds. */
  speeds?: ("fast" | "standard")[] | null;
  /** Only these users. */
  user_ids?: string[] | null;
}

/** A page of `BetaAnalyticsUsageUsersItem`. */
export type BetaAnalyticsUsageUsersItemsReportPageCursor = ReportPageCursor<BetaAnalyticsUsageUsersItem>;

/** Operations of `client.beta.organization.analytics.userUsageReport`. */
export interface BetaOrganizationAnalyticsUserUsageReport {
  /**
   * Report token usage by user.
   *
   * The older report, largest users first; new programs list the usage instead. What belongs to no user is left
   * out. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/user_usage_report`.
   */
  list(
    params: BetaUserUsageReportListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsUsageUsersItemsReportPageCursor, BetaAnalyticsUsageUsersItem>;
}

/** Params of `client.beta.organization.analytics.users.list`. */
export interface BetaOrganizationAnalyticsUsersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 100
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * The day, in UTC. Not together with `starting_date`.
   * (format date)
   */
  date?: string | null;
  /**
   * End of the range of days, exclusive. Not without `starting_date`.
   * (format date)
   */
  ending_date?: string | null;
  /**
   * Filters, each a dimension and a value - `rbac_group_id:...`. Those of one dimension are alternatives, those
   * of several must all hold.
   */
  filter?: string[] | null;
  /** Dimensions to break the rows out by. */
  group_by?: BetaAnalyticsUserGroupBy[] | null;
  /** Direction of the order. */
  order?: BetaAnalyticsOrder | null;
  /** What to order by. */
  order_by?: string | null;
  /**
   * Start of the range of days, inclusive. Rows are then totals over the range.
   * (format date)
   */
  starting_date?: string | null;
}

/** A page of `BetaAnalyticsUserActivity`. */
export type BetaAnalyticsUserActivitiesPageCursor = PageCursor<BetaAnalyticsUserActivity>;

/** Operations of `client.beta.organization.analytics.users`. */
export interface BetaOrganizationAnalyticsUsers {
  /**
   * List the activity of users.
   *
   * For each user, on one day or over a range of days. Data is about a day behind. For Claude Enterprise only.
   *
   * `GET /v1/organizations/analytics/users`.
   */
  list(
    params?: BetaOrganizationAnalyticsUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaAnalyticsUserActivitiesPageCursor, BetaAnalyticsUserActivity>;
}

/** Params of `client.beta.organization.apiKeys.list`. */
export interface BetaAPIKeyListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only keys that this user created. */
  created_by_user_id?: string | null;
  /** Only keys with this status. */
  status?: "active" | "archived" | "expired" | "inactive" | null;
  /** Only those of this workspace. */
  workspace_id?: string | null;
}

/** Params of `client.beta.organization.apiKeys.update`. */
export interface BetaAPIKeyUpdateParams extends BetaAPIKeyUpdateRequest {}

/** A page of `BetaAPIKey`. */
export type BetaAPIKeysPage = Page<BetaAPIKey>;

/** Operations of `client.beta.organization.apiKeys`. */
export interface BetaOrganizationAPIKeys {
  /**
   * List API keys.
   *
   * Keys are created in the Console only.
   *
   * `GET /v1/organizations/api_keys`.
   */
  list(params?: BetaAPIKeyListParams | null, options?: RequestOptions): PagePromise<BetaAPIKeysPage, BetaAPIKey>;
  /**
   * Get an API key.
   *
   * The secret is never returned, only a hint of it.
   *
   * `GET /v1/organizations/api_keys/{api_key_id}`.
   */
  retrieve(apiKeyID: string, options?: RequestOptions): Call<BetaAPIKey>;
  /**
   * Update an API key.
   *
   * Renames a key or changes its status.
   *
   * `POST /v1/organizations/api_keys/{api_key_id}`.
   * @throws {APIError} with `errorCode` `org_api_key_limit_exceeded`, `workspace_api_key_limit_exceeded`,
   * `sandbox_egress_restricted`
   */
  update(apiKeyID: string, params: BetaAPIKeyUpdateParams, options?: RequestOptions): Call<BetaAPIKey>;
}

/** Operations of `client.beta.organization.claudeTag`. */
export interface BetaOrganizationClaudeTag {
  bundles: BetaOrganizationClaudeTagBundles;
  slackChannels: BetaOrganizationClaudeTagSlackChannels;
  slackWorkspaces: BetaOrganizationClaudeTagSlackWorkspaces;
}

/** Params of `client.beta.organization.claudeTag.bundles.list`. */
export interface BetaBundleListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.bundles.retrieve`. */
export interface BetaBundleRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.bundles.update`. */
export interface BetaBundleUpdateParams extends BetaClaudeTagBundleUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaClaudeTagBundle`. */
export type BetaClaudeTagBundlesPageCursor = PageCursor<BetaClaudeTagBundle>;

/** Operations of `client.beta.organization.claudeTag.bundles`. */
export interface BetaOrganizationClaudeTagBundles {
  targets: BetaOrganizationClaudeTagBundlesTargets;
  /**
   * List bundles.
   *
   * Newest first. Bundles that Claude Tag manages by itself are not listed.
   *
   * `GET /v1/organizations/claude_tag/bundles`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  list(
    params?: BetaBundleListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaClaudeTagBundlesPageCursor, BetaClaudeTagBundle>;
  /**
   * Get a bundle.
   *
   * What a bundle grants is never returned.
   *
   * `GET /v1/organizations/claude_tag/bundles/{bundle_id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  retrieve(
    bundleID: string,
    params?: BetaBundleRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaClaudeTagBundle>;
  /**
   * Update a bundle.
   *
   * Changes the instructions; null or an empty text clears them. Sessions that run keep theirs. A bundle that is
   * managed in claude.ai is refused with 400.
   *
   * `POST /v1/organizations/claude_tag/bundles/{bundle_id}`.
   * @throws {APIError} with `errorCode` `bundle_attachment_not_supported`, `bundle_on_call`,
   * `api_key_scope_missing`, `claude_tag_writes_not_enabled`, `compliance_configuration_restricted`,
   * `organization_level_scoped_api_key_required`, `slack_channel_set_up_settings_conflict`
   */
  update(bundleID: string, params: BetaBundleUpdateParams, options?: RequestOptions): Call<BetaClaudeTagBundle>;
}

/** Params of `client.beta.organization.claudeTag.bundles.targets.list`. */
export interface BetaTargetListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.bundles.targets.create`. */
export interface BetaTargetCreateParams {
  target: BetaClaudeTagBundleTargetCreate;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.bundles.targets.retrieve`. */
export interface BetaTargetRetrieveParams {
  /**
   * Id of the bundle.
   * (min length 1)
   */
  bundle_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.bundles.targets.delete`. */
export interface BetaTargetDeleteParams {
  /**
   * Id of the bundle.
   * (min length 1)
   */
  bundle_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaClaudeTagBundleTarget`. */
export type BetaClaudeTagBundleTargetsPageCursor = PageCursor<BetaClaudeTagBundleTarget>;

/** Operations of `client.beta.organization.claudeTag.bundles.targets`. */
export interface BetaOrganizationClaudeTagBundlesTargets {
  /**
   * List the targets of a bundle.
   *
   * The Slack channels and workspaces that the bundle is attached to, newest first.
   *
   * `GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  list(
    bundleID: string,
    params?: BetaTargetListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaClaudeTagBundleTargetsPageCursor, BetaClaudeTagBundleTarget>;
  /**
   * Attach a bundle.
   *
   * To a Slack channel, or to a Slack workspace and so to every channel in it. Either must be set up. A repeated
   * request returns what is there; a group direct message is refused with 400.
   *
   * `POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  create(bundleID: string, params: BetaTargetCreateParams, options?: RequestOptions): Call<BetaClaudeTagBundleTarget>;
  /**
   * Get a target of a bundle.
   *
   * A target of another bundle is answered with 404.
   *
   * `GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  retrieve(
    targetID: string,
    params: BetaTargetRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaClaudeTagBundleTarget>;
  /**
   * Detach a bundle.
   *
   * A repeated request is answered with 404.
   *
   * `DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  delete(
    targetID: string,
    params: BetaTargetDeleteParams,
    options?: RequestOptions,
  ): Call<BetaClaudeTagDeletedBundleTarget>;
}

/** Params of `client.beta.organization.claudeTag.slackChannels.list`. */
export interface BetaSlackChannelListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** The Slack workspace, by the id that Slack gives it. */
  slack_workspace_id: string;
  /** Answers with what applies, not only with what is set at this level. */
  include_inherited?: boolean;
  /** Only this channel, by the id that Slack gives it. */
  slack_channel_id?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.slackChannels.create`. */
export interface BetaSlackChannelCreateParams extends BetaClaudeTagSlackChannelCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.slackChannels.retrieve`. */
export interface BetaSlackChannelRetrieveParams {
  /** Answers with what applies, not only with what is set at this level. */
  include_inherited?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.slackChannels.update`. */
export interface BetaSlackChannelUpdateParams extends BetaClaudeTagSlackChannelUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.slackChannels.delete`. */
export interface BetaSlackChannelDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaClaudeTagSlackChannel`. */
export type BetaClaudeTagSlackChannelsPageCursor = PageCursor<BetaClaudeTagSlackChannel>;

/** Operations of `client.beta.organization.claudeTag.slackChannels`. */
export interface BetaOrganizationClaudeTagSlackChannels {
  /**
   * List Slack channels.
   *
   * Those of one Slack workspace that are set up, newest first. With `slack_channel_id` the page holds that one
   * or nothing.
   *
   * `GET /v1/organizations/claude_tag/slack_channels`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  list(
    params: BetaSlackChannelListParams,
    options?: RequestOptions,
  ): PagePromise<BetaClaudeTagSlackChannelsPageCursor, BetaClaudeTagSlackChannel>;
  /**
   * Set up a Slack channel.
   *
   * A channel that is set up already is returned. Settings are applied in a second step; when they are refused,
   * the channel stays set up and the error names its id.
   *
   * `POST /v1/organizations/claude_tag/slack_channels`.
   * @throws {APIError} with `errorCode` `slack_channel_set_up_settings_refused`, `api_key_scope_missing`,
   * `claude_tag_writes_not_enabled`, `compliance_configuration_restricted`,
   * `organization_level_scoped_api_key_required`, `environment_not_found`,
   * `slack_channel_set_up_environment_not_found`, `slack_channel_set_up_settings_conflict`
   */
  create(params: BetaSlackChannelCreateParams, options?: RequestOptions): Call<BetaClaudeTagSlackChannel>;
  /**
   * Get a Slack channel.
   *
   * The settings are those that the channel stores, or with `include_inherited` those that apply. `sources` says
   * where each comes from.
   *
   * `GET /v1/organizations/claude_tag/slack_channels/{id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  retrieve(
    id: string,
    params?: BetaSlackChannelRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaClaudeTagSlackChannel>;
  /**
   * Update a Slack channel.
   *
   * A setting that is left out stays, null clears it. When one value is refused, none is stored. A group direct
   * message is refused with 400.
   *
   * `POST /v1/organizations/claude_tag/slack_channels/{id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`,
   * `environment_not_found`, `slack_channel_set_up_environment_not_found`,
   * `slack_channel_set_up_settings_conflict`
   */
  update(id: string, params: BetaSlackChannelUpdateParams, options?: RequestOptions): Call<BetaClaudeTagSlackChannel>;
  /**
   * Remove a Slack channel.
   *
   * Final. Deletes its settings and targets at once; sessions, memory, routines and artifacts follow. A channel
   * for which Claude Tag is on is refused with 400 - turn it off first.
   *
   * `DELETE /v1/organizations/claude_tag/slack_channels/{id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`,
   * `slack_channel_set_up_settings_conflict`
   */
  delete(
    id: string,
    params?: BetaSlackChannelDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaClaudeTagDeletedSlackChannel>;
}

/** Params of `client.beta.organization.claudeTag.slackWorkspaces.list`. */
export interface BetaSlackWorkspaceListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Answers with what applies, not only with what is set at this level. */
  include_inherited?: boolean;
  /** Only this workspace, by the id that Slack gives it. */
  slack_workspace_id?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.slackWorkspaces.retrieve`. */
export interface BetaSlackWorkspaceRetrieveParams {
  /** Answers with what applies, not only with what is set at this level. */
  include_inherited?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.claudeTag.slackWorkspaces.update`. */
export interface BetaSlackWorkspaceUpdateParams extends BetaClaudeTagSlackWorkspaceUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaClaudeTagSlackWorkspace`. */
export type BetaClaudeTagSlackWorkspacesPageCursor = PageCursor<BetaClaudeTagSlackWorkspace>;

/** Operations of `client.beta.organization.claudeTag.slackWorkspaces`. */
export interface BetaOrganizationClaudeTagSlackWorkspaces {
  /**
   * List Slack workspaces.
   *
   * Those that are set up, newest first. With `slack_workspace_id` the page holds that one or nothing.
   *
   * `GET /v1/organizations/claude_tag/slack_workspaces`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  list(
    params?: BetaSlackWorkspaceListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaClaudeTagSlackWorkspacesPageCursor, BetaClaudeTagSlackWorkspace>;
  /**
   * Get a Slack workspace.
   *
   * The settings are those that the workspace stores, or with `include_inherited` those that apply. `sources`
   * says where each comes from.
   *
   * `GET /v1/organizations/claude_tag/slack_workspaces/{id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`
   */
  retrieve(
    id: string,
    params?: BetaSlackWorkspaceRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaClaudeTagSlackWorkspace>;
  /**
   * Update a Slack workspace.
   *
   * A setting that is left out stays, null clears it. When one value is refused, none is stored.
   *
   * `POST /v1/organizations/claude_tag/slack_workspaces/{id}`.
   * @throws {APIError} with `errorCode` `api_key_scope_missing`, `claude_tag_writes_not_enabled`,
   * `compliance_configuration_restricted`, `organization_level_scoped_api_key_required`,
   * `environment_not_found`, `slack_channel_set_up_environment_not_found`,
   * `slack_channel_set_up_settings_conflict`
   */
  update(
    id: string,
    params: BetaSlackWorkspaceUpdateParams,
    options?: RequestOptions,
  ): Call<BetaClaudeTagSlackWorkspace>;
}

/** Params of `client.beta.organization.complianceSettings.update`. */
export interface BetaComplianceSettingUpdateParams extends BetaComplianceSettingUpdateRequest {}

/** Operations of `client.beta.organization.complianceSettings`. */
export interface BetaOrganizationComplianceSettings {
  /**
   * Get the compliance settings.
   *
   * There is one set of settings in an organization. One that belongs to a parent reads the settings of the
   * parent.
   *
   * `GET /v1/organizations/compliance_settings`.
   */
  retrieve(options?: RequestOptions): Call<BetaComplianceSettingsInfo>;
  /**
   * Update the compliance settings.
   *
   * Turning the Compliance API off also ends the recording of activities. The current value may be sent again
   * and changes nothing.
   *
   * `POST /v1/organizations/compliance_settings`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(params: BetaComplianceSettingUpdateParams, options?: RequestOptions): Call<BetaComplianceSettingsInfo>;
}

/** Params of `client.beta.organization.externalKeys.list`. */
export interface BetaExternalKeyListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.beta.organization.externalKeys.create`. */
export interface BetaExternalKeyCreateParams extends BetaExternalKeyCreateRequest {}

/** Params of `client.beta.organization.externalKeys.update`. */
export interface BetaExternalKeyUpdateParams extends BetaExternalKeyUpdateRequest {}

/** A page of `BetaExternalKey`. */
export type BetaExternalKeysPageCursor = PageCursor<BetaExternalKey>;

/** Operations of `client.beta.organization.externalKeys`. */
export interface BetaOrganizationExternalKeys {
  /**
   * List external keys.
   *
   * Newest first.
   *
   * `GET /v1/organizations/external_keys`.
   */
  list(
    params?: BetaExternalKeyListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaExternalKeysPageCursor, BetaExternalKey>;
  /**
   * Create an external key.
   *
   * Registers a key in a key management service of yours, with which the data of a workspace can be encrypted.
   * Nothing is tried yet - validate it afterwards.
   *
   * `POST /v1/organizations/external_keys`.
   * @throws {APIError} with `errorCode` `user_profile_not_found`, `sandbox_egress_restricted`
   */
  create(params: BetaExternalKeyCreateParams, options?: RequestOptions): Call<BetaExternalKey>;
  /**
   * Get an external key.
   *
   * Holds where the key is, never the key itself.
   *
   * `GET /v1/organizations/external_keys/{external_key_id}`.
   */
  retrieve(externalKeyID: string, options?: RequestOptions): Call<BetaExternalKey>;
  /**
   * Update an external key.
   *
   * The name can change at any time; the rest only until a workspace refers to the key, as data is encrypted
   * with it.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   */
  update(externalKeyID: string, params: BetaExternalKeyUpdateParams, options?: RequestOptions): Call<BetaExternalKey>;
  /**
   * Delete an external key.
   *
   * Refused as long as a workspace refers to the key.
   *
   * `DELETE /v1/organizations/external_keys/{external_key_id}`.
   * @throws {APIError} with `errorCode` `external_key_in_workspace_policy`, `sandbox_egress_restricted`
   */
  delete(externalKeyID: string, options?: RequestOptions): Call<BetaExternalKeyDeleteResponse>;
  /**
   * Validate an external key.
   *
   * Encrypts and decrypts with the key and waits up to 30 seconds. A failure is reported as the result, with a
   * message.
   *
   * `POST /v1/organizations/external_keys/{external_key_id}/validate`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  validate(externalKeyID: string, options?: RequestOptions): Call<BetaExternalKeyValidateResponse>;
}

/** Operations of `client.beta.organization.federation`. */
export interface BetaOrganizationFederation {
  issuers: BetaOrganizationFederationIssuers;
  rules: BetaOrganizationFederationRules;
}

/** Params of `client.beta.organization.federation.issuers.list`. */
export interface BetaIssuerListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.issuers.create`. */
export interface BetaIssuerCreateParams extends BetaFederationIssuerCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.issuers.retrieve`. */
export interface BetaIssuerRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.issuers.update`. */
export interface BetaIssuerUpdateParams extends BetaFederationIssuerUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.issuers.archive`. */
export interface BetaIssuerArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaFederationIssuer`. */
export type BetaFederationIssuersPageCursor = PageCursor<BetaFederationIssuer>;

/** Operations of `client.beta.organization.federation.issuers`. */
export interface BetaOrganizationFederationIssuers {
  /**
   * List federation issuers.
   *
   * Archived issuers are left out unless asked for. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_issuers`.
   */
  list(
    params?: BetaIssuerListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaFederationIssuersPageCursor, BetaFederationIssuer>;
  /**
   * Create a federation issuer.
   *
   * Trusts an OIDC issuer, whose tokens rules can then exchange for access tokens. `jwks` says how its keys are
   * found. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_issuers`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: BetaIssuerCreateParams, options?: RequestOptions): Call<BetaFederationIssuer>;
  /**
   * Get a federation issuer.
   *
   * `archived_at` says whether it is archived. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_issuers/{federation_issuer_id}`.
   */
  retrieve(
    federationIssuerID: string,
    params?: BetaIssuerRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaFederationIssuer>;
  /**
   * Update a federation issuer.
   *
   * What is left out stays as it is; `jwks` is replaced as a whole. An archived issuer is refused with 400.
   * Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_issuers/{federation_issuer_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(
    federationIssuerID: string,
    params: BetaIssuerUpdateParams,
    options?: RequestOptions,
  ): Call<BetaFederationIssuer>;
  /**
   * Archive a federation issuer.
   *
   * Refused with 400 as long as a rule that is not archived refers to the issuer. A repeated request changes
   * nothing. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(
    federationIssuerID: string,
    params?: BetaIssuerArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaFederationIssuer>;
}

/** Params of `client.beta.organization.federation.rules.list`. */
export interface BetaRuleListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Only rules of this issuer. */
  issuer_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.rules.create`. */
export interface BetaRuleCreateParams extends BetaFederationRuleCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.rules.retrieve`. */
export interface BetaRuleRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.rules.update`. */
export interface BetaRuleUpdateParams extends BetaFederationRuleUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.rules.archive`. */
export interface BetaRuleArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaFederationRule`. */
export type BetaFederationRulesPageCursor = PageCursor<BetaFederationRule>;

/** Operations of `client.beta.organization.federation.rules`. */
export interface BetaOrganizationFederationRules {
  workspaces: BetaOrganizationFederationRulesWorkspaces;
  /**
   * List federation rules.
   *
   * Archived rules are left out unless asked for. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_rules`.
   */
  list(
    params?: BetaRuleListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaFederationRulesPageCursor, BetaFederationRule>;
  /**
   * Create a federation rule.
   *
   * Says which tokens of an issuer may be exchanged, for which service account, scope and workspaces. Issuer and
   * service account must exist. A rule for an issuer that many share must pin down who you are. Takes only OAuth
   * tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: BetaRuleCreateParams, options?: RequestOptions): Call<BetaFederationRule>;
  /**
   * Get a federation rule.
   *
   * `archived_at` says whether it is archived. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_rules/{federation_rule_id}`.
   */
  retrieve(
    federationRuleID: string,
    params?: BetaRuleRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaFederationRule>;
  /**
   * Update a federation rule.
   *
   * The issuer cannot change; `match` and `target` are replaced as a whole. An archived rule is refused with
   * 400. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules/{federation_rule_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(federationRuleID: string, params: BetaRuleUpdateParams, options?: RequestOptions): Call<BetaFederationRule>;
  /**
   * Archive a federation rule.
   *
   * Exchanges stop at once; tokens handed out before work until they expire. The workspaces of the rule are
   * cleared. A repeated request changes nothing. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules/{federation_rule_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(
    federationRuleID: string,
    params?: BetaRuleArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaFederationRule>;
}

/** Params of `client.beta.organization.federation.rules.workspaces.list`. */
export interface BetaOrganizationFederationRulesWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.rules.workspaces.add`. */
export interface BetaOrganizationFederationRulesWorkspacesAddParams extends BetaFederationRuleWorkspaceAddRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.federation.rules.workspaces.remove`. */
export interface BetaOrganizationFederationRulesWorkspacesRemoveParams {
  /**
   * Id of the rule.
   * (min length 1)
   */
  federation_rule_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaFederationRuleWorkspace`. */
export type BetaFederationRuleWorkspacesPageCursor = PageCursor<BetaFederationRuleWorkspace>;

/** Operations of `client.beta.organization.federation.rules.workspaces`. */
export interface BetaOrganizationFederationRulesWorkspaces {
  /**
   * List the workspaces of a federation rule.
   *
   * All on one page, whatever `limit` says. A rule that applies to all workspaces has none here. Takes only
   * OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
   */
  list(
    federationRuleID: string,
    params?: BetaOrganizationFederationRulesWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaFederationRuleWorkspacesPageCursor, BetaFederationRuleWorkspace>;
  /**
   * Enable a federation rule in a workspace.
   *
   * A repeated request returns what is there. Whether the service account is a member of the workspace is only
   * checked at exchange. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  add(
    federationRuleID: string,
    params: BetaOrganizationFederationRulesWorkspacesAddParams,
    options?: RequestOptions,
  ): Call<BetaFederationRuleWorkspace>;
  /**
   * Disable a federation rule in a workspace.
   *
   * Succeeds also when the rule was not enabled there. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    workspaceID: string,
    params: BetaOrganizationFederationRulesWorkspacesRemoveParams,
    options?: RequestOptions,
  ): Call<BetaFederationRuleWorkspaceRemoveResponse>;
}

/** Params of `client.beta.organization.invites.list`. */
export interface BetaInviteListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only the one with this email address, in any case. */
  email?: string;
  /** Only those with one of these roles. */
  roles?: string[];
  /** Only those in one of these states. */
  statuses?: ("accepted" | "expired" | "pending")[];
}

/** Params of `client.beta.organization.invites.create`. */
export interface BetaInviteCreateParams extends BetaInviteCreateRequest {}

/** A page of `BetaOrganizationInvite`. */
export type BetaOrganizationInvitesPage = Page<BetaOrganizationInvite>;

/** Operations of `client.beta.organization.invites`. */
export interface BetaOrganizationInvites {
  /**
   * List invites.
   *
   * Deleted invites are not listed.
   *
   * `GET /v1/organizations/invites`.
   */
  list(
    params?: BetaInviteListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationInvitesPage, BetaOrganizationInvite>;
  /**
   * Invite someone to the organization.
   *
   * Sends an email; the invite expires after 21 days. Where seats are bought beforehand it takes one, and is
   * refused when none is free.
   *
   * `POST /v1/organizations/invites`.
   * @throws {APIError} with `errorCode` `already_member`, `cannot_invite_emails_with_unverified_domains`,
   * `email_domain_not_allowed`, `invite_already_exists`, `org_member_limit_exceeded`,
   * `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`, `sandbox_egress_restricted`
   */
  create(params: BetaInviteCreateParams, options?: RequestOptions): Call<BetaOrganizationInvite>;
  /**
   * Get an invite.
   *
   * The status says whether it was accepted.
   *
   * `GET /v1/organizations/invites/{invite_id}`.
   */
  retrieve(inviteID: string, options?: RequestOptions): Call<BetaOrganizationInvite>;
  /**
   * Delete an invite.
   *
   * Only a pending invite can be deleted.
   *
   * `DELETE /v1/organizations/invites/{invite_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  delete(inviteID: string, options?: RequestOptions): Call<BetaInviteDeleteResponse>;
}

/** Params of `client.beta.organization.pluginMarketplaces.list`. */
export interface BetaPluginMarketplaceListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /** Only those owned by the organization, or by its members. */
  owner_type?: "organization" | "user" | null;
  /** Only marketplaces whose plugins come from there. */
  source?: "directory" | "github" | "gitlab" | "manual" | "public_git" | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.pluginMarketplaces.validateArchive`. */
export interface BetaPluginMarketplaceValidateArchiveParams extends BetaPluginMarketplaceValidateArchiveRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.pluginMarketplaces.validateRepository`. */
export interface BetaPluginMarketplaceValidateRepositoryParams extends BetaPluginMarketplaceValidateRepositoryRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.pluginMarketplaces.retrieve`. */
export interface BetaPluginMarketplaceRetrieveParams {
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.pluginMarketplaces.update`. */
export interface BetaPluginMarketplaceUpdateParams extends BetaPluginMarketplaceUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaPluginMarketplace`. */
export type BetaPluginMarketplacesPageCursor = PageCursor<BetaPluginMarketplace>;

/** Operations of `client.beta.organization.pluginMarketplaces`. */
export interface BetaOrganizationPluginMarketplaces {
  /**
   * List plugin marketplaces.
   *
   * Newest first, those of the organization and those of its members. They are made and deleted in claude.ai.
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugin_marketplaces`.
   */
  list(
    params?: BetaPluginMarketplaceListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaPluginMarketplacesPageCursor, BetaPluginMarketplace>;
  /**
   * Validate a marketplace from an archive.
   *
   * Reports what would come of it, plugin by plugin, and stores nothing. What cannot be read is reported, not
   * refused. For Claude Enterprise only.
   *
   * `POST /v1/organizations/plugin_marketplaces/validate_archive`.
   * @throws {APIError} with `errorCode` `unsupported_charset`
   */
  validateArchive(
    params: BetaPluginMarketplaceValidateArchiveParams,
    options?: RequestOptions,
  ): Call<BetaPluginMarketplaceValidationReport>;
  /**
   * Validate a marketplace from a repository.
   *
   * Reports what would come of a public GitHub repository, plugin by plugin, and stores nothing. What cannot be
   * read is reported, not refused. For Claude Enterprise only.
   *
   * `POST /v1/organizations/plugin_marketplaces/validate_repository`.
   */
  validateRepository(
    params: BetaPluginMarketplaceValidateRepositoryParams,
    options?: RequestOptions,
  ): Call<BetaPluginMarketplaceValidationReport>;
  /**
   * Get a plugin marketplace.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugin_marketplaces/{marketplace_id}`.
   */
  retrieve(
    marketplaceID: string,
    params?: BetaPluginMarketplaceRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaPluginMarketplace>;
  /**
   * Update a plugin marketplace.
   *
   * Sets the default for plugins that have no setting of their own. A marketplace of a member is refused with
   * 403. For Claude Enterprise only.
   *
   * `POST /v1/organizations/plugin_marketplaces/{marketplace_id}`.
   */
  update(
    marketplaceID: string,
    params: BetaPluginMarketplaceUpdateParams,
    options?: RequestOptions,
  ): Call<BetaPluginMarketplace>;
}

/** Params of `client.beta.organization.plugins.list`. */
export interface BetaOrganizationPluginsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only those created after this time.
   * (format date-time)
   */
  "created_at[gt]"?: string | null;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string | null;
  /**
   * Only those created before this time.
   * (format date-time)
   */
  "created_at[lt]"?: string | null;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string | null;
  /** Only plugins of this marketplace. */
  marketplace_id?: string | null;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /** Only those owned by the organization, or by its members. */
  owner_type?: "organization" | "user" | null;
  /** Only plugins of this member, even a former one. */
  owner_user_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.create`. */
export interface BetaPluginCreateParams extends BetaPluginCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.retrieve`. */
export interface BetaPluginRetrieveParams {
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.update`. */
export interface BetaPluginUpdateParams extends BetaPluginUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.delete`. */
export interface BetaPluginDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaPlugin`. */
export type BetaPluginsPageCursor = PageCursor<BetaPlugin>;

/** Operations of `client.beta.organization.plugins`. */
export interface BetaOrganizationPlugins {
  installationSettings: BetaOrganizationPluginsInstallationSettings;
  shares: BetaOrganizationPluginsShares;
  versions: BetaOrganizationPluginsVersions;
  /**
   * List plugins.
   *
   * Newest first, those of the organization and those of its members. For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins`.
   */
  list(
    params?: BetaOrganizationPluginsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaPluginsPageCursor, BetaPlugin>;
  /**
   * Create a plugin.
   *
   * Uploads the files of its first version. Name and description come from the manifest; a name that is taken in
   * the marketplace is refused with 409. For Claude Enterprise only.
   *
   * `POST /v1/organizations/plugins`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `cmek_key_network_blocked`, `unsupported_charset`,
   * `plugin_name_taken`, `skill_name_taken`, `registration_pending`
   */
  create(params: BetaPluginCreateParams, options?: RequestOptions): Call<BetaPlugin>;
  /**
   * Get a plugin.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins/{plugin_id}`.
   */
  retrieve(pluginID: string, params?: BetaPluginRetrieveParams | null, options?: RequestOptions): Call<BetaPlugin>;
  /**
   * Choose the version of a plugin that is served.
   *
   * Pins it, so that later uploads are stored and not served; there is no way to unpin. A version that is still
   * being scanned is refused with 409. For Claude Enterprise only.
   *
   * `POST /v1/organizations/plugins/{plugin_id}`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `cmek_key_network_blocked`, `scan_failed`,
   * `scan_pending`, `skill_name_taken`
   */
  update(pluginID: string, params: BetaPluginUpdateParams, options?: RequestOptions): Call<BetaPlugin>;
  /**
   * Delete a plugin.
   *
   * Final; versions, settings and shares go with it. A plugin that comes from a repository is refused with 400.
   * For Claude Enterprise only.
   *
   * `DELETE /v1/organizations/plugins/{plugin_id}`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`
   */
  delete(pluginID: string, params?: BetaPluginDeleteParams | null, options?: RequestOptions): Call<BetaDeletedPlugin>;
}

/** Params of `client.beta.organization.plugins.installationSettings.list`. */
export interface BetaInstallationSettingListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /** Only those for this kind of target. */
  target_type?: "organization" | "rbac_group" | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.installationSettings.set`. */
export interface BetaInstallationSettingSetParams extends BetaPluginInstallationSettingSetRequest {
  /**
   * Id of the plugin.
   * (min length 1)
   */
  plugin_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.installationSettings.remove`. */
export interface BetaInstallationSettingRemoveParams {
  /**
   * Id of the plugin.
   * (min length 1)
   */
  plugin_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaPluginInstallationSetting`. */
export type BetaPluginInstallationSettingsPageCursor = PageCursor<BetaPluginInstallationSetting>;

/** Operations of `client.beta.organization.plugins.installationSettings`. */
export interface BetaOrganizationPluginsInstallationSettings {
  /**
   * List the installation settings of a plugin.
   *
   * Newest first, that of the organization and those of groups. A plugin of a member is answered with 404. For
   * Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins/{plugin_id}/installation_settings`.
   */
  list(
    pluginID: string,
    params?: BetaInstallationSettingListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaPluginInstallationSettingsPageCursor, BetaPluginInstallationSetting>;
  /**
   * Set an installation setting of a plugin.
   *
   * For the organization or for a group. Send such changes one after the other; several at once may be answered
   * with 503 and can be repeated. For Claude Enterprise only.
   *
   * `POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}`.
   */
  set(
    target: string,
    params: BetaInstallationSettingSetParams,
    options?: RequestOptions,
  ): Call<BetaPluginInstallationSetting>;
  /**
   * Remove an installation setting of a plugin.
   *
   * What is inherited applies again. A target without a setting is answered with 404. Send such changes one
   * after the other. For Claude Enterprise only.
   *
   * `DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}`.
   */
  remove(
    target: string,
    params: BetaInstallationSettingRemoveParams,
    options?: RequestOptions,
  ): Call<BetaDeletedPluginInstallationSetting>;
}

/** Params of `client.beta.organization.plugins.shares.list`. */
export interface BetaShareListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /** Only those for this kind of target. */
  target_type?: "organization" | "organization_member" | "rbac_group" | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaPluginShare`. */
export type BetaPluginSharesPageCursor = PageCursor<BetaPluginShare>;

/** Operations of `client.beta.organization.plugins.shares`. */
export interface BetaOrganizationPluginsShares {
  /**
   * List the shares of a plugin.
   *
   * Newest first. Members share their plugins in claude.ai. A plugin of the organization is answered with 404.
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins/{plugin_id}/shares`.
   */
  list(
    pluginID: string,
    params?: BetaShareListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaPluginSharesPageCursor, BetaPluginShare>;
}

/** Params of `client.beta.organization.plugins.versions.list`. */
export interface BetaOrganizationPluginsVersionsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.versions.create`. */
export interface BetaOrganizationPluginsVersionsCreateParams extends BetaPluginVersionCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.versions.retrieve`. */
export interface BetaOrganizationPluginsVersionsRetrieveParams {
  /**
   * Id of the plugin.
   * (min length 1)
   */
  plugin_id: string;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.plugins.versions.download`. */
export interface BetaOrganizationPluginsVersionsDownloadParams {
  /**
   * Id of the plugin.
   * (min length 1)
   */
  plugin_id: string;
  /** The child organization to act in, for keys of a parent organization. */
  organization_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaPluginVersion`. */
export type BetaPluginVersionsPageCursor = PageCursor<BetaPluginVersion>;

/** Operations of `client.beta.organization.plugins.versions`. */
export interface BetaOrganizationPluginsVersions {
  /**
   * List the versions of a plugin.
   *
   * Newest first. For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins/{plugin_id}/versions`.
   */
  list(
    pluginID: string,
    params?: BetaOrganizationPluginsVersionsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaPluginVersionsPageCursor, BetaPluginVersion>;
  /**
   * Create a version of a plugin.
   *
   * Uploads a complete set of files. It is served at once unless a version is pinned. The name in the manifest
   * must be that of the plugin; a plugin that comes from a repository takes no uploads. For Claude Enterprise
   * only.
   *
   * `POST /v1/organizations/plugins/{plugin_id}/versions`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `cmek_key_network_blocked`, `unsupported_charset`,
   * `skill_name_taken`, `registration_pending`
   */
  create(
    pluginID: string,
    params: BetaOrganizationPluginsVersionsCreateParams,
    options?: RequestOptions,
  ): Call<BetaPluginVersion>;
  /**
   * Get a version of a plugin.
   *
   * `latest` stands for the newest version. For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins/{plugin_id}/versions/{version}`.
   */
  retrieve(
    version: string,
    params: BetaOrganizationPluginsVersionsRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaPluginVersion>;
  /**
   * Download a version of a plugin.
   *
   * A zip file, as it is stored. For Claude Enterprise only.
   *
   * `GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content`.
   * @throws {APIError} with `errorCode` `cmek_key_disabled`, `cmek_key_network_blocked`
   */
  download(
    version: string,
    params: BetaOrganizationPluginsVersionsDownloadParams,
    options?: RequestOptions,
  ): Call<Response>;
}

/** Params of `client.beta.organization.rateLimits.list`. */
export interface BetaOrganizationRateLimitsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only entries of this kind. */
  group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
  /** Only the entry with this model, by id or alias. 404 when there is none. */
  model?: string | null;
}

/** A page of `BetaOrganizationRateLimit`. */
export type BetaOrganizationRateLimitsPageCursor = PageCursor<BetaOrganizationRateLimit>;

/** Operations of `client.beta.organization.rateLimits`. */
export interface BetaOrganizationRateLimits {
  /**
   * List the rate limits of the organization.
   *
   * One entry for each family of models and each part of the API, with all its limits. All on one page when
   * `limit` is left out.
   *
   * `GET /v1/organizations/rate_limits`.
   */
  list(
    params?: BetaOrganizationRateLimitsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationRateLimitsPageCursor, BetaOrganizationRateLimit>;
}

/** Params of `client.beta.organization.rbacGroups.list`. */
export interface BetaRBACGroupListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.beta.organization.rbacGroups.create`. */
export interface BetaRBACGroupCreateParams extends BetaRBACGroupCreateRequest {}

/** Params of `client.beta.organization.rbacGroups.update`. */
export interface BetaRBACGroupUpdateParams extends BetaRBACGroupUpdateRequest {}

/** A page of `BetaRBACGroup`. */
export type BetaRBACGroupsPageCursor = PageCursor<BetaRBACGroup>;

/** Operations of `client.beta.organization.rbacGroups`. */
export interface BetaOrganizationRBACGroups {
  members: BetaOrganizationRBACGroupsMembers;
  /**
   * List RBAC groups.
   *
   * Groups of members to which roles are given. For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_groups`.
   */
  list(
    params?: BetaRBACGroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaRBACGroupsPageCursor, BetaRBACGroup>;
  /**
   * Create an RBAC group.
   *
   * Its source is `direct`. For Claude Enterprise only.
   *
   * `POST /v1/organizations/rbac_groups`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: BetaRBACGroupCreateParams, options?: RequestOptions): Call<BetaRBACGroup>;
  /**
   * Get an RBAC group.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_groups/{rbac_group_id}`.
   */
  retrieve(rbacGroupID: string, options?: RequestOptions): Call<BetaRBACGroup>;
  /**
   * Rename an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only.
   *
   * `POST /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(rbacGroupID: string, params: BetaRBACGroupUpdateParams, options?: RequestOptions): Call<BetaRBACGroup>;
  /**
   * Delete an RBAC group.
   *
   * A group that comes from an identity provider is refused while provisioning by it is on. For Claude
   * Enterprise only.
   *
   * `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`.
   * @throws {APIError} with `errorCode` `rbac_group_grants_owner_access`, `rbac_group_owner_access_unconfirmed`,
   * `sandbox_egress_restricted`
   */
  delete(rbacGroupID: string, options?: RequestOptions): Call<BetaDeletedRBACGroup>;
}

/** Params of `client.beta.organization.rbacGroups.members.list`. */
export interface BetaOrganizationRBACGroupsMembersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** Params of `client.beta.organization.rbacGroups.members.add`. */
export interface BetaOrganizationRBACGroupsMembersAddParams extends BetaRBACGroupMemberAddRequest {}

/** Params of `client.beta.organization.rbacGroups.members.remove`. */
export interface BetaOrganizationRBACGroupsMembersRemoveParams {
  /**
   * Id of the group.
   * (min length 1)
   */
  rbac_group_id: string;
}

/** A page of `BetaRBACGroupMember`. */
export type BetaRBACGroupMembersPageCursor = PageCursor<BetaRBACGroupMember>;

/** Operations of `client.beta.organization.rbacGroups.members`. */
export interface BetaOrganizationRBACGroupsMembers {
  /**
   * List the members of an RBAC group.
   *
   * For Claude Enterprise only.
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
   * Enterprise only.
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
   * Enterprise only.
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

/** Params of `client.beta.organization.rbacRoles.list`. */
export interface BetaRBACRoleListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `BetaRBACRole`. */
export type BetaRBACRolesPageCursor = PageCursor<BetaRBACRole>;

/** Operations of `client.beta.organization.rbacRoles`. */
export interface BetaOrganizationRBACRoles {
  permissions: BetaOrganizationRBACRolesPermissions;
  /**
   * List RBAC roles.
   *
   * Roles that come with the product and roles of your own. For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_roles`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`
   */
  list(
    params?: BetaRBACRoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaRBACRolesPageCursor, BetaRBACRole>;
  /**
   * Get an RBAC role.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_roles/{rbac_role_id}`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`,
   * `rbac_role_not_found`
   */
  retrieve(rbacRoleID: string, options?: RequestOptions): Call<BetaRBACRole>;
}

/** Params of `client.beta.organization.rbacRoles.permissions.list`. */
export interface BetaPermissionListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
}

/** A page of `BetaRBACRolePermission`. */
export type BetaRBACRolePermissionsPageCursor = PageCursor<BetaRBACRolePermission>;

/** Operations of `client.beta.organization.rbacRoles.permissions`. */
export interface BetaOrganizationRBACRolesPermissions {
  /**
   * List the permissions of an RBAC role.
   *
   * For Claude Enterprise only.
   *
   * `GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`, `parent_organization_required`,
   * `rbac_role_not_found`
   */
  list(
    rbacRoleID: string,
    params?: BetaPermissionListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaRBACRolePermissionsPageCursor, BetaRBACRolePermission>;
}

/** Params of `client.beta.organization.serviceAccounts.list`. */
export interface BetaOrganizationServiceAccountsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.serviceAccounts.create`. */
export interface BetaServiceAccountCreateParams extends BetaServiceAccountCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.serviceAccounts.retrieve`. */
export interface BetaOrganizationServiceAccountsRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.serviceAccounts.update`. */
export interface BetaOrganizationServiceAccountsUpdateParams extends BetaServiceAccountUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.serviceAccounts.archive`. */
export interface BetaServiceAccountArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaServiceAccount`. */
export type BetaServiceAccountsPageCursor = PageCursor<BetaServiceAccount>;

/** Operations of `client.beta.organization.serviceAccounts`. */
export interface BetaOrganizationServiceAccounts {
  workspaces: BetaOrganizationServiceAccountsWorkspaces;
  /**
   * List service accounts.
   *
   * Newest first. Archived ones are left out unless asked for. Takes only OAuth tokens with the scope
   * `org:admin`.
   *
   * `GET /v1/organizations/service_accounts`.
   */
  list(
    params?: BetaOrganizationServiceAccountsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaServiceAccountsPageCursor, BetaServiceAccount>;
  /**
   * Create a service account.
   *
   * An identity for workloads, which federation rules target. Only a person may create one with the role
   * `admin`. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  create(params: BetaServiceAccountCreateParams, options?: RequestOptions): Call<BetaServiceAccount>;
  /**
   * Get a service account.
   *
   * `archived_at` says whether it is archived. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/service_accounts/{service_account_id}`.
   */
  retrieve(
    serviceAccountID: string,
    params?: BetaOrganizationServiceAccountsRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaServiceAccount>;
  /**
   * Update a service account.
   *
   * The name cannot change. An archived one is refused with 400, and only a person may give the role `admin`.
   * Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts/{service_account_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(
    serviceAccountID: string,
    params: BetaOrganizationServiceAccountsUpdateParams,
    options?: RequestOptions,
  ): Call<BetaServiceAccount>;
  /**
   * Archive a service account.
   *
   * Refused with 400 as long as a rule that is not archived targets it. A repeated request changes nothing.
   * Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts/{service_account_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(
    serviceAccountID: string,
    params?: BetaServiceAccountArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaServiceAccount>;
}

/** Params of `client.beta.organization.serviceAccounts.workspaces.list`. */
export interface BetaOrganizationServiceAccountsWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.serviceAccounts.workspaces.add`. */
export interface BetaOrganizationServiceAccountsWorkspacesAddParams extends BetaServiceAccountWorkspaceAddRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.serviceAccounts.workspaces.remove`. */
export interface BetaOrganizationServiceAccountsWorkspacesRemoveParams {
  /**
   * Id of the service account.
   * (min length 1)
   */
  service_account_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaServiceAccountWorkspaceMember`. */
export type BetaServiceAccountWorkspaceMembersPageCursor = PageCursor<BetaServiceAccountWorkspaceMember>;

/** Operations of `client.beta.organization.serviceAccounts.workspaces`. */
export interface BetaOrganizationServiceAccountsWorkspaces {
  /**
   * List the workspaces of a service account.
   *
   * The implicit membership of the default workspace comes first, on top of `limit`. Takes only OAuth tokens
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/service_accounts/{service_account_id}/workspaces`.
   */
  list(
    serviceAccountID: string,
    params?: BetaOrganizationServiceAccountsWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaServiceAccountWorkspaceMembersPageCursor, BetaServiceAccountWorkspaceMember>;
  /**
   * Add a service account to one more workspace.
   *
   * The same membership as seen from the workspace. One that is there gets the given role; an archived workspace
   * or service account is refused. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/service_accounts/{service_account_id}/workspaces`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  add(
    serviceAccountID: string,
    params: BetaOrganizationServiceAccountsWorkspacesAddParams,
    options?: RequestOptions,
  ): Call<BetaServiceAccountWorkspaceMember>;
  /**
   * Remove a service account from one workspace.
   *
   * The same membership as seen from the workspace. Succeeds also when there was none; the implicit one of the
   * default workspace stays. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    workspaceID: string,
    params: BetaOrganizationServiceAccountsWorkspacesRemoveParams,
    options?: RequestOptions,
  ): Call<BetaServiceAccountWorkspaceRemoveResponse>;
}

/** Params of `client.beta.organization.spendLimits.list`. */
export interface BetaSpendLimitListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only limits of these kinds of scope. */
  scope_type?:
    | ("organization" | "organization_service" | "rbac_group" | "seat_tier" | "user" | "workspace" | "usage_tier")[]
    | null;
  /** Only those of this workspace. */
  workspace_id?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.spendLimits.set`. */
export interface BetaSpendLimitSetParams extends BetaSpendLimitSetRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaSpendLimit`. */
export type BetaSpendLimitsPageCursor = PageCursor<BetaSpendLimit>;

/** Operations of `client.beta.organization.spendLimits`. */
export interface BetaOrganizationSpendLimits {
  increaseRequests: BetaOrganizationSpendLimitsIncreaseRequests;
  effective: BetaOrganizationSpendLimitsEffective;
  /**
   * List spend limits.
   *
   * Newest first for an organization of the Console; for Claude Enterprise by kind of scope, from the
   * organization down to the user.
   *
   * `GET /v1/organizations/spend_limits`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`
   */
  list(
    params?: BetaSpendLimitListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSpendLimitsPageCursor, BetaSpendLimit>;
  /**
   * Set a spend limit.
   *
   * One limit exists for each scope and period; setting it again overwrites it. Claude Enterprise sets limits of
   * users, an organization of the Console its own and those of workspaces.
   *
   * `POST /v1/organizations/spend_limits`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`, `spend_limits_admin_api_writes_not_enabled`
   */
  set(params: BetaSpendLimitSetParams, options?: RequestOptions): Call<BetaSpendLimit>;
  /**
   * Get a spend limit.
   *
   * An amount of null is no limit, `0` allows nothing.
   *
   * `GET /v1/organizations/spend_limits/{spend_limit_id}`.
   * @throws {APIError} with `errorCode` `spend_limits_admin_api_writes_not_enabled`
   */
  retrieve(spendLimitID: string, options?: RequestOptions): Call<BetaSpendLimit>;
  /**
   * Delete a spend limit.
   *
   * What is inherited applies again. Limits that come with the plan, or are set in claude.ai, cannot be deleted.
   *
   * `DELETE /v1/organizations/spend_limits/{spend_limit_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`, `spend_limits_admin_api_writes_not_enabled`
   */
  delete(spendLimitID: string, options?: RequestOptions): Call<BetaSpendLimitDeleteResponse>;
}

/** Params of `client.beta.organization.spendLimits.increaseRequests.list`. */
export interface BetaIncreaseRequestListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only requests of these members. */
  actor_ids?: string[] | null;
  /** Only requests in one of these states. */
  status?: BetaSpendLimitIncreaseRequestStatus[] | null;
}

/** Params of `client.beta.organization.spendLimits.increaseRequests.approve`. */
export interface BetaIncreaseRequestApproveParams extends BetaSpendLimitIncreaseRequestApproveRequest {}

/** Params of `client.beta.organization.spendLimits.increaseRequests.deny`. */
export interface BetaIncreaseRequestDenyParams extends BetaSpendLimitIncreaseRequestDenyRequest {}

/** A page of `BetaSpendLimitIncreaseRequest`. */
export type BetaSpendLimitIncreaseRequestsPageCursor = PageCursor<BetaSpendLimitIncreaseRequest>;

/** Operations of `client.beta.organization.spendLimits.increaseRequests`. */
export interface BetaOrganizationSpendLimitsIncreaseRequests {
  /**
   * List requests to raise a spend limit.
   *
   * Newest first. Requests of people who have left are not listed.
   *
   * `GET /v1/organizations/spend_limit_increase_requests`.
   */
  list(
    params?: BetaIncreaseRequestListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSpendLimitIncreaseRequestsPageCursor, BetaSpendLimitIncreaseRequest>;
  /**
   * Get a request to raise a spend limit.
   *
   * While it is pending it shows what the member has spent so far.
   *
   * `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`.
   */
  retrieve(spendLimitIncreaseRequestID: string, options?: RequestOptions): Call<BetaSpendLimitIncreaseRequest>;
  /**
   * Approve a request to raise a spend limit.
   *
   * Sets a limit for the member who asked, and tells them by email unless that is suppressed.
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
   * unless that is suppressed.
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

/** Params of `client.beta.organization.spendLimits.effective.list`. */
export interface BetaEffectiveListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only limits of these periods. */
  period?: BetaSpendLimitPeriod[] | null;
  /** Only these users. */
  user_ids?: string[] | null;
}

/** A page of `BetaSpendSummary`. */
export type BetaSpendSummariesPageCursor = PageCursor<BetaSpendSummary>;

/** Operations of `client.beta.organization.spendLimits.effective`. */
export interface BetaOrganizationSpendLimitsEffective {
  /**
   * List effective spend limits.
   *
   * For each member and period the limit that applies, where it comes from, and what is spent so far. The
   * periods of one member are never split between pages. For Claude Enterprise only.
   *
   * `GET /v1/organizations/spend_limits/effective`.
   * @throws {APIError} with `errorCode` `organization_type_not_supported`
   */
  list(
    params?: BetaEffectiveListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSpendSummariesPageCursor, BetaSpendSummary>;
}

/** Params of `client.beta.organization.telemetryDestinations.list`. */
export interface BetaTelemetryDestinationListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only destinations that cover one of these workspaces.
   * (max items 100)
   */
  workspace_ids?: string[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.create`. */
export interface BetaTelemetryDestinationCreateParams extends BetaTelemetryDestinationCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.retrieve`. */
export interface BetaTelemetryDestinationRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.update`. */
export interface BetaTelemetryDestinationUpdateParams extends BetaTelemetryDestinationUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.delete`. */
export interface BetaTelemetryDestinationDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.test`. */
export interface BetaTelemetryDestinationTestParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaTelemetryDestination`. */
export type BetaTelemetryDestinationsPageCursor = PageCursor<BetaTelemetryDestination>;

/** Operations of `client.beta.organization.telemetryDestinations`. */
export interface BetaOrganizationTelemetryDestinations {
  workspaces: BetaOrganizationTelemetryDestinationsWorkspaces;
  /**
   * List telemetry destinations.
   *
   * Newest first.
   *
   * `GET /v1/organizations/telemetry_destinations`.
   */
  list(
    params?: BetaTelemetryDestinationListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaTelemetryDestinationsPageCursor, BetaTelemetryDestination>;
  /**
   * Create a telemetry destination.
   *
   * An OpenTelemetry endpoint that traces are sent to. It is enabled at once. An organization has at most 10.
   *
   * `POST /v1/organizations/telemetry_destinations`.
   */
  create(params: BetaTelemetryDestinationCreateParams, options?: RequestOptions): Call<BetaTelemetryDestination>;
  /**
   * Get a telemetry destination.
   *
   * Shows how the latest deliveries went. The values of its headers are never returned.
   *
   * `GET /v1/organizations/telemetry_destinations/{destination_id}`.
   */
  retrieve(
    destinationID: string,
    params?: BetaTelemetryDestinationRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaTelemetryDestination>;
  /**
   * Update a telemetry destination.
   *
   * What is left out stays as it is, except the headers, which go when the host or port of the endpoint changes.
   * Send at least one field.
   *
   * `POST /v1/organizations/telemetry_destinations/{destination_id}`.
   */
  update(
    destinationID: string,
    params: BetaTelemetryDestinationUpdateParams,
    options?: RequestOptions,
  ): Call<BetaTelemetryDestination>;
  /**
   * Delete a telemetry destination.
   *
   * Final; its list of workspaces goes with it.
   *
   * `DELETE /v1/organizations/telemetry_destinations/{destination_id}`.
   */
  delete(
    destinationID: string,
    params?: BetaTelemetryDestinationDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaDeletedTelemetryDestination>;
  /**
   * Test a telemetry destination.
   *
   * Sends one span and reports the answer, also when it is a failure. Nothing about the destination changes; a
   * disabled one may be tested, too. Wait 10 seconds between tests.
   *
   * `POST /v1/organizations/telemetry_destinations/{destination_id}/test`.
   */
  test(
    destinationID: string,
    params?: BetaTelemetryDestinationTestParams | null,
    options?: RequestOptions,
  ): Call<BetaTelemetryDestinationTestResponse>;
}

/** Params of `client.beta.organization.telemetryDestinations.workspaces.list`. */
export interface BetaOrganizationTelemetryDestinationsWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.workspaces.add`. */
export interface BetaOrganizationTelemetryDestinationsWorkspacesAddParams {
  /**
   * Id of the destination.
   * (min length 1)
   */
  destination_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.telemetryDestinations.workspaces.remove`. */
export interface BetaOrganizationTelemetryDestinationsWorkspacesRemoveParams {
  /**
   * Id of the destination.
   * (min length 1)
   */
  destination_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaTelemetryDestinationWorkspace`. */
export type BetaTelemetryDestinationWorkspacesPageCursor = PageCursor<BetaTelemetryDestinationWorkspace>;

/** Operations of `client.beta.organization.telemetryDestinations.workspaces`. */
export interface BetaOrganizationTelemetryDestinationsWorkspaces {
  /**
   * List the workspaces of a telemetry destination.
   *
   * Newest first, archived ones included. A destination for all workspaces has none.
   *
   * `GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces`.
   */
  list(
    destinationID: string,
    params?: BetaOrganizationTelemetryDestinationsWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaTelemetryDestinationWorkspacesPageCursor, BetaTelemetryDestinationWorkspace>;
  /**
   * Put a workspace on a telemetry destination.
   *
   * On its list, whichever way the list is meant; at most 1000. A repeated request returns what is there. A
   * destination without a list is refused with 400.
   *
   * `POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}`.
   */
  add(
    workspaceID: string,
    params: BetaOrganizationTelemetryDestinationsWorkspacesAddParams,
    options?: RequestOptions,
  ): Call<BetaTelemetryDestinationWorkspace>;
  /**
   * Take a workspace off a telemetry destination.
   *
   * Off its list, whichever way the list is meant. A workspace that is not on it is answered with 404, a
   * destination without a list with 400.
   *
   * `DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}`.
   */
  remove(
    workspaceID: string,
    params: BetaOrganizationTelemetryDestinationsWorkspacesRemoveParams,
    options?: RequestOptions,
  ): Call<BetaDeletedTelemetryDestinationWorkspace>;
}

/** Params of `client.beta.organization.users.list`. */
export interface BetaOrganizationUsersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only the one with this email address, in any case. */
  email?: string;
  /** Only those with one of these roles. */
  roles?: string[];
}

/** Params of `client.beta.organization.users.update`. */
export interface BetaUserUpdateParams extends BetaUserUpdateRequest {}

/** Params of `client.beta.organization.users.signOut`. */
export interface BetaUserSignOutParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaOrganizationUser`. */
export type BetaOrganizationUsersPage = Page<BetaOrganizationUser>;

/** Operations of `client.beta.organization.users`. */
export interface BetaOrganizationUsers {
  /**
   * List the members of the organization.
   *
   * Everyone with a role in the organization.
   *
   * `GET /v1/organizations/users`.
   */
  list(
    params?: BetaOrganizationUsersListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationUsersPage, BetaOrganizationUser>;
  /**
   * Get a member of the organization.
   *
   * Only the members of the organization of the credential can be read.
   *
   * `GET /v1/organizations/users/{user_id}`.
   */
  retrieve(userID: string, options?: RequestOptions): Call<BetaOrganizationUser>;
  /**
   * Change the role of a member.
   *
   * The role of an admin cannot be changed, and nobody can be made one.
   *
   * `POST /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(userID: string, params: BetaUserUpdateParams, options?: RequestOptions): Call<BetaOrganizationUser>;
  /**
   * Remove a member from the organization.
   *
   * Admins cannot be removed this way, nor can the last member.
   *
   * `DELETE /v1/organizations/users/{user_id}`.
   * @throws {APIError} with `errorCode` `cannot_remove_last_member`, `sandbox_egress_restricted`,
   * `concurrent_membership_change`
   */
  remove(userID: string, options?: RequestOptions): Call<BetaUserRemoveResponse>;
  /**
   * Sign a member out everywhere.
   *
   * Ends the member's sessions and OAuth tokens, other organizations included. The member may sign in again. It
   * can take up to an hour until every token is dead.
   *
   * `POST /v1/organizations/users/{user_id}/sign_out`.
   * @throws {APIError} with `errorCode` `cannot_sign_out_primary_owner`, `cannot_sign_out_self`,
   * `organization_not_enrolled_in_beta`, `cannot_sign_out_managed_member`, `cannot_sign_out_membership_admin`,
   * `cannot_sign_out_owner`, `cannot_sign_out_privileged_member`, `sandbox_egress_restricted`
   */
  signOut(userID: string, params?: BetaUserSignOutParams | null, options?: RequestOptions): Call<BetaOrganizationUser>;
}

/** Params of `client.beta.organization.webhooks.list`. */
export interface BetaWebhookListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Direction of the order. */
  order?: "asc" | "desc" | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.webhooks.create`. */
export interface BetaWebhookCreateParams extends BetaWebhookCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.webhooks.retrieve`. */
export interface BetaWebhookRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.webhooks.update`. */
export interface BetaWebhookUpdateParams extends BetaWebhookUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.webhooks.delete`. */
export interface BetaWebhookDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.webhooks.regenerateSigningSecret`. */
export interface BetaWebhookRegenerateSigningSecretParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaOrganizationWebhookEndpoint`. */
export type BetaOrganizationWebhookEndpointsPage = Page<BetaOrganizationWebhookEndpoint>;

/** Operations of `client.beta.organization.webhooks`. */
export interface BetaOrganizationWebhooks {
  /**
   * List webhook endpoints.
   *
   * Those of the organization; endpoints of workspaces are not listed.
   *
   * `GET /v1/organizations/webhooks`.
   */
  list(
    params?: BetaWebhookListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationWebhookEndpointsPage, BetaOrganizationWebhookEndpoint>;
  /**
   * Create a webhook endpoint.
   *
   * The answer holds the signing secret, which is never returned again. An organization has at most 32
   * endpoints.
   *
   * `POST /v1/organizations/webhooks`.
   */
  create(params: BetaWebhookCreateParams, options?: RequestOptions): Call<BetaNewOrganizationWebhookEndpoint>;
  /**
   * Get a webhook endpoint.
   *
   * Without its signing secret.
   *
   * `GET /v1/organizations/webhooks/{webhook_endpoint_id}`.
   */
  retrieve(
    webhookEndpointID: string,
    params?: BetaWebhookRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaOrganizationWebhookEndpoint>;
  /**
   * Update a webhook endpoint.
   *
   * What is left out stays as it is.
   *
   * `POST /v1/organizations/webhooks/{webhook_endpoint_id}`.
   */
  update(
    webhookEndpointID: string,
    params: BetaWebhookUpdateParams,
    options?: RequestOptions,
  ): Call<BetaOrganizationWebhookEndpoint>;
  /**
   * Delete a webhook endpoint.
   *
   * Final.
   *
   * `DELETE /v1/organizations/webhooks/{webhook_endpoint_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  delete(
    webhookEndpointID: string,
    params?: BetaWebhookDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaDeletedOrganizationWebhookEndpoint>;
  /**
   * Replace the signing secret of an endpoint.
   *
   * The old secret stops working at once. The new one is returned here and never again.
   *
   * `POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  regenerateSigningSecret(
    webhookEndpointID: string,
    params?: BetaWebhookRegenerateSigningSecretParams | null,
    options?: RequestOptions,
  ): Call<BetaOrganizationWebhookEndpointSigningSecret>;
}

/** Params of `client.beta.organization.workspaces.list`. */
export interface BetaOrganizationWorkspacesListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Lists the default workspace, too. */
  include_default?: boolean;
  /**
   * Only those with these ids; ids that are unknown are left out.
   * (max items 100)
   */
  ids?: string[];
}

/** Params of `client.beta.organization.workspaces.create`. */
export interface BetaWorkspaceCreateParams extends BetaWorkspaceCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.workspaces.update`. */
export interface BetaWorkspaceUpdateParams extends BetaWorkspaceUpdateRequest {}

/** A page of `BetaWorkspace`. */
export type BetaWorkspacesPage = Page<BetaWorkspace>;

/** Operations of `client.beta.organization.workspaces`. */
export interface BetaOrganizationWorkspaces {
  members: BetaOrganizationWorkspacesMembers;
  rateLimits: BetaOrganizationWorkspacesRateLimits;
  serviceAccounts: BetaOrganizationWorkspacesServiceAccounts;
  /**
   * List workspaces.
   *
   * Archived workspaces and the default one are left out unless asked for.
   *
   * `GET /v1/organizations/workspaces`.
   */
  list(
    params?: BetaOrganizationWorkspacesListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaWorkspacesPage, BetaWorkspace>;
  /**
   * Create a workspace.
   *
   * An organization has at most 100 that are not archived.
   *
   * `POST /v1/organizations/workspaces`.
   * @throws {APIError} with `errorCode` `external_key_validation_failed`, `external_key_validation_timed_out`,
   * `key_profile_mismatch`, `user_profile_not_found`, `workspace_policy_violation`, `sandbox_egress_restricted`,
   * `external_key_changed`
   */
  create(params: BetaWorkspaceCreateParams, options?: RequestOptions): Call<BetaWorkspace>;
  /**
   * Get a workspace.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}`.
   */
  retrieve(workspaceID: string, options?: RequestOptions): Call<BetaWorkspace>;
  /**
   * Update a workspace.
   *
   * What is left out stays as it is. Where data is stored cannot be changed.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}`.
   * @throws {APIError} with `errorCode` `external_key_validation_failed`, `external_key_validation_timed_out`,
   * `key_profile_mismatch`, `user_profile_not_found`, `workspace_policy_violation`, `sandbox_egress_restricted`,
   * `external_key_changed`
   */
  update(workspaceID: string, params: BetaWorkspaceUpdateParams, options?: RequestOptions): Call<BetaWorkspace>;
  /**
   * Archive a workspace.
   *
   * Archived workspaces do not count towards the limit.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/archive`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  archive(workspaceID: string, options?: RequestOptions): Call<BetaWorkspace>;
}

/** Params of `client.beta.organization.workspaces.members.list`. */
export interface BetaOrganizationWorkspacesMembersListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
}

/** Params of `client.beta.organization.workspaces.members.add`. */
export interface BetaOrganizationWorkspacesMembersAddParams extends BetaWorkspaceMemberAddRequest {}

/** Params of `client.beta.organization.workspaces.members.retrieve`. */
export interface BetaMemberRetrieveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Params of `client.beta.organization.workspaces.members.update`. */
export interface BetaMemberUpdateParams extends BetaWorkspaceMemberUpdateRequest {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** Params of `client.beta.organization.workspaces.members.remove`. */
export interface BetaOrganizationWorkspacesMembersRemoveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** A page of `BetaWorkspaceMember`. */
export type BetaWorkspaceMembersPage = Page<BetaWorkspaceMember>;

/** Operations of `client.beta.organization.workspaces.members`. */
export interface BetaOrganizationWorkspacesMembers {
  /**
   * List the members of a workspace.
   *
   * Users only; service accounts have a list of their own.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/members`.
   */
  list(
    workspaceID: string,
    params?: BetaOrganizationWorkspacesMembersListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaWorkspaceMembersPage, BetaWorkspaceMember>;
  /**
   * Add a member to a workspace.
   *
   * The user must be a member of the organization. The role `workspace_billing` cannot be given; it comes from
   * the role in the organization.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/members`.
   * @throws {APIError} with `errorCode` `workspace_member_limit_exceeded`, `sandbox_egress_restricted`
   */
  add(
    workspaceID: string,
    params: BetaOrganizationWorkspacesMembersAddParams,
    options?: RequestOptions,
  ): Call<BetaWorkspaceMember>;
  /**
   * Get a member of a workspace.
   *
   * The role may be given in the workspace or come from the organization.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   */
  retrieve(userID: string, params: BetaMemberRetrieveParams, options?: RequestOptions): Call<BetaWorkspaceMember>;
  /**
   * Change the role of a member of a workspace.
   *
   * The new role replaces the old one.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `workspace_member_limit_exceeded`, `sandbox_egress_restricted`
   */
  update(userID: string, params: BetaMemberUpdateParams, options?: RequestOptions): Call<BetaWorkspaceMember>;
  /**
   * Remove a member from a workspace.
   *
   * The user stays a member of the organization.
   *
   * `DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    userID: string,
    params: BetaOrganizationWorkspacesMembersRemoveParams,
    options?: RequestOptions,
  ): Call<BetaWorkspaceMemberRemoveResponse>;
}

/** Params of `client.beta.organization.workspaces.rateLimits.list`. */
export interface BetaOrganizationWorkspacesRateLimitsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only entries of this kind. */
  group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
  /** Answers with what applies, not only with what is set at this level. */
  include_inherited?: boolean;
}

/** Params of `client.beta.organization.workspaces.rateLimits.update`. */
export interface BetaRateLimitUpdateParams extends BetaWorkspaceRateLimitUpdateRequest {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

/** A page of `BetaWorkspaceRateLimit`. */
export type BetaWorkspaceRateLimitsPageCursor = PageCursor<BetaWorkspaceRateLimit>;

/** Operations of `client.beta.organization.workspaces.rateLimits`. */
export interface BetaOrganizationWorkspacesRateLimits {
  /**
   * List the rate limits of a workspace.
   *
   * Only what the workspace overrides, unless `include_inherited` asks for all that applies. All on one page
   * when `limit` is left out.
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
   * is stored, but the lower one applies.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(
    rateLimitID: string,
    params: BetaRateLimitUpdateParams,
    options?: RequestOptions,
  ): Call<BetaWorkspaceRateLimit>;
}

/** Params of `client.beta.organization.workspaces.serviceAccounts.list`. */
export interface BetaOrganizationWorkspacesServiceAccountsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.workspaces.serviceAccounts.add`. */
export interface BetaServiceAccountAddParams extends BetaWorkspaceServiceAccountAddRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.workspaces.serviceAccounts.retrieve`. */
export interface BetaOrganizationWorkspacesServiceAccountsRetrieveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.workspaces.serviceAccounts.update`. */
export interface BetaOrganizationWorkspacesServiceAccountsUpdateParams extends BetaWorkspaceServiceAccountUpdateRequest {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.workspaces.serviceAccounts.remove`. */
export interface BetaServiceAccountRemoveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Operations of `client.beta.organization.workspaces.serviceAccounts`. */
export interface BetaOrganizationWorkspacesServiceAccounts {
  /**
   * List the service accounts of a workspace.
   *
   * The implicit membership of the default workspace is not listed, nor are archived service accounts. An
   * archived workspace is refused with 400. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/service_accounts`.
   */
  list(
    workspaceID: string,
    params?: BetaOrganizationWorkspacesServiceAccountsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaServiceAccountWorkspaceMembersPageCursor, BetaServiceAccountWorkspaceMember>;
  /**
   * Add a service account to a workspace.
   *
   * A service account that is a member already gets the given role. An archived workspace or service account is
   * refused. Takes only OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/service_accounts`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  add(
    workspaceID: string,
    params: BetaServiceAccountAddParams,
    options?: RequestOptions,
  ): Call<BetaServiceAccountWorkspaceMember>;
  /**
   * Get a service account of a workspace.
   *
   * In the default workspace the implicit membership is returned when there is no other. Takes only OAuth tokens
   * with the scope `org:admin`.
   *
   * `GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
   */
  retrieve(
    serviceAccountID: string,
    params: BetaOrganizationWorkspacesServiceAccountsRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaServiceAccountWorkspaceMember>;
  /**
   * Change the role of a service account.
   *
   * Only a membership that was added can be changed, not the implicit one of the default workspace. Takes only
   * OAuth tokens with the scope `org:admin`.
   *
   * `POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  update(
    serviceAccountID: string,
    params: BetaOrganizationWorkspacesServiceAccountsUpdateParams,
    options?: RequestOptions,
  ): Call<BetaServiceAccountWorkspaceMember>;
  /**
   * Remove a service account from a workspace.
   *
   * Succeeds also when it was no member. The implicit membership of the default workspace stays. Takes only
   * OAuth tokens with the scope `org:admin`.
   *
   * `DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
   * @throws {APIError} with `errorCode` `sandbox_egress_restricted`
   */
  remove(
    serviceAccountID: string,
    params: BetaServiceAccountRemoveParams,
    options?: RequestOptions,
  ): Call<BetaWorkspaceServiceAccountRemoveResponse>;
}

/** Operations of `client.beta.organization.usageReport`. */
export interface BetaOrganizationUsageReport {
  messages: BetaOrganizationUsageReportMessages;
}

/** Params of `client.beta.organization.usageReport.messages.list`. */
export interface BetaMessageListParams {
  /**
   * The first moment to report on. It is moved back to the start of its minute, hour or day in UTC, whichever
   * the buckets are as wide as.
   * (format date-time)
   */
  starting_at: string;
  /**
   * The moment to stop before; buckets that end later are left out. By default, now.
   * (format date-time)
   */
  ending_at?: string;
  /**
   * Width of a bucket, a day, an hour or a minute.
   * @default "1d"
   */
  bucket_width?: "1d" | "1h" | "1m";
  /** What to tell apart; by default one row holds everything. `speed` needs the beta `fast-mode-2026-02-01`. */
  group_by?: (
    | "account_id"
    | "api_key_id"
    | "context_window"
    | "inference_geo"
    | "model"
    | "service_account_id"
    | "service_tier"
    | "workspace_id"
    | "speed"
  )[];
  /** Only usage of these user accounts. */
  account_ids?: string[];
  /** Only usage with these API keys. */
  api_key_ids?: string[];
  /** Only usage of these service accounts. */
  service_account_ids?: string[];
  /** Only usage in these workspaces. */
  workspace_ids?: string[];
  /** Only usage of these models. */
  models?: string[];
  /** Only usage in these service tiers. */
  service_tiers?: ("batch" | "flex" | "flex_discount" | "priority" | "priority_on_demand" | "standard")[];
  /** Only requests whose input is of this size, in tokens. */
  context_window?: ("0-200k" | "200k-1M")[];
  /**
   * Only usage where inference ran in these regions; `not_available` is for models that do not let the caller
   * choose.
   */
  inference_geos?: ("global" | "not_available" | "us")[];
  /** Only usage at these speeds. Needs the beta `fast-mode-2026-02-01`. */
  speeds?: ("fast" | "standard")[];
  /**
   * Buckets per page: for days 7 unless told and at most 31, for hours 24 and 168, for minutes 60 and 1440.
   * (minimum 1, maximum 1440)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaMessagesUsageReportBucket`. */
export type BetaMessagesUsageReportBucketsReportPageCursor = ReportPageCursor<BetaMessagesUsageReportBucket>;

/** Operations of `client.beta.organization.usageReport.messages`. */
export interface BetaOrganizationUsageReportMessages {
  /**
   * Report the tokens used by messages.
   *
   * Buckets of equal width, oldest first, those without usage included. Within a bucket there is one row for
   * each combination of what `group_by[]` names. A token for the next page works with the same filters only.
   *
   * `GET /v1/organizations/usage_report/messages`.
   */
  list(
    params: BetaMessageListParams,
    options?: RequestOptions,
  ): PagePromise<BetaMessagesUsageReportBucketsReportPageCursor, BetaMessagesUsageReportBucket>;
}

/** Params of `client.beta.organization.tunnels.list`. */
export interface BetaOrganizationTunnelsListParams {
  /**
   * True lists archived tunnels, too.
   * @default false
   */
  include_archived?: boolean;
  /** Only tunnels of this workspace. */
  workspace_id?: string;
  /**
   * Tunnels per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.retrieve`. */
export interface BetaOrganizationTunnelsRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.archive`. */
export interface BetaOrganizationTunnelsArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.revealToken`. */
export interface BetaOrganizationTunnelsRevealTokenParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.rotateToken`. */
export interface BetaOrganizationTunnelsRotateTokenParams extends BetaTunnelRotateTokenRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaOrganizationTunnel`. */
export type BetaOrganizationTunnelsPageCursor = PageCursor<BetaOrganizationTunnel>;

/** Operations of `client.beta.organization.tunnels`. */
export interface BetaOrganizationTunnels {
  certificates: BetaOrganizationTunnelsCertificates;
  /**
   * List the tunnels of the organization.
   *
   * Newest first, over all workspaces. The old place of tunnels; `/v1/tunnels` takes its place, with another
   * beta value and another scope.
   *
   * `GET /v1/organizations/tunnels`.
   * @deprecated
   */
  list(
    params?: BetaOrganizationTunnelsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaOrganizationTunnelsPageCursor, BetaOrganizationTunnel>;
  /**
   * Get a tunnel of the organization.
   *
   * The old place of tunnels; `/v1/tunnels` takes its place, with another beta value and another scope.
   *
   * `GET /v1/organizations/tunnels/{tunnel_id}`.
   * @deprecated
   */
  retrieve(
    tunnelID: string,
    params?: BetaOrganizationTunnelsRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaOrganizationTunnel>;
  /**
   * Archive a tunnel of the organization.
   *
   * Final. The certificates are archived with it, the token stops working and the domain is never used again.
   * Archiving twice changes nothing. The old place of tunnels; `/v1/tunnels` takes its place, with another beta
   * value and another scope.
   *
   * `POST /v1/organizations/tunnels/{tunnel_id}/archive`.
   * @deprecated
   */
  archive(
    tunnelID: string,
    params?: BetaOrganizationTunnelsArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaOrganizationTunnel>;
  /**
   * Reveal the token of a tunnel.
   *
   * The same token until it is rotated. The old place of tunnels; `/v1/tunnels` takes its place, with another
   * beta value and another scope.
   *
   * `POST /v1/organizations/tunnels/{tunnel_id}/reveal_token`.
   * @deprecated
   */
  revealToken(
    tunnelID: string,
    params?: BetaOrganizationTunnelsRevealTokenParams | null,
    options?: RequestOptions,
  ): Call<BetaTunnelToken>;
  /**
   * Replace the token of a tunnel.
   *
   * New connections need the new token from now on; open ones stay open. The old place of tunnels; `/v1/tunnels`
   * takes its place, with another beta value and another scope.
   *
   * `POST /v1/organizations/tunnels/{tunnel_id}/rotate_token`.
   * @deprecated
   */
  rotateToken(
    tunnelID: string,
    params: BetaOrganizationTunnelsRotateTokenParams,
    options?: RequestOptions,
  ): Call<BetaTunnelToken>;
}

/** Params of `client.beta.organization.tunnels.certificates.list`. */
export interface BetaOrganizationTunnelsCertificatesListParams {
  /**
   * True lists archived certificates, too.
   * @default false
   */
  include_archived?: boolean;
  /**
   * Certificates per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.certificates.create`. */
export interface BetaOrganizationTunnelsCertificatesCreateParams extends BetaTunnelCertificateCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.certificates.retrieve`. */
export interface BetaOrganizationTunnelsCertificatesRetrieveParams {
  /**
   * Id of the tunnel.
   * (min length 1)
   */
  tunnel_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.organization.tunnels.certificates.archive`. */
export interface BetaOrganizationTunnelsCertificatesArchiveParams {
  /**
   * Id of the tunnel.
   * (min length 1)
   */
  tunnel_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** A page of `BetaTunnelCertificate`. */
export type BetaTunnelCertificatesPageCursor = PageCursor<BetaTunnelCertificate>;

/** Operations of `client.beta.organization.tunnels.certificates`. */
export interface BetaOrganizationTunnelsCertificates {
  /**
   * List the certificates of a tunnel.
   *
   * A tunnel has at most two that are not archived. The old place of tunnels; `/v1/tunnels` takes its place,
   * with another beta value and another scope.
   *
   * `GET /v1/organizations/tunnels/{tunnel_id}/certificates`.
   * @deprecated
   */
  list(
    tunnelID: string,
    params?: BetaOrganizationTunnelsCertificatesListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaTunnelCertificatesPageCursor, BetaTunnelCertificate>;
  /**
   * Add a certificate to a tunnel.
   *
   * From then on, servers behind the tunnel may prove themselves with certificates of this authority. A third
   * one is refused. The old place of tunnels; `/v1/tunnels` takes its place, with another beta value and another
   * scope.
   *
   * `POST /v1/organizations/tunnels/{tunnel_id}/certificates`.
   * @deprecated
   */
  create(
    tunnelID: string,
    params: BetaOrganizationTunnelsCertificatesCreateParams,
    options?: RequestOptions,
  ): Call<BetaTunnelCertificate>;
  /**
   * Get a certificate of a tunnel.
   *
   * The old place of tunnels; `/v1/tunnels` takes its place, with another beta value and another scope.
   *
   * `GET /v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}`.
   * @deprecated
   */
  retrieve(
    certificateID: string,
    params: BetaOrganizationTunnelsCertificatesRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaTunnelCertificate>;
  /**
   * Archive a certificate of a tunnel.
   *
   * Final. Servers that prove themselves by it are not reached any more. The old place of tunnels; `/v1/tunnels`
   * takes its place, with another beta value and another scope.
   *
   * `POST /v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive`.
   * @deprecated
   */
  archive(
    certificateID: string,
    params: BetaOrganizationTunnelsCertificatesArchiveParams,
    options?: RequestOptions,
  ): Call<BetaTunnelCertificate>;
}

/** Params of `client.beta.sessions.list`. */
export interface BetaSessionListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only those of this agent. */
  agent_id?: string;
  /** Only those of this version of the agent. Not without `agent_id`. */
  agent_version?: number;
  /**
   * Only those created after this time.
   * (format date-time)
   */
  "created_at[gt]"?: string;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created before this time.
   * (format date-time)
   */
  "created_at[lt]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Only those of this deployment. */
  deployment_id?: string;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /** Only sessions that use this memory store. */
  memory_store_id?: string;
  /**
   * Direction of the order.
   * @default "desc"
   */
  order?: "asc" | "desc";
  /** Only those in one of these states. */
  statuses?: ("rescheduling" | "running" | "idle" | "terminated")[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.create`. */
export interface BetaSessionCreateParams extends BetaSessionCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.retrieve`. */
export interface BetaSessionRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.update`. */
export interface BetaSessionUpdateParams extends BetaSessionUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.delete`. */
export interface BetaSessionDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.archive`. */
export interface BetaSessionArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsSession`. */
export type BetaManagedAgentsSessionsBidirectionalPageCursor = BidirectionalPageCursor<BetaManagedAgentsSession>;

/** Operations of `client.beta.sessions`. */
export interface BetaSessions {
  events: BetaSessionsEvents;
  resources: BetaSessionsResources;
  threads: BetaSessionsThreads;
  /**
   * List sessions.
   *
   * Newest first unless `order` says otherwise. A token of a page works only with the order that it was made
   * with. Pages go both ways.
   *
   * `GET /v1/sessions`.
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
   */
  update(sessionID: string, params: BetaSessionUpdateParams, options?: RequestOptions): Call<BetaManagedAgentsSession>;
  /**
   * Delete a session.
   *
   * Final. A session that is running is refused - interrupt it first.
   *
   * `DELETE /v1/sessions/{session_id}`.
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
   */
  archive(
    sessionID: string,
    params?: BetaSessionArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSession>;
}

/** Params of `client.beta.sessions.events.list`. */
export interface BetaSessionsEventsListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only those created after this time.
   * (format date-time)
   */
  "created_at[gt]"?: string;
  /**
   * Only those created at this time or later.
   * (format date-time)
   */
  "created_at[gte]"?: string;
  /**
   * Only those created before this time.
   * (format date-time)
   */
  "created_at[lt]"?: string;
  /**
   * Only those created at this time or earlier.
   * (format date-time)
   */
  "created_at[lte]"?: string;
  /** Direction of the order. */
  order?: "asc" | "desc";
  /** Only events of these types. */
  types?: BetaManagedAgentsSessionEventType[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.events.send`. */
export interface BetaEventSendParams extends BetaSessionEventSendRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.events.stream`. */
export interface BetaSessionsEventsStreamParams {
  /**
   * Kinds of events of which previews are streamed while they are made. The event itself follows in full.
   * (max items 100)
   */
  event_deltas?: BetaManagedAgentsDeltaType[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsSessionEvent`. */
export type BetaManagedAgentsSessionEventsPageCursor = PageCursor<BetaManagedAgentsSessionEvent>;

/** Operations of `client.beta.sessions.events`. */
export interface BetaSessionsEvents {
  /**
   * List the events of a session.
   *
   * In the order in which the session took them in. The way to catch up after a stream was lost.
   *
   * `GET /v1/sessions/{session_id}/events`.
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
   */
  stream(
    sessionID: string,
    params?: BetaSessionsEventsStreamParams | null,
    options?: RequestOptions,
  ): Call<Stream<BetaManagedAgentsStreamSessionEvents>>;
}

/** Params of `client.beta.sessions.resources.list`. */
export interface BetaResourceListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.resources.add`. */
export interface BetaResourceAddParams extends BetaSessionResourceAddRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.resources.retrieve`. */
export interface BetaResourceRetrieveParams {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.resources.update`. */
export interface BetaResourceUpdateParams extends BetaSessionResourceUpdateRequest {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.resources.delete`. */
export interface BetaResourceDeleteParams {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsSessionResource`. */
export type BetaManagedAgentsSessionResourcesPageCursor = PageCursor<BetaManagedAgentsSessionResource>;

/** Operations of `client.beta.sessions.resources`. */
export interface BetaSessionsResources {
  /**
   * List the resources of a session.
   *
   * Files, repositories and memory stores that the session can use.
   *
   * `GET /v1/sessions/{session_id}/resources`.
   */
  list(
    sessionID: string,
    params?: BetaResourceListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsSessionResourcesPageCursor, BetaManagedAgentsSessionResource>;
  /**
   * Add a resource to a session.
   *
   * Mounts a file into the sandbox of the session. A session has at most 500 resources.
   *
   * `POST /v1/sessions/{session_id}/resources`. Takes at most 32 MiB.
   */
  add(sessionID: string, params: BetaResourceAddParams, options?: RequestOptions): Call<BetaManagedAgentsFileResource>;
  /**
   * Get a resource of a session.
   *
   * Secrets of a resource are never returned.
   *
   * `GET /v1/sessions/{session_id}/resources/{resource_id}`.
   */
  retrieve(
    resourceID: string,
    params: BetaResourceRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSessionResource>;
  /**
   * Update a resource of a session.
   *
   * Renews the token of a repository.
   *
   * `POST /v1/sessions/{session_id}/resources/{resource_id}`. Takes at most 32 MiB.
   */
  update(
    resourceID: string,
    params: BetaResourceUpdateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsSessionResource>;
  /**
   * Remove a resource from a session.
   *
   * The session cannot use it any more.
   *
   * `DELETE /v1/sessions/{session_id}/resources/{resource_id}`.
   */
  delete(
    resourceID: string,
    params: BetaResourceDeleteParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeleteSessionResource>;
}

/** Params of `client.beta.sessions.threads.list`. */
export interface BetaThreadListParams {
  /**
   * Items per page.
   * (minimum 1)
   * @default 1000
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Only those in one of these states. */
  statuses?: BetaManagedAgentsSessionThreadStatus[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.threads.retrieve`. */
export interface BetaThreadRetrieveParams {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.threads.archive`. */
export interface BetaThreadArchiveParams {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsSessionThread`. */
export type BetaManagedAgentsSessionThreadsPageCursor = PageCursor<BetaManagedAgentsSessionThread>;

/** Operations of `client.beta.sessions.threads`. */
export interface BetaSessionsThreads {
  events: BetaSessionsThreadsEvents;
  /**
   * List the threads of a session.
   *
   * The main thread and those of the agents that it called. At most 25 run at the same time.
   *
   * `GET /v1/sessions/{session_id}/threads`.
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

/** Params of `client.beta.sessions.threads.events.list`. */
export interface BetaSessionsThreadsEventsListParams {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.sessions.threads.events.stream`. */
export interface BetaSessionsThreadsEventsStreamParams {
  /**
   * Id of the session.
   * (min length 1)
   */
  session_id: string;
  /**
   * Kinds of events of which previews are streamed while they are made. The event itself follows in full.
   * (max items 100)
   */
  event_deltas?: BetaManagedAgentsDeltaType[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Operations of `client.beta.sessions.threads.events`. */
export interface BetaSessionsThreadsEvents {
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

/** Params of `client.beta.skills.list`. */
export interface BetaSkillsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** `custom` for skills of the workspace, `anthropic` for those that Anthropic offers. */
  source?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.create`. */
export interface BetaSkillCreateParams extends BetaSkillCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.retrieve`. */
export interface BetaSkillRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.delete`. */
export interface BetaSkillDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaSkill`. */
export type BetaSkillsPageCursor = PageCursor<BetaSkill>;

/** Operations of `client.beta.skills`. */
export interface BetaSkills {
  versions: BetaSkillsVersions;
  /**
   * List skills.
   *
   * Those of the workspace and those that Anthropic offers; `source` names one of the two kinds.
   *
   * `GET /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: BetaSkillsListParams | null, options?: RequestOptions): PagePromise<BetaSkillsPageCursor, BetaSkill>;
  /**
   * Create a skill.
   *
   * Uploads the files of the first version. All of them lie in one folder with `SKILL.md` at its top, or in one
   * zip file; together at most 30 MB uncompressed.
   *
   * `POST /v1/skills`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`, `cmek_context_unavailable`
   */
  create(params: BetaSkillCreateParams, options?: RequestOptions): Call<BetaSkill>;
  /**
   * Get a skill.
   *
   * Skills that Anthropic offers have short names as ids.
   *
   * `GET /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(skillID: string, params?: BetaSkillRetrieveParams | null, options?: RequestOptions): Call<BetaSkill>;
  /**
   * Delete a skill.
   *
   * Final; its versions go with it.
   *
   * `DELETE /v1/skills/{skill_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(skillID: string, params?: BetaSkillDeleteParams | null, options?: RequestOptions): Call<BetaDeletedSkill>;
}

/** Params of `client.beta.skills.versions.list`. */
export interface BetaSkillsVersionsListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.versions.create`. */
export interface BetaSkillsVersionsCreateParams extends BetaSkillVersionCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.versions.retrieve`. */
export interface BetaSkillsVersionsRetrieveParams {
  /**
   * Id of the skill.
   * (min length 1)
   */
  skill_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.versions.delete`. */
export interface BetaVersionDeleteParams {
  /**
   * Id of the skill.
   * (min length 1)
   */
  skill_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.skills.versions.download`. */
export interface BetaSkillsVersionsDownloadParams {
  /**
   * Id of the skill.
   * (min length 1)
   */
  skill_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaSkillVersion`. */
export type BetaSkillVersionsPageCursor = PageCursor<BetaSkillVersion>;

/** Operations of `client.beta.skills.versions`. */
export interface BetaSkillsVersions {
  /**
   * List the versions of a skill.
   *
   * Each version is a complete set of files.
   *
   * `GET /v1/skills/{skill_id}/versions`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(
    skillID: string,
    params?: BetaSkillsVersionsListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaSkillVersionsPageCursor, BetaSkillVersion>;
  /**
   * Create a version of a skill.
   *
   * Uploads a complete set of files; nothing is taken over from the version before. The new version becomes the
   * latest.
   *
   * `POST /v1/skills/{skill_id}/versions`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`, `cmek_context_unavailable`
   */
  create(skillID: string, params: BetaSkillsVersionsCreateParams, options?: RequestOptions): Call<BetaSkillVersion>;
  /**
   * Get a version of a skill.
   *
   * `latest` stands for the newest version.
   *
   * `GET /v1/skills/{skill_id}/versions/{version}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(version: string, params: BetaSkillsVersionsRetrieveParams, options?: RequestOptions): Call<BetaSkillVersion>;
  /**
   * Delete a version of a skill.
   *
   * Final. Requests that name the version fail from now on.
   *
   * `DELETE /v1/skills/{skill_id}/versions/{version}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(version: string, params: BetaVersionDeleteParams, options?: RequestOptions): Call<BetaDeletedSkillVersion>;
  /**
   * Download a version of a skill.
   *
   * A zip file with the folder as it was uploaded.
   *
   * `GET /v1/skills/{skill_id}/versions/{version}/content`.
   */
  download(version: string, params: BetaSkillsVersionsDownloadParams, options?: RequestOptions): Call<Response>;
}

/** Params of `client.beta.tunnels.list`. */
export interface BetaTunnelListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.create`. */
export interface BetaTunnelCreateParams extends BetaTunnelCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.retrieve`. */
export interface BetaTunnelRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.archive`. */
export interface BetaTunnelArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.revealToken`. */
export interface BetaTunnelRevealTokenParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.rotateToken`. */
export interface BetaTunnelRotateTokenParams extends BetaTunnelRotateTokenRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaTunnel`. */
export type BetaTunnelsPageCursor = PageCursor<BetaTunnel>;

/** Operations of `client.beta.tunnels`. */
export interface BetaTunnels {
  certificates: BetaTunnelsCertificates;
  /**
   * List tunnels.
   *
   * Newest first. Archived tunnels are left out unless asked for.
   *
   * `GET /v1/tunnels`.
   */
  list(params?: BetaTunnelListParams | null, options?: RequestOptions): PagePromise<BetaTunnelsPageCursor, BetaTunnel>;
  /**
   * Create a tunnel.
   *
   * Reserves a new hostname; a repeated request makes another tunnel. The tunnel carries no traffic until it has
   * a certificate.
   *
   * `POST /v1/tunnels`.
   */
  create(params: BetaTunnelCreateParams, options?: RequestOptions): Call<BetaTunnel>;
  /**
   * Get a tunnel.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/tunnels/{tunnel_id}`.
   */
  retrieve(tunnelID: string, params?: BetaTunnelRetrieveParams | null, options?: RequestOptions): Call<BetaTunnel>;
  /**
   * Archive a tunnel.
   *
   * Final. Its certificates are archived with it, the hostname is never used again and the token stops working.
   * A repeated request returns the tunnel as it is.
   *
   * `POST /v1/tunnels/{tunnel_id}/archive`.
   */
  archive(tunnelID: string, params?: BetaTunnelArchiveParams | null, options?: RequestOptions): Call<BetaTunnel>;
  /**
   * Reveal the token of a tunnel.
   *
   * The token with which a connector opens the tunnel; the same until it is rotated. The API does not store it.
   *
   * `POST /v1/tunnels/{tunnel_id}/reveal_token`.
   */
  revealToken(
    tunnelID: string,
    params?: BetaTunnelRevealTokenParams | null,
    options?: RequestOptions,
  ): Call<BetaTunnelToken>;
  /**
   * Rotate the token of a tunnel.
   *
   * The old token opens no new connections from now on; connections that are open stay open.
   *
   * `POST /v1/tunnels/{tunnel_id}/rotate_token`.
   */
  rotateToken(tunnelID: string, params: BetaTunnelRotateTokenParams, options?: RequestOptions): Call<BetaTunnelToken>;
}

/** Params of `client.beta.tunnels.certificates.list`. */
export interface BetaCertificateListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.certificates.create`. */
export interface BetaCertificateCreateParams extends BetaTunnelCertificateCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.certificates.retrieve`. */
export interface BetaCertificateRetrieveParams {
  /**
   * Id of the tunnel.
   * (min length 1)
   */
  tunnel_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.tunnels.certificates.archive`. */
export interface BetaCertificateArchiveParams {
  /**
   * Id of the tunnel.
   * (min length 1)
   */
  tunnel_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Operations of `client.beta.tunnels.certificates`. */
export interface BetaTunnelsCertificates {
  /**
   * List the certificates of a tunnel.
   *
   * Archived certificates are left out unless asked for.
   *
   * `GET /v1/tunnels/{tunnel_id}/certificates`.
   */
  list(
    tunnelID: string,
    params?: BetaCertificateListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaTunnelCertificatesPageCursor, BetaTunnelCertificate>;
  /**
   * Add a certificate to a tunnel.
   *
   * A public CA certificate that the server at the end of the tunnel is checked against. A tunnel has at most
   * two that are not archived.
   *
   * `POST /v1/tunnels/{tunnel_id}/certificates`.
   */
  create(tunnelID: string, params: BetaCertificateCreateParams, options?: RequestOptions): Call<BetaTunnelCertificate>;
  /**
   * Get a certificate of a tunnel.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}`.
   */
  retrieve(
    certificateID: string,
    params: BetaCertificateRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaTunnelCertificate>;
  /**
   * Archive a certificate of a tunnel.
   *
   * The certificate is not trusted any more, its record stays. Without one the tunnel carries no traffic.
   *
   * `POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive`.
   */
  archive(
    certificateID: string,
    params: BetaCertificateArchiveParams,
    options?: RequestOptions,
  ): Call<BetaTunnelCertificate>;
}

/** Params of `client.beta.userProfiles.list`. */
export interface BetaUserProfileListParams {
  /**
   * Items per page.
   * (minimum 1)
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Direction of the order. */
  order?: BetaUserProfileListOrder;
  /** What to order by. */
  order_by?: BetaUserProfileListOrderBy;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.userProfiles.create`. */
export interface BetaUserProfileCreateParams extends BetaUserProfileCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.userProfiles.retrieve`. */
export interface BetaUserProfileRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.userProfiles.update`. */
export interface BetaUserProfileUpdateParams extends BetaUserProfileUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.userProfiles.delete`. */
export interface BetaUserProfileDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.userProfiles.createEnrollmentURL`. */
export interface BetaUserProfileCreateEnrollmentURLParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaUserProfile`. */
export type BetaUserProfilesPageCursor = PageCursor<BetaUserProfile>;

/** Operations of `client.beta.userProfiles`. */
export interface BetaUserProfiles {
  actionURLs: BetaUserProfilesActionURLs;
  /**
   * List user profiles.
   *
   * Those of the workspace, in the order asked for.
   *
   * `GET /v1/user_profiles`.
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
   */
  create(params: BetaUserProfileCreateParams, options?: RequestOptions): Call<BetaUserProfile>;
  /**
   * Get a user profile.
   *
   * Says, among other things, which programs the profile is enrolled in.
   *
   * `GET /v1/user_profiles/{user_profile_id}`.
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
   */
  update(userProfileID: string, params: BetaUserProfileUpdateParams, options?: RequestOptions): Call<BetaUserProfile>;
  /**
   * Delete a user profile.
   *
   * Final. Requests that name the profile fail from now on.
   *
   * `DELETE /v1/user_profiles/{user_profile_id}`.
   */
  delete(
    userProfileID: string,
    params?: BetaUserProfileDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaDeletedUserProfile>;
  /**
   * Create an enrollment URL.
   *
   * A link, valid for a short time, where the end user enrolls. Action URLs take its place.
   *
   * `POST /v1/user_profiles/{user_profile_id}/enrollment_url`.
   */
  createEnrollmentURL(
    userProfileID: string,
    params?: BetaUserProfileCreateEnrollmentURLParams | null,
    options?: RequestOptions,
  ): Call<BetaUserProfileEnrollmentURL>;
}

/** Params of `client.beta.userProfiles.actionURLs.create`. */
export interface BetaActionURLCreateParams extends BetaUserProfileActionURLCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Operations of `client.beta.userProfiles.actionURLs`. */
export interface BetaUserProfilesActionURLs {
  /**
   * Create an action URL.
   *
   * A link, valid for a short time, where the end user can do what is asked of them.
   *
   * `POST /v1/user_profiles/{user_profile_id}/action_urls`.
   */
  create(
    userProfileID: string,
    params: BetaActionURLCreateParams,
    options?: RequestOptions,
  ): Call<BetaUserProfileActionURL>;
}

/** Params of `client.beta.vaults.list`. */
export interface BetaVaultListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.create`. */
export interface BetaVaultCreateParams extends BetaVaultCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.retrieve`. */
export interface BetaVaultRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.update`. */
export interface BetaVaultUpdateParams extends BetaVaultUpdateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.delete`. */
export interface BetaVaultDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.archive`. */
export interface BetaVaultArchiveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsVault`. */
export type BetaManagedAgentsVaultsPageCursor = PageCursor<BetaManagedAgentsVault>;

/** Operations of `client.beta.vaults`. */
export interface BetaVaults {
  credentials: BetaVaultsCredentials;
  /**
   * List vaults.
   *
   * Archived vaults are left out unless asked for.
   *
   * `GET /v1/vaults`.
   */
  list(
    params?: BetaVaultListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsVaultsPageCursor, BetaManagedAgentsVault>;
  /**
   * Create a vault.
   *
   * A vault keeps credentials for the MCP servers and hosts that sessions talk to. It holds at most 20.
   *
   * `POST /v1/vaults`.
   */
  create(params: BetaVaultCreateParams, options?: RequestOptions): Call<BetaManagedAgentsVault>;
  /**
   * Get a vault.
   *
   * `archived_at` says whether it is archived.
   *
   * `GET /v1/vaults/{vault_id}`.
   */
  retrieve(
    vaultID: string,
    params?: BetaVaultRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsVault>;
  /**
   * Update a vault.
   *
   * What is left out stays as it is.
   *
   * `POST /v1/vaults/{vault_id}`.
   */
  update(vaultID: string, params: BetaVaultUpdateParams, options?: RequestOptions): Call<BetaManagedAgentsVault>;
  /**
   * Delete a vault.
   *
   * Final.
   *
   * `DELETE /v1/vaults/{vault_id}`.
   */
  delete(
    vaultID: string,
    params?: BetaVaultDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeletedVault>;
  /**
   * Archive a vault.
   *
   * Its credentials are archived with it.
   *
   * `POST /v1/vaults/{vault_id}/archive`.
   */
  archive(
    vaultID: string,
    params?: BetaVaultArchiveParams | null,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsVault>;
}

/** Params of `client.beta.vaults.credentials.list`. */
export interface BetaCredentialListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 100)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /** Lists archived ones, too. */
  include_archived?: boolean;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.credentials.create`. */
export interface BetaCredentialCreateParams extends BetaVaultCredentialCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.credentials.retrieve`. */
export interface BetaCredentialRetrieveParams {
  /**
   * Id of the vault.
   * (min length 1)
   */
  vault_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.credentials.update`. */
export interface BetaCredentialUpdateParams extends BetaVaultCredentialUpdateRequest {
  /**
   * Id of the vault.
   * (min length 1)
   */
  vault_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.credentials.delete`. */
export interface BetaCredentialDeleteParams {
  /**
   * Id of the vault.
   * (min length 1)
   */
  vault_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.credentials.archive`. */
export interface BetaCredentialArchiveParams {
  /**
   * Id of the vault.
   * (min length 1)
   */
  vault_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.vaults.credentials.mcpOAuthValidate`. */
export interface BetaCredentialMCPOAuthValidateParams {
  /**
   * Id of the vault.
   * (min length 1)
   */
  vault_id: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaManagedAgentsCredential`. */
export type BetaManagedAgentsCredentialsPageCursor = PageCursor<BetaManagedAgentsCredential>;

/** Operations of `client.beta.vaults.credentials`. */
export interface BetaVaultsCredentials {
  /**
   * List credentials.
   *
   * Secrets are never returned. Archived credentials are left out unless asked for.
   *
   * `GET /v1/vaults/{vault_id}/credentials`.
   */
  list(
    vaultID: string,
    params?: BetaCredentialListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaManagedAgentsCredentialsPageCursor, BetaManagedAgentsCredential>;
  /**
   * Create a credential.
   *
   * Secrets can be written and never read. The type of a credential, and what it is for, cannot change later.
   *
   * `POST /v1/vaults/{vault_id}/credentials`.
   */
  create(
    vaultID: string,
    params: BetaCredentialCreateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsCredential>;
  /**
   * Get a credential.
   *
   * Without its secrets.
   *
   * `GET /v1/vaults/{vault_id}/credentials/{credential_id}`.
   */
  retrieve(
    credentialID: string,
    params: BetaCredentialRetrieveParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsCredential>;
  /**
   * Update a credential.
   *
   * What is left out stays as it is; the type must be the one that the credential has.
   *
   * `POST /v1/vaults/{vault_id}/credentials/{credential_id}`.
   */
  update(
    credentialID: string,
    params: BetaCredentialUpdateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsCredential>;
  /**
   * Delete a credential.
   *
   * Final.
   *
   * `DELETE /v1/vaults/{vault_id}/credentials/{credential_id}`.
   */
  delete(
    credentialID: string,
    params: BetaCredentialDeleteParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsDeletedCredential>;
  /**
   * Archive a credential.
   *
   * The record stays readable.
   *
   * `POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive`.
   */
  archive(
    credentialID: string,
    params: BetaCredentialArchiveParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsCredential>;
  /**
   * Check an OAuth credential.
   *
   * Tries the credential at its MCP server, refreshing the token if need be, and reports what the server
   * answered. A credential that does not work is reported, not refused.
   *
   * `POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate`.
   */
  mcpOAuthValidate(
    credentialID: string,
    params: BetaCredentialMCPOAuthValidateParams,
    options?: RequestOptions,
  ): Call<BetaManagedAgentsCredentialValidation>;
}

/** Params of `client.beta.promptTools.generate`. */
export interface BetaPromptToolGenerateParams extends BetaPromptGenerateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.promptTools.improve`. */
export interface BetaPromptToolImproveParams extends BetaPromptImproveRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Params of `client.beta.promptTools.templatize`. */
export interface BetaPromptToolTemplatizeParams extends BetaPromptTemplatizeRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Operations of `client.beta.promptTools`. */
export interface BetaPromptTools {
  /**
   * Write a prompt for a task.
   *
   * Makes a prompt from the description of a task. Part of a closed preview that was retired on 2026-08-17;
   * requests are said to fail since.
   *
   * `POST /v1/experimental/generate_prompt`.
   * @deprecated Announced to stop working on 2026-08-17.
   */
  generate(params: BetaPromptToolGenerateParams, options?: RequestOptions): Call<BetaPromptGenerateResponse>;
  /**
   * Improve a prompt.
   *
   * Rewrites a prompt, led by feedback if there is any. Part of a closed preview that was retired on 2026-08-17;
   * requests are said to fail since.
   *
   * `POST /v1/experimental/improve_prompt`.
   * @deprecated Announced to stop working on 2026-08-17.
   */
  improve(params: BetaPromptToolImproveParams, options?: RequestOptions): Call<BetaPromptImproveResponse>;
  /**
   * Turn a prompt into a template.
   *
   * Replaces the parts of a prompt that vary by variables like `{{city}}`. Part of a closed preview that was
   * retired on 2026-08-17; requests are said to fail since.
   *
   * `POST /v1/experimental/templatize_prompt`.
   * @deprecated Announced to stop working on 2026-08-17.
   */
  templatize(params: BetaPromptToolTemplatizeParams, options?: RequestOptions): Call<BetaPromptTemplatizeResponse>;
}

/** Operations of `client.beta.claudeCode`. */
export interface BetaClaudeCode {
  routines: BetaClaudeCodeRoutines;
}

/** Params of `client.beta.claudeCode.routines.fire`. */
export interface BetaRoutineFireParams extends BetaRoutineFireRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

/** Operations of `client.beta.claudeCode.routines`. */
export interface BetaClaudeCodeRoutines {
  /**
   * Start a routine of Claude Code.
   *
   * Starts a new session of a routine in the cloud and answers as soon as the session exists. Takes the Bearer
   * token of that one routine, never an API key. A call that is repeated starts another session, since there is
   * no idempotency key. Runs count against the daily allowance of the account that owns the routine.
   *
   * `POST /v1/claude_code/routines/{routine_id}/fire`.
   */
  fire(routineID: string, params?: BetaRoutineFireParams | null, options?: RequestOptions): Call<BetaRoutineFire>;
}

/** What `client.beta` offers. */
export interface Beta {
  messages: BetaMessages;
  models: BetaModels;
  files: BetaFiles;
  agents: BetaAgents;
  deploymentRuns: BetaDeploymentRuns;
  deployments: BetaDeployments;
  dreams: BetaDreams;
  environments: BetaEnvironments;
  memoryStores: BetaMemoryStores;
  organization: BetaOrganization;
  sessions: BetaSessions;
  skills: BetaSkills;
  tunnels: BetaTunnels;
  userProfiles: BetaUserProfiles;
  vaults: BetaVaults;
  promptTools: BetaPromptTools;
  claudeCode: BetaClaudeCode;
}

/** What a client offers. */
export interface Resources {
  messages: Messages;
  models: Models;
  files: Files;
  organization: Organization;
  skills: Skills;
  userProfiles: UserProfiles;
  chat: Chat;
  compliance: Compliance;
  oauth: Oauth;
  beta: Beta;
}
