/** What a subclass may override, called where the official client calls it: by a chain that only clients of such classes have. */
import type { Hooked, Hooks, NullableHeaders } from "../contract/index.js";
import type { Credential } from "../credentials/auth.js";
import type { Next } from "../send/context.js";
import type { Arrange } from "./chain.js";

const NAMES: readonly (keyof Hooks)[] = [
  ...(["prepareOptions", "buildURL", "getUserAgent", "authHeaders", "validateHeaders"] as const),
  ...(["backendMiddleware", "prepareRequest", "makeStatusError"] as const),
];

/** Whether a class overrides any of it, by class. */
const classes = new WeakMap<object, boolean>();

/** The hooks of a client whose class overrides some of them. */
export function hooksOf(client: object, base: object): Hooked | undefined {
  const [hooks, plain] = [client, base] as [Hooks, Hooks];
  const type = Object.getPrototypeOf(client) as object;
  let overrides = classes.get(type);
  if (overrides === undefined) classes.set(type, (overrides = NAMES.some((name) => hooks[name] !== plain[name])));
  return overrides ? [hooks, plain] : undefined;
}

const late = () => import("./hooked-chain.js");

/** Puts the hooks of a client in its chain, which is loaded at its first request. */
export function arranged(hooks: Hooked): Arrange {
  return (policies) => {
    let chain: Promise<Next> | undefined;
    return [
      async (request, _, context) =>
        (await (chain ??= late().then(({ hookedChain }) => hookedChain(policies, hooks))))(request, context),
    ];
  };
}

/** A credential as the official client sends it. */
export const bearer = async (client: object, credential: Credential): Promise<NullableHeaders | undefined> =>
  (await late()).bearerHeaders(client, credential);
