/** What a webhook that arrived is verified by. */

/** Headers as `fetch`, Node or a framework has them; names in any case. */
export type WebhookHeaders = Headers | { readonly [name: string]: string | readonly string[] | null | undefined };

/** A body as it arrived: the signature is of its bytes, so that one which was parsed and written again does not fit. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** How a webhook is verified. */
export interface VerifyOptions {
  /** The headers of the request. */
  readonly headers: WebhookHeaders;
  /**
   * The signing secret, `whsec_` and base64; while secrets are rotated all that are valid, in a list or with a space
   * between. Default: `ANTHROPIC_WEBHOOK_SIGNING_KEY`.
   */
  readonly key?: string | readonly string[] | null | undefined;
  /** Seconds that the timestamp may be off, in either direction. Default 300. */
  readonly tolerance?: number | undefined;
  /** Largest body in bytes. Default 1 MiB. */
  readonly maxBytes?: number | undefined;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}
