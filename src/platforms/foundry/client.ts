/** The client of Microsoft Foundry. */
import type { Resources } from "../../../generated/types/2026-10-21.js";
import { routes20261021 } from "../../../generated/rows.js";
import { Client } from "../../client/client.js";
import type { ClientOptions } from "../../contract/index.js";
import { type CloudClientOptions, type CloudKind, cloudOptions } from "../cloud-options.js";
import { foundry, type FoundryOptions, type FoundryPlatform } from "./foundry.js";

/** Options of `AnthropicFoundry`: those of the ordinary client, and those of the platform. */
export type FoundryClientOptions = CloudClientOptions<FoundryOptions>;

const FOUNDRY: CloudKind<FoundryOptions> = {
  names: ["resource", "baseURL", "apiKey", "keyHeader", "azureADTokenProvider", "skipAuth"],
  together: [
    ["resource", "baseURL"],
    ["apiKey", "keyHeader", "azureADTokenProvider", "skipAuth"],
  ],
  make: foundry,
};

type Beta = Resources["beta"];

/** The resources that Foundry serves: no batches and no models. */
interface FoundryResources extends Omit<Resources, "messages" | "models" | "organization" | "compliance" | "beta"> {
  messages: Omit<Resources["messages"], "batches">;
  beta: Omit<Beta, "messages" | "models" | "organization"> & { messages: Omit<Beta["messages"], "batches"> };
}

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface AnthropicFoundry extends FoundryResources {}

/** A client of Claude in Microsoft Foundry. Throws `ArgumentError` as `foundry()` does. */
export class AnthropicFoundry extends Client {
  /** The name of the resource; null with a base URL. */
  readonly resource: string | null;

  constructor(options: FoundryClientOptions = {}) {
    super(cloudOptions(FOUNDRY, options), "2026-10-21", routes20261021);
    this.resource = (this._options.platform as FoundryPlatform).resource;
  }

  /** A client with other options. A resource replaces a base URL, a token provider a key, and the other way round. */
  override withOptions(options: Partial<FoundryClientOptions>): this {
    return super.withOptions(options as ClientOptions);
  }
}
