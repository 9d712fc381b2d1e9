/** An official SDK's methods and types beside our document and the calls that follow from it. Pure. */
import { HEADER_PARAMS } from "../src/request/header-params.js";
import type { Seen } from "./compare-document.js";
import type { SdkFacts, SdkOperation } from "./facts.js";
import type { OurOperation, View } from "./ours.js";
import { type Alternative, type At, type Dialect, objectOf, shapeOf } from "./shape.js";
import { type Sides, compareProperties, compareSchemas } from "./walk.js";

const PAGES: Readonly<Record<string, string>> = {
  Page: "id",
  PageCursor: "cursor",
  BidirectionalPageCursor: "both",
  ReportPageCursor: "report",
};

/** References of an SDK's types: a name of the same file, or `file#name`. */
export function dialectOf(facts: SdkFacts): Dialect {
  const types = new Map(facts.types.map((one) => [one.name, one.schema]));
  return {
    resolve(reference, place) {
      const name = reference.includes("#") ? reference : `${place.split("#")[0]}#${reference}`;
      const schema = types.get(name);
      return schema && { schema, place: name };
    },
  };
}

export function compareSdk(facts: SdkFacts, view: View, found: (seen: Seen) => void): void {
  const theirs = dialectOf(facts);
  const mine = new Map(view.operations.map((one) => [`${view.beta ? "beta." : ""}${one.id}`, one]));
  const routes = new Set(view.operations.map((one) => `${one.method} ${one.route}`));
  const seen = new Set<string>();
  const operations = facts.operations.filter((one) => one.accessor.startsWith("beta.") === view.beta);
  for (const operation of operations) {
    const { accessor } = operation;
    const our = mine.get(accessor);
    const sides: Sides = {
      theirs,
      ours: view.dialect,
      exact: false,
      found: (one) => found({ ...one, operation: accessor }),
    };
    if (!our) {
      const written = `${operation.method} ${operation.route}`;
      const kind = routes.has(written) ? "accessor missing" : "operation missing";
      sides.found({ kind, place: "#/paths", theirs: kind === "accessor missing" ? accessor : written });
      continue;
    }
    compareCall(sides, operation, our);
    compareParams(sides, operation, our, seen);
    compareAnswer(sides, operation, our, seen);
  }
  const known = new Set(operations.map((one) => one.accessor));
  for (const [accessor, our] of mine)
    if (!known.has(accessor)) found({ kind: "operation extra", place: our.place, ours: our.id, operation: accessor });
  compareRoots(
    { theirs, ours: view.dialect, exact: false, found: (one) => found({ ...one, operation: "" }) },
    view,
    seen,
  );
}

/** What a call is, besides its params and its answer. */
function compareCall(sides: Sides, their: SdkOperation, our: OurOperation): void {
  const names = (values: readonly string[] = []) => (values.length > 0 ? [...values].sort() : undefined);
  const beta = their.accessor.startsWith("beta.");
  const positional = /\}/.test(our.route) ? 1 : 0;
  const isBare = our.parameters.filter((one) => one.param !== undefined).length <= positional && our.body.size === 0;
  const body = our.body.has("multipart/form-data") ? "multipart" : our.body.size > 0 ? "json" : undefined;
  const ours: Record<string, unknown> = {
    method: our.method,
    route: our.route,
    positional,
    params: isBare ? undefined : true,
    betas: beta ? names(our.raw["x-beta"] || []) : undefined,
    page: our.raw["x-page"],
    body: their.body === undefined && !our.isBodyRequired ? undefined : body,
    payload: our.requestParam,
    stream: our.content.has("text/event-stream") ? "sse" : our.content.has("application/x-jsonl") ? "jsonl" : undefined,
    binary: [...our.content.keys()].some((media) => /octet-stream|zip/.test(media)) || undefined,
  };
  const theirs: Record<string, unknown> = {
    ...their,
    params: their.params === undefined ? undefined : true,
    betas: names(their.betas),
    page: their.page && (PAGES[their.page] ?? their.page),
  };
  for (const [key, value] of Object.entries(ours)) {
    if (JSON.stringify(value) === JSON.stringify(theirs[key])) continue;
    const relation = value === undefined ? "missing" : theirs[key] === undefined ? "extra" : "differs";
    sides.found({ kind: `${key} ${relation}`, place: our.place, theirs: theirs[key], ours: value });
  }
  const codes = our.raw["x-error-codes"] ?? [];
  for (const code of their.codes ?? [])
    if (!codes.includes(code)) sides.found({ kind: "error code missing", place: our.place, theirs: code });
  for (const code of codes)
    if (!their.codes?.includes(code)) sides.found({ kind: "error code extra", place: our.place, ours: code });
}

/** Params by the places in which they travel. */
function compareParams(sides: Sides, their: SdkOperation, our: OurOperation, seen: Set<string>): void {
  const typed = their.params && sides.theirs.resolve(their.params, their.params);
  const params = typed ? wholeOf(sides.theirs, typed) : undefined;
  const names = (place: keyof SdkOperation) => new Set((their[place] ?? []) as readonly string[]);
  const places = { path: names("path"), query: names("query"), header: names("header") };
  for (const [place, found] of Object.entries(places)) {
    const mine = new Map(
      our.parameters
        .filter((one) => one.in === place && one.param !== undefined)
        .map((one) => [one.param!.replace(/\[\]$/, ""), one]),
    );
    for (const name of found) {
      const same = mine.get(name);
      const at = params?.properties?.get(name);
      if (!same) {
        sides.found({
          kind: "parameter missing",
          place: `${our.place}/parameters`,
          theirs: { in: place, name: (HEADER_PARAMS as Readonly<Record<string, string>>)[name] ?? name },
        });
        continue;
      }
      if (!at) continue;
      const required = params!.required!.has(name);
      if (required !== same.required)
        sides.found({
          kind: required ? "required missing" : "required extra",
          place: `${our.place}/parameters/${same.name}`,
        });
      if (place !== "header") compareSchemas(sides, at, same.at, seen);
    }
    const positional = place === "path" ? [...our.route.matchAll(/\{(\w+)\}/g)].at(-1)?.[1] : undefined;
    for (const [name, one] of mine)
      if (!found.has(name) && name !== positional)
        sides.found({
          kind: "parameter extra",
          place: `${our.place}/parameters/${one.name}`,
          ours: { in: place, name },
        });
  }
  const [body] = our.body.values();
  const payload = their.payload === undefined ? undefined : params?.properties?.get(their.payload);
  if (payload && body) {
    compareSchemas(sides, payload, body, seen);
    return;
  }
  const rest = params && without(params, Object.values(places));
  if (!rest || rest.properties!.size === 0 || !body) return;
  compareProperties(sides, rest, wholeOf(sides.ours, body)!, seen);
}

/** All that an object schema may hold; undefined when it is none. */
function wholeOf(dialect: Dialect, at: At): Alternative | undefined {
  const objects = shapeOf(dialect, at).alternatives.filter((one) => one.kind === "object");
  return objects.length > 0 ? objectOf(objects) : undefined;
}

function without(object: Alternative, taken: readonly ReadonlySet<string>[]): Alternative {
  const properties = [...object.properties!].filter(([name]) => !taken.some((names) => names.has(name)));
  return { ...object, properties: new Map(properties) };
}

function compareAnswer(sides: Sides, their: SdkOperation, our: OurOperation, seen: Set<string>): void {
  const place = `${their.accessor}#`;
  const json = our.content.get("application/json");
  if (their.event) {
    const events = our.content.get("text/event-stream");
    if (events) compareSchemas(sides, { schema: their.event, place: `${place}event` }, events, seen);
  }
  if (!their.result) return;
  const at = { schema: their.result, place: `${place}result` };
  const lines = our.content.get("application/x-jsonl");
  if (their.stream === "jsonl" && lines) compareSchemas(sides, at, lines, seen);
  else if (their.page && json) {
    const items = wholeOf(sides.ours, json)?.properties?.get(our.raw["x-page-items"] ?? "data");
    const found = items && shapeOf(sides.ours, items).alternatives.find((one) => one.kind === "array")?.items;
    if (found) compareSchemas(sides, at, found, seen);
  } else if (json) compareSchemas(sides, at, json, seen);
}

/** What no operation leads to: the body of an error, and the event that a webhook receives. */
function compareRoots(sides: Sides, view: View, seen: Set<string>): void {
  const component = (name: string) => ({
    schema: { $ref: `#/components/schemas/${name}` },
    place: `#/components/schemas/${name}`,
  });
  const roots: readonly [string, At | undefined][] = view.beta
    ? [
        ["beta/webhooks#UnwrapWebhookEvent", view.webhook],
        ["beta/beta#BetaErrorResponse", component("ErrorResponse")],
      ]
    : [["shared#ErrorResponse", component("ErrorResponse")]];
  for (const [name, ours] of [
    ...roots,
    ["shared#ErrorDetails", component("ErrorDetails")] as const,
    ["beta/beta#AnthropicBeta", component("AnthropicBeta")] as const,
  ]) {
    const their = sides.theirs.resolve(name, name);
    if (their && ours && sides.ours.resolve(String(ours.schema["$ref"] ?? ""), "") !== undefined)
      compareSchemas(sides, their, ours, seen);
  }
}
