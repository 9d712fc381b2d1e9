/** What these helpers need of an MCP client and of what it gives: the one of `@modelcontextprotocol/sdk` has it. */

export interface MCPToolLike {
  name: string;
  description?: string | undefined;
  inputSchema: {
    type: "object";
    properties?: Record<string, unknown> | null | undefined;
    required?: string[] | readonly string[] | null | undefined;
    [key: string]: unknown;
  };
}

export interface MCPTextContentLike {
  type: "text";
  text: string;
}

export interface MCPImageContentLike {
  type: "image";
  /** Base64. */
  data: string;
  mimeType: string;
}

export interface MCPAudioContentLike {
  type: "audio";
  /** Base64. */
  data: string;
  mimeType: string;
}

export interface MCPTextResourceContentsLike {
  uri: string;
  mimeType?: string | undefined;
  text: string;
}

export interface MCPBlobResourceContentsLike {
  uri: string;
  mimeType?: string | undefined;
  /** Base64. */
  blob: string;
}

export type MCPResourceContentsLike = MCPTextResourceContentsLike | MCPBlobResourceContentsLike;

export interface MCPEmbeddedResourceLike {
  type: "resource";
  resource: MCPResourceContentsLike;
}

export interface MCPResourceLinkLike {
  type: "resource_link";
  uri: string;
  name: string;
  mimeType?: string | undefined;
}

export type MCPPromptContentLike =
  MCPTextContentLike | MCPImageContentLike | MCPAudioContentLike | MCPEmbeddedResourceLike | MCPResourceLinkLike;
export type MCPToolResultContentLike = MCPPromptContentLike;

export interface MCPCallToolResultLike {
  content: MCPToolResultContentLike[];
  structuredContent?: object | undefined;
  isError?: boolean | undefined;
}

export interface MCPPromptMessageLike {
  role: "user" | "assistant";
  content: MCPPromptContentLike;
}

export interface MCPReadResourceResultLike {
  contents: MCPResourceContentsLike[];
}

/** How far a call has come, as its server says. */
export interface MCPProgressLike {
  progress: number;
  total?: number | undefined;
  message?: string | undefined;
}

/** Options of a call, as the client of `@modelcontextprotocol/sdk` takes them. */
export interface MCPRequestOptions {
  signal?: AbortSignal;
  onprogress?: (progress: MCPProgressLike) => void;
  /** Milliseconds for the answer; the client's own by default. */
  timeout?: number;
  /** Whether progress begins the timeout anew. */
  resetTimeoutOnProgress?: boolean;
}

/** A client that calls tools. */
export interface MCPClientLike {
  /** The result has the shape of `MCPCallToolResultLike`; loosely, as the client says it. */
  callTool(
    params: { name: string; arguments?: Record<string, unknown> },
    resultSchema?: undefined,
    options?: MCPRequestOptions,
  ): Promise<object>;
}
