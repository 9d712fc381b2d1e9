// What others wrote and the local API needs. The build bundles it into one file, with its licences, so that nobody installs it.

/** @internal */
export { createAdaptorServer } from "@hono/node-server";
/** @internal */
export { Ajv2020 } from "ajv/dist/2020.js";
/** @internal */
export { default as formats } from "ajv-formats";
