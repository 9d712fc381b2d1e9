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
  const logger: Record<string, unknown> = { level };
  LEVELS.forEach((name, rank) => {
    if (name === "off") return;
    logger[name] = async (message: string, ...rest: unknown[]): Promise<void> => {
      try {
        if (rank <= LEVELS.indexOf(level)) await target[name](message, ...rest);
      } catch {
        // A broken logger is not a reason for a call to fail.
      }
    };
  });
  const leveled = logger as unknown as LeveledLogger;
  const where = option === undefined ? "ANTHROPIC_LOG" : "logLevel";
  if (!known) leveled.warn(`${where} is ${JSON.stringify(asked)}, which is none of ${LEVELS.join(", ")}`);
  return leveled;
}
