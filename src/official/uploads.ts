/** What can be uploaded, under its official names. */
export type { Uploadable } from "../contract/index.js";
export { fileOf as toFile } from "../request/multipart.js";
export type { ToFileInput } from "../request/to-file.js";
