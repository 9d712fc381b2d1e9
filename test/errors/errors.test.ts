import { describe, expect, test } from "vitest";
import { errorFromEvent, errorOfStatus } from "../../src/errors/error-status.js";
import * as errors from "../../src/errors/errors.js";
import { apiError } from "../support/server.js";

const { APIError, ClaudeError } = errors;
const headers = new Headers({ "request-id": "req_1", "anthropic-workspace-id": "wrk_1", "retry-after": "2" });

// @promise Errors: Every status has its class, with status, type, code, details, headers, request id and wait
test.each([
  [400, errors.BadRequestError],
  [401, errors.AuthenticationError],
  [402, errors.PaymentRequiredError],
  [403, errors.PermissionDeniedError],
  [404, errors.NotFoundError],
  [408, errors.RequestTimeoutError],
  [409, errors.ConflictError],
  [412, errors.PreconditionFailedError],
  [413, errors.ContentTooLargeError],
  [418, errors.APIError],
  [422, errors.UnprocessableEntityError],
  [429, errors.RateLimitError],
  [431, errors.RequestHeaderFieldsTooLargeError],
  [499, errors.ClientClosedRequestError],
  [500, errors.InternalServerError],
  [501, errors.NotImplementedError],
  [502, errors.InternalServerError],
  [503, errors.ServiceUnavailableError],
  [504, errors.GatewayTimeoutError],
  [529, errors.OverloadedError],
])("status %i has its class", (status, type) => {
  const error = errorOfStatus(status, apiError("x_error", "no"), undefined, headers);
  expect(error.constructor).toBe(type);
  expect(error.name).toBe(type.kind);
  expect(error.stack).toMatch(new RegExp(`^${type.kind}: ${status} x_error: no`));
});

describe("an API error", () => {
  const body = apiError("invalid_request_error", "too\nlong", { error_code: "file_expired", file_id: "f" });
  const error = errorOfStatus(400, body, undefined, headers);

  // @promise Errors: Every status has its class…
  test("has what the body and the headers say", () => {
    expect(error).toMatchObject({
      ...{ status: 400, type: "invalid_request_error", apiMessage: "too\nlong", errorCode: "file_expired" },
      ...{ requestID: "req_1", workspaceID: "wrk_1", retryAfterMs: 2000, error: body },
    });
    if (error.hasCode("file_expired")) expect(error.details).toEqual({ error_code: "file_expired", file_id: "f" });
    else expect.unreachable();
    expect(error.hasCode("cmek_key_disabled")).toBe(false);
  });

  // @promise Errors: The message is one short line; bodies stay out of it
  test("has one short line of message", () => {
    expect(error.message).toBe("400 invalid_request_error: too long (request-id req_1)");
    const long = errorOfStatus(400, apiError("x", "y".repeat(10_000)), undefined, headers);
    expect(long.message.length).toBeLessThan(500);
  });

  test("is worth logging as JSON, without headers and body", () => {
    expect(Object.keys(JSON.parse(JSON.stringify(error)))).toEqual([
      ...["name", "message", "attempts", "status", "type", "errorCode", "requestID"],
    ]);
  });

  test.each([null, 5, "text", [], { error: null }, { error: { message: 5, type: {}, details: "x" } }])(
    "survives the body %j",
    (strange) => {
      const { type, details, errorCode } = errorOfStatus(500, strange, undefined, headers);
      expect([type, details, errorCode]).toEqual([null, null, null]);
    },
  );

  test("does not believe inherited fields", () => {
    const polluted = JSON.parse('{"__proto__":{"error":{"type":"forged"}}}');
    expect(errorOfStatus(500, polluted, undefined, headers).type).toBeNull();
  });
});

test.each([
  ["overloaded_error", errors.OverloadedError, 529],
  ["rate_limit_error", errors.RateLimitError, 429],
  ["invalid_request_error", errors.BadRequestError, 400],
  ["api_error", errors.InternalServerError, 500],
  ["toString", errors.InternalServerError, 500],
])("an event with %s stands for its HTTP error", (type, expected, status) => {
  const error = errorFromEvent(apiError(type, "no"), headers);
  expect([error.constructor, error.status, error.requestID]).toEqual([expected, status, "req_1"]);
});

describe("isInstance", () => {
  test("knows classes and their parents", () => {
    const error = errorOfStatus(529, {}, undefined, headers);
    const kinds = [errors.OverloadedError, errors.InternalServerError, APIError, ClaudeError];
    for (const type of kinds) expect(type.isInstance(error)).toBe(true);
    expect(errors.RateLimitError.isInstance(error)).toBe(false);
    expect(errors.LimitError.isInstance(error)).toBe(false);
    for (const value of [null, undefined, "x", {}, new Error()]) expect(ClaudeError.isInstance(value)).toBe(false);
  });

  test("knows those of another copy of the package", async () => {
    const url = new URL("../../src/errors/errors.ts?copy", import.meta.url).href;
    const copy = (await import(/* @vite-ignore */ url)) as typeof errors;
    const error = new copy.APIConnectionTimeoutError();
    expect(error).not.toBeInstanceOf(errors.APIConnectionTimeoutError);
    expect(errors.APIConnectionTimeoutError.isInstance(error)).toBe(true);
    expect(errors.APIConnectionError.isInstance(error)).toBe(true);
    expect(errors.APIUserAbortError.isInstance(error)).toBe(false);
  });
});
