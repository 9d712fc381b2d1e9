/** What the beta namespace has for zod schemas, under its official names. */
export { zodOutputFormat as betaZodOutputFormat } from "../structured/zod.js";
export { zodTool as betaZodTool } from "../tools/zod.js";
