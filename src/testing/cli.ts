/** `claude-openapi serve`. */
import { parseArgs } from "node:util";

import type { RequestEntry } from "./handler.js";
import { createLocalApi } from "./local-api.js";

const HELP = `claude-openapi serve: the Claude API on this machine, with made-up answers

  claude-openapi serve [--port 4010] [--version 2026-10-21] [--delay 30] [--quiet]

  --port      port on 127.0.0.1; 0 takes a free one          (default 4010)
  --version   API version of requests without the header     (default: such requests are refused)
  --delay     milliseconds between the events of a stream    (default 30)
  --quiet     no line for each request
`;

/** Where the command writes, and when it stops. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Resolves when the command should end. */
  readonly stopped: () => Promise<unknown>;
}

/** Runs the command; the result is the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { write } = terminal;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4010" },
        version: { type: "string" },
        delay: { type: "string", default: "30" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals[0] !== "serve") {
    write(HELP);
    return values.help || positionals.length === 0 ? 0 : 2;
  }
  const [port, delay] = [Number(values.port), Number(values.delay)];
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || !(delay >= 0)) {
    write(`--port is a number from 0 to 65535 and --delay a number of milliseconds\n`);
    return 2;
  }
  const api = createLocalApi({
    eventDelay: delay,
    ...(values.version !== undefined && { version: values.version }),
    ...(!values.quiet && { onRequest: (entry) => write(line(entry)) }),
  });
  try {
    const served = await api.describe();
    if (values.version !== undefined && !served.some(({ version }) => version === values.version)) {
      write(`--version ${values.version} is unknown; known: ${served.map(({ version }) => version).join(", ")}\n`);
      return 2;
    }
    const server = await api.listen({ port });
    write(banner(server.url, served));
    await terminal.stopped();
    await server.close();
    write("\nClosed.\n");
    return 0;
  } catch (error) {
    write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function banner(url: string, served: readonly { version: string; operations: number }[]): string {
  const versions = served.map(({ version, operations }) => `${version} (${operations} operations)`).join(", ");
  return `
  Claude API, local   ${url}
  API versions        ${versions}

  export ANTHROPIC_BASE_URL=${url} ANTHROPIC_API_KEY=local

  Ctrl-C closes it.

`;
}

function line({ method, path, status, id }: RequestEntry): string {
  const time = new Date().toTimeString().slice(0, 8);
  return `  ${time}  ${method.padEnd(6)} ${path.padEnd(40)} ${status}  ${id}\n`;
}
