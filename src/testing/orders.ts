/** What the local API is told over HTTP, below `/_local/`. */
import { serve, type Served } from "./documents.js";
import { createDocument } from "./document.js";
import { LARGEST, readBytes, readInput } from "./input.js";
import { demandKnown } from "./known-operations.js";
import { isText, type Json, type JsonObject } from "./json.js";
import type { LocalApi } from "./local-api.js";
import { ordersDocument } from "./orders-document.js";
import { Problem, badRequest, notFound } from "./problem.js";
import type { LocalRateLimit } from "./rate-limits.js";
import type { Script, Scripts } from "./script.js";

/** What orders act on. */
export interface Ordered {
  readonly api: Omit<LocalApi, "respond">;
  readonly scripts: Scripts;
  readonly setLimits: (limits: LocalRateLimit) => void;
  readonly setSeed: (seed: number) => void;
}

let own: Promise<Served> | undefined;

/** Orders are read as the requests of the API are. */
const ordersServed = (): Promise<Served> => (own ??= serve(createDocument(ordersDocument)));

/** A script with the operation that it is for, as JSON has it. */
export interface ScriptOrder extends Script {
  /** An operationId, or `*` for any. */
  readonly operation: string;
}

/**
 * Checks a value against what the document of orders calls `Script` or `Order`.
 * @throws Problem 400 that names what is wrong.
 */
export async function demandValid(kind: "Script" | "Order", value: unknown, at: string): Promise<void> {
  const { check, document } = await ordersServed();
  const fault = check(document.schemas[kind] ?? {})(value, at);
  if (fault !== undefined) throw badRequest(fault);
}

/**
 * Checks scripts that were written in JSON.
 * @throws Problem 400 that names what is wrong.
 */
export async function demandOrders(orders: readonly ScriptOrder[], names: readonly string[]): Promise<void> {
  for (const [at, order] of orders.entries()) {
    const place = orders.length > 1 ? String(at) : "";
    await demandValid("Order", order, place);
    try {
      demandKnown(order.operation, names);
    } catch (error) {
      throw badRequest(`operation: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

interface Asked {
  readonly query: JsonObject;
  readonly body: JsonObject;
}

type Order = (ordered: Ordered, asked: Asked) => Json | Promise<Json>;
const DONE: JsonObject = { done: true };
/** The answer to an order that was carried out. */
const done = (..._carriedOut: readonly unknown[]): JsonObject => DONE;
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const timeOf = ({ api }: Ordered): JsonObject => ({ now: new Date(api.clock.now()).toISOString() });

const ACTIONS: Readonly<Record<string, Order>> = {
  health: async ({ api }) => ({ status: "ok", versions: json(await api.describe()), requests: api.requests.length }),
  document: () => json(ordersDocument),
  "scripts.list": ({ scripts }) => ({
    data: scripts.pending.map(({ operation, script, left }) =>
      typeof script === "function" ? { operation, left } : json({ operation, ...script, left }),
    ),
  }),
  "scripts.add": async ({ api }, { body }) => done(await api.order([body as unknown as ScriptOrder])),
  "scripts.clear": ({ scripts }) => done(void scripts.clear()),
  "requests.list": ({ api }, { query: { operation } }) => ({
    data: json(api.requests.filter((entry) => operation === undefined || entry.operation === operation)) as Json[],
  }),
  "requests.clear": ({ api }) => done(void api.clearRequests()),
  reset: ({ api }) => done(void api.reset()),
  "clock.read": timeOf,
  "clock.advance"(ordered, { body: { advance, now } }) {
    const { clock } = ordered.api;
    const ms = isText(now) ? Date.parse(now) - clock.now() : Number(advance ?? 0);
    if (ms < 0) throw badRequest("now: time moves forward only; reset takes it back");
    clock.advance(ms);
    return timeOf(ordered);
  },
  "rateLimits.set": ({ setLimits }, { body }) => done(void setLimits(body as LocalRateLimit)),
  "seed.set": ({ setSeed }, { body }) => done(void setSeed(Number(body["seed"]))),
  "state.read"({ api }, { query: { path } }) {
    if (!isText(path)) return { paths: api.state.paths() };
    const value = api.state.get(path);
    if (!value) throw notFound(`path: nothing is at ${path}`);
    return value;
  },
  "state.set": ({ api }, { body }) => done(void api.state.set(String(body["path"]), body["value"] as JsonObject)),
};

/** Obeys a request below `/_local/`. */
export async function obey(ordered: Ordered, request: Request): Promise<Response> {
  const served = await ordersServed();
  const { pathname } = new URL(request.url);
  try {
    const bytes = await readBytes(request, LARGEST);
    const route = served.routes.find(pathname);
    const operation = route?.methods.get(request.method);
    const allow = [...(route?.methods.keys() ?? [])].join(", ");
    if (route && !operation)
      throw new Problem(405, `${request.method} ${pathname}: Method Not Allowed; allowed: ${allow}`, {
        headers: { allow },
      });
    const action = operation && ACTIONS[operation.id];
    if (!operation || !action) {
      const nearest = served.routes.nearest(pathname);
      throw notFound(`${pathname}: Not found${nearest === undefined ? "" : `; nearest: ${nearest}`}`);
    }
    const input = await readInput(served.document, operation, request, bytes, {}, served.check, () => {});
    return Response.json(await action(ordered, input));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return Response.json(error.body(""), { status: error.status, headers: { ...error.init.headers } });
  }
}
