import { conform, iso, type ValidCall } from "./call.js";
import { composeMessage } from "./conversation.js";
import { fillPath, parentOf, type Schema } from "./document.js";
import { textPieces } from "./events.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";
import { logsOf, type Log } from "./links.js";
import { itemSchema } from "./neighbours.js";
import { collectionAt } from "./places.js";

import { members, propertiesOf, enumValuesOf } from "./shape.js";
import type { StoredResource } from "./store.js";

/** Event types that a session works on. */
const TURN = new Set([
  "user.message",
  "user.tool_confirmation",
  "user.custom_tool_result",
  "user.tool_result",
  "user.define_outcome",
]);

/** The log of the resource at a template, e.g. of a session. */
const logOf = (call: ValidCall, template: string): Log | undefined =>
  logsOf(call.document).find(({ list }) => parentOf(list.path) === template);

/** Stores events that were sent to a resource, and what it does about them; returns the former as stored. */
export function storeEvents(
  call: ValidCall,
  template: string,
  row: StoredResource,
  sent: readonly JsonObject[],
): JsonObject[] {
  const log = logOf(call, template);
  if (!log) return [];
  const stored = sent.map((event) => append(call, log, event));
  for (const event of turn(call, row, sent)) append(call, log, event);
  return stored;
}

/** Adds an event to a log, and to that of the first resource below that has one: what is said of all is said there. */
function append(call: ValidCall, log: Log, event: JsonObject): JsonObject {
  const { document, store } = call;
  const id = isText(event["id"]) ? event["id"] : call.id("sevt_");
  const schema = itemSchema(document, log.list);
  const whole = { ...event, id, processed_at: iso(call), ...("created_at" in event && { created_at: iso(call) }) };
  const value = schema ? conform(call, schema, whole) : whole;
  write(call, log, value, call.params);
  for (const other of logsOf(document)) {
    const below = parentOf(other.list.path);
    const name = lastParam(below);
    if (other === log || name === undefined || parentOf(parentOf(below)) !== parentOf(log.list.path)) continue;
    const [first] = [...collectionAt(call, parentOf(below)).values()].filter((row) => !row.deleted);
    if (first) write(call, other, value, { ...call.params, [name]: first.id });
  }
  return store.collections.get(fillPath(log.list.path, call.params))?.get(id)?.value ?? value;
}

function write(call: ValidCall, log: Log, value: JsonObject, params: Readonly<Record<string, string>>): void {
  const own = structuredClone(value);
  call.store.add(collectionAt(call, log.list.path, params), own, String(value["id"]));
  call.store.feed(fillPath(log.stream.path, params)).tell(own);
}

/** What a session does about events: it runs, answers, and waits again. */
function turn(call: ValidCall, row: StoredResource, sent: readonly JsonObject[]): JsonObject[] {
  const last = sent.findLast((event) => TURN.has(String(event["type"])));
  const isInterrupted = sent.at(-1)?.["type"] === "user.interrupt";
  const idle = (stop: JsonObject): JsonObject => ({ type: "session.status_idle", stop_reason: stop });
  if (isInterrupted) return [idle({ type: "end_turn" })];
  if (!last) return [];
  if ("status" in row.value) row.value["status"] = "idle";
  const said = reply(call, row, last);
  const asked = said.filter((event) => event["type"] === "agent.custom_tool_use").map((event) => String(event["id"]));
  const stop: JsonObject = asked.length > 0 ? { type: "requires_action", event_ids: asked } : { type: "end_turn" };
  return [{ type: "session.status_running" }, ...said, idle(stop)];
}

/** The agent's answer, made as a message of the conversation would be; its custom tools are called by name. */
function reply(call: ValidCall, row: StoredResource, last: JsonObject): JsonObject[] {
  const agent = isObject(row.value["agent"]) ? row.value["agent"] : {};
  const tools = (Array.isArray(agent["tools"]) ? agent["tools"] : [])
    .filter(isObject)
    .filter((tool) => isText(tool["name"]));
  const content = Array.isArray(last["content"]) ? last["content"].filter(isObject) : [];
  const isResult = String(last["type"]).endsWith("_result");
  const blocks = isResult ? [{ type: "tool_result", content }] : content;
  const body = { messages: [{ role: "user", content: blocks }], tools };
  const { json: _, ...operation } = call.operation;
  const message = composeMessage({ ...call, operation, body });
  const parts = Array.isArray(message["content"]) ? message["content"].filter(isObject) : [];
  return parts.flatMap((part): JsonObject[] => {
    const id = call.id("sevt_");
    if (part["type"] === "text")
      return [{ id, type: "agent.message", content: [{ type: "text", text: part["text"] ?? "" }] }];
    if (part["type"] !== "tool_use") return [];
    return [{ id, type: "agent.custom_tool_use", name: part["name"] ?? "", input: part["input"] ?? {} }];
  });
}

/** Tells those who listen that the resource is gone, where there is an event for it. */
export function bidFarewell(call: ValidCall, row: StoredResource): void {
  const { document, operation, params, store } = call;
  const log = logOf(call, operation.path);
  const schema = log?.stream.stream?.schema;
  const type = `${String(row.value["type"])}.deleted`;
  const known = (schema ? (members(document, schema) ?? []) : []).flatMap(
    (part) => enumValuesOf(document, propertiesOf(document, part)["type"]) ?? [],
  );
  if (!log || !known.includes(type)) return;
  const event = conform(call, schema, { id: call.id("sevt_"), type, processed_at: iso(call) });
  store.feed(fillPath(log.stream.path, params)).tell(event);
}

/** Events from now on; before one of the kinds in `previews`, what leads up to it. */
export function followEvents(call: ValidCall): AsyncIterableIterator<JsonObject> {
  const { operation, params, query, store } = call;
  const wanted = Object.values(query).find((value) => Array.isArray(value)) ?? [];
  const previews = new Set(Array.isArray(wanted) ? wanted : []);
  const schema = operation.stream?.schema;
  const expand = function* (event: JsonObject): Generator<JsonObject> {
    if (previews.has(event["type"] ?? "")) yield* preview(call, schema, event);
    yield event;
  };
  return store.feed(fillPath(operation.path, params)).listen(expand);
}

function* preview(call: ValidCall, schema: Schema | undefined, event: JsonObject): Generator<JsonObject> {
  const { id = "", type = "" } = event;
  yield conform(call, schema, { type: "event_start", event: { id, type } });
  const content = Array.isArray(event["content"]) ? event["content"].filter(isObject) : [];
  for (const [index, block] of content.entries()) {
    for (const text of textPieces(String(block["text"] ?? "")))
      yield conform(call, schema, {
        type: "event_delta",
        event_id: id,
        delta: { type: "content_delta", index, content: { type: "text", text } },
      });
  }
}
