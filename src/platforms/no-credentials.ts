/** `#platform-credentials` where there are no files and no machine to ask: browsers and workers. */
import { ArgumentError } from "../errors/errors.js";
import type { AwsCredentials } from "./aws-auth.js";
import type { GoogleAuthSource } from "./google-auth.js";

export async function defaultGoogleAuth(): Promise<GoogleAuthSource> {
  throw new ArgumentError("No credential: pass accessToken, authClient or googleAuth");
}

export async function defaultAwsProvider(): Promise<() => Promise<AwsCredentials>> {
  throw new ArgumentError("No credential: pass apiKey, awsAccessKey with awsSecretKey, or providerChainResolver");
}
