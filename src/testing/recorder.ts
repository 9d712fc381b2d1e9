/** Records what a program and the API say to each other, and replays it. */
import {
  requestKey,
  missOf,
  readCassette,
  writeCassette,
  type RecordedExchange,
  type RecordedEvent,
  type RecordedReply,
  type RecordedRequest,
} from "./cassette.js";
import { sha256 } from "./digest.js";
import type { Json } from "./json.js";
import { accountWords, createMasker, keptHeaders } from "./masking.js";
import { Problem } from "./problem.js";
import { replyOf } from "./replay.js";

/** Options of {@link recorder}. */
export interface RecorderOptions {
  /** File of the cassette. */
  readonly cassette: string;
  /**
   * `record` asks the API and begins the cassette anew, `replay` never asks, `auto` (default) replays what is there and
   * records what is not.
   */
  readonly mode?: "record" | "replay" | "auto";
  /** Where the API is, e.g. another local one. Default: where the request goes. */
  readonly upstream?: string;
  /** Replays streams with the pauses that they had. Default false: at once. */
  readonly timing?: boolean;
  /** What the API is asked with. Default: `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A `fetch` that records and replays. */
export interface Recorder {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Resolves when the replies that are being read have been read, or left, and are in the file. */
  saved(): Promise<void>;
}

/** Headers that belong to one connection, or to the local API. */
const OWN = /^(host|connection|keep-alive|transfer-encoding|content-length|accept-encoding|expect|x-local-.*)$/;

/**
 * Makes a `fetch` that records into a cassette, or replays from it. Requests are the same when method, path and body are;
 * of several that are, each is replayed in its turn, and the last one from then on. What was not recorded is answered with
 * 404, and says what comes nearest. Credentials and ids of the account are left out.
 * @throws Error (at the first request) when the file is no cassette, or is missing in the mode `replay`.
 */
export function recorder({
  cassette,
  mode = "auto",
  upstream,
  timing = false,
  fetch = globalThis.fetch,
}: RecorderOptions): Recorder {
  let loaded: Promise<RecordedExchange[]> | undefined;
  let written = Promise.resolve();
  const open = new Set<Promise<void>>();
  const served = new Map<string, number>();
  const exchangesOf = (): Promise<RecordedExchange[]> =>
    (loaded ??= mode === "record" ? Promise.resolve([]) : load(cassette, mode));
  // One after the other: each writes the whole file.
  const add = (exchange: RecordedExchange): Promise<void> =>
    (written = written.then(async () => {
      const exchanges = await exchangesOf();
      exchanges.push(exchange);
      served.set(requestKey(exchange.request), Infinity);
      await save(cassette, exchanges);
    }));
  const ask = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, { ...init, ...(init?.body != null && { duplex: "half" }) } as RequestInit);
    const bytes = new Uint8Array(await request.arrayBuffer());
    const asked = requestOf(request, bytes);
    if (mode !== "record") {
      const exchanges = await exchangesOf();
      const same = exchanges.filter((one) => requestKey(one.request) === requestKey(asked));
      const turn = Math.min(served.get(requestKey(asked)) ?? 0, same.length - 1);
      served.set(requestKey(asked), turn + 1);
      const found = same[turn];
      if (found) return replyOf(found.response, timing, init?.signal ?? undefined);
      if (mode === "replay") return miss(missOf(asked, exchanges, cassette));
    }
    const response = await fetch(forwarded(request, bytes, upstream, init?.signal ?? undefined));
    let close = (): void => {};
    const read = new Promise<void>((resolve) => (close = resolve)).finally(() => open.delete(read));
    open.add(read);
    return recorded(request, asked, response, (exchange) => add(exchange).finally(close));
  };
  return Object.assign(ask, { saved: async () => void (await Promise.all(open)) });
}

const miss = (message: string): Response =>
  Response.json(new Problem(404, message).body(""), { status: 404, headers: { "x-should-retry": "false" } });

async function load(file: string, mode: "replay" | "auto"): Promise<RecordedExchange[]> {
  const { readFile } = await import("node:fs/promises");
  try {
    return readCassette(await readFile(file, "utf8"), file);
  } catch (error) {
    if (mode === "auto" && (error as { code?: string }).code === "ENOENT") return [];
    throw error;
  }
}

async function save(file: string, exchanges: readonly RecordedExchange[]): Promise<void> {
  const { mkdir, rename, writeFile } = await import("node:fs/promises");
  const { dirname } = await import("node:path");
  await mkdir(dirname(file), { recursive: true });
  // Whole or not at all.
  await writeFile(`${file}.new`, writeCassette(exchanges));
  await rename(`${file}.new`, file);
}

/** A request as a cassette has it. */
function requestOf({ method, url, headers }: Request, bytes: Uint8Array): RecordedRequest {
  const { pathname, searchParams } = new URL(url);
  searchParams.sort();
  const query = searchParams.toString();
  const mask = createMasker(accountWords(headers, new Headers()));
  return { method, path: mask.text(pathname + (query && `?${query}`)), body: mask.value(bodyOf(headers, bytes)) };
}

function bodyOf(headers: Headers, bytes: Uint8Array): Json {
  if (bytes.length === 0) return null;
  const type = headers.get("content-type") ?? "";
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text) as Json;
  } catch {
    // The boundary of a form is another each time.
    const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
    const same = boundary === undefined ? text : text.replaceAll(boundary, "boundary");
    return { type: type.replace(/;.*/, ""), bytes: bytes.length, sha256: sha256(same) };
  }
}

function forwarded(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  upstream: string | undefined,
  signal: AbortSignal | undefined,
): Request {
  const { pathname, search, origin } = new URL(request.url);
  const headers = new Headers([...request.headers].filter(([name]) => !OWN.test(name)));
  const url = (upstream ?? origin).replace(/\/$/, "") + pathname + search;
  return new Request(url, {
    method: request.method,
    headers,
    ...(bytes.length > 0 && { body: bytes }),
    ...(signal && { signal }),
  });
}

/** The reply, handed on as it comes, and recorded when it is over. */
async function recorded(
  request: Request,
  asked: RecordedRequest,
  response: Response,
  add: (exchange: RecordedExchange) => Promise<void>,
): Promise<Response> {
  const parts: { readonly after: number; readonly bytes: Uint8Array }[] = [];
  let last = performance.now();
  let finished: Promise<void> | undefined;
  // Who leaves may be followed by an error of the connection: it is recorded once.
  const finish = (broken: boolean): Promise<void> => {
    const mask = createMasker(accountWords(request.headers, response.headers));
    return (finished ??= add({ request: asked, response: recordedReply(response, parts, mask, broken) }));
  };
  const headers = new Headers(
    [...response.headers].filter(([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name)),
  );
  const { status, body } = response;
  if ([204, 205, 304].includes(status)) {
    await finish(false);
    return new Response(null, { status, headers });
  }
  const reader = body?.getReader();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) {
          await finish(false);
          return controller.close();
        }
        const now = performance.now();
        parts.push({ after: Math.round(now - last), bytes: value });
        last = now;
        controller.enqueue(value);
      } catch (error) {
        await finish(true);
        controller.error(error);
      }
    },
    // A client may leave at the last event, before the connection ends.
    async cancel(reason) {
      await Promise.all([finish(false), reader?.cancel(reason)]);
    },
  });
  return new Response(stream, { status, headers });
}

type Parts = readonly { readonly after: number; readonly bytes: Uint8Array }[];

function recordedReply(
  { status, headers }: Response,
  parts: Parts,
  mask: ReturnType<typeof createMasker>,
  broken: boolean,
): RecordedReply {
  const base = { status, headers: keptHeaders(headers), ...(broken && { broken: true as const }) };
  const type = headers.get("content-type") ?? "";
  if (type.includes("text/event-stream")) return { ...base, events: eventsOf(parts, mask) };
  const bytes = Buffer.concat(parts.map((part) => part.bytes));
  const text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes)) return { ...base, base64: bytes.toString("base64") };
  try {
    return { ...base, body: mask.value(JSON.parse(text) as Json) };
  } catch {
    return { ...base, text: mask.text(text) };
  }
}

/** Events as they came, each with the time since the one before. */
function eventsOf(parts: Parts, mask: ReturnType<typeof createMasker>): RecordedEvent[] {
  const decoder = new TextDecoder();
  const events: RecordedEvent[] = [];
  let [rest, waited] = ["", 0];
  for (const { after, bytes } of parts) {
    waited += after;
    const pieces = (rest + decoder.decode(bytes, { stream: true })).split(/(?<=\n\n|\r\n\r\n)/);
    rest = /\n\r?\n$/.test(pieces.at(-1) ?? "") ? "" : (pieces.pop() ?? "");
    for (const piece of pieces) {
      events.push(eventOf(piece, waited, mask));
      waited = 0;
    }
  }
  return rest === "" ? events : [...events, { after: waited, raw: mask.text(rest) }];
}

function eventOf(text: string, after: number, mask: ReturnType<typeof createMasker>): RecordedEvent {
  const [, event, data = ""] = /^(?:event: (.+)\n)?data: (.+)\n\n$/.exec(text) ?? [];
  try {
    return { after, ...(event !== undefined && { event }), data: mask.value(JSON.parse(data) as Json) };
  } catch {
    return { after, raw: mask.text(text) };
  }
}
