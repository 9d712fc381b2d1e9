/** `claude-openapi serve`. */
import { HELP, readFlags, type Wanted } from "./flags.js";
import type { RequestEntry } from "./journal.js";
import { createLocalApi } from "./local-api.js";
import type { ScriptOrder } from "./orders.js";
import { settingsFor } from "./platforms/settings.js";

/** Where the command writes, and when it stops. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Resolves when the command should end. */
  readonly stopped: () => Promise<unknown>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the command with the arguments behind its name; the result is the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { write } = terminal;
  let wanted: Wanted;
  try {
    wanted = readFlags(args);
  } catch (error) {
    write(`${messageOf(error)}\n\n${HELP}`);
    return 2;
  }
  if (wanted.help) {
    write(HELP);
    return 0;
  }
  try {
    return await serve(wanted, terminal);
  } catch (error) {
    write(`${messageOf(error)}\n`);
    return 1;
  }
}

async function serve({ options, listen, quiet, script, saved }: Wanted, { write, stopped }: Terminal): Promise<number> {
  const api = createLocalApi({ ...options, ...(!quiet && { onRequest: (entry) => write(line(entry)) }) });
  const served = await api.describe();
  const versions = served.map(({ version }) => version);
  if (options.version !== undefined && !versions.includes(options.version)) {
    write(`--version ${options.version} is unknown; known: ${versions.join(", ")}\n`);
    return 2;
  }
  if (script !== undefined) await api.order(await scriptsIn(script));
  const server = await api.listen(listen);
  write(banner(server.url, served, settingsFor(options.platform, server.url)));
  if (server.controlToken !== undefined)
    write(`  Orders below ${server.url}/_local/ need x-local-token: ${server.controlToken}\n\n`);
  if (listen.allowHosts?.includes("*")) write("  Any host name is let in, so any web page may reach this.\n\n");
  await stopped();
  await server.close();
  await saved();
  write("\nClosed.\n");
  return 0;
}

/** @throws Error that names the file when it holds no JSON array. */
async function scriptsIn(file: string): Promise<ScriptOrder[]> {
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(file, "utf8");
  try {
    const orders: unknown = JSON.parse(text);
    if (Array.isArray(orders)) return orders as ScriptOrder[];
  } catch {
    // Said below.
  }
  throw new Error(`--script ${file}: not a JSON array of scripts`);
}

function banner(url: string, served: readonly { version: string; operations: number }[], settings: string): string {
  const versions = served.map(({ version, operations }) => `${version} (${operations} operations)`).join(", ");
  return `
  Claude API, local   ${url}
  API versions        ${versions}
  Reference, guides   ${url}/docs/

  export ${settings}

  Ctrl-C closes it.

`;
}

function line({ method, path, status, id }: RequestEntry): string {
  const time = new Date().toTimeString().slice(0, 8);
  return `  ${time}  ${method.padEnd(6)} ${path.padEnd(40)} ${status}  ${id}\n`;
}
