/** Vertex AI of Google Cloud: other paths, and the version in the body. */
import type { Platform } from "../../contract/index.js";
import { ArgumentError } from "../../errors/errors.js";
import type { HttpRequest } from "../../send/context.js";
import { PLATFORM_LIMITS } from "../../transfer/platform-limits.js";
import { createPlatform, hostPart, optionOr } from "../create-platform.js";
import { googleCredential, type GoogleAuthOptions } from "../google-auth.js";
import { bodyOf, messageBody, pathPrefix, pathWith, withBody, withPath } from "../rewrite.js";

export interface VertexOptions extends GoogleAuthOptions {
  /** The region, or `global`, `us` or `eu`. Default: `CLOUD_ML_REGION`. */
  readonly region?: string | null | undefined;
  /** The project. Default: `ANTHROPIC_VERTEX_PROJECT_ID`, else that of the credential. */
  readonly projectId?: string | null | undefined;
  /** Where the service is. Default: `ANTHROPIC_VERTEX_BASE_URL`, else by the region. */
  readonly baseURL?: string | null | undefined;
}

/** The platform, with its region and its project, as far as that is known. */
export interface VertexPlatform extends Platform {
  readonly region: string;
  readonly projectId: string | null;
}

/** What bodies call the versions that the header of the API has. */
const VERSIONS: Readonly<Record<string, string>> = { "2023-06-01": "vertex-2023-10-16" };
const MESSAGES = "/v1/messages";
const TOKENS = "/v1/messages/count_tokens";

/**
 * Claude on Vertex AI, for `new Claude({ platform: vertex({ region, projectId }) })`: messages and token counts. Options beat
 * the environment. Throws `ArgumentError` without a region, or when options contradict each other.
 */
export function vertex(options: VertexOptions = {}): VertexPlatform {
  const region = optionOr(options.region, "CLOUD_ML_REGION");
  if (!region) {
    throw new ArgumentError(
      "No region was given. The client should be instantiated with the `region` option or the `CLOUD_ML_REGION` environment variable should be set.",
    );
  }
  if (options.accessToken && (options.authClient || options.googleAuth))
    throw new ArgumentError("Pass one credential: `accessToken`, `authClient` or `googleAuth`");
  const projectId = optionOr(options.projectId, "ANTHROPIC_VERTEX_PROJECT_ID") ?? null;
  const credential = googleCredential(options);
  const platform = createPlatform({
    name: "Vertex AI",
    baseURL: optionOr(options.baseURL, "ANTHROPIC_VERTEX_BASE_URL") ?? addressOf(hostPart("region", region)),
    authentication: "authentication uses Google Cloud credentials (`accessToken`, `authClient` or `googleAuth`).",
    has: /^POST \/v1\/messages(\/count_tokens)?$/,
    async policy(request, next, context) {
      const { headers, project } = await credential();
      const { "anthropic-version": version = "", ...rest } = request.headers;
      const place = { region, project: projectId ?? project };
      // What the caller set wins.
      return next(await rewritten({ ...request, headers: { ...headers, ...rest } }, version, place), context);
    },
  });
  return Object.assign(platform, { region, projectId });
}

function addressOf(region: string): string {
  if (region === "global") return "https://aiplatform.googleapis.com/v1";
  if (region === "us" || region === "eu") return `https://aiplatform.${region}.rep.googleapis.com/v1`;
  return `https://${region}-aiplatform.googleapis.com/v1`;
}

/** Where the models of a caller are. */
interface Place {
  readonly region: string;
  readonly project: string | undefined;
}

async function rewritten(request: HttpRequest, version: string, place: Place): Promise<HttpRequest> {
  const { method, url } = request;
  const body = await bodyOf(request);
  const versioned = { ...body, anthropic_version: body?.["anthropic_version"] || (VERSIONS[version] ?? version) };
  const counts = method === "POST" && pathPrefix(url, TOKENS);
  if (typeof counts === "string") {
    messageBody(body, TOKENS);
    const path = counts + modelPath("count-tokens:rawPredict", place);
    return withBody({ ...request, url: withPath(url, path) }, versioned, PLATFORM_LIMITS.vertex);
  }
  const prefix = method === "POST" ? pathPrefix(url, MESSAGES) : undefined;
  if (prefix === undefined) return body ? withBody(request, versioned) : request;
  const { model, ...params } = messageBody(body, MESSAGES);
  const verb = params["stream"] ? "streamRawPredict" : "rawPredict";
  // A server that drops `;` and what follows would drop the verb.
  const named = pathWith("/{model}", { model }).slice(1).replaceAll(";", "%3B");
  const path = prefix + modelPath(`${named}:${verb}`, place);
  const sent = { ...params, anthropic_version: versioned.anthropic_version };
  return withBody({ ...request, url: withPath(url, path) }, sent, PLATFORM_LIMITS.vertex);
}

function modelPath(last: string, { region, project }: Place): string {
  if (!project) {
    throw new ArgumentError(
      "No projectId was given and it could not be resolved from credentials. The client should be instantiated with the `projectId` option or the `ANTHROPIC_VERTEX_PROJECT_ID` environment variable should be set.",
    );
  }
  return `${pathWith("/projects/{project}/locations/{region}/publishers/anthropic/models/", { project, region })}${last}`;
}
