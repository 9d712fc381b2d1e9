/** The example answer of a change must show the change: what the name of the operation says, and the values that were sent. Pure. */
import type { Example, MediaType, OpenApiDocument, RequestOrResponse } from "./document.js";
import { operationsIn, resolveRef } from "./document.js";
import type { SpecSource } from "./load.js";
import { once, type SpecProblem } from "./problems.js";

type Fields = Readonly<Record<string, unknown>>;
type Is = (value: unknown) => boolean;

const isSet: Is = (value) => value !== null;
const isNull: Is = (value) => value === null;
const oneOf =
  (...values: string[]): Is =>
  (value) =>
    typeof value !== "string" || values.includes(value);

/** By the last name of an operation, what its answer has, where it has such a property. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, Is>>>> = {
  ack: { state: oneOf("starting"), acknowledged_at: isSet },
  approve: { status: oneOf("approved"), resolved_at: isSet, resolved_by: isSet },
  archive: { archived_at: isSet },
  cancel: { status: oneOf("canceled"), processing_status: oneOf("canceling"), cancel_initiated_at: isSet },
  deny: { status: oneOf("denied"), resolved_at: isSet, resolved_by: isSet },
  heartbeat: { state: oneOf("starting", "active", "stopping") },
  pause: { status: oneOf("paused"), paused_reason: isSet },
  redact: { redacted_at: isSet, redacted_by: isSet, content: isNull, content_sha256: isNull, path: isNull },
  stop: { state: oneOf("stopping", "stopped"), stop_requested_at: isSet },
  unpause: { status: oneOf("active"), paused_reason: isNull },
};

/** What is sent to say which state was known, and comes back as the state after it. */
const isVersion = (name: string) => /(^|_)version$/.test(name);

/** Of the closed views. */
export function checkChanges(source: SpecSource, documents: Iterable<OpenApiDocument>): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const document of documents)
    for (const { method, operation, pointer } of operationsIn(document)) {
      if (method === "get") continue;
      const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
      const answers = examplesOf(document, success);
      const sent = examplesOf(document, operation.requestBody)[0];
      const shown = SHOWN[operation.operationId?.split(".").at(-1) ?? ""] ?? {};
      const refuse = (message: string) => void problems.push({ where: source.locate(pointer, document), message });
      for (const answer of answers)
        for (const [name, is] of Object.entries(shown))
          if (name in answer && !is(answer[name]))
            refuse(`the example of ${operation.operationId} has ${name}: ${JSON.stringify(answer[name])}: x-shows`);
      for (const name of sent && answers[0] ? changed(sent, answers[0]) : [])
        refuse(`the examples of ${operation.operationId} send ${name}, and another value comes back`);
    }
  return once(problems);
}

/** Names of plain values that are not the same in both. An id may come back as the thing that has it. */
function changed(sent: Fields, answer: Fields): string[] {
  const isSame = (value: unknown, back: unknown) =>
    value === back || (value !== null && typeof back === "object" && (back as Fields | null)?.["id"] === value);
  return Object.entries(sent)
    .filter(([name, value]) => name in answer && !isVersion(name) && (value === null || typeof value !== "object"))
    .filter(([name, value]) => !isSame(value, answer[name]))
    .map(([name]) => name);
}

/** Those in JSON that are objects. */
function examplesOf(document: OpenApiDocument, body: RequestOrResponse | undefined): Fields[] {
  const { content = {} } = body ? resolveRef(document, body) : {};
  const media: MediaType | undefined = content["application/json"];
  const values = Object.values(media?.examples ?? {}).map((one) => resolveRef<Example>(document, one).value);
  return values.filter((value): value is Fields => value !== null && typeof value === "object");
}
