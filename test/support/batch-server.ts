/** A server on 127.0.0.1 that has batches and nothing else, of any size, with faults to choose. */
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { apiError, json, type Recorded, serve } from "./server.js";

/** What goes wrong with a request: an answer in its place, or a connection that breaks before or after the work is done. */
export type BatchFault = "lost" | "unheard" | number | undefined;

export interface BatchServerOptions {
  /** Looks at a batch until it has ended. Default 2. */
  readonly polls?: number;
  /** The fault of the request with this place among all (from 1); `what` is `create`, `list`, `retrieve`, `cancel` or `results`. */
  readonly fault?: (what: string, place: number) => BatchFault;
  /** What becomes of a request that is sent for the nth time. Default: it succeeds. */
  readonly outcome?: (customId: string, nth: number) => "succeeded" | "errored" | "invalid" | "expired";
  /** Breaks the connection after that many lines of results; undefined for none. */
  readonly cut?: (place: number) => number | undefined;
}

export interface StoredBatch {
  readonly id: string;
  readonly ids: readonly string[];
  readonly bytes: number;
  readonly headers: Recorded["headers"];
  canceled: boolean;
  polls: number;
}

export interface BatchServer extends AsyncDisposable {
  readonly baseURL: string;
  /** In the order in which they were created. */
  readonly batches: readonly StoredBatch[];
  /** How many requests there were of each kind. */
  readonly asked: Readonly<Record<string, number>>;
}

const COUNTS = { processing: 0, succeeded: 0, errored: 0, canceled: 0, expired: 0 };
const MESSAGE = { id: "msg_1", type: "message", role: "assistant", content: [{ type: "text", text: "Hi" }] };

export async function batchServer({
  polls = 2,
  fault = () => undefined,
  outcome = () => "succeeded",
  cut = () => undefined,
}: BatchServerOptions = {}): Promise<BatchServer> {
  const batches: StoredBatch[] = [];
  const asked: Record<string, number> = {};
  const sent = new Map<string, number>();
  const nths = new Map<string, readonly number[]>();
  let place = 0;

  const server = await serve(({ method, url, body, headers }, response) => {
    const [path] = url.split("?");
    const [, id, action] = /^\/v1\/messages\/batches(?:\/(\w+))?(?:\/(\w+))?$/.exec(path!)!;
    const what = action ?? (id ? "retrieve" : method === "POST" ? "create" : "list");
    asked[what] = (asked[what] ?? 0) + 1;
    const wrong = fault(what, ++place);
    if (typeof wrong === "number") return json(response, wrong, apiError("api_error", "Not now."));
    if (wrong === "unheard") return void response.destroy();
    const answer = work(what, id, body, headers);
    if (wrong === "lost") return void response.destroy();
    if (what === "results" && answer) return give(answer, response);
    json(response, answer ? 200 : 404, answer ? shown(what, answer) : apiError("not_found_error", "None."));
  });

  function work(
    what: string,
    id: string | undefined,
    body: Buffer,
    headers: Recorded["headers"],
  ): StoredBatch | undefined {
    if (what === "list") return batches.at(-1) ?? ({} as StoredBatch);
    if (what !== "create") {
      const batch = batches.find((one) => one.id === id);
      if (batch && what === "retrieve") batch.polls++;
      if (batch && what === "cancel") batch.canceled = true;
      return batch;
    }
    const ids = [...body.toString("latin1").matchAll(/"custom_id":"([^"]*)"/g)].map(([, one]) => one!);
    const batch = { id: `msgbatch_${batches.length + 1}`, ids, bytes: body.length, headers, canceled: false, polls: 0 };
    const numbers = ids.map((one) => (sent.get(one) ?? 0) + 1);
    for (const [at, one] of ids.entries()) sent.set(one, numbers[at]!);
    nths.set(batch.id, numbers);
    batches.push(batch);
    return batch;
  }

  const isOver = (batch: StoredBatch) => batch.canceled || batch.polls >= polls;
  const typeOf = (batch: StoredBatch, at: number) =>
    batch.canceled && batch.polls < polls ? "canceled" : outcome(batch.ids[at]!, nths.get(batch.id)![at]!);

  function status(batch: StoredBatch): object {
    const counts = { ...COUNTS };
    if (!isOver(batch)) counts.processing = batch.ids.length;
    else
      for (const at of batch.ids.keys()) {
        const type = typeOf(batch, at);
        counts[type === "invalid" ? "errored" : type]++;
      }
    return {
      ...{ id: batch.id, type: "message_batch", request_counts: counts },
      processing_status: isOver(batch) ? "ended" : "in_progress",
      cancel_initiated_at: batch.canceled ? "2026-11-29T00:00:00Z" : null,
      results_url: isOver(batch) ? `${server.baseURL}/v1/messages/batches/${batch.id}/results` : null,
    };
  }

  function shown(what: string, batch: StoredBatch): object {
    if (what !== "list") return status(batch);
    const data = batches.toReversed().map(status);
    return { data, has_more: false, first_id: batches.at(-1)?.id ?? null, last_id: batches[0]?.id ?? null };
  }

  function give(batch: StoredBatch, response: ServerResponse): void {
    const limit = cut(place) ?? Infinity;
    response.writeHead(200, { "content-type": "application/x-jsonl" });
    Readable.from(lines(batch, limit))
      .on("end", () => (limit < batch.ids.length ? response.destroy() : response.end()))
      .pipe(response, { end: false });
  }

  /** In the order that is not that of the requests. */
  function* lines(batch: StoredBatch, limit: number): Generator<string> {
    for (let block = "", given = 0, at = batch.ids.length - 1; at >= 0; at--) {
      if (given++ < limit)
        block += `${JSON.stringify({ custom_id: batch.ids[at], result: resultOf(typeOf(batch, at)) })}\n`;
      if (block.length > 50_000 || at === 0) {
        if (block) yield block;
        block = "";
      }
    }
  }

  return { baseURL: server.baseURL, batches, asked, [Symbol.asyncDispose]: server.close };
}

function resultOf(type: string): object {
  if (type === "succeeded") return { type, message: MESSAGE };
  if (type !== "errored" && type !== "invalid") return { type };
  const error = type === "invalid" ? "invalid_request_error" : "api_error";
  return { type: "errored", error: { type: "error", error: { type: error, message: "No." }, request_id: "req_1" } };
}
