/** Runs the commands of a phase, within its time. */
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The file that gets what the commands print. */
  readonly log: string;
}

const running = new Set<number>();

/** Ends what runs, with all that it has started. */
export function stop(): void {
  for (const pid of running) kill(pid);
}

/** The group may have ended by itself a moment ago. */
function kill(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/**
 * Runs commands one after the other. The result is what was wrong with the first that failed, or with the one that ran
 * when the time was over.
 *
 * @param seconds for all of them together
 * @param seen gets what they print on stdout
 */
export async function steps(
  commands: readonly (readonly string[])[],
  { cwd, env, log }: Surroundings,
  seconds: number,
  seen: string[] = [],
): Promise<string | undefined> {
  const end = performance.now() + seconds * 1000;
  for (const [command, ...args] of commands) {
    const line = [command, ...args].join(" ");
    const out = createWriteStream(log, { flags: "a" });
    out.write(`\n$ ${line}\n`);
    // A process group of its own, because what a shell or a build tool starts must end with it.
    const child = spawn(command!, args, { cwd, env: { ...process.env, ...env }, detached: true });
    child.stdout.on("data", (data: Buffer) => seen.push(data.toString()));
    for (const stream of [child.stdout, child.stderr]) stream.pipe(out, { end: false });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (pid !== undefined) kill(pid);
    }, end - performance.now());
    const code = await new Promise<number | string | null>((resolve) => {
      child.once("error", ({ message }) => resolve(message));
      child.once("close", resolve);
    }).finally(() => {
      clearTimeout(timer);
      if (pid !== undefined) running.delete(pid);
    });
    await new Promise<void>((resolve) => out.end(resolve));
    if (late) return `${line} was not done after ${seconds} s`;
    if (code !== 0) return `${line} ended with ${code}`;
  }
  return undefined;
}

/** Once more when it fails: what is downloaded comes from registries, and they have bad moments. */
export async function twice(work: () => Promise<string | undefined>): Promise<string | undefined> {
  if ((await work()) === undefined) return undefined;
  const failed = await work();
  return failed && `${failed}, twice; does the registry answer?`;
}
