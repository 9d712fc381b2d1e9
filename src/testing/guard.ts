/** Who may call: a local API is reached from this machine alone, unless it is told otherwise. */
import { Problem } from "./problem.js";

/** Where orders are given. */
export const ORDERS = "/_local/";
/** What anybody may ask who may call. */
const PUBLIC = new Set([`${ORDERS}health`, `${ORDERS}openapi.json`]);
/** The header that carries the token, where one is demanded. */
const TOKEN_HEADER = "x-local-token";

/** Who is let in besides this machine. */
export interface AllowedCallers {
  /** Names that the `host` header may have besides those of this machine, e.g. `api.test`; `*` for any. */
  readonly allowHosts?: readonly string[];
  /** Origins of web pages that may call besides those of this machine, e.g. `https://app.test`; `*` for any. */
  readonly allowOrigins?: readonly string[];
  /** What orders below `/_local/` have to bring in `x-local-token`. Default: nothing on this machine, else a fresh one. */
  readonly controlToken?: string;
}

/** The name in a `host` header, without the port and the brackets of IPv6. */
const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d*$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");

/** Whether a name stands for this machine, wherever it is looked up. */
export function isLoopback(host: string): boolean {
  const name = nameOf(host);
  return name === "localhost" || name.endsWith(".localhost") || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * Refuses what comes from elsewhere: a foreign `host` is how a page of another site reaches a server on this machine.
 * @throws Problem 403 that says how to let it in; orders are for no page but its own, and for who has the token.
 */
export function demandLocal({ headers, url }: Request, callers: AllowedCallers): void {
  const { allowHosts = [], allowOrigins = [] } = callers;
  const isOrder = new URL(url).pathname.startsWith(ORDERS);
  const host = headers.get("host") ?? "";
  const known = allowHosts.some((name) => name === "*" || nameOf(name) === nameOf(host));
  if (!known && !isLoopback(host))
    throw new Problem(403, `host: '${shown(host)}' is not this machine; to let it in: --allow-host ${shown(host)}`);
  const origin = headers.get("origin");
  const token = PUBLIC.has(new URL(url).pathname) ? undefined : callers.controlToken;
  if (isOrder) demandOrderer(headers, host, token);
  if (isOrder || origin === null || allowOrigins.includes("*") || allowOrigins.includes(origin)) return;
  if (!isLoopbackOrigin(origin))
    throw new Problem(
      403,
      `origin: pages of '${shown(origin)}' may not call; to let them in: --allow-origin ${shown(origin)}`,
    );
}

/** @throws Problem 403 for a page that is not its own, and where the token is missing. */
function demandOrderer(headers: Headers, host: string, token: string | undefined): void {
  const origin = headers.get("origin");
  if (origin !== null && origin !== `http://${host}`)
    throw new Problem(403, `${ORDERS}: no page but its own may give orders`);
  if (token !== undefined && headers.get(TOKEN_HEADER) !== token)
    throw new Problem(403, `${ORDERS}: ${TOKEN_HEADER} has to be the token that was printed at the start`);
}

/** Who is let in, with a token for orders where others than this machine can call. */
export function callersOf<T extends AllowedCallers & { readonly host?: string }>(wanted: T): T {
  if (wanted.controlToken !== undefined || isLoopback(wanted.host ?? "127.0.0.1")) return wanted;
  return { ...wanted, controlToken: crypto.randomUUID() };
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).host);
}

const shown = (name: string): string => name.replace(/[^\w.:/[\]-]/g, "?").slice(0, 100);
