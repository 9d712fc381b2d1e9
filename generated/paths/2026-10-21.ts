// Generated from spec/ by `make generate`. Do not edit.

import type {
  BetaAPIKey,
  BetaAPIKeyList,
  BetaAPIKeyUpdateRequest,
  BetaAgentCreateRequest,
  BetaAgentUpdateRequest,
  BetaAnalyticsActorType,
  BetaAnalyticsArtifactActivityList,
  BetaAnalyticsArtifactGroupBy,
  BetaAnalyticsClaudeTagCategory,
  BetaAnalyticsConnectorActivityList,
  BetaAnalyticsConnectorGroupBy,
  BetaAnalyticsContextWindow,
  BetaAnalyticsCostGroupBy,
  BetaAnalyticsCostItemList,
  BetaAnalyticsCostOrderBy,
  BetaAnalyticsCostReportTimeBucketList,
  BetaAnalyticsCostUsersItemList,
  BetaAnalyticsInferenceGeoFilter,
  BetaAnalyticsOrder,
  BetaAnalyticsPluginActivityList,
  BetaAnalyticsPluginGroupBy,
  BetaAnalyticsProductFilter,
  BetaAnalyticsProjectActivityList,
  BetaAnalyticsProjectGroupBy,
  BetaAnalyticsServiceTier,
  BetaAnalyticsSingleDayActivitySummaryList,
  BetaAnalyticsSkillActivityList,
  BetaAnalyticsSkillGroupBy,
  BetaAnalyticsSpeed,
  BetaAnalyticsTimeBucketWidth,
  BetaAnalyticsUsageCostProductFilter,
  BetaAnalyticsUsageCostSortOrder,
  BetaAnalyticsUsageGroupBy,
  BetaAnalyticsUsageItemList,
  BetaAnalyticsUsageOrderBy,
  BetaAnalyticsUsageReportTimeBucketList,
  BetaAnalyticsUsageUsersItemList,
  BetaAnalyticsUserActivityList,
  BetaAnalyticsUserGroupBy,
  BetaAnthropicBeta,
  BetaChatCompletion,
  BetaChatCompletionChunk,
  BetaChatCompletionCreateRequest,
  BetaChatCompletionErrorResponse,
  BetaClaudeCodeUsageReport,
  BetaClaudeTagBundle,
  BetaClaudeTagBundleList,
  BetaClaudeTagBundleTarget,
  BetaClaudeTagBundleTargetCreateRequest,
  BetaClaudeTagBundleTargetList,
  BetaClaudeTagBundleUpdateRequest,
  BetaClaudeTagDeletedBundleTarget,
  BetaClaudeTagDeletedSlackChannel,
  BetaClaudeTagSlackChannel,
  BetaClaudeTagSlackChannelCreateRequest,
  BetaClaudeTagSlackChannelList,
  BetaClaudeTagSlackChannelUpdateRequest,
  BetaClaudeTagSlackWorkspace,
  BetaClaudeTagSlackWorkspaceList,
  BetaClaudeTagSlackWorkspaceUpdateRequest,
  BetaComplianceActivityList,
  BetaComplianceActivityType,
  BetaComplianceArtifact,
  BetaComplianceArtifactContent,
  BetaComplianceChatFile,
  BetaComplianceChatList,
  BetaComplianceChatMessageList,
  BetaComplianceCodeArtifactList,
  BetaComplianceDeletedChat,
  BetaComplianceDeletedCodeArtifact,
  BetaComplianceDeletedFile,
  BetaComplianceDeletedProject,
  BetaComplianceDeletedProjectDocument,
  BetaComplianceFileContent,
  BetaComplianceGeneratedFile,
  BetaComplianceGroup,
  BetaComplianceGroupList,
  BetaComplianceGroupMemberList,
  BetaComplianceLocalSession,
  BetaComplianceLocalSessionList,
  BetaComplianceLocalSessionMessageList,
  BetaComplianceOrganizationList,
  BetaComplianceOrganizationSettings,
  BetaComplianceOrganizationUserList,
  BetaComplianceProjectAttachmentList,
  BetaComplianceProjectCollaboratorList,
  BetaComplianceProjectDetails,
  BetaComplianceProjectDocument,
  BetaComplianceProjectDocumentMetadata,
  BetaComplianceProjectList,
  BetaComplianceRemoteSessionList,
  BetaComplianceRemoteSessionMessageList,
  BetaComplianceRole,
  BetaComplianceRoleList,
  BetaComplianceRolePermissionList,
  BetaComplianceSettingUpdateRequest,
  BetaComplianceSettingsInfo,
  BetaCostReport,
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
  BetaErrorResponse,
  BetaExternalKey,
  BetaExternalKeyCreateRequest,
  BetaExternalKeyDeleteResponse,
  BetaExternalKeyList,
  BetaExternalKeyUpdateRequest,
  BetaExternalKeyValidateResponse,
  BetaFederationIssuer,
  BetaFederationIssuerCreateRequest,
  BetaFederationIssuerList,
  BetaFederationIssuerUpdateRequest,
  BetaFederationRule,
  BetaFederationRuleCreateRequest,
  BetaFederationRuleList,
  BetaFederationRuleUpdateRequest,
  BetaFederationRuleWorkspace,
  BetaFederationRuleWorkspaceAddRequest,
  BetaFederationRuleWorkspaceList,
  BetaFederationRuleWorkspaceRemoveResponse,
  BetaFileContent,
  BetaFileMetadata,
  BetaFileMetadataList,
  BetaFileUploadRequest,
  BetaInviteCreateRequest,
  BetaInviteDeleteResponse,
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
  BetaManagedAgentsSessionEventList,
  BetaManagedAgentsSessionEventType,
  BetaManagedAgentsSessionList,
  BetaManagedAgentsSessionResource,
  BetaManagedAgentsSessionResourceList,
  BetaManagedAgentsSessionThread,
  BetaManagedAgentsSessionThreadList,
  BetaManagedAgentsSessionThreadStatus,
  BetaManagedAgentsStreamSessionEvents,
  BetaManagedAgentsStreamSessionThreadEvents,
  BetaManagedAgentsTriggerType,
  BetaManagedAgentsVault,
  BetaManagedAgentsVaultList,
  BetaMemoryStoreCreateRequest,
  BetaMemoryStoreMemoryCreateRequest,
  BetaMemoryStoreMemoryUpdateRequest,
  BetaMemoryStoreUpdateRequest,
  BetaMessage,
  BetaMessageBatch,
  BetaMessageBatchCreateRequest,
  BetaMessageBatchIndividualResponse,
  BetaMessageBatchList,
  BetaMessageCountTokensRequest,
  BetaMessageCreateRequest,
  BetaMessageTokensCount,
  BetaMessagesUsageReport,
  BetaModelInfo,
  BetaModelInfoList,
  BetaNewOrganizationWebhookEndpoint,
  BetaOAuthAccessToken,
  BetaOAuthTokenCreateRequest,
  BetaOrganizationInfo,
  BetaOrganizationInvite,
  BetaOrganizationInviteList,
  BetaOrganizationRateLimitList,
  BetaOrganizationTunnel,
  BetaOrganizationTunnelList,
  BetaOrganizationUser,
  BetaOrganizationUserList,
  BetaOrganizationWebhookEndpoint,
  BetaOrganizationWebhookEndpointList,
  BetaOrganizationWebhookEndpointSigningSecret,
  BetaOtherErrorResponse,
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
  BetaRBACGroup,
  BetaRBACGroupCreateRequest,
  BetaRBACGroupList,
  BetaRBACGroupMember,
  BetaRBACGroupMemberAddRequest,
  BetaRBACGroupMemberList,
  BetaRBACGroupUpdateRequest,
  BetaRBACRole,
  BetaRBACRoleList,
  BetaRBACRolePermissionList,
  BetaRawMessageStreamEvent,
  BetaRoutineFire,
  BetaRoutineFireRequest,
  BetaSelfHostedWork,
  BetaSelfHostedWorkHeartbeatResponse,
  BetaSelfHostedWorkList,
  BetaSelfHostedWorkQueueStats,
  BetaServiceAccount,
  BetaServiceAccountCreateRequest,
  BetaServiceAccountList,
  BetaServiceAccountUpdateRequest,
  BetaServiceAccountWorkspaceAddRequest,
  BetaServiceAccountWorkspaceMember,
  BetaServiceAccountWorkspaceMemberList,
  BetaServiceAccountWorkspaceRemoveResponse,
  BetaSessionCreateRequest,
  BetaSessionEventSendRequest,
  BetaSessionResourceAddRequest,
  BetaSessionResourceUpdateRequest,
  BetaSessionUpdateRequest,
  BetaSkill,
  BetaSkillCreateRequest,
  BetaSkillList,
  BetaSkillVersion,
  BetaSkillVersionContent,
  BetaSkillVersionCreateRequest,
  BetaSkillVersionList,
  BetaSpendLimit,
  BetaSpendLimitDeleteResponse,
  BetaSpendLimitIncreaseRequest,
  BetaSpendLimitIncreaseRequestApproveRequest,
  BetaSpendLimitIncreaseRequestApproveResponse,
  BetaSpendLimitIncreaseRequestDenyRequest,
  BetaSpendLimitIncreaseRequestList,
  BetaSpendLimitIncreaseRequestStatus,
  BetaSpendLimitList,
  BetaSpendLimitPeriod,
  BetaSpendLimitSetRequest,
  BetaSpendSummaryList,
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
  BetaUserProfileActionURL,
  BetaUserProfileActionURLCreateRequest,
  BetaUserProfileCreateRequest,
  BetaUserProfileEnrollmentURL,
  BetaUserProfileList,
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
  BetaWorkspaceList,
  BetaWorkspaceMember,
  BetaWorkspaceMemberAddRequest,
  BetaWorkspaceMemberList,
  BetaWorkspaceMemberRemoveResponse,
  BetaWorkspaceMemberUpdateRequest,
  BetaWorkspaceRateLimit,
  BetaWorkspaceRateLimitList,
  BetaWorkspaceRateLimitUpdateRequest,
  BetaWorkspaceServiceAccountAddRequest,
  BetaWorkspaceServiceAccountRemoveResponse,
  BetaWorkspaceServiceAccountUpdateRequest,
  BetaWorkspaceUpdateRequest,
} from "../types/2026-10-21.beta.js";

/** Every path of API version 2026-10-21, beta included, as openapi-fetch wants it. */
export interface paths {
  "/v1/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
        path?: never;
        cookie?: never;
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
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        402: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/count_tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMessageCountTokensRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageTokensCount;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatchList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMessageBatchCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        402: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches/{message_batch_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches/{message_batch_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches/{message_batch_id}/results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/x-jsonl": BetaMessageBatchIndividualResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          "lifecycle[]"?: ("active" | "deprecated" | "retired")[];
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaModelInfoList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models/{model_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          model_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaModelInfo;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "ids[]"?: string[] | null;
          scope_id?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFileMetadataList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaFileUploadRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFileMetadata;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFileMetadata;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedFile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": BetaFileContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsAgentList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaAgentCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsAgent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents/{agent_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          version?: number;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsAgent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaAgentUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsAgent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents/{agent_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsAgent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents/{agent_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          agent_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsAgentList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment_runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeploymentRunList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment_runs/{deployment_run_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_run_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeploymentRun;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeploymentList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaDeploymentCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeployment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployments/{deployment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeployment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaDeploymentUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeployment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployments/{deployment_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeployment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployments/{deployment_id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeployment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployments/{deployment_id}/run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeploymentRun;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployments/{deployment_id}/unpause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          deployment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeployment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/dreams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDreamList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaDreamCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDream;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDreamingErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/dreams/{dream_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          dream_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDream;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/dreams/{dream_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          dream_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDream;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/dreams/{dream_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          dream_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDream;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaEnvironmentList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaEnvironmentCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaEnvironment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaEnvironment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaEnvironmentUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaEnvironment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaEnvironmentDeleteResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaEnvironment;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWorkList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work/poll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          block_ms?: number | null;
          reclaim_older_than_ms?: number | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "Anthropic-Worker-ID"?: string;
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPolledWork;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWorkQueueStats;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work/{work_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
          work_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWork;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
          work_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaEnvironmentWorkUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWork;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work/{work_id}/ack": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          environment_id: string;
          work_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWork;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work/{work_id}/heartbeat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: {
          desired_ttl_seconds?: number | null;
          expected_last_heartbeat?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          environment_id: string;
          work_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWorkHeartbeatResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        412: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/work/{work_id}/stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          environment_id: string;
          work_id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": BetaEnvironmentWorkStopRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSelfHostedWork;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryStoreList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMemoryStoreCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryStore;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryStore;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMemoryStoreUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryStore;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeletedMemoryStore;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryStore;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryListItemList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMemoryStoreMemoryCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemory;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemory;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": BetaMemoryStoreMemoryUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemory;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: {
          expected_content_sha256?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeletedMemory;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryVersionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          view?: BetaManagedAgentsMemoryView;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_version_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          memory_store_id: string;
          memory_version_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsMemoryVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/apps/chat/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsProjectActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/artifacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          date: string;
          "filter[]"?: string[] | null;
          "group_by[]"?: BetaAnalyticsArtifactGroupBy[] | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsArtifactActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/connectors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsConnectorActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/cost": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          starting_at: string;
          "actor_ids[]"?: string[] | null;
          "actor_types[]"?: BetaAnalyticsActorType[] | null;
          "agent_ids[]"?: string[] | null;
          "api_key_ids[]"?: string[] | null;
          "claude_tag_categories[]"?: BetaAnalyticsClaudeTagCategory[] | null;
          "claude_tag_user_ids[]"?: string[] | null;
          "context_windows[]"?: BetaAnalyticsContextWindow[] | null;
          "deployment_ids[]"?: string[] | null;
          ending_at?: string | null;
          "environment_ids[]"?: string[] | null;
          exclude_deleted_users?: boolean;
          "group_by[]"?: BetaAnalyticsCostGroupBy[] | null;
          "inference_geos[]"?: BetaAnalyticsInferenceGeoFilter[] | null;
          "models[]"?: string[] | null;
          order?: BetaAnalyticsUsageCostSortOrder;
          order_by?: BetaAnalyticsCostOrderBy;
          "organization_ids[]"?: string[] | null;
          "products[]"?: BetaAnalyticsUsageCostProductFilter[] | null;
          "rbac_group_ids[]"?: string[] | null;
          "service_tiers[]"?: BetaAnalyticsServiceTier[] | null;
          "session_ids[]"?: string[] | null;
          "slack_channel_ids[]"?: string[] | null;
          "speeds[]"?: BetaAnalyticsSpeed[] | null;
          time_bucket_width?: BetaAnalyticsTimeBucketWidth | null;
          "user_profile_ids[]"?: string[] | null;
          "workspace_ids[]"?: string[] | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsCostItemList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/cost_report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsCostReportTimeBucketList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/plugins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsPluginActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/skills": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsSkillActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/summaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          starting_date: string;
          ending_date?: string | null;
          "filter[]"?: string[] | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsSingleDayActivitySummaryList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          starting_at: string;
          "actor_ids[]"?: string[] | null;
          "actor_types[]"?: BetaAnalyticsActorType[] | null;
          "agent_ids[]"?: string[] | null;
          "api_key_ids[]"?: string[] | null;
          "claude_tag_categories[]"?: BetaAnalyticsClaudeTagCategory[] | null;
          "claude_tag_user_ids[]"?: string[] | null;
          "context_windows[]"?: BetaAnalyticsContextWindow[] | null;
          "deployment_ids[]"?: string[] | null;
          ending_at?: string | null;
          "environment_ids[]"?: string[] | null;
          exclude_deleted_users?: boolean;
          "group_by[]"?: BetaAnalyticsUsageGroupBy[] | null;
          "inference_geos[]"?: BetaAnalyticsInferenceGeoFilter[] | null;
          "models[]"?: string[] | null;
          order?: BetaAnalyticsUsageCostSortOrder;
          order_by?: BetaAnalyticsUsageOrderBy;
          "organization_ids[]"?: string[] | null;
          "products[]"?: BetaAnalyticsUsageCostProductFilter[] | null;
          "rbac_group_ids[]"?: string[] | null;
          "service_tiers[]"?: BetaAnalyticsServiceTier[] | null;
          "session_ids[]"?: string[] | null;
          "slack_channel_ids[]"?: string[] | null;
          "speeds[]"?: BetaAnalyticsSpeed[] | null;
          time_bucket_width?: BetaAnalyticsTimeBucketWidth | null;
          "user_profile_ids[]"?: string[] | null;
          "workspace_ids[]"?: string[] | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsUsageItemList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/usage_report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsUsageReportTimeBucketList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/user_cost_report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsCostUsersItemList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/user_usage_report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsUsageUsersItemList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/analytics/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAnalyticsUserActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/api_keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAPIKeyList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/api_keys/{api_key_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          api_key_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAPIKey;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          api_key_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaAPIKeyUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaAPIKey;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/bundles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagBundleList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/bundles/{bundle_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          bundle_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagBundle;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          bundle_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaClaudeTagBundleUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagBundle;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/bundles/{bundle_id}/targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          bundle_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagBundleTargetList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          bundle_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaClaudeTagBundleTargetCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagBundleTarget;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          bundle_id: string;
          target_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagBundleTarget;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          bundle_id: string;
          target_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagDeletedBundleTarget;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/slack_channels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          limit?: number;
          page?: string | null;
          slack_workspace_id: string;
          include_inherited?: boolean;
          slack_channel_id?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackChannelList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaClaudeTagSlackChannelCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackChannel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/slack_channels/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          include_inherited?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackChannel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaClaudeTagSlackChannelUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackChannel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagDeletedSlackChannel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/slack_workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_inherited?: boolean;
          slack_workspace_id?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackWorkspaceList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/claude_tag/slack_workspaces/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          include_inherited?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaClaudeTagSlackWorkspaceUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeTagSlackWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/compliance_settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceSettingsInfo;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaComplianceSettingUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceSettingsInfo;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/external_keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaExternalKeyList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaExternalKeyCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaExternalKey;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/external_keys/{external_key_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          external_key_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaExternalKey;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          external_key_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaExternalKeyUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaExternalKey;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          external_key_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaExternalKeyDeleteResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/external_keys/{external_key_id}/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          external_key_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaExternalKeyValidateResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_issuers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationIssuerList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaFederationIssuerCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationIssuer;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_issuers/{federation_issuer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_issuer_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationIssuer;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_issuer_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaFederationIssuerUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationIssuer;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_issuers/{federation_issuer_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_issuer_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationIssuer;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
          issuer_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRuleList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaFederationRuleCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRule;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_rules/{federation_rule_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRule;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaFederationRuleUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRule;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_rules/{federation_rule_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRule;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_rules/{federation_rule_id}/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRuleWorkspaceList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaFederationRuleWorkspaceAddRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRuleWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          federation_rule_id: string;
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFederationRuleWorkspaceRemoveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/invites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationInviteList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaInviteCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationInvite;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/invites/{invite_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invite_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationInvite;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          invite_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaInviteDeleteResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationInfo;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugin_marketplaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginMarketplaceList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugin_marketplaces/validate_archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaPluginMarketplaceValidateArchiveRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginMarketplaceValidationReport;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugin_marketplaces/validate_repository": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPluginMarketplaceValidateRepositoryRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginMarketplaceValidationReport;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugin_marketplaces/{marketplace_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          marketplace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginMarketplace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          marketplace_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPluginMarketplaceUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginMarketplace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaPluginCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPlugin;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPlugin;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPluginUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPlugin;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedPlugin;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}/installation_settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
          target_type?: "organization" | "rbac_group" | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginInstallationSettingList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}/installation_settings/{target}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
          target: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPluginInstallationSettingSetRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginInstallationSetting;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
          target: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedPluginInstallationSetting;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}/shares": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
          target_type?: "organization" | "organization_member" | "rbac_group" | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginShareList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginVersionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaPluginVersionCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
          version: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPluginVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/plugins/{plugin_id}/versions/{version}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          organization_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          plugin_id: string;
          version: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/zip": BetaPluginVersionContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rate_limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
          model?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationRateLimitList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACGroupList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaRBACGroupCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACGroup;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_groups/{rbac_group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rbac_group_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACGroup;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rbac_group_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaRBACGroupUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACGroup;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rbac_group_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedRBACGroup;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_groups/{rbac_group_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          rbac_group_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACGroupMemberList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rbac_group_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaRBACGroupMemberAddRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACGroupMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rbac_group_id: string;
          user_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedRBACGroupMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACRoleList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_roles/{rbac_role_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rbac_role_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACRole;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/rbac_roles/{rbac_role_id}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          rbac_role_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRBACRolePermissionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/service_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaServiceAccountCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccount;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/service_accounts/{service_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccount;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaServiceAccountUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccount;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/service_accounts/{service_account_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccount;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/service_accounts/{service_account_id}/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceMemberList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaServiceAccountWorkspaceAddRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          service_account_id: string;
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceRemoveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limit_increase_requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "actor_ids[]"?: string[] | null;
          "status[]"?: BetaSpendLimitIncreaseRequestStatus[] | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimitIncreaseRequestList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          spend_limit_increase_request_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimitIncreaseRequest;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          spend_limit_increase_request_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSpendLimitIncreaseRequestApproveRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimitIncreaseRequestApproveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          spend_limit_increase_request_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSpendLimitIncreaseRequestDenyRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimitIncreaseRequest;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "scope_type[]"?:
            | (
                | "organization"
                | "organization_service"
                | "rbac_group"
                | "seat_tier"
                | "user"
                | "workspace"
                | "usage_tier"
              )[]
            | null;
          workspace_id?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimitList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSpendLimitSetRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimit;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limits/effective": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "period[]"?: BetaSpendLimitPeriod[] | null;
          "user_ids[]"?: string[] | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendSummaryList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/spend_limits/{spend_limit_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          spend_limit_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimit;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          spend_limit_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSpendLimitDeleteResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/telemetry_destinations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "workspace_ids[]"?: string[];
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestinationList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTelemetryDestinationCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestination;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/telemetry_destinations/{destination_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestination;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTelemetryDestinationUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestination;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedTelemetryDestination;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestinationTestResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestinationWorkspaceList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTelemetryDestinationWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          destination_id: string;
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedTelemetryDestinationWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          email?: string;
          "roles[]"?: string[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationUserList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          user_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationUser;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          user_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaUserUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationUser;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          user_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserRemoveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/users/{user_id}/sign_out": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          user_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationUser;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          order?: "asc" | "desc" | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationWebhookEndpointList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWebhookCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaNewOrganizationWebhookEndpoint;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/webhooks/{webhook_endpoint_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationWebhookEndpoint;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWebhookUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationWebhookEndpoint;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedOrganizationWebhookEndpoint;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          webhook_endpoint_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationWebhookEndpointSigningSecret;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          include_archived?: boolean;
          include_default?: boolean;
          "ids[]"?: string[];
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspace;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
        header?: never;
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceMemberList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceMemberAddRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/members/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
          user_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
          user_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceMemberUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
          user_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceMemberRemoveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/rate_limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          group_type?: "batch" | "files" | "model_group" | "skills" | "token_count" | "web_search" | null;
          include_inherited?: boolean;
        };
        header?: never;
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceRateLimitList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          workspace_id: string;
          rate_limit_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceRateLimitUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceRateLimit;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/service_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceMemberList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          workspace_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceServiceAccountAddRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          workspace_id: string;
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          workspace_id: string;
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaWorkspaceServiceAccountUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaServiceAccountWorkspaceMember;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          workspace_id: string;
          service_account_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaWorkspaceServiceAccountRemoveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSessionCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSession;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSession;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSessionUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSession;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeletedSession;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSession;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionEventList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSessionEventSendRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSendSessionEvents;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/events/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          "event_deltas[]"?: BetaManagedAgentsDeltaType[];
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/event-stream": BetaManagedAgentsStreamSessionEvents;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/resources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionResourceList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSessionResourceAddRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsFileResource;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/resources/{resource_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionResource;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaSessionResourceUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionResource;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeleteSessionResource;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "statuses[]"?: BetaManagedAgentsSessionThreadStatus[];
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionThreadList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionThread;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionThread;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsSessionEventList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          "event_deltas[]"?: BetaManagedAgentsDeltaType[];
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          session_id: string;
          thread_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/event-stream": BetaManagedAgentsStreamSessionThreadEvents;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/skills": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          source?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSkillList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaSkillCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSkill;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/skills/{skill_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSkill;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedSkill;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/skills/{skill_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSkillVersionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaSkillVersionCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSkillVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/skills/{skill_id}/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
          version: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaSkillVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
          version: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedSkillVersion;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/skills/{skill_id}/versions/{version}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          skill_id: string;
          version: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/zip": BetaSkillVersionContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}/certificates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificateList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelCertificateCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificate;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificate;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificate;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}/reveal_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelToken;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tunnels/{tunnel_id}/rotate_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelRotateTokenRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelToken;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/user_profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          order?: BetaUserProfileListOrder;
          order_by?: BetaUserProfileListOrderBy;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserProfileList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaUserProfileCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserProfile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/user_profiles/{user_profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserProfile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaUserProfileUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserProfile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedUserProfile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/user_profiles/{user_profile_id}/action_urls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaUserProfileActionURLCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserProfileActionURL;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/user_profiles/{user_profile_id}/enrollment_url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          user_profile_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaUserProfileEnrollmentURL;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsVaultList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaVaultCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsVault;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsVault;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaVaultUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsVault;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeletedVault;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsVault;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          include_archived?: boolean;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsCredentialList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaVaultCredentialCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsCredential;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsCredential;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": BetaVaultCredentialUpdateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsCredential;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsDeletedCredential;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsCredential;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          vault_id: string;
          credential_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaManagedAgentsCredentialValidation;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/usage_report/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessagesUsageReport;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/usage_report/claude_code": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query: {
          starting_at: string;
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaClaudeCodeUsageReport;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/cost_report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaCostReport;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/chat/completions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaChatCompletionCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletion;
            "text/event-stream": BetaChatCompletionChunk;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaChatCompletionErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/activities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          "activity_types[]"?: BetaComplianceActivityType[];
          "exclude_activity_types[]"?: BetaComplianceActivityType[];
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceActivityList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/artifacts/{artifact_version_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          artifact_version_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceArtifact;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/artifacts/{artifact_version_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          artifact_version_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/plain": BetaComplianceArtifactContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceChatList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats/{claude_chat_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          claude_chat_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceDeletedChat;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats/{claude_chat_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path: {
          claude_chat_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceChatMessageList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats/files/{claude_file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          claude_file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceChatFile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          claude_file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceDeletedFile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats/files/{claude_file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          claude_file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": BetaComplianceFileContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          claude_gen_file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceGeneratedFile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          claude_gen_file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": BetaComplianceFileContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/code/artifacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceCodeArtifactList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/code/artifacts/{artifact_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          artifact_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceDeletedCodeArtifact;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/code/artifacts/{artifact_id}/versions/{version_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          artifact_id: string;
          version_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": BetaComplianceFileContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceProjectList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/projects/{project_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceProjectDetails;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceDeletedProject;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/projects/documents/{document_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          document_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceProjectDocument;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          document_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceDeletedProjectDocument;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/projects/documents/{document_id}/metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          document_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceProjectDocumentMetadata;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/projects/{project_id}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          project_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceProjectAttachmentList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/projects/{project_id}/collaborators": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          project_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceProjectCollaboratorList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/sessions/local": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          "created_at.gte"?: string;
          "created_at.lt"?: string;
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceLocalSessionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/sessions/local/{local_session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          local_session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceLocalSession;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/sessions/local/{local_session_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          order?: "asc" | "desc";
          tool_use_input_max_bytes?: number;
          tool_result_max_bytes?: number;
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          local_session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceLocalSessionMessageList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/sessions/remote": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceRemoteSessionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/apps/sessions/remote/{claude_remote_session_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          order?: "asc" | "desc";
          tool_use_input_max_bytes?: number;
          tool_result_max_bytes?: number;
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          claude_remote_session_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceRemoteSessionMessageList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          name_prefix?: string;
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceGroupList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/groups/{group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          group_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceGroup;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/groups/{group_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          group_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceGroupMemberList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/organizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceOrganizationList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/organizations/{org_uuid}/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          org_uuid: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceRoleList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/organizations/{org_uuid}/roles/{role_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          org_uuid: string;
          role_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceRole;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/organizations/{org_uuid}/roles/{role_id}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          org_uuid: string;
          role_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceRolePermissionList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/organizations/{org_uuid}/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
        };
        header?: never;
        path: {
          org_uuid: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceOrganizationUserList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compliance/organizations/{organization_id}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          organization_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaComplianceOrganizationSettings;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaOAuthTokenCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOAuthAccessToken;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/experimental/generate_prompt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPromptGenerateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPromptGenerateResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/experimental/improve_prompt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPromptImproveRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPromptImproveResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/experimental/templatize_prompt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaPromptTemplatizeRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaPromptTemplatizeResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/claude_code/routines/{routine_id}/fire": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          routine_id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": BetaRoutineFireRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaRoutineFire;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          include_archived?: boolean;
          workspace_id?: string;
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationTunnelList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationTunnel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOrganizationTunnel;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}/reveal_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelToken;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}/rotate_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelRotateTokenRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelToken;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          include_archived?: boolean;
          limit?: number;
          page?: string | null;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificateList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaTunnelCertificateCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificate;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificate;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
        };
        path: {
          tunnel_id: string;
          certificate_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaTunnelCertificate;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
