/** Variables by which a client finds the local API. */
import type { LocalPlatform } from "./as-platform.js";

const SETTINGS: Readonly<Record<LocalPlatform, (url: string) => string>> = {
  bedrock: (url) =>
    `ANTHROPIC_BEDROCK_BASE_URL=${url} ANTHROPIC_BEDROCK_MANTLE_BASE_URL=${url}/anthropic AWS_REGION=local AWS_BEARER_TOKEN_BEDROCK=local`,
  vertex: (url) => `ANTHROPIC_VERTEX_BASE_URL=${url}/v1 CLOUD_ML_REGION=local ANTHROPIC_VERTEX_PROJECT_ID=local`,
  foundry: (url) => `ANTHROPIC_FOUNDRY_BASE_URL=${url}/anthropic ANTHROPIC_FOUNDRY_API_KEY=local`,
  aws: (url) => `ANTHROPIC_AWS_BASE_URL=${url} ANTHROPIC_AWS_WORKSPACE_ID=wrkspc_local ANTHROPIC_AWS_API_KEY=local`,
  "google-cloud": (url) => `ANTHROPIC_GOOGLE_CLOUD_BASE_URL=${url} ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID=wrkspc_local`,
};

/** What to export for a client of a platform, or of the API. */
export const settingsFor = (platform: LocalPlatform | undefined, url: string): string =>
  platform === undefined ? `ANTHROPIC_BASE_URL=${url} ANTHROPIC_API_KEY=local` : SETTINGS[platform](url);
