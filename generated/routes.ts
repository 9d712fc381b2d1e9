// Generated from spec/ by `make generate`. Do not edit.

import type { RouteTree } from "../src/contract/index.js";

export const messages: RouteTree = {
  "/": "/v1/messages",
  create: { on: "POST", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /count_tokens", max: 33554432 },
  batches: {
    "/": "/batches",
    list: { on: "GET", page: "id" },
    create: { on: "POST", max: 268435456 },
    retrieve: "GET /{message_batch_id}",
    delete: "DELETE /{message_batch_id}",
    cancel: { on: "POST /{message_batch_id}/cancel", body: false },
    results: { on: "GET /{message_batch_id}/results", lines: "results_url" },
  },
};

export const models: RouteTree = {
  "/": "/v1/models",
  list: { on: "GET", page: "id" },
  retrieve: "GET /{}",
};

export const files: RouteTree = {
  "/": "/v1/files",
  list: { on: "GET", page: "cursor" },
  upload: { on: "POST", form: true, max: 524288000 },
  retrieveMetadata: "GET /{}",
  delete: "DELETE /{}",
  download: { on: "GET /{}/content", binary: true },
};

export const organization: RouteTree = {
  "/": "/v1/organizations",
  retrieve: { on: "GET /me", bare: true },
  analytics: {
    "/": "/analytics",
    apps: {
      chat: {
        projects: {
          list: { on: "GET /apps/chat/projects", page: "cursor" },
        },
      },
    },
    artifacts: {
      list: { on: "GET /artifacts", page: "cursor" },
    },
    connectors: {
      list: { on: "GET /connectors", page: "cursor" },
    },
    plugins: {
      list: { on: "GET /plugins", page: "cursor" },
    },
    skills: {
      list: { on: "GET /skills", page: "cursor" },
    },
    summaries: {
      list: { on: "GET /summaries", page: "cursor" },
    },
    users: {
      list: { on: "GET /users", page: "cursor" },
    },
  },
  apiKeys: {
    "/": "/api_keys",
    list: { on: "GET", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
  },
  complianceSettings: {
    "/": "/compliance_settings",
    retrieve: { on: "GET", bare: true },
    update: "POST",
  },
  externalKeys: {
    "/": "/external_keys",
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", body: ["user_profile_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    validate: { on: "POST /{}/validate", bare: true },
  },
  federation: {
    issuers: {
      "/": "/federation_issuers",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: { on: "GET /{}", bare: true },
      update: "POST /{}",
      archive: { on: "POST /{}/archive", bare: true },
    },
    rules: {
      "/": "/federation_rules",
      list: { on: "GET", page: "cursor" },
      create: { on: "POST", body: ["workspace_id"] },
      retrieve: { on: "GET /{}", bare: true },
      update: { on: "POST /{}", body: ["workspace_id"] },
      archive: { on: "POST /{}/archive", bare: true },
      workspaces: {
        "/": "/{}/workspaces",
        list: { on: "GET", page: "cursor" },
        add: { on: "POST", body: ["workspace_id"] },
        remove: "DELETE /{}",
      },
    },
  },
  invites: {
    "/": "/invites",
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    delete: { on: "DELETE /{}", bare: true },
  },
  rateLimits: {
    list: { on: "GET /rate_limits", page: "cursor" },
  },
  rbacGroups: {
    "/": "/rbac_groups",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      remove: "DELETE /{user_id}",
    },
  },
  rbacRoles: {
    "/": "/rbac_roles",
    list: { on: "GET", page: "cursor" },
    retrieve: { on: "GET /{}", bare: true },
    permissions: {
      list: { on: "GET /{}/permissions", page: "cursor" },
    },
  },
  serviceAccounts: {
    "/": "/service_accounts",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    archive: { on: "POST /{}/archive", bare: true },
    workspaces: {
      "/": "/{}/workspaces",
      list: { on: "GET", page: "cursor" },
      add: { on: "POST", body: ["workspace_id"] },
      remove: "DELETE /{}",
    },
  },
  spendLimits: {
    increaseRequests: {
      "/": "/spend_limit_increase_requests",
      list: { on: "GET", page: "cursor" },
      retrieve: { on: "GET /{}", bare: true },
      approve: "POST /{}/approve",
      deny: "POST /{}/deny",
    },
    effective: {
      list: { on: "GET /spend_limits/effective", page: "cursor" },
    },
  },
  users: {
    "/": "/users",
    list: { on: "GET", page: "id" },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    remove: { on: "DELETE /{}", bare: true },
  },
  workspaces: {
    "/": "/workspaces",
    list: { on: "GET", page: "id" },
    create: { on: "POST", body: ["user_profile_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: { on: "POST /{}", body: ["user_profile_id"] },
    archive: { on: "POST /{}/archive", bare: true },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "id" },
      add: "POST",
      retrieve: "GET /{user_id}",
      update: "POST /{user_id}",
      remove: "DELETE /{user_id}",
    },
    rateLimits: {
      "/": "/{}/rate_limits",
      list: { on: "GET", page: "cursor" },
      update: "POST /{}",
    },
    serviceAccounts: {
      "/": "/{}/service_accounts",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      retrieve: "GET /{}",
      update: "POST /{}",
      remove: "DELETE /{}",
    },
  },
  usageReport: {
    "/": "/usage_report",
    messages: {
      list: { on: "GET /messages", page: "report" },
    },
    claudeCode: {
      list: { on: "GET /claude_code", page: "report" },
    },
  },
  costReport: {
    list: { on: "GET /cost_report", page: "report" },
  },
};

export const skills: RouteTree = {
  "/": "/v1/skills",
  list: { on: "GET", page: "cursor" },
  create: { on: "POST", form: "paths" },
  retrieve: "GET /{}",
  delete: "DELETE /{}",
  versions: {
    "/": "/{}/versions",
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", form: "paths" },
    retrieve: "GET /{version}",
    delete: "DELETE /{version}",
  },
};

export const userProfiles: RouteTree = {
  "/": "/v1/user_profiles",
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  update: "POST /{}",
  delete: "DELETE /{}",
  actionURLs: {
    create: "POST /{}/action_urls",
  },
};

export const chat: RouteTree = {
  completions: {
    create: { on: "POST /v1/chat/completions", end: { data: "[DONE]" } },
  },
};

export const compliance: RouteTree = {
  "/": "/v1/compliance",
  activities: {
    list: { on: "GET /activities", page: "id" },
  },
  apps: {
    "/": "/apps",
    artifacts: {
      "/": "/artifacts/{artifact_version_id}",
      retrieve: { on: "GET", bare: true },
      download: { on: "GET /content", binary: true, bare: true },
    },
    chats: {
      "/": "/chats",
      list: { on: "GET", page: "id" },
      delete: { on: "DELETE /{claude_chat_id}", bare: true },
      messages: {
        list: { on: "GET /{claude_chat_id}/messages", page: "id", items: "chat_messages" },
      },
      files: {
        "/": "/files/{claude_file_id}",
        retrieve: { on: "GET", bare: true },
        delete: { on: "DELETE", bare: true },
        download: { on: "GET /content", binary: true, bare: true },
      },
      generatedFiles: {
        "/": "/generated-files/{claude_gen_file_id}",
        retrieve: { on: "GET", bare: true },
        download: { on: "GET /content", binary: true, bare: true },
      },
    },
    code: {
      "/": "/code/artifacts",
      artifacts: {
        list: { on: "GET", page: "report" },
        delete: { on: "DELETE /{}", bare: true },
        versions: {
          download: { on: "GET /{}/versions/{}", binary: true },
        },
      },
    },
    projects: {
      "/": "/projects",
      list: { on: "GET", page: "report" },
      retrieve: { on: "GET /{}", bare: true },
      delete: { on: "DELETE /{}", bare: true },
      documents: {
        "/": "/documents/{}",
        retrieve: { on: "GET", bare: true },
        delete: { on: "DELETE", bare: true },
        retrieveMetadata: { on: "GET /metadata", bare: true },
      },
      attachments: {
        list: { on: "GET /{}/attachments", page: "report" },
      },
      collaborators: {
        list: { on: "GET /{}/collaborators", page: "report" },
      },
    },
    sessions: {
      "/": "/sessions",
      local: {
        "/": "/local",
        list: { on: "GET", page: "cursor" },
        retrieve: { on: "GET /{local_session_id}", bare: true },
        messages: {
          list: { on: "GET /{local_session_id}/messages", page: "cursor" },
        },
      },
      remote: {
        "/": "/remote",
        list: { on: "GET", page: "cursor" },
        messages: {
          list: { on: "GET /{claude_remote_session_id}/messages", page: "cursor" },
        },
      },
    },
  },
  groups: {
    "/": "/groups",
    list: { on: "GET", page: "report" },
    retrieve: { on: "GET /{}", bare: true },
    members: {
      list: { on: "GET /{}/members", page: "report" },
    },
  },
  organizations: {
    "/": "/organizations",
    list: { on: "GET", page: "report" },
    roles: {
      "/": "/{org_uuid}/roles",
      list: { on: "GET", page: "report" },
      retrieve: "GET /{}",
      permissions: {
        list: { on: "GET /{}/permissions", page: "report" },
      },
    },
    users: {
      list: { on: "GET /{org_uuid}/users", page: "report" },
    },
    settings: {
      retrieve: { on: "GET /{}/settings", bare: true },
    },
  },
};

export const oauth: RouteTree = {
  token: {
    create: { on: "POST /v1/oauth/token", open: true, body: ["workspace_id"] },
  },
};

export const betaMessages: RouteTree = {
  "/": "/v1/messages",
  create: { on: "POST", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /count_tokens", max: 33554432, betas: ["token-counting-2024-11-01"] },
  batches: {
    "/": "/batches",
    list: { on: "GET", page: "id" },
    create: { on: "POST", max: 268435456 },
    retrieve: "GET /{message_batch_id}",
    delete: "DELETE /{message_batch_id}",
    cancel: { on: "POST /{message_batch_id}/cancel", body: false },
    results: { on: "GET /{message_batch_id}/results", lines: "results_url" },
  },
};

export const betaAgents: RouteTree = {
  "/": { on: "/v1/agents", betas: ["managed-agents-2026-04-01"] },
  list: { on: "GET", page: "cursor" },
  create: { on: "POST", max: 33554432 },
  retrieve: "GET /{}",
  update: { on: "POST /{}", max: 33554432 },
  archive: { on: "POST /{}/archive", body: false },
  versions: {
    list: { on: "GET /{}/versions", page: "cursor" },
  },
};

export const betaDeploymentRuns: RouteTree = {
  "/": { on: "/v1/deployment_runs", betas: ["managed-agents-2026-04-01"] },
  list: { on: "GET", page: "cursor" },
  retrieve: "GET /{}",
};

export const betaDeployments: RouteTree = {
  "/": { on: "/v1/deployments", betas: ["managed-agents-2026-04-01"] },
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  update: "POST /{}",
  archive: { on: "POST /{}/archive", body: false },
  pause: { on: "POST /{}/pause", body: false },
  run: { on: "POST /{}/run", body: false },
  unpause: { on: "POST /{}/unpause", body: false },
};

export const betaDreams: RouteTree = {
  "/": { on: "/v1/dreams", betas: ["dreaming-2026-04-21"] },
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  archive: { on: "POST /{}/archive", body: false },
  cancel: { on: "POST /{}/cancel", body: false },
};

export const betaEnvironments: RouteTree = {
  "/": { on: "/v1/environments", betas: ["managed-agents-2026-04-01"] },
  list: { on: "GET", page: "cursor" },
  create: { on: "POST", max: 33554432 },
  retrieve: "GET /{}",
  update: { on: "POST /{}", max: 33554432 },
  delete: "DELETE /{}",
  archive: { on: "POST /{}/archive", body: false },
  work: {
    "/": "/{}/work",
    list: { on: "GET", page: "cursor" },
    poll: { on: "GET /poll", headers: { "Anthropic-Worker-ID": "anthropic-worker-id" } },
    stats: "GET /stats",
    retrieve: "GET /{}",
    update: { on: "POST /{}", max: 33554432 },
    ack: { on: "POST /{}/ack", body: false },
    heartbeat: { on: "POST /{}/heartbeat", query: ["desired_ttl_seconds", "expected_last_heartbeat"], body: false },
    stop: { on: "POST /{}/stop", max: 33554432 },
  },
};

export const betaMemoryStores: RouteTree = {
  "/": { on: "/v1/memory_stores", betas: ["agent-memory-2026-07-22"] },
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  update: "POST /{}",
  delete: "DELETE /{}",
  archive: { on: "POST /{}/archive", body: false },
  memories: {
    "/": "/{}/memories",
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", query: ["view"] },
    retrieve: "GET /{}",
    update: { on: "POST /{}", query: ["view"] },
    delete: "DELETE /{}",
  },
  memoryVersions: {
    "/": "/{}/memory_versions",
    list: { on: "GET", page: "cursor" },
    retrieve: "GET /{}",
    redact: { on: "POST /{}/redact", body: false },
  },
};

export const betaOrganization: RouteTree = {
  "/": "/v1/organizations",
  retrieve: { on: "GET /me", bare: true },
  analytics: {
    "/": "/analytics",
    apps: {
      chat: {
        projects: {
          list: { on: "GET /apps/chat/projects", page: "cursor" },
        },
      },
    },
    artifacts: {
      list: { on: "GET /artifacts", page: "cursor" },
    },
    connectors: {
      list: { on: "GET /connectors", page: "cursor" },
    },
    cost: {
      list: { on: "GET /cost", page: "report", betas: ["analytics-usage-cost-2026-08-24"] },
    },
    costReport: {
      list: { on: "GET /cost_report", page: "report" },
    },
    plugins: {
      list: { on: "GET /plugins", page: "cursor" },
    },
    skills: {
      list: { on: "GET /skills", page: "cursor" },
    },
    summaries: {
      list: { on: "GET /summaries", page: "cursor" },
    },
    usage: {
      list: { on: "GET /usage", page: "report", betas: ["analytics-usage-cost-2026-08-24"] },
    },
    usageReport: {
      list: { on: "GET /usage_report", page: "report" },
    },
    userCostReport: {
      list: { on: "GET /user_cost_report", page: "report" },
    },
    userUsageReport: {
      list: { on: "GET /user_usage_report", page: "report" },
    },
    users: {
      list: { on: "GET /users", page: "cursor" },
    },
  },
  apiKeys: {
    "/": "/api_keys",
    list: { on: "GET", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
  },
  claudeCode: {
    "/": { on: "/claude_code/managed_settings", betas: ["ce-claude-code-managed-settings-2026-10-06"] },
    managedSettings: {
      configuration: {
        "/": "/configuration",
        retrieve: "GET",
        update: "POST",
      },
      rbacGroupDefault: {
        "/": "/rbac_group_default",
        retrieve: "GET",
        update: "POST",
      },
      rbacGroups: {
        "/": "/rbac_groups",
        list: { on: "GET", page: "cursor" },
        retrieve: "GET /{}",
        set: "POST /{}",
        delete: "DELETE /{}",
      },
    },
  },
  claudeTag: {
    "/": { on: "/claude_tag", betas: ["experimental-claude-tag-2026-10-21"] },
    bundles: {
      "/": "/bundles",
      list: { on: "GET", page: "cursor" },
      retrieve: "GET /{}",
      update: "POST /{}",
      targets: {
        "/": "/{}/targets",
        list: { on: "GET", page: "cursor" },
        create: { on: "POST", payload: "target" },
        retrieve: "GET /{}",
        delete: "DELETE /{}",
      },
    },
    slackChannels: {
      "/": "/slack_channels",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: "GET /{id}",
      update: "POST /{id}",
      delete: "DELETE /{id}",
    },
    slackWorkspaces: {
      "/": "/slack_workspaces",
      list: { on: "GET", page: "cursor" },
      retrieve: "GET /{id}",
      update: "POST /{id}",
    },
  },
  complianceSettings: {
    "/": "/compliance_settings",
    retrieve: "GET",
    update: "POST",
  },
  externalKeys: {
    "/": "/external_keys",
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", body: ["user_profile_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    validate: { on: "POST /{}/validate", bare: true },
  },
  externalStorage: {
    "/": { on: "/external_storage", betas: ["efs-2026-10-01"] },
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", body: ["user_profile_id"] },
    retrieve: "GET /{}",
    update: "POST /{}",
    delete: "DELETE /{}",
    activate: { on: "POST /{}/activate", body: false },
  },
  federation: {
    issuers: {
      "/": "/federation_issuers",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: "GET /{}",
      update: "POST /{}",
      archive: { on: "POST /{}/archive", body: false },
    },
    rules: {
      "/": "/federation_rules",
      list: { on: "GET", page: "cursor" },
      create: { on: "POST", body: ["workspace_id"] },
      retrieve: "GET /{}",
      update: { on: "POST /{}", body: ["workspace_id"] },
      archive: { on: "POST /{}/archive", body: false },
      workspaces: {
        "/": "/{}/workspaces",
        list: { on: "GET", page: "cursor" },
        add: { on: "POST", body: ["workspace_id"] },
        remove: "DELETE /{}",
      },
    },
  },
  invites: {
    "/": "/invites",
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    delete: { on: "DELETE /{}", bare: true },
  },
  pluginMarketplaces: {
    "/": { on: "/plugin_marketplaces", betas: ["ce-plugins-2026-09-01"] },
    list: { on: "GET", page: "cursor" },
    validateArchive: { on: "POST /validate_archive", form: true },
    validateRepository: "POST /validate_repository",
    retrieve: "GET /{marketplace_id}",
    update: "POST /{marketplace_id}",
  },
  plugins: {
    "/": { on: "/plugins", betas: ["ce-plugins-2026-09-01"] },
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", form: "paths" },
    retrieve: "GET /{}",
    update: "POST /{}",
    delete: "DELETE /{}",
    installationSettings: {
      "/": "/{}/installation_settings",
      list: { on: "GET", page: "cursor" },
      set: "POST /{target}",
      remove: "DELETE /{target}",
    },
    shares: {
      list: { on: "GET /{}/shares", page: "cursor" },
    },
    versions: {
      "/": "/{}/versions",
      list: { on: "GET", page: "cursor" },
      create: { on: "POST", form: "paths" },
      retrieve: "GET /{version}",
      download: { on: "GET /{version}/content", binary: true },
    },
  },
  providers: {
    "/": {
      on: "/providers/google/projects/{project_number}/data_controls",
      betas: ["google-managed-data-controls-2026-09-01"],
    },
    google: {
      projects: {
        dataControls: {
          retrieve: "GET",
          update: "POST",
        },
      },
    },
  },
  rateLimits: {
    list: { on: "GET /rate_limits", page: "cursor" },
  },
  rbacGroups: {
    "/": "/rbac_groups",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      remove: "DELETE /{user_id}",
    },
  },
  rbacRoles: {
    "/": "/rbac_roles",
    list: { on: "GET", page: "cursor" },
    retrieve: { on: "GET /{}", bare: true },
    permissions: {
      list: { on: "GET /{}/permissions", page: "cursor" },
    },
  },
  serviceAccounts: {
    "/": "/service_accounts",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: "GET /{}",
    update: "POST /{}",
    archive: { on: "POST /{}/archive", body: false },
    workspaces: {
      "/": "/{}/workspaces",
      list: { on: "GET", page: "cursor" },
      add: { on: "POST", body: ["workspace_id"] },
      remove: "DELETE /{}",
    },
  },
  spendLimits: {
    list: { on: "GET /spend_limits", page: "cursor", query: ["workspace_id"], betas: ["spend-limit-reads-2026-09-26"] },
    set: "POST /spend_limits",
    retrieve: { on: "GET /spend_limits/{}", bare: true },
    delete: { on: "DELETE /spend_limits/{}", bare: true },
    increaseRequests: {
      "/": "/spend_limit_increase_requests",
      list: { on: "GET", page: "cursor" },
      retrieve: { on: "GET /{}", bare: true },
      approve: "POST /{}/approve",
      deny: "POST /{}/deny",
    },
    effective: {
      list: { on: "GET /spend_limits/effective", page: "cursor" },
    },
  },
  telemetryDestinations: {
    "/": { on: "/telemetry_destinations", betas: ["telemetry-destinations-2026-08-11"] },
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: "GET /{destination_id}",
    update: "POST /{destination_id}",
    delete: "DELETE /{destination_id}",
    test: { on: "POST /{destination_id}/test", body: false },
    workspaces: {
      "/": "/{destination_id}/workspaces",
      list: { on: "GET", page: "cursor" },
      add: { on: "POST /{}", body: false },
      remove: "DELETE /{}",
    },
  },
  users: {
    "/": "/users",
    list: { on: "GET", page: "id" },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    remove: { on: "DELETE /{}", bare: true },
    signOut: { on: "POST /{}/sign_out", body: false, betas: ["admin-user-sign-out-2026-10-08"] },
  },
  webhooks: {
    "/": { on: "/webhooks", betas: ["webhooks-2026-10-07"] },
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: "GET /{webhook_endpoint_id}",
    update: "POST /{webhook_endpoint_id}",
    delete: "DELETE /{webhook_endpoint_id}",
    regenerateSigningSecret: { on: "POST /{webhook_endpoint_id}/regenerate_signing_secret", body: false },
  },
  workspaces: {
    "/": "/workspaces",
    list: { on: "GET", page: "id" },
    create: { on: "POST", body: ["user_profile_id"] },
    retrieve: "GET /{}",
    update: { on: "POST /{}", body: ["user_profile_id"] },
    archive: { on: "POST /{}/archive", body: false },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "id" },
      add: "POST",
      retrieve: "GET /{user_id}",
      update: "POST /{user_id}",
      remove: "DELETE /{user_id}",
    },
    rateLimits: {
      "/": "/{}/rate_limits",
      list: { on: "GET", page: "cursor" },
      update: "POST /{}",
    },
    serviceAccounts: {
      "/": "/{}/service_accounts",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      retrieve: "GET /{}",
      update: "POST /{}",
      remove: "DELETE /{}",
    },
  },
  usageReport: {
    messages: {
      list: { on: "GET /usage_report/messages", page: "report" },
    },
  },
  tunnels: {
    "/": { on: "/tunnels", betas: ["mcp-tunnels-2026-05-19"] },
    list: { on: "GET", page: "cursor", query: ["workspace_id"] },
    retrieve: "GET /{}",
    archive: { on: "POST /{}/archive", body: false },
    revealToken: { on: "POST /{}/reveal_token", body: false },
    rotateToken: "POST /{}/rotate_token",
    certificates: {
      "/": "/{}/certificates",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: "GET /{}",
      archive: { on: "POST /{}/archive", body: false },
    },
  },
};

export const betaSessions: RouteTree = {
  "/": { on: "/v1/sessions", betas: ["managed-agents-2026-04-01"] },
  list: { on: "GET", page: "both" },
  create: { on: "POST", max: 33554432 },
  retrieve: "GET /{}",
  update: { on: "POST /{}", max: 33554432 },
  delete: "DELETE /{}",
  archive: { on: "POST /{}/archive", body: false },
  events: {
    "/": "/{}/events",
    list: { on: "GET", page: "cursor" },
    send: { on: "POST", max: 33554432 },
    stream: { on: "GET /stream", end: { never: true } },
  },
  resources: {
    "/": "/{}/resources",
    list: { on: "GET", page: "cursor" },
    add: { on: "POST", max: 33554432 },
    retrieve: "GET /{}",
    update: { on: "POST /{}", max: 33554432 },
    delete: "DELETE /{}",
  },
  threads: {
    "/": "/{}/threads",
    list: { on: "GET", page: "cursor" },
    retrieve: "GET /{}",
    archive: { on: "POST /{}/archive", body: false },
    events: {
      "/": "/{}",
      list: { on: "GET /events", page: "cursor" },
      stream: { on: "GET /stream", end: { never: true } },
    },
  },
};

export const betaSkills: RouteTree = {
  "/": "/v1/skills",
  list: { on: "GET", page: "cursor" },
  create: { on: "POST", form: "paths" },
  retrieve: "GET /{}",
  delete: "DELETE /{}",
  versions: {
    "/": "/{}/versions",
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", form: "paths" },
    retrieve: "GET /{version}",
    delete: "DELETE /{version}",
    download: { on: "GET /{version}/content", binary: true },
  },
};

export const betaTunnels: RouteTree = {
  "/": { on: "/v1/tunnels", betas: ["mcp-tunnels-2026-06-22"] },
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  archive: { on: "POST /{}/archive", body: false },
  revealToken: { on: "POST /{}/reveal_token", body: false },
  rotateToken: "POST /{}/rotate_token",
  certificates: {
    "/": "/{}/certificates",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: "GET /{}",
    archive: { on: "POST /{}/archive", body: false },
  },
};

export const betaUserProfiles: RouteTree = {
  "/": "/v1/user_profiles",
  list: { on: "GET", page: "cursor", betas: ["user-profiles-2026-08-18"] },
  create: { on: "POST", betas: ["user-profiles-2026-08-18"] },
  retrieve: { on: "GET /{}", betas: ["user-profiles-2026-08-18"] },
  update: { on: "POST /{}", betas: ["user-profiles-2026-08-18"] },
  delete: { on: "DELETE /{}", betas: ["user-profiles-2026-08-18"] },
  createEnrollmentURL: { on: "POST /{}/enrollment_url", body: false, betas: ["user-profiles-2026-08-18"] },
  actionURLs: {
    create: { on: "POST /{}/action_urls", betas: ["user-profiles-2026-08-18"] },
  },
  providers: {
    "/": {
      on: "/{}/providers/google/data_controls",
      betas: ["user-profiles-2026-09-04", "google-managed-data-controls-2026-09-01"],
    },
    google: {
      dataControls: {
        retrieve: "GET",
        update: "POST",
      },
    },
  },
};

export const betaVaults: RouteTree = {
  "/": { on: "/v1/vaults", betas: ["managed-agents-2026-04-01"] },
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  update: "POST /{}",
  delete: "DELETE /{}",
  archive: { on: "POST /{}/archive", body: false },
  credentials: {
    "/": "/{}/credentials",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: "GET /{}",
    update: "POST /{}",
    delete: "DELETE /{}",
    archive: { on: "POST /{}/archive", body: false },
    mcpOAuthValidate: { on: "POST /{}/mcp_oauth_validate", body: false },
  },
};

export const betaCompliance: RouteTree = {
  "/": "/v1/compliance/review",
  review: {
    cases: {
      "/": "/cases",
      list: { on: "GET", page: "cursor", query: ["user_profile_id"] },
      retrieve: "GET /{}",
      respond: "POST /{}/respond",
    },
    items: {
      retrieve: "GET /items/{}",
    },
    notices: {
      list: { on: "GET /notices", page: "cursor" },
    },
  },
};

export const betaPromptTools: RouteTree = {
  "/": { on: "/v1/experimental", betas: ["prompt-tools-2025-04-02"] },
  generate: "POST /generate_prompt",
  improve: "POST /improve_prompt",
  templatize: "POST /templatize_prompt",
};

export const betaClaudeCode: RouteTree = {
  routines: {
    fire: { on: "POST /v1/claude_code/routines/{}/fire", betas: ["experimental-cc-routine-2026-04-01"] },
  },
};

export const betaWebhooks: RouteTree = {};

export const completions20230601: RouteTree = {
  create: { on: "POST /v1/complete", end: { property: "stop_reason" } },
};

export const organization20230601: RouteTree = {
  "/": "/v1/organizations",
  retrieve: { on: "GET /me", bare: true },
  apiKeys: {
    "/": "/api_keys",
    list: { on: "GET", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
  },
  complianceSettings: {
    "/": "/compliance_settings",
    retrieve: { on: "GET", bare: true },
    update: "POST",
  },
  externalKeys: {
    "/": "/external_keys",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    validate: { on: "POST /{}/validate", bare: true },
  },
  federation: {
    issuers: {
      "/": "/federation_issuers",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: { on: "GET /{}", bare: true },
      update: "POST /{}",
      archive: { on: "POST /{}/archive", bare: true },
    },
    rules: {
      "/": "/federation_rules",
      list: { on: "GET", page: "cursor" },
      create: { on: "POST", body: ["workspace_id"] },
      retrieve: { on: "GET /{}", bare: true },
      update: { on: "POST /{}", body: ["workspace_id"] },
      archive: { on: "POST /{}/archive", bare: true },
      workspaces: {
        "/": "/{}/workspaces",
        list: { on: "GET", page: "cursor" },
        add: { on: "POST", body: ["workspace_id"] },
        remove: "DELETE /{}",
      },
    },
  },
  invites: {
    "/": "/invites",
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    delete: { on: "DELETE /{}", bare: true },
  },
  rateLimits: {
    list: { on: "GET /rate_limits", page: "cursor" },
  },
  serviceAccounts: {
    "/": "/service_accounts",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    archive: { on: "POST /{}/archive", bare: true },
    workspaces: {
      "/": "/{}/workspaces",
      list: { on: "GET", page: "cursor" },
      add: { on: "POST", body: ["workspace_id"] },
      remove: "DELETE /{}",
    },
  },
  users: {
    "/": "/users",
    list: { on: "GET", page: "id" },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    remove: { on: "DELETE /{}", bare: true },
  },
  workspaces: {
    "/": "/workspaces",
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    archive: { on: "POST /{}/archive", bare: true },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "id" },
      add: "POST",
      retrieve: "GET /{user_id}",
      update: "POST /{user_id}",
      remove: "DELETE /{user_id}",
    },
    rateLimits: {
      "/": "/{}/rate_limits",
      list: { on: "GET", page: "cursor" },
      update: "POST /{}",
    },
    serviceAccounts: {
      "/": "/{}/service_accounts",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      retrieve: "GET /{}",
      update: "POST /{}",
      remove: "DELETE /{}",
    },
  },
  usageReport: {
    "/": "/usage_report",
    messages: {
      list: { on: "GET /messages", page: "report" },
    },
    claudeCode: {
      list: { on: "GET /claude_code", page: "report" },
    },
  },
  costReport: {
    list: { on: "GET /cost_report", page: "report" },
  },
};

export const betaMessages20230601: RouteTree = {
  "/": "/v1/messages",
  create: { on: "POST", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /count_tokens", max: 33554432, betas: ["token-counting-2024-11-01"] },
  batches: {
    "/": { on: "/batches", betas: ["message-batches-2024-09-24"] },
    list: { on: "GET", page: "id" },
    create: { on: "POST", max: 268435456 },
    retrieve: "GET /{message_batch_id}",
    delete: "DELETE /{message_batch_id}",
    cancel: { on: "POST /{message_batch_id}/cancel", body: false },
    results: { on: "GET /{message_batch_id}/results", lines: "results_url" },
  },
};

export const betaOrganization20230601: RouteTree = {
  "/": "/v1/organizations",
  retrieve: { on: "GET /me", bare: true },
  analytics: {
    "/": "/analytics",
    apps: {
      chat: {
        projects: {
          list: { on: "GET /apps/chat/projects", page: "cursor" },
        },
      },
    },
    artifacts: {
      list: { on: "GET /artifacts", page: "cursor" },
    },
    connectors: {
      list: { on: "GET /connectors", page: "cursor" },
    },
    costReport: {
      list: { on: "GET /cost_report", page: "report" },
    },
    plugins: {
      list: { on: "GET /plugins", page: "cursor" },
    },
    skills: {
      list: { on: "GET /skills", page: "cursor" },
    },
    summaries: {
      list: { on: "GET /summaries", page: "cursor" },
    },
    usageReport: {
      list: { on: "GET /usage_report", page: "report" },
    },
    userCostReport: {
      list: { on: "GET /user_cost_report", page: "report" },
    },
    userUsageReport: {
      list: { on: "GET /user_usage_report", page: "report" },
    },
    users: {
      list: { on: "GET /users", page: "cursor" },
    },
  },
  apiKeys: {
    "/": "/api_keys",
    list: { on: "GET", page: "id", query: ["workspace_id"] },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
  },
  complianceSettings: {
    "/": "/compliance_settings",
    retrieve: { on: "GET", bare: true },
    update: "POST",
  },
  externalKeys: {
    "/": "/external_keys",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    validate: { on: "POST /{}/validate", bare: true },
  },
  federation: {
    issuers: {
      "/": "/federation_issuers",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: "GET /{}",
      update: "POST /{}",
      archive: { on: "POST /{}/archive", body: false },
    },
    rules: {
      "/": "/federation_rules",
      list: { on: "GET", page: "cursor" },
      create: { on: "POST", body: ["workspace_id"] },
      retrieve: "GET /{}",
      update: { on: "POST /{}", body: ["workspace_id"] },
      archive: { on: "POST /{}/archive", body: false },
      workspaces: {
        "/": "/{}/workspaces",
        list: { on: "GET", page: "cursor" },
        add: { on: "POST", body: ["workspace_id"] },
        remove: "DELETE /{}",
      },
    },
  },
  invites: {
    "/": "/invites",
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    delete: { on: "DELETE /{}", bare: true },
  },
  pluginMarketplaces: {
    "/": { on: "/plugin_marketplaces", betas: ["ce-plugins-2026-09-01"] },
    list: { on: "GET", page: "cursor" },
    validateArchive: { on: "POST /validate_archive", form: true },
    validateRepository: "POST /validate_repository",
    retrieve: "GET /{marketplace_id}",
    update: "POST /{marketplace_id}",
  },
  plugins: {
    "/": { on: "/plugins", betas: ["ce-plugins-2026-09-01"] },
    list: { on: "GET", page: "cursor" },
    create: { on: "POST", form: "paths" },
    retrieve: "GET /{}",
    update: "POST /{}",
    delete: "DELETE /{}",
    installationSettings: {
      "/": "/{}/installation_settings",
      list: { on: "GET", page: "cursor" },
      set: "POST /{target}",
      remove: "DELETE /{target}",
    },
    shares: {
      list: { on: "GET /{}/shares", page: "cursor" },
    },
    versions: {
      "/": "/{}/versions",
      list: { on: "GET", page: "cursor" },
      create: { on: "POST", form: "paths" },
      retrieve: "GET /{version}",
      download: { on: "GET /{version}/content", binary: true },
    },
  },
  rateLimits: {
    list: { on: "GET /rate_limits", page: "cursor" },
  },
  rbacGroups: {
    "/": "/rbac_groups",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    delete: { on: "DELETE /{}", bare: true },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      remove: "DELETE /{user_id}",
    },
  },
  rbacRoles: {
    "/": "/rbac_roles",
    list: { on: "GET", page: "cursor" },
    retrieve: { on: "GET /{}", bare: true },
    permissions: {
      list: { on: "GET /{}/permissions", page: "cursor" },
    },
  },
  serviceAccounts: {
    "/": "/service_accounts",
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: "GET /{}",
    update: "POST /{}",
    archive: { on: "POST /{}/archive", body: false },
    workspaces: {
      "/": "/{}/workspaces",
      list: { on: "GET", page: "cursor" },
      add: { on: "POST", body: ["workspace_id"] },
      remove: "DELETE /{}",
    },
  },
  spendLimits: {
    list: { on: "GET /spend_limits", page: "cursor", betas: ["spend-limit-reads-2026-09-26"] },
    set: "POST /spend_limits",
    retrieve: { on: "GET /spend_limits/{}", bare: true },
    delete: { on: "DELETE /spend_limits/{}", bare: true },
    increaseRequests: {
      "/": "/spend_limit_increase_requests",
      list: { on: "GET", page: "cursor" },
      retrieve: { on: "GET /{}", bare: true },
      approve: "POST /{}/approve",
      deny: "POST /{}/deny",
    },
    effective: {
      list: { on: "GET /spend_limits/effective", page: "cursor" },
    },
  },
  telemetryDestinations: {
    "/": { on: "/telemetry_destinations", betas: ["telemetry-destinations-2026-08-11"] },
    list: { on: "GET", page: "cursor" },
    create: "POST",
    retrieve: "GET /{destination_id}",
    update: "POST /{destination_id}",
    delete: "DELETE /{destination_id}",
    test: { on: "POST /{destination_id}/test", body: false },
    workspaces: {
      "/": "/{destination_id}/workspaces",
      list: { on: "GET", page: "cursor" },
      add: { on: "POST /{}", body: false },
      remove: "DELETE /{}",
    },
  },
  users: {
    "/": "/users",
    list: { on: "GET", page: "id" },
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    remove: { on: "DELETE /{}", bare: true },
  },
  webhooks: {
    "/": { on: "/webhooks", betas: ["webhooks-2026-10-07"] },
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: "GET /{webhook_endpoint_id}",
    update: "POST /{webhook_endpoint_id}",
    delete: "DELETE /{webhook_endpoint_id}",
    regenerateSigningSecret: { on: "POST /{webhook_endpoint_id}/regenerate_signing_secret", body: false },
  },
  workspaces: {
    "/": "/workspaces",
    list: { on: "GET", page: "id" },
    create: "POST",
    retrieve: { on: "GET /{}", bare: true },
    update: "POST /{}",
    archive: { on: "POST /{}/archive", bare: true },
    members: {
      "/": "/{}/members",
      list: { on: "GET", page: "id" },
      add: "POST",
      retrieve: "GET /{user_id}",
      update: "POST /{user_id}",
      remove: "DELETE /{user_id}",
    },
    rateLimits: {
      "/": "/{}/rate_limits",
      list: { on: "GET", page: "cursor" },
      update: "POST /{}",
    },
    serviceAccounts: {
      "/": "/{}/service_accounts",
      list: { on: "GET", page: "cursor" },
      add: "POST",
      retrieve: "GET /{}",
      update: "POST /{}",
      remove: "DELETE /{}",
    },
  },
  usageReport: {
    messages: {
      list: { on: "GET /usage_report/messages", page: "report" },
    },
  },
  tunnels: {
    "/": { on: "/tunnels", betas: ["mcp-tunnels-2026-05-19"] },
    list: { on: "GET", page: "cursor", query: ["workspace_id"] },
    retrieve: "GET /{}",
    archive: { on: "POST /{}/archive", body: false },
    revealToken: { on: "POST /{}/reveal_token", body: false },
    rotateToken: "POST /{}/rotate_token",
    certificates: {
      "/": "/{}/certificates",
      list: { on: "GET", page: "cursor" },
      create: "POST",
      retrieve: "GET /{}",
      archive: { on: "POST /{}/archive", body: false },
    },
  },
};

export const betaUserProfiles20230601: RouteTree = {
  "/": { on: "/v1/user_profiles", betas: ["user-profiles-2026-08-18"] },
  list: { on: "GET", page: "cursor" },
  create: "POST",
  retrieve: "GET /{}",
  update: "POST /{}",
  delete: "DELETE /{}",
  createEnrollmentURL: { on: "POST /{}/enrollment_url", body: false },
  actionURLs: {
    create: "POST /{}/action_urls",
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
    compliance: betaCompliance,
    promptTools: betaPromptTools,
    claudeCode: betaClaudeCode,
    webhooks: betaWebhooks,
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
    userProfiles: betaUserProfiles20230601,
    vaults: betaVaults,
    promptTools: betaPromptTools,
    claudeCode: betaClaudeCode,
    webhooks: betaWebhooks,
  },
};
