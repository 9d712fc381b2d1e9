import { preflight } from "./cors.js";
import { createDocument, type OpenApi } from "./document.js";
import { givenDocuments, shippedDocuments } from "./documents.js";
import { handle, type Incoming, type RequestEntry, type HandlerContext, type World } from "./handler.js";
import { listenOn, type Listening, type ListenOptions } from "./listen.js";
import { peer } from "./peers.js";
import { createMeter, type LocalRateLimit } from "./rate-limits.js";
import { createScripts, type Script, type ScriptHandler } from "./script.js";
import { createState, type LocalState } from "./state.js";
import { createClock, createIds, createStore, type LocalClock } from "./store.js";
import { createChecker } from "./validation.js";

/** Options of {@link createLocalApi}; everything has a default. */
export interface LocalApiOptions {
  /** API version of a request that has no `anthropic-version` header. By default such a request is refused. */
  readonly version?: string;
  /** OpenAPI documents to serve; by default the ones that ship with the package, one for each API version. */
  readonly documents?: readonly OpenApi[];
  /** When background work, e.g. a batch, ends: after so many looks at it (default 3) or milliseconds (default 1000). */
  readonly processing?: { readonly polls?: number; readonly duration?: number };
  /** Milliseconds between the events of a stream. Default 0. */
  readonly eventDelay?: number;
  /** Limits per minute; what is not given does not get in the way. */
  readonly rateLimit?: LocalRateLimit;
  /** Checks every reply against the document and answers 500 where one is invalid. Default false. */
  readonly validateReplies?: boolean;
  /** Called when a reply is on its way. */
  readonly onRequest?: (entry: Readonly<RequestEntry>) => void;
}

/** The Claude API on this machine: same routes, rules and shapes, made-up answers. */
export interface LocalApi {
  /** Hand this to a client as its `fetch`: no socket is opened, and the origin of the URL does not matter. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Starts a server on 127.0.0.1. Port 0, the default, takes a free one. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly Readonly<RequestEntry>[];
  /** Resources in memory. */
  readonly state: LocalState;
  /** Time as the local API sees it. */
  readonly clock: LocalClock;
  /**
   * Replaces or breaks the reply to the next request of an operation, e.g. `messages.create`; `*` stands for any. Calls
   * add up: each one serves one request.
   */
  respond(operation: string, script: Script | ScriptHandler): void;
  /** Forgets resources, requests, scripts and time. */
  reset(): void;
  /** API versions and the number of operations of each. */
  describe(): Promise<readonly { readonly version: string; readonly operations: number }[]>;
}

const KEPT = 1_000;

/**
 * Makes a local API. Nothing is loaded before the first request.
 * @throws MissingPeerError (at the first request) when hono, ajv or ajv-formats is not installed.
 */
export function createLocalApi(options: LocalApiOptions = {}): LocalApi {
  const documents = options.documents ? givenDocuments(options.documents) : shippedDocuments();
  const requests: RequestEntry[] = [];
  const scripts = createScripts();
  const store = createStore();
  const clock = createClock();
  const ids = createIds();
  const meter = createMeter(options.rateLimit ?? {}, clock);
  const { polls = 3, duration = 1_000 } = options.processing ?? {};
  const { eventDelay = 0, validateReplies = false } = options;
  const shared: HandlerContext = {
    store,
    clock,
    meter,
    scripts,
    id: ids.next,
    processing: { polls, duration },
    eventDelay,
    validateReplies,
  };
  const apps = new Map<string, Promise<App>>();

  const appOf = (version: string): Promise<App> => {
    const app = apps.get(version) ?? documents.load(version).then((root) => createApp(root, shared));
    apps.set(version, app);
    return app;
  };

  const receive = async (request: Request, signal?: AbortSignal, cut?: () => void): Promise<Response> => {
    const url = new URL(request.url);
    const entry: RequestEntry = {
      id: ids.next("req_"),
      operation: undefined,
      method: request.method,
      path: url.pathname + url.search,
      headers: Object.fromEntries(request.headers),
      body: undefined,
      status: 0,
      disconnected: false,
    };
    requests.push(entry);
    if (requests.length > KEPT) requests.shift();
    const versions = await documents.versions();
    const asked = request.headers.get("anthropic-version") ?? options.version;
    const isKnown = asked !== undefined && versions.includes(asked);
    const app = await appOf(isKnown ? asked : (versions.at(-1) ?? ""));
    const versionFault = isKnown
      ? undefined
      : asked === undefined
        ? "anthropic-version: header is required"
        : `anthropic-version: '${asked}' is not a valid version; known: ${versions.join(", ")}`;
    const response = await app({ request, signal, cut, entry, versionFault });
    options.onRequest?.(entry);
    return response;
  };

  return {
    async fetch(input, init) {
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      signal?.throwIfAborted();
      const { signal: _, ...rest } = init ?? {};
      const request = new Request(input, { ...rest, ...(rest.body != null && { duplex: "half" }) } as RequestInit);
      const response = await untilAborted(receive(request, signal ?? undefined), signal);
      Object.defineProperty(response, "url", { value: request.url });
      return response;
    },
    listen: (listenOptions) =>
      listenOn(async (request, cut) => preflight(request) ?? receive(request, undefined, cut), listenOptions),
    requests,
    state: createState(store),
    clock: { now: clock.now, advance: clock.advance },
    respond: scripts.add,
    reset() {
      requests.length = 0;
      scripts.clear();
      store.clear();
      clock.reset();
      ids.reset();
      meter.reset();
    },
    async describe() {
      const versions = await documents.versions();
      const roots = await Promise.all(versions.map((version) => documents.load(version)));
      return roots.map((root, at) => ({
        version: versions[at] ?? "",
        operations: createDocument(root).operations.length,
      }));
    },
  };
}

type App = (incoming: Incoming) => Promise<Response>;

type Prepared = Pick<World, "document" | "check">;
const known = new WeakMap<OpenApi, Promise<Prepared>>();

async function prepare(root: OpenApi): Promise<Prepared> {
  const document = createDocument(root);
  return { document, check: await createChecker(document) };
}

async function createApp(root: OpenApi, shared: HandlerContext): Promise<App> {
  const { Hono } = await peer("hono", () => import("hono"));
  const prepared = known.get(root) ?? prepare(root);
  known.set(root, prepared);
  const { document, check } = await prepared;
  const world: World = { ...shared, document, check };
  const app = new Hono<{ Bindings: Incoming }>();
  for (const operation of document.operations) {
    app.on(operation.method, operation.path.replace(/\{([^/}]+)\}/g, ":$1"), (context) => {
      const incoming = context.env;
      incoming.entry.operation = operation.id;
      return handle(world, incoming, operation, context.req.param() as Record<string, string>);
    });
  }
  app.notFound((context) => handle(world, context.env, undefined, {}));
  return async (incoming) => app.fetch(incoming.request, incoming);
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let onAbort = (): void => {};
  const aborted = new Promise<never>((_, reject) => (onAbort = () => reject(signal.reason as Error)));
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
