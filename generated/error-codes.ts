// Generated from spec/ by `make generate`. Do not edit.

import type {
  APIKeyScopeMissingErrorDetails,
  AlreadyMemberErrorDetails,
  ApprovalRequiredErrorDetails,
  AuthorizationCheckUnavailableErrorDetails,
  AvailableToolsLimitExceededErrorDetails,
  BundleAttachmentNotSupportedErrorDetails,
  BundleOnCallErrorDetails,
  CMEKContextUnavailableErrorDetails,
  CMEKFeatureUnsupportedErrorDetails,
  CMEKKeyDisabledErrorDetails,
  CMEKKeyNetworkBlockedErrorDetails,
  CMEKKeyUnreachableErrorDetails,
  CMEKNotApprovedErrorDetails,
  CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
  CannotRemoveLastMemberErrorDetails,
  CannotSignOutManagedMemberErrorDetails,
  CannotSignOutMembershipAdminErrorDetails,
  CannotSignOutOwnerErrorDetails,
  CannotSignOutPrimaryOwnerErrorDetails,
  CannotSignOutPrivilegedMemberErrorDetails,
  CannotSignOutSelfErrorDetails,
  ChangeOutcomeUnknownErrorDetails,
  ClaudeCodeKeyCreatorNotMemberErrorDetails,
  ClaudeCodeVersionTooOldErrorDetails,
  ClaudeTagWritesNotEnabledErrorDetails,
  CompactionBlockAmbiguousErrorDetails,
  CompactionBlockMisplacedErrorDetails,
  CompactionContentMismatchErrorDetails,
  CompactionIncompleteTurnErrorDetails,
  CompactionNothingToSummarizeErrorDetails,
  CompactionSignatureInvalidErrorDetails,
  CompactionTooManyToolReferencesErrorDetails,
  CompactionToolChangesMismatchErrorDetails,
  CompactionUnavailableErrorDetails,
  ComplianceConfigurationRestrictedErrorDetails,
  ConcurrentMembershipChangeErrorDetails,
  ContractSpendLimitReachedErrorDetails,
  EmailDomainNotAllowedErrorDetails,
  EnforcedSpendLimitReachedErrorDetails,
  EnvironmentArchivedErrorDetails,
  EnvironmentCreateDisabledErrorDetails,
  EnvironmentNotFoundErrorDetails,
  EnvironmentUpdateDisabledErrorDetails,
  ExternalKeyChangedErrorDetails,
  ExternalKeyInWorkspacePolicyErrorDetails,
  ExternalKeyNotFoundErrorDetails,
  ExternalKeyProviderMismatchErrorDetails,
  ExternalKeyValidationFailedErrorDetails,
  ExternalKeyValidationTimedOutErrorDetails,
  ExternalStorageInUseErrorDetails,
  ExternalStorageInWorkspacePolicyErrorDetails,
  ExternalStorageNotAvailableErrorDetails,
  FileExpiredErrorDetails,
  FileNotDownloadableErrorDetails,
  GCPProjectControlledByAnotherOrganizationErrorDetails,
  GCPProjectNotVerifiedErrorDetails,
  GrantRequiredErrorDetails,
  HeartbeatPreconditionFailedErrorDetails,
  HumanReviewNotAvailableErrorDetails,
  HumanReviewOnWithExternalStorageErrorDetails,
  ImageDimensionsTooLargeErrorDetails,
  InvalidConfigTypeChangeErrorDetails,
  InvalidMetadataErrorDetails,
  InvalidStorageARNErrorDetails,
  InviteAlreadyExistsErrorDetails,
  KeyProfileMismatchErrorDetails,
  LinkedOrganizationBillingUnavailableErrorDetails,
  LinkedOrganizationSpendLimitReachedErrorDetails,
  OrgAPIKeyLimitExceededErrorDetails,
  OrgMemberLimitExceededErrorDetails,
  OrganizationLevelScopedAPIKeyRequiredErrorDetails,
  OrganizationNotEligibleErrorDetails,
  OrganizationNotEnrolledInBetaErrorDetails,
  OrganizationOnHoldErrorDetails,
  OrganizationTypeNotSupportedErrorDetails,
  ParentOrganizationRequiredErrorDetails,
  PluginNameTakenErrorDetails,
  ProviderNotAllowedErrorDetails,
  RBACGroupGrantsOwnerAccessErrorDetails,
  RBACGroupManagedSettingsNotFoundErrorDetails,
  RBACGroupNotFoundErrorDetails,
  RBACGroupOrderLimitExceededErrorDetails,
  RBACGroupOwnerAccessUnconfirmedErrorDetails,
  RBACRoleNotFoundErrorDetails,
  RampLimitExceededErrorDetails,
  RegionNotSupportedErrorDetails,
  RegistrationPendingErrorDetails,
  RequestBodyEncodingInvalidErrorDetails,
  RequestBodyEncodingUnsupportedErrorDetails,
  RequestBodyTimeoutErrorDetails,
  RequestBodyTooLargeAfterDecodingErrorDetails,
  SandboxEgressRestrictedErrorDetails,
  ScanFailedErrorDetails,
  ScanPendingErrorDetails,
  SettingsDocumentLimitExceededErrorDetails,
  SettingsHistoryLimitExceededErrorDetails,
  SkillNameTakenErrorDetails,
  SkillReadBlockedUndecryptableErrorDetails,
  SlackChannelSetUpEnvironmentNotFoundErrorDetails,
  SlackChannelSetUpSettingsConflictErrorDetails,
  SlackChannelSetUpSettingsRefusedErrorDetails,
  SpendLimitsAdminAPIWritesNotEnabledErrorDetails,
  StorageAlreadyRegisteredErrorDetails,
  StorageAttachLimitReachedErrorDetails,
  StorageAttachedDuringArchiveErrorDetails,
  StorageChangedConcurrentlyErrorDetails,
  StorageInUseErrorDetails,
  StorageNotApprovedErrorDetails,
  StorageNotAttachableErrorDetails,
  StorageProfileMismatchErrorDetails,
  StorageProfileStillRequiredErrorDetails,
  StorageQuotaExceededErrorDetails,
  StorageVerificationFailedErrorDetails,
  ThreadAlreadyContinuedErrorDetails,
  ThreadContinueInFlightErrorDetails,
  ThreadFingerprintMismatchErrorDetails,
  ThreadNotFoundErrorDetails,
  ThreadUnsupportedRequestErrorDetails,
  ToolNameConflictErrorDetails,
  ToolReferenceUnresolvedErrorDetails,
  TranscriptsStorageRequiredErrorDetails,
  UnsupportedCharsetErrorDetails,
  UnsupportedRegionErrorDetails,
  UserProfileBillingNotAuthorizedErrorDetails,
  UserProfileNotBillableErrorDetails,
  UserProfileNotFoundErrorDetails,
  UserProfileRequiredErrorDetails,
  WorkspaceAPIKeyLimitExceededErrorDetails,
  WorkspaceChangedConcurrentlyErrorDetails,
  WorkspaceCreatedIncompleteErrorDetails,
  WorkspaceHumanReviewDisabledErrorDetails,
  WorkspaceMemberLimitExceededErrorDetails,
  WorkspacePolicyViolationErrorDetails,
} from "./types/2026-10-21.js";

/** What is known of each error code: the HTTP status that it comes with, and its `error.details`. */
export interface ErrorCodes {
  organization_not_enrolled_in_beta: { status: 400; details: OrganizationNotEnrolledInBetaErrorDetails };
  unsupported_charset: { status: 400; details: UnsupportedCharsetErrorDetails };
  environment_archived: { status: 400; details: EnvironmentArchivedErrorDetails };
  invalid_config_type_change: { status: 400; details: InvalidConfigTypeChangeErrorDetails };
  invalid_metadata: { status: 400; details: InvalidMetadataErrorDetails };
  environment_create_disabled: { status: 403; details: EnvironmentCreateDisabledErrorDetails };
  environment_update_disabled: { status: 403; details: EnvironmentUpdateDisabledErrorDetails };
  environment_not_found: { status: 404; details: EnvironmentNotFoundErrorDetails };
  heartbeat_precondition_failed: { status: 412; details: HeartbeatPreconditionFailedErrorDetails };
  bundle_attachment_not_supported: { status: 400; details: BundleAttachmentNotSupportedErrorDetails };
  bundle_on_call: { status: 400; details: BundleOnCallErrorDetails };
  slack_channel_set_up_settings_refused: { status: 400; details: SlackChannelSetUpSettingsRefusedErrorDetails };
  api_key_scope_missing: { status: 403; details: APIKeyScopeMissingErrorDetails };
  claude_tag_writes_not_enabled: { status: 403; details: ClaudeTagWritesNotEnabledErrorDetails };
  compliance_configuration_restricted: { status: 403; details: ComplianceConfigurationRestrictedErrorDetails };
  organization_level_scoped_api_key_required: {
    status: 403;
    details: OrganizationLevelScopedAPIKeyRequiredErrorDetails;
  };
  slack_channel_set_up_environment_not_found: {
    status: 404;
    details: SlackChannelSetUpEnvironmentNotFoundErrorDetails;
  };
  slack_channel_set_up_settings_conflict: { status: 409; details: SlackChannelSetUpSettingsConflictErrorDetails };
  scan_failed: { status: 400; details: ScanFailedErrorDetails };
  plugin_name_taken: { status: 409; details: PluginNameTakenErrorDetails };
  scan_pending: { status: 409; details: ScanPendingErrorDetails };
  skill_name_taken: { status: 409; details: SkillNameTakenErrorDetails };
  registration_pending: { status: 503; details: RegistrationPendingErrorDetails };
  spend_limits_admin_api_writes_not_enabled: { status: 403; details: SpendLimitsAdminAPIWritesNotEnabledErrorDetails };
  cannot_sign_out_primary_owner: { status: 400; details: CannotSignOutPrimaryOwnerErrorDetails };
  cannot_sign_out_self: { status: 400; details: CannotSignOutSelfErrorDetails };
  cannot_sign_out_managed_member: { status: 403; details: CannotSignOutManagedMemberErrorDetails };
  cannot_sign_out_membership_admin: { status: 403; details: CannotSignOutMembershipAdminErrorDetails };
  cannot_sign_out_owner: { status: 403; details: CannotSignOutOwnerErrorDetails };
  cannot_sign_out_privileged_member: { status: 403; details: CannotSignOutPrivilegedMemberErrorDetails };
  file_not_downloadable: { status: 400; details: FileNotDownloadableErrorDetails };
  storage_quota_exceeded: { status: 400; details: StorageQuotaExceededErrorDetails };
  file_expired: { status: 404; details: FileExpiredErrorDetails };
  available_tools_limit_exceeded: { status: 400; details: AvailableToolsLimitExceededErrorDetails };
  compaction_block_ambiguous: { status: 400; details: CompactionBlockAmbiguousErrorDetails };
  compaction_block_misplaced: { status: 400; details: CompactionBlockMisplacedErrorDetails };
  compaction_content_mismatch: { status: 400; details: CompactionContentMismatchErrorDetails };
  compaction_incomplete_turn: { status: 400; details: CompactionIncompleteTurnErrorDetails };
  compaction_nothing_to_summarize: { status: 400; details: CompactionNothingToSummarizeErrorDetails };
  compaction_signature_invalid: { status: 400; details: CompactionSignatureInvalidErrorDetails };
  compaction_too_many_tool_references: { status: 400; details: CompactionTooManyToolReferencesErrorDetails };
  compaction_tool_changes_mismatch: { status: 400; details: CompactionToolChangesMismatchErrorDetails };
  thread_already_continued: { status: 400; details: ThreadAlreadyContinuedErrorDetails };
  thread_continue_in_flight: { status: 400; details: ThreadContinueInFlightErrorDetails };
  thread_fingerprint_mismatch: { status: 400; details: ThreadFingerprintMismatchErrorDetails };
  thread_unsupported_request: { status: 400; details: ThreadUnsupportedRequestErrorDetails };
  tool_name_conflict: { status: 400; details: ToolNameConflictErrorDetails };
  tool_reference_unresolved: { status: 400; details: ToolReferenceUnresolvedErrorDetails };
  thread_not_found: { status: 404; details: ThreadNotFoundErrorDetails };
  compaction_unavailable: { status: 529; details: CompactionUnavailableErrorDetails };
  org_api_key_limit_exceeded: { status: 400; details: OrgAPIKeyLimitExceededErrorDetails };
  workspace_api_key_limit_exceeded: { status: 400; details: WorkspaceAPIKeyLimitExceededErrorDetails };
  external_key_in_workspace_policy: { status: 400; details: ExternalKeyInWorkspacePolicyErrorDetails };
  external_key_validation_failed: { status: 400; details: ExternalKeyValidationFailedErrorDetails };
  external_key_validation_timed_out: { status: 400; details: ExternalKeyValidationTimedOutErrorDetails };
  external_key_changed: { status: 409; details: ExternalKeyChangedErrorDetails };
  already_member: { status: 400; details: AlreadyMemberErrorDetails };
  cannot_invite_emails_with_unverified_domains: {
    status: 400;
    details: CannotInviteEmailsWithUnverifiedDomainsErrorDetails;
  };
  email_domain_not_allowed: { status: 400; details: EmailDomainNotAllowedErrorDetails };
  invite_already_exists: { status: 400; details: InviteAlreadyExistsErrorDetails };
  org_member_limit_exceeded: { status: 400; details: OrgMemberLimitExceededErrorDetails };
  rbac_role_not_found: { status: 404; details: RBACRoleNotFoundErrorDetails };
  concurrent_membership_change: { status: 409; details: ConcurrentMembershipChangeErrorDetails };
  rbac_group_grants_owner_access: { status: 400; details: RBACGroupGrantsOwnerAccessErrorDetails };
  rbac_group_owner_access_unconfirmed: { status: 400; details: RBACGroupOwnerAccessUnconfirmedErrorDetails };
  cannot_remove_last_member: { status: 400; details: CannotRemoveLastMemberErrorDetails };
  key_profile_mismatch: { status: 400; details: KeyProfileMismatchErrorDetails };
  workspace_member_limit_exceeded: { status: 400; details: WorkspaceMemberLimitExceededErrorDetails };
  workspace_policy_violation: { status: 400; details: WorkspacePolicyViolationErrorDetails };
  claude_code_key_creator_not_member: { status: 400; details: ClaudeCodeKeyCreatorNotMemberErrorDetails };
  claude_code_version_too_old: { status: 400; details: ClaudeCodeVersionTooOldErrorDetails };
  cmek_key_disabled: { status: 400; details: CMEKKeyDisabledErrorDetails };
  cmek_key_network_blocked: { status: 400; details: CMEKKeyNetworkBlockedErrorDetails };
  organization_on_hold: { status: 400; details: OrganizationOnHoldErrorDetails };
  organization_type_not_supported: { status: 400; details: OrganizationTypeNotSupportedErrorDetails };
  parent_organization_required: { status: 400; details: ParentOrganizationRequiredErrorDetails };
  request_body_encoding_invalid: { status: 400; details: RequestBodyEncodingInvalidErrorDetails };
  request_body_encoding_unsupported: { status: 400; details: RequestBodyEncodingUnsupportedErrorDetails };
  linked_organization_billing_unavailable: { status: 402; details: LinkedOrganizationBillingUnavailableErrorDetails };
  linked_organization_spend_limit_reached: { status: 402; details: LinkedOrganizationSpendLimitReachedErrorDetails };
  sandbox_egress_restricted: { status: 403; details: SandboxEgressRestrictedErrorDetails };
  request_body_too_large_after_decoding: { status: 413; details: RequestBodyTooLargeAfterDecodingErrorDetails };
  contract_spend_limit_reached: { status: 429; details: ContractSpendLimitReachedErrorDetails };
  enforced_spend_limit_reached: { status: 429; details: EnforcedSpendLimitReachedErrorDetails };
  ramp_limit_exceeded: { status: 429; details: RampLimitExceededErrorDetails };
  cmek_context_unavailable: { status: 503; details: CMEKContextUnavailableErrorDetails };
  cmek_key_unreachable: { status: 503; details: CMEKKeyUnreachableErrorDetails };
  skill_read_blocked_undecryptable: { status: 409; details: SkillReadBlockedUndecryptableErrorDetails };
  user_profile_not_found: { status: 400; details: UserProfileNotFoundErrorDetails };
  user_profile_required: { status: 400; details: UserProfileRequiredErrorDetails };
  user_profile_billing_not_authorized: { status: 403; details: UserProfileBillingNotAuthorizedErrorDetails };
  user_profile_not_billable: { status: 403; details: UserProfileNotBillableErrorDetails };
  cmek_not_approved: { status: 400; details: CMEKNotApprovedErrorDetails };
  external_key_not_found: { status: 400; details: ExternalKeyNotFoundErrorDetails };
  external_key_provider_mismatch: { status: 400; details: ExternalKeyProviderMismatchErrorDetails };
  gcp_project_not_verified: { status: 400; details: GCPProjectNotVerifiedErrorDetails };
  region_not_supported: { status: 400; details: RegionNotSupportedErrorDetails };
  request_body_timeout: { status: 400; details: RequestBodyTimeoutErrorDetails };
  storage_not_approved: { status: 400; details: StorageNotApprovedErrorDetails };
  gcp_project_controlled_by_another_organization: {
    status: 409;
    details: GCPProjectControlledByAnotherOrganizationErrorDetails;
  };
  storage_in_use: { status: 409; details: StorageInUseErrorDetails };
  cmek_feature_unsupported: { status: 400; details: CMEKFeatureUnsupportedErrorDetails };
  rbac_group_order_limit_exceeded: { status: 400; details: RBACGroupOrderLimitExceededErrorDetails };
  settings_document_limit_exceeded: { status: 400; details: SettingsDocumentLimitExceededErrorDetails };
  settings_history_limit_exceeded: { status: 400; details: SettingsHistoryLimitExceededErrorDetails };
  rbac_group_managed_settings_not_found: { status: 404; details: RBACGroupManagedSettingsNotFoundErrorDetails };
  external_storage_in_use: { status: 400; details: ExternalStorageInUseErrorDetails };
  external_storage_in_workspace_policy: { status: 400; details: ExternalStorageInWorkspacePolicyErrorDetails };
  external_storage_not_available: { status: 400; details: ExternalStorageNotAvailableErrorDetails };
  grant_required: { status: 400; details: GrantRequiredErrorDetails };
  invalid_storage_arn: { status: 400; details: InvalidStorageARNErrorDetails };
  provider_not_allowed: { status: 400; details: ProviderNotAllowedErrorDetails };
  storage_attach_limit_reached: { status: 400; details: StorageAttachLimitReachedErrorDetails };
  storage_not_attachable: { status: 400; details: StorageNotAttachableErrorDetails };
  storage_profile_still_required: { status: 400; details: StorageProfileStillRequiredErrorDetails };
  storage_verification_failed: { status: 400; details: StorageVerificationFailedErrorDetails };
  unsupported_region: { status: 400; details: UnsupportedRegionErrorDetails };
  storage_already_registered: { status: 409; details: StorageAlreadyRegisteredErrorDetails };
  storage_changed_concurrently: { status: 409; details: StorageChangedConcurrentlyErrorDetails };
  approval_required: { status: 400; details: ApprovalRequiredErrorDetails };
  human_review_not_available: { status: 400; details: HumanReviewNotAvailableErrorDetails };
  organization_not_eligible: { status: 400; details: OrganizationNotEligibleErrorDetails };
  authorization_check_unavailable: { status: 503; details: AuthorizationCheckUnavailableErrorDetails };
  rbac_group_not_found: { status: 404; details: RBACGroupNotFoundErrorDetails };
  human_review_on_with_external_storage: { status: 400; details: HumanReviewOnWithExternalStorageErrorDetails };
  transcripts_storage_required: { status: 400; details: TranscriptsStorageRequiredErrorDetails };
  workspace_changed_concurrently: { status: 409; details: WorkspaceChangedConcurrentlyErrorDetails };
  image_dimensions_too_large: { status: 400; details: ImageDimensionsTooLargeErrorDetails };
  change_outcome_unknown: { status: 503; details: ChangeOutcomeUnknownErrorDetails };
  storage_profile_mismatch: { status: 400; details: StorageProfileMismatchErrorDetails };
  storage_attached_during_archive: { status: 409; details: StorageAttachedDuringArchiveErrorDetails };
  workspace_created_incomplete: { status: 503; details: WorkspaceCreatedIncompleteErrorDetails };
  workspace_human_review_disabled: { status: 400; details: WorkspaceHumanReviewDisabledErrorDetails };
}

/** A value of `error.details.error_code` that is known today; the API may answer with others. */
export type ErrorCode = keyof ErrorCodes;
