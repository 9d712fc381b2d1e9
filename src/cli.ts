#!/usr/bin/env node
/** The command line of the package: each command is loaded when it is called. */
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { ownPackage } from "./migrate/own-package.js";
import type { Terminal } from "./testing/cli.js";

const USAGE = `claude-openapi <command>

  serve              the Claude API on this machine, with made-up answers
  migrate <folder>   from @anthropic-ai/sdk to claude-openapi

  --version          the version of this package
  --help             this text; after a command, that of the command
`;

/** Runs a command; the result is the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case "serve":
      return (await import("./testing/cli.js")).main(rest, terminal);
    case "migrate":
      return (await import("./migrate/command.js")).migrateCommand(rest, terminal.write);
    case "--version":
    case "-v":
      terminal.write(`${ownPackage().version}\n`);
      return 0;
    case undefined:
    case "--help":
    case "-h":
      terminal.write(USAGE);
      return 0;
    default:
      terminal.write(`unknown command: ${command}\n\n${USAGE}`);
      return 2;
  }
}

/** Whether this file is the program, also through the link that a package manager makes. */
function isProgram(): boolean {
  const started = process.argv[1];
  return started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href;
}

if (isProgram()) {
  const stopped = (): Promise<unknown> =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    });
  process.exitCode = await run(process.argv.slice(2), { write: (text) => process.stdout.write(text), stopped });
}
