import { conform, json, type Call, type Reply } from "./call.js";
import { composeCompletion, composeMessage } from "./conversation.js";
import { completionEvents, eventSchema, messageEvents } from "./events.js";
import type { JsonObject } from "./json.js";
import { answerResource } from "./resources.js";
import { propertiesOf } from "./shape.js";
import { countInput } from "./tokens.js";

/** What an operation does beyond keeping resources; the first one that applies answers. */
interface Behaviour {
  readonly applies: (call: Call) => boolean;
  readonly answer: (call: Call) => Reply;
}

const streamed = (call: Call, message: JsonObject, events: Iterable<JsonObject>): Reply =>
  call.body["stream"] === true ? { kind: "events", events, message } : json(message);

const streamEnd = (call: Call): { type?: string; property?: string } => call.operation.stream?.["x-stream-end"] ?? {};

const BEHAVIOURS: readonly Behaviour[] = [
  {
    // A reply that can be streamed and ends with an event: a conversation.
    applies: (call) => call.operation.json !== undefined && streamEnd(call).type !== undefined,
    answer(call) {
      const message = composeMessage(call);
      return streamed(call, message, messageEvents(call, message));
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
    applies: (call) => {
      const { operation, document } = call;
      const asked = propertiesOf(document, operation.body?.schema);
      return "messages" in asked && "input_tokens" in propertiesOf(document, operation.json?.schema);
    },
    answer: (call) => json(conform(call, call.operation.json?.schema, { input_tokens: countInput(call.body) })),
  },
  { applies: () => true, answer: answerResource },
];

/** Answers a valid request. */
export function answer(call: Call): Reply {
  const behaviour = BEHAVIOURS.find((candidate) => candidate.applies(call));
  return behaviour ? behaviour.answer(call) : json({});
}
