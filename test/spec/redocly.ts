/** Runs Redocly's command line as `make lint-spec` does. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const CLI = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const env = { ...process.env, CI: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** What it printed on both outputs, whether it succeeded or not. */
export const redocly = (args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> =>
  new Promise((done) => {
    const options = { env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [CLI, ...args], options, (_, stdout, stderr) => done({ stdout, stderr }));
  });
