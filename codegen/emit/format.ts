/** Formats texts in threads of their own, so that the generator goes on meanwhile. */
import { Worker } from "node:worker_threads";

export interface Formatter {
  /** Formats by the ending of the path. */
  format(path: string, text: string): Promise<string>;
  /** Ends the threads; what is not done by then never will be. */
  close(): Promise<void>;
}

interface Answer {
  readonly id: number;
  readonly text?: string;
  readonly error?: string;
}

interface Job {
  readonly size: number;
  resolve(text: string): void;
  reject(error: Error): void;
}

/** @param threads How many; they start at once, because loading prettier takes a while. */
export function formatter(threads = 2): Formatter {
  const pool = Array.from({ length: threads }, () => thread());
  return {
    async format(path, text) {
      const [least] = [...pool].sort((a, b) => a.load() - b.load());
      return least!.format(path, text);
    },
    async close() {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

function thread() {
  const worker = new Worker(new URL("format-worker.js", import.meta.url));
  const jobs = new Map<number, Job>();
  let last = 0;
  worker.on("message", ({ id, text, error }: Answer) => {
    const job = jobs.get(id);
    jobs.delete(id);
    if (text === undefined) job?.reject(new Error(error));
    else job?.resolve(text);
  });
  worker.on("error", (error) => {
    for (const { reject } of jobs.values()) reject(error);
  });
  return {
    worker,
    load: () => [...jobs.values()].reduce((sum, { size }) => sum + size, 0),
    format: (path: string, text: string) =>
      new Promise<string>((resolve, reject) => {
        jobs.set(++last, { size: text.length, resolve, reject });
        worker.postMessage({ id: last, path, text });
      }),
  };
}
