import { conform, iso, json, type ValidCall, type Reply } from "./call.js";
import { fillPath, parentOf, type DocumentOperation } from "./document.js";
import type { Effect } from "./effects-table.js";
import { isText, type JsonObject } from "./json.js";
import { takesOf } from "./links.js";
import { collectionAt, placeOf } from "./places.js";
import { Problem } from "./problem.js";
import { pause } from "./respond.js";
import type { StoredResource } from "./store.js";

const RECLAIM = 5_000;
const LEASE_SECONDS = 30;
const NONE = "NO_HEARTBEAT";

/** The operation that hands out the work of the queue that an operation is about. */
const takeOf = ({ document, operation }: ValidCall): DocumentOperation | undefined =>
  takesOf(document).find((take) => operation.path.startsWith(`${parentOf(take.path)}/`));

type Step = (call: ValidCall, take: DocumentOperation) => Reply | Promise<Reply>;

const STEPS: Readonly<Record<Extract<Effect, { does: "queue" }>["step"], Step>> = {
  take: handOut,
  count,
  acknowledge,
  beat,
  stop,
};

export const isQueueStep = ({ operation }: ValidCall): boolean => operation.effect?.does === "queue";

export function answerQueue(call: ValidCall): Reply | Promise<Reply> {
  const { effect } = call.operation;
  const take = takeOf(call);
  if (effect?.does !== "queue" || !take) throw new Problem(500, "No queue");
  return STEPS[effect.step](call, take);
}

const rowsOf = (call: ValidCall, take: DocumentOperation): StoredResource[] =>
  [...collectionAt(call, parentOf(take.path)).values()].filter((row) => !row.deleted);

const waiting = (row: StoredResource): boolean => row.value["state"] === "queued";

async function handOut(call: ValidCall, take: DocumentOperation): Promise<Reply> {
  placeOf(call);
  const block = Number(call.query["block_ms"] ?? 0);
  const found = next(call, take) ?? (block > 0 ? await wait(call, take, block) : undefined);
  if (!found) return json(null);
  found.leasedUntil = call.clock.now() + Number(call.query["reclaim_older_than_ms"] ?? RECLAIM);
  return json(conform(call, call.operation.json?.schema, found.value));
}

/** The work that has waited longest and that nobody has, or not acknowledged in time. */
function next(call: ValidCall, take: DocumentOperation): StoredResource | undefined {
  return rowsOf(call, take).find((row) => waiting(row) && (row.leasedUntil ?? 0) <= call.clock.now());
}

async function wait(call: ValidCall, take: DocumentOperation, block: number): Promise<StoredResource | undefined> {
  const news = call.store.feed(fillPath(parentOf(take.path), call.params)).listen();
  try {
    await pause(block, news.next());
    return next(call, take);
  } finally {
    await news.return?.();
  }
}

function count(call: ValidCall, take: DocumentOperation): Reply {
  placeOf(call);
  const rows = rowsOf(call, take);
  const queued = rows.filter(waiting);
  const handed = queued.filter((row) => (row.leasedUntil ?? 0) > call.clock.now());
  const listeners = call.store.feed(fillPath(parentOf(take.path), call.params)).size;
  return json(
    conform(call, call.operation.json?.schema, {
      depth: queued.length,
      pending: handed.length,
      oldest_queued_at: queued[0]?.value["created_at"] ?? null,
      workers_polling: listeners,
    }),
  );
}

function item(call: ValidCall): StoredResource {
  const row = placeOf(call)?.row;
  if (!row) throw new Problem(404, "Not found");
  return row;
}

const shown = (call: ValidCall, value: JsonObject): Reply => json(conform(call, call.operation.json?.schema, value));

function acknowledge(call: ValidCall): Reply {
  const { value } = item(call);
  if (value["state"] === "queued") Object.assign(value, { state: "starting", acknowledged_at: iso(call) });
  return shown(call, value);
}

/** @throws Problem 412 when the caller does not know the last heartbeat: somebody else has the work. */
function beat(call: ValidCall): Reply {
  const { value } = item(call);
  const { expected_last_heartbeat: expected, desired_ttl_seconds: desired } = call.query;
  const last = isText(value["latest_heartbeat_at"]) ? value["latest_heartbeat_at"] : NONE;
  if (isText(expected) && expected !== last)
    throw new Problem(412, "expected_last_heartbeat: Another worker holds the lease", {
      details: {
        error_code: "heartbeat_precondition_failed",
        current_state: {
          last_heartbeat: last === NONE ? null : last,
          state: value["state"] ?? "active",
          ttl_seconds: LEASE_SECONDS,
        },
      },
    });
  const { state } = value;
  const isLive = state !== "stopped" && state !== "stopping";
  // Two heartbeats within a millisecond differ as well.
  const now = iso(call) === last ? iso(call, 1) : iso(call);
  if (isLive) Object.assign(value, { state: "active", started_at: value["started_at"] ?? now });
  if (state !== "stopped") value["latest_heartbeat_at"] = now;
  return shown(call, {
    last_heartbeat: state === "stopped" ? last : now,
    lease_extended: state !== "stopped",
    state: value["state"] ?? "active",
    ttl_seconds: typeof desired === "number" ? desired : LEASE_SECONDS,
  });
}

/** Work that nobody has begun, or that is to end at once, has stopped; other work is asked to. */
function stop(call: ValidCall): Reply {
  const { value } = item(call);
  const { state } = value;
  const isOver = call.body["force"] === true || state === "queued" || state === "stopping" || state === "stopped";
  value["stop_requested_at"] ??= iso(call);
  if (isOver) value["stopped_at"] ??= iso(call);
  value["state"] = isOver ? "stopped" : "stopping";
  return shown(call, value);
}
