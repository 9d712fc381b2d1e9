/** Event streams, under their official names. */
import type { ServerSentEvent } from "../stream/sse.js";
import { Stream } from "../stream/stream.js";

export type { ServerSentEvent };
export { Stream };

/** The events of a response as they are on the wire; reads its body. */
export const _iterSSEMessages = (
  response: Response,
  controller: AbortController,
): AsyncGenerator<ServerSentEvent, void, undefined> => Stream.rawEvents(response, controller);
