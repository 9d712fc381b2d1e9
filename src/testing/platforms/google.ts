/** Vertex AI, and Claude on Google Cloud. */
import { PLATFORM_LIMITS } from "../../transfer/platform-limits.js";
import { Problem } from "../problem.js";
import { bearerOf, type LocalShape, objectOf, redirected, relabelled, saidBy, versionOf } from "./shape.js";

const PREDICT =
  /\/projects\/[^/]+\/locations\/[^/]+\/publishers\/anthropic\/models\/([^/]+):(rawPredict|streamRawPredict)$/;
const COUNT = "count-tokens";
/** What stands before the paths of the API: of a workspace, or of the organization. */
const PLACE = /^\/v1\/projects\/[^/]+\/locations\/[^/]+\/(?:workspaces\/([^/]+)|claudeOrganization)\/invoke(\/v1\/.*)$/;
const ORGANIZATION = /^\/v1\/(organizations\/|user_profiles(\/|$))/;

/** What Google calls an error, by status. */
const STATUSES: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  413: "INVALID_ARGUMENT",
  429: "RESOURCE_EXHAUSTED",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

const errorOf = (code: number, message: string) => ({ error: { code, message, status: STATUSES[code] ?? "INTERNAL" } });
const isStreamed = (request: Request) => PREDICT.exec(new URL(request.url).pathname)?.[2] === "streamRawPredict";

function demandToken(request: Request): void {
  if (!bearerOf(request)) throw new Problem(401, "Request is missing required authentication credential.");
}

export const vertexShape: LocalShape = {
  async asked(request) {
    demandToken(request);
    const { pathname } = new URL(request.url);
    const [, name, verb] = PREDICT.exec(pathname) ?? [];
    if (name === undefined || request.method !== "POST") throw new Problem(404, `${pathname} was not found.`);
    const body = await objectOf(request, PLATFORM_LIMITS.vertex);
    const { anthropic_version: _, ...params } = body;
    const headers = { "anthropic-version": versionOf(body, "vertex-2023-10-16") };
    if (name === COUNT) return redirected(request, "/v1/messages/count_tokens", headers, JSON.stringify(params));
    const model = decodeURIComponent(name).replace("@", "-");
    const streams = verb === "streamRawPredict" && { stream: true };
    return redirected(request, "/v1/messages", headers, JSON.stringify({ ...params, model, ...streams }));
  },
  async answered(response, request) {
    const own = /^anthropic-.*$/;
    // What the model says of a request passes; what the platform says has a form of its own, in a list where it would have streamed.
    if (response.ok || response.status === 400) return relabelled(response, own);
    const { message } = await saidBy(response);
    const error = errorOf(response.status, message);
    return relabelled(response, own, {}, JSON.stringify(isStreamed(request) ? [error] : error));
  },
  refused({ status, message }, request) {
    const error = errorOf(status, message);
    return { body: isStreamed(request) ? [error] : error };
  },
};

export const googleCloudShape: LocalShape = {
  asked(request) {
    demandToken(request);
    const { pathname } = new URL(request.url);
    const [, workspace, below] = PLACE.exec(pathname) ?? [];
    // A base URL of one's own has none of it.
    const path = below ?? pathname;
    const isElsewhere = below !== undefined && ORGANIZATION.test(path) !== (workspace === undefined);
    if (isElsewhere || path === "/v1/complete") throw new Problem(404, `${pathname} was not found.`);
    return redirected(request, path, workspace === undefined ? {} : { "anthropic-workspace-id": workspace });
  },
  refused: ({ status, message }) => ({ body: errorOf(status, message) }),
};
