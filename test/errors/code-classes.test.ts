/** A class for each error code, in the whole client; `core` knows the status only. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Claude } from "../../src/2026-10-21.js";
import type { BadRequestError } from "../../src/core.js";

interface Row {
  readonly code: string;
  readonly class: string;
  readonly extends: string;
}

const facts = readFileSync(new URL("../../upstream/facts/sdk-1.14.0/errors.jsonl", import.meta.url), "utf8");
const rows = facts
  .trim()
  .split("\n")
  // The official source calls a class `ErrorsRateLimitError` where it has another `RateLimitError` beside it.
  .map((line) => JSON.parse(line.replace('"extends":"Errors', '"extends":"')) as Row);
const classes = Claude as unknown as Record<string, typeof Claude.APIError | undefined>;
const known = rows.filter((row) => classes[row.class]);
const bodyOf = (code: string) => ({ type: "error", error: { type: "t", message: "m", details: { error_code: code } } });
const statusOf: Readonly<Record<string, number>> = {
  ...{ BadRequestError: 400, PaymentRequiredError: 402, PermissionDeniedError: 403, NotFoundError: 404 },
  ...{ RequestTimeoutError: 408, ConflictError: 409, PreconditionFailedError: 412, ContentTooLargeError: 413 },
  ...{ UnprocessableEntityError: 422, RateLimitError: 429, InternalServerError: 500, ServiceUnavailableError: 503 },
  ...{ GatewayTimeoutError: 504, OverloadedError: 529 },
};

test("most codes of the official package have one", () => expect(known.length).toBeGreaterThan(80));

describe.each(known)("$code", ({ code, class: name, extends: base }) => {
  const type = classes[name]!;
  const error = Claude.APIError.generate(statusOf[base], bodyOf(code), undefined, new Headers());

  test("is thrown in its class, below that of its status", () => {
    expect(error.constructor).toBe(type);
    expect([type.name, error.name, Object.getPrototypeOf(type)]).toEqual([name, name, classes[base]]);
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(Claude.APIError);
  });

  test("is one by its code alone, and by its code and status only", () => {
    const plain = new classes[base]!(statusOf[base], bodyOf(code), undefined, new Headers());
    expect(plain).toBeInstanceOf(type);
    expect(new classes[base]!(statusOf[base], bodyOf("other"), undefined, new Headers())).not.toBeInstanceOf(type);
    expect(Claude.APIError.generate(418, bodyOf(code), undefined, new Headers())).not.toBeInstanceOf(type);
  });
});

test("a class below one of a code has instances of its own", () => {
  class Mine extends (classes["AlreadyMemberError"] as typeof BadRequestError) {}
  const body = bodyOf("already_member");
  expect(Claude.APIError.generate(400, body, undefined, new Headers())).not.toBeInstanceOf(Mine);
  expect(new Mine(400, body, undefined, new Headers())).toBeInstanceOf(Mine);
});

test("the classes are below the resources as well", () => {
  const { Organization } = Claude as unknown as { Organization: { Invites: Record<string, unknown> } };
  expect(Organization.Invites["AlreadyMemberError"]).toBe(classes["AlreadyMemberError"]);
});
