/** What runs inside the page and inside its worker: each entry makes calls and returns what it saw as plain data. */
import Claude, { type APIError, type ClientOptions } from "../../src/index.js";

const PARAMS = {
  model: "claude-haiku-4-5",
  max_tokens: 100,
  messages: [{ role: "user" as const, content: "Tell me of streams, from a page." }],
};
const BYTES = 100_000;

const clientOf = (baseURL: string, options: ClientOptions = {}) =>
  new Claude({ apiKey: "page-key", baseURL, dangerouslyAllowBrowser: true, maxRetries: 0, ...options });

/** An error as plain data. */
function told(error: unknown) {
  const { constructor, message, cause } = error as Error;
  const { status, type, requestID, attempts, partial } = error as APIError & { partial?: { content: unknown[] } };
  const reason = cause instanceof Error ? cause.message : cause;
  const blocks = partial?.content.length;
  return { class: constructor.name, message, status, type, requestID, attempts, reason, blocks };
}

async function failure(work: () => PromiseLike<unknown>) {
  try {
    await work();
  } catch (error) {
    return told(error);
  }
  throw new Error("It did not fail");
}

const runs = {
  refusal: () => failure(async () => new Claude({ apiKey: "page-key" })),

  uninvited: (baseURL: string) =>
    failure(() =>
      fetch(`${baseURL}/v1/models`, { headers: { "x-api-key": "page-key", "anthropic-version": "2026-10-21" } }),
    ),

  async create(baseURL: string) {
    const { data, request_id, rateLimits } = await clientOf(baseURL).messages.create(PARAMS).withResponse();
    return { type: data.type, content: data.content, request_id, limit: rateLimits.requests?.limit };
  },

  async stream(baseURL: string) {
    const stream = clientOf(baseURL).messages.stream(PARAMS);
    const pieces: string[] = [];
    for await (const text of stream.textStream) pieces.push(text);
    const { content, stop_reason } = await stream.finalMessage();
    return { pieces, content, stop_reason, request_id: stream.request_id };
  },

  async events(baseURL: string) {
    const types: string[] = [];
    for await (const { type } of await clientOf(baseURL).messages.create({ ...PARAMS, stream: true })) types.push(type);
    return types;
  },

  async list(baseURL: string) {
    const ids: string[] = [];
    for await (const { id } of clientOf(baseURL).models.list({ limit: 2 })) ids.push(id);
    const first = await clientOf(baseURL).models.list({ limit: 2 });
    const back = await (await first.getNextPage()).getPreviousPage();
    return { ids, first: first.data.map(({ id }) => id), back: back.data.map(({ id }) => id) };
  },

  async upload(baseURL: string) {
    const bytes = Uint8Array.from({ length: BYTES }, (_, at) => at % 251);
    const file = new File([bytes], "table.bin", { type: "application/x-table" });
    const { filename, mime_type, size_bytes } = await clientOf(baseURL).files.upload({ file });
    return { filename, mime_type, size_bytes };
  },

  /** What a page cannot stream over HTTP/1.1: progress of a file, and bytes that are still being made. */
  async uploadWatched(baseURL: string) {
    const told: number[][] = [];
    const onUploadProgress = ({ loaded, total }: { loaded: number; total?: number | undefined }) =>
      void told.push([loaded, total ?? -1]);
    const { files } = clientOf(baseURL);
    const watched = await files.upload({ file: new File(["x".repeat(BYTES)], "watched.txt") }, { onUploadProgress });
    const made = new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("made "));
          controller.enqueue(new TextEncoder().encode("here"));
          controller.close();
        },
      }),
    );
    const { size_bytes } = await files.upload({ file: made });
    return { told, sizes: [watched.size_bytes, size_bytes] };
  },

  error: (baseURL: string) => failure(() => clientOf(baseURL).models.retrieve("no-such-model")),

  async abort(baseURL: string) {
    const stop = new AbortController();
    const stream = clientOf(baseURL).messages.stream(PARAMS, { signal: stop.signal });
    const caught = failure(() => stream.finalMessage());
    await stream.emitted("connect");
    stop.abort("enough");
    return caught;
  },

  cut: (baseURL: string) => failure(() => clientOf(baseURL).messages.stream(PARAMS).finalMessage()),

  retry: async (baseURL: string) => (await clientOf(baseURL, { maxRetries: 1 }).messages.create(PARAMS)).type,
};

export type Runs = typeof runs;
type Name = keyof Runs;

/** Runs one entry here. */
const run = (name: Name, baseURL: string): Promise<unknown> => runs[name](baseURL);

/** Runs one entry in a worker of the page. */
async function inWorker(name: Name, baseURL: string): Promise<unknown> {
  const worker = new Worker("/page.js");
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      worker.postMessage([name, baseURL]);
    });
  } finally {
    worker.terminate();
  }
}

if (typeof document === "undefined") {
  globalThis.addEventListener("message", ({ data: [name, baseURL] }: MessageEvent<[Name, string]>) => {
    run(name, baseURL).then(
      (seen) => postMessage(seen),
      (error: unknown) => postMessage(told(error)),
    );
  });
}
Object.assign(globalThis, { page: { run, inWorker } });
