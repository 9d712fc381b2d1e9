/** `claude-openapi/transfer`: downloads that resume, and the limits of the cloud platforms. Runs everywhere. */
export { download, type DownloadCall, type DownloadOptions } from "./transfer/download.js";
export { PLATFORM_LIMITS } from "./transfer/platform-limits.js";
