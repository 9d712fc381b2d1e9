/** Searching with `rg`. */
import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { onAbort, timer } from "../base/timers.js";
import { ToolError } from "../tools/tool-error.js";
import { scrubbed } from "./context.js";
import { SEARCH_MS, truncated, MOST_OUTPUT } from "./search.js";

const NO_MATCH = 1;
const MOST_COMPLAINTS = 2000;

/** The lines that fit, up to 102,400 characters; empty for none. Throws `ToolError`. */
export function ripgrep(rg: string, pattern: string, path: string, signal?: AbortSignal | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(rg, ["--no-config", "-n", "--no-heading", "-e", pattern, "--", path], {
      // It may be a link to a program that goes by the name it was started under.
      argv0: "rg",
      env: scrubbed(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const decoder = new StringDecoder("utf8");
    let [output, complaints, failure] = ["", "", ""];
    const stop = (message: string) => {
      failure = message;
      child.kill("SIGKILL");
    };
    const cleanups = [
      timer(SEARCH_MS, () => stop(`grep: timed out after ${SEARCH_MS / 1000}s`)),
      onAbort(signal, () => stop("grep: aborted")),
    ];
    child.stdout.on("data", (chunk: Buffer) => {
      output += decoder.write(chunk);
      if (output.length > MOST_OUTPUT) child.kill("SIGKILL");
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (complaints.length < MOST_COMPLAINTS) complaints += text;
    });
    child.on("error", ({ message }) => (failure ||= `grep: rg failed: ${message}`));
    child.on("close", (code) => {
      for (const cleanup of cleanups) cleanup();
      // Killed because there was enough.
      const enough = output.length > MOST_OUTPUT;
      if (!failure && !enough && code !== 0 && code !== NO_MATCH && output === "")
        failure = `grep: rg failed: ${complaints.trim() || `exit ${code}`}`;
      if (failure) reject(new ToolError(failure));
      else resolve(truncated(output.replace(/\n$/, "")));
    });
  });
}
