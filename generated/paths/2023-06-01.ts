// Generated from spec/ by `make generate`. Do not edit.

import type {
  APIKeyUpdateRequest,
  AnalyticsArtifactActivityList as BetaAnalyticsArtifactActivityList,
  AnalyticsArtifactGroupBy as BetaAnalyticsArtifactGroupBy,
  AnalyticsConnectorGroupBy as BetaAnalyticsConnectorGroupBy,
  AnalyticsOrder as BetaAnalyticsOrder,
  AnalyticsPluginGroupBy as BetaAnalyticsPluginGroupBy,
  AnalyticsProjectGroupBy as BetaAnalyticsProjectGroupBy,
  AnalyticsSkillGroupBy as BetaAnalyticsSkillGroupBy,
  AnalyticsUserGroupBy as BetaAnalyticsUserGroupBy,
  AnthropicBeta,
  BetaAgentCreateRequest,
  BetaAgentUpdateRequest,
  BetaAnalyticsClaudeTagCategory,
  BetaAnalyticsContextWindow,
  BetaAnalyticsCostReportTimeBucketList,
  BetaAnalyticsCostUsersItemList,
  BetaAnalyticsInferenceGeoFilter,
  BetaAnalyticsProductFilter,
  BetaAnalyticsUsageReportTimeBucketList,
  BetaAnalyticsUsageUsersItemList,
  BetaDeletedOrganizationWebhookEndpoint,
  BetaDeletedPlugin,
  BetaDeletedPluginInstallationSetting,
  BetaDeletedTelemetryDestination,
  BetaDeletedTelemetryDestinationWorkspace,
  BetaDeploymentCreateRequest,
  BetaDeploymentUpdateRequest,
  BetaDream,
  BetaDreamCreateRequest,
  BetaDreamList,
  BetaDreamStatus,
  BetaDreamingErrorResponse,
  BetaEnvironment,
  BetaEnvironmentCreateRequest,
  BetaEnvironmentDeleteResponse,
  BetaEnvironmentList,
  BetaEnvironmentUpdateRequest,
  BetaEnvironmentWorkStopRequest,
  BetaEnvironmentWorkUpdateRequest,
  BetaExternalKeyUpdateRequest,
  BetaFederationRule,
  BetaFederationRuleCreateRequest,
  BetaFederationRuleList,
  BetaFederationRuleUpdateRequest,
  BetaFileMetadata,
  BetaManagedAgentsAgent,
  BetaManagedAgentsAgentList,
  BetaManagedAgentsCredential,
  BetaManagedAgentsCredentialList,
  BetaManagedAgentsCredentialValidation,
  BetaManagedAgentsDeleteSessionResource,
  BetaManagedAgentsDeletedCredential,
  BetaManagedAgentsDeletedMemory,
  BetaManagedAgentsDeletedMemoryStore,
  BetaManagedAgentsDeletedSession,
  BetaManagedAgentsDeletedVault,
  BetaManagedAgentsDeltaType,
  BetaManagedAgentsDeployment,
  BetaManagedAgentsDeploymentList,
  BetaManagedAgentsDeploymentRun,
  BetaManagedAgentsDeploymentRunList,
  BetaManagedAgentsDeploymentStatus,
  BetaManagedAgentsErrorResponse,
  BetaManagedAgentsFileResource,
  BetaManagedAgentsMemory,
  BetaManagedAgentsMemoryListItemList,
  BetaManagedAgentsMemoryStore,
  BetaManagedAgentsMemoryStoreList,
  BetaManagedAgentsMemoryVersion,
  BetaManagedAgentsMemoryVersionList,
  BetaManagedAgentsMemoryVersionOperation,
  BetaManagedAgentsMemoryView,
  BetaManagedAgentsSendSessionEvents,
  BetaManagedAgentsSession,
  BetaManagedAgentsSessionEventType,
  BetaManagedAgentsSessionList,
  BetaManagedAgentsSessionResource,
  BetaManagedAgentsSessionResourceList,
  BetaManagedAgentsSessionThread,
  BetaManagedAgentsSessionThreadList,
  BetaManagedAgentsSessionThreadStatus,
  BetaManagedAgentsTriggerType,
  BetaManagedAgentsVault,
  BetaManagedAgentsVaultList,
  BetaMemoryStoreCreateRequest,
  BetaMemoryStoreMemoryCreateRequest,
  BetaMemoryStoreMemoryUpdateRequest,
  BetaMemoryStoreUpdateRequest,
  BetaMessage,
  BetaMessageBatchIndividualResponse,
  BetaMessageTokensCount,
  BetaMessagesUsageReport,
  BetaModelInfo,
  BetaModelInfoList,
  BetaOrganizationTunnel,
  BetaOrganizationTunnelList,
  BetaOrganizationWebhookEndpointSigningSecret,
  BetaPlugin,
  BetaPluginCreateRequest,
  BetaPluginInstallationSetting,
  BetaPluginInstallationSettingList,
  BetaPluginInstallationSettingSetRequest,
  BetaPluginList,
  BetaPluginMarketplace,
  BetaPluginMarketplaceList,
  BetaPluginMarketplaceUpdateRequest,
  BetaPluginMarketplaceValidateArchiveRequest,
  BetaPluginMarketplaceValidateRepositoryRequest,
  BetaPluginMarketplaceValidationReport,
  BetaPluginShareList,
  BetaPluginUpdateRequest,
  BetaPluginVersion,
  BetaPluginVersionContent,
  BetaPluginVersionCreateRequest,
  BetaPluginVersionList,
  BetaPolledWork,
  BetaPromptGenerateRequest,
  BetaPromptGenerateResponse,
  BetaPromptImproveRequest,
  BetaPromptImproveResponse,
  BetaPromptTemplatizeRequest,
  BetaPromptTemplatizeResponse,
  BetaRawMessageStreamEvent,
  BetaRoutineFire,
  BetaRoutineFireRequest,
  BetaSelfHostedWork,
  BetaSelfHostedWorkHeartbeatResponse,
  BetaSelfHostedWorkList,
  BetaSelfHostedWorkQueueStats,
  BetaSessionCreateRequest,
  BetaSessionEventSendRequest,
  BetaSessionResourceAddRequest,
  BetaSessionResourceUpdateRequest,
  BetaSessionUpdateRequest,
  BetaSkillVersionContent,
  BetaSpendLimitDeleteResponse,
  BetaSpendLimitList,
  BetaSpendLimitSetRequest,
  BetaTelemetryDestination,
  BetaTelemetryDestinationCreateRequest,
  BetaTelemetryDestinationList,
  BetaTelemetryDestinationTestResponse,
  BetaTelemetryDestinationUpdateRequest,
  BetaTelemetryDestinationWorkspace,
  BetaTelemetryDestinationWorkspaceList,
  BetaTunnel,
  BetaTunnelCertificate,
  BetaTunnelCertificateCreateRequest,
  BetaTunnelCertificateList,
  BetaTunnelCreateRequest,
  BetaTunnelList,
  BetaTunnelRotateTokenRequest,
  BetaTunnelToken,
  BetaUserProfile,
  BetaUserProfileCreateRequest,
  BetaUserProfileEnrollmentURL,
  BetaUserProfileList,
  BetaUserProfileUpdateRequest,
  BetaVaultCreateRequest,
  BetaVaultCredentialCreateRequest,
  BetaVaultCredentialUpdateRequest,
  BetaVaultUpdateRequest,
  ClaudeCodeUsageReport,
  ComplianceActivityList,
  ComplianceActivityType,
  ComplianceArtifact,
  ComplianceArtifactContent,
  ComplianceChatFile,
  ComplianceChatList,
  ComplianceChatMessageList,
  ComplianceCodeArtifactList,
  ComplianceDeletedChat,
  ComplianceDeletedCodeArtifact,
  ComplianceDeletedFile,
  ComplianceDeletedProject,
  ComplianceDeletedProjectDocument,
  ComplianceFileContent,
  ComplianceGeneratedFile,
  ComplianceGroup,
  ComplianceGroupList,
  ComplianceGroupMemberList,
  ComplianceLocalSession,
  ComplianceLocalSessionList,
  ComplianceLocalSessionMessageList,
  ComplianceOrganizationList,
  ComplianceOrganizationSettings,
  ComplianceOrganizationUserList,
  ComplianceProjectAttachmentList,
  ComplianceProjectCollaboratorList,
  ComplianceProjectDetails,
  ComplianceProjectDocument,
  ComplianceProjectDocumentMetadata,
  ComplianceProjectList,
  ComplianceRemoteSessionList,
  ComplianceRemoteSessionMessageList,
  ComplianceRole,
  ComplianceRoleList,
  ComplianceRolePermissionList,
  ComplianceSettingUpdateRequest,
  ComplianceSettingsInfo,
  CostReport,
  DeletedFile,
  DeletedMessageBatch,
  DeletedRBACGroup as BetaDeletedRBACGroup,
  DeletedRBACGroupMember as BetaDeletedRBACGroupMember,
  DeletedSkill,
  DeletedSkillVersion,
  DeletedUserProfile,
  ErrorResponse,
  ExternalKeyDeleteResponse,
  ExternalKeyValidateResponse,
  FederationIssuer,
  FederationIssuerCreateRequest,
  FederationIssuerList,
  FederationIssuerUpdateRequest,
  FederationRuleWorkspace,
  FederationRuleWorkspaceAddRequest,
  FederationRuleWorkspaceList,
  FederationRuleWorkspaceRemoveResponse,
  FileContent,
  FileUploadRequest,
  InviteCreateRequest,
  InviteDeleteResponse,
  MessageBatch,
  MessageBatchList,
  OAuthAccessToken,
  OAuthTokenCreateRequest,
  OrganizationInfo,
  OrganizationInvite,
  OrganizationInviteList,
  OrganizationUser,
  OrganizationUserList,
  RBACGroup as BetaRBACGroup,
  RBACGroupCreateRequest as BetaRBACGroupCreateRequest,
  RBACGroupList as BetaRBACGroupList,
  RBACGroupMember as BetaRBACGroupMember,
  RBACGroupMemberAddRequest as BetaRBACGroupMemberAddRequest,
  RBACGroupMemberList as BetaRBACGroupMemberList,
  RBACGroupUpdateRequest as BetaRBACGroupUpdateRequest,
  RBACRolePermissionList as BetaRBACRolePermissionList,
  ServiceAccount,
  ServiceAccountCreateRequest,
  ServiceAccountList,
  ServiceAccountUpdateRequest,
  ServiceAccountWorkspaceAddRequest,
  ServiceAccountWorkspaceMember,
  ServiceAccountWorkspaceMemberList,
  ServiceAccountWorkspaceRemoveResponse,
  SkillVersionCreateRequest,
  SpendLimit as BetaSpendLimit,
  SpendLimitIncreaseRequest as BetaSpendLimitIncreaseRequest,
  SpendLimitIncreaseRequestApproveRequest as BetaSpendLimitIncreaseRequestApproveRequest,
  SpendLimitIncreaseRequestDenyRequest as BetaSpendLimitIncreaseRequestDenyRequest,
  SpendLimitIncreaseRequestList as BetaSpendLimitIncreaseRequestList,
  SpendLimitIncreaseRequestStatus as BetaSpendLimitIncreaseRequestStatus,
  SpendLimitPeriod as BetaSpendLimitPeriod,
  SpendSummaryList as BetaSpendSummaryList,
  UserProfileActionURL,
  UserProfileActionURLCreateRequest,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserRemoveResponse,
  UserUpdateRequest,
  WorkspaceMember,
  WorkspaceMemberAddRequest,
  WorkspaceMemberList,
  WorkspaceMemberRemoveResponse,
  WorkspaceMemberUpdateRequest,
  WorkspaceRateLimitUpdateRequest,
  WorkspaceServiceAccountAddRequest,
  WorkspaceServiceAccountRemoveResponse,
  WorkspaceServiceAccountUpdateRequest,
} from "../types/2026-10-21.js";
import type {
  BetaAPIKey,
  BetaAPIKeyList,
  BetaAnalyticsConnectorActivityList,
  BetaAnalyticsPluginActivityList,
  BetaAnalyticsProjectActivityList,
  BetaAnalyticsSingleDayActivitySummaryList,
  BetaAnalyticsSkillActivityList,
  BetaAnalyticsUserActivityList,
  BetaAnyFileMetadataList,
  BetaAnySkill,
  BetaAnySkillList,
  BetaAnySkillVersion,
  BetaAnySkillVersionList,
  BetaExternalKey,
  BetaExternalKeyCreateRequest,
  BetaExternalKeyList,
  BetaManagedAgentsSessionEventList,
  BetaManagedAgentsStreamSessionEvents,
  BetaManagedAgentsStreamSessionThreadEvents,
  BetaMessageBatchCreateRequest,
  BetaMessageCountTokensRequest,
  BetaMessageCreateRequest,
  BetaNewOrganizationWebhookEndpoint,
  BetaOrganizationRateLimitList,
  BetaOrganizationWebhookEndpoint,
  BetaOrganizationWebhookEndpointList,
  BetaRBACRole,
  BetaRBACRoleList,
  BetaSkillCreateRequest,
  BetaSpendLimitIncreaseRequestApproveResponse,
  BetaWebhookCreateRequest,
  BetaWebhookUpdateRequest,
  BetaWorkspaceRateLimit,
  BetaWorkspaceRateLimitList,
  Completion,
  CompletionCreateRequest,
  OtherErrorResponse,
  Workspace,
  WorkspaceCreateRequest,
  WorkspaceList,
  WorkspaceUpdateRequest,
} from "../types/2023-06-01.js";
import type { Answer, paths as Newest } from "./2026-10-21.js";

/** Every path of API version 2023-06-01, beta included, as openapi-fetch wants it. */
export interface paths {
  "/v1/messages": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaMessageCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessage;
            "text/event-stream": BetaRawMessageStreamEvent;
          };
        };
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        402: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/messages/count_tokens": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaMessageCountTokensRequest;
        };
      };
      responses: {
        200: Answer<BetaMessageTokensCount>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/messages/batches": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<MessageBatchList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaMessageBatchCreateRequest;
        };
      };
      responses: {
        200: Answer<MessageBatch>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        402: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/messages/batches/{message_batch_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
      };
      responses: {
        200: Answer<MessageBatch>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
      };
      responses: {
        200: Answer<DeletedMessageBatch>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/messages/batches/{message_batch_id}/cancel": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
      };
      responses: {
        200: Answer<MessageBatch>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/messages/batches/{message_batch_id}/results": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
      };
      responses: {
        200: Answer<BetaMessageBatchIndividualResponse, "application/x-jsonl">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/models": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          "lifecycle[]"?: ("active" | "deprecated" | "retired")[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaModelInfoList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/models/{model_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          model_id: string;
        };
      };
      responses: {
        200: Answer<BetaModelInfo>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/files": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          after_id?: string;
          before_id?: string;
          "ids[]"?: string[] | null;
          scope_id?: string;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaAnyFileMetadataList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "multipart/form-data": FileUploadRequest;
        };
      };
      responses: {
        200: Answer<BetaFileMetadata>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/files/{file_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
      };
      responses: {
        200: Answer<BetaFileMetadata>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
      };
      responses: {
        200: Answer<DeletedFile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/files/{file_id}/content": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
      };
      responses: {
        200: Answer<FileContent, "application/octet-stream">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/complete": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": CompletionCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": Completion;
            "text/event-stream": Completion;
          };
        };
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/agents": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "created_at[gte]"?: string;
          "created_at[lte]"?: string;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsAgentList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaAgentCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsAgent>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/agents/{agent_id}": {
    get: {
      parameters: {
        query?: {
          version?: number;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsAgent>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaAgentUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsAgent>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/agents/{agent_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsAgent>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/agents/{agent_id}/versions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsAgentList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployment_runs": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "created_at[gt]"?: string;
          "created_at[gte]"?: string;
          "created_at[lt]"?: string;
          "created_at[lte]"?: string;
          deployment_id?: string;
          has_error?: boolean;
          trigger_type?: BetaManagedAgentsTriggerType;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeploymentRunList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployment_runs/{deployment_run_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_run_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeploymentRun>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployments": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          agent_id?: string;
          "created_at[gte]"?: string;
          "created_at[lte]"?: string;
          include_archived?: boolean;
          status?: BetaManagedAgentsDeploymentStatus;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeploymentList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaDeploymentCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeployment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployments/{deployment_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeployment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaDeploymentUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeployment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployments/{deployment_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeployment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployments/{deployment_id}/pause": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeployment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployments/{deployment_id}/run": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeploymentRun>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/deployments/{deployment_id}/unpause": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeployment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/dreams": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "created_at[gt]"?: string;
          "created_at[lt]"?: string;
          include_archived?: boolean;
          "statuses[]"?: BetaDreamStatus[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaDreamList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaDreamCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaDream>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaDreamingErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/dreams/{dream_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          dream_id: string;
        };
      };
      responses: {
        200: Answer<BetaDream>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/dreams/{dream_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          dream_id: string;
        };
      };
      responses: {
        200: Answer<BetaDream>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/dreams/{dream_id}/cancel": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          dream_id: string;
        };
      };
      responses: {
        200: Answer<BetaDream>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaEnvironmentList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaEnvironmentCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaEnvironment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
      };
      responses: {
        200: Answer<BetaEnvironment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaEnvironmentUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaEnvironment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
      };
      responses: {
        200: Answer<BetaEnvironmentDeleteResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
      };
      responses: {
        200: Answer<BetaEnvironment>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          environment_id: string;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWorkList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work/poll": {
    get: {
      parameters: {
        query?: {
          block_ms?: number | null;
          reclaim_older_than_ms?: number | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "Anthropic-Worker-ID"?: string;
        };
        path: {
          environment_id: string;
        };
      };
      responses: {
        200: Answer<BetaPolledWork>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work/stats": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWorkQueueStats>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work/{work_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
          work_id: string;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWork>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
          work_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaEnvironmentWorkUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWork>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work/{work_id}/ack": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          environment_id: string;
          work_id: string;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWork>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work/{work_id}/heartbeat": {
    post: {
      parameters: {
        query?: {
          desired_ttl_seconds?: number | null;
          expected_last_heartbeat?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          environment_id: string;
          work_id: string;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWorkHeartbeatResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        412: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/environments/{environment_id}/work/{work_id}/stop": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
          work_id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": BetaEnvironmentWorkStopRequest;
        };
      };
      responses: {
        200: Answer<BetaSelfHostedWork>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "created_at[gte]"?: string;
          "created_at[lte]"?: string;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryStoreList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaMemoryStoreCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryStore>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryStore>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaMemoryStoreUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryStore>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeletedMemoryStore>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryStore>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}/memories": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          depth?: number;
          path_prefix?: string;
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryListItemList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaMemoryStoreMemoryCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemory>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
    get: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemory>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": BetaMemoryStoreMemoryUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemory>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        query?: {
          expected_content_sha256?: string;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeletedMemory>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          api_key_id?: string;
          "created_at[gte]"?: string;
          "created_at[lte]"?: string;
          memory_id?: string;
          operation?: BetaManagedAgentsMemoryVersionOperation;
          service_account_id?: string;
          session_id?: string;
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryVersionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}": {
    get: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_version_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_version_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsMemoryVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<BetaManagedAgentsErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/apps/chat/projects": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          date?: string | null;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsProjectGroupBy[] | null;
          order?: BetaAnalyticsOrder | null;
          order_by?: string | null;
          starting_date?: string | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsProjectActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/artifacts": {
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          date: string;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsArtifactGroupBy[] | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsArtifactActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/connectors": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          date?: string | null;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsConnectorGroupBy[] | null;
          order?: BetaAnalyticsOrder | null;
          order_by?: string | null;
          starting_date?: string | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsConnectorActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/cost_report": {
    get: {
      parameters: {
        query: {
          limit?: number | null;
          page?: string | null;
          starting_at: string;
          bucket_width?: "1d" | "1h" | "1m";
          "claude_tag_categories[]"?: BetaAnalyticsClaudeTagCategory[] | null;
          "claude_tag_user_ids[]"?: string[] | null;
          "context_windows[]"?: BetaAnalyticsContextWindow[] | null;
          ending_at?: string | null;
          "group_by[]"?:
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
          "inference_geos[]"?: BetaAnalyticsInferenceGeoFilter[] | null;
          "models[]"?: string[] | null;
          "products[]"?: BetaAnalyticsProductFilter[] | null;
          "rbac_group_ids[]"?: string[] | null;
          "slack_channel_ids[]"?: string[] | null;
          "speeds[]"?: ("fast" | "standard")[] | null;
          "user_ids[]"?: string[] | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsCostReportTimeBucketList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/plugins": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          date?: string | null;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsPluginGroupBy[] | null;
          order?: BetaAnalyticsOrder | null;
          order_by?: string | null;
          starting_date?: string | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsPluginActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/skills": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          date?: string | null;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsSkillGroupBy[] | null;
          order?: BetaAnalyticsOrder | null;
          order_by?: string | null;
          starting_date?: string | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsSkillActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/summaries": {
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          starting_date: string;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsSingleDayActivitySummaryList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/usage_report": {
    get: {
      parameters: {
        query: {
          limit?: number | null;
          page?: string | null;
          starting_at: string;
          bucket_width?: "1d" | "1h" | "1m";
          "claude_tag_categories[]"?: BetaAnalyticsClaudeTagCategory[] | null;
          "claude_tag_user_ids[]"?: string[] | null;
          "context_windows[]"?: BetaAnalyticsContextWindow[] | null;
          ending_at?: string | null;
          "group_by[]"?:
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
          "inference_geos[]"?: BetaAnalyticsInferenceGeoFilter[] | null;
          "models[]"?: string[] | null;
          "products[]"?: BetaAnalyticsProductFilter[] | null;
          "rbac_group_ids[]"?: string[] | null;
          "slack_channel_ids[]"?: string[] | null;
          "speeds[]"?: ("fast" | "standard")[] | null;
          "user_ids[]"?: string[] | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsUsageReportTimeBucketList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/user_cost_report": {
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          starting_at: string;
          bucket_width?: "1d" | "1h" | "1m" | null;
          "claude_tag_categories[]"?: BetaAnalyticsClaudeTagCategory[] | null;
          "claude_tag_user_ids[]"?: string[] | null;
          "context_windows[]"?: BetaAnalyticsContextWindow[] | null;
          ending_at?: string | null;
          exclude_deleted_users?: boolean;
          "group_by[]"?:
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
          "inference_geos[]"?: BetaAnalyticsInferenceGeoFilter[] | null;
          "models[]"?: string[] | null;
          order?: "asc" | "desc";
          order_by?: "amount" | "list_amount";
          "products[]"?: BetaAnalyticsProductFilter[] | null;
          "rbac_group_ids[]"?: string[] | null;
          "slack_channel_ids[]"?: string[] | null;
          "speeds[]"?: ("fast" | "standard")[] | null;
          "user_ids[]"?: string[] | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsCostUsersItemList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/user_usage_report": {
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          starting_at: string;
          bucket_width?: "1d" | "1h" | "1m" | null;
          "claude_tag_categories[]"?: BetaAnalyticsClaudeTagCategory[] | null;
          "claude_tag_user_ids[]"?: string[] | null;
          "context_windows[]"?: BetaAnalyticsContextWindow[] | null;
          ending_at?: string | null;
          exclude_deleted_users?: boolean;
          "group_by[]"?:
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
          "inference_geos[]"?: BetaAnalyticsInferenceGeoFilter[] | null;
          "models[]"?: string[] | null;
          order?: "asc" | "desc";
          order_by?: "output_tokens" | "requests" | "total_tokens" | "uncached_input_tokens";
          "products[]"?: BetaAnalyticsProductFilter[] | null;
          "rbac_group_ids[]"?: string[] | null;
          "slack_channel_ids[]"?: string[] | null;
          "speeds[]"?: ("fast" | "standard")[] | null;
          "user_ids[]"?: string[] | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsUsageUsersItemList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/analytics/users": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          date?: string | null;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsUserGroupBy[] | null;
          order?: BetaAnalyticsOrder | null;
          order_by?: string | null;
          starting_date?: string | null;
        };
      };
      responses: {
        200: Answer<BetaAnalyticsUserActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/api_keys": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          created_by_user_id?: string | null;
          status?: "active" | "archived" | "expired" | "inactive" | null;
          workspace_id?: string | null;
        };
      };
      responses: {
        200: Answer<BetaAPIKeyList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/api_keys/{api_key_id}": {
    get: {
      parameters: {
        path: {
          api_key_id: string;
        };
      };
      responses: {
        200: Answer<BetaAPIKey>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          api_key_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": APIKeyUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaAPIKey>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/compliance_settings": {
    get: {
      responses: {
        200: Answer<ComplianceSettingsInfo>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      requestBody: {
        content: {
          "application/json": ComplianceSettingUpdateRequest;
        };
      };
      responses: {
        200: Answer<ComplianceSettingsInfo>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/external_keys": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<BetaExternalKeyList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      requestBody: {
        content: {
          "application/json": BetaExternalKeyCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaExternalKey>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/external_keys/{external_key_id}": {
    get: {
      parameters: {
        path: {
          external_key_id: string;
        };
      };
      responses: {
        200: Answer<BetaExternalKey>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          external_key_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaExternalKeyUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaExternalKey>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          external_key_id: string;
        };
      };
      responses: {
        200: Answer<ExternalKeyDeleteResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/external_keys/{external_key_id}/validate": {
    post: {
      parameters: {
        path: {
          external_key_id: string;
        };
      };
      responses: {
        200: Answer<ExternalKeyValidateResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_issuers": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<FederationIssuerList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": FederationIssuerCreateRequest;
        };
      };
      responses: {
        200: Answer<FederationIssuer>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_issuers/{federation_issuer_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_issuer_id: string;
        };
      };
      responses: {
        200: Answer<FederationIssuer>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_issuer_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": FederationIssuerUpdateRequest;
        };
      };
      responses: {
        200: Answer<FederationIssuer>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_issuers/{federation_issuer_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_issuer_id: string;
        };
      };
      responses: {
        200: Answer<FederationIssuer>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_rules": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
          issuer_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaFederationRuleList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaFederationRuleCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaFederationRule>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_rules/{federation_rule_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
      };
      responses: {
        200: Answer<BetaFederationRule>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaFederationRuleUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaFederationRule>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_rules/{federation_rule_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
      };
      responses: {
        200: Answer<BetaFederationRule>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_rules/{federation_rule_id}/workspaces": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
      };
      responses: {
        200: Answer<FederationRuleWorkspaceList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": FederationRuleWorkspaceAddRequest;
        };
      };
      responses: {
        200: Answer<FederationRuleWorkspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}": {
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<FederationRuleWorkspaceRemoveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/invites": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          email?: string;
          "roles[]"?: string[];
          "statuses[]"?: ("accepted" | "expired" | "pending")[];
        };
      };
      responses: {
        200: Answer<OrganizationInviteList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      requestBody: {
        content: {
          "application/json": InviteCreateRequest;
        };
      };
      responses: {
        200: Answer<OrganizationInvite>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/invites/{invite_id}": {
    get: {
      parameters: {
        path: {
          invite_id: string;
        };
      };
      responses: {
        200: Answer<OrganizationInvite>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          invite_id: string;
        };
      };
      responses: {
        200: Answer<InviteDeleteResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/me": {
    get: {
      responses: {
        200: Answer<OrganizationInfo>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugin_marketplaces": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
          owner_type?: "organization" | "user" | null;
          source?: "directory" | "github" | "gitlab" | "manual" | "public_git" | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaPluginMarketplaceList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugin_marketplaces/validate_archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaPluginMarketplaceValidateArchiveRequest;
        };
      };
      responses: {
        200: Answer<BetaPluginMarketplaceValidationReport>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugin_marketplaces/validate_repository": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPluginMarketplaceValidateRepositoryRequest;
        };
      };
      responses: {
        200: Answer<BetaPluginMarketplaceValidationReport>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugin_marketplaces/{marketplace_id}": {
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          marketplace_id: string;
        };
      };
      responses: {
        200: Answer<BetaPluginMarketplace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          marketplace_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPluginMarketplaceUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaPluginMarketplace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "created_at[gt]"?: string | null;
          "created_at[gte]"?: string | null;
          "created_at[lt]"?: string | null;
          "created_at[lte]"?: string | null;
          marketplace_id?: string | null;
          organization_id?: string | null;
          owner_type?: "organization" | "user" | null;
          owner_user_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaPluginList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaPluginCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaPlugin>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}": {
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      responses: {
        200: Answer<BetaPlugin>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPluginUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaPlugin>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedPlugin>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/installation_settings": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
          target_type?: "organization" | "rbac_group" | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      responses: {
        200: Answer<BetaPluginInstallationSettingList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/installation_settings/{target}": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
          target: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPluginInstallationSettingSetRequest;
        };
      };
      responses: {
        200: Answer<BetaPluginInstallationSetting>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
          target: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedPluginInstallationSetting>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/shares": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
          target_type?: "organization" | "organization_member" | "rbac_group" | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      responses: {
        200: Answer<BetaPluginShareList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/versions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      responses: {
        200: Answer<BetaPluginVersionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaPluginVersionCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaPluginVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/versions/{version}": {
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
          version: string;
        };
      };
      responses: {
        200: Answer<BetaPluginVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/versions/{version}/content": {
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          plugin_id: string;
          version: string;
        };
      };
      responses: {
        200: Answer<BetaPluginVersionContent, "application/zip">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rate_limits": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
          model?: string | null;
        };
      };
      responses: {
        200: Answer<BetaOrganizationRateLimitList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_groups": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<BetaRBACGroupList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      requestBody: {
        content: {
          "application/json": BetaRBACGroupCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaRBACGroup>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_groups/{rbac_group_id}": {
    get: {
      parameters: {
        path: {
          rbac_group_id: string;
        };
      };
      responses: {
        200: Answer<BetaRBACGroup>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          rbac_group_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaRBACGroupUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaRBACGroup>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          rbac_group_id: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedRBACGroup>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_groups/{rbac_group_id}/members": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          rbac_group_id: string;
        };
      };
      responses: {
        200: Answer<BetaRBACGroupMemberList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          rbac_group_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaRBACGroupMemberAddRequest;
        };
      };
      responses: {
        200: Answer<BetaRBACGroupMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}": {
    delete: {
      parameters: {
        path: {
          rbac_group_id: string;
          user_id: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedRBACGroupMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_roles": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<BetaRBACRoleList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_roles/{rbac_role_id}": {
    get: {
      parameters: {
        path: {
          rbac_role_id: string;
        };
      };
      responses: {
        200: Answer<BetaRBACRole>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/rbac_roles/{rbac_role_id}/permissions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          rbac_role_id: string;
        };
      };
      responses: {
        200: Answer<BetaRBACRolePermissionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/service_accounts": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<ServiceAccountList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": ServiceAccountCreateRequest;
        };
      };
      responses: {
        200: Answer<ServiceAccount>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/service_accounts/{service_account_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
      };
      responses: {
        200: Answer<ServiceAccount>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": ServiceAccountUpdateRequest;
        };
      };
      responses: {
        200: Answer<ServiceAccount>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/service_accounts/{service_account_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
      };
      responses: {
        200: Answer<ServiceAccount>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/service_accounts/{service_account_id}/workspaces": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceMemberList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": ServiceAccountWorkspaceAddRequest;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}": {
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          service_account_id: string;
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceRemoveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limit_increase_requests": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "actor_ids[]"?: string[] | null;
          "status[]"?: BetaSpendLimitIncreaseRequestStatus[] | null;
        };
      };
      responses: {
        200: Answer<BetaSpendLimitIncreaseRequestList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}": {
    get: {
      parameters: {
        path: {
          spend_limit_increase_request_id: string;
        };
      };
      responses: {
        200: Answer<BetaSpendLimitIncreaseRequest>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve": {
    post: {
      parameters: {
        path: {
          spend_limit_increase_request_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSpendLimitIncreaseRequestApproveRequest;
        };
      };
      responses: {
        200: Answer<BetaSpendLimitIncreaseRequestApproveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny": {
    post: {
      parameters: {
        path: {
          spend_limit_increase_request_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSpendLimitIncreaseRequestDenyRequest;
        };
      };
      responses: {
        200: Answer<BetaSpendLimitIncreaseRequest>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limits": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "scope_type[]"?:
            | ("organization" | "organization_service" | "rbac_group" | "seat_tier" | "user" | "workspace")[]
            | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaSpendLimitList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSpendLimitSetRequest;
        };
      };
      responses: {
        200: Answer<BetaSpendLimit>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limits/effective": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "period[]"?: BetaSpendLimitPeriod[] | null;
          "user_ids[]"?: string[] | null;
        };
      };
      responses: {
        200: Answer<BetaSpendSummaryList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/spend_limits/{spend_limit_id}": {
    get: {
      parameters: {
        path: {
          spend_limit_id: string;
        };
      };
      responses: {
        200: Answer<BetaSpendLimit>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          spend_limit_id: string;
        };
      };
      responses: {
        200: Answer<BetaSpendLimitDeleteResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/telemetry_destinations": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "workspace_ids[]"?: string[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestinationList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTelemetryDestinationCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestination>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/telemetry_destinations/{destination_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestination>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTelemetryDestinationUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestination>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedTelemetryDestination>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/test": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestinationTestResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/workspaces": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestinationWorkspaceList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<BetaTelemetryDestinationWorkspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          destination_id: string;
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedTelemetryDestinationWorkspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/users": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          email?: string;
          "roles[]"?: string[];
        };
      };
      responses: {
        200: Answer<OrganizationUserList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/users/{user_id}": {
    get: {
      parameters: {
        path: {
          user_id: string;
        };
      };
      responses: {
        200: Answer<OrganizationUser>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          user_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": UserUpdateRequest;
        };
      };
      responses: {
        200: Answer<OrganizationUser>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          user_id: string;
        };
      };
      responses: {
        200: Answer<UserRemoveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/webhooks": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          order?: "asc" | "desc" | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaOrganizationWebhookEndpointList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaWebhookCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaNewOrganizationWebhookEndpoint>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/webhooks/{webhook_endpoint_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
      };
      responses: {
        200: Answer<BetaOrganizationWebhookEndpoint>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaWebhookUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaOrganizationWebhookEndpoint>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
      };
      responses: {
        200: Answer<BetaDeletedOrganizationWebhookEndpoint>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
      };
      responses: {
        200: Answer<BetaOrganizationWebhookEndpointSigningSecret>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          include_archived?: boolean;
          include_default?: boolean;
        };
      };
      responses: {
        200: Answer<WorkspaceList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceCreateRequest;
        };
      };
      responses: {
        200: Answer<Workspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}": {
    get: {
      parameters: {
        path: {
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<Workspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          workspace_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceUpdateRequest;
        };
      };
      responses: {
        200: Answer<Workspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/archive": {
    post: {
      parameters: {
        path: {
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<Workspace>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/members": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
        path: {
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<WorkspaceMemberList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          workspace_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceMemberAddRequest;
        };
      };
      responses: {
        200: Answer<WorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/members/{user_id}": {
    get: {
      parameters: {
        path: {
          workspace_id: string;
          user_id: string;
        };
      };
      responses: {
        200: Answer<WorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        path: {
          workspace_id: string;
          user_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceMemberUpdateRequest;
        };
      };
      responses: {
        200: Answer<WorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          workspace_id: string;
          user_id: string;
        };
      };
      responses: {
        200: Answer<WorkspaceMemberRemoveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/rate_limits": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
          include_inherited?: boolean;
        };
        path: {
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<BetaWorkspaceRateLimitList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}": {
    post: {
      parameters: {
        path: {
          workspace_id: string;
          rate_limit_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceRateLimitUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaWorkspaceRateLimit>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/service_accounts": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          workspace_id: string;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceMemberList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          workspace_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceServiceAccountAddRequest;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          workspace_id: string;
          service_account_id: string;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          workspace_id: string;
          service_account_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": WorkspaceServiceAccountUpdateRequest;
        };
      };
      responses: {
        200: Answer<ServiceAccountWorkspaceMember>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          workspace_id: string;
          service_account_id: string;
        };
      };
      responses: {
        200: Answer<WorkspaceServiceAccountRemoveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          agent_id?: string;
          agent_version?: number;
          "created_at[gt]"?: string;
          "created_at[gte]"?: string;
          "created_at[lt]"?: string;
          "created_at[lte]"?: string;
          deployment_id?: string;
          include_archived?: boolean;
          memory_store_id?: string;
          order?: "asc" | "desc";
          "statuses[]"?: ("rescheduling" | "running" | "idle" | "terminated")[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSessionCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSession>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSession>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSessionUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSession>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeletedSession>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSession>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/events": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "created_at[gt]"?: string;
          "created_at[gte]"?: string;
          "created_at[lt]"?: string;
          "created_at[lte]"?: string;
          order?: "asc" | "desc";
          "types[]"?: BetaManagedAgentsSessionEventType[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionEventList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSessionEventSendRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSendSessionEvents>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/events/stream": {
    get: {
      parameters: {
        query?: {
          "event_deltas[]"?: BetaManagedAgentsDeltaType[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsStreamSessionEvents, "text/event-stream">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/resources": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionResourceList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSessionResourceAddRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsFileResource>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/resources/{resource_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          resource_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionResource>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          resource_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaSessionResourceUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionResource>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          resource_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeleteSessionResource>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/threads": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "statuses[]"?: BetaManagedAgentsSessionThreadStatus[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionThreadList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/threads/{thread_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionThread>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionThread>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/events": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsSessionEventList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/stream": {
    get: {
      parameters: {
        query?: {
          "event_deltas[]"?: BetaManagedAgentsDeltaType[];
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsStreamSessionThreadEvents, "text/event-stream">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/skills": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          source?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaAnySkillList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaSkillCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaAnySkill>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/skills/{skill_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
      };
      responses: {
        200: Answer<BetaAnySkill>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
      };
      responses: {
        200: Answer<DeletedSkill>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/skills/{skill_id}/versions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
      };
      responses: {
        200: Answer<BetaAnySkillVersionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
      };
      requestBody: {
        content: {
          "multipart/form-data": SkillVersionCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaAnySkillVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        413: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/skills/{skill_id}/versions/{version}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
          version: string;
        };
      };
      responses: {
        200: Answer<BetaAnySkillVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
          version: string;
        };
      };
      responses: {
        200: Answer<DeletedSkillVersion>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/skills/{skill_id}/versions/{version}/content": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
          version: string;
        };
      };
      responses: {
        200: Answer<BetaSkillVersionContent, "application/zip">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaTunnel>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnel>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnel>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}/certificates": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificateList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelCertificateCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificate>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificate>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificate>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}/reveal_token": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelToken>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/tunnels/{tunnel_id}/rotate_token": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelRotateTokenRequest;
        };
      };
      responses: {
        200: Answer<BetaTunnelToken>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/user_profiles": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          order?: UserProfileListOrder;
          order_by?: UserProfileListOrderBy;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaUserProfileList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaUserProfileCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaUserProfile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/user_profiles/{user_profile_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
      };
      responses: {
        200: Answer<BetaUserProfile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaUserProfileUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaUserProfile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
      };
      responses: {
        200: Answer<DeletedUserProfile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/user_profiles/{user_profile_id}/action_urls": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": UserProfileActionURLCreateRequest;
        };
      };
      responses: {
        200: Answer<UserProfileActionURL>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/user_profiles/{user_profile_id}/enrollment_url": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
      };
      responses: {
        200: Answer<BetaUserProfileEnrollmentURL>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsVaultList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaVaultCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsVault>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults/{vault_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsVault>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaVaultUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsVault>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeletedVault>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults/{vault_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsVault>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults/{vault_id}/credentials": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsCredentialList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaVaultCredentialCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsCredential>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsCredential>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": BetaVaultCredentialUpdateRequest;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsCredential>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsDeletedCredential>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsCredential>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
      };
      responses: {
        200: Answer<BetaManagedAgentsCredentialValidation>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/usage_report/messages": {
    get: {
      parameters: {
        query: {
          starting_at: string;
          ending_at?: string;
          bucket_width?: "1d" | "1h" | "1m";
          "group_by[]"?: (
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
          "account_ids[]"?: string[];
          "api_key_ids[]"?: string[];
          "service_account_ids[]"?: string[];
          "workspace_ids[]"?: string[];
          "models[]"?: string[];
          "service_tiers[]"?: ("batch" | "flex" | "flex_discount" | "priority" | "priority_on_demand" | "standard")[];
          "context_window[]"?: ("0-200k" | "200k-1M")[];
          "inference_geos[]"?: ("global" | "not_available" | "us")[];
          "speeds[]"?: ("fast" | "standard")[];
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaMessagesUsageReport>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/usage_report/claude_code": {
    get: {
      parameters: {
        query: {
          starting_at: string;
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ClaudeCodeUsageReport>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/cost_report": {
    get: {
      parameters: {
        query: {
          starting_at: string;
          ending_at?: string;
          bucket_width?: "1d";
          "group_by[]"?: ("description" | "workspace_id")[];
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<CostReport>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/chat/completions": Newest["/v1/chat/completions"];
  "/v1/compliance/activities": {
    get: {
      parameters: {
        query?: {
          "activity_types[]"?: ComplianceActivityType[];
          "exclude_activity_types[]"?: ComplianceActivityType[];
          "actor_ids[]"?: string[];
          "user_ids[]"?: string[];
          "organization_ids[]"?: string[];
          "created_at.gt"?: string;
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          "created_at.lte"?: string;
          order?: "asc" | "desc";
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
      };
      responses: {
        200: Answer<ComplianceActivityList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/artifacts/{artifact_version_id}": {
    get: {
      parameters: {
        path: {
          artifact_version_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceArtifact>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/artifacts/{artifact_version_id}/content": {
    get: {
      parameters: {
        path: {
          artifact_version_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceArtifactContent, "text/plain">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats": {
    get: {
      parameters: {
        query?: {
          "user_ids[]"?: string[];
          "project_ids[]"?: string[];
          "organization_ids[]"?: string[];
          "created_at.gt"?: string;
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          "created_at.lte"?: string;
          "updated_at.gt"?: string;
          "updated_at.gte"?: string;
          "updated_at.lt"?: string;
          "updated_at.lte"?: string;
          order_by?: "created_at" | "updated_at";
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
      };
      responses: {
        200: Answer<ComplianceChatList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats/{claude_chat_id}": {
    delete: {
      parameters: {
        path: {
          claude_chat_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceDeletedChat>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats/{claude_chat_id}/messages": {
    get: {
      parameters: {
        query?: {
          "created_at.gt"?: string;
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          "created_at.lte"?: string;
          "updated_at.gt"?: string;
          "updated_at.gte"?: string;
          "updated_at.lt"?: string;
          "updated_at.lte"?: string;
          order?: "asc" | "desc";
          tool_use_input_max_chars?: number;
          tool_result_max_chars?: number;
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
        path: {
          claude_chat_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceChatMessageList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats/files/{claude_file_id}": {
    get: {
      parameters: {
        path: {
          claude_file_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceChatFile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          claude_file_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceDeletedFile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats/files/{claude_file_id}/content": {
    get: {
      parameters: {
        path: {
          claude_file_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceFileContent, "application/octet-stream">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}": {
    get: {
      parameters: {
        path: {
          claude_gen_file_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceGeneratedFile>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}/content": {
    get: {
      parameters: {
        path: {
          claude_gen_file_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceFileContent, "application/octet-stream">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/code/artifacts": {
    get: {
      parameters: {
        query?: {
          "user_ids[]"?: string[];
          "organization_ids[]"?: string[];
          "updated_at.gt"?: string;
          "updated_at.gte"?: string;
          "updated_at.lt"?: string;
          "updated_at.lte"?: string;
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ComplianceCodeArtifactList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/code/artifacts/{artifact_id}": {
    delete: {
      parameters: {
        path: {
          artifact_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceDeletedCodeArtifact>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/code/artifacts/{artifact_id}/versions/{version_id}": {
    get: {
      parameters: {
        path: {
          artifact_id: string;
          version_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceFileContent, "application/octet-stream">;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/projects": {
    get: {
      parameters: {
        query?: {
          "user_ids[]"?: string[];
          "organization_ids[]"?: string[];
          "created_at.gt"?: string;
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          "created_at.lte"?: string;
          "updated_at.gt"?: string;
          "updated_at.gte"?: string;
          "updated_at.lt"?: string;
          "updated_at.lte"?: string;
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ComplianceProjectList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/projects/{project_id}": {
    get: {
      parameters: {
        path: {
          project_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceProjectDetails>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          project_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceDeletedProject>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/projects/documents/{document_id}": {
    get: {
      parameters: {
        path: {
          document_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceProjectDocument>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    delete: {
      parameters: {
        path: {
          document_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceDeletedProjectDocument>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/projects/documents/{document_id}/metadata": {
    get: {
      parameters: {
        path: {
          document_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceProjectDocumentMetadata>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/projects/{project_id}/attachments": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          project_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceProjectAttachmentList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/projects/{project_id}/collaborators": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          project_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceProjectCollaboratorList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/sessions/local": {
    get: {
      parameters: {
        query?: {
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ComplianceLocalSessionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/sessions/local/{local_session_id}": {
    get: {
      parameters: {
        path: {
          local_session_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceLocalSession>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/sessions/local/{local_session_id}/messages": {
    get: {
      parameters: {
        query?: {
          order?: "asc" | "desc";
          tool_use_input_max_bytes?: number;
          tool_result_max_bytes?: number;
          limit?: number;
          page?: string | null;
        };
        path: {
          local_session_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceLocalSessionMessageList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/sessions/remote": {
    get: {
      parameters: {
        query?: {
          "user_ids[]"?: string[];
          "organization_ids[]"?: string[];
          "created_at.gt"?: string;
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          "created_at.lte"?: string;
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ComplianceRemoteSessionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/apps/sessions/remote/{claude_remote_session_id}/messages": {
    get: {
      parameters: {
        query?: {
          order?: "asc" | "desc";
          tool_use_input_max_bytes?: number;
          tool_result_max_bytes?: number;
          limit?: number;
          page?: string | null;
        };
        path: {
          claude_remote_session_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceRemoteSessionMessageList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/groups": {
    get: {
      parameters: {
        query?: {
          name_prefix?: string;
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ComplianceGroupList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/groups/{group_id}": {
    get: {
      parameters: {
        path: {
          group_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceGroup>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/groups/{group_id}/members": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          group_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceGroupMemberList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/organizations": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
      };
      responses: {
        200: Answer<ComplianceOrganizationList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/organizations/{org_uuid}/roles": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          org_uuid: string;
        };
      };
      responses: {
        200: Answer<ComplianceRoleList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/organizations/{org_uuid}/roles/{role_id}": {
    get: {
      parameters: {
        path: {
          org_uuid: string;
          role_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceRole>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/organizations/{org_uuid}/roles/{role_id}/permissions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          org_uuid: string;
          role_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceRolePermissionList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/organizations/{org_uuid}/users": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        path: {
          org_uuid: string;
        };
      };
      responses: {
        200: Answer<ComplianceOrganizationUserList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/compliance/organizations/{organization_id}/settings": {
    get: {
      parameters: {
        path: {
          organization_id: string;
        };
      };
      responses: {
        200: Answer<ComplianceOrganizationSettings>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/oauth/token": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": OAuthTokenCreateRequest;
        };
      };
      responses: {
        200: Answer<OAuthAccessToken>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/experimental/generate_prompt": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPromptGenerateRequest;
        };
      };
      responses: {
        200: Answer<BetaPromptGenerateResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/experimental/improve_prompt": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPromptImproveRequest;
        };
      };
      responses: {
        200: Answer<BetaPromptImproveResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/experimental/templatize_prompt": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      requestBody: {
        content: {
          "application/json": BetaPromptTemplatizeRequest;
        };
      };
      responses: {
        200: Answer<BetaPromptTemplatizeResponse>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/claude_code/routines/{routine_id}/fire": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          routine_id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": BetaRoutineFireRequest;
        };
      };
      responses: {
        200: Answer<BetaRoutineFire>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        503: Answer<OtherErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels": {
    get: {
      parameters: {
        query?: {
          include_archived?: boolean;
          workspace_id?: string;
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
      };
      responses: {
        200: Answer<BetaOrganizationTunnelList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaOrganizationTunnel>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaOrganizationTunnel>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/reveal_token": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelToken>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/rotate_token": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelRotateTokenRequest;
        };
      };
      responses: {
        200: Answer<BetaTunnelToken>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates": {
    get: {
      parameters: {
        query?: {
          include_archived?: boolean;
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificateList>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelCertificateCreateRequest;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificate>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        409: Answer<OtherErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}": {
    get: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificate>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": {
    post: {
      parameters: {
        header?: {
          "anthropic-beta"?: AnthropicBeta[];
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
      };
      responses: {
        200: Answer<BetaTunnelCertificate>;
        400: Answer<ErrorResponse>;
        401: Answer<ErrorResponse>;
        403: Answer<ErrorResponse>;
        404: Answer<ErrorResponse>;
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
        "4XX": Answer<OtherErrorResponse>;
        "5XX": Answer<OtherErrorResponse>;
      };
    };
  };
}
