/** Workload identity federation: the identity token of another issuer for an access token (RFC 7523). */
import type { AccessToken, AccessTokenProvider } from "../contract/index.js";
import { byteLength } from "../base/byte-length.js";
import { WorkloadIdentityError } from "./errors.js";
import { exchange, type TokenEndpoint } from "./exchange.js";

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const BETAS = "oauth-2025-04-20,oidc-federation-2026-04-01";
const MAX_ASSERTION_BYTES = 16 * 1024;
const RULE_HINT = "Does the federation rule match the identity token?";
const WORKSPACE_HINT = "A rule for several workspaces needs workspace_id or ANTHROPIC_WORKSPACE_ID.";

/** Gives the identity token, a JWT; asked at every exchange. */
export type IdentityTokenProvider = () => string | Promise<string>;

/** Whose token is exchanged, and under which rule. */
export interface Federation {
  readonly identityToken: IdentityTokenProvider;
  /** `fdrl_…`. */
  readonly federationRuleId: string;
  readonly organizationId: string;
  /** `svac_…`. */
  readonly serviceAccountId?: string | undefined;
  /** `wrkspc_…` or `default`; the access token is for that workspace only. */
  readonly workspaceId?: string | undefined;
}

/** A provider that exchanges anew each time it is asked. */
export function federation(identity: Federation, endpoint: TokenEndpoint): AccessTokenProvider {
  const { identityToken, federationRuleId, organizationId, serviceAccountId, workspaceId } = identity;
  return async (): Promise<AccessToken> => {
    const assertion: unknown = await identityToken();
    if (typeof assertion !== "string" || !assertion) throw new WorkloadIdentityError("The identity token is empty");
    const size = byteLength(assertion);
    if (size > MAX_ASSERTION_BYTES) {
      throw new WorkloadIdentityError(`The identity token has ${size} bytes, the API takes ${MAX_ASSERTION_BYTES}`);
    }
    const { token, expiresAt } = await exchange(endpoint, {
      fields: {
        grant_type: GRANT_TYPE,
        assertion,
        federation_rule_id: federationRuleId,
        organization_id: organizationId,
        ...(serviceAccountId && { service_account_id: serviceAccountId }),
        ...(workspaceId && { workspace_id: workspaceId }),
      },
      betas: BETAS,
      hint: workspaceId ? RULE_HINT : `${RULE_HINT} ${WORKSPACE_HINT}`,
      repeatable: true,
    });
    return { token, expiresAt };
  };
}
