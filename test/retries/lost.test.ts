/** What is retried as a lost connection, and what only looks like one. */
import { describe, expect, test } from "vitest";
import { connectionError } from "../../src/errors/connection-error.js";
import { APIConnectionError, APIConnectionTimeoutError, ClaudeError } from "../../src/index.js";
import { retryable } from "../../src/send/retryable.js";
import { clientOf, failure, GOOD, PARAMS } from "../support/calls.js";
import { faultServer, refusingURL } from "../support/fault-server.js";

const coded = (code: string, message = code) => Object.assign(new Error(message), { code });
const wrapped = (code: string, message?: string) => new TypeError("fetch failed", { cause: coded(code, message) });

describe("a connection", () => {
  test.each([
    wrapped("ECONNREFUSED"),
    wrapped("ECONNRESET"),
    wrapped("ENOTFOUND", "getaddrinfo ENOTFOUND api.example"),
    wrapped("EAI_AGAIN"),
    wrapped("UND_ERR_SOCKET", "other side closed"),
    coded("ECONNRESET", "request to http://a failed, reason: socket hang up"),
    coded("ERR_STREAM_PREMATURE_CLOSE"),
    new TypeError("Failed to fetch"),
    new TypeError("Load failed"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("error sending request for url: connection reset"),
  ])("is lost with %s, whoever's the fetch is", (cause) => {
    for (const foreign of [true, false]) {
      const error = connectionError(cause, { foreign });
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(retryable(error)).toBe(true);
    }
  });

  test.each(["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT"])("times out with %s", (code) => {
    expect(connectionError(wrapped(code, "Connect Timeout Error: timed out"), { foreign: true })).toBeInstanceOf(
      APIConnectionTimeoutError,
    );
  });

  test.each([
    ["CERT_HAS_EXPIRED", "certificate has expired"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "self signed certificate in certificate chain"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unable to get local issuer certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"],
  ])("that fails by %s is not tried again", async (code, message) => {
    let sent = 0;
    const fetch = () => Promise.reject((sent++, wrapped(code, message)));
    const error = await failure(
      clientOf({ baseURL: "https://a.example" }, { fetch, maxRetries: 2 }).messages.create(PARAMS),
    );
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(new RegExp(`${code} https://a.example$`));
    expect([sent, error.attempts]).toEqual([1, 1]);
  });

  test("that is refused names the host, without query and credential", async () => {
    const baseURL = await refusingURL();
    const client = clientOf({ baseURL }, { defaultQuery: { key: "canary" } });
    expect((await failure(client.messages.create(PARAMS))).message).toBe(`Connection error: ECONNREFUSED ${baseURL}`);
  });
});

describe("not a lost connection:", () => {
  test.each([
    new Error("no such tenant"),
    new TypeError("undefined is not a function"),
    coded("ENOENT", "ENOENT: no such file or directory, open 'key.pem'"),
    "a string",
    undefined,
  ])("what the fetch of the caller throws, %s", async (thrown) => {
    let sent = 0;
    const fetch = () => Promise.reject((sent++, thrown));
    const error = await failure(clientOf({ baseURL: "http://a" }, { fetch, maxRetries: 2 }).messages.create(PARAMS));
    expect(error).toBeInstanceOf(ClaudeError);
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(error.cause).toBe(thrown);
    expect(error.message).toContain(thrown instanceof Error && !("code" in thrown) ? thrown.message : "fetch failed: ");
    expect([sent, error.attempts]).toEqual([1, 1]);
  });

  test("what the caller's own source throws in an upload", async () => {
    await using server = await faultServer(GOOD);
    const thrown = new Error("the disk is gone");
    const source = {
      name: "a.txt",
      async *[Symbol.asyncIterator]() {
        yield new Uint8Array(10);
        throw thrown;
      },
    };
    const error = await failure(clientOf(server, { maxRetries: 2 }).files.upload({ file: source as never }));
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(error.cause).toBe(thrown);
    expect(error.message).toContain("the disk is gone");
    expect(error.attempts).toBe(1);
  });

  test("a body that no string can hold", async () => {
    let read = 0;
    const fetch = async () => {
      const response = Object.defineProperty(Response.json({}), "body", { value: undefined });
      response.text = () =>
        Promise.reject((read++, coded("ERR_STRING_TOO_LONG", "Cannot create a string longer than …")));
      return response;
    };
    const error = await failure(clientOf({ baseURL: "http://a" }, { fetch, maxRetries: 2 }).messages.create(PARAMS));
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect([read, error.attempts]).toEqual([1, 1]);
  });
});
