/** The programs among the official examples, and which of ours in `fixtures/examples` makes the same calls; the calls are those of a client. */
const AGENT = ["beta.agents.create", "beta.environments.create", "beta.sessions.create"];
const EVENTS = ["beta.sessions.events.send", "beta.sessions.events.stream"];
const SERVED = ["beta.agents.create", "beta.agents.archive", "beta.sessions.create", "beta.sessions.delete"];

export const OFFICIAL_CALLS: Readonly<Record<string, readonly [program: string, ...calls: string[]]>> = {
  "agents-comprehensive": [
    "agents",
    ...[...AGENT, ...EVENTS, "beta.agents.update", "beta.agents.versions.list", "skills.create"],
    ...["beta.vaults.create", "beta.vaults.credentials.create"],
  ],
  "agents-with-files": ["agents", ...AGENT, ...EVENTS, "beta.sessions.resources.list"],
  agents: ["agents", ...AGENT, ...EVENTS],
  autoCompaction: ["tools", "beta.messages.toolRunner"],
  "batch-results": ["client", "messages.batches.results"],
  cancellation: ["streams", "messages.create"],
  "count-tokens": ["streams", "messages.countTokens"],
  demo: ["streams", "messages.create"],
  fallbacks: ["workers", "beta.messages.create", "beta.messages.stream"],
  "managed-agents-observe-tool-calls": [
    "workers",
    ...[...SERVED, "beta.environments.work.heartbeat", "beta.environments.work.poller", "withOptions"],
    ...["beta.sessions.events.send", "beta.sessions.events.toolRunner", "beta.sessions.retrieve"],
  ],
  "managed-agents-self-hosted-sandbox-worker": [
    "workers",
    ...[...SERVED, "beta.environments.work.worker", "beta.sessions.events.list", "beta.sessions.events.send"],
  ],
  "managed-agents-streaming-deltas-manual": ["agents", ...AGENT, ...EVENTS],
  "managed-agents-worker-dispatch": ["workers", "beta.environments.work.worker"],
  mcp: ["workers", "beta.messages.stream"],
  middleware: ["client", "messages.create"],
  "raw-streaming": ["streams", "messages.create"],
  streaming: ["streams", "messages.stream"],
  "structured-outputs-json-schema": ["structured", "messages.parse"],
  "structured-outputs-raw": ["structured", "messages.parse"],
  "structured-outputs-streaming": ["structured", "messages.stream"],
  "structured-outputs-zod": ["structured", "messages.parse"],
  "thinking-stream": ["streams", "messages.stream"],
  thinking: ["streams", "messages.create"],
  "tools-helpers-advanced-streaming": ["tools", "beta.messages.toolRunner"],
  "tools-helpers-advanced": ["tools", "beta.messages.toolRunner"],
  "tools-helpers-json-schema": ["tools", "beta.messages.toolRunner"],
  "tools-helpers-memory": ["tools", "beta.messages.toolRunner"],
  "tools-helpers-zod": ["tools", "beta.messages.toolRunner"],
  "tools-streaming": ["evaluation", "messages.stream"],
  tools: ["tools", "messages.create"],
  "web-search-stream": ["streams", "messages.stream"],
  "web-search": ["streams", "messages.create"],
};
