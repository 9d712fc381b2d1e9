/** multipart/form-data in constant memory, with the same bytes at every attempt. */
import type { Content, Upload } from "./body.js";
import { ArgumentError, ClaudeError } from "../errors/errors.js";
import { type Part, tooLarge } from "./too-large.js";
import { tell } from "../base/progress.js";
import { isAsyncIterable } from "../base/streams.js";
import { bytesOf, claim, isBlobLike, isResponseLike, kindOf, nameOf } from "./uploads.js";

/** For who loads what uploads need. */
export { fileOf } from "./uploads.js";

/** Params that hold files. */
const FILE_PARAM = /^files?(\[\])?$/;

interface Piece {
  /** Bytes, or where they come from. */
  readonly source: unknown;
  /** Undefined when it shows only at the end. */
  readonly size: number | undefined;
  readonly repeatable: boolean;
  /** The param that it belongs to, when it is a file. */
  readonly param?: string;
}

/** Encodes params as a form: nested values as `a[b]`, lists as `a[]`. */
export function encodeForm(params: object, keepPaths: boolean): Content {
  const boundary = `----claude-openapi-${globalThis.crypto?.randomUUID?.() ?? Math.random()}`;
  const pieces: Piece[] = [];
  for (const [name, value] of Object.entries(params)) addField(pieces, boundary, name, value, keepPaths);
  pieces.push(text(`--${boundary}--\r\n`));
  const size = pieces.reduce<number | undefined>(
    (sum, piece) => (sum === undefined || piece.size === undefined ? undefined : sum + piece.size),
    0,
  );
  const files = pieces.filter((piece) => piece.param !== undefined && piece.size !== undefined);
  const bytes = files.reduce((sum, file) => sum + file.size!, 0);
  const largest = files.sort((a, b) => (b.size ?? 0) - (a.size ?? 0))[0];
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    size,
    check: (limit) => {
      // The API's limit is that of the files; what stands between takes no more than the whole.
      const counted = limit.option ? size! : bytes;
      if (counted > limit.max)
        throw tooLarge(counted, limit, largest && { path: largest.param ?? "", size: largest.size ?? 0 });
    },
    once: !pieces.every((piece) => piece.repeatable),
    open: (upload) => {
      // Runtimes send a Blob from disk or memory by themselves, with its length; a stream is for what they cannot.
      const plain = pieces.every(({ source }) => source instanceof Uint8Array || source instanceof Blob);
      const streams = sendsStreams();
      if (plain && !(streams && upload?.told)) {
        const whole = new Blob(pieces.map((piece) => piece.source as BlobPart));
        // Bun joins what is on disk to nothing.
        if (whole.size === size) return whole;
      }
      return streams ? streamOf(pieces, upload, size) : gathered(checked(pieces, upload, size));
    },
  };
}

/**
 * Browsers send the name of a stream in its place, and the others of them stream over HTTP/2 alone: pages get a `Blob`, as do React
 * Native and Workers of before 2022-11-30, which cannot make a stream.
 */
function sendsStreams(): boolean {
  let asked = false;
  try {
    const init = {
      method: "POST",
      body: new ReadableStream(),
      get duplex() {
        asked = true;
        return "half";
      },
    };
    return !("document" in globalThis) && !new Request("http://a", init).headers.has("content-type") && asked;
  } catch {
    return false;
  }
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Blob(parts as BlobPart[]);
}

function addField(pieces: Piece[], boundary: string, name: string, value: unknown, keepPaths: boolean): void {
  if (value === undefined) return;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
  if (typeof value === "string" && FILE_PARAM.test(name)) {
    throw new ArgumentError(
      `${name} is a string: for a file on disk pass \`await fileFromPath(path)\`, for text \`await toFile(text, "name.txt")\``,
    );
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    pieces.push(text(`${head}\r\n\r\n${String(value)}\r\n`));
  } else if (isBlobLike(value) || isResponseLike(value) || isAsyncIterable(value)) {
    const file = quoted(nameOf(value, keepPaths) ?? "file");
    pieces.push(text(`${head}; filename="${file}"\r\nContent-Type: ${mediaType(value)}\r\n\r\n`));
    const blob = isBlobLike(value);
    pieces.push({ source: value, size: blob ? value.size : undefined, repeatable: blob, param: name }, text("\r\n"));
  } else if (Array.isArray(value)) {
    for (const item of value) addField(pieces, boundary, `${name}[]`, item, keepPaths);
  } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    throw new ArgumentError(
      `${name} is ${kindOf(value)}; give the bytes a name with \`await toFile(bytes, "name.txt")\``,
    );
  } else if (typeof value !== "object" || value === null) {
    throw new ArgumentError(`${name} is ${kindOf(value)}, which a form cannot carry`);
  } else if (typeof (value as { then?: unknown }).then === "function") {
    throw new ArgumentError(`${name} is a promise; await it first, e.g. \`await toFile(…)\``);
  } else {
    for (const [key, inner] of Object.entries(value)) addField(pieces, boundary, `${name}[${key}]`, inner, keepPaths);
  }
}

function text(value: string): Piece {
  const source = new TextEncoder().encode(value);
  return { source, size: source.byteLength, repeatable: true };
}

/** As in https://html.spec.whatwg.org/#multipart-form-data */
function quoted(name: string): string {
  return name.replace(/\r\n|\r|\n/g, "%0D%0A").replace(/"/g, "%22");
}

function mediaType(value: unknown): string {
  const type = isBlobLike(value) ? value.type : value instanceof Response ? value.headers.get("content-type") : "";
  return (type ?? "").replace(/[\r\n\0]/g, "") || "application/octet-stream";
}

type Sources = readonly Pick<Piece, "source" | "param">[];

/** The bytes of all sources, one after the other, each chunk counted before it is handed over. Throws `ArgumentError`. */
function checked(pieces: Sources, { limit, told, failed }: Partial<Upload> = {}, total?: number) {
  for (const { source } of pieces) claim(source);
  let loaded = 0;
  let counted = 0;
  let largest: Part = { path: "", size: 0 };
  async function* counting(): AsyncGenerator<Uint8Array, void> {
    for (const { source, param } of pieces) {
      const before = loaded;
      for await (const chunk of bytesOf(source)) {
        loaded += chunk.byteLength;
        const size = loaded - before;
        if (param && size > largest.size) largest = { path: param, size };
        if (param || limit?.option) counted += chunk.byteLength;
        if (limit && counted > limit.max) throw tooLarge(counted, limit, largest);
        tell(told, { loaded, total });
        yield chunk;
      }
    }
    if (total !== undefined && loaded !== total) {
      throw new ArgumentError(`An upload has ${loaded} bytes instead of ${total}: did a file change?`);
    }
  }
  return (async function* () {
    try {
      yield* counting();
    } catch (error) {
      // Else it would come as a lost connection, which is tried again.
      const why = error instanceof Error ? error.message : String(error);
      failed?.(error instanceof ClaudeError ? error : new ClaudeError(`An upload failed: ${why}`, { cause: error }));
      throw error;
    }
  })();
}

/** The same as a stream. */
export function streamOf(pieces: Sources, upload?: Partial<Upload>, total?: number): ReadableStream<Uint8Array> {
  const chunks = checked(pieces, upload, total);
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) return controller.close();
        controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  // A `fetch` that takes no streams, as that of node-fetch, would send this in place of the bytes.
  return Object.defineProperty(stream, "toString", { value: refuseText });
}

function refuseText(): never {
  throw new ArgumentError(
    "The given `fetch` cannot send a stream: pass what has a size and is in memory, e.g. `await toFile(…)`, or another `fetch`",
  );
}
