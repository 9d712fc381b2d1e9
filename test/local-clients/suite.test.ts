/**
 * The request suite of the official Python SDK, as its source distribution ships it, against the local API: every call, with
 * strict validation of the replies. It passes but for those whose data the API refuses, too.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";

const folder = (name: string) => new URL(`python/${name}`, import.meta.url).pathname;
const CALLS = "not Async and strict and not raw_response and not streaming_response";

/** What is refused of the data that the suite makes up, and why the API refuses it as well. */
const REFUSED: readonly (readonly [what: RegExp, why: string])[] = [
  [/limit: Input should be greater than or equal to 1/, "a page of no items"],
  [/: Expected a file with a filename/, "a file without a name"],
  [/url: Input should be a valid uri/, "an address that is none: `url`"],
  [/version: Input should be greater than or equal to 1/, "a version before the first one"],
  [/expected_content_sha256: String should match pattern/, "a digest that is none"],
  [/version: The current version is \d+/, "a version that is not the current one, which has to be named"],
  [/content_sha256: The resource is in another state/, "the digest of another content"],
  [/path: '.+' is taken/, "a path that the call before has taken"],
  [/expected_last_heartbeat: Another worker holds the lease/, "a heartbeat that nobody has sent"],
];

let server: Listening;
const api = createLocalApi({ anyId: true, anyModel: true, validateReplies: true });
beforeAll(async () => void (server = await api.listen()));
afterAll(() => server.close());

function pytest(): Promise<string> {
  const args = ["-m", "pytest", "tests/api_resources", "-q", "-n", "0", "-k", CALLS];
  const quiet = ["-p", "no:cacheprovider", "-p", "no:logging", "--tb=line"];
  const child = spawn(folder(".venv/bin/python"), [...args, ...quiet], {
    cwd: folder(".suite"),
    env: { PATH: process.env["PATH"], TEST_API_BASE_URL: server.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (part: Buffer) => void (output += part.toString()));
    child.once("error", reject);
    child.once("close", () => resolve(output));
  });
}

test("every call is answered as the SDK expects, but for what the API refuses", async () => {
  expect(existsSync(folder(".suite/tests")), "make local-clients sets it up").toBe(true);
  const output = await pytest();
  const [, failed = "0"] = /(\d+) failed/.exec(output) ?? [];
  const [, passed = "0"] = /(\d+) passed/.exec(output) ?? [];
  const errors = output.split("\n").filter((line) => /^\/.+: \S+Error: /.test(line));
  expect(errors).toHaveLength(Number(failed));
  expect(errors.filter((line) => !REFUSED.some(([what]) => what.test(line)))).toEqual([]);
  expect(REFUSED.filter(([what]) => !errors.some((line) => what.test(line))).map(([, why]) => why)).toEqual([]);
  expect(Number(passed)).toBeGreaterThan(900);
});
