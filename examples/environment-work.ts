/**
 * Serves the work that waits for a self-hosted environment in this folder, and ends when there is no more:
 *
 *   ANTHROPIC_API_KEY=… ENVIRONMENT_ID=env_… ENVIRONMENT_KEY=… tsx examples/environment-work.ts
 */
import Claude from "claude-openapi";
import { betaAgentToolset20260401 } from "claude-openapi/agent-toolset";
import { tool } from "claude-openapi/tools";

const claude = new Claude();
const environmentKey = process.env.ENVIRONMENT_KEY ?? "key";
const environmentId =
  process.env.ENVIRONMENT_ID ??
  (await claude.beta.environments.create({ name: "mine", config: { type: "self_hosted" } })).id;

/** A tool beside those of the toolset. */
const uptime = tool({
  name: "uptime",
  description: "How long this machine has served, in seconds",
  inputSchema: { type: "object" },
  run: () => String(Math.round(process.uptime())),
});

const worker = claude.beta.environments.work.worker({
  environmentKey,
  workdir: process.cwd(),
  tools: (context) => [...betaAgentToolset20260401(context), uptime],
});
const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort(signal));

let served = 0;
const waiting = claude.beta.environments.work.poller({
  ...{ environmentId, environmentKey, drain: true, autoStop: false, signal: interrupted.signal },
});
for await (const { id: workId, data, secret } of waiting) {
  if (data.type !== "session") continue;
  const item = { workId, environmentId, sessionId: data.id, ...(secret && { workSecret: secret }) };
  await worker.handleItem({ ...item, signal: interrupted.signal });
  served++;
}
console.log(`${served} served`);
