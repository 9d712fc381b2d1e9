/** Microsoft Foundry. */
import { Problem } from "../problem.js";
import { type LocalShape, redirected, relabelled } from "./shape.js";

const BELOW = /^\/anthropic(\/v1\/.*)$/;
const MISSING = /^\/v1\/(messages\/batches|models|organizations|compliance)(\/|$)/;

export const foundryShape: LocalShape = {
  asked(request) {
    const { headers, url } = request;
    const key = headers.get("x-api-key") ?? headers.get("api-key");
    if (!key && !headers.has("authorization")) throw new Problem(401, "Access denied: no key and no token.");
    const path = BELOW.exec(new URL(url).pathname)?.[1];
    if (path === undefined || MISSING.test(path)) throw new Problem(404, "Resource not found");
    return redirected(request, path, key ? { "x-api-key": key } : {});
  },
  answered: (response) => relabelled(response, /^anthropic-ratelimit-.*$/),
  refused: ({ status, message }) => ({ body: { error: { code: String(status), message } } }),
};
