/** What can be uploaded, under its official names. */
export type { Uploadable } from "../contract/index.js";
export { toFile, type ToFileInput } from "../request/uploads.js";
