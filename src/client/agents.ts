/** What `beta.sessions.events` and `beta.environments.work` offer besides their rows. What does the work is loaded when it begins. */
import { SessionToolRunner, type SessionToolRunnerOptions } from "../worker/tool-runner.js";
import { EnvironmentWorker, type EnvironmentWorkerOptions } from "../worker/environment-worker.js";
import { WorkPoller, type WorkPollerOptions } from "../worker/poller.js";

interface Owner {
  readonly _client: never;
}

export const sessionEventMethods = {
  toolRunner(this: Owner, id: string, options: Omit<SessionToolRunnerOptions, "client">): SessionToolRunner {
    return new SessionToolRunner(id, { ...options, client: this._client });
  },
};

export const workMethods = {
  poller(this: Owner, options: Omit<WorkPollerOptions, "client">): WorkPoller {
    return new WorkPoller({ ...options, client: this._client });
  },
  worker(this: Owner, options: Omit<EnvironmentWorkerOptions, "client">): EnvironmentWorker {
    return new EnvironmentWorker({ ...options, client: this._client });
  },
};
