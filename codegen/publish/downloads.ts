/** Says of what is downloaded that it comes in any media type: that of the file, where it is known. The given document stays. */
import { operationsIn, type OpenApiDocument } from "../document.js";

const BYTES = "application/octet-stream";

/** `application/octet-stream` stands first, because many generators read the first type alone. */
export function anyType(document: OpenApiDocument): OpenApiDocument {
  const result = structuredClone(document);
  for (const { operation } of operationsIn(result))
    for (const response of Object.values(operation.responses ?? {})) {
      const bytes = response.content?.[BYTES];
      if (bytes) response.content = { ...response.content, "*/*": structuredClone(bytes) };
    }
  return result;
}
