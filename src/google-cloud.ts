/** `claude-openapi/google-cloud`: Claude on Google Cloud, as Anthropic runs it there. Runs everywhere; the default credentials of a machine are for Node, Deno and Bun. */
export {
  AnthropicGoogleCloud,
  AnthropicGoogleCloud as default,
  type GoogleCloudClientOptions,
} from "./platforms/google-cloud/client.js";
export type { GoogleAuthClient, GoogleAuthSource, GoogleCallerOptions } from "./platforms/google-auth.js";
export {
  googleCloud,
  type GoogleCloudOptions,
  type GoogleCloudPlatform,
} from "./platforms/google-cloud/google-cloud.js";
