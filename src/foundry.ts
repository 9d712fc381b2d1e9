/** `claude-openapi/foundry`: Claude in Microsoft Foundry. Runs everywhere. */
export {
  AnthropicFoundry,
  AnthropicFoundry as default,
  type FoundryClientOptions,
} from "./platforms/foundry/client.js";
export { foundry, type FoundryOptions, type FoundryPlatform } from "./platforms/foundry/foundry.js";
