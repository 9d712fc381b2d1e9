/** `claude-openapi/opentelemetry`: spans and metrics of the calls of a client. */
export * from "./opentelemetry/opentelemetry.js";
