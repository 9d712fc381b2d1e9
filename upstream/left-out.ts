/** Properties that an official source has and our documents leave out. */
import type { Meant } from "./meant.js";

export const leftOut: readonly Meant[] = [
  {
    kind: /^property missing$/,
    pointer: /^#\/components\/schemas\/MessageCreateRequest\/properties\/(betas|user_profile_id|workspace_id)$/,
    source: "sdk",
    why: "the type of a batch's params is that of a call; what a call sends as headers has no place in a batch",
  },
  {
    kind: /^property missing$/,
    pointer:
      /\/(APIKey\/properties\/workspace_id|AWSExternalKeyConfig\/properties\/role_arn|FederationRule\/properties\/workspace_id)$/,
    source: "document",
    why: "deprecated, and left out for callers without beta values, as in the official types; the document has one shape for all",
  },
  {
    kind: /^property missing$/,
    pointer:
      /\/(FederationRule(CreateRequest|UpdateRequest)?\/properties\/attributes|\w+RateLimit\/properties\/group_type)$/,
    source: "document",
    why: "for callers with beta values only, as in the official types; the document has one shape for all",
  },
  {
    kind: /^property missing$/,
    pointer:
      /\/Analytics(CostReportTimeBucket|UsageReportTimeBucket|CostUsersItem|UsageUsersItem)List\/properties\/organization_id$/,
    source: "document",
    why: "the envelope of a page is that of the SDK, which has the organization nowhere; answers are open",
  },
  {
    kind: /^property missing$/,
    pointer: /\/RBAC(Group|GroupMember|Role|RolePermission)List\/properties\/has_more$/,
    source: "document",
    why: "the page style is that of the SDK, which goes by next_page alone; answers are open",
  },
  {
    kind: /^property missing$/,
    pointer:
      /\/(AnalyticsUserActor\/properties\/email|RBACGroup\/properties\/roles|(Deleted)?RBACGroupMember\/properties\/group_id)$/,
    version: "2023-06-01",
    source: "document",
    why: "a deprecated name or list beside the one that took its place, which the SDK has dropped",
  },
  {
    kind: /^property missing$/,
    pointer: /\/AnalyticsSingleDayActivitySummaryList\/properties\/summaries$/,
    version: "2023-06-01",
    source: "document",
    why: "the old name of data, beside which the document has it; the SDK has data alone",
  },
];
