/** The logger of a client: level, redaction, and no way to break a call. */
import type { Logger, LogLevel } from "../contract/index.js";

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];
const SECRET_HEADERS = /authorization|api-?key|cookie|secret|(^|-)token$/i;

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

/** Text with a credential that it repeats made unreadable, as it is or in JSON: a server must not bring it into a log. */
export function masked(text: string, secret: string | undefined): string {
  if (!secret) return text;
  return text.replaceAll(JSON.stringify(secret).slice(1, -1), "***").replaceAll(secret, "***");
}

/** The same for JSON, parsed: there may be other escapes in it. Throws as `JSON.parse` does. */
export function parseMasked(text: string, secret: string | undefined): unknown {
  const reviver = (_: string, value: unknown) => (typeof value === "string" ? masked(value, secret) : value);
  return JSON.parse(masked(text, secret), reviver);
}

/** Headers as they may be logged: credentials and cookies are left out. */
export function redacted(headers: Headers | Record<string, string>): Record<string, string> {
  const shown = [...new Headers(headers)].map(([name, value]) => [name, SECRET_HEADERS.test(name) ? "***" : value]);
  return Object.fromEntries(shown) as Record<string, string>;
}
