/** Content codings: what this Node can read, and reading them. */
import { Duplex, pipeline, Readable } from "node:stream";

type Decoder = () => Duplex;

/** Loaded by the first body that is coded. */
const zlib = () => process.getBuiltinModule("node:zlib");
const gunzip: Decoder = () => zlib().createGunzip();
/** What has the library may be without the function. */
const zstd = process.versions["zstd"]
  ? (zlib() as unknown as Readonly<Record<string, Decoder | undefined>>)["createZstdDecompress"]
  : undefined;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzip,
  "x-gzip": gunzip,
  br: () => zlib().createBrotliDecompress(),
  deflate: inflate,
  ...(zstd && { zstd: () => zstd() }),
};

/** The value of `accept-encoding`. Node has zstd from 22.15 and 23.8. */
export const ACCEPTED: string = `gzip, deflate, br${zstd ? ", zstd" : ""}`;

/** The body behind its codings, the last that was applied first; as it is when one of them is not known. */
export function decoded(body: Readable, codings: string | undefined): Readable {
  const names =
    codings
      ?.toLowerCase()
      .split(",")
      .map((name) => name.trim()) ?? [];
  const decoders = names.filter((name) => name && name !== "identity").map((name) => DECODERS[name]);
  if (decoders.length === 0 || !decoders.every((decoder) => decoder !== undefined)) return body;
  const steps = decoders.reverse().map((decoder) => decoder());
  pipeline([body, ...steps], () => {});
  return steps.at(-1)!;
}

/** Whether an error of a decoder says that a body without a byte is too short: it is empty, whatever its coding. */
export const nothingToDecode = (decoder: Readable, { code }: NodeJS.ErrnoException): boolean =>
  code === "Z_BUF_ERROR" && (decoder as { bytesWritten?: number }).bytesWritten === 0;

/** `deflate` has a header of zlib by the standard, and from some servers none. */
function inflate(): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>) {
    const chunks = source[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done) return;
    const whole = async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => chunks };
    };
    const headed = (first.value[0]! & 0x0f) === 8;
    const decoder = headed ? zlib().createInflate() : zlib().createInflateRaw();
    pipeline(Readable.from(whole()), decoder, () => {});
    yield* decoder;
  });
}
