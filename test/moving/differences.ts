/** What is meant to differ from the official client, each with its case in this folder; `docs/moving-over.md` lists them. */
import type { Version } from "../parity/versions.js";

export interface MeantDifference {
  /** The name of the case. */
  readonly of: string;
  /** Absent: both. */
  readonly version?: Version;
  readonly official: string;
  readonly ours: string;
  readonly why: string;
}

export const differences: readonly MeantDifference[] = [
  {
    of: "the header of a key",
    version: "2026-10-21",
    official: "`apiKey` travels as `Authorization: Bearer`",
    ours: 'as `x-api-key`; `apiKeyHeader: "authorization"` sends it as Bearer',
    why: "the API takes both, and gateways between know the older one",
  },
  {
    of: "betas of the client, the call's headers and its params",
    official: "one place replaces the others",
    ours: "`anthropic-beta` has the values of all places, each once; null removes them",
    why: "a beta that a call implies must not get lost when a program adds one of its own",
  },
  {
    of: "a path on another host",
    official: "an absolute URL is followed, and the credential goes along",
    ours: "`client.get()`, `path` of a call and `buildURL()` stay below the base URL; all else is an `ArgumentError`",
    why: "a path that comes from elsewhere could take the key to its own host",
  },
  {
    of: "who follows redirects",
    official: "`fetch` does, to wherever they lead",
    ours: "the client does, within the origin; others are an `APIResponseError`",
    why: "the credential and the body reach no other origin",
  },
  {
    of: "fetchOptions that replace what the client sets",
    official: "`fetchOptions` replace method, headers, body and signal",
    ours: "they add to what the client sets, and replace none of it",
    why: "headers there would take the version and the credential away; `defaultHeaders` is for them",
  },
  {
    of: "headers that tell of the program's machine",
    official: "`x-stainless-*`: system, architecture, runtime, retry count",
    ours: "none; a middleware has `ctx.attempt`",
    why: "no telemetry",
  },
  {
    of: "the name of the client",
    official: "`user-agent: Anthropic/JS …`",
    ours: "`user-agent: claude-openapi/…`",
    why: "it is another client",
  },
  {
    of: "an option that does not exist, in a call",
    official: "is ignored in silence",
    ours: "is warned of, once per name, with the nearest that exists; a middleware sees it",
    why: "`maxRetry` for `maxRetries` would not be noticed",
  },
  {
    of: "an option that says where to call, misspelt",
    official: "is ignored: the key goes to the default host",
    ours: "`baseUrl`, `apikey` and the like are an `ArgumentError` at construction",
    why: "a key and prompts for one host must not go to another",
  },
  {
    of: "it throws an AbortError of its own",
    official: "is retried, and ends as `APIConnectionTimeoutError`",
    ours: "reaches the caller as it is, at once",
    why: "an abort is the wish of whoever wrote it; a `RetryableError` asks for another attempt",
  },
  {
    of: "the error of a caller who gives up",
    official: "`APIUserAbortError` without a cause",
    ours: "the reason that was given to `abort()` is its `cause`; sockets are closed at once",
    why: "the reason says which of several signals it was",
  },
  {
    of: "the body of an error of the token endpoint",
    version: "2026-10-21",
    official: "`WorkloadIdentityError.body` is JSON as text",
    ours: "it is the object, with the fields of RFC 6749 and no others",
    why: "its fields can be read without parsing it, and nothing else of the answer can get into a log",
  },
  {
    of: "parseTokenResponse: a token that is a number",
    version: "2026-10-21",
    official: "is taken",
    ours: "`WorkloadIdentityError`",
    why: "no such token is any use, and every call would fail by it",
  },
  {
    of: "the text of an error",
    official: "status and the whole body as JSON",
    ours: "one line: status, type, message, request id",
    why: "bodies can hold what does not belong into a log; `error.error` has it",
  },
  {
    of: "a stream that ends before its last event",
    official: "the loop ends as if all had arrived",
    ours: "what arrived is delivered, then `StreamTruncatedError`, an `APIConnectionError`",
    why: "half an answer must not pass for a whole one",
  },
  {
    of: "a page of HTML with status 200",
    official: "its text is the result",
    ours: "`APIResponseError`",
    why: "the page of a proxy is no message",
  },
  {
    of: "openTelemetry: its value on the client, with the defaults",
    official: "`client.openTelemetry` has it",
    ours: "it is what it was given as; `withOptions({ openTelemetry })` replaces it",
    why: "programs that record nothing need not carry its defaults",
  },
  {
    of: "spans of a client that nobody asked for them",
    official: "a span for every call where a provider is registered",
    ours: "none, unless the option `openTelemetry` or `instrument(client)` asks for them",
    why: "an update must not begin to record what users say or do",
  },
];
