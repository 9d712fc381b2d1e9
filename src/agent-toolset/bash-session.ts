/** A shell that stays open between commands. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { stripVTControlCharacters } from "node:util";
import type { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { onAbort, timer } from "../base/timers.js";
import { ClaudeError } from "../errors/errors.js";
import { scrubbed } from "./context.js";

const TIMEOUT_MS = 120_000;
const MOST_CHARACTERS = 102_400;
/** Marks of colour are taken out of what is kept, so more than that is. */
const KEPT = 4 * MOST_CHARACTERS;
const TRUNCATED = "[output truncated]\n";

/** A command took longer than `timeoutMs`; its shell is gone. */
export class BashTimeoutError extends ClaudeError {
  static override readonly kind: string = "BashTimeoutError";
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`bash command timed out after ${timeoutMs}ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** What a command has printed, both outputs in one, and its exit code. */
export interface BashResult {
  output: string;
  exitCode: number;
}

export interface BashExecOptions {
  /** Milliseconds after which the shell is killed. Default 120,000. */
  timeoutMs?: number;
  /** Kills the shell. */
  signal?: AbortSignal | null | undefined;
}

/**
 * `/bin/bash` without its start-up files: folder, variables, functions and background jobs last from one command to the next.
 * Commands run one at a time and have no input. The environment is that of the process less its `ANTHROPIC_*` variables, unless one is given.
 */
export class BashSession {
  readonly #shell: ChildProcessByStdio<Writable, Readable, null>;
  #closed = false;
  #running: Promise<unknown> = Promise.resolve();

  /** Starts the shell in a folder. */
  constructor(dir: string, env: Record<string, string | undefined> = scrubbed()) {
    // What the shell itself says, of `set -x` for one, is none of the output.
    const stdio: ["pipe", "pipe", "ignore"] = ["pipe", "pipe", "ignore"];
    this.#shell = spawn("/bin/bash", ["--noprofile", "--norc"], { cwd: dir, env, detached: true, stdio });
    const over = () => void (this.#closed = true);
    this.#shell.on("exit", over);
    this.#shell.on("error", over);
    this.#shell.stdin.on("error", over);
    this.#shell.stdin.write("exec 3>&1 1>/dev/null\n");
    this.#hold(false);
  }

  /** Whether the shell has ended. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Runs a command after those before it. Throws `BashTimeoutError`, and `ClaudeError` when it was aborted or the shell has ended. */
  exec(command: string, options: BashExecOptions = {}): Promise<BashResult> {
    const result = this.#running.then(() => this.#exec(command, options));
    this.#running = result.catch(() => {});
    return result;
  }

  /** Kills the shell and all that runs in it. */
  close(): void {
    this.#closed = true;
    const { pid } = this.#shell;
    try {
      // The group: what the shell has started goes with it.
      if (pid !== undefined) process.kill(-pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
    this.#shell.stdin.destroy();
  }

  /** Keeps the process alive, or lets it end. */
  #hold(held: boolean): void {
    const how = held ? "ref" : "unref";
    this.#shell[how]();
    for (const pipe of [this.#shell.stdin, this.#shell.stdout]) (pipe as Partial<Holding>)[how]?.();
  }

  async #exec(command: string, { timeoutMs = TIMEOUT_MS, signal }: BashExecOptions): Promise<BashResult> {
    if (signal?.aborted) throw new ClaudeError("This operation was aborted");
    if (this.#closed) throw new ClaudeError("bash session terminated");
    const mark = randomUUID();
    const { stdin, stdout } = this.#shell;
    const reader = new MarkedOutput(mark);
    this.#hold(true);
    const cleanups: (() => void)[] = [];
    try {
      return await new Promise<BashResult>((resolve, reject) => {
        const listen = <A extends unknown[]>(
          on: {
            on(event: string, listener: (...args: A) => void): unknown;
            off(event: string, listener: (...args: A) => void): unknown;
          },
          event: string,
          listener: (...args: A) => void,
        ) => {
          on.on(event, listener);
          cleanups.push(() => on.off(event, listener));
        };
        const fail = (error: Error) => {
          this.close();
          reject(error);
        };
        listen(stdout, "data", (chunk: Buffer) => {
          const result = reader.add(chunk);
          if (result) resolve(result);
        });
        for (const event of ["exit", "error"])
          listen(this.#shell, event, () => fail(new ClaudeError("bash session terminated")));
        cleanups.push(timer(timeoutMs, () => fail(new BashTimeoutError(timeoutMs))));
        cleanups.push(onAbort(signal, () => fail(new ClaudeError("This operation was aborted"))));
        stdout.resume();
        stdin.write(lineOf(command, mark));
      });
    } finally {
      for (const cleanup of cleanups) cleanup();
      stdout.pause();
      this.#hold(false);
    }
  }
}

interface Holding {
  ref(): void;
  unref(): void;
}

/** The lines that run a command and then write the mark, where the command itself cannot write. */
const lineOf = (command: string, mark: string) =>
  `{ eval '${command.replaceAll("'", String.raw`'\''`)}'; } >&3 2>&1 </dev/null 3>&-\n` +
  String.raw`printf '\n%s %d\n' ${mark} "$?" >&3` +
  "\n";

/** The end of an output, up to the mark behind it. */
class MarkedOutput {
  readonly #mark: RegExp;
  readonly #decoder = new StringDecoder("utf8");
  #text = "";
  #cut = false;

  constructor(mark: string) {
    this.#mark = new RegExp(`\\n${mark} (\\d+)\\n`);
  }

  add(chunk: Buffer): BashResult | undefined {
    const from = Math.max(0, this.#text.length - MARK_LENGTH);
    this.#text += this.#decoder.write(chunk);
    // What jobs in the background write may stand behind it.
    const end = this.#mark.exec(this.#text.slice(from));
    if (!end) {
      if (this.#text.length > 2 * KEPT) {
        this.#text = this.#text.slice(-KEPT);
        this.#cut = true;
      }
      return undefined;
    }
    const output = stripVTControlCharacters(this.#text.slice(0, from + end.index)).replace(/\n+$/, "");
    const isCut = this.#cut || output.length > MOST_CHARACTERS;
    return {
      output: isCut ? TRUNCATED + output.slice(-MOST_CHARACTERS) : output,
      exitCode: Number(end[1]),
    };
  }
}

/** At least that of a mark with its code. */
const MARK_LENGTH = 60;
