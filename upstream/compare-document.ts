/** The official document's operations beside ours: parameters, bodies, answers, statuses. Pure. */
import type { DocumentFacts, DocumentOperation, Fragment } from "./facts.js";
import type { OurOperation, OurParameter, View } from "./ours.js";
import type { At, Dialect } from "./shape.js";
import { type Difference, type Sides, compareSchemas, summary } from "./walk.js";

/** A difference, and the operation at which it was seen first. */
export interface Seen extends Difference {
  readonly operation: string;
}

const keyOf = ({ method, route }: { method: string; route: string }) => `${method} ${route.replace(/\{\w+\}/g, "{}")}`;

/** @param found Is told each difference, those of shared schemas once. */
export function compareDocument(facts: DocumentFacts, view: View, found: (seen: Seen) => void): void {
  const schemas = new Map(facts.schemas.map((one) => [one.name, one.schema]));
  const theirs: Dialect = { resolve: (name) => ({ schema: schemas.get(name) ?? {}, place: name }) };
  const mine = new Map(view.operations.map((one) => [keyOf(one), one]));
  const seen = new Set<string>();
  const operations = facts.operations.filter((one) => one.beta === view.beta);
  for (const operation of operations) {
    const our = mine.get(keyOf(operation));
    const at = our?.id ?? keyOf(operation);
    const sides: Sides = { theirs, ours: view.dialect, exact: true, found: (one) => found({ ...one, operation: at }) };
    if (our) compareOperation(sides, operation, our, seen);
    else sides.found({ kind: "operation missing", place: "#/paths", theirs: `${operation.method} ${operation.route}` });
  }
  const known = new Set(operations.map(keyOf));
  for (const our of view.operations.filter((one) => !known.has(keyOf(one))))
    found({ kind: "operation extra", place: our.place, ours: our.id, operation: our.id });
}

function compareOperation(sides: Sides, their: DocumentOperation, our: OurOperation, seen: Set<string>): void {
  compareParameters(sides, their, our, seen);
  compareStatuses(sides, their, our);
  if ((their.body?.required ?? false) !== our.isBodyRequired && their.body && our.body.size > 0)
    sides.found({
      kind: their.body.required ? "required missing" : "required extra",
      place: `${our.place}/requestBody`,
    });
  compareContent(sides, their, their.body?.content ?? {}, our.body, `${our.place}/requestBody`, seen);
  compareContent(sides, their, their.content, our.content, `${our.place}/responses/200`, seen);
}

const parameterKey = ({ name, in: place }: { name: string; in: string }) =>
  place === "header" ? `header ${name.toLowerCase()}` : `${place} ${name.replace(/\[\]$/, "")}`;

function compareParameters(sides: Sides, their: DocumentOperation, our: OurOperation, seen: Set<string>): void {
  const mine = new Map(our.parameters.map((one): [string, OurParameter] => [parameterKey(one), one]));
  for (const one of their.parameters) {
    const place = `${keyOf(their)} ${one.in} ${one.name}`;
    const same = mine.get(parameterKey(one));
    mine.delete(parameterKey(one));
    if (!same) {
      const type = summary(sides.theirs, { schema: one.schema, place });
      sides.found({
        kind: "parameter missing",
        place: `${our.place}/parameters`,
        theirs: { in: one.in, name: one.name, type },
      });
      continue;
    }
    if ((one.required ?? false) !== same.required)
      sides.found({
        kind: one.required ? "required missing" : "required extra",
        place: `${our.place}/parameters/${same.name}`,
      });
    // A header is text, whatever it means.
    if (one.in !== "header") compareSchemas(sides, { schema: one.schema, place }, same.at, seen);
  }
  for (const one of mine.values())
    sides.found({
      kind: "parameter extra",
      place: `${our.place}/parameters/${one.name}`,
      ours: { in: one.in, name: one.name },
    });
}

/** What the document lists for every operation, whatever it does. */
const BLANKET = new Set(["404", "408", "409", "412", "413", "431", "499", "501", "503"]);

/** `4XX` and `5XX` cover the blanket list; any other status is an operation's own. */
function compareStatuses(sides: Sides, their: DocumentOperation, our: OurOperation): void {
  // A status with error codes of its own says more than the range.
  const covers = (status: string) =>
    our.statuses.includes(status) ||
    (BLANKET.has(status) && !their.codes?.[status] && our.statuses.includes(`${status[0]}XX`));
  for (const status of their.statuses)
    if (!covers(status))
      sides.found({
        kind: "status missing",
        place: `${our.place}/responses`,
        theirs: their.codes?.[status] ? { status, codes: their.codes[status] } : { status },
      });
  for (const status of our.statuses)
    if (!status.endsWith("XX") && !their.statuses.includes(status))
      sides.found({ kind: "status extra", place: `${our.place}/responses/${status}`, ours: { status } });
}

function compareContent(
  sides: Sides,
  operation: DocumentOperation,
  theirs: Readonly<Record<string, Fragment>>,
  ours: ReadonlyMap<string, At>,
  place: string,
  seen: Set<string>,
): void {
  for (const [media, schema] of Object.entries(theirs)) {
    const mine = ours.get(media);
    const their = {
      schema,
      place: `${keyOf(operation)} ${place.endsWith("requestBody") ? "body" : "answer"} ${media}`,
    };
    if (mine) compareSchemas(sides, their, mine, seen);
    else sides.found({ kind: "media type missing", place, theirs: media });
  }
  for (const media of ours.keys()) if (!theirs[media]) sides.found({ kind: "media type extra", place, ours: media });
}
