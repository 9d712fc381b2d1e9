/** The version of this package. */
export { VERSION } from "../base/version.js";
