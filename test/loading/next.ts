/** An application of Next with one route in each of its runtimes, built and started. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../package/installed.js";
import { run } from "./tools.js";

const RUNTIMES = ["nodejs", "edge"] as const;
const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url).pathname;

/** What each route answers, by its runtime. */
export async function nextAnswers(folder: string, next: string, compiler: string, baseURL: string) {
  const app = join(folder, `next-${compiler}`);
  for (const runtime of RUNTIMES) {
    const route = join(app, "app", runtime);
    mkdirSync(route, { recursive: true });
    copyFileSync(fixture("exchange.mjs"), join(route, "exchange.mjs"));
    const text = readFileSync(fixture("next-route.js"), "utf8");
    writeFileSync(join(route, "route.js"), `${text}export const runtime = "${runtime}";\n`);
  }
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "app", private: true }));
  const config = {
    turbopack: { root: join(root, "test/loading/bundlers") },
    outputFileTracingRoot: join(root, "test/loading/bundlers"),
    experimental: { cpus: 1 },
  };
  writeFileSync(join(app, "next.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  const env = { NEXT_TELEMETRY_DISABLED: "1", EXCHANGE_URL: baseURL, CI: "1" };
  await run(app, process.execPath, [next, "build", `--${compiler}`], env);
  try {
    return await answers(app, next, env);
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

async function answers(app: string, next: string, env: NodeJS.ProcessEnv): Promise<Record<string, unknown>> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: app,
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  try {
    let address: string | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      address = /https?:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address) break;
    }
    if (!address) throw new Error("next start ended without a word of where it listens");
    const entries = RUNTIMES.map(async (runtime) => {
      const response = await fetch(`${address}/${runtime}`);
      const text = await response.text();
      return [runtime, response.ok ? JSON.parse(text) : text] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  } finally {
    child.kill();
    await closed;
  }
}
