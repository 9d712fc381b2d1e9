/** Content of MCP as content of messages. */
import type {
  Base64ImageSource,
  DocumentBlockParam,
  ImageBlockParam,
  TextBlockParam,
} from "../../generated/types/2026-10-21.js";
import { ClaudeError } from "../errors/errors.js";
import type {
  MCPPromptContentLike,
  MCPPromptMessageLike,
  MCPReadResourceResultLike,
  MCPResourceContentsLike,
} from "./types.js";

/** The API takes nothing of this kind. */
export class UnsupportedMCPValueError extends ClaudeError {
  static override readonly kind: string = "UnsupportedMCPValueError";
}

/** A block that stands for content of MCP. */
export type MCPBlock = TextBlockParam | ImageBlockParam | DocumentBlockParam;
/** Further fields of a block, such as `cache_control`. */
export type MoreOfBlock = Partial<
  Omit<TextBlockParam, "type" | "text"> &
    Omit<ImageBlockParam, "type" | "source"> &
    Omit<DocumentBlockParam, "type" | "source">
>;

const PDF = "application/pdf";
const IMAGES: ReadonlySet<string | undefined> = new Set(["image/jpeg", "image/png", "image/gif", "image/webp"]);
const isImage = (type: string | undefined): type is Base64ImageSource["media_type"] => IMAGES.has(type);
const isTextual = (type: string | undefined) => !type || type.startsWith("text/");

/** Bytes of base64. Throws `UnsupportedMCPValueError` for what is none. */
function bytesOf({ uri, ...resource }: MCPResourceContentsLike): Uint8Array<ArrayBuffer> {
  if ("text" in resource) return new TextEncoder().encode(resource.text);
  try {
    return Uint8Array.from(atob(resource.blob), (character) => character.charCodeAt(0));
  } catch (error) {
    const unsupported = new UnsupportedMCPValueError(`The blob of ${uri} is not base64`);
    throw Object.assign(unsupported, { cause: error });
  }
}

const imageBlock = (data: string, media_type: Base64ImageSource["media_type"]): ImageBlockParam => ({
  type: "image",
  source: { type: "base64", data, media_type },
});

function blobOf(what: string, resource: MCPResourceContentsLike): string {
  if ("blob" in resource) return resource.blob;
  throw new UnsupportedMCPValueError(`${what} resource must have blob data, not text. URI: ${resource.uri}`);
}

function resourceBlock(resource: MCPResourceContentsLike): ImageBlockParam | DocumentBlockParam {
  const { mimeType: type, uri } = resource;
  if (isImage(type)) return imageBlock(blobOf("Image", resource), type);
  if (type === PDF)
    return { type: "document", source: { type: "base64", data: blobOf("PDF", resource), media_type: PDF } };
  if (!isTextual(type)) throw new UnsupportedMCPValueError(`Unsupported MIME type "${type}" for resource: ${uri}`);
  const data = "text" in resource ? resource.text : new TextDecoder().decode(bytesOf(resource));
  return { type: "document", source: { type: "text", data, media_type: "text/plain" } };
}

/**
 * Content of a prompt or of a tool's result as a block; `extraProps` are further fields of the block, such as `cache_control`. Throws
 * `UnsupportedMCPValueError` for sound, links to resources, and types of files that the API does not take.
 */
export function mcpContent(content: MCPPromptContentLike, extraProps?: MoreOfBlock): MCPBlock {
  if (content.type === "text") return { type: "text", text: content.text, ...extraProps };
  if (content.type === "resource") return { ...resourceBlock(content.resource), ...extraProps };
  if (content.type !== "image") throw new UnsupportedMCPValueError(`Unsupported MCP content type: ${content.type}`);
  const { data, mimeType } = content;
  if (!isImage(mimeType)) throw new UnsupportedMCPValueError(`Unsupported image MIME type: ${mimeType}`);
  return { ...imageBlock(data, mimeType), ...extraProps };
}

/** A message of a prompt as a message. Throws as `mcpContent` does. */
export const mcpMessage = (
  { role, content }: MCPPromptMessageLike,
  extraProps?: MoreOfBlock,
): { role: "user" | "assistant"; content: MCPBlock[] } => ({ role, content: [mcpContent(content, extraProps)] });

/** The messages of a prompt as messages. */
export const mcpMessages = (
  messages: readonly MCPPromptMessageLike[],
  extraProps?: MoreOfBlock,
): ReturnType<typeof mcpMessage>[] => messages.map((message) => mcpMessage(message, extraProps));

function firstOf({ contents }: MCPReadResourceResultLike): MCPResourceContentsLike {
  const [first] = contents;
  if (!first) throw new UnsupportedMCPValueError("Resource contents array must contain at least one item");
  return first;
}

/** The first content of a resource that the API takes, as a block. Throws `UnsupportedMCPValueError` when there is none. */
export function mcpResourceToContent(
  result: MCPReadResourceResultLike,
  extraProps?: Partial<Omit<DocumentBlockParam, "type" | "source">>,
): MCPBlock {
  firstOf(result);
  const { contents } = result;
  const taken = contents.find(({ mimeType: type }) => isTextual(type) || type === PDF || isImage(type));
  if (taken) return { ...resourceBlock(taken), ...extraProps } as MCPBlock;
  const types = contents.flatMap(({ mimeType }) => mimeType ?? []);
  throw new UnsupportedMCPValueError(
    `No supported MIME type found in resource contents. Available: ${types.join(", ")}`,
  );
}

/**
 * The first content of a resource as a file to upload, called as the last part of its URI. Throws `UnsupportedMCPValueError` for a
 * resource without content, and for a blob that is not base64.
 */
export function mcpResourceToFile(result: MCPReadResourceResultLike): File {
  const resource = firstOf(result);
  const { uri, mimeType: type } = resource;
  // A server calls its resources as it likes.
  const path = URL.canParse(uri) ? new URL(uri).pathname : uri;
  return new File([bytesOf(resource)], path.split("/").at(-1) || "file", type ? { type } : undefined);
}
