/** Connections: kept for the next request, of http and https, straight or through a proxy. */
import http, { type AgentOptions, type ClientRequest, type RequestOptions } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { NodeFetchOptions } from "./options.js";
import type { Proxy } from "./proxy.js";

const KEEP_ALIVE_MS = 60_000;

/** What a request says beside the options of Node. */
export interface Reach extends RequestOptions {
  /** Requests of the same group share connections. */
  readonly group: string;
  /** The proxy to ask for a tunnel. */
  readonly tunnel?: Proxy | undefined;
}

/** Told of a connection that is made for a request, before it is there. */
type Connecting = (connection: { destroy(): unknown }) => void;

/** What the agents are given. */
interface Made extends Reach {
  readonly connecting: Connecting;
}

type Connected = (error: Error | null, socket: Duplex) => void;
type Reused = ClientRequest & { [readBefore]?: number };

const readBefore = Symbol("readBefore");

/** Whether nothing arrived for a request on a connection that others had used before it. */
export function unanswered(request: ClientRequest): boolean {
  return request.reusedSocket && request.socket?.bytesRead === (request as Reused)[readBefore];
}

class PlainAgent extends http.Agent {
  override getName(options?: object): string {
    return (options as Reach).group;
  }

  override reuseSocket(socket: Duplex, request: Reused): void {
    super.reuseSocket(socket, request);
    request[readBefore] = (socket as Socket).bytesRead;
  }

  override createConnection(options: object, connected?: Connected): Duplex | null | undefined {
    const socket = super.createConnection(options, connected);
    if (socket) (options as Made).connecting(socket);
    return socket;
  }
}

class SecureAgent extends https.Agent {
  override getName(options?: object): string {
    return (options as Reach).group;
  }

  override reuseSocket(socket: Duplex, request: Reused): void {
    super.reuseSocket(socket, request);
    request[readBefore] = (socket as Socket).bytesRead;
  }

  override createConnection(options: object, connected?: Connected): Duplex | null | undefined {
    const { tunnel, connecting } = options as Made;
    const secure = (more?: https.RequestOptions) => {
      const socket = super.createConnection({ ...options, ...more }, connected);
      if (socket) connecting(socket);
      return socket!;
    };
    if (!tunnel) return secure();
    openTunnel(options as Made, tunnel, (error, socket) => {
      if (error) return connected?.(error, socket);
      try {
        connected?.(null, secure({ socket } as https.RequestOptions));
      } catch (thrown) {
        // A certificate or key that cannot be read.
        socket.destroy();
        connected?.(thrown as Error, socket);
      }
    });
    return undefined;
  }
}

/** Asks a proxy for a connection to the host of the options. */
function openTunnel(options: Made, proxy: Proxy, done: Connected): void {
  const { secure, authorization } = proxy;
  const { host, port, connecting, ca, rejectUnauthorized, lookup, localAddress, family } = options as Made &
    Pick<https.RequestOptions, "ca" | "rejectUnauthorized">;
  const target = `${host?.includes(":") ? `[${host}]` : host}:${port}`;
  const request = (secure ? https : http).request({
    ...{ ca, rejectUnauthorized, lookup, localAddress, family },
    host: proxy.host,
    port: proxy.port,
    method: "CONNECT",
    path: target,
    headers: { host: target, ...(authorization && { "proxy-authorization": authorization }) },
    agent: false,
  });
  connecting(request);
  const failed = (error: Error) => done(error, undefined as never);
  request.on("error", failed);
  request.once("connect", ({ statusCode = 0 }, socket) => {
    request.off("error", failed);
    if (statusCode >= 200 && statusCode < 300) return done(null, socket);
    socket.destroy();
    failed(tunnelError(`The proxy ${proxy.host}:${proxy.port} refused a connection to ${target} with ${statusCode}`));
  });
  request.end();
}

/** The code is that of Node's own proxy support. */
const tunnelError = (message: string) => Object.assign(new Error(message), { code: "ERR_PROXY_TUNNEL" });

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
  const tls = new SecureAgent({ ALPNProtocols: ["http/1.1"], ...kept, ...secret });
  const forget = (agent: http.Agent, group: string) => {
    for (const socket of agent.freeSockets[group] ?? []) socket.destroy();
  };
  return {
    request: (secure, reach, connecting) =>
      (secure ? https : http).request({ connecting, agent: secure ? tls : plain, ...reach } as RequestOptions),
    forget(group) {
      forget(plain, group);
      forget(tls, group);
    },
    close() {
      for (const agent of [plain, tls]) {
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
