/** Amazon Bedrock: other paths, version and betas in the body, a signature of AWS, and event streams in frames. */
import type { Platform } from "../../contract/index.js";
import { ArgumentError } from "../../errors/errors.js";
import { HEADER_PARAMS } from "../../request/header-params.js";
import { compose, type HttpRequest, type Policy } from "../../send/context.js";
import { PLATFORM_LIMITS } from "../../transfer/platform-limits.js";
import { type AwsAuthOptions, awsAuth } from "../aws-auth.js";
import { createPlatform, hostPart, optionOr } from "../create-platform.js";
import { bodyOf, messageBody, pathPrefix, pathWith, withBody, withPath } from "../rewrite.js";
import { asEvents } from "./responses.js";

export interface BedrockOptions extends AwsAuthOptions {
  /** The region. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`. */
  readonly awsRegion?: string | null | undefined;
  /** The same, shorter. */
  readonly region?: string | null | undefined;
  /** Where the service is. Default: `ANTHROPIC_BEDROCK_BASE_URL`, else by the region. */
  readonly baseURL?: string | null | undefined;
}

/** The platform, with its region; undefined with a base URL alone. */
export interface BedrockPlatform extends Platform {
  readonly awsRegion: string | undefined;
}

/** What bodies call the versions that the header of the API has. */
const VERSIONS: Readonly<Record<string, string>> = { "2023-06-01": "bedrock-2023-05-31" };
const MESSAGES = "/v1/messages";

/**
 * Claude on Amazon Bedrock, for `new Claude({ platform: bedrock({ region }) })`: messages, streamed or not. Options beat the
 * environment. Throws `ArgumentError` without a region or a base URL, or when options contradict each other.
 */
export function bedrock(options: BedrockOptions = {}): BedrockPlatform {
  const awsRegion = optionOr(options.awsRegion ?? options.region, "AWS_REGION", "AWS_DEFAULT_REGION");
  if (awsRegion) hostPart("awsRegion", awsRegion);
  const baseURL =
    optionOr(options.baseURL, "ANTHROPIC_BEDROCK_BASE_URL") ??
    (awsRegion && `https://bedrock-runtime.${awsRegion}.amazonaws.com`);
  if (!baseURL) {
    throw new ArgumentError(
      "No AWS region or base URL found. Set `awsRegion` in the constructor, the `AWS_REGION` / `AWS_DEFAULT_REGION` environment variable, or provide a `baseURL` / `ANTHROPIC_BEDROCK_BASE_URL` environment variable.",
    );
  }
  const sign = awsAuth(options, {
    service: "bedrock",
    region: () => awsRegion,
    keyVariable: "AWS_BEARER_TOKEN_BEDROCK",
    secret: "awsSecretKey",
  });
  const platform = createPlatform({
    name: "Amazon Bedrock",
    baseURL,
    authentication: "authentication uses AWS credentials or a Bedrock API key, which `bedrock()` takes.",
    has: /^POST \/v1\/messages$/,
    policy: (request, next, context) => compose([translate, sign], next)(request, context),
  });
  return Object.assign(platform, { awsRegion });
}

/** Says it to Bedrock, and what Bedrock says to the client. */
const translate: Policy = async (request, next, context) => {
  return asEvents(await next(await rewritten(request), context), context.options.maxEventBytes);
};

async function rewritten(request: HttpRequest): Promise<HttpRequest> {
  const { method, url } = request;
  const { "anthropic-version": version = "", ...others } = request.headers;
  const headers: Record<string, string> = others;
  const body = await bodyOf(request);
  const prefix = method === "POST" ? pathPrefix(url, MESSAGES) : undefined;
  if (prefix === undefined) {
    const other = { ...request, headers };
    return body ? withBody(other, versioned(body, version, headers)) : other;
  }
  const { model, stream, ...params } = messageBody(body, MESSAGES);
  const sent = versioned(params, version, headers);
  const profile = headers[HEADER_PARAMS.user_profile_id];
  delete headers[HEADER_PARAMS.user_profile_id];
  if (profile !== undefined) sent["user_profile_id"] ??= profile;
  const verb = stream ? "invoke-with-response-stream" : "invoke";
  const path = prefix + pathWith(`/model/{model}/${verb}`, { model });
  return withBody({ ...request, headers, url: withPath(url, path) }, sent, PLATFORM_LIMITS.bedrock);
}

/** The body with what headers tell the API: version and betas. */
function versioned(
  params: Readonly<Record<string, unknown>>,
  version: string,
  headers: HttpRequest["headers"],
): Record<string, unknown> {
  const body: Record<string, unknown> = { ...params };
  body["anthropic_version"] ||= VERSIONS[version] ?? version;
  const betas = headers[HEADER_PARAMS.betas];
  if (betas) body["anthropic_beta"] ??= betas.split(/\s*,\s*/);
  return body;
}
