/** From a row and the arguments of a call to a request. Pure: nothing here waits or sends. */
import { HEADER_PARAMS } from "./header-params.js";
import { sendable } from "./header-value.js";
import { pathBelow, withoutEncoding } from "./path-below.js";
import { isEmpty, setOwn } from "../base/properties.js";
import { field, text } from "../errors/base-errors.js";
import type { DecodeBody, Expected } from "../send/response.js";
import type { Content } from "./body.js";
import type { HeaderValues, On, RequestOptions, Route, RouteGroup, StreamEnd } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { listed } from "../errors/headers.js";

const NAMELESS = /([a-z_]+)\/\{\}/g;
const PATH_PARAM = /\{([^{}]+)\}/g;
/** `.` or `..`, whatever parameters follow it. */
const DOTS = /^\s*\.\.?\s*(;|$)/;
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
const UNSENDABLE = /[\r\n\0]|[^\x00-\xff]/;

type Params = Record<string, unknown>;

/** A request before the client adds what is its own. */
export interface Prepared {
  readonly method: string;
  /** Path template, e.g. `/v1/models/{model_id}`. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: object;
  /** A query that is encoded already; what is in `query` comes before it. */
  readonly search?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly options: RequestOptions;
  /** The body as it is sent. */
  content?: Content | undefined;
  /** What the response is. */
  expected: Expected;
  /** Makes the data of the response, of results. */
  decode?: DecodeBody | undefined;
  readonly end?: StreamEnd | undefined;
  /** It carries no credential of the client. */
  readonly open?: true | undefined;
  /** Largest body in bytes. */
  readonly max?: number | undefined;
}

/** A row whose method, path and path parameters have been taken apart. */
export interface CompiledRoute extends Route {
  readonly method: string;
  readonly path: string;
  readonly names: readonly string[];
  /** The call path of its resource, for clients with all of them: `beta.messages`. */
  readonly resource?: string;
}

/** Takes a row of a group apart, once for all its calls. */
export function compile(row: string | Route, group?: RouteGroup): CompiledRoute {
  const route = typeof row === "string" ? { on: row } : row;
  const [method = "", rest = ""] = route.on.split(" ");
  const path = `${group?.on ?? ""}${rest}`.replace(
    NAMELESS,
    (_, plural: string) => `${plural}/{${plural.replace(/ies$/, "y").replace(/s$/, "")}_id}`,
  );
  const names = Array.from(path.matchAll(PATH_PARAM), (match) => match[1] ?? "");
  return { ...group, ...route, on: `${method} ${path}` as On, method, path, names };
}

/** Splits the arguments of a call: the last path parameter, then params, then options. */
export function prepare(route: CompiledRoute, args: readonly unknown[]): Prepared {
  const { method, names, bare, betas } = route;
  const last = names.at(-1);
  const rest = [...args];
  const params: Params = {};
  const query: Params = {};
  const body: Params = {};
  const headers: Record<string, string> = {};
  if (last !== undefined) setOwn(params, last, rest.shift());
  const given = (bare ? undefined : rest.shift()) ?? {};
  const options = (rest[0] ?? {}) as RequestOptions;
  const { path, search } = options.path == null ? { path: route.path } : pathBelow(options.path);
  if (typeof given !== "object") throw new ArgumentError(`The params of ${route.on} have to be an object`);

  const hasBody = method !== "GET" && method !== "DELETE";
  for (const [name, value] of Object.entries(given)) {
    const header = text(route.headers, name) ?? text(HEADER_PARAMS, name);
    if (name !== last && names.includes(name)) setOwn(params, name, value);
    else if (route.query?.includes(name)) setOwn(query, name, value);
    else if (!header || (route.body && route.body.includes(name))) setOwn(hasBody ? body : query, name, value);
    else if (value != null && String(value) !== "") headers[header] = String(value);
  }
  if (betas) headers[HEADER_PARAMS.betas] = listed(headers[HEADER_PARAMS.betas], ...betas);
  const sends = hasBody && !bare && (route.body !== false || !isEmpty(body));
  return {
    method,
    path,
    params,
    query,
    search,
    headers,
    body: sends ? pick(body, route) : undefined,
    options,
    content: undefined,
    expected: "json",
    end: route.end,
    open: route.open,
    max: route.max,
  };
}

/** The body, or the one param that is all of it. */
function pick(body: Params, { payload, on }: CompiledRoute): unknown {
  if (payload === undefined) return body;
  if (body[payload] == null) throw new ArgumentError(`${payload} is missing, the body of ${on}`);
  return body[payload];
}

/** Fills a path template; a parameter that is missing or could lead to another route is refused. */
export function encodePath(template: string, params: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(PATH_PARAM, (_, name: string) => {
    const value = field(params, name);
    const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
    try {
      if (text.trim() && !DOTS.test(withoutEncoding(text))) return encodeURIComponent(text);
    } catch {
      // Half of a surrogate pair.
    }
    throw new ArgumentError(`${name} cannot be ${JSON.stringify(value)} in ${template}`);
  });
}

/** `a=1&ids[]=x&ids[]=y&created_at[gte]=z`, also when a list is called `ids[]` already; undefined is left out, null is an empty value. */
export function encodeQuery(query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]) => pairs(encodeURIComponent(name).replace(/%5B%5D$/, "[]"), value))
    .join("&");
}

function pairs(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pairs(name.replace(/(\[\])?$/, "[]"), item));
  const plain: unknown = value instanceof Date ? value.toISOString() : (value ?? "");
  if (typeof plain !== "object") return [`${name}=${encodeURIComponent(String(plain))}`];
  return Object.entries(plain as object).flatMap(([key, inner]) => pairs(`${name}[${encodeURIComponent(key)}]`, inner));
}

/** Headers by lower-case name, and the names that were removed. */
export interface MergedHeaders {
  readonly headers: Record<string, string>;
  readonly removed: Set<string>;
}

/** Headers of several sources; later ones win, null removes and is remembered. */
export function mergeHeaders(
  sources: readonly (HeaderValues | null | undefined)[],
  onto?: Readonly<MergedHeaders>,
): MergedHeaders {
  const headers = { ...onto?.headers };
  const removed = new Set(onto?.removed);
  for (const source of sources) {
    const entries = source && Symbol.iterator in source ? source : Object.entries(source ?? {});
    for (const [given, value] of entries as Iterable<readonly [string, unknown]>) {
      if (value === undefined) continue;
      if (!HEADER_NAME.test(given)) throw new ArgumentError(`${JSON.stringify(given)} is no header name`);
      const name = given.toLowerCase();
      if (value === null) {
        delete headers[name];
        removed.add(name);
        continue;
      }
      const sent = Array.isArray(value) ? value.join(", ") : String(value);
      const text = sendable(`The header ${name}`, sent, UNSENDABLE);
      // Betas of all sources add up.
      headers[name] = name === HEADER_PARAMS.betas ? listed(headers[name], ...text.split(",")) : text;
      removed.delete(name);
    }
  }
  return { headers, removed };
}

/** Options without those that say nothing. */
export function given<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
