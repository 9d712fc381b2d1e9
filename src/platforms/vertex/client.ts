/** The client of Vertex AI. */
import type { Resources } from "../../../generated/types/2026-10-21.js";
import { routes20261021 } from "../../../generated/rows.js";
import { Client } from "../../client/client.js";
import type { ClientOptions } from "../../contract/index.js";
import { type CloudClientOptions, type CloudKind, cloudOptions } from "../cloud-options.js";
import { vertex, type VertexOptions, type VertexPlatform } from "./vertex.js";

/** Options of `AnthropicVertex`: those of the ordinary client, and those of the platform. */
export type VertexClientOptions = CloudClientOptions<VertexOptions>;

const VERTEX: CloudKind<VertexOptions> = {
  names: ["region", "projectId", "baseURL", "accessToken", "authClient", "googleAuth", "skipAuth"],
  together: [["accessToken", "authClient", "googleAuth", "skipAuth"]],
  make: vertex,
};

/** The resources that Vertex AI serves. */
interface VertexResources {
  messages: Omit<Resources["messages"], "batches">;
  beta: { messages: Omit<Resources["beta"]["messages"], "batches"> };
}

// oxlint-disable-next-line no-unsafe-declaration-merging -- the rows of the constructor are these methods.
export interface AnthropicVertex extends VertexResources {}

/** A client of Claude on Vertex AI. Throws `ArgumentError` as `vertex()` does. */
export class AnthropicVertex extends Client {
  /** The region, or `global`. */
  readonly region: string;
  /** The project, as option or variable name it; null when that of the credential counts. */
  readonly projectId: string | null;

  constructor(options: VertexClientOptions = {}) {
    super(cloudOptions(VERTEX, options), "2026-10-21", routes20261021);
    const { region, projectId } = this._options.platform as VertexPlatform;
    this.region = region;
    this.projectId = projectId;
  }

  /** A client with other options. One credential replaces another as a whole; another region has another address. */
  override withOptions(options: Partial<VertexClientOptions>): this {
    return super.withOptions(options as ClientOptions);
  }
}
