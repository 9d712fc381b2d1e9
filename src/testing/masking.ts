/** What a cassette never holds: credentials, and ids of the account. */
import { isObject, isText, type Json } from "./json.js";

/** Credentials by their looks, and ids of an account. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/sk-ant-[\w-]+/g, "sk-ant-left-out"],
  [/whsec_[\w+/=-]+/g, "whsec_left-out"],
  [/\bwrkspc_\w+/g, "wrkspc_left-out"],
  [/\b(org|user|apikey|svac)_01\w+/g, "$1_left-out"],
];

/** Properties whose texts are secrets, whatever they look like. */
const SECRET_NAME =
  /^(.*_)?(token|secret|password|client_secret|private_key|api_key|authorization_token|assertion|credential)$/;
const SHORTEST = 12;
const LEFT_OUT = "left-out";

/** Replaces secrets in texts and values; `known` are those that are known by their value. */
export function createMasker(known: Iterable<string>): { text(value: string): string; value(value: Json): Json } {
  // A short one, as of a local API, would be found in other words.
  const words = [...known].filter((word) => word.length >= SHORTEST);
  const text = (value: string): string => {
    const plain = SECRETS.reduce((rest, [pattern, by]) => rest.replace(pattern, by), value);
    return words.reduce((rest, word) => rest.replaceAll(word, LEFT_OUT), plain);
  };
  const value = (item: Json): Json => {
    if (isText(item)) return text(item);
    if (Array.isArray(item)) return item.map(value);
    if (!isObject(item)) return item;
    const entries = Object.entries(item).map(([name, own]): [string, Json] =>
      SECRET_NAME.test(name) && isText(own) ? [name, LEFT_OUT] : [name, value(own)],
    );
    return Object.fromEntries(entries);
  };
  return { text, value };
}

/** Headers of replies that are kept: those that a client acts on. */
const KEPT = /^(content-type|content-disposition|retry-after|retry-after-ms|x-should-retry)$/;

export const keptHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => KEPT.test(name)));

/** What a request carries as its credential, and what a reply says of the account. */
export function accountWords(request: Headers, reply: Headers): string[] {
  const bearer = request.get("authorization")?.replace(/^\w+\s+/, "");
  const ids = ["anthropic-organization-id", "anthropic-workspace-id"].map((name) => reply.get(name));
  return [request.get("x-api-key"), bearer, ...ids].filter(isText);
}
