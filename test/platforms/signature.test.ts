/** Signatures of AWS beside those of its own library: the same bytes for the same request. */
import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import { awsAuth } from "../../src/platforms/aws-auth.js";
import type { CallContext, HttpRequest } from "../../src/send/context.js";

/** The hash that the library asks for, by Node's own. */
class Sha256 {
  #hash: Hash | Hmac;
  readonly #secret: Uint8Array | string | undefined;

  constructor(secret?: Uint8Array | string) {
    this.#secret = secret;
    this.#hash = this.#made();
  }

  #made() {
    return this.#secret === undefined ? createHash("sha256") : createHmac("sha256", this.#secret);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = this.#made();
  }
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

const REGION = "us-west-2";

/** The request as ours signs it. */
async function ours(request: HttpRequest, keys: Keys, service: string): Promise<Record<string, string>> {
  const policy = awsAuth(
    { apiKey: null, providerChainResolver: async () => async () => keys },
    { service, region: () => REGION, keyVariable: "NONE", secret: "awsSecretKey" },
  );
  let signed: HttpRequest | undefined;
  const next = async (sent: HttpRequest) => ((signed = sent), new Response());
  await policy(request, next, {} as CallContext);
  return signed!.headers;
}

/** The headers of the same request by the library of AWS, which is told what to sign and when. */
async function theirs(request: HttpRequest, headers: Record<string, string>, keys: Keys, service: string) {
  const { protocol, host, pathname, searchParams } = new URL(request.url);
  const query: Record<string, string[]> = {};
  for (const [name, value] of searchParams) query[name] = [...(query[name] ?? []), value];
  const names = /SignedHeaders=([^,]+)/.exec(headers["authorization"] ?? "")![1]!.split(";");
  const given = names.filter((name) => !/^(host|x-amz-date|x-amz-security-token)$/.test(name));
  const stamp = headers["x-amz-date"]!.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const signer = new SignatureV4({ service, region: REGION, credentials: keys as never, sha256: Sha256 as never });
  const signed = await signer.sign(
    {
      method: request.method,
      protocol,
      hostname: host,
      path: pathname,
      query,
      headers: { host, ...Object.fromEntries(given.map((name) => [name, headers[name]!])) },
      body: request.init?.body,
    },
    { signingDate: new Date(stamp) },
  );
  return signed.headers;
}

const printable = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
const headerValue = printable.map((text) => text.trim());
const segment = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }).map(encodeURIComponent),
  fc.constantFrom("v1", "a:b", "x~y", "(z)*!'", "", ";q", "@", "%2F"),
);
const path = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`);
/** A value without a name is none that the client writes. */
const query = fc.array(
  fc.tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), fc.string({ unit: "grapheme", maxLength: 6 })),
  { maxLength: 4 },
);
const body = fc.oneof(
  fc.constant(undefined),
  fc.string({ unit: "grapheme" }),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
  fc.constant("form" as const).map(() => new FormData()),
);
const keys = fc.record({
  accessKeyId: fc.stringMatching(/^AKIA[A-Z0-9]{4,16}$/),
  secretAccessKey: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 }),
  sessionToken: fc.option(fc.base64String({ minLength: 4, maxLength: 80 }), { nil: undefined }),
});
const headers = fc.record(
  {
    "content-type": fc.constantFrom("application/json", "text/plain;  charset=utf-8"),
    "anthropic-version": headerValue,
    "anthropic-beta": headerValue,
    "anthropic-workspace-id": headerValue,
    "x-amzn-bedrock-trace": headerValue,
    "x-team": headerValue,
    traceparent: headerValue,
  },
  { requiredKeys: [] },
);

const request = fc
  .record({ path, query, body, headers, method: fc.constantFrom("GET", "POST", "DELETE") })
  .map(({ path: at, query: pairs, body: content, headers: named, method }): HttpRequest => {
    const url = new URL(`https://host.test:8443${at}`);
    for (const [name, value] of pairs) url.searchParams.append(name, value);
    // As the client writes it.
    url.search = url.search.replaceAll("+", "%20");
    const given = Object.entries(named).filter(([, value]) => value !== undefined) as [string, string][];
    return {
      method,
      url: url.href,
      headers: Object.fromEntries(given),
      ...(content !== undefined && { init: { body: content as BodyInit } }),
    };
  });

// @promise Platforms: A signature for AWS is that of its own library for the same request, whatever path, query, headers, body and keys
test("a signature is that of the library of AWS", async () => {
  await fc.assert(
    fc.asyncProperty(
      request,
      keys,
      fc.constantFrom("bedrock", "bedrock-mantle", "aws-external-anthropic"),
      async (asked, who, service) => {
        const signed = await ours(asked, who, service);
        const want = await theirs(asked, signed, who, service);
        expect(signed["authorization"]).toBe(want["authorization"]);
        expect(signed["x-amz-date"]).toBe(want["x-amz-date"]);
        expect(signed["x-amz-content-sha256"]).toBe(want["x-amz-content-sha256"]);
        expect(signed["x-amz-security-token"]).toBe(want["x-amz-security-token"]);
      },
    ),
    { numRuns: 400, seed: 14 },
  );
});

test("it covers the host, the session and what says what is asked, and nothing that a hop may change", async () => {
  const given = {
    "content-type": "application/json",
    "anthropic-beta": "b",
    "user-agent": "u",
    traceparent: "t",
    "x-team": "blue",
  };
  const who = { accessKeyId: "AKIA", secretAccessKey: "s", sessionToken: "token" };
  const signed = await ours(
    { method: "POST", url: "https://a.test/v1", headers: given, init: { body: "{}" } },
    who,
    "bedrock",
  );
  expect(signed["authorization"]).toContain(
    "SignedHeaders=anthropic-beta;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token,",
  );
});
