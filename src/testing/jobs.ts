import { conform, type ValidCall } from "./call.js";
import { fillPath, parentOf, type Document, type DocumentOperation, type Schema } from "./document.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { Problem, badRequest, notFound } from "./problem.js";
import { propertiesOf } from "./shape.js";
import type { Job, StoredResource } from "./store.js";

/** The operation that hands out the results of what this operation creates. */
function resultOf(call: ValidCall): DocumentOperation | undefined {
  const { document, operation } = call;
  const base = operation.kind === "create" ? `${operation.path}/{` : operation.path.replace(/\}.*$/, "}");
  return document.operations.find((other) => other.kind === "result" && other.path.startsWith(base));
}

/** Whether an operation creates something that is worked on after the reply. */
export const runsJobs = (call: ValidCall): boolean => call.operation.kind === "create" && resultOf(call) !== undefined;

/**
 * The body schema with the parameters of each request left open: they are checked when the request runs, and a wrong one
 * is an errored result.
 */
export function looseBody(document: Document, schema: Schema): Schema {
  const own = document.deref(schema);
  const requests = own.properties?.["requests"] && document.deref(own.properties["requests"]);
  const item = requests?.items && document.deref(requests.items);
  if (!requests || !item?.properties?.["params"]) return schema;
  const loose = { ...item, properties: { ...item.properties, params: { type: "object" } } };
  return { ...own, properties: { ...own.properties, requests: { ...requests, items: loose } } };
}

/** The requests of a body. @throws Problem 400 when two have the same id. */
function requestsOf(body: JsonObject): JsonObject[] {
  const items = Array.isArray(body["requests"]) ? body["requests"].filter(isObject) : [];
  if (new Set(items.map((item) => item["custom_id"])).size !== items.length) {
    throw badRequest("requests: custom_id should be unique");
  }
  return items;
}

/** A new resource at work: what it says of itself, and what keeps it going. */
export function startJob(call: ValidCall, value: JsonObject): Job {
  const requests = requestsOf(call.body);
  value["processing_status"] = "in_progress";
  value["request_counts"] = counts({ processing: requests.length });
  const property = resultOf(call)?.resultUrl;
  if (property !== undefined) value[property] = null;
  return { requests, startedAt: call.clock.now(), origin: call.origin, polls: 0, lines: [] };
}

const counts = (known: Readonly<Record<string, number>>): JsonObject => ({
  ...{ processing: 0, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
  ...known,
});

/** Moves a job on: whenever somebody looks at it, and as time goes by. */
export function advanceJob(call: ValidCall, row: StoredResource): void {
  const { job } = row;
  if (!job || row.value["processing_status"] === "ended") return;
  const looked = call.operation.kind === "retrieve" || call.operation.kind === "list";
  if (looked) job.polls += 1;
  const now = call.clock.now();
  const expires = row.value["expires_at"];
  const expired = isText(expires) && Date.parse(expires) <= now;
  const canceling = row.value["processing_status"] === "canceling";
  const { polls, duration } = call.processing;
  if (!expired && !(canceling && looked) && job.polls < polls && now - job.startedAt < duration) return;
  const outcome = canceling ? "canceled" : expired ? "expired" : undefined;
  finish(call, row, job, outcome);
}

function finish(call: ValidCall, row: StoredResource, job: Job, outcome: "canceled" | "expired" | undefined): void {
  const result = resultOf(call);
  const target = result && call.document.find("POST", parentOf(parentOf(parentOf(result.path))));
  const totals: Record<string, number> = {};
  job.lines = job.requests.map((item) => {
    const line = conform(call, result?.raw?.schema ?? result?.json?.schema, {
      custom_id: item["custom_id"] ?? "",
      result: outcome ? { type: outcome } : perform(call, target, item),
    });
    const type = String(isObject(line["result"]) ? line["result"]["type"] : "errored");
    totals[type] = (totals[type] ?? 0) + 1;
    return line;
  });
  job.requests = [];
  row.value["processing_status"] = "ended";
  row.value["ended_at"] = new Date(call.clock.now()).toISOString();
  row.value["request_counts"] = counts(totals);
  if (result?.resultUrl !== undefined) {
    row.value[result.resultUrl] = job.origin + fillPath(result.path, paramsFor(result.path, call, row));
  }
  call.store.weigh(row);
}

function paramsFor(path: string, call: ValidCall, row: StoredResource): Record<string, string> {
  const last = [...path.matchAll(/\{([^}]+)\}/g)].at(-1)?.[1] ?? "";
  return { ...call.params, [last]: row.id };
}

function perform(call: ValidCall, target: DocumentOperation | undefined, item: JsonObject): JsonObject {
  try {
    const params = isObject(item["params"]) ? item["params"] : {};
    if (!target?.body) throw new Problem(500, "The document has no operation for these requests");
    if (params["stream"] === true) throw badRequest("stream: Streaming is not supported in batches");
    const fault = call.check(target.body.schema)(params);
    if (fault !== undefined) throw badRequest(fault);
    const reply = call.run(target, params);
    if (reply instanceof Promise || reply.kind !== "json" || !reply.value)
      throw new Problem(500, "The operation did not answer with JSON");
    return { type: "succeeded", message: reply.value };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { type: "errored", error: error.body(call.id("req_")) };
  }
}

/** Asks a job to stop; it has ended the next time somebody looks. */
export function cancelJob(call: ValidCall, row: StoredResource): JsonObject {
  if (row.value["processing_status"] !== "in_progress") return row.value;
  row.value["processing_status"] = "canceling";
  if (Object.hasOwn(propertiesOf(call.document, call.operation.json?.schema), "cancel_initiated_at")) {
    row.value["cancel_initiated_at"] = new Date(call.clock.now()).toISOString();
  }
  return row.value;
}

/** The results, one line for each request. */
export function jobResults(row: StoredResource): readonly JsonObject[] {
  if (row.value["processing_status"] !== "ended") throw notFound("Results are available once processing has ended");
  return row.job?.lines ?? [];
}

/** A job that still runs cannot be deleted. */
export function refuseUnfinished(row: StoredResource): void {
  if (row.job && row.value["processing_status"] !== "ended") {
    throw badRequest("Processing has not ended; cancel it before deleting");
  }
}
