/** What the tools of an agent may reach. */
import type { BetaManagedAgentsSession } from "../../generated/types/2026-10-21.js";

/**
 * Where the tools work. The file tools are confined to `workdir` and `allowedRoots`, links included; `bash` cannot be: run it, and
 * with it the whole toolset, in a sandbox.
 */
export interface AgentToolContext {
  /** The folder that relative paths are in, and that `bash` starts in. */
  workdir: string;
  /** @deprecated Not supported: the file tools are always confined. Any value throws. */
  unrestrictedPaths?: boolean;
  /** Absolute paths of other folders that the file tools may reach. */
  allowedRoots?: string[];
  /** Absolute paths of folders in which nothing may be written or edited. */
  readOnlyRoots?: string[];
  /** A client, by which `setupSkills` downloads the skills of the session. */
  client?: object;
  /** The session whose agent's skills are set up. */
  session?: BetaManagedAgentsSession;
  /** @deprecated Use `session`. */
  sessionId?: string;
  /** The environment of `bash`, in place of that of the process less its `ANTHROPIC_*` variables. */
  env?: Record<string, string | undefined>;
  /** The largest file in bytes that is read whole or edited, and the most of one that is read in part. Default 262,144; null for any. */
  maxFileBytes?: number | null;
}

/** Where paths may lead. */
export type Confines = Pick<AgentToolContext, "workdir" | "allowedRoots" | "readOnlyRoots">;

const MAX_FILE_BYTES = 262_144;

/** The most bytes of a file that a tool holds. */
export const fileLimit = ({ maxFileBytes }: Pick<AgentToolContext, "maxFileBytes">): number =>
  maxFileBytes === null ? Infinity : (maxFileBytes ?? MAX_FILE_BYTES);

/** Environment variables by name. */
type Variables = Record<string, string | undefined>;

/** Variables of the process, less those that hold credentials of this API. */
export const scrubbed = (environment: Variables = process.env): Variables =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/^ANTHROPIC_/i.test(name)));
