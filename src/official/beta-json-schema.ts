/** What the beta namespace has for JSON Schemas, under its official names. */
export { jsonSchemaOutputFormat as betaJSONSchemaOutputFormat } from "../structured/formats.js";
export { tool as betaTool } from "../tools/define.js";
