/** Rewriting requests: their path by its end, so that what stands before it in a base URL stays, and their JSON body. */
import { ArgumentError } from "../errors/errors.js";
import { jsonCheck } from "../request/body.js";
import { encodePath } from "../request/request.js";
import type { HttpRequest } from "../send/context.js";

type Body = Record<string, unknown>;

/** The JSON object that a request sends; undefined when it sends something else. */
export async function bodyOf({ content, init }: HttpRequest): Promise<Body | undefined> {
  const sent: unknown = init?.body ?? (content?.type === "application/json" ? await content.open() : undefined);
  if (typeof sent !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(sent);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    // No JSON is none of ours.
    return undefined;
  }
}

/** The request with another body. Rejects with `LimitError` above the limit of the platform in bytes. */
export async function withBody(request: HttpRequest, body: Body, max: number = Infinity): Promise<HttpRequest> {
  const text = JSON.stringify(body);
  await jsonCheck(text, () => body)({ max });
  return { ...request, init: { ...request.init, body: text } };
}

/** The body of a call of messages. Throws `ArgumentError` where there is none. */
export function messageBody(body: Body | undefined, path: string): Body {
  if (body) return body;
  throw new ArgumentError(`The body of POST ${path} has to be a JSON object`);
}

/** What stands before a path at the end of a URL; undefined when it has another end: a middleware has its own ideas then. */
export function pathPrefix(url: string, path: string): string | undefined {
  const { pathname } = new URL(url);
  return pathname.endsWith(path) ? pathname.slice(0, -path.length) : undefined;
}

/** The URL with another path. The mark of beta calls goes, which no platform knows. */
export function withPath(url: string, path: string): string {
  const target = new URL(url);
  target.pathname = path;
  if (target.searchParams.has("beta")) target.searchParams.delete("beta");
  return target.href;
}

/** What of a path may stand as it is besides letters and digits. */
const PLAIN = /%(?:3A|40|24|26|2B|2C|3D|3B)/g;

/** A path with parameters, encoded no more than a path needs. Throws `ArgumentError` where one could lead elsewhere. */
export function pathWith(template: string, params: Readonly<Record<string, unknown>>): string {
  return encodePath(template, params).replace(PLAIN, decodeURIComponent);
}
