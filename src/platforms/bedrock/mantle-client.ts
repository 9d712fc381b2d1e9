/** The client of Amazon Bedrock by its newer endpoint. */
import type { Resources } from "../../../generated/types/2026-10-21.js";
import { routes20261021 } from "../../../generated/rows.js";
import { Client } from "../../client/client.js";
import type { ClientOptions } from "../../contract/index.js";
import { AWS_CALLER } from "../aws-auth.js";
import { type CloudClientOptions, type CloudKind, cloudOptions } from "../cloud-options.js";
import { bedrockMantle, type BedrockMantleOptions, type BedrockMantlePlatform } from "./mantle.js";

/** Options of `AnthropicBedrockMantle`: those of the ordinary client, and those of the platform. */
export type BedrockMantleClientOptions = CloudClientOptions<BedrockMantleOptions>;

const MANTLE: CloudKind<BedrockMantleOptions> = {
  names: ["awsRegion", "region", "baseURL", ...AWS_CALLER],
  together: [["awsRegion", "region"], AWS_CALLER],
  make: bedrockMantle,
};

/** The resources that it serves. */
interface MantleResources {
  messages: Resources["messages"];
  beta: Pick<Resources["beta"], "messages">;
}

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface AnthropicBedrockMantle extends MantleResources {}

/** A client of Claude on Amazon Bedrock by the endpoint `bedrock-mantle`. Throws `ArgumentError` as `bedrockMantle()` does. */
export class AnthropicBedrockMantle extends Client {
  /** The region; undefined with a base URL alone. */
  readonly awsRegion: string | undefined;

  constructor(options: BedrockMantleClientOptions = {}) {
    super(cloudOptions(MANTLE, options), "2026-10-21", routes20261021);
    this.awsRegion = (this._options.platform as BedrockMantlePlatform).awsRegion;
  }

  /** A client with other options. One credential replaces another as a whole; another region has another address. */
  override withOptions(options: Partial<BedrockMantleClientOptions>): this {
    return super.withOptions(options as ClientOptions);
  }
}
