/** Responses whose body the caller reads: what `asResponse()` gives, and files. Loaded when there is one. */
import { tell } from "../base/progress.js";
import { StreamTruncatedError } from "../errors/errors.js";
import type { Outcome } from "./call.js";
import type { CallContext } from "./context.js";
import { bodyIterator } from "./read-body.js";
import { dataOf, opened, told } from "./response.js";

/** What is read when it is asked for. */
export function unread<T>(response: Response, context: CallContext): Outcome<T> {
  let taken: Response | undefined;
  let data: Promise<T> | undefined;
  const open = () => (taken ??= watched(response, context));
  const read = async () => {
    try {
      return (await dataOf(response, context, open, taken)) as T;
    } catch (error) {
      throw told(context)(error);
    }
  };
  return {
    response,
    asResponse: () => taken ?? (data ? response : open()),
    data: () => (data ??= read()),
  };
}

/** The same response, with a body that keeps the idle clock, the abort signal and the progress. */
export function watched(response: Response, context: CallContext): Response {
  const watch = context.watch!;
  const { headers, url } = response;
  if (response.body === null) {
    watch.close();
    return response;
  }
  const open = opened(response, context);
  const bytes = bodyIterator(open);
  watch.stop("firstEvent");
  // Nobody knows how many bytes a coded body has.
  const total = headers.has("content-encoding") ? 0 : Number(headers.get("content-length"));
  let loaded = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        const { done, value } = await bytes.next();
        if (!done) {
          loaded += value.byteLength;
          tell(context.options.onDownloadProgress, { loaded, total: total || undefined });
          return sink.enqueue(value);
        }
        if (!(loaded < total)) return sink.close();
        const message = `The response ended after ${loaded} of ${total} bytes`;
        const error = new StreamTruncatedError({ message, headers });
        open.chunks.failed?.(error);
        throw error;
      },
      async cancel() {
        await bytes.return();
      },
    },
    { highWaterMark: 0 },
  );
  return Object.defineProperty(new Response(body, response), "url", { value: url });
}
