/** The container, without a builder: its commands, read and run in a clean folder as its user. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "./free-port.js";
import { install, type Installed, root } from "./installed.js";

const NOBODY = 65_534;
const steps = readFileSync(join(root, "Dockerfile"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, name, value] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value: value! }];
  });
const valueOf = (name: string): string => steps.findLast((step) => step.name === name)!.value;
const listOf = (name: string): string[] => JSON.parse(valueOf(name)) as string[];

let installed: Installed;
beforeAll(() => void (installed = install()));
afterAll(() => installed?.remove());

test("installs this version, on a pinned base, and runs as nobody", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(valueOf("ARG")).toBe(`PACKAGE=claude-openapi@${version}`);
  for (const { name, value } of steps) if (name === "FROM") expect(value).toMatch(/^node:\d+\.\d+\.\d+-alpine/);
  expect(valueOf("USER")).toBe("nobody");
  // What runs behind it has the last say.
  const last = steps.findIndex(({ name }) => name === "USER");
  expect(steps.slice(last + 1).filter(({ name }) => ["RUN", "COPY", "ADD", "USER"].includes(name))).toEqual([]);
});

test("what it runs answers as soon as it says so, and stops when it is told to", async () => {
  const folder = join(installed.folder, "app");
  execFileSync("mkdir", [folder]);
  writeFileSync(join(folder, "package.json"), "{}");
  const env = {
    ...process.env,
    PACKAGE: [installed.tarball, ...installed.dependencies].join(" "),
    npm_config_offline: "true",
  };
  execFileSync("sh", ["-c", valueOf("RUN")], { cwd: folder, env, stdio: "pipe" });
  chmodSync(installed.folder, 0o755);
  const port = await freePort();
  const [program, ...args] = [...listOf("ENTRYPOINT"), ...listOf("CMD")].map((arg) =>
    arg === "4010" ? `${port}` : arg,
  );
  const child = spawn(program!, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: "/nonexistent" },
    stdio: ["ignore", "pipe", "inherit"],
    ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  try {
    for await (const line of createInterface({ input: child.stdout })) if (line.includes("ANTHROPIC_BASE_URL")) break;
    const health = valueOf("HEALTHCHECK").replaceAll("4010", `${port}`);
    const [node, ...probe] = JSON.parse(health.slice(health.indexOf("["))) as string[];
    execFileSync(node!, probe, { stdio: "pipe" });
    const headers = { "x-api-key": "key", "anthropic-version": "2026-10-21" };
    expect((await fetch(`http://localhost:${port}/v1/models`, { headers })).status).toBe(200);
  } finally {
    child.kill("SIGTERM");
  }
  expect(await ended).toBe(0);
});
