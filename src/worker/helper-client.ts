/** A client for the requests of a helper. */
import type { ClientOptions, HeaderValues } from "../contract/index.js";

/** What a copy is made of. */
export interface CopiedClient {
  readonly baseURL: string;
  readonly _options: ClientOptions;
  withOptions(options: Partial<ClientOptions>): unknown;
}

const CREDENTIAL_HEADER = /^(x-api-key|authorization)$/i;

/** A copy of a client that sends another token, at the same address, with the same headers but those that are credentials. */
export function copyClientForHelper<T extends CopiedClient>(client: T, { authToken }: { authToken: string }): T {
  const { baseURL, _options: options } = client;
  const defaultHeaders = withoutCredentials(options.defaultHeaders);
  return client.withOptions({ authToken, baseURL, ...(defaultHeaders && { defaultHeaders }) }) as T;
}

function withoutCredentials(headers: HeaderValues | null | undefined): HeaderValues | undefined {
  if (headers == null) return undefined;
  const entries: Iterable<readonly [string, unknown]> =
    headers instanceof Headers || Array.isArray(headers) ? headers : Object.entries(headers);
  return Object.fromEntries([...entries].filter(([name]) => !CREDENTIAL_HEADER.test(name))) as HeaderValues;
}
