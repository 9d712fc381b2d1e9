/** From what `fetch` is called with to what goes over the wire. */
import { ACCEPTED } from "./decode.js";
import { type Payload, payloadOf } from "./payload.js";

/** What can end a request: an `AbortSignal`, as far as it is looked at. */
export interface AbortSource {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** One request, complete but for where its connection comes from. */
export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly payload: Payload | undefined;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSource | null | undefined;
}

/** What others than the global `fetch` cannot be told, and would have to be silent about. */
const FOREIGN = ["dispatcher", "integrity"] as const;
const WIDE = /[^\0-\x7f]/;
const UPPER = /^(delete|get|head|options|post|put)$/i;
const FORBIDDEN = /^(connect|trace|track)$/i;
/** What says how the message is framed is said by the framing alone. */
const FRAMING = new Set(["transfer-encoding", "keep-alive", "upgrade", "expect"]);

/** Reads the arguments of `fetch`. Throws a `TypeError` for what cannot be sent. */
export function outgoing(input: string | URL | Request, init: RequestInit = {}, source?: AbortSource): Outgoing {
  for (const name of FOREIGN) {
    if ((init as Record<string, unknown>)[name]) {
      throw new TypeError(`nodeFetch has no ${name}; proxies, certificates and connections are options of nodeFetch()`);
    }
  }
  const from = typeof input === "object" && "headers" in input ? input : undefined;
  const text = from ? from.url : String(input);
  const url = parsed(text);
  if (url.username || url.password)
    throw new TypeError("A request cannot be made to a URL with a user name or password");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new TypeError("fetch failed", { cause: new Error(`unknown scheme ${url.protocol}`) });
  }
  const method = normalized(init.method ?? from?.method ?? "GET");
  const headers = headersOf(init.headers ?? from?.headers);
  let payload = payloadOf(init.body ?? (init.body === undefined ? from?.body : null), {
    duplex: from !== undefined || (init as { duplex?: string }).duplex === "half",
    announced: headers.get("content-length"),
  });
  if (payload && (method === "GET" || method === "HEAD")) {
    throw new TypeError("Request with GET/HEAD method cannot have body.");
  }
  // Node writes the headers and a text in one, and in the encoding of the text.
  if (typeof payload?.data === "string" && [...headers.values()].some((value) => WIDE.test(value))) {
    payload = { ...payload, data: Buffer.from(payload.data) };
  }
  if (payload?.type && !headers.has("content-type")) headers.set("content-type", payload.type);
  if (!headers.has("accept")) headers.set("accept", "*/*");
  if (!headers.has("accept-encoding")) headers.set("accept-encoding", ACCEPTED);
  const redirect = init.redirect ?? from?.redirect ?? "follow";
  const signal = source ?? (init.signal === undefined ? from?.signal : init.signal);
  return { url, method, headers, payload, redirect, signal };
}

/** The URL that was asked for last, which most programs ask for again. */
let last: { readonly text: string; readonly url: URL } | undefined;

function parsed(text: string): URL {
  if (last?.text === text) return last.url;
  try {
    const url = new URL(text);
    last = { text, url };
    return url;
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${text}`, { cause });
  }
}

function normalized(method: string): string {
  if (FORBIDDEN.test(method)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
  return UPPER.test(method) ? method.toUpperCase() : method;
}

/** Without the white space of HTTP around it. */
function stripped(value: string): string {
  const edges = value.charCodeAt(0) <= 0x20 || value.charCodeAt(value.length - 1) <= 0x20;
  return edges ? value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "") : value;
}

function headersOf(init: RequestInit["headers"]): Map<string, string> {
  const found = new Map<string, string>();
  if (!init) return found;
  const pairs = (Symbol.iterator in init ? init : Object.entries(init)) as Iterable<readonly [string, string]>;
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (FRAMING.has(key)) throw new TypeError("fetch failed", { cause: new Error(`invalid ${key} header`) });
    const text = stripped(String(value));
    const before = found.get(key);
    found.set(key, before === undefined ? text : `${before}${key === "cookie" ? "; " : ", "}${text}`);
  }
  return found;
}
