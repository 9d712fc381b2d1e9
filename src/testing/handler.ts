import { answer } from "./behaviours.js";
import { demandBeta, demandKnownBetas } from "./betas.js";
import type { ValidCall, Reply } from "./call.js";
import { corsHeaders, demandOptIn } from "./cors.js";
import { demandCredential, type DeclaredKey } from "./credentials.js";
import type { Document, DocumentOperation, Schema } from "./document.js";
import type { Served } from "./documents.js";
import { eventSchema } from "./events.js";
import { mapFeed } from "./feed.js";
import { LARGEST, readBytes, readInput } from "./input.js";
import { looseBody, runsJobs } from "./jobs.js";
import type { Journal, RequestEntry } from "./journal.js";
import type { Json, JsonObject } from "./json.js";
import { answerLegacy, legacyBeta, legacyOperation } from "./legacy.js";
import { lean } from "./lean.js";
import { LARGEST_FORM, readWithin } from "./memory-limit.js";
import { Problem, badRequest, notFound } from "./problem.js";
import type { Meter } from "./rate-limits.js";
import { pause, respond } from "./respond.js";
import type { PathMatch } from "./routes.js";
import { complete } from "./shape.js";
import { scriptedProblem, type Script, type ScriptHandler, type Scripts } from "./script.js";
import { SCRIPT_HEADER, scriptOf } from "./script-header.js";
import type { LocalClock, ResourceStore } from "./store.js";
import type { Checker } from "./validation.js";

/** What all requests share. */
export interface HandlerContext {
  readonly store: ResourceStore;
  readonly clock: LocalClock;
  readonly meter: Meter;
  readonly scripts: Scripts;
  readonly journal: Journal;
  readonly id: (prefix: string) => string;
  readonly processing: ValidCall["processing"];
  readonly eventDelay: number;
  readonly keys?: Readonly<Record<string, DeclaredKey>>;
  readonly anyModel: boolean;
  readonly anyId: boolean;
  readonly anyBeta: boolean;
  readonly validateReplies: boolean;
}

/** A document, ready to answer. */
export interface World extends HandlerContext, Served {}

/** A request on its way. */
export interface Incoming {
  readonly request: Request;
  readonly signal: AbortSignal | undefined;
  /** Closes the connection; undefined without a socket. */
  readonly cut: (() => void) | undefined;
  readonly entry: RequestEntry;
  /** Whether the operation is there for callers without beta values. */
  readonly isStable: boolean;
  /** Set when the version header is missing or unknown. */
  readonly versionFault: string | undefined;
}

const ORGANIZATION = "00000000-0000-4000-8000-000000000000";
const VERSION = "anthropic-version";
const WORKSPACE = "wrkspc_local";
const loose = new WeakMap<Schema, Schema>();

/** Answers a request; `route` is what the document has at its path. */
export async function handle(world: World, incoming: Incoming, route: PathMatch | undefined): Promise<Response> {
  const { request, entry, signal } = incoming;
  const operation = route?.methods.get(request.method);
  entry.operation = operation?.id;
  let response: Response;
  try {
    if (!operation) throw await nothingAt(world, incoming, route);
    const bytes = await readWithin(request, operation, world.store);
    const script = await scriptFor(world, incoming, operation, bytes);
    if (typeof script === "function") response = await script(again(request, bytes));
    else response = await serve(world, incoming, operation, route?.params ?? {}, bytes, script);
  } catch (error) {
    response = problemResponse(world, entry, operation, error);
  }
  signal?.throwIfAborted();
  entry.status = response.status;
  return response;
}

/** What a header of the request says, or else what was ordered before. */
async function scriptFor(
  world: World,
  { request }: Incoming,
  { id }: DocumentOperation,
  bytes: Uint8Array,
): Promise<Script | ScriptHandler> {
  const header = request.headers.get(SCRIPT_HEADER);
  if (header !== null) return scriptOf(header);
  return world.scripts.next(id, () => peek(bytes)) ?? {};
}

/** Hands a request on in place of answering it. */
export async function passThrough(
  context: HandlerContext,
  { request, entry }: Pick<Incoming, "request" | "entry">,
  through: (request: Request) => Promise<Response>,
): Promise<Response> {
  const bytes = await readBytes(request, LARGEST_FORM);
  context.journal.keep(entry, peek(bytes), bytes.length);
  const response = await through(again(request, bytes));
  entry.status = response.status;
  return response;
}

/** The request with its body, which has been read. */
function again(request: Request, bytes: Uint8Array<ArrayBuffer>): Request {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, ...(bytes.length > 0 && { body: bytes }) });
}

/** What is said where there is no operation. */
async function nothingAt(world: World, { request, entry }: Incoming, route: PathMatch | undefined): Promise<Problem> {
  await readBytes(request, LARGEST);
  const path = entry.path.replace(/\?.*/, "");
  if (route) {
    const allow = [...route.methods.keys()].join(", ");
    return new Problem(405, `${entry.method} ${path}: Method Not Allowed; allowed: ${allow}`, { headers: { allow } });
  }
  const nearest = world.routes.nearest(path);
  return notFound(`${entry.method} ${path}: Not found${nearest === undefined ? "" : `; nearest: ${nearest}`}`);
}

/** The answer to a request that `demand` throws at; undefined when it does not. */
export function refuse(context: HandlerContext, request: Request, demand: () => void): Response | undefined {
  try {
    demand();
    return undefined;
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem(500, String(error));
    const id = context.id("req_");
    return Response.json(problem.body(id), { status: problem.status, headers: { "request-id": id } });
  }
}

async function serve(
  world: World,
  incoming: Incoming,
  operation: DocumentOperation,
  params: Readonly<Record<string, string>>,
  bytes: Uint8Array<ArrayBuffer>,
  script: Script,
): Promise<Response> {
  const { request, entry, signal, cut } = incoming;
  if (script.delay !== undefined) await delay(script.delay, signal);
  if (script.status !== undefined || script.body !== undefined) world.journal.keep(entry, peek(bytes), bytes.length);
  if (script.status !== undefined && script.fault === undefined) throw scriptedProblem(script);
  demandOptIn(request);
  demandCredential(request, operation, world.keys);
  if (incoming.versionFault !== undefined && (operation.needsVersion || request.headers.has(VERSION)))
    throw badRequest(incoming.versionFault);
  if (!world.anyBeta) demandKnownBetas(request, world.document);
  if (!incoming.isStable) demandBeta(request, operation);
  world.meter.enter();
  const headers = (): Headers => replyHeaders(world, entry, operation, script.headers);
  if (script.body !== undefined) return scriptedBody(script.body, headers());
  const reply = lean(await makeReply(world, incoming, operation, params, bytes, script));
  const onDisconnect = (): void => void (entry.disconnected = true);
  const delivery = {
    delay: script.eventDelay ?? world.eventDelay,
    script,
    requestId: entry.id,
    signal,
    cut,
    onDisconnect,
  };
  return respond(reply, operation.status, headers(), delivery);
}

/** The body for the record, of a request that is not looked at otherwise. */
function peek(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}

function scriptedBody(body: unknown, headers: Headers): Response {
  if (typeof body === "string") return new Response(body, { headers });
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { headers });
}

async function makeReply(
  world: World,
  { request, entry }: Incoming,
  operation: DocumentOperation,
  params: Readonly<Record<string, string>>,
  bytes: Uint8Array<ArrayBuffer>,
  script: Script,
): Promise<Reply> {
  const { document, check } = world;
  const origin = new URL(request.url).origin;
  const run: ValidCall["run"] = (other, body) =>
    answer({ ...world, script: {}, operation: other, params, origin, query: {}, body, files: {}, run });
  const blank = { ...world, script, operation, params, origin, query: {}, body: {}, files: {}, run };
  const checkInput: Checker = runsJobs(blank) ? (schema) => check(looseOf(document, operation, schema)) : check;
  const keep = (body: JsonObject): void => world.journal.keep(entry, body, operation.body?.form ? 0 : bytes.length);
  const input = await readInput(document, operation, request, bytes, params, checkInput, keep);
  const beta = legacyBeta(document, operation, request);
  const asked = { ...blank, ...input };
  const reply = beta === undefined ? await answer(asked) : await answerLegacy(asked, beta, answer);
  if (reply.kind === "json" && reply.value) world.meter.charge(reply.value["usage"]);
  if (reply.kind === "events") world.meter.charge(reply.message["usage"]);
  if (!world.validateReplies) return reply;
  return validated(world, beta === undefined ? operation : legacyOperation(document, operation, beta), reply);
}

function looseOf(document: Document, operation: DocumentOperation, schema: Schema): Schema {
  if (schema !== operation.body?.schema) return schema;
  const known = loose.get(schema) ?? looseBody(document, schema);
  loose.set(schema, known);
  return known;
}

async function delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let onAbort = (): void => {};
  const gone = new Promise<void>((resolve) => (onAbort = resolve));
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    await pause(ms, gone);
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
  signal?.throwIfAborted();
}

/** Refuses to send what the document does not allow: a defect of the local API or of the document. */
function validated(world: World, operation: DocumentOperation, reply: Reply): Reply {
  const demand = <T extends JsonObject | null>(schema: Schema | undefined, value: T, what: string): T => {
    const fault = schema && world.check(schema)(value);
    if (fault !== undefined) throw new Problem(500, `${operation.id}: the local API made an invalid ${what}: ${fault}`);
    return value;
  };
  const checked = function* (
    schema: Schema | undefined,
    items: Iterable<JsonObject | string>,
    what: string,
  ): Generator<JsonObject | string> {
    for (const item of items)
      yield typeof item === "string" || item["type"] === "ping" ? item : demand(schema, item, what);
  };
  switch (reply.kind) {
    case "json":
      return { ...reply, value: demand(operation.json?.schema, reply.value, "reply") };
    case "events":
      return { ...reply, events: [...checked(eventSchema({ operation }), reply.events, "event")] };
    case "feed":
      return { ...reply, events: mapFeed(reply.events, (event) => demand(eventSchema({ operation }), event, "event")) };
    case "lines":
      return { ...reply, lines: [...reply.lines].map((line) => demand(operation.raw?.schema, line, "line")) };
    case "bytes":
      return reply;
  }
}

function replyHeaders(
  world: World,
  entry: RequestEntry,
  operation: DocumentOperation | undefined,
  more: Readonly<Record<string, string>> = {},
): Headers {
  const { headers } = entry;
  const known: Record<string, string> = {
    "anthropic-organization-id": ORGANIZATION,
    "anthropic-workspace-id": headers["anthropic-workspace-id"] ?? WORKSPACE,
    ...world.meter.headers(),
  };
  const documented = Object.entries(known).filter(([name]) => operation?.headers.includes(name));
  return new Headers({ "request-id": entry.id, ...Object.fromEntries(documented), ...corsHeaders(headers), ...more });
}

function problemResponse(
  world: World,
  entry: RequestEntry,
  operation: DocumentOperation | undefined,
  error: unknown,
): Response {
  const problem = error instanceof Problem ? error : new Problem(500, `Internal error: ${String(error)}`);
  const headers = replyHeaders(world, entry, operation, problem.init.headers);
  if (problem.status === 401) headers.delete("anthropic-workspace-id");
  headers.set("content-type", "application/json");
  const status = String(problem.status);
  const schema = operation?.errors[status] ?? operation?.errors[`${status[0]}XX`] ?? operation?.errors["default"];
  const choice = { now: () => new Date(world.clock.now()) };
  const body = schema ? complete(world.document, schema, problem.body(entry.id), choice) : problem.body(entry.id);
  const fault = world.validateReplies && schema ? world.check(schema)(body) : undefined;
  const text = fault === undefined ? body : { invalid: fault, body };
  return new Response(JSON.stringify(text), { status: fault === undefined ? problem.status : 500, headers });
}
