/** `claude-openapi/node`: a faster `fetch`, and files on disk: to upload, to save downloads in, and to record a run of batches. For Node, Bun and Deno. */
export { batchState } from "./batch-state.js";
export { type NodeFetch, nodeFetch, type NodeFetchOptions } from "./fetch/node-fetch.js";
export { FileChangedError, fileFromPath, type FileOnDisk, type FileOnDiskOptions } from "./file-from-path.js";
export { saveTo, type SavedFile, type SaveOptions } from "./save-to.js";
