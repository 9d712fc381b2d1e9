/** Amazon Bedrock by its newer endpoint: messages as the API has them, with a signature of AWS. */
import type { Platform } from "../../contract/index.js";
import { ArgumentError } from "../../errors/errors.js";
import { HEADER_PARAMS } from "../../request/header-params.js";
import { compose, type Policy } from "../../send/context.js";
import { awsAuth, type AwsProfileAuthOptions } from "../aws-auth.js";
import { createPlatform, hostPart, optionOr } from "../create-platform.js";
import { bodyOf, pathPrefix, withBody } from "../rewrite.js";

export interface BedrockMantleOptions extends AwsProfileAuthOptions {
  /** The region. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`. */
  readonly awsRegion?: string | null | undefined;
  /** The same, shorter. */
  readonly region?: string | null | undefined;
  /** Where the service is, `/anthropic` included. Default: `ANTHROPIC_BEDROCK_MANTLE_BASE_URL`, else by the region. */
  readonly baseURL?: string | null | undefined;
}

/** The platform, with its region; undefined with a base URL alone. */
export interface BedrockMantlePlatform extends Platform {
  readonly awsRegion: string | undefined;
}

/** What has a profile in its body. */
const WITH_PROFILE = ["/v1/messages", "/v1/messages/count_tokens"];

/**
 * Claude on Amazon Bedrock by the endpoint `bedrock-mantle`, for `new Claude({ platform: bedrockMantle({ region }) })`: messages,
 * token counts and batches. Options beat the environment. Throws `ArgumentError` without a region or a base URL, or when
 * options contradict each other.
 */
export function bedrockMantle(options: BedrockMantleOptions = {}): BedrockMantlePlatform {
  const awsRegion = optionOr(options.awsRegion ?? options.region, "AWS_REGION", "AWS_DEFAULT_REGION");
  if (awsRegion) hostPart("awsRegion", awsRegion);
  const baseURL =
    optionOr(options.baseURL, "ANTHROPIC_BEDROCK_MANTLE_BASE_URL") ??
    (awsRegion && `https://bedrock-mantle.${awsRegion}.api.aws/anthropic`);
  if (!baseURL) {
    throw new ArgumentError(
      "No AWS region or base URL found. Set `awsRegion` in the constructor, the `AWS_REGION` / `AWS_DEFAULT_REGION` environment variable, or provide a `baseURL` / `ANTHROPIC_BEDROCK_MANTLE_BASE_URL` environment variable.",
    );
  }
  const sign = awsAuth(options, {
    service: "bedrock-mantle",
    region: () => awsRegion,
    keyVariable: "AWS_BEARER_TOKEN_BEDROCK",
    secret: "awsSecretAccessKey",
  });
  const platform = createPlatform({
    name: "Amazon Bedrock Mantle",
    baseURL,
    authentication: "authentication uses a Bedrock API key (`apiKey`) or AWS credentials (SigV4).",
    has: /^\S+ \/v1\/messages(\/(count_tokens|batches(\/.*)?))?$/,
    policy: (request, next, context) => compose([withProfile, sign], next)(request, context),
  });
  return Object.assign(platform, { awsRegion });
}

/** Moves the profile of a user from its header to the body. */
const withProfile: Policy = async (request, next, context) => {
  const { [HEADER_PARAMS.user_profile_id]: profile, ...headers } = request.headers;
  const moves = request.method === "POST" && WITH_PROFILE.some((path) => pathPrefix(request.url, path) !== undefined);
  const body = profile !== undefined && moves ? await bodyOf(request) : undefined;
  if (!body) return next(request, context);
  return next(await withBody({ ...request, headers }, { user_profile_id: profile, ...body }), context);
};
