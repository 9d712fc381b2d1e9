/** Results in JSON Lines. */
import type { StreamOptions } from "../stream/events.js";
import { JSONLDecoder } from "../stream/lines.js";
import type { OpenResponse } from "../stream/stream.js";
import type { results } from "./results.js";

/** What calls with results in JSON Lines need. */
export const lines = {
  decode: ({ response, chunks, controller, ahead, idle }: OpenResponse, { end, maxEventBytes }: StreamOptions) =>
    new JSONLDecoder(chunks, controller, { headers: response.headers, maxLineBytes: maxEventBytes, end, ahead, idle }),
  /** Sends a call whose response is named by the resource that the results belong to. */
  results: async (...call: Parameters<typeof results>): ReturnType<typeof results> =>
    (await import("./seldom.js")).results(...call),
};
