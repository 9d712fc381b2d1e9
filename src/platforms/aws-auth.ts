/** Who calls a service of AWS: its keys, from options, variables or a chain, and the signature of a request by them. */
import type * as aws4fetch from "aws4fetch";
import { defaultAwsProvider } from "#platform-credentials";
import { checked, environment } from "../credentials/auth.js";
import { APIConnectionError, ArgumentError } from "../errors/errors.js";
import type { HttpRequest, Policy } from "../send/context.js";

/** Keys of AWS, as its SDK has them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** Gives the keys of an attempt. */
export type AwsProvider = () => Promise<AwsCredentials>;

export interface AwsAuthOptions {
  /** A key of the service, sent as Bearer. Null keeps its variable unread. */
  readonly apiKey?: string | null | undefined;
  /** An access key id, which goes with `awsSecretKey`. */
  readonly awsAccessKey?: string | null | undefined;
  readonly awsSecretKey?: string | null | undefined;
  /** The token of temporary keys; it counts only with them. */
  readonly awsSessionToken?: string | null | undefined;
  /** Gives a provider of keys, asked at each attempt: `async () => fromIni({ profile })`. Default: the variables of AWS, then its default chain. */
  readonly providerChainResolver?: (() => Promise<AwsProvider>) | null | undefined;
  /** No credential is sent: what is between adds it. Default false. */
  readonly skipAuth?: boolean | undefined;
}

/** A service of AWS as it signs. */
export interface AwsService {
  /** The name in a signature. */
  readonly service: string;
  readonly region: string | undefined;
  /** The variable of its Bearer key. */
  readonly keyVariable: string;
}

/** The policy that says who calls. Options beat variables, and sources never mix. Throws `ArgumentError` at half of a pair of keys. */
export function awsAuth(options: AwsAuthOptions, service: AwsService): Policy {
  const { apiKey, awsAccessKey, awsSecretKey, awsSessionToken, providerChainResolver, skipAuth } = options;
  if (!awsAccessKey !== !awsSecretKey) {
    throw new ArgumentError("`awsAccessKey` and `awsSecretKey` must be provided together. You provided only one.");
  }
  if (skipAuth) return (request, next, context) => next(request, context);
  const provider: (() => Promise<AwsProvider>) | undefined =
    awsAccessKey && awsSecretKey
      ? async () => async () => ({
          accessKeyId: awsAccessKey,
          secretAccessKey: awsSecretKey,
          sessionToken: awsSessionToken ?? undefined,
        })
      : (providerChainResolver ?? undefined);
  const key = apiKey ?? (apiKey === null || provider ? undefined : environment(service.keyVariable));
  const bearer = key == null ? undefined : checked("apiKey", key);
  const resolve = provider ?? machineCredentials();
  return async (request, next, context) => {
    const { headers } = request;
    if ("authorization" in headers) return next(request, context);
    if (bearer) return next({ ...request, headers: { ...headers, authorization: `Bearer ${bearer}` } }, context);
    const { region } = service;
    if (!region) throw new ArgumentError("No AWS region: pass awsRegion, or set AWS_REGION or AWS_DEFAULT_REGION");
    return next(await signed(request, await keysFrom(resolve), { ...service, region }), context);
  };
}

/** The variables of AWS, else its default chain, which is kept: it refreshes what expires. */
function machineCredentials(): () => Promise<AwsProvider> {
  let chain: Promise<AwsProvider> | undefined;
  return async () => {
    const accessKeyId = environment("AWS_ACCESS_KEY_ID");
    const secretAccessKey = environment("AWS_SECRET_ACCESS_KEY");
    if (accessKeyId && secretAccessKey) {
      return async () => ({ accessKeyId, secretAccessKey, sessionToken: environment("AWS_SESSION_TOKEN") });
    }
    return (chain ??= defaultAwsProvider().catch((error: unknown) => {
      chain = undefined;
      throw error;
    }));
  };
}

async function keysFrom(resolve: () => Promise<AwsProvider>): Promise<AwsCredentials> {
  try {
    return await (
      await resolve()
    )();
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    const message = "Failed to resolve AWS credentials from the credential provider chain.";
    throw new APIConnectionError({ message, cause });
  }
}

/** What is signed besides the host: what says what is asked. Hops on the way may change the rest. */
const SIGNED = /^(content-type|anthropic-.+|x-amz.+)$/;

/** The request with its signature, version 4. Its body is opened for it; one that is no text and no bytes is not part of it. */
async function signed(
  request: HttpRequest,
  keys: AwsCredentials,
  { service, region }: { readonly service: string; readonly region: string },
): Promise<HttpRequest> {
  const { AwsV4Signer } = await signer();
  const { content, init, method, url } = request;
  const body = init?.body ?? (content?.type === "application/json" ? await content.open() : undefined);
  const bytes = body ?? (content ? undefined : "");
  const hash = isBytes(bytes) ? await sha256(bytes) : "UNSIGNED-PAYLOAD";
  const headers = { ...request.headers, "x-amz-content-sha256": hash };
  const signable = Object.entries(headers).filter(([name]) => SIGNED.test(name));
  const { headers: own } = await new AwsV4Signer({
    ...keys,
    method,
    url,
    service,
    region,
    headers: signable,
    allHeaders: true,
  }).sign();
  return {
    ...request,
    headers: { ...headers, ...Object.fromEntries(own) },
    init: { ...init, ...(body != null && { body }) },
  };
}

async function signer(): Promise<typeof aws4fetch> {
  // Caught where it stands, or bundlers ask for what is not installed.
  return import("aws4fetch").catch((cause: unknown) => {
    throw new ArgumentError("Signing for AWS needs the package aws4fetch: install it, or pass apiKey", { cause });
  });
}

type Bytes = string | ArrayBuffer | Uint8Array<ArrayBuffer>;

const isBytes = (body: BodyInit | undefined): body is Bytes =>
  typeof body === "string" || body instanceof ArrayBuffer || body instanceof Uint8Array;

async function sha256(body: Bytes): Promise<string> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
