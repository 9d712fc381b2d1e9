/** What comes with the result of a call. */

/** One rate limit. */
export interface RateLimit {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** When it is full again. */
  readonly reset: Date | undefined;
}

/** The rate limits that a response tells of. */
export interface RateLimits {
  readonly requests: RateLimit | undefined;
  readonly tokens: RateLimit | undefined;
  readonly inputTokens: RateLimit | undefined;
  readonly outputTokens: RateLimit | undefined;
  readonly priorityInputTokens: RateLimit | undefined;
  readonly priorityOutputTokens: RateLimit | undefined;
  /** Of calls with `speed: "fast"`. */
  readonly fastInputTokens: RateLimit | undefined;
  readonly fastOutputTokens: RateLimit | undefined;
}

/** The result of a call with what came along. */
export interface WithResponse<T> {
  readonly data: T;
  /** The response; its body has been read, unless it is the data. */
  readonly response: Response;
  readonly request_id: string | null;
  readonly workspace_id: string | null;
  readonly rateLimits: RateLimits;
}

/** Data with the non-enumerable ids of the response that it came in. */
export type WithRequestID<T> = T extends readonly unknown[] | Response
  ? T
  : T extends object
    ? T & { _request_id?: string | null; _workspace_id?: string | null }
    : T;
