// Generated from spec/ by `make generate`. Do not edit.

import type { RouteTree } from "../src/contract/index.js";
import { treeOf } from "../src/contract/route-notation.js";

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

export const models: string = 'models:/v1/},list<,"page":"id"},retrieve</*}}';

export const files: string =
  'files:/v1/},list=},upload>,"form":true,"max":524288000},retrieveMetadata</*},delete~/*},download</*/content,"binary":true}}';

export const organization: string =
  'organization:/v1/organizations},retrieve</me,"bare":true},analytics:/},apps://chat/projects},chat:},projects:},list=}}}},artifacts:/},list=}},connectors:/},list=}},plugins:/},list=}},skills:/},list=}},summaries:/},list=}},users:/},list=}}},apiKeys:/},list<,"page":"id","query":["workspace_id"]},retrieve</*,"bare":true},update>/*}},complianceSettings:/},retrieve<,"bare":true},update>}},externalKeys:/},list=},create>,"body":["user_profile_id"]},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},validate>/*/,"bare":true}},federation:},issuers:/federation_issuers},list=},create>},retrieve</*,"bare":true},update>/*},archive>/*/,"bare":true}},rules:/federation_rules},list=},create>,"body":["workspace_id"]},retrieve</*,"bare":true},update>/*,"body":["workspace_id"]},archive>/*/,"bare":true},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}}},invites:/},list<,"page":"id"},create>},retrieve</*,"bare":true},delete~/*,"bare":true}},rateLimits:/},list=}},rbacGroups:/},list=},create>},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},members:/*/},list=},add>},remove~/*user_id}}},rbacRoles:/},list=},retrieve</*,"bare":true},permissions:/*/},list=}}},serviceAccounts:/},list=},create>},retrieve</*,"bare":true},update>/*},archive>/*/,"bare":true},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}},spendLimits:},increaseRequests:/spend_limit_increase_requests},list=},retrieve</*,"bare":true},approve>/*/},deny>/*/}},effective:/spend_limits/},list=}}},users:/},list<,"page":"id"},retrieve</*,"bare":true},update>/*},remove~/*,"bare":true}},workspaces:/},list<,"page":"id"},create>,"body":["user_profile_id"]},retrieve</*,"bare":true},update>/*,"body":["user_profile_id"]},archive>/*/,"bare":true},members:/*/},list<,"page":"id"},add>},retrieve</*user_id},update>/*user_id},remove~/*user_id}},rateLimits:/*/},list=},update>/*}},serviceAccounts:/*/},list=},add>},retrieve</*},update>/*},remove~/*}}},usageReport:/},messages:/},list<,"page":"report"}},claudeCode:/},list<,"page":"report"}}},costReport:/},list<,"page":"report"}}}';

export const skills: string =
  'skills:/v1/},list=},create>,"form":"paths"},retrieve</*},delete~/*},versions:/*/},list=},create>,"form":"paths"},retrieve</*version},delete~/*version}}}';

export const userProfiles: string =
  "userProfiles:/v1/},list=},create>},retrieve</*},update>/*},delete~/*},actionURLs:/*/},create>}}}";

export const chat: string = 'chat:/v1//completions},completions:},create>,"end":{"data":"[DONE]"}}}}';

export const compliance: string =
  'compliance:/v1/},activities:/},list<,"page":"id"}},apps:/},artifacts://*artifact_version_id},retrieve<,"bare":true},download</content,"binary":true,"bare":true}},chats:/},list<,"page":"id"},delete~/*claude_chat_id,"bare":true},messages:/*claude_chat_id/},list<,"page":"id","items":"chat_messages"}},files://*claude_file_id},retrieve<,"bare":true},delete~,"bare":true},download</content,"binary":true,"bare":true}},generatedFiles:/generated-files/*claude_gen_file_id},retrieve<,"bare":true},download</content,"binary":true,"bare":true}}},code://artifacts},artifacts:},list<,"page":"report"},delete~/*,"bare":true},versions:/*//*},download<,"binary":true}}}},projects:/},list<,"page":"report"},retrieve</*,"bare":true},delete~/*,"bare":true},documents://*},retrieve<,"bare":true},delete~,"bare":true},retrieveMetadata</metadata,"bare":true}},attachments:/*/},list<,"page":"report"}},collaborators:/*/},list<,"page":"report"}}},sessions:/},local:/},list=},retrieve</*local_session_id,"bare":true},messages:/*local_session_id/},list=}}},remote:/},list=},messages:/*claude_remote_session_id/},list=}}}}},groups:/},list<,"page":"report"},retrieve</*,"bare":true},members:/*/},list<,"page":"report"}}},organizations:/},list<,"page":"report"},roles:/*org_uuid/},list<,"page":"report"},retrieve</*},permissions:/*/},list<,"page":"report"}}},users:/*org_uuid/},list<,"page":"report"}},settings:/*/},retrieve<,"bare":true}}}}';

export const oauth: string = 'oauth:/v1//token},token:},create>,"open":true,"body":["workspace_id"]}}}';

export const betaMessages: string =
  'messages:/v1/},create>,"end":{"type":"message_stop"},"max":33554432},countTokens>/,"max":33554432,"betas":["token-counting-2024-11-01"]},batches:/},list<,"page":"id"},create>,"max":268435456},retrieve</*message_batch_id},delete~/*message_batch_id},cancel>/*message_batch_id/,"body":false},results</*message_batch_id/,"lines":"results_url"}}}';

export const betaAgents: string =
  'agents:/v1/,"betas":["managed-agents-2026-04-01"]},list=},create>,"max":33554432},retrieve</*},update>/*,"max":33554432},archive>/*/,"body":false},versions:/*/},list=}}}';

export const betaDeploymentRuns: string =
  'deploymentRuns:/v1/,"betas":["managed-agents-2026-04-01"]},list=},retrieve</*}}';

export const betaDeployments: string =
  'deployments:/v1/,"betas":["managed-agents-2026-04-01"]},list=},create>},retrieve</*},update>/*},archive>/*/,"body":false},pause>/*/,"body":false},run>/*/,"body":false},unpause>/*/,"body":false}}';

export const betaDreams: string =
  'dreams:/v1/,"betas":["dreaming-2026-04-21"]},list=},create>},retrieve</*},archive>/*/,"body":false},cancel>/*/,"body":false}}';

export const betaEnvironments: string =
  'environments:/v1/,"betas":["managed-agents-2026-04-01"]},list=},create>,"max":33554432},retrieve</*},update>/*,"max":33554432},delete~/*},archive>/*/,"body":false},work:/*/},list=},poll</,"headers":{"Anthropic-Worker-ID":"anthropic-worker-id"}},stats</},retrieve</*},update>/*,"max":33554432},ack>/*/,"body":false},heartbeat>/*/,"query":["desired_ttl_seconds","expected_last_heartbeat"],"body":false},stop>/*/,"max":33554432}}}';

export const betaMemoryStores: string =
  'memoryStores:/v1/,"betas":["agent-memory-2026-07-22"]},list=},create>},retrieve</*},update>/*},delete~/*},archive>/*/,"body":false},memories:/*/},list=},create>,"query":["view"]},retrieve</*},update>/*,"query":["view"]},delete~/*}},memoryVersions:/*/},list=},retrieve</*},redact>/*/,"body":false}}}';

export const betaOrganization: string =
  'organization:/v1/organizations},retrieve</me,"bare":true},analytics:/},apps://chat/projects},chat:},projects:},list=}}}},artifacts:/},list=}},connectors:/},list=}},cost:/,"betas":["analytics-usage-cost-2026-08-24"]},list<,"page":"report"}},costReport:/},list<,"page":"report"}},plugins:/},list=}},skills:/},list=}},summaries:/},list=}},usage:/,"betas":["analytics-usage-cost-2026-08-24"]},list<,"page":"report"}},usageReport:/},list<,"page":"report"}},userCostReport:/},list<,"page":"report"}},userUsageReport:/},list<,"page":"report"}},users:/},list=}}},apiKeys:/},list<,"page":"id","query":["workspace_id"]},retrieve</*,"bare":true},update>/*}},claudeCode://managed_settings,"betas":["ce-claude-code-managed-settings-2026-10-06"]},managedSettings:},configuration:/},retrieve<},update>}},rbacGroupDefault:/},retrieve<},update>}},rbacGroups:/},list=},retrieve</*},set>/*},delete~/*}}}},claudeTag:/,"betas":["experimental-claude-tag-2026-10-21"]},bundles:/},list=},retrieve</*},update>/*},targets:/*/},list=},create>,"payload":"target"},retrieve</*},delete~/*}}},slackChannels:/},list=},create>},retrieve</*id},update>/*id},delete~/*id}},slackWorkspaces:/},list=},retrieve</*id},update>/*id}}},complianceSettings:/},retrieve<},update>}},externalKeys:/},list=},create>,"body":["user_profile_id"]},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},validate>/*/,"bare":true}},externalStorage:/,"betas":["efs-2026-10-01"]},list=},create>,"body":["user_profile_id"]},retrieve</*},update>/*},delete~/*},activate>/*/,"body":false}},federation:},issuers:/federation_issuers},list=},create>},retrieve</*},update>/*},archive>/*/,"body":false}},rules:/federation_rules},list=},create>,"body":["workspace_id"]},retrieve</*},update>/*,"body":["workspace_id"]},archive>/*/,"body":false},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}}},invites:/},list<,"page":"id"},create>},retrieve</*,"bare":true},delete~/*,"bare":true}},pluginMarketplaces:/,"betas":["ce-plugins-2026-09-01"]},list=},validateArchive>/,"form":true},validateRepository>/},retrieve</*marketplace_id},update>/*marketplace_id}},plugins:/,"betas":["ce-plugins-2026-09-01"]},list=},create>,"form":"paths"},retrieve</*},update>/*},delete~/*},installationSettings:/*/},list=},set>/*target},remove~/*target}},shares:/*/},list=}},versions:/*/},list=},create>,"form":"paths"},retrieve</*version},download</*version/content,"binary":true}}},providers://google/projects/*project_number/data_controls,"betas":["google-managed-data-controls-2026-09-01"]},google:},projects:},dataControls:},retrieve<},update>}}}}},rateLimits:/},list=}},rbacGroups:/},list=},create>},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},members:/*/},list=},add>},remove~/*user_id}}},rbacRoles:/},list=},retrieve</*,"bare":true},permissions:/*/},list=}}},serviceAccounts:/},list=},create>},retrieve</*},update>/*},archive>/*/,"body":false},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}},spendLimits:},list=/spend_limits,"query":["workspace_id"],"betas":["spend-limit-reads-2026-09-26"]},set>/spend_limits},retrieve</spend_limits/*,"bare":true},delete~/spend_limits/*,"bare":true},increaseRequests:/spend_limit_increase_requests},list=},retrieve</*,"bare":true},approve>/*/},deny>/*/}},effective:/spend_limits/},list=}}},telemetryDestinations:/,"betas":["telemetry-destinations-2026-08-11"]},list=},create>},retrieve</*destination_id},update>/*destination_id},delete~/*destination_id},test>/*destination_id/,"body":false},workspaces:/*destination_id/},list=},add>/*,"body":false},remove~/*}}},users:/},list<,"page":"id"},retrieve</*,"bare":true},update>/*},remove~/*,"bare":true},signOut>/*/,"body":false,"betas":["admin-user-sign-out-2026-10-08"]}},webhooks:/,"betas":["webhooks-2026-10-07"]},list<,"page":"id"},create>},retrieve</*webhook_endpoint_id},update>/*webhook_endpoint_id},delete~/*webhook_endpoint_id},regenerateSigningSecret>/*webhook_endpoint_id/,"body":false}},workspaces:/},list<,"page":"id"},create>,"body":["user_profile_id"]},retrieve</*},update>/*,"body":["user_profile_id"]},archive>/*/,"body":false},members:/*/},list<,"page":"id"},add>},retrieve</*user_id},update>/*user_id},remove~/*user_id}},rateLimits:/*/},list=},update>/*}},serviceAccounts:/*/},list=},add>},retrieve</*},update>/*},remove~/*}}},usageReport://messages},messages:},list<,"page":"report"}}},tunnels:/,"betas":["mcp-tunnels-2026-05-19"]},list=,"query":["workspace_id"]},retrieve</*},archive>/*/,"body":false},revealToken>/*/,"body":false},rotateToken>/*/},certificates:/*/},list=},create>},retrieve</*},archive>/*/,"body":false}}}}';

export const betaSessions: string =
  'sessions:/v1/,"betas":["managed-agents-2026-04-01"]},list<,"page":"both"},create>,"max":33554432},retrieve</*},update>/*,"max":33554432},delete~/*},archive>/*/,"body":false},events:/*/},list=},send>,"max":33554432},stream</,"end":{"never":true}}},resources:/*/},list=},add>,"max":33554432},retrieve</*},update>/*,"max":33554432},delete~/*}},threads:/*/},list=},retrieve</*},archive>/*/,"body":false},events:/*},list=/events},stream</,"end":{"never":true}}}}}';

export const betaSkills: string =
  'skills:/v1/},list=},create>,"form":"paths"},retrieve</*},delete~/*},versions:/*/},list=},create>,"form":"paths"},retrieve</*version},delete~/*version},download</*version/content,"binary":true}}}';

export const betaTunnels: string =
  'tunnels:/v1/,"betas":["mcp-tunnels-2026-06-22"]},list=},create>},retrieve</*},archive>/*/,"body":false},revealToken>/*/,"body":false},rotateToken>/*/},certificates:/*/},list=},create>},retrieve</*},archive>/*/,"body":false}}}';

export const betaUserProfiles: string =
  'userProfiles:/v1/},list=,"betas":["user-profiles-2026-08-18"]},create>,"betas":["user-profiles-2026-08-18"]},retrieve</*,"betas":["user-profiles-2026-08-18"]},update>/*,"betas":["user-profiles-2026-08-18"]},delete~/*,"betas":["user-profiles-2026-08-18"]},createEnrollmentURL>/*/enrollment_url,"body":false,"betas":["user-profiles-2026-08-18"]},actionURLs:/*/,"betas":["user-profiles-2026-08-18"]},create>}},providers:/*//google/data_controls,"betas":["user-profiles-2026-09-04","google-managed-data-controls-2026-09-01"]},google:},dataControls:},retrieve<},update>}}}}}';

export const betaVaults: string =
  'vaults:/v1/,"betas":["managed-agents-2026-04-01"]},list=},create>},retrieve</*},update>/*},delete~/*},archive>/*/,"body":false},credentials:/*/},list=},create>},retrieve</*},update>/*},delete~/*},archive>/*/,"body":false},mcpOAuthValidate>/*/,"body":false}}}';

export const betaCompliance: string =
  'compliance:/v1//review},review:},cases:/},list=,"query":["user_profile_id"]},retrieve</*},respond>/*/}},items://*},retrieve<}},notices:/},list=}}}}';

export const betaPromptTools: string =
  'promptTools:/v1/experimental,"betas":["prompt-tools-2025-04-02"]},generate>/generate_prompt},improve>/improve_prompt},templatize>/templatize_prompt}}';

export const betaClaudeCode: string =
  'claudeCode:/v1//routines/*/fire,"betas":["experimental-cc-routine-2026-04-01"]},routines:},fire>}}}';

export const betaWebhooks: string = "webhooks:}}";

export const completions20230601: string = 'completions:/v1/complete},create>,"end":{"property":"stop_reason"}}}';

export const organization20230601: string =
  'organization:/v1/organizations},retrieve</me,"bare":true},apiKeys:/},list<,"page":"id","query":["workspace_id"]},retrieve</*,"bare":true},update>/*}},complianceSettings:/},retrieve<,"bare":true},update>}},externalKeys:/},list=},create>},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},validate>/*/,"bare":true}},federation:},issuers:/federation_issuers},list=},create>},retrieve</*,"bare":true},update>/*},archive>/*/,"bare":true}},rules:/federation_rules},list=},create>,"body":["workspace_id"]},retrieve</*,"bare":true},update>/*,"body":["workspace_id"]},archive>/*/,"bare":true},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}}},invites:/},list<,"page":"id"},create>},retrieve</*,"bare":true},delete~/*,"bare":true}},rateLimits:/},list=}},serviceAccounts:/},list=},create>},retrieve</*,"bare":true},update>/*},archive>/*/,"bare":true},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}},users:/},list<,"page":"id"},retrieve</*,"bare":true},update>/*},remove~/*,"bare":true}},workspaces:/},list<,"page":"id"},create>},retrieve</*,"bare":true},update>/*},archive>/*/,"bare":true},members:/*/},list<,"page":"id"},add>},retrieve</*user_id},update>/*user_id},remove~/*user_id}},rateLimits:/*/},list=},update>/*}},serviceAccounts:/*/},list=},add>},retrieve</*},update>/*},remove~/*}}},usageReport:/},messages:/},list<,"page":"report"}},claudeCode:/},list<,"page":"report"}}},costReport:/},list<,"page":"report"}}}';

export const betaMessages20230601: string =
  'messages:/v1/},create>,"end":{"type":"message_stop"},"max":33554432},countTokens>/,"max":33554432,"betas":["token-counting-2024-11-01"]},batches:/,"betas":["message-batches-2024-09-24"]},list<,"page":"id"},create>,"max":268435456},retrieve</*message_batch_id},delete~/*message_batch_id},cancel>/*message_batch_id/,"body":false},results</*message_batch_id/,"lines":"results_url"}}}';

export const betaOrganization20230601: string =
  'organization:/v1/organizations},retrieve</me,"bare":true},analytics:/},apps://chat/projects},chat:},projects:},list=}}}},artifacts:/},list=}},connectors:/},list=}},costReport:/},list<,"page":"report"}},plugins:/},list=}},skills:/},list=}},summaries:/},list=}},usageReport:/},list<,"page":"report"}},userCostReport:/},list<,"page":"report"}},userUsageReport:/},list<,"page":"report"}},users:/},list=}}},apiKeys:/},list<,"page":"id","query":["workspace_id"]},retrieve</*,"bare":true},update>/*}},complianceSettings:/},retrieve<,"bare":true},update>}},externalKeys:/},list=},create>},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},validate>/*/,"bare":true}},federation:},issuers:/federation_issuers},list=},create>},retrieve</*},update>/*},archive>/*/,"body":false}},rules:/federation_rules},list=},create>,"body":["workspace_id"]},retrieve</*},update>/*,"body":["workspace_id"]},archive>/*/,"body":false},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}}},invites:/},list<,"page":"id"},create>},retrieve</*,"bare":true},delete~/*,"bare":true}},pluginMarketplaces:/,"betas":["ce-plugins-2026-09-01"]},list=},validateArchive>/,"form":true},validateRepository>/},retrieve</*marketplace_id},update>/*marketplace_id}},plugins:/,"betas":["ce-plugins-2026-09-01"]},list=},create>,"form":"paths"},retrieve</*},update>/*},delete~/*},installationSettings:/*/},list=},set>/*target},remove~/*target}},shares:/*/},list=}},versions:/*/},list=},create>,"form":"paths"},retrieve</*version},download</*version/content,"binary":true}}},rateLimits:/},list=}},rbacGroups:/},list=},create>},retrieve</*,"bare":true},update>/*},delete~/*,"bare":true},members:/*/},list=},add>},remove~/*user_id}}},rbacRoles:/},list=},retrieve</*,"bare":true},permissions:/*/},list=}}},serviceAccounts:/},list=},create>},retrieve</*},update>/*},archive>/*/,"body":false},workspaces:/*/},list=},add>,"body":["workspace_id"]},remove~/*}}},spendLimits:},list=/spend_limits,"betas":["spend-limit-reads-2026-09-26"]},set>/spend_limits},retrieve</spend_limits/*,"bare":true},delete~/spend_limits/*,"bare":true},increaseRequests:/spend_limit_increase_requests},list=},retrieve</*,"bare":true},approve>/*/},deny>/*/}},effective:/spend_limits/},list=}}},telemetryDestinations:/,"betas":["telemetry-destinations-2026-08-11"]},list=},create>},retrieve</*destination_id},update>/*destination_id},delete~/*destination_id},test>/*destination_id/,"body":false},workspaces:/*destination_id/},list=},add>/*,"body":false},remove~/*}}},users:/},list<,"page":"id"},retrieve</*,"bare":true},update>/*},remove~/*,"bare":true}},webhooks:/,"betas":["webhooks-2026-10-07"]},list<,"page":"id"},create>},retrieve</*webhook_endpoint_id},update>/*webhook_endpoint_id},delete~/*webhook_endpoint_id},regenerateSigningSecret>/*webhook_endpoint_id/,"body":false}},workspaces:/},list<,"page":"id"},create>},retrieve</*,"bare":true},update>/*},archive>/*/,"bare":true},members:/*/},list<,"page":"id"},add>},retrieve</*user_id},update>/*user_id},remove~/*user_id}},rateLimits:/*/},list=},update>/*}},serviceAccounts:/*/},list=},add>},retrieve</*},update>/*},remove~/*}}},usageReport://messages},messages:},list<,"page":"report"}}},tunnels:/,"betas":["mcp-tunnels-2026-05-19"]},list=,"query":["workspace_id"]},retrieve</*},archive>/*/,"body":false},revealToken>/*/,"body":false},rotateToken>/*/},certificates:/*/},list=},create>},retrieve</*},archive>/*/,"body":false}}}}';

export const betaUserProfiles20230601: string =
  'userProfiles:/v1/,"betas":["user-profiles-2026-08-18"]},list=},create>},retrieve</*},update>/*},delete~/*},createEnrollmentURL>/*/enrollment_url,"body":false},actionURLs:/*/},create>}}}';

/** Every operation of API version 2026-10-21. */
export const routes20261021: RouteTree = /* @__PURE__ */ treeOf(
  { messages },
  models,
  files,
  organization,
  skills,
  userProfiles,
  chat,
  compliance,
  oauth,
  {
    beta: /* @__PURE__ */ treeOf(
      betaMessages,
      models,
      files,
      betaAgents,
      betaDeploymentRuns,
      betaDeployments,
      betaDreams,
      betaEnvironments,
      betaMemoryStores,
      betaOrganization,
      betaSessions,
      betaSkills,
      betaTunnels,
      betaUserProfiles,
      betaVaults,
      betaCompliance,
      betaPromptTools,
      betaClaudeCode,
      betaWebhooks,
    ),
  },
);

/** Every operation of API version 2023-06-01. */
export const routes20230601: RouteTree = /* @__PURE__ */ treeOf(
  { messages },
  models,
  files,
  completions20230601,
  organization20230601,
  skills,
  userProfiles,
  chat,
  compliance,
  oauth,
  {
    beta: /* @__PURE__ */ treeOf(
      betaMessages20230601,
      models,
      files,
      betaAgents,
      betaDeploymentRuns,
      betaDeployments,
      betaDreams,
      betaEnvironments,
      betaMemoryStores,
      betaOrganization20230601,
      betaSessions,
      betaSkills,
      betaTunnels,
      betaUserProfiles20230601,
      betaVaults,
      betaPromptTools,
      betaClaudeCode,
      betaWebhooks,
    ),
  },
);
