/** `claude-openapi/webhooks`: checks and reads what the API sends to your endpoints. */
export * from "./webhooks/webhooks.js";
