/** Says of what is downloaded that it comes in any media type: that of the file, where it is known. */
import { operationsIn, type OpenApiDocument } from "../document.js";

const BYTES = "application/octet-stream";

/** `application/octet-stream` stands first, because many generators read the first type alone. */
export function anyType(document: OpenApiDocument): OpenApiDocument {
  for (const { operation } of operationsIn(document))
    for (const response of Object.values(operation.responses ?? {})) {
      const bytes = response.content?.[BYTES];
      if (bytes) response.content = { ...response.content, "*/*": structuredClone(bytes) };
    }
  return document;
}
