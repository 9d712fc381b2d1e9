/** The params of a request, for the models of a chain. Nothing here changes what it is given. */
import type { BetaFallbackParam } from "../../generated/types/2026-10-21.js";

/** Params of a message, as far as fallbacks look into them. */
export interface MessageParams {
  readonly model?: string;
  readonly messages?: readonly { readonly role?: string; readonly content?: unknown }[];
  readonly thinking?: { readonly type?: string } | null;
  readonly output_config?: object | null;
  readonly speed?: string | null;
  readonly fallbacks?: unknown;
  readonly [param: string]: unknown;
}

/** Properties with changes: a value sets, null removes, undefined keeps. */
function patched(target: object, changes: object): Record<string, unknown> {
  const all = Object.entries({ ...target, ...Object.fromEntries(defined(changes)) });
  const removed = new Set(defined(changes).flatMap(([name, value]) => (value === null ? [name] : [])));
  return Object.fromEntries(all.filter(([name]) => !removed.has(name)));
}

const defined = (changes: object) => Object.entries(changes).filter(([, value]) => value !== undefined);

/** A model of today's chain may not take what a model between tools does. */
const withoutThinkingBetweenTools = (params: MessageParams): MessageParams =>
  params.thinking?.type === "between_tools" ? { ...params, thinking: { type: "disabled" } } : params;

/** The params of the request for an entry of the chain; those of `output_config` are replaced one by one. */
export function paramsFor(
  params: MessageParams,
  { output_config: config, ...entry }: BetaFallbackParam,
): MessageParams {
  const own = entry.thinking === undefined ? withoutThinkingBetweenTools(params) : params;
  const merged = config ? patched(params.output_config ?? {}, config) : config;
  const isEmpty = merged && Object.keys(merged).length === 0;
  return patched(own, { ...entry, output_config: isEmpty ? null : merged });
}

/** The params of the request that goes on with a stream: only what a credit token allows is changed. */
export function paramsToGoOn(params: MessageParams, { model, speed }: BetaFallbackParam): MessageParams {
  return patched(withoutThinkingBetweenTools(params), { model, speed });
}

/** The params without the `fallback` blocks of earlier turns, which only the API's own fallbacks take; the same when there are none. */
export function withoutFallbackBlocks(params: MessageParams): MessageParams {
  const isFallback = (block: { readonly type?: unknown } | null) => block?.type === "fallback";
  const { messages } = params;
  if (!Array.isArray(messages)) return params;
  const kept = (messages as NonNullable<MessageParams["messages"]>).flatMap((message) => {
    if (message.role === "system" || !Array.isArray(message.content) || !message.content.some(isFallback))
      return [message];
    const content = message.content.filter((block) => !isFallback(block as { type?: unknown }));
    // A turn that held nothing else is no turn.
    return content.length > 0 ? [{ ...message, content }] : [];
  });
  const isSame = kept.length === messages.length && kept.every((message, at) => message === messages[at]);
  return isSame ? params : { ...params, messages: kept };
}
