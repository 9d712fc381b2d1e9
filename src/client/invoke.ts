/** Carrying out a row with the arguments of a call. */
import type { PageStyle, Route } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { encodeBody } from "../request/body.js";
import { type CompiledRoute, type Prepared, prepare } from "../request/request.js";
import { Call, type Outcome, type Wish } from "../send/call.js";
import { need } from "../send/parts.js";
import type { Outgoing, Settings, Transport } from "../send/transport.js";
import type { Invoke } from "./bind.js";

/** What comes within ten minutes at worst, at 128,000 tokens an hour. */
const MOST_TOKENS = 128_000 / 6;

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
