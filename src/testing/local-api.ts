import { preflight } from "./cors.js";
import type { OpenApi } from "./document.js";
import { givenDocuments, shippedDocuments, type Documents, type Served } from "./documents.js";
import { demandLocal } from "./guard.js";
import type { DeclaredKey } from "./credentials.js";
import { handle, refuse, type HandlerContext } from "./handler.js";
import { createJournal, type RequestEntry } from "./journal.js";
import { listenOn, type Listening, type ListenOptions } from "./listen.js";
import { createMeter, type LocalRateLimit } from "./rate-limits.js";
import { createScripts, type Script, type ScriptHandler } from "./script.js";
import { createState, type LocalState } from "./state.js";
import { createClock, createIds, createStore, type LocalClock } from "./store.js";

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
  /** Chooses the ids that are made up: the same seed gives the same ids. Default 0. */
  readonly seed?: number;
  /** Limits per minute; what is not given does not get in the way. */
  readonly rateLimit?: LocalRateLimit;
  /** Answers for ids that were never created, too, with what the document shows. Default false: 404. */
  readonly anyId?: boolean;
  /** Takes any model. Default false: 404 for one that `models.list` does not have. */
  readonly anyModel?: boolean;
  /** Keys that are taken, and what each is for. Default: any, for everything. */
  readonly keys?: Readonly<Record<string, DeclaredKey>>;
  /** Checks every reply against the document and answers 500 where one is invalid. Default false. */
  readonly validateReplies?: boolean;
  /** Bytes of request bodies that are remembered, default 16 MiB; a larger body is not. */
  readonly journalBytes?: number;
  /** Called when a reply is on its way. */
  readonly onRequest?: (entry: Readonly<RequestEntry>) => void;
}

/** The Claude API on this machine: same routes, rules and shapes, made-up answers. */
export interface LocalApi {
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
   * add up: each one serves one request.
   */
  respond(operation: string, script: Script | ScriptHandler): void;
  /** Forgets resources, requests, scripts and time. */
  reset(): void;
  /** API versions and the number of operations of each. */
  describe(): Promise<readonly { readonly version: string; readonly operations: number }[]>;
}

const JOURNAL = 16 * 1024 * 1024;

/** Makes a local API. Nothing is loaded before the first request. */
export function createLocalApi(options: LocalApiOptions = {}): LocalApi {
  const documents = options.documents ? givenDocuments(options.documents) : shippedDocuments();
  const journal = createJournal(options.journalBytes ?? JOURNAL);
  const scripts = createScripts();
  const store = createStore();
  const clock = createClock();
  const ids = createIds(options.seed);
  const meter = createMeter(options.rateLimit ?? {}, clock);
  const { polls = 3, duration = 1_000 } = options.processing ?? {};
  const { eventDelay = 0, validateReplies = false, anyId = false, anyModel = false } = options;
  const parts = { store, clock, meter, scripts, journal, id: ids.next };
  const { keys } = options;
  const choices = { processing: { polls, duration }, eventDelay, validateReplies, anyId, anyModel };
  const context = { ...parts, ...choices, ...(keys && { keys }) };
  const receive = receiver(documents, context, options);
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
    listen: (admission) =>
      listenOn(async (request, cut) => {
        const refused = refuse(context, request, () => demandLocal(request.headers, admission ?? {}));
        return refused ?? preflight(request) ?? receive(request, undefined, cut);
      }, admission),
    requests: journal.entries,
    state: createState(store),
    clock: { now: clock.now, advance: clock.advance },
    respond: scripts.add,
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
}

type Receive = (request: Request, signal?: AbortSignal, cut?: () => void) => Promise<Response>;

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
