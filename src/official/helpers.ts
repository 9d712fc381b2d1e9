/** Output formats, under their official names. */
export { jsonSchemaOutputFormat } from "../structured/formats.js";
export { zodOutputFormat } from "../structured/zod.js";
