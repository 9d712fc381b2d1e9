/**
 * schemathesis against the local API: every operation of a document, its examples and a few made-up requests, seeded.
 *
 *   tsx test/schemathesis/run.ts [view…]     default: both full ones
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { operationsIn, type OpenApiDocument } from "../../codegen/document.js";
import { createLocalApi } from "../../src/testing/index.js";
import { readPublished, publishedFile } from "../documents/published.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const SEED = 7;
/** Made-up requests by operation, beside the examples and one of every bound. */
const MADE_UP = 2;

/**
 * All checks but two: the local API has no accounts, so that any key is as good as another if it is of the kind that the
 * operation takes, and no id belongs to somebody else.
 */
const CHECKS = ["--checks", "all", "--exclude-checks", "ignored_auth,object_level_authorization"];

/** Operations that take no key, but a token. */
function tokenOnly(document: OpenApiDocument): string[] {
  const schemes = document.components?.["securitySchemes"] as Record<string, { readonly type: string }>;
  const names = (security: Record<string, string[]>[]) => security.flatMap((one) => Object.keys(one));
  return operationsIn(document)
    .filter(({ operation: { security = [] } }) => security.length > 0)
    .filter(({ operation }) => names(operation.security!).every((name) => schemes[name]!.type === "http"))
    .map(({ operation }) => operation.operationId!);
}

/** Exit code of one run. */
async function check(view: string, header: string, flag: "include" | "exclude", ids: readonly string[]) {
  const server = await createLocalApi().listen();
  const args = [
    ...["--config-file", "schemathesis.toml", "run", publishedFile(view), "--url", server.url],
    ...["--seed", String(SEED), "--max-examples", String(MADE_UP), "--phases", "examples,coverage,fuzzing"],
    ...[...CHECKS, "--request-timeout", "60", "--header", header],
    ...ids.flatMap((id) => [`--${flag}-operation-id`, id]),
  ];
  const child = spawn(`${HERE}venv/bin/st`, args, {
    cwd: HERE,
    stdio: "inherit",
    env: { ...process.env, DOCUMENT: publishedFile(view) },
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  }).finally(() => server.close());
  return code;
}

const views = process.argv.length > 2 ? process.argv.slice(2) : ["2026-10-21", "2023-06-01"];
for (const view of views) {
  const ids = tokenOnly(readPublished(view));
  const codes = [await check(view, "x-api-key: local", "exclude", ids)];
  if (ids.length > 0) codes.push(await check(view, "Authorization: Bearer local", "include", ids));
  if (codes.some((code) => code !== 0)) process.exitCode = 1;
}
