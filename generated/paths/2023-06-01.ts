// Generated from spec/ by `make generate`. Do not edit.

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
import type {
  APIKeyUpdateRequest,
  AnalyticsConnectorGroupBy as BetaAnalyticsConnectorGroupBy,
  AnalyticsOrder as BetaAnalyticsOrder,
  AnalyticsPluginGroupBy as BetaAnalyticsPluginGroupBy,
  AnalyticsProjectGroupBy as BetaAnalyticsProjectGroupBy,
  AnalyticsSkillGroupBy as BetaAnalyticsSkillGroupBy,
  AnalyticsUserGroupBy as BetaAnalyticsUserGroupBy,
  AnthropicBeta,
  BetaAgentCreateRequest,
  BetaAgentUpdateRequest,
  BetaDeletedOrganizationWebhookEndpoint,
  BetaDeletedPlugin,
  BetaDeletedPluginInstallationSetting,
  BetaDeletedTelemetryDestination,
  BetaEnvironment,
  BetaEnvironmentCreateRequest,
  BetaEnvironmentDeleteResponse,
  BetaEnvironmentList,
  BetaEnvironmentUpdateRequest,
  BetaEnvironmentWorkStopRequest,
  BetaEnvironmentWorkUpdateRequest,
  BetaExternalKeyUpdateRequest,
  BetaFileMetadata,
  BetaManagedAgentsAgent,
  BetaManagedAgentsAgentList,
  BetaManagedAgentsDeleteSessionResource,
  BetaManagedAgentsDeletedSession,
  BetaManagedAgentsDeltaType,
  BetaManagedAgentsFileResource,
  BetaManagedAgentsSendSessionEvents,
  BetaManagedAgentsSession,
  BetaManagedAgentsSessionEventType,
  BetaManagedAgentsSessionList,
  BetaManagedAgentsSessionResource,
  BetaManagedAgentsSessionResourceList,
  BetaMessage,
  BetaMessageTokensCount,
  BetaPlugin,
  BetaPluginCreateRequest,
  BetaPluginInstallationSetting,
  BetaPluginInstallationSettingList,
  BetaPluginInstallationSettingSetRequest,
  BetaPluginList,
  BetaPluginMarketplaceValidateArchiveRequest,
  BetaPluginMarketplaceValidationReport,
  BetaPluginUpdateRequest,
  BetaPluginVersion,
  BetaPluginVersionCreateRequest,
  BetaPluginVersionList,
  BetaRawMessageStreamEvent,
  BetaRoutineFire,
  BetaRoutineFireRequest,
  BetaSelfHostedWork,
  BetaSessionCreateRequest,
  BetaSessionEventSendRequest,
  BetaSessionResourceAddRequest,
  BetaSessionResourceUpdateRequest,
  BetaSessionUpdateRequest,
  BetaSpendLimitList,
  BetaSpendLimitSetRequest,
  BetaTelemetryDestination,
  BetaTelemetryDestinationUpdateRequest,
  BetaTunnelCertificate,
  BetaTunnelCertificateCreateRequest,
  BetaTunnelCertificateList,
  ComplianceDeletedProject,
  ComplianceFileContent,
  ComplianceLocalSession,
  ComplianceLocalSessionList,
  ComplianceLocalSessionMessageList,
  ComplianceProjectDetails,
  DeletedSkill,
  DeletedSkillVersion,
  ErrorResponse,
  ExternalKeyDeleteResponse,
  FileUploadRequest,
  MessageBatch,
  MessageBatchList,
  OrganizationUser,
  SkillVersionCreateRequest,
  SpendLimit as BetaSpendLimit,
  SpendLimitIncreaseRequestApproveRequest as BetaSpendLimitIncreaseRequestApproveRequest,
  UserRemoveResponse,
  UserUpdateRequest,
  WorkspaceRateLimitUpdateRequest,
} from "../types/2026-10-21.js";
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
      };
    };
  };
  "/v1/messages/batches/{message_batch_id}": Newest["/v1/messages/batches/{message_batch_id}"];
  "/v1/messages/batches/{message_batch_id}/cancel": Newest["/v1/messages/batches/{message_batch_id}/cancel"];
  "/v1/messages/batches/{message_batch_id}/results": Newest["/v1/messages/batches/{message_batch_id}/results"];
  "/v1/models": Newest["/v1/models"];
  "/v1/models/{model_id}": Newest["/v1/models/{model_id}"];
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
      };
    };
  };
  "/v1/files/{file_id}": Newest["/v1/files/{file_id}"];
  "/v1/files/{file_id}/content": Newest["/v1/files/{file_id}/content"];
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
      };
    };
  };
  "/v1/agents/{agent_id}/archive": Newest["/v1/agents/{agent_id}/archive"];
  "/v1/agents/{agent_id}/versions": Newest["/v1/agents/{agent_id}/versions"];
  "/v1/deployment_runs": Newest["/v1/deployment_runs"];
  "/v1/deployment_runs/{deployment_run_id}": Newest["/v1/deployment_runs/{deployment_run_id}"];
  "/v1/deployments": Newest["/v1/deployments"];
  "/v1/deployments/{deployment_id}": Newest["/v1/deployments/{deployment_id}"];
  "/v1/deployments/{deployment_id}/archive": Newest["/v1/deployments/{deployment_id}/archive"];
  "/v1/deployments/{deployment_id}/pause": Newest["/v1/deployments/{deployment_id}/pause"];
  "/v1/deployments/{deployment_id}/run": Newest["/v1/deployments/{deployment_id}/run"];
  "/v1/deployments/{deployment_id}/unpause": Newest["/v1/deployments/{deployment_id}/unpause"];
  "/v1/dreams": Newest["/v1/dreams"];
  "/v1/dreams/{dream_id}": Newest["/v1/dreams/{dream_id}"];
  "/v1/dreams/{dream_id}/archive": Newest["/v1/dreams/{dream_id}/archive"];
  "/v1/dreams/{dream_id}/cancel": Newest["/v1/dreams/{dream_id}/cancel"];
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
      };
    };
  };
  "/v1/environments/{environment_id}/archive": Newest["/v1/environments/{environment_id}/archive"];
  "/v1/environments/{environment_id}/work": Newest["/v1/environments/{environment_id}/work"];
  "/v1/environments/{environment_id}/work/poll": Newest["/v1/environments/{environment_id}/work/poll"];
  "/v1/environments/{environment_id}/work/stats": Newest["/v1/environments/{environment_id}/work/stats"];
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
      };
    };
  };
  "/v1/environments/{environment_id}/work/{work_id}/ack": Newest["/v1/environments/{environment_id}/work/{work_id}/ack"];
  "/v1/environments/{environment_id}/work/{work_id}/heartbeat": Newest["/v1/environments/{environment_id}/work/{work_id}/heartbeat"];
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
      };
    };
  };
  "/v1/memory_stores": Newest["/v1/memory_stores"];
  "/v1/memory_stores/{memory_store_id}": Newest["/v1/memory_stores/{memory_store_id}"];
  "/v1/memory_stores/{memory_store_id}/archive": Newest["/v1/memory_stores/{memory_store_id}/archive"];
  "/v1/memory_stores/{memory_store_id}/memories": Newest["/v1/memory_stores/{memory_store_id}/memories"];
  "/v1/memory_stores/{memory_store_id}/memories/{memory_id}": Newest["/v1/memory_stores/{memory_store_id}/memories/{memory_id}"];
  "/v1/memory_stores/{memory_store_id}/memory_versions": Newest["/v1/memory_stores/{memory_store_id}/memory_versions"];
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}": Newest["/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}"];
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact": Newest["/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact"];
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
      };
    };
  };
  "/v1/organizations/analytics/artifacts": Newest["/v1/organizations/analytics/artifacts"];
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
      };
    };
  };
  "/v1/organizations/analytics/cost_report": Newest["/v1/organizations/analytics/cost_report"];
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
      };
    };
  };
  "/v1/organizations/analytics/usage_report": Newest["/v1/organizations/analytics/usage_report"];
  "/v1/organizations/analytics/user_cost_report": Newest["/v1/organizations/analytics/user_cost_report"];
  "/v1/organizations/analytics/user_usage_report": Newest["/v1/organizations/analytics/user_usage_report"];
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
      };
    };
  };
  "/v1/organizations/compliance_settings": Newest["/v1/organizations/compliance_settings"];
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
      };
    };
  };
  "/v1/organizations/external_keys/{external_key_id}/validate": Newest["/v1/organizations/external_keys/{external_key_id}/validate"];
  "/v1/organizations/federation_issuers": Newest["/v1/organizations/federation_issuers"];
  "/v1/organizations/federation_issuers/{federation_issuer_id}": Newest["/v1/organizations/federation_issuers/{federation_issuer_id}"];
  "/v1/organizations/federation_issuers/{federation_issuer_id}/archive": Newest["/v1/organizations/federation_issuers/{federation_issuer_id}/archive"];
  "/v1/organizations/federation_rules": Newest["/v1/organizations/federation_rules"];
  "/v1/organizations/federation_rules/{federation_rule_id}": Newest["/v1/organizations/federation_rules/{federation_rule_id}"];
  "/v1/organizations/federation_rules/{federation_rule_id}/archive": Newest["/v1/organizations/federation_rules/{federation_rule_id}/archive"];
  "/v1/organizations/federation_rules/{federation_rule_id}/workspaces": Newest["/v1/organizations/federation_rules/{federation_rule_id}/workspaces"];
  "/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}": Newest["/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}"];
  "/v1/organizations/invites": Newest["/v1/organizations/invites"];
  "/v1/organizations/invites/{invite_id}": Newest["/v1/organizations/invites/{invite_id}"];
  "/v1/organizations/me": Newest["/v1/organizations/me"];
  "/v1/organizations/plugin_marketplaces": Newest["/v1/organizations/plugin_marketplaces"];
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
      };
    };
  };
  "/v1/organizations/plugin_marketplaces/validate_repository": Newest["/v1/organizations/plugin_marketplaces/validate_repository"];
  "/v1/organizations/plugin_marketplaces/{marketplace_id}": Newest["/v1/organizations/plugin_marketplaces/{marketplace_id}"];
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
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/shares": Newest["/v1/organizations/plugins/{plugin_id}/shares"];
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
      };
    };
  };
  "/v1/organizations/plugins/{plugin_id}/versions/{version}": Newest["/v1/organizations/plugins/{plugin_id}/versions/{version}"];
  "/v1/organizations/plugins/{plugin_id}/versions/{version}/content": Newest["/v1/organizations/plugins/{plugin_id}/versions/{version}/content"];
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
      };
    };
  };
  "/v1/organizations/rbac_groups": Newest["/v1/organizations/rbac_groups"];
  "/v1/organizations/rbac_groups/{rbac_group_id}": Newest["/v1/organizations/rbac_groups/{rbac_group_id}"];
  "/v1/organizations/rbac_groups/{rbac_group_id}/members": Newest["/v1/organizations/rbac_groups/{rbac_group_id}/members"];
  "/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}": Newest["/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}"];
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
      };
    };
  };
  "/v1/organizations/rbac_roles/{rbac_role_id}/permissions": Newest["/v1/organizations/rbac_roles/{rbac_role_id}/permissions"];
  "/v1/organizations/service_accounts": Newest["/v1/organizations/service_accounts"];
  "/v1/organizations/service_accounts/{service_account_id}": Newest["/v1/organizations/service_accounts/{service_account_id}"];
  "/v1/organizations/service_accounts/{service_account_id}/archive": Newest["/v1/organizations/service_accounts/{service_account_id}/archive"];
  "/v1/organizations/service_accounts/{service_account_id}/workspaces": Newest["/v1/organizations/service_accounts/{service_account_id}/workspaces"];
  "/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}": Newest["/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}"];
  "/v1/organizations/spend_limit_increase_requests": Newest["/v1/organizations/spend_limit_increase_requests"];
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}": Newest["/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}"];
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
      };
    };
  };
  "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny": Newest["/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny"];
  "/v1/organizations/spend_limits": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "scope_type[]"?:
            ("organization" | "organization_service" | "rbac_group" | "seat_tier" | "user" | "workspace")[] | null;
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
      };
    };
  };
  "/v1/organizations/spend_limits/effective": Newest["/v1/organizations/spend_limits/effective"];
  "/v1/organizations/spend_limits/{spend_limit_id}": Newest["/v1/organizations/spend_limits/{spend_limit_id}"];
  "/v1/organizations/telemetry_destinations": Newest["/v1/organizations/telemetry_destinations"];
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
      };
    };
  };
  "/v1/organizations/telemetry_destinations/{destination_id}/test": Newest["/v1/organizations/telemetry_destinations/{destination_id}/test"];
  "/v1/organizations/telemetry_destinations/{destination_id}/workspaces": Newest["/v1/organizations/telemetry_destinations/{destination_id}/workspaces"];
  "/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}": Newest["/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}"];
  "/v1/organizations/users": Newest["/v1/organizations/users"];
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
      };
    };
  };
  "/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret": Newest["/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret"];
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
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
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
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
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
        429: Answer<ErrorResponse>;
        500: Answer<ErrorResponse>;
        504: Answer<ErrorResponse>;
        529: Answer<ErrorResponse>;
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/members": Newest["/v1/organizations/workspaces/{workspace_id}/members"];
  "/v1/organizations/workspaces/{workspace_id}/members/{user_id}": Newest["/v1/organizations/workspaces/{workspace_id}/members/{user_id}"];
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
      };
    };
  };
  "/v1/organizations/workspaces/{workspace_id}/service_accounts": Newest["/v1/organizations/workspaces/{workspace_id}/service_accounts"];
  "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}": Newest["/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}"];
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
      };
    };
  };
  "/v1/sessions/{session_id}/threads": Newest["/v1/sessions/{session_id}/threads"];
  "/v1/sessions/{session_id}/threads/{thread_id}": Newest["/v1/sessions/{session_id}/threads/{thread_id}"];
  "/v1/sessions/{session_id}/threads/{thread_id}/archive": Newest["/v1/sessions/{session_id}/threads/{thread_id}/archive"];
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
      };
    };
  };
  "/v1/skills/{skill_id}/versions/{version}/content": Newest["/v1/skills/{skill_id}/versions/{version}/content"];
  "/v1/tunnels": Newest["/v1/tunnels"];
  "/v1/tunnels/{tunnel_id}": Newest["/v1/tunnels/{tunnel_id}"];
  "/v1/tunnels/{tunnel_id}/archive": Newest["/v1/tunnels/{tunnel_id}/archive"];
  "/v1/tunnels/{tunnel_id}/certificates": Newest["/v1/tunnels/{tunnel_id}/certificates"];
  "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}": Newest["/v1/tunnels/{tunnel_id}/certificates/{certificate_id}"];
  "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": Newest["/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive"];
  "/v1/tunnels/{tunnel_id}/reveal_token": Newest["/v1/tunnels/{tunnel_id}/reveal_token"];
  "/v1/tunnels/{tunnel_id}/rotate_token": Newest["/v1/tunnels/{tunnel_id}/rotate_token"];
  "/v1/user_profiles": Newest["/v1/user_profiles"];
  "/v1/user_profiles/{user_profile_id}": Newest["/v1/user_profiles/{user_profile_id}"];
  "/v1/user_profiles/{user_profile_id}/action_urls": Newest["/v1/user_profiles/{user_profile_id}/action_urls"];
  "/v1/user_profiles/{user_profile_id}/enrollment_url": Newest["/v1/user_profiles/{user_profile_id}/enrollment_url"];
  "/v1/vaults": Newest["/v1/vaults"];
  "/v1/vaults/{vault_id}": Newest["/v1/vaults/{vault_id}"];
  "/v1/vaults/{vault_id}/archive": Newest["/v1/vaults/{vault_id}/archive"];
  "/v1/vaults/{vault_id}/credentials": Newest["/v1/vaults/{vault_id}/credentials"];
  "/v1/vaults/{vault_id}/credentials/{credential_id}": Newest["/v1/vaults/{vault_id}/credentials/{credential_id}"];
  "/v1/vaults/{vault_id}/credentials/{credential_id}/archive": Newest["/v1/vaults/{vault_id}/credentials/{credential_id}/archive"];
  "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate": Newest["/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate"];
  "/v1/organizations/usage_report/messages": Newest["/v1/organizations/usage_report/messages"];
  "/v1/organizations/usage_report/claude_code": Newest["/v1/organizations/usage_report/claude_code"];
  "/v1/organizations/cost_report": Newest["/v1/organizations/cost_report"];
  "/v1/chat/completions": Newest["/v1/chat/completions"];
  "/v1/compliance/activities": Newest["/v1/compliance/activities"];
  "/v1/compliance/apps/artifacts/{artifact_version_id}": Newest["/v1/compliance/apps/artifacts/{artifact_version_id}"];
  "/v1/compliance/apps/artifacts/{artifact_version_id}/content": Newest["/v1/compliance/apps/artifacts/{artifact_version_id}/content"];
  "/v1/compliance/apps/chats": Newest["/v1/compliance/apps/chats"];
  "/v1/compliance/apps/chats/{claude_chat_id}": Newest["/v1/compliance/apps/chats/{claude_chat_id}"];
  "/v1/compliance/apps/chats/{claude_chat_id}/messages": Newest["/v1/compliance/apps/chats/{claude_chat_id}/messages"];
  "/v1/compliance/apps/chats/files/{claude_file_id}": Newest["/v1/compliance/apps/chats/files/{claude_file_id}"];
  "/v1/compliance/apps/chats/files/{claude_file_id}/content": Newest["/v1/compliance/apps/chats/files/{claude_file_id}/content"];
  "/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}": Newest["/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}"];
  "/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}/content": Newest["/v1/compliance/apps/chats/generated-files/{claude_gen_file_id}/content"];
  "/v1/compliance/apps/code/artifacts": Newest["/v1/compliance/apps/code/artifacts"];
  "/v1/compliance/apps/code/artifacts/{artifact_id}": Newest["/v1/compliance/apps/code/artifacts/{artifact_id}"];
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
      };
    };
  };
  "/v1/compliance/apps/projects": Newest["/v1/compliance/apps/projects"];
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
      };
    };
  };
  "/v1/compliance/apps/projects/documents/{document_id}": Newest["/v1/compliance/apps/projects/documents/{document_id}"];
  "/v1/compliance/apps/projects/documents/{document_id}/metadata": Newest["/v1/compliance/apps/projects/documents/{document_id}/metadata"];
  "/v1/compliance/apps/projects/{project_id}/attachments": Newest["/v1/compliance/apps/projects/{project_id}/attachments"];
  "/v1/compliance/apps/projects/{project_id}/collaborators": Newest["/v1/compliance/apps/projects/{project_id}/collaborators"];
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
      };
    };
  };
  "/v1/compliance/apps/sessions/remote": Newest["/v1/compliance/apps/sessions/remote"];
  "/v1/compliance/apps/sessions/remote/{claude_remote_session_id}/messages": Newest["/v1/compliance/apps/sessions/remote/{claude_remote_session_id}/messages"];
  "/v1/compliance/groups": Newest["/v1/compliance/groups"];
  "/v1/compliance/groups/{group_id}": Newest["/v1/compliance/groups/{group_id}"];
  "/v1/compliance/groups/{group_id}/members": Newest["/v1/compliance/groups/{group_id}/members"];
  "/v1/compliance/organizations": Newest["/v1/compliance/organizations"];
  "/v1/compliance/organizations/{org_uuid}/roles": Newest["/v1/compliance/organizations/{org_uuid}/roles"];
  "/v1/compliance/organizations/{org_uuid}/roles/{role_id}": Newest["/v1/compliance/organizations/{org_uuid}/roles/{role_id}"];
  "/v1/compliance/organizations/{org_uuid}/roles/{role_id}/permissions": Newest["/v1/compliance/organizations/{org_uuid}/roles/{role_id}/permissions"];
  "/v1/compliance/organizations/{org_uuid}/users": Newest["/v1/compliance/organizations/{org_uuid}/users"];
  "/v1/compliance/organizations/{organization_id}/settings": Newest["/v1/compliance/organizations/{organization_id}/settings"];
  "/v1/oauth/token": Newest["/v1/oauth/token"];
  "/v1/experimental/generate_prompt": Newest["/v1/experimental/generate_prompt"];
  "/v1/experimental/improve_prompt": Newest["/v1/experimental/improve_prompt"];
  "/v1/experimental/templatize_prompt": Newest["/v1/experimental/templatize_prompt"];
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
      };
    };
  };
  "/v1/organizations/tunnels": Newest["/v1/organizations/tunnels"];
  "/v1/organizations/tunnels/{tunnel_id}": Newest["/v1/organizations/tunnels/{tunnel_id}"];
  "/v1/organizations/tunnels/{tunnel_id}/archive": Newest["/v1/organizations/tunnels/{tunnel_id}/archive"];
  "/v1/organizations/tunnels/{tunnel_id}/reveal_token": Newest["/v1/organizations/tunnels/{tunnel_id}/reveal_token"];
  "/v1/organizations/tunnels/{tunnel_id}/rotate_token": Newest["/v1/organizations/tunnels/{tunnel_id}/rotate_token"];
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
      };
    };
  };
  "/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}": Newest["/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}"];
  "/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": Newest["/v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive"];
}
