/** A client whose `fetch` is a function of the test: no socket, and every request can be looked at. */
import { Client } from "../../src/client/client.js";
import type { ClientOptions, RouteTree } from "../../src/contract/index.js";
import type { Call } from "../../src/send/call.js";

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

type Method = (...args: unknown[]) => Call<Record<string, unknown>>;
export type TestClient = Client & {
  messages: { create: Method; count: Method };
  models: { list: Method; retrieve: Method };
  files: { upload: Method; download: Method };
  batches: { cancel: Method; results: Method };
  vaults: { get: Method };
};

export const ROUTES: RouteTree = {
  messages: {
    create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 4096 },
    count: { on: "POST /v1/messages/count_tokens", betas: ["counting"] },
  },
  models: { list: { on: "GET /v1/models", page: "id" }, retrieve: "GET /v1/models/{model_id}" },
  files: {
    upload: { on: "POST /v1/files", form: true, max: 1_000_000 },
    download: { on: "GET /v1/files/{file_id}/content", binary: true },
  },
  batches: {
    cancel: "POST /v1/batches/{id}/cancel",
    results: { on: "GET /v1/batches/{id}/results", lines: "results_url" },
  },
  vaults: { get: "GET /v1/vaults/{vault_id}/credentials/{credential_id}" },
};

export function createClient(options: ClientOptions = {}): TestClient {
  return new Client({ apiKey: "test-key", ...options }, "2026-10-21", ROUTES) as TestClient;
}

/** A client that answers every request with `respond`, and the requests that it sent. */
export function observe(
  respond: (sent: Sent, attempt: number) => Response | Promise<Response> = () => Response.json({}),
  options: ClientOptions = {},
): { client: TestClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createClient({
    ...options,
    fetch: async (url, init = {}) => {
      const request = { url: String(url), init, headers: new Headers(init.headers) };
      sent.push(request);
      return respond(request, sent.length);
    },
  });
  return { client, sent };
}

/** The error that a promise is rejected with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("The promise was not rejected");
}
