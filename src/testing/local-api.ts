import type { OperationName } from "../../generated/operation-names.js";
import { preflight } from "./cors.js";
import { demandSite } from "./docs-site.js";
import type { OpenApi } from "./document.js";
import { givenDocuments, shippedDocuments, type Documents, type Served } from "./documents.js";
import { frontOf } from "./front.js";
import { callersOf, demandLocal, ORDERS } from "./guard.js";
import type { DeclaredKey } from "./credentials.js";
import { handle, passThrough, refuse, type HandlerContext } from "./handler.js";
import { createJournal, type RequestEntry } from "./journal.js";
import { demandKnown, servedNames } from "./known-operations.js";
import { listenOn, type Listening, type ListenOptions } from "./listen.js";
import { demandOrders, obey, type ScriptOrder } from "./orders.js";
import { asPlatform, type LocalPlatform, type Receive } from "./platforms/as-platform.js";
import { createMeter, type LocalRateLimit } from "./rate-limits.js";
import { createScripts, type Script, type ScriptHandler } from "./script.js";
import { createState, type LocalState } from "./state.js";
import { createClock, createIds, createStore, type Ids, type LocalClock } from "./store.js";

/** Options of {@link createLocalApi}; everything has a default. */
export interface LocalApiOptions {
  /** API version of a request that has no `anthropic-version` header. By default such a request is refused. */
  readonly version?: string;
  /** OpenAPI documents to serve; by default the ones that ship with the package, one for each API version. */
  readonly documents?: readonly OpenApi[];
  /** When background work, e.g. a batch, ends: after so many looks at it (default 3) or milliseconds (default 1000). */
  readonly processing?: { readonly polls?: number; readonly duration?: number };
  /** Serves the API as this cloud platform does: its addresses, credentials, errors and frames. Default: as Anthropic does. */
  readonly platform?: LocalPlatform;
  /** Milliseconds between the events of a stream. Default 0. */
  readonly eventDelay?: number;
  /** Chooses the ids that are made up: the same seed gives the same ids. Default 0. */
  readonly seed?: number;
  /** Limits per minute; what is not given does not get in the way. */
  readonly rateLimit?: LocalRateLimit;
  /** Answers for ids that were never created, too, with what the document shows. Default false: 404. */
  readonly anyId?: boolean;
  /** Takes any model. Default false: 404 for one that `models.list` does not have. */
  readonly anyModel?: boolean;
  /** Takes any value of `anthropic-beta`. Default: as `anyId`; otherwise 400 for one that no list of the document has. */
  readonly anyBeta?: boolean;
  /** Keys that are taken, and what each is for. Default: any, for everything. */
  readonly keys?: Readonly<Record<string, DeclaredKey>>;
  /** Checks every reply against the document and answers 500 where one is invalid. Default false. */
  readonly validateReplies?: boolean;
  /**
   * Bytes that are kept: resources with their files, and the requests that arrived, of which the oldest go first. Default
   * 256 MiB; what would take more is refused, as the API refuses what is beyond the quota of an organization.
   */
  readonly memoryBytes?: number;
  /** Bytes of request bodies that are remembered, default 16 MiB; a larger body is not. */
  readonly journalBytes?: number;
  /** Answers in place of the local API, which only keeps the journal: e.g. a `recorder`. */
  readonly through?: (request: Request) => Promise<Response>;
  /** Called when a reply is on its way. */
  readonly onRequest?: (entry: Readonly<RequestEntry>) => void;
}

/** The Claude API on this machine: same routes, rules and shapes, made-up answers. */
export interface LocalApi<Name extends string = OperationName> {
  /** Hand this to a client as its `fetch`: no socket is opened, and the origin of the URL does not matter. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Starts a server, on 127.0.0.1 and a free port unless told otherwise.
   * @throws TypeError where others than this machine could call and no host name is allowed.
   */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The last requests, oldest first: 1,000, or as many as `journalBytes` hold. */
  readonly requests: readonly Readonly<RequestEntry>[];
  /** Resources in memory. */
  readonly state: LocalState;
  /** Time as the local API sees it. */
  readonly clock: LocalClock;
  /**
   * Replaces or breaks the reply to the next request of an operation, e.g. `messages.create`; `*` stands for any. Calls
   * add up: each one serves one request, or as many as `times` says.
   * @throws TypeError for a name that no operation has.
   */
  respond(operation: Name | "*", script: Script | ScriptHandler): void;
  /**
   * Adds scripts that were written in JSON, e.g. in a file.
   * @throws Problem that names what is wrong, before any is added.
   */
  order(orders: readonly ScriptOrder[]): Promise<void>;
  /** Forgets the requests. */
  clearRequests(): void;
  /** Forgets resources, requests, scripts and time. */
  reset(): void;
  /** API versions and the number of operations of each. */
  describe(): Promise<readonly { readonly version: string; readonly operations: number }[]>;
}

const JOURNAL = 16 * 1024 * 1024;

/** What a local API is made of. */
interface Parts extends Omit<HandlerContext, "id"> {
  readonly ids: Ids;
  readonly clock: ReturnType<typeof createClock>;
}

function partsOf(options: LocalApiOptions): Parts & HandlerContext {
  const { eventDelay = 0, validateReplies = false, anyId = false, anyModel = false, keys } = options;
  const { anyBeta = anyId } = options;
  const { polls = 3, duration = 1_000 } = options.processing ?? {};
  const clock = createClock();
  const ids = createIds(options.seed);
  const store = createStore(options.memoryBytes);
  return {
    ...{ eventDelay, validateReplies, anyId, anyModel, anyBeta, ...(keys && { keys }) },
    processing: { polls, duration },
    clock,
    ids,
    id: ids.next,
    journal: createJournal(options.journalBytes ?? JOURNAL, () => store.limit - store.held),
    scripts: createScripts(),
    store,
    meter: createMeter(options.rateLimit ?? {}, clock),
  };
}

/**
 * Makes a local API. Nothing is loaded before the first request. `Name` are the names of its operations, where it serves
 * documents of your own.
 */
export function createLocalApi<Name extends string = OperationName>(options: LocalApiOptions = {}): LocalApi<Name> {
  const documents = options.documents ? givenDocuments(options.documents) : shippedDocuments();
  const names = servedNames(options.documents);
  const parts = partsOf(options);
  const { journal, scripts, store, clock, ids, meter } = parts;
  const receive = asPlatform(options.platform, receiver(documents, parts, options));
  const enter: Receive = async (request, signal, cut) =>
    new URL(request.url).pathname.startsWith(ORDERS)
      ? obey({ api, scripts, setLimits: meter.reset, setSeed: ids.reset }, request)
      : receive(request, signal, cut);
  const api: LocalApi<Name> = {
    async fetch(input, init) {
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      signal?.throwIfAborted();
      const { signal: _, ...rest } = init ?? {};
      const request = new Request(input, { ...rest, ...(rest.body != null && { duplex: "half" }) } as RequestInit);
      const response = await untilAborted(enter(request, signal ?? undefined), signal);
      Object.defineProperty(response, "url", { value: request.url });
      return response;
    },
    async listen(wanted = {}) {
      if (wanted.docs !== undefined) await demandSite(wanted.docs);
      const callers = callersOf(wanted);
      return listenOn(async (request, cut) => {
        const refused = refuse(parts, request, () => demandLocal(request, callers));
        const shown = callers.controlToken === undefined ? journal.entries : undefined;
        const front = refused ?? preflight(request) ?? (await frontOf(request, documents, shown, wanted.docs));
        return front ?? enter(request, undefined, cut);
      }, callers);
    },
    requests: journal.entries,
    state: createState(store),
    clock: { now: clock.now, advance: clock.advance },
    respond(operation, script) {
      demandKnown(operation, names);
      scripts.add(operation, script);
    },
    async order(orders) {
      await demandOrders(orders, names);
      for (const { operation, ...script } of orders) scripts.add(operation, script);
    },
    clearRequests: journal.clear,
    reset() {
      for (const part of [journal, scripts, store]) part.clear();
      for (const part of [clock, ids, meter]) part.reset();
    },
    async describe() {
      const versions = await documents.versions();
      const served = await Promise.all(versions.map((version) => documents.load(version)));
      return served.map(({ document }, at) => ({
        version: versions[at] ?? "",
        operations: document.operations.length,
      }));
    },
  };
  return api;
}

/** The one way in, over a socket or without: what rewrites a request before it is routed belongs to its beginning. */
function receiver(documents: Documents, context: HandlerContext, options: LocalApiOptions): Receive {
  return async (request, signal, cut) => {
    const url = new URL(request.url);
    const entry: RequestEntry = {
      id: context.id("req_"),
      operation: undefined,
      method: request.method,
      path: url.pathname + url.search,
      headers: Object.fromEntries(request.headers),
      body: undefined,
      status: 0,
      disconnected: false,
    };
    context.journal.add(entry);
    if (options.through) {
      const response = await passThrough(context, { request, entry }, options.through);
      options.onRequest?.(entry);
      return response;
    }
    const versions = await documents.versions();
    const asked = request.headers.get("anthropic-version") ?? options.version;
    const isKnown = asked !== undefined && versions.includes(asked);
    const { isStable, ...served } = await viewOf(documents, isKnown ? asked : (versions.at(-1) ?? ""), request, url);
    const versionFault = isKnown
      ? undefined
      : asked === undefined
        ? "anthropic-version: header is required"
        : `anthropic-version: '${asked}' is not a valid version; known: ${versions.join(", ")}`;
    const route = served.routes.find(url.pathname);
    const world = { ...context, ...served };
    const response = await handle(world, { request, signal, cut, entry, versionFault, isStable }, route);
    options.onRequest?.(entry);
    return response;
  };
}

/** The document that a request is answered by: without beta values the stable one, where that has such an operation. */
async function viewOf(
  documents: Documents,
  version: string,
  { method, headers }: Request,
  url: URL,
): Promise<Served & { readonly isStable: boolean }> {
  const stable = await documents.loadStable(version);
  const isStable = stable?.routes.find(url.pathname)?.methods.has(method) ?? stable === undefined;
  const isBeta = headers.has("anthropic-beta") || url.searchParams.get("beta") === "true";
  return { ...(stable && isStable && !isBeta ? stable : await documents.load(version)), isStable };
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
