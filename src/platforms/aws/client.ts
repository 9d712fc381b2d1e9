/** The client of the Claude Platform on AWS. */
import type { Resources } from "../../../generated/types/2026-10-21.js";
import { routes20261021 } from "../../../generated/rows.js";
import { Client } from "../../client/client.js";
import type { ClientOptions } from "../../contract/index.js";
import { AWS_CALLER } from "../aws-auth.js";
import { type CloudClientOptions, type CloudKind, cloudOptions } from "../cloud-options.js";
import { UNRESOLVED } from "../lazy.js";
import { aws, type AwsOptions, type AwsPlatform } from "./aws.js";

/** Options of `AnthropicAws`: those of the ordinary client, and those of the platform. */
export type AwsClientOptions = CloudClientOptions<AwsOptions>;

const AWS: CloudKind<AwsOptions> = {
  names: ["awsRegion", "region", "baseURL", "workspaceId", ...AWS_CALLER],
  together: [["awsRegion", "region"], AWS_CALLER],
  make: aws,
};

type Beta = Resources["beta"];

/** The resources that the platform serves: all, but for the addresses of actions of user profiles. */
interface AwsResources extends Omit<Resources, "userProfiles" | "beta"> {
  userProfiles: Omit<Resources["userProfiles"], "actionURLs">;
  beta: Omit<Beta, "userProfiles"> & { userProfiles: Omit<Beta["userProfiles"], "actionURLs"> };
}

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface AnthropicAws extends AwsResources {}

/** A client of the Claude Platform on AWS. Throws `ArgumentError` as `aws()` does. */
export class AnthropicAws extends Client {
  /** The region; undefined with a base URL alone, and until `ready` when the files of AWS tell it. */
  awsRegion: string | undefined;
  /** The workspace of calls that name no other one. */
  readonly workspaceId: string | undefined;
  /** Resolves when the region is known, if it is needed to know where requests go; the first one waits for it. Rejects with `ArgumentError` where there is none. */
  readonly ready: Promise<void>;

  constructor(options: AwsClientOptions = {}) {
    super(cloudOptions(AWS, options), "2026-10-21", routes20261021);
    const platform = this._options.platform as AwsPlatform;
    this.awsRegion = platform.region.known;
    this.workspaceId = platform.workspaceId;
    this.ready = this.baseURL === UNRESOLVED ? this.#settle(platform) : Promise.resolve();
    // The first request fails of it, too.
    this.ready.catch(() => {});
  }

  async #settle(platform: AwsPlatform): Promise<void> {
    this.awsRegion = await platform.region.find();
    if (this.baseURL === UNRESOLVED) this.baseURL = platform.baseURL;
  }

  /** A client with other options. One credential replaces another as a whole; another region has another address. */
  override withOptions(options: Partial<AwsClientOptions>): this {
    return super.withOptions(options as ClientOptions);
  }
}
