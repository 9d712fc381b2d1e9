/** `claude-openapi/transfer`: downloads that resume, and the limits of the cloud platforms. Runs everywhere. */
export { download, type DownloadCall, type DownloadOptions } from "./helpers/download.js";
export { PLATFORM_LIMITS } from "./helpers/platform-limits.js";
