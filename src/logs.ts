/** The logger of a client: level, redaction, and no way to break a call. */
import type { Logger, LogLevel } from "./contract.js";

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];
const SECRET_HEADERS = /authorization|api-?key|cookie|secret|(^|-)token$/i;

/** A logger that knows its level. */
export interface LeveledLogger extends Logger {
  readonly level: LogLevel;
}

/** A logger that lets `level` and above through and survives whatever `target` throws. */
export function leveled(target: Logger, level: LogLevel): LeveledLogger {
  const write =
    (at: Exclude<LogLevel, "off">) =>
    (message: string, ...rest: unknown[]): void => {
      if (LEVELS.indexOf(at) > LEVELS.indexOf(level)) return;
      try {
        const result: unknown = target[at](message, ...rest);
        if (result instanceof Promise) result.catch(() => {});
      } catch {
        // A broken logger is not a reason for a call to fail.
      }
    };
  return { level, error: write("error"), warn: write("warn"), info: write("info"), debug: write("debug") };
}

/** The logger that options and environment ask for; a level that does not exist is warned about. */
export function createLogger(target: Logger, level: string | undefined, envLevel: string | undefined): LeveledLogger {
  const asked = level ?? envLevel ?? "warn";
  const known = LEVELS.find((name) => name === asked);
  const logger = leveled(target, known ?? "warn");
  if (!known) {
    const where = level === undefined ? "ANTHROPIC_LOG" : "logLevel";
    logger.warn(`${where} is ${JSON.stringify(asked)}, which is none of ${LEVELS.join(", ")}`);
  }
  return logger;
}

/** Headers as they may be logged: credentials and cookies are left out. */
export function redacted(headers: Headers | Record<string, string>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers))
    shown[name] = SECRET_HEADERS.test(name) ? "***" : value;
  return shown;
}
