/** Params that travel as headers in every call, unless a row says otherwise: rows are written by the same table. */
export const HEADER_PARAMS = {
  betas: "anthropic-beta",
  workspace_id: "anthropic-workspace-id",
  user_profile_id: "anthropic-user-profile-id",
} as const;
