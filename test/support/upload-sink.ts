/** Takes uploads of any size: it counts, hashes and forgets, and knows whether they came to their end. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Listening, listen } from "./server.js";

/** A form with one file, as it arrived. */
export interface Upload {
  /** Bytes of the body, as announced; undefined when it came in chunks. */
  readonly announced: number | undefined;
  /** Bytes of the body. */
  readonly received: number;
  /** The server took the request for complete, its form included. */
  readonly complete: boolean;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
}

export interface Sink extends Listening {
  readonly uploads: readonly Upload[];
  /** Resolves once that many uploads have come to an end, complete or not. */
  settled(count: number): Promise<void>;
}

/** `answer` is asked once an upload is complete; `nth` counts from 1. A GET is answered by `download`. */
export async function sink(
  answer: (response: ServerResponse, nth: number) => void = (response) => response.end("{}"),
  download?: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Sink> {
  const uploads: Upload[] = [];
  const waiting = new Set<() => void>();
  const server = await listen((request, response) => {
    if (request.method === "GET") return download?.(request, response);
    void receive(request).then((upload) => {
      const nth = uploads.push(upload);
      for (const wake of waiting) wake();
      if (!upload.complete) return;
      response.setHeader("content-type", "application/json");
      answer(response, nth);
    });
  });
  return {
    ...server,
    uploads,
    async settled(count) {
      while (uploads.length < count) await new Promise<void>((resolve) => waiting.add(resolve));
    },
  };
}

async function receive(request: IncomingMessage): Promise<Upload> {
  const { headers } = request;
  const boundary = /boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const hash = createHash("sha256");
  let received = 0;
  let inFile = false;
  let held = Buffer.alloc(0);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      received += chunk.length;
      held = Buffer.concat([held, chunk]);
      const head = inFile ? 0 : held.indexOf("\r\n\r\n");
      if (head < 0) continue;
      if (!inFile) held = held.subarray(head + 4);
      inFile = true;
      // The end of the form is as long as this at most.
      const sure = Math.max(0, held.length - tail.length);
      hash.update(held.subarray(0, sure));
      held = held.subarray(sure);
    }
  } catch {
    // The peer went away.
  }
  const announced = headers["content-length"];
  return {
    announced: announced === undefined ? undefined : Number(announced),
    received,
    complete: request.complete && held.equals(tail),
    sha256: hash.digest("hex"),
  };
}
