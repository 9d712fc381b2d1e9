/** One session over HTTP: its events are listed, streamed and sent, and a test says what else happens. */
import type { ServerResponse } from "node:http";
import { frame } from "./event-streams.js";
import { apiError, json, type Recorded, serve, type TestServer } from "./server.js";

export interface SessionEvent {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface SessionServer extends TestServer {
  readonly events: SessionEvent[];
  /** What was sent, as it was. */
  readonly sent: Record<string, unknown>[];
  /** Adds an event, and tells the streams. */
  add(event: SessionEvent): void;
  /** Ends the streams without a word. */
  cut(): void;
  /** How many streams are open. */
  readonly open: number;
}

type Answer = (request: Recorded, response: ServerResponse) => boolean | void;

/** Begins with these events; `before` may answer a request itself, and then says true; `after` is told of events that were sent. */
export async function sessionServer(
  events: readonly SessionEvent[],
  { before, after }: { before?: Answer; after?: (event: Record<string, unknown>, server: SessionServer) => void } = {},
): Promise<SessionServer> {
  const all = [...events];
  const sent: Record<string, unknown>[] = [];
  const streams = new Set<ServerResponse>();
  const answer = (request: Recorded, response: ServerResponse): void => {
    if (before?.(request, response)) return;
    const { pathname, searchParams } = new URL(request.url, "http://host");
    if (pathname.endsWith("/events/stream")) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      streams.add(response);
      response.on("close", () => streams.delete(response));
    } else if (pathname.endsWith("/events") && request.method === "GET") {
      const ordered = searchParams.get("order") === "desc" ? all.toReversed() : all;
      const from = Number(searchParams.get("page") ?? 0);
      const data = ordered.slice(from, from + 2);
      json(response, 200, { data, next_page: from + 2 < all.length ? String(from + 2) : null });
    } else if (pathname.endsWith("/events")) {
      const body = JSON.parse(request.body.toString()) as { events: Record<string, unknown>[] };
      for (const event of body.events) {
        sent.push(event);
        server.add({ ...event, id: `sent${sent.length}` } as SessionEvent);
        after?.(event, server);
      }
      json(response, 200, { data: body.events });
    } else json(response, 404, apiError("not_found_error", pathname));
  };
  const server: SessionServer = Object.assign(await serve(answer), {
    events: all,
    sent,
    add(event: SessionEvent) {
      all.push(event);
      for (const stream of streams) stream.write(frame(event));
    },
    cut() {
      for (const stream of streams) stream.destroy();
    },
  }) as SessionServer;
  Object.defineProperty(server, "open", { get: () => streams.size });
  return server;
}

/** A call of a tool of the agent. */
export const toolUse = (id: string, name: string, input: object = {}, more: object = {}): SessionEvent => ({
  ...{ id, type: "agent.tool_use", name, input, processed_at: "2026-10-21T00:00:00Z" },
  ...more,
});

export const idle = (id: string, type = "end_turn"): SessionEvent => ({
  ...{ id, type: "session.status_idle", stop_reason: { type }, processed_at: "2026-10-21T00:00:00Z" },
});

export const terminated = (id: string): SessionEvent => ({ id, type: "session.status_terminated" });
