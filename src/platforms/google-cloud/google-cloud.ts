/** Claude on Google Cloud, as Anthropic runs it there: the API as it is, at an address of a project and its workspace. */
import type { Platform } from "../../contract/index.js";
import { ArgumentError } from "../../errors/errors.js";
import { createPlatform, optionOr } from "../create-platform.js";
import { googleCredential, type GoogleCallerOptions } from "../google-auth.js";
import { type Lazy, lazy, UNRESOLVED } from "../lazy.js";
import { pathWith } from "../rewrite.js";
import { projectOf, SET_PROJECT } from "./project.js";

export interface GoogleCloudOptions extends GoogleCallerOptions {
  /** The project. Default: `ANTHROPIC_GOOGLE_CLOUD_PROJECT`, else `GOOGLE_CLOUD_PROJECT`, else that of the credential. */
  readonly project?: string | null | undefined;
  /** The location. Default: `ANTHROPIC_GOOGLE_CLOUD_LOCATION`, else `global`. */
  readonly location?: string | null | undefined;
  /** The workspace, for all but what belongs to the organization. Default: `ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID`. */
  readonly workspaceId?: string | null | undefined;
  /** Where the service is, with all that stands before `/v1/messages`. Default: `ANTHROPIC_GOOGLE_CLOUD_BASE_URL`, else by project, location and workspace. */
  readonly baseURL?: string | null | undefined;
  /** Gives an access token, asked at each attempt; it counts before the other credentials. */
  readonly bearerTokenProvider?: (() => string | Promise<string>) | null | undefined;
}

/** The platform, with its place. */
export interface GoogleCloudPlatform extends Platform {
  /** As an option or a variable names it, else that of the credential, once it is asked for. */
  readonly project: Lazy<string>;
  readonly location: string;
  readonly workspaceId: string | undefined;
  /** A URL below the base URL of the platform, where it has another place: what belongs to the organization. */
  placed(url: string): string;
}

const HOST = "https://claude.googleapis.com/v1";
/** What belongs to an organization, and to none of its workspaces. */
const ORGANIZATION = /^\/v1\/(organizations\/|user_profiles([/?]|$))/;

/**
 * Claude on Google Cloud, for `new Claude({ platform: googleCloud({ project, workspaceId }) })`: all of the API. Options beat the
 * environment. Throws `ArgumentError` when options contradict each other. A call rejects with one when a workspace or a project is missing.
 */
export function googleCloud(options: GoogleCloudOptions = {}): GoogleCloudPlatform {
  const { bearerTokenProvider, authClient, googleAuth, skipAuth } = options;
  if (skipAuth && (bearerTokenProvider || googleAuth || authClient)) {
    throw new ArgumentError(
      "The `skipAuth` option is mutually exclusive with `bearerTokenProvider`, `googleAuth`, and `authClient`; `skipAuth` disables authentication entirely.",
    );
  }
  if (authClient && googleAuth) {
    throw new ArgumentError(
      "The `authClient` and `googleAuth` arguments are mutually exclusive; only one can be passed at a time.",
    );
  }
  const credential = googleCredential({ ...options, accessToken: bearerTokenProvider }, "bearerTokenProvider");
  const location = optionOr(options.location, "ANTHROPIC_GOOGLE_CLOUD_LOCATION") || "global";
  const workspaceId = optionOr(options.workspaceId, "ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID");
  const given = optionOr(options.baseURL, "ANTHROPIC_GOOGLE_CLOUD_BASE_URL");
  const named = optionOr(options.project, "ANTHROPIC_GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_PROJECT");
  if (!given && !named && skipAuth) throw new ArgumentError(`No project was given. ${SET_PROJECT}`);
  const project = lazy(named, () => projectOf(options));
  const place = { location, workspaceId };
  const baseURL = () => given ?? (workspaceId && project.known ? workspaceURL(project.known, place) : UNRESOLVED);
  const placed = (url: string) => {
    const base = given ? undefined : [baseURL(), UNRESOLVED].find((one) => url.startsWith(`${one}/`));
    return base === undefined ? url : baseOf(url.slice(base.length), project.known, place) + url.slice(base.length);
  };
  const platform = createPlatform({
    name: "Claude on Google Cloud",
    get baseURL() {
      return baseURL();
    },
    authentication:
      "authentication uses a Google bearer token (`bearerTokenProvider`, `googleAuth`/`authClient`, or Application Default Credentials).",
    // Only the version before has it.
    has: /^(?!POST \/v1\/complete$)/,
    threads: true,
    async policy(request, next, context) {
      if (request.url.startsWith(UNRESOLVED)) await project.find();
      const url = placed(request.url);
      const { headers } = await credential();
      // What the caller set wins.
      return next({ ...request, url, headers: { ...headers, ...request.headers } }, context);
    },
  });
  return Object.assign(platform, { project, placed, ...place });
}

interface Place {
  readonly location: string;
  readonly workspaceId: string | undefined;
}

/** What stands before a path. */
function baseOf(path: string, project: string | undefined, place: Place): string {
  const isOfOrganization = ORGANIZATION.test(path);
  if (!isOfOrganization && !place.workspaceId) {
    throw new ArgumentError(
      "No workspace ID found. Set `workspaceId` in the constructor or the `ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID` environment variable.",
    );
  }
  if (!project) return UNRESOLVED;
  return isOfOrganization ? `${locationURL(project, place)}/claudeOrganization/invoke` : workspaceURL(project, place);
}

const locationURL = (project: string, { location }: Place) =>
  HOST + pathWith("/projects/{project}/locations/{location}", { project, location });

const workspaceURL = (project: string, place: Place) =>
  locationURL(project, place) + pathWith("/workspaces/{workspaceId}/invoke", { workspaceId: place.workspaceId });
