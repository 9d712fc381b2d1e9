/** Publishes what an answer may leave out as not required, as `x-may-be-absent` says. */
import type { OpenApiDocument } from "../document.js";

/** The API leaves out what would be null; the types of the official SDK, which the source follows, have it as null. */
export function optional(document: OpenApiDocument): OpenApiDocument {
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    const absent = schema["x-may-be-absent"] as readonly string[] | undefined;
    if (!absent) continue;
    delete schema["x-may-be-absent"];
    schema.required = (schema.required ?? []).filter((name) => !absent.includes(name));
  }
  return document;
}
