/** `#platform-credentials` where there are no files and no machine to ask: browsers and workers. */
import { ArgumentError } from "../errors/errors.js";
import type { AwsCredentials } from "./aws-auth.js";
import type { GoogleAuthSource } from "./google-auth.js";

export async function defaultGoogleAuth(option: string): Promise<GoogleAuthSource> {
  throw new ArgumentError(`No credential: pass ${option}, authClient or googleAuth`);
}

export async function defaultAwsProvider(_profile?: string): Promise<() => Promise<AwsCredentials>> {
  throw new ArgumentError("No credential: pass apiKey, an access key with its secret, or providerChainResolver");
}

export async function defaultAwsRegion(_profile?: string): Promise<string | undefined> {
  return undefined;
}
