/** Differences from the official sources that are meant, each with its reason. A row that nothing needs fails. */
import { documented } from "./documented.js";
import type { SourceName } from "./findings.js";
import { leftOut } from "./left-out.js";
import { unoffered } from "./unoffered.js";
import type { ApiVersion } from "./versions.js";

export interface Meant {
  readonly kind: RegExp;
  readonly pointer?: RegExp;
  /** Of the text, or of the JSON of what is none. */
  readonly theirs?: RegExp;
  readonly ours?: RegExp;
  /** Only where it is no difference of the other version. */
  readonly version?: ApiVersion;
  readonly source?: SourceName;
  readonly why: string;
}

export const meant: readonly Meant[] = [
  {
    kind: /^error code extra$/,
    pointer: /^#\/paths\/~1v1~1organizations~1workspaces(~1\{workspace_id\})?\/post$/,
    source: "sdk",
    why: "an operation has one list of codes; those for external storage only follow where a beta value turns that on",
  },
  {
    kind: /^required missing$/,
    pointer: /^#\/components\/schemas\/(Message|MessageDelta|MessageDeltaUsage|TextBlock|Usage)\b/,
    why: "the public examples leave out what would be null: the wider one is written",
  },
  {
    kind: /^operation extra$/,
    pointer:
      /^#\/paths\/~1v1~1(compliance~1(activities|apps|groups|organizations)|chat~1completions|claude_code~1routines|experimental~1|oauth~1token)/,
    why: "the public documentation has it, and neither official source does",
  },
  {
    kind: /^operation extra$/,
    pointer: /^#\/paths\/~1v1~1organizations~1tunnels/,
    source: "sdk",
    why: "the document has it, and the SDK leaves it out",
  },
  {
    kind: /^operation extra$/,
    pointer: /^#\/paths\/~1v1~1organizations~1(usage_report|cost_report)/,
    why: "documented for callers without beta values; the document has it for those with one, and the SDK leaves it out",
  },
  {
    kind: /^operation missing$/,
    theirs: /^GET \/v1\/organizations\/(cost_report|usage_report\/claude_code)$/,
    source: "document",
    why: "a beta twin that adds nothing; no beta value has a use for it",
  },
  {
    kind: /^(required|parameter) extra$/,
    pointer: /\/parameters\/anthropic-version$/,
    source: "document",
    why: "the API refuses a request without it; the document leaves it to its clients",
  },
  {
    kind: /^parameter missing$/,
    theirs: /"name":"(x-api-key|authorization)"/,
    source: "document",
    why: "a credential is a security scheme",
  },
  {
    kind: /^property extra$/,
    pointer: /ErrorObject\/properties\/details$/,
    why: "the API sends the details of an error wherever the error stands",
  },
  {
    kind: /^media type (missing|extra)$/,
    pointer: /(~1stream\/get|~1messages\/post|~1complete\/post)\/responses\/200$/,
    source: "document",
    why: "the document knows no event streams: it has them as JSON, or not at all",
  },
  {
    kind: /^media type extra$/,
    ours: /^\*\/\*$/,
    source: "document",
    why: "a download comes in the media type of the file, which the document calls octet-stream",
  },
  {
    kind: /^minItems extra$/,
    pointer: /^#\/components\/schemas\/(Plugin|Skill)(Version)?CreateRequest\/properties\/files\[\]$/,
    source: "document",
    why: "a list without an item has no part in a form, so that it would be absent, and it is required",
  },
  {
    kind: /^error code extra$/,
    version: "2023-06-01",
    source: "sdk",
    why: "the older SDK names no error codes, and the API sends them whatever the version",
  },
  {
    kind: /^value extra$/,
    pointer: /^#\/components\/schemas\/(Model|ManagedAgentsModel|AnthropicBeta)$/,
    version: "2023-06-01",
    why: "models and beta values do not depend on the API version; the older SDK stopped earlier",
  },
  {
    kind: /^parameter extra$/,
    pointer: /~1v1~1files\/get\/parameters\/(after_id|before_id)$/,
    version: "2023-06-01",
    why: "its beta value pages by id, which the official types have lost",
  },
  {
    kind: /^property extra$/,
    pointer: /^#\/components\/schemas\/SkillCreateRequest\/properties\/display_title$/,
    version: "2023-06-01",
    why: "its beta value takes it, which the official types have lost",
  },
  {
    kind: /^default missing$/,
    theirs: /^null$/,
    source: "document",
    why: "a default of null says no more than that it may be absent",
  },
  {
    kind: /^minLength extra$/,
    pointer: /^#\/paths\/.*\/parameters\/\w+\/schema$/,
    ours: /^1$/,
    source: "document",
    why: "an empty id in a path would be another path",
  },
  {
    kind: /^status extra$/,
    ours: /"529"/,
    source: "document",
    why: "the documentation has it for all",
  },
  {
    kind: /^status extra$/,
    pointer: /~1messages(~1batches)?\/post\/responses\/402$/,
    source: "document",
    why: "billing may refuse it whatever the version; the document has it for one operation of one version",
  },
  {
    kind: /^status (missing|extra)$/,
    pointer: /^#\/paths\/~1v1~1organizations~1tunnels~1\{tunnel_id\}~1certificates\/post\/responses/,
    source: "document",
    why: "the document has 201 here and 200 for the twin outside the organization; a client takes both as success",
  },
  {
    kind: /^type missing$/,
    pointer: /(ToolUseBlock(Param)?\/properties\/input|ToolInputSchema\/properties\/properties)$/,
    source: "document",
    why: "the SDK takes anything, the document an object: the wider one is written",
  },
  {
    kind: /^map missing$/,
    theirs: /JsonValue$/,
    source: "document",
    why: "a map of any JSON is an object that is open",
  },
  {
    kind: /^member extra$/,
    pointer: /^#\/components\/schemas\/SelfHostedWork\/properties\/data$/,
    source: "document",
    why: "the SDK has it",
  },
  {
    kind: /^format extra$/,
    ours: /^(uri|date-time|binary)$/,
    source: "document",
    why: "what the text holds, as the public documentation says; the document calls it a string",
  },
  {
    kind: /^format extra$/,
    pointer:
      /^#\/components\/schemas\/(AnalyticsUsage\w*|MessagesUsageReportResult|UsageReportCacheCreation|CacheCreation)\//,
    ours: /^int64$/,
    source: "document",
    why: "the tokens of an organization do not fit into 32 bits; the document names no width",
  },
  {
    kind: /^format differs$/,
    ours: /^int64$/,
    theirs: /^int32$/,
    version: "2023-06-01",
    source: "document",
    why: "the document of the newer version counts with 64 bits: the wider one is written",
  },
  {
    kind: /^format missing$/,
    pointer: /^#\/components\/parameters\/limit(-100|-any)?\/schema$/,
    theirs: /^int32$/,
    source: "document",
    why: "shared by operations for some of which the document says no format: the wider one is written",
  },
  {
    kind: /^pattern extra$/,
    version: "2023-06-01",
    source: "document",
    why: "the document of the newer version has it, and an API version does not change what a value may be",
  },
  {
    kind: /^pattern differs$/,
    pointer: /^#\/components\/schemas\/MemoryStoreMemory(Create|Update)Request\/properties\/path$/,
    source: "document",
    why: "the same pattern: ours writes the NUL as an escape, so that the document stays text",
  },
  {
    kind: /^exclusiveMinimum missing$/,
    pointer: /^#\/components\/schemas\/FederationIssuer(Create|Update)Request\/properties\/max_jwt_lifetime_seconds$/,
    theirs: /^0$/,
    source: "document",
    why: "of an integer it says the same as our minimum of 1",
  },
  {
    kind: /^(minLength|minItems) missing$/,
    theirs: /^0$/,
    source: "document",
    why: "a bound of nothing",
  },
  {
    kind: /^default missing$/,
    pointer: /^#\/components\/schemas\/\w+Block\/properties\/caller$/,
    source: "document",
    why: "in an answer, where it is always there or was left out before there was another; an object as default breaks generators",
  },
  {
    kind: /^maxLength missing$/,
    pointer: /^#\/components\/parameters\/page\/schema$/,
    source: "document",
    why: "shared by operations for most of which the document has no bound: the wider one is written",
  },
  {
    kind: /^nullable missing$/,
    pointer: /\/parameters\/[^/]+\/schema$/,
    why: "a query cannot say null",
  },
  {
    kind: /^(nullable missing|required extra)$/,
    pointer: /~1rotate_token\/post\/requestBody(\/content\/application~1json\/schema)?$/,
    source: "document",
    why: "the client always sends a body, which is an object",
  },
  {
    kind: /^required missing$/,
    pointer: /(~1stop|~1memories~1\{memory_id\}|~1credentials~1\{credential_id\})\/post\/requestBody$/,
    source: "document",
    why: "nothing in it is required, so that it may be left out: the wider one is written",
  },
  {
    kind: /^required extra$/,
    pointer: /\/parameters\/anthropic-beta$/,
    why: "the API refuses a request without it; the official clients send it by themselves",
  },
  {
    kind: /^required extra$/,
    pointer: /List\/properties\/(data|next_page|prev_page|first_id|last_id)$/,
    source: "document",
    why: "the SDK declares the envelope of a page as always whole, null where there is nothing",
  },
  {
    kind: /^values (extra|missing)$/,
    pointer: /^#\/components\/schemas\/MessageCreateRequest\/properties\/stream$/,
    why: "a batch does not stream: the SDK takes false alone of some callers and any boolean of others, the document any",
  },
  ...leftOut,
  ...unoffered,
  ...documented,
];
