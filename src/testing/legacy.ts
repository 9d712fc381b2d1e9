import { betasOf } from "./betas.js";
import { conform, json, type ValidCall, type Reply } from "./call.js";
import type { Document, DocumentOperation } from "./document.js";
import { isObject, type JsonObject } from "./json.js";
import { legacySkills } from "./legacy-skills.js";
import { propertiesOf, visible } from "./shape.js";

/** What a beta value changes besides the schemas of the document. The state is kept in today's shape. */
export interface Legacy {
  /**
   * The request in today's terms.
   * @throws Problem where only the old shape says no.
   */
  readonly ask: (call: ValidCall) => ValidCall;
  /** A resource in the terms of the old shape. */
  readonly show: (call: ValidCall, value: JsonObject) => JsonObject;
}

const TERMS: Readonly<Record<string, Legacy>> = { "skills-2025-10-02": legacySkills };

/** The beta value of a request that selects an old shape for an operation, or for the resources that it is about. */
export function legacyBeta(document: Document, operation: DocumentOperation, request: Request): string | undefined {
  return betasOf(request).find((beta) =>
    document.operations.some((one) => Object.hasOwn(one.shapes, beta) && operation.path.startsWith(one.path)),
  );
}

/** The operation as it is with a beta value: its reply, and the page style that follows from it. */
export function legacyOperation(document: Document, operation: DocumentOperation, beta: string): DocumentOperation {
  const schema = operation.shapes[beta];
  if (!schema) return operation;
  const properties = propertiesOf(document, schema);
  const page = "last_id" in properties ? "id" : "report";
  return { ...operation, json: { ...operation.json, schema }, ...(operation.page !== undefined && { page }) };
}

/** Answers in the old shape that a beta value selects. */
export async function answerLegacy(
  call: ValidCall,
  beta: string,
  answer: (call: ValidCall) => Reply | Promise<Reply>,
): Promise<Reply> {
  const { ask, show } = TERMS[beta] ?? { ask: (one) => one, show: (_, value) => value };
  const { json: media, page } = legacyOperation(call.document, call.operation, beta);
  const asked = ask(call);
  const reply = await answer({ ...asked, operation: { ...call.operation, ...(page !== undefined && { page }) } });
  if (reply.kind !== "json" || !reply.value || !media?.schema) return reply;
  const { data, ...value } = reply.value;
  const items = Array.isArray(data) && data.map((item) => (isObject(item) ? show(asked, item) : item));
  const shown = items ? { ...value, data: items } : show(asked, reply.value);
  return json(visible(call.document, media.schema, conform(call, media.schema, shown)) as JsonObject);
}
