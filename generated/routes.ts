// Generated from spec/ by `make generate`. Do not edit.

import type { RouteTree } from "../src/contract.js";

export const messages: RouteTree = {
  create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /v1/messages/count_tokens", max: 33554432 },
  batches: {
    list: { on: "GET /v1/messages/batches", page: "id" },
    create: { on: "POST /v1/messages/batches", max: 268435456 },
    retrieve: "GET /v1/messages/batches/{message_batch_id}",
    delete: "DELETE /v1/messages/batches/{message_batch_id}",
    cancel: "POST /v1/messages/batches/{message_batch_id}/cancel",
    results: { on: "GET /v1/messages/batches/{message_batch_id}/results", lines: "results_url" },
  },
};

export const models: RouteTree = {
  list: { on: "GET /v1/models", page: "id" },
  retrieve: "GET /v1/models/{model_id}",
};

export const files: RouteTree = {
  list: { on: "GET /v1/files", page: "cursor" },
  upload: { on: "POST /v1/files", form: true, max: 524288000 },
  retrieveMetadata: "GET /v1/files/{file_id}",
  delete: "DELETE /v1/files/{file_id}",
  download: { on: "GET /v1/files/{file_id}/content", binary: true },
};

export const organization: RouteTree = {
  retrieve: { on: "GET /v1/organizations/me", bare: true },
  analytics: {
    apps: {
      chat: {
        projects: {
          list: { on: "GET /v1/organizations/analytics/apps/chat/projects", page: "cursor" },
        },
      },
    },
    artifacts: {
      list: { on: "GET /v1/organizations/analytics/artifacts", page: "cursor" },
    },
    connectors: {
      list: { on: "GET /v1/organizations/analytics/connectors", page: "cursor" },
    },
    plugins: {
      list: { on: "GET /v1/organizations/analytics/plugins", page: "cursor" },
    },
    skills: {
      list: { on: "GET /v1/organizations/analytics/skills", page: "cursor" },
    },
    summaries: {
      list: { on: "GET /v1/organizations/analytics/summaries", page: "cursor" },
    },
    users: {
      list: { on: "GET /v1/organizations/analytics/users", page: "cursor" },
    },
  },
  apiKeys: {
    list: { on: "GET /v1/organizations/api_keys", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /v1/organizations/api_keys/{api_key_id}", bare: true },
    update: "POST /v1/organizations/api_keys/{api_key_id}",
  },
  complianceSettings: {
    retrieve: { on: "GET /v1/organizations/compliance_settings", bare: true },
    update: "POST /v1/organizations/compliance_settings",
  },
  externalKeys: {
    list: { on: "GET /v1/organizations/external_keys", page: "cursor" },
    create: { on: "POST /v1/organizations/external_keys", body: ["user_profile_id"] },
    retrieve: { on: "GET /v1/organizations/external_keys/{external_key_id}", bare: true },
    update: "POST /v1/organizations/external_keys/{external_key_id}",
    delete: { on: "DELETE /v1/organizations/external_keys/{external_key_id}", bare: true },
    validate: { on: "POST /v1/organizations/external_keys/{external_key_id}/validate", bare: true },
  },
  federation: {
    issuers: {
      list: { on: "GET /v1/organizations/federation_issuers", page: "cursor" },
      create: "POST /v1/organizations/federation_issuers",
      retrieve: { on: "GET /v1/organizations/federation_issuers/{federation_issuer_id}", bare: true },
      update: "POST /v1/organizations/federation_issuers/{federation_issuer_id}",
      archive: { on: "POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive", bare: true },
    },
    rules: {
      list: { on: "GET /v1/organizations/federation_rules", page: "cursor" },
      create: { on: "POST /v1/organizations/federation_rules", body: ["workspace_id"] },
      retrieve: { on: "GET /v1/organizations/federation_rules/{federation_rule_id}", bare: true },
      update: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}", body: ["workspace_id"] },
      archive: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}/archive", bare: true },
      workspaces: {
        list: { on: "GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces", page: "cursor" },
        add: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces", body: ["workspace_id"] },
        remove: "DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
      },
    },
  },
  invites: {
    list: { on: "GET /v1/organizations/invites", page: "id" },
    create: "POST /v1/organizations/invites",
    retrieve: { on: "GET /v1/organizations/invites/{invite_id}", bare: true },
    delete: { on: "DELETE /v1/organizations/invites/{invite_id}", bare: true },
  },
  rateLimits: {
    list: { on: "GET /v1/organizations/rate_limits", page: "cursor" },
  },
  rbacGroups: {
    list: { on: "GET /v1/organizations/rbac_groups", page: "cursor" },
    create: "POST /v1/organizations/rbac_groups",
    retrieve: { on: "GET /v1/organizations/rbac_groups/{rbac_group_id}", bare: true },
    update: "POST /v1/organizations/rbac_groups/{rbac_group_id}",
    delete: { on: "DELETE /v1/organizations/rbac_groups/{rbac_group_id}", bare: true },
    members: {
      list: { on: "GET /v1/organizations/rbac_groups/{rbac_group_id}/members", page: "cursor" },
      add: "POST /v1/organizations/rbac_groups/{rbac_group_id}/members",
      remove: "DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    },
  },
  rbacRoles: {
    list: { on: "GET /v1/organizations/rbac_roles", page: "cursor" },
    retrieve: { on: "GET /v1/organizations/rbac_roles/{rbac_role_id}", bare: true },
    permissions: {
      list: { on: "GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions", page: "cursor" },
    },
  },
  serviceAccounts: {
    list: { on: "GET /v1/organizations/service_accounts", page: "cursor" },
    create: "POST /v1/organizations/service_accounts",
    retrieve: { on: "GET /v1/organizations/service_accounts/{service_account_id}", bare: true },
    update: "POST /v1/organizations/service_accounts/{service_account_id}",
    archive: { on: "POST /v1/organizations/service_accounts/{service_account_id}/archive", bare: true },
    workspaces: {
      list: { on: "GET /v1/organizations/service_accounts/{service_account_id}/workspaces", page: "cursor" },
      add: { on: "POST /v1/organizations/service_accounts/{service_account_id}/workspaces", body: ["workspace_id"] },
      remove: "DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    },
  },
  spendLimits: {
    increaseRequests: {
      list: { on: "GET /v1/organizations/spend_limit_increase_requests", page: "cursor" },
      retrieve: {
        on: "GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}",
        bare: true,
      },
      approve: "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
      deny: "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",
    },
    effective: {
      list: { on: "GET /v1/organizations/spend_limits/effective", page: "cursor" },
    },
  },
  users: {
    list: { on: "GET /v1/organizations/users", page: "id" },
    retrieve: { on: "GET /v1/organizations/users/{user_id}", bare: true },
    update: "POST /v1/organizations/users/{user_id}",
    remove: { on: "DELETE /v1/organizations/users/{user_id}", bare: true },
  },
  workspaces: {
    list: { on: "GET /v1/organizations/workspaces", page: "id" },
    create: { on: "POST /v1/organizations/workspaces", body: ["user_profile_id"] },
    retrieve: { on: "GET /v1/organizations/workspaces/{workspace_id}", bare: true },
    update: { on: "POST /v1/organizations/workspaces/{workspace_id}", body: ["user_profile_id"] },
    archive: { on: "POST /v1/organizations/workspaces/{workspace_id}/archive", bare: true },
    members: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/members", page: "id" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/members",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    },
    rateLimits: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/rate_limits", page: "cursor" },
      update: "POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    },
    serviceAccounts: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts", page: "cursor" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    },
  },
  usageReport: {
    messages: {
      list: { on: "GET /v1/organizations/usage_report/messages", page: "report" },
    },
    claudeCode: {
      list: { on: "GET /v1/organizations/usage_report/claude_code", page: "report" },
    },
  },
  costReport: {
    list: { on: "GET /v1/organizations/cost_report", page: "report" },
  },
};

export const skills: RouteTree = {
  list: { on: "GET /v1/skills", page: "cursor" },
  create: { on: "POST /v1/skills", form: "paths" },
  retrieve: "GET /v1/skills/{skill_id}",
  delete: "DELETE /v1/skills/{skill_id}",
  versions: {
    list: { on: "GET /v1/skills/{skill_id}/versions", page: "cursor" },
    create: { on: "POST /v1/skills/{skill_id}/versions", form: "paths" },
    retrieve: "GET /v1/skills/{skill_id}/versions/{version}",
    delete: "DELETE /v1/skills/{skill_id}/versions/{version}",
  },
};

export const userProfiles: RouteTree = {
  list: { on: "GET /v1/user_profiles", page: "cursor" },
  create: "POST /v1/user_profiles",
  retrieve: "GET /v1/user_profiles/{user_profile_id}",
  update: "POST /v1/user_profiles/{user_profile_id}",
  delete: "DELETE /v1/user_profiles/{user_profile_id}",
  actionURLs: {
    create: "POST /v1/user_profiles/{user_profile_id}/action_urls",
  },
};

export const chat: RouteTree = {
  completions: {
    create: { on: "POST /v1/chat/completions", end: { data: "[DONE]" } },
  },
};

export const compliance: RouteTree = {
  activities: {
    list: { on: "GET /v1/compliance/activities", page: "id" },
  },
  apps: {
    artifacts: {
      retrieve: { on: "GET /v1/compliance/apps/artifacts/{artifact_version_id}", bare: true },
      download: { on: "GET /v1/compliance/apps/artifacts/{artifact_version_id}/content", binary: true, bare: true },
    },
    chats: {
      list: { on: "GET /v1/compliance/apps/chats", page: "id" },
      delete: { on: "DELETE /v1/compliance/apps/chats/{claude_chat_id}", bare: true },
      messages: {
        list: { on: "GET /v1/compliance/apps/chats/{claude_chat_id}/messages", page: "id", items: "chat_messages" },
      },
      files: {
        retrieve: { on: "GET /v1/compliance/apps/chats/files/{claude_file_id}", bare: true },
        delete: { on: "DELETE /v1/compliance/apps/chats/files/{claude_file_id}", bare: true },
        download: { on: "GET /v1/compliance/apps/chats/files/{claude_file_id}/content", binary: true, bare: true },
      },
      generatedFiles: {
        retrieve: { on: "GET /v1/compliance/apps/chats/generated-files/{claude_gen_file_id}", bare: true },
        download: {
          on: "GET /v1/compliance/apps/chats/generated-files/{claude_gen_file_id}/content",
          binary: true,
          bare: true,
        },
      },
    },
    code: {
      artifacts: {
        list: { on: "GET /v1/compliance/apps/code/artifacts", page: "report" },
        delete: { on: "DELETE /v1/compliance/apps/code/artifacts/{artifact_id}", bare: true },
        versions: {
          download: { on: "GET /v1/compliance/apps/code/artifacts/{artifact_id}/versions/{version_id}", binary: true },
        },
      },
    },
    projects: {
      list: { on: "GET /v1/compliance/apps/projects", page: "report" },
      retrieve: { on: "GET /v1/compliance/apps/projects/{project_id}", bare: true },
      delete: { on: "DELETE /v1/compliance/apps/projects/{project_id}", bare: true },
      documents: {
        retrieve: { on: "GET /v1/compliance/apps/projects/documents/{document_id}", bare: true },
        delete: { on: "DELETE /v1/compliance/apps/projects/documents/{document_id}", bare: true },
        retrieveMetadata: { on: "GET /v1/compliance/apps/projects/documents/{document_id}/metadata", bare: true },
      },
      attachments: {
        list: { on: "GET /v1/compliance/apps/projects/{project_id}/attachments", page: "report" },
      },
      collaborators: {
        list: { on: "GET /v1/compliance/apps/projects/{project_id}/collaborators", page: "report" },
      },
    },
    sessions: {
      local: {
        list: { on: "GET /v1/compliance/apps/sessions/local", page: "cursor" },
        retrieve: { on: "GET /v1/compliance/apps/sessions/local/{local_session_id}", bare: true },
        messages: {
          list: { on: "GET /v1/compliance/apps/sessions/local/{local_session_id}/messages", page: "cursor" },
        },
      },
      remote: {
        list: { on: "GET /v1/compliance/apps/sessions/remote", page: "cursor" },
        messages: {
          list: { on: "GET /v1/compliance/apps/sessions/remote/{claude_remote_session_id}/messages", page: "cursor" },
        },
      },
    },
  },
  groups: {
    list: { on: "GET /v1/compliance/groups", page: "report" },
    retrieve: { on: "GET /v1/compliance/groups/{group_id}", bare: true },
    members: {
      list: { on: "GET /v1/compliance/groups/{group_id}/members", page: "report" },
    },
  },
  organizations: {
    list: { on: "GET /v1/compliance/organizations", page: "report" },
    roles: {
      list: { on: "GET /v1/compliance/organizations/{org_uuid}/roles", page: "report" },
      retrieve: "GET /v1/compliance/organizations/{org_uuid}/roles/{role_id}",
      permissions: {
        list: { on: "GET /v1/compliance/organizations/{org_uuid}/roles/{role_id}/permissions", page: "report" },
      },
    },
    users: {
      list: { on: "GET /v1/compliance/organizations/{org_uuid}/users", page: "report" },
    },
    settings: {
      retrieve: { on: "GET /v1/compliance/organizations/{organization_id}/settings", bare: true },
    },
  },
};

export const oauth: RouteTree = {
  token: {
    create: { on: "POST /v1/oauth/token", open: true, body: ["workspace_id"] },
  },
};

export const betaMessages: RouteTree = {
  create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /v1/messages/count_tokens", betas: ["token-counting-2024-11-01"], max: 33554432 },
  batches: {
    list: { on: "GET /v1/messages/batches", page: "id" },
    create: { on: "POST /v1/messages/batches", max: 268435456 },
    retrieve: "GET /v1/messages/batches/{message_batch_id}",
    delete: "DELETE /v1/messages/batches/{message_batch_id}",
    cancel: "POST /v1/messages/batches/{message_batch_id}/cancel",
    results: { on: "GET /v1/messages/batches/{message_batch_id}/results", lines: "results_url" },
  },
};

export const betaAgents: RouteTree = {
  list: { on: "GET /v1/agents", page: "cursor", betas: ["managed-agents-2026-04-01"] },
  create: { on: "POST /v1/agents", betas: ["managed-agents-2026-04-01"], max: 33554432 },
  retrieve: { on: "GET /v1/agents/{agent_id}", betas: ["managed-agents-2026-04-01"] },
  update: { on: "POST /v1/agents/{agent_id}", betas: ["managed-agents-2026-04-01"], max: 33554432 },
  archive: { on: "POST /v1/agents/{agent_id}/archive", betas: ["managed-agents-2026-04-01"] },
  versions: {
    list: { on: "GET /v1/agents/{agent_id}/versions", page: "cursor", betas: ["managed-agents-2026-04-01"] },
  },
};

export const betaDeploymentRuns: RouteTree = {
  list: { on: "GET /v1/deployment_runs", page: "cursor", betas: ["managed-agents-2026-04-01"] },
  retrieve: { on: "GET /v1/deployment_runs/{deployment_run_id}", betas: ["managed-agents-2026-04-01"] },
};

export const betaDeployments: RouteTree = {
  list: { on: "GET /v1/deployments", page: "cursor", betas: ["managed-agents-2026-04-01"] },
  create: { on: "POST /v1/deployments", betas: ["managed-agents-2026-04-01"] },
  retrieve: { on: "GET /v1/deployments/{deployment_id}", betas: ["managed-agents-2026-04-01"] },
  update: { on: "POST /v1/deployments/{deployment_id}", betas: ["managed-agents-2026-04-01"] },
  archive: { on: "POST /v1/deployments/{deployment_id}/archive", betas: ["managed-agents-2026-04-01"] },
  pause: { on: "POST /v1/deployments/{deployment_id}/pause", betas: ["managed-agents-2026-04-01"] },
  run: { on: "POST /v1/deployments/{deployment_id}/run", betas: ["managed-agents-2026-04-01"] },
  unpause: { on: "POST /v1/deployments/{deployment_id}/unpause", betas: ["managed-agents-2026-04-01"] },
};

export const betaDreams: RouteTree = {
  list: { on: "GET /v1/dreams", page: "cursor", betas: ["dreaming-2026-04-21"] },
  create: { on: "POST /v1/dreams", betas: ["dreaming-2026-04-21"] },
  retrieve: { on: "GET /v1/dreams/{dream_id}", betas: ["dreaming-2026-04-21"] },
  archive: { on: "POST /v1/dreams/{dream_id}/archive", betas: ["dreaming-2026-04-21"] },
  cancel: { on: "POST /v1/dreams/{dream_id}/cancel", betas: ["dreaming-2026-04-21"] },
};

export const betaEnvironments: RouteTree = {
  list: { on: "GET /v1/environments", page: "cursor", betas: ["managed-agents-2026-04-01"] },
  create: { on: "POST /v1/environments", betas: ["managed-agents-2026-04-01"], max: 33554432 },
  retrieve: { on: "GET /v1/environments/{environment_id}", betas: ["managed-agents-2026-04-01"] },
  update: { on: "POST /v1/environments/{environment_id}", betas: ["managed-agents-2026-04-01"], max: 33554432 },
  delete: { on: "DELETE /v1/environments/{environment_id}", betas: ["managed-agents-2026-04-01"] },
  archive: { on: "POST /v1/environments/{environment_id}/archive", betas: ["managed-agents-2026-04-01"] },
  work: {
    list: { on: "GET /v1/environments/{environment_id}/work", page: "cursor", betas: ["managed-agents-2026-04-01"] },
    poll: {
      on: "GET /v1/environments/{environment_id}/work/poll",
      betas: ["managed-agents-2026-04-01"],
      headers: { "Anthropic-Worker-ID": "anthropic-worker-id" },
    },
    stats: { on: "GET /v1/environments/{environment_id}/work/stats", betas: ["managed-agents-2026-04-01"] },
    retrieve: { on: "GET /v1/environments/{environment_id}/work/{work_id}", betas: ["managed-agents-2026-04-01"] },
    update: {
      on: "POST /v1/environments/{environment_id}/work/{work_id}",
      betas: ["managed-agents-2026-04-01"],
      max: 33554432,
    },
    ack: { on: "POST /v1/environments/{environment_id}/work/{work_id}/ack", betas: ["managed-agents-2026-04-01"] },
    heartbeat: {
      on: "POST /v1/environments/{environment_id}/work/{work_id}/heartbeat",
      betas: ["managed-agents-2026-04-01"],
      query: ["desired_ttl_seconds", "expected_last_heartbeat"],
    },
    stop: {
      on: "POST /v1/environments/{environment_id}/work/{work_id}/stop",
      betas: ["managed-agents-2026-04-01"],
      max: 33554432,
    },
  },
};

export const betaMemoryStores: RouteTree = {
  list: { on: "GET /v1/memory_stores", page: "cursor", betas: ["agent-memory-2026-07-22"] },
  create: { on: "POST /v1/memory_stores", betas: ["agent-memory-2026-07-22"] },
  retrieve: { on: "GET /v1/memory_stores/{memory_store_id}", betas: ["agent-memory-2026-07-22"] },
  update: { on: "POST /v1/memory_stores/{memory_store_id}", betas: ["agent-memory-2026-07-22"] },
  delete: { on: "DELETE /v1/memory_stores/{memory_store_id}", betas: ["agent-memory-2026-07-22"] },
  archive: { on: "POST /v1/memory_stores/{memory_store_id}/archive", betas: ["agent-memory-2026-07-22"] },
  memories: {
    list: {
      on: "GET /v1/memory_stores/{memory_store_id}/memories",
      page: "cursor",
      betas: ["agent-memory-2026-07-22"],
    },
    create: {
      on: "POST /v1/memory_stores/{memory_store_id}/memories",
      betas: ["agent-memory-2026-07-22"],
      query: ["view"],
    },
    retrieve: {
      on: "GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}",
      betas: ["agent-memory-2026-07-22"],
    },
    update: {
      on: "POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}",
      betas: ["agent-memory-2026-07-22"],
      query: ["view"],
    },
    delete: {
      on: "DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}",
      betas: ["agent-memory-2026-07-22"],
    },
  },
  memoryVersions: {
    list: {
      on: "GET /v1/memory_stores/{memory_store_id}/memory_versions",
      page: "cursor",
      betas: ["agent-memory-2026-07-22"],
    },
    retrieve: {
      on: "GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
      betas: ["agent-memory-2026-07-22"],
    },
    redact: {
      on: "POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
      betas: ["agent-memory-2026-07-22"],
    },
  },
};

export const betaOrganization: RouteTree = {
  retrieve: { on: "GET /v1/organizations/me", bare: true },
  analytics: {
    apps: {
      chat: {
        projects: {
          list: { on: "GET /v1/organizations/analytics/apps/chat/projects", page: "cursor" },
        },
      },
    },
    artifacts: {
      list: { on: "GET /v1/organizations/analytics/artifacts", page: "cursor" },
    },
    connectors: {
      list: { on: "GET /v1/organizations/analytics/connectors", page: "cursor" },
    },
    cost: {
      list: { on: "GET /v1/organizations/analytics/cost", page: "report", betas: ["analytics-usage-cost-2026-08-24"] },
    },
    costReport: {
      list: { on: "GET /v1/organizations/analytics/cost_report", page: "report" },
    },
    plugins: {
      list: { on: "GET /v1/organizations/analytics/plugins", page: "cursor" },
    },
    skills: {
      list: { on: "GET /v1/organizations/analytics/skills", page: "cursor" },
    },
    summaries: {
      list: { on: "GET /v1/organizations/analytics/summaries", page: "cursor" },
    },
    usage: {
      list: { on: "GET /v1/organizations/analytics/usage", page: "report", betas: ["analytics-usage-cost-2026-08-24"] },
    },
    usageReport: {
      list: { on: "GET /v1/organizations/analytics/usage_report", page: "report" },
    },
    userCostReport: {
      list: { on: "GET /v1/organizations/analytics/user_cost_report", page: "report" },
    },
    userUsageReport: {
      list: { on: "GET /v1/organizations/analytics/user_usage_report", page: "report" },
    },
    users: {
      list: { on: "GET /v1/organizations/analytics/users", page: "cursor" },
    },
  },
  apiKeys: {
    list: { on: "GET /v1/organizations/api_keys", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /v1/organizations/api_keys/{api_key_id}", bare: true },
    update: "POST /v1/organizations/api_keys/{api_key_id}",
  },
  claudeTag: {
    bundles: {
      list: {
        on: "GET /v1/organizations/claude_tag/bundles",
        page: "cursor",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      retrieve: {
        on: "GET /v1/organizations/claude_tag/bundles/{bundle_id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      update: {
        on: "POST /v1/organizations/claude_tag/bundles/{bundle_id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      targets: {
        list: {
          on: "GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets",
          page: "cursor",
          betas: ["experimental-claude-tag-2026-10-21"],
        },
        create: {
          on: "POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets",
          betas: ["experimental-claude-tag-2026-10-21"],
          payload: "target",
        },
        retrieve: {
          on: "GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}",
          betas: ["experimental-claude-tag-2026-10-21"],
        },
        delete: {
          on: "DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}",
          betas: ["experimental-claude-tag-2026-10-21"],
        },
      },
    },
    slackChannels: {
      list: {
        on: "GET /v1/organizations/claude_tag/slack_channels",
        page: "cursor",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      create: { on: "POST /v1/organizations/claude_tag/slack_channels", betas: ["experimental-claude-tag-2026-10-21"] },
      retrieve: {
        on: "GET /v1/organizations/claude_tag/slack_channels/{id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      update: {
        on: "POST /v1/organizations/claude_tag/slack_channels/{id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      delete: {
        on: "DELETE /v1/organizations/claude_tag/slack_channels/{id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
    },
    slackWorkspaces: {
      list: {
        on: "GET /v1/organizations/claude_tag/slack_workspaces",
        page: "cursor",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      retrieve: {
        on: "GET /v1/organizations/claude_tag/slack_workspaces/{id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
      update: {
        on: "POST /v1/organizations/claude_tag/slack_workspaces/{id}",
        betas: ["experimental-claude-tag-2026-10-21"],
      },
    },
  },
  complianceSettings: {
    retrieve: { on: "GET /v1/organizations/compliance_settings", bare: true },
    update: "POST /v1/organizations/compliance_settings",
  },
  externalKeys: {
    list: { on: "GET /v1/organizations/external_keys", page: "cursor" },
    create: { on: "POST /v1/organizations/external_keys", body: ["user_profile_id"] },
    retrieve: { on: "GET /v1/organizations/external_keys/{external_key_id}", bare: true },
    update: "POST /v1/organizations/external_keys/{external_key_id}",
    delete: { on: "DELETE /v1/organizations/external_keys/{external_key_id}", bare: true },
    validate: { on: "POST /v1/organizations/external_keys/{external_key_id}/validate", bare: true },
  },
  federation: {
    issuers: {
      list: { on: "GET /v1/organizations/federation_issuers", page: "cursor" },
      create: "POST /v1/organizations/federation_issuers",
      retrieve: "GET /v1/organizations/federation_issuers/{federation_issuer_id}",
      update: "POST /v1/organizations/federation_issuers/{federation_issuer_id}",
      archive: "POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive",
    },
    rules: {
      list: { on: "GET /v1/organizations/federation_rules", page: "cursor" },
      create: { on: "POST /v1/organizations/federation_rules", body: ["workspace_id"] },
      retrieve: "GET /v1/organizations/federation_rules/{federation_rule_id}",
      update: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}", body: ["workspace_id"] },
      archive: "POST /v1/organizations/federation_rules/{federation_rule_id}/archive",
      workspaces: {
        list: { on: "GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces", page: "cursor" },
        add: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces", body: ["workspace_id"] },
        remove: "DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
      },
    },
  },
  invites: {
    list: { on: "GET /v1/organizations/invites", page: "id" },
    create: "POST /v1/organizations/invites",
    retrieve: { on: "GET /v1/organizations/invites/{invite_id}", bare: true },
    delete: { on: "DELETE /v1/organizations/invites/{invite_id}", bare: true },
  },
  pluginMarketplaces: {
    list: { on: "GET /v1/organizations/plugin_marketplaces", page: "cursor", betas: ["ce-plugins-2026-09-01"] },
    validateArchive: {
      on: "POST /v1/organizations/plugin_marketplaces/validate_archive",
      betas: ["ce-plugins-2026-09-01"],
      form: true,
    },
    validateRepository: {
      on: "POST /v1/organizations/plugin_marketplaces/validate_repository",
      betas: ["ce-plugins-2026-09-01"],
    },
    retrieve: { on: "GET /v1/organizations/plugin_marketplaces/{marketplace_id}", betas: ["ce-plugins-2026-09-01"] },
    update: { on: "POST /v1/organizations/plugin_marketplaces/{marketplace_id}", betas: ["ce-plugins-2026-09-01"] },
  },
  plugins: {
    list: { on: "GET /v1/organizations/plugins", page: "cursor", betas: ["ce-plugins-2026-09-01"] },
    create: { on: "POST /v1/organizations/plugins", betas: ["ce-plugins-2026-09-01"], form: "paths" },
    retrieve: { on: "GET /v1/organizations/plugins/{plugin_id}", betas: ["ce-plugins-2026-09-01"] },
    update: { on: "POST /v1/organizations/plugins/{plugin_id}", betas: ["ce-plugins-2026-09-01"] },
    delete: { on: "DELETE /v1/organizations/plugins/{plugin_id}", betas: ["ce-plugins-2026-09-01"] },
    installationSettings: {
      list: {
        on: "GET /v1/organizations/plugins/{plugin_id}/installation_settings",
        page: "cursor",
        betas: ["ce-plugins-2026-09-01"],
      },
      set: {
        on: "POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
        betas: ["ce-plugins-2026-09-01"],
      },
      remove: {
        on: "DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
        betas: ["ce-plugins-2026-09-01"],
      },
    },
    shares: {
      list: {
        on: "GET /v1/organizations/plugins/{plugin_id}/shares",
        page: "cursor",
        betas: ["ce-plugins-2026-09-01"],
      },
    },
    versions: {
      list: {
        on: "GET /v1/organizations/plugins/{plugin_id}/versions",
        page: "cursor",
        betas: ["ce-plugins-2026-09-01"],
      },
      create: {
        on: "POST /v1/organizations/plugins/{plugin_id}/versions",
        betas: ["ce-plugins-2026-09-01"],
        form: "paths",
      },
      retrieve: {
        on: "GET /v1/organizations/plugins/{plugin_id}/versions/{version}",
        betas: ["ce-plugins-2026-09-01"],
      },
      download: {
        on: "GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content",
        betas: ["ce-plugins-2026-09-01"],
        binary: true,
      },
    },
  },
  rateLimits: {
    list: { on: "GET /v1/organizations/rate_limits", page: "cursor" },
  },
  rbacGroups: {
    list: { on: "GET /v1/organizations/rbac_groups", page: "cursor" },
    create: "POST /v1/organizations/rbac_groups",
    retrieve: { on: "GET /v1/organizations/rbac_groups/{rbac_group_id}", bare: true },
    update: "POST /v1/organizations/rbac_groups/{rbac_group_id}",
    delete: { on: "DELETE /v1/organizations/rbac_groups/{rbac_group_id}", bare: true },
    members: {
      list: { on: "GET /v1/organizations/rbac_groups/{rbac_group_id}/members", page: "cursor" },
      add: "POST /v1/organizations/rbac_groups/{rbac_group_id}/members",
      remove: "DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    },
  },
  rbacRoles: {
    list: { on: "GET /v1/organizations/rbac_roles", page: "cursor" },
    retrieve: { on: "GET /v1/organizations/rbac_roles/{rbac_role_id}", bare: true },
    permissions: {
      list: { on: "GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions", page: "cursor" },
    },
  },
  serviceAccounts: {
    list: { on: "GET /v1/organizations/service_accounts", page: "cursor" },
    create: "POST /v1/organizations/service_accounts",
    retrieve: "GET /v1/organizations/service_accounts/{service_account_id}",
    update: "POST /v1/organizations/service_accounts/{service_account_id}",
    archive: "POST /v1/organizations/service_accounts/{service_account_id}/archive",
    workspaces: {
      list: { on: "GET /v1/organizations/service_accounts/{service_account_id}/workspaces", page: "cursor" },
      add: { on: "POST /v1/organizations/service_accounts/{service_account_id}/workspaces", body: ["workspace_id"] },
      remove: "DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    },
  },
  spendLimits: {
    list: {
      on: "GET /v1/organizations/spend_limits",
      page: "cursor",
      betas: ["spend-limit-reads-2026-09-26"],
      query: ["workspace_id"],
    },
    set: "POST /v1/organizations/spend_limits",
    retrieve: { on: "GET /v1/organizations/spend_limits/{spend_limit_id}", bare: true },
    delete: { on: "DELETE /v1/organizations/spend_limits/{spend_limit_id}", bare: true },
    increaseRequests: {
      list: { on: "GET /v1/organizations/spend_limit_increase_requests", page: "cursor" },
      retrieve: {
        on: "GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}",
        bare: true,
      },
      approve: "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
      deny: "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",
    },
    effective: {
      list: { on: "GET /v1/organizations/spend_limits/effective", page: "cursor" },
    },
  },
  telemetryDestinations: {
    list: {
      on: "GET /v1/organizations/telemetry_destinations",
      page: "cursor",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    create: { on: "POST /v1/organizations/telemetry_destinations", betas: ["telemetry-destinations-2026-08-11"] },
    retrieve: {
      on: "GET /v1/organizations/telemetry_destinations/{destination_id}",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    update: {
      on: "POST /v1/organizations/telemetry_destinations/{destination_id}",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    delete: {
      on: "DELETE /v1/organizations/telemetry_destinations/{destination_id}",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    test: {
      on: "POST /v1/organizations/telemetry_destinations/{destination_id}/test",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    workspaces: {
      list: {
        on: "GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces",
        page: "cursor",
        betas: ["telemetry-destinations-2026-08-11"],
      },
      add: {
        on: "POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
        betas: ["telemetry-destinations-2026-08-11"],
      },
      remove: {
        on: "DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
        betas: ["telemetry-destinations-2026-08-11"],
      },
    },
  },
  users: {
    list: { on: "GET /v1/organizations/users", page: "id" },
    retrieve: { on: "GET /v1/organizations/users/{user_id}", bare: true },
    update: "POST /v1/organizations/users/{user_id}",
    remove: { on: "DELETE /v1/organizations/users/{user_id}", bare: true },
    signOut: { on: "POST /v1/organizations/users/{user_id}/sign_out", betas: ["admin-user-sign-out-2026-10-08"] },
  },
  webhooks: {
    list: { on: "GET /v1/organizations/webhooks", page: "id", betas: ["webhooks-2026-10-07"] },
    create: { on: "POST /v1/organizations/webhooks", betas: ["webhooks-2026-10-07"] },
    retrieve: { on: "GET /v1/organizations/webhooks/{webhook_endpoint_id}", betas: ["webhooks-2026-10-07"] },
    update: { on: "POST /v1/organizations/webhooks/{webhook_endpoint_id}", betas: ["webhooks-2026-10-07"] },
    delete: { on: "DELETE /v1/organizations/webhooks/{webhook_endpoint_id}", betas: ["webhooks-2026-10-07"] },
    regenerateSigningSecret: {
      on: "POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret",
      betas: ["webhooks-2026-10-07"],
    },
  },
  workspaces: {
    list: { on: "GET /v1/organizations/workspaces", page: "id" },
    create: { on: "POST /v1/organizations/workspaces", body: ["user_profile_id"] },
    retrieve: { on: "GET /v1/organizations/workspaces/{workspace_id}", bare: true },
    update: { on: "POST /v1/organizations/workspaces/{workspace_id}", body: ["user_profile_id"] },
    archive: { on: "POST /v1/organizations/workspaces/{workspace_id}/archive", bare: true },
    members: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/members", page: "id" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/members",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    },
    rateLimits: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/rate_limits", page: "cursor" },
      update: "POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    },
    serviceAccounts: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts", page: "cursor" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    },
  },
  usageReport: {
    messages: {
      list: { on: "GET /v1/organizations/usage_report/messages", page: "report" },
    },
  },
  tunnels: {
    list: {
      on: "GET /v1/organizations/tunnels",
      page: "cursor",
      betas: ["mcp-tunnels-2026-05-19"],
      query: ["workspace_id"],
    },
    retrieve: { on: "GET /v1/organizations/tunnels/{tunnel_id}", betas: ["mcp-tunnels-2026-05-19"] },
    archive: { on: "POST /v1/organizations/tunnels/{tunnel_id}/archive", betas: ["mcp-tunnels-2026-05-19"] },
    revealToken: { on: "POST /v1/organizations/tunnels/{tunnel_id}/reveal_token", betas: ["mcp-tunnels-2026-05-19"] },
    rotateToken: { on: "POST /v1/organizations/tunnels/{tunnel_id}/rotate_token", betas: ["mcp-tunnels-2026-05-19"] },
    certificates: {
      list: {
        on: "GET /v1/organizations/tunnels/{tunnel_id}/certificates",
        page: "cursor",
        betas: ["mcp-tunnels-2026-05-19"],
      },
      create: { on: "POST /v1/organizations/tunnels/{tunnel_id}/certificates", betas: ["mcp-tunnels-2026-05-19"] },
      retrieve: {
        on: "GET /v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}",
        betas: ["mcp-tunnels-2026-05-19"],
      },
      archive: {
        on: "POST /v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
        betas: ["mcp-tunnels-2026-05-19"],
      },
    },
  },
};

export const betaSessions: RouteTree = {
  list: { on: "GET /v1/sessions", page: "both", betas: ["managed-agents-2026-04-01"] },
  create: { on: "POST /v1/sessions", betas: ["managed-agents-2026-04-01"], max: 33554432 },
  retrieve: { on: "GET /v1/sessions/{session_id}", betas: ["managed-agents-2026-04-01"] },
  update: { on: "POST /v1/sessions/{session_id}", betas: ["managed-agents-2026-04-01"], max: 33554432 },
  delete: { on: "DELETE /v1/sessions/{session_id}", betas: ["managed-agents-2026-04-01"] },
  archive: { on: "POST /v1/sessions/{session_id}/archive", betas: ["managed-agents-2026-04-01"] },
  events: {
    list: { on: "GET /v1/sessions/{session_id}/events", page: "cursor", betas: ["managed-agents-2026-04-01"] },
    send: { on: "POST /v1/sessions/{session_id}/events", betas: ["managed-agents-2026-04-01"], max: 33554432 },
    stream: {
      on: "GET /v1/sessions/{session_id}/events/stream",
      betas: ["managed-agents-2026-04-01"],
      end: { never: true },
    },
  },
  resources: {
    list: { on: "GET /v1/sessions/{session_id}/resources", page: "cursor", betas: ["managed-agents-2026-04-01"] },
    add: { on: "POST /v1/sessions/{session_id}/resources", betas: ["managed-agents-2026-04-01"], max: 33554432 },
    retrieve: { on: "GET /v1/sessions/{session_id}/resources/{resource_id}", betas: ["managed-agents-2026-04-01"] },
    update: {
      on: "POST /v1/sessions/{session_id}/resources/{resource_id}",
      betas: ["managed-agents-2026-04-01"],
      max: 33554432,
    },
    delete: { on: "DELETE /v1/sessions/{session_id}/resources/{resource_id}", betas: ["managed-agents-2026-04-01"] },
  },
  threads: {
    list: { on: "GET /v1/sessions/{session_id}/threads", page: "cursor", betas: ["managed-agents-2026-04-01"] },
    retrieve: { on: "GET /v1/sessions/{session_id}/threads/{thread_id}", betas: ["managed-agents-2026-04-01"] },
    archive: { on: "POST /v1/sessions/{session_id}/threads/{thread_id}/archive", betas: ["managed-agents-2026-04-01"] },
    events: {
      list: {
        on: "GET /v1/sessions/{session_id}/threads/{thread_id}/events",
        page: "cursor",
        betas: ["managed-agents-2026-04-01"],
      },
      stream: {
        on: "GET /v1/sessions/{session_id}/threads/{thread_id}/stream",
        betas: ["managed-agents-2026-04-01"],
        end: { never: true },
      },
    },
  },
};

export const betaSkills: RouteTree = {
  list: { on: "GET /v1/skills", page: "cursor" },
  create: { on: "POST /v1/skills", form: "paths" },
  retrieve: "GET /v1/skills/{skill_id}",
  delete: "DELETE /v1/skills/{skill_id}",
  versions: {
    list: { on: "GET /v1/skills/{skill_id}/versions", page: "cursor" },
    create: { on: "POST /v1/skills/{skill_id}/versions", form: "paths" },
    retrieve: "GET /v1/skills/{skill_id}/versions/{version}",
    delete: "DELETE /v1/skills/{skill_id}/versions/{version}",
    download: { on: "GET /v1/skills/{skill_id}/versions/{version}/content", binary: true },
  },
};

export const betaTunnels: RouteTree = {
  list: { on: "GET /v1/tunnels", page: "cursor", betas: ["mcp-tunnels-2026-06-22"] },
  create: { on: "POST /v1/tunnels", betas: ["mcp-tunnels-2026-06-22"] },
  retrieve: { on: "GET /v1/tunnels/{tunnel_id}", betas: ["mcp-tunnels-2026-06-22"] },
  archive: { on: "POST /v1/tunnels/{tunnel_id}/archive", betas: ["mcp-tunnels-2026-06-22"] },
  revealToken: { on: "POST /v1/tunnels/{tunnel_id}/reveal_token", betas: ["mcp-tunnels-2026-06-22"] },
  rotateToken: { on: "POST /v1/tunnels/{tunnel_id}/rotate_token", betas: ["mcp-tunnels-2026-06-22"] },
  certificates: {
    list: { on: "GET /v1/tunnels/{tunnel_id}/certificates", page: "cursor", betas: ["mcp-tunnels-2026-06-22"] },
    create: { on: "POST /v1/tunnels/{tunnel_id}/certificates", betas: ["mcp-tunnels-2026-06-22"] },
    retrieve: { on: "GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}", betas: ["mcp-tunnels-2026-06-22"] },
    archive: {
      on: "POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
      betas: ["mcp-tunnels-2026-06-22"],
    },
  },
};

export const betaUserProfiles: RouteTree = {
  list: { on: "GET /v1/user_profiles", page: "cursor", betas: ["user-profiles-2026-08-18"] },
  create: { on: "POST /v1/user_profiles", betas: ["user-profiles-2026-08-18"] },
  retrieve: { on: "GET /v1/user_profiles/{user_profile_id}", betas: ["user-profiles-2026-08-18"] },
  update: { on: "POST /v1/user_profiles/{user_profile_id}", betas: ["user-profiles-2026-08-18"] },
  delete: { on: "DELETE /v1/user_profiles/{user_profile_id}", betas: ["user-profiles-2026-08-18"] },
  createEnrollmentURL: {
    on: "POST /v1/user_profiles/{user_profile_id}/enrollment_url",
    betas: ["user-profiles-2026-08-18"],
  },
  actionURLs: {
    create: { on: "POST /v1/user_profiles/{user_profile_id}/action_urls", betas: ["user-profiles-2026-08-18"] },
  },
};

export const betaVaults: RouteTree = {
  list: { on: "GET /v1/vaults", page: "cursor", betas: ["managed-agents-2026-04-01"] },
  create: { on: "POST /v1/vaults", betas: ["managed-agents-2026-04-01"] },
  retrieve: { on: "GET /v1/vaults/{vault_id}", betas: ["managed-agents-2026-04-01"] },
  update: { on: "POST /v1/vaults/{vault_id}", betas: ["managed-agents-2026-04-01"] },
  delete: { on: "DELETE /v1/vaults/{vault_id}", betas: ["managed-agents-2026-04-01"] },
  archive: { on: "POST /v1/vaults/{vault_id}/archive", betas: ["managed-agents-2026-04-01"] },
  credentials: {
    list: { on: "GET /v1/vaults/{vault_id}/credentials", page: "cursor", betas: ["managed-agents-2026-04-01"] },
    create: { on: "POST /v1/vaults/{vault_id}/credentials", betas: ["managed-agents-2026-04-01"] },
    retrieve: { on: "GET /v1/vaults/{vault_id}/credentials/{credential_id}", betas: ["managed-agents-2026-04-01"] },
    update: { on: "POST /v1/vaults/{vault_id}/credentials/{credential_id}", betas: ["managed-agents-2026-04-01"] },
    delete: { on: "DELETE /v1/vaults/{vault_id}/credentials/{credential_id}", betas: ["managed-agents-2026-04-01"] },
    archive: {
      on: "POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive",
      betas: ["managed-agents-2026-04-01"],
    },
    mcpOAuthValidate: {
      on: "POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
      betas: ["managed-agents-2026-04-01"],
    },
  },
};

export const betaPromptTools: RouteTree = {
  generate: { on: "POST /v1/experimental/generate_prompt", betas: ["prompt-tools-2025-04-02"] },
  improve: { on: "POST /v1/experimental/improve_prompt", betas: ["prompt-tools-2025-04-02"] },
  templatize: { on: "POST /v1/experimental/templatize_prompt", betas: ["prompt-tools-2025-04-02"] },
};

export const betaClaudeCode: RouteTree = {
  routines: {
    fire: { on: "POST /v1/claude_code/routines/{routine_id}/fire", betas: ["experimental-cc-routine-2026-04-01"] },
  },
};

export const completions20230601: RouteTree = {
  create: { on: "POST /v1/complete", end: { property: "stop_reason" } },
};

export const organization20230601: RouteTree = {
  retrieve: { on: "GET /v1/organizations/me", bare: true },
  apiKeys: {
    list: { on: "GET /v1/organizations/api_keys", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /v1/organizations/api_keys/{api_key_id}", bare: true },
    update: "POST /v1/organizations/api_keys/{api_key_id}",
  },
  complianceSettings: {
    retrieve: { on: "GET /v1/organizations/compliance_settings", bare: true },
    update: "POST /v1/organizations/compliance_settings",
  },
  externalKeys: {
    list: { on: "GET /v1/organizations/external_keys", page: "cursor" },
    create: "POST /v1/organizations/external_keys",
    retrieve: { on: "GET /v1/organizations/external_keys/{external_key_id}", bare: true },
    update: "POST /v1/organizations/external_keys/{external_key_id}",
    delete: { on: "DELETE /v1/organizations/external_keys/{external_key_id}", bare: true },
    validate: { on: "POST /v1/organizations/external_keys/{external_key_id}/validate", bare: true },
  },
  federation: {
    issuers: {
      list: { on: "GET /v1/organizations/federation_issuers", page: "cursor" },
      create: "POST /v1/organizations/federation_issuers",
      retrieve: { on: "GET /v1/organizations/federation_issuers/{federation_issuer_id}", bare: true },
      update: "POST /v1/organizations/federation_issuers/{federation_issuer_id}",
      archive: { on: "POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive", bare: true },
    },
    rules: {
      list: { on: "GET /v1/organizations/federation_rules", page: "cursor" },
      create: { on: "POST /v1/organizations/federation_rules", body: ["workspace_id"] },
      retrieve: { on: "GET /v1/organizations/federation_rules/{federation_rule_id}", bare: true },
      update: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}", body: ["workspace_id"] },
      archive: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}/archive", bare: true },
      workspaces: {
        list: { on: "GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces", page: "cursor" },
        add: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces", body: ["workspace_id"] },
        remove: "DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
      },
    },
  },
  invites: {
    list: { on: "GET /v1/organizations/invites", page: "id" },
    create: "POST /v1/organizations/invites",
    retrieve: { on: "GET /v1/organizations/invites/{invite_id}", bare: true },
    delete: { on: "DELETE /v1/organizations/invites/{invite_id}", bare: true },
  },
  rateLimits: {
    list: { on: "GET /v1/organizations/rate_limits", page: "cursor" },
  },
  serviceAccounts: {
    list: { on: "GET /v1/organizations/service_accounts", page: "cursor" },
    create: "POST /v1/organizations/service_accounts",
    retrieve: { on: "GET /v1/organizations/service_accounts/{service_account_id}", bare: true },
    update: "POST /v1/organizations/service_accounts/{service_account_id}",
    archive: { on: "POST /v1/organizations/service_accounts/{service_account_id}/archive", bare: true },
    workspaces: {
      list: { on: "GET /v1/organizations/service_accounts/{service_account_id}/workspaces", page: "cursor" },
      add: { on: "POST /v1/organizations/service_accounts/{service_account_id}/workspaces", body: ["workspace_id"] },
      remove: "DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    },
  },
  users: {
    list: { on: "GET /v1/organizations/users", page: "id" },
    retrieve: { on: "GET /v1/organizations/users/{user_id}", bare: true },
    update: "POST /v1/organizations/users/{user_id}",
    remove: { on: "DELETE /v1/organizations/users/{user_id}", bare: true },
  },
  workspaces: {
    list: { on: "GET /v1/organizations/workspaces", page: "id" },
    create: "POST /v1/organizations/workspaces",
    retrieve: { on: "GET /v1/organizations/workspaces/{workspace_id}", bare: true },
    update: "POST /v1/organizations/workspaces/{workspace_id}",
    archive: { on: "POST /v1/organizations/workspaces/{workspace_id}/archive", bare: true },
    members: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/members", page: "id" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/members",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    },
    rateLimits: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/rate_limits", page: "cursor" },
      update: "POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    },
    serviceAccounts: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts", page: "cursor" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    },
  },
  usageReport: {
    messages: {
      list: { on: "GET /v1/organizations/usage_report/messages", page: "report" },
    },
    claudeCode: {
      list: { on: "GET /v1/organizations/usage_report/claude_code", page: "report" },
    },
  },
  costReport: {
    list: { on: "GET /v1/organizations/cost_report", page: "report" },
  },
};

export const betaMessages20230601: RouteTree = {
  create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /v1/messages/count_tokens", betas: ["token-counting-2024-11-01"], max: 33554432 },
  batches: {
    list: { on: "GET /v1/messages/batches", page: "id", betas: ["message-batches-2024-09-24"] },
    create: { on: "POST /v1/messages/batches", betas: ["message-batches-2024-09-24"], max: 268435456 },
    retrieve: { on: "GET /v1/messages/batches/{message_batch_id}", betas: ["message-batches-2024-09-24"] },
    delete: { on: "DELETE /v1/messages/batches/{message_batch_id}", betas: ["message-batches-2024-09-24"] },
    cancel: { on: "POST /v1/messages/batches/{message_batch_id}/cancel", betas: ["message-batches-2024-09-24"] },
    results: {
      on: "GET /v1/messages/batches/{message_batch_id}/results",
      betas: ["message-batches-2024-09-24"],
      lines: "results_url",
    },
  },
};

export const betaOrganization20230601: RouteTree = {
  retrieve: { on: "GET /v1/organizations/me", bare: true },
  analytics: {
    apps: {
      chat: {
        projects: {
          list: { on: "GET /v1/organizations/analytics/apps/chat/projects", page: "cursor" },
        },
      },
    },
    artifacts: {
      list: { on: "GET /v1/organizations/analytics/artifacts", page: "cursor" },
    },
    connectors: {
      list: { on: "GET /v1/organizations/analytics/connectors", page: "cursor" },
    },
    costReport: {
      list: { on: "GET /v1/organizations/analytics/cost_report", page: "report" },
    },
    plugins: {
      list: { on: "GET /v1/organizations/analytics/plugins", page: "cursor" },
    },
    skills: {
      list: { on: "GET /v1/organizations/analytics/skills", page: "cursor" },
    },
    summaries: {
      list: { on: "GET /v1/organizations/analytics/summaries", page: "cursor" },
    },
    usageReport: {
      list: { on: "GET /v1/organizations/analytics/usage_report", page: "report" },
    },
    userCostReport: {
      list: { on: "GET /v1/organizations/analytics/user_cost_report", page: "report" },
    },
    userUsageReport: {
      list: { on: "GET /v1/organizations/analytics/user_usage_report", page: "report" },
    },
    users: {
      list: { on: "GET /v1/organizations/analytics/users", page: "cursor" },
    },
  },
  apiKeys: {
    list: { on: "GET /v1/organizations/api_keys", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /v1/organizations/api_keys/{api_key_id}", bare: true },
    update: "POST /v1/organizations/api_keys/{api_key_id}",
  },
  complianceSettings: {
    retrieve: { on: "GET /v1/organizations/compliance_settings", bare: true },
    update: "POST /v1/organizations/compliance_settings",
  },
  externalKeys: {
    list: { on: "GET /v1/organizations/external_keys", page: "cursor" },
    create: "POST /v1/organizations/external_keys",
    retrieve: { on: "GET /v1/organizations/external_keys/{external_key_id}", bare: true },
    update: "POST /v1/organizations/external_keys/{external_key_id}",
    delete: { on: "DELETE /v1/organizations/external_keys/{external_key_id}", bare: true },
    validate: { on: "POST /v1/organizations/external_keys/{external_key_id}/validate", bare: true },
  },
  federation: {
    issuers: {
      list: { on: "GET /v1/organizations/federation_issuers", page: "cursor" },
      create: "POST /v1/organizations/federation_issuers",
      retrieve: "GET /v1/organizations/federation_issuers/{federation_issuer_id}",
      update: "POST /v1/organizations/federation_issuers/{federation_issuer_id}",
      archive: "POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive",
    },
    rules: {
      list: { on: "GET /v1/organizations/federation_rules", page: "cursor" },
      create: { on: "POST /v1/organizations/federation_rules", body: ["workspace_id"] },
      retrieve: "GET /v1/organizations/federation_rules/{federation_rule_id}",
      update: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}", body: ["workspace_id"] },
      archive: "POST /v1/organizations/federation_rules/{federation_rule_id}/archive",
      workspaces: {
        list: { on: "GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces", page: "cursor" },
        add: { on: "POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces", body: ["workspace_id"] },
        remove: "DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
      },
    },
  },
  invites: {
    list: { on: "GET /v1/organizations/invites", page: "id" },
    create: "POST /v1/organizations/invites",
    retrieve: { on: "GET /v1/organizations/invites/{invite_id}", bare: true },
    delete: { on: "DELETE /v1/organizations/invites/{invite_id}", bare: true },
  },
  pluginMarketplaces: {
    list: { on: "GET /v1/organizations/plugin_marketplaces", page: "cursor", betas: ["ce-plugins-2026-09-01"] },
    validateArchive: {
      on: "POST /v1/organizations/plugin_marketplaces/validate_archive",
      betas: ["ce-plugins-2026-09-01"],
      form: true,
    },
    validateRepository: {
      on: "POST /v1/organizations/plugin_marketplaces/validate_repository",
      betas: ["ce-plugins-2026-09-01"],
    },
    retrieve: { on: "GET /v1/organizations/plugin_marketplaces/{marketplace_id}", betas: ["ce-plugins-2026-09-01"] },
    update: { on: "POST /v1/organizations/plugin_marketplaces/{marketplace_id}", betas: ["ce-plugins-2026-09-01"] },
  },
  plugins: {
    list: { on: "GET /v1/organizations/plugins", page: "cursor", betas: ["ce-plugins-2026-09-01"] },
    create: { on: "POST /v1/organizations/plugins", betas: ["ce-plugins-2026-09-01"], form: "paths" },
    retrieve: { on: "GET /v1/organizations/plugins/{plugin_id}", betas: ["ce-plugins-2026-09-01"] },
    update: { on: "POST /v1/organizations/plugins/{plugin_id}", betas: ["ce-plugins-2026-09-01"] },
    delete: { on: "DELETE /v1/organizations/plugins/{plugin_id}", betas: ["ce-plugins-2026-09-01"] },
    installationSettings: {
      list: {
        on: "GET /v1/organizations/plugins/{plugin_id}/installation_settings",
        page: "cursor",
        betas: ["ce-plugins-2026-09-01"],
      },
      set: {
        on: "POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
        betas: ["ce-plugins-2026-09-01"],
      },
      remove: {
        on: "DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
        betas: ["ce-plugins-2026-09-01"],
      },
    },
    shares: {
      list: {
        on: "GET /v1/organizations/plugins/{plugin_id}/shares",
        page: "cursor",
        betas: ["ce-plugins-2026-09-01"],
      },
    },
    versions: {
      list: {
        on: "GET /v1/organizations/plugins/{plugin_id}/versions",
        page: "cursor",
        betas: ["ce-plugins-2026-09-01"],
      },
      create: {
        on: "POST /v1/organizations/plugins/{plugin_id}/versions",
        betas: ["ce-plugins-2026-09-01"],
        form: "paths",
      },
      retrieve: {
        on: "GET /v1/organizations/plugins/{plugin_id}/versions/{version}",
        betas: ["ce-plugins-2026-09-01"],
      },
      download: {
        on: "GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content",
        betas: ["ce-plugins-2026-09-01"],
        binary: true,
      },
    },
  },
  rateLimits: {
    list: { on: "GET /v1/organizations/rate_limits", page: "cursor" },
  },
  rbacGroups: {
    list: { on: "GET /v1/organizations/rbac_groups", page: "cursor" },
    create: "POST /v1/organizations/rbac_groups",
    retrieve: { on: "GET /v1/organizations/rbac_groups/{rbac_group_id}", bare: true },
    update: "POST /v1/organizations/rbac_groups/{rbac_group_id}",
    delete: { on: "DELETE /v1/organizations/rbac_groups/{rbac_group_id}", bare: true },
    members: {
      list: { on: "GET /v1/organizations/rbac_groups/{rbac_group_id}/members", page: "cursor" },
      add: "POST /v1/organizations/rbac_groups/{rbac_group_id}/members",
      remove: "DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    },
  },
  rbacRoles: {
    list: { on: "GET /v1/organizations/rbac_roles", page: "cursor" },
    retrieve: { on: "GET /v1/organizations/rbac_roles/{rbac_role_id}", bare: true },
    permissions: {
      list: { on: "GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions", page: "cursor" },
    },
  },
  serviceAccounts: {
    list: { on: "GET /v1/organizations/service_accounts", page: "cursor" },
    create: "POST /v1/organizations/service_accounts",
    retrieve: "GET /v1/organizations/service_accounts/{service_account_id}",
    update: "POST /v1/organizations/service_accounts/{service_account_id}",
    archive: "POST /v1/organizations/service_accounts/{service_account_id}/archive",
    workspaces: {
      list: { on: "GET /v1/organizations/service_accounts/{service_account_id}/workspaces", page: "cursor" },
      add: { on: "POST /v1/organizations/service_accounts/{service_account_id}/workspaces", body: ["workspace_id"] },
      remove: "DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    },
  },
  spendLimits: {
    list: { on: "GET /v1/organizations/spend_limits", page: "cursor", betas: ["spend-limit-reads-2026-09-26"] },
    set: "POST /v1/organizations/spend_limits",
    retrieve: { on: "GET /v1/organizations/spend_limits/{spend_limit_id}", bare: true },
    delete: { on: "DELETE /v1/organizations/spend_limits/{spend_limit_id}", bare: true },
    increaseRequests: {
      list: { on: "GET /v1/organizations/spend_limit_increase_requests", page: "cursor" },
      retrieve: {
        on: "GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}",
        bare: true,
      },
      approve: "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
      deny: "POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",
    },
    effective: {
      list: { on: "GET /v1/organizations/spend_limits/effective", page: "cursor" },
    },
  },
  telemetryDestinations: {
    list: {
      on: "GET /v1/organizations/telemetry_destinations",
      page: "cursor",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    create: { on: "POST /v1/organizations/telemetry_destinations", betas: ["telemetry-destinations-2026-08-11"] },
    retrieve: {
      on: "GET /v1/organizations/telemetry_destinations/{destination_id}",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    update: {
      on: "POST /v1/organizations/telemetry_destinations/{destination_id}",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    delete: {
      on: "DELETE /v1/organizations/telemetry_destinations/{destination_id}",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    test: {
      on: "POST /v1/organizations/telemetry_destinations/{destination_id}/test",
      betas: ["telemetry-destinations-2026-08-11"],
    },
    workspaces: {
      list: {
        on: "GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces",
        page: "cursor",
        betas: ["telemetry-destinations-2026-08-11"],
      },
      add: {
        on: "POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
        betas: ["telemetry-destinations-2026-08-11"],
      },
      remove: {
        on: "DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
        betas: ["telemetry-destinations-2026-08-11"],
      },
    },
  },
  users: {
    list: { on: "GET /v1/organizations/users", page: "id" },
    retrieve: { on: "GET /v1/organizations/users/{user_id}", bare: true },
    update: "POST /v1/organizations/users/{user_id}",
    remove: { on: "DELETE /v1/organizations/users/{user_id}", bare: true },
  },
  webhooks: {
    list: { on: "GET /v1/organizations/webhooks", page: "id", betas: ["webhooks-2026-10-07"] },
    create: { on: "POST /v1/organizations/webhooks", betas: ["webhooks-2026-10-07"] },
    retrieve: { on: "GET /v1/organizations/webhooks/{webhook_endpoint_id}", betas: ["webhooks-2026-10-07"] },
    update: { on: "POST /v1/organizations/webhooks/{webhook_endpoint_id}", betas: ["webhooks-2026-10-07"] },
    delete: { on: "DELETE /v1/organizations/webhooks/{webhook_endpoint_id}", betas: ["webhooks-2026-10-07"] },
    regenerateSigningSecret: {
      on: "POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret",
      betas: ["webhooks-2026-10-07"],
    },
  },
  workspaces: {
    list: { on: "GET /v1/organizations/workspaces", page: "id" },
    create: "POST /v1/organizations/workspaces",
    retrieve: { on: "GET /v1/organizations/workspaces/{workspace_id}", bare: true },
    update: "POST /v1/organizations/workspaces/{workspace_id}",
    archive: { on: "POST /v1/organizations/workspaces/{workspace_id}/archive", bare: true },
    members: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/members", page: "id" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/members",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    },
    rateLimits: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/rate_limits", page: "cursor" },
      update: "POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    },
    serviceAccounts: {
      list: { on: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts", page: "cursor" },
      add: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts",
      retrieve: "GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      update: "POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
      remove: "DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    },
  },
  usageReport: {
    messages: {
      list: { on: "GET /v1/organizations/usage_report/messages", page: "report" },
    },
  },
  tunnels: {
    list: {
      on: "GET /v1/organizations/tunnels",
      page: "cursor",
      betas: ["mcp-tunnels-2026-05-19"],
      query: ["workspace_id"],
    },
    retrieve: { on: "GET /v1/organizations/tunnels/{tunnel_id}", betas: ["mcp-tunnels-2026-05-19"] },
    archive: { on: "POST /v1/organizations/tunnels/{tunnel_id}/archive", betas: ["mcp-tunnels-2026-05-19"] },
    revealToken: { on: "POST /v1/organizations/tunnels/{tunnel_id}/reveal_token", betas: ["mcp-tunnels-2026-05-19"] },
    rotateToken: { on: "POST /v1/organizations/tunnels/{tunnel_id}/rotate_token", betas: ["mcp-tunnels-2026-05-19"] },
    certificates: {
      list: {
        on: "GET /v1/organizations/tunnels/{tunnel_id}/certificates",
        page: "cursor",
        betas: ["mcp-tunnels-2026-05-19"],
      },
      create: { on: "POST /v1/organizations/tunnels/{tunnel_id}/certificates", betas: ["mcp-tunnels-2026-05-19"] },
      retrieve: {
        on: "GET /v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}",
        betas: ["mcp-tunnels-2026-05-19"],
      },
      archive: {
        on: "POST /v1/organizations/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
        betas: ["mcp-tunnels-2026-05-19"],
      },
    },
  },
};

/** Every operation of API version 2026-10-21. */
export const routes20261021: RouteTree = {
  messages,
  models,
  files,
  organization,
  skills,
  userProfiles,
  chat,
  compliance,
  oauth,
  beta: {
    messages: betaMessages,
    models,
    files,
    agents: betaAgents,
    deploymentRuns: betaDeploymentRuns,
    deployments: betaDeployments,
    dreams: betaDreams,
    environments: betaEnvironments,
    memoryStores: betaMemoryStores,
    organization: betaOrganization,
    sessions: betaSessions,
    skills: betaSkills,
    tunnels: betaTunnels,
    userProfiles: betaUserProfiles,
    vaults: betaVaults,
    promptTools: betaPromptTools,
    claudeCode: betaClaudeCode,
  },
};

/** Every operation of API version 2023-06-01. */
export const routes20230601: RouteTree = {
  messages,
  models,
  files,
  completions: completions20230601,
  organization: organization20230601,
  skills,
  userProfiles,
  chat,
  compliance,
  oauth,
  beta: {
    messages: betaMessages20230601,
    models,
    files,
    agents: betaAgents,
    deploymentRuns: betaDeploymentRuns,
    deployments: betaDeployments,
    dreams: betaDreams,
    environments: betaEnvironments,
    memoryStores: betaMemoryStores,
    organization: betaOrganization20230601,
    sessions: betaSessions,
    skills: betaSkills,
    tunnels: betaTunnels,
    userProfiles: betaUserProfiles,
    vaults: betaVaults,
    promptTools: betaPromptTools,
    claudeCode: betaClaudeCode,
  },
};
