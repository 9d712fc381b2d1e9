/** The answer: a `Response` that makes what it is asked for, because most answers are read once and as a whole. */
import { Readable } from "node:stream";
import type { Source } from "../../stream/chunks.js";
import type { ResponseBody } from "./response-body.js";
import { standsFor } from "./stands-for.js";

/** What is known of an answer when its headers have arrived. */
export interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Headers;
  readonly redirected: boolean;
}

/** A `Response` over a body of Node; null where there is none. */
export class NodeResponse implements Response {
  readonly type = "basic";
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Headers;
  readonly redirected: boolean;
  readonly #source: ResponseBody | null;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #taken = false;

  constructor({ status, statusText, url, headers, redirected }: Head, body: ResponseBody | null) {
    this.status = status;
    this.statusText = statusText;
    this.url = url;
    this.headers = headers;
    this.redirected = redirected;
    this.#source = body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (!this.#stream && this.#source) {
      this.#stream = this.#source.stream();
      // Read before anybody wanted a stream of it.
      if (this.#taken) void this.#stream.cancel();
    }
    return this.#stream ?? null;
  }

  /** Its chunks for the client, to which they are what a stream of its own is to others; undefined where there is one already. */
  chunks(): Source | undefined {
    if (this.#stream || this.#taken || !this.#source) return undefined;
    this.#taken = true;
    return this.#source.chunks();
  }

  get bodyUsed(): boolean {
    return this.#taken || (this.#stream !== undefined && Readable.isDisturbed(this.#stream as never));
  }

  text(): Promise<string> {
    return this.#whole().then(utf8);
  }

  json(): Promise<unknown> {
    return this.#whole().then((bytes) => JSON.parse(utf8(bytes)) as unknown);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  /** A copy: what Node reads shares its memory with other answers. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#whole());
  }

  async blob(): Promise<Blob> {
    return (await this.#loaded()).blob();
  }

  async formData(): Promise<FormData> {
    return (await this.#loaded()).formData();
  }

  /** For what goes by the rules of media types. */
  async #loaded(): Promise<Response> {
    const type = this.headers.get("content-type");
    return new Response(await this.bytes(), type === null ? {} : { headers: { "content-type": type } });
  }

  clone(): NodeResponse {
    if (this.bodyUsed || this.#stream?.locked) throw new TypeError("Response.clone: Body has already been consumed.");
    const { body } = this;
    const copy = new NodeResponse(this, this.#source);
    if (body) [this.#stream, copy.#stream] = body.tee();
    return copy;
  }

  /** All bytes, straight from the connection unless somebody has the stream. */
  #whole(): Promise<Buffer> {
    if (this.bodyUsed || this.#stream?.locked) {
      return Promise.reject(new TypeError("Body is unusable: Body has already been read"));
    }
    if (!this.#source) return Promise.resolve(Buffer.alloc(0));
    if (this.#stream) return collected(this.#stream);
    this.#taken = true;
    return this.#source.whole();
  }

  get [Symbol.toStringTag](): string {
    return "Response";
  }

  [Symbol.for("nodejs.util.inspect.custom")](
    _: number,
    options: unknown,
    inspect: (...of: unknown[]) => string,
  ): string {
    const { status, statusText, headers, bodyUsed, ok, redirected, type, url } = this;
    return `Response ${inspect({ status, statusText, headers, bodyUsed, ok, redirected, type, url }, options)}`;
  }
}
standsFor(NodeResponse, "Response");

function utf8(bytes: Buffer): string {
  const text = bytes.toString();
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
