// Generated from spec/ by `make generate`. Do not edit.

import type { Call } from "../../src/call.js";
import type { RequestOptions } from "../../src/contract.js";
import type { MessageStream } from "../../src/helpers/message-stream.js";
import type { JSONLDecoder } from "../../src/lines.js";
import type { Page, PageCursor, PagePromise } from "../../src/pages.js";
import type { Stream } from "../../src/stream.js";
import type {
  BetaAPIKey,
  BetaAnalyticsConnectorActivity,
  BetaAnalyticsPluginActivity,
  BetaAnalyticsProjectActivity,
  BetaAnalyticsSingleDayActivitySummary,
  BetaAnalyticsSkillActivity,
  BetaAnalyticsUserActivity,
  BetaAnthropicBeta,
  BetaDeletedFile,
  BetaDeletedMessageBatch,
  BetaDeletedOrganizationWebhookEndpoint,
  BetaExternalKey,
  BetaExternalKeyCreateRequest,
  BetaExternalKeyDeleteResponse,
  BetaExternalKeyValidateResponse,
  BetaFileMetadata,
  BetaManagedAgentsDeletedSession,
  BetaManagedAgentsSendSessionEvents,
  BetaManagedAgentsSession,
  BetaManagedAgentsSessionEvent,
  BetaManagedAgentsSessionThread,
  BetaManagedAgentsStreamSessionEvents,
  BetaManagedAgentsStreamSessionThreadEvents,
  BetaMessage,
  BetaMessageBatch,
  BetaMessageBatchCreateRequest,
  BetaMessageBatchIndividualResponse,
  BetaMessageCountTokensRequest,
  BetaMessageCreateRequest,
  BetaMessageParam,
  BetaMessageTokensCount,
  BetaNewOrganizationWebhookEndpoint,
  BetaOrganizationInfo,
  BetaOrganizationRateLimit,
  BetaOrganizationUser,
  BetaOrganizationWebhookEndpoint,
  BetaOrganizationWebhookEndpointSigningSecret,
  BetaRBACRole,
  BetaRawMessageStreamEvent,
  BetaSpendLimit,
  BetaSpendLimitDeleteResponse,
  BetaSpendLimitIncreaseRequest,
  BetaSpendLimitIncreaseRequestApproveResponse,
  BetaTextCitation,
  BetaUserRemoveResponse,
  BetaWebhookCreateRequest,
  BetaWebhookUpdateRequest,
  BetaWorkspace,
  BetaWorkspaceCreateRequest,
  BetaWorkspaceRateLimit,
  BetaWorkspaceUpdateRequest,
} from "../types/2023-06-01.beta.js";
import type {
  AnthropicBeta,
  Completion,
  CompletionCreateRequest,
  DeletedMessageBatch,
  DeletedSkill,
  DeletedUserProfile,
  ExternalKey,
  ExternalKeyCreateRequest,
  ExternalKeyDeleteResponse,
  ExternalKeyValidateResponse,
  Message,
  MessageBatch,
  MessageBatchCreateRequest,
  MessageBatchIndividualResponse,
  MessageCountTokensRequest,
  MessageCreateRequest,
  MessageParam,
  MessageTokensCount,
  ModelInfo,
  OrganizationInfo,
  OrganizationUser,
  OutputConfig,
  RawMessageStreamEvent,
  Skill,
  TextCitation,
  UserProfile,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserRemoveResponse,
  Workspace,
  WorkspaceCreateRequest,
  WorkspaceMember,
  WorkspaceMemberAddRequest,
  WorkspaceMemberRemoveResponse,
  WorkspaceUpdateRequest,
} from "../types/2023-06-01.js";

import type {
  BatchListParams,
  BatchRetrieveParams,
  BatchDeleteParams,
  BatchCancelParams,
  BatchResultsParams,
  MessageBatchesPage,
  ModelInfosPage,
  Files,
  OrganizationAPIKeys,
  OrganizationComplianceSettings,
  ExternalKeyListParams,
  ExternalKeyUpdateParams,
  OrganizationFederation,
  OrganizationInvites,
  OrganizationRateLimits,
  OrganizationServiceAccounts,
  UserUpdateParams,
  OrganizationUsersPage,
  MemberRetrieveParams,
  MemberUpdateParams,
  WorkspaceMembersPage,
  OrganizationWorkspacesRateLimits,
  OrganizationWorkspacesServiceAccounts,
  OrganizationUsageReport,
  OrganizationCostReport,
  SkillCreateParams,
  SkillRetrieveParams,
  SkillDeleteParams,
  SkillsPageCursor,
  SkillsVersions,
  UserProfileCreateParams,
  UserProfileRetrieveParams,
  UserProfileUpdateParams,
  UserProfileDeleteParams,
  UserProfilesActionURLs,
  Chat,
  Compliance,
  Oauth,
  BetaBatchListParams,
  BetaBatchRetrieveParams,
  BetaBatchDeleteParams,
  BetaBatchCancelParams,
  BetaBatchResultsParams,
  BetaMessageBatchesPage,
  BetaModels,
  BetaFileUploadParams,
  BetaFileRetrieveMetadataParams,
  BetaFileDeleteParams,
  BetaFileDownloadParams,
  BetaFileMetadataPageCursor,
  BetaAgents,
  BetaDeploymentRuns,
  BetaDeployments,
  BetaDreams,
  BetaEnvironments,
  BetaMemoryStores,
  BetaProjectListParams,
  BetaOrganizationAnalyticsArtifacts,
  BetaConnectorListParams,
  BetaOrganizationAnalyticsCostReport,
  BetaOrganizationAnalyticsPluginsListParams,
  BetaOrganizationAnalyticsSkillsListParams,
  BetaSummaryListParams,
  BetaOrganizationAnalyticsUsageReport,
  BetaOrganizationAnalyticsUserCostReport,
  BetaOrganizationAnalyticsUserUsageReport,
  BetaOrganizationAnalyticsUsersListParams,
  BetaAPIKeyListParams,
  BetaAPIKeyUpdateParams,
  BetaOrganizationComplianceSettings,
  BetaExternalKeyListParams,
  BetaExternalKeyUpdateParams,
  BetaOrganizationFederation,
  BetaOrganizationInvites,
  BetaOrganizationPluginMarketplaces,
  BetaOrganizationPlugins,
  BetaOrganizationRateLimitsListParams,
  BetaOrganizationRBACGroups,
  BetaRBACRoleListParams,
  BetaOrganizationRBACRolesPermissions,
  BetaOrganizationServiceAccounts,
  BetaSpendLimitSetParams,
  BetaSpendLimitsPageCursor,
  BetaIncreaseRequestListParams,
  BetaIncreaseRequestApproveParams,
  BetaIncreaseRequestDenyParams,
  BetaSpendLimitIncreaseRequestsPageCursor,
  BetaOrganizationSpendLimitsEffective,
  BetaOrganizationTelemetryDestinations,
  BetaOrganizationUsersListParams,
  BetaUserUpdateParams,
  BetaOrganizationUsersPage,
  BetaWebhookListParams,
  BetaWebhookRetrieveParams,
  BetaWebhookDeleteParams,
  BetaWebhookRegenerateSigningSecretParams,
  BetaOrganizationWorkspacesMembers,
  BetaOrganizationWorkspacesRateLimitsListParams,
  BetaRateLimitUpdateParams,
  BetaOrganizationWorkspacesServiceAccounts,
  BetaOrganizationUsageReport,
  BetaOrganizationTunnels,
  BetaSessionListParams,
  BetaSessionCreateParams,
  BetaSessionRetrieveParams,
  BetaSessionUpdateParams,
  BetaSessionDeleteParams,
  BetaSessionArchiveParams,
  BetaManagedAgentsSessionsBidirectionalPageCursor,
  BetaSessionsEventsListParams,
  BetaEventSendParams,
  BetaSessionsEventsStreamParams,
  BetaSessionsResources,
  BetaThreadListParams,
  BetaThreadRetrieveParams,
  BetaThreadArchiveParams,
  BetaManagedAgentsSessionThreadsPageCursor,
  BetaSessionsThreadsEventsListParams,
  BetaSessionsThreadsEventsStreamParams,
  BetaSkills,
  BetaTunnels,
  BetaUserProfiles,
  BetaVaults,
  BetaPromptTools,
  BetaClaudeCode,
} from "./2026-10-21.js";

export type {
  BatchListParams,
  BatchRetrieveParams,
  BatchDeleteParams,
  BatchCancelParams,
  BatchResultsParams,
  MessageBatchesPage,
  ModelInfosPage,
  FileListParams,
  FileUploadParams,
  FileRetrieveMetadataParams,
  FileDeleteParams,
  FileDownloadParams,
  FileMetadataPageCursor,
  Files,
  APIKeyListParams,
  APIKeyUpdateParams,
  APIKeysPage,
  OrganizationAPIKeys,
  ComplianceSettingUpdateParams,
  OrganizationComplianceSettings,
  ExternalKeyListParams,
  ExternalKeyUpdateParams,
  OrganizationFederation,
  IssuerListParams,
  IssuerCreateParams,
  IssuerUpdateParams,
  FederationIssuersPageCursor,
  OrganizationFederationIssuers,
  RuleListParams,
  RuleCreateParams,
  RuleUpdateParams,
  FederationRulesPageCursor,
  OrganizationFederationRules,
  OrganizationFederationRulesWorkspacesListParams,
  OrganizationFederationRulesWorkspacesAddParams,
  OrganizationFederationRulesWorkspacesRemoveParams,
  FederationRuleWorkspacesPageCursor,
  OrganizationFederationRulesWorkspaces,
  InviteListParams,
  InviteCreateParams,
  OrganizationInvitesPage,
  OrganizationInvites,
  OrganizationRateLimitsListParams,
  OrganizationRateLimitsPageCursor,
  OrganizationRateLimits,
  OrganizationServiceAccountsListParams,
  ServiceAccountCreateParams,
  OrganizationServiceAccountsUpdateParams,
  ServiceAccountsPageCursor,
  OrganizationServiceAccounts,
  OrganizationServiceAccountsWorkspacesListParams,
  OrganizationServiceAccountsWorkspacesAddParams,
  OrganizationServiceAccountsWorkspacesRemoveParams,
  ServiceAccountWorkspaceMembersPageCursor,
  OrganizationServiceAccountsWorkspaces,
  UserUpdateParams,
  OrganizationUsersPage,
  MemberRetrieveParams,
  MemberUpdateParams,
  WorkspaceMembersPage,
  OrganizationWorkspacesRateLimitsListParams,
  RateLimitUpdateParams,
  WorkspaceRateLimitsPageCursor,
  OrganizationWorkspacesRateLimits,
  OrganizationWorkspacesServiceAccountsListParams,
  ServiceAccountAddParams,
  ServiceAccountRetrieveParams,
  OrganizationWorkspacesServiceAccountsUpdateParams,
  ServiceAccountRemoveParams,
  OrganizationWorkspacesServiceAccounts,
  OrganizationUsageReport,
  OrganizationUsageReportMessagesListParams,
  MessagesUsageReportBucketsReportPageCursor,
  OrganizationUsageReportMessages,
  ClaudeCodeListParams,
  ClaudeCodeUsageRecordsReportPageCursor,
  OrganizationUsageReportClaudeCode,
  CostReportListParams,
  CostReportBucketsReportPageCursor,
  OrganizationCostReport,
  SkillCreateParams,
  SkillRetrieveParams,
  SkillDeleteParams,
  SkillsPageCursor,
  VersionListParams,
  VersionCreateParams,
  VersionRetrieveParams,
  VersionDeleteParams,
  SkillVersionsPageCursor,
  SkillsVersions,
  UserProfileCreateParams,
  UserProfileRetrieveParams,
  UserProfileUpdateParams,
  UserProfileDeleteParams,
  ActionURLCreateParams,
  UserProfilesActionURLs,
  Chat,
  ChatCompletionsCreateParamsBase,
  ChatCompletionsCreateParamsNonStreaming,
  ChatCompletionsCreateParamsStreaming,
  ChatCompletionsCreateParams,
  ChatCompletions,
  Compliance,
  ActivityListParams,
  ComplianceActivitiesPage,
  ComplianceActivities,
  ComplianceApps,
  ComplianceAppsArtifacts,
  ChatListParams,
  ComplianceChatsPage,
  ComplianceAppsChats,
  ComplianceAppsChatsMessagesListParams,
  ComplianceChatMessagesPage,
  ComplianceAppsChatsMessages,
  ComplianceAppsChatsFiles,
  ComplianceAppsChatsGeneratedFiles,
  ComplianceAppsCode,
  ComplianceAppsCodeArtifactsListParams,
  ComplianceCodeArtifactsReportPageCursor,
  ComplianceAppsCodeArtifacts,
  VersionDownloadParams,
  ComplianceAppsCodeArtifactsVersions,
  ComplianceAppsProjectsListParams,
  ComplianceProjectsReportPageCursor,
  ComplianceAppsProjects,
  ComplianceAppsProjectsDocuments,
  AttachmentListParams,
  ComplianceProjectAttachmentsReportPageCursor,
  ComplianceAppsProjectsAttachments,
  CollaboratorListParams,
  ComplianceProjectCollaboratorsReportPageCursor,
  ComplianceAppsProjectsCollaborators,
  ComplianceAppsSessions,
  LocalListParams,
  ComplianceLocalSessionsPageCursor,
  ComplianceAppsSessionsLocal,
  ComplianceAppsSessionsLocalMessagesListParams,
  ComplianceLocalSessionMessagesPageCursor,
  ComplianceAppsSessionsLocalMessages,
  RemoteListParams,
  ComplianceRemoteSessionsPageCursor,
  ComplianceAppsSessionsRemote,
  ComplianceAppsSessionsRemoteMessagesListParams,
  ComplianceRemoteSessionMessagesPageCursor,
  ComplianceAppsSessionsRemoteMessages,
  GroupListParams,
  ComplianceGroupsReportPageCursor,
  ComplianceGroups,
  ComplianceGroupsMembersListParams,
  ComplianceGroupMembersReportPageCursor,
  ComplianceGroupsMembers,
  OrganizationListParams,
  ComplianceOrganizationsReportPageCursor,
  ComplianceOrganizations,
  RoleListParams,
  RoleRetrieveParams,
  ComplianceRolesReportPageCursor,
  ComplianceOrganizationsRoles,
  ComplianceOrganizationsRolesPermissionsListParams,
  ComplianceRolePermissionsReportPageCursor,
  ComplianceOrganizationsRolesPermissions,
  ComplianceOrganizationsUsersListParams,
  ComplianceOrganizationUsersReportPageCursor,
  ComplianceOrganizationsUsers,
  ComplianceOrganizationsSettings,
  Oauth,
  TokenCreateParams,
  OauthToken,
  BetaBatchListParams,
  BetaBatchRetrieveParams,
  BetaBatchDeleteParams,
  BetaBatchCancelParams,
  BetaBatchResultsParams,
  BetaMessageBatchesPage,
  BetaModelListParams,
  BetaModelRetrieveParams,
  BetaModelInfosPage,
  BetaModels,
  BetaFileUploadParams,
  BetaFileRetrieveMetadataParams,
  BetaFileDeleteParams,
  BetaFileDownloadParams,
  BetaFileMetadataPageCursor,
  BetaAgentListParams,
  BetaAgentCreateParams,
  BetaAgentRetrieveParams,
  BetaAgentUpdateParams,
  BetaAgentArchiveParams,
  BetaManagedAgentsAgentsPageCursor,
  BetaAgents,
  BetaAgentsVersionsListParams,
  BetaAgentsVersions,
  BetaDeploymentRunListParams,
  BetaDeploymentRunRetrieveParams,
  BetaManagedAgentsDeploymentRunsPageCursor,
  BetaDeploymentRuns,
  BetaDeploymentListParams,
  BetaDeploymentCreateParams,
  BetaDeploymentRetrieveParams,
  BetaDeploymentUpdateParams,
  BetaDeploymentArchiveParams,
  BetaDeploymentPauseParams,
  BetaDeploymentRunParams,
  BetaDeploymentUnpauseParams,
  BetaManagedAgentsDeploymentsPageCursor,
  BetaDeployments,
  BetaDreamListParams,
  BetaDreamCreateParams,
  BetaDreamRetrieveParams,
  BetaDreamArchiveParams,
  BetaDreamCancelParams,
  BetaDreamsPageCursor,
  BetaDreams,
  BetaEnvironmentListParams,
  BetaEnvironmentCreateParams,
  BetaEnvironmentRetrieveParams,
  BetaEnvironmentUpdateParams,
  BetaEnvironmentDeleteParams,
  BetaEnvironmentArchiveParams,
  BetaEnvironmentsPageCursor,
  BetaEnvironments,
  BetaWorkListParams,
  BetaWorkPollParams,
  BetaWorkStatsParams,
  BetaWorkRetrieveParams,
  BetaWorkUpdateParams,
  BetaWorkAckParams,
  BetaWorkHeartbeatParams,
  BetaWorkStopParams,
  BetaSelfHostedWorksPageCursor,
  BetaEnvironmentsWork,
  BetaMemoryStoreListParams,
  BetaMemoryStoreCreateParams,
  BetaMemoryStoreRetrieveParams,
  BetaMemoryStoreUpdateParams,
  BetaMemoryStoreDeleteParams,
  BetaMemoryStoreArchiveParams,
  BetaManagedAgentsMemoryStoresPageCursor,
  BetaMemoryStores,
  BetaMemoryListParams,
  BetaMemoryCreateParams,
  BetaMemoryRetrieveParams,
  BetaMemoryUpdateParams,
  BetaMemoryDeleteParams,
  BetaManagedAgentsMemoryListItemsPageCursor,
  BetaMemoryStoresMemories,
  BetaMemoryVersionListParams,
  BetaMemoryVersionRetrieveParams,
  BetaMemoryVersionRedactParams,
  BetaManagedAgentsMemoryVersionsPageCursor,
  BetaMemoryStoresMemoryVersions,
  BetaProjectListParams,
  BetaArtifactListParams,
  BetaAnalyticsArtifactActivitiesPageCursor,
  BetaOrganizationAnalyticsArtifacts,
  BetaConnectorListParams,
  BetaCostReportListParams,
  BetaAnalyticsCostReportTimeBucketsReportPageCursor,
  BetaOrganizationAnalyticsCostReport,
  BetaOrganizationAnalyticsPluginsListParams,
  BetaOrganizationAnalyticsSkillsListParams,
  BetaSummaryListParams,
  BetaUsageReportListParams,
  BetaAnalyticsUsageReportTimeBucketsReportPageCursor,
  BetaOrganizationAnalyticsUsageReport,
  BetaUserCostReportListParams,
  BetaAnalyticsCostUsersItemsReportPageCursor,
  BetaOrganizationAnalyticsUserCostReport,
  BetaUserUsageReportListParams,
  BetaAnalyticsUsageUsersItemsReportPageCursor,
  BetaOrganizationAnalyticsUserUsageReport,
  BetaOrganizationAnalyticsUsersListParams,
  BetaAPIKeyListParams,
  BetaAPIKeyUpdateParams,
  BetaComplianceSettingUpdateParams,
  BetaOrganizationComplianceSettings,
  BetaExternalKeyListParams,
  BetaExternalKeyUpdateParams,
  BetaOrganizationFederation,
  BetaIssuerListParams,
  BetaIssuerCreateParams,
  BetaIssuerRetrieveParams,
  BetaIssuerUpdateParams,
  BetaIssuerArchiveParams,
  BetaFederationIssuersPageCursor,
  BetaOrganizationFederationIssuers,
  BetaRuleListParams,
  BetaRuleCreateParams,
  BetaRuleRetrieveParams,
  BetaRuleUpdateParams,
  BetaRuleArchiveParams,
  BetaFederationRulesPageCursor,
  BetaOrganizationFederationRules,
  BetaOrganizationFederationRulesWorkspacesListParams,
  BetaOrganizationFederationRulesWorkspacesAddParams,
  BetaOrganizationFederationRulesWorkspacesRemoveParams,
  BetaFederationRuleWorkspacesPageCursor,
  BetaOrganizationFederationRulesWorkspaces,
  BetaInviteListParams,
  BetaInviteCreateParams,
  BetaOrganizationInvitesPage,
  BetaOrganizationInvites,
  BetaPluginMarketplaceListParams,
  BetaPluginMarketplaceValidateArchiveParams,
  BetaPluginMarketplaceValidateRepositoryParams,
  BetaPluginMarketplaceRetrieveParams,
  BetaPluginMarketplaceUpdateParams,
  BetaPluginMarketplacesPageCursor,
  BetaOrganizationPluginMarketplaces,
  BetaOrganizationPluginsListParams,
  BetaPluginCreateParams,
  BetaPluginRetrieveParams,
  BetaPluginUpdateParams,
  BetaPluginDeleteParams,
  BetaPluginsPageCursor,
  BetaOrganizationPlugins,
  BetaInstallationSettingListParams,
  BetaInstallationSettingSetParams,
  BetaInstallationSettingRemoveParams,
  BetaPluginInstallationSettingsPageCursor,
  BetaOrganizationPluginsInstallationSettings,
  BetaShareListParams,
  BetaPluginSharesPageCursor,
  BetaOrganizationPluginsShares,
  BetaOrganizationPluginsVersionsListParams,
  BetaOrganizationPluginsVersionsCreateParams,
  BetaOrganizationPluginsVersionsRetrieveParams,
  BetaOrganizationPluginsVersionsDownloadParams,
  BetaPluginVersionsPageCursor,
  BetaOrganizationPluginsVersions,
  BetaOrganizationRateLimitsListParams,
  BetaRBACGroupListParams,
  BetaRBACGroupCreateParams,
  BetaRBACGroupUpdateParams,
  BetaRBACGroupsPageCursor,
  BetaOrganizationRBACGroups,
  BetaOrganizationRBACGroupsMembersListParams,
  BetaOrganizationRBACGroupsMembersAddParams,
  BetaOrganizationRBACGroupsMembersRemoveParams,
  BetaRBACGroupMembersPageCursor,
  BetaOrganizationRBACGroupsMembers,
  BetaRBACRoleListParams,
  BetaPermissionListParams,
  BetaRBACRolePermissionsPageCursor,
  BetaOrganizationRBACRolesPermissions,
  BetaOrganizationServiceAccountsListParams,
  BetaServiceAccountCreateParams,
  BetaOrganizationServiceAccountsRetrieveParams,
  BetaOrganizationServiceAccountsUpdateParams,
  BetaServiceAccountArchiveParams,
  BetaServiceAccountsPageCursor,
  BetaOrganizationServiceAccounts,
  BetaOrganizationServiceAccountsWorkspacesListParams,
  BetaOrganizationServiceAccountsWorkspacesAddParams,
  BetaOrganizationServiceAccountsWorkspacesRemoveParams,
  BetaServiceAccountWorkspaceMembersPageCursor,
  BetaOrganizationServiceAccountsWorkspaces,
  BetaSpendLimitSetParams,
  BetaSpendLimitsPageCursor,
  BetaIncreaseRequestListParams,
  BetaIncreaseRequestApproveParams,
  BetaIncreaseRequestDenyParams,
  BetaSpendLimitIncreaseRequestsPageCursor,
  BetaEffectiveListParams,
  BetaSpendSummariesPageCursor,
  BetaOrganizationSpendLimitsEffective,
  BetaTelemetryDestinationListParams,
  BetaTelemetryDestinationCreateParams,
  BetaTelemetryDestinationRetrieveParams,
  BetaTelemetryDestinationUpdateParams,
  BetaTelemetryDestinationDeleteParams,
  BetaTelemetryDestinationTestParams,
  BetaTelemetryDestinationsPageCursor,
  BetaOrganizationTelemetryDestinations,
  BetaOrganizationTelemetryDestinationsWorkspacesListParams,
  BetaOrganizationTelemetryDestinationsWorkspacesAddParams,
  BetaOrganizationTelemetryDestinationsWorkspacesRemoveParams,
  BetaTelemetryDestinationWorkspacesPageCursor,
  BetaOrganizationTelemetryDestinationsWorkspaces,
  BetaOrganizationUsersListParams,
  BetaUserUpdateParams,
  BetaOrganizationUsersPage,
  BetaWebhookListParams,
  BetaWebhookRetrieveParams,
  BetaWebhookDeleteParams,
  BetaWebhookRegenerateSigningSecretParams,
  BetaOrganizationWorkspacesMembersListParams,
  BetaOrganizationWorkspacesMembersAddParams,
  BetaMemberRetrieveParams,
  BetaMemberUpdateParams,
  BetaOrganizationWorkspacesMembersRemoveParams,
  BetaWorkspaceMembersPage,
  BetaOrganizationWorkspacesMembers,
  BetaOrganizationWorkspacesRateLimitsListParams,
  BetaRateLimitUpdateParams,
  BetaOrganizationWorkspacesServiceAccountsListParams,
  BetaServiceAccountAddParams,
  BetaOrganizationWorkspacesServiceAccountsRetrieveParams,
  BetaOrganizationWorkspacesServiceAccountsUpdateParams,
  BetaServiceAccountRemoveParams,
  BetaOrganizationWorkspacesServiceAccounts,
  BetaOrganizationUsageReport,
  BetaMessageListParams,
  BetaMessagesUsageReportBucketsReportPageCursor,
  BetaOrganizationUsageReportMessages,
  BetaOrganizationTunnelsListParams,
  BetaOrganizationTunnelsRetrieveParams,
  BetaOrganizationTunnelsArchiveParams,
  BetaOrganizationTunnelsRevealTokenParams,
  BetaOrganizationTunnelsRotateTokenParams,
  BetaOrganizationTunnelsPageCursor,
  BetaOrganizationTunnels,
  BetaOrganizationTunnelsCertificatesListParams,
  BetaOrganizationTunnelsCertificatesCreateParams,
  BetaOrganizationTunnelsCertificatesRetrieveParams,
  BetaOrganizationTunnelsCertificatesArchiveParams,
  BetaTunnelCertificatesPageCursor,
  BetaOrganizationTunnelsCertificates,
  BetaSessionListParams,
  BetaSessionCreateParams,
  BetaSessionRetrieveParams,
  BetaSessionUpdateParams,
  BetaSessionDeleteParams,
  BetaSessionArchiveParams,
  BetaManagedAgentsSessionsBidirectionalPageCursor,
  BetaSessionsEventsListParams,
  BetaEventSendParams,
  BetaSessionsEventsStreamParams,
  BetaResourceListParams,
  BetaResourceAddParams,
  BetaResourceRetrieveParams,
  BetaResourceUpdateParams,
  BetaResourceDeleteParams,
  BetaManagedAgentsSessionResourcesPageCursor,
  BetaSessionsResources,
  BetaThreadListParams,
  BetaThreadRetrieveParams,
  BetaThreadArchiveParams,
  BetaManagedAgentsSessionThreadsPageCursor,
  BetaSessionsThreadsEventsListParams,
  BetaSessionsThreadsEventsStreamParams,
  BetaSkillsListParams,
  BetaSkillCreateParams,
  BetaSkillRetrieveParams,
  BetaSkillDeleteParams,
  BetaSkillsPageCursor,
  BetaSkills,
  BetaSkillsVersionsListParams,
  BetaSkillsVersionsCreateParams,
  BetaSkillsVersionsRetrieveParams,
  BetaVersionDeleteParams,
  BetaSkillsVersionsDownloadParams,
  BetaSkillVersionsPageCursor,
  BetaSkillsVersions,
  BetaTunnelListParams,
  BetaTunnelCreateParams,
  BetaTunnelRetrieveParams,
  BetaTunnelArchiveParams,
  BetaTunnelRevealTokenParams,
  BetaTunnelRotateTokenParams,
  BetaTunnelsPageCursor,
  BetaTunnels,
  BetaCertificateListParams,
  BetaCertificateCreateParams,
  BetaCertificateRetrieveParams,
  BetaCertificateArchiveParams,
  BetaTunnelsCertificates,
  BetaUserProfileListParams,
  BetaUserProfileCreateParams,
  BetaUserProfileRetrieveParams,
  BetaUserProfileUpdateParams,
  BetaUserProfileDeleteParams,
  BetaUserProfileCreateEnrollmentURLParams,
  BetaUserProfilesPageCursor,
  BetaUserProfiles,
  BetaActionURLCreateParams,
  BetaUserProfilesActionURLs,
  BetaVaultListParams,
  BetaVaultCreateParams,
  BetaVaultRetrieveParams,
  BetaVaultUpdateParams,
  BetaVaultDeleteParams,
  BetaVaultArchiveParams,
  BetaManagedAgentsVaultsPageCursor,
  BetaVaults,
  BetaCredentialListParams,
  BetaCredentialCreateParams,
  BetaCredentialRetrieveParams,
  BetaCredentialUpdateParams,
  BetaCredentialDeleteParams,
  BetaCredentialArchiveParams,
  BetaCredentialMCPOAuthValidateParams,
  BetaManagedAgentsCredentialsPageCursor,
  BetaVaultsCredentials,
  BetaPromptToolGenerateParams,
  BetaPromptToolImproveParams,
  BetaPromptToolTemplatizeParams,
  BetaPromptTools,
  BetaClaudeCode,
  BetaRoutineFireParams,
  BetaClaudeCodeRoutines,
} from "./2026-10-21.js";

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
   * Beta features to turn on for this request, separated by commas.
   * @deprecated
   */
  betas?: AnthropicBeta[];
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
   * Beta features to turn on for this request, separated by commas.
   * @deprecated
   */
  betas?: AnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

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

/** Params of `client.completions.create`. */
export interface CompletionCreateParamsBase extends CompletionCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas.
   * @deprecated
   */
  betas?: AnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

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

/** Operations of `client.completions`. */
export interface Completions {
  /**
   * Create a text completion.
   *
   * The predecessor of messages, kept for old programs. The prompt is one text of alternating turns that begin
   * with `\n\nHuman:` and `\n\nAssistant:`. With `stream` the answer is a stream of completions, each holding
   * the next piece of text; the last one has a stop reason. `ping` and `error` events may come in between.
   *
   * `POST /v1/complete`.
   * @deprecated
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
   */
  create(params: CompletionCreateParamsBase, options?: RequestOptions): Call<Stream<Completion> | Completion>;
}

/** Operations of `client.organization`. */
export interface Organization {
  apiKeys: OrganizationAPIKeys;
  complianceSettings: OrganizationComplianceSettings;
  externalKeys: OrganizationExternalKeys;
  federation: OrganizationFederation;
  invites: OrganizationInvites;
  rateLimits: OrganizationRateLimits;
  serviceAccounts: OrganizationServiceAccounts;
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

/** Params of `client.organization.externalKeys.create`. */
export interface ExternalKeyCreateParams extends ExternalKeyCreateRequest {}

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

/** Params of `client.organization.users.list`. */
export interface UserListParams {
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

/** Operations of `client.organization.users`. */
export interface OrganizationUsers {
  /**
   * List the members of the organization.
   *
   * Everyone with a role in the organization.
   *
   * `GET /v1/organizations/users`.
   */
  list(params?: UserListParams | null, options?: RequestOptions): PagePromise<OrganizationUsersPage, OrganizationUser>;
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
export interface MemberListParams {
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
export interface MemberAddParams extends WorkspaceMemberAddRequest {}

/** Params of `client.organization.workspaces.members.remove`. */
export interface MemberRemoveParams {
  /**
   * Id of the workspace.
   * (min length 1)
   */
  workspace_id: string;
}

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
    params?: MemberListParams | null,
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
  add(workspaceID: string, params: MemberAddParams, options?: RequestOptions): Call<WorkspaceMember>;
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
  remove(userID: string, params: MemberRemoveParams, options?: RequestOptions): Call<WorkspaceMemberRemoveResponse>;
}

/** Params of `client.skills.list`. */
export interface SkillListParams {
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
  list(params?: SkillListParams | null, options?: RequestOptions): PagePromise<SkillsPageCursor, Skill>;
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

/** Operations of `client.beta.organization`. */
export interface BetaOrganization {
  analytics: BetaOrganizationAnalytics;
  apiKeys: BetaOrganizationAPIKeys;
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
  costReport: BetaOrganizationAnalyticsCostReport;
  plugins: BetaOrganizationAnalyticsPlugins;
  skills: BetaOrganizationAnalyticsSkills;
  summaries: BetaOrganizationAnalyticsSummaries;
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

/** Params of `client.beta.organization.externalKeys.create`. */
export interface BetaExternalKeyCreateParams extends BetaExternalKeyCreateRequest {}

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
  scope_type?: ("organization" | "organization_service" | "rbac_group" | "seat_tier" | "user" | "workspace")[] | null;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
}

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
}

/** Params of `client.beta.organization.webhooks.create`. */
export interface BetaWebhookCreateParams extends BetaWebhookCreateRequest {
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
  completions: Completions;
  organization: Organization;
  skills: Skills;
  userProfiles: UserProfiles;
  chat: Chat;
  compliance: Compliance;
  oauth: Oauth;
  beta: Beta;
}
