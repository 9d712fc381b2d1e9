/** The error code that a class stands for: `BetaAPIKeyScopeMissingError` → `api_key_scope_missing`. */
export const codeOf = (name: string): string =>
  name
    .replace(/^Beta|Error$/g, "")
    .replace(/API|ARN|CMEK|GCP|RBAC|[A-Z]/g, (word) => `_${word.toLowerCase()}`)
    .slice(1);
