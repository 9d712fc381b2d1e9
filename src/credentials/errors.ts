/** The error of getting an access token. */
import { ClaudeError } from "../errors/errors.js";

/** No access token could be had: a profile or its files are not right, or the token endpoint refused. */
export class WorkloadIdentityError extends ClaudeError {
  static override readonly kind: string = "WorkloadIdentityError";
  /** HTTP status of the token endpoint; null when it was not asked or did not answer. */
  declare readonly statusCode: number | null;
  /** What RFC 6749 lets an error body say: `error`, `error_description`, `error_uri`. Nothing that looks like a token. */
  declare readonly body: unknown;
  /** The `request-id` of the token endpoint. */
  declare readonly requestId: string | null;

  constructor(
    message: string,
    statusCode: number | null = null,
    body: unknown = null,
    requestId: string | null = null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.statusCode = statusCode;
    this.body = body;
    this.requestId = requestId;
  }

  override toJSON(): Record<string, unknown> {
    const { statusCode, requestId } = this;
    return { ...super.toJSON(), statusCode, requestId };
  }
}
