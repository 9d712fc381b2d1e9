/** A proxy that writes down what it is asked, and refuses, waits or dies when told to. */
import { createServer, type IncomingMessage, request } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface Asked {
  readonly method: string;
  /** `host:port` of CONNECT, a whole URL of the others. */
  readonly target: string;
  readonly authorization: string | undefined;
  readonly headers: IncomingMessage["headers"];
}

/** What it does with a CONNECT: a status refuses; bytes are what it lets through before it dies. */
export type Conduct = { readonly status: number } | { readonly dies: "before" | number } | { readonly waits: true };

export interface ProxyServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly asked: readonly Asked[];
  /** Tunnels and requests that are open. */
  readonly open: number;
  /** Resolves when it has been asked so many times. */
  until(count: number): Promise<void>;
  /** Resolves when none of its connections is open. */
  quiet(): Promise<void>;
}

/** `login` is what it wants of everybody, as `user:password`; `tls` makes it a proxy of https. Every host is this machine. */
export async function proxyServer(
  options: { readonly login?: string; readonly conduct?: Conduct; readonly tls?: ServerOptions } = {},
): Promise<ProxyServer> {
  const { login, conduct, tls } = options;
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();
  const changed = () => waiting.forEach((wake) => wake());
  const until = async (true_: () => boolean) => {
    while (!true_()) await new Promise<void>((resolve) => waiting.add(resolve));
  };
  const known = ({ method = "", url = "", headers }: IncomingMessage) => {
    const authorization = headers["proxy-authorization"];
    asked.push({ method, target: url, authorization, headers });
    changed();
    return login === undefined || authorization === `Basic ${Buffer.from(login).toString("base64")}`;
  };
  const server = tls ? createSecureServer(tls) : createServer();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => (sockets.delete(socket), changed()));
  });
  server.on("request", (incoming: IncomingMessage, response) => {
    if (!known(incoming)) return void response.writeHead(407).end();
    const { hostname, port, pathname, search } = new URL(incoming.url!);
    const { "proxy-authorization": _, ...headers } = incoming.headers;
    const to = { host: hostname.endsWith(".test") ? "127.0.0.1" : hostname, port, path: pathname + search };
    const onward = request({ ...to, method: incoming.method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward.on("error", () => response.destroy()));
  });
  server.on("connect", (incoming: IncomingMessage, socket: Socket) => {
    socket.on("error", () => {});
    if (!known(incoming)) return void socket.end("HTTP/1.1 407 Who\r\ncontent-length: 4\r\n\r\nmore");
    if (conduct && "status" in conduct) return void socket.end(`HTTP/1.1 ${conduct.status} No\r\n\r\n`);
    if (conduct && "waits" in conduct) return void socket.on("end", () => socket.end()).resume();
    if (conduct?.dies === "before") return void socket.destroy();
    const [, host, port] = /^(.*):(\d+)$/.exec(incoming.url!)!;
    const onward = connect(Number(port), host!.endsWith(".test") ? "127.0.0.1" : host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      let left = conduct ? (conduct.dies as number) : Infinity;
      onward.on("data", (bytes) => {
        socket.write(bytes.subarray(0, Math.max(0, left)));
        if ((left -= bytes.length) <= 0) socket.destroy();
      });
      socket.pipe(onward);
    });
    onward.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://${login ? `${login}@` : ""}localhost:${port}`,
    port,
    asked,
    get open() {
      return sockets.size;
    },
    until: (count) => until(() => asked.length >= count),
    quiet: () => until(() => sockets.size === 0),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
