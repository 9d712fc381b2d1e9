/**
 * Types that the generated files and the runtime agree on. Nothing here exists at run time.
 */

/** How a list is paged; see `x-page` in `spec/extensions.md`. */
export type PageStyle = "id" | "cursor" | "both" | "report";

/** Method and path template of an operation, e.g. `GET /v1/models/{model_id}`. */
export type On = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;

/** How a stream says that it is complete: an event of this type, or a property that is no longer null. */
export type StreamEnd = { readonly type: string } | { readonly property: string };

/** One operation as data. A row holds what the request needs and what the response is; nothing else. */
export interface Route {
  readonly on: On;
  /** Set on lists. */
  readonly page?: PageStyle;
  /** Values that the call adds to `anthropic-beta`. */
  readonly betas?: readonly string[];
  /** Params of a call with a body that travel in the query, and params named like a header param that do not travel as one. */
  readonly query?: readonly string[];
  /** Params named like a header param that travel in the body. */
  readonly body?: readonly string[];
  /** The body is multipart/form-data. */
  readonly form?: true;
  /** The result is the raw `Response`. */
  readonly binary?: true;
  /** The result is JSON Lines; the value is the property of the parent resource that holds the URL of the result, or true. */
  readonly lines?: true | string;
  /** The response can be an event stream, when `stream: true` is in the body (POST) or always (GET). */
  readonly end?: StreamEnd;
  /** Largest request body in bytes. */
  readonly max?: number;
}

/** Rows by accessor: `{ models: { list: "GET /v1/models" } }`. A bare string is a row that needs nothing else. */
export type RouteTree = { readonly [name: string]: On | Route | RouteTree };
