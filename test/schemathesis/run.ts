/**
 * schemathesis against the local API: every operation of a document, its examples and a few made-up requests, seeded.
 *
 *   tsx test/schemathesis/run.ts [view…]     default: both full ones, at once; SEED=8 for another seed than 7
 */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { operationsIn, type OpenApiDocument } from "../../codegen/document.js";
import { createLocalApi } from "../../src/testing/index.js";
import { readPublished, publishedFile } from "../documents/published.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const SEED = process.env["SEED"] ?? "7";
/** Made-up requests by operation, beside the examples and one of every bound. */
const MADE_UP = 2;

/** Operations that take no key, but a token. */
function tokenOnly(document: OpenApiDocument): string[] {
  const schemes = document.components?.["securitySchemes"] as Record<string, { readonly type: string }>;
  const names = (security: Record<string, string[]>[]) => security.flatMap((one) => Object.keys(one));
  return operationsIn(document)
    .filter(({ operation: { security = [] } }) => security.length > 0)
    .filter(({ operation }) => names(operation.security!).every((name) => schemes[name]!.type === "http"))
    .map(({ operation }) => operation.operationId!);
}

/** Exit code of one run, and what it printed. */
async function check(view: string, header: string, flag: "include" | "exclude", ids: readonly string[]) {
  const server = await createLocalApi().listen();
  const args = [
    ...["--config-file", "schemathesis.toml", "run", publishedFile(view), "--url", server.url],
    ...["--seed", SEED, "--max-examples", String(MADE_UP), "--phases", "examples,coverage,fuzzing"],
    ...["--request-timeout", "60", "--header", header],
    ...ids.flatMap((id) => [`--${flag}-operation-id`, id]),
  ];
  const child = spawn(`${HERE}venv/bin/st`, args, {
    cwd: HERE,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DOCUMENT: publishedFile(view) },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  const [code, output] = await Promise.all([ended, text(child.stdout)]).finally(() => server.close());
  return { code, output };
}

async function checkView(view: string): Promise<void> {
  const ids = tokenOnly(readPublished(view));
  const runs = [await check(view, "x-api-key: local", "exclude", ids)];
  if (ids.length > 0) runs.push(await check(view, "Authorization: Bearer local", "include", ids));
  process.stdout.write(`== ${view}\n${runs.map(({ output }) => output).join("\n")}\n`);
  if (runs.some(({ code }) => code !== 0)) process.exitCode = 1;
}

const views = process.argv.length > 2 ? process.argv.slice(2) : ["2026-10-21", "2023-06-01"];
await Promise.all(views.map(checkView));
