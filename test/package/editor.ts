/** The server that editors run, asked as they ask it. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

export interface Hover {
  readonly displayString: string;
  readonly documentation: string;
  readonly tags: readonly { readonly name: string; readonly text?: string }[];
}

interface Response {
  readonly type: string;
  readonly request_seq: number;
  readonly success: boolean;
  readonly body: never;
  readonly message: string;
}

interface Mark {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

export interface Editor extends Disposable {
  /** Whatever TypeScript says of a command, e.g. `quickinfo`. */
  ask<T>(command: string, args: object): Promise<T>;
  hover(mark: Mark): Promise<Hover>;
}

/** A file as an editor has it open, and the places in it that `/*name*\/` stands before. */
export function marksIn(file: string, text: string): Map<string, Mark> {
  const marks = [...text.matchAll(/\/\*(\w+)\*\//g)].map(({ 0: mark, 1: name = "", index }) => {
    const before = text.slice(0, index + mark.length).split("\n");
    return [name, { file, line: before.length, offset: before.at(-1)!.length + 1 }] as const;
  });
  return new Map(marks);
}

export function openEditor(file: string, text: string): Editor {
  const server = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");
  const options = [
    "--disableAutomaticTypingAcquisition",
    "--noGetErrOnBackgroundUpdate",
    "--useInferredProjectPerProjectRoot",
  ];
  const child = spawn(process.execPath, [server, ...options], { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number, { resolve(body: never): void; reject(error: Error): void }>();
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines.filter((one) => one.startsWith("{"))) {
      const { type, request_seq, success, body, message } = JSON.parse(line) as Response;
      if (type !== "response") continue;
      const { resolve, reject } = waiting.get(request_seq) ?? {};
      if (success) resolve?.(body);
      else reject?.(new Error(message));
    }
  });
  child.on("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`tsserver ended with ${code}`));
  });
  let seq = 0;
  const send = (command: string, args: object) =>
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
  const ask = <T>(command: string, args: object) => {
    send(command, args);
    return new Promise<T>((resolve, reject) => waiting.set(seq, { resolve, reject }));
  };
  send("open", { file, fileContent: text, scriptKindName: "TS" });
  return { ask, hover: (mark) => ask<Hover>("quickinfo", mark), [Symbol.dispose]: () => void child.kill() };
}
