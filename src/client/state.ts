/** What a client holds: its options and what they made of it. Never changed, but replaced when a setting is assigned. */
import { CREDENTIALS, environment } from "../credentials/auth.js";
import type { ClientOptions, Hooked, RouteTree } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { Content } from "../request/body.js";
import { given } from "../request/request.js";
import { pages } from "../pages/pages.js";
import { USUAL } from "../send/clocks.js";
import { lines } from "../send/result-lines.js";
import { MAX_RETRIES } from "../send/retryable.js";
import type { Connection } from "../send/context.js";
import { hide } from "../base/hidden.js";
import { type Held, STATE } from "./api-resource.js";
import type { Invoke } from "../request/rows.js";
import { connect, type Shared } from "./connect.js";
import { warnOfModels } from "./deprecated-models.js";
import { arranged } from "./hooks.js";
import { invoker, type Kinds } from "./invoke.js";
import { entriesOf } from "./nullable-headers.js";
import { checkOptionNames } from "./option-names.js";
import { telemetry } from "./telemetry.js";

export interface ClientState extends Held {
  readonly options: ClientOptions;
  readonly apiVersion: string;
  readonly routes: RouteTree;
  readonly connection: Connection;
  readonly invoke: Invoke;
  readonly hooks: Hooked | undefined;
}

/** Where a copy of a client finds what it shares with the original. */
const SHARED = Symbol("shared");
type Copied = ClientOptions & { [SHARED]?: Shared };
/** Encodes what was given when the call was made: lists may change until the encoder is there. */
async function forms(params: object, keepPaths: boolean): Promise<Content> {
  const given = Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]);
  const { encodeForm } = await import("../request/multipart.js");
  return encodeForm(Object.fromEntries(given) as object, keepPaths);
}
const KINDS: Kinds = { pages, lines, forms };
/** Options that are, or may hold, what nobody else may see. */
const SECRET: readonly (keyof ClientOptions)[] = [...CREDENTIALS, "webhookKey", "defaultHeaders"];

/** The state of a client with these options. Throws `ArgumentError` when they contradict each other or cannot be sent. */
export function connected(
  { client, resources }: Held,
  options: ClientOptions,
  apiVersion: string,
  routes: RouteTree,
  hooks?: Hooked,
): ClientState {
  const { [SHARED]: shared } = options as Copied;
  const own: Copied = { ...options, ...(hooks && { defaultHeaders: entriesOf(options.defaultHeaders) }) };
  if (shared) delete own[SHARED];
  const { platform, webhookKey = null } = own;
  if (platform && !platform.options) throw new ArgumentError("platform has to be made, e.g. by bedrock()");
  if (webhookKey !== null && (typeof webhookKey !== "string" || webhookKey.trim() === ""))
    throw new ArgumentError("webhookKey has to be a string with text");
  const connection = connect(own, apiVersion, shared, checkOptionNames, hooks && arranged(hooks));
  // What a subclass is given besides is its own.
  if (!hooks) checkOptionNames(own, "client", { warn: (text) => connection.log.warn(text) });
  const carryOut = invoker(connection, KINDS);
  const invoke: Invoke = (route, args) => {
    warnOfModels(args, connection.log);
    return carryOut(route, route.resource === BETA_MESSAGES ? qualified(args, own) : args);
  };
  if (own.openTelemetry) telemetry(connection, routes);
  return { client, resources, options: own, apiVersion, routes, connection, hooks, invoke };
}

const BETA_MESSAGES = "beta.messages";

/** The arguments of a call, by which a middleware can tell that it is of the beta namespace: path and body are those of the other. */
function qualified(args: readonly unknown[], { middleware }: ClientOptions): readonly unknown[] {
  const options = args[1] as ClientOptions | undefined;
  return middleware || options?.middleware ? [args[0], { ...options, __qualifiers: { beta: "true" } }] : args;
}

/** The state of a client, or of whatever leads to one: its heir, or a proxy of it. */
export const stateOf = (client: object): ClientState => (client as { [STATE](): ClientState })[STATE]();

/** The options of a copy, with what it shares with the original: the retry budget, and the credential unless a new one is among them. */
export function copied(state: ClientState, changes: Partial<ClientOptions>): ClientOptions {
  const replaced = CREDENTIALS.some((name) => changes[name] != null);
  const others = replaced ? Object.fromEntries(CREDENTIALS.map((name) => [name, null])) : {};
  // A subclass may work the base URL out anew.
  const anew = state.hooks && "baseURL" in changes && { baseURL: changes.baseURL };
  return changed(state, { ...others, ...given(changes), ...anew });
}

function changed({ options, connection }: ClientState, changes: Partial<ClientOptions>): ClientOptions {
  const { credential, budget, observers, pinned } = connection;
  const kept = CREDENTIALS.every((name) => changes[name] === undefined);
  const handed = observers.filter(({ own }) => !own);
  const shared: Shared = { budget, observers: handed, credential: kept ? credential : undefined };
  // Another platform is elsewhere.
  const elsewhere = changes.platform && { baseURL: null };
  return { baseURL: pinned, ...options, ...elsewhere, ...changes, [SHARED]: shared } as ClientOptions;
}

/** Takes a setting for later calls, checked as at construction. */
function assign(client: object, changes: Partial<ClientOptions>): void {
  const state = stateOf(client);
  const next = connected(state, changed(state, changes), state.apiVersion, state.routes, state.hooks);
  hide(client, STATE, () => next);
}

/** The options, of which those that can be a credential are there and do not show. */
export function shownOptions({ options, connection }: ClientState): ClientOptions {
  const shown = { ...options, baseURL: connection.baseURL };
  for (const name of SECRET) if (name in shown) hide(shown, name, shown[name]);
  return shown;
}

const secret =
  (option: "apiKey" | "authToken") =>
  ({ connection }: ClientState) => {
    const { option: known, value, token = null } = connection.credential;
    if (known !== option) return option === "authToken" ? token : null;
    return typeof value === "string" ? value : null;
  };

/** How a setting is read. */
const READ = {
  apiKey: secret("apiKey"),
  authToken: secret("authToken"),
  webhookKey: ({ options: { webhookKey = environment("ANTHROPIC_WEBHOOK_SIGNING_KEY") } }) => webhookKey ?? null,
  baseURL: ({ connection }) => connection.baseURL,
  maxRetries: ({ options }) => options.maxRetries ?? MAX_RETRIES,
  timeout: ({ options: { timeout } }) => (typeof timeout === "object" ? timeout.attempt : timeout) ?? USUAL.timeout,
  logger: ({ options }) => options.logger ?? console,
  logLevel: ({ connection }) => connection.log.level,
  middleware: ({ options }) => options.middleware ?? [],
  fetchOptions: ({ options }) => options.fetchOptions,
} satisfies { readonly [name in keyof ClientOptions]: (state: ClientState) => unknown };

/** What can be read and not assigned. */
const READ_ONLY = {
  _options: shownOptions,
  credentials: ({ connection }) => connection.credential.source?.provider ?? null,
} satisfies { readonly [name: string]: (state: ClientState) => unknown };

/** Takes the options that copies of a client are made from: a subclass has more of them. */
function record(this: object, options: ClientOptions): void {
  const state = stateOf(this);
  const next = { ...state, options: { ...state.options, ...options } };
  hide(this, STATE, () => next);
}

/** A setting as a property: what can be read, and assigned if it is an option. */
const setting = ([name, read]: [string, (state: ClientState) => unknown]): [string, PropertyDescriptor] => [
  name,
  {
    configurable: true,
    get(this: object) {
      return read(stateOf(this));
    },
    ...(name === "_options" && { set: record }),
    ...(name in READ && {
      set(this: object, value: unknown) {
        assign(this, { [name]: value === undefined && SECRET.includes(name as keyof ClientOptions) ? null : value });
      },
    }),
  },
];

/**
 * What clients inherit: their settings, that show nowhere. `util.inspect` can be asked for hidden properties and for what getters
 * give, and then walks the prototypes up to one that has the constructor of a plain object: so this one has it.
 */
export const SETTINGS: object = Object.defineProperties(
  { constructor: Object },
  Object.fromEntries(Object.entries({ ...READ, ...READ_ONLY }).map(setting)),
);
