/** From rows to methods. */
import { setData } from "../stream/accumulate.js";
import { encodeBody } from "../request/body.js";
import { Call, type Outcome, type Wish } from "../send/call.js";
import type { PageStyle, Route, RouteGroup, RouteTree } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { need } from "../send/parts.js";
import { compile, type CompiledRoute, type Prepared, prepare } from "../request/request.js";
import type { Outgoing, Settings, Transport } from "../send/transport.js";

/** Carries out a row with the arguments of a call. */
export type Invoke = (route: CompiledRoute, args: readonly unknown[]) => unknown;

/** Methods that are more than a row, by accessor, e.g. `messages`: given the resource, what to add to it. */
export type Additions = Readonly<Record<string, (resource: object) => object>>;

/** What comes within ten minutes at worst, at 128,000 tokens an hour. */
const MOST_TOKENS = 128_000 / 6;

/** Methods for the rows of a tree, resources made when they are first touched. */
export function bind<T extends object>(
  tree: RouteTree,
  invoke: Invoke,
  into: object = {},
  additions: Additions = {},
  at: string = "",
  above?: RouteGroup,
): T {
  const group = groupOf(tree, above);
  for (const [name, node] of Object.entries(tree)) {
    if (name === "/") continue;
    if (isRow(node)) {
      const route = compile(node, group);
      setData(into, name, (...args: unknown[]) => invoke(route, args));
    } else {
      const path = at ? `${at}.${name}` : name;
      Object.defineProperty(into, name, {
        configurable: true,
        get() {
          const value = bind<object>(node as RouteTree, invoke, {}, additions, path, group);
          Object.assign(value, additions[path]?.(value));
          Object.defineProperty(into, name, { value, writable: true });
          return value;
        },
      });
    }
  }
  return into as T;
}

/** Whether a node of a tree is a row. */
const isRow = (node: RouteTree[string]): node is string & Route => typeof node === "string" || "on" in node;

/** What the rows of a tree have in common, with what they have from the trees around it. */
function groupOf({ "/": own }: RouteTree, above?: RouteGroup): RouteGroup | undefined {
  if (own === undefined) return above;
  const { on, ...more } = typeof own === "string" ? { on: own } : own;
  return { ...above, ...more, on: `${above?.on ?? ""}${on}` };
}

/** A row of a tree, with the names that lead to it: `messages.create`. */
export interface Row {
  readonly accessor: string;
  readonly route: CompiledRoute;
}

/** All rows of a tree. */
export function rowsOf(tree: RouteTree, at: string = "", above?: RouteGroup): Row[] {
  const group = groupOf(tree, above);
  return Object.entries(tree).flatMap(([name, node]) => {
    if (name === "/") return [];
    const accessor = at ? `${at}.${name}` : name;
    return isRow(node) ? [{ accessor, route: compile(node, group) }] : rowsOf(node as RouteTree, accessor, group);
  });
}

/** How the rows of a client are carried out. */
export function invoker(transport: Transport): Invoke {
  return (route, args) => {
    if (route.page) return list(transport, route, route.page, args);
    const { lines } = route;
    const { settings } = transport;
    return new Call((wish) => {
      const request = outgoing(route, prepare(route, args), settings);
      if (typeof lines !== "string") return transport.send(request, wish);
      return need(settings.parts, "lines").results(transport, request, lines, wish);
    });
  };
}

/** A list call; its pages repeat it with other cursors. */
function list(transport: Transport, route: CompiledRoute, style: PageStyle, args: readonly unknown[]): unknown {
  const positional = Math.min(route.names.length, 1);
  const [given, options] = args.slice(positional);
  const send = (params: object, wish?: Wish): Promise<Outcome<unknown>> => {
    const request = prepare(route, [...args.slice(0, positional), params, options]);
    return transport.send(outgoing(route, request, transport.settings), wish);
  };
  const params = { ...(given as object | undefined) };
  return need(transport.settings.parts, "pages")({ style, items: route.items, params, send });
}

/** The request of a call, with its body encoded and checked. */
export function outgoing(route: Route, request: Prepared, settings: Settings): Outgoing {
  const { body, method } = request;
  const { end, open, max, binary, lines } = route;
  const { stream, max_tokens: tokens } = (body ?? {}) as { stream?: unknown; max_tokens?: unknown };
  const streams = end && (method === "GET" || stream === true);
  const timed = request.options.timeout ?? settings.options.timeout;
  if (end && !streams && timed === undefined && typeof tokens === "number" && tokens > MOST_TOKENS) {
    throw new ArgumentError(
      `max_tokens of ${tokens} could take longer than ten minutes: pass \`stream: true\`, or set \`timeout\` to wait anyway`,
    );
  }
  return {
    ...request,
    content: encodeBody(route, body, settings.parts),
    expected: binary ? "binary" : lines ? "lines" : streams ? "stream" : "json",
    end,
    open,
    max,
  };
}
