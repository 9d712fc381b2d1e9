/** `claude-openapi/node`: a faster `fetch`, and files on disk, to upload and to save downloads in. For Node, Bun and Deno. */
export { type NodeFetch, nodeFetch, type NodeFetchOptions } from "./fetch/node-fetch.js";
export { FileChangedError, fileFromPath, type FileOnDisk, type FileOnDiskOptions } from "./file-from-path.js";
export { saveTo, type SavedFile, type SaveOptions } from "./save-to.js";
