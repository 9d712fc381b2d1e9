/** The Claude Platform on AWS: the API as it is, at an address of AWS, with a signature or a key, in a workspace. */
import { fromMachine } from "#platform-credentials";
import type { Platform } from "../../contract/index.js";
import { ArgumentError } from "../../errors/errors.js";
import { HEADER_PARAMS } from "../../request/header-params.js";
import { compose, type Policy } from "../../send/context.js";
import { awsAuth, type AwsProfileAuthOptions } from "../aws-auth.js";
import { createPlatform, hostPart, optionOr } from "../create-platform.js";
import { type Lazy, lazy, resolvedURL, UNRESOLVED } from "../lazy.js";

export interface AwsOptions extends AwsProfileAuthOptions {
  /** The region. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`, else that of the profile in the files of AWS. */
  readonly awsRegion?: string | null | undefined;
  /** The same, shorter. */
  readonly region?: string | null | undefined;
  /** Where the service is. Default: `ANTHROPIC_AWS_BASE_URL`, else by the region. */
  readonly baseURL?: string | null | undefined;
  /** The workspace of all calls that name no other one. Default: `ANTHROPIC_AWS_WORKSPACE_ID`. */
  readonly workspaceId?: string | null | undefined;
}

/** The platform, with its region and its workspace. */
export interface AwsPlatform extends Platform {
  /** As an option or a variable names it, else that of the files of AWS, once it is asked for. */
  readonly region: Lazy<string>;
  readonly workspaceId: string | undefined;
}

const NO_REGION =
  "No AWS region or base URL found. Set `awsRegion` in the constructor, the `AWS_REGION` / `AWS_DEFAULT_REGION` environment variable, configure a `region` for your profile in `~/.aws/config`, or provide a `baseURL` / `ANTHROPIC_AWS_BASE_URL` environment variable.";

/**
 * The Claude Platform on AWS, for `new Claude({ platform: aws({ region, workspaceId }) })`: all of the API. Options beat the
 * environment. Throws `ArgumentError` without a workspace, or when options contradict each other; a call rejects with one
 * without a region.
 */
export function aws(options: AwsOptions = {}): AwsPlatform {
  const named = optionOr(options.awsRegion ?? options.region, "AWS_REGION", "AWS_DEFAULT_REGION");
  if (named) hostPart("awsRegion", named);
  const region = lazy(named, async () => {
    const found = await fromMachine.awsRegion(options.awsProfile ?? undefined);
    if (!found) throw new ArgumentError(NO_REGION);
    return hostPart("The region of the profile", found);
  });
  const given = optionOr(options.baseURL, "ANTHROPIC_AWS_BASE_URL");
  const workspaceId = optionOr(options.workspaceId, "ANTHROPIC_AWS_WORKSPACE_ID");
  if (!workspaceId && !options.skipAuth) {
    throw new ArgumentError(
      "No workspace ID found. Set `workspaceId` in the constructor or the `ANTHROPIC_AWS_WORKSPACE_ID` environment variable.",
    );
  }
  const sign = awsAuth(options, {
    service: "aws-external-anthropic",
    region: () => region.find(),
    keyVariable: "ANTHROPIC_AWS_API_KEY",
    secret: "awsSecretAccessKey",
  });
  const place: Policy = async (request, next, context) => {
    if (!request.url.startsWith(UNRESOLVED)) return next(request, context);
    return next({ ...request, url: resolvedURL(request.url, addressOf(await region.find())) }, context);
  };
  const platform = createPlatform({
    name: "the Claude Platform on AWS",
    get baseURL() {
      return given ?? (region.known ? addressOf(region.known) : UNRESOLVED);
    },
    authentication: "authentication uses an API key (`apiKey`) or AWS credentials (SigV4).",
    has: /^(?!POST \/v1\/user_profiles\/[^/]+\/action_urls$)/,
    threads: true,
    headers: workspaceId ? { [HEADER_PARAMS.workspace_id]: workspaceId } : {},
    policy: (request, next, context) => compose([place, sign], next)(request, context),
  });
  return Object.assign(platform, { region, workspaceId });
}

const addressOf = (region: string) => `https://aws-external-anthropic.${region}.api.aws`;
