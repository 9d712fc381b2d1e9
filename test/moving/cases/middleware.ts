/** What a middleware sees, and what becomes of what it does. */
import type { Case } from "../cases.js";
import { events, json, MESSAGE, PARAMS, settled, type Side } from "../sides.js";

// oxlint-disable-next-line no-explicit-any -- both clients' middleware by one type
type Link = (request: any, next: (request: any) => Promise<Response>, ctx: any) => Promise<Response>;

/** What a middleware tells of a call of `models.retrieve`, or of what is made of the client. */
async function told(
  { client }: Side,
  reply: () => Response,
  look: (ctx: { parse(response: Response): Promise<unknown> }, response: Response) => unknown,
  call = (made: ReturnType<Side["client"]>) => made.models.retrieve("m"),
): Promise<unknown> {
  let seen: unknown;
  const link: Link = async (request, next, ctx) => {
    const response = await next(request);
    seen = await look(ctx, response);
    return response;
  };
  const made = client({ middleware: [link] }, reply);
  return [
    await call(made).then(
      (data: unknown) => (data instanceof Response ? data.status : data),
      () => "rejected",
    ),
    seen,
  ];
}

const throwing =
  (error: unknown, after: "before" | "after" = "before"): Link =>
  async (request, next) => {
    if (after === "after") await next(request);
    throw error;
  };

/** Attempts and outcome of a call through a middleware. */
async function outcome(side: Side, link: Link, options: object = {}, reply?: () => Response): Promise<unknown> {
  const made = side.client({ middleware: [link], ...options }, reply);
  return [await settled(side, () => made.models.retrieve("m")), side.sent.length];
}

export const middleware: readonly Case[] = [
  {
    name: "ctx.parse: JSON, its ids, once for all",
    run: (side) =>
      told(
        side,
        () => json(MESSAGE),
        async (ctx, response) => {
          const [one, two] = [await ctx.parse(response), await ctx.parse(response)];
          return [one, (one as { _request_id: string })._request_id, Object.keys(one as object), one === two];
        },
      ),
  },
  {
    name: "ctx.parse: text, no content, and an error",
    async run(side) {
      const parse = (ctx: { parse(response: Response): Promise<unknown> }, response: Response) => ctx.parse(response);
      const text = () => new Response("plain", { headers: { "content-type": "text/plain" } });
      const error = () => json({ type: "error", error: { type: "api_error", message: "no" } }, { status: 400 });
      const all: unknown[] = [];
      for (const reply of [text, () => new Response(null, { status: 204 }), error])
        all.push(await told(side, reply, parse, (made) => made.get("/x")));
      return all;
    },
  },
  {
    name: "ctx.parse: a stream of its own",
    async run({ client }) {
      const [inside, outside]: string[][] = [[], []];
      let reading: Promise<void> | undefined;
      const link: Link = async (request, next, ctx) => {
        const response = await next(request);
        const stream = await ctx.parse(response);
        reading = (async () => {
          for await (const { type } of stream) inside!.push(type);
        })();
        return response;
      };
      const stream = await client({ middleware: [link] }, () => events()).messages.create({ ...PARAMS, stream: true });
      for await (const { type } of stream) outside!.push(type);
      await reading;
      return [inside, outside];
    },
  },
  {
    name: "ctx.parse: a download is the response",
    run: (side) =>
      told(
        side,
        () => new Response("bytes"),
        async (ctx, response) => (await ctx.parse(response)) === response,
        (made) => made.beta.files.download("file_1"),
      ),
  },
  {
    name: "ctx.parse after the body was read",
    run: (side) =>
      told(
        side,
        () => json(MESSAGE),
        async (ctx, response) => {
          const copy = response.clone();
          await copy.text();
          return settled(side, () => ctx.parse(copy));
        },
      ),
  },
  {
    name: "ctx.options",
    async run({ client }) {
      let seen: unknown;
      const link: Link = async (request, next, { options }) => {
        const { method, path, body, stream, maxRetries, mine, apiKey = null } = options;
        seen = [method, path, body, Boolean(stream), maxRetries, mine, apiKey];
        return next(request);
      };
      const made = client({ middleware: [link] });
      await made.messages.batches.retrieve("b 1", {}, { maxRetries: 4, mine: "a" });
      const first = seen;
      await made.messages.create(PARAMS, { maxRetries: 1 });
      return [first, seen];
    },
  },
  {
    name: "the request that it is given",
    async run({ client }) {
      let seen: unknown;
      const link: Link = async (request, next) => {
        const { url, method, headers, body, signal } = request;
        seen = [url, method, headers instanceof Headers, JSON.parse(body as string), signal instanceof AbortSignal];
        return next(request);
      };
      await client({ middleware: [link] }).messages.create(PARAMS);
      return seen;
    },
  },
  {
    name: "what it changes is sent",
    async run({ client, sent }) {
      const link: Link = async (request, next) => {
        request.headers.set("x-mine", "1");
        const body = { ...JSON.parse(request.body as string), model: "other" };
        return next({ ...request, url: `${request.url}?a=1`, body: JSON.stringify(body) });
      };
      await client({ middleware: [link] }).messages.create(PARAMS);
      const { url, headers, body } = sent[0]!;
      return [url, headers.get("x-mine"), body];
    },
  },
  {
    name: "the client's runs outside the call's, around each attempt",
    async run({ client }) {
      const seen: string[] = [];
      const link =
        (name: string): Link =>
        async (request, next) => {
          seen.push(name);
          const { status } = await next(request).then(
            (response) => (seen.push(`${name} ${response.status}`), response),
          );
          return json(MESSAGE, { status, headers: { "retry-after-ms": "1" } });
        };
      let nth = 0;
      const reply = () => json({}, { status: nth++ === 0 ? 500 : 200, headers: { "retry-after-ms": "1" } });
      await client({ middleware: [link("client")], maxRetries: 1 }, reply).models.retrieve(
        "m",
        {},
        { middleware: [link("call")] },
      );
      return seen;
    },
  },
  {
    name: "it answers by itself, asks twice, and replaces the body",
    async run(side) {
      const own: Link = async () => json({ id: "own" });
      const twice: Link = async (request, next) => (await (await next(request)).text(), next(request));
      const replaced: Link = async (request, next) => {
        const response = await next(request);
        return new Response((await response.text()).replace("msg_1", "msg_2"), response);
      };
      const all: unknown[] = [];
      for (const link of [own, twice, replaced]) all.push(await outcome(side, link));
      return all;
    },
  },
  {
    name: "it reads the body of the response that it returns",
    run: (side) =>
      outcome(side, async (request, next) => {
        const response = await next(request);
        await response.text();
        return response;
      }),
  },
  { name: "it throws an error", run: (side) => outcome(side, throwing(new TypeError("mine")), { maxRetries: 2 }) },
  {
    name: "it throws what is no error",
    async run(side) {
      const made = side.client({ middleware: [throwing("text")], maxRetries: 2 });
      return made.models.retrieve("m").catch((error: unknown) => [error instanceof Error, side.sent.length]);
    },
  },
  {
    name: "it throws a RetryableError, to the end",
    run: (side) =>
      outcome(side, throwing(new side.RetryableError("again"), "after"), { maxRetries: 1 }, () => json(MESSAGE)),
  },
  {
    name: "it throws an AbortError of its own",
    run: (side) => outcome(side, throwing(new DOMException("mine", "AbortError"), "after"), { maxRetries: 1 }),
  },
  {
    name: "its own time is not that of the attempt",
    run: (side) =>
      outcome(
        side,
        async (request, next) => {
          await new Promise((resolve) => setTimeout(resolve, 150));
          const response = await next(request);
          await new Promise((resolve) => setTimeout(resolve, 150));
          return response;
        },
        { timeout: 100 },
      ),
  },
];
