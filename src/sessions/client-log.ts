/** The logger of whatever stands for a client. */
import { createLogger, type LeveledLogger } from "../base/logs.js";
import type { Logger } from "../contract/index.js";

/** What is known of a client's logger: one without it logs nothing. */
export interface Logging {
  readonly logger?: Logger;
  readonly logLevel?: string | undefined;
}

const nothing = () => {};
const SILENT: Logger = { error: nothing, warn: nothing, info: nothing, debug: nothing };

/** The logger of a client at its level. */
export const logOf = ({ logger = SILENT, logLevel }: Logging): LeveledLogger =>
  createLogger(logger, logLevel, undefined);
