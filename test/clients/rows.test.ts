/** What the attributes of a row do, one by one. */
import { describe, expect, test } from "vitest";
import { Client } from "../../src/client/client.js";
import { rowsOf } from "../../src/request/row-list.js";
import type { ClientOptions, Route, RouteTree } from "../../src/contract/index.js";
import { routesOf, treeOf } from "../../src/contract/route-notation.js";
import { APIConnectionError, APIUserAbortError, PageError, StreamTruncatedError } from "../../src/errors/errors.js";
import type { Page, PagePromise } from "../../src/pages/pages.js";
import type { Stream } from "../../src/stream/stream.js";
import { drain } from "../support/event-streams.js";
import { rejection } from "../support/observed.js";

type Answer = (url: URL, init: RequestInit) => Response;
interface Item {
  readonly id: string;
}

/** The method of one row, and the requests that it sent. */
function methodOf<T>(route: Route, answer: Answer, options: ClientOptions = {}) {
  const sent: { url: URL; headers: Headers; body: unknown; signal: unknown }[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = new URL(String(input));
    sent.push({ url, headers: new Headers(init.headers), body: init.body, signal: init.signal });
    return answer(url, init);
  };
  const client = new Client({ apiKey: "key", maxRetries: 0, fetch, ...options }, "2026-10-21", { it: { call: route } });
  const { it } = client as unknown as { it: { call: (...args: unknown[]) => T } };
  return { call: (...args: unknown[]) => it.call(...args), sent };
}

const events = (body: string | ReadableStream<Uint8Array>) =>
  new Response(body, { headers: { "content-type": "text/event-stream", "request-id": "req_1" } });

describe("the notation", () => {
  test("gives the same rows as objects do", () => {
    const text =
      'apiKeys:/v1/,"betas":["keys-2026-01-01"]},list=},create>,"body":["name"]},retrieve</*,"bare":true},archive>/*/},' +
      "move>/*key_id/to/*place},rateLimits:/*/},list</limits},remove~}},none:}}}";
    const tree: RouteTree = {
      apiKeys: {
        "/": { on: "/v1/api_keys", betas: ["keys-2026-01-01"] },
        list: { on: "GET", page: "cursor" },
        create: { on: "POST", body: ["name"] },
        retrieve: { on: "GET /{}", bare: true },
        archive: "POST /{}/archive",
        move: "POST /{key_id}/to/{place}",
        rateLimits: { "/": "/{}/rate_limits", list: "GET /limits", remove: "DELETE" },
        none: {},
      },
    };
    expect(rowsOf({ apiKeys: routesOf(text) })).toEqual(rowsOf(tree));
  });

  test("is read of a resource when it is first asked for, and once", () => {
    const broken = "models:/v1/},list<{";
    const tree = treeOf({ first: {} }, broken, "files:/v1/},list=}}", { beta: treeOf(broken) });
    expect(Object.keys(tree)).toEqual(["first", "models", "files", "beta"]);
    const client = new Client({ apiKey: "key" }, "2026-10-21", tree) as unknown as Record<string, object>;
    expect(Object.keys(client)).toEqual(expect.arrayContaining(Object.keys(tree)));
    expect(() => client["models"]).toThrow(SyntaxError);
    expect(client["files"]).toHaveProperty("list");
    expect(Object.keys(client["beta"]!)).toEqual(["models"]);
    expect(tree["files"]).toBe(tree["files"]);
  });
});

describe("groups", () => {
  const tree: RouteTree = {
    policies: {
      "/": { on: "/v1/policies", betas: ["policies-2026-01-01"] },
      retrieve: "GET /{}",
      create: "POST",
      cancel: { on: "POST /{}/cancel", betas: ["cancels-2026-01-01"] },
      rules: { "/": "/{}/rules", list: "GET", retrieve: "GET /{}", move: "POST /{rule_id}/to/{place}" },
    },
    whole: { retrieve: "GET /v1/whole/{whole_id}" },
  };
  type Call = (...args: unknown[]) => Promise<unknown>;
  type Policies = Record<"retrieve" | "create" | "cancel", Call> & {
    rules: Record<"list" | "retrieve" | "move", Call>;
  };

  test("a path goes on where those around it end, and a param without a name has that of what it belongs to", async () => {
    const sent: string[] = [];
    const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
      const beta = new Headers(init.headers).get("anthropic-beta");
      sent.push(`${init.method} ${new URL(String(input)).pathname} ${beta}`);
      return Response.json({});
    };
    const client = new Client({ apiKey: "key", maxRetries: 0, fetch }, "2026-10-21", tree);
    const { policies, whole } = client as unknown as { policies: Policies; whole: { retrieve: Call } };
    await policies.retrieve("p");
    await policies.create({});
    await policies.cancel("p");
    await policies.rules.list("p");
    await policies.rules.retrieve("r", { policy_id: "p" });
    await policies.rules.move("here", { policy_id: "p", rule_id: "r" });
    await whole.retrieve("w");
    expect(sent).toEqual([
      "GET /v1/policies/p policies-2026-01-01",
      "POST /v1/policies policies-2026-01-01",
      "POST /v1/policies/p/cancel cancels-2026-01-01",
      "GET /v1/policies/p/rules policies-2026-01-01",
      "GET /v1/policies/p/rules/r policies-2026-01-01",
      "POST /v1/policies/p/rules/r/to/here policies-2026-01-01",
      "GET /v1/whole/w null",
    ]);
  });

  test("an error names the whole path", async () => {
    const client = new Client({ apiKey: "key" }, "2026-10-21", tree) as unknown as { policies: Policies };
    expect((await rejection(client.policies.rules.retrieve("r"))).message).toContain(
      "/v1/policies/{policy_id}/rules/{rule_id}",
    );
  });
});

describe("items", () => {
  const route: Route = { on: "GET /v1/chats/{chat_id}/messages", page: "id", items: "chat_messages" };
  const pages = (url: URL) =>
    url.searchParams.has("after_id")
      ? Response.json({ name: "Rivers", chat_messages: [{ id: "c" }], has_more: false, first_id: "c", last_id: "c" })
      : Response.json({
          ...{ name: "Rivers", has_more: true, first_id: "a", last_id: "b" },
          chat_messages: [{ id: "a" }, { id: "b" }],
        });

  test("a page reads its items from that property, and goes on", async () => {
    const { call, sent } = methodOf<PagePromise<Page<Item>, Item>>(route, pages);
    expect((await call("chat_1").toArray()).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(sent.map(({ url }) => url.search)).toEqual(["", "?after_id=b"]);
  });

  test("the page has them as data too, and its JSON is what came", async () => {
    const page = await methodOf<PagePromise<Page<Item>, Item>>(route, pages).call("chat_1");
    expect(page.data).toEqual([{ id: "a" }, { id: "b" }]);
    expect(page.getPaginatedItems()).toBe((page as unknown as { chat_messages: Item[] }).chat_messages);
    expect(JSON.parse(JSON.stringify(page))).toEqual(await pages(new URL("http://x")).json());
  });

  test("a page without it is an error that names it", async () => {
    const { call } = methodOf<PagePromise<Page<Item>, Item>>(route, () => Response.json({ data: [] }));
    const error = await rejection(call("chat_1"));
    expect(error).toBeInstanceOf(PageError);
    expect(error.message).toContain("chat_messages");
  });
});

describe("a cursor list that an older beta value pages by id", () => {
  const route: Route = { on: "GET /v1/files", page: "cursor" };
  const items = ["a", "b", "c"].map((id) => ({ id }));
  const byId = (url: URL) => {
    const [after, before] = [url.searchParams.get("after_id"), url.searchParams.get("before_id")];
    const from = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
    const data =
      before === null
        ? items.slice(from, from + 2)
        : items.slice(
            0,
            items.findIndex(({ id }) => id === before),
          );
    const has_more = before === null && from + 2 < items.length;
    return Response.json({ data, has_more, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null });
  };

  test("goes on by last_id, and back by first_id", async () => {
    const { call, sent } = methodOf<PagePromise<Page<Item>, Item>>(route, byId);
    expect(await call({ limit: 2 }).toArray()).toEqual(items);
    expect(sent.at(-1)!.url.search).toBe("?limit=2&after_id=b");
    const last = await call({ limit: 2, after_id: "b" });
    expect((await last.getPreviousPage()).data).toEqual(items.slice(0, 2));
    expect(sent.at(-1)!.url.search).toBe("?limit=2&before_id=c");
  });

  test("a page with next_page stays what it is", async () => {
    const body = { data: items, next_page: null, has_more: true, last_id: "c" };
    expect((await methodOf<PagePromise<Page<Item>, Item>>(route, () => Response.json(body)).call()).hasNextPage()).toBe(
      false,
    );
  });
});

describe("open", () => {
  const route: Route = { on: "POST /v1/oauth/token", open: true, body: ["workspace_id"] };
  const answer = () => Response.json({ access_token: "t" });

  test.each([[{ apiKey: "key" }], [{ apiKey: null, authToken: "token" }], [{ apiKey: null, authToken: null }]])(
    "with %j the call carries no credential, and needs none",
    async (options) => {
      const { call, sent } = methodOf<Promise<object>>(route, answer, options);
      expect(await call({ grant_type: "x", workspace_id: "w" })).toEqual({ access_token: "t" });
      expect([sent[0]!.headers.get("x-api-key"), sent[0]!.headers.get("authorization")]).toEqual([null, null]);
      expect(sent[0]!.body).toBe('{"grant_type":"x","workspace_id":"w"}');
    },
  );

  test("a function that gives the key is not asked", async () => {
    let asked = 0;
    await methodOf<Promise<object>>(route, answer, { apiKey: () => `key-${++asked}` }).call({});
    expect(asked).toBe(0);
  });
});

test("payload: one param is the body, the others travel as ever", async () => {
  const route: Route = { on: "POST /v1/bundles/{bundle_id}/targets", betas: ["tag"], payload: "target" };
  const { call, sent } = methodOf<Promise<object>>(route, () => Response.json({}));
  await call("b 1", { target: { type: "channel", id: "c" }, betas: ["mine"] });
  expect(sent[0]!.body).toBe('{"type":"channel","id":"c"}');
  expect(sent[0]!.url.pathname).toBe("/v1/bundles/b%201/targets");
  expect(sent[0]!.headers.get("anthropic-beta")).toBe("mine,tag");
});

test("form paths: several files keep their folders, as files[]", async () => {
  const { call, sent } = methodOf<Promise<object>>({ on: "POST /v1/skills", form: "paths" }, () => Response.json({}));
  const files = ["SKILL.md", "notes/a.md"].map((name) => ({
    ...{ name: `rivers/${name}`, type: "text/markdown", size: 2, lastModified: 0 },
    ...{
      text: async () => "hi",
      slice: () => new Blob(["hi"]),
      arrayBuffer: async () => new Blob(["hi"]).arrayBuffer(),
    },
  }));
  await call({ files, display_name: "Rivers" });
  const type = sent[0]!.headers.get("content-type")!;
  const form = await new Response(sent[0]!.body as BodyInit, { headers: { "content-type": type } }).formData();
  expect([...form.keys()]).toEqual(["files[]", "files[]", "display_name"]);
  expect(form.getAll("files[]").map((file) => (file as File).name)).toEqual(["rivers/SKILL.md", "rivers/notes/a.md"]);
});

test("headers: a param travels under the header's name", async () => {
  const route: Route = { on: "GET /v1/work/poll", headers: { "Anthropic-Worker-ID": "anthropic-worker-id" } };
  const { call, sent } = methodOf<Promise<object>>(route, () => Response.json(null));
  await call({ "Anthropic-Worker-ID": "w1", block_ms: 5 });
  expect(sent[0]!.headers.get("anthropic-worker-id")).toBe("w1");
  expect(sent[0]!.url.search).toBe("?block_ms=5");
});

describe("end: data", () => {
  const route: Route = { on: "POST /v1/chat/completions", end: { data: "[DONE]" } };
  const chunk = 'data: {"id":"1","choices":[]}\n\n';

  test("the stream is over at that text", async () => {
    const { call } = methodOf<Promise<Stream<object>>>(route, () => events(`${chunk}data: [DONE]\n\n${chunk}`));
    expect((await drain(await call({ stream: true }))).values).toEqual([{ id: "1", choices: [] }]);
  });

  test("one that ends before it is truncated", async () => {
    const { call } = methodOf<Promise<Stream<object>>>(route, () => events(chunk));
    const { values, error } = await drain(await call({ stream: true }));
    expect(values).toHaveLength(1);
    expect(error).toBeInstanceOf(StreamTruncatedError);
  });
});

describe("end: never", () => {
  const route: Route = { on: "GET /v1/sessions/{session_id}/events/stream", end: { never: true } };
  const event = { type: "agent.message", id: "sevt_1" };
  const wire = () => {
    let feed: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (feed = controller) });
    return { body, feed: feed! };
  };
  const open = async (options: object = {}) => {
    const line = wire();
    const { call, sent } = methodOf<Promise<Stream<typeof event>>>(route, () => events(line.body));
    return { line, stream: await call("s1", undefined, options), signal: sent[0]!.signal as AbortSignal };
  };

  test("opens before there is an event, because the caller's next request may cause the first", async () => {
    const { line, stream } = await open({ timeout: { firstEvent: 5, attempt: 5 } });
    const next = stream[Symbol.asyncIterator]().next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    line.feed.enqueue(encoded());
    expect(await next).toEqual({ done: false, value: event });
    stream.controller.abort();
  });

  test("leaving the loop closes the connection", async () => {
    const { line, stream, signal } = await open();
    line.feed.enqueue(encoded());
    for await (const got of stream) {
      expect(got).toEqual(event);
      expect(signal.aborted).toBe(false);
      break;
    }
    expect(signal.aborted).toBe(true);
  });

  test("the server's hanging up is its end", async () => {
    const { line, stream } = await open();
    line.feed.enqueue(encoded());
    line.feed.close();
    expect(await drain(stream)).toEqual({ values: [event], error: undefined });
  });

  test("an abort is the caller's, a broken connection is no end", async () => {
    const aborted = new AbortController();
    const first = await open({ signal: aborted.signal });
    const waiting = drain(first.stream);
    aborted.abort("enough");
    expect((await waiting).error).toBeInstanceOf(APIUserAbortError);
    const second = await open();
    second.line.feed.enqueue(encoded());
    const all = drain(second.stream);
    second.line.feed.error(new TypeError("terminated"));
    expect((await all).error).toBeInstanceOf(APIConnectionError);
  });

  const encoded = () => new TextEncoder().encode(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
});
