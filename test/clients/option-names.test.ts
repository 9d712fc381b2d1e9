/** Options that do not exist: warned of once, or refused where they say where to call. */
import { describe, expect, test, vi } from "vitest";
import Claude, { ArgumentError } from "../../src/index.js";

const answer = async () => Response.json({ id: "m" });

function observed(options: object = {}) {
  const warn = vi.fn();
  const logger = { error() {}, warn, info() {}, debug() {} };
  const client = new Claude({ apiKey: "key", fetch: answer, logger, ...options });
  return { client, warnings: () => warn.mock.calls.map(([text]) => String(text)) };
}

// @promise Requests: An option that does not exist is warned of once per name, with the nearest that does; `baseUrl`,
//   `apikey` and the like are refused
describe("of a client", () => {
  test.each([
    ["baseUrl", "baseURL"],
    ["base_url", "baseURL"],
    ["baseURl", "baseURL"],
    ["basURL", "baseURL"],
    ["apikey", "apiKey"],
    ["api_key", "apiKey"],
    ["APIKey", "apiKey"],
    ["apiKeys", "apiKey"],
    ["authtoken", "authToken"],
    ["auth_token", "authToken"],
    ["credential", "credentials"],
  ])("%s is refused, %s is what was meant", (name, meant) => {
    const make = () => observed({ [name]: "secret-value" });
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(`${name} is no option of a client: did you mean ${meant}?`);
    expect(make).not.toThrow(/secret-value/);
  });

  test("any other is warned of, once, however many clients have it", async () => {
    const first = observed({ maxRetry: 1, retries: 2 });
    const second = observed({ maxRetry: 1 });
    second.client.withOptions({ maxRetry: 1 } as object);
    expect(first.warnings()).toEqual([
      "maxRetry is no option of a client: did you mean maxRetries?",
      "retries is no option of a client: did you mean maxRetries?",
    ]);
    expect(second.warnings()).toEqual([]);
  });
});

describe("of a call", () => {
  test("it is warned of, once, and the call goes on", async () => {
    const { client, warnings } = observed();
    for (const options of [{ time_out: 5 }, { time_out: 6 }, { baseURL: "http://other.test" }])
      await client.models.retrieve("m", {}, options as object);
    expect(warnings()).toEqual([
      "time_out is no option of a call: did you mean timeout?",
      "baseURL is no option of a call",
    ]);
  });
});

test("every option that there is can be given without a word", async () => {
  const { client, warnings } = observed({
    ...{ timeout: 1000, idleTimeout: 5000, totalTimeout: 9000, maxRetries: 1, maxRetryDelay: 5, retryBudget: false },
    ...{ fetchOptions: {}, middleware: [], pacer: null, maxLineBytes: 9, maxEventBytes: 9, maxRequestBytes: 999 },
    ...{ maxResponseBytes: 99, openTelemetry: false, authToken: null, baseURL: "http://api.test", credentials: null },
    ...{
      apiKeyHeader: "x-api-key",
      config: null,
      profile: null,
      webhookKey: "k",
      defaultHeaders: {},
      defaultQuery: {},
    },
    ...{ platform: undefined, observers: [], dangerouslyAllowBrowser: true, logLevel: "warn" },
  });
  await client.models.retrieve("m", {}, {
    ...{ headers: {}, query: {}, signal: new AbortController().signal, path: "/v1/x", onUploadProgress() {} },
    ...{ onDownloadProgress() {}, fallbackState: {}, idempotencyKey: "x", openTelemetry: {} },
  } as object);
  expect(warnings()).toEqual([]);
});
