/** The files that downloads are written to before they have their name: what a killed process leaves of them is removed. */
import { createHash, randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { errnoCode } from "../base/errno.js";

/** A part that nobody has written to for so long is one that nobody writes, also on another machine. */
const OLD_MS = 24 * 3_600_000;

/** Processes are numbered by machine, and a folder may be shared by several. */
const machine = (): string => createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** A new name beside the target that says who writes it. */
export function partOf(target: string): string {
  return `${target}.${machine()}-${process.pid}-${randomUUID()}.part`;
}

/** Removes the parts of a target that were left behind. What cannot be removed stays. */
export async function removeLeftParts(target: string): Promise<void> {
  const [folder, name] = [dirname(target), basename(target)];
  const names = await readdir(folder).catch(() => []);
  const parts = names.filter((one) => one.startsWith(`${name}.`) && one.endsWith(".part"));
  for (const part of parts) {
    const [, by, pid] = /^([\da-f]{8})-(\d+)-[\da-f-]{36}\.part$/.exec(part.slice(name.length + 1)) ?? [];
    const path = join(folder, part);
    if (by && (await isLeft(path, by === machine() ? Number(pid) : undefined))) {
      await rm(path, { force: true }).catch(() => {});
    }
  }
}

async function isLeft(path: string, pid: number | undefined): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
  if (Date.now() - mtimeMs > OLD_MS) return true;
  if (pid === undefined) return false;
  // The number of a process that was killed may be ours now: in a container it often is.
  return pid === process.pid ? mtimeMs < Date.now() - process.uptime() * 1000 : !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is one.
    return errnoCode(error) !== "ESRCH";
  }
}
