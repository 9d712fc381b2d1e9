/** What the shapes of the platforms have in common: a request in the form of the API, and an answer in that of the platform. */
import { readBytes } from "../input.js";
import type { JsonObject } from "../json.js";
import { Problem } from "../problem.js";

/** How a platform serves the API. */
export interface LocalShape {
  /** The request as the API has it. Throws `Problem` at one that the platform would refuse. */
  asked(request: Request): Promise<Request> | Request;
  /** The answer of the API as the platform gives it to that request. */
  answered?(response: Response, request: Request): Promise<Response> | Response;
  /** The body of an error that is the platform's own. `request` is the one that came. */
  refused(problem: Problem, request: Request): { readonly body: unknown; readonly headers?: Record<string, string> };
}

/** A request with another path and other headers, and its body, or another one. */
export function redirected(
  request: Request,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string | Uint8Array<ArrayBuffer>,
): Request {
  const url = new URL(request.url);
  const all = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  if (body !== undefined) all.delete("content-length");
  url.pathname = path;
  const sent = body ?? request.body;
  const init = { method: request.method, headers: all, body: sent, ...(sent !== null && { duplex: "half" }) };
  return new Request(url, init as RequestInit);
}

/** The JSON object of a body. Throws `Problem` at anything else, and above so many bytes. */
export async function objectOf(request: Request, max: number): Promise<JsonObject> {
  const bytes = await readBytes(request, max);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch {
    // Told of below.
  }
  throw new Problem(400, "The body has to be a JSON object");
}

/** The API version that a body names, of a platform that calls the oldest one by a name of its own. */
export function versionOf(body: JsonObject, oldest: string): string {
  const version = body["anthropic_version"];
  if (typeof version !== "string") throw new Problem(400, "anthropic_version: Field required");
  return version === oldest ? "2023-06-01" : version;
}

/** The token of a Bearer. */
export const bearerOf = (request: Request): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];

/** A response without the headers of these names, and with others. */
export function relabelled(
  response: Response,
  without: RegExp,
  more: Readonly<Record<string, string>> = {},
  body: BodyInit | null = response.body,
): Response {
  const resized = body !== response.body;
  const kept = [...response.headers].filter(([name]) => !without.test(name) && !(resized && name === "content-length"));
  return new Response(body, { status: response.status, headers: [...kept, ...Object.entries(more)] });
}

/** What an error of the API says. */
export async function saidBy(response: Response): Promise<{ readonly type: string; readonly message: string }> {
  const { error } = (await response.json()) as { error?: { type?: string; message?: string } };
  return { type: error?.type ?? "api_error", message: error?.message ?? "" };
}
