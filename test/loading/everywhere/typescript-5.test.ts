/** The declarations under TypeScript 5.9, a process per setting. */
import { join } from "node:path";
import { root } from "../../package/installed.js";
import { compileEverywhere } from "../compilers.js";

// @promise Loading: TypeScript…
const tsc = () => join(root, "node_modules/typescript/bin/tsc");
compileEverywhere(tsc, ["node10", "node16", "node18", "nodenext", "bundler"]);
