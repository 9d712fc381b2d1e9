/**
 * The largest request body in bytes of the cloud platforms that take less than the API, for `maxRequestBytes`:
 * `new Claude({ maxRequestBytes: PLATFORM_LIMITS.bedrock })`. They are documented in MB, which is read as MiB, so that
 * nothing is refused that the platform would take. Claude Platform on AWS takes what the API takes; for Microsoft Foundry
 * none is documented.
 */
export const PLATFORM_LIMITS: Readonly<Record<"bedrock" | "vertex", number>> = {
  bedrock: 20 * 1024 * 1024,
  vertex: 30 * 1024 * 1024,
};
