/** Connections over TLS, straight or through the tunnel of a proxy. What Node has for TLS is loaded by the first of them. */
import http, { type ClientRequest } from "node:http";
import type { Agent, AgentOptions, RequestOptions } from "node:https";
import type { Duplex } from "node:stream";
import { grouped, type Made, type SocketMade } from "./connection.js";
import type { Proxy } from "./proxy.js";

const tls = () => process.getBuiltinModule("node:https");

/** A request over http, or over https. */
export const requestOver = (secure: boolean, options: http.RequestOptions): ClientRequest =>
  (secure ? tls() : http).request(options);

/** An agent for https. */
export function createSecureAgent(options: AgentOptions): Agent {
  class SecureAgent extends grouped(tls().Agent) {
    override createConnection(options: object, connected?: SocketMade): Duplex | null | undefined {
      const { tunnel, connecting } = options as Made;
      const secure = (more?: RequestOptions) => {
        const socket = super.createConnection({ ...options, ...more }, connected);
        if (socket) connecting(socket);
        return socket!;
      };
      if (!tunnel) return secure();
      openTunnel(options as Made, tunnel, (error, socket) => {
        if (error) return connected?.(error, socket);
        try {
          connected?.(null, secure({ socket } as RequestOptions));
        } catch (thrown) {
          // A certificate or key that cannot be read.
          socket.destroy();
          connected?.(thrown as Error, socket);
        }
      });
      return undefined;
    }
  }
  return new SecureAgent(options);
}

/** Asks a proxy for a connection to the host of the options. */
function openTunnel(options: Made, proxy: Proxy, done: SocketMade): void {
  const { secure, authorization } = proxy;
  const { host, port, connecting, ca, rejectUnauthorized, lookup, localAddress, family } = options as Made &
    Pick<RequestOptions, "ca" | "rejectUnauthorized">;
  const target = `${host?.includes(":") ? `[${host}]` : host}:${port}`;
  const request = requestOver(secure, {
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
