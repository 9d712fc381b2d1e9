/** `claude-openapi/aws`: the Claude Platform on AWS. Runs everywhere; the default credentials of a machine are for Node, Deno and Bun. */
export { AnthropicAws, AnthropicAws as default, type AwsClientOptions } from "./platforms/aws/client.js";
export type { AwsCredentials, AwsProfileAuthOptions, AwsProvider } from "./platforms/aws-auth.js";
export { aws, type AwsOptions, type AwsPlatform } from "./platforms/aws/aws.js";
