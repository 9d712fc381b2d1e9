/** Who may call: a local API is reached from this machine alone, unless it is told otherwise. */
import { Problem } from "./problem.js";

/** Who is let in besides this machine. */
export interface Admission {
  /** Names that the `host` header may have besides those of this machine, e.g. `api.test`; `*` for any. */
  readonly allowHosts?: readonly string[];
  /** Origins of web pages that may call besides those of this machine, e.g. `https://app.test`; `*` for any. */
  readonly allowOrigins?: readonly string[];
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
 * @throws Problem 403 that says how to let it in.
 */
export function demandLocal(headers: Headers, { allowHosts = [], allowOrigins = [] }: Admission): void {
  const host = headers.get("host") ?? "";
  const known = allowHosts.some((name) => name === "*" || nameOf(name) === nameOf(host));
  if (!known && !isLoopback(host))
    throw new Problem(403, `host: '${shown(host)}' is not this machine; to let it in: --allow-host ${shown(host)}`);
  const origin = headers.get("origin");
  if (origin === null || allowOrigins.includes("*") || allowOrigins.includes(origin)) return;
  if (!isLoopbackOrigin(origin))
    throw new Problem(
      403,
      `origin: pages of '${shown(origin)}' may not call; to let them in: --allow-origin ${shown(origin)}`,
    );
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).host);
}

const shown = (name: string): string => name.replace(/[^\w.:/[\]-]/g, "?").slice(0, 100);
