/** From a row and the arguments of a call to a request. Pure: nothing here waits or sends. */
import type { HeaderValues, RequestOptions, Route } from "./contract.js";
import { ArgumentError } from "./errors.js";

/** Params that travel as headers, unless a row says otherwise. */
const HEADER_PARAMS: Readonly<Record<string, string>> = {
  betas: "anthropic-beta",
  workspace_id: "anthropic-workspace-id",
  user_profile_id: "anthropic-user-profile-id",
};
const PATH_PARAM = /\{([^{}]+)\}/g;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const UNSENDABLE = /[\r\n\0]|[^\x00-\xff]/;

/** A request before the client adds what is its own. */
export interface Prepared {
  readonly method: string;
  /** Path template, e.g. `/v1/models/{model_id}`. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: object;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: unknown;
  readonly options: RequestOptions;
}

/** A row whose method, path and path parameters have been taken apart. */
export interface CompiledRoute extends Route {
  readonly method: string;
  readonly path: string;
  readonly names: readonly string[];
}

/** Takes a row apart, once for all its calls. */
export function compile(route: Route): CompiledRoute {
  const [method = "", path = ""] = route.on.split(" ");
  return { ...route, method, path, names: Array.from(path.matchAll(PATH_PARAM), (match) => match[1] ?? "") };
}

/** Splits the arguments of a call: the last path parameter, then params, then options. */
export function prepare(route: CompiledRoute, args: readonly unknown[]): Prepared {
  const { method, path, names } = route;
  const rest = [...args];
  const path_: Record<string, unknown> = {};
  const last = names.at(-1);
  if (last !== undefined) path_[last] = rest.shift();
  const given = route.bare ? {} : (rest.shift() ?? {});
  const options = (rest.shift() ?? {}) as RequestOptions;
  if (typeof given !== "object") throw new ArgumentError(`The params of ${route.on} have to be an object`);

  const hasBody = method !== "GET" && method !== "DELETE";
  const headers: [string, string][] = [];
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (names.includes(name) && name !== last) path_[name] = value;
    else if (route.query?.includes(name)) query[name] = value;
    else if (route.body?.includes(name)) set(body, name, value);
    else if (Object.hasOwn(HEADER_PARAMS, name)) pushHeader(headers, name, value);
    else if (hasBody) set(body, name, value);
    else query[name] = value;
  }
  addBetas(headers, route.betas);
  // `POST /v1/x/{id}/cancel` has nothing to say; `POST /v1/x` says at least `{}`.
  const sends = hasBody && !route.bare && (last === undefined || Object.keys(body).length > 0);
  return { method, path, params: path_, query, headers, body: sends ? body : undefined, options };
}

/** An own property, also when it is called `__proto__`. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function pushHeader(headers: [string, string][], param: string, value: unknown): void {
  const text = Array.isArray(value) ? value.join(",") : value;
  if (text == null || text === "") return;
  headers.push([HEADER_PARAMS[param] ?? param, String(text)]);
}

function addBetas(headers: [string, string][], betas: readonly string[] | undefined): void {
  if (!betas?.length) return;
  const asked = headers.find(([name]) => name === "anthropic-beta");
  if (asked) asked[1] = [...new Set([...asked[1].split(","), ...betas])].join(",");
  else headers.push(["anthropic-beta", betas.join(",")]);
}

/** Fills a path template; a parameter that is missing or could lead to another route is refused. */
export function encodePath(template: string, params: Readonly<Record<string, unknown>> = {}): string {
  if (!template.includes("{")) return template;
  return template.replace(PATH_PARAM, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (typeof value !== "string" && typeof value !== "number") {
      throw new ArgumentError(`${name} is missing: ${template} needs a string there`);
    }
    const text = String(value);
    if (text.trim() === "") throw new ArgumentError(`${name} is empty: ${template} needs a value there`);
    if (isDots(text))
      throw new ArgumentError(`${name} must not be ${JSON.stringify(text)}: it would lead to another route`);
    try {
      return encodeURIComponent(text);
    } catch {
      throw new ArgumentError(`${name} has half of a surrogate pair, which no URL can carry`);
    }
  });
}

/** `.` or `..`, however often it is percent-encoded. */
function isDots(text: string): boolean {
  let plain = text;
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replace(/%25/g, "%").replace(/%2e/gi, ".");
  }
  return /^\.\.?$/.test(plain.trim());
}

/** `a=1&ids[]=x&ids[]=y&created_at[gte]=z`, also when a list is called `ids[]` already; undefined is left out, null is an empty value. */
export function encodeQuery(query: object): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query))
    addQuery(parts, encodeURIComponent(name).replace(/%5B%5D$/, "[]"), value);
  return parts.join("&");
}

function addQuery(parts: string[], name: string, value: unknown): void {
  if (value === undefined) return;
  if (value === null) parts.push(`${name}=`);
  else if (Array.isArray(value))
    for (const item of value) addQuery(parts, name.endsWith("[]") ? name : `${name}[]`, item);
  else if (value instanceof Date) parts.push(`${name}=${encodeURIComponent(value.toISOString())}`);
  else if (typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) addQuery(parts, `${name}[${encodeURIComponent(key)}]`, inner);
  } else parts.push(`${name}=${encodeURIComponent(String(value))}`);
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
    if (!source) continue;
    const entries: Iterable<readonly [string, unknown]> =
      source instanceof Headers || Array.isArray(source)
        ? (source as Iterable<readonly [string, unknown]>)
        : Object.entries(source);
    for (const [given, value] of entries) {
      if (value === undefined) continue;
      if (!HEADER_NAME.test(given)) throw new ArgumentError(`${JSON.stringify(given)} is not a name of a header`);
      const name = given.toLowerCase();
      if (value === null) {
        delete headers[name];
        removed.add(name);
        continue;
      }
      const text = Array.isArray(value) ? value.join(", ") : String(value);
      const at = text.search(UNSENDABLE);
      if (at >= 0)
        throw new ArgumentError(`The header ${name} has a character at position ${at} that no header can carry`);
      headers[name] = text;
      removed.delete(name);
    }
  }
  return { headers, removed };
}
