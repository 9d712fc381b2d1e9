/** Carrying out a row with the arguments of a call. */
import type { PageStyle, Route } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { pages } from "../pages/pages.js";
import { type Content, encodeJSON } from "../request/body.js";
import { type CompiledRoute, prepare } from "../request/request.js";
import { Call, type Caller, type Outcome } from "../send/call.js";
import type { Asked, Connection } from "../send/context.js";
import type { lines } from "../send/result-lines.js";
import { sendAsked } from "../send/send.js";
import type { Invoke } from "../request/rows.js";

/** What carries out the rows of some kinds. */
export interface Kinds {
  /** Lists. */
  readonly pages: typeof pages;
  /** Results in JSON Lines. */
  readonly lines: typeof lines;
  /** Uploads: params as a form; file names keep their folders, or do not. */
  readonly forms: (params: object, keepPaths: boolean) => Content | Promise<Content>;
}

/** The kind of a row; undefined for those that need nothing besides. */
export const rowKind = ({ page, lines, form }: Route): keyof Kinds | undefined =>
  page ? "pages" : lines ? "lines" : form ? "forms" : undefined;

/** What comes within ten minutes at worst, at 128,000 tokens an hour. */
const MOST_TOKENS = 128_000 / 6;

/** How rows are carried out, of all kinds that are given. */
export function invoker(client: Connection, kinds: Partial<Kinds>): Invoke {
  return (route, args) => {
    if (route.page) return list(client, route, route.page, args, kinds);
    const { lines, form } = route;
    return new Call((caller) => {
      const asked = askedBy(route, args, client, kinds);
      if (form) return upload(asked, kinds.forms!(asked.body as object, form === "paths"), client, caller);
      return typeof lines === "string"
        ? kinds.lines!.results(asked, client, lines, caller)
        : sendAsked(asked, client, caller);
    });
  };
}

async function upload(asked: Asked, form: Content | Promise<Content>, client: Connection, caller: Caller) {
  asked.content = await form;
  return sendAsked(asked, client, caller);
}

/** A list call; its pages repeat it with other cursors. */
function list(
  client: Connection,
  route: CompiledRoute,
  style: PageStyle,
  args: readonly unknown[],
  kinds: Partial<Kinds>,
): unknown {
  const positional = args.slice(0, Math.min(route.names.length, 1));
  const [params, ...options] = args.slice(positional.length);
  const send = (changed: object, caller?: Caller): Promise<Outcome<unknown>> =>
    sendAsked(askedBy(route, [...positional, changed, ...options], client, kinds), client, caller);
  return kinds.pages!({ style, items: route.items, params: { ...(params as object | undefined) }, send });
}

/** What a row asks for, with its body encoded and checked. */
function askedBy(route: CompiledRoute, args: readonly unknown[], client: Connection, kinds: Partial<Kinds>): Asked {
  const { form, end, binary, lines } = route;
  const asked = prepare(route, args);
  const { body, options } = asked;
  const { stream, max_tokens: tokens } = (body ?? {}) as { stream?: unknown; max_tokens?: unknown };
  if (end && (asked.method === "GET" || stream === true)) asked.expected = "stream";
  else if (end && typeof tokens === "number" && tokens > MOST_TOKENS) {
    if ((options.timeout ?? client.options.timeout) === undefined)
      throw new ArgumentError(
        `max_tokens of ${tokens} may take over ten minutes: pass \`stream: true\`, or set \`timeout\``,
      );
  }
  if (binary) asked.expected = "binary";
  if (lines) {
    asked.expected = "lines";
    asked.decode = kinds.lines!.decode;
  }
  if (body !== undefined && !form) asked.content = encodeJSON(body);
  return asked;
}
