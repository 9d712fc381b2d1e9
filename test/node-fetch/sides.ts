/** The same request over `nodeFetch` and over Node's own `fetch`, as plain data that can be compared. */
import { nodeFetch } from "../../src/node/index.js";

export type Fetch = typeof globalThis.fetch;
export type Reading = "text" | "json" | "arrayBuffer" | "blob" | "stream" | "clone" | "formData";
export type Init = RequestInit & { duplex?: "half" };

/** What became of a request: an answer with its body, or an error without its stack. */
export interface Came {
  readonly status?: number;
  readonly body?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly code?: unknown };
  readonly [more: string]: unknown;
}

const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString("hex");

async function streamed(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  if (body === null) return null;
  const parts: Uint8Array[] = [];
  for await (const part of body) {
    if (Object.getPrototypeOf(part) !== Uint8Array.prototype) throw new Error("A chunk is not a plain Uint8Array");
    parts.push(part);
  }
  return hex(Buffer.concat(parts));
}

const READERS: Record<Reading, (response: Response) => Promise<unknown>> = {
  text: (response) => response.text(),
  json: (response) => response.json(),
  arrayBuffer: async (response) => hex(await response.arrayBuffer()),
  blob: async (response) => {
    const blob = await response.blob();
    return [blob.type, hex(await blob.arrayBuffer())];
  },
  stream: (response) => streamed(response.body),
  clone: async (response) => {
    const copy = response.clone();
    const [one, other] = await Promise.all([response.text(), copy.text()]);
    return [one, other, copy.status, [...copy.headers]];
  },
  formData: async (response) => [...(await response.formData())],
};

/** What the connection says of itself, which servers write as they like. */
const HOP = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

export async function outcome(fetch: Fetch, url: string, init: Init, reading: Reading): Promise<Came> {
  try {
    const response = await fetch(url, init);
    const { status, statusText, ok, redirected, type, headers } = response;
    const unread = response.bodyUsed;
    const head = {
      status,
      statusText,
      ok,
      redirected,
      type,
      url: response.url,
      unread,
      bodiless: response.body === null,
    };
    try {
      const body = await READERS[reading](response);
      const again = await response.text().then(
        () => "read",
        (error: Error) => error.name,
      );
      const shown = [...headers].filter(([name]) => !HOP.has(name));
      return { ...head, headers: shown, cookies: headers.getSetCookie(), body, used: response.bodyUsed, again };
    } catch (error) {
      return { ...head, error: plain(error) };
    }
  } catch (error) {
    return { error: plain(error) };
  }
}

/** An error by its name and message, and by the code of its cause. */
export function plain(error: unknown): NonNullable<Came["error"]> {
  const { name, message, cause } = error as Error & { cause?: { code?: unknown } };
  return { name, message, code: cause?.code };
}

const own = nodeFetch({ proxy: false });

/** Both outcomes. */
export async function sides(
  url: string,
  init: () => Init = () => ({}),
  reading: Reading = "text",
): Promise<[Came, Came]> {
  return [await outcome(own as Fetch, url, init(), reading), await outcome(fetch, url, init(), reading)];
}
