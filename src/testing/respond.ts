import type { Reply } from "./call.js";
import { mapFeed } from "./feed.js";
import type { JsonObject } from "./json.js";
import { scriptedProblem, type Script } from "./script.js";

/** How a body is delivered. */
export interface Delivery {
  /** Milliseconds between events. */
  readonly delay: number;
  readonly script: Script;
  readonly requestId: string;
  readonly signal: AbortSignal | undefined;
  /** Closes the connection under a reply; without a socket the body fails instead. */
  readonly cut: (() => void) | undefined;
  /** Called once when the caller goes away before the end. */
  readonly onDisconnect: () => void;
}

const encoder = new TextEncoder();
const SMALL = 64;

/** The text of one server-sent event; one without a type has no name, and a text stands for itself. */
export const eventText = (event: JsonObject | string): string => {
  if (typeof event === "string") return `data: ${event}\n\n`;
  const name = event["type"];
  return `${typeof name === "string" ? `event: ${name}\n` : ""}data: ${JSON.stringify(event)}\n\n`;
};

/** Turns a reply into a `Response`. */
export function respond(reply: Reply, status: number, headers: Headers, delivery: Delivery): Response {
  switch (reply.kind) {
    case "json": {
      const text = JSON.stringify(reply.value);
      headers.set("content-type", "application/json");
      if (delivery.script.fault === undefined) return new Response(text, { status, headers });
      return new Response(streamOf(slices(text), { ...delivery, delay: 0 }), { status, headers });
    }
    case "events":
      headers.set("content-type", "text/event-stream; charset=utf-8");
      headers.set("cache-control", "no-cache");
      return new Response(streamOf(map(reply.events, eventText), delivery), { status, headers });
    case "feed": {
      headers.set("content-type", "text/event-stream; charset=utf-8");
      headers.set("cache-control", "no-cache");
      const chunks = mapFeed(reply.events, (event) => encoder.encode(eventText(event)));
      return new Response(streamOf(chunks, delivery), { status, headers });
    }
    case "lines":
      headers.set("content-type", "application/x-jsonl");
      return new Response(
        streamOf(
          map(reply.lines, (line) => `${JSON.stringify(line)}\n`),
          { ...delivery, delay: 0 },
        ),
        { status, headers },
      );
    case "bytes": {
      headers.set("content-type", reply.type);
      headers.set("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(reply.filename)}`);
      if (delivery.script.fault !== undefined)
        return new Response(streamOf(blobSlices(reply.bytes), { ...delivery, delay: 0 }), { status, headers });
      headers.set("content-length", String(reply.bytes.size));
      return new Response(reply.bytes.stream(), { status, headers });
    }
  }
}

function* map<T>(items: Iterable<T>, text: (item: T) => string): Generator<Uint8Array> {
  for (const item of items) yield encoder.encode(text(item));
}

function* slices(text: string): Generator<Uint8Array> {
  for (let at = 0; at < text.length; at += SMALL) yield encoder.encode(text.slice(at, at + SMALL));
}

async function* blobSlices(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += SMALL) yield new Uint8Array(await blob.slice(at, at + SMALL).arrayBuffer());
}

/** A body that is made as it is read, and stops being made when nobody reads it. */
function streamOf(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  delivery: Delivery,
): ReadableStream<Uint8Array> {
  const { delay, script, signal } = delivery;
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let leave = (): void => {};
  const gone = new Promise<void>((resolve) => (leave = resolve));
  let sent = 0;
  let bytes = 0;
  let over = false;
  let onAbort: (() => void) | undefined;
  const finish = (): void => {
    over = true;
    void source.return?.();
    if (onAbort) signal?.removeEventListener("abort", onAbort);
    leave();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          delivery.onDisconnect();
          finish();
          controller.error(signal?.reason);
        };
        signal?.addEventListener("abort", onAbort, { once: true });
      },
      async pull(controller) {
        if (script.fault !== undefined && isBroken(script, sent, bytes)) {
          if (script.fault === "stall") return gone;
          finish();
          if (script.fault === "cut")
            return delivery.cut ? delivery.cut() : controller.error(new TypeError("terminated"));
          controller.enqueue(encoder.encode(eventText(scriptedProblem(script).body(delivery.requestId))));
          return controller.close();
        }
        const wait = sent === 1 ? (script.firstDelay ?? delay) : delay;
        if (sent > 0 && wait > 0 && !(await pause(wait, gone))) return;
        const { done, value } = await source.next();
        if (signal?.aborted) return;
        if (done) {
          finish();
          return controller.close();
        }
        sent += 1;
        const part = script.afterBytes === undefined ? value : value.subarray(0, script.afterBytes - bytes);
        bytes += part.byteLength;
        if (part.byteLength > 0) controller.enqueue(part);
      },
      cancel() {
        if (!over) delivery.onDisconnect();
        finish();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Whether as much got through as a script lets through before its fault. */
const isBroken = ({ after = 0, afterBytes }: Script, sent: number, bytes: number): boolean =>
  afterBytes === undefined ? sent >= after : bytes >= afterBytes;

/** Waits; false when the reader was gone first. */
export async function pause(ms: number, gone: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<true>((resolve) => (timer = setTimeout(() => resolve(true), ms)));
  try {
    return await Promise.race([elapsed, gone.then(() => false as const)]);
  } finally {
    clearTimeout(timer);
  }
}
