/** Carrying out a row with the arguments of a call. */
import type { PageStyle, Route } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { type Content, encodeJSON } from "../request/body.js";
import { type CompiledRoute, type Prepared, prepare } from "../request/request.js";
import { Call, type Caller, type Outcome } from "../send/call.js";
import type { Asked, Connection } from "../send/context.js";
import { need } from "../send/parts.js";
import { sendAsked } from "../send/send.js";
import type { Invoke } from "./rows.js";

/** What comes within ten minutes at worst, at 128,000 tokens an hour. */
const MOST_TOKENS = 128_000 / 6;

/** How the rows of a client are carried out. */
export function invoker(client: Connection): Invoke {
  return (route, args) => {
    if (route.page) return list(client, route, route.page, args);
    const { lines } = route;
    return new Call((caller) => {
      const asked = askedBy(route, prepare(route, args), client);
      if (typeof lines !== "string") return sendAsked(asked, client, caller);
      return need(client.parts, "lines").results(asked, client, lines, caller);
    });
  };
}

/** A list call; its pages repeat it with other cursors. */
function list(client: Connection, route: CompiledRoute, style: PageStyle, args: readonly unknown[]): unknown {
  const positional = Math.min(route.names.length, 1);
  const [given, options] = args.slice(positional);
  const send = (params: object, caller?: Caller): Promise<Outcome<unknown>> => {
    const request = prepare(route, [...args.slice(0, positional), params, options]);
    return sendAsked(askedBy(route, request, client), client, caller);
  };
  const params = { ...(given as object | undefined) };
  return need(client.parts, "pages")({ style, items: route.items, params, send });
}

/** What a row asks for, with its body encoded and checked. */
function askedBy(route: Route, request: Prepared, client: Connection): Asked {
  const { method, path, params, query, search, headers, body, options } = request;
  const { end, open, max, binary, lines } = route;
  const { stream, max_tokens: tokens } = (body ?? {}) as { stream?: unknown; max_tokens?: unknown };
  const streams = end && (method === "GET" || stream === true);
  const timed = options.timeout ?? client.options.timeout;
  if (end && !streams && timed === undefined && typeof tokens === "number" && tokens > MOST_TOKENS) {
    throw new ArgumentError(
      `max_tokens of ${tokens} could take longer than ten minutes: pass \`stream: true\`, or set \`timeout\` to wait anyway`,
    );
  }
  // Spelled out: what is added to a spread copy costs more than all the rest.
  return {
    method,
    path,
    params,
    query,
    search,
    headers,
    body,
    options,
    content: contentOf(route, body, client),
    expected: binary ? "binary" : lines ? "lines" : streams ? "stream" : "json",
    end,
    open,
    max,
  };
}

function contentOf({ form }: Route, body: unknown, { parts }: Connection): Content | undefined {
  if (body === undefined) return undefined;
  return form ? need(parts, "forms")(body as object, form === "paths") : encodeJSON(body);
}
