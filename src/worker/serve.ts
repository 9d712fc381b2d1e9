/** What a worker does with an item of work. */
import { onAbort } from "../base/timers.js";
import { environment } from "../credentials/auth.js";
import { ArgumentError } from "../errors/errors.js";
import { checkMemorySyncInterval } from "../sessions/memory-sync.js";
import { logOf } from "../sessions/client-log.js";
import { runTools } from "../sessions/dispatch.js";
import type { EnvironmentWorker, HandleItemOptions } from "./environment-worker.js";
import { copyClientForHelper } from "./helper-client.js";
import { DEFAULT_MAX_IDLE_MS, randomWorkerId } from "./defaults.js";
import { type Item, Lease } from "./lease.js";
import { pollWork } from "./poll.js";
import { sessionsTokenFromSecret } from "./secret.js";
import { setupSession, type SetupOptions } from "./setup.js";
import { stopWork } from "./stop.js";
import type { WorkClient } from "./types.js";

/** Serves the work of an environment, one item at a time. */
export async function serveEnvironment(worker: EnvironmentWorker, own?: AbortSignal | null): Promise<void> {
  const signal = own ?? worker.signal;
  const { client, environmentId, environmentKey, requestOptions } = worker;
  if (!environmentId || !environmentKey)
    throw new ArgumentError("run() needs environmentId and environmentKey: pass them to the worker");
  checkInterval(worker);
  const log = logOf(client);
  const { workerId = randomWorkerId() } = worker;
  const poller = { client, environmentId, environmentKey, workerId };
  const work = pollWork(poller, { ...poller, requestOptions, signal, autoStop: false }, new AbortController());
  for await (const { id, environment_id: environment, data, secret } of work) {
    const token = sessionsTokenFromSecret(secret);
    if (token === null && secret)
      void log.warn(`The secret of work ${id} has no token: the key of the environment is used`);
    const sessionId = data.type === "session" ? data.id : undefined;
    const item = { id, environment_id: environment, sessionId };
    try {
      await serve(worker, item, { token: token ?? environmentKey, isOfItem: token !== null }, signal);
    } catch (error) {
      if (!signal?.aborted) void log.error(`Work ${id} failed: ${String(error)}`);
    }
  }
}

const VARIABLES = {
  workId: "ANTHROPIC_WORK_ID",
  environmentId: "ANTHROPIC_ENVIRONMENT_ID",
  sessionId: "ANTHROPIC_SESSION_ID",
};

/** Serves an item that was claimed elsewhere. */
export async function serveItem(worker: EnvironmentWorker, options: HandleItemOptions): Promise<void> {
  const need = (name: keyof typeof VARIABLES): string => {
    const value = options[name] ?? environment(VARIABLES[name]);
    if (!value) throw new ArgumentError(`handleItem: ${name} is required — pass it or set ${VARIABLES[name]}`);
    return value;
  };
  checkInterval(worker);
  const item = { id: need("workId"), environment_id: need("environmentId"), sessionId: need("sessionId") };
  const secret = options.workSecret ?? environment("ANTHROPIC_WORK_SECRET");
  const key = options.environmentKey ?? worker.environmentKey ?? environment("ANTHROPIC_ENVIRONMENT_KEY");
  const ownToken = sessionsTokenFromSecret(secret);
  const token = ownToken ?? key;
  if (!token)
    throw new ArgumentError(
      "handleItem: environmentKey is required — pass it or set ANTHROPIC_ENVIRONMENT_KEY, or a workSecret with a token",
    );
  await serve(worker, item, { token, isOfItem: ownToken !== null }, options.signal ?? worker.signal);
}

/** Throws `ArgumentError` before anything is claimed that could not be served. */
function checkInterval({ memorySyncIntervalMs: ms }: EnvironmentWorker): void {
  if (ms != null) checkMemorySyncInterval(ms, "memorySyncIntervalMs");
}

interface ServedItem extends Item {
  /** Undefined for what is no session. */
  readonly sessionId: string | undefined;
}

interface ItemCredential {
  readonly token: string;
  /** Whether it is of the item's own, and not the key of the environment. */
  readonly isOfItem: boolean;
}

/** Serves an item under its lease, and stops it whatever happens, unless somebody else has it by then. */
async function serve(
  worker: EnvironmentWorker,
  item: ServedItem,
  { token, isOfItem }: ItemCredential,
  signal?: AbortSignal | null,
): Promise<void> {
  const { sessionId } = item;
  const client: WorkClient = copyClientForHelper(worker.client, { authToken: token });
  const { work } = client.beta.environments;
  const options = { headers: worker.requestOptions?.headers ?? undefined };
  // What is no session is only said to be done with.
  if (sessionId === undefined) return stopWork(work, item, logOf(client), options);
  const run = new AbortController();
  const unlink = onAbort(signal, () => run.abort(signal!.reason));
  const lease = new Lease(work, item, options, run);
  try {
    await serveSession(worker, client, sessionId, { hasToken: isOfItem, signal: run.signal });
  } finally {
    unlink();
    await lease.end();
    if (!lease.isLost) await stopWork(work, item, logOf(client), options);
  }
}

async function serveSession(
  worker: EnvironmentWorker,
  client: WorkClient,
  sessionId: string,
  setup: SetupOptions,
): Promise<void> {
  const { signal } = setup;
  const { maxIdleMs = DEFAULT_MAX_IDLE_MS, requestOptions } = worker;
  const options = { headers: requestOptions?.headers ?? undefined, signal };
  const session = await client.beta.sessions.retrieve(sessionId, undefined, options);
  if (session.status === "terminated" || signal.aborted) return;
  const { tools, afterCall, cleanup } = await setupSession(worker, client, session, setup);
  let isClean = false;
  try {
    const runner = { client, sessionId, tools, maxIdleMs };
    for await (const _ of runTools(runner, { client, tools, signal, requestOptions }, new AbortController()))
      await afterCall();
    isClean = !signal.aborted;
  } finally {
    await cleanup(isClean);
  }
}
