/** The chain of a client whose class overrides hooks, loaded by such clients alone: each is called where the official client calls it. */
import type { AccessToken, Hooked, Hooks, Middleware, NullableHeaders, PreparedOptions } from "../contract/index.js";
import type { Credential } from "../credentials/auth.js";
import { authorize } from "../credentials/authorize.js";
import { currentValue } from "../credentials/fresh.js";
import { APIError } from "../errors/errors.js";
import { openBody } from "../send/open-body.js";
import { encodeRaw } from "../request/raw-body.js";
import { mergeHeaders } from "../request/request.js";
import { type CallContext, compose, type Next, type Policy } from "../send/context.js";
import { fetching } from "../send/fetch.js";
import { around, aboutOf } from "../send/middleware.js";
import { USER_AGENT } from "./connect.js";
import { entriesOf } from "./nullable-headers.js";

/** A credential as the official client sends it. */
export async function bearerHeaders(client: object, credential: Credential): Promise<NullableHeaders | undefined> {
  const { _shouldResolveDefaultCredentials: looks } = client as { _shouldResolveDefaultCredentials?(): boolean };
  if (credential.source && looks?.call(client) === false) return undefined;
  const found = await currentValue(credential);
  const token = credential.source ? (found as AccessToken).token : found;
  return { values: new Headers({ authorization: `Bearer ${token as string}` }), nulls: new Set() };
}

/** These policies, and the hooks of a client where its requests go past them. */
export function hookedChain(policies: readonly (Policy | undefined)[], [hooks, plain]: Hooked): Next {
  const isOwn = (...names: (keyof Hooks)[]) => names.some((name) => hooks[name] !== plain[name]);

  const failed: Policy = async (request, next, context) => {
    try {
      return await next(request, context);
    } catch (error) {
      if (!(error instanceof APIError) || !((error.status ?? 0) >= 400) || !isOwn("makeStatusError")) throw error;
      const { status, error: body, headers } = error;
      const text = typeof body === "string" ? body : undefined;
      throw hooks.makeStatusError(status!, text === undefined ? (body as object) : undefined, text, headers!);
    }
  };

  /** One object for all attempts of a call. */
  const calls = new WeakMap<CallContext, PreparedOptions>();
  const optionsOf = (context: CallContext): PreparedOptions => {
    const options = calls.get(context) ?? (aboutOf(context).options as PreparedOptions);
    calls.set(context, options);
    return options;
  };

  const prepare: Policy = async (request, next, context) => {
    const options = optionsOf(context);
    await hooks.prepareOptions(options);
    const { search, baseURL, open } = context.asked;
    const path = search ? `${options.path}?${search}` : options.path;
    const url = baseURL === undefined ? hooks.buildURL(path, options.query) : request.url;
    const { headers, removed } = mergeHeaders([options.headers], {
      ...request,
      removed: context.removed as Set<string>,
    });
    if (headers["user-agent"] === USER_AGENT) headers["user-agent"] = hooks.getUserAgent();
    const content = request.content?.type === "application/json" ? encodeRaw(options.body, false) : request.content;
    const prepared = { ...request, url, headers, content };
    if (open || !isOwn("authHeaders", "validateHeaders")) return authorize(prepared, next, context);
    const given = mergeHeaders([entriesOf(await hooks.authHeaders(options))]).headers;
    for (const name in given) if (!removed.has(name)) headers[name] ??= given[name]!;
    hooks.validateHeaders({ values: new Headers(headers), nulls: removed });
    context.carriers = [{ url, headers }];
    return next(prepared, context);
  };

  const backend: Policy = (request, next, context) => {
    const last: Middleware = async ({ url, ...init }, send) => {
      await hooks.prepareRequest(init, { url, options: optionsOf(context) });
      return send({ ...(init as Parameters<typeof send>[0]), url });
    };
    return around([...hooks.backendMiddleware(), last])({ ...request, content: undefined }, next, context);
  };

  const places = new Map<Policy | undefined, readonly Policy[]>([
    [authorize, [prepare]],
    [openBody, [openBody, backend]],
  ]);
  return compose([failed, ...policies.flatMap((policy) => places.get(policy) ?? policy)], fetching);
}
