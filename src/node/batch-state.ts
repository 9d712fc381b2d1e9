/** The record of a run of batches in a file. */
import { type FileHandle, open, readFile } from "node:fs/promises";
import { errnoCode } from "../base/errno.js";
import type { BatchState } from "../batches/types.js";

/**
 * A `state` for `runBatch` in a file that is made when it is not there, for the owner only: `batchState("run.jsonl")`. Each
 * line is on disk before the run goes on. One process at a time may use it. Throws what the file system throws.
 */
export function batchState(path: string | URL): BatchState {
  /** Bytes of whole lines; a process that was killed may have left a part of one. */
  let length = 0;
  return {
    async read() {
      const bytes = await readFile(path).catch((error: unknown) => {
        if (errnoCode(error) === "ENOENT") return Buffer.alloc(0);
        throw error;
      });
      length = bytes.lastIndexOf("\n") + 1;
      return bytes.toString("utf8", 0, length);
    },
    async append(line) {
      // Not in append mode, which would write behind the part of a line.
      const file = await open(path, "r+").catch((error: unknown) => {
        if (errnoCode(error) === "ENOENT") return open(path, "wx+", 0o600);
        throw error;
      });
      try {
        await write(file, line, length);
        length += Buffer.byteLength(line);
      } finally {
        await file.close();
      }
    },
  };
}

async function write(file: FileHandle, line: string, at: number): Promise<void> {
  await file.truncate(at);
  const bytes = Buffer.from(line);
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  await file.datasync();
}
