/** What a credential can be: types that the options of a client and the modules that find one agree on. */

/** Gives the API key of a request. */
export type ApiKeySource = () => Promise<string> | string;
/** The official name of one that takes its time. */
export type ApiKeySetter = () => Promise<string>;

/** An access token. */
export interface AccessToken {
  readonly token: string;
  /** When it ends, in Unix seconds; null or absent: it does not. */
  readonly expiresAt?: number | null | undefined;
  /** The workspace that requests with it are for, when they do not name one. */
  readonly workspaceId?: string | undefined;
  /** Where the API is, for a client that was told neither by `baseURL` nor by `ANTHROPIC_BASE_URL`. */
  readonly baseURL?: string | undefined;
}

/** Gives an access token; with `forceRefresh` not the one that it gave before, because the API turned that down. */
export type AccessTokenProvider = (options?: { forceRefresh?: boolean }) => Promise<AccessToken>;

/** What `configs/<profile>.json` says; the `config` option takes the same. */
export interface AnthropicConfig {
  version?: string;
  authentication: AuthenticationInfo;
  base_url?: string | undefined;
  organization_id?: string | undefined;
  workspace_id?: string | undefined;
}

/** How a profile gets its access tokens: from a login, or from an identity token by workload identity federation. */
export type AuthenticationInfo = {
  /** The file of the tokens. Default, for a profile: `credentials/<profile>.json`. */
  credentials_path?: string | undefined;
  scope?: string | undefined;
} & (
  | {
      type: "oidc_federation";
      federation_rule_id: string;
      service_account_id?: string | undefined;
      identity_token?: { source: "file"; path: string } | undefined;
    }
  | { type: "user_oauth"; client_id?: string | undefined; console_url?: string | undefined }
);
