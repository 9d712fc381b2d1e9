/** What the tools do with paths and files, as the official package has it in one module. */
export { errnoCode } from "../base/errno.js";
export { atomicWriteFile, DIR_CREATE_MODE, FILE_CREATE_MODE } from "./files.js";
export { canonicalize, confineToRoot, containingRoot, fsErrorMessage, isWithin, isWithinAnyCase } from "./paths.js";
