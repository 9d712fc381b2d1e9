/** The client of Amazon Bedrock. */
import type { Resources } from "../../../generated/types/2026-10-21.js";
import { routes20261021 } from "../../../generated/rows.js";
import { Client } from "../../client/client.js";
import type { ClientOptions } from "../../contract/index.js";
import { type CloudClientOptions, type CloudKind, cloudOptions } from "../cloud-options.js";
import { bedrock, type BedrockOptions, type BedrockPlatform } from "./bedrock.js";

/** Options of `AnthropicBedrock`: those of the ordinary client, and those of the platform. */
export type BedrockClientOptions = CloudClientOptions<BedrockOptions>;

const BEDROCK: CloudKind<BedrockOptions> = {
  names: [
    ...(["awsRegion", "region", "baseURL", "apiKey", "awsAccessKey", "awsSecretKey", "awsSessionToken"] as const),
    ...(["providerChainResolver", "skipAuth"] as const),
  ],
  together: [
    ["awsRegion", "region"],
    ["apiKey", "awsAccessKey", "awsSecretKey", "awsSessionToken", "providerChainResolver", "skipAuth"],
  ],
  make: bedrock,
};

/** The resources that Bedrock serves. */
interface BedrockResources {
  messages: Omit<Resources["messages"], "batches" | "countTokens">;
  beta: { messages: Omit<Resources["beta"]["messages"], "batches" | "countTokens"> };
}

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface AnthropicBedrock extends BedrockResources {}

/** A client of Claude on Amazon Bedrock. Throws `ArgumentError` as `bedrock()` does. */
export class AnthropicBedrock extends Client {
  /** The region; undefined with a base URL alone. */
  readonly awsRegion: string | undefined;

  constructor(options: BedrockClientOptions = {}) {
    super(cloudOptions(BEDROCK, options), "2026-10-21", routes20261021);
    this.awsRegion = (this._options.platform as BedrockPlatform).awsRegion;
  }

  /** A client with other options. One credential replaces another as a whole; another region has another address. */
  override withOptions(options: Partial<BedrockClientOptions>): this {
    return super.withOptions(options as ClientOptions);
  }
}
