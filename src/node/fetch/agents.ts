/** Connections: kept for the next request, of http and https, straight or through a proxy. */
import http, { type AgentOptions, type ClientRequest, type RequestOptions } from "node:http";
import type { Agent } from "node:https";
import type { Duplex } from "node:stream";
import { type Connecting, grouped, type Made, type Reach, type SocketMade } from "./connection.js";
import type { NodeFetchOptions } from "./options.js";
import { createSecureAgent, requestOver } from "./secure-agent.js";

const KEEP_ALIVE_MS = 60_000;

class PlainAgent extends grouped(http.Agent) {
  override createConnection(options: object, connected?: SocketMade): Duplex | null | undefined {
    const socket = super.createConnection(options, connected);
    if (socket) (options as Made).connecting(socket);
    return socket;
  }
}

/** The connections of one `fetch`. */
export interface Pool {
  /** A request that waits for its body. */
  request(secure: boolean, reach: Reach, connecting: Connecting): ClientRequest;
  /** Closes the idle connections of a group, so that the next request makes a new one. */
  forget(group: string): void;
  /** Keeps no connection any more. */
  close(): void;
}

/** A pool that has no connection yet. */
export function createPool(options: NodeFetchOptions): Pool {
  const { connections = Infinity, keepAliveTimeout = KEEP_ALIVE_MS } = options;
  const { ca, cert, key, pfx, passphrase, servername, rejectUnauthorized } = options;
  const { lookup, socketPath, localAddress, family } = options;
  const kept: AgentOptions = {
    keepAlive: keepAliveTimeout > 0,
    maxSockets: connections,
    scheduling: "lifo",
    ...(keepAliveTimeout > 0 && { timeout: keepAliveTimeout }),
    ...defined({ lookup, socketPath, localAddress, family }),
  };
  const plain = new PlainAgent(kept);
  const secret = defined({ ca, cert, key, pfx, passphrase, servername, rejectUnauthorized });
  let tls: Agent | undefined;
  const overTLS = () => (tls ??= createSecureAgent({ ALPNProtocols: ["http/1.1"], ...kept, ...secret }));
  const forget = (agent: http.Agent | undefined, group: string) => {
    for (const socket of agent?.freeSockets[group] ?? []) socket.destroy();
  };
  return {
    request: (secure, reach, connecting) =>
      requestOver(secure, { connecting, agent: secure ? overTLS() : plain, ...reach } as RequestOptions),
    forget(group) {
      forget(plain, group);
      forget(tls, group);
    },
    close() {
      kept.keepAlive = false;
      for (const agent of tls ? [plain, tls] : [plain]) {
        // What is in use is closed when it comes back, because nothing is kept alive any more.
        (agent as unknown as { keepAlive: boolean }).keepAlive = false;
        for (const group of Object.keys(agent.freeSockets)) forget(agent, group);
      }
    },
  };
}

/** Without what is undefined: Node takes the presence of an option for its value. */
function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
