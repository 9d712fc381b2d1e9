/** What the beta namespace has for Standard Schemas, under its official names. */
export { standardSchemaOutputFormat as betaStandardSchemaOutputFormat } from "../structured/formats.js";
export { standardSchemaTool as betaStandardSchemaTool } from "../tools/define.js";
