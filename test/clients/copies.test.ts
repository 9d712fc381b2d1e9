/** Two copies of the package in one process, as two dependents with versions of their own have them. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Entry from "../../src/index.js";
import { rejection } from "../support/observed.js";

let folder: string;
let copies: [typeof Entry, typeof Entry];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "copies-"));
  const entryPoint = new URL("../../src/index.ts", import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  const load = async (name: string) => {
    const file = join(folder, name);
    await writeFile(file, outputFiles[0]!.text);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Entry;
  };
  copies = [await load("first.mjs"), await load("second.mjs")];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// @promise Errors: `isInstance` knows errors of another copy of the package
test("an error of one copy is known to isInstance of the other, class by class", async () => {
  const [ours, theirs] = copies;
  const limited = async () => Response.json({ error: { type: "rate_limit_error", message: "slow" } }, { status: 429 });
  const lost = () => Promise.reject(new TypeError("fetch failed"));
  const failing = (fetch: () => Promise<Response>) => new theirs.default({ apiKey: "k", fetch, maxRetries: 0 });
  const [status, connection, abort, argument] = await Promise.all([
    rejection(failing(limited).models.list()),
    rejection(failing(lost).models.list()),
    rejection(failing(limited).models.list({}, { signal: AbortSignal.abort() })),
    rejection(failing(limited).models.retrieve("..")),
  ]);
  const classes = {
    ClaudeError: ours.ClaudeError,
    APIError: ours.APIError,
    RateLimitError: ours.RateLimitError,
    APIConnectionError: ours.APIConnectionError,
    APIUserAbortError: ours.APIUserAbortError,
    ArgumentError: ours.ArgumentError,
    OverloadedError: ours.OverloadedError,
  };
  const known = (error: unknown) =>
    Object.entries(classes).flatMap(([name, type]) => (type.isInstance(error) ? [name] : []));
  expect(status).toBeInstanceOf(theirs.RateLimitError);
  expect(status).not.toBeInstanceOf(ours.ClaudeError);
  expect(known(status)).toEqual(["ClaudeError", "APIError", "RateLimitError"]);
  expect(known(connection)).toEqual(["ClaudeError", "APIError", "APIConnectionError"]);
  expect(known(abort)).toEqual(["ClaudeError", "APIError", "APIUserAbortError"]);
  expect(known(argument)).toEqual(["ClaudeError", "ArgumentError"]);
});
