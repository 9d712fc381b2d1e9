import type { Call, Reply } from "./call.js";
import { isText, type JsonObject } from "./json.js";
import { badRequest, notFound } from "./problem.js";
import { propertiesOf } from "./shape.js";
import type { Row } from "./store.js";

const BAD_NAME = /[<>:"|?*\\/\u0000-\u001f]/;

/** Describes an uploaded file in the properties that the resource has for it; a call without a file is left alone. */
export function describeUpload(call: Call, value: JsonObject): JsonObject {
  const [name, files] = Object.entries(call.files)[0] ?? [];
  const file = files?.[0];
  if (!file || name === undefined) return value;
  if (file.name.length > 255) throw badRequest(`${name}: Filename should have at most 255 characters`);
  if (file.name === "" || BAD_NAME.test(file.name))
    throw badRequest(`${name}: Filename is empty or has a forbidden character`);
  const properties = propertiesOf(call.document, call.operation.json?.schema);
  const seconds = call.body["expires_in_seconds"];
  const facts: JsonObject = {
    filename: file.name,
    mime_type: file.type.split(";")[0] || "application/octet-stream",
    size_bytes: file.size,
    downloadable: true,
    expires_at: typeof seconds === "number" ? new Date(call.clock.now() + seconds * 1000).toISOString() : null,
  };
  for (const [key, fact] of Object.entries(facts)) if (Object.hasOwn(properties, key)) value[key] = fact;
  return value;
}

/** The uploaded bytes. */
export const uploadOf = (call: Call): Blob | undefined => Object.values(call.files)[0]?.[0];

/** The bytes that came with a resource. What was uploaded here can be downloaded, which the API itself refuses. */
export function download(call: Call, row: Row | undefined): Reply {
  const expires = row?.value["expires_at"];
  if (isText(expires) && Date.parse(expires) <= call.clock.now()) {
    throw notFound("The file has expired", { error_code: "file_expired" });
  }
  if (!row?.bytes) throw badRequest("The file is not downloadable", { error_code: "file_not_downloadable" });
  const { mime_type: type, filename } = row.value;
  return {
    kind: "bytes",
    bytes: row.bytes,
    type: isText(type) ? type : "application/octet-stream",
    filename: isText(filename) ? filename : row.id,
  };
}
