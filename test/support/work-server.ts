/** An environment with work for its workers, and the one session that the work is about. */
import type { ServerResponse } from "node:http";
import { apiError, json, type Recorded } from "./server.js";
import { type SessionEvent, sessionServer, type SessionServer } from "./session-server.js";

export interface WorkServerOptions {
  /** How long a lease lasts, in seconds. */
  readonly ttl?: number;
  /** Of the session, besides its id. */
  readonly session?: object;
  readonly secret?: string | null;
  /** Ids of the work items that wait. */
  readonly items?: readonly string[];
  readonly type?: "session" | "healthcheck";
  /** Answers a request itself, and then says true. */
  readonly before?: (request: Recorded, response: ServerResponse) => boolean | void;
  readonly after?: (event: Record<string, unknown>, server: SessionServer) => void;
}

interface Item {
  state: "queued" | "starting" | "active" | "stopped";
  beat: string | null;
  until: number;
  stops: number;
}

/** What became of the items, and what was asked for in which order: the last part of each path below an item, and of all others. */
export interface WorkServer extends SessionServer {
  readonly items: ReadonlyMap<string, Item>;
  readonly asked: string[];
  /** What the next heartbeat is told; undefined for what is true. */
  tell: { state?: string; lease_extended?: boolean } | undefined;
}

const STARTED = "2026-10-21T00:00:00Z";

export async function workServer(
  events: readonly SessionEvent[],
  options: WorkServerOptions = {},
): Promise<WorkServer> {
  const { ttl = 60, secret = null, type = "session", session = {} } = options;
  const items = new Map<string, Item>();
  for (const id of options.items ?? ["work_1"]) items.set(id, { state: "queued", beat: null, until: 0, stops: 0 });
  const asked: string[] = [];
  let beats = 0;
  const shown = (id: string, { state, beat }: Item, withSecret = false) => ({
    ...{ id, type: "work", environment_id: "env_1", state, created_at: STARTED, metadata: {} },
    ...{ acknowledged_at: null, started_at: null, stop_requested_at: null, latest_heartbeat_at: beat },
    secret: withSecret ? secret : null,
    data: { id: "sesn_1", type },
  });
  const expire = (item: Item) => {
    if ((item.state === "active" || item.state === "starting") && performance.now() > item.until)
      Object.assign(item, { state: "queued", beat: null });
  };
  const actions: Record<string, (id: string, item: Item, request: Recorded, response: ServerResponse) => void> = {
    ack(id, item, _, response) {
      Object.assign(item, { state: "active", until: performance.now() + ttl * 1000 });
      json(response, 200, shown(id, item));
    },
    heartbeat(_, item, request, response) {
      expire(item);
      const expected = new URL(request.url, "http://host").searchParams.get("expected_last_heartbeat");
      if (item.state === "queued" || (item.beat ?? "NO_HEARTBEAT") !== expected)
        return json(response, 412, apiError("heartbeat_precondition_failed", "not yours"));
      item.beat = new Date(Date.parse(STARTED) + ++beats).toISOString();
      item.until = performance.now() + ttl * 1000;
      const answer = { type: "work_heartbeat", last_heartbeat: item.beat, ttl_seconds: ttl };
      json(response, 200, { ...answer, lease_extended: true, state: item.state, ...server.tell });
    },
    stop(id, item, _, response) {
      item.stops++;
      if (item.state === "stopped") return json(response, 409, apiError("conflict_error", "stopped"));
      item.state = "stopped";
      json(response, 200, shown(id, item));
    },
  };
  const before = (request: Recorded, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url, "http://host");
    const [, id, action] = /\/work\/([^/]+)(?:\/(\w+))?$/.exec(pathname) ?? [];
    asked.push(id === "poll" ? "poll" : (action ?? pathname.split("/").slice(2).join("/")));
    if (options.before?.(request, response)) return true;
    if (id === "poll") {
      for (const item of items.values()) expire(item);
      const next = [...items].find(([, { state }]) => state === "queued");
      if (!next) {
        setTimeout(() => json(response, 200, null), 20);
        return true;
      }
      Object.assign(next[1], { state: "starting", until: performance.now() + ttl * 1000 });
      json(response, 200, shown(next[0], next[1], true));
    } else if (id !== undefined) {
      const item = items.get(id)!;
      if (action) actions[action]!(id, item, request, response);
      else json(response, 200, shown(id, item));
    } else if (/\/sessions\/[^/]+$/.test(pathname))
      json(response, 200, {
        id: "sesn_1",
        type: "session",
        status: "running",
        agent: { skills: [] },
        resources: [],
        ...session,
      });
    else return false;
    return true;
  };
  const server: WorkServer = Object.assign(
    await sessionServer(events, { before, ...(options.after && { after: options.after }) }),
    { items, asked, tell: undefined },
  );
  return server;
}
