import { conform, json, type ValidCall, type Reply } from "./call.js";
import { chatEvents, composeChat } from "./chat.js";
import { composeCompletion, composeMessage } from "./conversation.js";
import type { EndOfStream } from "./document.js";
import { parentOf } from "./document.js";
import { completionEvents, eventSchema, messageEvents } from "./events.js";
import { isObject, type JsonObject } from "./json.js";
import { logsOf } from "./links.js";
import { demandRoom } from "./memory-limit.js";
import { checkConversation, askedModel } from "./message-rules.js";
import { keepTurn, wholeThread } from "./message-threads.js";
import { placeOf } from "./places.js";
import { answerQueue, isQueueStep } from "./queue.js";
import { isReport, reportPage } from "./reports.js";
import { checkReferences } from "./references.js";
import { answerResource } from "./resources.js";
import { propertiesOf } from "./shape.js";
import { countInput } from "./tokens.js";
import { followEvents, storeEvents } from "./turns.js";

/** What an operation does beyond keeping resources; the first one that applies answers. */
interface Behaviour {
  readonly applies: (call: ValidCall) => boolean;
  readonly answer: (call: ValidCall) => Reply | Promise<Reply>;
}

const streamed = (call: ValidCall, message: JsonObject, events: Iterable<JsonObject | string>): Reply =>
  call.body["stream"] === true ? { kind: "events", events, message } : json(message);

const streamEnd = (call: ValidCall): EndOfStream => call.operation.stream?.["x-stream-end"] ?? {};

const BEHAVIOURS: readonly Behaviour[] = [
  {
    // A reply that can be streamed and ends with an event: a conversation.
    applies: (call) => call.operation.json !== undefined && streamEnd(call).type !== undefined,
    answer(call) {
      const whole = wholeThread(call);
      checkConversation(whole);
      const message = composeMessage(whole);
      keepTurn(call, message);
      return streamed(call, message, messageEvents(whole, message));
    },
  },
  {
    // A reply that can be streamed and ends with a property: a text that is continued.
    applies: (call) => call.operation.json !== undefined && streamEnd(call).property !== undefined,
    answer(call) {
      const completion = composeCompletion(call);
      return streamed(call, completion, completionEvents(call, completion));
    },
  },
  {
    // A reply that can be streamed and ends with a mark: a conversation in the format of chat completions.
    applies: (call) => call.operation.json !== undefined && streamEnd(call).data !== undefined,
    answer(call) {
      askedModel(call);
      const whole = composeChat(call);
      return streamed(call, whole, chatEvents(call, whole, streamEnd(call).data ?? ""));
    },
  },
  {
    // A stream that never ends: what happens to the resource from now on.
    applies: (call) => streamEnd(call).never === true,
    answer(call) {
      placeOf(call);
      return { kind: "feed", events: followEvents(call) };
    },
  },
  {
    // Events that are sent to such a resource.
    applies: (call) => {
      const { operation, document } = call;
      const isLog = logsOf(document).some(({ list }) => list.path === operation.path);
      return operation.kind === "create" && isLog && "events" in propertiesOf(document, operation.body?.schema);
    },
    answer(call) {
      const place = placeOf(call);
      demandRoom(call);
      const events = Array.isArray(call.body["events"]) ? call.body["events"].filter(isObject) : [];
      const data = place?.row ? storeEvents(call, parentOf(call.operation.path), place.row, events) : [];
      return json(conform(call, call.operation.json?.schema, { data }));
    },
  },
  {
    // A queue of work.
    applies: isQueueStep,
    answer: answerQueue,
  },
  {
    // A list of spans of time.
    applies: isReport,
    answer: (call) => json(reportPage(call)),
  },
  {
    // A stream without a request body: its terminal event.
    applies: (call) => call.operation.json === undefined && call.operation.stream !== undefined,
    answer(call) {
      const { type } = streamEnd(call);
      const events = type === undefined ? [] : [conform(call, eventSchema(call), { type })];
      return { kind: "events", events, message: {} };
    },
  },
  {
    // A count of the tokens that the request would take.
    applies: (call) => call.operation.effect?.does === "count tokens",
    answer(call) {
      checkConversation(call);
      return json(conform(call, call.operation.json?.schema, { input_tokens: countInput(call.body) }));
    },
  },
  { applies: () => true, answer: answerResource },
];

/**
 * Answers a valid request.
 * @throws Problem 404 where it names what is not there.
 */
export function answer(call: ValidCall): Reply | Promise<Reply> {
  checkReferences(call);
  const behaviour = BEHAVIOURS.find((candidate) => candidate.applies(call));
  return behaviour ? behaviour.answer(call) : json({});
}
