/** The clients of the official cloud packages, each beside ours. */
import { createRequire } from "node:module";
import { AnthropicAws } from "../../src/aws.js";
import { AnthropicBedrock, AnthropicBedrockMantle } from "../../src/bedrock.js";
import { AnthropicFoundry } from "../../src/foundry.js";
import { AnthropicGoogleCloud } from "../../src/google-cloud.js";
import { AnthropicVertex } from "../../src/vertex.js";

const require = createRequire(import.meta.url);

/** A client, as far as both have the same. */
export type Cloud = AnthropicAws;
export type Maker = new (options: object) => Cloud;

export interface Pair {
  readonly name: string;
  /** With credentials that are none. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly theirs: Maker;
  readonly ours: Maker;
}

/** Both call a client of Google in their own way. */
const google = {
  getRequestHeaders: async () => new Headers({ authorization: "Bearer g" }),
  getAccessToken: async () => ({ token: "g" }),
};
const aws = { awsRegion: "us-east-1", awsAccessKey: "A" };
const workspaceId = "wrkspc_1";

const official = (name: string, type: string) => (require(`@anthropic-ai/${name}-sdk`) as Record<string, Maker>)[type]!;
const pair = (name: string, of: string, ours: { name: string }, options: Pair["options"]): Pair => ({
  name,
  options,
  theirs: official(of, ours.name),
  ours: ours as never,
});

export const PAIRS: readonly Pair[] = [
  pair("bedrock", "bedrock", AnthropicBedrock, { ...aws, awsSecretKey: "S" }),
  pair("bedrock by key", "bedrock", AnthropicBedrock, { awsRegion: "us-east-1", apiKey: "k" }),
  pair("mantle", "bedrock", AnthropicBedrockMantle, { ...aws, awsSecretAccessKey: "S", awsSessionToken: "T" }),
  pair("mantle by key", "bedrock", AnthropicBedrockMantle, { awsRegion: "us-east-1", apiKey: "k" }),
  pair("aws", "aws", AnthropicAws, { ...aws, awsSecretAccessKey: "S", workspaceId }),
  pair("aws by key", "aws", AnthropicAws, { awsRegion: "us-east-1", apiKey: "k", workspaceId }),
  pair("aws at a gateway", "aws", AnthropicAws, { skipAuth: true, baseURL: "https://gateway.test/p" }),
  pair("vertex", "vertex", AnthropicVertex, { region: "us-east5", projectId: "p", authClient: google }),
  pair("google cloud", "google-cloud", AnthropicGoogleCloud, { project: "p", workspaceId, authClient: google }),
  pair("google cloud by token", "google-cloud", AnthropicGoogleCloud, {
    ...{ project: "p", location: "eu", workspaceId },
    bearerTokenProvider: async () => "t",
  }),
  pair("foundry", "foundry", AnthropicFoundry, { resource: "acme", apiKey: "k" }),
];

/** What a client is to `fetch`. */
export type Answer = (url: unknown, init?: RequestInit) => Promise<Response>;

/** A client that does not retry, of a pair. */
export const made = (Client: Maker, { options }: Pair, fetch: Answer): Cloud =>
  new Client({ ...options, fetch, maxRetries: 0 });
