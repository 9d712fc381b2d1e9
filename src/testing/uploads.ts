import type { ValidCall, Reply } from "./call.js";
import type { Media } from "./document.js";
import { examplesOf } from "./document.js";
import { isText, type JsonObject } from "./json.js";
import { badRequest, notFound } from "./problem.js";
import { propertiesOf } from "./shape.js";
import type { StoredResource } from "./store.js";
import { zip } from "./zip.js";

const BAD_NAME = /[<>:"|?*\\/\u0000-\u001f]/;
const ZIP = "application/zip";

/** Describes an uploaded file in the properties that the resource has for it; a call without a file is left alone. */
export function describeUpload(call: ValidCall, value: JsonObject): JsonObject {
  const [name, files] = Object.entries(call.files)[0] ?? [];
  const file = files?.[0];
  const properties = propertiesOf(call.document, call.operation.json?.schema);
  if (!file || name === undefined || !Object.hasOwn(properties, "filename")) return value;
  if (file.name.length > 255) throw badRequest(`${name}: Filename should have at most 255 characters`);
  if (file.name === "" || BAD_NAME.test(file.name))
    throw badRequest(`${name}: Filename is empty or has a forbidden character`);
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

/** The uploaded files. */
export const uploadOf = (call: ValidCall): readonly File[] | undefined => Object.values(call.files)[0];

/**
 * What came with a resource: its bytes, or an archive where the document says so. What was uploaded here can be
 * downloaded, which the API itself refuses. A resource that came from the document has the content of its example.
 */
export async function downloadReply(call: ValidCall, row: StoredResource | undefined): Promise<Reply> {
  const { document, operation } = call;
  const expires = row?.value["expires_at"];
  if (isText(expires) && Date.parse(expires) <= call.clock.now()) {
    throw notFound("The file has expired", { error_code: "file_expired" });
  }
  const { mime_type: mime, filename } = row?.value ?? {};
  const media = operation.raw as (Media & { readonly type: string }) | undefined;
  const documented = media?.type ?? "application/octet-stream";
  const type = isText(mime) && documented === "application/octet-stream" ? mime : documented;
  const name = isText(filename) ? filename : (row?.id ?? "content");
  const [only, ...others] = row?.files ?? [];
  if (only && documented === ZIP) {
    const isArchive = others.length === 0 && only.name.endsWith(".zip");
    const bytes = isArchive ? only : await zip([only, ...others]);
    return { kind: "bytes", bytes, type, filename: `${name}.zip` };
  }
  if (only) return { kind: "bytes", bytes: only, type, filename: name };
  const [example] = examplesOf(document, media);
  if (!isText(example)) throw badRequest("The file is not downloadable", { error_code: "file_not_downloadable" });
  const shown = new File([example], "content.txt");
  return { kind: "bytes", bytes: documented === ZIP ? await zip([shown]) : shown, type, filename: name };
}
