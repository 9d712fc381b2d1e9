// Generated from spec/ by `make generate`. Do not edit.

import type {
  BadRequestError,
  ConflictError,
  ContentTooLargeError,
  NotFoundError,
  OverloadedError,
  PaymentRequiredError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  ServiceUnavailableError,
} from "../src/errors/errors.js";
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

/** 400, with the error code `already_member`. */
export declare class AlreadyMemberError extends BadRequestError {
  readonly errorCode: "already_member";
  readonly details: ErrorCodes["already_member"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `api_key_scope_missing`. */
export declare class BetaAPIKeyScopeMissingError extends PermissionDeniedError {
  readonly errorCode: "api_key_scope_missing";
  readonly details: ErrorCodes["api_key_scope_missing"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `approval_required`. */
export declare class BetaApprovalRequiredError extends BadRequestError {
  readonly errorCode: "approval_required";
  readonly details: ErrorCodes["approval_required"]["details"] & Record<string, unknown>;
}

/** 503, with the error code `authorization_check_unavailable`. */
export declare class BetaAuthorizationCheckUnavailableError extends ServiceUnavailableError {
  readonly errorCode: "authorization_check_unavailable";
  readonly details: ErrorCodes["authorization_check_unavailable"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `available_tools_limit_exceeded`. */
export declare class AvailableToolsLimitExceededError extends BadRequestError {
  readonly errorCode: "available_tools_limit_exceeded";
  readonly details: ErrorCodes["available_tools_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `bundle_attachment_not_supported`. */
export declare class BetaBundleAttachmentNotSupportedError extends BadRequestError {
  readonly errorCode: "bundle_attachment_not_supported";
  readonly details: ErrorCodes["bundle_attachment_not_supported"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `bundle_on_call`. */
export declare class BetaBundleOnCallError extends BadRequestError {
  readonly errorCode: "bundle_on_call";
  readonly details: ErrorCodes["bundle_on_call"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cannot_invite_emails_with_unverified_domains`. */
export declare class CannotInviteEmailsWithUnverifiedDomainsError extends BadRequestError {
  readonly errorCode: "cannot_invite_emails_with_unverified_domains";
  readonly details: ErrorCodes["cannot_invite_emails_with_unverified_domains"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cannot_remove_last_member`. */
export declare class CannotRemoveLastMemberError extends BadRequestError {
  readonly errorCode: "cannot_remove_last_member";
  readonly details: ErrorCodes["cannot_remove_last_member"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `cannot_sign_out_managed_member`. */
export declare class BetaCannotSignOutManagedMemberError extends PermissionDeniedError {
  readonly errorCode: "cannot_sign_out_managed_member";
  readonly details: ErrorCodes["cannot_sign_out_managed_member"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `cannot_sign_out_membership_admin`. */
export declare class BetaCannotSignOutMembershipAdminError extends PermissionDeniedError {
  readonly errorCode: "cannot_sign_out_membership_admin";
  readonly details: ErrorCodes["cannot_sign_out_membership_admin"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `cannot_sign_out_owner`. */
export declare class BetaCannotSignOutOwnerError extends PermissionDeniedError {
  readonly errorCode: "cannot_sign_out_owner";
  readonly details: ErrorCodes["cannot_sign_out_owner"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cannot_sign_out_primary_owner`. */
export declare class BetaCannotSignOutPrimaryOwnerError extends BadRequestError {
  readonly errorCode: "cannot_sign_out_primary_owner";
  readonly details: ErrorCodes["cannot_sign_out_primary_owner"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `cannot_sign_out_privileged_member`. */
export declare class BetaCannotSignOutPrivilegedMemberError extends PermissionDeniedError {
  readonly errorCode: "cannot_sign_out_privileged_member";
  readonly details: ErrorCodes["cannot_sign_out_privileged_member"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cannot_sign_out_self`. */
export declare class BetaCannotSignOutSelfError extends BadRequestError {
  readonly errorCode: "cannot_sign_out_self";
  readonly details: ErrorCodes["cannot_sign_out_self"]["details"] & Record<string, unknown>;
}

/** 503, with the error code `change_outcome_unknown`. */
export declare class ChangeOutcomeUnknownError extends ServiceUnavailableError {
  readonly errorCode: "change_outcome_unknown";
  readonly details: ErrorCodes["change_outcome_unknown"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `claude_code_key_creator_not_member`. */
export declare class ClaudeCodeKeyCreatorNotMemberError extends BadRequestError {
  readonly errorCode: "claude_code_key_creator_not_member";
  readonly details: ErrorCodes["claude_code_key_creator_not_member"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `claude_code_version_too_old`. */
export declare class ClaudeCodeVersionTooOldError extends BadRequestError {
  readonly errorCode: "claude_code_version_too_old";
  readonly details: ErrorCodes["claude_code_version_too_old"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `claude_tag_writes_not_enabled`. */
export declare class BetaClaudeTagWritesNotEnabledError extends PermissionDeniedError {
  readonly errorCode: "claude_tag_writes_not_enabled";
  readonly details: ErrorCodes["claude_tag_writes_not_enabled"]["details"] & Record<string, unknown>;
}

/** 503, with the error code `cmek_context_unavailable`. */
export declare class CMEKContextUnavailableError extends ServiceUnavailableError {
  readonly errorCode: "cmek_context_unavailable";
  readonly details: ErrorCodes["cmek_context_unavailable"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cmek_feature_unsupported`. */
export declare class BetaCMEKFeatureUnsupportedError extends BadRequestError {
  readonly errorCode: "cmek_feature_unsupported";
  readonly details: ErrorCodes["cmek_feature_unsupported"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cmek_key_disabled`. */
export declare class CMEKKeyDisabledError extends BadRequestError {
  readonly errorCode: "cmek_key_disabled";
  readonly details: ErrorCodes["cmek_key_disabled"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cmek_key_network_blocked`. */
export declare class CMEKKeyNetworkBlockedError extends BadRequestError {
  readonly errorCode: "cmek_key_network_blocked";
  readonly details: ErrorCodes["cmek_key_network_blocked"]["details"] & Record<string, unknown>;
}

/** 503, with the error code `cmek_key_unreachable`. */
export declare class CMEKKeyUnreachableError extends ServiceUnavailableError {
  readonly errorCode: "cmek_key_unreachable";
  readonly details: ErrorCodes["cmek_key_unreachable"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `cmek_not_approved`. */
export declare class BetaCMEKNotApprovedError extends BadRequestError {
  readonly errorCode: "cmek_not_approved";
  readonly details: ErrorCodes["cmek_not_approved"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_block_ambiguous`. */
export declare class CompactionBlockAmbiguousError extends BadRequestError {
  readonly errorCode: "compaction_block_ambiguous";
  readonly details: ErrorCodes["compaction_block_ambiguous"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_block_misplaced`. */
export declare class CompactionBlockMisplacedError extends BadRequestError {
  readonly errorCode: "compaction_block_misplaced";
  readonly details: ErrorCodes["compaction_block_misplaced"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_content_mismatch`. */
export declare class CompactionContentMismatchError extends BadRequestError {
  readonly errorCode: "compaction_content_mismatch";
  readonly details: ErrorCodes["compaction_content_mismatch"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_incomplete_turn`. */
export declare class CompactionIncompleteTurnError extends BadRequestError {
  readonly errorCode: "compaction_incomplete_turn";
  readonly details: ErrorCodes["compaction_incomplete_turn"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_nothing_to_summarize`. */
export declare class CompactionNothingToSummarizeError extends BadRequestError {
  readonly errorCode: "compaction_nothing_to_summarize";
  readonly details: ErrorCodes["compaction_nothing_to_summarize"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_signature_invalid`. */
export declare class CompactionSignatureInvalidError extends BadRequestError {
  readonly errorCode: "compaction_signature_invalid";
  readonly details: ErrorCodes["compaction_signature_invalid"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_too_many_tool_references`. */
export declare class CompactionTooManyToolReferencesError extends BadRequestError {
  readonly errorCode: "compaction_too_many_tool_references";
  readonly details: ErrorCodes["compaction_too_many_tool_references"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `compaction_tool_changes_mismatch`. */
export declare class CompactionToolChangesMismatchError extends BadRequestError {
  readonly errorCode: "compaction_tool_changes_mismatch";
  readonly details: ErrorCodes["compaction_tool_changes_mismatch"]["details"] & Record<string, unknown>;
}

/** 529, with the error code `compaction_unavailable`. */
export declare class CompactionUnavailableError extends OverloadedError {
  readonly errorCode: "compaction_unavailable";
  readonly details: ErrorCodes["compaction_unavailable"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `compliance_configuration_restricted`. */
export declare class BetaComplianceConfigurationRestrictedError extends PermissionDeniedError {
  readonly errorCode: "compliance_configuration_restricted";
  readonly details: ErrorCodes["compliance_configuration_restricted"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `concurrent_membership_change`. */
export declare class ConcurrentMembershipChangeError extends ConflictError {
  readonly errorCode: "concurrent_membership_change";
  readonly details: ErrorCodes["concurrent_membership_change"]["details"] & Record<string, unknown>;
}

/** 429, with the error code `contract_spend_limit_reached`. */
export declare class ContractSpendLimitReachedError extends RateLimitError {
  readonly errorCode: "contract_spend_limit_reached";
  readonly details: ErrorCodes["contract_spend_limit_reached"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `email_domain_not_allowed`. */
export declare class EmailDomainNotAllowedError extends BadRequestError {
  readonly errorCode: "email_domain_not_allowed";
  readonly details: ErrorCodes["email_domain_not_allowed"]["details"] & Record<string, unknown>;
}

/** 429, with the error code `enforced_spend_limit_reached`. */
export declare class EnforcedSpendLimitReachedError extends RateLimitError {
  readonly errorCode: "enforced_spend_limit_reached";
  readonly details: ErrorCodes["enforced_spend_limit_reached"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `environment_archived`. */
export declare class BetaEnvironmentArchivedError extends BadRequestError {
  readonly errorCode: "environment_archived";
  readonly details: ErrorCodes["environment_archived"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `environment_create_disabled`. */
export declare class BetaEnvironmentCreateDisabledError extends PermissionDeniedError {
  readonly errorCode: "environment_create_disabled";
  readonly details: ErrorCodes["environment_create_disabled"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `environment_not_found`. */
export declare class BetaEnvironmentNotFoundError extends NotFoundError {
  readonly errorCode: "environment_not_found";
  readonly details: ErrorCodes["environment_not_found"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `environment_update_disabled`. */
export declare class BetaEnvironmentUpdateDisabledError extends PermissionDeniedError {
  readonly errorCode: "environment_update_disabled";
  readonly details: ErrorCodes["environment_update_disabled"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `external_key_changed`. */
export declare class ExternalKeyChangedError extends ConflictError {
  readonly errorCode: "external_key_changed";
  readonly details: ErrorCodes["external_key_changed"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_key_in_workspace_policy`. */
export declare class ExternalKeyInWorkspacePolicyError extends BadRequestError {
  readonly errorCode: "external_key_in_workspace_policy";
  readonly details: ErrorCodes["external_key_in_workspace_policy"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_key_not_found`. */
export declare class BetaExternalKeyNotFoundError extends BadRequestError {
  readonly errorCode: "external_key_not_found";
  readonly details: ErrorCodes["external_key_not_found"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_key_provider_mismatch`. */
export declare class BetaExternalKeyProviderMismatchError extends BadRequestError {
  readonly errorCode: "external_key_provider_mismatch";
  readonly details: ErrorCodes["external_key_provider_mismatch"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_key_validation_failed`. */
export declare class ExternalKeyValidationFailedError extends BadRequestError {
  readonly errorCode: "external_key_validation_failed";
  readonly details: ErrorCodes["external_key_validation_failed"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_key_validation_timed_out`. */
export declare class ExternalKeyValidationTimedOutError extends BadRequestError {
  readonly errorCode: "external_key_validation_timed_out";
  readonly details: ErrorCodes["external_key_validation_timed_out"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_storage_in_use`. */
export declare class BetaExternalStorageInUseError extends BadRequestError {
  readonly errorCode: "external_storage_in_use";
  readonly details: ErrorCodes["external_storage_in_use"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_storage_in_workspace_policy`. */
export declare class BetaExternalStorageInWorkspacePolicyError extends BadRequestError {
  readonly errorCode: "external_storage_in_workspace_policy";
  readonly details: ErrorCodes["external_storage_in_workspace_policy"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `external_storage_not_available`. */
export declare class BetaExternalStorageNotAvailableError extends BadRequestError {
  readonly errorCode: "external_storage_not_available";
  readonly details: ErrorCodes["external_storage_not_available"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `file_expired`. */
export declare class FileExpiredError extends NotFoundError {
  readonly errorCode: "file_expired";
  readonly details: ErrorCodes["file_expired"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `file_not_downloadable`. */
export declare class FileNotDownloadableError extends BadRequestError {
  readonly errorCode: "file_not_downloadable";
  readonly details: ErrorCodes["file_not_downloadable"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `gcp_project_controlled_by_another_organization`. */
export declare class BetaGCPProjectControlledByAnotherOrganizationError extends ConflictError {
  readonly errorCode: "gcp_project_controlled_by_another_organization";
  readonly details: ErrorCodes["gcp_project_controlled_by_another_organization"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `gcp_project_not_verified`. */
export declare class BetaGCPProjectNotVerifiedError extends BadRequestError {
  readonly errorCode: "gcp_project_not_verified";
  readonly details: ErrorCodes["gcp_project_not_verified"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `grant_required`. */
export declare class BetaGrantRequiredError extends BadRequestError {
  readonly errorCode: "grant_required";
  readonly details: ErrorCodes["grant_required"]["details"] & Record<string, unknown>;
}

/** 412, with the error code `heartbeat_precondition_failed`. */
export declare class BetaHeartbeatPreconditionFailedError extends PreconditionFailedError {
  readonly errorCode: "heartbeat_precondition_failed";
  readonly details: ErrorCodes["heartbeat_precondition_failed"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `human_review_not_available`. */
export declare class BetaHumanReviewNotAvailableError extends BadRequestError {
  readonly errorCode: "human_review_not_available";
  readonly details: ErrorCodes["human_review_not_available"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `human_review_on_with_external_storage`. */
export declare class BetaHumanReviewOnWithExternalStorageError extends BadRequestError {
  readonly errorCode: "human_review_on_with_external_storage";
  readonly details: ErrorCodes["human_review_on_with_external_storage"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `image_dimensions_too_large`. */
export declare class ImageDimensionsTooLargeError extends BadRequestError {
  readonly errorCode: "image_dimensions_too_large";
  readonly details: ErrorCodes["image_dimensions_too_large"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `invalid_config_type_change`. */
export declare class BetaInvalidConfigTypeChangeError extends BadRequestError {
  readonly errorCode: "invalid_config_type_change";
  readonly details: ErrorCodes["invalid_config_type_change"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `invalid_metadata`. */
export declare class BetaInvalidMetadataError extends BadRequestError {
  readonly errorCode: "invalid_metadata";
  readonly details: ErrorCodes["invalid_metadata"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `invalid_storage_arn`. */
export declare class BetaInvalidStorageARNError extends BadRequestError {
  readonly errorCode: "invalid_storage_arn";
  readonly details: ErrorCodes["invalid_storage_arn"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `invite_already_exists`. */
export declare class InviteAlreadyExistsError extends BadRequestError {
  readonly errorCode: "invite_already_exists";
  readonly details: ErrorCodes["invite_already_exists"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `key_profile_mismatch`. */
export declare class KeyProfileMismatchError extends BadRequestError {
  readonly errorCode: "key_profile_mismatch";
  readonly details: ErrorCodes["key_profile_mismatch"]["details"] & Record<string, unknown>;
}

/** 402, with the error code `linked_organization_billing_unavailable`. */
export declare class LinkedOrganizationBillingUnavailableError extends PaymentRequiredError {
  readonly errorCode: "linked_organization_billing_unavailable";
  readonly details: ErrorCodes["linked_organization_billing_unavailable"]["details"] & Record<string, unknown>;
}

/** 402, with the error code `linked_organization_spend_limit_reached`. */
export declare class LinkedOrganizationSpendLimitReachedError extends PaymentRequiredError {
  readonly errorCode: "linked_organization_spend_limit_reached";
  readonly details: ErrorCodes["linked_organization_spend_limit_reached"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `org_api_key_limit_exceeded`. */
export declare class OrgAPIKeyLimitExceededError extends BadRequestError {
  readonly errorCode: "org_api_key_limit_exceeded";
  readonly details: ErrorCodes["org_api_key_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `org_member_limit_exceeded`. */
export declare class OrgMemberLimitExceededError extends BadRequestError {
  readonly errorCode: "org_member_limit_exceeded";
  readonly details: ErrorCodes["org_member_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `organization_level_scoped_api_key_required`. */
export declare class BetaOrganizationLevelScopedAPIKeyRequiredError extends PermissionDeniedError {
  readonly errorCode: "organization_level_scoped_api_key_required";
  readonly details: ErrorCodes["organization_level_scoped_api_key_required"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `organization_not_eligible`. */
export declare class BetaOrganizationNotEligibleError extends BadRequestError {
  readonly errorCode: "organization_not_eligible";
  readonly details: ErrorCodes["organization_not_eligible"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `organization_not_enrolled_in_beta`. */
export declare class BetaOrganizationNotEnrolledInBetaError extends BadRequestError {
  readonly errorCode: "organization_not_enrolled_in_beta";
  readonly details: ErrorCodes["organization_not_enrolled_in_beta"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `organization_on_hold`. */
export declare class OrganizationOnHoldError extends BadRequestError {
  readonly errorCode: "organization_on_hold";
  readonly details: ErrorCodes["organization_on_hold"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `organization_type_not_supported`. */
export declare class OrganizationTypeNotSupportedError extends BadRequestError {
  readonly errorCode: "organization_type_not_supported";
  readonly details: ErrorCodes["organization_type_not_supported"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `parent_organization_required`. */
export declare class ParentOrganizationRequiredError extends BadRequestError {
  readonly errorCode: "parent_organization_required";
  readonly details: ErrorCodes["parent_organization_required"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `plugin_name_taken`. */
export declare class BetaPluginNameTakenError extends ConflictError {
  readonly errorCode: "plugin_name_taken";
  readonly details: ErrorCodes["plugin_name_taken"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `provider_not_allowed`. */
export declare class BetaProviderNotAllowedError extends BadRequestError {
  readonly errorCode: "provider_not_allowed";
  readonly details: ErrorCodes["provider_not_allowed"]["details"] & Record<string, unknown>;
}

/** 429, with the error code `ramp_limit_exceeded`. */
export declare class RampLimitExceededError extends RateLimitError {
  readonly errorCode: "ramp_limit_exceeded";
  readonly details: ErrorCodes["ramp_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `rbac_group_grants_owner_access`. */
export declare class RBACGroupGrantsOwnerAccessError extends BadRequestError {
  readonly errorCode: "rbac_group_grants_owner_access";
  readonly details: ErrorCodes["rbac_group_grants_owner_access"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `rbac_group_managed_settings_not_found`. */
export declare class BetaRBACGroupManagedSettingsNotFoundError extends NotFoundError {
  readonly errorCode: "rbac_group_managed_settings_not_found";
  readonly details: ErrorCodes["rbac_group_managed_settings_not_found"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `rbac_group_not_found`. */
export declare class BetaRBACGroupNotFoundError extends NotFoundError {
  readonly errorCode: "rbac_group_not_found";
  readonly details: ErrorCodes["rbac_group_not_found"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `rbac_group_order_limit_exceeded`. */
export declare class BetaRBACGroupOrderLimitExceededError extends BadRequestError {
  readonly errorCode: "rbac_group_order_limit_exceeded";
  readonly details: ErrorCodes["rbac_group_order_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `rbac_group_owner_access_unconfirmed`. */
export declare class RBACGroupOwnerAccessUnconfirmedError extends BadRequestError {
  readonly errorCode: "rbac_group_owner_access_unconfirmed";
  readonly details: ErrorCodes["rbac_group_owner_access_unconfirmed"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `rbac_role_not_found`. */
export declare class RBACRoleNotFoundError extends NotFoundError {
  readonly errorCode: "rbac_role_not_found";
  readonly details: ErrorCodes["rbac_role_not_found"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `region_not_supported`. */
export declare class BetaRegionNotSupportedError extends BadRequestError {
  readonly errorCode: "region_not_supported";
  readonly details: ErrorCodes["region_not_supported"]["details"] & Record<string, unknown>;
}

/** 503, with the error code `registration_pending`. */
export declare class BetaRegistrationPendingError extends ServiceUnavailableError {
  readonly errorCode: "registration_pending";
  readonly details: ErrorCodes["registration_pending"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `request_body_encoding_invalid`. */
export declare class RequestBodyEncodingInvalidError extends BadRequestError {
  readonly errorCode: "request_body_encoding_invalid";
  readonly details: ErrorCodes["request_body_encoding_invalid"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `request_body_encoding_unsupported`. */
export declare class RequestBodyEncodingUnsupportedError extends BadRequestError {
  readonly errorCode: "request_body_encoding_unsupported";
  readonly details: ErrorCodes["request_body_encoding_unsupported"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `request_body_timeout`. */
export declare class BetaRequestBodyTimeoutError extends BadRequestError {
  readonly errorCode: "request_body_timeout";
  readonly details: ErrorCodes["request_body_timeout"]["details"] & Record<string, unknown>;
}

/** 413, with the error code `request_body_too_large_after_decoding`. */
export declare class RequestBodyTooLargeAfterDecodingError extends ContentTooLargeError {
  readonly errorCode: "request_body_too_large_after_decoding";
  readonly details: ErrorCodes["request_body_too_large_after_decoding"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `sandbox_egress_restricted`. */
export declare class SandboxEgressRestrictedError extends PermissionDeniedError {
  readonly errorCode: "sandbox_egress_restricted";
  readonly details: ErrorCodes["sandbox_egress_restricted"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `scan_failed`. */
export declare class BetaScanFailedError extends BadRequestError {
  readonly errorCode: "scan_failed";
  readonly details: ErrorCodes["scan_failed"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `scan_pending`. */
export declare class BetaScanPendingError extends ConflictError {
  readonly errorCode: "scan_pending";
  readonly details: ErrorCodes["scan_pending"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `settings_document_limit_exceeded`. */
export declare class BetaSettingsDocumentLimitExceededError extends BadRequestError {
  readonly errorCode: "settings_document_limit_exceeded";
  readonly details: ErrorCodes["settings_document_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `settings_history_limit_exceeded`. */
export declare class BetaSettingsHistoryLimitExceededError extends BadRequestError {
  readonly errorCode: "settings_history_limit_exceeded";
  readonly details: ErrorCodes["settings_history_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `skill_name_taken`. */
export declare class BetaSkillNameTakenError extends ConflictError {
  readonly errorCode: "skill_name_taken";
  readonly details: ErrorCodes["skill_name_taken"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `skill_read_blocked_undecryptable`. */
export declare class SkillReadBlockedUndecryptableError extends ConflictError {
  readonly errorCode: "skill_read_blocked_undecryptable";
  readonly details: ErrorCodes["skill_read_blocked_undecryptable"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `slack_channel_set_up_environment_not_found`. */
export declare class BetaSlackChannelSetUpEnvironmentNotFoundError extends NotFoundError {
  readonly errorCode: "slack_channel_set_up_environment_not_found";
  readonly details: ErrorCodes["slack_channel_set_up_environment_not_found"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `slack_channel_set_up_settings_conflict`. */
export declare class BetaSlackChannelSetUpSettingsConflictError extends ConflictError {
  readonly errorCode: "slack_channel_set_up_settings_conflict";
  readonly details: ErrorCodes["slack_channel_set_up_settings_conflict"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `slack_channel_set_up_settings_refused`. */
export declare class BetaSlackChannelSetUpSettingsRefusedError extends BadRequestError {
  readonly errorCode: "slack_channel_set_up_settings_refused";
  readonly details: ErrorCodes["slack_channel_set_up_settings_refused"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `spend_limits_admin_api_writes_not_enabled`. */
export declare class BetaSpendLimitsAdminAPIWritesNotEnabledError extends PermissionDeniedError {
  readonly errorCode: "spend_limits_admin_api_writes_not_enabled";
  readonly details: ErrorCodes["spend_limits_admin_api_writes_not_enabled"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `storage_already_registered`. */
export declare class BetaStorageAlreadyRegisteredError extends ConflictError {
  readonly errorCode: "storage_already_registered";
  readonly details: ErrorCodes["storage_already_registered"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_attach_limit_reached`. */
export declare class BetaStorageAttachLimitReachedError extends BadRequestError {
  readonly errorCode: "storage_attach_limit_reached";
  readonly details: ErrorCodes["storage_attach_limit_reached"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `storage_attached_during_archive`. */
export declare class StorageAttachedDuringArchiveError extends ConflictError {
  readonly errorCode: "storage_attached_during_archive";
  readonly details: ErrorCodes["storage_attached_during_archive"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `storage_changed_concurrently`. */
export declare class BetaStorageChangedConcurrentlyError extends ConflictError {
  readonly errorCode: "storage_changed_concurrently";
  readonly details: ErrorCodes["storage_changed_concurrently"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `storage_in_use`. */
export declare class BetaStorageInUseError extends ConflictError {
  readonly errorCode: "storage_in_use";
  readonly details: ErrorCodes["storage_in_use"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_not_approved`. */
export declare class BetaStorageNotApprovedError extends BadRequestError {
  readonly errorCode: "storage_not_approved";
  readonly details: ErrorCodes["storage_not_approved"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_not_attachable`. */
export declare class BetaStorageNotAttachableError extends BadRequestError {
  readonly errorCode: "storage_not_attachable";
  readonly details: ErrorCodes["storage_not_attachable"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_profile_mismatch`. */
export declare class StorageProfileMismatchError extends BadRequestError {
  readonly errorCode: "storage_profile_mismatch";
  readonly details: ErrorCodes["storage_profile_mismatch"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_profile_still_required`. */
export declare class BetaStorageProfileStillRequiredError extends BadRequestError {
  readonly errorCode: "storage_profile_still_required";
  readonly details: ErrorCodes["storage_profile_still_required"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_quota_exceeded`. */
export declare class StorageQuotaExceededError extends BadRequestError {
  readonly errorCode: "storage_quota_exceeded";
  readonly details: ErrorCodes["storage_quota_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `storage_verification_failed`. */
export declare class BetaStorageVerificationFailedError extends BadRequestError {
  readonly errorCode: "storage_verification_failed";
  readonly details: ErrorCodes["storage_verification_failed"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `thread_already_continued`. */
export declare class ThreadAlreadyContinuedError extends BadRequestError {
  readonly errorCode: "thread_already_continued";
  readonly details: ErrorCodes["thread_already_continued"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `thread_continue_in_flight`. */
export declare class ThreadContinueInFlightError extends BadRequestError {
  readonly errorCode: "thread_continue_in_flight";
  readonly details: ErrorCodes["thread_continue_in_flight"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `thread_fingerprint_mismatch`. */
export declare class ThreadFingerprintMismatchError extends BadRequestError {
  readonly errorCode: "thread_fingerprint_mismatch";
  readonly details: ErrorCodes["thread_fingerprint_mismatch"]["details"] & Record<string, unknown>;
}

/** 404, with the error code `thread_not_found`. */
export declare class ThreadNotFoundError extends NotFoundError {
  readonly errorCode: "thread_not_found";
  readonly details: ErrorCodes["thread_not_found"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `thread_unsupported_request`. */
export declare class ThreadUnsupportedRequestError extends BadRequestError {
  readonly errorCode: "thread_unsupported_request";
  readonly details: ErrorCodes["thread_unsupported_request"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `tool_name_conflict`. */
export declare class ToolNameConflictError extends BadRequestError {
  readonly errorCode: "tool_name_conflict";
  readonly details: ErrorCodes["tool_name_conflict"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `tool_reference_unresolved`. */
export declare class ToolReferenceUnresolvedError extends BadRequestError {
  readonly errorCode: "tool_reference_unresolved";
  readonly details: ErrorCodes["tool_reference_unresolved"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `transcripts_storage_required`. */
export declare class BetaTranscriptsStorageRequiredError extends BadRequestError {
  readonly errorCode: "transcripts_storage_required";
  readonly details: ErrorCodes["transcripts_storage_required"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `unsupported_charset`. */
export declare class BetaUnsupportedCharsetError extends BadRequestError {
  readonly errorCode: "unsupported_charset";
  readonly details: ErrorCodes["unsupported_charset"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `unsupported_region`. */
export declare class BetaUnsupportedRegionError extends BadRequestError {
  readonly errorCode: "unsupported_region";
  readonly details: ErrorCodes["unsupported_region"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `user_profile_billing_not_authorized`. */
export declare class UserProfileBillingNotAuthorizedError extends PermissionDeniedError {
  readonly errorCode: "user_profile_billing_not_authorized";
  readonly details: ErrorCodes["user_profile_billing_not_authorized"]["details"] & Record<string, unknown>;
}

/** 403, with the error code `user_profile_not_billable`. */
export declare class UserProfileNotBillableError extends PermissionDeniedError {
  readonly errorCode: "user_profile_not_billable";
  readonly details: ErrorCodes["user_profile_not_billable"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `user_profile_not_found`. */
export declare class UserProfileNotFoundError extends BadRequestError {
  readonly errorCode: "user_profile_not_found";
  readonly details: ErrorCodes["user_profile_not_found"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `user_profile_required`. */
export declare class UserProfileRequiredError extends BadRequestError {
  readonly errorCode: "user_profile_required";
  readonly details: ErrorCodes["user_profile_required"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `workspace_api_key_limit_exceeded`. */
export declare class WorkspaceAPIKeyLimitExceededError extends BadRequestError {
  readonly errorCode: "workspace_api_key_limit_exceeded";
  readonly details: ErrorCodes["workspace_api_key_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 409, with the error code `workspace_changed_concurrently`. */
export declare class BetaWorkspaceChangedConcurrentlyError extends ConflictError {
  readonly errorCode: "workspace_changed_concurrently";
  readonly details: ErrorCodes["workspace_changed_concurrently"]["details"] & Record<string, unknown>;
}

/** 503, with the error code `workspace_created_incomplete`. */
export declare class WorkspaceCreatedIncompleteError extends ServiceUnavailableError {
  readonly errorCode: "workspace_created_incomplete";
  readonly details: ErrorCodes["workspace_created_incomplete"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `workspace_human_review_disabled`. */
export declare class WorkspaceHumanReviewDisabledError extends BadRequestError {
  readonly errorCode: "workspace_human_review_disabled";
  readonly details: ErrorCodes["workspace_human_review_disabled"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `workspace_member_limit_exceeded`. */
export declare class WorkspaceMemberLimitExceededError extends BadRequestError {
  readonly errorCode: "workspace_member_limit_exceeded";
  readonly details: ErrorCodes["workspace_member_limit_exceeded"]["details"] & Record<string, unknown>;
}

/** 400, with the error code `workspace_policy_violation`. */
export declare class WorkspacePolicyViolationError extends BadRequestError {
  readonly errorCode: "workspace_policy_violation";
  readonly details: ErrorCodes["workspace_policy_violation"]["details"] & Record<string, unknown>;
}
