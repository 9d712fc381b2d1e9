/**
 * The test suite of AWS for Signature Version 4, which is in the source distribution of botocore, against the signer as it is used
 * here. `make aws-vectors` fetches it:
 *
 *   tsx test/platforms/aws-vectors.ts <folder of botocore>
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { AwsV4Signer } from "aws4fetch";

const KEYS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const SCOPE = { service: "service", region: "us-east-1", datetime: "20150830T123600Z" };
const HOST = "example.amazonaws.com";

/** What cannot be sent by `fetch`. */
const APART: Readonly<Record<string, string>> = {
  "get-header-key-duplicate": "values of one name are joined by a comma and a space before anybody sees them",
  "get-header-value-order": "the same",
  "get-header-value-multiline": "a value of several lines is refused",
};

interface Vector {
  readonly name: string;
  readonly request: string;
  /** The request as it is sent. */
  readonly signed: string;
  readonly want: string;
}

function vectorsIn(folder: string): Vector[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return vectorsIn(path);
    if (!entry.endsWith(".req")) return [];
    const base = path.slice(0, -".req".length);
    const read = (ending: string) => readFileSync(base + ending, "utf8").trim();
    return [{ name: basename(base), request: read(".req"), signed: read(".sreq"), want: read(".authz") }];
  });
}

/** The signature of a request that is written as HTTP. A token that only the sent request has is one of the keys. */
async function signatureOf({ name, request, signed }: Vector): Promise<string> {
  const sessionToken = /^X-Amz-Security-Token: *(\S+)$/im.exec(name.includes("session") ? signed : "")?.[1];
  const [head = "", body = ""] = request.split(/\r?\n\r?\n/);
  const [first = "", ...lines] = head.split(/\r?\n/);
  const [, method = "", target = ""] = /^(\w+) (.+) HTTP\/1\.1$/.exec(first)!;
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1)];
  });
  const url = new URL(`https://${HOST}${target}`);
  const signer = new AwsV4Signer({
    ...KEYS,
    ...SCOPE,
    ...(sessionToken && { sessionToken }),
    method,
    url: url.href,
    headers: headers.filter(([name]) => name !== "host" && name !== "x-amz-date"),
    allHeaders: true,
    // The suite has paths as they are before a URL encodes them, once.
    singleEncode: url.pathname.includes("%"),
    ...(body && { body }),
  });
  return (await signer.sign()).headers.get("authorization") ?? "";
}

const folder = process.argv[2];
if (!folder) throw new Error("tsx test/platforms/aws-vectors.ts <folder of botocore>");
const vectors = vectorsIn(join(folder, "tests/unit/auth/aws4_testsuite"));
const wrong: string[] = [];
let held = 0;
for (const vector of vectors) {
  const { name, want } = vector;
  if (name in APART) continue;
  const got = await signatureOf(vector).catch((error: unknown) => String(error));
  if (got === want) held++;
  else wrong.push(`${name}\n  want ${want}\n  got  ${got}`);
}
const apart = Object.entries(APART).map(([name, why]) => `${name}: ${why}`);
console.log([...wrong, `${held} of ${vectors.length} signatures are the same; apart:`, ...apart].join("\n"));
if (wrong.length > 0 || held < 25) process.exitCode = 1;
