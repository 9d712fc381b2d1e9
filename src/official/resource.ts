/** The base of all resources. */
export { APIResource } from "../client/api-resource.js";
