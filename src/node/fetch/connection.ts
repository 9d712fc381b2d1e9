/** What the agents of both protocols are given, and know of a connection. */
import type { ClientRequest, RequestOptions } from "node:http";
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

/** Notes what others had read from a connection, when it is used again. */
export function noteReuse(socket: Duplex, request: Reused): void {
  request[readBefore] = (socket as Socket).bytesRead;
}

/** Whether nothing arrived for a request on a connection that others had used before it. */
export function unanswered(request: ClientRequest): boolean {
  return request.reusedSocket && request.socket?.bytesRead === (request as Reused)[readBefore];
}
