/** `claude-openapi/bedrock`: Claude on Amazon Bedrock. Runs everywhere; the default credentials of a machine are for Node, Deno and Bun. */
export {
  AnthropicBedrock,
  AnthropicBedrock as default,
  type BedrockClientOptions,
} from "./platforms/bedrock/client.js";
export { AnthropicBedrockMantle, type BedrockMantleClientOptions } from "./platforms/bedrock/mantle-client.js";
export type { AwsAuthOptions, AwsCredentials, AwsProfileAuthOptions, AwsProvider } from "./platforms/aws-auth.js";
export { bedrock, type BedrockOptions, type BedrockPlatform } from "./platforms/bedrock/bedrock.js";
export { bedrockMantle, type BedrockMantleOptions, type BedrockMantlePlatform } from "./platforms/bedrock/mantle.js";
