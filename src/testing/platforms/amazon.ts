/** Amazon Bedrock, both endpoints of it, and the Claude Platform on AWS. */
import { PLATFORM_LIMITS } from "../../transfer/platform-limits.js";
import type { JsonObject } from "../json.js";
import { Problem } from "../problem.js";
import { awsCaller } from "./aws-signature.js";
import { framed } from "./event-frames.js";
import { type LocalShape, objectOf, redirected, relabelled, saidBy, versionOf } from "./shape.js";

const MESSAGES = "/v1/messages";
const INVOKE = /\/model\/([^/]+)\/invoke(-with-response-stream)?$/;
const MANTLE = /^\/anthropic(\/v1\/messages(?:\/.*)?)$/;
const ACTION_URLS = /^\/v1\/user_profiles\/[^/]+\/action_urls$/;
const PROFILE = "anthropic-user-profile-id";

/** Errors of AWS by status. */
const TYPES: Readonly<Record<number, string>> = {
  400: "ValidationException",
  403: "AccessDeniedException",
  404: "ResourceNotFoundException",
  408: "ModelTimeoutException",
  413: "ValidationException",
  429: "ThrottlingException",
  503: "ServiceUnavailableException",
  529: "ServiceUnavailableException",
};

const ownError = ({ status, message, init }: Problem) => ({
  body: { message },
  headers: { "x-amzn-errortype": init.type ?? TYPES[status] ?? "InternalServerException" },
});

/** `us.anthropic.claude-x-v1:0`, or what ends so, as the API calls it. */
const modelOf = (id: string) => /^(?:.*\/)?(?:[\w-]+\.)?anthropic\.(.+?)(?:-v\d+(?::\d+)?)?$/.exec(id)?.[1] ?? id;

export const bedrockShape: LocalShape = {
  async asked(request) {
    const { pathname } = new URL(request.url);
    const mantle = MANTLE.exec(pathname)?.[1];
    const { id, bytes } = await awsCaller(request, mantle ? "bedrock-mantle" : "bedrock");
    const whole = bytes === undefined ? request : redirected(request, pathname, {}, bytes);
    if (mantle) return asMantle(whole, mantle, id);
    const [, model, streams] = INVOKE.exec(pathname) ?? [];
    if (model === undefined || request.method !== "POST") {
      throw new Problem(404, `${request.method} ${pathname} is none of Bedrock`, { type: "UnknownOperationException" });
    }
    const body = await sentTo(whole);
    const { anthropic_version: _, anthropic_beta: betas, user_profile_id: profile, ...params } = body;
    const headers = {
      "x-api-key": id,
      "anthropic-version": versionOf(body, "bedrock-2023-05-31"),
      ...(Array.isArray(betas) && { "anthropic-beta": betas.join(",") }),
      ...(typeof profile === "string" && { [PROFILE]: profile }),
    };
    const asked = { ...params, model: modelOf(decodeURIComponent(model)), ...(streams && { stream: true }) };
    return redirected(whole, MESSAGES, headers, JSON.stringify(asked));
  },
  async answered(response, request) {
    const id = { "x-amzn-requestid": response.headers.get("request-id") ?? "" };
    if (MANTLE.test(new URL(request.url).pathname)) return relabelled(response, /^$/, id);
    if (!response.ok) {
      const { message } = await saidBy(response);
      const { body, headers } = ownError(new Problem(response.status, message));
      return relabelled(response, /^(request-id|anthropic-.*)$/, { ...id, ...headers }, JSON.stringify(body));
    }
    const own = /^(request-id|anthropic-.*)$/;
    if (!INVOKE.exec(new URL(request.url).pathname)?.[2] || !response.body) return relabelled(response, own, id);
    const type = { "content-type": "application/vnd.amazon.eventstream" };
    return relabelled(response, /^(content-type|request-id|anthropic-.*)$/, { ...id, ...type }, framed(response.body));
  },
  refused: ownError,
};

const sentTo = (request: Request): Promise<JsonObject> => objectOf(request, PLATFORM_LIMITS.bedrock);

/** The newer endpoint, which has messages as the API has them, but for profiles. */
async function asMantle(request: Request, path: string, id: string): Promise<Request> {
  if (request.method !== "POST" || !/^\/v1\/messages(\/count_tokens)?$/.test(path)) {
    return redirected(request, path, { "x-api-key": id });
  }
  const { user_profile_id: profile, model, ...params } = await sentTo(request);
  const headers = { "x-api-key": id, ...(typeof profile === "string" && { [PROFILE]: profile }) };
  const asked = {
    ...params,
    ...(model !== undefined && { model: typeof model === "string" ? modelOf(model) : model }),
  };
  return redirected(request, path, headers, JSON.stringify(asked));
}

export const awsShape: LocalShape = {
  async asked(request) {
    const { pathname } = new URL(request.url);
    const { id, bytes } = await awsCaller(request, "aws-external-anthropic");
    if (!request.headers.has("anthropic-workspace-id")) {
      throw new Problem(400, "anthropic-workspace-id: header is required", { type: "ValidationException" });
    }
    if (ACTION_URLS.test(pathname)) throw new Problem(404, `${pathname} is not there`);
    return redirected(request, pathname, { "x-api-key": id }, bytes);
  },
  answered: (response) => relabelled(response, /^$/, { "x-amzn-requestid": response.headers.get("request-id") ?? "" }),
  refused: ownError,
};
