/** What is new from 1.10.0 to 1.14.0 of the official SDK is known: it was counted by hand. */
import { expect, test } from "vitest";
import { changesOf } from "../../upstream/changes.js";
import { readSdkFacts } from "../../upstream/facts.js";
import { versions } from "../../upstream/versions.js";

const { from, to } = versions.replay;
const changes = changesOf(readSdkFacts(from), readSdkFacts(to));

test("23 operations are new, and none is gone", () => {
  expect(changes.operations.removed).toEqual([]);
  expect(changes.operations.added).toEqual([
    "beta.compliance.review.cases.list",
    "beta.compliance.review.cases.respond",
    "beta.compliance.review.cases.retrieve",
    "beta.compliance.review.items.retrieve",
    "beta.compliance.review.notices.list",
    "beta.organization.claudeCode.managedSettings.configuration.retrieve",
    "beta.organization.claudeCode.managedSettings.configuration.update",
    "beta.organization.claudeCode.managedSettings.rbacGroupDefault.retrieve",
    "beta.organization.claudeCode.managedSettings.rbacGroupDefault.update",
    "beta.organization.claudeCode.managedSettings.rbacGroups.delete",
    "beta.organization.claudeCode.managedSettings.rbacGroups.list",
    "beta.organization.claudeCode.managedSettings.rbacGroups.retrieve",
    "beta.organization.claudeCode.managedSettings.rbacGroups.set",
    "beta.organization.externalStorage.activate",
    "beta.organization.externalStorage.create",
    "beta.organization.externalStorage.delete",
    "beta.organization.externalStorage.list",
    "beta.organization.externalStorage.retrieve",
    "beta.organization.externalStorage.update",
    "beta.organization.providers.google.projects.dataControls.retrieve",
    "beta.organization.providers.google.projects.dataControls.update",
    "beta.userProfiles.providers.google.dataControls.retrieve",
    "beta.userProfiles.providers.google.dataControls.update",
  ]);
});

test("41 error codes are new, and 20 operations that were there gained 49", () => {
  expect(changes.codes.removed).toEqual([]);
  expect(changes.codes.added).toHaveLength(41);
  expect(Object.keys(changes.codesOf)).toHaveLength(20);
  expect(Object.values(changes.codesOf).flat()).toHaveLength(49);
  expect(changes.codesOf["organization.workspaces.update"]).toEqual([
    "change_outcome_unknown",
    "storage_profile_mismatch",
  ]);
});

test("200 types are new, one is gone, and 14 changed", () => {
  expect(changes.types.added).toHaveLength(200);
  expect(changes.types.removed).toEqual(["beta/messages/batches#BatchCreateParams.Request.Params"]);
  expect(changes.types.changed.map((name) => name.split("#")[1])).toEqual([
    "AnthropicBeta",
    "BatchCreateParams.Request",
    "BetaComplianceSettings",
    "ComplianceSettingUpdateParams",
    "BetaNewOrganizationWebhookEndpoint",
    "BetaOrganizationWebhookEndpoint",
    "WebhookCreateParams",
    "WebhookUpdateParams",
    "BetaWorkspace",
    "WorkspaceCreateParams",
    "WorkspaceListParams",
    "WorkspaceUpdateParams",
    "BetaWebhookEventData",
    "ErrorDetails",
  ]);
});

test("3 betas, 2 webhook events and 2 deprecated models are new", () => {
  expect(changes.betas).toEqual({
    added: ["ce-claude-code-managed-settings-2026-10-06", "efs-2026-10-01", "google-managed-data-controls-2026-09-01"],
    removed: [],
  });
  expect(changes.events).toEqual({ added: ["external_storage.failed", "external_storage.recovered"], removed: [] });
  expect(changes.models).toEqual({ added: ["claude-opus-4-5", "claude-opus-4-5-20251101"], removed: [] });
});

test("3 signatures changed, and no call", () => {
  expect(changes.signatures).toEqual([
    "beta.organization.complianceSettings.retrieve",
    "beta.organization.workspaces.archive",
    "beta.organization.workspaces.retrieve",
  ]);
  expect(changes.calls).toEqual([]);
});

test("nothing is new since itself", () => {
  const facts = readSdkFacts(to);
  expect(Object.values(changesOf(facts, facts)).flatMap((one) => Object.values(one).flat())).toEqual([]);
});
