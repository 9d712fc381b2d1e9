/** Which proxy a URL is reached through, by the variables that curl and others made common. */

/** Names in either case; the lower one wins. */
type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy, with what its URL said of user and password already in the form of a header. */
export interface Proxy {
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
  /** The value of `proxy-authorization`. */
  readonly authorization: string | undefined;
}

const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** The port of a URL, its default included. */
export const portOf = ({ protocol, port }: URL): number => (port ? Number(port) : PORTS[protocol]!);

/** A proxy from its URL; without a scheme it is http. Throws a `TypeError` that does not show the URL, which may hold a password. */
export function parseProxy(text: string): Proxy {
  const address = text.includes("://") ? text : `http://${text}`;
  if (!URL.canParse(address)) throw new TypeError("The URL of the proxy is not a URL");
  const url = new URL(address);
  if (!(url.protocol in PORTS)) {
    throw new TypeError(
      `A proxy has to be http or https, and that of ${url.host || "the environment"} is ${url.protocol}`,
    );
  }
  const { username, password } = url;
  let credentials: string | undefined;
  try {
    credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    credentials = `${username}:${password}`;
  }
  const authorization = `Basic ${Buffer.from(credentials).toString("base64")}`;
  return {
    secure: url.protocol === "https:",
    host: bare(url.hostname),
    port: portOf(url),
    authorization: username || password ? authorization : undefined,
  };
}

/** An IPv6 address without its brackets, everything else as it is. */
export const bare = (hostname: string): string => (hostname.startsWith("[") ? hostname.slice(1, -1) : hostname);

/** Finds the proxy for a URL in an environment, which is read once. Throws at a proxy that cannot be used, when it is needed. */
export function environmentProxy(environment: Environment): (url: URL) => Proxy | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name.toUpperCase()] || "";
  const all = read("all_proxy");
  // In a CGI program HTTP_PROXY is what a request said in a header of the name Proxy.
  const http = environment["REQUEST_METHOD"] ? environment["http_proxy"] : read("http_proxy");
  const urls: Readonly<Record<string, string>> = { "http:": http || all, "https:": read("https_proxy") || all };
  const except = read("no_proxy")
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean);
  const made = new Map<string, Proxy>();
  return (url) => {
    const address = urls[url.protocol];
    if (!address || except.some((rule) => matches(rule, url))) return undefined;
    const proxy = made.get(address) ?? parseProxy(address);
    made.set(address, proxy);
    return proxy;
  };
}

/** Whether a rule of `NO_PROXY` names the host: itself, its end behind `.` or `*`, each with a port or without. */
function matches(rule: string, url: URL): boolean {
  const [, name = rule, port] = /^(.+):(\d+)$/.exec(rule) ?? [];
  if (port && Number(port) !== portOf(url)) return false;
  if (name.startsWith("*")) return url.hostname.endsWith(name.slice(1));
  return name.startsWith(".") ? url.hostname.endsWith(name) : url.hostname === name;
}
