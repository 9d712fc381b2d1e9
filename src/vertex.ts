/** `claude-openapi/vertex`: Claude on Vertex AI of Google Cloud. Runs everywhere; the default credentials of a machine are for Node, Deno and Bun. */
export { AnthropicVertex, AnthropicVertex as default, type VertexClientOptions } from "./platforms/vertex/client.js";
export type { GoogleAuthClient, GoogleAuthOptions, GoogleAuthSource } from "./platforms/google-auth.js";
export { vertex, type VertexOptions, type VertexPlatform } from "./platforms/vertex/vertex.js";
