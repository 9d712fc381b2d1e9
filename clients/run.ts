/**
 * Generates a client in each language from a published document, builds it, and runs a program of it against the local
 * API. A language whose toolchain is missing is skipped.
 *
 *   tsx clients/run.ts [language…]     default: every one
 *
 * With `CLIENTS_REQUIRED=1` a missing toolchain is a failure. With `CLIENTS_REPORT`, the name of a file, that file gets a
 * line for each language: `Go passed`, `Go failed`, `Go skipped: no go`.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, operationsIn } from "../codegen/document.js";
import { CLIENTS, LIMITS, PHASES, VERSION, type Client } from "./clients.js";
import { meet } from "./meeting.js";
import { withoutMethod } from "./methods.js";
import { steps, stop, twice } from "./steps.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DOCUMENT = join(HERE, "../generated/openapi", `${VERSION}.json`);
/** Languages side by side: one compiler waits for its disk while the other works, and the machines of CI have two cores. */
const AT_ONCE = 2;

interface Result {
  readonly client: Client;
  readonly skipped?: string;
  readonly failed?: string;
  /** Seconds of each phase that ended well. */
  readonly seconds: readonly number[];
}

async function runClient(client: Client): Promise<Result> {
  const missing = client.tools.filter(
    ([command, ...args]) => spawnSync(command!, args, { timeout: 30_000 }).status !== 0,
  );
  const without = missing.map(([command]) => command).join(", ");
  if (missing.length > 0 && process.env["CLIENTS_REQUIRED"] === "1")
    return { client, failed: `set up: no ${without}`, seconds: [] };
  if (missing.length > 0) return { client, skipped: `no ${without}`, seconds: [] };
  const folder = join(HERE, ".build", client.folder);
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "generated"), { recursive: true, force: true });
  cpSync(join(HERE, client.folder), folder, { recursive: true });
  const log = join(HERE, ".build", `${client.folder}.log`);
  const around = { cwd: folder, log, env: { DOCUMENT, GOTOOLCHAIN: "local", ...client.env } };
  const seconds: number[] = [];
  rmSync(log, { force: true });
  for (const phase of PHASES) {
    const started = performance.now();
    const work = () => steps(client.commands[phase], around, LIMITS[phase]);
    const failed =
      (phase === "run"
        ? await meet(client.commands.run, around, LIMITS.run)
        : phase === "set up"
          ? await twice(work)
          : await work()) ?? (phase === "generate" ? vanished(client, folder) : undefined);
    if (failed !== undefined) return { client, failed: `${phase}: ${failed}\n${tail(log)}`, seconds };
    seconds.push((performance.now() - started) / 1000);
  }
  return { client, seconds };
}

/** What the generator lost without a word. */
function vanished(client: Client, folder: string): string | undefined {
  const document = JSON.parse(readFileSync(DOCUMENT, "utf8")) as OpenApiDocument;
  const ids = operationsIn(document).map(({ operation }) => operation.operationId!);
  if (!client.methods) return undefined;
  const lost = withoutMethod(ids, folder, client.methods);
  return lost.length > 0 ? `${lost.length} of ${ids.length} operations have no method: ${lost.join(" ")}` : undefined;
}

const tail = (log: string): string => readFileSync(log, "utf8").split("\n").slice(-40).join("\n");

/** The version is written once, where the language's own tool reads it. */
const generatorOf = ({ folder, pin: [file, pattern], generator }: Client): string =>
  `${generator} ${pattern.exec(readFileSync(join(HERE, folder, file), "utf8"))?.[1] ?? "?"}`;

function row({ client, skipped, failed, seconds }: Result): string {
  const cells = PHASES.map((_, at) =>
    (seconds[at] !== undefined
      ? `${seconds[at].toFixed(1)} s`
      : failed && at === seconds.length
        ? "FAILED"
        : "-"
    ).padStart(9),
  );
  return `${client.language.padEnd(12)}${generatorOf(client).padEnd(34)}${cells.join("")}${skipped ? `  skipped: ${skipped}` : ""}`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !CLIENTS.some(({ folder }) => folder === name));
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(", ")}: unknown; known: ${CLIENTS.map(({ folder }) => folder).join(", ")}\n`);
  process.exit(2);
}
const chosen = CLIENTS.filter(({ folder }) => asked.length === 0 || asked.includes(folder));
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    stop();
    process.exit(1);
  });
const results = new Map<Client, Result>();
const waiting = [...chosen];
const lane = async (): Promise<void> => {
  for (let client = waiting.shift(); client; client = waiting.shift()) {
    process.stdout.write(`${client.language}…\n`);
    results.set(client, await runClient(client));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, lane));
const all = chosen.map((client) => results.get(client)!);
for (const { client, failed } of all) if (failed) process.stdout.write(`\n== ${client.language}\n${failed}\n`);
const head = `${"language".padEnd(12)}${"generator".padEnd(34)}${PHASES.map((phase) => phase.padStart(9)).join("")}`;
process.stdout.write(`\n${head}\n${all.map(row).join("\n")}\n`);
const report = process.env["CLIENTS_REPORT"];
const outcome = ({ failed, skipped }: Result): string =>
  failed ? "failed" : skipped ? `skipped: ${skipped}` : "passed";
if (report) writeFileSync(report, all.map((result) => `${result.client.language} ${outcome(result)}\n`).join(""));
process.exitCode = all.some(({ failed }) => failed) ? 1 : 0;
