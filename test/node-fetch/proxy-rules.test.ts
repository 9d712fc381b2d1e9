/** Which proxy a URL gets, beside `proxy-from-env`, which most of npm asks. */
import fc from "fast-check";
import { getProxyForUrl } from "proxy-from-env";
import { afterEach, describe, expect, test, vi } from "vitest";
import { environmentProxy, parseProxy } from "../../src/node/fetch/proxy.js";

const NAMES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] as const;
type Name = (typeof NAMES)[number];
afterEach(() => vi.unstubAllEnvs());

/** What the oracle says, read as ours is read. */
function oracle(environment: Readonly<Record<string, string>>, url: string) {
  for (const name of NAMES) for (const key of [name, name.toUpperCase()]) vi.stubEnv(key, environment[key]);
  const found = getProxyForUrl(url);
  return found ? parseProxy(found) : undefined;
}

const label = fc.constantFrom("a", "b", "corp", "example", "api");
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join(".")),
  fc.constantFrom("127.0.0.1", "10.1.2.3", "[::1]", "localhost"),
);
const port = fc.constantFrom("", ":80", ":443", ":8080");
const rule = fc.tuple(fc.constantFrom("", "", ".", "*", "*."), host, port).map((parts) => parts.join(""));
const rules = fc
  .array(fc.oneof(rule, fc.constantFrom("*", "", "A.CORP")), { maxLength: 4 })
  .chain((list) => fc.constantFrom(",", " ", ", ", ",,").map((between) => list.join(between)));
const proxy = fc.constantFrom("", "http://p:1", "https://q", "http://user:p%40ss@r:3", "http://[::1]:8");
const environment = fc
  .tuple(
    ...NAMES.flatMap((name) => [name, name.toUpperCase()]).map((name) => fc.tuple(fc.constant(name), valueOf(name))),
  )
  .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Record<string, string>);

function valueOf(name: string): fc.Arbitrary<string | undefined> {
  return fc.option(name.toLowerCase() === "no_proxy" ? rules : proxy, { nil: undefined, freq: 1 });
}

test("any environment and any URL, as proxy-from-env", () => {
  const url = fc
    .tuple(fc.constantFrom("http", "https"), host, port)
    .map(([scheme, at, to]) => `${scheme}://${at}${to}/x`);
  fc.assert(
    fc.property(environment, url, (variables, to) => {
      expect(environmentProxy(variables)(new URL(to))).toEqual(oracle(variables, to));
    }),
    { numRuns: 3000, seed: 20261021 },
  );
});

describe("what differs from it", () => {
  const only = (name: Name | "HTTP_PROXY" | "REQUEST_METHOD", value: string) => ({ [name]: value });

  // A proxy without a scheme is one of http everywhere but there, where it would be spoken to over TLS.
  test("a proxy without a scheme is http", () => {
    const found = environmentProxy(only("https_proxy", "p:8080"))(new URL("https://a"));
    expect(found).toMatchObject({ secure: false, host: "p", port: 8080 });
    expect(oracle(only("https_proxy", "p:8080"), "https://a")).toMatchObject({ secure: true });
  });

  // https://httpoxy.org
  test("HTTP_PROXY counts for nothing in a CGI program", () => {
    const inCGI = { ...only("HTTP_PROXY", "http://p:1"), ...only("REQUEST_METHOD", "GET") };
    expect(environmentProxy(inCGI)(new URL("http://a"))).toBeUndefined();
    expect(environmentProxy({ ...inCGI, ...only("http_proxy", "http://p:1") })(new URL("http://a"))).toBeDefined();
  });
});

describe("a proxy that cannot be", () => {
  test.each(["socks5://user:secret@p:1", "ftp://user:secret@p", "http://user:secret@", "http://user:secret@p:99999"])(
    "%s",
    (text) => {
      expect(() => parseProxy(text)).toThrow(TypeError);
      expect(() => parseProxy(text)).toThrow(/^(?!.*secret)/);
    },
  );

  test("of the environment is an error of the requests that need it alone", () => {
    const find = environmentProxy({ ALL_PROXY: "socks5://p:1", NO_PROXY: "b" });
    expect(() => find(new URL("http://a"))).toThrow("A proxy has to be http or https, and that of p:1 is socks5:");
    expect(find(new URL("http://b"))).toBeUndefined();
  });
});

test("user and password are decoded, and sent as they are where they cannot be", () => {
  const authorization = (text: string) => parseProxy(text).authorization;
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
  expect(authorization("http://us%3Aer:p%40%C3%A4@h")).toBe(basic("us:er:p@ä"));
  expect(authorization("http://user@h")).toBe(basic("user:"));
  expect(authorization("http://a:100%@h")).toBe(basic("a:100%"));
  expect(authorization("http://h")).toBeUndefined();
});
