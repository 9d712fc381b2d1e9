/** Who calls a service of Google: the headers of an attempt, by a token, a function, or google-auth-library. */
import { fromMachine } from "#platform-credentials";
import { checked } from "../credentials/auth.js";
import { APIConnectionError, ArgumentError, ClaudeError } from "../errors/errors.js";

/** What google-auth-library calls an `AuthClient`, as far as it is asked. */
export interface GoogleAuthClient {
  readonly projectId?: string | null | undefined;
  getRequestHeaders(url?: string): Promise<Headers | Readonly<Record<string, string>>>;
}

/** What google-auth-library calls a `GoogleAuth`, as far as it is asked. */
export interface GoogleAuthSource {
  getClient(): Promise<GoogleAuthClient>;
  getProjectId?(): Promise<string>;
}

/** What the services of Google take to know who calls. */
export interface GoogleCallerOptions {
  /** A client of google-auth-library: impersonated credentials, say. */
  readonly authClient?: GoogleAuthClient | null | undefined;
  /** A `GoogleAuth` of google-auth-library. Default: one with the scope `cloud-platform`, which looks for the default credentials. */
  readonly googleAuth?: GoogleAuthSource | null | undefined;
  /** No credential is sent: what is between adds it. Default false. */
  readonly skipAuth?: boolean | undefined;
}

export interface GoogleAuthOptions extends GoogleCallerOptions {
  /** An OAuth access token, or a function that gives one, asked at each attempt. */
  readonly accessToken?: string | (() => string | Promise<string>) | null | undefined;
}

/** Headers that say who calls, and the project that comes with them. */
export interface GoogleCredential {
  readonly headers: Readonly<Record<string, string>>;
  readonly project?: string | undefined;
}

/**
 * How an attempt is authenticated, by an access token before anything else. `option` is what the option of the token is called.
 * Throws `ArgumentError` when options contradict each other.
 */
export function googleCredential(
  options: GoogleAuthOptions,
  option: string = "accessToken",
): () => Promise<GoogleCredential> {
  const { accessToken, authClient, googleAuth, skipAuth } = options;
  if (authClient && googleAuth)
    throw new ArgumentError("You cannot provide both `authClient` and `googleAuth`. Please provide only one of them.");
  if (skipAuth) return async () => ({ headers: {} });
  if (accessToken) {
    const fixed = typeof accessToken === "string" ? checked(option, accessToken) : undefined;
    const fresh = () => tokenFrom(accessToken as () => string, option);
    return async () => ({ headers: { authorization: `Bearer ${fixed ?? (await fresh())}` } });
  }
  let client: Promise<GoogleAuthClient> | undefined;
  return async () => {
    try {
      const auth = await (client ??= authClient
        ? Promise.resolve(authClient)
        : (googleAuth ? Promise.resolve(googleAuth) : fromMachine.googleAuth(option)).then((source) =>
            source.getClient(),
          ));
      const headers = Object.fromEntries(new Headers(await auth.getRequestHeaders()));
      return { headers, project: auth.projectId ?? headers["x-goog-user-project"] };
    } catch (cause) {
      // What was not found may be there at the next attempt.
      client = undefined;
      if (cause instanceof ArgumentError) throw cause;
      throw new APIConnectionError({ message: "Failed to acquire Google OAuth credentials.", cause });
    }
  };
}

async function tokenFrom(give: () => string | Promise<string>, option: string): Promise<string> {
  let token: unknown;
  try {
    token = await give();
  } catch (cause) {
    throw cause instanceof ClaudeError ? cause : new ClaudeError(`The ${option} function failed`, { cause });
  }
  return checked(`The token of ${option}`, token);
}
