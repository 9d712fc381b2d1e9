/** `#platform-credentials` in Node, Deno and Bun: the credentials that a machine has, by the libraries of its cloud, which are asked for by then. */
import { ArgumentError } from "../errors/errors.js";
import type { AwsCredentials } from "./aws-auth.js";
import type { GoogleAuthSource } from "./google-auth.js";

/** What is used of google-auth-library, whose types nobody has to install. */
interface GoogleLibrary {
  readonly GoogleAuth: new (options: { readonly scopes: string }) => GoogleAuthSource;
}

/** The same of @aws-sdk/credential-providers. */
interface AwsLibrary {
  fromNodeProviderChain(init?: { readonly profile: string }): () => Promise<AwsCredentials>;
}

const GOOGLE_SCOPE = "https://www.googleapis.com/auth/cloud-platform";

/** What a machine knows of its clouds. */
export const fromMachine = { googleAuth, awsProvider, awsRegion };

/** The default credentials of Google: a variable, a file of gcloud, or the metadata server. Throws `ArgumentError` without google-auth-library, of which `option` can be instead. */
async function googleAuth(option: string): Promise<GoogleAuthSource> {
  // Caught where it stands, or bundlers ask for what is not installed.
  const { GoogleAuth }: GoogleLibrary = await import("google-auth-library" as string).catch(
    missing("google-auth-library", `${option}, authClient or googleAuth`),
  );
  return new GoogleAuth({ scopes: GOOGLE_SCOPE });
}

/** The default chain of AWS: profiles, SSO, roles, metadata; or a profile. Throws `ArgumentError` without @aws-sdk/credential-providers. */
async function awsProvider(profile?: string): Promise<() => Promise<AwsCredentials>> {
  const { fromNodeProviderChain }: AwsLibrary = await import("@aws-sdk/credential-providers" as string).catch(
    missing("@aws-sdk/credential-providers", "apiKey, an access key with its secret, or providerChainResolver"),
  );
  return profile === undefined ? fromNodeProviderChain() : fromNodeProviderChain({ profile });
}

/** The region that the files of AWS name. */
async function awsRegion(profile?: string): Promise<string | undefined> {
  const { profileRegion } = await import("./aws/profile-region.js");
  return profileRegion(profile);
}

function missing(name: string, options: string): (cause: unknown) => never {
  return (cause) => {
    throw new ArgumentError(`No credential: pass ${options}, or install ${name} to look for one`, { cause });
  };
}
