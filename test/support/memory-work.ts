/** Work whose session has a memory store, which is in a local API. */
import type { ServerResponse } from "node:http";
import type { Mounted } from "./memory-store.js";
import type { Recorded } from "./server.js";
import { type SessionEvent, terminated } from "./session-server.js";
import { workServer, type WorkServer, type WorkServerOptions } from "./work-server.js";

/** The secret of an item, with a token that reaches memory. */
export const SECRET = Buffer.from(JSON.stringify({ sessions_token: "token" })).toString("base64url");
const HEADERS = ["authorization", "content-type", "anthropic-version", "anthropic-beta"];

/** Hands requests on to the local API that has the store. */
async function handOn(baseURL: string, { method, url, headers, body }: Recorded, response: ServerResponse) {
  const answer = await fetch(baseURL + url, {
    method,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => HEADERS.includes(name))) as never,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  response.writeHead(answer.status, { "content-type": "application/json" });
  response.end(await answer.text());
}

/** A session that is over when each of these events has its answer. */
export async function memoryWork(
  mounted: Mounted,
  events: readonly SessionEvent[],
  more: WorkServerOptions = {},
): Promise<WorkServer> {
  const { resources } = mounted.session();
  const server: WorkServer = await workServer(events, {
    secret: SECRET,
    session: { resources },
    after: (_, session) => {
      if (server.sent.length === events.length) session.add(terminated("t"));
    },
    ...more,
    before: (request, response) => {
      if (more.before?.(request, response)) return true;
      if (!request.url.startsWith("/v1/memory_stores/")) return false;
      void handOn(mounted.baseURL, request, response);
      return true;
    },
  });
  return server;
}
