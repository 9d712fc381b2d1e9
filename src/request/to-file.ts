/** `toFile` of the whole client, of which most programs upload nothing, and what it takes. */

/** Bytes in any of their forms. */
export type Bytes = string | ArrayBuffer | ArrayBufferView | BlobLike;

/** A `Blob`, or what looks like one. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  text(): Promise<string>;
  slice(start?: number, end?: number): BlobLike;
}

/** A `Response`, or what looks like one. */
export interface ResponseLike {
  readonly url: string;
  blob(): Promise<BlobLike>;
}

/** What `toFile` takes. */
export type ToFileInput = Bytes | ResponseLike | AsyncIterable<Bytes>;

/** What `toFile` may be told of a file: the options of `new File()`. */
export interface FileOptions {
  /** Media type. Default: that of the input, if it has one. */
  readonly type?: string;
  /** Milliseconds since the epoch. Default: now. */
  readonly lastModified?: number;
}

/**
 * A `File` from bytes, text, a `Blob`, a `Response` or an async iterable of bytes. All of it is held in memory; a file
 * on disk of any size is better passed as `fs.createReadStream(path)` or `await fs.openAsBlob(path)`. Rejects with `ArgumentError`
 * for what no file can be made of, and for a text that is a path.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options?: FileOptions,
): Promise<File> {
  return (await import("./multipart.js")).fileOf(value, name, options);
}
