/** MCP under its official names. */
export * from "../mcp/index.js";

/** Marks what helpers have made, officially. Nothing is marked here: no telemetry. */
export const SDK_HELPER_SYMBOL: unique symbol = Symbol("sdk.helper");
/** The helpers that have made tools and messages, officially; none here. */
export const collectStainlessHelpers = (_tools?: readonly unknown[], _messages?: readonly unknown[]): string[] => [];
/** The header that names helpers, officially; none here. */
export const stainlessHelperHeader = (_tools?: readonly unknown[], _messages?: readonly unknown[]): object => ({});
