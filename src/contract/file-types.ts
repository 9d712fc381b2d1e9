/** What can be sent as a file. */

/** A file that is open for reading: `fs.createReadStream(path)` in Node. */
export type FsReadStream = AsyncIterable<Uint8Array> & { path: string | { toString(): string } };

/** A `Bun.file(path)`; any `Blob` fits. */
export interface BunFile extends Blob {
  readonly name?: string | undefined;
}

/** What can be sent as a file; see `toFile` for everything else. */
export type Uploadable = File | Response | FsReadStream | BunFile;
