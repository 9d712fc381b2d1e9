import type { RecordedEvent, RecordedReply } from "./cassette.js";
import { pause } from "./respond.js";

/** A recorded reply as a response; a stream with its pauses, if they are wanted. */
export function replyOf(reply: RecordedReply, timing: boolean, signal?: AbortSignal): Response {
  const { status, headers, events } = reply;
  const source = (events ?? [{ after: 0, raw: bytesOf(reply) }])[Symbol.iterator]();
  let leave = (): void => {};
  const gone = new Promise<void>((resolve) => (leave = resolve));
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const onAbort = (): void => {
          leave();
          controller.error(signal?.reason);
        };
        signal?.addEventListener("abort", onAbort, { once: true });
        void gone.then(() => signal?.removeEventListener("abort", onAbort));
      },
      async pull(controller) {
        const { done, value } = source.next();
        if (done) {
          leave();
          return reply.broken ? controller.error(new TypeError("terminated")) : controller.close();
        }
        if (timing && value.after > 0 && !(await pause(value.after, gone))) return;
        const bytes =
          typeof value.raw === "object" ? value.raw : new TextEncoder().encode(textOf(value as RecordedEvent));
        controller.enqueue(bytes);
      },
      cancel: () => leave(),
    },
    { highWaterMark: 0 },
  );
  return new Response([204, 205, 304].includes(status) ? null : stream, { status, headers });
}

const textOf = ({ event, data, raw }: RecordedEvent): string =>
  raw ?? `${event === undefined ? "" : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`;

function bytesOf({ body, text, base64 }: RecordedReply): Uint8Array {
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  return new TextEncoder().encode(text ?? (body === undefined ? "" : JSON.stringify(body)));
}
