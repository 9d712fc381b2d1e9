/** The agent toolset under its official names; where there is no machine to work on, all of it says so when it is used. */
import * as here from "#agent-toolset";
import type * as machine from "../skills/machine.js";

export type { AgentToolContext } from "../agent-toolset/context.js";
export type { MemoryDeleteMode } from "../worker/environment-worker.js";
export type { SessionMemoryStoresOptions } from "../memory-stores/stores.js";
export { SessionMemoryError } from "../memory/session-memory-error.js";
export {
  DEFAULT_MEMORY_SYNC_INTERVAL_MS,
  MARKER_PATH,
  MEMORY_FLUSH_TIMEOUT_MS,
  MIN_MEMORY_SYNC_INTERVAL_MS,
} from "../sessions/memory-sync.js";

// Declarations lead to no `#` name: those of the build are in a folder that has none.
export type BashSession = machine.BashSession;
export const BashSession: typeof machine.BashSession = here.BashSession;
export type BashTimeoutError = machine.BashTimeoutError;
export const BashTimeoutError: typeof machine.BashTimeoutError = here.BashTimeoutError;
export type SessionMemoryStores = machine.SessionMemoryStores;
export const SessionMemoryStores: typeof machine.SessionMemoryStores = here.SessionMemoryStores;
export const betaAgentToolset20260401: typeof machine.betaAgentToolset20260401 = here.betaAgentToolset20260401;
export const betaBashTool: typeof machine.betaBashTool = here.betaBashTool;
export const betaEditTool: typeof machine.betaEditTool = here.betaEditTool;
export const betaGlobTool: typeof machine.betaGlobTool = here.betaGlobTool;
export const betaGrepTool: typeof machine.betaGrepTool = here.betaGrepTool;
export const betaReadTool: typeof machine.betaReadTool = here.betaReadTool;
export const betaWriteTool: typeof machine.betaWriteTool = here.betaWriteTool;
export const extractSkillArchive: typeof machine.extractSkillArchive = here.extractSkillArchive;
export const resolvePath: typeof machine.resolvePath = here.resolvePath;
export const setupSkills: typeof machine.setupSkills = here.setupSkills;
