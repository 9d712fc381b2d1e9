/** A chain of middleware without a call: the functions of `core/middleware`. */
import * as official from "@anthropic-ai/sdk/core/middleware";
import * as official2023 from "anthropic-sdk-2023/core/middleware";
import * as ours from "../../../src/official/middleware.js";
import type { Case } from "../cases.js";
import { events, json, MESSAGE, settled, type Side } from "../sides.js";

// oxlint-disable-next-line no-explicit-any -- both sides by one type
type Any = any;
type Link = (request: Any, next: (request: Any) => Promise<Response>, ctx: Any) => Promise<Response>;

/** The module of a side. */
const functionsOf = ({ name, version }: Side): Any =>
  name === "ours" ? ours : version === "2023-06-01" ? official2023 : official;

const REQUEST = () => ({
  url: "http://api.test/v1/x?a=1",
  method: "POST",
  headers: new Headers({ a: "1" }),
  body: "{}",
});
const through: Link = (request, next) => next(request);

/** What a middleware finds out about an answer, with these options of a call. */
async function found(
  side: Side,
  reply: () => Response,
  options: object | undefined,
  look: (ctx: Any, response: Response) => unknown,
) {
  let seen: unknown;
  const link: Link = async (request, next, ctx) => {
    const response = await next(request);
    seen = await settled(side, () => look(ctx, response));
    return response;
  };
  const send = functionsOf(side).applyMiddleware(async () => reply(), [link], options);
  return [(await send(REQUEST())).bodyUsed, seen];
}

/** What a chain ends with, and how an error of it is classed. */
async function ended(side: Side, links: readonly Link[], fetch: () => Promise<Response>): Promise<unknown> {
  const { applyMiddleware, isFetchOriginError, isRetryableError } = functionsOf(side);
  try {
    return (await applyMiddleware(fetch, links)(REQUEST())).status;
  } catch (error) {
    const { message } = error as Error;
    return [error instanceof Error, message, isFetchOriginError(error), isRetryableError(error)];
  }
}

const cause = (depth: number, end: unknown): Error =>
  depth === 0 ? new Error("top", { cause: end }) : new Error("link", { cause: cause(depth - 1, end) });

export const middlewareFunctions: readonly Case[] = [
  {
    name: "applyMiddleware: the order, and what fetch is given",
    async run(side) {
      const seen: unknown[] = [];
      const fetch = async (url: string, { headers, ...init }: Any) => {
        seen.push(url, [...headers], init);
        return json(MESSAGE);
      };
      const link =
        (name: string): Link =>
        async (request, next) => {
          seen.push(name);
          request.headers.set(name, "1");
          const response = await next(request);
          seen.push(`${name} ${response.status}`);
          return response;
        };
      const response = await functionsOf(side).applyMiddleware(fetch, [link("outer"), link("inner")])(REQUEST());
      return [seen, await response.json()];
    },
  },
  {
    name: "applyMiddleware: without middleware, and one that answers, asks twice or changes the request",
    async run(side) {
      const sent: unknown[] = [];
      const fetch = async (url: string, { method, body }: Any) => (
        sent.push([url, method, body]),
        json({ nth: sent.length })
      );
      const own: Link = async () => json({ own: true });
      const twice: Link = async (request, next) => (await next(request), next(request));
      const changed: Link = (request, next) =>
        next({ ...request, url: "http://other.test/", method: "PUT", body: "b" });
      const all: unknown[] = [];
      for (const links of [[], [own], [twice], [changed, through]])
        all.push(await (await functionsOf(side).applyMiddleware(fetch, links)(REQUEST())).json());
      return [all, sent];
    },
  },
  {
    name: "applyMiddleware: ctx.parse by the options that it is given",
    async run(side) {
      const parsed = async (ctx: Any, response: Response) => {
        const one = await ctx.parse(response);
        return [one, one?._request_id, one === (await ctx.parse(response)), one === response];
      };
      const stream = async (ctx: Any, response: Response) => {
        const types: string[] = [];
        for await (const { type } of await ctx.parse(response)) types.push(type);
        return types;
      };
      const text = () => new Response("plain", { headers: { "content-type": "text/plain" } });
      return [
        await found(side, () => json(MESSAGE), undefined, parsed),
        await found(side, text, {}, parsed),
        await found(side, () => new Response(null, { status: 204 }), {}, parsed),
        await found(side, () => events(), { stream: true }, stream),
        await found(
          side,
          text,
          { __binaryResponse: true },
          async (ctx, response) => (await ctx.parse(response)) === response,
        ),
      ];
    },
  },
  {
    name: "applyMiddleware: ctx.options and ctx.logger",
    async run(side) {
      const told: string[] = [];
      const logger = {
        error() {},
        warn: (line: string) => told.push(line),
        info() {},
        debug: () => told.push("debug"),
      };
      const client = side.client({ logger, logLevel: "warn" });
      let seen: unknown;
      const link: Link = (request, next, { options, logger: log }) => {
        seen = options;
        log.warn("heard");
        log.debug("not heard");
        return next(request);
      };
      const options = { method: "get", path: "/v1/x", mine: 1 };
      await functionsOf(side).applyMiddleware(async () => json({}), [link], options, client)(REQUEST());
      return [seen, told];
    },
  },
  {
    name: "applyMiddleware: errors of fetch and of a middleware",
    run: async (side) =>
      Promise.all([
        ended(side, [], () => Promise.reject(new TypeError("fetch failed"))),
        ended(side, [through], () => Promise.reject(new TypeError("fetch failed"))),
        ended(side, [through], () => Promise.reject("text")),
        ended(side, [through], () => Promise.reject(new DOMException("gone", "AbortError"))),
        ended(side, [async () => Promise.reject(new TypeError("mine"))], async () => json({})),
        ended(side, [async () => Promise.reject(new side.RetryableError("again"))], async () => json({})),
        ended(
          side,
          [(request, next) => next(request).catch((error) => Promise.reject(new Error("wrapped", { cause: error })))],
          () => Promise.reject(new TypeError("fetch failed")),
        ),
      ]),
  },
  {
    name: "isFetchOriginError: in a middleware of a client",
    async run(side) {
      const seen: unknown[] = [];
      const link: Link = async (request, next) => {
        try {
          return await next(request);
        } catch (error) {
          seen.push(functionsOf(side).isFetchOriginError(error), functionsOf(side).isRetryableError(error));
          throw error;
        }
      };
      const made = side.client({ middleware: [link] }, () => Promise.reject(new TypeError("fetch failed")));
      return [await settled(side, () => made.models.retrieve("m")), seen];
    },
  },
  {
    name: "isRetryableError: by the causes of an error",
    run(side) {
      const { isRetryableError, isFetchOriginError } = functionsOf(side);
      const circle = new Error("a");
      circle.cause = new Error("b", { cause: circle });
      const again = new side.RetryableError("again");
      const lost = new side.sdk.APIConnectionError({ message: "lost" });
      const errors = [
        ...[
          again,
          lost,
          new side.sdk.APIUserAbortError(),
          new side.sdk.APIConnectionTimeoutError(),
          new Error("other"),
        ],
        ...[cause(0, again), cause(5, lost), cause(2, { name: "AbortError" }), cause(3, "text"), circle],
        ...[null, undefined, "text", { name: "AbortError" }, { cause: again }, 7],
      ];
      return errors.map((error) => [isRetryableError(error), isFetchOriginError(error)]);
    },
  },
  {
    name: "wrapFetchWithMiddleware: is called as fetch is",
    async run(side) {
      const seen: unknown[] = [];
      const link: Link = (request, next) => {
        seen.push([
          typeof request.url,
          request.url,
          // Without one it is that of `fetch`.
          request.method ?? "GET",
          request.headers instanceof Headers,
          [...request.headers],
        ]);
        return next(request);
      };
      const fetch = async (url: Any) => (seen.push(typeof url), json(MESSAGE));
      const wrapped = functionsOf(side).wrapFetchWithMiddleware(fetch, [link]);
      await wrapped("http://api.test/a");
      await wrapped(new URL("http://api.test/b"), { method: "POST", headers: [["x", "1"]], body: "b" });
      await wrapped(new Request("http://api.test/c"), { headers: { y: "2" } });
      const response = await wrapped("http://api.test/d");
      return [seen, await response.json()];
    },
  },
  {
    name: "wrapFetchWithMiddleware: without middleware nothing is touched; one that comes later counts",
    async run(side) {
      const given: unknown[] = [];
      const fetch = async (...all: unknown[]) => (given.push(all), json({}));
      const links: Link[] = [];
      const wrapped = functionsOf(side).wrapFetchWithMiddleware(fetch, links);
      const init = { method: "PUT" };
      await wrapped("http://api.test/a", init);
      const same = (given[0] as unknown[])[1] === init;
      links.push(async () => json({ late: true }));
      return [same, await (await wrapped("http://api.test/b")).json(), given.length];
    },
  },
];
