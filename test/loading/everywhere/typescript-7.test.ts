/** The declarations under TypeScript 7, a process per setting. */
import { compileEverywhere } from "../compilers.js";
import { tool } from "../tools.js";

const tsc = () => tool("typescript-7/bin/tsc", "bundlers");
compileEverywhere(tsc, ["node16", "node18", "nodenext", "bundler"]);
