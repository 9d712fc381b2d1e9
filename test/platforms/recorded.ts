/** Requests of a client on a platform, as a server on 127.0.0.1 got them. */
import { type Recorded, serve } from "../support/server.js";
import { REPLY, TEXT } from "../support/calls.js";
import { vi } from "vitest";

/** Every variable that could bring a credential of the API, or its address, to a platform. */
export const CANARIES: Readonly<Record<string, string>> = {
  ANTHROPIC_API_KEY: "canary-key",
  ANTHROPIC_AUTH_TOKEN: "canary-token",
  ANTHROPIC_BASE_URL: "http://127.0.0.1:9/canary-address",
  ANTHROPIC_PROFILE: "canary-profile",
  ANTHROPIC_CUSTOM_HEADERS: "x-api-key: canary-custom\nAuthorization: Bearer canary-bearer\nx-team: blue",
};

/** Sets variables for one test; `vi.unstubAllEnvs()` takes them back. */
export function withEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

/** A request without what every runtime adds. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

const RUNTIME = /^(accept|accept-encoding|accept-language|connection|content-length|host|sec-fetch-mode|user-agent)$/;

export function sentBy({ method, url, headers, body }: Recorded): Sent {
  const own = Object.entries(headers).filter(([name]) => !RUNTIME.test(name));
  const isJson = headers["content-type"] === "application/json";
  const content: unknown = isJson ? JSON.parse(String(body)) : body.length > 0 ? String(body) : undefined;
  return { method, url, headers: Object.fromEntries(own), body: content };
}

const PAGE = { data: [], has_more: false };

/** The requests that a program makes of a server which answers messages, plain or as server-sent events, and empty lists. */
export async function requestsOf(program: (baseURL: string) => Promise<unknown>): Promise<Sent[]> {
  await using server = await serve(({ method, body, url }, response) => {
    const streams = String(body).includes('"stream":true') || url.includes("stream");
    response.writeHead(200, { "content-type": streams ? "text/event-stream" : "application/json" });
    response.end(streams ? TEXT : JSON.stringify(method === "GET" ? PAGE : REPLY));
  });
  await program(server.baseURL);
  return server.requests.map(sentBy);
}
