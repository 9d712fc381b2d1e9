import type { JsonObject } from "./json.js";
import { Problem } from "./problem.js";

/** What to do with the next request of an operation in place of, or on top of, the usual reply. */
export interface Script {
  /** Milliseconds before the reply. */
  readonly delay?: number;
  /** Answers with an error of this status; with `fault: "error"` the status that the error event stands for. */
  readonly status?: number;
  /** `error.type`; by default the one that belongs to the status. */
  readonly type?: string;
  /** `error.message`. */
  readonly message?: string;
  /** `error.details`, e.g. `{ error_code: "file_expired" }`. */
  readonly details?: JsonObject;
  /** Headers on top of the usual ones, e.g. `{ "retry-after": "1" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers 200 with this body: a string as it is, anything else as JSON. */
  readonly body?: unknown;
  /**
   * Breaks the reply on its way: `cut` closes the connection, `stall` keeps it open and silent, `error` sends an
   * `error` event and ends the stream.
   */
  readonly fault?: "cut" | "stall" | "error";
  /** Chunks (events, lines, or 64 bytes of JSON) that get through before the fault. Default 0. */
  readonly after?: number;
}

/** A reply of your own. */
export type ScriptHandler = (request: Request) => Response | Promise<Response>;

/** Scripts in the order in which they were given; each serves one request. */
export interface Scripts {
  add(operation: string, script: Script | ScriptHandler): void;
  next(operation: string): Script | ScriptHandler | undefined;
  clear(): void;
}

export function createScripts(): Scripts {
  const queues = new Map<string, (Script | ScriptHandler)[]>();
  return {
    add(operation, script) {
      const queue = queues.get(operation) ?? [];
      queues.set(operation, [...queue, script]);
    },
    next: (operation) => queues.get(operation)?.shift() ?? queues.get("*")?.shift(),
    clear: () => queues.clear(),
  };
}

/** The error that a script asks for. */
export function scriptedProblem(script: Script): Problem {
  const { status = 500, type, message = "Scripted error", details, headers } = script;
  return new Problem(status, message, {
    ...(type !== undefined && { type }),
    ...(details && { details }),
    ...(headers && { headers }),
  });
}
