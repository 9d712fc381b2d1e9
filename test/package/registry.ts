/** A package registry, as far as `npm view` and `npm publish` ask one: what is published is kept, and given back. */
import { type Handler, json, serve, type TestServer } from "../support/server.js";

interface Packument {
  readonly name: string;
  readonly "dist-tags": Record<string, string>;
  readonly versions: Record<string, { readonly dist: { readonly integrity: string } }>;
}

export interface Registry extends TestServer {
  /** By the name of the package. */
  readonly packages: ReadonlyMap<string, Packument>;
  /** Variables by which npm goes there, and nowhere else; `folder` is for its cache. */
  environment(folder: string): NodeJS.ProcessEnv;
}

/** `broken` answers in its place where it says so, by true. */
export async function registry(broken: (...args: Parameters<Handler>) => boolean = () => false): Promise<Registry> {
  const packages = new Map<string, Packument>();
  const server = await serve((request, response, attempt) => {
    if (broken(request, response, attempt)) return;
    const name = decodeURIComponent(request.url.slice(1).split("?")[0]!);
    const known = packages.get(name);
    if (request.method === "GET")
      return known ? json(response, 200, known) : json(response, 404, { error: "Not found" });
    const published = JSON.parse(request.body.toString()) as Packument;
    packages.set(name, {
      name,
      "dist-tags": { ...known?.["dist-tags"], ...published["dist-tags"] },
      versions: { ...known?.versions, ...published.versions },
    });
    json(response, 201, { ok: true });
  });
  return {
    ...server,
    packages,
    environment: (folder) => ({
      npm_config_registry: `${server.baseURL}/`,
      [`npm_config_${server.baseURL.replace("http:", "")}/:_authToken`]: "any",
      npm_config_userconfig: `${folder}/none`,
      npm_config_cache: `${folder}/cache`,
      npm_config_update_notifier: "false",
      npm_config_fetch_retries: "0",
    }),
  };
}
