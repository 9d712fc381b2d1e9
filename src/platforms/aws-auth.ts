/** Who calls a service of AWS: its keys, from options, variables or a chain, and the signature of a request by them. */
import type * as aws4fetch from "aws4fetch";
import { fromMachine } from "#platform-credentials";
import { checked, environment } from "../credentials/auth.js";
import { APIConnectionError, ArgumentError } from "../errors/errors.js";
import type { HttpRequest, Policy } from "../send/context.js";
import { lazy } from "./lazy.js";

/** Keys of AWS, as its SDK has them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** Gives the keys of an attempt. */
export type AwsProvider = () => Promise<AwsCredentials>;

/** What all services of AWS take to know who calls. */
export interface AwsCallerOptions {
  /** A key of the service. Null keeps its variable unread. */
  readonly apiKey?: string | null | undefined;
  /** An access key id, which goes with its secret. */
  readonly awsAccessKey?: string | null | undefined;
  /** The token of temporary keys; it counts only with them. */
  readonly awsSessionToken?: string | null | undefined;
  /** Gives a provider of keys, asked at each attempt: `async () => fromIni({ profile })`. Default: the variables of AWS, then its default chain. */
  readonly providerChainResolver?: (() => Promise<AwsProvider>) | null | undefined;
  /** No credential is sent: what is between adds it. Default false. */
  readonly skipAuth?: boolean | undefined;
}

export interface AwsAuthOptions extends AwsCallerOptions {
  /** The secret of `awsAccessKey`. */
  readonly awsSecretKey?: string | null | undefined;
}

export interface AwsProfileAuthOptions extends AwsCallerOptions {
  /** The secret of `awsAccessKey`. */
  readonly awsSecretAccessKey?: string | null | undefined;
  /** A profile of the files of AWS, whose keys count before any variable. Node, Deno and Bun only. */
  readonly awsProfile?: string | null | undefined;
}

/** A service of AWS as it signs. */
export interface AwsService {
  /** The name in a signature. */
  readonly service: string;
  /** Where it is; undefined when nothing tells. */
  readonly region: () => string | undefined | Promise<string>;
  /** The variable of its key, which goes as Bearer. */
  readonly keyVariable: string;
  /** What its option for the secret of a key is called. */
  readonly secret: "awsSecretKey" | "awsSecretAccessKey";
}

/** The options of a caller, of whom one who is named anew has nothing of the old one. */
export const AWS_CALLER = [
  "apiKey",
  "awsAccessKey",
  "awsSecretAccessKey",
  "awsSessionToken",
  "awsProfile",
  "providerChainResolver",
  "skipAuth",
] as const;

const CARRIERS = ["authorization", "x-api-key"];

/** The policy that says who calls. Options beat variables, and sources never mix. Throws `ArgumentError` at half of a pair of keys. */
export function awsAuth(options: AwsAuthOptions & AwsProfileAuthOptions, service: AwsService): Policy {
  const { apiKey, skipAuth } = options;
  const provider = providerOf(options, service);
  if (skipAuth) return (request, next, context) => next(request, context);
  const given = apiKey ?? (apiKey === null || provider ? undefined : environment(service.keyVariable));
  const key = given == null ? undefined : checked("apiKey", given);
  const resolve = provider ?? environmentFirst();
  return async (request, next, context) => {
    const { headers } = request;
    if (CARRIERS.some((name) => name in headers)) return next(request, context);
    if (key) return next({ ...request, headers: { ...headers, authorization: `Bearer ${key}` } }, context);
    const region = await service.region();
    if (!region) throw new ArgumentError("No AWS region: pass awsRegion, or set AWS_REGION or AWS_DEFAULT_REGION");
    return next(await signed(request, await keysFrom(resolve), { service: service.service, region }), context);
  };
}

/** Where options say that keys come from: those given, else a provider, else a profile. */
function providerOf(
  options: AwsAuthOptions & AwsProfileAuthOptions,
  { secret }: AwsService,
): (() => Promise<AwsProvider>) | undefined {
  const { awsAccessKey: accessKeyId, awsSessionToken, providerChainResolver, awsProfile } = options;
  const secretAccessKey = options[secret];
  if (!accessKeyId !== !secretAccessKey) {
    throw new ArgumentError(`\`awsAccessKey\` and \`${secret}\` must be provided together. You provided only one.`);
  }
  if (accessKeyId && secretAccessKey) {
    return async () => async () => ({ accessKeyId, secretAccessKey, sessionToken: awsSessionToken ?? undefined });
  }
  return providerChainResolver ?? (awsProfile ? defaultChain(awsProfile) : undefined);
}

/** The variables of AWS, else its default chain. */
function environmentFirst(): () => Promise<AwsProvider> {
  const chain = defaultChain();
  return async () => {
    const accessKeyId = environment("AWS_ACCESS_KEY_ID");
    const secretAccessKey = environment("AWS_SECRET_ACCESS_KEY");
    if (accessKeyId && secretAccessKey) {
      return async () => ({ accessKeyId, secretAccessKey, sessionToken: environment("AWS_SESSION_TOKEN") });
    }
    return chain();
  };
}

/** The default chain of AWS, which is kept: it refreshes what expires. */
function defaultChain(profile?: string): () => Promise<AwsProvider> {
  const chain = lazy(undefined, () => fromMachine.awsProvider(profile));
  return () => chain.find();
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
