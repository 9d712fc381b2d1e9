/** The client of Claude on Google Cloud. */
import type { Resources } from "../../../generated/types/2026-10-21.js";
import { routes20261021 } from "../../../generated/rows.js";
import { hide } from "../../base/hidden.js";
import { Client } from "../../client/client.js";
import type { ClientOptions } from "../../contract/index.js";
import { type CloudClientOptions, type CloudKind, cloudOptions } from "../cloud-options.js";
import { UNRESOLVED } from "../lazy.js";
import { googleCloud, type GoogleCloudOptions, type GoogleCloudPlatform } from "./google-cloud.js";

/** Options of `AnthropicGoogleCloud`: those of the ordinary client, and those of the platform. */
export type GoogleCloudClientOptions = CloudClientOptions<GoogleCloudOptions>;

const GOOGLE_CLOUD: CloudKind<GoogleCloudOptions> = {
  names: [
    ...(["project", "location", "workspaceId", "baseURL", "bearerTokenProvider"] as const),
    ...(["authClient", "googleAuth", "skipAuth"] as const),
  ],
  together: [["bearerTokenProvider", "authClient", "googleAuth", "skipAuth"]],
  make: googleCloud,
};

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface AnthropicGoogleCloud extends Resources {}

/** A client of Claude on Google Cloud. Throws `ArgumentError` as `googleCloud()` does. */
export class AnthropicGoogleCloud extends Client {
  /** The project; null with a base URL alone, and until `ready` when the credential tells it. */
  project: string | null;
  readonly location: string;
  readonly workspaceId: string | undefined;
  /** Resolves when the project is known, if it is needed to know where requests go; the first one waits for it. Rejects with `ArgumentError` where there is none. */
  readonly ready: Promise<void>;

  constructor(options: GoogleCloudClientOptions = {}) {
    super(cloudOptions(GOOGLE_CLOUD, options), "2026-10-21", routes20261021);
    const platform = this._options.platform as GoogleCloudPlatform;
    this.project = platform.project.known ?? null;
    this.location = platform.location;
    this.workspaceId = platform.workspaceId;
    this.ready = this.baseURL === UNRESOLVED && !this.project ? this.#settle(platform) : Promise.resolve();
    // The first request fails of it, too.
    this.ready.catch(() => {});
    // On the class it would put all requests through the chain of subclasses.
    hide(this, "buildURL", (path: string, query?: object | null) => platform.placed(super.buildURL(path, query)));
  }

  async #settle(platform: GoogleCloudPlatform): Promise<void> {
    this.project = await platform.project.find();
    if (this.baseURL === UNRESOLVED && platform.baseURL !== UNRESOLVED) this.baseURL = platform.baseURL;
  }

  /** A client with other options. One credential replaces another as a whole; another workspace has another address. */
  override withOptions(options: Partial<GoogleCloudClientOptions>): this {
    return super.withOptions(options as ClientOptions);
  }
}
