/** The options of a client of one platform: those of the platform make it, the others are the client's. */
import type { ClientOptions, Platform } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { given } from "../request/request.js";
import { UNRESOLVED } from "./lazy.js";

/** Options of a client that a platform replaces by its own. */
export type CloudClientOptions<O> = Omit<
  ClientOptions,
  "platform" | "apiKey" | "authToken" | "baseURL" | "apiKeyHeader"
> &
  O;

/** What the options of a kind of client are. */
export interface CloudKind<O> {
  /** Names of the options that make the platform. */
  readonly names: readonly (keyof O & string)[];
  /** Options that replace each other as a whole: a new key never meets an old token. */
  readonly together: readonly (readonly (keyof O & string)[])[];
  readonly make: (options: O) => Platform;
}

/** What each platform was made from, for the copies of its client. */
const made = new WeakMap<Platform, object>();

/** The options of the ordinary client; a copy of a client has what it had, and what is new. */
export function cloudOptions<O extends object>(
  { names, together, make }: CloudKind<O>,
  options: CloudClientOptions<O>,
): ClientOptions {
  const { platform: before, ...rest } = options as ClientOptions;
  const old = before && made.get(before);
  if (before && !old) throw new ArgumentError("platform is an option of the ordinary client");
  const all: Record<string, unknown> = rest;
  const own: Record<string, unknown> = {};
  for (const name of names) {
    if (!(name in all)) continue;
    own[name] = all[name];
    delete all[name];
  }
  // A copy is told where its original is.
  const base = own["baseURL"];
  if (before && (base === before.baseURL || base === UNRESOLVED || base == null)) delete own["baseURL"];
  const changes = given(own);
  if (before && Object.keys(changes).length === 0) return { ...rest, platform: before };
  const kept: Record<string, unknown> = { ...old };
  for (const group of together) {
    if (group.some((name) => changes[name] != null)) for (const name of group) delete kept[name];
  }
  const merged = { ...kept, ...changes } as O;
  const platform = make(merged);
  made.set(platform, merged);
  return { ...rest, platform };
}
