/** What can be uploaded: names, kinds, and files of what is none yet. */
import { isAsyncIterable } from "../base/streams.js";
import { ArgumentError } from "../errors/errors.js";
import type { BlobLike, FileOptions, ResponseLike, ToFileInput } from "./to-file.js";

type ReadableBlob = BlobLike & { arrayBuffer(): Promise<ArrayBuffer>; stream?(): ReadableStream<Uint8Array> };

export function isBlobLike(value: unknown): value is ReadableBlob {
  const blob = value as ReadableBlob | null | undefined;
  return (
    typeof blob === "object" &&
    blob !== null &&
    typeof blob.size === "number" &&
    typeof blob.type === "string" &&
    typeof blob.arrayBuffer === "function" &&
    typeof blob.slice === "function"
  );
}

export function isResponseLike(value: unknown): value is ResponseLike {
  const response = value as ResponseLike | null | undefined;
  return (
    typeof response === "object" &&
    response !== null &&
    typeof response.url === "string" &&
    typeof response.blob === "function"
  );
}

/** The name that a value has by itself: `name`, or the last part of its `url`, `filename` or `path`. */
export function nameOf(value: unknown, keepPath: boolean = false): string | undefined {
  const { name, url, filename, path } = value as Record<string, unknown>;
  const found = [name, url, filename, path].find((text) => text);
  if (found === undefined) return undefined;
  const text = String(found);
  if (keepPath || value instanceof File) return text;
  const plain = found === url ? text.replace(/[?#].*$/s, "") : text;
  return plain.split(/[\\/]/).pop() || undefined;
}

/**
 * A `File` from bytes, text, a `Blob`, a `Response` or an async iterable of bytes. All of it is held in memory; a file
 * on disk of any size is better passed as `fs.createReadStream(path)` or `await fs.openAsBlob(path)`. Rejects with `ArgumentError`
 * for what no file can be made of, and for a text that is a path.
 */
export async function fileOf(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options?: FileOptions,
): Promise<File> {
  const input = await value;
  if (input instanceof File && !name && options === undefined) return input;
  if (typeof input === "string" && !name && PATH.test(input)) {
    throw new ArgumentError(
      "toFile makes a file of the text itself: for a file on disk use `await fileFromPath(path)`, for such a text give a name",
    );
  }
  const called = name || (typeof input === "object" && input !== null ? nameOf(input) : undefined);
  const parts: BlobPart[] = [];
  for await (const part of partsOf(input)) parts.push(part);
  const typed = [input, ...parts].find((part): part is BlobLike => isBlobLike(part) && part.type !== "");
  return new File(parts, called ?? "", { ...(typed && { type: typed.type }), ...options });
}

/** A text that means a place on disk. */
const PATH = /^(~|\.{1,2}|[a-z]:)?[\\/]\S+$/i;

async function* partsOf(value: unknown): AsyncGenerator<BlobPart> {
  if (value instanceof Blob) yield value;
  else if (isResponseLike(value)) yield* partsOf(await value.blob());
  else if (isAsyncIterable(value)) for await (const chunk of value) yield* partsOf(chunk);
  else yield* bytesOf(value) as AsyncGenerator<BlobPart>;
}

const opened = new WeakSet<object>();

/** Throws when a source that can be read once has been read: what is left of it is no longer the file. */
export function claim(source: unknown): void {
  const { next, locked, destroyed, bodyUsed } = source as Readonly<Record<string, unknown>>;
  if (destroyed || bodyUsed || opened.has(source as object)) {
    throw new ArgumentError(`${kindOf(source)} was read before; make a new one for each call`);
  }
  // An iterator, a stream of the web, a stream of Node; anything else starts from its beginning each time.
  if (next || (locked ?? destroyed) !== undefined) opened.add(source as object);
}

/** The bytes of a part of a file, as they come. */
export async function* bytesOf(value: unknown): AsyncGenerator<Uint8Array> {
  if (typeof value === "string") yield new TextEncoder().encode(value);
  else if (value instanceof ArrayBuffer) yield new Uint8Array(value);
  else if (ArrayBuffer.isView(value)) yield new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  else if (value instanceof Response) {
    if (value.body) yield* read(value.body);
  } else if (isBlobLike(value)) {
    if (value.stream) yield* read(value.stream());
    else yield new Uint8Array(await value.arrayBuffer());
  } else if (isResponseLike(value)) yield* bytesOf(await value.blob());
  else if (isAsyncIterable(value)) for await (const chunk of value) yield* bytesOf(chunk);
  else throw new ArgumentError(`A file cannot be made of ${kindOf(value)}`);
}

/** Not every runtime can iterate a ReadableStream. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** A word for the kind of a value, for messages. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  return value.constructor?.name || "an object";
}
