/** The logger of a client: level, and no way to break a call. */
import type { Logger, LogLevel } from "../contract/index.js";

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** A logger that knows its level. */
export interface LeveledLogger extends Logger {
  readonly level: LogLevel;
}

/**
 * The logger that options and environment ask for: it lets its level and above through and survives whatever `target`
 * throws. A level that does not exist is warned about.
 */
export function createLogger(target: Logger, option: string | undefined, variable: string | undefined): LeveledLogger {
  const asked = option ?? variable ?? "warn";
  const known = LEVELS.find((name) => name === asked);
  const level = known ?? "warn";
  const write =
    (at: Exclude<LogLevel, "off">) =>
    async (message: string, ...rest: unknown[]): Promise<void> => {
      try {
        if (LEVELS.indexOf(at) <= LEVELS.indexOf(level)) await target[at](message, ...rest);
      } catch {
        // A broken logger is not a reason for a call to fail.
      }
    };
  const logger = { level, error: write("error"), warn: write("warn"), info: write("info"), debug: write("debug") };
  if (!known) {
    const where = option === undefined ? "ANTHROPIC_LOG" : "logLevel";
    void logger.warn(`${where} is ${JSON.stringify(asked)}, which is none of ${LEVELS.join(", ")}`);
  }
  return logger;
}
