/** What operations do that does not follow from their method and path: a table, and `x-effect` in other documents. */
import type { JsonObject } from "./json.js";

/** What an operation does to the resource in its path, or what it answers with. */
export type Effect =
  | {
      readonly does: "change";
      /** Properties that get the present time, become null, or take a value. */
      readonly stamps?: readonly string[];
      readonly clears?: readonly string[];
      readonly sets?: JsonObject;
      /** The body has properties of the resource. */
      readonly takes?: true;
    }
  /** Makes a resource in a collection, and first what its properties name there. */
  | { readonly does: "make"; readonly at: string; readonly starts?: Readonly<Record<string, string>> }
  /** Shows the secret of the resource, or makes a new one. */
  | { readonly does: "secret"; readonly fresh: boolean }
  /** Shows what the document shows, about this resource. */
  | { readonly does: "show" }
  /** One thing without an id: what is kept at its path, or else what the document shows. */
  | { readonly does: "setting" }
  | { readonly does: "cancel job" }
  | { readonly does: "count tokens" }
  | { readonly does: "queue"; readonly step: "take" | "count" | "acknowledge" | "beat" | "stop" };

const ARCHIVE: Effect = { does: "change", stamps: ["archived_at"] };
const SHOW: Effect = { does: "show" };
const SETTING: Effect = { does: "setting" };

const ARCHIVED = [
  ...["agents", "deployments", "dreams", "environments", "memoryStores", "sessions", "sessions.threads", "tunnels"],
  ...["tunnels.certificates", "vaults", "vaults.credentials", "organization.workspaces", "organization.tunnels"],
  ...["organization.tunnels.certificates", "organization.federation.issuers", "organization.federation.rules"],
  "organization.serviceAccounts",
];

const same = (effect: Effect, ...operations: readonly string[]): Record<string, Effect> =>
  Object.fromEntries(operations.map((operation) => [operation, effect]));

export const EFFECTS: Readonly<Record<string, Effect | undefined>> = {
  ...same(ARCHIVE, ...ARCHIVED.map((resource) => `${resource}.archive`)),
  "deployments.pause": { does: "change", sets: { status: "paused" } },
  "deployments.unpause": { does: "change", sets: { status: "active" } },
  "deployments.run": { does: "make", at: "/v1/deployment_runs", starts: { session_id: "/v1/sessions" } },
  "dreams.cancel": { does: "change", sets: { status: "canceled" }, stamps: ["ended_at"] },
  "memoryStores.memoryVersions.redact": {
    does: "change",
    stamps: ["redacted_at"],
    clears: ["content", "content_sha256", "content_size_bytes", "path"],
  },
  "messages.batches.cancel": { does: "cancel job" },
  "messages.countTokens": { does: "count tokens" },
  "environments.work.poll": { does: "queue", step: "take" },
  "environments.work.stats": { does: "queue", step: "count" },
  "environments.work.ack": { does: "queue", step: "acknowledge" },
  "environments.work.heartbeat": { does: "queue", step: "beat" },
  "environments.work.stop": { does: "queue", step: "stop" },
  "compliance.review.cases.respond": { does: "change", takes: true },
  "organization.externalStorage.activate": { does: "change", sets: { status: { type: "available", healthy: true } } },
  "organization.spendLimits.increaseRequests.approve": {
    does: "change",
    sets: { status: "approved" },
    stamps: ["resolved_at"],
  },
  "organization.spendLimits.increaseRequests.deny": {
    does: "change",
    sets: { status: "denied" },
    stamps: ["resolved_at"],
  },
  ...same({ does: "secret", fresh: false }, "tunnels.revealToken", "organization.tunnels.revealToken"),
  ...same(
    { does: "secret", fresh: true },
    "tunnels.rotateToken",
    "organization.tunnels.rotateToken",
    "organization.webhooks.regenerateSigningSecret",
  ),
  ...same(
    SHOW,
    "organization.externalKeys.validate",
    "organization.telemetryDestinations.test",
    "organization.users.signOut",
    "userProfiles.actionURLs.create",
    "userProfiles.createEnrollmentURL",
    "vaults.credentials.mcpOAuthValidate",
  ),
  ...same(
    SETTING,
    "claudeCode.routines.fire",
    "compliance.apps.projects.documents.retrieveMetadata",
    "compliance.organizations.settings.retrieve",
    "promptTools.generate",
    "promptTools.improve",
    "promptTools.templatize",
    "oauth.token.create",
    "organization.claudeCode.managedSettings.configuration.retrieve",
    "organization.claudeCode.managedSettings.configuration.update",
    "organization.claudeCode.managedSettings.rbacGroupDefault.retrieve",
    "organization.claudeCode.managedSettings.rbacGroupDefault.update",
    "organization.complianceSettings.retrieve",
    "organization.complianceSettings.update",
    "organization.retrieve",
    "organization.pluginMarketplaces.validateArchive",
    "organization.pluginMarketplaces.validateRepository",
    "organization.providers.google.projects.dataControls.retrieve",
    "organization.providers.google.projects.dataControls.update",
    "userProfiles.providers.google.dataControls.retrieve",
    "userProfiles.providers.google.dataControls.update",
  ),
};
