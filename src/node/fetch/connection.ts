/** What the agents of both protocols are given, and know of a connection. */
import type { Agent, ClientRequest, RequestOptions } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Proxy } from "./proxy.js";

/** What a request says beside the options of Node. */
export interface Reach extends RequestOptions {
  /** Requests of the same group share connections. */
  readonly group: string;
  /** The proxy to ask for a tunnel. */
  readonly tunnel?: Proxy | undefined;
}

/** Told of a connection that is made for a request, before it is there. */
export type Connecting = (connection: { destroy(): unknown }) => void;

/** What the agents are given. */
export interface Made extends Reach {
  readonly connecting: Connecting;
}

export type SocketMade = (error: Error | null, socket: Duplex) => void;
export type Reused = ClientRequest & { [readBefore]?: number };

const readBefore = Symbol("readBefore");

/** An agent whose requests share connections by their group, and that notes what a connection had read before it is used again. */
export function grouped<A extends typeof Agent>(base: A): A {
  // oxlint-disable-next-line no-explicit-any -- what TypeScript asks of a class that extends one that it is given
  return class extends (base as new (...args: any[]) => Agent) {
    override getName(options?: object): string {
      return (options as Reach).group;
    }

    override reuseSocket(socket: Duplex, request: Reused): void {
      super.reuseSocket(socket, request);
      request[readBefore] = (socket as Socket).bytesRead;
    }
  } as unknown as A;
}

/** Whether nothing arrived for a request on a connection that others had used before it. */
export function unanswered(request: ClientRequest): boolean {
  return request.reusedSocket && request.socket?.bytesRead === (request as Reused)[readBefore];
}
