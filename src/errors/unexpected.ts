/** Responses that are not what was asked for. */
import { APIResponseError } from "./errors.js";

/** The error of a response that is not what was asked for. */
export const unexpected = (
  expected: string,
  received: string,
  { status, headers }: { readonly status?: number; readonly headers?: Headers | undefined } = {},
  line?: number,
): APIResponseError => new APIResponseError({ expected, received, status, headers, line });
