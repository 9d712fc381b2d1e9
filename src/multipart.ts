/** multipart/form-data in constant memory, with the same bytes at every attempt. */
import { type Content, tell, type Upload } from "./body.js";
import { LimitError } from "./errors.js";
import { bytesOf, isAsyncIterable, isBlobLike, isResponseLike, kindOf, nameOf } from "./uploads.js";

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
  const boundary = `----claude-openapi-${crypto.randomUUID()}`;
  const pieces: Piece[] = [];
  for (const [name, value] of Object.entries(params)) addField(pieces, boundary, name, value, keepPaths);
  pieces.push(text(`--${boundary}--\r\n`));
  const size = pieces.reduce<number | undefined>(
    (sum, piece) => (sum === undefined || piece.size === undefined ? undefined : sum + piece.size),
    0,
  );
  const files = pieces.filter((piece) => piece.param !== undefined && piece.size !== undefined);
  const largest = files.sort((a, b) => (b.size ?? 0) - (a.size ?? 0))[0];
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    size,
    largest: largest && { path: largest.param ?? "", size: largest.size ?? 0 },
    once: !pieces.every((piece) => piece.repeatable),
    open: (upload) => {
      const sources = pieces.map((piece) => piece.source);
      // Runtimes send a Blob from disk or memory by themselves, with its length; a stream is for what they cannot.
      const plain = pieces.every(({ source }) => source instanceof Uint8Array || source instanceof Blob);
      return plain && !upload?.told ? new Blob(sources as BlobPart[]) : streamOf(sources, upload, size);
    },
  };
}

function addField(pieces: Piece[], boundary: string, name: string, value: unknown, keepPaths: boolean): void {
  if (value === undefined) return;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
  if (value === null) throw new TypeError(`${name} is null, which a form cannot say; leave it out`);
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
    throw new TypeError(`${name} is ${kindOf(value)}; give the bytes a name with \`await toFile(bytes, "name.txt")\``);
  } else if (typeof value !== "object") {
    throw new TypeError(
      `${name} is ${kindOf(value)}; a form takes strings, numbers, booleans, objects, lists and files`,
    );
  } else if (typeof (value as { then?: unknown }).then === "function") {
    throw new TypeError(`${name} is a promise; await it first, e.g. \`await toFile(…)\``);
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

/** The bytes of all sources, one after the other, each chunk counted before it is handed over. */
export function streamOf(
  sources: readonly unknown[],
  { max = Infinity, told, overflow }: Upload = {},
  total?: number,
): ReadableStream<Uint8Array> {
  const chunks = (async function* () {
    for (const source of sources) yield* bytesOf(source);
  })();
  let loaded = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) return controller.close();
        loaded += next.value.byteLength;
        if (loaded > max) {
          const about = { limit: max, size: loaded };
          const error = new LimitError(`The request has more than the limit of ${max} bytes`, about);
          overflow?.(error);
          throw error;
        }
        tell(told, { loaded, total });
        controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
