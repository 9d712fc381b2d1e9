/** The local API as each cloud platform serves it, for `fixtures/clouds.mjs`, and what a program that reached them has to print. */
import { createLocalApi, type Listening, type LocalPlatform } from "../../src/testing/index.js";

const PLATFORMS: readonly LocalPlatform[] = ["bedrock", "vertex", "foundry", "aws", "google-cloud"];
const SEEN = ["end_turn", true, 400];

/** What `clouds` gives when everything arrived. */
export const CLOUDS_SEEN = {
  ...{ bedrock: SEEN, mantle: SEEN, aws: SEEN, vertex: SEEN, google: SEEN, foundry: SEEN },
  nobody: ["ArgumentError", true],
};

export interface CloudServers {
  /** Where each platform is, as JSON. */
  readonly urls: string;
  /** The hosts, for a permission to reach them. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

export async function cloudServers(): Promise<CloudServers> {
  const servers = new Map<LocalPlatform, Listening>();
  for (const platform of PLATFORMS) servers.set(platform, await createLocalApi({ platform }).listen());
  const urls = Object.fromEntries([...servers].map(([platform, { url }]) => [platform, url]));
  return {
    urls: JSON.stringify(urls),
    hosts: Object.values(urls).map((url) => new URL(url).host),
    async close() {
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
}
