/** Who calls a service of AWS, as far as that can be seen without the secret: the form of a signature, and the hash of the body. */
import { readBytes } from "../input.js";
import { Problem } from "../problem.js";
import { bearerOf } from "./shape.js";

const MOST_BYTES = 256 * 1024 * 1024;
const SIGNATURE =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([\w-]+)\/([\w-]+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=[0-9a-f]{64}$/;
const NEEDED = ["host", "x-amz-date"];

/** Who called, and the bytes of the body where they had to be read. */
export interface AwsCaller {
  readonly id: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/**
 * The key, or the id of the key that signed. Throws `Problem` without one, at a signature for another service, or of another body
 * than the one that came.
 */
export async function awsCaller(request: Request, service: string): Promise<AwsCaller> {
  const key = bearerOf(request);
  if (key) return { id: key };
  const { headers } = request;
  const given = headers.get("authorization");
  if (!given) throw new Problem(403, "Missing Authentication Token", { type: "MissingAuthenticationTokenException" });
  const incomplete = (message: string) => new Problem(403, message, { type: "IncompleteSignatureException" });
  const [, id = "", date = "", , signed, names = ""] = SIGNATURE.exec(given) ?? [];
  if (!id) throw incomplete("Authorization header is no signature of version 4");
  const invalid = (message: string) => new Problem(403, message, { type: "InvalidSignatureException" });
  if (signed !== service) throw invalid(`Credential should be scoped to correct service: '${service}'.`);
  for (const name of NEEDED)
    if (!names.split(";").includes(name)) throw incomplete(`'${name}' must be a signed header`);
  if (!headers.get("x-amz-date")?.startsWith(date)) throw invalid("Date in Credential scope does not match x-amz-date");
  const hash = headers.get("x-amz-content-sha256");
  if (hash === null || hash === "UNSIGNED-PAYLOAD") return { id };
  const bytes = await readBytes(request, MOST_BYTES);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== hash) throw invalid("x-amz-content-sha256 is not that of the body");
  return { id, bytes };
}
