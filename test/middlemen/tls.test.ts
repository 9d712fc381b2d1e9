/** TLS and HTTP/2 with an authority of our own, through every transport: what is refused, what stalls, what is taken away. */
import { describe, expect, test } from "vitest";
import { APIConnectionError, APIConnectionTimeoutError, type ClientOptions } from "../../src/index.js";
import { BEGUN, clientOf, drain, expectTimeout, PARAMS, REPLY, settled, STREAM } from "../support/calls.js";
import { MESSAGE } from "../support/event-streams.js";
import { skipUnless } from "../support/skip.js";
import { certificates, NO_OPENSSL } from "../node-fetch/certificates.js";
import { CODES, type Http2Fault, secureServer, silentServer } from "./secure-server.js";
import { OVER_HTTP2, TRANSPORTS } from "./transports.js";

const { ca, server: own, expired, other } = NO_OPENSSL ? ({} as ReturnType<typeof certificates>) : certificates();
const needed = skipUnless(!NO_OPENSSL, `${NO_OPENSSL}`);

const at = (port: number, options: ClientOptions) =>
  clientOf({ baseURL: `https://localhost:${port}` }, { maxRetries: 1, ...options });

describe.each(Object.entries(TRANSPORTS))("%s", needed, (name, make) => {
  test("calls and streams, over HTTP/2 where it can", async () => {
    await using server = await secureServer(own);
    await using transport = make({ ca });
    const client = at(server.port, transport.options);
    expect(await client.messages.create(PARAMS)).toEqual(REPLY);
    expect(await drain<unknown>(client.messages.create(STREAM))).toEqual({ values: MESSAGE, error: undefined });
    expect(new Set(server.versions)).toEqual(new Set([OVER_HTTP2.includes(name) ? "2.0" : "1.1"]));
  });

  // @promise Retries: A certificate that is refused is an `APIConnectionError` that says why and names the host, and is not
  //   tried again
  test.each([
    // Behind a firewall that opens TLS: https://github.com/anthropics/claude-code/issues/3374
    ["of an authority that nobody knows", own, undefined, /SELF_SIGNED|UNABLE_TO/],
    // Tried ten times: https://github.com/anthropics/claude-code/issues/71663
    ["that has run out", expired, ca, /CERT_HAS_EXPIRED/],
    // Checked by the name of another host than the one that is spoken to: https://github.com/anthropics/claude-code/issues/16873
    ["of another host", other, ca, /ERR_TLS_CERT_ALTNAME_INVALID/],
  ])("a certificate %s", async (_case, tls, trusted, why) => {
    await using server = await secureServer(tls);
    await using transport = make(trusted ? { ca: trusted } : {});
    const { error } = await settled(() => at(server.port, transport.options).messages.create(PARAMS));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error!.message).toMatch(why);
    expect(error!.message).toContain(`https://localhost:${server.port}`);
    expect([error!.attempts, server.versions]).toEqual([1, []]);
  });

  // A firewall that takes the connection and drops what follows: https://github.com/nature-lang/nature/issues/300
  test("a handshake that stalls is ended by the clock of the call", async () => {
    await using server = await silentServer();
    await using transport = make({ ca });
    const client = at(server.port, { ...transport.options, maxRetries: 0, timeout: 150 });
    expectTimeout(await settled(() => client.messages.create(PARAMS)), "timeout", 150);
    expect(server.came).toBeGreaterThan(0);
    // Undici lets go of it by its own clock, which has whole seconds.
    if (name === "nodeFetch") await server.left();
  });
});

// The connector of undici has a clock of its own: https://github.com/nodejs/undici/issues/2213
test.each(OVER_HTTP2)("%s: a handshake that its own clock ends is a timeout, and tried again", needed, async (name) => {
  await using server = await silentServer();
  await using transport = TRANSPORTS[name]!({ ca, connectTimeout: 100 });
  const { error } = await settled(() => at(server.port, transport.options).messages.create(PARAMS));
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error).toMatchObject({ attempts: 2, clock: undefined });
});

const { NGHTTP2_NO_ERROR, NGHTTP2_INTERNAL_ERROR, NGHTTP2_REFUSED_STREAM, NGHTTP2_CANCEL } = CODES;
const FAULTS: readonly Http2Fault[] = [
  // A request behind a GOAWAY hung: https://github.com/nodejs/undici/issues/3140
  { frame: "GOAWAY", code: NGHTTP2_NO_ERROR },
  // … or took the process with it: https://github.com/nodejs/undici/issues/3753
  { frame: "GOAWAY", code: "refused" },
  { frame: "GOAWAY", code: NGHTTP2_INTERNAL_ERROR },
  // https://github.com/nodejs/undici/issues/2808
  ...[NGHTTP2_NO_ERROR, NGHTTP2_INTERNAL_ERROR, NGHTTP2_REFUSED_STREAM, NGHTTP2_CANCEL].map((code): Http2Fault => ({
    frame: "RST_STREAM",
    code,
  })),
];

// @promise Retries: So it is over HTTP/2: a request that meets GOAWAY or RST_STREAM before its answer is tried again; a stream
//   or a file that meets it ends with an error, after what had arrived
describe.each(OVER_HTTP2)("%s: GOAWAY and RST_STREAM", needed, (name) => {
  /** Every fault at a server of its own, which the first request meets, at the same time because retries wait. */
  const each = async (behind: number | undefined, check: (client: ReturnType<typeof at>) => Promise<void>) => {
    await using transport = TRANSPORTS[name]!({ ca });
    await Promise.all(
      FAULTS.map(async (one) => {
        const fault = { ...one, ...(behind !== undefined && { behind }) };
        await using server = await secureServer(own, (nth) => (nth === 1 ? fault : undefined));
        const client = at(server.port, transport.options);
        try {
          await check(client);
          expect(await client.messages.create(PARAMS)).toEqual(REPLY);
        } catch (error) {
          throw new Error(JSON.stringify(fault), { cause: error });
        }
      }),
    );
  };

  test("before the answer: the call comes through", () =>
    each(undefined, async (client) => {
      expect(await client.messages.create(PARAMS)).toEqual(REPLY);
    }));

  test("within a stream: what had arrived, then an error", () =>
    each(BEGUN.length + 200, async (client) => {
      const { values, error } = await drain<unknown>(client.messages.create(STREAM));
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values).toEqual(MESSAGE.slice(0, values.length));
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error).toMatchObject({ attempts: 1, requestID: "req_1", partial: { content: [{ type: "thinking" }] } });
    }));

  test("within a file of known length: an error", () =>
    each(20, async (client) => {
      const { error } = await settled(async () => (await client.files.download("f")).text());
      expect(error).toBeInstanceOf(APIConnectionError);
    }));
});
